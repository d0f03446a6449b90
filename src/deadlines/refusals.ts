/** What can be refused about reminders. */
export interface DeadlineRefusals {
  'digest-not-found': Record<never, never>;
}

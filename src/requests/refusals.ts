/** What can be refused about change requests. */
export interface RequestRefusals {
  'change-request-not-found': Record<never, never>;
  /** Nobody approves their own request. */
  'own-request': Record<never, never>;
  'change-request-settled': { state: string; by: string; at: string; provider: string; request: string };
}

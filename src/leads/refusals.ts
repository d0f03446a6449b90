/** What can be refused about leads. */
export interface LeadRefusals {
  'lead-not-found': Record<never, never>;
  'lead-exists': { lead: string; company: string; since: string };
  'lead-settled': { state: string; by: string; at: string };
}

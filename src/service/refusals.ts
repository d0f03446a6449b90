/** What can be refused about service requests, tickets and delegated rights. */
export interface ServiceRefusals {
  /** What a service request is about is no subscription of the customer's any more. */
  'subscription-gone': Record<never, never>;
  'request-not-found': Record<never, never>;
  /** `typed`: what was to be said in it, for a new one. */
  'request-closed': { by: string; at: string; customerId: string; title: string; typed: string };
  'request-full': { limit: number };
  'ticket-not-found': Record<never, never>;
  'delegation-not-found': Record<never, never>;
  /** The customer has not answered the last request yet. */
  'delegation-waits': { customer: string; delegation: string; name: string; since: string };
  /** Answered, taken back, ended, or too old. */
  'delegation-settled': { state: string; by: string; at: string };
}

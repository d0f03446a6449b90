import type { Party } from '../people/organization.ts';

/** What can be refused about invitations and partnerships. */
export interface PartnershipRefusals {
  'reseller-not-found': { name: string; near: Party[] };
  'provider-not-found': { name: string; near: Party[] };
  /** A partner is asked for, but none is named. */
  'which-reseller': Record<never, never>;
  'which-provider': Record<never, never>;
  /** P09: nothing can be done for a reseller without a partnership in force. */
  'no-partnership-with': { name: string; tenantId: string };
  'invitation-not-found': { name: string };
  /** Several invitations fit what was said. */
  'which-invitation': { invitations: { id: string; inviter: string; name: string; email: string }[] };
  'already-invited': { email: string; invitation: string; since: string };
  'already-partner': { name: string; tenantId: string };
  'own-organization': { email: string };
  /** Invitations of one person in a day. */
  'too-many-invitations': { limit: number };
  /** Unknown, used, withdrawn, expired or somebody else's code: one sentence for all. */
  'invitation-not-valid': Record<never, never>;
  /** The time to take it back is over: it has left. */
  'too-late-to-undo': { email: string };
  /** Somebody was faster: what has become of the invitation. */
  'invitation-closed': { state: string; by: string; at: string };
  'too-many-codes': { until: string };
  /** P13: the organisation has to enrol first; the invitation stays open. */
  'not-enrolled': { organization: string };
  'no-partnership': { name: string };
  /** Confirmed, refused or ended by somebody meanwhile. */
  'partnership-settled': { name: string; state: string };
  /** It is not the partnership any more that the card showed: ended and begun anew, or accepted by somebody else. */
  'partnership-changed': { name: string };
}

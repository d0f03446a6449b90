import type { RelationshipRefusals } from './customers/refusals.ts';
import type { EnrolmentRefusals } from './enrolment/refusals.ts';
import type { ImportRefusals } from './imports/refusals.ts';
import type {
  PartnerCenterError,
  PartnerCenterErrorCode,
  PartnerCenterFacts,
} from './partner-center/partner-center-error.ts';
import type { PeopleRefusals } from './people/refusals.ts';
import type { SubscriptionRefusals } from './subscriptions/refusals.ts';

/**
 * Every way in which the domain says no to a person, with what the words for it need. Anything else that is thrown
 * is a bug. The words, in every language, stand in `bot/refusals.ts`, which does not compile without all of them.
 */
export interface Refusals
  extends EnrolmentRefusals,
    ImportRefusals,
    PeopleRefusals,
    RelationshipRefusals,
    SubscriptionRefusals {
  /** The tenant is not known here: its people may read help, open an invitation and enrol. */
  visitor: Record<never, never>;
  /** A known tenant, but nobody there has added this person. */
  stranger: { organization: string };
  /** Only organisations of another kind do this (P01). */
  'wrong-kind': { kinds: string[] };
  /** The person's roles do not include this; who in the organisation could. */
  'not-allowed': { roles: readonly string[]; people: string[] };
  /** Fields of the form that do not fit, by name. */
  'invalid-input': { fields: Record<string, string> };
  /** The sealed action is for somebody or somewhere else, was altered, or is too old. One sentence for all. */
  'not-yours': Record<never, never>;
  'card-expired': Record<never, never>;
  /** The same card was pressed before with other contents. */
  'already-pressed': Record<never, never>;
  busy: Record<never, never>;
  'reseller-not-found': { name: string; near: { name: string; tenantId: string }[] };
  'provider-not-found': { name: string; near: { name: string; tenantId: string }[] };
  /** A partner is asked for, but none is named. */
  'which-reseller': Record<never, never>;
  'which-provider': Record<never, never>;
  'customer-not-found': { name: string; near: { name: string; id: string }[] };
  /** None was named; some that may be meant. */
  'which-customer': { near: { name: string; id: string }[] };
  /** R56: the partner has no relationship with the customer. */
  'no-relationship': { partner: string; customer: string };
  /** P09: nothing can be done for a reseller without a partnership in force. */
  'no-partnership-with': { name: string; tenantId: string };
  'invitation-not-found': { name: string };
  /** Several invitations fit what was said. */
  'which-invitation': { invitations: { id: string; inviter: string; name: string; email: string }[] };
  'already-invited': { email: string; invitation: string; since: string };
  'already-partner': { name: string; tenantId: string };
  'own-organization': { email: string };
  /** Unknown, used, withdrawn, expired or somebody else's code: one sentence for all. */
  'invitation-not-valid': Record<never, never>;
  /** Somebody was faster: what has become of the invitation. */
  /** The time to take it back is over: it has left. */
  'too-late-to-undo': { email: string };
  'invitation-closed': { state: string; by: string; at: string };
  'too-many-codes': { until: string };
  /** P13: the organisation has to enrol first; the invitation stays open. */
  'not-enrolled': { organization: string };
  'no-partnership': { name: string };
  /** Confirmed, refused or ended by somebody meanwhile. */
  'partnership-settled': { name: string; state: string };
  /** It is not the partnership any more that the card showed: ended and begun anew, or accepted by somebody else. */
  'partnership-changed': { name: string };
  /** P45: what is shown once has been, to whom and when. */
  'already-shown': { name: string; at: string; customerId: string; round: number };
  'not-the-submitter': { customer: string; name: string };
  'no-setup-info': { customer: string };
  'setup-changed': Record<never, never>;
  'change-request-not-found': Record<never, never>;
  /** Nobody approves their own request. */
  'own-request': Record<never, never>;
  'change-request-settled': { state: string; by: string; at: string; provider: string; request: string };
  /** A form of several steps that was cancelled, or submitted, meanwhile; or that was changed on another card. */
  'draft-closed': Record<never, never>;
  'draft-changed': Record<never, never>;
  /** The customer's acceptance of the Microsoft Customer Agreement has to be on record before anything is ordered. */
  'agreement-missing': { customer: string };
  /** Partner Center is slow to answer: what was asked for is done as soon as it does. */
  'being-done': Record<never, never>;
  /** Partner Center refused, by its own code. */
  'partner-center': PartnerCenterRefusal;
  /** What a service request is about is no subscription of the customer's any more. */
  'subscription-gone': Record<never, never>;
  'request-not-found': Record<never, never>;
  'request-closed': { by: string; at: string };
  'request-full': { limit: number };
  'ticket-not-found': Record<never, never>;
  'delegation-not-found': Record<never, never>;
  /** The customer has not answered the last request yet. */
  'delegation-waits': { customer: string; delegation: string; name: string; since: string };
  /** Answered, taken back, ended, or too old. */
  'delegation-settled': { state: string; by: string; at: string };
  /** Fetched too late, or by somebody else. */
  'export-over': Record<never, never>;
  'lead-not-found': Record<never, never>;
  'digest-not-found': Record<never, never>;
  'lead-exists': { lead: string; company: string; since: string };
  'lead-settled': { state: string; by: string; at: string };
  /** Invitations of one person in a day. */
  'too-many-invitations': { limit: number };
}

/** What Partner Center said, with the facts of its code. */
export type PartnerCenterRefusal = {
  [C in PartnerCenterErrorCode]: { code: C; facts: PartnerCenterFacts[C] };
}[PartnerCenterErrorCode];

export type RefusalCode = keyof Refusals;

/** Something that a person can be told: what is not possible, why, and (in the words for it) the way on. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C;
  readonly data: Refusals[C];
  constructor(code: C, data: Refusals[C]) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}

/** What Partner Center said, as something that a person can be told. */
export const saidBy = ({ code, facts }: PartnerCenterError): Refusal<'partner-center'> =>
  new Refusal('partner-center', { code, facts } as PartnerCenterRefusal);

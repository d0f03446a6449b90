import type { ActivityRefusals } from './activity/refusals.ts';
import type { CustomerRefusals } from './customers/refusals.ts';
import type { DeadlineRefusals } from './deadlines/refusals.ts';
import type { EnrolmentRefusals } from './enrolment/refusals.ts';
import type { ImportRefusals } from './imports/refusals.ts';
import type { LeadRefusals } from './leads/refusals.ts';
import type {
  PartnerCenterError,
  PartnerCenterErrorCode,
  PartnerCenterFacts,
} from './partner-center/partner-center-error.ts';
import type { PartnershipRefusals } from './partnerships/refusals.ts';
import type { PeopleRefusals } from './people/refusals.ts';
import type { RequestRefusals } from './requests/refusals.ts';
import type { ServiceRefusals } from './service/refusals.ts';
import type { SubscriptionRefusals } from './subscriptions/refusals.ts';
import type { Subject } from './watch.ts';

/** What can be refused anywhere. */
export interface CommonRefusals {
  /** The tenant is not known here: its people may read help, open an invitation and enrol. */
  visitor: Record<never, never>;
  /** A known tenant, but nobody there has added this person. */
  stranger: { organization: string };
  /** Only organisations of these kinds do this (P01), and the speaker's is of others. */
  'wrong-kind': { kinds: readonly string[]; own: readonly string[] };
  /** The person's roles do not include this; who in the organisation could. */
  'not-allowed': { roles: readonly string[]; people: string[] };
  /** Whatever is in the way, all at once (R57). */
  several: { all: Refusal[] };
  /** Fields of the form that do not fit, by name. */
  'invalid-input': { fields: Record<string, string> };
  /** The sealed action is for somebody or somewhere else, was altered, or is too old. One sentence for all. */
  'not-yours': Record<never, never>;
  'card-expired': Record<never, never>;
  /** The same card was pressed before with other contents. */
  'already-pressed': Record<never, never>;
  busy: Record<never, never>;
  /** What is shown once is shown where nothing is kept of it, and this press came from elsewhere. */
  'dialog-only': Record<never, never>;
  /** A form of several steps that was cancelled, or submitted, meanwhile; or that was changed on another card. */
  'draft-closed': { became?: Subject };
  'draft-changed': Record<never, never>;
  /** Partner Center is slow to answer: what was asked for is done as soon as it does. */
  'being-done': Record<never, never>;
  /** Partner Center refused, by its own code. */
  'partner-center': PartnerCenterRefusal;
}

/**
 * Every way in which the domain says no to a person, with what the words for it need. Anything else that is thrown
 * is a bug. The words, in every language, stand in each area of `bot`; `bot/refusals.ts` does not compile without all
 * of them.
 */
export interface Refusals
  extends CommonRefusals,
    ActivityRefusals,
    CustomerRefusals,
    DeadlineRefusals,
    EnrolmentRefusals,
    ImportRefusals,
    LeadRefusals,
    PartnershipRefusals,
    PeopleRefusals,
    RequestRefusals,
    ServiceRefusals,
    SubscriptionRefusals {}

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

/** All of it at once, or the one. */
export const together = (refusals: readonly [Refusal, ...Refusal[]]): Refusal =>
  refusals.length > 1 ? new Refusal('several', { all: [...refusals] }) : refusals[0];

/** What Partner Center said, as something that a person can be told. */
export const saidBy = ({ code, facts }: PartnerCenterError): Refusal<'partner-center'> =>
  new Refusal('partner-center', { code, facts } as PartnerCenterRefusal);

import { codeOf } from '../codes.ts';
import type { Context } from '../operation.ts';
import type { Address, MpnProfile } from '../partner-center/partner-center.ts';
import { organizationHome } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from '../roles.ts';
import type { Doc, Stored, Write } from '../store/store.ts';
import type { Subject } from '../watch.ts';

/**
 * R23: an application is submitted, awaits the verification of its primary contact, is in review, and is then approved
 * or rejected. Any "no" of the contact's freezes it (R22); until it is decided the applicant can withdraw it.
 */
export type ApplicationState = 'awaiting-verification' | 'in-review' | 'frozen' | 'approved' | 'rejected' | 'withdrawn';

/** What the primary contact is asked (R22); both have to be answered with yes. */
export const questions = ['signedUp', 'ownAddress'] as const;
export type Answers = Record<(typeof questions)[number], boolean>;

/** Where customers of the reseller find support. */
export interface SupportContact {
  email: string;
  phone: string;
}

export interface PrimaryContact {
  name: string;
  email: string;
  /** R20: the applicant, or another person of the organisation. */
  isApplicant: boolean;
}

/** An application to be an indirect reseller. Decided where the applicant's organisation is. */
export interface Application extends Doc {
  type: 'application';
  applicationId: string;
  tenantId: string;
  state: ApplicationState;
  /** `short`: the company is in the Cloud Solution Provider programme already (R05). */
  form: 'full' | 'short';
  applicant: PersonRef;
  /** The product knew the organisation, and who has which role there. */
  known: boolean;
  /** The legal business name. */
  company: string;
  country: string;
  /** In the short form Partner Center has it. */
  address?: Address;
  /** `listed`: among the profiles of the applicant's own tenant, and not just typed in. */
  mpn: Omit<MpnProfile, 'active'> & { listed: boolean };
  contact: PrimaryContact;
  support: SupportContact;
  language: string;
  /** All that it went through, oldest first. */
  history: { state: 'submitted' | ApplicationState; at: string; by: string }[];
  verification: {
    /** Counts the codes: each mail has a new one, and only the last is good. */
    round: number;
    codeHash: string;
    sentAt: string;
    expiresAt: string;
    /** The mail server would not take the address. */
    undeliverable?: true;
    answers?: Answers;
  };
  /** Why it was rejected. */
  reason?: string;
  /** The invitation that led here: it goes on once the organisation is enrolled. */
  invitation?: { provider: string; id: string };
  version: number;
}

/** The latest application of an organisation: at most one of them is open. */
export interface CurrentApplication extends Doc {
  type: 'current-application';
  applicationId: string;
  /** How many mails asked somebody to verify on the latest day with any: mail to strangers is bounded. */
  day: string;
  mails: number;
}

/** Leads from a code's hash to the application whose primary contact was sent it. */
export interface VerificationCode extends Doc {
  type: 'verification-code';
  tenantId: string;
  applicationId: string;
}

export const enrolmentHome = organizationHome;
export const applicationDocId = (id: string): string => `application:${id}`;
export const currentApplicationId = 'current-application';
export const verificationCodeId = 'verification';
export const applicationSubject = (tenantId: string, id: string): Subject => ({
  type: 'application',
  owner: tenantId,
  id,
});

export const isOpen = ({ state }: Application): boolean =>
  state === 'awaiting-verification' || state === 'in-review' || state === 'frozen';

/** Since when it has waited for the operator; undefined where it waits for somebody else, or for nobody. */
export const undecidedSince = ({ state, history }: Application): string | undefined =>
  state === 'in-review' || state === 'frozen' ? history.at(-1)?.at : undefined;

export const readApplication = (
  get: Context['get'],
  tenantId: string,
  id: string,
): Promise<Stored<Application> | undefined> => get<Application>(enrolmentHome(tenantId), applicationDocId(id));

/** The latest application of an organisation, whatever has become of it. */
export async function readCurrent(get: Context['get'], tenantId: string): Promise<Stored<Application> | undefined> {
  const current = await get<CurrentApplication>(enrolmentHome(tenantId), currentApplicationId);
  return current && readApplication(get, tenantId, current.applicationId);
}

const mailsADay = 10;

/** The write that makes an application the current one, and counts the mail that it sends. @throws Refusal */
export function asCurrent(before: Stored<CurrentApplication> | undefined, applicationId: string, now: Date): Write {
  const day = now.toISOString().slice(0, 10);
  const mails = (before?.day === day ? before.mails : 0) + 1;
  if (mails > mailsADay) throw new Refusal('too-many-verifications', { limit: mailsADay });
  const doc: CurrentApplication = {
    id: currentApplicationId,
    type: 'current-application',
    applicationId,
    day,
    mails,
  };
  return before ? { kind: 'replace', doc, etag: before.etag } : { kind: 'create', doc };
}

const daysValid = 7;

/** The code that one verification mail carries. */
export const verificationCode = (derive: Context['derive'], tenantId: string, id: string, round: number): string =>
  codeOf(derive(`verification-code|${tenantId}|${id}|${round}`));

export const verificationExpiry = (sent: Date): string =>
  new Date(sent.getTime() + daysValid * 24 * 3600_000).toISOString();

export const isExpired = ({ verification }: Application, now: Date): boolean =>
  verification.expiresAt <= now.toISOString();

/** Who handles an application from the applicant's side: the applicant, and the organisation's global admins. */
export const handles = ({ tenantId, objectId, person }: Actor, application: Application): boolean =>
  tenantId === application.tenantId &&
  (objectId === application.applicant.objectId || person?.adminRole === 'global-admin');

/** The same application in its next state. */
export function moved(
  { etag: _, ...application }: Stored<Application>,
  state: ApplicationState,
  by: string,
  now: Date,
  changes: Partial<Application> = {},
): Application {
  return {
    ...application,
    ...changes,
    state,
    history: [...application.history, { state, at: now.toISOString(), by }],
    version: application.version + 1,
  };
}

/** What has become of it, for whoever comes too late or too early. */
export function notNow(application: Application): Refusal {
  const { at = '', by = '' } = application.history.at(-1) ?? {};
  return new Refusal('application-moved', { state: application.state, company: application.company, by, at });
}

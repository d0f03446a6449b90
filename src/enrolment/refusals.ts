import type { PersonRef } from '../people/person.ts';

/** What can be refused about enrolment and profiles, beside what Partner Center refuses. */
export interface EnrolmentRefusals {
  /** R01: there is nothing to apply for any more. */
  'already-enrolled': { organization: string };
  /** One application of an organisation is open at a time. */
  'already-applied': { company: string; by: PersonRef; at: string; tenantId: string; applicationId: string };
  /** R21. */
  'webmail-address': { email: string };
  /** R18: the MPN ID has to belong to an active profile in the tenant's own country. */
  'mpn-not-usable': MpnProblem;
  /** R05: the short form is for companies that Partner Center knows as indirect resellers. */
  'not-in-programme': { mpnId: string };
  'no-application': Record<never, never>;
  /** It is not in the state any more, or not yet, that this takes. */
  'application-moved': { state: string; company: string; by: string; at: string };
  /** Unknown, used, replaced or expired code, or somebody else's: one sentence for all. */
  'verification-not-valid': Record<never, never>;
  /** Mails of one organisation in a day. */
  'too-many-verifications': { limit: number };
  /** R25: the one step of setting up is for the applicant, once, after approval. */
  'not-setting-up': Record<never, never>;
  'profile-changed': { by: string; at: string };
  'listing-not-found': Record<never, never>;
}

export type MpnProblem =
  | { reason: 'unknown'; mpnId: string }
  | { reason: 'inactive'; mpnId: string; name: string }
  | { reason: 'other-country'; mpnId: string; name: string; country: string; tenantCountry: string };

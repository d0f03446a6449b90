import { codeHome } from '../codes.ts';
import type { Effect } from '../outbox.ts';
import type { PersonRef } from '../people/person.ts';
import { type Doc, partition } from '../store/store.ts';
import {
  type Application,
  type ApplicationState,
  applicationSubject,
  type VerificationCode,
  verificationCodeId,
} from './application.ts';

/** An application in the operator's queue: a projection of what is decided in the applicant's partition. */
export interface QueueEntry extends Doc {
  type: 'queued-application';
  tenantId: string;
  applicationId: string;
  company: string;
  country: string;
  state: ApplicationState;
  applicant: string;
  submittedAt: string;
  version: number;
}

export const queueHome = partition('twotier', 'applications');

/** What can be decided comes first, then what is frozen, then what waits for somebody else; the oldest first. */
const ranks: Partial<Record<ApplicationState, number>> = { 'in-review': 1, frozen: 2, 'awaiting-verification': 3 };

function queued(application: Application): Effect {
  const { tenantId, applicationId, company, country, state, applicant, submittedAt, version } = {
    ...application,
    submittedAt: application.history[0]?.at ?? '',
  };
  const rank = ranks[state];
  const doc: QueueEntry = {
    id: `application:${tenantId}:${applicationId}`,
    type: 'queued-application',
    ...(rank ? { sk: `open|${rank}|${submittedAt}|${applicationId}` } : { ttl: secondsToKeep }),
    tenantId,
    applicationId,
    company,
    country,
    state,
    applicant: applicant.name,
    submittedAt,
    version,
  };
  return { kind: 'put', pk: queueHome, docs: [doc] };
}

/**
 * What a new state brings with it (R10, R24): the queue and open cards follow, Teams and mail tell of it. While the
 * contact has to verify, the mail that asks for it is the news.
 */
export function announce(application: Application, tell: readonly PersonRef[] = []): Effect[] {
  const { tenantId, applicationId, contact, state, version } = application;
  const subject = applicationSubject(tenantId, applicationId);
  return [
    queued(application),
    { kind: 'redraw', subject },
    ...tell.map((to): Effect => ({ kind: 'tell', to, subject })),
    ...(state === 'awaiting-verification'
      ? []
      : [{ kind: 'mail', mail: 'enrolment-status', to: contact.email, subject, round: version } as const]),
  ];
}

/** The mail with the two questions, and the code in it. */
export function askContact({ tenantId, applicationId, contact, verification }: Application): Effect[] {
  const subject = applicationSubject(tenantId, applicationId);
  const code: VerificationCode = {
    id: verificationCodeId,
    type: 'verification-code',
    tenantId,
    applicationId,
    ttl: secondsToKeep,
  };
  return [
    { kind: 'put', pk: codeHome(verification.codeHash), docs: [code] },
    {
      kind: 'mail',
      mail: 'enrolment-verification',
      to: contact.email,
      subject,
      round: verification.round,
    },
  ];
}

/** An expired code still leads to a page that says so. */
const secondsToKeep = 60 * 24 * 3600;

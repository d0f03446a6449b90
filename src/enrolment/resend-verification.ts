import { z } from 'zod';
import { codeHash } from '../codes.ts';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import {
  type Application,
  applicationDocId,
  applicationSubject,
  asCurrent,
  type CurrentApplication,
  currentApplicationId,
  enrolmentHome,
  handles,
  notNow,
  readApplication,
  verificationCode,
  verificationExpiry,
} from './application.ts';
import { announce, askContact } from './application-effects.ts';

/** The verification with a new code for seven more days; the earlier one is void. */
export function askedAnew(
  { verification, tenantId, applicationId }: Application,
  derive: (label: string) => Buffer,
  now: Date,
): Application['verification'] {
  const round = verification.round + 1;
  return {
    round,
    codeHash: codeHash(verificationCode(derive, tenantId, applicationId, round)),
    sentAt: now.toISOString(),
    expiresAt: verificationExpiry(now),
  };
}

/** Sends the mail with the two questions again. */
export const resendVerification = defineChange({
  name: 'resend-verification',
  input: z.object({ application: z.string().min(1) }),
  allowed: 'enroll',
  home: (_, { tenantId }) => enrolmentHome(tenantId),
  needs: ({ application }, { tenantId }) => [
    [enrolmentHome(tenantId), applicationDocId(application)],
    [enrolmentHome(tenantId), currentApplicationId],
  ],

  async run({ application: id }, { actor, now, get, derive }) {
    const { tenantId } = actor;
    const [found, current] = await Promise.all([
      readApplication(get, tenantId, id),
      get<CurrentApplication>(enrolmentHome(tenantId), currentApplicationId),
    ]);
    if (!found || !handles(actor, found)) throw new Refusal('no-application', {});
    if (found.state !== 'awaiting-verification') throw notNow(found);
    const { etag, ...before } = found;
    const application: Application = {
      ...before,
      verification: askedAnew(before, derive, now),
      version: before.version + 1,
    };
    return {
      writes: [{ kind: 'replace', doc: application, etag }, asCurrent(current, id, now)],
      effects: [...announce(application), ...askContact(application)],
      subject: applicationSubject(tenantId, id),
      before: { sentAt: before.verification.sentAt },
      after: { sentAt: application.verification.sentAt },
      result: application,
    };
  },
});

import { z } from 'zod';
import { codeHash, codeHome } from '../codes.ts';
import { type Context, defineChange, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from '../roles.ts';
import type { Stored } from '../store/store.ts';
import {
  type Answers,
  type Application,
  applicationDocId,
  applicationSubject,
  enrolmentHome,
  isExpired,
  moved,
  notNow,
  questions,
  readApplication,
  readCurrent,
  type VerificationCode,
  verificationCodeId,
} from './application.ts';
import { announce } from './application-effects.ts';

/** The application that a code leads to, whatever has become of it; undefined for codes that lead nowhere. */
export async function applicationByCode(get: Context['get'], code: string): Promise<Stored<Application> | undefined> {
  const hash = codeHash(code);
  const entry = await get<VerificationCode>(codeHome(hash), verificationCodeId);
  const application = entry && (await readApplication(get, entry.tenantId, entry.applicationId));
  // A mail that was sent again has a new code; the old one's entry is still there.
  return application?.verification.codeHash === hash ? application : undefined;
}

/**
 * What shows that somebody is the primary contact: the code that was mailed to the contact's address, or an address of
 * the directory's that is the same. Never what somebody says of themselves.
 */
const isContact = (actor: Actor, application: Application, code: string | undefined): boolean =>
  actor.tenantId === application.tenantId &&
  (code ? codeHash(code) === application.verification.codeHash : actor.person?.email === application.contact.email);

const yesOrNo = z.enum(['yes', 'no'], { error: 'answer' });

/** The primary contact answers the two questions (R22): two yes go on to review, any no freezes the application. */
export const verifyEmail = defineChange({
  name: 'verify-email',
  input: z.object({
    tenant: z.guid(),
    application: z.string().min(1),
    code: z.string().max(200).optional(),
    signedUp: yesOrNo,
    ownAddress: yesOrNo,
  }),
  allowed: 'everyone',
  home: ({ tenant }) => enrolmentHome(tenant),
  needs: ({ tenant, application }) => [[enrolmentHome(tenant), applicationDocId(application)]],

  async run({ tenant, application: id, code, ...answered }, { actor, now, get }) {
    const found = await readApplication(get, tenant, id);
    if (!found || !isContact(actor, found, code)) throw new Refusal('verification-not-valid', {});
    if (found.state !== 'awaiting-verification') throw notNow(found);
    if (isExpired(found, now)) throw new Refusal('verification-not-valid', {});
    const answers = Object.fromEntries(questions.map((name) => [name, answered[name] === 'yes'])) as Answers;
    const confirmed = questions.every((name) => answers[name]);
    const application = moved(found, confirmed ? 'in-review' : 'frozen', actor.name, now, {
      verification: { ...found.verification, answers },
    });
    const { applicant } = found;
    const subject = applicationSubject(tenant, id);
    return {
      writes: [{ kind: 'replace', doc: application, etag: found.etag }],
      effects: [
        ...announce(application, applicant.objectId === actor.objectId ? [] : [applicant]),
        { kind: 'tell-operator', subject, except: [actor.objectId, applicant.objectId] },
      ],
      subject,
      before: { state: found.state },
      after: { state: application.state, ...answers },
      result: application,
    };
  },
});

/** The application whose primary contact the speaker is: by the code from the mail, or by the directory's address. */
export const findVerification = defineQuery({
  name: 'find-verification',
  input: z.object({ code: z.string().trim().max(200).optional() }),
  allowed: 'everyone',

  async run({ code }, { actor, now, get, guesses }): Promise<Application | undefined> {
    if (!code) {
      const current = await readCurrent(get, actor.tenantId);
      return current?.state === 'awaiting-verification' && isContact(actor, current, undefined) ? current : undefined;
    }
    const locked = guesses.lockedUntil(actor);
    if (locked) throw new Refusal('too-many-codes', { until: locked.toISOString() });
    const application = await applicationByCode(get, code);
    if (application && isContact(actor, application, code)) {
      if (application.state !== 'awaiting-verification') throw notNow(application);
      if (!isExpired(application, now)) return application;
    }
    guesses.failed(actor);
    throw new Refusal('verification-not-valid', {});
  },
});

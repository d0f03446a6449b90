import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { applicationDocId, applicationSubject, enrolmentHome, moved, notNow, readApplication } from './application.ts';
import { announce, askContact } from './application-effects.ts';
import { askedAnew } from './resend-verification.ts';

/** Takes a frozen application up again: the primary contact is asked anew, since a "no" is not overruled (R22). */
export const unfreezeEnrollment = defineChange({
  name: 'unfreeze-enrollment',
  input: z.object({ tenant: z.guid(), application: z.string().min(1) }),
  allowed: 'operate-programme',
  home: ({ tenant }) => enrolmentHome(tenant),
  needs: ({ tenant, application }) => [[enrolmentHome(tenant), applicationDocId(application)]],

  async run({ tenant, application: id }, { actor, now, get, derive }) {
    const found = await readApplication(get, tenant, id);
    if (!found) throw new Refusal('no-application', {});
    if (found.state !== 'frozen') throw notNow(found);
    const application = moved(found, 'awaiting-verification', actor.name, now, {
      verification: askedAnew(found, derive, now),
    });
    return {
      writes: [{ kind: 'replace', doc: application, etag: found.etag }],
      effects: [...announce(application, [found.applicant]), ...askContact(application)],
      subject: applicationSubject(tenant, id),
      before: { state: found.state },
      after: { state: application.state },
      alsoAudit: [tenant],
      result: application,
    };
  },
});

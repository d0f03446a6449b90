import { z } from 'zod';
import { cleanText } from '../names.ts';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import {
  applicationDocId,
  applicationSubject,
  enrolmentHome,
  isOpen,
  moved,
  notNow,
  readApplication,
} from './application.ts';
import { announce } from './application-effects.ts';

/** Rejects an application, with the reason that the applicant reads. Also one that nobody has verified. */
export const rejectEnrollment = defineChange({
  name: 'reject-enrollment',
  input: z.object({
    tenant: z.guid(),
    application: z.string().min(1),
    reason: z.string().max(2000).transform(cleanText).pipe(z.string().min(1).max(1000)),
  }),
  allowed: 'operate-programme',
  home: ({ tenant }) => enrolmentHome(tenant),
  needs: ({ tenant, application }) => [[enrolmentHome(tenant), applicationDocId(application)]],

  async run({ tenant, application: id, reason }, { actor, now, get }) {
    const found = await readApplication(get, tenant, id);
    if (!found) throw new Refusal('no-application', {});
    if (!isOpen(found)) throw notNow(found);
    const application = moved(found, 'rejected', actor.name, now, { reason });
    return {
      writes: [{ kind: 'replace', doc: application, etag: found.etag }],
      effects: announce(application, [found.applicant]),
      subject: applicationSubject(tenant, id),
      before: { state: found.state },
      after: { state: application.state, reason },
      alsoAudit: [tenant],
      result: application,
    };
  },
});

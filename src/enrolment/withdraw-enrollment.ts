import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import {
  applicationDocId,
  applicationSubject,
  enrolmentHome,
  handles,
  isOpen,
  moved,
  notNow,
  readApplication,
} from './application.ts';
import { announce } from './application-effects.ts';

/** Takes an application back before it is decided; another one can follow. */
export const withdrawEnrollment = defineChange({
  name: 'withdraw-enrollment',
  input: z.object({ application: z.string().min(1) }),
  allowed: 'enroll',
  home: (_, { tenantId }) => enrolmentHome(tenantId),
  needs: ({ application }, { tenantId }) => [[enrolmentHome(tenantId), applicationDocId(application)]],

  async run({ application: id }, { actor, now, get }) {
    const found = await readApplication(get, actor.tenantId, id);
    if (!found || !handles(actor, found)) throw new Refusal('no-application', {});
    if (!isOpen(found)) throw notNow(found);
    const application = moved(found, 'withdrawn', actor.name, now);
    const { applicant } = found;
    return {
      writes: [{ kind: 'replace', doc: application, etag: found.etag }],
      effects: announce(application, applicant.objectId === actor.objectId ? [] : [applicant]),
      subject: applicationSubject(actor.tenantId, id),
      before: { state: found.state },
      after: { state: application.state },
      result: application,
    };
  },
});

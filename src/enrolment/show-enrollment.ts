import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import {
  type Application,
  applicationDocId,
  enrolmentHome,
  handles,
  readApplication,
  readCurrent,
} from './application.ts';

/** An application for those who handle it: its applicant, the organisation's global admins, and the operator. */
export const showEnrollment = defineQuery({
  name: 'show-enrollment',
  input: z.object({ tenant: z.guid(), application: z.string().min(1) }),
  allowed: 'everyone',
  needs: ({ tenant, application }) => [[enrolmentHome(tenant), applicationDocId(application)]],

  async run({ tenant, application: id }, { actor, get }): Promise<Application> {
    const application = await readApplication(get, tenant, id);
    if (!application || !(handles(actor, application) || !denial(actor, 'operate-programme')))
      throw new Refusal('no-application', {});
    return application;
  },
});

/**
 * The latest application of the speaker's organisation. Its card tells colleagues who do not handle it who applied and
 * where it stands, and nothing of what was typed.
 */
export const showOwnEnrollment = defineQuery({
  name: 'show-own-enrollment',
  input: z.object({}),
  allowed: 'everyone',

  async run(_, { actor, get }): Promise<Application> {
    const application = await readCurrent(get, actor.tenantId);
    if (application) return application;
    const { organization } = actor;
    if (organization?.enrolment === 'approved')
      throw new Refusal('already-enrolled', { organization: organization.name });
    throw new Refusal('no-application', {});
  },
});

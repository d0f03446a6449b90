import { z } from 'zod';
import { mailDomain } from '../names.ts';
import { defineChange } from '../operation.ts';
import { firstAdmin } from '../people/first-admin.ts';
import { type Organization, organizationHome, organizationId } from '../people/organization.ts';
import { type Profile, profileHome, profileId } from '../profiles/profile.ts';
import { Refusal } from '../refusal.ts';
import type { Stored } from '../store/store.ts';
import {
  type Application,
  applicationDocId,
  applicationSubject,
  enrolmentHome,
  moved,
  notNow,
  readApplication,
} from './application.ts';
import { announce } from './application-effects.ts';

/**
 * Approves an application that its primary contact has verified (R23): the organisation is an enrolled reseller from
 * then on. One that nobody knew comes to be with the applicant as its global admin: the review is what that rests on.
 * In one that is known roles stay as they are.
 */
export const approveEnrollment = defineChange({
  name: 'approve-enrollment',
  input: z.object({ tenant: z.guid(), application: z.string().min(1) }),
  allowed: 'operate-programme',
  home: ({ tenant }) => enrolmentHome(tenant),
  needs: ({ tenant, application }) => [
    [enrolmentHome(tenant), applicationDocId(application)],
    [organizationHome(tenant), organizationId],
    [profileHome(tenant), profileId],
  ],

  async run({ tenant, application: id }, { actor, now, get }) {
    const [found, organization, earlier] = await Promise.all([
      readApplication(get, tenant, id),
      get<Organization>(organizationHome(tenant), organizationId),
      get<Profile>(profileHome(tenant), profileId),
    ]);
    if (!found) throw new Refusal('no-application', {});
    if (found.state !== 'in-review') throw notNow(found);
    const application = moved(found, 'approved', actor.name, now);
    const enrolled = enrol(application, organization);
    const profile = profileOf(application, earlier);
    const { applicant, contact, language } = application;
    return {
      writes: [
        { kind: 'replace', doc: application, etag: found.etag },
        organization ? { kind: 'replace', doc: enrolled, etag: organization.etag } : { kind: 'create', doc: enrolled },
        earlier ? { kind: 'replace', doc: profile, etag: earlier.etag } : { kind: 'create', doc: profile },
      ],
      effects: [
        ...(organization ? [] : firstAdmin(applicant, contact.isApplicant ? contact.email : '', language)),
        ...announce(application, [applicant]),
        // What waited for the enrolment goes on (P13).
        { kind: 'invitations', to: applicant, email: contact.email, invitation: application.invitation, last: true },
      ],
      subject: applicationSubject(tenant, id),
      before: { state: found.state, enrolment: organization?.enrolment ?? 'none' },
      after: { state: application.state, enrolment: enrolled.enrolment, mpnId: enrolled.mpnId },
      alsoAudit: [tenant],
      result: application,
    };
  },
});

function enrol(application: Application, organization: Stored<Organization> | undefined): Organization {
  const { tenantId, company, country, contact, mpn } = application;
  if (!organization) {
    return {
      id: organizationId,
      type: 'organization',
      tenantId,
      name: company,
      kinds: ['reseller'],
      // Verified by the mail that was answered there.
      domain: mailDomain(contact.email),
      country,
      mpnId: mpn.mpnId,
      enrolment: 'approved',
    };
  }
  const { etag: _, ...known } = organization;
  const kinds: Organization['kinds'] = known.kinds.includes('reseller') ? known.kinds : [...known.kinds, 'reseller'];
  return { ...known, kinds, mpnId: known.mpnId ?? mpn.mpnId, enrolment: 'approved' };
}

const profileOf = (
  { company, address, contact, support }: Application,
  earlier: Stored<Profile> | undefined,
): Profile => ({
  id: profileId,
  type: 'profile',
  company,
  address,
  contact: { name: contact.name, email: contact.email },
  support,
  version: (earlier?.version ?? 0) + 1,
});

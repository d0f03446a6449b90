import { z } from 'zod';
import { companyInput, contactsInput, refuseWebmail } from '../enrolment/enroll.ts';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { type Profile, profileHome, profileId, profileSubject } from './profile.ts';

/** Of the profile as the form showed it; 0 where there was none. */
const version = z.int().nonnegative();

/**
 * Changes what the organisation says of itself: the legal business profile, or its contacts. The listing in the
 * official list is not among it: that is changed by Microsoft (P08).
 */
export const editProfile = defineChange({
  name: 'edit-profile',
  input: z.discriminatedUnion('section', [
    companyInput.extend({ section: z.literal('legal'), version }),
    contactsInput
      .omit({ contactIs: true })
      .extend({ contactName: companyInput.shape.legalName, section: z.literal('contacts'), version }),
  ]),
  allowed: 'edit-profile',
  home: (_, { tenantId }) => profileHome(tenantId),
  needs: (_, { tenantId }) => [[profileHome(tenantId), profileId]],

  async run(input, { actor, now, get, webmailDomains }) {
    const { tenantId, objectId, name, organization } = actor;
    const found = await get<Profile>(profileHome(tenantId), profileId);
    if ((found?.version ?? 0) !== input.version) {
      throw new Refusal('profile-changed', {
        by: found?.changedBy?.name ?? '',
        at: found?.changedAt ?? now.toISOString(),
      });
    }
    if (input.section === 'contacts') refuseWebmail([input.contactEmail, input.supportEmail], webmailDomains);
    const { etag = '', ...before } = found ?? {
      id: profileId,
      type: 'profile' as const,
      company: organization?.name ?? '',
      version: 0,
    };
    const changes: Partial<Profile> =
      input.section === 'legal'
        ? {
            company: input.legalName,
            address: {
              line1: input.street,
              city: input.city,
              region: input.region || undefined,
              postalCode: input.postalCode,
            },
          }
        : {
            contact: { name: input.contactName, email: input.contactEmail },
            support: { email: input.supportEmail, phone: input.supportPhone },
          };
    const profile: Profile = {
      ...before,
      ...changes,
      changedBy: { tenantId, objectId, name },
      changedAt: now.toISOString(),
      version: before.version + 1,
    };
    const subject = profileSubject(tenantId);
    return {
      writes: [found ? { kind: 'replace', doc: profile, etag } : { kind: 'create', doc: profile }],
      effects: [{ kind: 'redraw', subject }],
      subject,
      before: factsOf(before, input.section),
      after: factsOf(profile, input.section),
      result: profile,
    };
  },
});

const factsOf = ({ company, address, contact, support }: Partial<Profile>, section: 'legal' | 'contacts') =>
  section === 'legal'
    ? {
        company,
        address:
          address && [address.line1, address.postalCode, address.city, address.region].filter(Boolean).join(', '),
      }
    : {
        primaryContact: contact && `${contact.name} (${contact.email})`,
        support: support && `${support.email}, ${support.phone}`,
      };

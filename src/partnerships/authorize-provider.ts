import { z } from 'zod';
import { mailDomain } from '../names.ts';
import { defineChange } from '../operation.ts';
import { type Organization, partyOf } from '../people/organization.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Write } from '../store/store.ts';
import {
  close,
  invitationDocId,
  invitationSubject,
  isOpen,
  readInvitation,
  resellersHome,
  tooLate,
} from './invitation.ts';
import { retire } from './invitation-effects.ts';
import {
  asAuthority,
  grants,
  isCurrent,
  partnershipId,
  partnershipSubject,
  projection,
  readPartnership,
} from './partnership.ts';

/**
 * Accepts a partnership request (R50, R52): a global admin of an enrolled reseller, with the box ticked. Whoever
 * answers from another mail domain than was invited leaves the partnership to the provider's confirmation.
 */
export const authorizeProvider = defineChange({
  name: 'authorize-provider',
  input: z.object({
    provider: z.guid(),
    invitation: z.string().min(1),
    /** An Adaptive Card's toggle speaks in strings. */
    confirmed: z.literal('true', { error: 'tick' }),
  }),
  allowed: 'authorize-providers',
  home: ({ provider }) => resellersHome(provider),
  needs: ({ provider, invitation }, { tenantId }) => [
    [resellersHome(provider), invitationDocId(invitation)],
    [resellersHome(provider), partnershipId(tenantId)],
  ],

  async run({ provider, invitation: id }, { actor, now, get }) {
    const { organization, person, tenantId, objectId, name } = actor;
    if (!organization || !person) throw new Error('a capability of resellers was granted without an organisation');
    const [found, earlier] = await Promise.all([
      readInvitation(get, provider, id),
      readPartnership(get, provider, tenantId),
    ]);
    if (!found || provider === tenantId) throw new Refusal('invitation-not-valid', {});
    if (organization.enrolment !== 'approved') throw new Refusal('not-enrolled', { organization: organization.name });
    if (!isOpen(found, now)) {
      // Only those who answered it learn more than that it is no longer good.
      throw found.answeredFrom?.tenantId === tenantId ? tooLate(found) : new Refusal('invitation-not-valid', {});
    }
    if (earlier && isCurrent(earlier))
      throw new Refusal('already-partner', { name: found.provider.name, tenantId: provider });

    const by = { tenantId, objectId, name };
    const reseller = partyOf(organization);
    const invitation = { ...close(found, 'accepted', by, now), answeredFrom: reseller };
    const expected = found.addressee
      ? found.addressee.tenantId === tenantId
      : isOwnDomain(found.email, organization, person);
    const partnership = asAuthority({
      state: expected ? 'active' : 'unconfirmed',
      provider: found.provider,
      reseller,
      invitationId: id,
      invitedBy: found.invitedBy,
      grants,
      authorizedBy: { ...by, email: person.email },
      authorizedAt: now.toISOString(),
      version: (earlier?.version ?? 0) + 1,
    });
    const link: Write = earlier
      ? { kind: 'replace', doc: partnership, etag: earlier.etag }
      : { kind: 'create', doc: partnership };
    return {
      writes: [{ kind: 'replace', doc: invitation, etag: found.etag }, link],
      effects: [
        projection(partnership),
        ...retire(invitation, [found.invitedBy]),
        // Cards of an earlier partnership of the two.
        ...(earlier ? [{ kind: 'redraw', subject: partnershipSubject(provider, tenantId) } as const] : []),
      ],
      subject: invitationSubject(provider, id),
      before: { invitation: found.state, partnership: earlier?.state },
      after: { invitation: invitation.state, partnership: partnership.state, grants },
      alsoAudit: [provider],
      result: { invitation, partnership },
    };
  },
});

/** Whether an address is of the company that answers. A mail domain that is not the company's own proves nothing. */
const isOwnDomain = (invited: string, organization: Organization, person: Person): boolean =>
  mailDomain(invited) === organization.domain && mailDomain(person.email) === organization.domain;

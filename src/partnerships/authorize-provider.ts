import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { partyOf } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
import type { Write } from '../store/store.ts';
import { answerInput, isExpected, toAnswer } from './answer-invitation.ts';
import { close, invitationDocId, invitationSubject, resellersHome } from './invitation.ts';
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
  input: answerInput.extend({
    /** An Adaptive Card's toggle speaks in strings. */
    confirmed: z.literal('true', { error: 'tick' }),
  }),
  allowed: 'authorize-providers',
  home: ({ inviter }) => resellersHome(inviter),
  needs: ({ inviter, invitation }, { tenantId }) => [
    [resellersHome(inviter), invitationDocId(invitation)],
    [resellersHome(inviter), partnershipId(tenantId)],
  ],

  async run(input, context) {
    const { actor, now, get } = context;
    const { inviter: provider, invitation: id } = input;
    const { organization, person, tenantId, objectId, name } = actor;
    if (!organization || !person) throw new Error('a capability of resellers was granted without an organisation');
    const [found, earlier] = await Promise.all([
      toAnswer('partnership', input, context),
      readPartnership(get, provider, tenantId),
    ]);
    if (organization.enrolment !== 'approved') throw new Refusal('not-enrolled', { organization: organization.name });
    if (earlier && isCurrent(earlier))
      throw new Refusal('already-partner', { name: found.inviter.name, tenantId: provider });

    const by = { tenantId, objectId, name };
    const reseller = partyOf(organization);
    const invitation = { ...close(found, 'accepted', by, now), answeredFrom: reseller };
    const partnership = asAuthority({
      state: isExpected(found, organization, person) ? 'active' : 'unconfirmed',
      provider: found.inviter,
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
      after: {
        invitation: invitation.state,
        partnership: partnership.state,
        grants,
        provider: partnership.provider.name,
      },
      alsoAudit: [provider],
      result: { invitation, partnership },
    };
  },
});

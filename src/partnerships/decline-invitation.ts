import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { partyOf } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
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

/** Turns a partnership request down. The inviter is told; the code is void. */
export const declineInvitation = defineChange({
  name: 'decline-invitation',
  input: z.object({ provider: z.guid(), invitation: z.string().min(1) }),
  allowed: 'authorize-providers',
  home: ({ provider }) => resellersHome(provider),
  needs: ({ provider, invitation }) => [[resellersHome(provider), invitationDocId(invitation)]],

  async run({ provider, invitation: id }, { actor, now, get }) {
    const { organization, tenantId, objectId, name } = actor;
    if (!organization) throw new Error('a capability of resellers was granted without an organisation');
    const found = await readInvitation(get, provider, id);
    if (!found || provider === tenantId) throw new Refusal('invitation-not-valid', {});
    if (!isOpen(found, now)) {
      throw found.answeredFrom?.tenantId === tenantId ? tooLate(found) : new Refusal('invitation-not-valid', {});
    }
    const invitation = {
      ...close(found, 'declined', { tenantId, objectId, name }, now),
      answeredFrom: partyOf(organization),
    };
    return {
      writes: [{ kind: 'replace', doc: invitation, etag: found.etag }],
      effects: retire(invitation, [found.invitedBy]),
      subject: invitationSubject(provider, id),
      before: { state: found.state },
      after: { state: invitation.state },
      alsoAudit: [provider],
      result: invitation,
    };
  },
});

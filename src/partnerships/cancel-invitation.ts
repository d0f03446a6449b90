import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { close, invitationDocId, invitationSubject, resellersHome, tooLate } from './invitation.ts';
import { retire } from './invitation-effects.ts';
import { ownInvitation } from './own-invitation.ts';

/** Withdraws an invitation that nobody has answered: its code is void from then on. */
export const cancelInvitation = defineChange({
  name: 'cancel-invitation',
  input: z.object({ invitation: z.string().min(1) }),
  allowed: 'send-invitations',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ invitation }, { tenantId }) => [[resellersHome(tenantId), invitationDocId(invitation)]],

  async run({ invitation: id }, { actor, now, get }) {
    const found = await ownInvitation(id, { actor, get });
    if (found.state !== 'pending') throw tooLate(found);
    const { tenantId, objectId, name } = actor;
    const invitation = close(found, 'withdrawn', { tenantId, objectId, name }, now);
    return {
      writes: [{ kind: 'replace', doc: invitation, etag: found.etag }],
      effects: retire(invitation),
      subject: invitationSubject(tenantId, id),
      before: { state: found.state },
      after: { state: invitation.state, company: found.company, email: found.email },
      result: invitation,
    };
  },
});

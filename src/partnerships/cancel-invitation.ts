import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { close, invitationDocId, invitationSubject, resellersHome } from './invitation.ts';
import { retire } from './invitation-effects.ts';
import { pendingInvitation } from './own-invitation.ts';

/** Withdraws an invitation that nobody has answered: its code is void from then on. */
export const cancelInvitation = defineChange({
  name: 'cancel-invitation',
  input: z.object({ invitation: z.string().min(1) }),
  allowed: 'send-invitations',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ invitation }, { tenantId }) => [[resellersHome(tenantId), invitationDocId(invitation)]],

  async run({ invitation: id }, { actor, now, get }) {
    const found = await pendingInvitation(id, { actor, get });
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

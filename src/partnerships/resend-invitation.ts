import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { invitationDocId, invitationSubject, resellersHome } from './invitation.ts';
import { announce } from './invitation-effects.ts';
import { quotaId } from './invitation-quota.ts';
import { nextSending } from './invitation-sending.ts';
import { pendingInvitation } from './own-invitation.ts';
import { insistOnPartners } from './partnership.ts';

/**
 * Sends an invitation again, also one that has expired: a new code for seven more days. The earlier one is void
 * once the mail has left; until then it can be undone.
 */
export const resendInvitation = defineChange({
  name: 'resend-invitation',
  input: z.object({ invitation: z.string().min(1) }),
  allowed: 'send-invitations',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ invitation }, { tenantId, objectId }) => [
    [resellersHome(tenantId), invitationDocId(invitation)],
    [resellersHome(tenantId), quotaId(objectId)],
  ],

  async run({ invitation: id }, context) {
    const { tenantId } = context.actor;
    const found = await pendingInvitation(id, context);
    if (found.asks === 'relationships') await insistOnPartners(context.get, found.partners);
    const { invitation, writes } = await nextSending(found, context);
    return {
      writes,
      effects: announce(invitation),
      subject: invitationSubject(tenantId, id),
      before: { sentAt: found.sentAt },
      after: { sentAt: invitation.sentAt, company: found.company, email: found.email },
      result: invitation,
    };
  },
});

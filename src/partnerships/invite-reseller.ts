import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { invitationSubject, resellersHome } from './invitation.ts';
import { announce } from './invitation-effects.ts';
import { companyInput, firstSending, sendingInput, sendingReads } from './invitation-sending.ts';
import { isCurrent, readPartnership } from './partnership.ts';

/** Requests a partnership by mail (P15 to P21). The form's operation id becomes the invitation's id. */
export const inviteReseller = defineChange({
  name: 'invite-reseller',
  input: z.object({ ...sendingInput, reseller: companyInput }),
  allowed: 'manage-partnerships',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ email }, speaker) => sendingReads(email, speaker),

  async run({ reseller, ...typed }, context) {
    const { actor, get, operationId } = context;
    const { tenantId } = actor;
    const { invitation, known, writes } = await firstSending(
      { ...typed, company: reseller },
      { asks: 'partnership' },
      context,
    );
    const partnership = known && (await readPartnership(get, tenantId, known.tenantId));
    if (partnership && isCurrent(partnership)) {
      throw new Refusal('already-partner', { name: partnership.reseller.name, tenantId: known.tenantId });
    }
    const { email, company, delivery } = invitation;
    return {
      writes,
      effects: announce(invitation),
      subject: invitationSubject(tenantId, operationId),
      after: { email, reseller: company, delivery },
      result: invitation,
    };
  },
});

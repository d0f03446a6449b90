import { defineChange } from '../operation.ts';
import { partyOf } from '../people/organization.ts';
import { answerInput, declined, toAnswer } from './answer-invitation.ts';
import { invitationDocId, resellersHome } from './invitation.ts';

/** Turns a partnership request down. */
export const declineInvitation = defineChange({
  name: 'decline-invitation',
  input: answerInput,
  allowed: 'authorize-providers',
  home: ({ inviter }) => resellersHome(inviter),
  needs: ({ inviter, invitation }) => [[resellersHome(inviter), invitationDocId(invitation)]],

  async run(input, context) {
    const { organization } = context.actor;
    if (!organization) throw new Error('a capability of resellers was granted without an organisation');
    return declined(await toAnswer('partnership', input, context), partyOf(organization), context);
  },
});

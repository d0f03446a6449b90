import { showInvitation } from '../../src/partnerships/show-invitation.ts';
import type { Turn } from '../command.ts';
import { defineCommand } from '../command.ts';
import { invitationView } from './invitation-view.ts';

async function view(inviter: unknown, invitation: unknown, turn: Turn) {
  return invitationView(await turn.perform(showInvitation, { inviter, invitation }), turn);
}

/** The state of an invitation, for the card of whoever has one. */
export const showInvitationCommand = defineCommand({
  name: 'show-invitation',
  operation: showInvitation,
  unlisted: true,
  words: {
    en: { title: 'Invitation', purpose: 'Shows where an invitation stands.' },
    ko: { title: '초대', purpose: '초대의 상태를 보여 줍니다.' },
  },
  open: ({ inviter, invitation }, turn) => view(inviter, invitation, turn),
  shows: { type: 'invitation', draw: ({ owner, id }, turn) => view(owner, id, turn) },
});

import { declineInvitation } from '../../src/partnerships/decline-invitation.ts';
import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { defineCommand } from '../command.ts';
import { invitationView } from './invitation-view.ts';
import { receivedInvitation } from './received-invitation.ts';

/** Turns a partner's request down; the card that shows the request has the button. */
export const declineInvitationCommand = defineCommand({
  name: 'decline-invitation',
  operation: declineInvitation,
  words: {
    en: {
      title: 'Decline an invitation',
      purpose: 'Turns down what a partner asks for.',
      recorded: 'Declined an invitation',
      asking: 'decline invitation',
    },
    ko: {
      title: '초대 거절',
      purpose: '파트너의 요청을 거절합니다.',
      recorded: '초대를 거절했습니다',
      asking: '초대 거절',
    },
  },
  async open(asked, turn) {
    return invitationView(await receivedInvitation(asked, turn), turn, 'decline');
  },
  answer: (invitation, turn) => invitationView({ invitation }, turn),
  subjectOf: ({ inviter, invitation }) => invitationSubject(String(inviter), String(invitation)),
});

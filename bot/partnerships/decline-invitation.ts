import { declineInvitation } from '../../src/partnerships/decline-invitation.ts';
import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { defineCommand } from '../command.ts';
import { invitationView } from './invitation-view.ts';
import { receivedInvitation } from './received-invitation.ts';
import { receivedInvitationView } from './received-invitation-view.ts';

/** Turns a provider's request down; the card that shows the request has the button. */
export const declineInvitationCommand = defineCommand({
  name: 'decline-invitation',
  operation: declineInvitation,
  words: {
    en: { title: 'Decline an invitation', purpose: "Turns a provider's request down.", asking: 'decline invitation' },
    ko: { title: '초대 거절', purpose: '공급자의 요청을 거절합니다.', asking: '초대 거절' },
  },
  async open(asked, turn) {
    const { invitation, partnership } = await receivedInvitation(asked, turn);
    return invitationView(invitation, partnership, turn, 'decline');
  },
  answer: (invitation, turn) => receivedInvitationView(invitation, undefined, turn),
  subjectOf: ({ provider, invitation }) => invitationSubject(String(provider), String(invitation)),
});

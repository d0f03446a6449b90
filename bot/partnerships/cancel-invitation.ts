import { cancelInvitation } from '../../src/partnerships/cancel-invitation.ts';
import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { defineCommand } from '../command.ts';
import { sentInvitation } from './sent-invitation.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

/** Withdraws an invitation; its card has the button. */
export const cancelInvitationCommand = defineCommand({
  name: 'cancel-invitation',
  operation: cancelInvitation,
  words: {
    en: {
      title: 'Withdraw an invitation',
      purpose: 'Withdraws it; its link no longer works.',
      recorded: 'Withdrew an invitation',
      asking: 'cancel the invitation to pat@contoso.com',
    },
    ko: {
      title: '초대 철회',
      purpose: '초대를 철회합니다. 링크는 바로 무효가 됩니다.',
      recorded: '초대를 철회했습니다',
      asking: 'pat@contoso.com에 보낸 초대 철회해 줘',
    },
  },
  async open(asked, turn) {
    await turn.authorize(cancelInvitation);
    const view = sentInvitationView(await sentInvitation(asked, turn), turn);
    return { ...view, buttons: view.buttons?.toReversed() };
  },
  answer: (invitation, turn) => sentInvitationView({ invitation }, turn),
  subjectOf: ({ invitation }, turn) => invitationSubject(turn.speaker.tenantId, String(invitation)),
});

import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { showInvitation } from '../../src/partnerships/show-invitation.ts';
import { undoInvitation } from '../../src/partnerships/undo-invitation.ts';
import { defineCommand } from '../command.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

/** **Undo** on an invitation that has not left yet; afterwards the card shows where the thing stands. */
export const undoInvitationCommand = defineCommand({
  name: 'undo-invitation',
  operation: undoInvitation,
  unlisted: true,
  words: {
    en: {
      title: 'Undo an invitation',
      purpose: 'Takes an invitation back before it is sent.',
      recorded: 'Took an invitation back before it was sent',
      asBefore: 'It was not sent again; the invitation stands as it did before.',
    },
    ko: {
      title: '초대 되돌리기',
      purpose: '아직 발송되지 않은 초대를 되돌립니다.',
      recorded: '발송 전에 초대를 되돌렸습니다',
      asBefore: '다시 보내지 않았으며 초대는 이전 상태 그대로입니다.',
    },
  },
  async open({ invitation }, turn) {
    const named = { inviter: turn.speaker.tenantId, invitation };
    return sentInvitationView(await turn.perform(showInvitation, named), turn);
  },
  answer: (invitation, turn, say) => ({
    ...sentInvitationView({ invitation }, turn),
    ...(invitation.undone ? {} : { lead: { text: say.asBefore, tone: 'good' as const } }),
  }),
  subjectOf: ({ invitation }, turn) => invitationSubject(turn.speaker.tenantId, String(invitation)),
});

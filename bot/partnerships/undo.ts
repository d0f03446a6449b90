import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { showInvitation } from '../../src/partnerships/show-invitation.ts';
import { findUndoable, undoInvitation } from '../../src/partnerships/undo-invitation.ts';
import { defineCommand } from '../command.ts';
import { ask } from '../view.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

/** Takes back what has not left yet; afterwards it says so, and the card shows where the thing stands. */
export const undoCommand = defineCommand({
  name: 'undo',
  operation: undoInvitation,
  words: {
    en: {
      title: 'Undo',
      purpose: 'Takes an invitation back before it is sent.',
      recorded: 'Took an invitation back before it was sent',
      nothing: 'Nothing waits to be sent, so there is nothing to undo. An invitation that was sent can be withdrawn.',
      asBefore: 'It was not sent again; the invitation stands as it did before.',
      invitations: 'Invitations',
    },
    ko: {
      title: '실행 취소',
      purpose: '아직 발송되지 않은 초대를 되돌립니다.',
      recorded: '발송 전에 초대를 되돌렸습니다',
      nothing: '발송을 기다리는 항목이 없어 되돌릴 것이 없습니다. 이미 보낸 초대는 철회할 수 있습니다.',
      asBefore: '다시 보내지 않았으며 초대는 이전 상태 그대로입니다.',
      invitations: '초대 목록',
    },
  },
  async open(asked, turn, say) {
    if (typeof asked.invitation === 'string') {
      const named = { inviter: turn.speaker.tenantId, invitation: asked.invitation };
      return sentInvitationView(await turn.perform(showInvitation, named), turn);
    }
    const { invitation } = await turn.perform(findUndoable, {});
    if (invitation) return sentInvitationView({ invitation }, turn);
    return {
      card: 'shared/statement',
      summary: say.nothing,
      data: { text: say.nothing },
      buttons: [{ title: say.invitations, press: ask('list-invitations') }],
    };
  },
  answer: (invitation, turn, say) => ({
    ...sentInvitationView({ invitation }, turn),
    ...(invitation.undone ? {} : { lead: { text: say.asBefore, tone: 'good' as const } }),
  }),
  subjectOf: ({ invitation }, turn) => invitationSubject(turn.speaker.tenantId, String(invitation)),
});

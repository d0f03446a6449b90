import { canBeUndone, invitationSubject } from '../../src/partnerships/invitation.ts';
import { resendInvitation } from '../../src/partnerships/resend-invitation.ts';
import { defineCommand } from '../command.ts';
import { sentInvitation } from './sent-invitation.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

/** Sends an invitation again; its card has the button. */
export const resendInvitationCommand = defineCommand({
  name: 'resend-invitation',
  operation: resendInvitation,
  words: {
    en: {
      title: 'Resend an invitation',
      purpose: 'Sends it again with a new link for seven days.',
      recorded: 'Resent an invitation',
      asking: 'resend the invitation to pat@contoso.com',
      done: 'Sent again with a new link. The earlier one is void.',
    },
    ko: {
      title: '초대 다시 보내기',
      purpose: '새 링크로 7일 동안 유효한 초대를 다시 보냅니다.',
      recorded: '초대를 다시 보냈습니다',
      asking: 'pat@contoso.com에 보낸 초대 다시 보내 줘',
      done: '새 링크로 다시 보냈습니다. 이전 링크는 무효입니다.',
    },
  },
  async open(asked, turn) {
    await turn.authorize(resendInvitation);
    return sentInvitationView(await sentInvitation(asked, turn), turn);
  },
  answer: (invitation, turn, words) => ({
    ...sentInvitationView({ invitation }, turn),
    ...(canBeUndone(invitation, turn.now) ? {} : { lead: { text: words.done, tone: 'good' as const } }),
  }),
  subjectOf: ({ invitation }, turn) => invitationSubject(turn.speaker.tenantId, String(invitation)),
});

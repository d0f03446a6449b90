import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { inviteReseller } from '../../src/partnerships/invite-reseller.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import type { View } from '../view.ts';
import { fill } from '../words.ts';
import { draftButtons, draftWords, sendYourself } from './invitation-draft.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

const words = {
  en: {
    ...draftWords.en,
    title: 'Invite a reseller',
    purpose: 'Requests a partnership by mail.',
    recorded: 'Invited a reseller',
    asking: 'invite reseller Contoso at pat@contoso.com',
    reseller: 'Company',
    draft:
      'Hello,\n\n{provider} would like your organisation to be its indirect reseller in the Cloud Solution Provider programme. If you agree, open the link below and authorise the partnership. Your organisation needs to be enrolled as an indirect reseller.\n\nKind regards\n{inviter}',
    subject: '{provider} invites you to a partnership',
  },
  ko: {
    ...draftWords.ko,
    title: '재판매인 초대',
    purpose: '메일로 파트너 관계를 요청합니다.',
    recorded: '재판매인을 초대했습니다',
    asking: '콘토소를 재판매인으로 초대해 줘 pat@contoso.com',
    reseller: '회사',
    draft:
      '안녕하세요. {provider}의 {inviter}입니다.\n\nCSP(클라우드 솔루션 공급자) 프로그램에서 귀사를 간접 재판매인으로 초대하고자 합니다. 동의하시면 아래 링크를 열어 파트너 관계를 승인해 주시기 바랍니다. 승인하려면 귀사가 간접 재판매인으로 등록되어 있어야 합니다.\n\n감사합니다.\n{inviter} 드림',
    subject: '{provider}의 파트너 관계 요청',
  },
};

async function form(asked: Asked, turn: Turn, say: typeof words.en, problem?: 'incomplete'): Promise<View> {
  const actor = await turn.actor();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const draft = fill(say.draft, { provider: actor.organization?.name ?? '', inviter: actor.name });
  return {
    card: 'partnerships/invite-reseller',
    summary: say.title,
    data: {
      words: say,
      email: text(asked.email),
      reseller: text(asked.reseller ?? asked.customer),
      message: text(asked.message) || draft,
    },
    ...(problem ? { lead: { text: `${say.emailProblem} ${say.companyProblem}`, tone: 'attention' as const } } : {}),
    buttons: draftButtons('invite-reseller', {}, turn),
  };
}

/** Requests a partnership: a draft to edit, sent from here or from the inviter's own mailbox (P15 to P21). */
export const inviteResellerCommand = defineCommand({
  name: 'invite-reseller',
  operation: inviteReseller,
  inputs: ['email', 'reseller', 'message'],
  words,
  async open(asked, turn, say) {
    await turn.authorize(inviteReseller);
    return form(asked, turn, say);
  },
  steps: {
    'send-yourself': async (asked, turn, say) => {
      await turn.authorize(inviteReseller);
      const typed = inviteReseller.input.safeParse({ ...asked, language: turn.language });
      if (!typed.success) return form(asked, turn, say, 'incomplete');
      const { email, reseller, message } = typed.data;
      const { organization } = await turn.actor();
      const subject = fill(say.subject, { provider: organization?.name ?? '' });
      return sendYourself('invite-reseller', subject, { email, reseller, message }, turn);
    },
  },
  answer: (invitation, turn) => sentInvitationView({ invitation }, turn),
  subjectOf: (_, turn) => invitationSubject(turn.speaker.tenantId, turn.operationId),
});

import { invitationCode, invitationSubject } from '../../src/partnerships/invitation.ts';
import { inviteReseller } from '../../src/partnerships/invite-reseller.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { act, type View } from '../view.ts';
import { fill } from '../words.ts';
import { invitationLink } from './reseller-invitation-mail.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

const words = {
  en: {
    title: 'Invite a reseller',
    purpose: 'Requests a partnership by mail.',
    asking: 'invite reseller Contoso at pat@contoso.com',
    email: 'Mail address',
    emailProblem: 'Type one mail address.',
    reseller: 'Company',
    resellerProblem: 'A name has at most 100 characters.',
    message: 'Message',
    messageProblem: 'The message must not be empty.',
    linkNote: 'The personal link is added below your text. It is valid for seven days.',
    draft:
      'Hello,\n\n{provider} would like your organisation to be its indirect reseller in the Cloud Solution Provider programme. If you agree, open the link below and authorise the partnership. Your organisation needs to be enrolled as an indirect reseller.\n\nKind regards\n{inviter}',
    subject: '{provider} invites you to a partnership',
    send: 'Send invitation',
    openMail: 'Open in mail',
    copy: 'Copy text',
    ownTitle: 'Send it yourself',
    ownNote:
      'Send this text from your own mailbox and leave the link as it is: it is personal. Press Done when it is sent; the link works from then on, for seven days.',
    copyLabel: 'Text to copy',
    done: 'Done',
    back: 'Back',
  },
  ko: {
    title: '재판매인 초대',
    purpose: '메일로 파트너 관계를 요청합니다.',
    asking: '콘토소를 재판매인으로 초대해 줘 pat@contoso.com',
    email: '전자 메일 주소',
    emailProblem: '전자 메일 주소를 하나 입력해 주세요.',
    reseller: '회사',
    resellerProblem: '회사 이름은 100자 이내로 입력해 주세요.',
    message: '메시지',
    messageProblem: '메시지를 입력해 주세요.',
    linkNote: '개인화 링크는 메시지 아래에 자동으로 추가되며 7일 동안 유효합니다.',
    draft:
      '안녕하세요. {provider}의 {inviter}입니다.\n\nCSP(클라우드 솔루션 공급자) 프로그램에서 귀사를 간접 재판매인으로 초대하고자 합니다. 동의하시면 아래 링크를 열어 파트너 관계를 승인해 주시기 바랍니다. 승인하려면 귀사가 간접 재판매인으로 등록되어 있어야 합니다.\n\n감사합니다.\n{inviter} 드림',
    subject: '{provider}의 파트너 관계 요청',
    send: '초대 보내기',
    openMail: '전자 메일에서 열기',
    copy: '텍스트 복사',
    ownTitle: '직접 보내기',
    ownNote:
      '이 내용을 본인의 메일 계정에서 받는 사람에게 직접 보내 주세요. 링크는 개인화되어 있으므로 바꾸지 마세요. 보낸 뒤 완료를 누르면 그때부터 7일 동안 링크를 사용할 수 있습니다.',
    copyLabel: '복사할 텍스트',
    done: '완료',
    back: '뒤로',
  },
};

/** A mail programme takes about this much from a link. */
const longestMailto = 1800;

/** The draft with its link, to be sent from the inviter's own mailbox (P19); it is an invitation only with Done (P20). */
async function sendYourself(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  const typed = inviteReseller.input.safeParse({ ...asked, language: turn.language });
  if (!typed.success) return form(asked, turn, say, 'incomplete');
  const { email, message, reseller = '' } = typed.data;
  const { organization } = await turn.actor();
  const link = invitationLink(turn.publicUrl, invitationCode(turn.derive, turn.speaker.tenantId, turn.operationId, 1));
  const subject = fill(say.subject, { provider: organization?.name ?? '' });
  const whole = mailto(email, subject, `${message}\n\n${link}`);
  const draft = { email, reseller, message };
  return {
    card: 'partnerships/send-yourself',
    summary: say.ownTitle,
    data: { title: say.ownTitle, words: say, text: `${message}\n\n${link}` },
    buttons: [
      { title: say.openMail, url: whole.length <= longestMailto ? whole : mailto(email, subject, link) },
      {
        title: say.done,
        press: act('invite-reseller', { ...draft, delivery: 'own', language: turn.language }),
        primary: true,
      },
      { title: say.back, press: { command: 'invite-reseller', part: 'open', subject: draft } },
    ],
  };
}

const mailto = (to: string, subject: string, body: string) =>
  `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

async function form(asked: Asked, turn: Turn, say: typeof words.en, problem?: 'incomplete'): Promise<View> {
  const actor = await turn.actor();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const draft = fill(say.draft, { provider: actor.organization?.name ?? '', inviter: actor.name });
  const press = (part: string) => ({ command: 'invite-reseller', part, subject: { language: turn.language } });
  return {
    card: 'partnerships/invite-reseller',
    summary: say.title,
    data: {
      words: say,
      email: text(asked.email),
      reseller: text(asked.reseller ?? asked.customer),
      message: text(asked.message) || draft,
    },
    ...(problem ? { lead: { text: `${say.emailProblem} ${say.resellerProblem}`, tone: 'attention' as const } } : {}),
    buttons: [
      { title: say.send, press: act('invite-reseller', { language: turn.language, delivery: 'mail' }), primary: true },
      { title: say.openMail, press: press('send-yourself') },
      { title: say.copy, press: press('send-yourself') },
    ],
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
      return sendYourself(asked, turn, say);
    },
  },
  answer: (invitation, turn) => sentInvitationView(invitation, undefined, turn),
  subjectOf: (_, turn) => invitationSubject(turn.speaker.tenantId, turn.operationId),
});

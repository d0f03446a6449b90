import { invitationCode } from '../../src/partnerships/invitation.ts';
import type { Turn } from '../command.ts';
import { mailLink } from '../mail-link.ts';
import { act, ask, type Button, type View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { invitationLink } from './invitation-mail.ts';

/** What the forms of both kinds of invitation say. */
export const draftWords = {
  en: {
    email: 'Mail address',
    emailProblem: 'Type one mail address.',
    companyProblem: 'A name has at most 100 characters.',
    message: 'Message',
    messageProblem: 'The message must not be empty.',
    linkNote: 'The personal link is added below your text. It is valid for seven days.',
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
    email: '전자 메일 주소',
    emailProblem: '전자 메일 주소를 하나 입력해 주세요.',
    companyProblem: '회사 이름은 100자 이내로 입력해 주세요.',
    message: '메시지',
    messageProblem: '메시지를 입력해 주세요.',
    linkNote: '개인화 링크는 메시지 아래에 자동으로 추가되며 7일 동안 유효합니다.',
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
} satisfies InEveryLanguage<Record<string, string>>;

/** The buttons of the form: to send it from here, or to get it for an own mailbox. */
export const draftButtons = (command: string, subject: Record<string, unknown>, turn: Turn): Button[] => {
  const { send, openMail, copy } = draftWords[turn.language];
  const typed = { ...subject, language: turn.language };
  const press = { command, part: 'send-yourself', subject: typed };
  return [
    { title: send, press: act(command, { ...typed, delivery: 'mail' }), primary: true },
    { title: openMail, press },
    { title: copy, press },
  ];
};

/** A mail programme takes about this much from a link. */
const longestMailto = 1800;

/** The draft with its link, to be sent from the inviter's own mailbox (P19); it is an invitation only with Done (P20). */
export function sendYourself(
  command: string,
  subjectLine: string,
  typed: { email: string; message: string } & Record<string, unknown>,
  turn: Turn,
): View {
  const say = draftWords[turn.language];
  const { email, message } = typed;
  const link = invitationLink(turn.publicUrl, invitationCode(turn.derive, turn.speaker.tenantId, turn.operationId, 1));
  const whole = mailLink(email, { subject: subjectLine, body: `${message}\n\n${link}` });
  return {
    card: 'partnerships/send-yourself',
    summary: say.ownTitle,
    data: { title: say.ownTitle, words: say, text: `${message}\n\n${link}` },
    buttons: [
      {
        title: say.openMail,
        url: whole.length <= longestMailto ? whole : mailLink(email, { subject: subjectLine, body: link }),
      },
      {
        title: say.done,
        press: act(command, { ...typed, delivery: 'own', language: turn.language }),
        primary: true,
      },
      { title: say.back, press: ask(command, typed) },
    ],
  };
}

import { type Invitation, invitationCode, invitationDocId, isOpen } from '../../src/partnerships/invitation.ts';
import { subjectHome } from '../../src/watch.ts';
import type { Turn } from '../command.ts';
import type { LetterKind } from '../letters.ts';
import type { Letter } from '../mail.ts';
import { fill, type InEveryLanguage, languageOf, moment } from '../words.ts';

const words: InEveryLanguage<{
  subject: string;
  link: string;
  code: string;
  enroll: string;
  until: string;
  ignore: string;
}> = {
  en: {
    subject: '{provider} invites you to a partnership',
    link: 'Open the invitation:',
    code: 'Or write this to Twotier in Microsoft Teams:\naccept invitation {code}',
    enroll: 'Not enrolled as an indirect reseller yet? Write “enroll” to Twotier; the invitation stays open meanwhile.',
    until: 'The link is personal, can be used once, and is valid until {until} (UTC).',
    ignore:
      'If you did not expect this, ignore it: nothing happens unless a global administrator of your organisation authorises it.',
  },
  ko: {
    subject: '{provider}의 파트너 관계 요청',
    link: '초대 열기:',
    code: '또는 Microsoft Teams에서 Twotier에 다음과 같이 보내 주세요.\n초대 수락 {code}',
    enroll:
      '아직 간접 재판매인으로 등록하지 않았다면 Twotier에 “재판매인으로 등록”이라고 보내 주세요. 초대는 그동안 유효합니다.',
    until: '이 개인화 링크는 한 번만 사용할 수 있으며 {until}(UTC)까지 유효합니다.',
    ignore:
      '예상하지 못한 메일이라면 무시하셔도 됩니다. 귀사의 전역 관리자가 승인하지 않으면 아무 일도 일어나지 않습니다.',
  },
};

export const invitationLink = (publicUrl: string, code: string): string => `${publicUrl}/invitations/${code}`;

/** The mail of an invitation: the inviter's text, and below it the personal link that cannot be taken out (P21). */
function resellerInvitationMail(invitation: Invitation, derive: Turn['derive'], publicUrl: string): Letter {
  const { provider, invitationId, round, email, message, expiresAt } = invitation;
  const language = languageOf(invitation.language);
  const say = words[language];
  const code = invitationCode(derive, provider.tenantId, invitationId, round);
  return {
    to: email,
    language,
    subject: fill(say.subject, { provider: provider.name }),
    text: [
      message,
      `${say.link}\n${invitationLink(publicUrl, code)}`,
      fill(say.code, { code }),
      say.enroll,
      `${fill(say.until, { until: moment(expiresAt, language, 'UTC') })}\n${say.ignore}`,
    ].join('\n\n'),
    key: `${invitationId}.${round}`,
  };
}

export const resellerInvitationLetter: LetterKind = {
  async write(subject, round, { store, derive, publicUrl, now }) {
    const invitation = await store.get<Invitation>(subjectHome(subject), invitationDocId(subject.id));
    if (!invitation || !isOpen(invitation, now) || invitation.round !== round) return undefined;
    return resellerInvitationMail(invitation, derive, publicUrl);
  },
  async refused(subject, store) {
    const home = subjectHome(subject);
    const invitation = await store.get<Invitation>(home, invitationDocId(subject.id));
    if (!invitation) return undefined;
    const { etag, ...sent } = invitation;
    const refused: Invitation = { ...sent, undeliverable: true, version: sent.version + 1 };
    await store.commit(home, [{ kind: 'replace', doc: refused, etag }]);
    return invitation.invitedBy;
  },
};

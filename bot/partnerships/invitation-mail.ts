import { type Invitation, invitationCode, invitationDocId, isOpen } from '../../src/partnerships/invitation.ts';
import { subjectHome } from '../../src/watch.ts';
import type { LetterKind } from '../letters.ts';
import { fill, type InEveryLanguage, languageOf, moment } from '../words.ts';

/** What the letters of both kinds of invitation say below the inviter's text. */
interface Words {
  subject: string;
  /** What the addressee may need to know before answering. */
  before?: string;
  ignore: string;
}

const shared: InEveryLanguage<{ link: string; code: string; until: string }> = {
  en: {
    link: 'Open the invitation:',
    code: 'Or write this to Twotier in Microsoft Teams:\naccept invitation {code}',
    until: 'The link is personal, can be used once, and is valid until {until} (UTC).',
  },
  ko: {
    link: '초대 열기:',
    code: '또는 Microsoft Teams에서 Twotier에 다음과 같이 보내 주세요.\n초대 수락 {code}',
    until: '이 개인화 링크는 한 번만 사용할 수 있으며 {until}(UTC)까지 유효합니다.',
  },
};

export const invitationLink = (publicUrl: string, code: string): string => `${publicUrl}/invitations/${code}`;

/** The mail of an invitation: the inviter's text, and below it the personal link that cannot be taken out (P21). */
export const invitationLetter = (words: InEveryLanguage<Words>): LetterKind => ({
  async write(subject, round, { store, derive, publicUrl, now }) {
    const invitation = await store.get<Invitation>(subjectHome(subject), invitationDocId(subject.id));
    if (!invitation || !isOpen(invitation, now) || invitation.round !== round) return undefined;
    const { inviter, invitationId, email, message, expiresAt } = invitation;
    const language = languageOf(invitation.language);
    const say = { ...shared[language], ...words[language] };
    const code = invitationCode(derive, inviter.tenantId, invitationId, round);
    return {
      to: email,
      language,
      subject: fill(say.subject, { inviter: inviter.name }),
      text: [
        message,
        `${say.link}\n${invitationLink(publicUrl, code)}`,
        fill(say.code, { code }),
        ...(say.before ? [say.before] : []),
        `${fill(say.until, { until: moment(expiresAt, language, 'UTC') })}\n${say.ignore}`,
      ].join('\n\n'),
      key: `${invitationId}.${round}`,
    };
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
});

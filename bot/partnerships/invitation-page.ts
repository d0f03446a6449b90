import type { Context } from '../../src/operation.ts';
import { type Invitation, isExpired } from '../../src/partnerships/invitation.ts';
import { invitationByCode } from '../../src/partnerships/open-invitation.ts';
import type { Turn } from '../command.ts';
import { customerInvitationAsks, type GrantSection } from '../customers/relationship-grants.ts';
import { escapeHtml, page } from '../page.ts';
import { countryName, fill, type InEveryLanguage, type Language, moment } from '../words.ts';
import { grantLines } from './grants.ts';

const words = {
  en: {
    title: '{provider} invites {reseller} to a partnership',
    unknownTitle: "This invitation can't be opened",
    unknown:
      'It is unknown, was sent again with a newer link, or was never sent. Look for the newest mail, or ask whoever sent it to send it again.',
    by: 'Requested by {name} · {domain} · {country}',
    grants: 'If you authorise it, {provider} can:',
    pending: 'Waiting for your answer until {at} (UTC).',
    expired: 'This invitation expired on {at} (UTC). Ask whoever sent it to send it again.',
    accepted: 'This invitation was accepted on {at} (UTC).',
    declined: 'This invitation was declined on {at} (UTC).',
    withdrawn: 'This invitation was withdrawn on {at} (UTC).',
    unconfirmed: 'This invitation was answered on {at} (UTC) and waits for a confirmation of the answer.',
    refused: 'The answer to this invitation was refused on {at} (UTC).',
    how: 'Only a global administrator of an enrolled indirect reseller can authorise it.',
    reading: 'Nothing is accepted by opening this page.',
    open: 'Open in Microsoft Teams',
    say: 'Or write this to Twotier in Microsoft Teams:',
    sayOnly: 'Write this to Twotier:',
    sentence: 'accept invitation {code}',
  },
  ko: {
    title: '{provider:이/가} {reseller}에 파트너 관계를 요청합니다',
    unknownTitle: '열 수 없는 초대입니다',
    unknown:
      '없는 초대이거나, 새 링크로 다시 보냈거나, 아직 보내지 않은 초대입니다. 가장 최근 메일을 확인하거나 보낸 사람에게 다시 보내 달라고 요청해 주세요.',
    by: '요청자 {name} · {domain} · {country}',
    grants: '승인하면 {provider:이/가} 다음을 할 수 있습니다.',
    pending: '{at}(UTC)까지 답변할 수 있습니다.',
    expired: '이 초대는 {at}(UTC)에 만료되었습니다. 보낸 사람에게 다시 보내 달라고 요청해 주세요.',
    accepted: '이 초대는 {at}(UTC)에 수락되었습니다.',
    declined: '이 초대는 {at}(UTC)에 거절되었습니다.',
    withdrawn: '이 초대는 {at}(UTC)에 철회되었습니다.',
    unconfirmed: '{at}(UTC)에 응답했으며, 초대한 회사의 확정을 기다리고 있습니다.',
    refused: '이 초대에 대한 응답은 {at}(UTC)에 거부되었습니다.',
    how: '등록된 간접 재판매인의 전역 관리자만 승인할 수 있습니다.',
    reading: '이 페이지를 여는 것만으로는 아무것도 수락되지 않습니다.',
    open: 'Microsoft Teams에서 열기',
    say: '또는 Microsoft Teams에서 Twotier에 다음과 같이 보내 주세요.',
    sayOnly: 'Twotier에 다음과 같이 보내 주세요.',
    sentence: '초대 수락 {code}',
  },
} satisfies InEveryLanguage<Record<string, string>>;

interface Means {
  get: Context['get'];
  now: Date;
  chatLink: Turn['chatLink'];
}

/** What an invitation asks for. */
interface Asked {
  title: string;
  /** Who is granted what, if it is accepted. */
  sections: GrantSection[];
  /** Who can answer. */
  how: string;
}

function askedBy(invitation: Invitation, language: Language): Asked {
  if (invitation.asks === 'relationships') return customerInvitationAsks(invitation, language);
  const say = words[language];
  const { inviter, company } = invitation;
  const names = { provider: inviter.name, reseller: company };
  return {
    title: fill(say.title, names),
    sections: [{ heading: fill(say.grants, names), lines: grantLines(language, company) }],
    how: say.how,
  };
}

const listed = ({ heading, lines }: GrantSection): string => `<p>${escapeHtml(heading)}</p>
<ol>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ol>`;

/** The page that an invitation's link opens: who invites, what it grants, where it stands. Reading consumes nothing. */
export async function invitationPage(
  code: string,
  language: Language,
  { get, now, chatLink }: Means,
): Promise<{ status: number; html: string }> {
  const say = words[language];
  const invitation = /^[0-9A-Z-]{20,60}$/.test(code) ? await invitationByCode({ get, now }, code) : undefined;
  if (!invitation) return { status: 404, html: page(language, say.unknownTitle, `<p>${escapeHtml(say.unknown)}</p>`) };

  const { inviter, invitedBy, expiresAt, closedAt } = invitation;
  const state = invitation.state === 'pending' && isExpired(invitation, now) ? 'expired' : invitation.state;
  const at = moment(state === 'pending' || state === 'expired' ? expiresAt : (closedAt ?? expiresAt), language, 'UTC');
  const { title, sections, how } = askedBy(invitation, language);
  const sentence = fill(say.sentence, { code });
  const link = chatLink(sentence);
  const answer =
    state === 'pending'
      ? `${sections.map(listed).join('\n')}
<p>${escapeHtml(how)} ${escapeHtml(say.reading)}</p>
${link ? `<p><a class="button" href="${escapeHtml(link)}">${escapeHtml(say.open)}</a></p>` : ''}
<p>${escapeHtml(link ? say.say : say.sayOnly)}</p>
<pre>${escapeHtml(sentence)}</pre>`
      : '';
  const by = fill(say.by, {
    name: invitedBy.name,
    domain: inviter.domain,
    country: inviter.country ? countryName(inviter.country, language) : '',
  });
  const body = `<p class="quiet">${escapeHtml(by)}</p>
<p><strong>${escapeHtml(fill(say[state], { at }))}</strong></p>
${answer}`;
  return { status: 200, html: page(language, title, body) };
}

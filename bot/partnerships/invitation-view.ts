import { authorizeProvider } from '../../src/partnerships/authorize-provider.ts';
import {
  type IncomingInvitation,
  type Invitation,
  invitationSubject,
  isExpired,
} from '../../src/partnerships/invitation.ts';
import type { Partnership } from '../../src/partnerships/partnership.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Turn } from '../command.ts';
import { refusalView, ways, wordsFor } from '../refusals.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { grantLines } from './grants.ts';
import { partnershipView } from './partnership-view.ts';

const words = {
  en: {
    pending: 'Invitation to {reseller}',
    sent: 'Sent to {email} by mail · waiting since {at}',
    own: 'Sent to {email} outside Twotier · waiting since {at}',
    validUntil: 'Valid until',
    invitedBy: 'Invited by',
    expired: 'Invitation to {reseller} has expired',
    expiredAt: 'Sent to {email} · expired on {at}',
    accepted: '{reseller} is your reseller',
    authorizedBy: 'Authorised by {by} ({domain}), {at}',
    unconfirmed: '{reseller} has accepted from another address',
    unconfirmedNote:
      'You invited {email}; {by} answered from {domain}. Nothing is granted before you confirm that this is the company you meant.',
    acceptedNews: '{by} authorised the partnership.',
    declinedNews: '{by} declined your invitation.',
    requestNews: '{inviter} invites your organisation to a partnership.',
    declined: '{reseller} declined',
    withdrawn: 'Invitation to {reseller} was withdrawn',
    closedBy: '{by}, {at}',
    resend: 'Resend',
    withdraw: 'Withdraw',
    confirm: 'Confirm partnership',
    refuse: 'Refuse',
    show: 'Show',
    again: 'Invite again',
    request: 'Partnership request from {provider}',
    company: 'Indirect provider',
    domain: 'Domain',
    country: 'Country',
    tenant: 'Tenant',
    from: 'Requested by',
    grantsTitle: 'If you authorise it, {provider} can:',
    note: 'Either side can end the partnership later. The grants stay listed under “what can {provider} do”.',
    tick: 'I have read this and authorise {provider} as our indirect provider.',
    tickLabel: 'Confirmation',
    tickProblem: 'Tick the box to confirm.',
    authorize: 'Authorize indirect provider',
    decline: 'Decline',
    youDeclined: 'Request from {provider} declined',
  },
  ko: {
    pending: '{reseller} 초대',
    sent: '{email} 주소로 메일 발송 · {at}부터 대기 중',
    own: '{email} 주소로 별도 발송 · {at}부터 대기 중',
    validUntil: '유효 기한',
    invitedBy: '초대한 사람',
    expired: '{reseller} 초대가 만료되었습니다',
    expiredAt: '{email} 주소로 발송 · {at} 만료',
    accepted: '{reseller:이/가} 재판매인이 되었습니다',
    authorizedBy: '승인: {by} ({domain}), {at}',
    unconfirmed: '{reseller:이/가} 다른 주소로 수락했습니다',
    unconfirmedNote:
      '초대한 주소는 {email}이고, {by} 님이 {domain} 도메인에서 응답했습니다. 초대하려던 회사가 맞는지 확정하기 전에는 아무 권한도 부여되지 않습니다.',
    acceptedNews: '{by} 님이 파트너 관계를 승인했습니다.',
    declinedNews: '{by} 님이 초대를 거절했습니다.',
    requestNews: '{inviter} 님이 귀사에 파트너 관계를 요청했습니다.',
    declined: '{reseller:이/가} 거절했습니다',
    withdrawn: '{reseller} 초대를 철회했습니다',
    closedBy: '{by}, {at}',
    resend: '다시 보내기',
    withdraw: '초대 철회',
    confirm: '파트너 관계 확정',
    refuse: '거부',
    show: '보기',
    again: '다시 초대',
    request: '{provider}의 파트너 관계 요청',
    company: '간접 공급자',
    domain: '도메인',
    country: '국가',
    tenant: '테넌트',
    from: '요청자',
    grantsTitle: '승인하면 {provider:이/가} 다음을 할 수 있습니다.',
    note: '파트너 관계는 나중에 어느 쪽에서든 종료할 수 있습니다. 부여한 권한은 “{provider}에 부여한 권한 보여 줘”라고 입력하면 다시 볼 수 있습니다.',
    tick: '위 내용을 확인했으며 {provider:을/를} 간접 공급자로 승인합니다.',
    tickLabel: '확인',
    tickProblem: '확인란을 선택해 주세요.',
    authorize: '간접 공급자 승인',
    decline: '거절',
    youDeclined: '{provider}의 요청을 거절했습니다',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** An invitation as the inviting side sees it: where it stands, and what can be done with it. */
export function sentInvitationView(invitation: Invitation, partnership: Partnership | undefined, turn: Turn): View {
  const say = words[turn.language];
  const { invitationId, email, provider, invitedBy, answeredFrom, closedBy, closedAt } = invitation;
  const reseller = invitation.state === 'accepted' ? (answeredFrom?.name ?? invitation.reseller) : invitation.reseller;
  const subject = { invitation: invitationId };
  const shows = invitationSubject(provider.tenantId, invitationId);
  const resend: Button = { title: say.resend, press: act('resend-invitation', subject) };
  const withdraw: Button = { title: say.withdraw, press: act('cancel-invitation', subject) };
  const details = (title: string, context: string, more: Partial<View> & { data?: View['data'] } = {}): View => {
    const text = fill(title, { reseller });
    return { card: 'shared/details', summary: text, shows, ...more, data: { title: text, context, ...more.data } };
  };
  const by = closedBy?.name ?? '';
  const closing = fill(say.closedBy, { by, at: closedAt ? turn.moment(closedAt) : '' });

  switch (invitation.state) {
    case 'pending': {
      if (isExpired(invitation, turn.now)) {
        const context = fill(say.expiredAt, { email, at: turn.moment(invitation.expiresAt) });
        return details(say.expired, context, { buttons: [resend, withdraw] });
      }
      const context = fill(invitation.delivery === 'mail' ? say.sent : say.own, {
        email,
        at: turn.moment(invitation.sentAt),
      });
      const facts = [
        { title: say.validUntil, value: turn.moment(invitation.expiresAt) },
        { title: say.invitedBy, value: invitedBy.name },
      ];
      return details(say.pending, context, { buttons: [resend, withdraw], data: { facts } });
    }
    case 'accepted': {
      if (!partnership || partnership.state === 'ended' || partnership.state === 'refused') {
        return partnership ? { ...partnershipView(partnership, turn), shows } : details(say.accepted, closing);
      }
      const { reseller: partner, authorizedAt } = partnership;
      if (partnership.state === 'unconfirmed') {
        const note = fill(say.unconfirmedNote, { email, by, domain: partner.domain });
        const settle = { reseller: partner.tenantId, version: partnership.version };
        return details(
          say.unconfirmed,
          `${partner.name} · ${partner.domain} · ${countryName(partner.country, turn.language)}`,
          {
            data: { note },
            news: fill(say.acceptedNews, { by }),
            buttons: [
              { title: say.confirm, press: act('confirm-partnership', { ...settle, answer: 'confirm' }) },
              { title: say.refuse, press: act('confirm-partnership', { ...settle, answer: 'refuse' }) },
            ],
          },
        );
      }
      return details(
        say.accepted,
        fill(say.authorizedBy, { by, domain: partner.domain, at: turn.moment(authorizedAt) }),
        {
          news: fill(say.acceptedNews, { by }),
          buttons: [{ title: say.show, press: ask('show-reseller', { id: partner.tenantId }) }],
        },
      );
    }
    default:
      return details(say[invitation.state], closing, {
        ...(invitation.state === 'declined' ? { news: fill(say.declinedNews, { by }) } : {}),
        buttons: [{ title: say.again, press: ask('invite-reseller', { reseller: invitation.reseller, email }) }],
      });
  }
}

/** An invitation as the invited side sees it: the approval card while it is open, afterwards what came of it. */
export async function receivedInvitationView(
  invitation: Invitation,
  partnership: Partnership | undefined,
  turn: Turn,
  wish: 'authorize' | 'decline' = 'authorize',
): Promise<View> {
  const say = words[turn.language];
  const { provider, invitationId, invitedBy, answeredFrom } = invitation;
  const shows = invitationSubject(provider.tenantId, invitationId);
  if (invitation.state !== 'pending' || isExpired(invitation, turn.now)) {
    if (answeredFrom?.tenantId !== turn.speaker.tenantId)
      return refusalView(new Refusal('invitation-not-valid', {}), turn);
    if (partnership) return { ...partnershipView(partnership, turn), shows };
    const title = fill(say.youDeclined, { provider: provider.name });
    const context = fill(say.closedBy, {
      by: invitation.closedBy?.name ?? '',
      at: turn.moment(invitation.closedAt ?? ''),
    });
    return { card: 'shared/details', summary: title, shows, data: { title, context } };
  }

  const title = fill(say.request, { provider: provider.name });
  const obstacle = await obstacleTo(turn);
  const ours = (await turn.actor()).organization?.name ?? invitation.reseller;
  const subject = { provider: provider.tenantId, invitation: invitationId };
  const answers: Button[] = [
    { title: say.authorize, press: act('authorize-provider', subject) },
    { title: say.decline, press: act('decline-invitation', subject), inputs: false },
  ];
  const names = { provider: provider.name };
  return {
    card: 'partnerships/review-invitation',
    summary: title,
    news: fill(say.requestNews, { inviter: invitedBy.name }),
    shows,
    data: {
      title,
      facts: [
        { title: say.company, value: provider.name },
        { title: say.domain, value: provider.domain },
        { title: say.country, value: countryName(provider.country, turn.language) },
        { title: say.tenant, value: provider.tenantId },
        { title: say.from, value: invitedBy.name },
        { title: say.validUntil, value: turn.moment(invitation.expiresAt) },
      ],
      grantsTitle: fill(say.grantsTitle, names),
      grants: grantLines(turn.language, ours).map((line, at) => `${at + 1}) ${line}`),
      note: fill(say.note, names),
      canAnswer: !obstacle,
      tick: fill(say.tick, names),
      tickLabel: say.tickLabel,
      tickProblem: say.tickProblem,
      cannotAnswer: obstacle ? wordsFor(obstacle, turn) : '',
    },
    buttons: obstacle ? ways(obstacle, turn) : wish === 'decline' ? answers.toReversed() : answers,
  };
}

/** Why this person cannot answer the request (R50, P13); undefined for those who can. */
async function obstacleTo(turn: Turn): Promise<Refusal | undefined> {
  try {
    await turn.authorize(authorizeProvider);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  const { organization } = await turn.actor();
  if (!organization || organization.enrolment === 'approved') return undefined;
  return new Refusal('not-enrolled', { organization: organization.name });
}

/** The invitation for whichever side looks at it. */
export const invitationView = async (
  invitation: Invitation,
  partnership: Partnership | undefined,
  turn: Turn,
  wish?: 'decline',
): Promise<View> =>
  turn.speaker.tenantId === invitation.provider.tenantId
    ? sentInvitationView(invitation, partnership, turn)
    : receivedInvitationView(invitation, partnership, turn, wish);

export const incomingDetail = (invitation: IncomingInvitation, turn: Turn): string =>
  `${invitation.provider.domain} · ${words[turn.language].validUntil} ${turn.moment(invitation.expiresAt)}`;

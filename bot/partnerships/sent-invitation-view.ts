import { type Invitation, invitationSubject, isExpired } from '../../src/partnerships/invitation.ts';
import type { Partnership } from '../../src/partnerships/partnership.ts';
import type { Turn } from '../command.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { partnershipView } from './partnership-view.ts';

const words = {
  en: {
    pending: 'Invitation to {reseller}',
    sent: 'Sent to {email} by mail · waiting since {at}',
    refused: 'Invitation to {reseller} could not be delivered',
    refusedBy: 'The mail server of {email} refused the address.',
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
    declined: '{reseller} declined',
    withdrawn: 'Invitation to {reseller} was withdrawn',
    closedBy: '{by}, {at}',
    resend: 'Resend',
    withdraw: 'Withdraw',
    confirm: 'Confirm partnership',
    refuse: 'Refuse',
    show: 'Show',
    again: 'Invite again',
  },
  ko: {
    pending: '{reseller} 초대',
    sent: '{email} 주소로 메일 발송 · {at}부터 대기 중',
    refused: '{reseller} 초대 메일을 보내지 못했습니다',
    refusedBy: '{email} 주소의 메일 서버가 수신을 거부했습니다.',
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
    declined: '{reseller:이/가} 거절했습니다',
    withdrawn: '{reseller} 초대를 철회했습니다',
    closedBy: '{by}, {at}',
    resend: '다시 보내기',
    withdraw: '초대 철회',
    confirm: '파트너 관계 확정',
    refuse: '거부',
    show: '보기',
    again: '다시 초대',
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
      if (invitation.undeliverable) {
        const again: Button = { title: say.again, press: ask('invite-reseller', { reseller: invitation.reseller }) };
        const why = fill(say.refusedBy, { email });
        return details(say.refused, why, { news: why, buttons: [again, resend, withdraw] });
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

import { canBeUndone, type Invitation, invitationSubject, isExpired } from '../../src/partnerships/invitation.ts';
import type { Partnership } from '../../src/partnerships/partnership.ts';
import type { ShownInvitation } from '../../src/partnerships/show-invitation.ts';
import { secondsToUndo } from '../../src/undo.ts';
import type { Turn } from '../command.ts';
import { answeredByCustomerView } from '../customers/answered-by-customer-view.ts';
import { act, ask, type Button, type Press, type View } from '../view.ts';
import { countryName, duration, fill, type InEveryLanguage } from '../words.ts';
import { partnershipView, settledBy } from './partnership-view.ts';

const words = {
  en: {
    pending: 'Invitation to {company}',
    leaving: 'It goes to {email} by mail in {time}. Until then it can be undone, and nobody learns of it.',
    leavingAgain:
      'It goes to {email} by mail once more in {time}, with a new link; the earlier one is void then. Until then it can be undone.',
    undo: 'Undo',
    undone: 'Invitation to {company} was undone',
    undoneBy: 'Nothing was sent. {by}, {at}',
    sent: 'Sent to {email} by mail · waiting since {at}',
    undelivered: 'Invitation to {company} could not be delivered',
    undeliveredWhy: 'The mail server of {email} refused the address.',
    own: 'Sent to {email} outside Twotier · waiting since {at}',
    validUntil: 'Valid until',
    invitedBy: 'Invited by',
    asksFor: 'Asks for',
    expired: 'Invitation to {company} has expired',
    expiredAt: 'Sent to {email} · expired on {at}',
    accepted: '{reseller} is your reseller',
    authorizedBy: 'Authorised by {by} ({domain}), {at}',
    unconfirmed: '{reseller} has accepted from another address',
    unconfirmedNote:
      'You invited {email}; {by} answered from {domain}. Nothing is granted before you confirm that this is the company you meant.',
    acceptedNews: '{by} authorised the partnership.',
    declinedNews: '{by} declined your invitation.',
    declined: '{company} declined',
    withdrawn: 'Invitation to {company} was withdrawn',
    closedBy: '{by}, {at}',
    resend: 'Resend',
    withdraw: 'Withdraw',
    confirm: 'Confirm partnership',
    refuse: 'Refuse',
    add: 'Add a customer',
    show: 'Show',
    again: 'Invite again',
  },
  ko: {
    pending: '{company} 초대',
    leaving: '{time} 후 {email} 주소로 메일을 보냅니다. 그 전에는 되돌릴 수 있으며 상대방에게 알려지지 않습니다.',
    leavingAgain:
      '{time} 후 {email} 주소로 새 링크를 다시 보내며, 그때부터 이전 링크는 무효입니다. 그 전에는 되돌릴 수 있습니다.',
    undo: '실행 취소',
    undone: '{company} 초대를 되돌렸습니다',
    undoneBy: '아무것도 발송되지 않았습니다. {by}, {at}',
    sent: '{email} 주소로 메일 발송 · {at}부터 대기 중',
    undelivered: '{company} 초대 메일을 보내지 못했습니다',
    undeliveredWhy: '{email} 주소의 메일 서버가 수신을 거부했습니다.',
    own: '{email} 주소로 별도 발송 · {at}부터 대기 중',
    validUntil: '유효 기한',
    invitedBy: '초대한 사람',
    asksFor: '승인 대상',
    expired: '{company} 초대가 만료되었습니다',
    expiredAt: '{email} 주소로 발송 · {at} 만료',
    accepted: '{reseller:이/가} 재판매인이 되었습니다',
    authorizedBy: '승인: {by}({domain}), {at}',
    unconfirmed: '{reseller:이/가} 다른 주소로 수락했습니다',
    unconfirmedNote:
      '초대한 주소는 {email}이고, {by} 님이 {domain} 도메인에서 응답했습니다. 초대하려던 회사가 맞는지 확정하기 전에는 아무 권한도 부여되지 않습니다.',
    acceptedNews: '{by} 님이 파트너 관계를 승인했습니다.',
    declinedNews: '{by} 님이 초대를 거절했습니다.',
    declined: '{company:이/가} 거절했습니다',
    withdrawn: '{company} 초대를 철회했습니다',
    closedBy: '{by}, {at}',
    resend: '다시 보내기',
    withdraw: '초대 철회',
    confirm: '파트너 관계 확정',
    refuse: '거부',
    add: '고객 추가',
    show: '보기',
    again: '다시 초대',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** An invitation as the inviting side sees it: where it stands, and what can be done with it. */
export function sentInvitationView(shown: ShownInvitation, turn: Turn): View {
  const { invitation } = shown;
  const say = words[turn.language];
  const { invitationId, email, company, inviter, invitedBy, closedBy, closedAt } = invitation;
  const subject = { invitation: invitationId };
  const shows = invitationSubject(inviter.tenantId, invitationId);
  const resend: Button = { title: say.resend, press: act('resend-invitation', subject) };
  const withdraw: Button = { title: say.withdraw, press: act('cancel-invitation', subject) };
  const again = (typed: object): Button => ({ title: say.again, press: againFor(invitation, typed) });
  const details = (title: string, context: string, more: Partial<View> & { data?: View['data'] } = {}): View => {
    const text = fill(title, { company });
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
        const why = fill(say.undeliveredWhy, { email });
        return details(say.undelivered, why, { news: why, buttons: [again({}), resend, withdraw] });
      }
      if (canBeUndone(invitation, turn.now)) {
        const undo: Button = { title: say.undo, press: act('undo-invitation', subject) };
        const time = duration(secondsToUndo(invitation.undoUntil ?? '', turn.now), turn.language);
        const leaving = fill(invitation.earlier ? say.leavingAgain : say.leaving, { email, time });
        return details(say.pending, leaving, { buttons: [undo] });
      }
      const context = fill(invitation.delivery === 'mail' ? say.sent : say.own, {
        email,
        at: turn.moment(invitation.sentAt),
      });
      const facts = [
        { title: say.validUntil, value: turn.moment(invitation.expiresAt) },
        { title: say.invitedBy, value: invitedBy.name },
        ...(invitation.asks === 'relationships' && invitation.partners.length > 1
          ? [{ title: say.asksFor, value: invitation.partners.map(({ partner }) => partner.name).join(', ') }]
          : []),
      ];
      return details(say.pending, context, { buttons: [resend, withdraw], data: { facts } });
    }
    case 'declined':
      return details(say.declined, closing, { news: fill(say.declinedNews, { by }), buttons: [again({ email })] });
    case 'withdrawn':
      if (invitation.undone) {
        const undoneBy = fill(say.undoneBy, { by, at: closedAt ? turn.moment(closedAt) : '' });
        return details(say.undone, undoneBy, { buttons: [again({ email })] });
      }
      return details(say.withdrawn, closing, { buttons: [again({ email })] });
    default:
      return invitation.asks === 'partnership'
        ? acceptedView(invitation, shown.partnership, turn)
        : { ...answeredByCustomerView(invitation, shown.relationships, turn), shows };
  }
}

/** The form for another invitation to the same company. */
const againFor = (invitation: Invitation, typed: object): Press =>
  invitation.asks === 'partnership'
    ? ask('invite-reseller', { reseller: invitation.company, ...typed })
    : ask('invite-customer', { company: invitation.company, with: invitation.partners[1]?.partner.tenantId, ...typed });

/** A partnership request that was accepted, and what has become of the partnership. */
function acceptedView(invitation: Invitation, partnership: Partnership | undefined, turn: Turn): View {
  const say = words[turn.language];
  const { invitationId, email, inviter, answeredFrom, closedBy, closedAt } = invitation;
  const shows = invitationSubject(inviter.tenantId, invitationId);
  const by = closedBy?.name ?? '';
  const reseller = answeredFrom?.name ?? invitation.company;
  const details = (title: string, context: string, more: Partial<View> = {}): View => {
    const text = fill(title, { reseller });
    return { card: 'shared/details', summary: text, shows, ...more, data: { title: text, context, ...more.data } };
  };
  if (!partnership) return details(say.accepted, fill(say.closedBy, { by, at: closedAt ? turn.moment(closedAt) : '' }));
  if (partnership.state === 'ended' || partnership.state === 'refused')
    return { ...partnershipView(partnership, turn), shows };
  const { reseller: partner, authorizedAt } = partnership;
  const news = fill(say.acceptedNews, { by });
  if (partnership.state === 'unconfirmed') {
    const note = fill(say.unconfirmedNote, { email, by, domain: partner.domain });
    const settle = { reseller: partner.tenantId, version: partnership.version };
    return details(
      say.unconfirmed,
      `${partner.name} · ${partner.domain} · ${countryName(partner.country, turn.language)}`,
      {
        data: { note },
        news,
        buttons: [
          { title: say.confirm, press: act('confirm-partnership', { ...settle, answer: 'confirm' }) },
          { title: say.refuse, press: act('confirm-partnership', { ...settle, answer: 'refuse' }) },
        ],
      },
    );
  }
  return details(say.accepted, fill(say.authorizedBy, { by, domain: partner.domain, at: turn.moment(authorizedAt) }), {
    news,
    settles: settledBy(partnership, invitation.company),
    buttons: [
      { title: say.add, press: ask('add-customer', { resellerId: partner.tenantId }), primary: true },
      { title: say.show, press: ask('show-reseller', { id: partner.tenantId }) },
    ],
  });
}

import { customerSubject, type Relationship } from '../../src/customers/customer.ts';
import { awaitedCompany } from '../../src/drafts.ts';
import type { CustomerInvitation } from '../../src/partnerships/invitation.ts';
import type { Turn } from '../command.ts';
import { act, ask, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { partnerNames } from './received-customer-invitation-view.ts';
import { relationshipFacts } from './relationship-view.ts';

const words = {
  en: {
    accepted: '{customer} is your customer',
    approvedBy: 'Approved by {by} ({domain}), {at}',
    beingMade: 'The approval is being carried out. This card follows.',
    news: '{by} of {customer} approved {partners}.',
    unconfirmed: '{customer} has answered from elsewhere than expected',
    proven: 'What Teams proves',
    signedIn: 'Signed in as',
    notSaid: 'not told by Teams',
    unproven: 'What nobody has proven:',
    saysCompany: 'The company: {customer}, as {by} typed it.',
    saysRole: '{by} says to be its global administrator. Teams proves the tenant and the person, but not the role.',
    saysInvited: 'You invited {email}: whoever had that mail, or got it passed on, could answer.',
    saysCountry: 'The country: {country}, taken from yours.',
    unconfirmedNote:
      'Nothing is granted before you confirm that this is the company you meant: ask the person whom you invited.',
    unconfirmedNews: '{by} has answered your invitation to {company}. Please confirm who it is.',
    tenant: 'Tenant',
    answered: 'Answered by',
    by: '{by}, {at}',
    refused: 'The answer to the invitation of {company} was refused',
    refusedBy: '{by} refused it. Nothing was granted.',
    confirm: 'Confirm customer',
    refuse: 'Refuse',
    again: 'Invite again',
    show: 'Show customer',
  },
  ko: {
    accepted: '{customer:이/가} 고객이 되었습니다',
    approvedBy: '승인: {by}({domain}), {at}',
    beingMade: '승인을 처리하고 있습니다. 처리되면 카드가 자동으로 바뀝니다.',
    news: '{customer}의 {by} 님이 {partners:을/를} 승인했습니다.',
    unconfirmed: '{customer:이/가} 예상과 다른 곳에서 응답했습니다',
    proven: 'Teams에서 확인된 정보',
    signedIn: '로그인 주소',
    notSaid: 'Teams에서 제공하지 않음',
    unproven: '확인되지 않은 정보:',
    saysCompany: '회사: {customer}({by} 님이 입력한 이름)',
    saysRole:
      '{by} 님은 이 회사의 전역 관리자라고 밝혔습니다. Teams에서는 테넌트와 사람만 확인할 수 있고 역할은 확인할 수 없습니다.',
    saysInvited: '초대한 주소는 {email}이며, 그 메일을 받았거나 전달받은 사람이면 누구나 응답할 수 있었습니다.',
    saysCountry: '국가: {country}(귀사와 같은 국가로 간주)',
    unconfirmedNote:
      '초대하려던 회사가 맞는지 확정하기 전에는 아무 권한도 부여되지 않습니다. 초대받은 분에게 직접 확인해 주세요.',
    unconfirmedNews: '{by} 님이 {company} 초대에 응답했습니다. 누구인지 확인해 주세요.',
    tenant: '테넌트',
    answered: '응답한 사람',
    by: '{by}, {at}',
    refused: '{company} 초대에 대한 응답을 거부했습니다',
    refusedBy: '{by} 님이 거부했으며, 부여된 권한은 없습니다.',
    confirm: '고객 확정',
    refuse: '거부',
    again: '다시 초대',
    show: '고객 보기',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** An invitation that a customer has answered, as the inviter sees it. */
export function answeredByCustomerView(
  invitation: CustomerInvitation,
  relationships: Relationship[] | undefined,
  turn: Turn,
): View {
  const say = words[turn.language];
  const { invitationId, company, email, answeredFrom, answeredAs, closedBy, closedAt } = invitation;
  const { confirmedBy, partners, version } = invitation;
  const {
    name: customer,
    domain,
    country,
    tenantId,
  } = answeredFrom ?? { name: company, domain: '', country: '', tenantId: '' };
  const by = closedBy?.name ?? '';
  const at = closedAt ? turn.moment(closedAt) : '';
  const names = { customer, company, by, at, email, domain, tenantId, partners: partnerNames(invitation, turn) };
  const details = (title: string, context: string, more: Partial<View> & { data?: View['data'] } = {}): View => {
    const text = fill(title, names);
    return { card: 'shared/details', summary: text, ...more, data: { title: text, context, ...more.data } };
  };

  if (invitation.state === 'unconfirmed') {
    const press = { invitation: invitationId, customerId: tenantId, version };
    const said = { ...names, country: countryName(country, turn.language) };
    return details(say.unconfirmed, say.proven, {
      news: fill(say.unconfirmedNews, names),
      data: {
        facts: [
          { title: say.tenant, value: tenantId },
          { title: say.signedIn, value: answeredAs ?? say.notSaid },
          { title: say.answered, value: fill(say.by, names) },
        ],
        pointsTitle: say.unproven,
        points: [say.saysCompany, say.saysRole, say.saysInvited, say.saysCountry].map((line) => fill(line, said)),
        note: fill(say.unconfirmedNote, names),
      },
      buttons: [
        { title: say.confirm, press: act('confirm-customer', press), primary: true },
        { title: say.refuse, press: act('refuse-customer', press) },
      ],
    });
  }
  if (invitation.state === 'refused') {
    const again = { company, with: partners[1]?.partner.tenantId, email };
    return details(say.refused, fill(say.refusedBy, { by: confirmedBy?.name ?? '' }), {
      buttons: [{ title: say.again, press: ask('invite-customer', again) }],
    });
  }
  if (!relationships) return details(say.accepted, fill(say.approvedBy, names), { data: { note: say.beingMade } });
  return details(say.accepted, fill(say.approvedBy, names), {
    news: fill(say.news, names),
    settles: [
      customerSubject(tenantId),
      ...[customer, company].map((name) => awaitedCompany(turn.speaker.tenantId, name)),
    ],
    data: { facts: relationshipFacts(relationships, turn) },
    buttons: [{ title: say.show, press: ask('show-customer', { customerId: tenantId }) }],
  });
}

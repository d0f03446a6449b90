import { approvePartners } from '../../src/customers/approve-partners.ts';
import type { Relationship } from '../../src/customers/customer.ts';
import { introduceCustomer } from '../../src/customers/introduce-customer.ts';
import { isExpected } from '../../src/partnerships/answer-invitation.ts';
import { type CustomerInvitation, invitationSubject, isExpired } from '../../src/partnerships/invitation.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Turn } from '../command.ts';
import { numbered } from '../partnerships/received-invitation-view.ts';
import { helpButton, refusalView, waysOn, wordsFor } from '../refusals.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage, listOf } from '../words.ts';
import { customerInvitationAsks, grantSections } from './relationship-grants.ts';
import { relationshipFacts } from './relationship-view.ts';

const words = {
  en: {
    news: '{by} of {inviter} asks your organisation for a reseller relationship.',
    provider: 'Indirect provider',
    reseller: 'Indirect reseller',
    party: '{name} · {domain} · {country} · tenant {tenantId}',
    from: 'Requested by',
    validUntil: 'Valid until',
    both: 'Both are approved together, or neither. You can end each of them later under “my partners”.',
    one: 'You can end it later under “my partners”.',
    unproven:
      'You answer from elsewhere than {inviter} expected, so nothing is granted before {inviter} has confirmed that yours is the company it meant.',
    tick: 'I am a global administrator, have read this, and approve {partners}.',
    tickLabel: 'Confirmation',
    tickProblem: 'Tick the box to confirm.',
    company: 'Your company',
    companyProblem: 'Type the name of your company.',
    approve: 'Approve',
    decline: 'Decline',
    approved: 'You approved {partners}',
    beingMade: 'The approval is being carried out. This card follows.',
    waiting: '{inviter} has to confirm your answer',
    waitingNote: 'You approved {partners} on {at}. Nothing is granted before {inviter} has confirmed it.',
    refused: '{inviter} did not confirm your answer',
    refusedNote: 'Nothing was granted. Ask {inviter} for another invitation if this was a mistake.',
    declined: 'Request from {inviter} declined',
    by: '{by}, {at}',
    partners: 'My partners',
  },
  ko: {
    news: '{inviter}의 {by} 님이 귀사에 재판매인 관계를 요청했습니다.',
    provider: '간접 공급자',
    reseller: '간접 재판매인',
    party: '{name} · {domain} · {country} · 테넌트 {tenantId}',
    from: '요청자',
    validUntil: '유효 기한',
    both: '두 파트너는 함께 승인되며 한쪽만 승인되지 않습니다. 승인한 뒤에는 “내 파트너”에서 각각 종료할 수 있습니다.',
    one: '승인한 뒤에는 “내 파트너”에서 종료할 수 있습니다.',
    unproven:
      '{inviter:이/가} 예상한 곳과 다른 곳에서 응답하므로, 초대하려던 회사가 맞는지 {inviter:이/가} 확정하기 전에는 아무 권한도 부여되지 않습니다.',
    tick: '본인은 전역 관리자이며, 위 내용을 확인하고 {partners:을/를} 승인합니다.',
    tickLabel: '확인',
    tickProblem: '확인란을 선택해 주세요.',
    company: '귀사 이름',
    companyProblem: '회사 이름을 입력해 주세요.',
    approve: '승인',
    decline: '거절',
    approved: '{partners:을/를} 승인했습니다',
    beingMade: '승인을 처리하고 있습니다. 처리되면 카드가 자동으로 바뀝니다.',
    waiting: '{inviter:이/가} 응답을 확정해야 합니다',
    waitingNote: '{at}에 {partners:을/를} 승인했습니다. {inviter:이/가} 확정하기 전에는 아무 권한도 부여되지 않습니다.',
    refused: '{inviter:이/가} 응답을 확정하지 않았습니다',
    refusedNote: '부여된 권한은 없습니다. 착오라면 {inviter}에 다시 초대해 달라고 요청해 주세요.',
    declined: '{inviter}의 요청을 거절했습니다',
    by: '{by}, {at}',
    partners: '내 파트너',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** A request for relationships as the customer sees it: the approval card while it is open, then what came of it. */
export async function receivedCustomerInvitationView(
  invitation: CustomerInvitation,
  relationships: Relationship[] | undefined,
  turn: Turn,
  wish?: 'decline',
): Promise<View> {
  if (invitation.state !== 'pending' || isExpired(invitation, turn.now))
    return answeredView(invitation, relationships, turn);
  const say = words[turn.language];
  const { inviter, invitationId, invitedBy, partners, expiresAt } = invitation;
  const { organization, person } = await turn.actor();
  const expected = Boolean(organization && person && isExpected(invitation, organization, person));
  const obstacle = await obstacleTo(turn);
  const customer = organization?.name ?? invitation.company;
  const { title } = customerInvitationAsks({ ...invitation, company: customer }, turn.language);
  const names = { inviter: inviter.name, partners: partnerNames(invitation, turn) };
  const subject = { inviter: inviter.tenantId, invitation: invitationId };
  const signedIn = expected || obstacle ? undefined : await turn.signedInAs();
  const answers: Button[] = [
    {
      title: say.approve,
      press: expected ? act('approve-partners', subject) : act('introduce-customer', { ...subject, signedIn }),
      primary: true,
    },
    { title: say.decline, press: act('decline-partners', subject), inputs: false },
  ];
  const asksCompany = !organization && !obstacle;
  return {
    card: 'partnerships/review-invitation',
    ...(obstacle ? {} : { asks: true as const }),
    summary: title,
    news: fill(say.news, { by: invitedBy.name, inviter: inviter.name }),
    shows: invitationSubject(inviter.tenantId, invitationId),
    data: {
      title,
      facts: [
        ...partners.map(({ as, partner }) => ({
          title: say[as],
          value: fill(say.party, { ...partner, country: countryName(partner.country, turn.language) }),
        })),
        { title: say.from, value: `${invitedBy.name} (${inviter.name})` },
        { title: say.validUntil, value: turn.moment(expiresAt) },
      ],
      sections: grantSections(partners, customer, turn.language).map(({ heading, lines }) => ({
        heading,
        lines: numbered(lines),
      })),
      note: [
        partners.length > 1 ? say.both : say.one,
        ...(expected || obstacle ? [] : [fill(say.unproven, names)]),
      ].join(' '),
      companyLabel: asksCompany ? say.company : '',
      companyProblem: say.companyProblem,
      company: invitation.company,
      canAnswer: !obstacle,
      tick: fill(say.tick, names),
      tickLabel: say.tickLabel,
      tickProblem: say.tickProblem,
      cannotAnswer: obstacle ? wordsFor(obstacle, turn) : '',
    },
    buttons: obstacle ? waysOn(obstacle, turn) : wish === 'decline' ? answers.toReversed() : answers,
  };
}

/** Why this person cannot answer for the customer; undefined for those who can, and for a company nobody knows. */
async function obstacleTo(turn: Turn): Promise<Refusal | undefined> {
  const { organization } = await turn.actor();
  try {
    await turn.authorize(organization ? approvePartners : introduceCustomer);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What came of it, for those who answered; for everybody else it is no longer good. */
function answeredView(invitation: CustomerInvitation, relationships: Relationship[] | undefined, turn: Turn): View {
  if (invitation.answeredFrom?.tenantId !== turn.speaker.tenantId)
    return refusalView(new Refusal('invitation-not-valid', {}), turn);
  const say = words[turn.language];
  const { inviter, invitationId, closedBy, closedAt } = invitation;
  const at = closedAt ? turn.moment(closedAt) : '';
  const names = { inviter: inviter.name, partners: partnerNames(invitation, turn), at };
  const details = (title: string, note: string, more: Partial<View> & { data?: View['data'] } = {}): View => ({
    card: 'shared/details',
    summary: title,
    shows: invitationSubject(inviter.tenantId, invitationId),
    buttons: [helpButton(turn)],
    ...more,
    data: { title, context: fill(say.by, { by: closedBy?.name ?? '', at }), note, ...more.data },
  });
  const mine: Button[] = [{ title: say.partners, press: ask('list-relationships') }];
  switch (invitation.state) {
    case 'unconfirmed':
      return details(fill(say.waiting, names), fill(say.waitingNote, names));
    case 'refused': {
      const title = fill(say.refused, names);
      return details(title, fill(say.refusedNote, names), { news: title });
    }
    case 'declined':
      return details(fill(say.declined, names), '');
    default: {
      const title = fill(say.approved, names);
      if (!relationships) return details(title, say.beingMade);
      return details(title, '', {
        news: title,
        data: { facts: relationshipFacts(relationships, turn) },
        buttons: mine,
      });
    }
  }
}

/** Both names, as the language joins them. */
export const partnerNames = ({ partners }: CustomerInvitation, { language }: Turn): string =>
  listOf(
    partners.map(({ partner }) => partner.name),
    language,
  );

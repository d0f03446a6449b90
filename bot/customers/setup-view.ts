import { type Customer, customerSubject, type Relationship } from '../../src/customers/customer.ts';
import { type Setup, setupSubject } from '../../src/customers/setup.ts';
import { awaitedCompany } from '../../src/drafts.ts';
import type { PartnerCenterRefusal } from '../../src/refusal.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import type { Turn } from '../command.ts';
import { partnerCenterWords } from '../partner-center-words.ts';
import { productName, seats } from '../subscriptions/subscription-row.ts';
import { act, ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    added: '{customer} was added',
    addedFor: '{customer} was added for {reseller}',
    account: 'Account',
    admin: 'Admin user',
    signIn: 'Sign-in',
    notShown: 'not shown yet',
    shown: 'shown to {name}, {at}',
    ordered: 'Ordered',
    nothing: 'No subscriptions were ordered.',
    refused: 'The customer is there, but the order was refused: {why}',
    note: 'Setup info: the temporary password is shown once, to you. Hand it to the customer’s administrator.',
    once: 'Show once',
    reset: 'Reset password',
    show: 'Show customer',
    order: 'Add a subscription',
    product: '{product}: {seats}',
  },
  ko: {
    added: '{customer:을/를} 추가했습니다',
    addedFor: '{reseller}의 고객 {customer:을/를} 추가했습니다',
    account: '계정',
    admin: '관리 사용자 계정',
    signIn: '로그인 정보',
    notShown: '아직 표시하지 않음',
    shown: '{at}에 {name} 님에게 표시함',
    ordered: '주문',
    nothing: '주문한 구독이 없습니다.',
    refused: '고객은 추가되었지만 주문은 거부되었습니다. {why}',
    note: '설정 정보: 임시 암호는 제출한 사람에게 한 번만 표시됩니다. 고객의 관리자에게 전달해 주세요.',
    once: '한 번 보기',
    reset: '암호 다시 설정',
    show: '고객 보기',
    order: '구독 추가',
    product: '{product}: {seats}',
  },
} satisfies InEveryLanguage<Record<string, string>>;

export interface NewCustomerShown {
  customer: Customer;
  setup: Setup;
  relationships: Relationship[];
  subscriptions: Subscription[];
}

/** The confirmation of a new customer, with its setup info (P43), for the provider's people. */
export function setupView({ customer, setup, relationships, subscriptions }: NewCustomerShown, turn: Turn): View {
  const say = words[turn.language];
  const { customerId, name } = customer;
  const { shown, round, orderRefused, userName, owner } = setup;
  const reseller = relationships.find(({ as, state }) => as === 'reseller' && state === 'active');
  const title = reseller
    ? fill(say.addedFor, { customer: name, reseller: reseller.partner.name })
    : fill(say.added, { customer: name });
  const mine = owner.objectId === turn.speaker.objectId;
  const subject = { customerId, round };
  const why = orderRefused && partnerCenterWords(turn.language)(orderRefused as PartnerCenterRefusal, turn);
  return {
    card: 'shared/details',
    summary: title,
    shows: setupSubject(customerId),
    settles: [customerSubject(customerId), awaitedCompany(turn.speaker.tenantId, name)],
    data: {
      title,
      facts: [
        { title: say.account, value: customer.domain },
        { title: say.admin, value: userName },
        {
          title: say.signIn,
          value: shown ? fill(say.shown, { name: shown.by.name, at: turn.moment(shown.at) }) : say.notShown,
        },
      ],
      pointsTitle: say.ordered,
      points: subscriptions.map((one) =>
        fill(say.product, { product: productName(one, turn), seats: seats(one.quantity, turn) }),
      ),
      note: [
        ...(subscriptions.length > 0 ? [] : [why ? fill(say.refused, { why }) : say.nothing]),
        ...(shown || !mine ? [] : [say.note]),
      ].join('\n\n'),
    },
    buttons: [
      ...(shown
        ? [{ title: say.reset, press: act('reset-setup', subject) }]
        : mine
          ? [{ title: say.once, press: act('reveal-setup', subject), dialog: true as const, primary: true as const }]
          : []),
      { title: say.show, press: ask('show-customer', { customerId }) },
    ],
  };
}

import { relationshipSubject } from '../../src/customers/customer.ts';
import type { Names, SubscriptionRefusals } from '../../src/subscriptions/refusals.ts';
import type { Turn } from '../command.ts';
import { goOn } from '../go-on.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask, type Button } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { changeWords } from './last-change.ts';
import { obstacleWays, obstacleWords } from './obstacles.ts';
import { seats, statusWords, subscriptionsApart } from './subscription-row.ts';

const titles: InEveryLanguage<
  Record<
    | 'associate'
    | 'askFor'
    | 'cancel'
    | 'catalog'
    | 'customer'
    | 'order'
    | 'subscriptions'
    | 'suspend'
    | 'request'
    | 'resume',
    string
  >
> = {
  en: {
    associate: 'Associate {name} with {customer}',
    askFor: 'Ask for {product}',
    cancel: 'Cancel the subscription',
    catalog: 'Catalogue',
    order: 'Order {product}',
    suspend: 'Suspend it',
    resume: 'Resume it',
    customer: 'Show the customer',
    subscriptions: 'All subscriptions',
    request: 'Ask the provider',
  },
  ko: {
    associate: '{name:을/를} {customer:과/와} 연결',
    askFor: '{product} 요청',
    cancel: '구독 취소',
    catalog: '카탈로그',
    order: '{product} 주문',
    suspend: '일시 중단',
    resume: '다시 시작',
    customer: '고객 보기',
    subscriptions: '전체 구독',
    request: '공급자에 요청',
  },
};

const nearSubscriptions = (
  near: SubscriptionRefusals['which-subscription']['among'],
  customerId: string,
  turn: Turn,
): Button[] => [
  ...subscriptionsApart(near, turn).map((title, at) => ({
    title,
    press: goOn(turn, { customerId, subscriptionId: near[at]?.id ?? '' }, 'show-subscription'),
  })),
  ...(customerId
    ? [{ title: titles[turn.language].subscriptions, press: ask('list-subscriptions', { customerId }) }]
    : []),
];

/** The number of seats that was asked for, of something that is not there yet. */
const seatsAsked = ({ interrupted }: Turn): number | undefined => {
  const quantity = interrupted?.asked.quantity;
  return typeof quantity === 'object' ? Math.abs(quantity.delta) : quantity;
};

/** What is not there yet is ordered; by those whose provider does that, it is asked for. */
function orderOf({ id, names }: { id: string; names: Names }, customerId: string, turn: Turn): Button {
  const say = titles[turn.language];
  const order = { customerId, productId: id, quantity: seatsAsked(turn) };
  const asks = turn.interrupted?.command === 'request-change';
  return {
    title: fill(asks ? say.askFor : say.order, { product: names[turn.language] }),
    press: asks ? ask('request-change', { ...order, for: 'add-subscription' }) : ask('add-subscription', order),
  };
}

/** What is refused about subscriptions, and the ways on. */
export const subscriptionRefusals: RefusalsOf<keyof SubscriptionRefusals> = {
  words: {
    en: {
      'only-provider': ({ providers }) =>
        `What is in a customer's account is changed by its indirect provider: ${providers.join(', ')}.`,
      'subscription-not-found': ({ name, customer, near }) =>
        !customer
          ? 'There is no such subscription among those of your customers.'
          : near.length
            ? `“${name}” is not the name of a subscription of ${customer}. Did you mean one of these?`
            : name
              ? `${customer} has no subscription called “${name}”.`
              : `${customer} has no subscriptions yet.`,
      'which-subscription': ({ customer }) => `${customer} has several subscriptions that fit. Which one?`,
      'product-not-found': ({ name, near }) =>
        near.length
          ? `“${name}” does not point to one product. Did you mean one of these?`
          : `There is no product called “${name}” in the catalogue.`,
      'which-product': () => 'Which product? Ask again with its name, or choose from the catalogue.',
      'subscription-changed': ({ by, at, ...change }, turn) =>
        by && at
          ? `${by} changed this subscription meanwhile (${changeWords(change, turn)}, ${turn.moment(at)}), so nothing was done. Your entry is kept: check it and press again.`
          : 'This subscription was changed in Partner Center meanwhile, so nothing was done. Your entry is kept: check it and press again.',
      'subscription-settled': ({ status }) =>
        `This subscription is ${statusWords.en[status]} now, so nothing was done. This is how it stands.`,
      'same-quantity': ({ quantity }, turn) => `It has ${seats(quantity, turn)} already, so nothing was changed.`,
      'no-seats-left': ({ quantity, delta }, turn) =>
        `It has ${seats(quantity, turn)}; ${-delta} fewer would leave none. At least one has to stay: to end it, cancel or suspend the subscription.`,
      'no-upgrade': ({ names }) => `${names.en} cannot be upgraded to that: the catalogue has no such path from it.`,
      'order-not-possible': ({ obstacles }) =>
        ['This is still in the way of the order:', ...obstacles.map((one) => `• ${obstacleWords(one, 'en')}`)].join(
          '\n\n',
        ),
      'not-eligible-contact': ({ name, customer }) =>
        `${name || 'This reseller'} has no reseller relationship with ${customer}, so it cannot be its support contact. Choose one of those listed.`,
      'as-before': () => 'It is so already, so nothing was changed.',
    },
    ko: {
      'only-provider': ({ providers }) =>
        fill('고객 계정의 변경은 간접 공급자인 {providers:이/가} 처리합니다.', { providers: providers.join(', ') }),
      'subscription-not-found': ({ name, customer, near }) =>
        !customer
          ? '귀사 고객의 구독 중에 해당하는 구독이 없습니다.'
          : near.length
            ? `${customer} 구독 중에 “${name}”에 해당하는 것을 찾을 수 없습니다. 다음 중에 있습니까?`
            : name
              ? `${customer} 구독 중에 “${name}”에 해당하는 것이 없습니다.`
              : fill('{customer:은/는} 아직 구독이 없습니다.', { customer }),
      'which-subscription': ({ customer }) => `${customer} 구독 중 해당하는 것이 여러 개입니다. 어느 구독입니까?`,
      'product-not-found': ({ name, near }) =>
        near.length
          ? `“${name}”에 해당하는 제품을 하나로 정할 수 없습니다. 다음 중에 있습니까?`
          : `카탈로그에 “${name}” 제품이 없습니다.`,
      'which-product': () => '어느 제품입니까? 이름을 넣어 다시 입력하거나 카탈로그에서 선택해 주세요.',
      'subscription-changed': ({ by, at, ...change }, turn) =>
        by && at
          ? `그 사이에 ${by} 님이 이 구독을 변경하여(${changeWords(change, turn)}, ${turn.moment(at)}) 처리하지 않았습니다. 입력한 내용은 그대로 있으니 확인한 뒤 다시 눌러 주세요.`
          : '그 사이에 파트너 센터에서 이 구독이 변경되어 처리하지 않았습니다. 입력한 내용은 그대로 있으니 확인한 뒤 다시 눌러 주세요.',
      'subscription-settled': ({ status }) =>
        `이 구독의 현재 상태는 ‘${statusWords.ko[status]}’이므로 처리하지 않았습니다. 현재 상태는 다음과 같습니다.`,
      'same-quantity': ({ quantity }, turn) => `이미 ${seats(quantity, turn)}이므로 변경하지 않았습니다.`,
      'no-seats-left': ({ quantity, delta }, turn) =>
        `현재 ${seats(quantity, turn)}이므로 ${-delta}석을 줄이면 남는 라이선스가 없습니다. 최소 1석은 유지해야 하며, 모두 없애려면 구독을 취소하거나 일시 중단해 주세요.`,
      'no-upgrade': ({ names }) =>
        fill('{name:은/는} 해당 제품으로 업그레이드할 수 없습니다. 카탈로그에 해당 업그레이드 경로가 없습니다.', {
          name: names.ko,
        }),
      'order-not-possible': ({ obstacles }) =>
        ['주문하기 전에 다음을 해결해야 합니다.', ...obstacles.map((one) => `• ${obstacleWords(one, 'ko')}`)].join(
          '\n\n',
        ),
      'not-eligible-contact': ({ name, customer }) =>
        fill(
          '{name:과/와} {customer} 사이에 재판매인 관계가 없어 지원 담당자로 지정할 수 없습니다. 목록에서 선택해 주세요.',
          { name: name || '선택한 재판매인', customer },
        ),
      'as-before': () => '이미 그렇게 되어 있어 변경하지 않았습니다.',
    },
  },
  ways: {
    'only-provider': ({ customerId }, turn) => [
      { title: titles[turn.language].customer, press: ask('show-customer', { customerId }) },
    ],
    'subscription-not-found': ({ near, customerId, product }, turn) => [
      ...(product ? [orderOf(product, customerId, turn)] : []),
      ...nearSubscriptions(near, customerId, turn),
    ],
    'no-seats-left': ({ customerId, subscriptionId }, turn) => [
      { title: titles[turn.language].cancel, press: ask('cancel-subscription', { customerId, subscriptionId }) },
      { title: titles[turn.language].suspend, press: ask('suspend-subscription', { customerId, subscriptionId }) },
    ],
    'not-eligible-contact': ({ name, customer, customerId, resellerId }, turn) => [
      {
        title: fill(titles[turn.language].associate, { name, customer }),
        press: ask('associate-customer', { customerId, resellerId }),
      },
    ],
    'which-subscription': ({ among, customerId }, turn) => nearSubscriptions(among, customerId, turn),
    'product-not-found': ({ near }, turn) => [
      ...near.map(({ id, names }) => ({
        title: names[turn.language],
        press: goOn(turn, { productId: id }, 'list-catalog', { product: names[turn.language] }),
      })),
      { title: titles[turn.language].catalog, press: ask('list-catalog') },
    ],
    'no-upgrade': (_, turn) => [{ title: titles[turn.language].catalog, press: ask('list-catalog') }],
    'which-product': (_, turn) => [{ title: titles[turn.language].catalog, press: ask('list-catalog') }],
    'order-not-possible': ({ obstacles }, turn) => obstacleWays(obstacles, turn),
  },
  awaits: {
    'not-eligible-contact': ({ customerId, resellerId }) => [
      relationshipSubject(customerId, { as: 'reseller', partner: { tenantId: resellerId } }),
    ],
  },
  fields: {
    en: {
      quantity: 'The number of seats is a whole number from 1 up.',
      contact: 'Choose who is to be the support contact.',
      product: 'Choose a product from the list.',
      customerId: 'Choose a customer from the list.',
      term: 'Choose a term.',
      firstName: 'The first name needs 1 to 50 characters.',
      lastName: 'The last name needs 1 to 50 characters.',
      dateAgreed: 'Enter the day on which the agreement was accepted, in 2019 or later.',
    },
    ko: {
      quantity: '라이선스 수를 1 이상의 정수로 입력해 주세요.',
      contact: '지원 담당자를 선택해 주세요.',
      product: '목록에서 제품을 선택해 주세요.',
      customerId: '목록에서 고객을 선택해 주세요.',
      term: '약정 기간을 선택해 주세요.',
      firstName: '이름을 1자 이상 50자 이내로 입력해 주세요.',
      lastName: '성을 1자 이상 50자 이내로 입력해 주세요.',
      dateAgreed: '계약에 동의한 날짜를 2019년 이후로 입력해 주세요.',
    },
  },
  formStays: [
    'subscription-changed',
    'same-quantity',
    'no-seats-left',
    'as-before',
    'not-eligible-contact',
    'order-not-possible',
  ],
  tooLate: ['subscription-settled'],
};

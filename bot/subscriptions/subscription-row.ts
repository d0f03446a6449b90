import type { Term } from '../../src/partner-center/partner-center.ts';
import type { NearSubscription } from '../../src/subscriptions/refusals.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import { apart } from '../apart.ts';
import type { Turn } from '../command.ts';
import type { Row } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    seats: '{quantity} seats',
    seat: '1 seat',
    with: 'with {reseller}',
    without: 'no reseller',
    since: 'since {at}',
    show: 'Show',
    P1M: '1 month',
    P1Y: '1 year',
    P3Y: '3 years',
  },
  ko: {
    seats: '{quantity}석',
    seat: '1석',
    with: '{reseller:과/와} 연결',
    without: '재판매인 없음',
    since: '{at}부터',
    show: '보기',
    P1M: '1개월',
    P1Y: '1년',
    P3Y: '3년',
  },
} satisfies InEveryLanguage<Record<string, string>>;

export const statusWords = {
  en: { pending: 'being set up', active: 'active', suspended: 'suspended', deleted: 'cancelled' },
  ko: { pending: '준비 중', active: '사용 중', suspended: '일시 중단', deleted: '취소됨' },
} satisfies InEveryLanguage<Record<Subscription['status'], string>>;

/** How many seats, as people say it. */
export const seats = (quantity: number, { language }: Pick<Turn, 'language'>): string =>
  fill(quantity === 1 ? words[language].seat : words[language].seats, {
    quantity: quantity.toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB'),
  });

export const termWord = (term: Term, { language }: Pick<Turn, 'language'>): string => words[language][term];

export const statusWord = ({ status }: Pick<Subscription, 'status'>, { language }: Pick<Turn, 'language'>): string =>
  statusWords[language][status];

export const productName = ({ product }: Pick<Subscription, 'product'>, { language }: Pick<Turn, 'language'>): string =>
  product.names[language];

/** What tells a subscription from another one of the same product and size: whose it is, since when, its id. */
const marksOf = ({ id, reseller, startedAt }: Marks, turn: Turn): string[] => {
  const say = words[turn.language];
  return [
    reseller === undefined ? say.without : fill(say.with, { reseller }),
    fill(say.since, { at: turn.moment(startedAt) }),
    id.slice(0, 8),
  ];
};
type Marks = Pick<NearSubscription, 'id' | 'reseller' | 'startedAt'>;

/** Subscriptions that may be meant, each by a name of its own. */
export const subscriptionsApart = (near: readonly NearSubscription[], turn: Turn): string[] =>
  apart(near.map((one) => [`${one.names[turn.language]} · ${seats(one.quantity, turn)}`, ...marksOf(one, turn)]));

/** Subscriptions as rows of a list. */
export function subscriptionRows(subscriptions: readonly Subscription[], turn: Turn): Row[] {
  const say = words[turn.language];
  const alike = Map.groupBy(subscriptions, (one) => productName(one, turn));
  return [...alike].flatMap(([name, ones]) => {
    const details = apart(ones.map((one) => detailsOf(one, turn)));
    return ones.map(({ customerId, subscriptionId }, at) => ({
      name,
      detail: details[at] ?? '',
      actions: [{ title: say.show, press: ask('show-subscription', { customerId, subscriptionId }) }],
    }));
  });
}

/** How it stands; and what tells it from another one of the product that stands the same. */
function detailsOf(subscription: Subscription, turn: Turn): string[] {
  const { quantity, reseller, subscriptionId: id, startedAt } = subscription;
  const whose = reseller ? [fill(words[turn.language].with, { reseller: reseller.party.name })] : [];
  const [, ...marks] = marksOf({ id, startedAt }, turn);
  return [[seats(quantity, turn), statusWord(subscription, turn), ...whose].join(' · '), ...marks];
}

import type { Term } from '../../src/partner-center/partner-center.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import type { Turn } from '../command.ts';
import type { Row } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    seats: '{quantity} seats',
    seat: '1 seat',
    with: 'with {reseller}',
    show: 'Show',
    P1M: '1 month',
    P1Y: '1 year',
    P3Y: '3 years',
  },
  ko: {
    seats: '{quantity}석',
    seat: '1석',
    with: '{reseller:과/와} 연결',
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

/** A subscription as a row of a list. */
export function subscriptionRow(subscription: Subscription, turn: Turn): Row {
  const { customerId, subscriptionId, quantity, reseller } = subscription;
  const say = words[turn.language];
  return {
    name: productName(subscription, turn),
    detail: [
      seats(quantity, turn),
      statusWord(subscription, turn),
      ...(reseller ? [fill(say.with, { reseller: reseller.party.name })] : []),
    ].join(' · '),
    actions: [{ title: say.show, press: ask('show-subscription', { customerId, subscriptionId }) }],
  };
}

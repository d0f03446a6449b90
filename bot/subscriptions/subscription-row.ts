import type { Subscription } from '../../src/subscriptions/subscription.ts';
import type { Turn } from '../command.ts';
import type { Row } from '../list-view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    seats: '{quantity} seats',
    seat: '1 seat',
    pending: 'being set up',
    active: 'active',
    suspended: 'suspended',
    deleted: 'cancelled',
    with: 'with {reseller}',
    show: 'Show',
  },
  ko: {
    seats: '{quantity}석',
    seat: '1석',
    pending: '준비 중',
    active: '사용 중',
    suspended: '일시 중단',
    deleted: '취소됨',
    with: '{reseller:과/와} 연결',
    show: '보기',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** How many seats, as people say it. */
export const seats = (quantity: number, turn: Turn): string =>
  fill(quantity === 1 ? words[turn.language].seat : words[turn.language].seats, { quantity });

export const statusWord = ({ status }: Subscription, turn: Turn): string => words[turn.language][status];

export const productName = ({ product }: Pick<Subscription, 'product'>, turn: Turn): string =>
  product.names[turn.language];

/** A subscription as a row of a list. */
export function subscriptionRow(subscription: Subscription, turn: Turn): Row {
  const { quantity, reseller } = subscription;
  const say = words[turn.language];
  return {
    name: productName(subscription, turn),
    detail: [
      seats(quantity, turn),
      statusWord(subscription, turn),
      ...(reseller ? [fill(say.with, { reseller: reseller.party.name })] : []),
    ].join(' · '),
    actions: [],
  };
}

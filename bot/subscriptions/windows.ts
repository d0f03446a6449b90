import type { Subscription } from '../../src/subscriptions/subscription.ts';
import type { Turn } from '../command.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { seats } from './subscription-row.ts';

const words = {
  en: {
    upTo: '{seats} until {until}',
    notNow: 'not before {renews}, when it renews',
    cancellable: 'until {until}',
    runs: 'no more: it runs until {renews}',
  },
  ko: {
    upTo: '{until}까지 {seats}',
    notNow: '갱신일({renews}) 전에는 불가',
    cancellable: '{until}까지',
    runs: '기간 지남: {renews}까지 유지',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** How many seats can be given back now, and until when the last of them. */
export function refundableAt({ refundable }: Subscription, now: Date): { total: number; until?: string } {
  const open = refundable.details.filter(({ allowedUntil }) => allowedUntil >= now.toISOString());
  return { total: open.reduce((sum, { quantity }) => sum + quantity, 0), until: open.at(-1)?.allowedUntil };
}

/** Until when how many seats can be given back: those bought at one time have one window of seven days. */
export function reducible({ refundable, renewsAt }: Subscription, turn: Turn): string {
  const say = words[turn.language];
  const open = refundable.details.filter(({ allowedUntil }) => allowedUntil >= turn.now.toISOString());
  if (open.length === 0) return fill(say.notNow, { renews: turn.moment(renewsAt) });
  // What reads as the same moment is told as one.
  const windows = Map.groupBy(open, ({ allowedUntil }) => turn.moment(allowedUntil));
  return [...windows]
    .map(([until, ones]) => {
      const total = ones.reduce((sum, { quantity }) => sum + quantity, 0);
      return fill(say.upTo, { seats: seats(total, turn), until });
    })
    .join('; ');
}

export const isCancellable = ({ cancellableUntil, status }: Subscription, now: Date): boolean =>
  (status === 'active' || status === 'suspended') && now.toISOString() <= cancellableUntil;

/** Until when it can be cancelled, or that it cannot any more. */
export function cancellable(subscription: Subscription, turn: Turn): string {
  const say = words[turn.language];
  const { cancellableUntil, renewsAt } = subscription;
  return turn.now.toISOString() <= cancellableUntil
    ? fill(say.cancellable, { until: turn.moment(cancellableUntil) })
    : fill(say.runs, { renews: turn.moment(renewsAt) });
}

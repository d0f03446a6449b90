import type { Seats } from './documents.ts';
import type { Term } from './partner-center.ts';

const months: Record<Term, number> = { P1M: 1, P1Y: 12, P3Y: 36 };

/** How long seats can be given back after purchase or renewal, in milliseconds: seven calendar days. */
const window = 7 * 24 * 3600_000;

/** The same day so many months on, in UTC; the last of a month that has no such day. */
function monthsLater(from: Date, count: number): Date {
  const later = new Date(from);
  later.setUTCMonth(later.getUTCMonth() + count, 1);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return later;
}

/** The term that runs at a time: terms follow each other, since subscriptions renew by themselves. */
export function termAt(purchasedAt: string, term: Term, at: Date): { start: Date; end: Date } {
  const first = new Date(purchasedAt);
  const since = (at.getUTCFullYear() - first.getUTCFullYear()) * 12 + at.getUTCMonth() - first.getUTCMonth();
  let nth = Math.max(0, Math.floor(since / months[term]));
  if (nth > 0 && monthsLater(first, nth * months[term]) > at) nth--;
  return { start: monthsLater(first, nth * months[term]), end: monthsLater(first, (nth + 1) * months[term]) };
}

/** The last moment at which what was bought or renewed at a time can be given back. */
export const windowEnd = (from: Date): Date => new Date(from.getTime() + window);

export const quantityOf = (seats: readonly Seats[]): number => seats.reduce((sum, { quantity }) => sum + quantity, 0);

/** The seats by the window that they are in: a renewal opens one for all of them that were there. First to close first. */
function byWindow(seats: readonly Seats[], termStart: Date): Seats[] {
  const start = termStart.toISOString();
  const quantities = new Map<string, number>();
  for (const { quantity, boughtAt } of seats) {
    const from = boughtAt > start ? boughtAt : start;
    quantities.set(from, (quantities.get(from) ?? 0) + quantity);
  }
  return [...quantities]
    .map(([boughtAt, quantity]) => ({ quantity, boughtAt }))
    .sort((a, b) => (a.boughtAt < b.boughtAt ? -1 : 1));
}

/** What can be given back at a time, with the last moment for each part. */
export function refundable(seats: readonly Seats[], termStart: Date, at: Date) {
  const details = byWindow(seats, termStart)
    .map(({ quantity, boughtAt }) => ({ quantity, allowedUntil: windowEnd(new Date(boughtAt)) }))
    .filter(({ allowedUntil }) => at <= allowedUntil)
    .map(({ quantity, allowedUntil }) => ({ quantity, allowedUntil: allowedUntil.toISOString() }));
  return { total: details.reduce((sum, { quantity }) => sum + quantity, 0), details };
}

/** The seats after some were given back, out of the windows that close first. At most what is refundable. */
export function withoutSeats(seats: readonly Seats[], count: number, termStart: Date, at: Date): Seats[] {
  let left = count;
  return byWindow(seats, termStart)
    .map(({ quantity, boughtAt }) => {
      const taken = at <= windowEnd(new Date(boughtAt)) ? Math.min(left, quantity) : 0;
      left -= taken;
      return { quantity: quantity - taken, boughtAt };
    })
    .filter(({ quantity }) => quantity > 0);
}

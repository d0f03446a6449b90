import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** The Microsoft Customer Agreement is there since 2019: nobody accepted it before. */
export const firstAgreement = '2019-01-01';
/** Where it is today first, and last. */
const furthestEast = 14 * 3600_000;
const furthestWest = -12 * 3600_000;
const dayAt = (now: Date, offset: number): string => new Date(now.getTime() + offset).toISOString().slice(0, 10);

/** The day on which a customer accepted the agreement. */
export const agreementDate = z.iso.date().refine((day) => day >= firstAgreement);

/** @throws Refusal `partner-center` 2000 for a day that is to come */
export function insistOnPast(day: string, now: Date): void {
  if (day > dayAt(now, furthestEast))
    throw new Refusal('partner-center', { code: 2000, facts: { field: 'dateAgreed', reason: 'in-future' } });
}

/** The last day that is to come nowhere: what was agreed before is of it. */
export const lastDayForAll = (now: Date): string => dayAt(now, furthestWest);

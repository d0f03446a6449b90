import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { insistOnPartnerOfRecord } from '../subscriptions/partner-of-record.ts';
import { type FirstOrder, firstOrder } from './first-order.ts';
import { customerDetails, orderLines } from './new-customer.ts';

/** What can be said against a new customer's details before anything is ordered. @throws Refusal */
export const checkDetails = defineQuery({
  name: 'check-customer',
  input: customerDetails,
  allowed: 'manage-customers',

  async run({ domain, reseller }, context): Promise<{ reseller?: string }> {
    const [taken, partner] = await Promise.all([
      context.partnerCenter.domainTaken(domain),
      reseller ? insistOnPartnerOfRecord(reseller, context) : undefined,
    ]);
    if (taken)
      throw new Refusal('partner-center', { code: 'domain-taken', facts: { domain: `${domain}.onmicrosoft.com` } });
    return { reseller: partner?.party.name };
  },
});

/** A new customer's first order, as it could be placed now. @throws Refusal */
export const checkLines = defineQuery({
  name: 'check-order',
  input: z.object({ details: customerDetails, lines: orderLines }),
  allowed: 'manage-customers',
  run: ({ details, lines }, context): Promise<FirstOrder> => firstOrder(details, lines, context),
});

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import type { Product } from '../partner-center/partner-center.ts';
import { Refusal } from '../refusal.ts';
import { insistOnOffer, insistOnReseller, resellerOf } from './add-customer.ts';
import { customerDetails, orderLines } from './new-customer.ts';

/** What can be said against a new customer's details before anything is ordered. @throws Refusal */
export const checkDetails = defineQuery({
  name: 'check-customer',
  input: customerDetails,
  allowed: 'manage-customers',

  async run({ domain, reseller }, context): Promise<{ reseller?: string }> {
    const { actor, get, partnerCenter } = context;
    const taken = partnerCenter.domainTaken(domain);
    const partner = reseller ? await resellerOf(get, actor.tenantId, reseller) : undefined;
    if (partner) await insistOnReseller(context, partner.mpnId);
    if (await taken) throw new Refusal('partner-center', { code: 'domain-taken', facts: { domain } });
    return { reseller: partner?.name };
  },
});

/** The products of an order that can be placed in a country. @throws Refusal */
export const checkLines = defineQuery({
  name: 'check-order',
  input: z.object({ country: z.string(), lines: orderLines }),
  allowed: 'manage-customers',

  async run({ country, lines }, { partnerCenter }): Promise<{ product: Product; quantity: number }[]> {
    return Promise.all(
      lines.map(async ({ product: id, quantity }, line) => {
        const product = await partnerCenter.product(id);
        if (!product) throw new Refusal('invalid-input', { fields: { product: 'unknown' } });
        insistOnOffer(product, quantity, country, line);
        return { product, quantity };
      }),
    );
  },
});

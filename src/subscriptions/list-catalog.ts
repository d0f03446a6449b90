import { z } from 'zod';
import { customerFor } from '../customers/customer-access.ts';
import { defineQuery } from '../operation.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { denial } from '../roles.ts';
import { matchingProducts } from './matching-products.ts';

/** What can be sold (P24): to one customer in its country, else in one's own; all of it, or what has the typed words. */
export const listCatalog = defineQuery({
  name: 'list-catalog',
  input: z.object({
    customerId: z.guid().optional(),
    words: z.string().trim().max(200).default(''),
    from: z.int().min(0).default(0),
  }),
  allowed: 'view-customers',

  async run({ customerId, words, from }, context) {
    const { actor, partnerCenter } = context;
    const country = customerId
      ? (await customerFor(context, customerId)).customer.country
      : (actor.organization?.country ?? '');
    const found = matchingProducts(await partnerCenter.products(country), words);
    const next = from + rowsOnCard;
    return {
      country,
      items: found.slice(from, next),
      next: next < found.length ? next : undefined,
      /** Whether this person can order any of it. */
      orders: !denial(actor, 'manage-customers'),
    };
  },
});

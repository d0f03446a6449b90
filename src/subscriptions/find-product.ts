import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import type { Product } from '../partner-center/partner-center.ts';
import { Refusal } from '../refusal.ts';
import { isCalled, matchingProducts } from './matching-products.ts';

/** How many are offered where several fit. */
const few = 5;

/**
 * The product that somebody means, among those sold in a country: by id, by its whole name or an alias, in either
 * language. What only has the typed words in its name is offered as a choice. @throws Refusal `product-not-found`
 */
export const findProduct = defineQuery({
  name: 'find-product',
  input: z.object({
    name: z.string().trim().min(1).max(200),
    /** ISO 3166; the country of the speaker's organisation where none is named. */
    country: z.string().max(2).optional(),
  }),
  allowed: 'view-customers',

  async run({ name, country }, { actor, partnerCenter }): Promise<Product> {
    const own = actor.organization?.country ?? '';
    const [sold, soldHere, known] = await Promise.all([
      partnerCenter.products(country ?? own),
      partnerCenter.products(own),
      partnerCenter.product(name),
    ]);
    // One that is not sold there is still the one that is meant: it is said with all else that is in the way.
    const called = known ?? [...sold, ...soldHere].find((product) => isCalled(product, name));
    if (called) return called;
    const near = matchingProducts(sold, name).slice(0, few);
    throw new Refusal('product-not-found', { name, near: near.map(({ id, names }) => ({ id, names })) });
  },
});

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import type { Product } from '../partner-center/partner-center.ts';
import { matchingProducts } from './matching-products.ts';

/**
 * What is sold in a country and fits what was typed, best first: what goes by exactly that name, then what begins so,
 * then what has all of its words. Everything, by name, where nothing was typed.
 */
export const searchCatalog = defineQuery({
  name: 'search-catalog',
  input: z.object({
    typed: z.string().max(200).default(''),
    /** ISO 3166; the country of the speaker's organisation where none is named. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
  }),
  allowed: 'view-customers',

  async run({ typed, country }, { actor, partnerCenter }): Promise<Product[]> {
    const products = await partnerCenter.products(country ?? actor.organization?.country ?? '');
    return matchingProducts(products, typed);
  },
});

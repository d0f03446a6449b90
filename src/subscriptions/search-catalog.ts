import { z } from 'zod';
import { nameKey } from '../names.ts';
import { defineQuery } from '../operation.ts';
import type { Product } from '../partner-center/partner-center.ts';

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
    const byName = products.toSorted((a, b) => (a.names.en < b.names.en ? -1 : 1));
    const key = nameKey(typed);
    if (!key) return byName;
    const ranked = byName.map((product) => ({ product, rank: rankOf(product, key) }));
    return ranked
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ product }) => product);
  },
});

/** 3: it is called so; 2: a name of it begins so; 1: all the words are in its names; 0: something else. */
function rankOf({ id, names, aliases }: Product, key: string): number {
  const keys = [names.en, names.ko, ...aliases, id].map(nameKey);
  if (keys.includes(key)) return 3;
  if (keys.some((one) => one.startsWith(key))) return 2;
  const all = keys.join(' ');
  return key.split(' ').every((word) => all.includes(word)) ? 1 : 0;
}

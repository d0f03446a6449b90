import { nameKey } from '../names.ts';
import type { Product } from '../partner-center/partner-center.ts';

/** What two spellings of a product's name have in common: `M365 BP`, `m365bp`. */
const spelling = (name: string): string => nameKey(name).replaceAll(' ', '');
const namesOf = ({ id, names, aliases }: Product): string[] => [names.en, names.ko, ...aliases, id];

/** Whether a product is called so: by its whole name, an alias or its id, in whatever spelling. */
export const isCalled = (product: Product, typed: string): boolean =>
  namesOf(product).some((name) => spelling(name) === spelling(typed));

/** The products that what was typed can mean, best first; all of them, by name, where nothing was typed. */
export function matchingProducts(products: readonly Product[], typed: string): Product[] {
  const byName = products.toSorted((a, b) => (a.names.en < b.names.en ? -1 : 1));
  if (!nameKey(typed)) return byName;
  const ranked = byName.map((product) => ({ product, rank: rankOf(product, typed) }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ product }) => product);
}

/** 3: it is called so; 2: a name of it begins so; 1: all the words are in its names; 0: something else. */
function rankOf(product: Product, typed: string): number {
  if (isCalled(product, typed)) return 3;
  const key = nameKey(typed);
  const keys = namesOf(product).map(nameKey);
  if (keys.some((one) => one.startsWith(key))) return 2;
  const all = ` ${keys.join(' ')}`;
  return key.split(' ').every((word) => all.includes(word)) ? 1 : 0;
}

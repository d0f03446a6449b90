import { searchCatalog } from '../../src/subscriptions/search-catalog.ts';
import type { Choice, Turn } from '../command.ts';

/** Products for an input that is filled while typing: those sold in a country, or in the speaker's own. */
export async function searchProducts(typed: string, turn: Turn, country?: string): Promise<Choice[]> {
  const known = /^[A-Z]{2}$/.test(country ?? '') ? country : undefined;
  const found = await turn.perform(searchCatalog, { typed, country: known });
  return found.slice(0, 15).map(({ id, names }) => ({ title: names[turn.language], value: id }));
}

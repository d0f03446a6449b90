import { searchCatalog } from '../../src/subscriptions/search-catalog.ts';
import type { Choice, Turn } from '../command.ts';

/** Products for an input that is filled while typing. */
export async function searchProducts(typed: string, turn: Turn): Promise<Choice[]> {
  const found = await turn.perform(searchCatalog, { typed });
  return found.slice(0, 15).map(({ id, names }) => ({ title: names[turn.language], value: id }));
}

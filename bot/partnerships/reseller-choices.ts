import { searchResellers } from '../../src/partnerships/search-resellers.ts';
import type { Choice, Turn } from '../command.ts';
import { companiesApart } from '../companies.ts';

/** Resellers for an input that is filled while typing: the provider's own, with a partnership in force. */
export async function resellerChoices(typed: string, turn: Turn): Promise<Choice[]> {
  const resellers = await turn.perform(searchResellers, { typed });
  return companiesApart(resellers).map((title, at) => ({ title, value: resellers[at]?.tenantId ?? '' }));
}

import { searchResellers } from '../../src/partnerships/search-resellers.ts';
import type { Choice, Turn } from '../command.ts';

/** Resellers for an input that is filled while typing: the provider's own, with a partnership in force. */
export const resellerChoices = async (typed: string, turn: Turn): Promise<Choice[]> =>
  (await turn.perform(searchResellers, { typed })).map(({ name, tenantId }) => ({ title: name, value: tenantId }));

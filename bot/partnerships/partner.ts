import { findPartner } from '../../src/partnerships/find-partner.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Asked, Turn } from '../command.ts';

export interface Pair {
  provider: string;
  reseller: string;
}

/**
 * The two tenants of the partnership that was asked for: by ids from a button, or by the name of the other party
 * among those that the speaker's organisation works with. @throws Refusal
 */
export async function pairWith(asked: Asked, turn: Turn, options: { past?: boolean } = {}): Promise<Pair> {
  const { tenantId } = turn.speaker;
  if (typeof asked.pairProvider === 'string' && typeof asked.pairReseller === 'string') {
    return { provider: asked.pairProvider, reseller: asked.pairReseller };
  }
  const sides = await sidesOfOther(asked, turn);
  const pair = (as: Side, other: string): Pair =>
    as === 'reseller' ? { provider: tenantId, reseller: other } : { provider: other, reseller: tenantId };
  if (typeof asked.id === 'string') return pair(sides[0], asked.id);
  const name = asked.reseller ?? asked.provider ?? asked.customer ?? asked.domain;
  if (!name) throw new Refusal(sides[0] === 'reseller' ? 'which-reseller' : 'which-provider', {});
  const [first, second] = sides;
  const find = async (as: Side) =>
    pair(as, (await turn.perform(findPartner, { name, as, past: options.past }))[as].tenantId);
  if (!second) return find(first);
  // An organisation of both kinds may mean either; the side it named first, and the other if there is nobody there.
  return find(first).catch((error) => {
    if (error instanceof Refusal && /-not-found$/.test(error.code)) return find(second);
    throw error;
  });
}

type Side = 'reseller' | 'provider';

/** What the other party may be, likeliest first: as it was called, if the speaker's organisation can be its counterpart. */
async function sidesOfOther(asked: Asked, turn: Turn): Promise<[Side, Side?]> {
  const kinds = (await turn.actor()).organization?.kinds ?? [];
  if (kinds.includes('provider') && kinds.includes('reseller'))
    return asked.provider ? ['provider', 'reseller'] : ['reseller', 'provider'];
  return [kinds.includes('reseller') ? 'provider' : 'reseller'];
}

/** Ids of a partnership for a button's subject. */
export const pairSubject = ({ provider, reseller }: Pair): { pairProvider: string; pairReseller: string } => ({
  pairProvider: provider,
  pairReseller: reseller,
});

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
  const as = await sideOfOther(asked, turn);
  const pair = (other: string): Pair =>
    as === 'reseller' ? { provider: tenantId, reseller: other } : { provider: other, reseller: tenantId };
  if (typeof asked.id === 'string') return pair(asked.id);
  const name = asked.reseller ?? asked.provider ?? asked.customer ?? asked.domain;
  if (!name) throw new Refusal(as === 'reseller' ? 'which-reseller' : 'which-provider', {});
  const found = await turn.perform(findPartner, { name, as, past: options.past });
  return pair(found[as].tenantId);
}

/** Which party the other one is: as it was called, if the speaker's organisation can be its counterpart. */
async function sideOfOther(asked: Asked, turn: Turn): Promise<'reseller' | 'provider'> {
  const kinds = (await turn.actor()).organization?.kinds ?? [];
  if (kinds.includes('provider') && kinds.includes('reseller')) return asked.provider ? 'provider' : 'reseller';
  return kinds.includes('reseller') ? 'provider' : 'reseller';
}

/** Ids of a partnership for a button's subject. */
export const pairSubject = ({ provider, reseller }: Pair): { pairProvider: string; pairReseller: string } => ({
  pairProvider: provider,
  pairReseller: reseller,
});

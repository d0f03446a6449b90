import { z } from 'zod';
import { nameKey } from '../names.ts';
import { defineQuery } from '../operation.ts';
import { readPartnership, rowsOnCard } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import { type CustomerEntry, customersHome, entryPrefix } from './customer-entry.ts';
import { unique } from './find-customer.ts';

/**
 * The customers of the speaker's organisation by name (P49, R63); those that a reseller of a provider's serves (P50), or
 * that a reseller shares with a provider (R54); or those with a word that begins so. Sharing ends with the partnership
 * (P03).
 */
export const listCustomers = defineQuery({
  name: 'list-customers',
  input: z.object({
    /** Tenant id of the other partner. */
    partner: z.guid().optional(),
    words: z.string().trim().max(100).optional(),
    after: z.string().max(500).optional(),
  }),
  allowed: 'view-customers',

  async run({ partner, words, after }, { actor, get, list }) {
    const [word] = nameKey(words ?? '').split(' ');
    const prefix = partner ? entryPrefix.below(partner) : word ? entryPrefix.byWord(word) : entryPrefix.byName();
    const [page, ours, theirs] = await Promise.all([
      list<CustomerEntry>(customersHome(actor.tenantId), { type: 'customer-entry', prefix, after, limit: rowsOnCard }),
      partner ? readPartnership(get, actor.tenantId, partner) : undefined,
      partner ? readPartnership(get, partner, actor.tenantId) : undefined,
    ]);
    if (partner && ours?.state !== 'active' && theirs?.state !== 'active')
      throw new Refusal('no-partnership', { name: '' });
    return { items: unique(page.items), next: page.next };
  },
});

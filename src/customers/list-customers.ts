import { z } from 'zod';
import { nameKey } from '../names.ts';
import { type Context, defineQuery } from '../operation.ts';
import { arePartners, rowsOnCard } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import { type CustomerEntry, customersHome, entryPrefix, wordsOf } from './customer-entry.ts';
import { unique } from './find-customer.ts';

/** As many as are looked through at once for several words, and how often, before somebody has to ask for more. */
const many = 100;
const mostLooks = 10;

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
    // The longest word has the fewest customers; the others are looked for among those.
    const [word, ...others] = nameKey(words ?? '')
      .split(' ')
      .sort((a, b) => b.length - a.length);
    const prefix = partner ? entryPrefix.below(partner) : word ? entryPrefix.byWord(word) : entryPrefix.byName();
    const limit = others.length > 0 ? many : rowsOnCard;
    const lookBehind = (key?: string) =>
      list<CustomerEntry>(customersHome(actor.tenantId), { type: 'customer-entry', prefix, after: key, limit });
    const [first, shared] = await Promise.all([
      lookBehind(after),
      partner ? arePartners(get, actor.tenantId, partner) : true,
    ]);
    if (!shared) throw new Refusal('no-partnership', { name: '' });
    const fitting = (entries: readonly CustomerEntry[]) =>
      entries.filter((entry) => others.every((other) => hasWord(entry, other)));
    let page = first;
    let found = unique(fitting(page.items));
    for (let look = 1; page.next && found.length < rowsOnCard && look < mostLooks; look++) {
      page = await lookBehind(page.next);
      found = unique([...found, ...fitting(page.items)]);
    }
    const items = found.slice(0, rowsOnCard);
    const next = found.length > rowsOnCard ? items.at(-1)?.sk : page.next;
    return { items: await knownOthers(items, actor.tenantId, get), next };
  },
});

const hasWord = ({ name, domain }: CustomerEntry, typed: string): boolean =>
  wordsOf(name, domain).some((word) => word.startsWith(typed));

/** The same, naming only those of the other partners that the speaker's organisation works with. */
async function knownOthers<E extends CustomerEntry>(items: E[], own: string, get: Context['get']): Promise<E[]> {
  const ids = [...new Set(items.flatMap(({ others }) => others.map(({ tenantId }) => tenantId)))];
  const known = new Map(await Promise.all(ids.map(async (id) => [id, await arePartners(get, own, id)] as const)));
  return items.map((item) => ({ ...item, others: item.others.filter(({ tenantId }) => known.get(tenantId)) }));
}

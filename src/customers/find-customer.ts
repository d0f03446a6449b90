import { z } from 'zod';
import { nameKey } from '../names.ts';
import { type Context, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { soundOf, soundsLike } from '../sound.ts';
import type { Partition } from '../store/store.ts';
import { customerFor } from './customer-access.ts';
import { type CustomerEntry, customersHome, entryPrefix } from './customer-entry.ts';

const few = 25;

/**
 * The customer that a name or a domain stands for, among those that the speaker's organisation sees. Only the whole
 * name, legal form aside, the whole domain or the tenant's id is taken at its word; or a word of the name that only one customer has.
 */
export const findCustomer = defineQuery({
  name: 'find-customer',
  input: z.object({ name: z.string().trim().min(1).max(200) }),
  allowed: 'view-customers',

  async run({ name }, { actor, get, list }): Promise<Pick<CustomerEntry, 'customerId' | 'name' | 'domain'>> {
    if (z.guid().safeParse(name).success) {
      const { customer } = await customerFor({ actor, get }, name.toLowerCase());
      return customer;
    }
    const home = customersHome(actor.tenantId);
    const domain = /^[\w-]+(\.[\w-]+)+$/.test(name) ? name.toLowerCase() : undefined;
    const key = nameKey(domain ? domain.slice(0, domain.indexOf('.')) : name);
    const [word = key] = key.split(' ');
    const pages = await Promise.all(
      [entryPrefix.byName(`${key}|`), entryPrefix.byName(key), entryPrefix.byWord(`${word}|`)].map((prefix) =>
        list<CustomerEntry>(home, { type: 'customer-entry', prefix, limit: few }),
      ),
    );
    const hits = unique(pages.flatMap(({ items }) => items));
    const exact = hits.filter((hit) => (domain ? hit.domain === domain : nameKey(hit.name) === key));
    // A word is a name when nobody else has it: "Northwind" is "Northwind Traders" as long as there is only one.
    const meant = exact.length > 0 ? exact : hits.filter((hit) => !domain && containsWords(nameKey(hit.name), key));
    const [first, second] = meant;
    if (first && !second) return first;
    const near = meant.length > 0 ? meant : hits.length > 0 ? hits : await alike(name, home, list);
    throw new Refusal('customer-not-found', {
      name,
      near: near.slice(0, 4).map((one) => ({ name: one.name, domain: one.domain, id: one.customerId })),
    });
  },
});

/** As many letters of the sound as whoever writes a name without its spaces surely gives. */
const sure = 3;

/** Those that sound like it: Northwind to whoever writes 노스윈드. Only ever offered. */
async function alike(name: string, home: Partition, list: Context['list']): Promise<CustomerEntry[]> {
  const sound = soundOf(name);
  if (!sound) return [];
  const prefix = entryPrefix.bySound(sound.slice(0, sure));
  const { items } = await list<CustomerEntry>(home, { type: 'customer-entry', prefix, limit: few });
  return items.filter((one) => soundsLike(one.name, name));
}

/** Whether all words of `part` stand in `whole`, one behind the other. */
const containsWords = (whole: string, part: string) => ` ${whole} `.includes(` ${part} `);

/** One entry a customer: it may be found by several of its words. */
export const unique = (entries: readonly CustomerEntry[]): CustomerEntry[] => [
  ...new Map(entries.map((entry) => [entry.customerId, entry])).values(),
];

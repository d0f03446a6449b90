import { cleanName, nameKey } from '../names.ts';
import type { Effect } from '../outbox.ts';
import type { Party } from '../people/organization.ts';
import { soundOf } from '../sound.ts';
import { type Doc, type Partition, partition } from '../store/store.ts';
import type { Customer, Relationship } from './customer.ts';

/**
 * A customer in the list of one of its partners: a projection, never a ground for a decision. It lies there several
 * times, so that each question is a range of keys: by name, by name below each partner that serves it too, and by each
 * word of its name; and by what it sounds like, for whoever writes it in other letters.
 */
export interface CustomerEntry extends Doc {
  type: 'customer-entry';
  customerId: string;
  name: string;
  domain: string;
  /** The partners that the list can be filtered by: resellers in a provider's list, providers in a reseller's. */
  others: Pick<Party, 'tenantId' | 'name'>[];
  version: number;
}

/** What an organisation sees of customers. */
export const customersHome = (tenantId: string): Partition => partition(tenantId, 'customers');

export const entryPrefix = {
  byName: (typed = '') => `name|${typed}`,
  below: (partner: string) => `with|${partner}|`,
  byWord: (word: string) => `word|${word}`,
  bySound: (sound: string) => `sound|${sound}`,
};

/** More words than the name of a company has; with them, an entry each is still one batch. */
const mostWords = 40;

/** The words that a customer is found by: of its name, and the first label of its domain. */
export function wordsOf(name: string, domain: string): string[] {
  const words = [...nameKey(name).split(' '), nameKey(domain.split('.')[0] ?? '')];
  return [...new Set(words.filter(Boolean).map((word) => cleanName(word).slice(0, 60).trim()))].slice(0, mostWords);
}

/**
 * What each partner sees, after a change of the customer or its relationships. `version` is one that grows with every
 * such change: the sum of the versions of all that goes into it.
 */
export function customerEntries(customer: Customer, relationships: readonly Relationship[]): Effect[] {
  const version = customer.version + relationships.reduce((sum, one) => sum + one.version, 0);
  const sound = soundOf(customer.name);
  return relationships.map((own) => {
    const active = relationships.filter((one) => one.state === 'active');
    const seen = own.state === 'active';
    const others = active.filter(({ as, partner }) => as !== own.as && partner.tenantId !== own.partner.tenantId);
    const gone = relationships.filter((one) => !active.includes(one));
    const key = `${nameKey(customer.name)}|${customer.customerId}`;
    const entry = (id: string, sk: string | undefined): CustomerEntry => ({
      id: `customer:${customer.customerId}:${id}`,
      type: 'customer-entry',
      sk,
      customerId: customer.customerId,
      name: customer.name,
      domain: customer.domain,
      others: others.map(({ partner: { tenantId, name } }) => ({ tenantId, name })),
      version,
    });
    const at = (prefix: string) => (seen ? `${prefix}${key}` : undefined);
    return {
      kind: 'put',
      pk: customersHome(own.partner.tenantId),
      docs: [
        entry('name', at(entryPrefix.byName())),
        ...(sound ? [entry('sound', at(`${entryPrefix.bySound(sound)}|`))] : []),
        ...wordsOf(customer.name, customer.domain).map((word) =>
          entry(`word:${word}`, at(`${entryPrefix.byWord(word)}|`)),
        ),
        ...others.map(({ partner }) => entry(`with:${partner.tenantId}`, at(entryPrefix.below(partner.tenantId)))),
        // An entry without a key is in no list: that is how one is taken out.
        ...gone.filter(({ as }) => as !== own.as).map(({ partner }) => entry(`with:${partner.tenantId}`, undefined)),
      ],
    };
  });
}

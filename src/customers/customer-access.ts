import type { Context } from '../operation.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import type { Partition, Stored } from '../store/store.ts';
import {
  type Customer,
  customerHome,
  customerId,
  type Relationship,
  readCustomer,
  readRelationship,
  relationshipId,
} from './customer.ts';

/** How the speaker's organisation stands to a customer. At least one of the three is there. */
export interface CustomerAccess {
  customer: Stored<Customer>;
  provider?: Stored<Relationship>;
  reseller?: Stored<Relationship>;
  /** The speaker is of the customer's own organisation. */
  own: boolean;
}

/** The reads that `customerFor` makes, for an operation's `needs`. */
export const accessReads = (id: string, tenantId: string): [Partition, string][] => [
  [customerHome(id), customerId],
  [customerHome(id), relationshipId('provider', tenantId)],
  [customerHome(id), relationshipId('reseller', tenantId)],
];

/**
 * A customer as far as the speaker's organisation may see it: through a relationship that is in force now, read from
 * the customer's own partition. @throws Refusal `customer-not-found`, the same for one that does not exist
 */
export async function customerFor({ actor, get }: Pick<Context, 'actor' | 'get'>, id: string): Promise<CustomerAccess> {
  const { tenantId } = actor;
  const [customer, ...found] = await Promise.all([
    readCustomer(get, id),
    readRelationship(get, id, 'provider', tenantId),
    readRelationship(get, id, 'reseller', tenantId),
  ]);
  const [provider, reseller] = found.map((one) => (one?.state === 'active' ? one : undefined));
  const own = tenantId === id;
  if (!customer || !(provider || reseller || own)) throw new Refusal('customer-not-found', { name: '', near: [] });
  return { customer, provider, reseller, own };
}

/** The same for what only a customer's provider does (P48). @throws Refusal `customer-not-found`, `only-provider` */
export async function customerOfProvider(
  context: Pick<Context, 'actor' | 'get'>,
  id: string,
): Promise<CustomerAccess & { provider: Stored<Relationship> }> {
  const access = await customerFor(context, id);
  const { provider } = access;
  if (!provider)
    throw new Refusal('no-relationship', {
      partner: context.actor.organization?.name ?? '',
      customer: access.customer.name,
    });
  return { ...access, provider };
}

/** Whether a partner has a relationship with the customer that is in force, on either side. */
export async function isServedBy(get: Context['get'], customer: string, tenantId: string): Promise<boolean> {
  const found = await Promise.all([
    readRelationship(get, customer, 'provider', tenantId),
    readRelationship(get, customer, 'reseller', tenantId),
  ]);
  return found.some((one) => one?.state === 'active');
}

/**
 * Insists on a partnership in force between a provider and a reseller before anything is done for the latter (P09); one
 * that waits for confirmation grants nothing yet. @throws Refusal `no-partnership-with`
 */
export async function insistOnPartnership(
  get: Context['get'],
  provider: string,
  reseller: { tenantId: string; name: string },
): Promise<void> {
  const partnership = await readPartnership(get, provider, reseller.tenantId);
  if (partnership?.state !== 'active') throw new Refusal('no-partnership-with', reseller);
}

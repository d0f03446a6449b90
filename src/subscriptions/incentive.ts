import { nameKey } from '../names.ts';
import type { Effect } from '../outbox.ts';
import type { Party } from '../people/organization.ts';
import { type Doc, type Partition, partition } from '../store/store.ts';
import type { Names } from './refusals.ts';
import type { Subscription } from './subscription.ts';

/**
 * A subscription for which a reseller may earn incentives (P30, P54), in the lists of the provider and of the reseller: a
 * projection. There are no amounts here, nor any promise.
 */
export interface IncentiveEntry extends Doc {
  type: 'incentive';
  subscriptionId: string;
  customerId: string;
  customer: string;
  product: Names;
  quantity: number;
  reseller: Pick<Party, 'tenantId' | 'name'>;
  provider: Pick<Party, 'tenantId' | 'name'>;
  since: string;
  version: number;
}

export const incentivesHome = (tenantId: string): Partition => partition(tenantId, 'incentives');

/** Those of one partner. */
export const incentivePrefix = ({ tenantId, name }: Pick<Party, 'tenantId' | 'name'>): string =>
  `${nameKey(name)}|${tenantId}|`;

/** What the two partners see after a change; `before` has the reseller that it may have been taken from. */
export function incentiveEntries(subscription: Subscription, customer: string, before?: Subscription): Effect[] {
  const { subscriptionId, customerId, provider, reseller, product, quantity, status, version } = subscription;
  const runs = status !== 'deleted';
  const entry = (
    other: Party,
    association: NonNullable<Subscription['reseller']>,
    listed: boolean,
  ): IncentiveEntry => ({
    id: `incentive:${subscriptionId}`,
    type: 'incentive',
    // An entry without a key is in no list: that is how one is taken out.
    sk: listed ? `${incentivePrefix(other)}${nameKey(customer)}|${subscriptionId}` : undefined,
    subscriptionId,
    customerId,
    customer,
    product: product.names,
    quantity,
    reseller: nameOf(association.party),
    provider: nameOf(provider),
    since: association.since,
    version,
  });
  const put = (tenantId: string, doc: IncentiveEntry): Effect => ({
    kind: 'put',
    pk: incentivesHome(tenantId),
    docs: [doc],
  });
  const association = reseller ?? before?.reseller;
  if (!association) return [];
  const lost = before?.reseller;
  return [
    put(provider.tenantId, entry(association.party, association, runs && reseller !== undefined)),
    ...(reseller ? [put(reseller.party.tenantId, entry(provider, reseller, runs))] : []),
    ...(lost && lost.party.tenantId !== reseller?.party.tenantId
      ? [put(lost.party.tenantId, entry(provider, lost, false))]
      : []),
  ];
}

const nameOf = ({ tenantId, name }: Party) => ({ tenantId, name });

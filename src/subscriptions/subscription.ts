import { customerHome } from '../customers/customer.ts';
import type { Awaited } from '../drafts.ts';
import { nameKey } from '../names.ts';
import type { Context } from '../operation.ts';
import type { Product, SubscriptionResource, SubscriptionStatus, Term } from '../partner-center/partner-center.ts';
import type { Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import type { Doc, Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';
import type { Names } from './refusals.ts';

/**
 * A subscription of a customer, in the customer's partition: what Partner Center says of it, and what the partners have
 * agreed on. Its id is Partner Center's.
 */
export interface Subscription extends Doc {
  type: 'subscription';
  subscriptionId: string;
  customerId: string;
  provider: Party;
  product: Pick<Product, 'id' | 'names' | 'family' | 'officeRights' | 'azurePlan'>;
  quantity: number;
  term: Term;
  status: SubscriptionStatus;
  /** ISO 8601: when the term began, when it renews, until when it can be cancelled. */
  startedAt: string;
  renewsAt: string;
  cancellableUntil: string;
  refundable: SubscriptionResource['refundableQuantity'];
  /** The reseller that manages it and may earn incentives (C5); apart from the reseller of the customer (P04). */
  reseller?: { party: Party; since: string; by: PersonRef };
  /** The designated support contact (P31); the provider, where nobody was chosen. */
  supportContact: Party;
  /** The last change, for whoever comes with a card of before; `what` is the operation. */
  lastChange?: { by: PersonRef; at: string; what: string; before?: string | Names; after?: string | Names };
  /** An Azure plan's reseller is made owner in the Azure portal (P29): who has said that it is done. */
  ownerAdded?: { by: PersonRef; at: string };
  version: number;
}

/** What the partners have agreed on, which Partner Center does not know, or not by these names. */
export type Agreed = Pick<
  Subscription,
  'customerId' | 'provider' | 'reseller' | 'supportContact' | 'lastChange' | 'ownerAdded'
>;

export const subscriptionId = (id: string): string => `subscription:${id}`;
export const subscriptionSubject = (customer: string, id: string): Subject => ({
  type: 'subscription',
  owner: customer,
  id,
});

/** That a subscription runs, or that it does not, for what waits for it. */
export const awaitedState = (customer: string, id: string, status: SubscriptionStatus): Awaited => ({
  type: 'subscription-state',
  owner: customer,
  id: `${id}|${status === 'active' || status === 'pending' ? 'runs' : 'stopped'}`,
});

export const readSubscription = (
  get: Context['get'],
  customer: string,
  id: string,
): Promise<Stored<Subscription> | undefined> => get<Subscription>(customerHome(customer), subscriptionId(id));

/** Those that run in front, by name. */
const keyOf = ({ status, product, subscriptionId: id }: Pick<Subscription, 'status' | 'product' | 'subscriptionId'>) =>
  `${status === 'deleted' ? 'past' : 'current'}|${nameKey(product.names.en)}|${id}`;

/** The document for what Partner Center says now; `agreed` is what it does not know. */
export function asSubscription(
  resource: SubscriptionResource,
  product: Product | Subscription['product'],
  agreed: Agreed,
  version: number,
): Subscription {
  const facts = {
    subscriptionId: resource.id,
    product: {
      id: product.id,
      names: product.names,
      family: product.family,
      officeRights: product.officeRights,
      azurePlan: product.azurePlan,
    },
    status: resource.status,
  };
  return {
    ...agreed,
    ...facts,
    id: subscriptionId(resource.id),
    type: 'subscription',
    sk: keyOf(facts),
    quantity: resource.quantity,
    term: resource.term,
    startedAt: resource.effectiveStartDate,
    renewsAt: resource.commitmentEndDate,
    cancellableUntil: resource.cancellationAllowedUntil,
    refundable: resource.refundableQuantity,
    version,
  };
}

/** Of one customer, those that run. */
export const currentSubscriptions = (after?: string, limit = 100) => ({
  type: 'subscription',
  prefix: 'current|',
  after,
  limit,
});

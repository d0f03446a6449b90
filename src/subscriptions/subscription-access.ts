import { type Customer, customerHome, readCustomer } from '../customers/customer.ts';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import type { Context } from '../operation.ts';
import type { SubscriptionResource } from '../partner-center/partner-center.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import { Refusal } from '../refusal.ts';
import { type Actor, type Capability, denial } from '../roles.ts';
import type { Partition, Stored } from '../store/store.ts';
import { asSubscription, readSubscription, type Subscription, subscriptionId } from './subscription.ts';

/** On which side of a subscription the speaker's organisation stands. `associate`: it is named on it, and no more. */
export type Side = 'provider' | 'reseller' | 'associate' | 'customer';

export interface SubscriptionAccess {
  customer: Stored<Customer>;
  subscription: Stored<Subscription>;
  side: Side;
}

/** The reads that `subscriptionFor` makes, for an operation's `needs`. */
export const subscriptionReads = (customer: string, id: string, tenantId: string): [Partition, string][] => [
  ...accessReads(customer, tenantId),
  [customerHome(customer), subscriptionId(id)],
];

/**
 * A subscription as far as the speaker's organisation may see it: its provider and the customer's resellers by their
 * relationships, the customer itself, and the partners that the subscription names. @throws Refusal
 * `subscription-not-found`, the same for one that does not exist
 */
export async function subscriptionFor(
  context: Pick<Context, 'actor' | 'get'>,
  customerId: string,
  id: string,
): Promise<SubscriptionAccess> {
  const { actor, get } = context;
  const [customer, subscription, access] = await Promise.all([
    readCustomer(get, customerId),
    readSubscription(get, customerId, id),
    customerFor(context, customerId).catch((error) => {
      if (error instanceof Refusal) return undefined;
      throw error;
    }),
  ]);
  const side = subscription && sideOf(subscription, actor.tenantId, access);
  if (!customer || !subscription || !side)
    throw new Refusal('subscription-not-found', { name: '', customer: '', customerId: '', near: [] });
  return { customer, subscription, side };
}

/** How an organisation stands to a subscription of a customer that it has this access to; undefined: it sees none of it. */
export function sideOf(
  { provider, reseller, supportContact }: Subscription,
  tenantId: string,
  access: { provider?: unknown; reseller?: unknown; own?: boolean } | undefined,
): Side | undefined {
  if (access?.provider && provider.tenantId === tenantId) return 'provider';
  if (access?.reseller) return 'reseller';
  if (access?.own) return 'customer';
  return [reseller?.party.tenantId, supportContact.tenantId].includes(tenantId) ? 'associate' : undefined;
}

/** Whether it is the reseller that manages the subscription (P25), with a relationship to the customer or without (P04). */
export const manages = ({ reseller }: Pick<Subscription, 'reseller'>, tenantId: string): boolean =>
  reseller?.party.tenantId === tenantId;

/** The same for what only the provider that bought it does (P48). @throws Refusal `only-provider` for those who see it */
export async function subscriptionOfProvider(
  context: Pick<Context, 'actor' | 'get'>,
  customerId: string,
  id: string,
): Promise<SubscriptionAccess> {
  const access = await subscriptionFor(context, customerId, id);
  if (access.side !== 'provider')
    throw new Refusal('only-provider', { providers: [access.subscription.provider.name], customerId });
  return access;
}

/** What changing a subscription takes (R42): for Office 365 subscriptions an admin agent. */
export const rightsFor = ({ product }: Pick<Subscription, 'product'>): Capability =>
  product.officeRights ? 'office-subscriptions' : 'manage-subscriptions';

export const mayChange = (actor: Actor, subscription: Pick<Subscription, 'product'>): boolean =>
  !denial(actor, rightsFor(subscription), 'provider');

/** The document as Partner Center has it now; as it was written down, while Partner Center cannot be asked. */
export async function asItStands(
  { partnerCenter }: Pick<Context, 'partnerCenter'>,
  subscription: Stored<Subscription>,
): Promise<{ subscription: Subscription; revision?: string }> {
  const { etag: _, ...written } = subscription;
  try {
    const resource = await partnerCenter.subscription(subscription.customerId, subscription.subscriptionId);
    if (!resource) return { subscription: written };
    return { subscription: updated(written, resource), revision: resource.etag };
  } catch (error) {
    if (error instanceof PartnerCenterError) return { subscription: written };
    throw error;
  }
}

/** The document with what Partner Center says now. A product that it was changed to elsewhere is told by its name there. */
export function updated(written: Subscription, resource: SubscriptionResource): Subscription {
  const { friendlyName, product: id } = resource;
  const product =
    id === written.product.id
      ? written.product
      : { ...written.product, id, names: { en: friendlyName, ko: friendlyName } };
  return asSubscription(resource, product, written, written.version);
}

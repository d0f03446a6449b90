import { z } from 'zod';
import { type Context, defineQuery } from '../operation.ts';
import type { Product } from '../partner-center/partner-center.ts';
import { Refusal } from '../refusal.ts';
import type { Subscription } from './subscription.ts';
import { subscriptionFor } from './subscription-access.ts';
import { defineSubscriptionChange, officeRights, oneSubscription, standingFor } from './subscription-change.ts';

/** Makes a subscription one of a higher product, along the paths of the catalogue (P48), with all of its seats. */
export const upgradeSubscription = defineSubscriptionChange({
  name: 'upgrade-subscription',
  input: z.object({ ...oneSubscription, product: z.string().min(1).max(100) }),
  aspect: { key: 'product', of: ({ product }) => product.names },
  async guard({ product }, { subscription, customer }, context) {
    const paths = await upgradesOf(subscription, customer.country, context);
    const chosen = paths.find(({ id }) => id === product);
    if (!chosen) throw new Refusal('no-upgrade', { names: subscription.product.names });
    return chosen;
  },
  ask: ({ customerId, subscriptionId, product }, _, { partnerCenter, operationId }) =>
    partnerCenter.upgrade(customerId, subscriptionId, { product }, operationId),
  product: (chosen: Product) => chosen,
});

/** What a subscription can become, for the form. @throws Refusal `no-upgrade` */
export const listUpgrades = defineQuery({
  name: 'list-upgrades',
  input: z.object({ customerId: z.guid(), subscriptionId: z.guid() }),
  allowed: 'manage-subscriptions',
  alsoAllowed: officeRights,
  async run(input, context) {
    const standing = await standingFor(context, input);
    const paths = await upgradesOf(standing.subscription, standing.customer.country, context);
    if (paths.length === 0) throw new Refusal('no-upgrade', { names: standing.subscription.product.names });
    return { ...standing, paths };
  },
});

/** The same for whoever sees the subscription, and may only ask for it. @throws Refusal `no-upgrade` */
export const findUpgrades = defineQuery({
  name: 'find-upgrades',
  input: z.object({ customerId: z.guid(), subscriptionId: z.guid() }),
  allowed: 'view-customers',
  async run({ customerId, subscriptionId }, context): Promise<Product[]> {
    const { customer, subscription } = await subscriptionFor(context, customerId, subscriptionId);
    const paths = await upgradesOf(subscription, customer.country, context);
    if (paths.length === 0) throw new Refusal('no-upgrade', { names: subscription.product.names });
    return paths;
  },
});

/** Along the catalogue's paths, what is sold there for the same term. */
export async function upgradesOf(
  { product, term }: Subscription,
  country: string,
  { partnerCenter }: Pick<Context, 'partnerCenter'>,
): Promise<Product[]> {
  const [from, sold] = await Promise.all([partnerCenter.product(product.id), partnerCenter.products(country)]);
  return sold.filter(({ id, terms }) => from?.upgradesTo.includes(id) && terms.includes(term));
}

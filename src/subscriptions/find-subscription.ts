import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { isCalled, matchingProducts } from './matching-products.ts';
import { currentSubscriptions, type Subscription } from './subscription.ts';
import { sideOf } from './subscription-access.ts';

/** How many are offered where several fit. */
const few = 5;

/**
 * The subscription of a customer that somebody means: by id, by what its product is called, or the only one where nothing
 * was said. Several, and what is only like it, are a question. @throws Refusal `which-subscription`,
 * `subscription-not-found`
 */
export const findSubscription = defineQuery({
  name: 'find-subscription',
  input: z.object({ customerId: z.guid(), name: z.string().trim().max(200).default('') }),
  allowed: 'view-customers',
  needs: ({ customerId }, { tenantId }) => accessReads(customerId, tenantId),
  lists: ({ customerId }) => [[customerHome(customerId), currentSubscriptions()]],

  async run({ customerId, name }, context): Promise<Subscription> {
    const { actor, list, partnerCenter } = context;
    const [access, page] = await Promise.all([
      customerFor(context, customerId),
      list<Subscription>(customerHome(customerId), currentSubscriptions()),
    ]);
    const { customer } = access;
    const theirs = page.items.filter((one) => sideOf(one, actor.tenantId, access));
    const offered = (subscriptions: readonly Subscription[]) =>
      subscriptions.slice(0, few).map(({ subscriptionId: id, product, quantity, reseller, startedAt }) => ({
        id,
        names: product.names,
        quantity,
        reseller: reseller?.party.name,
        startedAt,
      }));
    const one = (found: readonly Subscription[]): Subscription => {
      const [first, second] = found;
      if (first && !second) return first;
      throw first
        ? new Refusal('which-subscription', { customer: customer.name, customerId, among: offered(found) })
        : new Refusal('subscription-not-found', { name, customer: customer.name, customerId, near: [] });
    };

    if (!name) return one(theirs);
    const byId = theirs.find(({ subscriptionId }) => subscriptionId === name.toLowerCase());
    if (byId) return byId;
    const sold = await partnerCenter.products(customer.country);
    const meant = sold.find((product) => isCalled(product, name));
    const exact = theirs.filter(({ product }) => product.id === meant?.id);
    if (exact.length > 0) return one(exact);
    const ids = new Set(matchingProducts(sold, name).map(({ id }) => id));
    const near = theirs.filter(({ product }) => ids.has(product.id));
    // Part of a name that is no other product's name is as good as the name, when only one subscription has it.
    if (!meant && near.length > 0) return one(near);
    throw new Refusal('subscription-not-found', {
      name,
      customer: customer.name,
      customerId,
      near: offered(near.length > 0 ? near : theirs),
      ...(meant ? { product: { id: meant.id, names: meant.names } } : {}),
      alike: near.length > 0,
    });
  },
});

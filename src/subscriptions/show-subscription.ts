import { z } from 'zod';
import { listRelationships } from '../customers/customer.ts';
import { type Context, defineQuery } from '../operation.ts';
import type { Subscription } from './subscription.ts';
import { asItStands, mayChange, type Side, subscriptionFor, subscriptionReads } from './subscription-access.ts';

export interface ShownSubscription {
  customer: { customerId: string; name: string };
  subscription: Subscription;
  side: Side;
  /** Whether this viewer may change it. */
  mayChange: boolean;
  /** Whether there is anything to upgrade to. */
  upgrades: boolean;
  /** Who is made owner of an Azure plan (P29): its reseller, or the customer's. */
  azureOwner?: string;
}

/** One subscription as it stands, for whoever may see it. */
export const showSubscription = defineQuery({
  name: 'show-subscription',
  input: z.object({ customerId: z.guid(), subscriptionId: z.guid() }),
  allowed: 'view-customers',
  needs: ({ customerId, subscriptionId }, { tenantId }) => subscriptionReads(customerId, subscriptionId, tenantId),

  async run({ customerId, subscriptionId }, context): Promise<ShownSubscription> {
    const { customer, subscription: written, side } = await subscriptionFor(context, customerId, subscriptionId);
    const [{ subscription }, product, azureOwner] = await Promise.all([
      asItStands(context, written),
      context.partnerCenter.product(written.product.id).catch(() => undefined),
      written.product.azurePlan ? ownerOf(written, context) : undefined,
    ]);
    return {
      customer: { customerId, name: customer.name },
      subscription,
      side,
      mayChange: side === 'provider' && mayChange(context.actor, subscription),
      upgrades: (product?.upgradesTo.length ?? 0) > 0,
      azureOwner,
    };
  },
});

async function ownerOf({ customerId, reseller }: Subscription, { list }: Context): Promise<string | undefined> {
  if (reseller) return reseller.party.name;
  const relationships = await listRelationships(list, customerId);
  return relationships.find(({ as, state }) => as === 'reseller' && state === 'active')?.partner.name;
}

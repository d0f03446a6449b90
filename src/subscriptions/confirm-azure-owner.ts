import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { subscriptionSubject } from './subscription.ts';
import { subscriptionOfProvider, subscriptionReads } from './subscription-access.ts';
import { concernedBy, effectsOf } from './subscription-change.ts';

/** Somebody of the provider says that the reseller was made owner in the Azure portal, which only a person can do (P29). */
export const confirmAzureOwner = defineChange({
  name: 'confirm-azure-owner',
  input: z.object({ customerId: z.guid(), subscriptionId: z.guid() }),
  allowed: 'manage-customers',
  home: ({ customerId }) => customerHome(customerId),
  needs: ({ customerId, subscriptionId }, { tenantId }) => subscriptionReads(customerId, subscriptionId, tenantId),

  async run({ customerId, subscriptionId }, context) {
    const { actor, now, list } = context;
    const { subscription: found } = await subscriptionOfProvider(context, customerId, subscriptionId);
    const { etag, ...before } = found;
    if (!before.product.azurePlan || before.status === 'deleted')
      throw new Refusal('subscription-settled', { status: before.status });
    const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    // Said twice, it was the first who did it.
    const ownerAdded = before.ownerAdded ?? { by, at: now.toISOString() };
    const lastChange = before.ownerAdded ? before.lastChange : { by, at: ownerAdded.at, what: 'confirm-azure-owner' };
    const subscription = { ...before, ownerAdded, lastChange, version: before.version + 1 };
    const concerned = await concernedBy(before, subscription, list);
    return {
      writes: [{ kind: 'replace', doc: subscription, etag }],
      effects: await effectsOf(subscription, before.ownerAdded ? [] : concerned, context),
      subject: subscriptionSubject(customerId, subscriptionId),
      before: { ownerAdded: Boolean(before.ownerAdded) },
      after: { ownerAdded: true },
      alsoAudit: concerned,
      result: { customerId, subscriptionId },
    };
  },
});

import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { insistOnPartnerOfRecord, type PartnerOfRecord } from './partner-of-record.ts';
import { defineSubscriptionChange, oneSubscription } from './subscription-change.ts';

/**
 * Associates a reseller with a subscription: it manages it for the customer, and may earn incentives for it (P25, P30,
 * C5). Without one, the association ends. Not the same as a relationship with the customer (P04).
 */
export const associateSubscription = defineSubscriptionChange({
  name: 'associate-subscription',
  input: z.object({
    ...oneSubscription,
    /** Tenant id of the reseller. */
    reseller: z.union([z.guid(), z.literal('none')]),
  }),
  aspect: { key: 'reseller', of: ({ reseller }) => reseller?.party.name ?? '' },
  async guard({ reseller }, { subscription }, context): Promise<PartnerOfRecord | undefined> {
    if ((subscription.reseller?.party.tenantId ?? 'none') === reseller) throw new Refusal('as-before', {});
    return reseller === 'none' ? undefined : insistOnPartnerOfRecord(reseller, context);
  },
  ask: ({ customerId, subscriptionId }, chosen, { partnerCenter, operationId }) =>
    partnerCenter.setReseller(customerId, subscriptionId, chosen?.mpnId, operationId),
  agreed: (_, chosen, { actor: { tenantId, objectId, name }, now }) => ({
    reseller: chosen && {
      party: chosen.party,
      since: now.toISOString(),
      by: { tenantId, objectId, name },
    },
    // Somebody else has to be made owner now.
    ownerAdded: undefined,
  }),
});

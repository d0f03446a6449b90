import { z } from 'zod';
import type { SubscriptionStatus } from '../partner-center/partner-center.ts';
import { Refusal } from '../refusal.ts';
import { defineSubscriptionChange, oneSubscription } from './subscription-change.ts';

const statusChange = (name: string, to: 'active' | 'suspended' | 'deleted', from: readonly SubscriptionStatus[]) =>
  defineSubscriptionChange({
    name,
    input: z.object(oneSubscription),
    aspect: { key: 'status', of: ({ status }) => status },
    guard(_, { subscription: { status, cancellableUntil, subscriptionId } }, { now }) {
      if (!from.includes(status)) throw new Refusal('subscription-settled', { status });
      if (to === 'deleted' && now > new Date(cancellableUntil))
        throw new Refusal('partner-center', {
          code: 'past-cancellation-window',
          facts: { subscription: subscriptionId, until: cancellableUntil },
        });
    },
    ask: ({ customerId, subscriptionId }, _plan, { partnerCenter, operationId }) =>
      partnerCenter.setStatus(customerId, subscriptionId, to, operationId),
  });

/** Nobody can use it until it is resumed; it is paid for all the same. */
export const suspendSubscription = statusChange('suspend-subscription', 'suspended', ['active']);

export const resumeSubscription = statusChange('resume-subscription', 'active', ['suspended']);

/** Ends a subscription for good, within seven days of its purchase or renewal. */
export const cancelSubscription = statusChange('cancel-subscription', 'deleted', ['active', 'suspended']);

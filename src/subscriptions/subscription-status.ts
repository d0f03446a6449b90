import { z } from 'zod';
import type { SubscriptionStatus } from '../partner-center/partner-center.ts';
import { Refusal } from '../refusal.ts';
import type { Subscription } from './subscription.ts';
import { defineSubscriptionChange, oneSubscription } from './subscription-change.ts';

/** In which states there is something to suspend, to resume, to cancel. */
export const changeable = {
  'suspend-subscription': ['active'],
  'resume-subscription': ['suspended'],
  'cancel-subscription': ['active', 'suspended'],
} as const satisfies Record<string, readonly SubscriptionStatus[]>;

/** @throws Refusal `subscription-settled` in any other state; for cancelling, `partner-center` when its time is over */
export function insistOnChangeable(
  name: keyof typeof changeable,
  { status, cancellableUntil, subscriptionId }: Subscription,
  now: Date,
): void {
  const from: readonly SubscriptionStatus[] = changeable[name];
  if (!from.includes(status)) throw new Refusal('subscription-settled', { status });
  if (name === 'cancel-subscription' && now > new Date(cancellableUntil))
    throw new Refusal('partner-center', {
      code: 'past-cancellation-window',
      facts: { subscription: subscriptionId, until: cancellableUntil },
    });
}

const statusChange = (name: keyof typeof changeable, to: 'active' | 'suspended' | 'deleted') =>
  defineSubscriptionChange({
    name,
    input: z.object(oneSubscription),
    aspect: { key: 'status', of: ({ status }) => status },
    guard(_, { subscription }, { now }) {
      insistOnChangeable(name, subscription, now);
    },
    ask: ({ customerId, subscriptionId }, _plan, { partnerCenter, operationId }) =>
      partnerCenter.setStatus(customerId, subscriptionId, to, operationId),
  });

/** Nobody can use it until it is resumed; it is paid for all the same. */
export const suspendSubscription = statusChange('suspend-subscription', 'suspended');

export const resumeSubscription = statusChange('resume-subscription', 'active');

/** Ends a subscription for good, within seven days of its purchase or renewal. */
export const cancelSubscription = statusChange('cancel-subscription', 'deleted');

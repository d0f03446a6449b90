import type { SubscriptionDoc } from './documents.ts';
import { hashOf } from './documents.ts';
import type { SubscriptionResource, SubscriptionStatus } from './partner-center.ts';
import { quantityOf, refundable, termAt, windowEnd } from './terms.ts';

export function statusAt({ status, provisionedAt }: SubscriptionDoc, now: Date): SubscriptionStatus {
  return status !== 'deleted' && now < new Date(provisionedAt) ? 'pending' : status;
}

export const etagOf = ({ subscription, version }: SubscriptionDoc): string =>
  hashOf(`${subscription.id} ${version}`).slice(0, 16);

/** The term that runs, or ran when the subscription was deleted. */
export function termOf({ purchasedAt, subscription, deletedAt }: SubscriptionDoc, now: Date) {
  return termAt(purchasedAt, subscription.term, deletedAt ? new Date(deletedAt) : now);
}

/** A subscription as it is at a time: what is pending gets ready, windows close and terms renew as time passes. */
export function resourceOf(doc: SubscriptionDoc, now: Date): SubscriptionResource {
  const { subscription, seats, status, partnerIdOnRecord, supportContact } = doc;
  const { start, end } = termOf(doc, now);
  return {
    ...subscription,
    quantity: quantityOf(seats),
    status: statusAt(doc, now),
    effectiveStartDate: start.toISOString(),
    commitmentEndDate: end.toISOString(),
    cancellationAllowedUntil: windowEnd(start).toISOString(),
    refundableQuantity: status === 'deleted' ? { total: 0, details: [] } : refundable(seats, start, now),
    autoRenew: status !== 'deleted',
    ...(partnerIdOnRecord && { partnerIdOnRecord }),
    ...(supportContact && { supportContact }),
    etag: etagOf(doc),
  };
}

import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { wholeNumber } from '../whole-number.ts';
import { defineSubscriptionChange, oneSubscription } from './subscription-change.ts';

/** Far beyond what Partner Center sells to one customer. */
export const mostSeats = 1_000_000;

/** A number of seats as a form has it. */
export const seatsInput = wholeNumber(mostSeats);

/** More or fewer seats (P48). Fewer only within the seven days after they were bought or renewed, which Partner Center knows. */
export const changeLicenses = defineSubscriptionChange({
  name: 'change-licenses',
  input: z.object({ ...oneSubscription, quantity: seatsInput }),
  aspect: { key: 'seats', of: ({ quantity }) => String(quantity) },
  guard({ quantity }, { subscription }) {
    if (quantity === subscription.quantity) throw new Refusal('same-quantity', { quantity });
  },
  ask: ({ customerId, subscriptionId, quantity, revision }, _, { partnerCenter, operationId }) =>
    partnerCenter.changeLicenses(customerId, subscriptionId, { quantity, etag: revision }, operationId),
});

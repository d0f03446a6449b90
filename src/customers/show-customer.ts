import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { currentSubscriptions, type Subscription } from '../subscriptions/subscription.ts';
import { customerHome, listRelationships } from './customer.ts';
import { accessReads, customerFor } from './customer-access.ts';

/** How many of its subscriptions a customer's card names. */
const subscriptionsOnCard = 5;

/** One customer with its relationships and subscriptions, as far as the speaker's organisation sees it (P35, R64). */
export const showCustomer = defineQuery({
  name: 'show-customer',
  input: z.object({ id: z.guid() }),
  allowed: 'view-customers',
  needs: ({ id }, { tenantId }) => accessReads(id, tenantId),
  lists: ({ id }) => [[customerHome(id), currentSubscriptions(undefined, subscriptionsOnCard)]],

  async run({ id }, context) {
    const { list } = context;
    const [access, relationships, subscriptions] = await Promise.all([
      customerFor(context, id),
      listRelationships(list, id),
      list<Subscription>(customerHome(id), currentSubscriptions(undefined, subscriptionsOnCard)),
    ]);
    const active = relationships.filter(({ state }) => state === 'active');
    return { ...access, relationships: active, subscriptions: subscriptions.items, more: Boolean(subscriptions.next) };
  },
});

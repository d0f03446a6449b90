import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { denial } from '../roles.ts';
import { asTheyStand, isOverdue } from '../subscriptions/list-subscriptions.ts';
import { currentSubscriptions, type Subscription } from '../subscriptions/subscription.ts';
import { sideOf } from '../subscriptions/subscription-access.ts';
import { customerHome, listRelationships, visibleRelationships } from './customer.ts';
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
    const { actor, now, partnerCenter, get } = context;
    const active = await visibleRelationships(relationships, actor.tenantId, id, get);
    const seen = subscriptions.items.filter((one) => sideOf(one, actor.tenantId, access));
    const stand = seen.some((one) => isOverdue(one, now)) ? await asTheyStand(seen, id, partnerCenter) : seen;
    return {
      ...access,
      relationships: active,
      subscriptions: stand,
      more: Boolean(subscriptions.next),
      /** What this person can do for the customer, as its provider. */
      may: {
        order: Boolean(access.provider) && !denial(actor, 'manage-customers', 'provider'),
      },
    };
  },
});

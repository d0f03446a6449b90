import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import { defineQuery } from '../operation.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { currentSubscriptions, type Subscription } from './subscription.ts';
import { sideOf, updated } from './subscription-access.ts';

/** The subscriptions that a customer has now, by name, as far as the speaker's organisation sees them (P55). */
export const listSubscriptions = defineQuery({
  name: 'list-subscriptions',
  input: z.object({ customerId: z.guid(), after: z.string().max(500).optional() }),
  allowed: 'view-customers',
  needs: ({ customerId }, { tenantId }) => accessReads(customerId, tenantId),
  lists: ({ customerId, after }) => [[customerHome(customerId), currentSubscriptions(after, rowsOnCard)]],

  async run({ customerId, after }, context) {
    const { actor, now, list, partnerCenter } = context;
    const [access, page] = await Promise.all([
      customerFor(context, customerId),
      list<Subscription>(customerHome(customerId), currentSubscriptions(after, rowsOnCard)),
    ]);
    const seen = page.items.filter((one) => sideOf(one, actor.tenantId, access));
    const items = seen.some((one) => isOverdue(one, now)) ? await asTheyStand(seen, customerId, partnerCenter) : seen;
    return { ...access, items, next: page.next };
  },
});

/** Whether time alone has changed it since it was written down: it was set up, or has renewed. */
export const isOverdue = ({ status, renewsAt }: Subscription, now: Date): boolean =>
  status === 'pending' || (status !== 'deleted' && renewsAt <= now.toISOString());

/** The same with what Partner Center says now; as they were written down, while it cannot be asked. */
export async function asTheyStand(
  subscriptions: readonly Subscription[],
  customerId: string,
  partnerCenter: { subscriptions: (customer: string) => Promise<Parameters<typeof updated>[1][]> },
): Promise<Subscription[]> {
  try {
    const resources = new Map((await partnerCenter.subscriptions(customerId)).map((one) => [one.id, one]));
    return subscriptions.map((one) => {
      const resource = resources.get(one.subscriptionId);
      return resource ? updated(one, resource) : one;
    });
  } catch (error) {
    if (error instanceof PartnerCenterError) return [...subscriptions];
    throw error;
  }
}

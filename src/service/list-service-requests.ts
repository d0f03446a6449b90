import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import { defineQuery } from '../operation.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { holders } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import {
  readServiceRequest,
  requestsHome,
  type ServiceRequest,
  type ServiceRequestEntry,
  serviceRequestId,
  subscriptionsOf,
  takesOfficeRights,
} from './service-request.ts';

/** Requests, newest first: those of one customer, or of all that the speaker's organisation serves. */
export const listServiceRequests = defineQuery({
  name: 'list-service-requests',
  input: z.object({
    customer: z.guid().optional(),
    state: z.enum(['open', 'closed']).default('open'),
    after: z.string().max(500).optional(),
  }),
  allowed: 'manage-requests',

  async run({ customer, state, after }, context) {
    const { actor, get, list } = context;
    const query = { prefix: `${state}|`, after, desc: true, limit: rowsOnCard };
    if (customer) {
      const access = await customerFor(context, customer);
      const page = await list<ServiceRequest>(customerHome(customer), { type: 'service-request', ...query });
      return { items: page.items as ServiceRequest[], next: page.next, customer: access.customer.name };
    }
    const page = await list<ServiceRequestEntry>(requestsHome(actor.tenantId), {
      type: 'service-request-entry',
      ...query,
    });
    // The list is a projection: a customer that has left is asked about in its own partition, and is not shown.
    const found = await Promise.all(
      page.items.map(async ({ customerId, requestId }) => {
        try {
          await customerFor(context, customerId);
          return await readServiceRequest(get, customerId, requestId);
        } catch (error) {
          if (error instanceof Refusal) return undefined;
          throw error;
        }
      }),
    );
    return { items: found.filter((one) => one !== undefined), next: page.next, customer: undefined };
  },
});

/** One request, for whoever serves the customer now. */
export const showServiceRequest = defineQuery({
  name: 'show-service-request',
  input: z.object({ customer: z.guid(), request: z.string().min(1).max(100) }),
  allowed: 'manage-requests',
  needs: ({ customer, request }, { tenantId }) => [
    ...accessReads(customer, tenantId),
    [customerHome(customer), serviceRequestId(request)],
  ],

  async run({ customer, request }, context): Promise<ServiceRequest> {
    const [, found] = await Promise.all([
      customerFor(context, customer),
      readServiceRequest(context.get, customer, request),
    ]);
    if (!found) throw new Refusal('request-not-found', {});
    return found;
  },
});

/**
 * What a request for a customer can be about: what runs there. `lacking`: what the speaker lacks for some of it, and who
 * has it (R42).
 */
export const requestChoices = defineQuery({
  name: 'request-choices',
  input: z.object({ customer: z.guid() }),
  allowed: 'manage-requests',
  needs: ({ customer }, { tenantId }) => accessReads(customer, tenantId),

  async run({ customer: id }, context) {
    const { actor, list } = context;
    const [{ customer }, subscriptions] = await Promise.all([customerFor(context, id), subscriptionsOf(list, id)]);
    const denied = takesOfficeRights(undefined, subscriptions) ? denial(actor, 'office-requests') : undefined;
    const lacking = denied?.code === 'not-allowed' && {
      roles: denied.roles,
      people: await holders(context, actor.tenantId, denied.roles),
    };
    return { customer, subscriptions, lacking: lacking || undefined };
  },
});

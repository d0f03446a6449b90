import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import { cleanName, cleanText } from '../names.ts';
import { defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { staffWith } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { currentSubscriptions } from '../subscriptions/subscription.ts';
import {
  asServiceRequest,
  insistOnOfficeRights,
  requestEntries,
  serviceRequestSubject,
  servingNow,
  speaking,
  subscriptionsOf,
  takesOfficeRights,
} from './service-request.ts';

export const requestTitle = z.string().max(400).transform(cleanName).pipe(z.string().min(1).max(200));
export const requestText = z.string().max(8000).transform(cleanText).pipe(z.string().min(1).max(4000));

/**
 * Asks for support on behalf of a customer (matrix 1.3), about one of its subscriptions or its account as a whole. Whoever
 * is the designated support contact of the subscription hears of it (P31), else the customer's provider: those of the staff
 * who could work on it.
 */
export const createServiceRequest = defineChange({
  name: 'create-service-request',
  input: z.object({
    customer: z.guid(),
    /** The subscription's id. */
    about: z.union([z.guid(), z.literal('account')]),
    title: requestTitle,
    description: requestText,
  }),
  allowed: 'manage-requests',
  home: ({ customer }) => customerHome(customer),
  needs: ({ customer }, { tenantId }) => accessReads(customer, tenantId),
  lists: ({ customer }) => [
    [customerHome(customer), currentSubscriptions()],
    [customerHome(customer), { type: 'relationship', limit: 100 }],
  ],

  async run({ customer: id, about, title, description }, context) {
    const { actor, list, now, operationId } = context;
    const { customer } = await customerFor(context, id);
    const subscriptions = await subscriptionsOf(list, id);
    const subscription = subscriptions.find(({ subscriptionId }) => subscriptionId === about);
    if (about !== 'account' && !subscription) throw new Refusal('subscription-gone', {});
    const officeRights = takesOfficeRights(subscription, subscriptions);
    await insistOnOfficeRights(context, officeRights);

    const by = speaking(actor);
    const serving = await servingNow(list, id);
    const contacts = [subscription?.supportContact, subscription?.provider, subscriptions[0]?.provider];
    const contact = contacts.find((one) => one && serving.has(one.tenantId));
    const responsible = contact?.tenantId ?? actor.tenantId;
    const request = asServiceRequest({
      requestId: operationId,
      customerId: id,
      customerName: customer.name,
      subscription: subscription && { id: about, names: subscription.product.names },
      officeRights,
      responsible,
      title,
      description,
      state: 'open',
      openedBy: by,
      openedAt: now.toISOString(),
      answers: [],
      version: 1,
    });
    const subject = serviceRequestSubject(id, operationId);
    const able = officeRights ? 'office-requests' : 'manage-requests';
    const told = responsible === actor.tenantId ? [] : await staffWith(list, responsible, able);
    return {
      writes: [{ kind: 'create', doc: request }],
      effects: [...(await requestEntries(request, list)), ...told.map((to): Effect => ({ kind: 'tell', to, subject }))],
      subject,
      after: { title, customer: customer.name, product: subscription?.product.names.en },
      alsoAudit: responsible === actor.tenantId ? [] : [responsible],
      result: {
        request,
        told: { organization: contact?.name ?? by.organization, people: told.map((one) => one.name) },
      },
    };
  },
});

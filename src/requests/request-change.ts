import { z } from 'zod';
import { readRelationship } from '../customers/customer.ts';
import { customerFor } from '../customers/customer-access.ts';
import { cleanName, cleanText } from '../names.ts';
import { defineChange, defineQuery } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { resellersHome } from '../partnerships/invitation.ts';
import { partnershipId, readPartnership } from '../partnerships/partnership.ts';
import { staffWith } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { seatsInput } from '../subscriptions/change-licenses.ts';
import { subscriptionFor } from '../subscriptions/subscription-access.ts';
import {
  type Asking,
  type ChangeRequest,
  changeRequestId,
  changeRequestKey,
  changeRequestSubject,
  requestable,
  requestProjection,
  requestsHome,
} from './change-request.ts';

const name = z.string().max(400).transform(cleanName).pipe(z.string().max(100));

/** A reseller asks its provider for a change that only the provider makes (P48). */
export const requestChange = defineChange({
  name: 'request-change',
  input: z.object({
    provider: z.guid(),
    command: z.enum(requestable),
    customerId: z.guid().optional(),
    /** A new customer's name; of one that is there, its own counts. */
    customer: name.default(''),
    subscriptionId: z.guid().optional(),
    /** Product ids. */
    product: z.string().max(100).optional(),
    to: z.string().max(100).optional(),
    quantity: seatsInput.optional(),
    note: z.string().max(4000).transform(cleanText).pipe(z.string().max(1000)).default(''),
  }),
  allowed: 'request-changes',
  home: ({ provider }) => requestsHome(provider),
  needs: ({ provider }, { tenantId }) => [[resellersHome(provider), partnershipId(tenantId)]],

  async run({ provider, command, customerId, subscriptionId, note, ...wish }, context) {
    const { actor, now, get, list, partnerCenter, operationId } = context;
    const partnership = await readPartnership(get, provider, actor.tenantId);
    if (partnership?.state !== 'active') throw new Refusal('no-partnership', { name: '' });
    const access = customerId ? await customerFor(context, customerId) : undefined;
    if (access && (await readRelationship(get, access.customer.customerId, 'provider', provider))?.state !== 'active')
      throw new Refusal('no-relationship', {
        partner: partnership.provider.name,
        customer: access.customer.name,
        with: provider,
      });
    const subscription =
      customerId && subscriptionId
        ? (await subscriptionFor(context, customerId, subscriptionId)).subscription
        : undefined;
    const products = await Promise.all(
      [wish.product, wish.to].map(async (id) => {
        const product = id ? await partnerCenter.product(id) : undefined;
        if (id && !product) throw new Refusal('product-not-found', { name: id, near: [] });
        return product && { id: product.id, names: product.names };
      }),
    );
    const customer = access?.customer.name ?? wish.customer;
    if (!customer) throw new Refusal('which-customer', { near: [] });

    const asking: Asking = {
      customerId,
      customer,
      subscriptionId,
      product: subscription ? { id: subscription.product.id, names: subscription.product.names } : products[0],
      to: products[1],
      before: subscription?.quantity,
      quantity: wish.quantity,
      reseller: actor.tenantId,
    };
    const at = now.toISOString();
    const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const request: ChangeRequest = {
      id: changeRequestId(operationId),
      type: 'change-request',
      sk: changeRequestKey('pending', at, operationId),
      requestId: operationId,
      command,
      provider: partnership.provider,
      reseller: partnership.reseller,
      asking,
      state: 'pending',
      by,
      at,
      notes: note ? [{ by, at, text: note }] : [],
      version: 1,
    };
    const subject = changeRequestSubject(provider, operationId);
    const told = await staffWith(list, provider, 'decide-requests');
    return {
      writes: [{ kind: 'create', doc: request }],
      effects: [requestProjection(request), ...told.map((to): Effect => ({ kind: 'tell', to, subject }))],
      subject,
      after: { request: command, customer, product: asking.product?.names.en, quantity: asking.quantity },
      alsoAudit: [provider],
      result: request,
    };
  },
});

/** Whether the speaker's organisation may ask this provider at all, before a form is filled in. @throws Refusal */
export const checkRequest = defineQuery({
  name: 'check-request',
  input: z.object({ provider: z.guid(), name: z.string() }),
  allowed: 'request-changes',
  async run({ provider, name: called }, { actor, get }): Promise<void> {
    const partnership = await readPartnership(get, provider, actor.tenantId);
    if (partnership?.state !== 'active') throw new Refusal('no-partnership', { name: called });
  },
});

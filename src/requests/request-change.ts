import { z } from 'zod';
import { readRelationship } from '../customers/customer.ts';
import { customerFor } from '../customers/customer-access.ts';
import { cleanName, cleanText } from '../names.ts';
import { defineChange, defineQuery } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { resellersHome } from '../partnerships/invitation.ts';
import { type Partnership, partnershipId, readPartnership } from '../partnerships/partnership.ts';
import { staffWith } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { seatsInput } from '../subscriptions/change-licenses.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { manages, subscriptionFor } from '../subscriptions/subscription-access.ts';
import { upgradesOf } from '../subscriptions/upgrade-subscription.ts';
import {
  type Asking,
  byName,
  type ChangeRequest,
  changeRequestId,
  changeRequestKey,
  changeRequestSubject,
  ofCustomer,
  ofSeats,
  type Requestable,
  requestable,
  requestProjection,
  requestsHome,
} from './change-request.ts';

const name = z.string().max(400).transform(cleanName).pipe(z.string().max(100));

const wishInput = z.object({
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
  /** Who is to be the support contact: the speaker's organisation where nothing is said. */
  contact: z.guid().optional(),
  note: z.string().max(4000).transform(cleanText).pipe(z.string().max(1000)).default(''),
});
type WishInput = z.infer<typeof wishInput>;

/** What each command cannot be asked for without. */
function neededFor(command: Requestable): (keyof WishInput)[] {
  if (byName.has(command)) return [];
  const subject: (keyof WishInput)[] = ofCustomer.has(command)
    ? ['customerId']
    : ['customerId', command === 'add-subscription' ? 'product' : 'subscriptionId'];
  if (ofSeats.has(command)) return [...subject, 'quantity'];
  return command === 'upgrade-subscription' ? [...subject, 'to'] : subject;
}

/** A reseller asks its provider for a change that only the provider makes (P48). */
export const requestChange = defineChange({
  name: 'request-change',
  input: wishInput.superRefine((wish, problems) => {
    for (const path of neededFor(wish.command).filter((one) => !wish[one]))
      problems.addIssue({ code: 'custom', path: [path], message: 'needed' });
  }),
  allowed: 'request-changes',
  home: ({ provider }) => requestsHome(provider),
  needs: ({ provider }, { tenantId }) => [[resellersHome(provider), partnershipId(tenantId)]],

  async run({ provider, command, customerId, subscriptionId, note, ...wish }, context) {
    const { actor, now, get, list, partnerCenter, operationId } = context;
    const partnership = await readPartnership(get, provider, actor.tenantId);
    if (partnership?.state !== 'active') throw new Refusal('no-partnership', { name: '' });
    const shown = customerId && subscriptionId ? await subscriptionFor(context, customerId, subscriptionId) : undefined;
    const subscription = shown?.subscription;
    // Who only supports the customer with it has no say in what it is.
    if (shown?.side === 'associate' && !manages(shown.subscription, actor.tenantId))
      throw new Refusal('subscription-not-found', { name: '', customer: '', customerId: '', near: [] });
    const access = shown ?? (customerId ? await customerFor(context, customerId) : undefined);
    if (access && (await readRelationship(get, access.customer.customerId, 'provider', provider))?.state !== 'active')
      throw new Refusal('no-relationship', {
        partner: partnership.provider.name,
        customer: access.customer.name,
        with: provider,
      });
    const products = await Promise.all(
      [wish.product, wish.to].map(async (id) => {
        const product = id ? await partnerCenter.product(id) : undefined;
        if (id && !product) throw new Refusal('product-not-found', { name: id, near: [] });
        return product && { id: product.id, names: product.names };
      }),
    );
    const customer = access?.customer.name ?? wish.customer;
    if (!customer) throw new Refusal('which-customer', { near: [] });
    if (access && subscription && command === 'upgrade-subscription') {
      const paths = await upgradesOf(subscription, access.customer.country, context);
      if (!paths.some(({ id }) => id === wish.to))
        throw new Refusal('no-upgrade', { names: subscription.product.names });
    }
    const contact = command === 'set-support-contact' ? contactOf(wish.contact, partnership) : undefined;
    if (subscription) insistOnChange(command, subscription, { ...wish, contact }, actor.tenantId);

    const asking: Asking = {
      customerId,
      customer,
      subscriptionId,
      contact,
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

/** The reseller that asks, or its provider: whoever else serves the customer asks for itself. @throws Refusal */
function contactOf(meant: string | undefined, { provider, reseller }: Partnership): Asking['contact'] {
  const party = [reseller, provider].find(({ tenantId }) => tenantId === (meant ?? reseller.tenantId));
  if (!party) throw new Refusal('invalid-input', { fields: { contact: 'unknown' } });
  return { tenantId: party.tenantId, name: party.name };
}

/** Nobody is asked for what is so already. @throws Refusal `as-before`, `same-quantity` */
function insistOnChange(
  command: Requestable,
  { quantity, status, reseller, supportContact }: Subscription,
  wish: Pick<Asking, 'quantity' | 'contact'>,
  own: string,
): void {
  if (command === 'change-licenses' && wish.quantity === quantity) throw new Refusal('same-quantity', { quantity });
  const stands =
    (command === 'associate-subscription' && reseller?.party.tenantId === own) ||
    (command === 'set-support-contact' && supportContact.tenantId === wish.contact?.tenantId) ||
    (command === 'suspend-subscription' && status === 'suspended') ||
    (command === 'resume-subscription' && status === 'active');
  if (stands) throw new Refusal('as-before', {});
}

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

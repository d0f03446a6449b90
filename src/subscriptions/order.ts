import { z } from 'zod';
import { customerSubject, readCustomer, readRelationship } from '../customers/customer.ts';
import { customerFor } from '../customers/customer-access.ts';
import { type Context, defineQuery } from '../operation.ts';
import type { Product, Term } from '../partner-center/partner-center.ts';
import { partnershipSubject } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import type { Subject } from '../watch.ts';
import { seatsInput } from './change-licenses.ts';
import { type PartnerOfRecord, resellerStanding } from './partner-of-record.ts';
import type { Obstacle } from './refusals.ts';

export const orderInput = {
  customerId: z.guid(),
  product: z.string().min(1).max(100),
  quantity: seatsInput,
  term: z.enum(['P1M', 'P1Y', 'P3Y']),
  /** Tenant id of the reseller that is associated (P53); empty for none. */
  reseller: z.union([z.guid(), z.literal('')]).default(''),
};
export type Order = z.infer<z.ZodObject<typeof orderInput>>;

/** A year where it is sold by the year: what most customers have. */
export const usualTerm = ({ terms }: Pick<Product, 'terms'>): Term =>
  terms.includes('P1Y') ? 'P1Y' : (terms[0] ?? 'P1M');

/** What is going to be ordered, and all that is in the way of it. */
export interface ReviewedOrder {
  customer: { customerId: string; name: string };
  product: Product;
  quantity: number;
  term: Term;
  reseller?: { tenantId: string; name: string };
  partnerOfRecord?: PartnerOfRecord;
  /** How many seats of it the customer has already. */
  held: number;
  obstacles: Obstacle[];
}

/** An order as it would be submitted: everything that is missing at once, and not one thing after another (R57). */
export const reviewOrder = defineQuery({
  name: 'review-order',
  input: z.object(orderInput),
  allowed: 'manage-customers',
  run: reviewed,
});

/** The customer of an order, for its form. */
export const orderCustomer = defineQuery({
  name: 'order-customer',
  input: z.object({ customerId: z.guid() }),
  allowed: 'manage-customers',
  run: async ({ customerId }, context) => (await customerToBe(customerId, context)).customer,
});

export async function reviewed(order: Order, context: Context): Promise<ReviewedOrder> {
  const { actor, partnerCenter } = context;
  const { customerId, quantity, term } = order;
  const [{ customer, related }, product, agreement, account, held, partner] = await Promise.all([
    customerToBe(customerId, context),
    partnerCenter.product(order.product),
    partnerCenter.agreement(customerId),
    partnerCenter.customer(customerId),
    partnerCenter.subscriptions(customerId),
    order.reseller ? resellerStanding(order.reseller, context) : undefined,
  ]);
  if (!product)
    throw new Refusal('partner-center', { code: 'not-found', facts: { what: 'product', id: order.product } });
  const { name, country } = customer;
  const mine = held.filter((one) => one.product === product.id && one.status !== 'deleted');
  const seatsHeld = mine.reduce((sum, one) => sum + one.quantity, 0);
  const left = Math.max(0, product.max - seatsHeld);
  const obstacles: Obstacle[] = [];
  if (!related || !account?.providers.includes(actor.tenantId))
    obstacles.push({
      code: 'relationship',
      provider: actor.organization?.name ?? '',
      customer: name,
      customerId,
    });
  if (!agreement) obstacles.push({ code: 'agreement', customer: name, customerId });
  if (partner) obstacles.push(...partner.inTheWay);
  if (product.countries !== 'all' && !product.countries.includes(country)) obstacles.push({ code: 'country', country });
  if (!product.terms.includes(term)) obstacles.push({ code: 'term', terms: product.terms });
  if (quantity < product.min || quantity > left) obstacles.push({ code: 'quantity', quantity, min: product.min, left });
  if (product.attestation) obstacles.push({ code: 'attestation' });
  return {
    customer: { customerId, name },
    product,
    quantity,
    term,
    reseller: partner?.partnership.reseller,
    partnerOfRecord: partner && { party: partner.partnership.reseller, mpnId: partner.mpnId },
    held: seatsHeld,
    obstacles,
  };
}

/** The customer, and whether the provider's relationship with it is in force (R56). @throws Refusal for strangers to it */
async function customerToBe(customerId: string, context: Context) {
  const { actor, get } = context;
  const [customer, relationship] = await Promise.all([
    readCustomer(get, customerId),
    readRelationship(get, customerId, 'provider', actor.tenantId),
  ]);
  // Who was its provider once may know why it is not any more.
  if (customer && relationship) return { customer, related: relationship.state === 'active' };
  return { customer: (await customerFor(context, customerId)).customer, related: false };
}

/** The things whose change takes an obstacle out of the way. */
export const awaited = (obstacles: readonly Obstacle[], provider: string): Subject[] =>
  obstacles.flatMap((obstacle) => {
    if (obstacle.code === 'relationship' || obstacle.code === 'agreement')
      return [customerSubject(obstacle.customerId)];
    if (obstacle.code === 'partnership' || obstacle.code === 'partner-of-record')
      return [partnershipSubject(provider, obstacle.tenantId)];
    return [];
  });

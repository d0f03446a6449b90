import type { Context } from '../operation.ts';
import type { Order, Product } from '../partner-center/partner-center.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import { Refusal, saidBy } from '../refusal.ts';
import { usualTerm } from '../subscriptions/order.ts';
import { insistOnPartnerOfRecord, type PartnerOfRecord } from '../subscriptions/partner-of-record.ts';
import type { CustomerDetails, OrderLines } from './new-customer.ts';

/** What is ordered along with a new customer (P39): its lines, with the products that they name, and for which reseller. */
export interface FirstOrder {
  lines: (OrderLines[number] & { of: Product })[];
  reseller?: PartnerOfRecord;
}

/**
 * The first order of a customer who is not there yet. Whatever Partner Center would refuse of it is refused now, so that
 * no customer is made whose order then is not. @throws Refusal
 */
export async function firstOrder(
  { reseller, domain, country }: CustomerDetails,
  typed: OrderLines,
  context: Context,
): Promise<FirstOrder> {
  const { partnerCenter, actor } = context;
  const [partner, ...products] = await Promise.all([
    reseller ? insistOnPartnerOfRecord(reseller, context) : undefined,
    ...typed.map(({ product }) => partnerCenter.product(product)),
  ]);
  const lines = typed.map((line, at) => {
    const of = products[at];
    if (!of) throw new Refusal('invalid-input', { fields: { product: 'unknown' } });
    return { ...line, of };
  });
  const order = { lines, reseller: partner };
  if (lines.length === 0) return order;
  try {
    await partnerCenter.checkOrder({ domain, country }, asOrder(actor.tenantId, order));
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    const { line } = error.facts as { line?: number };
    // Where there are several, the person is told which.
    if (line === undefined || lines.length === 1) throw error;
    throw new Refusal('line-refused', { line, why: saidBy(error).data });
  }
  return order;
}

/** The same as Partner Center takes it. */
export const asOrder = (provider: string, { lines, reseller }: FirstOrder): Order => ({
  provider,
  lines: lines.map(({ product, quantity, of }) => ({
    product,
    quantity,
    term: usualTerm(of),
    ...(reseller ? { reseller: reseller.mpnId } : {}),
  })),
});

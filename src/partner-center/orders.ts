import type { Store } from '../store/store.ts';
import { type Catalogue, heldBesides, insistOnQuantity, subscriptionsAt } from './catalogue.ts';
import type { PartnerCenterData } from './data.ts';
import { guidOf, type SubscriptionDoc, subscriptionId } from './documents.ts';
import type { InsistOnLuck } from './faults.ts';
import { domainInput, orderInput, read } from './input.ts';
import type { CustomerRequest, Order, SubscriptionResource } from './partner-center.ts';
import { isPartnerCenterError, PartnerCenterError } from './partner-center-error.ts';
import type { Partners } from './partners.ts';
import type { Requests } from './requests.ts';
import { resourceOf } from './resource.ts';

export interface Means {
  data: PartnerCenterData;
  store: Store;
  now: () => Date;
  derive: (label: string) => Buffer;
  requests: Requests;
  catalogue: Catalogue;
  partners: Partners;
  insistOnLuck: InsistOnLuck;
}

/** A subscription as it is when it was just bought. `nth` keeps the order of those bought together. */
export function newSubscription(
  bought: Pick<SubscriptionResource, 'id' | 'provider' | 'product' | 'friendlyName' | 'quantity' | 'term'> &
    Pick<SubscriptionResource, 'partnerIdOnRecord' | 'supportContact'>,
  { at, provisioning, azurePlan, nth }: { at: Date; provisioning: number; azurePlan: boolean; nth: number },
): SubscriptionDoc {
  const { id, provider, product, friendlyName, quantity, term, partnerIdOnRecord, supportContact } = bought;
  const purchasedAt = at.toISOString();
  return {
    id: subscriptionId(id),
    type: 'partner-center-subscription',
    sk: `${purchasedAt} ${String(nth).padStart(3, '0')} ${id}`,
    subscription: { id, provider, product, friendlyName, term, billingCycle: azurePlan ? 'none' : 'monthly' },
    purchasedAt,
    seats: [{ quantity, boughtAt: purchasedAt }],
    status: 'active',
    provisionedAt: new Date(at.getTime() + provisioning * 1000).toISOString(),
    partnerIdOnRecord,
    supportContact,
    version: 1,
  };
}

/** Orders: all lines are bought, in one batch, or none. */
export function createOrders({ data, store, now, derive, requests, catalogue, partners, insistOnLuck }: Means) {
  /** What keeps a line from being bought, whatever else the customer has. @throws PartnerCenterError */
  async function insistOnLine(order: Order, line: number, country: string) {
    const { product: id, term, reseller, attestationAccepted } = order.lines[line] as Order['lines'][number];
    const product = catalogue.insistOnProduct(id, country, line);
    if (!product.terms.includes(term))
      throw new PartnerCenterError(2000, { field: `lines.${line}.term`, reason: 'not-possible' });
    if (product.attestation && !attestationAccepted) throw new PartnerCenterError(900203, { product: id, line });
    if (reseller)
      await partners.insistOnReseller(reseller, { attested: order.partnerAttestationAccepted ?? false, line });
    return product;
  }

  return {
    async checkOrder({ domain, country }: Pick<CustomerRequest, 'domain' | 'country'>, order: Order): Promise<void> {
      const { provider, lines, ...attested } = read(orderInput, order);
      const asked = new Map<string, number>();
      for (const [line, { product: id, quantity }] of lines.entries()) {
        const product = await insistOnLine({ provider, lines, ...attested }, line, country);
        insistOnQuantity(product, quantity, asked.get(id) ?? 0, line);
        asked.set(id, (asked.get(id) ?? 0) + quantity);
        const aim = { customer: '', domain: read(domainInput, domain), provider, product: id, quantity, line };
        await insistOnLuck('placeOrder', aim).catch((error) => {
          // What passes by itself is no reason not to order.
          if (!isPartnerCenterError(error, 'unavailable') && !isPartnerCenterError(error, 'throttled')) throw error;
        });
      }
    },

    async placeOrder(customer: string, order: Order, requestId: string): Promise<SubscriptionResource[]> {
      const contents = read(orderInput, order);
      const { provider, lines } = contents;
      return requests.change(customer, { requestId, method: 'placeOrder', contents }, async (doc, home) => {
        const { domain, country, providers } = doc.account;
        for (const [line, { product, quantity }] of lines.entries())
          await insistOnLuck('placeOrder', { customer, domain, provider, product, quantity, line }, requestId);
        if (!providers.includes(provider)) throw new PartnerCenterError(1002, { customer, provider });
        if (!doc.agreement) throw new PartnerCenterError(13605, { customer });

        const at = now();
        const had = await subscriptionsAt(store, home);
        const bought: SubscriptionDoc[] = [];
        for (const [nth, { product: id, quantity, term, reseller }] of lines.entries()) {
          const product = await insistOnLine(contents, nth, country);
          insistOnQuantity(product, quantity, heldBesides([...had, ...bought], id), nth);
          const subscription = {
            id: guidOf(derive(`subscription ${customer.toLowerCase()} ${requestId} ${nth}`)),
            provider,
            product: id,
            friendlyName: product.names.en,
            quantity,
            term,
            partnerIdOnRecord: reseller,
          };
          const provisioning = data.delays.provisioning[id] ?? 0;
          bought.push(newSubscription(subscription, { at, provisioning, azurePlan: product.azurePlan ?? false, nth }));
        }
        return {
          account: doc,
          writes: bought.map((one) => ({ kind: 'create', doc: one })),
          result: bought.map((one) => resourceOf(one, at)),
        };
      });
    },
  };
}

import type { Partition, Store } from '../store/store.ts';
import { type PartnerCenterData, productKey } from './data.ts';
import type { SubscriptionDoc } from './documents.ts';
import { listAll } from './documents.ts';
import type { Product } from './partner-center.ts';
import { PartnerCenterError } from './partner-center-error.ts';
import { quantityOf } from './terms.ts';

export const isSoldIn = ({ countries }: Product, country: string): boolean =>
  countries === 'all' || countries.includes(country);

/** What is sold, and how much of it. */
export function createCatalogue(data: PartnerCenterData) {
  const byId = new Map<string, Product>(data.products.map((product) => [product.id, product]));
  const byName = new Map<string, Product>(
    data.products.flatMap((product) =>
      [product.names.en, product.names.ko, ...product.aliases].map((name) => [productKey(name), product] as const),
    ),
  );
  return {
    products: (country: string) => data.products.filter((product) => isSoldIn(product, country)),
    product: (id: string) => byId.get(id),
    /** By id, name or alias. */
    called: (text: string) => byId.get(text) ?? byName.get(productKey(text)),
    /** @throws PartnerCenterError not-found, 800070 */
    insistOnProduct(id: string, country: string, line?: number): Product {
      const product = byId.get(id);
      if (!product) throw new PartnerCenterError('not-found', { what: 'product', id });
      if (!isSoldIn(product, country)) throw new PartnerCenterError(800070, { product: id, country, line });
      return product;
    },
  };
}

export type Catalogue = ReturnType<typeof createCatalogue>;

/** The subscriptions of a customer, in the order in which they were bought. */
export const subscriptionsAt = (store: Store, home: Partition) =>
  listAll<SubscriptionDoc>(store, home, 'partner-center-subscription');

/** Licences of a product that the customer has in subscriptions other than one. */
export function heldBesides(subscriptions: readonly SubscriptionDoc[], product: string, except?: string): number {
  return subscriptions
    .filter(({ status, subscription }) => status !== 'deleted' && subscription.product === product)
    .filter(({ subscription }) => subscription.id !== except)
    .reduce((sum, { seats }) => sum + quantityOf(seats), 0);
}

/** @throws PartnerCenterError 2002 when a subscription may not have so many licences beside the others' */
export function insistOnQuantity(
  { id, min, max }: Pick<Product, 'id' | 'min' | 'max'>,
  quantity: number,
  held: number,
  line?: number,
): void {
  const left = max - held;
  if (quantity < min || quantity > left)
    throw new PartnerCenterError(2002, { product: id, quantity, min, max: Math.max(0, left), line });
}

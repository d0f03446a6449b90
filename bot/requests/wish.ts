import { showCustomer } from '../../src/customers/show-customer.ts';
import type { Product } from '../../src/partner-center/partner-center.ts';
import { listProviders } from '../../src/partnerships/list-providers.ts';
import type { Party } from '../../src/people/organization.ts';
import { type Asking, byName, ofCustomer, type Requestable, requestable } from '../../src/requests/change-request.ts';
import { findProduct } from '../../src/subscriptions/find-product.ts';
import { findSubscription } from '../../src/subscriptions/find-subscription.ts';
import { isCalled as isProduct } from '../../src/subscriptions/matching-products.ts';
import { showSubscription } from '../../src/subscriptions/show-subscription.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import { findUpgrades } from '../../src/subscriptions/upgrade-subscription.ts';
import { type Asked, isId, type Turn } from '../command.ts';
import { isCalled } from '../companies.ts';
import { customerAsked } from '../customers/customer.ts';
import { newOrder } from '../subscriptions/subscription.ts';

type Company = Pick<Party, 'tenantId' | 'name' | 'domain'>;

/** What a reseller wishes for, as far as it has said. */
export interface Wish {
  command: Requestable;
  asking: Asking;
  /** The organisation that asks: what is for a reseller is for it. */
  reseller: Company;
  /** Who can be asked: the customer's providers, or all of ours for a customer who is new. */
  providers: Company[];
  /** Of an upgrade: what the subscription can become, and what was named that it cannot. */
  upgrades: Product[];
  noUpgrade?: Subscription['product'];
  /** Another company that was named, for which nobody here can ask. */
  other?: string;
}

/** Those that are done for a reseller. */
const forReseller = new Set<Requestable>([
  'add-customer',
  'associate-customer',
  'add-subscription',
  'associate-subscription',
  'set-support-contact',
]);

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;

/** What the sentence or the button asked for, with names made into things. @throws Refusal with a question */
export async function wishOf(asked: Asked, turn: Turn): Promise<Wish> {
  const said = requestable.find((one) => one === asked.for) ?? 'add-subscription';
  const { customer, subscription, order, providers } = await aboutOf(said, asked, turn);
  const command = order ? 'add-subscription' : said;
  const named = async (name: string | undefined) => {
    const known = name ? await turn.perform(findProduct, { name, country: customer.country }) : undefined;
    return known && { id: known.id, names: known.names };
  };
  const { to, ...upgrade } =
    command === 'upgrade-subscription' && subscription
      ? await upgradeOf(subscription, asked, turn)
      : { to: undefined, upgrades: [] };
  const { contact, ...companies } = await companiesOf(command, asked, providers, turn);
  return {
    command,
    providers,
    ...upgrade,
    ...companies,
    asking: {
      to,
      contact,
      customerId: customer.id,
      customer: customer.name,
      subscriptionId: subscription?.subscriptionId,
      product: subscription?.product ?? (await named(order?.productId ?? text(asked.productId) ?? text(asked.product))),
      before: subscription?.quantity,
      quantity: seatsOf(asked, subscription?.quantity),
    },
  };
}

/** What a wish is about, and who can be asked for it. */
interface About {
  customer: { id?: string; name: string; country?: string };
  subscription?: Subscription;
  /** Of what the customer has not yet. */
  order?: { productId: string };
  providers: Company[];
}

async function aboutOf(said: Requestable, asked: Asked, turn: Turn): Promise<About> {
  if (byName.has(said)) return { customer: { name: text(asked.customer) ?? '' }, providers: await ownProviders(turn) };
  const { customerId, subscriptionId } = asked;
  if (isId(customerId) && isId(subscriptionId)) {
    // From its card: whoever manages it need not see the customer for that (P04).
    const { customer, subscription } = await turn.perform(showSubscription, { customerId, subscriptionId });
    return { customer: { ...customer, id: customerId }, subscription, providers: [subscription.provider] };
  }
  const id = await customerAsked(asked, turn);
  const { customer, relationships } = await turn.perform(showCustomer, { id });
  const providers = relationships.filter(({ as }) => as === 'provider').map(({ partner }) => partner);
  const about = { customer: { id, name: customer.name, country: customer.country }, providers };
  if (said === 'add-subscription' || ofCustomer.has(said)) return about;
  const found = await subscriptionOf(id, asked, turn);
  if (!('subscriptionId' in found)) return { ...about, order: found };
  // It is changed by the provider that bought it, whoever else the customer has.
  const own = providers.filter(({ tenantId }) => tenantId === found.provider.tenantId);
  return { ...about, subscription: found, providers: own };
}

/** Those that can be asked now; where there are none, all that there ever were, so that it can be said why. */
async function ownProviders(turn: Turn): Promise<Company[]> {
  const { items } = await turn.perform(listProviders, {});
  const active = items.filter(({ state }) => state === 'active');
  return (active.length > 0 ? active : items).map(({ provider }) => provider);
}

/** What a subscription can become, and which of it was named: in "upgrade E3 to E5", the product is that. */
async function upgradeOf(
  { customerId, subscriptionId, product }: Subscription,
  asked: Asked,
  turn: Turn,
): Promise<Pick<Wish, 'upgrades' | 'noUpgrade'> & Pick<Asking, 'to'>> {
  const upgrades = await turn.perform(findUpgrades, { customerId, subscriptionId });
  const called = text(asked.to) ?? text(asked.product);
  const found = upgrades.find((one) => called && isProduct(one, called));
  const to = found && { id: found.id, names: found.names };
  return { upgrades, to, noUpgrade: called && !to ? product : undefined };
}

/** Who asks, and who is to be the support contact; and whoever else was named, whose business it is to ask. */
async function companiesOf(command: Requestable, asked: Asked, providers: readonly Company[], turn: Turn) {
  const { organization: reseller } = await turn.actor();
  if (!reseller) throw new Error('a capability of resellers was granted without an organisation');
  const isContact = command === 'set-support-contact';
  const called = forReseller.has(command) ? (text(asked.contact) ?? text(asked.reseller)) : undefined;
  const meant = [reseller, ...(isContact ? providers : [])].find((one) => called && isCalled(one, called));
  const { tenantId, name } = meant ?? reseller;
  return { reseller, contact: isContact ? { tenantId, name } : undefined, other: meant ? undefined : called };
}

const subscriptionOf = (customerId: string, asked: Asked, turn: Turn) => {
  const upgraded = asked.for === 'upgrade-subscription';
  const name = text(asked.subscriptionId) ?? text(asked.subscription) ?? (upgraded ? undefined : text(asked.product));
  return turn.perform(findSubscription, { customerId, name }).catch((error) => {
    const order = newOrder(error, asked);
    if (!order) throw error;
    return order;
  });
};

function seatsOf({ quantity }: Asked, now = 0): number | undefined {
  const seats = typeof quantity === 'object' ? now + quantity.delta : Number(text(quantity) ?? Number.NaN);
  return seats >= 1 ? seats : undefined;
}

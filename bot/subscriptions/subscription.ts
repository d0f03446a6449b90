import { showCustomer } from '../../src/customers/show-customer.ts';
import type { AnyOperation } from '../../src/operation.ts';
import { Refusal } from '../../src/refusal.ts';
import { findSubscription } from '../../src/subscriptions/find-subscription.ts';
import { showSubscription } from '../../src/subscriptions/show-subscription.ts';
import { awaitedState, type Subscription, subscriptionSubject } from '../../src/subscriptions/subscription.ts';
import type { SubscriptionRef } from '../../src/subscriptions/subscription-change.ts';
import type { Subject } from '../../src/watch.ts';
import type { Asked, Turn } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { keepInterrupted } from '../interruption.ts';
import { wordsFor } from '../refusals.ts';
import { interruptRequest } from '../requests/refusals.ts';
import type { View } from '../view.ts';
import { subscriptionView } from './subscription-view.ts';

/** The ids that commands about one subscription take in place of names. */
export const takesSubscription = ['customerId', 'subscriptionId'] as const;

/**
 * Insists on what a provider's operation takes. To resellers that see the customer it is said who its provider is (P48).
 * @throws Refusal `only-provider`, or for want of a role
 */
export async function asProvider(operation: AnyOperation, asked: Asked, turn: Turn): Promise<void> {
  const kinds = (await turn.actor()).organization?.kinds ?? [];
  if (kinds.includes('reseller') && !kinds.includes('provider') && hasCustomer(asked)) {
    await turn.authorize(showCustomer);
    const customerId = await customerAsked(asked, turn).catch(async (error) => {
      await interruptRequest(turn);
      throw error;
    });
    const { relationships } = await turn.perform(showCustomer, { id: customerId });
    const providers = relationships.filter(({ as }) => as === 'provider').map(({ partner }) => partner.name);
    throw new Refusal('only-provider', { providers, customerId });
  }
  await turn.authorize(operation);
}

const hasCustomer = ({ customerId, customer, domain }: Asked): boolean => Boolean(customerId ?? customer ?? domain);

/**
 * The subscription that was asked for: by ids from a button, or the customer by name and the subscription by what it is
 * called. Office 365 rights are insisted on before anything else is asked (R42). @throws Refusal
 */
export async function subscriptionAsked(
  asked: Asked,
  turn: Turn,
  operation: AnyOperation,
  called: string | undefined = asked.subscription ?? asked.product,
): Promise<SubscriptionRef> {
  await asProvider(operation, asked, turn);
  const customerId = await customerAsked(asked, turn);
  const id = asked.subscriptionId;
  const subscriptionId =
    typeof id === 'string' ? id : (await turn.perform(findSubscription, { customerId, name: called })).subscriptionId;
  const found = { customerId, subscriptionId };
  await turn.authorize(operation, found);
  return found;
}

/** What “add 25 seats” stands for where a customer has nothing of the kind: a new order (P52). */
export function newOrder(error: unknown, { quantity }: Asked) {
  if (!(error instanceof Refusal) || error.code !== 'subscription-not-found') return undefined;
  const { customerId, product, alike } = (error as Refusal<'subscription-not-found'>).data;
  const seats = typeof quantity === 'object' ? quantity.delta : 0;
  return product && !alike && seats > 0 ? { customerId, productId: product.id, quantity: seats } : undefined;
}

/** For what Partner Center changes only while it runs. @throws Refusal `partner-center` 800091 */
export function insistOnRunning({ status, subscriptionId }: Subscription): void {
  if (status === 'suspended')
    throw new Refusal('partner-center', { code: 800091, facts: { subscription: subscriptionId } });
}

/** The card of a subscription, as it stands now. */
export const subscriptionCard = async (ref: SubscriptionRef, turn: Turn): Promise<View> =>
  subscriptionView(await turn.perform(showSubscription, ref), turn);

/** The form of a change; for one that has been cancelled or suspended meanwhile, its card, which leads on. */
export async function formOf(ref: SubscriptionRef, turn: Turn, make: () => Promise<View>): Promise<View> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, data } = error;
    if (code !== 'subscription-settled' && (data as { code?: unknown }).code !== 800091) throw error;
    const card = await subscriptionCard(ref, turn);
    const told: View = { ...card, lead: { text: wordsFor(error, turn), tone: 'attention' } };
    const running = awaitedState(ref.customerId, ref.subscriptionId, 'active');
    return keepInterrupted(told, code === 'subscription-settled' ? [] : [running], turn);
  }
}

export const subjectOf = ({ customerId, subscriptionId }: Asked): Subject =>
  subscriptionSubject(String(customerId), String(subscriptionId));

import type { Product } from '../../src/partner-center/partner-center.ts';
import { Refusal } from '../../src/refusal.ts';
import { addSubscription } from '../../src/subscriptions/add-subscription.ts';
import { findProduct } from '../../src/subscriptions/find-product.ts';
import { awaited, orderCustomer, reviewOrder, usualTerm } from '../../src/subscriptions/order.ts';
import { type Asked, defineCommand, isId, type Turn } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { searchCustomers } from '../customers/customer-choice.ts';
import { cancelDraft, draftOf, keepDraft } from '../drafts.ts';
import { orAgain } from '../form.ts';
import { resellerChoices } from '../partnerships/reseller-choices.ts';
import type { View } from '../view.ts';
import { fill } from '../words.ts';
import { orderForm, orderReview, type TypedOrder } from './add-subscription-forms.ts';
import { addSubscriptionWords } from './add-subscription-words.ts';
import { searchProducts } from './product-choices.ts';
import { resellerAsked } from './reseller.ts';
import { asProvider, subscriptionCard } from './subscription.ts';
import { seats } from './subscription-row.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;

/** What is known of an order: what was kept, what a button has decided, and what a sentence or a form says. */
async function typedOrder(asked: Asked, turn: Turn): Promise<TypedOrder> {
  const kept = (await draftOf<TypedOrder>(asked, turn))?.data ?? {};
  const { quantity } = asked;
  const seatsAsked = typeof quantity === 'object' ? String(Math.abs(quantity.delta)) : text(quantity);
  // What a form's customer input holds is the id of the choice.
  const chosen = isId(asked.customer) ? asked.customer : undefined;
  const customerId = chosen ?? text(asked.customerId) ?? (asked.customer ? undefined : kept.customerId);
  return {
    ...kept,
    customerId,
    customer: customerId ? undefined : (text(asked.customer) ?? kept.customer),
    product: text(asked.productId) ?? text(asked.product) ?? kept.product,
    quantity: seatsAsked ?? kept.quantity,
    term: text(asked.term) ?? kept.term,
    reseller: text(asked.resellerId) ?? text(asked.reseller) ?? kept.reseller,
  };
}

interface Known {
  order: TypedOrder;
  product?: Product;
  reseller?: { tenantId: string; name: string };
}

/** Makes names of what was typed into the things that they stand for. @throws Refusal with a question, or for a name */
async function known(order: TypedOrder, turn: Turn): Promise<Known> {
  const found = { ...order };
  if (order.customerId || order.customer) {
    const customerId = await customerAsked({ customerId: order.customerId, customer: order.customer }, turn);
    const customer = await turn.perform(orderCustomer, { customerId });
    Object.assign(found, { customerId, customer: customer.name, country: customer.country });
  }
  const product = order.product
    ? await turn.perform(findProduct, { name: order.product, country: found.country })
    : undefined;
  const reseller = order.reseller ? await resellerAsked({ reseller: order.reseller }, turn) : undefined;
  return { order: { ...found, product: product?.id, reseller: reseller?.tenantId ?? '' }, product, reseller };
}

/** The form with whatever is known; what cannot be made out stays as it was typed. */
async function form(id: string, order: TypedOrder, turn: Turn): Promise<View> {
  let all: Known = { order };
  try {
    all = await known(order, turn);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const resellers = await resellerChoices('', turn);
  const choice = ({ tenantId, name }: { tenantId: string; name: string }) => ({ title: name, value: tenantId });
  const { product, reseller } = all;
  return orderForm(
    id,
    all.order,
    { product, reseller: reseller && choice(reseller), resellers: resellers.slice(0, 10) },
    turn,
  );
}

/** What would be ordered, and what is in the way. Kept when it is not yet a sentence's last word. */
async function review(id: string, typed: TypedOrder, turn: Turn, keep: boolean): Promise<View> {
  const say = addSubscriptionWords[turn.language];
  const { order, product } = await known(typed, turn);
  if (!order.customerId) throw new Refusal('which-customer', { near: [] });
  if (!product) throw new Refusal('which-product', {});
  const whole = { ...order, term: order.term ?? usualTerm(product), quantity: order.quantity ?? seatsOf(product) };
  const reviewed = await turn.perform(reviewOrder, whole);
  const { obstacles, quantity } = reviewed;
  if (keep || obstacles.length > 0) {
    const name = product.names[turn.language];
    await keepDraft<TypedOrder>(id, turn, {
      command: 'add-subscription',
      title: fill(say.draft, { seats: seats(quantity, turn), product: name, customer: reviewed.customer.name }),
      step: 'review',
      data: whole,
      waitsFor: awaited(obstacles, turn.speaker.tenantId),
    });
  }
  return orderReview(id, reviewed, whole, turn);
}

/** Of an Azure plan there is one. */
const seatsOf = ({ azurePlan }: Product): string | undefined => (azurePlan ? '1' : undefined);

/** What is wrong with what was typed, and can be mended in the form. */
const mendable = [
  'invalid-input',
  'partner-center',
  'customer-not-found',
  'which-customer',
  'product-not-found',
  'which-product',
  'reseller-not-found',
] as const;

/** The review; or the form with what was typed, and with what is wrong with it above. */
const reviewOrForm = (id: string, order: TypedOrder, turn: Turn, keep: boolean): Promise<View> =>
  orAgain(
    () => review(id, order, turn, keep),
    () => form(id, order, turn),
    mendable,
    turn,
  );

/** Orders a subscription for a customer (P24, P51 to P56): a sentence that says it all leads straight to the review. */
export const addSubscriptionCommand = defineCommand({
  name: 'add-subscription',
  operation: addSubscription,
  inputs: ['customer', 'product', 'quantity', 'term', 'reseller'],
  takes: ['customerId', 'productId', 'resellerId'],
  words: addSubscriptionWords,
  async open(asked, turn) {
    await asProvider(addSubscription, asked, turn);
    const order = await typedOrder(asked, turn);
    const draft = text(asked.draft);
    // It goes on under the id that it was begun with: so it is one order, however often it is submitted. What Partner
    // Center has refused is what comes with more than the draft's id, and goes on under another.
    if (draft && asked.product === undefined) turn.operationId = draft;
    const id = turn.operationId;
    const { order: clear, product } = await known(order, turn);
    const complete = clear.customerId && product && (clear.quantity ?? seatsOf(product));
    if (!complete) return form(id, clear, turn);
    const view = await reviewOrForm(id, clear, turn, Boolean(draft));
    if (draft && draft !== id) await turn.drafts.drop(draft);
    return view;
  },
  steps: {
    async review(asked, turn) {
      await turn.authorize(addSubscription);
      const order = await typedOrder(asked, turn);
      return reviewOrForm(turn.operationId, order, turn, true);
    },
    async edit(asked, turn) {
      await turn.authorize(addSubscription);
      return form(turn.operationId, await typedOrder(asked, turn), turn);
    },
    drop: cancelDraft('add-subscription'),
  },
  answer: subscriptionCard,
  searches: {
    customer: searchCustomers,
    product: searchProducts,
    reseller: resellerChoices,
  },
});

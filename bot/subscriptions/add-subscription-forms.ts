import type { Product, Term } from '../../src/partner-center/partner-center.ts';
import { mostSeats } from '../../src/subscriptions/change-licenses.ts';
import { type ReviewedOrder, usualTerm } from '../../src/subscriptions/order.ts';
import type { Choice, Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { act, type Press, type View } from '../view.ts';
import { fill } from '../words.ts';
import { addSubscriptionWords } from './add-subscription-words.ts';
import { obstacleWays, obstacleWords } from './obstacles.ts';
import { seats, termWord } from './subscription-row.ts';

const command = 'add-subscription';
const terms: readonly Term[] = ['P1M', 'P1Y', 'P3Y'];

/** An order as far as it is known, right or wrong: the form's fields, and the names of what was chosen. */
export interface TypedOrder {
  customerId?: string;
  customer?: string;
  country?: string;
  /** Id of the product, or what was typed. */
  product?: string;
  quantity?: string;
  term?: string;
  /** Tenant id of the reseller, or what was typed; empty for none. */
  reseller?: string;
}

export const orderStep = (part: string, draft: string, order: TypedOrder = {}): Press => ({
  command,
  part,
  subject: { ...order, draft },
});

/** What is to be ordered: the customer, the product, how many, for how long, and with whom. */
export function orderForm(
  draft: string,
  order: TypedOrder,
  known: { product?: Product; reseller?: Choice; resellers: Choice[] },
  turn: Turn,
): View {
  const say = addSubscriptionWords[turn.language];
  const { customerId, customer = '', country, product = '', quantity = '', term, reseller = '' } = order;
  const { product: chosen } = known;
  const resellers = new Map([
    ['', say.noReseller],
    ...[...(known.reseller ? [known.reseller] : []), ...known.resellers].map(({ value, title }): [string, string] => [
      value,
      title,
    ]),
  ]);
  return formView({
    title: say.title,
    inputs: [
      {
        kind: 'search',
        id: 'customer',
        label: say.customer,
        value: customerId ?? customer,
        choices: customerId ? [{ title: customer, value: customerId }] : [],
        dataset: `${command}/customer`,
        required: true,
        problem: say.customerProblem,
      },
      {
        kind: 'search',
        id: 'product',
        label: say.product,
        value: chosen?.id ?? product,
        choices: chosen ? [{ title: chosen.names[turn.language], value: chosen.id }] : [],
        dataset: country ? `${command}/product/${country}` : `${command}/product`,
        required: true,
        problem: say.productProblem,
      },
      {
        kind: 'number',
        id: 'quantity',
        label: say.quantity,
        value: /^\d{1,7}$/.test(quantity) ? Number(quantity) : undefined,
        min: 1,
        max: mostSeats,
        required: true,
        problem: say.quantityProblem,
      },
      {
        kind: 'choice',
        id: 'term',
        label: say.term,
        value: term ?? (chosen ? usualTerm(chosen) : 'P1Y'),
        choices: (chosen?.terms ?? terms).map((one) => ({ title: termWord(one, turn), value: one })),
      },
      {
        kind: 'search',
        id: 'reseller',
        label: say.reseller,
        value: reseller,
        choices: [...resellers].map(([value, title]) => ({ title, value })),
        dataset: `${command}/reseller`,
      },
    ],
    buttons: [
      { title: say.review, press: orderStep('review', draft), primary: true },
      { title: say.cancel, press: orderStep('drop', draft), inputs: false },
    ],
  });
}

/** What will be ordered; or all that is in the way, each with the step that takes it out of the way. */
export function orderReview(draft: string, reviewed: ReviewedOrder, order: TypedOrder, turn: Turn): View {
  const say = addSubscriptionWords[turn.language];
  const { customer, product, quantity, term, reseller, obstacles, held } = reviewed;
  const names = {
    customer: customer.name,
    product: product.names[turn.language],
    seats: seats(quantity, turn),
    term: termWord(term, turn),
    reseller: reseller?.name ?? '',
  };
  const title = fill(say.reviewTitle, names);
  const blocked = obstacles.length > 0;
  const subject = {
    customerId: customer.customerId,
    product: product.id,
    quantity,
    term,
    reseller: reseller?.tenantId ?? '',
    draft,
  };
  const effects = [
    ...(held ? [fill(say.had, { before: seats(held, turn), after: seats(held + quantity, turn) })] : []),
    ...(product.azurePlan ? [] : [fill(say.bound, names)]),
    ...(reseller ? [fill(say.manages, names)] : []),
  ];
  return {
    card: 'shared/details',
    summary: title,
    data: {
      title,
      context: fill(say.willBe, names),
      facts: [
        { title: say.product, value: names.product },
        { title: say.quantity, value: names.seats },
        { title: say.term, value: names.term },
        { title: say.partner, value: names.reseller || say.noReseller },
      ],
      pointsTitle: blocked ? say.missing : '',
      points: blocked ? obstacles.map((one) => obstacleWords(one, turn.language)) : effects,
      note: blocked ? say.draftKept : '',
    },
    buttons: [
      ...(blocked ? obstacleWays(obstacles, turn).slice(0, 3) : []),
      blocked
        ? { title: say.again, press: orderStep('review', draft, order), primary: true }
        : { title: say.submit, press: act(command, subject), primary: true },
      { title: say.change, press: orderStep('edit', draft, order) },
      { title: say.cancel, press: orderStep('drop', draft) },
    ],
  };
}

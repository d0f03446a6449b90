import { Refusal } from '../../src/refusal.ts';
import { changeLicenses, mostSeats } from '../../src/subscriptions/change-licenses.ts';
import { readStanding } from '../../src/subscriptions/standing.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { ways, wordsFor } from '../refusals.ts';
import { act, ask, type View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { addSubscriptionCommand } from './add-subscription.ts';
import {
  formOf,
  insistOnRunning,
  newOrder,
  subjectOf,
  subscriptionAsked,
  subscriptionCard,
  takesSubscription,
} from './subscription.ts';
import { productName, seats } from './subscription-row.ts';
import { reducible, refundableAt } from './windows.ts';

const words = {
  en: {
    title: 'Change seats',
    purpose: 'More or fewer licences of a subscription.',
    recorded: 'Changed the seats of a subscription',
    asking: "set Northwind's Business Premium to 40 seats",
    now: 'Now',
    becomes: 'Change',
    reduce: 'Can be reduced by',
    quantity: 'New number of seats',
    problem: 'Enter a whole number from 1 up.',
    note: 'Seats can be given back for seven days after they were bought or renewed; at least one has to stay.',
    submit: 'Change seats',
    keep: 'Leave as it is',
  },
  ko: {
    title: '라이선스 수 변경',
    purpose: '구독의 라이선스 수를 늘리거나 줄입니다.',
    recorded: '라이선스 수를 변경했습니다',
    asking: 'Northwind의 Business Premium 라이선스를 40석으로 변경해 줘',
    now: '현재',
    becomes: '변경',
    reduce: '줄일 수 있는 라이선스',
    quantity: '변경할 라이선스 수',
    problem: '1 이상의 정수를 입력해 주세요.',
    note: '라이선스는 구매하거나 갱신한 날부터 7일 안에만 줄일 수 있으며, 최소 1석은 남겨야 합니다.',
    submit: '라이선스 수 변경',
    keep: '그대로 두기',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

/** The number that is asked for: as it was typed, or relative to what there is now; undefined when none was said. */
function wanted({ quantity }: Asked, now: number): number | undefined {
  if (typeof quantity === 'object') return now + quantity.delta;
  return /^\d{1,9}$/.test(String(quantity ?? '')) ? Number(quantity) : undefined;
}

/** What is known to be impossible, which is told before anybody presses. */
function impossible(subscription: Subscription, after: number, turn: Turn): Refusal | undefined {
  const { quantity, customerId, subscriptionId } = subscription;
  if (after < 1) return new Refusal('no-seats-left', { quantity, delta: after - quantity, customerId, subscriptionId });
  const { total, until } = refundableAt(subscription, turn.now);
  if (quantity - after <= total) return undefined;
  const facts = { subscription: subscriptionId, quantity: after, min: quantity - total, refundable: total, until };
  return new Refusal('partner-center', { code: 800090, facts });
}

async function form(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  const ref = await subscriptionAsked(asked, turn, changeLicenses).catch((error) => {
    const order = newOrder(error, asked);
    if (!order) throw error;
    return order;
  });
  // “Add 25 seats” of what the customer has none of is an order.
  if ('productId' in ref) return addSubscriptionCommand.open(ref, turn, addSubscriptionCommand.words[turn.language]);
  return formOf(ref, turn, async () => {
    const { customer, subscription, revision } = await turn.perform(readStanding, ref);
    insistOnRunning(subscription);
    const after = wanted(asked, subscription.quantity);
    const refused = after === undefined ? undefined : impossible(subscription, after, turn);
    const quantity = after !== undefined && after > 0 ? after : undefined;
    const before = seats(subscription.quantity, turn);
    const change = quantity && quantity !== subscription.quantity;
    const view = formView({
      title: say.title,
      context: `${productName(subscription, turn)} · ${customer.name}`,
      facts: [
        { title: say.now, value: before },
        ...(change ? [{ title: say.becomes, value: `${before} → ${seats(quantity, turn)}` }] : []),
        { title: say.reduce, value: reducible(subscription, turn) },
      ],
      inputs: [
        {
          kind: 'number',
          id: 'quantity',
          label: say.quantity,
          value: quantity,
          min: 1,
          max: mostSeats,
          required: true,
          problem: say.problem,
        },
      ],
      note: say.note,
      buttons: [
        { title: say.submit, press: act('change-licenses', { ...ref, revision }), primary: true },
        { title: say.keep, press: ask('show-subscription', ref) },
      ],
    });
    if (!refused) return view;
    const lead = { text: wordsFor(refused, turn), tone: 'attention' as const };
    return { ...view, lead, buttons: [...(view.buttons ?? []), ...ways(refused, turn)] };
  });
}

/** More or fewer seats; relative numbers count from what there is now, and are shown as old and new (P48). */
export const changeLicensesCommand = defineCommand({
  name: 'change-licenses',
  operation: changeLicenses,
  inputs: ['quantity'],
  takes: takesSubscription,
  words,
  open: form,
  answer: subscriptionCard,
  subjectOf,
});

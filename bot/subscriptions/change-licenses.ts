import { Refusal } from '../../src/refusal.ts';
import { changeLicenses, mostSeats } from '../../src/subscriptions/change-licenses.ts';
import { readStanding } from '../../src/subscriptions/standing.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { act, ask, type View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { formOf, subjectOf, subscriptionAsked, subscriptionCard, takesSubscription } from './subscription.ts';
import { productName, seats } from './subscription-row.ts';
import { reducible } from './windows.ts';

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
    note: 'Seats can be given back for seven days after they were bought or renewed.',
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
    note: '라이선스는 구매하거나 갱신한 날부터 7일 안에만 줄일 수 있습니다.',
    submit: '라이선스 수 변경',
    keep: '그대로 두기',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

/** The number that is asked for: as it was typed, or relative to what there is now. Empty when none was said. */
function wanted({ quantity }: Asked, now: number): string {
  if (typeof quantity !== 'object') return /^\d{1,9}$/.test(String(quantity ?? '')) ? String(quantity) : '';
  const { delta } = quantity;
  if (now + delta < 1) throw new Refusal('no-seats-left', { quantity: now, delta });
  return String(now + delta);
}

async function form(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  const ref = await subscriptionAsked(asked, turn, changeLicenses);
  return formOf(ref, turn, async () => {
    const { customer, subscription, revision } = await turn.perform(readStanding, ref);
    const quantity = wanted(asked, subscription.quantity);
    const before = seats(subscription.quantity, turn);
    const change = quantity && Number(quantity) !== subscription.quantity;
    return formView({
      title: say.title,
      context: `${productName(subscription, turn)} · ${customer.name}`,
      facts: [
        { title: say.now, value: before },
        ...(change ? [{ title: say.becomes, value: `${before} → ${seats(Number(quantity), turn)}` }] : []),
        { title: say.reduce, value: reducible(subscription, turn) },
      ],
      inputs: [
        {
          kind: 'number',
          id: 'quantity',
          label: say.quantity,
          value: quantity ? Number(quantity) : undefined,
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

import type { Operation } from '../../src/operation.ts';
import { Refusal } from '../../src/refusal.ts';
import { readStanding } from '../../src/subscriptions/standing.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import type { SubscriptionRef } from '../../src/subscriptions/subscription-change.ts';
import {
  cancelSubscription,
  type changeable,
  insistOnChangeable,
  resumeSubscription,
  suspendSubscription,
} from '../../src/subscriptions/subscription-status.ts';
import { type Command, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { wordsFor } from '../refusals.ts';
import { act, ask, type Button } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { formOf, subjectOf, subscriptionAsked, subscriptionCard, takesSubscription } from './subscription.ts';
import { productName, seats, statusWord } from './subscription-row.ts';
import { cancellable, isCancellable } from './windows.ts';

interface Words extends CommandWords {
  /** What will happen, line by line; `{name}` is the product, `{customer}` the customer. */
  first: string;
  second: string;
  submit: string;
}

const shared = {
  en: {
    heading: 'What this means:',
    state: 'State',
    cancellation: 'Can be cancelled',
    keep: 'Leave as it is',
    suspend: 'Suspend instead',
    cancel: 'Cancel instead',
  },
  ko: {
    heading: '다음과 같이 됩니다.',
    state: '상태',
    cancellation: '취소 가능 기간',
    keep: '그대로 두기',
    suspend: '일시 중단',
    cancel: '구독 취소',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** A change of a subscription's status: shown with what it means, and done. */
function statusCommand(
  // biome-ignore lint/suspicious/noExplicitAny: its input comes from the card
  operation: Operation<any, SubscriptionRef>,
  words: InEveryLanguage<Words>,
  instead: (ref: SubscriptionRef, cancellableNow: boolean, turn: Turn) => Button[],
): Command {
  const name = operation.name as keyof typeof changeable;
  return defineCommand({
    name,
    operation,
    takes: takesSubscription,
    words,
    async open(asked, turn, say: Words) {
      const ref = await subscriptionAsked(asked, turn, operation);
      return formOf(ref, turn, async () => {
        const { customer, subscription, revision } = await turn.perform(readStanding, ref);
        const impossible = refusalOf(name, subscription, turn.now);
        const common = shared[turn.language];
        const product = productName(subscription, turn);
        const names = { name: product, customer: customer.name };
        return {
          card: 'shared/details',
          summary: say.title,
          ...(impossible ? { lead: { text: wordsFor(impossible, turn), tone: 'attention' as const } } : {}),
          data: {
            title: say.title,
            context: `${product}, ${seats(subscription.quantity, turn)} · ${customer.name}`,
            facts: [
              { title: common.state, value: statusWord(subscription, turn) },
              { title: common.cancellation, value: cancellable(subscription, turn) },
            ],
            pointsTitle: impossible ? '' : common.heading,
            points: impossible ? [] : [say.first, say.second].map((line) => fill(line, names)),
          },
          buttons: [
            ...(impossible
              ? []
              : [{ title: say.submit, press: act(name, { ...ref, revision }), primary: true as const }]),
            ...instead(ref, isCancellable(subscription, turn.now), turn),
            { title: common.keep, press: ask('show-subscription', ref) },
          ],
        };
      });
    },
    answer: subscriptionCard,
    subjectOf,
  });
}

/** Why it cannot be done any more, where the form says so. @throws Refusal where the subscription's card does */
function refusalOf(name: keyof typeof changeable, subscription: Subscription, now: Date): Refusal | undefined {
  try {
    insistOnChangeable(name, subscription, now);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'partner-center') return error;
    throw error;
  }
}

export const suspendSubscriptionCommand = statusCommand(
  suspendSubscription,
  {
    en: {
      title: 'Suspend a subscription',
      purpose: 'Stops its use until it is resumed.',
      recorded: 'Suspended a subscription',
      asking: "suspend Northwind's Business Premium subscription",
      first: 'Nobody at {customer} can use {name} until it is resumed. Its data stays.',
      second: 'It is paid for all the same, and renews at the end of its term.',
      submit: 'Suspend',
    },
    ko: {
      title: '구독 일시 중단',
      purpose: '다시 시작할 때까지 사용을 중단합니다.',
      recorded: '구독을 일시 중단했습니다',
      asking: 'Northwind의 Business Premium 구독을 정지해 줘',
      first: '다시 시작할 때까지 {customer}에서 {name:을/를} 사용할 수 없습니다. 데이터는 유지됩니다.',
      second: '비용은 그대로 청구되며 약정 기간이 끝나면 갱신됩니다.',
      submit: '일시 중단',
    },
  },
  (ref, cancellableNow, turn) =>
    cancellableNow ? [{ title: shared[turn.language].cancel, press: ask('cancel-subscription', ref) }] : [],
);

export const resumeSubscriptionCommand = statusCommand(
  resumeSubscription,
  {
    en: {
      title: 'Resume a subscription',
      purpose: 'Makes a suspended subscription usable again.',
      recorded: 'Resumed a subscription',
      asking: "resume Northwind's Business Premium subscription",
      first: '{name} can be used at {customer} again, with the same seats.',
      second: 'Its term and its renewal stay as they are.',
      submit: 'Resume',
    },
    ko: {
      title: '구독 다시 시작',
      purpose: '일시 중단한 구독을 다시 사용할 수 있게 합니다.',
      recorded: '구독을 다시 시작했습니다',
      asking: 'Northwind의 Business Premium 구독을 재개해 줘',
      first: '{customer}에서 {name:을/를} 같은 라이선스 수로 다시 사용할 수 있습니다.',
      second: '약정 기간과 갱신일은 그대로 유지됩니다.',
      submit: '다시 시작',
    },
  },
  () => [],
);

export const cancelSubscriptionCommand = statusCommand(
  cancelSubscription,
  {
    en: {
      title: 'Cancel a subscription',
      purpose: 'Ends a subscription within seven days of purchase or renewal.',
      recorded: 'Cancelled a subscription',
      asking: "cancel Northwind's Business Premium subscription",
      first: 'Nobody at {customer} can use {name} any more. This cannot be undone: it would have to be ordered anew.',
      second: 'What was paid for the rest of the term is given back.',
      submit: 'Cancel subscription',
    },
    ko: {
      title: '구독 취소',
      purpose: '구매하거나 갱신한 날부터 7일 안에 구독을 종료합니다.',
      recorded: '구독을 취소했습니다',
      asking: 'Northwind의 Business Premium 구독을 취소해 줘',
      first: '{customer}에서 {name:을/를} 더 이상 사용할 수 없습니다. 되돌릴 수 없으며 필요하면 새로 주문해야 합니다.',
      second: '남은 기간의 비용은 환불됩니다.',
      submit: '구독 취소',
    },
  },
  (ref, _, turn) => [{ title: shared[turn.language].suspend, press: ask('suspend-subscription', ref) }],
);

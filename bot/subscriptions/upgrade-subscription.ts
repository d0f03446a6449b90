import { Refusal } from '../../src/refusal.ts';
import { isCalled, matchingProducts } from '../../src/subscriptions/matching-products.ts';
import { listUpgrades, upgradeSubscription } from '../../src/subscriptions/upgrade-subscription.ts';
import { defineCommand } from '../command.ts';
import { formView } from '../form-view.ts';
import { wordsFor } from '../refusals.ts';
import { act, ask } from '../view.ts';
import { fill } from '../words.ts';
import {
  formOf,
  insistOnRunning,
  subjectOf,
  subscriptionAsked,
  subscriptionCard,
  takesSubscription,
} from './subscription.ts';
import { productName, seats } from './subscription-row.ts';

/** Makes a subscription one of a higher product, along the catalogue's paths. */
export const upgradeSubscriptionCommand = defineCommand({
  name: 'upgrade-subscription',
  operation: upgradeSubscription,
  inputs: ['product'],
  takes: takesSubscription,
  words: {
    en: {
      title: 'Upgrade a subscription',
      purpose: 'A higher product with the same seats.',
      recorded: 'Upgraded a subscription',
      asking: 'upgrade Northwind from Business Premium to M365 E3',
      now: 'Now',
      becomes: 'Change',
      to: 'Upgrade to',
      problem: 'Choose what it becomes.',
      note: 'All {seats} move to the new product. Nobody has to be assigned a licence anew. There is no way back to the old product.',
      submit: 'Upgrade',
      keep: 'Leave as it is',
    },
    ko: {
      title: '구독 업그레이드',
      purpose: '라이선스 수는 그대로 두고 상위 제품으로 바꿉니다.',
      recorded: '구독을 업그레이드했습니다',
      asking: 'Northwind의 Business Premium을 M365 E3로 업그레이드해 줘',
      now: '현재',
      becomes: '변경',
      to: '업그레이드할 제품',
      problem: '업그레이드할 제품을 선택해 주세요.',
      note: '{seats} 모두 새 제품으로 바뀌며 라이선스를 다시 할당할 필요는 없습니다. 이전 제품으로 되돌릴 수는 없습니다.',
      submit: '업그레이드',
      keep: '그대로 두기',
    },
  },
  async open(asked, turn, words) {
    const ref = await subscriptionAsked(asked, turn, upgradeSubscription, asked.subscription);
    return formOf(ref, turn, async () => {
      const { customer, subscription, revision, paths } = await turn.perform(listUpgrades, ref);
      const called = asked.product;
      insistOnRunning(subscription);
      const exact = called ? paths.find((one) => isCalled(one, called)) : undefined;
      const near = called && !exact ? matchingProducts(paths, called) : paths;
      const chosen = exact ?? (near.length === 1 ? near[0] : undefined);
      const nowhere = new Refusal('no-upgrade', { names: subscription.product.names });
      const before = productName(subscription, turn);
      const name = chosen?.names[turn.language];
      const view = formView({
        title: words.title,
        context: `${before} · ${customer.name}`,
        facts: [
          { title: words.now, value: `${before}, ${seats(subscription.quantity, turn)}` },
          ...(name ? [{ title: words.becomes, value: `${before} → ${name}` }] : []),
        ],
        inputs: [
          {
            kind: 'choice',
            id: 'product',
            label: words.to,
            value: chosen?.id,
            choices: paths.map(({ id, names }) => ({ title: names[turn.language], value: id })),
            required: true,
            problem: words.problem,
          },
        ],
        note: fill(words.note, { seats: seats(subscription.quantity, turn) }),
        buttons: [
          { title: words.submit, press: act('upgrade-subscription', { ...ref, revision }), primary: true },
          { title: words.keep, press: ask('show-subscription', ref) },
        ],
      });
      return called && !exact ? { ...view, lead: { text: wordsFor(nowhere, turn), tone: 'attention' } } : view;
    });
  },
  answer: subscriptionCard,
  subjectOf,
});

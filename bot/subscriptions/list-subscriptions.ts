import { addSubscription } from '../../src/subscriptions/add-subscription.ts';
import { listSubscriptions } from '../../src/subscriptions/list-subscriptions.ts';
import { defineCommand } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';
import { subscriptionRows } from './subscription-row.ts';

/** The subscriptions of a customer, ten at a time (P55). */
export const listSubscriptionsCommand = defineCommand({
  name: 'list-subscriptions',
  operation: listSubscriptions,
  takes: ['customerId'],
  words: {
    en: {
      title: 'Subscriptions of a customer',
      purpose: 'What a customer has: seats, state, reseller.',
      asking: 'subscriptions of Northwind Traders',
      of: 'Subscriptions of {customer}',
      none: 'No subscriptions yet.',
      add: 'Add a subscription',
      request: 'Ask the provider',
      customer: 'Show {customer}',
    },
    ko: {
      title: '고객의 구독 목록',
      purpose: '고객의 구독별 라이선스 수와 상태, 재판매인을 보여 줍니다.',
      asking: 'Northwind Traders의 구독 목록',
      of: '{customer}의 구독',
      none: '아직 구독이 없습니다.',
      add: '구독 추가',
      request: '공급자에 요청',
      customer: '{customer} 보기',
    },
  },
  async open(asked, turn, words) {
    await turn.authorize(listSubscriptions);
    const customerId = await customerAsked(asked, turn);
    const { customer, provider, reseller, items, next } = await turn.perform(listSubscriptions, {
      customerId,
      after: asked.after,
    });
    const name = { customer: customer.name };
    return listView(
      {
        title: fill(words.of, name),
        none: words.none,
        rows: subscriptionRows(items, turn),
        next: next && ask('list-subscriptions', { customerId, after: next }),
        buttons: [
          ...(provider ? [{ title: words.add, press: ask(addSubscription.name, { customerId }) }] : []),
          ...(reseller && !provider
            ? [{ title: words.request, press: ask('request-change', { customerId, for: addSubscription.name }) }]
            : []),
          { title: fill(words.customer, name), press: ask('show-customer', { customerId }) },
        ],
      },
      turn,
    );
  },
});

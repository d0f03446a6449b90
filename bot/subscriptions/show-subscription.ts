import { findSubscription } from '../../src/subscriptions/find-subscription.ts';
import { showSubscription } from '../../src/subscriptions/show-subscription.ts';
import { defineCommand } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { subscriptionCard } from './subscription.ts';
import { subscriptionView } from './subscription-view.ts';

/** One subscription: how it stands, until when it can be reduced or cancelled, who manages and who supports it. */
export const showSubscriptionCommand = defineCommand({
  name: 'show-subscription',
  operation: showSubscription,
  unlisted: true,
  takes: ['customerId', 'subscriptionId'],
  words: {
    en: { title: 'Show a subscription', purpose: 'One subscription: seats, term, renewal, partners.' },
    ko: { title: '구독 보기', purpose: '구독의 라이선스 수, 약정 기간, 갱신일, 파트너를 보여 줍니다.' },
  },
  async open(asked, turn) {
    await turn.authorize(showSubscription);
    if (typeof asked.customerId === 'string' && typeof asked.subscriptionId === 'string')
      return subscriptionCard({ customerId: asked.customerId, subscriptionId: asked.subscriptionId }, turn);
    const customerId = await customerAsked(asked, turn);
    const name = asked.subscription ?? asked.product;
    const { subscriptionId } = await turn.perform(findSubscription, { customerId, name });
    return subscriptionCard({ customerId, subscriptionId }, turn);
  },
  shows: {
    type: 'subscription',
    draw: async ({ owner, id }, turn) =>
      subscriptionView(await turn.perform(showSubscription, { customerId: owner, subscriptionId: id }), turn),
  },
});

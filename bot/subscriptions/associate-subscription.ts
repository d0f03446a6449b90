import { gather } from '../../src/gather.ts';
import { associateSubscription } from '../../src/subscriptions/associate-subscription.ts';
import { readStanding } from '../../src/subscriptions/standing.ts';
import { defineCommand } from '../command.ts';
import { formView } from '../form-view.ts';
import { resellerChoices } from '../partnerships/reseller-choices.ts';
import { act, ask } from '../view.ts';
import { resellerAsked } from './reseller.ts';
import {
  asProvider,
  formOf,
  insistOnRunning,
  subjectOf,
  subscriptionAsked,
  subscriptionCard,
  takesSubscription,
} from './subscription.ts';
import { productName, seats } from './subscription-row.ts';

/** Associates a reseller with a subscription: it manages it, and may earn incentives (P25, P30, C5). */
export const associateSubscriptionCommand = defineCommand({
  name: 'associate-subscription',
  operation: associateSubscription,
  inputs: ['reseller'],
  takes: [...takesSubscription, 'resellerId'],
  words: {
    en: {
      title: 'Associate a reseller',
      purpose: 'A reseller manages a subscription, and may earn incentives for it.',
      recorded: 'Changed the reseller of a subscription',
      asking: "associate Northwind's Business Premium with Contoso",
      now: 'Now',
      nobody: 'nobody',
      none: 'No reseller',
      label: 'Reseller',
      problem: 'Choose a reseller from the list.',
      effects: 'Both at once:',
      manages: 'The reseller manages this subscription for the customer, on its behalf.',
      earns: 'As partner of record it may earn incentives for it, if applicable. Microsoft decides on them.',
      apart: 'This is not a relationship with the customer: access to its account is a matter of its own.',
      submit: 'Associate',
      keep: 'Leave as it is',
    },
    ko: {
      title: '구독에 재판매인 연결',
      purpose: '재판매인이 구독을 관리하고 인센티브를 받을 수 있게 합니다.',
      recorded: '구독의 재판매인을 변경했습니다',
      asking: 'Northwind의 Business Premium 구독을 재판매인 Contoso에 연결해 줘',
      now: '현재',
      nobody: '없음',
      none: '재판매인 없음',
      label: '재판매인',
      problem: '목록에서 재판매인을 선택해 주세요.',
      effects: '다음 두 가지가 함께 적용됩니다.',
      manages: '재판매인이 고객을 대신하여 이 구독을 관리합니다.',
      earns: '해당하는 경우 등록 파트너로서 인센티브를 받을 수 있습니다. 지급 여부는 Microsoft가 정합니다.',
      apart: '고객과의 재판매인 관계와는 별개이므로 고객 계정에 대한 액세스 권한은 달라지지 않습니다.',
      submit: '연결',
      keep: '그대로 두기',
    },
  },
  async open(asked, turn, words) {
    await asProvider(associateSubscription, asked, turn);
    const [ref, chosen] = await gather([
      subscriptionAsked(asked, turn, associateSubscription),
      resellerAsked(asked, turn),
    ]);
    return formOf(ref, turn, async () => {
      const [{ customer, subscription, revision }, listed] = await Promise.all([
        turn.perform(readStanding, ref),
        resellerChoices('', turn),
      ]);
      insistOnRunning(subscription);
      const now = subscription.reseller?.party;
      const named = chosen ? [{ title: chosen.name, value: chosen.tenantId }] : [];
      const partners = new Map([...named, ...listed].map(({ value, title }) => [value, title]));
      return formView({
        title: words.title,
        context: `${productName(subscription, turn)}, ${seats(subscription.quantity, turn)} · ${customer.name}`,
        facts: [{ title: words.now, value: now?.name ?? words.nobody }],
        pointsTitle: words.effects,
        points: [words.manages, words.earns],
        inputs: [
          {
            kind: 'search',
            id: 'reseller',
            label: words.label,
            value: asked.reseller === 'none' ? 'none' : (chosen?.tenantId ?? ''),
            choices: [
              ...[...partners].map(([value, title]) => ({ title, value })),
              ...(now ? [{ title: words.none, value: 'none' }] : []),
            ],
            dataset: 'associate-subscription/reseller',
            required: true,
            problem: words.problem,
          },
        ],
        note: words.apart,
        buttons: [
          { title: words.submit, press: act('associate-subscription', { ...ref, revision }), primary: true },
          { title: words.keep, press: ask('show-subscription', ref) },
        ],
      });
    });
  },
  answer: subscriptionCard,
  subjectOf,
  searches: { reseller: resellerChoices },
});

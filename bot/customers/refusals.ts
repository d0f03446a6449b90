import type { RelationshipRefusals } from '../../src/customers/refusals.ts';
import { particle } from '../particles.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const titles: InEveryLanguage<Record<'show' | 'mine' | 'alone', string>> = {
  en: { show: 'Show customer', mine: 'My partners', alone: 'Invite again alone' },
  ko: { show: '고객 보기', mine: '내 파트너', alone: '단독으로 다시 초대' },
};

/** What is refused about the relationships of customers, and the ways on. */
export const relationshipRefusals: RefusalsOf<keyof RelationshipRefusals> = {
  words: {
    en: {
      'already-customer': ({ company }) => `${company} has approved this already, so no invitation was sent.`,
      'already-associated': ({ reseller, customer }) => `${customer} is associated with ${reseller} already.`,
      'partners-parted': ({ reseller, provider }) =>
        `There is no partnership in force between ${reseller} and ${provider || 'this provider'}, so they cannot be approved together. ${reseller} can ask for itself alone.`,
      'relationship-ended': ({ partner, customer }) =>
        `The relationship between ${customer} and ${partner} has ended already.`,
      'relationship-changed': ({ partner, customer }) =>
        `The relationship between ${customer} and ${partner} has changed since this card was shown, so nothing was done. This is how it stands.`,
      'subscriptions-run': ({ partner, customer, subscriptions }) =>
        `${customer} has ${subscriptions.length === 1 ? 'a subscription' : `${subscriptions.length} subscriptions`} from ${partner} still running, so the relationship cannot end yet. Suspend or cancel them first.`,
      'which-relationship': () => 'Which relationship do you mean?',
      'not-your-partner': ({ name }) =>
        name ? `“${name}” does not serve your company.` : 'No partner serves your company.',
    },
    ko: {
      'already-customer': ({ company }) =>
        fill('{company:은/는} 이미 승인했으므로 초대를 보내지 않았습니다.', { company }),
      'already-associated': ({ reseller, customer }) =>
        fill('{customer:은/는} 이미 {reseller:과/와} 연결되어 있습니다.', { reseller, customer }),
      'partners-parted': ({ reseller, provider }) =>
        fill(
          '{reseller:과/와} {provider} 사이에 유효한 파트너 관계가 없어 함께 승인할 수 없습니다. {reseller:은/는} 단독으로 요청할 수 있습니다.',
          { reseller, provider: provider || '해당 공급자' },
        ),
      'relationship-ended': ({ partner, customer }) =>
        fill('{customer:과/와} {partner}의 관계는 이미 종료되었습니다.', { customer, partner }),
      'relationship-changed': ({ partner, customer }) =>
        fill('그 사이에 {customer:과/와} {partner}의 관계가 바뀌어 처리하지 않았습니다. 현재 상태는 다음과 같습니다.', {
          customer,
          partner,
        }),
      'subscriptions-run': ({ partner, customer, subscriptions }) =>
        fill(
          '{customer}에 {partner:을/를} 통해 구매하여 사용 중인 구독이 {count}건 있어 관계를 종료할 수 없습니다. 먼저 구독을 일시 중단하거나 취소해 주세요.',
          { customer, partner, count: subscriptions.length },
        ),
      'which-relationship': () => '어느 관계입니까?',
      'not-your-partner': ({ name }) =>
        name
          ? `“${name}”${particle(name, '은/는')} 귀사를 담당하는 파트너가 아닙니다.`
          : '귀사를 담당하는 파트너가 없습니다.',
    },
  },
  ways: {
    'already-customer': ({ id }, { language }) => [
      { title: titles[language].show, press: ask('show-customer', { customerId: id }) },
    ],
    'already-associated': ({ id }, { language }) => [
      { title: titles[language].show, press: ask('show-customer', { customerId: id }) },
    ],
    'partners-parted': ({ again }, { language }) =>
      again ? [{ title: titles[language].alone, press: ask('invite-customer', again) }] : [],
    'not-your-partner': (_, { language }) => [{ title: titles[language].mine, press: ask('list-relationships') }],
    'subscriptions-run': ({ customerId, subscriptions }, { language }) =>
      subscriptions.slice(0, 5).map(({ id, names }) => ({
        title: names[language],
        press: ask('show-subscription', { customerId, subscriptionId: id }),
      })),
    'which-relationship': ({ customerId, relationships }) =>
      relationships.map(({ key, partner }) => ({
        title: partner,
        press: ask('end-relationship', { customerId, relationship: key }),
      })),
  },
  fields: { en: {}, ko: {} },
  formStays: ['already-customer', 'partners-parted'],
  tooLate: ['relationship-ended', 'relationship-changed'],
};

import type { Relationship } from '../../src/customers/customer.ts';
import { type Ending, endRelationship, showEnding } from '../../src/customers/end-relationship.ts';
import { listOwnPartners } from '../../src/customers/list-relationships.ts';
import { showCustomer } from '../../src/customers/show-customer.ts';
import { relationshipKey } from '../../src/customers/show-relationship.ts';
import { rowsOnCard } from '../../src/partnerships/partnership.ts';
import { Refusal } from '../../src/refusal.ts';
import { awaitedState } from '../../src/subscriptions/subscription.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { isCalled } from '../companies.ts';
import { formView } from '../form-view.ts';
import { keepInterrupted } from '../interruption.ts';
import { listView } from '../list-view.ts';
import { productName, seats } from '../subscriptions/subscription-row.ts';
import { act, ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { customerAsked } from './customer.ts';
import { relationshipView } from './relationship-view.ts';

const words = {
  en: {
    title: 'End a customer relationship',
    purpose: 'Shows what it means, then ends it.',
    asking: 'end the relationship with customer Northwind',
    recorded: 'Ended a customer relationship',
    heading: 'End the relationship between {customer} and {partner}?',
    what: 'What this means:',
    list: '{customer} leaves the list of {partner}, which can no longer do anything for it.',
    rights: "{partner}'s administrator rights over {customer} end.",
    support: 'These subscriptions fall back to their provider, with management and support: {subscriptions}.',
    through: 'What others have through {partner} ends with it: {others}.',
    purchase: 'New orders through {partner} are no longer possible.',
    anew: 'A new relationship needs a new approval.',
    notify: 'Notice',
    tell: 'Tell {others} about it',
    end: 'End relationship',
    keep: 'Keep it',
    blocked: '{customer} and {partner}: the relationship cannot end yet',
    blockedNote: 'These subscriptions from {partner} still run. Suspend or cancel them first; then it can end.',
    blockedByOther:
      'These subscriptions from {partner} still run. Once {partner} has suspended or cancelled them, it can end.',
    firstOnes: 'The first {shown} of {all} are listed.',
    show: 'Show',
    suspend: 'Suspend',
  },
  ko: {
    title: '고객 관계 종료',
    purpose: '종료의 영향을 확인한 뒤 종료합니다.',
    asking: '고객 노스윈드와의 관계를 종료해 줘',
    recorded: '고객 관계를 종료했습니다',
    heading: '{customer:과/와} {partner}의 관계를 종료하시겠습니까?',
    what: '종료하면 다음과 같이 됩니다.',
    list: '{customer:이/가} {partner}의 고객 목록에서 빠지며, {partner:은/는} 더 이상 아무 작업도 할 수 없습니다.',
    rights: '{customer}에 대한 {partner}의 관리자 권한이 종료됩니다.',
    support: '다음 구독의 관리와 지원은 공급자에게 돌아갑니다: {subscriptions}',
    through: '{partner:을/를} 통해 부여된 다음 관계도 함께 종료됩니다: {others}',
    purchase: '{partner:을/를} 통한 새 주문은 더 이상 할 수 없습니다.',
    anew: '다시 시작하려면 새로 승인을 받아야 합니다.',
    notify: '통지',
    tell: '{others}에 알리기',
    end: '관계 종료',
    keep: '유지',
    blocked: '{customer:과/와} {partner}의 관계는 아직 종료할 수 없습니다',
    blockedNote:
      '{partner:을/를} 통해 구매한 다음 구독이 아직 사용 중입니다. 먼저 일시 중단하거나 취소하면 종료할 수 있습니다.',
    blockedByOther:
      '{partner:을/를} 통해 구매한 다음 구독이 아직 사용 중입니다. {partner:이/가} 일시 중단하거나 취소하면 종료할 수 있습니다.',
    firstOnes: '전체 {all}개 중 처음 {shown}개입니다.',
    show: '보기',
    suspend: '일시 중단',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

interface Ref {
  customerId: string;
  relationship: string;
}

/** The relationship that was asked for: by a button, or the other party by name, from either side. @throws Refusal */
async function relationshipAsked(asked: Asked, turn: Turn): Promise<Ref> {
  const { tenantId } = turn.speaker;
  if (typeof asked.customerId === 'string' && typeof asked.relationship === 'string')
    return { customerId: asked.customerId, relationship: asked.relationship };
  const kinds = (await turn.actor()).organization?.kinds ?? [];
  const theOne = (customerId: string, fits: readonly Relationship[]): Ref => {
    const [first, second] = fits;
    if (!first) throw new Refusal('customer-not-found', { name: '', near: [] });
    if (second)
      throw new Refusal('which-relationship', {
        customerId,
        relationships: fits.slice(0, 6).map((one) => ({ key: relationshipKey(one), partner: one.partner.name })),
      });
    return { customerId, relationship: relationshipKey(first) };
  };
  if (kinds.includes('customer')) {
    const name = asked.provider ?? asked.reseller ?? asked.customer;
    const mine = await turn.perform(listOwnPartners, {});
    const fits = name ? mine.filter(({ partner }) => isCalled(partner, name)) : mine;
    if (fits.length === 0) throw new Refusal('not-your-partner', { name: name ?? '' });
    return theOne(tenantId, fits);
  }
  const customerId = await customerAsked(asked, turn);
  const { relationships } = await turn.perform(showCustomer, { id: customerId });
  const other = asked.reseller;
  const fits = relationships.filter(({ partner, via }) =>
    other ? via?.tenantId === tenantId && isCalled(partner, other) : partner.tenantId === tenantId,
  );
  return theOne(customerId, fits);
}

/** What has to go first: each subscription that still runs, with its button. */
async function blockedView(
  { customer, relationship, blocking }: Ending,
  turn: Turn,
  say: typeof words.en,
): Promise<View> {
  const { customerId } = customer;
  const names = { customer: customer.name, partner: relationship.partner.name };
  const sells = turn.speaker.tenantId === relationship.partner.tenantId;
  const rows = blocking.slice(0, rowsOnCard).map((one) => ({
    name: productName(one, turn),
    detail: seats(one.quantity, turn),
    actions: [
      ...(sells
        ? [
            {
              title: say.suspend,
              press: ask('suspend-subscription', { customerId, subscriptionId: one.subscriptionId }),
            },
          ]
        : []),
      { title: say.show, press: ask('show-subscription', { customerId, subscriptionId: one.subscriptionId }) },
    ],
  }));
  const all = fill(sells ? say.blockedNote : say.blockedByOther, names);
  const left = fill(say.firstOnes, { shown: rows.length, all: blocking.length });
  const note = blocking.length > rows.length ? `${all} ${left}` : all;
  const view = listView({ title: fill(say.blocked, names), none: '', rows }, turn);
  const blocked: View = {
    ...view,
    summary: note,
    data: { ...view.data, note },
    buttons: [
      { title: say.keep, press: ask('show-relationship', { customerId, relationship: relationshipKey(relationship) }) },
    ],
  };
  const stopped = blocking.map(({ subscriptionId }) => awaitedState(customerId, subscriptionId, 'suspended'));
  // Whoever cannot stop them does not see that they are stopped, either.
  return sells ? keepInterrupted(blocked, stopped, turn) : blocked;
}

async function form(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  await turn.authorize(endRelationship);
  const ref = await relationshipAsked(asked, turn);
  const ending = await turn.perform(showEnding, ref);
  const { customer, relationship, blocking, fallingBack, through } = ending;
  if (relationship.state !== 'active') return relationshipView(ending, turn);
  if (blocking.length > 0) return blockedView(ending, turn, say);
  const names = { customer: customer.name, partner: relationship.partner.name };
  const join = (list: string[]) => [...new Set(list)].join(', ');
  const title = fill(say.heading, names);
  const others = [customer, relationship.partner, ...through.map(({ partner }) => partner)].filter(
    (one) => ('customerId' in one ? one.customerId : one.tenantId) !== turn.speaker.tenantId,
  );
  return formView({
    title,
    pointsTitle: say.what,
    points: [
      fill(say.list, names),
      fill(say.rights, names),
      ...(relationship.as === 'provider' ? [fill(say.purchase, names)] : []),
      ...(fallingBack.length > 0
        ? [fill(say.support, { subscriptions: join(fallingBack.map((one) => productName(one, turn))) })]
        : []),
      ...(through.length > 0
        ? [fill(say.through, { ...names, others: join(through.map(({ partner }) => partner.name)) })]
        : []),
      say.anew,
    ],
    inputs: [
      {
        kind: 'tick',
        id: 'notify',
        label: say.notify,
        tick: fill(say.tell, { others: join(others.map(({ name }) => name)) }),
        value: 'true',
      },
    ],
    buttons: [
      { title: say.end, press: act('end-relationship', { ...ref, version: relationship.version }), primary: true },
      { title: say.keep, press: ask('show-relationship', { ...ref }) },
    ],
  });
}

/** Ends a customer's relationship with a partner, from either side, after its consequences were shown. */
export const endRelationshipCommand = defineCommand({
  name: 'end-relationship',
  operation: endRelationship,
  inputs: ['notify'],
  words,
  open: form,
  answer: (shown, turn) => relationshipView(shown, turn),
  subjectOf: ({ customerId, relationship }) => ({
    type: 'relationship',
    owner: String(customerId),
    id: String(relationship),
  }),
});

import { associateCustomer } from '../../src/customers/associate-customer.ts';
import { relationshipGrants, relationshipSubject } from '../../src/customers/customer.ts';
import { showCustomer } from '../../src/customers/show-customer.ts';
import { Refusal, together } from '../../src/refusal.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { act, ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { customerAndReseller, searchesForPair } from './customer-and-reseller.ts';
import type { ShownCustomer } from './customer-view.ts';
import { relationshipGrantLines } from './relationship-grants.ts';
import { relationshipView } from './relationship-view.ts';

const words = {
  en: {
    title: 'Associate a customer with a reseller',
    purpose: 'Gives a reseller the administration of an existing customer.',
    asking: 'associate customer Northwind with Contoso',
    recorded: 'Associated a customer with a reseller',
    heading: 'Associate {customer} with {reseller}?',
    effect: 'From then on, {reseller} may:',
    single: 'Subscriptions that other resellers manage or support stay theirs: associate single subscriptions apart.',
    told: '{reseller} and {customer} are told. Either of them, or you, can end it.',
    associate: 'Associate customer',
    keep: 'Leave it as it is',
  },
  ko: {
    title: '고객과 재판매인 연결',
    purpose: '기존 고객의 관리를 재판매인에게 위임합니다.',
    asking: '고객 노스윈드를 재판매인 콘토소에 연결해 줘',
    recorded: '고객을 재판매인과 연결했습니다',
    heading: '{customer:을/를} {reseller:과/와} 연결하시겠습니까?',
    effect: '연결하면 {reseller:이/가} 다음을 할 수 있습니다.',
    single: '다른 재판매인이 관리하거나 지원하는 구독은 그대로이며, 개별 구독은 따로 연결해야 합니다.',
    told: '{reseller:과/와} {customer}에 알립니다. 이후 양쪽 또는 귀사에서 종료할 수 있습니다.',
    associate: '고객 연결',
    keep: '그대로 두기',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

const name = 'associate-customer';

async function form(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  await turn.authorize(associateCustomer);
  const { customerId, reseller, inputs, lead, missing } = await customerAndReseller(asked, turn, name);
  const shown = customerId ? await turn.perform(showCustomer, { id: customerId }) : undefined;
  const [first, ...others] = [
    ...(shown ? obstacles(shown, reseller, turn, (await turn.actor()).organization?.name ?? '') : []),
    ...missing,
  ];
  if (first) throw together([first, ...others]);
  const names = { customer: shown?.customer.name ?? '', reseller: reseller?.name ?? '' };
  const decided = { ...(customerId ? { customerId } : {}), ...(reseller ? { resellerId: reseller.tenantId } : {}) };
  const whole = shown && reseller;
  const view = formView({
    title: whole ? fill(say.heading, names) : say.title,
    pointsTitle: whole ? fill(say.effect, names) : '',
    points: whole ? relationshipGrantLines(turn.language, names.customer, relationshipGrants.reseller) : [],
    inputs,
    note: whole ? `${say.single} ${fill(say.told, names)}` : say.single,
    buttons: [
      { title: say.associate, press: act(name, decided), primary: true },
      ...(customerId ? [{ title: say.keep, press: ask('show-customer', { customerId }) }] : []),
    ],
  });
  return lead ? { ...view, lead } : view;
}

/** What keeps the customer from being associated: all of it at once. */
function obstacles(
  { customer, provider, relationships }: ShownCustomer,
  reseller: { tenantId: string; name: string } | undefined,
  { speaker }: Turn,
  own: string,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!provider) refusals.push(new Refusal('no-relationship', { partner: own, customer: customer.name }));
  const standing = relationships.some(
    ({ as, partner }) =>
      as === 'reseller' && partner.tenantId === reseller?.tenantId && speaker.tenantId !== partner.tenantId,
  );
  if (reseller && standing)
    refusals.push(
      new Refusal('already-associated', { reseller: reseller.name, customer: customer.name, id: customer.customerId }),
    );
  return refusals;
}

/** An existing customer gets a reseller (P11): the effect is shown before, and whatever is missing, all at once. */
export const associateCustomerCommand = defineCommand({
  name,
  operation: associateCustomer,
  inputs: ['customerId', 'resellerId'],
  takes: ['customerId', 'resellerId'],
  words,
  open: form,
  searches: searchesForPair,
  answer: (shown, turn) => relationshipView(shown, turn),
  subjectOf: ({ customerId, resellerId }) =>
    relationshipSubject(String(customerId), { as: 'reseller', partner: { tenantId: String(resellerId) } }),
});

import { associateCustomer } from '../../src/customers/associate-customer.ts';
import { showCustomer } from '../../src/customers/show-customer.ts';
import { together } from '../../src/refusal.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { listView, type Row } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { customerAndReseller, searchesForPair } from './customer-and-reseller.ts';

const words = {
  en: {
    title: "Choose a reseller's access",
    purpose: 'How much a reseller may do for a customer: four levels and what each grants.',
    heading: 'How much may {reseller} do for {customer}?',
    next: 'Next',
    account: 'Manage the account',
    accountEffect: 'Administers the account, its users and all of its subscriptions.',
    accountStanding: '{reseller} has this already.',
    azure: 'Own the Azure resources',
    azureEffect: 'Associate the account first, then make {reseller} an owner in the Azure portal, under User settings.',
    azureNone: '{customer} has no Azure plan.',
    incentive: 'Earn incentives for a subscription',
    incentiveEffect: 'Manages one subscription, and may earn incentives for it, if applicable.',
    support: 'Support a subscription',
    supportEffect: 'Becomes the designated support contact of one subscription.',
    choose: 'Choose',
  },
  ko: {
    title: '재판매인의 권한 선택',
    purpose: '재판매인이 고객을 위해 할 수 있는 일을 네 단계와 그 효과로 보여 줍니다.',
    heading: '{reseller:이/가} {customer:을/를} 위해 어디까지 할 수 있습니까?',
    next: '다음',
    account: '계정 관리',
    accountEffect: '계정과 사용자, 모든 구독을 관리합니다.',
    accountStanding: '{reseller:은/는} 이미 이 권한이 있습니다.',
    azure: 'Azure 리소스 소유',
    azureEffect: '먼저 계정을 연결한 뒤, Azure Portal의 사용자 설정에서 {reseller:을/를} 소유자로 지정합니다.',
    azureNone: '{customer}에는 Azure 플랜이 없습니다.',
    incentive: '구독별 인센티브',
    incentiveEffect: '구독 하나를 관리하며, 해당되는 경우 인센티브를 받을 수 있습니다.',
    support: '구독 지원',
    supportEffect: '구독 하나의 지정된 지원 담당자가 됩니다.',
    choose: '선택',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

const name = 'choose-access';

async function chooser(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  await turn.authorize(associateCustomer);
  const { customerId, reseller, inputs, lead, missing } = await customerAndReseller(asked, turn, name);
  const [first, ...others] = missing;
  if (first) throw together([first, ...others]);
  if (!customerId || !reseller) {
    const decided = { ...(customerId ? { customerId } : {}), ...(reseller ? { resellerId: reseller.tenantId } : {}) };
    const buttons = [
      { title: say.next, press: { command: name, part: 'choose', subject: decided }, primary: true as const },
    ];
    const view = formView({ title: say.title, inputs, buttons });
    return lead ? { ...view, lead } : view;
  }
  const { customer, relationships, subscriptions, more } = await turn.perform(showCustomer, { id: customerId });
  const names = { customer: customer.name, reseller: reseller.name };
  const standing = relationships.some(({ as, partner }) => as === 'reseller' && partner.tenantId === reseller.tenantId);
  const azure = subscriptions.find(({ product }) => product.azurePlan);
  const leads = (command: string, subject: Record<string, unknown>): Row['actions'] => [
    { title: say.choose, press: ask(command, { customerId, ...subject }) },
  ];
  const rows: Row[] = [
    {
      name: say.account,
      detail: standing ? fill(say.accountStanding, names) : say.accountEffect,
      actions: standing ? [] : leads('associate-customer', { resellerId: reseller.tenantId }),
    },
    {
      name: say.azure,
      // The card of a customer has its first few subscriptions: with more, there may be a plan among the others.
      detail: azure || more ? fill(say.azureEffect, names) : fill(say.azureNone, names),
      actions: azure
        ? leads('show-subscription', { subscriptionId: azure.subscriptionId })
        : more
          ? leads('list-subscriptions', {})
          : [],
    },
    {
      name: say.incentive,
      detail: say.incentiveEffect,
      actions: subscriptions.length > 0 ? leads('associate-subscription', { resellerId: reseller.tenantId }) : [],
    },
    {
      name: say.support,
      detail: say.supportEffect,
      actions: subscriptions.length > 0 ? leads('set-support-contact', { resellerId: reseller.tenantId }) : [],
    },
  ];
  const title = fill(say.heading, names);
  return { ...listView({ title, none: '', rows }, turn), summary: title };
}

/** How much a reseller may do for a customer (P27): the four levels with their effects, each leading to its command. */
export const chooseAccessCommand = defineCommand({
  name,
  operation: associateCustomer,
  inputs: ['customerId', 'resellerId'],
  takes: ['customerId', 'resellerId'],
  words,
  open: chooser,
  steps: { choose: chooser },
  searches: searchesForPair,
});

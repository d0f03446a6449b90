import type { ShownSubscription } from '../../src/subscriptions/show-subscription.ts';
import { awaitedState, subscriptionSubject } from '../../src/subscriptions/subscription.ts';
import { manages } from '../../src/subscriptions/subscription-access.ts';
import type { Turn } from '../command.ts';
import { ask, type Button, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { changeWords } from './last-change.ts';
import { productName, seats, statusWord, termWord } from './subscription-row.ts';
import { cancellable, isCancellable, reducible } from './windows.ts';

const words = {
  en: {
    context: '{customer} · {seats} · {status}',
    term: 'Term',
    renews: 'Renews',
    ended: 'Ended',
    reduce: 'Can be reduced by',
    cancellation: 'Can be cancelled',
    provider: 'Indirect provider',
    reseller: 'Managed by',
    noReseller: 'no reseller associated',
    support: 'Support contact',
    last: 'Last change',
    lastBy: '{what}, {by}, {at}',
    news: '{by} changed a subscription of {customer}: {product}, {what}.',
    orderedNews: '{by} ordered for {customer}: {product}, {seats}.',
    rights: 'Office 365 subscriptions are changed by an admin agent or a global admin.',
    azure:
      'One step is left, which only a person can do: in the Azure portal, under User settings, make {owner} owner of the tenant. Press the button here when it is done.',
    azureDone: 'Azure tenant owner',
    azureBy: '{owner}, added by {by}, {at}',
    seats: 'Change seats',
    upgrade: 'Upgrade',
    associate: 'Reseller',
    contact: 'Support contact',
    pause: 'Suspend or cancel',
    resume: 'Resume',
    cancel: 'Cancel subscription',
    portal: 'Open Azure portal',
    done: 'Owner added',
    request: 'Ask the provider',
    customer: 'Show {customer}',
  },
  ko: {
    context: '{customer} · {seats} · {status}',
    term: '약정 기간',
    renews: '갱신일',
    ended: '종료',
    reduce: '줄일 수 있는 라이선스',
    cancellation: '취소 가능 기간',
    provider: '간접 공급자',
    reseller: '관리하는 재판매인',
    noReseller: '연결된 재판매인 없음',
    support: '지정된 지원 담당자',
    last: '마지막 변경',
    lastBy: '{what}, {by}, {at}',
    news: '{by} 님이 {customer} 구독을 변경했습니다. {product}: {what}',
    orderedNews: '{by} 님이 {customer}에 주문했습니다: {product} {seats}',
    rights: 'Office 365 구독은 관리자 에이전트나 전역 관리자가 변경할 수 있습니다.',
    azure:
      '직접 해야 하는 작업이 하나 남았습니다. Azure Portal의 사용자 설정에서 {owner:을/를} 테넌트 소유자로 지정해 주세요. 마친 뒤 아래 단추를 눌러 주세요.',
    azureDone: 'Azure 테넌트 소유자',
    azureBy: '{owner}, {by} 님이 지정, {at}',
    seats: '라이선스 수 변경',
    upgrade: '업그레이드',
    associate: '재판매인 연결',
    contact: '지원 담당자',
    pause: '일시 중단 또는 취소',
    resume: '다시 시작',
    cancel: '구독 취소',
    portal: 'Azure Portal 열기',
    done: '소유자 지정 완료',
    request: '공급자에 요청',
    customer: '{customer} 보기',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** User settings of the customer's tenant, where an owner is added (P29). */
const azurePortal = (tenantId: string) =>
  `https://portal.azure.com/#@${tenantId}/view/Microsoft_AAD_IAM/UsersManagementMenuBlade/~/UserSettings`;

/** A subscription for whoever looks at it: how it stands, until when what is possible, and what this viewer can do. */
export function subscriptionView(shown: ShownSubscription, turn: Turn): View {
  const say = words[turn.language];
  const { customer, subscription, side, azureOwner } = shown;
  const { customerId, subscriptionId, product, quantity, term, status, renewsAt } = subscription;
  const { provider, reseller, supportContact, lastChange, ownerAdded } = subscription;
  const runs = status !== 'deleted';
  const fact = (title: string, value: string) => ({ title, value });
  const changed = lastChange && changeWords(lastChange, turn);
  const last = lastChange && changed && { what: changed, by: lastChange.by.name, at: turn.moment(lastChange.at) };
  const facts = [
    fact(say.term, termWord(term, turn)),
    ...(runs
      ? [
          fact(say.renews, turn.moment(renewsAt)),
          ...(product.azurePlan ? [] : [fact(say.reduce, reducible(subscription, turn))]),
          fact(say.cancellation, cancellable(subscription, turn)),
        ]
      : []),
    fact(say.provider, provider.name),
    fact(say.reseller, reseller?.party.name ?? say.noReseller),
    fact(say.support, supportContact.name),
    ...(ownerAdded && azureOwner
      ? [
          fact(
            say.azureDone,
            fill(say.azureBy, { owner: azureOwner, by: ownerAdded.by.name, at: turn.moment(ownerAdded.at) }),
          ),
        ]
      : []),
    ...(last ? [fact(say.last, fill(say.lastBy, last))] : []),
  ];
  const name = productName(subscription, turn);
  const task = azureOwner && runs && !ownerAdded && side === 'provider' ? azureOwner : undefined;
  const withheld = side === 'provider' && runs && !shown.mayChange;
  return {
    card: 'shared/details',
    summary: `${customer.name}: ${name}, ${seats(quantity, turn)}, ${statusWord(subscription, turn)}`,
    news:
      last &&
      fill(lastChange.what === 'add-subscription' ? say.orderedNews : say.news, {
        ...last,
        customer: customer.name,
        product: name,
        seats: seats(quantity, turn),
      }),
    shows: subscriptionSubject(customerId, subscriptionId),
    settles: [awaitedState(customerId, subscriptionId, status)],
    data: {
      title: name,
      context: fill(say.context, {
        customer: customer.name,
        seats: seats(quantity, turn),
        status: statusWord(subscription, turn),
      }),
      facts,
      note: task ? fill(say.azure, { owner: task }) : withheld ? say.rights : '',
    },
    buttons: buttonsFor(shown, task, turn),
  };
}

function buttonsFor(
  { customer, subscription, side, mayChange, upgrades }: ShownSubscription,
  task: string | undefined,
  turn: Turn,
): Button[] {
  const say = words[turn.language];
  const { customerId, subscriptionId, status, product } = subscription;
  const one = { customerId, subscriptionId };
  const button = (title: string, command: string): Button => ({ title, press: ask(command, one) });
  const toCustomer: Button[] =
    side === 'associate'
      ? []
      : [{ title: fill(say.customer, { customer: customer.name }), press: ask('show-customer', { customerId }) }];
  const contact = button(say.contact, 'set-support-contact');
  const changes: Record<typeof status, Button[]> = {
    pending: [contact],
    active: [
      ...(product.azurePlan ? [] : [button(say.seats, 'change-licenses')]),
      ...(upgrades ? [button(say.upgrade, 'upgrade-subscription')] : []),
      button(say.associate, 'associate-subscription'),
      contact,
      button(say.pause, 'suspend-subscription'),
    ],
    suspended: [
      button(say.resume, 'resume-subscription'),
      ...(isCancellable(subscription, turn.now) ? [button(say.cancel, 'cancel-subscription')] : []),
    ],
    deleted: [],
  };
  const azure: Button[] = task
    ? [
        { title: say.done, press: { command: 'confirm-azure-owner', part: 'do', subject: one } },
        { title: say.portal, url: azurePortal(customerId) },
      ]
    : [];
  // Changes are the provider's (P48): the agents of a reseller that serves the customer, or manages it, ask for them.
  const wish = status === 'suspended' ? 'resume-subscription' : 'change-licenses';
  const asks = side === 'reseller' || (side === 'associate' && manages(subscription, turn.speaker.tenantId));
  const asking: Button[] =
    asks && (status === 'suspended' || (status === 'active' && !product.azurePlan))
      ? [{ title: say.request, press: ask('request-change', { ...one, for: wish }) }]
      : [];
  return [...azure, ...(mayChange ? changes[status] : []), ...asking, ...toCustomer].slice(0, 6);
}

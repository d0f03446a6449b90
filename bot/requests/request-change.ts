import { listProviders } from '../../src/partnerships/list-providers.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Asking, changeRequestSubject, ofCustomer, ofSeats } from '../../src/requests/change-request.ts';
import { checkRequest, requestChange } from '../../src/requests/request-change.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { type FormInput, formView } from '../form-view.ts';
import { wordsFor } from '../refusals.ts';
import { act, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { requestTakes } from './refusals.ts';
import { askedFacts, requestView } from './request-view.ts';
import { text, type Wish, wishOf } from './wish.ts';

const words = {
  en: {
    title: 'Ask the provider',
    purpose: 'Asks your provider for a change that only it can make.',
    recorded: 'Asked the provider for a change',
    note: 'Note for the provider',
    provider: 'Provider',
    customer: 'Customer',
    quantity: 'Seats',
    problem: 'Enter a whole number from 1 up.',
    needed: 'This is needed.',
    product: 'Product',
    to: 'Upgrade to',
    contact: 'Support contact',
    choose: 'Choose one of those listed.',
    ownOnly: 'You can ask for your own company only, so this is for {reseller}. “{named}” has to ask for itself.',
    explain: "{provider} makes changes like this in a customer's account. You can send it this request.",
    send: 'Send to {provider}',
    sendAny: 'Send request',
  },
  ko: {
    title: '공급자에 요청',
    purpose: '공급자만 할 수 있는 변경을 공급자에 요청합니다.',
    recorded: '공급자에 변경을 요청했습니다',
    note: '공급자에게 남길 메모',
    provider: '공급자',
    customer: '고객',
    quantity: '라이선스 수',
    problem: '1 이상의 정수를 입력해 주세요.',
    needed: '필수 항목입니다.',
    product: '제품',
    to: '업그레이드할 제품',
    contact: '지원 담당자',
    choose: '목록에서 선택해 주세요.',
    ownOnly:
      '귀사에 대해서만 요청할 수 있어 {reseller:을/를} 대상으로 작성했습니다. “{named}”에 대한 요청은 해당 회사에서 직접 해야 합니다.',
    explain: '고객 계정의 이런 변경은 {provider:이/가} 처리합니다. 아래 내용으로 요청할 수 있습니다.',
    send: '{provider}에 요청 보내기',
    sendAny: '요청 보내기',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

function inputsOf(wish: Wish, asked: Asked, { language }: Turn): FormInput[] {
  const say = words[language];
  const { command, asking, providers, reseller, upgrades } = wish;
  const needed = { required: true, problem: say.needed } as const;
  const chosen = { required: true, problem: say.choose } as const;
  const partners = (all: Wish['providers']) => all.map(({ tenantId, name }) => ({ title: name, value: tenantId }));
  const products = upgrades.map(({ id, names }) => ({ title: names[language], value: id }));
  const all: [FormInput, boolean][] = [
    [
      { kind: 'choice', id: 'provider', label: say.provider, choices: partners(providers.slice(0, 10)), ...needed },
      providers.length > 1,
    ],
    [
      { kind: 'text', id: 'customer', label: say.customer, value: asking.customer, longest: 100, ...needed },
      !asking.customerId,
    ],
    [
      {
        kind: 'search',
        id: 'product',
        label: say.product,
        choices: [],
        dataset: 'add-subscription/product',
        ...needed,
      },
      !asking.product && !ofCustomer.has(command),
    ],
    [
      {
        kind: 'number',
        id: 'quantity',
        label: say.quantity,
        value: asking.quantity,
        min: 1,
        max: 1_000_000,
        required: true,
        problem: say.problem,
      },
      ofSeats.has(command),
    ],
    [{ kind: 'choice', id: 'to', label: say.to, choices: products, ...chosen }, products.length > 0 && !asking.to],
    [
      {
        kind: 'choice',
        id: 'contact',
        label: say.contact,
        value: asking.contact?.tenantId,
        choices: partners([reseller, ...providers]),
        ...chosen,
      },
      Boolean(asking.contact),
    ],
    [{ kind: 'text', id: 'note', label: say.note, value: text(asked.note), longest: 1000, multiline: true }, true],
  ];
  return all.filter(([, shown]) => shown).map(([input]) => input);
}

/** Nobody can be asked: the customer has to approve a provider first, and there has to be one. */
async function noProvider({ customerId: id, customer: name }: Asking, turn: Turn): Promise<Refusal> {
  const { items } = await turn.perform(listProviders, {});
  const among = items.filter(({ state }) => state === 'active').map(({ provider }) => provider);
  return new Refusal('no-provider', { customer: id ? { id, name } : undefined, among });
}

async function form(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  await turn.authorize(requestChange);
  const wish = await wishOf(asked, turn);
  const { command, asking, providers } = wish;
  const [first, second] = providers;
  if (!first) throw await noProvider(asking, turn);
  if (!second) await turn.perform(checkRequest, { provider: first.tenantId, name: first.name });
  const { customerId, subscriptionId, product, to } = asking;
  const decided = {
    for: command,
    command,
    provider: second ? undefined : first.tenantId,
    customerId,
    subscriptionId,
    product: product?.id,
    to: to?.id,
  };
  const view = formView({
    title: say.title,
    context: second ? '' : fill(say.explain, { provider: first.name }),
    facts: askedFacts({ ...wish, asking: { ...asking, contact: undefined } }, turn),
    inputs: inputsOf(wish, asked, turn),
    buttons: [
      {
        title: second ? say.sendAny : fill(say.send, { provider: first.name }),
        // What is not decided is an input's.
        press: act('request-change', Object.fromEntries(Object.entries(decided).filter(([, value]) => value))),
        primary: true,
      },
    ],
  });
  const notice = noticeOf(wish, turn);
  return notice ? { ...view, lead: { text: notice, tone: 'attention' } } : view;
}

/** What the form leaves out of what was said, so that nobody sends something else than they meant. */
function noticeOf({ noUpgrade, other, reseller }: Wish, turn: Turn): string | undefined {
  if (noUpgrade) return wordsFor(new Refusal('no-upgrade', { names: noUpgrade.names }), turn);
  return other && fill(words[turn.language].ownOnly, { named: other, reseller: reseller.name });
}

/** A change that a reseller asks its provider for (P48): the provider's people get it on a card, and decide. */
export const requestChangeCommand = defineCommand({
  name: 'request-change',
  operation: requestChange,
  inputs: ['provider', 'customer', 'product', 'quantity', 'to', 'contact', 'note'],
  takes: requestTakes,
  words,
  open: form,
  answer: requestView,
  subjectOf: ({ provider }, turn) => changeRequestSubject(String(provider), turn.operationId),
  unlisted: true,
});

import { showCustomer } from '../../src/customers/show-customer.ts';
import { listProviders } from '../../src/partnerships/list-providers.ts';
import { Refusal } from '../../src/refusal.ts';
import {
  type Asking,
  byName,
  changeRequestSubject,
  ofCustomer,
  type Requestable,
  requestable,
} from '../../src/requests/change-request.ts';
import { checkRequest, requestChange } from '../../src/requests/request-change.ts';
import { findProduct } from '../../src/subscriptions/find-product.ts';
import { findSubscription } from '../../src/subscriptions/find-subscription.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { type FormInput, formView } from '../form-view.ts';
import { newOrder } from '../subscriptions/subscription.ts';
import { act, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { requestTakes } from './refusals.ts';
import { askedFacts, requestView } from './request-view.ts';

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
    explain: '고객 계정의 이런 변경은 {provider:이/가} 처리합니다. 아래 내용으로 요청할 수 있습니다.',
    send: '{provider}에 요청 보내기',
    sendAny: '요청 보내기',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

interface Wish {
  command: Requestable;
  asking: Asking;
  /** Who can be asked: the customer's providers, or all of ours for a customer who is new. */
  providers: { tenantId: string; name: string }[];
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;

/** What the sentence or the button asked for, with names made into things. @throws Refusal with a question */
async function wishOf(asked: Asked, turn: Turn): Promise<Wish> {
  const said = requestable.find((one) => one === asked.for) ?? 'add-subscription';
  const id = byName.has(said) ? undefined : await customerAsked(asked, turn);
  const shown = id ? await turn.perform(showCustomer, { id }) : undefined;
  const found =
    id && said !== 'add-subscription' && !ofCustomer.has(said) ? await subscriptionOf(id, asked, turn) : undefined;
  const order = found && 'productId' in found ? found : undefined;
  const subscription = found && 'subscriptionId' in found ? found : undefined;
  const command = order ? 'add-subscription' : said;
  const named = async (name: string | undefined) => {
    const known = name ? await turn.perform(findProduct, { name, country: shown?.customer.country }) : undefined;
    return known && { id: known.id, names: known.names };
  };
  const theirs = shown?.relationships.filter(({ as }) => as === 'provider').map(({ partner }) => partner);
  return {
    command,
    asking: {
      customerId: id,
      customer: shown?.customer.name ?? text(asked.customer) ?? '',
      subscriptionId: subscription?.subscriptionId,
      product: subscription?.product ?? (await named(order?.productId ?? text(asked.productId) ?? text(asked.product))),
      // In "upgrade E3 to E5", the product is what it becomes.
      to: command === 'upgrade-subscription' ? await named(text(asked.product)) : undefined,
      before: subscription?.quantity,
      quantity: seatsOf(asked, subscription?.quantity),
    },
    providers: theirs ?? (await turn.perform(listProviders, {})).items.map(({ provider }) => provider),
  };
}

const subscriptionOf = (customerId: string, asked: Asked, turn: Turn) => {
  const upgraded = asked.for === 'upgrade-subscription';
  const name = text(asked.subscriptionId) ?? text(asked.subscription) ?? (upgraded ? undefined : text(asked.product));
  return turn.perform(findSubscription, { customerId, name }).catch((error) => {
    const order = newOrder(error, asked);
    if (!order) throw error;
    return order;
  });
};

function seatsOf({ quantity }: Asked, now = 0): number | undefined {
  const seats = typeof quantity === 'object' ? now + quantity.delta : Number(text(quantity) ?? Number.NaN);
  return seats >= 1 ? seats : undefined;
}

const takesQuantity = new Set<Requestable>(['add-subscription', 'change-licenses']);

function inputsOf({ command, asking, providers }: Wish, asked: Asked, say: typeof words.en): FormInput[] {
  const needed = { required: true, problem: say.needed } as const;
  const choices = providers.slice(0, 10).map(({ tenantId, name }) => ({ title: name, value: tenantId }));
  const all: [FormInput, boolean][] = [
    [{ kind: 'choice', id: 'provider', label: say.provider, choices, ...needed }, providers.length > 1],
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
      takesQuantity.has(command),
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
  return formView({
    title: say.title,
    context: second ? '' : fill(say.explain, { provider: first.name }),
    facts: askedFacts(wish, turn),
    inputs: inputsOf(wish, asked, say),
    buttons: [
      {
        title: second ? say.sendAny : fill(say.send, { provider: first.name }),
        // What is not decided is an input's.
        press: act('request-change', Object.fromEntries(Object.entries(decided).filter(([, value]) => value))),
        primary: true,
      },
    ],
  });
}

/** A change that a reseller asks its provider for (P48): the provider's people get it on a card, and decide. */
export const requestChangeCommand = defineCommand({
  name: 'request-change',
  operation: requestChange,
  inputs: ['provider', 'customer', 'product', 'quantity', 'note'],
  takes: requestTakes,
  words,
  open: form,
  answer: requestView,
  subjectOf: ({ provider }, turn) => changeRequestSubject(String(provider), turn.operationId),
  unlisted: true,
});

import type { Refusal } from '../../src/refusal.ts';
import { requestable } from '../../src/requests/change-request.ts';
import type { RequestRefusals } from '../../src/requests/refusals.ts';
import type { Asked, Turn } from '../command.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask, type Press } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const settled: InEveryLanguage<Record<string, string>> = {
  en: {
    approving: 'This request is being carried out right now.',
    approved: '{by} approved this request on {at}.',
    rejected: '{by} rejected this request on {at}.',
    withdrawn: '{by} took this request back on {at}.',
  },
  ko: {
    approving: '이 요청은 지금 처리되고 있습니다.',
    approved: '{by} 님이 {at}에 이 요청을 승인했습니다.',
    rejected: '{by} 님이 {at}에 이 요청을 거절했습니다.',
    withdrawn: '{by} 님이 {at}에 이 요청을 철회했습니다.',
  },
};

const titles: InEveryLanguage<{ list: string }> = { en: { list: 'Change requests' }, ko: { list: '변경 요청 목록' } };

/** What is refused about change requests, and the ways on. */
export const requestRefusals: RefusalsOf<keyof RequestRefusals> = {
  words: {
    en: {
      'change-request-not-found': () => 'There is no such change request.',
      'own-request': () => 'This is your own request, so somebody else has to decide it.',
      'change-request-settled': ({ state, by, at }, { moment }) =>
        fill(settled.en[state] ?? '', { by, at: moment(at) }),
    },
    ko: {
      'change-request-not-found': () => '해당하는 변경 요청이 없습니다.',
      'own-request': () => '본인이 보낸 요청이므로 다른 사람이 결정해야 합니다.',
      'change-request-settled': ({ state, by, at }, { moment }) =>
        fill(settled.ko[state] ?? '', { by, at: moment(at) }),
    },
  },
  ways: {
    'change-request-not-found': (_, turn) => [{ title: titles[turn.language].list, press: ask('list-requests') }],
    'own-request': (_, turn) => [{ title: titles[turn.language].list, press: ask('list-requests') }],
  },
  fields: { en: {}, ko: {} },
  formStays: [],
  tooLate: ['change-request-settled'],
};

/**
 * What only a provider does, a reseller asks its provider for in the same words (P48): the form for that, in place of
 * the refusal.
 */
export async function askedInstead({ code }: Refusal, turn: Turn): Promise<Press | undefined> {
  return code === 'only-provider' || code === 'wrong-kind' ? requestInstead(turn) : undefined;
}

/** The ids that a request takes in place of names. */
export const requestTakes = ['for', 'customerId', 'subscriptionId', 'productId'] as const;

/** The request that stands for what was interrupted, where it is a provider's business and the speaker a reseller. */
export async function requestInstead({ interrupted, actor }: Turn): Promise<Press | undefined> {
  if (!interrupted || !requestable.some((name) => name === interrupted.command)) return undefined;
  const kinds = (await actor()).organization?.kinds ?? [];
  return kinds.includes('reseller')
    ? ask('request-change', { ...interrupted.asked, for: interrupted.command })
    : undefined;
}

/** From here on, a question leads back to the request: the buttons for what only a provider does are not a reseller's. */
export async function interruptRequest(turn: Turn): Promise<void> {
  const instead = await requestInstead(turn);
  if (!instead) return;
  const { command, subject } = instead;
  turn.interrupted = { command, takes: requestTakes, asked: subject as Asked, changes: true };
}

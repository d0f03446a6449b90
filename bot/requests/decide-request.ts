import type { AnyOperation } from '../../src/operation.ts';
import { Refusal } from '../../src/refusal.ts';
import { type ChangeRequest, carriedOutAs, changeRequestSubject } from '../../src/requests/change-request.ts';
import {
  answerRequest,
  approveRequest,
  askBack,
  claimRequest,
  readRequestToDecide,
  rejectRequest,
  releaseRequest,
  withdrawRequest,
} from '../../src/requests/decide-request.ts';
import { showRequest } from '../../src/requests/list-requests.ts';
import { findSubscription } from '../../src/subscriptions/find-subscription.ts';
import { type Asked, type Command, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { seats } from '../subscriptions/subscription-row.ts';
import { act, ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { listedRequests } from './list-requests.ts';
import { askedFacts, requestRef, requestView } from './request-view.ts';
import { requestWords } from './request-words.ts';

const ref = ({ provider, request }: Asked) => ({ provider: String(provider), request: String(request) });
const subjectOf = (asked: Asked) => changeRequestSubject(ref(asked).provider, ref(asked).request);
const readRequest = (asked: Asked, turn: Turn) => turn.perform(showRequest, ref(asked));

/** One change request; its card follows what becomes of it. */
export const showRequestCommand = defineCommand({
  name: 'show-change-request',
  operation: showRequest,
  words: {
    en: { title: 'Show a change request', purpose: 'One change request.' },
    ko: { title: '변경 요청 보기', purpose: '변경 요청 한 건을 보여 줍니다.' },
  },
  open: async (asked, turn) => requestView(await readRequest(asked, turn), turn),
  shows: {
    type: 'change-request',
    draw: async ({ owner, id }, turn) => requestView(await readRequest({ provider: owner, request: id }, turn), turn),
  },
  unlisted: true,
});

/** What the command that does it is opened with, so that its form stands as it was asked for. */
function askedOf({ asking, command }: ChangeRequest): Asked {
  const { customerId, customer, subscriptionId, product, to, quantity, reseller, contact } = asking;
  const known = {
    customerId,
    customer: customerId ? undefined : customer,
    subscriptionId,
    productId: to ? to.id : command === 'add-subscription' ? product?.id : undefined,
    product: to?.id,
    quantity,
    contact: contact?.tenantId,
    resellerId: reseller,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Asked;
}

const goThrough = (submit: boolean) => async (asked: Asked, turn: Turn) => {
  const request = await turn.perform(readRequestToDecide, ref(asked));
  const next = act('approve-request', requestRef(request));
  const changed = await seatsMeanwhile(request, turn);
  const form = await turn.onBehalf(request.command, askedOf(request), { next, submit: submit && !changed });
  if (!form) return requestView(await readRequest(asked, turn), turn);
  // It stands in the place of the request, which may be rejected or asked about after all.
  const back = { title: requestWords[turn.language].title, press: ask('show-change-request', ref(asked)) };
  const view = { ...form, buttons: [...(form.buttons ?? []).slice(0, 5), back] };
  return changed && !view.lead ? { ...view, lead: { text: changed, tone: 'attention' as const } } : view;
};

/** What has become of the seats since the request was made, if they are others now: then it is looked at first. */
async function seatsMeanwhile({ asking }: ChangeRequest, turn: Turn): Promise<string | undefined> {
  const { customerId, subscriptionId, before } = asking;
  if (!customerId || !subscriptionId || before === undefined) return undefined;
  const { quantity } = await turn.perform(findSubscription, { customerId, name: subscriptionId });
  if (quantity === before) return undefined;
  const say = requestWords[turn.language];
  return fill(say.changedMeanwhile, { before: seats(before, turn), now: seats(quantity, turn) });
}

/**
 * Approves by doing what is asked for: at once when the form as it was asked for can be submitted, else, or when it is to
 * be edited first, on the form of the command that does it; with that, the request is approved.
 */
export const approveRequestCommand = defineCommand({
  name: 'approve-request',
  meantBy: { customer: 'list-delegated-admin' },
  operation: approveRequest,
  words: {
    en: {
      title: 'Approve a request',
      purpose: 'Does what a reseller asks for.',
      recorded: 'Approved a change request',
    },
    ko: { title: '요청 승인', purpose: '재판매인이 요청한 변경을 처리합니다.', recorded: '변경 요청을 승인했습니다' },
  },
  open: (asked, turn) => (asked.request ? goThrough(true)(asked, turn) : listedRequests({}, turn)),
  steps: { approve: goThrough(true), edit: goThrough(false) },
  answer: requestView,
  subjectOf,
  claims: {
    take: async (asked, turn) => carriedOutAs(await turn.perform(claimRequest, ref(asked), 'apart')),
    async release(asked, turn) {
      try {
        await turn.perform(releaseRequest, ref(asked), 'apart');
      } catch (error) {
        // Done by a colleague, or taken back before it was claimed: then there is nothing to give back.
        if (!(error instanceof Refusal)) throw error;
      }
    },
  },
  unlisted: true,
});

/** A step that takes a sentence. */
function saying(
  operation: AnyOperation,
  words: InEveryLanguage<CommandWords & { label: string; send: string; needed: string }>,
): Command {
  const { name } = operation;
  return defineCommand({
    name,
    operation,
    inputs: ['text'],
    words,
    async open(asked, turn, say): Promise<View> {
      await turn.authorize(operation);
      // Said with no request at hand: it is chosen from those that wait.
      if (!asked.request) return listedRequests({}, turn);
      const { label, send, needed: problem } = say;
      const value = typeof asked.text === 'string' ? asked.text : '';
      return formView({
        title: say.title,
        facts: askedFacts(await readRequest(asked, turn), turn),
        inputs: [{ kind: 'text', id: 'text', label, value, longest: 1000, multiline: true, required: true, problem }],
        buttons: [
          { title: send, press: act(name, ref(asked)), primary: true },
          { title: requestWords[turn.language].title, press: ask('show-change-request', ref(asked)) },
        ],
      });
    },
    answer: (request: ChangeRequest, turn) => requestView(request, turn),
    subjectOf,
    unlisted: true,
  });
}

export const rejectRequestCommand = saying(rejectRequest, {
  en: {
    title: 'Reject a request',
    purpose: 'Says no to a change request.',
    recorded: 'Rejected a change request',
    label: 'Reason',
    send: 'Reject',
    needed: 'Say why.',
  },
  ko: {
    title: '요청 거절',
    purpose: '변경 요청을 거절합니다.',
    recorded: '변경 요청을 거절했습니다',
    label: '이유',
    send: '거절',
    needed: '이유를 입력해 주세요.',
  },
});

export const askBackCommand = saying(askBack, {
  en: {
    title: 'Ask back',
    purpose: 'Asks whoever made a change request.',
    recorded: 'Asked back about a change request',
    label: 'Question',
    send: 'Ask',
    needed: 'Write the question.',
  },
  ko: {
    title: '추가 정보 요청',
    purpose: '요청한 사람에게 추가 정보를 묻습니다.',
    recorded: '변경 요청에 대해 추가 정보를 물었습니다',
    label: '질문',
    send: '질문 보내기',
    needed: '질문을 입력해 주세요.',
  },
});

export const answerRequestCommand = saying(answerRequest, {
  en: {
    title: 'Answer the provider',
    purpose: 'Answers what the provider asked back.',
    recorded: 'Answered about a change request',
    label: 'Answer',
    send: 'Send',
    needed: 'Write the answer.',
  },
  ko: {
    title: '공급자에게 답변',
    purpose: '공급자의 질문에 답합니다.',
    recorded: '변경 요청에 대한 질문에 답했습니다',
    label: '답변',
    send: '보내기',
    needed: '답변을 입력해 주세요.',
  },
});

export const withdrawRequestCommand = defineCommand({
  name: 'withdraw-request',
  operation: withdrawRequest,
  words: {
    en: {
      title: 'Take a request back',
      purpose: 'Takes your change request back.',
      recorded: 'Took a change request back',
    },
    ko: { title: '요청 철회', purpose: '보낸 변경 요청을 철회합니다.', recorded: '변경 요청을 철회했습니다' },
  },
  open: async (asked, turn) => requestView(await readRequest(asked, turn), turn),
  answer: requestView,
  subjectOf,
  unlisted: true,
});

import type { AnyOperation } from '../../src/operation.ts';
import { answerServiceRequest, closeServiceRequest } from '../../src/service/answer-service-request.ts';
import { showServiceRequest } from '../../src/service/list-service-requests.ts';
import { type ServiceRequest, serviceRequestSubject } from '../../src/service/service-request.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { act, ask, type View } from '../view.ts';
import { serviceRequestView, shortened } from './service-request-view.ts';

interface Say {
  input: string;
  problem: string;
  note: string;
  send: string;
  back: string;
  title: string;
}

/** The form that adds one text to a request; a request that is closed shows itself instead. */
async function form(
  { command, input, longest }: { command: string; input: string; longest: number },
  operation: AnyOperation,
  asked: Asked,
  turn: Turn,
  say: Say,
): Promise<View> {
  const customer = asked.customerId ?? asked.customer;
  await turn.authorize(operation, { customer, request: asked.request });
  const request: ServiceRequest = await turn.perform(showServiceRequest, { customer, request: asked.request });
  if (request.state === 'closed') return serviceRequestView(request, turn);
  const typed = asked[input];
  return formView({
    title: say.title,
    context: `${request.customerName} · ${request.title}`,
    points: [shortened(request.answers.at(-1)?.text ?? request.description)],
    inputs: [
      {
        kind: 'text',
        id: input,
        label: say.input,
        value: typeof typed === 'string' ? typed : '',
        longest,
        multiline: true,
        required: true,
        problem: say.problem,
      },
    ],
    note: say.note,
    buttons: [
      { title: say.send, press: act(command, { customer, request: asked.request }), primary: true },
      { title: say.back, press: ask('show-service-request', { customerId: customer, request: asked.request }) },
    ],
  });
}

const subjectOf = ({ customer, request }: Asked) => serviceRequestSubject(String(customer), String(request));

/** A word more in a service request. */
export const answerServiceRequestCommand = defineCommand({
  name: 'answer-service-request',
  operation: answerServiceRequest,
  inputs: ['reply'],
  unlisted: true,
  words: {
    en: {
      title: 'Answer a service request',
      purpose: 'Adds an answer that all partners of the customer see.',
      recorded: 'Answered a service request',
      input: 'Answer',
      problem: 'The answer needs 1 to 4,000 characters.',
      note: 'Everybody who took part is told. All partners that serve the customer can read it.',
      send: 'Send answer',
      back: 'Back',
    },
    ko: {
      title: '서비스 요청에 답변',
      purpose: '고객을 담당하는 모든 파트너가 보는 답변을 남깁니다.',
      recorded: '서비스 요청에 답변했습니다',
      input: '답변',
      problem: '답변을 1자 이상 4,000자 이내로 입력해 주세요.',
      note: '참여한 사람 모두에게 알림이 가며, 고객을 담당하는 모든 파트너가 읽을 수 있습니다.',
      send: '답변 보내기',
      back: '뒤로',
    },
  },
  open: (asked, turn, say) =>
    form({ command: 'answer-service-request', input: 'reply', longest: 4000 }, answerServiceRequest, asked, turn, say),
  answer: (request, turn) => serviceRequestView(request, turn),
  subjectOf,
});

/** The end of a service request, with its reason. */
export const closeServiceRequestCommand = defineCommand({
  name: 'close-service-request',
  operation: closeServiceRequest,
  inputs: ['reason'],
  unlisted: true,
  words: {
    en: {
      title: 'Close a service request',
      purpose: 'Closes it, with the reason.',
      recorded: 'Closed a service request',
      input: 'Reason',
      problem: 'The reason needs 1 to 1,000 characters.',
      note: 'Everybody who took part is told the reason. A closed request takes no more answers.',
      send: 'Close request',
      back: 'Back',
    },
    ko: {
      title: '서비스 요청 종료',
      purpose: '사유를 남기고 요청을 종료합니다.',
      recorded: '서비스 요청을 종료했습니다',
      input: '종료 사유',
      problem: '사유를 1자 이상 1,000자 이내로 입력해 주세요.',
      note: '참여한 사람 모두에게 사유를 알립니다. 종료된 요청에는 더 이상 답변할 수 없습니다.',
      send: '요청 종료',
      back: '뒤로',
    },
  },
  open: (asked, turn, say) =>
    form({ command: 'close-service-request', input: 'reason', longest: 1000 }, closeServiceRequest, asked, turn, say),
  answer: (request, turn) => serviceRequestView(request, turn),
  subjectOf,
});

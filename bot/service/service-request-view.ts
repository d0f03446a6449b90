import { denial } from '../../src/roles.ts';
import { type ServiceRequest, serviceRequestSubject } from '../../src/service/service-request.ts';
import type { Turn } from '../command.ts';
import { roleNames } from '../roles.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    open: 'Open',
    closed: 'Closed',
    context: '{customer} · {state}',
    about: 'About',
    account: 'the account as a whole',
    by: '{name}, {organization}',
    openedBy: 'Opened by',
    since: 'Opened',
    closedBy: 'Closed by',
    reason: 'Reason',
    line: '{name} ({organization}), {at}: {text}',
    history: 'What was said:',
    answer: 'Answer',
    close: 'Close',
    list: 'Service requests',
    openedNews: '{name} ({organization}) opened a service request for {customer}.',
    answerNews: '{name} ({organization}) answered the service request for {customer}.',
    closedNews: '{name} ({organization}) closed the service request for {customer}.',
    earlier: '{count} earlier ones are not shown.',
    earlierOne: '1 earlier one is not shown.',
    notYours: 'It is about Office 365: answering and closing it takes the role of {roles}.',
    all: 'All that was said',
    older: 'Earlier',
    back: 'Back',
  },
  ko: {
    open: '진행 중',
    closed: '종료됨',
    context: '{customer} · {state}',
    about: '대상',
    account: '계정 전체',
    by: '{name}, {organization}',
    openedBy: '요청자',
    since: '요청 시각',
    closedBy: '종료한 사람',
    reason: '종료 사유',
    line: '{name}({organization}), {at}: {text}',
    history: '주고받은 내용:',
    answer: '답변',
    close: '종료',
    list: '서비스 요청 목록',
    openedNews: '{name} 님({organization})이 {customer} 관련 서비스 요청을 만들었습니다.',
    answerNews: '{name} 님({organization})이 {customer} 관련 서비스 요청에 답변했습니다.',
    closedNews: '{name} 님({organization})이 {customer} 관련 서비스 요청을 종료했습니다.',
    earlier: '이전 내용 {count}건은 표시하지 않았습니다.',
    earlierOne: '이전 내용 1건은 표시하지 않았습니다.',
    notYours: 'Office 365 관련 요청이므로 {roles}만 답변하거나 종료할 수 있습니다.',
    all: '전체 내용',
    older: '이전 내용',
    back: '뒤로',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** What one card shows of what was said: the newest. */
const shown = 8;
/** A long text is shown in part, since the card has to stay small: of the last one more than of those before it. */
const longest = 1000;
const longestBefore = 300;
/** So much is read on one page. */
const pageLength = 4000;

export const shortened = (text: string, most = longest): string =>
  text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;

interface Said {
  by: ServiceRequest['openedBy'];
  at: string;
  text: string;
}

/** All that was said, oldest first. */
const saidIn = ({ openedBy, openedAt, description, answers }: ServiceRequest): Said[] => [
  { by: openedBy, at: openedAt, text: description },
  ...answers,
];

const lineOf = ({ by, at, text }: Said, turn: Turn): string =>
  fill(words[turn.language].line, { name: by.name, organization: by.organization, at: turn.moment(at), text });

/** All that was said in full, the newest first, a page at a time; `from` is how many are on the pages before. */
export function conversationView(request: ServiceRequest, from: number, turn: Turn): View {
  const say = words[turn.language];
  const { requestId, customerId, customerName, title, state } = request;
  const rest = saidIn(request).reverse().slice(from);
  let length = 0;
  const fits = rest.findIndex(({ text }, at) => {
    length += text.length;
    return at > 0 && length > pageLength;
  });
  const here = fits < 0 ? rest : rest.slice(0, fits);
  const subject = { customerId, request: requestId };
  return {
    card: 'shared/details',
    summary: `${say.all}: ${title}`,
    data: {
      title,
      context: fill(say.context, { customer: customerName, state: say[state] }),
      pointsTitle: say.all,
      points: here.map((one) => lineOf(one, turn)),
    },
    buttons: [
      ...(fits < 0
        ? []
        : [
            {
              title: say.older,
              press: {
                command: 'show-service-request',
                part: 'said',
                subject: { ...subject, from: from + here.length },
              },
            },
          ]),
      { title: say.back, press: ask('show-service-request', subject) },
    ],
  };
}

const newsOf = ({ customerName: customer, openedBy, answers, closed }: ServiceRequest, say: typeof words.en) => {
  const last = answers.at(-1);
  if (closed) return fill(say.closedNews, { ...closed.by, customer });
  if (last) return fill(say.answerNews, { ...last.by, customer });
  return fill(say.openedNews, { ...openedBy, customer });
};

/**
 * A service request for whoever serves the customer: what it is about, what was said, how it stands. Work on one that
 * takes the rights for Office 365 subscriptions is offered to those who have them (R42).
 */
export async function serviceRequestView(request: ServiceRequest, turn: Turn): Promise<View> {
  const say = words[turn.language];
  const { requestId, customerId, customerName, subscription, title, openedBy, openedAt, closed } = request;
  const subject = { customerId, request: requestId };
  const denied = request.officeRights && !closed ? denial(await turn.actor(), 'office-requests') : undefined;
  const all = saidIn(request);
  const said = all.map((one, at) =>
    lineOf({ ...one, text: shortened(one.text, at === all.length - 1 ? longest : longestBefore) }, turn),
  );
  const hidden = said.length - shown;
  const isCut = hidden > 0 || all.some(({ text }, at) => !said[at]?.endsWith(text));
  return {
    card: 'shared/details',
    summary: `${title}: ${say[request.state]}`,
    news: newsOf(request, say),
    shows: serviceRequestSubject(customerId, requestId),
    data: {
      title,
      context: fill(say.context, { customer: customerName, state: say[request.state] }),
      facts: [
        { title: say.about, value: subscription?.names[turn.language] ?? say.account },
        { title: say.openedBy, value: fill(say.by, { ...openedBy }) },
        { title: say.since, value: turn.moment(openedAt) },
        ...(closed
          ? [
              { title: say.closedBy, value: `${fill(say.by, { ...closed.by })}, ${turn.moment(closed.at)}` },
              { title: say.reason, value: closed.reason },
            ]
          : []),
      ],
      pointsTitle: say.history,
      points: said.slice(-shown),
      note: [
        hidden > 1 ? fill(say.earlier, { count: hidden }) : hidden === 1 ? say.earlierOne : '',
        denied?.code === 'not-allowed' ? fill(say.notYours, { roles: roleNames(denied.roles, turn.language) }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
    buttons: [
      ...(closed || denied
        ? []
        : [
            { title: say.answer, press: ask('answer-service-request', subject) },
            { title: say.close, press: ask('close-service-request', subject) },
          ]),
      ...(isCut ? [{ title: say.all, press: { command: 'show-service-request', part: 'said', subject } }] : []),
      { title: say.list, press: ask('list-service-requests', { customerId }) },
    ],
  };
}

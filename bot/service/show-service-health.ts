import type { ServiceIssue } from '../../src/partner-center/partner-center.ts';
import {
  type CustomerHealth,
  listServiceHealth,
  openIssues,
  showServiceHealth,
} from '../../src/service/show-service-health.ts';
import { defineCommand, type Turn } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';

const words = {
  en: {
    title: 'Service health',
    purpose: 'What is wrong with the services of a customer, or of all customers.',
    asking: 'service health of Northwind',
    of: 'Service health of {name}',
    well: 'No known issues.',
    none: 'No customers here.',
    unknown: 'Partner Center cannot tell at the moment.',
    open: '{count} open: {services}',
    since: '{service} · {state} · since {at}',
    details: 'Details',
    show: 'Show',
    all: 'All customers',
    back: 'Back',
    request: 'New service request',
    service: 'Service',
    state: 'State',
    started: 'Since',
    reference: 'Reference',
    messages: 'What Microsoft says:',
    message: '{at}: {text}',
    investigating: 'being investigated',
    'service-degradation': 'degraded',
    'service-interruption': 'interrupted',
    'extended-recovery': 'recovering',
    'service-restored': 'restored',
  },
  ko: {
    title: '서비스 상태',
    purpose: '한 고객 또는 모든 고객의 서비스에 생긴 문제를 보여 줍니다.',
    asking: 'Northwind 서비스 상태',
    of: '{name}의 서비스 상태',
    well: '알려진 문제가 없습니다.',
    none: '해당하는 고객이 없습니다.',
    unknown: '지금은 파트너 센터에서 확인할 수 없습니다.',
    open: '진행 중 {count}건: {services}',
    since: '{service} · {state} · {at}부터',
    details: '자세히',
    show: '보기',
    all: '전체 고객',
    back: '뒤로',
    request: '새 서비스 요청',
    service: '서비스',
    state: '상태',
    started: '시작',
    reference: '참조 번호',
    messages: 'Microsoft의 안내:',
    message: '{at} 안내: {text}',
    investigating: '조사 중',
    'service-degradation': '성능 저하',
    'service-interruption': '중단',
    'extended-recovery': '복구 중',
    'service-restored': '복구됨',
  },
};

type Words = typeof words.en;

function customerView({ customer, issues }: CustomerHealth, turn: Turn, say: Words) {
  const { customerId, name } = customer;
  return listView(
    {
      title: fill(say.of, { name }),
      none: say.well,
      rows: issues.slice(0, 10).map((issue) => ({
        name: issue.title[turn.language],
        detail: fill(say.since, {
          service: issue.service,
          state: say[issue.status],
          at: turn.moment(issue.startedAt),
        }),
        actions: [
          {
            title: say.details,
            press: { command: 'show-service-health', part: 'issue', subject: { customerId, issue: issue.id } },
          },
        ],
      })),
      buttons: [
        { title: say.request, press: ask('create-service-request', { customerId }) },
        { title: say.all, press: ask('show-service-health') },
      ],
    },
    turn,
  );
}

function issueView(issue: ServiceIssue, { customer }: CustomerHealth, turn: Turn, say: Words) {
  const { customerId, name } = customer;
  return {
    card: 'shared/details',
    summary: issue.title[turn.language],
    data: {
      title: issue.title[turn.language],
      context: name,
      facts: [
        { title: say.service, value: issue.service },
        { title: say.state, value: say[issue.status] },
        { title: say.started, value: turn.moment(issue.startedAt) },
        { title: say.reference, value: issue.id },
      ],
      pointsTitle: say.messages,
      // The newest first; older ones than these are history.
      points: issue.messages
        .toReversed()
        .slice(0, 8)
        .map(({ at, text }) => fill(say.message, { at: turn.moment(at), text: text[turn.language] })),
    },
    buttons: [
      {
        title: say.request,
        press: ask('create-service-request', { customerId, title: issue.title[turn.language] }),
      },
      { title: say.back, press: ask('show-service-health', { customerId }) },
    ],
  };
}

/** Service health of one customer, or of all customers of the speaker's organisation (matrix 1.3). */
export const showServiceHealthCommand = defineCommand({
  name: 'show-service-health',
  operation: showServiceHealth,
  words,
  async open(asked, turn, say) {
    await turn.authorize(showServiceHealth);
    if (asked.customerId || asked.customer || asked.domain) {
      const health = await turn.perform(showServiceHealth, { customer: await customerAsked(asked, turn) });
      return customerView(health, turn, say);
    }
    const { items, next } = await turn.perform(listServiceHealth, { after: asked.after });
    const rows = items.map(({ customer, issues, unknown }) => {
      const open = openIssues(issues);
      const services = [...new Set(open.map(({ service }) => service))].join(', ');
      return {
        name: customer.name,
        detail: unknown ? say.unknown : open.length ? fill(say.open, { count: open.length, services }) : say.well,
        actions: [{ title: say.show, press: ask('show-service-health', { customerId: customer.customerId }) }],
      };
    });
    return listView(
      { title: say.title, none: say.none, rows, next: next && ask('show-service-health', { after: next }) },
      turn,
    );
  },
  steps: {
    async issue({ customerId, issue: id }, turn, say) {
      const health = await turn.perform(showServiceHealth, { customer: customerId });
      const issue = health.issues.find((one) => one.id === id);
      return issue ? issueView(issue, health, turn, say) : customerView(health, turn, say);
    },
  },
});

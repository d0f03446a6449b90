import { listServiceRequests } from '../../src/service/list-service-requests.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { listView } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { fill } from '../words.ts';

const words = {
  en: {
    title: 'Service requests',
    purpose: 'Requests for support on behalf of your customers.',
    asking: 'service requests of Northwind',
    of: 'Service requests of {name}',
    closedOnes: 'Closed service requests',
    closedOf: 'Closed service requests of {name}',
    none: 'No service requests here.',
    line: '{customer} · {organization} · {at}',
    show: 'Show',
    new: 'New service request',
    open: 'Open ones',
    closed: 'Closed ones',
    all: 'All customers',
    tickets: 'Tickets to Partner Center',
  },
  ko: {
    title: '서비스 요청 목록',
    purpose: '고객을 대신하여 만든 지원 요청을 보여 줍니다.',
    asking: 'Northwind 서비스 요청 목록',
    of: '{name}의 서비스 요청',
    closedOnes: '종료된 서비스 요청',
    closedOf: '{name}의 종료된 서비스 요청',
    none: '해당하는 서비스 요청이 없습니다.',
    line: '고객 {customer} · 요청 조직 {organization} · {at}',
    show: '보기',
    new: '새 서비스 요청',
    open: '진행 중인 요청',
    closed: '종료된 요청',
    all: '전체 고객',
    tickets: '파트너 센터 티켓 목록',
  },
};

const meansClosed =
  /\b(?:closed|resolved|solved|finished|completed)\b|(?:닫힌|닫은|종료된|종료한|끝난|완료된|해결된|처리된) ?(?:서비스|지원|요청)/i;

/** Whether a customer was named at all. */
export const namesCustomer = ({ customerId, customer, domain }: Asked): boolean =>
  Boolean(customerId ?? customer ?? domain);

/** Those of one customer or of all, open or closed, a page at a time. */
export async function serviceRequestsView(
  { customer: customerId, state, after }: { customer?: string; state: 'open' | 'closed'; after?: unknown },
  turn: Turn,
): Promise<View> {
  const say = words[turn.language];
  const { items, next, customer } = await turn.perform(listServiceRequests, { customer: customerId, state, after });
  const of = state === 'open' ? say.of : say.closedOf;
  const other = state === 'open' ? 'closed' : 'open';
  return listView(
    {
      title: customer ? fill(of, { name: customer }) : state === 'open' ? say.title : say.closedOnes,
      none: say.none,
      rows: items.map(({ title, customerName, openedBy, openedAt, ...one }) => ({
        name: title,
        detail: fill(say.line, {
          customer: customerName,
          organization: openedBy.organization,
          at: turn.moment(openedAt),
        }),
        actions: [
          {
            title: say.show,
            press: ask('show-service-request', { customerId: one.customerId, request: one.requestId }),
          },
        ],
      })),
      next: next && ask('list-service-requests', { customerId, state, after: next }),
      buttons: [
        { title: say.new, press: ask('create-service-request', { customerId }) },
        { title: say[other], press: ask('list-service-requests', { customerId, state: other }) },
        customerId
          ? { title: say.all, press: ask('list-service-requests') }
          : { title: say.tickets, press: ask('list-support-tickets') },
      ],
    },
    turn,
  );
}

/** Service requests, newest first, of one customer or of all (matrix 1.3). */
export const listServiceRequestsCommand = defineCommand({
  name: 'list-service-requests',
  operation: listServiceRequests,
  words,
  reads: (text): Asked => (meansClosed.test(text) ? { state: 'closed' } : {}),
  async open(asked, turn) {
    await turn.authorize(listServiceRequests);
    const customer = namesCustomer(asked) ? await customerAsked(asked, turn) : undefined;
    return serviceRequestsView(
      { customer, state: asked.state === 'closed' ? 'closed' : 'open', after: asked.after },
      turn,
    );
  },
});

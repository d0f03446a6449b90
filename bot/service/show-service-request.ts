import { listServiceRequests, showServiceRequest } from '../../src/service/list-service-requests.ts';
import { defineCommand } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { namesCustomer, serviceRequestsView } from './list-service-requests.ts';
import { conversationView, serviceRequestView } from './service-request-view.ts';

/**
 * One service request, from a button, as news, or drawn anew. Whoever says that one is to be answered or closed gets it,
 * with the buttons for that; where a customer has several that are open, their list.
 */
export const showServiceRequestCommand = defineCommand({
  name: 'show-service-request',
  also: ['work-on-service-request'],
  operation: showServiceRequest,
  unlisted: true,
  words: {
    en: { title: 'Show a service request', purpose: 'One request: what it is about and what was said.' },
    ko: { title: '서비스 요청 보기', purpose: '요청의 내용과 주고받은 답변을 보여 줍니다.' },
  },
  async open(asked, turn) {
    if (typeof asked.request === 'string') {
      const { customerId: customer, request } = asked;
      return serviceRequestView(await turn.perform(showServiceRequest, { customer, request }), turn);
    }
    await turn.authorize(showServiceRequest);
    const customer = namesCustomer(asked) ? await customerAsked(asked, turn) : undefined;
    const { items, next } = await turn.perform(listServiceRequests, { customer });
    const [only] = items;
    if (only && items.length === 1 && !next) return serviceRequestView(only, turn);
    return serviceRequestsView({ customer, state: 'open' }, turn);
  },
  steps: {
    async said({ customerId: customer, request, from }, turn) {
      const found = await turn.perform(showServiceRequest, { customer, request });
      return conversationView(found, Number(from) || 0, turn);
    },
  },
  shows: {
    type: 'service-request',
    draw: async ({ owner, id }, turn) =>
      serviceRequestView(await turn.perform(showServiceRequest, { customer: owner, request: id }), turn),
  },
});

import { showServiceRequest } from '../../src/service/list-service-requests.ts';
import { defineCommand } from '../command.ts';
import { serviceRequestView } from './service-request-view.ts';

/** One service request, from a button, as news, or drawn anew. */
export const showServiceRequestCommand = defineCommand({
  name: 'show-service-request',
  operation: showServiceRequest,
  unlisted: true,
  words: {
    en: { title: 'Show a service request', purpose: 'One request: what it is about and what was said.' },
    ko: { title: '서비스 요청 보기', purpose: '요청의 내용과 주고받은 답변을 보여 줍니다.' },
  },
  open: async ({ customerId, request }, turn) =>
    serviceRequestView(await turn.perform(showServiceRequest, { customer: customerId, request }), turn),
  shows: {
    type: 'service-request',
    draw: async ({ owner, id }, turn) =>
      serviceRequestView(await turn.perform(showServiceRequest, { customer: owner, request: id }), turn),
  },
});

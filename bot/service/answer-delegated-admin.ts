import { answerDelegatedAdmin, endDelegatedAdmin } from '../../src/service/answer-delegated-admin.ts';
import { delegationSubject } from '../../src/service/delegated-admin.ts';
import { listDelegatedAdmin, showDelegatedAdmin } from '../../src/service/list-delegated-admin.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';
import { delegatedAdminView, delegationLine } from './delegated-admin-view.ts';

const subjectOf = ({ customer, delegation }: Asked) => delegationSubject(String(customer), String(delegation));

const shown = async ({ customerId, customer, delegation }: Asked, turn: Turn) =>
  delegatedAdminView(await turn.perform(showDelegatedAdmin, { customer: customerId ?? customer, delegation }), turn);

/** The customer's answer to a request for delegated administrator rights. */
export const answerDelegatedAdminCommand = defineCommand({
  name: 'answer-delegated-admin',
  operation: answerDelegatedAdmin,
  inputs: ['confirmed'],
  unlisted: true,
  words: {
    en: {
      title: 'Answer a request for rights',
      purpose: "The customer's yes or no.",
      recorded: 'Answered a request for delegated administrator rights',
    },
    ko: {
      title: '관리자 권한 요청에 답변',
      purpose: '고객이 승인하거나 거절합니다.',
      recorded: '위임된 관리자 권한 요청에 답했습니다',
    },
  },
  open: shown,
  answer: (delegation, turn) => delegatedAdminView(delegation, turn),
  subjectOf,
});

/** A request that is taken back, or rights that are ended. */
export const endDelegatedAdminCommand = defineCommand({
  name: 'end-delegated-admin',
  operation: endDelegatedAdmin,
  unlisted: true,
  words: {
    en: {
      title: 'End delegated administration',
      purpose: 'Takes a request back, or ends rights.',
      recorded: 'Ended delegated administrator rights',
    },
    ko: {
      title: '위임된 관리자 권한 종료',
      purpose: '요청을 철회하거나 권한을 종료합니다.',
      recorded: '위임된 관리자 권한을 종료했습니다',
    },
  },
  open: shown,
  answer: (delegation, turn) => delegatedAdminView(delegation, turn),
  subjectOf,
});

export const showDelegatedAdminCommand = defineCommand({
  name: 'show-delegated-admin',
  operation: showDelegatedAdmin,
  unlisted: true,
  words: {
    en: { title: 'Show delegated administration', purpose: 'One request, or rights in force.' },
    ko: { title: '위임된 관리자 권한 보기', purpose: '요청 또는 유효한 권한을 보여 줍니다.' },
  },
  open: shown,
  shows: { type: 'delegated-admin', draw: ({ owner, id }, turn) => shown({ customerId: owner, delegation: id }, turn) },
});

/** What waits for an answer or is in force at a customer: a partner's own, or for the customer everybody's. */
export const listDelegatedAdminCommand = defineCommand({
  name: 'list-delegated-admin',
  operation: listDelegatedAdmin,
  words: {
    en: {
      title: 'Delegated administrator rights',
      asking: 'show delegated admin rights of Northwind',
      purpose: 'Requests that wait and rights in force.',
      of: 'Delegated administration of {name}',
      none: 'Nothing is requested or in force.',
      show: 'Show',
      request: 'Request rights',
    },
    ko: {
      title: '위임된 관리자 권한 목록',
      asking: 'Northwind 위임된 관리자 권한 보여 줘',
      purpose: '대기 중인 요청과 유효한 권한을 보여 줍니다.',
      of: '{name}의 위임된 관리자 권한',
      none: '대기 중인 요청이나 유효한 권한이 없습니다.',
      show: '보기',
      request: '권한 요청',
    },
  },
  async open(asked, turn, say) {
    await turn.authorize(listDelegatedAdmin);
    const { kinds = [] } = (await turn.actor()).organization ?? {};
    // A customer's staff asks about its own.
    const customerId = kinds.includes('customer') ? turn.speaker.tenantId : await customerAsked(asked, turn);
    const { customer, items } = await turn.perform(listDelegatedAdmin, { customer: customerId });
    return listView(
      {
        title: fill(say.of, { name: customer }),
        none: say.none,
        rows: items.slice(0, 10).map((delegation) => ({
          name: delegation.partner.name,
          detail: delegationLine(delegation, turn),
          actions: [
            {
              title: say.show,
              press: ask('show-delegated-admin', { customerId, delegation: delegation.delegationId }),
            },
          ],
        })),
        buttons: [{ title: say.request, press: ask('request-delegated-admin', { customerId }) }],
      },
      turn,
    );
  },
});

import type { ServiceRefusals } from '../../src/service/refusals.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const settled: InEveryLanguage<Record<string, string>> = {
  en: {
    active: '{by} approved this on {at}.',
    declined: '{by} declined this on {at}.',
    withdrawn: '{by} took this request back on {at}.',
    ended: '{by} ended these rights on {at}.',
    void: 'This request ended with the relationship, which {by} ended on {at}.',
    expired: 'This request expired on {at}: nobody answered it in 90 days.',
    over: 'These rights ended on {at}.',
  },
  ko: {
    active: '{by} 님이 {at}에 승인했습니다.',
    declined: '{by} 님이 {at}에 거절했습니다.',
    withdrawn: '{by} 님이 {at}에 요청을 철회했습니다.',
    ended: '{by} 님이 {at}에 권한을 종료했습니다.',
    void: '{by} 님이 {at}에 관계를 종료하여 이 요청도 함께 종료되었습니다.',
    expired: '90일 동안 답변이 없어 {at}에 만료된 요청입니다.',
    over: '{at}에 종료된 권한입니다.',
  },
};

const titles: InEveryLanguage<Record<'again' | 'requests' | 'tickets' | 'show' | 'customers', string>> = {
  en: {
    again: 'New service request',
    requests: 'Service requests',
    tickets: 'Tickets',
    show: 'Show the request',
    customers: 'Customers',
  },
  ko: {
    again: '새 서비스 요청',
    requests: '서비스 요청 목록',
    tickets: '티켓 목록',
    show: '요청 보기',
    customers: '고객 목록',
  },
};

/** What is refused about service requests, tickets and delegated rights, and the ways on. */
export const serviceRefusals: RefusalsOf<keyof ServiceRefusals> = {
  words: {
    en: {
      'subscription-gone': () =>
        'The customer no longer has that subscription. Choose again what the request is about.',
      'request-not-found': () => 'There is no such service request for a customer of yours.',
      'request-closed': ({ by, at }, { moment }) => `${by} closed this service request on ${moment(at)}.`,
      'request-full': ({ limit }) =>
        `A service request takes ${limit} answers, and this one has them. Close it and open a new one.`,
      'ticket-not-found': () => 'There is no such ticket. The list shows those that exist.',
      'delegation-not-found': () =>
        'There are no such delegated administrator rights between your organisation and a customer.',
      'delegation-waits': ({ name, since }, { moment }) =>
        `${name} has not answered your request of ${moment(since)} yet, so no second one was sent. You can take that one back first.`,
      'delegation-settled': ({ state, by, at }, { moment }) => fill(settled.en[state] ?? '', { by, at: moment(at) }),
    },
    ko: {
      'subscription-gone': () => '고객에게 더 이상 없는 구독입니다. 무엇에 관한 요청인지 다시 선택해 주세요.',
      'request-not-found': () => '귀사 고객의 서비스 요청 중에 해당하는 요청이 없습니다.',
      'request-closed': ({ by, at }, { moment }) => `${by} 님이 ${moment(at)}에 이 서비스 요청을 종료했습니다.`,
      'request-full': ({ limit }) =>
        `서비스 요청 하나에 남길 수 있는 답변 ${limit}개를 모두 사용했습니다. 이 요청을 종료하고 새로 만들어 주세요.`,
      'ticket-not-found': () => '해당하는 티켓이 없습니다. 목록에서 확인해 주세요.',
      'delegation-not-found': () => '귀사와 고객 사이에 해당하는 위임된 관리자 권한이 없습니다.',
      'delegation-waits': ({ name, since }, { moment }) =>
        fill(
          '{name:이/가} {at}에 보낸 요청에 아직 답하지 않아 새로 보내지 않았습니다. 먼저 그 요청을 철회할 수 있습니다.',
          {
            name,
            at: moment(since),
          },
        ),
      'delegation-settled': ({ state, by, at }, { moment }) => fill(settled.ko[state] ?? '', { by, at: moment(at) }),
    },
  },
  ways: {
    'request-not-found': (_, { language }) => [
      { title: titles[language].requests, press: ask('list-service-requests') },
    ],
    'request-closed': ({ customerId, title, typed }, { language }) => [
      {
        title: titles[language].again,
        press: ask('create-service-request', { customerId, title, description: typed }),
      },
    ],
    'ticket-not-found': (_, { language }) => [{ title: titles[language].tickets, press: ask('list-support-tickets') }],
    'delegation-not-found': (_, { language }) => [{ title: titles[language].customers, press: ask('list-customers') }],
    'delegation-waits': ({ customer, delegation }, { language }) => [
      { title: titles[language].show, press: ask('show-delegated-admin', { customerId: customer, delegation }) },
    ],
  },
  fields: {
    en: {
      title: 'The title needs 1 to 200 characters.',
      description: 'The description needs 1 to 4,000 characters.',
      reply: 'The answer needs 1 to 4,000 characters.',
      about: 'Choose what it is about.',
      customer: 'Choose the customer.',
      roles: 'Choose at least one role.',
      autoExtend: 'Rights that include the global administrator cannot be extended automatically.',
    },
    ko: {
      title: '제목을 1자 이상 200자 이내로 입력해 주세요.',
      description: '설명을 1자 이상 4,000자 이내로 입력해 주세요.',
      reply: '답변을 1자 이상 4,000자 이내로 입력해 주세요.',
      about: '무엇에 관한 것인지 선택해 주세요.',
      customer: '고객을 선택해 주세요.',
      roles: '역할을 하나 이상 선택해 주세요.',
      autoExtend: '전역 관리자가 포함된 권한은 자동으로 연장할 수 없습니다.',
    },
  },
  formStays: ['subscription-gone', 'request-full'],
  tooLate: ['request-closed', 'delegation-settled'],
};

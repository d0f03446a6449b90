import { showCustomer } from '../../src/customers/show-customer.ts';
import { delegationSubject, longestDelegation } from '../../src/service/delegated-admin.ts';
import { entraRoleNames } from '../../src/service/entra-roles.ts';
import { requestDelegatedAdmin } from '../../src/service/request-delegated-admin.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { customerForForm, searchCustomers } from '../customers/customer-choice.ts';
import { formView } from '../form-view.ts';
import { act, type View } from '../view.ts';
import { fill, listOf } from '../words.ts';
import { delegatedAdminView } from './delegated-admin-view.ts';
import { entraRoleWords } from './entra-role-words.ts';

const words = {
  en: {
    title: 'Request delegated administration',
    purpose: 'Asks a customer for administrator rights, role by role and for a time.',
    asking: 'request delegated admin for Northwind',
    recorded: 'Requested delegated administrator rights',
    heading: 'Delegated administration of {name}',
    roles: 'Roles in Microsoft Entra, the least powerful first',
    rolesProblem: 'Choose at least one role.',
    days: 'Days, from the approval on (1 to 730)',
    daysProblem: 'Enter a number of days from 1 to 730.',
    extend: 'Automatic extension',
    extendTick: 'Extend by 180 days each time, until somebody ends it. Not possible with the global administrator.',
    note: 'A global admin of {name} approves it on a card. Nothing is granted before; the request is good for 90 days.',
    send: 'Request rights',
    next: 'Next',
    sent: 'Asked. {people} can approve it.',
    sentNobody: 'Asked. {name} has nobody here yet who could approve it: ask a global admin there to write to Twotier.',
  },
  ko: {
    title: '위임된 관리자 권한 요청',
    purpose: '고객에게 역할과 기간을 정해 관리자 권한을 요청합니다.',
    asking: 'Northwind에 위임된 관리자 권한 요청해 줘',
    recorded: '위임된 관리자 권한을 요청했습니다',
    heading: '{name}의 위임된 관리자 권한',
    roles: 'Microsoft Entra 역할(권한이 작은 것부터)',
    rolesProblem: '역할을 하나 이상 선택해 주세요.',
    days: '승인한 날부터의 일수(1~730)',
    daysProblem: '1에서 730 사이의 일수를 입력해 주세요.',
    extend: '자동 연장',
    extendTick: '종료할 때까지 180일씩 연장합니다. 전역 관리자가 포함되면 연장할 수 없습니다.',
    note: '{name}의 전역 관리자가 카드에서 승인하기 전에는 아무 권한도 부여되지 않습니다. 요청은 90일 동안 유효합니다.',
    send: '권한 요청',
    next: '다음',
    sent: '요청했습니다. {people} 님이 승인할 수 있습니다.',
    sentNobody:
      '요청했습니다. {name}에는 아직 승인할 수 있는 사람이 없습니다. 고객의 전역 관리자에게 Twotier에 메시지를 보내 달라고 부탁해 주세요.',
  },
};

const usual = 'service-support-administrator,license-administrator';

async function form(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  await turn.authorize(requestDelegatedAdmin);
  const chosen = await customerForForm(asked, turn, 'request-delegated-admin/customerId');
  if ('ask' in chosen) {
    const view = formView({
      title: say.title,
      inputs: [chosen.ask],
      buttons: [
        {
          title: say.next,
          press: { command: 'request-delegated-admin', part: 'customer', subject: {} },
          primary: true,
        },
      ],
    });
    return { ...view, lead: chosen.lead };
  }
  const { customer } = await turn.perform(showCustomer, { id: chosen.id });
  const roles = Array.isArray(asked.roles) ? asked.roles : typeof asked.roles === 'string' && asked.roles.split(',');
  const days = Number(asked.days);
  return formView({
    title: fill(say.heading, { name: customer.name }),
    inputs: [
      {
        kind: 'choice',
        id: 'roles',
        label: say.roles,
        value: roles ? entraRoleNames.filter((role) => roles.includes(role)).join(',') : usual,
        choices: entraRoleNames.map((role) => ({ title: entraRoleWords[turn.language][role], value: role })),
        several: true,
        required: true,
        problem: say.rolesProblem,
      },
      {
        kind: 'number',
        id: 'days',
        label: say.days,
        value: days >= 1 && days <= longestDelegation ? days : 180,
        min: 1,
        max: longestDelegation,
        required: true,
        problem: say.daysProblem,
      },
      { kind: 'tick', id: 'autoExtend', label: say.extend, tick: say.extendTick },
    ],
    note: fill(say.note, { name: customer.name }),
    buttons: [{ title: say.send, press: act('request-delegated-admin', { customer: chosen.id }), primary: true }],
  });
}

/** Asks a customer for delegated administrator rights: roles, how long, whether extended (matrix 1.3). */
export const requestDelegatedAdminCommand = defineCommand({
  name: 'request-delegated-admin',
  meantBy: { customer: 'list-delegated-admin' },
  operation: requestDelegatedAdmin,
  inputs: ['customerId', 'roles', 'days', 'autoExtend'],
  words,
  open: form,
  steps: { customer: form },
  answer({ delegation, told }, turn, say) {
    const people = listOf(told, turn.language, 'disjunction');
    const text = told.length ? fill(say.sent, { people }) : fill(say.sentNobody, { name: delegation.customerName });
    return { ...delegatedAdminView(delegation, turn), lead: { text, tone: 'good' } };
  },
  subjectOf: ({ customer }, turn) => delegationSubject(String(customer), turn.operationId),
  searches: { customerId: searchCustomers },
});

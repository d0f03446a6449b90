import { introduceCustomer } from '../../src/customers/introduce-customer.ts';
import { defineCommand } from '../command.ts';
import { invitationView } from '../partnerships/invitation-view.ts';
import { answering } from './approve-partners.ts';

/** The same press by somebody whose company, or whose part in it, nobody here knows yet. */
export const introduceCustomerCommand = defineCommand({
  ...answering,
  name: 'introduce-customer',
  operation: introduceCustomer,
  inputs: ['confirmed', 'company'],
  unlisted: true,
  words: {
    en: {
      title: 'Approve partners for a new company',
      purpose: 'Approves who asks, subject to their confirmation.',
      recorded: 'Answered a customer invitation, to be confirmed',
    },
    ko: {
      title: '새 회사의 파트너 승인',
      purpose: '초대한 파트너의 확정을 조건으로 승인합니다.',
      recorded: '고객 초대에 응답했습니다(확정 대기)',
    },
  },
  answer: (invitation, turn) => invitationView({ invitation }, turn),
});

import { declinePartners } from '../../src/customers/introduce-customer.ts';
import { defineCommand } from '../command.ts';
import { invitationView } from '../partnerships/invitation-view.ts';
import { answering } from './approve-partners.ts';

/** The press of **Decline** by whoever may answer for the customer. */
export const declinePartnersCommand = defineCommand({
  ...answering,
  name: 'decline-partners',
  operation: declinePartners,
  unlisted: true,
  words: {
    en: {
      title: 'Decline partners',
      purpose: 'Turns down who asks to serve your company.',
      recorded: 'Declined a customer invitation',
    },
    ko: {
      title: '파트너 거절',
      purpose: '귀사를 담당하겠다는 요청을 거절합니다.',
      recorded: '고객 초대를 거절했습니다',
    },
  },
  answer: (invitation, turn) => invitationView({ invitation }, turn),
});

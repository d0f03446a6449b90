import { confirmCustomer, refuseCustomer } from '../../src/customers/confirm-customer.ts';
import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { sentInvitation } from '../partnerships/sent-invitation.ts';
import { sentInvitationView } from '../partnerships/sent-invitation-view.ts';

const settling = {
  open: async (asked: Asked, turn: Turn) => sentInvitationView(await sentInvitation(asked, turn), turn),
  subjectOf: ({ invitation }: Asked, turn: Turn) => invitationSubject(turn.speaker.tenantId, String(invitation)),
};

/** The inviter's word that an answer from elsewhere than expected is the customer's. */
export const confirmCustomerCommand = defineCommand({
  ...settling,
  name: 'confirm-customer',
  operation: confirmCustomer,
  unlisted: true,
  words: {
    en: {
      title: 'Confirm a customer',
      purpose: 'For an answer from elsewhere than expected.',
      recorded: 'Confirmed a customer',
    },
    ko: { title: '고객 확정', purpose: '예상과 다른 곳에서 온 응답을 확정합니다.', recorded: '고객을 확정했습니다' },
  },
  answer: (shown, turn) => sentInvitationView(shown, turn),
});

/** The inviter's no to it. */
export const refuseCustomerCommand = defineCommand({
  ...settling,
  name: 'refuse-customer',
  operation: refuseCustomer,
  unlisted: true,
  words: {
    en: {
      title: 'Refuse a customer',
      purpose: 'For an answer that is not of the company you meant.',
      recorded: "Refused a customer's answer",
    },
    ko: {
      title: '고객 응답 거부',
      purpose: '초대하려던 회사가 아닌 응답을 거부합니다.',
      recorded: '고객의 응답을 거부했습니다',
    },
  },
  answer: (invitation, turn) => sentInvitationView({ invitation }, turn),
});

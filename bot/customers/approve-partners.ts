import { approvePartners } from '../../src/customers/approve-partners.ts';
import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { invitationView } from '../partnerships/invitation-view.ts';
import { receivedInvitation } from '../partnerships/received-invitation.ts';

/** The form that an answer to a customer invitation was pressed on, and what it is about. */
export const answering = {
  open: async (asked: Asked, turn: Turn) => invitationView(await receivedInvitation(asked, turn), turn),
  subjectOf: ({ inviter, invitation }: Asked) => invitationSubject(String(inviter), String(invitation)),
};

/** The press of **Approve** by the customer that was invited (R63, R70). */
export const approvePartnersCommand = defineCommand({
  ...answering,
  name: 'approve-partners',
  operation: approvePartners,
  inputs: ['confirmed'],
  unlisted: true,
  words: {
    en: {
      title: 'Approve partners',
      purpose: 'Approves who asks to serve your company.',
      recorded: 'Approved partners',
    },
    ko: { title: '파트너 승인', purpose: '귀사를 담당하려는 파트너를 승인합니다.', recorded: '파트너를 승인했습니다' },
  },
  answer: (shown, turn) => invitationView(shown, turn),
});

import { openInvitation } from '../../src/partnerships/open-invitation.ts';
import { defineCommand } from '../command.ts';
import { invitationView } from './invitation-view.ts';
import { receivedInvitation } from './received-invitation.ts';

/** Opens an invitation to answer it, by its code or by its sender's name (R49). */
export const reviewInvitationCommand = defineCommand({
  name: 'review-invitation',
  operation: openInvitation,
  comesTo: ['authorize-providers', 'approve-partners'],
  words: {
    en: {
      title: 'Accept an invitation',
      purpose: 'Shows what a partner asks for, to approve or decline it.',
      asking: 'accept invitation',
    },
    ko: { title: '초대 수락', purpose: '파트너가 요청한 권한을 확인하고 승인하거나 거절합니다.', asking: '초대 수락' },
  },
  async open(asked, turn) {
    return invitationView(await receivedInvitation(asked, turn), turn);
  },
});

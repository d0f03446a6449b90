import { authorizeProvider } from '../../src/partnerships/authorize-provider.ts';
import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { defineCommand } from '../command.ts';
import { fill } from '../words.ts';
import { invitationView } from './invitation-view.ts';
import { partnershipView } from './partnership-view.ts';
import { receivedInvitation } from './received-invitation.ts';

/** The press of **Authorize indirect provider** on an approval card (R50). */
export const authorizeProviderCommand = defineCommand({
  name: 'authorize-provider',
  operation: authorizeProvider,
  inputs: ['confirmed'],
  unlisted: true,
  words: {
    en: {
      title: 'Authorize indirect provider',
      purpose: 'Accepts a partnership request.',
      recorded: 'Authorised an indirect provider',
      done: '{provider} is now your indirect provider.',
      waiting: 'Accepted. {provider} has to confirm it, since you were invited at another mail domain.',
    },
    ko: {
      title: '간접 공급자 승인',
      purpose: '파트너 관계 요청을 수락합니다.',
      recorded: '간접 공급자를 승인했습니다',
      done: '{provider:을/를} 간접 공급자로 승인했습니다.',
      waiting: '승인했습니다. 초대받은 것과 다른 메일 도메인이므로 {provider:이/가} 확정해야 합니다.',
    },
  },
  async open(asked, turn) {
    return invitationView(await receivedInvitation(asked, turn), turn);
  },
  answer({ invitation, partnership }, turn, words) {
    const sentence = partnership.state === 'active' ? words.done : words.waiting;
    return {
      ...partnershipView(partnership, turn),
      shows: invitationSubject(invitation.inviter.tenantId, invitation.invitationId),
      lead: { text: fill(sentence, { provider: invitation.inviter.name }), tone: 'good' },
    };
  },
  subjectOf: ({ inviter, invitation }) => invitationSubject(String(inviter), String(invitation)),
});

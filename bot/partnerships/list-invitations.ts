import { isExpired } from '../../src/partnerships/invitation.ts';
import { listInvitations } from '../../src/partnerships/list-invitations.ts';
import { defineCommand } from '../command.ts';
import { listView, type Row } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';
import { incomingDetail } from './received-invitation-view.ts';

/** Invitations that nobody has answered: those that went out, and those that came in. */
export const listInvitationsCommand = defineCommand({
  name: 'list-invitations',
  operation: listInvitations,
  words: {
    en: {
      title: 'Invitations',
      purpose: 'Invitations that wait for an answer.',
      asking: 'invitations',
      none: 'No invitation is waiting.',
      waiting: '{email} · waiting since {at}',
      expired: '{email} · expired on {at}',
      show: 'Show',
      open: 'Open',
    },
    ko: {
      title: '초대 목록',
      purpose: '답변을 기다리는 초대를 보여 줍니다.',
      asking: '초대 목록',
      none: '대기 중인 초대가 없습니다.',
      waiting: '{email} · {at}부터 대기 중',
      expired: '{email} · {at} 만료',
      show: '보기',
      open: '열기',
    },
  },
  async open({ after }, turn, words) {
    const { sent, received, next } = await turn.perform(listInvitations, { after });
    const rows: Row[] = [
      ...received
        .filter((invitation) => !isExpired(invitation, turn.now))
        .map((invitation) => ({
          name: invitation.provider.name,
          detail: incomingDetail(invitation, turn),
          actions: [
            {
              title: words.open,
              press: ask('show-invitation', {
                provider: invitation.provider.tenantId,
                invitation: invitation.invitationId,
              }),
            },
          ],
        })),
      ...sent.map((invitation) => ({
        name: invitation.reseller,
        detail: isExpired(invitation, turn.now)
          ? fill(words.expired, { email: invitation.email, at: turn.moment(invitation.expiresAt) })
          : fill(words.waiting, { email: invitation.email, at: turn.moment(invitation.sentAt) }),
        actions: [
          {
            title: words.show,
            press: ask('show-invitation', { provider: turn.speaker.tenantId, invitation: invitation.invitationId }),
          },
        ],
      })),
    ];
    return listView(
      { title: words.title, none: words.none, rows, next: next && ask('list-invitations', { after: next }) },
      turn,
    );
  },
});

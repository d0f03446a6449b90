import { type Invitation, isExpired } from '../../src/partnerships/invitation.ts';
import { listInvitations } from '../../src/partnerships/list-invitations.ts';
import { defineCommand, type Turn } from '../command.ts';
import { listView, type Row } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';
import { incomingDetail } from './received-invitation-view.ts';

const detailOf = (
  invitation: Invitation,
  say: { waiting: string; expired: string; answered: string },
  turn: Turn,
): string => {
  const { email, state, closedAt, sentAt, expiresAt } = invitation;
  if (state === 'unconfirmed') return fill(say.answered, { email, at: turn.moment(closedAt ?? sentAt) });
  const expired = isExpired(invitation, turn.now);
  return fill(expired ? say.expired : say.waiting, { email, at: turn.moment(expired ? expiresAt : sentAt) });
};

/** Invitations that wait for somebody: those that went out, and those that came in. */
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
      answered: '{email} · answered {at}, to be confirmed by you',
      show: 'Show',
      open: 'Open',
      home: 'What is waiting for me',
    },
    ko: {
      title: '초대 목록',
      purpose: '답변을 기다리는 초대를 보여 줍니다.',
      asking: '초대 목록',
      none: '대기 중인 초대가 없습니다.',
      waiting: '{email} · {at}부터 대기 중',
      expired: '{email} · {at} 만료',
      answered: '{email} · {at} 응답, 귀사의 확정 필요',
      show: '보기',
      open: '열기',
      home: '대기 중인 일',
    },
  },
  async open({ after }, turn, words) {
    const { sent, received, next } = await turn.perform(listInvitations, { after });
    const rows: Row[] = [
      ...received
        .filter((invitation) => !isExpired(invitation, turn.now))
        .map((invitation) => ({
          name: invitation.inviter.name,
          detail: incomingDetail(invitation, turn),
          actions: [
            {
              title: words.open,
              press: ask('show-invitation', {
                inviter: invitation.inviter.tenantId,
                invitation: invitation.invitationId,
              }),
            },
          ],
        })),
      ...sent.map((invitation) => ({
        name: invitation.company,
        detail: detailOf(invitation, words, turn),
        actions: [
          {
            title: words.show,
            press: ask('show-invitation', { inviter: turn.speaker.tenantId, invitation: invitation.invitationId }),
          },
        ],
      })),
    ];
    return listView(
      {
        title: words.title,
        none: words.none,
        rows,
        next: next && ask('list-invitations', { after: next }),
        buttons: rows.length > 0 ? [] : [{ title: words.home, press: ask('show-home') }],
      },
      turn,
    );
  },
});

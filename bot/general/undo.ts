import { lookAround } from '../../src/everyone.ts';
import { findUndoable } from '../../src/partnerships/undo-invitation.ts';
import { showUser } from '../../src/people/show-user.ts';
import { findUndoableRoles } from '../../src/people/undo-role-change.ts';
import { defineCommand, type Turn } from '../command.ts';
import { sentInvitationView } from '../partnerships/sent-invitation-view.ts';
import { userView } from '../people/user-view.ts';
import { ask, type View } from '../view.ts';

/** The card of something that its doer can still undo, and when it was done. */
interface Undoable {
  at: string;
  card: () => View | Promise<View>;
}

/** All that waits so that it can be undone. What else comes to wait is a line here. */
const kinds: readonly ((turn: Turn) => Promise<Undoable | undefined>)[] = [
  async (turn) => {
    const { invitation } = await turn.perform(findUndoable, {});
    return invitation && { at: invitation.sentAt, card: () => sentInvitationView({ invitation }, turn) };
  },
  async (turn) => {
    const found = await turn.perform(findUndoableRoles, {});
    if (!found) return undefined;
    const { at, person } = found;
    return { at, card: async () => userView(await turn.perform(showUser, { person }), turn) };
  },
];

/** The card of the last thing that the speaker did and that can still be undone; it has the button. */
export async function lastUndoable(turn: Turn): Promise<View | undefined> {
  const found = (await Promise.all(kinds.map((find) => find(turn)))).filter((one) => one !== undefined);
  const [last] = found.sort((one, other) => other.at.localeCompare(one.at));
  return last?.card();
}

/** Takes back what was just done, as long as that is possible. */
export const undoCommand = defineCommand({
  name: 'undo',
  operation: lookAround,
  words: {
    en: {
      title: 'Undo',
      purpose: 'Takes an invitation or a change of roles back, a moment after it was made.',
      nothing:
        'Nothing waits to be sent or to count, so there is nothing to undo. An invitation that was sent can be withdrawn, and roles can be changed again.',
      invitations: 'Invitations',
      users: 'Users',
      home: 'What is waiting for me',
    },
    ko: {
      title: '실행 취소',
      purpose: '방금 보낸 초대나 방금 변경한 역할을 되돌립니다.',
      nothing:
        '발송이나 적용을 기다리는 항목이 없어 되돌릴 것이 없습니다. 이미 보낸 초대는 철회할 수 있고, 역할은 다시 변경할 수 있습니다.',
      invitations: '초대 목록',
      users: '사용자 목록',
      home: '대기 중인 일',
    },
  },
  async open(_asked, turn, say) {
    const last = await lastUndoable(turn);
    if (last) return last;
    return {
      card: 'shared/statement',
      summary: say.nothing,
      data: { text: say.nothing },
      buttons: [
        { title: say.invitations, press: ask('list-invitations') },
        { title: say.users, press: ask('list-users') },
        { title: say.home, press: ask('show-home') },
      ],
    };
  },
});

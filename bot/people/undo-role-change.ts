import { personSubject, shownName } from '../../src/people/person.ts';
import { showUser } from '../../src/people/show-user.ts';
import { undoRoleChange } from '../../src/people/undo-role-change.ts';
import { defineCommand } from '../command.ts';
import { fill } from '../words.ts';
import { userView } from './user-view.ts';

/** **Undo** on a change of roles that was made a moment ago; the person never learns of it. */
export const undoRoleChangeCommand = defineCommand({
  name: 'undo-role-change',
  operation: undoRoleChange,
  unlisted: true,
  words: {
    en: {
      title: 'Undo a change of roles',
      purpose: 'Takes a change of roles back before the user is told.',
      recorded: 'Took a change of roles back',
      done: 'The change was undone: {name} has the roles of before, and was told nothing.',
    },
    ko: {
      title: '역할 변경 되돌리기',
      purpose: '사용자에게 알리기 전에 역할 변경을 되돌립니다.',
      recorded: '역할 변경을 되돌렸습니다',
      done: '변경을 되돌렸습니다. {name} 님의 역할은 이전과 같으며, {name} 님에게 알리지 않았습니다.',
    },
  },
  open: async ({ person }, turn) => userView(await turn.perform(showUser, { person }), turn),
  answer: (shown, turn, say) => ({
    ...userView(shown, turn),
    lead: { text: fill(say.done, { name: shownName(shown.person) }), tone: 'good' },
  }),
  subjectOf: ({ person }, { speaker }) => personSubject({ tenantId: speaker.tenantId, objectId: String(person) }),
});

import { showUser, viewUser } from '../../src/people/show-user.ts';
import { Refusal } from '../../src/refusal.ts';
import { defineCommand } from '../command.ts';
import { personAsked } from './person-asked.ts';
import { userView } from './user-view.ts';

/** One colleague: roles, sign-in, who added and changed what (R27). */
export const showUserCommand = defineCommand({
  name: 'show-user',
  operation: showUser,
  words: {
    en: {
      title: 'Show a user',
      purpose: 'One of your users: roles, sign-in, last change.',
      asking: 'show user Joon Lee',
    },
    ko: { title: '사용자 보기', purpose: '사용자의 역할과 로그인 상태를 보여 줍니다.', asking: '사용자 이준 보여 줘' },
  },
  async open(asked, turn) {
    await turn.authorize(showUser);
    const found = await personAsked(asked, turn, 'show-user');
    if (!found.person) return found.question;
    return userView(await turn.perform(showUser, { person: found.person.objectId }), turn);
  },
  shows: {
    type: 'person',
    async draw({ owner, id }, turn) {
      if (owner !== turn.speaker.tenantId) throw new Refusal('person-not-found', { name: '' });
      return userView(await turn.perform(viewUser, { person: id }), turn);
    },
  },
});

import { listUsers } from '../../src/people/list-users.ts';
import { type Roles, rolesNow, shownName } from '../../src/people/person.ts';
import { defineCommand, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { adminRoleName, agentRoleName } from '../roles.ts';
import { ask } from '../view.ts';

/** Who is on the staff, with both roles, ten at a time. */
export const listUsersCommand = defineCommand({
  name: 'list-users',
  operation: listUsers,
  words: {
    en: {
      title: 'Users',
      purpose: 'Your colleagues here, and their roles.',
      asking: 'users',
      none: 'No users yet.',
      awaited: 'not signed in yet',
      show: 'Show',
      add: 'Add a user',
    },
    ko: {
      title: '사용자 목록',
      purpose: '귀사의 사용자와 역할을 보여 줍니다.',
      asking: '사용자 목록',
      none: '아직 사용자가 없습니다.',
      awaited: '아직 로그인하지 않음',
      show: '보기',
      add: '사용자 추가',
    },
  },
  async open(asked, turn, words) {
    const after = typeof asked.after === 'string' ? asked.after : undefined;
    const { items, next } = await turn.perform(listUsers, { after });
    const rows = items.map((person) => ({
      name: shownName(person),
      detail: [rolesLine(rolesNow(person, turn.now), turn), person.email, person.awaited && words.awaited]
        .filter(Boolean)
        .join(' · '),
      actions: [{ title: words.show, press: ask('show-user', { personId: person.objectId }) }],
    }));
    return listView(
      {
        title: words.title,
        none: words.none,
        rows,
        next: next && ask('list-users', { after: next }),
        buttons: [{ title: words.add, press: ask('add-user') }],
      },
      turn,
    );
  },
});

/** The roles that somebody holds; that one is missing only where both are. */
const rolesLine = ({ agentRole, adminRole }: Roles, { language }: Turn): string => {
  const agent = agentRoleName(agentRole, language);
  const admin = adminRoleName(adminRole, language);
  if (agentRole === 'none' && adminRole !== 'none') return admin;
  if (adminRole === 'none' && agentRole !== 'none') return agent;
  return `${agent}, ${admin}`;
};

import { withoutRole } from '../../src/people/granting.ts';
import { rolesOf, shownName } from '../../src/people/person.ts';
import { removeRole } from '../../src/people/remove-role.ts';
import { Refusal } from '../../src/refusal.ts';
import { holds, type Role } from '../../src/roles.ts';
import { defineCommand } from '../command.ts';
import { allRoleNames, roleWords } from '../roles.ts';
import { act, ask } from '../view.ts';
import { fill } from '../words.ts';
import { effectPreview } from './effect-preview.ts';
import { onButton, personAsked } from './person-asked.ts';
import { rolesAsked, rolesTogether } from './roles-together.ts';
import { userView } from './user-view.ts';

/** Takes a role, or both, from somebody, after showing what that person can no longer do. */
export const removeRoleCommand = defineCommand({
  name: 'remove-role',
  meantBy: { customer: 'list-delegated-admin' },
  operation: removeRole,
  together: rolesTogether,
  words: {
    en: {
      title: 'Remove a role',
      purpose: 'Takes a role from a user, after showing what that means.',
      recorded: 'Took a role away',
      asking: 'remove helpdesk agent from Joon Lee',
      heading: 'Remove {role} from {name}?',
      which: 'Which role should {name} no longer have?',
      none: '{name} has no role that could be removed.',
      who: 'Say whose role is to be removed, or choose from the list.',
      remove: 'Remove role',
      keep: 'Leave as it is',
      users: 'Users',
    },
    ko: {
      title: '역할 제거',
      purpose: '영향을 확인한 뒤 사용자의 역할을 제거합니다.',
      recorded: '역할을 제거했습니다',
      asking: '이준에게서 기술 지원팀 에이전트 역할을 제거해 줘',
      heading: '{name} 님의 {role} 역할을 제거하시겠습니까?',
      which: '{name} 님의 어느 역할을 제거하시겠습니까?',
      none: '{name} 님에게는 제거할 역할이 없습니다.',
      who: '누구의 역할을 제거할지 말씀해 주시거나 목록에서 선택해 주세요.',
      remove: '역할 제거',
      keep: '그대로 두기',
      users: '사용자 목록',
    },
  },
  async open(asked, turn, say) {
    await turn.authorize(removeRole);
    const { language } = turn;
    if (!asked.personId && !asked.person && !asked.email) {
      const users = { title: say.users, press: ask('list-users'), primary: true as const };
      return { card: 'shared/statement', summary: say.who, data: { text: say.who }, buttons: [users] };
    }
    const found = await personAsked(asked, turn, 'remove-role');
    if (!found.person) return found.question;
    const { person } = found;
    const name = shownName(person);
    const show = { title: say.keep, press: ask('show-user', { personId: person.objectId }) };
    const wished = rolesAsked(asked);
    const [first] = wished;
    if (!first) {
      const held = [person.agentRole, person.adminRole].filter((one): one is Role => one !== 'none');
      const text = fill(held.length > 0 ? say.which : say.none, { name });
      const choices = held.map((one) => ({
        title: roleWords[language][one],
        press: ask('remove-role', { personId: person.objectId, role: one }),
      }));
      return { card: 'shared/statement', summary: text, data: { text }, buttons: [...choices, show] };
    }
    // Of two, the one that is held goes; a card that says so is no surprise.
    const roles = wished.filter((role) => holds(person, role));
    if (roles.length === 0) throw new Refusal('role-not-held', { name, role: first });
    const title = fill(say.heading, { name, role: allRoleNames(roles, language) });
    const after = roles.reduce(withoutRole, rolesOf(person));
    return effectPreview(title, person, after, turn, [
      { title: say.remove, press: act('remove-role', { ...onButton(person), roles }), primary: true },
      show,
    ]);
  },
  answer: (shown, turn) => userView(shown, turn),
  subjectOf: ({ person }, { speaker }) => ({ type: 'person', owner: speaker.tenantId, id: String(person) }),
});

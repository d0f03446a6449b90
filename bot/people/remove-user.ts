import { type Person, shownName } from '../../src/people/person.ts';
import { removeUser } from '../../src/people/remove-user.ts';
import { defineCommand } from '../command.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { fill } from '../words.ts';
import { onButton, personAsked } from './person-asked.ts';

const words = {
  en: {
    title: 'Remove a user',
    purpose: 'Removes a user who has not signed in yet, or takes all roles away.',
    recorded: 'Removed a user who had not signed in',
    asking: 'remove user Joon Lee',
    who: 'Say who is to lose access, or choose from the list.',
    heading: 'Remove {name}?',
    awaited:
      'Nobody has signed in with {email} yet. The address is free again then, and the temporary password is worth nothing.',
    remove: 'Remove',
    removed: '{name} was removed, and {email} is free again.',
    text: 'Users who have signed in are not deleted here: the account is in your Microsoft Entra tenant. Without a role {name} can do nothing here.',
    without:
      'Users who have signed in are not deleted here: the account is in your Microsoft Entra tenant. {name} has no role, and so can do nothing here already.',
    take: 'Take all roles away',
    show: 'Show {name}',
    users: 'Users',
    add: 'Add a user',
  },
  ko: {
    title: '사용자 제거',
    purpose: '아직 로그인하지 않은 사용자를 제거하거나 역할을 모두 제거합니다.',
    recorded: '로그인하지 않은 사용자를 제거했습니다',
    asking: '사용자 Joon Lee 제거해 줘',
    who: '누구의 액세스 권한을 제거할지 말씀해 주시거나 목록에서 선택해 주세요.',
    heading: '{name} 님을 제거하시겠습니까?',
    awaited:
      '아직 {email} 주소로 로그인한 사람이 없습니다. 제거하면 이 주소를 다시 사용할 수 있으며 임시 암호는 무효가 됩니다.',
    remove: '제거',
    removed: '{name} 님을 제거했습니다. {email} 주소를 다시 사용할 수 있습니다.',
    text: '이미 로그인한 사용자는 여기에서 삭제하지 않습니다. 계정이 귀사의 Microsoft Entra 테넌트에 있기 때문입니다. 역할을 모두 제거하면 {name} 님은 여기에서 아무 작업도 할 수 없습니다.',
    without:
      '이미 로그인한 사용자는 여기에서 삭제하지 않습니다. 계정이 귀사의 Microsoft Entra 테넌트에 있기 때문입니다. {name} 님은 맡은 역할이 없어 이미 여기에서 아무 작업도 할 수 없습니다.',
    take: '역할 모두 제거',
    show: '{name} 보기',
    users: '사용자 목록',
    add: '사용자 추가',
  },
};
type Say = typeof words.en;

/**
 * Somebody who has not come yet is removed. The accounts of others are not Partner Center's to delete; what they may do
 * there is: so this leads to taking the roles away.
 */
export const removeUserCommand = defineCommand({
  name: 'remove-user',
  operation: removeUser,
  words,
  async open(asked, turn, say) {
    await turn.authorize(removeUser);
    if (!asked.personId && !asked.person && !asked.email) return statement(say.who, [usersButton(say)]);
    const found = await personAsked(asked, turn, 'remove-user');
    return found.person ? wayFor(found.person, say) : found.question;
  },
  answer: ({ name, email }, _turn, say) =>
    statement(fill(say.removed, { name, email }), [usersButton(say), { title: say.add, press: ask('add-user') }]),
  subjectOf: ({ person }, { speaker }) => ({ type: 'person', owner: speaker.tenantId, id: String(person) }),
});

function wayFor(person: Person, say: Say): View {
  const { objectId: personId, agentRole, adminRole, awaited, email } = person;
  const name = shownName(person);
  const show: Button = { title: fill(say.show, { name }), press: ask('show-user', { personId }) };
  if (awaited) {
    const remove: Button = { title: say.remove, press: act('remove-user', onButton(person)), primary: true };
    return statement(fill(say.awaited, { email }), [remove, show], fill(say.heading, { name }));
  }
  if (agentRole === 'none' && adminRole === 'none')
    return statement(fill(say.without, { name }), [show, usersButton(say)]);
  const none = { agentRole: 'none', adminRole: 'none' };
  const take: Button = {
    title: say.take,
    press: { command: 'assign-role', part: 'preview', subject: { personId, ...none } },
    primary: true,
  };
  return statement(fill(say.text, { name }), [take, show, usersButton(say)]);
}

const usersButton = (say: Say): Button => ({ title: say.users, press: ask('list-users') });

const statement = (text: string, buttons: Button[], title = ''): View => ({
  card: 'shared/statement',
  summary: title || text,
  data: { title, text },
  buttons,
});

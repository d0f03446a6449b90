import { type Person, shownName } from '../../src/people/person.ts';
import { showUser } from '../../src/people/show-user.ts';
import { defineCommand } from '../command.ts';
import { ask, type Button, type View } from '../view.ts';
import { fill } from '../words.ts';
import { personAsked } from './person-asked.ts';

const words = {
  en: {
    title: 'Remove a user',
    purpose: 'Says how somebody loses access.',
    who: 'Say who is to lose access, or choose from the list.',
    text: 'Users are not deleted here: the account is in your Microsoft Entra tenant. Without a role {name} can do nothing here.',
    without:
      'Users are not deleted here: the account is in your Microsoft Entra tenant. {name} has no role, and so can do nothing here already.',
    take: 'Take all roles away',
    show: 'Show {name}',
    users: 'Users',
  },
  ko: {
    title: '사용자 제거',
    purpose: '사용자의 액세스를 제거하는 방법을 알려 줍니다.',
    who: '누구의 액세스를 제거할지 말씀해 주시거나 목록에서 골라 주세요.',
    text: '사용자 계정은 귀사의 Microsoft Entra 테넌트에 있어 여기에서 삭제하지 않습니다. 역할을 모두 제거하면 {name} 님은 여기에서 아무 작업도 할 수 없습니다.',
    without:
      '사용자 계정은 귀사의 Microsoft Entra 테넌트에 있어 여기에서 삭제하지 않습니다. {name} 님은 맡은 역할이 없어 이미 여기에서 아무 작업도 할 수 없습니다.',
    take: '역할 모두 제거',
    show: '{name} 보기',
    users: '사용자 목록',
  },
};

/** Accounts are not Partner Center's to delete; what they may do there is. So this leads to taking the roles away. */
export const removeUserCommand = defineCommand({
  name: 'remove-user',
  operation: showUser,
  unlisted: true,
  words,
  async open(asked, turn, say) {
    await turn.authorize(showUser);
    if (!asked.personId && !asked.person && !asked.email) return statement(say.who, [], say);
    const found = await personAsked(asked, turn, 'remove-user');
    return found.person ? answer(found.person, say) : found.question;
  },
});

function answer(person: Person, say: typeof words.en): View {
  const { objectId: personId, agentRole, adminRole } = person;
  const name = shownName(person);
  const show: Button = { title: fill(say.show, { name }), press: ask('show-user', { personId }) };
  if (agentRole === 'none' && adminRole === 'none') return statement(fill(say.without, { name }), [show], say);
  const none = { agentRole: 'none', adminRole: 'none' };
  const take: Button = {
    title: say.take,
    press: { command: 'assign-role', part: 'preview', subject: { personId, ...none } },
    primary: true,
  };
  return statement(fill(say.text, { name }), [take, show], say);
}

const statement = (text: string, buttons: Button[], say: typeof words.en): View => ({
  card: 'shared/statement',
  summary: text,
  data: { text },
  buttons: [...buttons, { title: say.users, press: ask('list-users') }],
});

import { mailDomain } from '../../src/names.ts';
import { addUser, checkUser, type NewUser } from '../../src/people/add-user.ts';
import { isAgentRole, managingRole, noRoles } from '../../src/people/granting.ts';
import type { Roles } from '../../src/people/person.ts';
import type { Role } from '../../src/roles.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { orAgain } from '../form.ts';
import { formView } from '../form-view.ts';
import { act, type View } from '../view.ts';
import { fill } from '../words.ts';
import { effectSections, roleFacts, roleInputs } from './role-effect.ts';
import { rolesAsked, rolesTogether } from './roles-together.ts';
import { userView } from './user-view.ts';

const words = {
  en: {
    title: 'Add a user',
    purpose: 'Adds a colleague with a name, an address and roles.',
    recorded: 'Added a user',
    asking: 'add user Kim Haneul at haneul@fabrikam.com',
    fullName: 'Full name',
    fullNameProblem: 'Enter the full name, at most 100 characters.',
    email: 'Address that the colleague signs in with',
    emailProblem: 'Enter one mail address.',
    note: 'The agent role decides which customer data the user sees and changes, the admin role which features of Partner Center. The next page shows what they include.',
    next: 'Next: Review',
    heading: 'Add {name}?',
    also: 'What happens',
    awaited: 'The user counts as “not signed in yet” until the first message to Twotier from this address.',
    once: 'You can then show the sign-in with its temporary password, once. The user changes it at the first sign-in.',
    foreign: '{email} is not an address of {domain}. The user needs it as sign-in name in your Microsoft Entra tenant.',
    add: 'Add',
    back: 'Back',
  },
  ko: {
    title: '사용자 추가',
    purpose: '이름과 주소, 역할을 지정하여 동료를 추가합니다.',
    recorded: '사용자를 추가했습니다',
    asking: '사용자 김하늘 추가해 줘 haneul@fabrikam.com',
    fullName: '이름',
    fullNameProblem: '이름을 100자 이내로 입력해 주세요.',
    email: '로그인에 사용할 전자 메일 주소',
    emailProblem: '전자 메일 주소를 하나 입력해 주세요.',
    note: '에이전트 역할은 보고 변경할 수 있는 고객 데이터를, 관리자 역할은 파트너 센터 기능에 대한 액세스를 결정합니다. 포함된 작업은 다음 화면에서 확인할 수 있습니다.',
    next: '다음: 검토',
    heading: '{name} 님을 추가하시겠습니까?',
    also: '추가하면',
    awaited: '이 주소의 사용자가 Twotier에 처음 메시지를 보낼 때까지 “아직 로그인하지 않음”으로 표시됩니다.',
    once: '추가한 뒤 임시 암호가 포함된 로그인 정보를 한 번 볼 수 있습니다. 사용자는 처음 로그인할 때 암호를 변경합니다.',
    foreign: '{email:은/는} {domain} 주소가 아닙니다. 귀사의 Microsoft Entra 테넌트에 이 로그인 이름이 있어야 합니다.',
    add: '추가',
    back: '뒤로',
  },
};
type Say = typeof words.en;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const typed = (asked: Asked) => ({
  fullName: text(asked.fullName ?? asked.person),
  email: text(asked.email),
  ...rolesOnForm(asked),
});

/** The roles of the form, or those that were said: one of each level, and of two of a level none. */
function rolesOnForm(asked: Asked): { agentRole: string; adminRole: string } {
  const said = rolesAsked(asked);
  const only = (roles: readonly Role[]) => (roles.length === 1 && roles[0]) || 'none';
  return {
    agentRole: text(asked.agentRole) || only(said.filter(isAgentRole)),
    adminRole: text(asked.adminRole) || only(said.filter((role) => !isAgentRole(role))),
  };
}

async function form(asked: Asked, turn: Turn, say: Say): Promise<View> {
  const role = managingRole(await turn.actor()) ?? 'user-admin';
  const values = typed(asked);
  const text = { kind: 'text', required: true } as const;
  return formView({
    title: say.title,
    inputs: [
      {
        ...text,
        id: 'fullName',
        label: say.fullName,
        value: values.fullName,
        longest: 100,
        problem: say.fullNameProblem,
      },
      { ...text, id: 'email', label: say.email, value: values.email, longest: 254, problem: say.emailProblem },
      ...roleInputs(role, noRoles, values, turn.language),
    ],
    note: say.note,
    buttons: [{ title: say.next, press: { command: 'add-user', part: 'review', subject: {} }, primary: true }],
  });
}

/** The confirm page (R32): what was typed is sealed into its button, so nothing else can be added with it. */
async function review(user: NewUser, turn: Turn, say: Say): Promise<View> {
  const { organization } = await turn.actor();
  const { language } = turn;
  const { fullName, email, agentRole, adminRole } = user;
  const after: Roles = { agentRole, adminRole };
  const domain = organization?.domain;
  const foreign = domain && mailDomain(email) !== domain ? [fill(say.foreign, { email, domain })] : [];
  const title = fill(say.heading, { name: fullName });
  return {
    card: 'shared/sections',
    summary: title,
    data: {
      title,
      context: email,
      facts: roleFacts(after, after, language),
      sections: [
        ...effectSections(noRoles, after, organization?.kinds ?? [], language),
        { heading: say.also, lines: [...foreign, say.awaited, say.once] },
      ],
    },
    buttons: [
      { title: say.add, press: act('add-user', { ...user }), primary: true },
      { title: say.back, press: { command: 'add-user', part: 'open', subject: { ...user } } },
    ],
  };
}

/** Adds a colleague: a form, a page to confirm, and the sign-in to be shown once (R28 to R34). */
export const addUserCommand = defineCommand({
  name: 'add-user',
  operation: addUser,
  inputs: ['fullName', 'email', 'agentRole', 'adminRole'],
  together: rolesTogether,
  words,
  async open(asked, turn, say) {
    await turn.authorize(addUser);
    return form(asked, turn, say);
  },
  steps: {
    review: (asked, turn, say) =>
      orAgain(
        async () => review(await turn.perform(checkUser, { ...typed(asked), language: turn.language }), turn, say),
        () => form(asked, turn, say),
        ['invalid-input', 'address-taken', 'only-global-admins', 'busy'],
        turn,
      ),
  },
  answer: ({ person, signIn }, turn) => userView({ person, signIn, managed: true, own: false }, turn),
  subjectOf: (_, { speaker, operationId }) => ({ type: 'person', owner: speaker.tenantId, id: operationId }),
});

import { z } from 'zod';
import { mayJoin } from '../../src/enrolment/join-admin-agents.ts';
import { showOwnEnrollment } from '../../src/enrolment/show-enrollment.ts';
import { assignRole } from '../../src/people/assign-role.ts';
import { searchPeople } from '../../src/people/find-person.ts';
import {
  adminRoles,
  agentRoles,
  isAgentRole,
  managingRole,
  mayManage,
  sameRoles,
  withRole,
} from '../../src/people/granting.ts';
import { type Person, type Roles, rolesOf, shownName } from '../../src/people/person.ts';
import { Refusal } from '../../src/refusal.ts';
import { holds, type Role } from '../../src/roles.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { applicationView } from '../enrolment/application-view.ts';
import { withProblem } from '../form.ts';
import { formView } from '../form-view.ts';
import { allRoleNames } from '../roles.ts';
import { act, ask, type View } from '../view.ts';
import { fill } from '../words.ts';
import { effectPreview } from './effect-preview.ts';
import { onButton, personAsked } from './person-asked.ts';
import { roleInputs } from './role-effect.ts';
import { rolesAsked, rolesTogether } from './roles-together.ts';
import { userView } from './user-view.ts';

const words = {
  en: {
    title: 'Assign a role',
    purpose: 'Gives a user an agent role or an admin role, after showing what that means.',
    recorded: 'Gave a role',
    asking: 'make Joon Lee admin agent',
    who: 'User, by name or address',
    whoProblem: 'Choose a user from the list.',
    next: 'Next',
    formTitle: 'Roles of {name}',
    note: 'One of each a person. The next page shows what changes before anything does.',
    heading: 'Change the roles of {name}?',
    headingOne: 'Make {name} {role}?',
    update: 'Update',
    back: 'Change the choice',
    keep: 'Leave as it is',
    oneEach: 'A user has one agent role and one admin role. Choose which of them {name} gets.',
  },
  ko: {
    title: '역할 지정',
    purpose: '영향을 확인한 뒤 사용자에게 에이전트 역할이나 관리자 역할을 부여합니다.',
    recorded: '역할을 부여했습니다',
    asking: '이준을 관리자 에이전트로 지정해 줘',
    who: '사용자(이름 또는 주소)',
    whoProblem: '사용자를 목록에서 선택해 주세요.',
    next: '다음',
    formTitle: '{name} 님의 역할',
    note: '유형별로 하나씩 지정합니다. 다음 화면에서 변경 내용을 확인한 뒤 적용합니다.',
    heading: '{name} 님의 역할을 변경하시겠습니까?',
    headingOne: '{name} 님을 {role:으로/로} 지정하시겠습니까?',
    update: '업데이트',
    back: '다시 선택',
    keep: '그대로 두기',
    oneEach: '에이전트 역할과 관리자 역할은 하나씩만 맡을 수 있습니다. {name} 님이 맡을 역할을 선택해 주세요.',
  },
};
type Say = typeof words.en;

/** Asks whom it is about, when the sentence does not say. */
const whomForm = (say: Say): View =>
  formView({
    title: say.title,
    inputs: [
      {
        kind: 'search',
        id: 'person',
        label: say.who,
        choices: [],
        dataset: 'assign-role/person',
        required: true,
        problem: say.whoProblem,
      },
    ],
    buttons: [{ title: say.next, press: { command: 'assign-role', part: 'whom', subject: {} }, primary: true }],
  });

/** Both levels of the roles to choose from, as they are now. */
async function rolesForm(person: Person, chosen: Roles, turn: Turn, say: Say): Promise<View> {
  const role = managingRole(await turn.actor());
  if (!role || !mayManage(role, person)) throw new Refusal('only-global-admins', { people: [] });
  return formView({
    title: fill(say.formTitle, { name: shownName(person) }),
    context: person.email,
    inputs: roleInputs(role, person, chosen, turn.language),
    note: say.note,
    buttons: [
      {
        title: say.next,
        press: { command: 'assign-role', part: 'preview', subject: { personId: person.objectId } },
        primary: true,
      },
      { title: say.keep, press: ask('show-user', { personId: person.objectId }) },
    ],
  });
}

/** Of two of one level, none is chosen silently: the form has the other level as it was said. */
async function whichOfThem(person: Person, wished: readonly Role[], turn: Turn, say: Say): Promise<View> {
  const clear = wished.filter((role) =>
    wished.every((other) => other === role || isAgentRole(other) !== isAgentRole(role)),
  );
  const form = await rolesForm(person, clear.reduce(withRole, rolesOf(person)), turn, say);
  return { ...form, lead: { text: fill(say.oneEach, { name: shownName(person) }), tone: 'attention' } };
}

/** What will happen, before it does: nothing is typed here, so nothing but the press itself goes back. */
async function preview(
  person: Person,
  after: Roles,
  turn: Turn,
  say: Say,
  wished: readonly Role[] = [],
): Promise<View> {
  const { language } = turn;
  const name = shownName(person);
  if (sameRoles(person, after)) throw new Refusal('roles-held', { name });
  const title =
    wished.length > 0
      ? fill(say.headingOne, { name, role: allRoleNames(wished, language) })
      : fill(say.heading, { name });
  return effectPreview(title, person, after, turn, [
    { title: say.update, press: act('assign-role', { ...onButton(person), ...after }), primary: true },
    { title: say.back, press: ask('assign-role', { personId: person.objectId, ...after }) },
    { title: say.keep, press: ask('show-user', { personId: person.objectId }) },
  ]);
}

const chosen = z.object({ agentRole: z.enum(agentRoles), adminRole: z.enum(adminRoles) });
const rolesIn = (asked: Asked): Roles | undefined => chosen.safeParse(asked).data;

/** The application of a newcomer who has yet to join the admin agents: nobody else gives that role to themselves. */
async function lastStep(turn: Turn): Promise<View | undefined> {
  try {
    const application = await turn.perform(showOwnEnrollment, {});
    return mayJoin(await turn.actor(), application, turn.now) ? applicationView(application, turn) : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

async function open(asked: Asked, turn: Turn, say: Say): Promise<View> {
  await turn.authorize(assignRole);
  if (!asked.personId && !asked.person && !asked.email) return whomForm(say);
  const found = await personAsked(asked, turn, 'assign-role');
  if (!found.person) return found.question;
  const { person } = found;
  const wished = rolesAsked(asked);
  const joining = person.objectId === turn.speaker.objectId && wished.join() === 'admin-agent';
  const setUp = joining ? await lastStep(turn) : undefined;
  if (setUp) return setUp;
  const after = wished.reduce(withRole, rolesOf(person));
  if (wished.some((role) => !holds(after, role))) return whichOfThem(person, wished, turn, say);
  if (wished.length > 0) return preview(person, after, turn, say, wished);
  return rolesForm(person, rolesIn(asked) ?? rolesOf(person), turn, say);
}

/** Gives somebody roles: by one sentence, or by choosing both levels on a form (R27, R36 to R40). */
export const assignRoleCommand = defineCommand({
  name: 'assign-role',
  operation: assignRole,
  inputs: ['person', 'agentRole', 'adminRole'],
  together: rolesTogether,
  words,
  open,
  steps: {
    async whom(asked, turn, say) {
      await turn.authorize(assignRole);
      if (typeof asked.person !== 'string' || !asked.person)
        return { ...whomForm(say), lead: { text: say.whoProblem, tone: 'attention' } };
      return open({ personId: asked.person }, turn, say);
    },
    async preview(asked, turn, say) {
      await turn.authorize(assignRole);
      const found = await personAsked(asked, turn, 'assign-role');
      if (!found.person) return found.question;
      const { person } = found;
      const roles = rolesIn(asked);
      if (roles) return preview(person, roles, turn, say);
      const wrong = new Refusal('invalid-input', {
        fields: { agentRole: 'invalid_value', adminRole: 'invalid_value' },
      });
      return withProblem(await rolesForm(person, rolesOf(person), turn, say), wrong, turn);
    },
  },
  answer: (shown, turn) => userView(shown, turn),
  subjectOf: ({ person }, { speaker }) => ({ type: 'person', owner: speaker.tenantId, id: String(person) }),
  searches: {
    person: async (typed, turn) =>
      (await turn.perform(searchPeople, { typed })).map((person) => ({
        title: person.email ? `${shownName(person)} (${person.email})` : shownName(person),
        value: person.objectId,
      })),
  },
});

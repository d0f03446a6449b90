import { adminRoles, agentRoles, effectOf, mayGrant, type RoleCapability } from '../../src/people/granting.ts';
import type { ManagingRole } from '../../src/people/managers.ts';
import type { Kind } from '../../src/people/organization.ts';
import type { Roles } from '../../src/people/person.ts';
import type { Role } from '../../src/roles.ts';
import type { FormInput } from '../form-view.ts';
import { adminRoleName, agentRoleName } from '../roles.ts';
import type { Value } from '../view.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';
import { capabilityWords } from './capability-words.ts';

const words = {
  en: {
    agent: 'Agent role',
    admin: 'Admin role',
    agentType: 'Type of agent',
    adminType: 'Type of admin',
    agentProblem: 'Choose the type of agent from the list.',
    adminProblem: 'Choose the type of admin from the list.',
    change: '{before} → {after}',
    gains: 'Will be able to',
    loses: 'Will no longer be able to',
    keeps: 'Can already, and stays able to',
    lacks: 'Will not be able to',
    nothing: 'nothing that takes a role',
    all: 'anything that takes a role',
    rest: 'anything else that takes a role',
    outside: 'Outside Partner Center',
    anyAdmin: 'Admin roles also count outside Partner Center.',
  },
  ko: {
    agent: '에이전트 역할',
    admin: '관리자 역할',
    agentType: '에이전트 유형',
    adminType: '관리자 유형',
    agentProblem: '에이전트 유형을 목록에서 선택해 주세요.',
    adminProblem: '관리자 유형을 목록에서 선택해 주세요.',
    change: '{before} → {after}',
    gains: '할 수 있게 되는 작업',
    loses: '더 이상 할 수 없는 작업',
    keeps: '계속 할 수 있는 작업',
    lacks: '할 수 없는 작업',
    nothing: '역할이 필요한 작업 없음',
    all: '역할이 필요한 모든 작업',
    rest: '역할이 필요한 그 밖의 모든 작업',
    outside: '파트너 센터 외부에 미치는 영향',
    anyAdmin: '관리자 역할은 파트너 센터 외부에도 영향을 줍니다.',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** What an admin role opens outside Partner Center, where the seeds name it (R39, R40). */
const opens: InEveryLanguage<Partial<Record<Role, string>>> = {
  en: {
    'global-admin': 'A global admin can reach user accounts and customer accounts, not only those of CSP.',
    'billing-admin': 'A billing admin can open the invoices of all Microsoft services, also of those outside CSP.',
  },
  ko: {
    'global-admin': '전역 관리자는 CSP뿐 아니라 사용자 계정과 고객 계정에도 액세스할 수 있습니다.',
    'billing-admin':
      '청구 관리자는 CSP와 관련되지 않은 서비스를 포함한 모든 Microsoft 서비스의 청구서에 액세스할 수 있습니다.',
  },
};

/** The same for whoever loses the role. */
const closes: typeof opens = {
  en: {
    'global-admin': 'reach user accounts and customer accounts beyond CSP, outside Partner Center',
    'billing-admin': 'open the invoices of all Microsoft services, outside Partner Center',
  },
  ko: {
    'global-admin': '파트너 센터 외부에서 CSP 외의 사용자 계정과 고객 계정에 액세스',
    'billing-admin': '파트너 센터 외부에서 모든 Microsoft 서비스의 청구서에 액세스',
  },
};

/** What an admin role means outside Partner Center (R38). */
export const outsideLines = (roles: readonly (Role | 'none')[], language: Language): string[] => {
  const admin = roles.filter((role) => role !== 'none' && (adminRoles as readonly string[]).includes(role));
  return admin.length === 0
    ? []
    : [words[language].anyAdmin, ...admin.flatMap((role) => opens[language][role as Role] ?? [])];
};

/** The two levels of somebody's roles, with what they are going to be. */
export function roleFacts(before: Roles, after: Roles, language: Language): { title: string; value: string }[] {
  const say = words[language];
  const line = (from: string, to: string) => (from === to ? to : fill(say.change, { before: from, after: to }));
  return [
    {
      title: say.agent,
      value: line(agentRoleName(before.agentRole, language), agentRoleName(after.agentRole, language)),
    },
    {
      title: say.admin,
      value: line(adminRoleName(before.adminRole, language), adminRoleName(after.adminRole, language)),
    },
  ];
}

/** Capabilities one behind the other: their own words hold commas in English. */
export const inOneLine = (list: readonly RoleCapability[], language: Language): string =>
  list.map((one) => capabilityWords[language][one]).join(language === 'en' ? '; ' : ', ');

/** What a change of roles comes to, in sections: what is won, what is lost, what stays out of reach, and outside. */
export function effectSections(before: Roles, after: Roles, kinds: readonly Kind[], language: Language): Value[] {
  const say = words[language];
  const { gains, loses, keeps, lacks, outside } = effectOf(before, after, kinds);
  const bullets = (list: typeof gains) => list.map((one) => `• ${capabilityWords[language][one]}`);
  const together = (list: typeof gains) => (list.length === 0 ? [] : [inOneLine(list, language)]);
  const none = gains.length + keeps.length === 0;
  const { adminRole: had } = before;
  // A global admin opens invoices as well.
  const lost =
    had === after.adminRole || had === 'none' || after.adminRole === 'global-admin' ? '' : closes[language][had];
  const losing = [...bullets(loses), ...(lost ? [`• ${lost}`] : [])];
  return [
    { heading: say.gains, lines: none ? [say.nothing] : bullets(gains) },
    { heading: say.loses, lines: losing },
    { heading: say.keeps, lines: together(keeps) },
    { heading: say.lacks, lines: none ? [losing.length > 0 ? say.rest : say.all] : together(lacks) },
    { heading: say.outside, lines: outsideLines(outside, language) },
  ].filter(({ lines }) => lines.length > 0);
}

/** The two levels to choose from: what is held now, and what the chooser may give; neither stands first (R30). */
export function roleInputs(
  role: ManagingRole,
  now: Roles,
  chosen: { agentRole: string; adminRole: string },
  language: Language,
): FormInput[] {
  const say = words[language];
  const may = (one: string, held: string) => one === 'none' || one === held || mayGrant(role, one as Role);
  const agents = agentRoles.filter((one) => may(one, now.agentRole)).toReversed();
  const admins = adminRoles.filter((one) => may(one, now.adminRole)).toReversed();
  return [
    {
      kind: 'choice',
      id: 'agentRole',
      label: say.agentType,
      problem: say.agentProblem,
      value: chosen.agentRole,
      choices: agents.map((one) => ({ title: agentRoleName(one, language), value: one })),
    },
    {
      kind: 'choice',
      id: 'adminRole',
      label: say.adminType,
      problem: say.adminProblem,
      value: chosen.adminRole,
      choices: admins.map((one) => ({ title: adminRoleName(one, language), value: one })),
    },
  ];
}

import type { AdminRole, AgentRole } from '../src/people/person.ts';
import type { Role } from '../src/roles.ts';
import { type InEveryLanguage, type Language, listOf } from './words.ts';

/** The roles by their names in Partner Center. */
export const roleWords: InEveryLanguage<Record<Role | 'none', string>> = {
  en: {
    'admin-agent': 'admin agent',
    'helpdesk-agent': 'helpdesk agent',
    'global-admin': 'global admin',
    'user-admin': 'user management admin',
    'billing-admin': 'billing admin',
    none: 'none',
  },
  ko: {
    'admin-agent': '관리자 에이전트',
    'helpdesk-agent': '기술 지원팀 에이전트',
    'global-admin': '전역 관리자',
    'user-admin': '사용자 관리 관리자',
    'billing-admin': '청구 관리자',
    none: '없음',
  },
};

const listed = (roles: readonly string[], language: Language, type: Intl.ListFormatType): string =>
  listOf(
    roles.map((role) => roleWords[language][role as Role]),
    language,
    type,
  );

/** `global admin or admin agent`, `전역 관리자 또는 관리자 에이전트`. */
export const roleNames = (roles: readonly string[], language: Language): string =>
  listed(roles, language, 'disjunction');

/** `helpdesk agent and billing admin`, `기술 지원팀 에이전트 및 청구 관리자`. */
export const allRoleNames = (roles: readonly string[], language: Language): string =>
  listed(roles, language, 'conjunction');

const neither: InEveryLanguage<Record<'agent' | 'admin', string>> = {
  en: { agent: 'not an agent', admin: 'not an admin' },
  ko: { agent: '에이전트가 아님', admin: '관리자가 아님' },
};

/** The two levels of a person's rights, each by its name or as not held (R30, R36). */
export const agentRoleName = (role: AgentRole, language: Language): string =>
  role === 'none' ? neither[language].agent : roleWords[language][role];
export const adminRoleName = (role: AdminRole, language: Language): string =>
  role === 'none' ? neither[language].admin : roleWords[language][role];

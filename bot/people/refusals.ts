import type { PeopleRefusals } from '../../src/people/refusals.ts';
import type { Role } from '../../src/roles.ts';
import type { RefusalsOf } from '../refusals.ts';
import { allRoleNames, roleWords } from '../roles.ts';
import { act, ask, type Button } from '../view.ts';
import { fill, type InEveryLanguage, type Language, listOf } from '../words.ts';

const titles: InEveryLanguage<Record<'users' | 'add' | 'show' | 'reset' | 'roles', string>> = {
  en: { users: 'Users', add: 'Add a user', show: 'Show {name}', reset: 'Reset sign-in', roles: 'Roles' },
  ko: { users: '사용자 목록', add: '사용자 추가', show: '{name} 보기', reset: '로그인 정보 다시 설정', roles: '역할' },
};

const users = (language: Language): Button => ({ title: titles[language].users, press: ask('list-users') });

const roles = [
  'admin-agent',
  'helpdesk-agent',
  'global-admin',
  'user-admin',
  'billing-admin',
] as const satisfies Role[];
/** A table has them in one column or in two. */
const roleProblem: InEveryLanguage<string> = {
  en: `Roles are ${allRoleNames(roles, 'en')}: at most one agent role and one admin role a person.`,
  ko: `사용할 수 있는 역할: ${allRoleNames(roles, 'ko')}. 에이전트 역할과 관리자 역할은 하나씩만 지정할 수 있습니다.`,
};

/** What is said, and offered, when a change of people is refused. */
export const peopleRefusals: RefusalsOf<keyof PeopleRefusals> = {
  words: {
    en: {
      'person-not-found': ({ name }) =>
        name ? `Nobody among your users is called “${name}”.` : 'There is no such user in your organisation.',
      'which-person': () => 'Which user? Ask again with a name or an address, or choose from the list.',
      'own-roles': () =>
        'Nobody gives roles to themselves, so nothing was changed. Ask another global admin or user management admin.',
      'only-global-admins': ({ people }) =>
        `Only a global admin can do this: it concerns a global admin, or the role of one.${people.length ? ` In your organisation: ${people.join(', ')}.` : ''}`,
      'last-global-admin': ({ name }) =>
        `${name} is the only global admin who can act, so the role stays. Make somebody else global admin first.`,
      'roles-held': ({ name }) => `${name} has just these roles already, so nothing was changed.`,
      'role-not-held': ({ name, role }) =>
        `${name} is not ${roleWords.en[role as keyof typeof roleWords.en]}, so there is nothing to remove.`,
      'person-changed': ({ name, by, at }, { moment }) =>
        by && at
          ? `${by} changed the roles of ${name} on ${moment(at)}, so nothing was done. This is how it stands.`
          : `${name} has changed since this card was shown, so nothing was done. This is how it stands.`,
      'role-change-stands': ({ name }) =>
        `It is too late to undo this: the roles of ${name} count as shown. They can be changed again.`,
      'user-has-come': ({ name }) =>
        `${name} has signed in meanwhile, so nothing was removed. Roles can be taken away.`,
      'address-taken': ({ email, name }) => `${email} already belongs to ${name}. Enter another address.`,
      'provider-registered': ({ name }) =>
        `${name} is registered as an indirect provider already, so nothing was changed.`,
      'signed-in': ({ name }) => `${name} has signed in already, so there is no temporary password any more.`,
      'sign-in-shown': ({ name, by, at }, { moment }) =>
        at
          ? `The sign-in of ${name} was shown to ${by} on ${moment(at)}. It is shown once; it can be reset instead.`
          : `The sign-in of ${name} was reset by ${by}, so this card shows nothing any more.`,
      'sign-in-of-other': ({ name, owner }) =>
        `The sign-in of ${name} is shown to ${owner} only. You can reset it, and are then shown the new one.`,
    },
    ko: {
      'person-not-found': ({ name }) =>
        name
          ? fill('귀사 사용자 중에 “{name}”에 해당하는 사람이 없습니다.', { name })
          : '귀사 사용자 중에 해당하는 사람이 없습니다.',
      'which-person': () => '어느 사용자입니까? 이름이나 주소를 넣어 다시 입력하거나 목록에서 선택해 주세요.',
      'own-roles': () =>
        '자신의 역할은 직접 부여할 수 없어 변경하지 않았습니다. 다른 전역 관리자나 사용자 관리 관리자에게 요청해 주세요.',
      'only-global-admins': ({ people }) =>
        `전역 관리자에 관한 변경은 전역 관리자만 할 수 있습니다.${people.length ? ` 귀사에서 할 수 있는 사람: ${listOf(people, 'ko', 'disjunction')}.` : ''}`,
      'last-global-admin': ({ name }) =>
        fill(
          '활동할 수 있는 전역 관리자가 {name} 님뿐이어서 역할을 유지합니다. 먼저 다른 사람을 전역 관리자로 지정해 주세요.',
          { name },
        ),
      'roles-held': ({ name }) => `${name} 님은 이미 같은 역할을 맡고 있어 변경하지 않았습니다.`,
      'role-not-held': ({ name, role }) =>
        fill('{name} 님은 {role:이/가} 아니어서 제거할 역할이 없습니다.', {
          name,
          role: roleWords.ko[role as keyof typeof roleWords.ko],
        }),
      'person-changed': ({ name, by, at }, { moment }) =>
        by && at
          ? `${moment(at)}에 ${by} 님이 ${name} 님의 역할을 변경하여 처리하지 않았습니다. 현재 상태는 다음과 같습니다.`
          : `이 카드를 표시한 뒤 ${name} 님의 정보가 바뀌어 처리하지 않았습니다. 현재 상태는 다음과 같습니다.`,
      'role-change-stands': ({ name }) =>
        `${name} 님의 역할이 이미 적용되어 되돌릴 수 없습니다. 역할은 다시 변경할 수 있습니다.`,
      'user-has-come': ({ name }) =>
        `${name} 님이 그 사이에 로그인하여 제거하지 않았습니다. 대신 역할을 제거할 수 있습니다.`,
      'address-taken': ({ email, name }) =>
        `${email} 주소는 이미 ${name} 님이 사용하고 있습니다. 다른 주소를 입력해 주세요.`,
      'provider-registered': ({ name }) =>
        fill('{name:은/는} 이미 간접 공급자로 등록되어 있어 변경하지 않았습니다.', { name }),
      'signed-in': ({ name }) => `${name} 님이 이미 로그인하여 임시 암호가 더 이상 없습니다.`,
      'sign-in-shown': ({ name, by, at }, { moment }) =>
        at
          ? `${name} 님의 로그인 정보는 ${moment(at)}에 ${by} 님에게 이미 표시되었습니다. 한 번만 표시되므로 필요하면 다시 설정해 주세요.`
          : `${by} 님이 ${name} 님의 로그인 정보를 다시 설정하여 이 카드에서는 볼 수 없습니다.`,
      'sign-in-of-other': ({ name, owner }) =>
        `${name} 님의 로그인 정보는 ${owner} 님만 볼 수 있습니다. 다시 설정하면 새 정보를 볼 수 있습니다.`,
    },
  },
  ways: {
    'person-not-found': ({ name }, { language, interrupted }) => {
      const { role, roles } = interrupted?.asked ?? {};
      const known = name.includes('@') ? { email: name } : { fullName: name };
      return [users(language), { title: titles[language].add, press: ask('add-user', { ...known, role, roles }) }];
    },
    'which-person': (_, { language }) => [users(language)],
    'own-roles': (_, { language }) => [users(language), { title: titles[language].roles, press: ask('show-roles') }],
    'only-global-admins': (_, { language }) => [users(language)],
    'last-global-admin': (_, { language }) => [users(language)],
    'roles-held': ({ name }, { language }) => [
      { title: fill(titles[language].show, { name }), press: ask('show-user', { person: name }) },
      users(language),
    ],
    'role-not-held': (_, { language }) => [users(language)],
    'address-taken': ({ name, person }, { language }) => [
      { title: fill(titles[language].show, { name }), press: ask('show-user', { personId: person }) },
    ],
    'signed-in': (_, { language }) => [users(language)],
    'sign-in-shown': ({ person }, { language }) => [
      { title: titles[language].reset, press: act('reset-sign-in', { person }) },
    ],
    'sign-in-of-other': ({ person }, { language }) => [
      { title: titles[language].reset, press: act('reset-sign-in', { person }) },
    ],
  },
  formStays: ['address-taken'],
  tooLate: ['person-changed', 'role-change-stands', 'user-has-come', 'provider-registered'],
  fields: {
    en: { fullName: 'The name needs 1 to 100 characters.', agentRole: roleProblem.en, adminRole: roleProblem.en },
    ko: {
      fullName: '이름을 1자 이상 100자 이내로 입력해 주세요.',
      agentRole: roleProblem.ko,
      adminRole: roleProblem.ko,
    },
  },
};

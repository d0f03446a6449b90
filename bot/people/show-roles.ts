import { lookAround } from '../../src/everyone.ts';
import { adminRoles, agentRoles, capabilitiesOf, includedIn, noRoles, withRole } from '../../src/people/granting.ts';
import type { Kind } from '../../src/people/organization.ts';
import type { Role } from '../../src/roles.ts';
import { defineCommand } from '../command.ts';
import { roleWords } from '../roles.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';
import { kindWords } from './kind-names.ts';
import { inOneLine, outsideLines } from './role-effect.ts';

const sides = ['provider', 'reseller'] as const satisfies readonly Kind[];

const roles: readonly Role[] = [...agentRoles, ...adminRoles].filter((role) => role !== 'none');

/** What each role includes and what not, printed from the table that the product runs on. */
export const showRolesCommand = defineCommand({
  name: 'show-roles',
  operation: lookAround,
  words: {
    en: {
      title: 'Roles',
      purpose: 'What each role includes, and what not.',
      asking: 'show roles',
      heading: 'Roles at an {kind}',
      context: 'One agent role and one admin role a person. A person can do what either of them includes.',
      can: 'Can: {list}',
      cannot: 'Cannot: {list}',
      nothing: 'nothing that takes a role',
      neither: 'Not an agent, not an admin',
      other: 'At an {kind}',
      mine: 'Who am I',
      users: 'Users',
    },
    ko: {
      title: '역할',
      purpose: '역할마다 할 수 있는 작업과 할 수 없는 작업을 보여 줍니다.',
      asking: '역할 보기',
      heading: '{kind}의 역할',
      context: '에이전트 역할과 관리자 역할을 하나씩 맡을 수 있으며, 둘 중 하나에 포함된 작업은 모두 할 수 있습니다.',
      can: '할 수 있는 작업: {list}',
      cannot: '할 수 없는 작업: {list}',
      nothing: '역할이 필요한 작업 없음',
      neither: '에이전트가 아님, 관리자가 아님',
      other: '{kind}의 역할',
      mine: '내 역할',
      users: '사용자 목록',
    },
  },
  async open(asked, turn, say) {
    const { organization } = await turn.perform(lookAround, {});
    const { language } = turn;
    const own = sides.find((side) => organization?.kinds.includes(side)) ?? 'provider';
    const side = sides.find((one) => one === asked.side) ?? own;
    const every = capabilitiesOf([side]);
    const list = (some: typeof every) => (some.length > 0 ? inOneLine(some, language) : say.nothing);
    const sections = [...roles, undefined].map((role) => {
      const one = role ? withRole(noRoles, role) : noRoles;
      const can = includedIn(one, [side]);
      const cannot = every.filter((name) => !can.includes(name));
      return {
        heading: role ? roleWords[language][role] : say.neither,
        lines: [
          fill(say.can, { list: list(can) }),
          ...(cannot.length > 0 ? [fill(say.cannot, { list: list(cannot) })] : []),
          ...outsideLines(role ? [role] : [], language),
        ],
      };
    });
    const title = fill(say.heading, { kind: kindWords[language][side] });
    return {
      card: 'shared/sections',
      summary: title,
      data: { title, context: say.context, sections },
      buttons: [
        ...sides
          .filter((one) => one !== side)
          .map((one) => ({
            title: fill(say.other, { kind: kindWords[language][one] }),
            press: ask('show-roles', { side: one }),
          })),
        { title: say.mine, press: ask('who-am-i') },
        { title: say.users, press: ask('list-users') },
      ],
    };
  },
});

import { lookAround } from '../../src/everyone.ts';
import {
  adminRoles,
  agentRoles,
  capabilitiesOf,
  includedIn,
  noRoles,
  type RoleCapability,
  withRole,
} from '../../src/people/granting.ts';
import type { Kind } from '../../src/people/organization.ts';
import type { Role } from '../../src/roles.ts';
import { defineCommand, type Turn } from '../command.ts';
import { adminRoleName, agentRoleName, roleWords } from '../roles.ts';
import { ask, type Button, type View } from '../view.ts';
import { fill } from '../words.ts';
import { capabilityWords } from './capability-words.ts';
import { kindWords } from './kind-names.ts';
import { outsideLines } from './role-effect.ts';

const words = {
  en: {
    title: 'Roles',
    purpose: 'What each role includes, and what not.',
    asking: 'show roles',
    heading: 'Roles at an {kind}',
    context:
      'One agent role and one admin role a person, who can do what either of them includes. Here is what takes a role, by the roles that include it.',
    one: '{role}, at an {kind}',
    can: 'Can',
    cannot: 'Cannot',
    nothing: 'nothing here that takes a role',
    everything: 'All that takes a role here.',
    outside: 'Outside Partner Center',
    besides: 'With nothing here that takes a role: {roles}.',
    other: 'At an {kind}',
    all: 'All roles',
    users: 'Users',
  },
  ko: {
    title: '역할',
    purpose: '역할마다 할 수 있는 작업과 할 수 없는 작업을 보여 줍니다.',
    asking: '역할 보기',
    heading: '{kind}의 역할',
    context:
      '에이전트 역할과 관리자 역할을 하나씩 맡을 수 있으며, 둘 중 하나에 포함된 작업은 모두 할 수 있습니다. 역할이 필요한 작업을 역할별로 보여 줍니다.',
    one: '{role}({kind})의 권한',
    can: '할 수 있는 작업',
    cannot: '할 수 없는 작업',
    nothing: '역할이 필요한 작업 없음',
    everything: '역할이 필요한 모든 작업',
    outside: '파트너 센터 외부에 미치는 영향',
    besides: '여기에 포함된 작업이 없는 역할: {roles}',
    other: '{kind}의 역할',
    all: '모든 역할',
    users: '사용자 목록',
  },
};
type Say = typeof words.en;

const sides = ['provider', 'reseller'] as const satisfies readonly Kind[];
type Side = (typeof sides)[number];

const roles: readonly Role[] = [...agentRoles, ...adminRoles].filter((role) => role !== 'none');
const includes = (role: Role, side: Side): RoleCapability[] => includedIn(withRole(noRoles, role), [side]);

/** The table, read from its rows: each right once, with all others that the same roles include. */
function table(side: Side, turn: Turn, say: Say): View {
  const { language } = turn;
  const holders = (name: RoleCapability) => roles.filter((role) => includes(role, side).includes(name));
  const groups = new Map<string, { held: readonly Role[]; names: RoleCapability[] }>();
  for (const name of capabilitiesOf([side])) {
    const held = holders(name);
    const group = groups.get(held.join()) ?? { held, names: [] };
    groups.set(held.join(), { held, names: [...group.names, name] });
  }
  const sections = [...groups.values()]
    .filter(({ held }) => held.length > 0)
    .sort((one, other) => other.held.length - one.held.length)
    .map(({ held, names }) => ({
      heading: held.map((role) => roleWords[language][role]).join(' · '),
      lines: names.map((name) => `• ${capabilityWords[language][name]}`),
    }));
  const without = [
    ...roles.filter((role) => includes(role, side).length === 0).map((role) => roleWords[language][role]),
    agentRoleName('none', language),
    adminRoleName('none', language),
  ];
  const title = fill(say.heading, { kind: kindWords[language][side] });
  return {
    card: 'shared/sections',
    summary: title,
    data: {
      title,
      context: say.context,
      sections: [...sections, { heading: say.outside, lines: outsideLines(roles, language) }],
      note: fill(say.besides, { roles: without.join(', ') }),
    },
    buttons: [
      ...roles.map((role): Button => ({ title: roleWords[language][role], press: ask('show-roles', { side, role }) })),
      otherSide(side, turn, say),
    ],
  };
}

/** One role: what it can, and what it cannot, like the rows of the seeds' matrix. */
function row(role: Role, side: Side, turn: Turn, say: Say): View {
  const { language } = turn;
  const can = includes(role, side);
  const cannot = capabilitiesOf([side]).filter((name) => !can.includes(name));
  const bullets = (names: readonly RoleCapability[]) => names.map((name) => `• ${capabilityWords[language][name]}`);
  const title = fill(say.one, { role: roleWords[language][role], kind: kindWords[language][side] });
  return {
    card: 'shared/sections',
    summary: title,
    data: {
      title: title.charAt(0).toUpperCase() + title.slice(1),
      context: '',
      sections: [
        {
          heading: say.can,
          lines: cannot.length === 0 ? [say.everything] : can.length > 0 ? bullets(can) : [say.nothing],
        },
        { heading: say.cannot, lines: bullets(cannot) },
        { heading: say.outside, lines: outsideLines([role], language) },
      ].filter(({ lines }) => lines.length > 0),
    },
    buttons: [
      { title: say.all, press: ask('show-roles', { side }) },
      otherSide(side, turn, say, role),
      { title: say.users, press: ask('list-users') },
    ],
  };
}

function otherSide(side: Side, { language }: Turn, say: Say, role?: Role): Button {
  const other: Side = side === 'provider' ? 'reseller' : 'provider';
  return {
    title: fill(say.other, { kind: kindWords[language][other] }),
    press: ask('show-roles', { side: other, role }),
  };
}

/** What each role includes and what not, printed from the table that the product runs on. */
export const showRolesCommand = defineCommand({
  name: 'show-roles',
  operation: lookAround,
  words,
  async open(asked, turn, say) {
    const { organization } = await turn.perform(lookAround, {});
    const own = sides.find((side) => organization?.kinds.includes(side)) ?? 'provider';
    const side = sides.find((one) => one === asked.side) ?? own;
    const role = roles.find((one) => one === asked.role);
    return role ? row(role, side, turn, say) : table(side, turn, say);
  },
});

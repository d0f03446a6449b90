import type { Context } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { type Actor, type Capability, capabilities, denial, type Role } from '../roles.ts';
import type { ManagingRole } from './managers.ts';
import type { Kind } from './organization.ts';
import { type AdminRole, type AgentRole, holders, type Person, type Roles } from './person.ts';

export const agentRoles = ['admin-agent', 'helpdesk-agent', 'none'] as const satisfies readonly AgentRole[];
export const adminRoles = [
  'global-admin',
  'user-admin',
  'billing-admin',
  'none',
] as const satisfies readonly AdminRole[];

export const noRoles: Roles = { agentRole: 'none', adminRole: 'none' };

/** What each manager of people may give or take: nothing above the own role. */
const grantable: Record<ManagingRole, ReadonlySet<Role>> = {
  'global-admin': new Set(['global-admin', 'user-admin', 'billing-admin', 'admin-agent', 'helpdesk-agent']),
  'user-admin': new Set(['user-admin', 'billing-admin', 'admin-agent', 'helpdesk-agent']),
};

export const mayGrant = (role: ManagingRole, granted: Role): boolean => grantable[role].has(granted);

/** Global admins are managed by global admins alone. */
export const mayManage = (role: ManagingRole, target: Roles): boolean =>
  role === 'global-admin' || target.adminRole !== 'global-admin';

/** The role by which somebody manages people; undefined for everybody else. As the directory had it when it was read. */
export function managingRole(actor: Actor): ManagingRole | undefined {
  return denial(actor, 'manage-users') ? undefined : (actor.person?.adminRole as ManagingRole);
}

/**
 * The rules of changing somebody's roles: nobody gives a role to themselves or above their own, and only global admins
 * manage global admins. Giving up a role of one's own is allowed. @throws Refusal
 */
export async function insistOnGrant(
  { actor, list, now }: Pick<Context, 'actor' | 'list' | 'now'>,
  role: ManagingRole,
  target: Roles & Pick<Person, 'objectId'>,
  after: Roles,
): Promise<void> {
  const given = grantsOf(target, after);
  if (target.objectId === actor.objectId) {
    if (given.length > 0) throw new Refusal('own-roles', {});
    return;
  }
  if (!mayManage(role, target) || given.some((one) => !mayGrant(role, one))) {
    const people = await holders({ list, now }, actor.tenantId, ['global-admin']);
    throw new Refusal('only-global-admins', { people });
  }
}

/** The roles that somebody has after a change and not before. */
export const grantsOf = (before: Roles, after: Roles): Role[] =>
  ([after.agentRole, after.adminRole] as const).filter(
    (role): role is Role => role !== 'none' && role !== before.agentRole && role !== before.adminRole,
  );

/** The same roles with this one in its place: there is one agent role and one admin role a person. */
export const withRole = (roles: Roles, role: Role): Roles =>
  isAgentRole(role) ? { ...roles, agentRole: role } : { ...roles, adminRole: role as AdminRole };

export const withoutRole = (roles: Roles, role: Role): Roles =>
  isAgentRole(role) ? { ...roles, agentRole: 'none' } : { ...roles, adminRole: 'none' };

export const isAgentRole = (role: Role): role is Exclude<AgentRole, 'none'> =>
  (agentRoles as readonly string[]).includes(role);

export const sameRoles = (one: Roles, other: Roles): boolean =>
  one.agentRole === other.agentRole && one.adminRole === other.adminRole;

/** Roles that include all that another one of their level does. */
const above: Partial<Record<Role, readonly Role[]>> = {
  'admin-agent': ['helpdesk-agent'],
  'global-admin': ['user-admin', 'billing-admin'],
};

/**
 * What counts of a change as long as it can be undone: what is taken away is gone at once, what is given is not there
 * yet. A role stays until one that includes it takes its place.
 */
export function rolesMeanwhile(before: Roles, after: Roles): Roles {
  const includes = <R extends AgentRole | AdminRole>(one: R, other: R) =>
    one === other || other === 'none' || (one !== 'none' && above[one]?.includes(other));
  const level = <R extends AgentRole | AdminRole>(from: R, to: R) =>
    includes(to, from) ? from : includes(from, to) ? to : 'none';
  return {
    agentRole: level(before.agentRole, after.agentRole),
    adminRole: level(before.adminRole, after.adminRole),
  };
}

/** What these roles include in an organisation of these kinds, in the order of the table. */
export const includedIn = (roles: Roles, kinds: readonly Kind[]): RoleCapability[] =>
  capabilitiesOf(kinds).filter((capability) => {
    const allowed: Partial<Record<Kind, readonly Role[]>> = capabilities[capability];
    return kinds.some((kind) => allowed[kind]?.some((role) => role === roles.agentRole || role === roles.adminRole));
  });

export type RoleCapability = Exclude<Capability, 'everyone'>;

/** What takes a role in an organisation of these kinds. */
export const capabilitiesOf = (kinds: readonly Kind[]): RoleCapability[] =>
  (Object.keys(capabilities) as Capability[]).filter((capability): capability is RoleCapability => {
    const allowed = capabilities[capability];
    return allowed !== 'everyone' && kinds.some((kind) => kind in allowed);
  });

/** What a change of roles comes to, for whoever is about to decide on it. */
export interface RoleEffect {
  gains: RoleCapability[];
  loses: RoleCapability[];
  /** What the roles included before, and go on to. */
  keeps: RoleCapability[];
  /** What takes another role, before and after. */
  lacks: RoleCapability[];
  /** Admin roles that are given: they count outside Partner Center, too (R38). */
  outside: Role[];
}

export function effectOf(before: Roles, after: Roles, kinds: readonly Kind[]): RoleEffect {
  const had = new Set(includedIn(before, kinds));
  const has = new Set(includedIn(after, kinds));
  return {
    gains: [...has].filter((one) => !had.has(one)),
    loses: [...had].filter((one) => !has.has(one)),
    keeps: [...has].filter((one) => had.has(one)),
    lacks: capabilitiesOf(kinds).filter((one) => !has.has(one) && !had.has(one)),
    outside: grantsOf(before, after).filter((role) => !isAgentRole(role)),
  };
}

import type { Kind, Organization } from './people/organization.ts';
import type { AdminRole, AgentRole, Person } from './people/person.ts';

export type Role = Exclude<AgentRole | AdminRole, 'none'>;

/**
 * Who may do what: the roles that hold each capability, for each kind of organisation. This is the seeds' matrix
 * (002, "assign user permissions") with its gaps closed as C1 to C7 say; help and the tables are printed from it.
 * `everyone` needs no role, and no organisation that the product knows.
 */
export const capabilities = {
  /** Partnership requests: admin agent and global admin (C3). */
  'manage-partnerships': { provider: ['global-admin', 'admin-agent'] },
  /** To see to invitations of either kind: what it takes for each stands with the kind. */
  'send-invitations': { provider: ['global-admin', 'admin-agent'], reseller: ['global-admin', 'admin-agent'] },
  /** Invitations that were sent or received, by name and state. A customer's are its global admins' (see below). */
  'list-invitations': {
    provider: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'],
    customer: ['global-admin'],
  },
  /** Names and states of resellers; not their profiles. */
  'list-resellers': { provider: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'] },
  /** The same of providers, from the other side. */
  'list-providers': { reseller: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'] },
  /** Partners of either kind. */
  'list-partners': {
    provider: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'],
  },
  /** The profiles of resellers, which only their providers have a list of. */
  'view-reseller-profiles': { provider: ['global-admin', 'user-admin', 'admin-agent'] },
  /** "View partner profiles": helpdesk agents may not, user management admins may. */
  'view-partner-profiles': {
    provider: ['global-admin', 'user-admin', 'admin-agent'],
    reseller: ['global-admin', 'user-admin', 'admin-agent'],
  },
  /** What an organisation says of itself to Partner Center is its global admins' (P08: but for the listing). */
  'edit-profile': { provider: ['global-admin'], reseller: ['global-admin'] },
  /** "Accept an indirect provider's partnership request": global admin only (R50). */
  'authorize-providers': { reseller: ['global-admin'] },
  /** Ending is the counterpart of requesting on one side and of authorising on the other. */
  'end-partnerships': { provider: ['global-admin', 'admin-agent'], reseller: ['global-admin'] },
  /** "Search and view customers": agents of both kinds; global admins within their organisation (C4). */
  'view-customers': {
    provider: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'admin-agent', 'helpdesk-agent'],
  },
  /** New customers, orders, and what changes a subscription are the provider's (P48; C3 for the roles). */
  'manage-customers': { provider: ['global-admin', 'admin-agent'] },
  /**
   * "Manage subscriptions and services on behalf of customers": helpdesk agents too, but not Office 365 subscriptions
   * (R42), which `office-subscriptions` is for.
   */
  'manage-subscriptions': { provider: ['global-admin', 'admin-agent', 'helpdesk-agent'] },
  'office-subscriptions': { provider: ['global-admin', 'admin-agent'] },
  /** "Request a relationship with customers": expressly not for helpdesk agents. */
  'invite-customers': { provider: ['global-admin', 'admin-agent'], reseller: ['global-admin', 'admin-agent'] },
  /** A customer's own global admin answers for the customer. */
  'approve-partners': { customer: ['global-admin'] },
  /**
   * The same for a company that nobody here knows, or that answers from elsewhere than was expected: nobody's role is
   * known then, and the inviter's word is needed besides.
   */
  'introduce-customer': { visitor: [], customer: ['global-admin'] },
  /** One relationship between a customer and a partner, for either of the two. */
  'view-relationships': {
    provider: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    customer: ['global-admin', 'user-admin'],
  },
  /** Who serves the customer, as its own staff sees it: those who may view partner profiles elsewhere. */
  'view-own-partners': { customer: ['global-admin', 'user-admin'] },
  /** Ending a customer relationship is for global admins only, on every side (peers: remove-a-relationship). */
  'end-relationships': { provider: ['global-admin'], reseller: ['global-admin'], customer: ['global-admin'] },
  /** Operating the programme is for the global admins of the host provider alone. */
  'operate-programme': { operator: ['global-admin'] },
  /** "A global administrator must do this" (R06); of a tenant that nobody knows yet, nobody's role is known. */
  enroll: {
    visitor: [],
    provider: ['global-admin'],
    reseller: ['global-admin'],
    customer: ['global-admin'],
  },
  /** "Service health": all agents, at the customers that they may see (matrix 1.3). */
  'view-service-health': {
    provider: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'admin-agent', 'helpdesk-agent'],
  },
  /**
   * "Request support on behalf of customers": helpdesk agents too, but not for Office 365 subscriptions (R42), which
   * `office-requests` is for.
   */
  'manage-requests': {
    provider: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'admin-agent', 'helpdesk-agent'],
  },
  'office-requests': { provider: ['global-admin', 'admin-agent'], reseller: ['global-admin', 'admin-agent'] },
  /** "Create support tickets for Partner Center": global admins; admin agents expressly not. */
  'create-tickets': { provider: ['global-admin'], reseller: ['global-admin'] },
  /** "Request delegated administrator privileges": admin agents; global admins within their organisation (C4). */
  'request-delegated-admin': { provider: ['global-admin', 'admin-agent'], reseller: ['global-admin', 'admin-agent'] },
  /** What was requested or given is ended from either side. */
  'end-delegated-admin': {
    provider: ['global-admin', 'admin-agent'],
    reseller: ['global-admin', 'admin-agent'],
    customer: ['global-admin'],
  },
  /** The same requests and rights, looked at: by agents, and by the customer that grants them. */
  'view-delegated-admin': {
    provider: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    customer: ['global-admin'],
  },
  /** "Manage leads" is expressly not for helpdesk agents; of the others, admin agents and global admins (C2). */
  'manage-leads': { provider: ['global-admin', 'admin-agent'], reseller: ['global-admin', 'admin-agent'] },
  /**
   * The activity of the own organisation and of its customers; each entry takes, besides, what it takes to see the thing
   * that it is about (R37).
   */
  'view-activity': {
    provider: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'user-admin', 'admin-agent', 'helpdesk-agent'],
    customer: ['global-admin'],
  },
  /** What only the provider may do, a reseller's agents may ask for; the provider's admin agents decide. */
  'request-changes': { reseller: ['global-admin', 'admin-agent', 'helpdesk-agent'] },
  'decide-requests': { provider: ['global-admin', 'admin-agent'] },
  'view-requests': {
    provider: ['global-admin', 'admin-agent', 'helpdesk-agent'],
    reseller: ['global-admin', 'admin-agent', 'helpdesk-agent'],
  },
  /** "View, create and manage users": global admins and user management admins; not admin agents (C1). */
  'manage-users': { provider: ['global-admin', 'user-admin'], reseller: ['global-admin', 'user-admin'] },
  everyone: 'everyone',
} as const satisfies Record<string, Allowed>;

export type Capability = keyof typeof capabilities;
/** `visitor`: people of a tenant that the product does not know, who have no role. */
export type Allowed = 'everyone' | Partial<Record<Kind | 'visitor', readonly Role[]>>;

/** The speaker of a turn: the tenant and object id of the signed activity, and what the directory says of them. */
export interface Actor {
  tenantId: string;
  objectId: string;
  /** As the directory knows the person; for everyone else as Teams shows it, good for display only. */
  name: string;
  /** Absent for the people of a tenant that the product does not know: visitors. */
  organization?: Organization;
  /** Absent for guests and for colleagues whom nobody has added: they have no rights. */
  person?: Person;
  /** Has become known in this very turn: what was read before that is of before. */
  met?: true;
}

export type Denial =
  | { code: 'visitor' }
  | { code: 'stranger'; organization: string }
  | { code: 'wrong-kind'; kinds: Kind[] }
  | { code: 'not-allowed'; roles: readonly Role[] };

/**
 * Undefined when the actor holds the capability, else the first reason why not. `as` is the side that the actor's
 * organisation is on, where it may be on two.
 */
export function denial(actor: Actor, capability: Capability, as?: Kind): Denial | undefined {
  const allowed: Allowed = capabilities[capability];
  if (allowed === 'everyone') return undefined;
  const { organization, person } = actor;
  if (!organization) return 'visitor' in allowed ? undefined : { code: 'visitor' };
  if (!person) return { code: 'stranger', organization: organization.name };
  const roles = rolesFor(as ? [as] : organization.kinds, capability);
  if (!roles) return { code: 'wrong-kind', kinds: Object.keys(allowed) as Kind[] };
  return roles.some((role) => holds(person, role)) ? undefined : { code: 'not-allowed', roles };
}

/** The roles that hold a capability in an organisation of these kinds; undefined when none of the kinds has it. */
export function rolesFor(kinds: readonly Kind[], capability: Capability): readonly Role[] | undefined {
  const allowed: Allowed = capabilities[capability];
  if (allowed === 'everyone') return [];
  const lists = kinds.flatMap((kind) => allowed[kind] ?? []);
  return lists.length > 0 ? [...new Set(lists)] : undefined;
}

export const holds = (person: Pick<Person, 'agentRole' | 'adminRole'>, role: Role): boolean =>
  person.agentRole === role || person.adminRole === role;

import { createHash } from 'node:crypto';
import { nameKey } from '../names.ts';
import type { Context } from '../operation.ts';
import { type Capability, holds, type Role, rolesFor } from '../roles.ts';
import { type Doc, type Partition, partition, type Store, type Stored } from '../store/store.ts';
import { canUndo } from '../undo.ts';
import type { Subject } from '../watch.ts';
import type { Kind } from './organization.ts';

export type AgentRole = 'admin-agent' | 'helpdesk-agent' | 'none';
export type AdminRole = 'global-admin' | 'user-admin' | 'billing-admin' | 'none';

/** Somebody on the staff of an organisation, with one agent role and one admin role (R36). */
export interface Person extends Doc {
  type: 'person';
  tenantId: string;
  objectId: string;
  name: string;
  email: string;
  agentRole: AgentRole;
  adminRole: AdminRole;
  language: string;
  /**
   * Added by address, and nobody has come with it yet: `objectId` is then the id of the adding, which no speaker has.
   */
  awaited?: true;
  /** The id that it had until then; cards from that time lead by it. */
  was?: string;
  added?: { by: PersonRef; at: string };
  /** The last change of roles. */
  changed?: RoleChange;
  /** Counts changes; absent at those who were there from the start. */
  version?: number;
}

/** One agent role and one admin role: all that a person's rights come from (R36). */
export type Roles = Pick<Person, 'agentRole' | 'adminRole'>;

export const rolesOf = ({ agentRole, adminRole }: Roles): Roles => ({ agentRole, adminRole });

export interface RoleChange {
  by: PersonRef;
  at: string;
  before: Roles;
  after: Roles;
  /**
   * As long as it can be undone; what counts until then: what is taken is gone at once, what is given is not there yet;
   * and the change before it, where that could be undone then.
   */
  undoable?: { until: string; roles: Roles; earlier?: RoleChange };
  /** It takes a change back that nobody was told of: nobody is told of this one either. */
  undone?: true;
}

/** The roles that count now. */
export const rolesNow = ({ agentRole, adminRole, changed }: Person, now: Date): Roles =>
  changed?.undoable && canUndo(changed.undoable.until, now) ? changed.undoable.roles : { agentRole, adminRole };

/** Somebody with the roles that count now. For decisions only: it is not what is written down. */
export const asCounted = <P extends Person>(person: P, now: Date): P => ({ ...person, ...rolesNow(person, now) });

/** Stands where somebody was awaited who has come. */
export interface Moved extends Doc {
  type: 'moved';
  /** The object id. */
  to: string;
  version: number;
}

/** A person as others see them, also in records that outlive the person. */
export interface PersonRef {
  tenantId: string;
  objectId: string;
  name: string;
}

export const peopleHome = (tenantId: string): Partition => partition(tenantId, 'people');
export const personId = (objectId: string): string => `person:${objectId}`;

/** A person as cards and records name them, also when nobody has written down a name. */
export const shownName = ({ name, email, objectId }: Pick<Person, 'name' | 'email' | 'objectId'>): string =>
  name || email || objectId;
export const refTo = (person: Person): PersonRef => ({
  tenantId: person.tenantId,
  objectId: person.objectId,
  name: shownName(person),
});
export const personSubject = (person: Pick<Person, 'tenantId' | 'objectId' | 'was'>): Subject => ({
  type: 'person',
  owner: person.tenantId,
  id: person.was ?? person.objectId,
});

/** Somebody of an organisation, by object id or by the id of a card that was shown before it was known. */
export async function readPerson(get: Store['get'], tenantId: string, id: string): Promise<Stored<Person> | undefined> {
  const found = await get<Person | Moved>(peopleHome(tenantId), personId(id));
  if (found?.type !== 'moved') return found as Stored<Person> | undefined;
  return get<Person>(peopleHome(tenantId), personId((found as Moved).to));
}

export const personKey = (name: string, objectId: string): string => `${nameKey(name)}|${objectId}`;

/** The first few global admins of an organisation: who is told where nobody in particular is concerned. */
export async function globalAdmins(list: Store['list'], tenantId: string): Promise<PersonRef[]> {
  const { items } = await list<Person>(peopleHome(tenantId), { type: 'person', limit: 100 });
  const admins = items.filter(({ adminRole, awaited }) => adminRole === 'global-admin' && !awaited).slice(0, 3);
  return admins.map(refTo);
}

/** The names of a few people of an organisation who hold one of these roles: whom to ask instead. */
export async function holders(
  { list, now }: Pick<Context, 'list' | 'now'>,
  tenantId: string,
  roles: readonly Role[],
): Promise<string[]> {
  const { items } = await list<Person>(peopleHome(tenantId), { type: 'person', limit: 100 });
  return items
    .filter((person) => !person.awaited && roles.some((role) => holds(rolesNow(person, now), role)))
    .map(shownName)
    .slice(0, 3);
}

/** The first few people of an organisation who hold a capability: who is told that something waits for a decision. */
export async function staffWith(
  list: Store['list'],
  tenantId: string,
  capability: Capability,
  kinds: readonly Kind[] = ['provider', 'reseller'],
): Promise<PersonRef[]> {
  const roles = rolesFor(kinds, capability) ?? [];
  const { items } = await list<Person>(peopleHome(tenantId), { type: 'person', limit: 100 });
  const able = items.filter((person) => roles.some((role) => holds(person, role))).slice(0, 10);
  return able.map(({ objectId, name }) => ({ tenantId, objectId, name }));
}

/** Where a staff member can be found by mail address: holds tenant and object id, the address itself only hashed. */
export interface AddressEntry extends Doc {
  type: 'address';
  tenantId: string;
  objectId: string;
}

export const addressId = 'person';
export const addressHome = (email: string): Partition =>
  partition(createHash('sha256').update(email.toLowerCase()).digest('hex'), 'address');

/** An invitation to an address, for whoever turns out to have it: an organisation that enrols later (P13). */
export interface InvitedAddress extends Doc {
  type: 'invited-address-entry';
  provider: string;
  invitationId: string;
}

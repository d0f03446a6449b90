import { createHash } from 'node:crypto';
import { nameKey } from '../names.ts';
import { type Capability, holds, rolesFor } from '../roles.ts';
import { type Doc, type Partition, partition, type Store } from '../store/store.ts';

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
}

/** A person as others see them, also in records that outlive the person. */
export interface PersonRef {
  tenantId: string;
  objectId: string;
  name: string;
}

export const peopleHome = (tenantId: string): Partition => partition(tenantId, 'people');
export const personId = (objectId: string): string => `person:${objectId}`;
export const personKey = (name: string, objectId: string): string => `${nameKey(name)}|${objectId}`;

/** The first few global admins of an organisation: who is told where nobody in particular is concerned. */
export async function globalAdmins(list: Store['list'], tenantId: string): Promise<PersonRef[]> {
  const { items } = await list<Person>(peopleHome(tenantId), { type: 'person', limit: 100 });
  const admins = items.filter(({ adminRole }) => adminRole === 'global-admin').slice(0, 3);
  return admins.map(({ objectId, name }) => ({ tenantId, objectId, name }));
}

/** The names of a few people of an organisation who hold one of these roles: whom to ask instead. */
export async function holders(list: Store['list'], tenantId: string, roles: readonly string[]): Promise<string[]> {
  const { items } = await list<Person>(peopleHome(tenantId), { type: 'person', limit: 100 });
  return items
    .filter(({ agentRole, adminRole }) => roles.includes(agentRole) || roles.includes(adminRole))
    .map(({ name }) => name)
    .slice(0, 3);
}

/** The first few people of an organisation who hold a capability: who is told that something waits for a decision. */
export async function staffWith(list: Store['list'], tenantId: string, capability: Capability): Promise<PersonRef[]> {
  const roles = rolesFor(['provider', 'reseller'], capability) ?? [];
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

import type { Context } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from '../roles.ts';
import { Conflict, type Doc, type Write } from '../store/store.ts';
import { type AdminRole, type Person, peopleHome, shownName } from './person.ts';
import { allStaff } from './staff.ts';

/**
 * Who manages the people of an organisation, in one document. Every change of people is decided by it and replaces it,
 * so no two changes pass each other: the last global admin stays, and a role that is taken away counts at once.
 */
export interface Managers extends Doc {
  type: 'managers';
  /** By object id. Whoever is still awaited manages nobody yet. */
  admins: Record<string, ManagingRole>;
  /** Counts changes; absent in what stands for people whom nobody has changed yet. */
  version?: number;
}

export type ManagingRole = 'global-admin' | 'user-admin';

/** As it was read; without an etag when nobody has changed anything yet, and it stands for the people as they are. */
export type ReadManagers = Managers & { etag?: string };

export const managersId = 'managers';

export const managersOf = (people: readonly Person[]): Managers => ({
  id: managersId,
  type: 'managers',
  admins: withPeople({}, people),
});

/** Whether the role is to manage people. */
export const isManaging = (role: AdminRole): role is ManagingRole => role === 'global-admin' || role === 'user-admin';

function withPeople(before: Managers['admins'], people: readonly Person[]): Managers['admins'] {
  const admins = { ...before };
  for (const { objectId, adminRole, awaited } of people) {
    if (isManaging(adminRole) && !awaited) admins[objectId] = adminRole;
    else delete admins[objectId];
  }
  return admins;
}

export async function readManagers(
  { get, list }: Pick<Context, 'get' | 'list'>,
  tenantId: string,
): Promise<ReadManagers> {
  const found = await get<Managers>(peopleHome(tenantId), managersId);
  return found ?? managersOf(await allStaff(list, tenantId));
}

/**
 * The managers, and the role by which the actor is one of them.
 * @throws Conflict when the actor's roles were read before they were changed: then all is read anew, and refused
 */
export async function managersWith(
  reads: Pick<Context, 'get' | 'list'>,
  { tenantId, objectId, person }: Actor,
): Promise<{ managers: ReadManagers; role: ManagingRole }> {
  const managers = await readManagers(reads, tenantId);
  const role = managers.admins[objectId];
  if (role && role === person?.adminRole) return { managers, role };
  // Somebody may have come in by another way than a change of people, such as an approved enrolment.
  const { etag, version } = managers;
  const anew: ReadManagers = { ...managersOf(await allStaff(reads.list, tenantId)), etag, version };
  const found = anew.admins[objectId];
  if (!found) throw new Conflict(0, 'stale');
  return { managers: anew, role: found };
}

/** Writes down who manages once these people are as given. @throws Refusal `last-global-admin` */
export async function managersAfter(
  { list }: Pick<Context, 'list'>,
  { etag, ...managers }: ReadManagers,
  people: readonly Person[],
): Promise<Write> {
  let admins = withPeople(managers.admins, people);
  const [person] = people;
  if (person && hasGlobalAdmin(managers.admins) && !hasGlobalAdmin(admins)) {
    // That nobody would be left is believed only of the people themselves.
    admins = withPeople(managersOf(await allStaff(list, person.tenantId)).admins, people);
    if (!hasGlobalAdmin(admins)) throw new Refusal('last-global-admin', { name: shownName(person) });
  }
  const doc: Managers = { ...managers, admins, version: (managers.version ?? 0) + 1 };
  return etag ? { kind: 'replace', doc, etag } : { kind: 'create', doc };
}

const hasGlobalAdmin = (admins: Managers['admins']): boolean => Object.values(admins).includes('global-admin');

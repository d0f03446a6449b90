import type { Context } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from '../roles.ts';
import { Conflict, type Doc, type Write } from '../store/store.ts';
import { type AdminRole, asCounted, type Person, peopleHome, shownName } from './person.ts';
import { allStaff } from './staff.ts';

/**
 * Who manages the people of an organisation, in one document. Every change of people is decided by it and replaces it,
 * so no two changes pass each other: the last global admin stays, and a role that is taken away counts at once.
 */
export interface Managers extends Doc {
  type: 'managers';
  /** By object id. Whoever is still awaited, or whose role does not count yet, manages nobody yet. */
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

type Reads = Pick<Context, 'get' | 'list' | 'now'>;

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

/** The managers among everybody, by the roles that count now. */
const managersAmong = async ({ list, now }: Pick<Reads, 'list' | 'now'>, tenantId: string): Promise<Managers> =>
  managersOf((await allStaff(list, tenantId)).map((person) => asCounted(person, now)));

export async function readManagers(reads: Reads, tenantId: string): Promise<ReadManagers> {
  const found = await reads.get<Managers>(peopleHome(tenantId), managersId);
  return found ?? managersAmong(reads, tenantId);
}

/**
 * The managers, and the role by which the actor is one of them.
 * @throws Conflict when the actor's roles were read before they were changed: then all is read anew, and refused
 */
export async function managersWith(
  reads: Reads,
  { tenantId, objectId, person }: Actor,
): Promise<{ managers: ReadManagers; role: ManagingRole }> {
  const managers = await readManagers(reads, tenantId);
  const role = managers.admins[objectId];
  if (role && role === person?.adminRole) return { managers, role };
  // Somebody may have come in by another way than a change of people: an approved enrolment, a role that counts by now.
  const { etag, version } = managers;
  const anew: ReadManagers = { ...(await managersAmong(reads, tenantId)), etag, version };
  const found = anew.admins[objectId];
  if (!found) throw new Conflict(0, 'stale');
  return { managers: anew, role: found };
}

/** Writes down who manages once these people are as given. @throws Refusal `last-global-admin` */
export async function managersAfter(
  reads: Pick<Reads, 'list' | 'now'>,
  { etag, ...managers }: ReadManagers,
  changed: readonly Person[],
): Promise<Write> {
  const people = changed.map((one) => asCounted(one, reads.now));
  let admins = withPeople(managers.admins, people);
  const [person] = people;
  if (person && hasGlobalAdmin(managers.admins) && !hasGlobalAdmin(admins)) {
    // That nobody would be left is believed only of the people themselves.
    admins = withPeople((await managersAmong(reads, person.tenantId)).admins, people);
    if (!hasGlobalAdmin(admins)) throw new Refusal('last-global-admin', { name: shownName(person) });
  }
  const doc: Managers = { ...managers, admins, version: (managers.version ?? 0) + 1 };
  return etag ? { kind: 'replace', doc, etag } : { kind: 'create', doc };
}

const hasGlobalAdmin = (admins: Managers['admins']): boolean => Object.values(admins).includes('global-admin');

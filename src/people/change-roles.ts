import { z } from 'zod';
import { type Context, defineQuery, type Outcome } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { Refusal } from '../refusal.ts';
import type { Partition } from '../store/store.ts';
import { adminRoles, agentRoles, insistOnGrant, mayManage } from './granting.ts';
import { isManaging, managersAfter, managersId, managersWith } from './managers.ts';
import {
  type Person,
  peopleHome,
  personId,
  personSubject,
  type Roles,
  readPerson,
  refTo,
  rolesOf,
  shownName,
} from './person.ts';
import type { ShownUser } from './show-user.ts';
import { readSignIn, signInId } from './sign-in.ts';

/** The reads of a change of somebody's roles, for an operation's `needs`. */
export const roleReads = (
  { person }: { person: string },
  { tenantId }: { tenantId: string },
): [Partition, string][] => [
  [peopleHome(tenantId), managersId],
  [peopleHome(tenantId), personId(person)],
  [peopleHome(tenantId), signInId(person)],
];

/** What a change of somebody's roles comes to, and what has to be written so that it holds. @throws Refusal */
async function decide(id: string, next: (before: Person) => Roles, context: Context) {
  const { actor, get } = context;
  const { tenantId, objectId } = actor;
  const [{ managers, role }, found, signIn] = await Promise.all([
    managersWith(context, actor),
    readPerson(get, tenantId, id),
    readSignIn(get, tenantId, id),
  ]);
  if (!found) throw new Refusal('person-not-found', { name: '' });
  const { etag, ...before } = found;
  const after = next(before);
  await insistOnGrant(context, role, before, after);
  const person: Person = { ...before, ...after };
  const own = person.objectId === objectId;
  const managed = own ? isManaging(person.adminRole) : mayManage(role, person);
  const guard = await managersAfter(context, managers, [person]);
  return { before, etag, after, guard, shown: { person, signIn, managed, own } satisfies ShownUser };
}

/** What such a change would be refused for, before anybody is asked to decide on it. */
export const checkRoles = defineQuery({
  name: 'check-roles',
  input: z.object({ person: z.string().min(1).max(100), agentRole: z.enum(agentRoles), adminRole: z.enum(adminRoles) }),
  allowed: 'manage-users',
  needs: roleReads,
  run: async ({ person, ...after }, context) => (await decide(person, () => after, context)).before,
});

/**
 * Gives somebody of the actor's organisation other roles. Who may is decided by the organisation's managers as they are
 * when it is committed; `seen` is the version of the person on the card that was pressed. The person is told.
 * @throws Refusal
 */
export async function changeRoles(
  { person: id, seen }: { person: string; seen: number },
  next: (before: Person) => Roles,
  context: Context,
): Promise<Outcome<ShownUser>> {
  const { actor, now } = context;
  const { before, etag, after, guard, shown } = await decide(
    id,
    (standing) => {
      if ((standing.version ?? 0) !== seen) throw changed(standing);
      return next(standing);
    },
    context,
  );
  const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
  const person: Person = {
    ...shown.person,
    changed: { by, at: now.toISOString(), before: rolesOf(before), after: rolesOf(after) },
    version: seen + 1,
  };
  const subject = personSubject(person);
  const told: Effect[] = person.awaited || shown.own ? [] : [{ kind: 'tell', to: refTo(person), subject }];
  return {
    writes: [{ kind: 'replace', doc: person, etag }, guard],
    effects: [{ kind: 'redraw', subject }, ...told],
    subject,
    before: { person: shownName(person), ...rolesOf(before) },
    after: { person: shownName(person), ...rolesOf(after) },
    result: { ...shown, person },
  };
}

const changed = (person: Person): Refusal =>
  new Refusal('person-changed', { name: shownName(person), by: person.changed?.by.name, at: person.changed?.at });

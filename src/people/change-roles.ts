import { z } from 'zod';
import { type Context, defineQuery, type Outcome } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { Refusal } from '../refusal.ts';
import type { Partition, Write } from '../store/store.ts';
import { canUndo, onceSure, undoUntil } from '../undo.ts';
import { adminRoles, agentRoles, insistOnGrant, mayManage, rolesMeanwhile } from './granting.ts';
import { isManaging, managersAfter, managersId, managersWith } from './managers.ts';
import {
  type Person,
  peopleHome,
  personId,
  personSubject,
  type RoleChange,
  type Roles,
  readPerson,
  refTo,
  rolesNow,
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

interface Decided {
  before: Person;
  shown: ShownUser;
  writes: Write[];
}

/** What a change of somebody's roles comes to, and what has to be written so that it holds. @throws Refusal */
async function decide(
  id: string,
  next: (before: Person) => Roles,
  recorded: (before: Person, change: RoleChange) => RoleChange,
  context: Context,
): Promise<Decided> {
  const { actor, get, now } = context;
  const { tenantId, objectId, name } = actor;
  const [{ managers, role }, found, signIn] = await Promise.all([
    managersWith(context, actor),
    readPerson(get, tenantId, id),
    readSignIn(get, tenantId, id),
  ]);
  if (!found) throw new Refusal('person-not-found', { name: '' });
  const { etag, ...before } = found;
  const after = rolesOf(next(before));
  await insistOnGrant(context, role, before, after);
  const change = { by: { tenantId, objectId, name }, at: now.toISOString(), before: rolesOf(before), after };
  const person: Person = {
    ...before,
    ...after,
    changed: recorded(before, change),
    version: (before.version ?? 0) + 1,
  };
  const own = person.objectId === objectId;
  const managed = own ? isManaging(person.adminRole) : mayManage(role, person);
  const guard = await managersAfter(context, managers, [person]);
  const writes: Write[] = [{ kind: 'replace', doc: person, etag }, guard];
  return { before, shown: { person, signIn, managed, own }, writes };
}

/** What such a change would be refused for, before anybody is asked to decide on it. */
export const checkRoles = defineQuery({
  name: 'check-roles',
  input: z.object({ person: z.string().min(1).max(100), agentRole: z.enum(agentRoles), adminRole: z.enum(adminRoles) }),
  allowed: 'manage-users',
  needs: roleReads,
  run: async ({ person, ...after }, context) =>
    (
      await decide(
        person,
        () => after,
        (_, change) => change,
        context,
      )
    ).before,
});

/** A person, and the version of the person on the card that was pressed. */
export const onCard = z.object({ person: z.string().min(1).max(100), seen: z.int() });
type OnCard = z.infer<typeof onCard>;

/**
 * Gives somebody of the actor's organisation other roles. Who may is decided by the organisation's managers as they are
 * when it is committed. As long as it can be undone, what is given does not count yet and nobody is told; then the
 * person is. @throws Refusal
 */
export async function changeRoles(
  { person: id, seen }: OnCard,
  next: (before: Person) => Roles,
  context: Context,
): Promise<Outcome<ShownUser>> {
  const { actor, now } = context;
  const until = undoUntil(context);
  const decided = await decide(
    id,
    (standing) => next(asSeen(standing, seen)),
    (before, change) => {
      const earlier = undoableChange(before, now);
      // Nobody gives roles back to themselves, so what somebody gives up is given up; what they were given goes on to wait.
      const own = before.objectId === actor.objectId;
      const waits = own ? earlier?.undoable?.until : until;
      if (!waits) return change;
      const roles = rolesMeanwhile(rolesNow(before, now), change.after);
      return { ...change, undoable: { until: waits, roles, earlier } };
    },
    context,
  );
  const { person, own } = decided.shown;
  const { undoable } = person.changed ?? {};
  return outcomeOf(decided, [
    ...onceSure(
      [
        ...(own ? [] : notice(person)),
        ...(undoable ? [{ kind: 'redraw', subject: personSubject(person) } as const] : []),
      ],
      undoable?.until,
    ),
  ]);
}

/** Takes the last change of somebody's roles back, as long as that is possible. By the rules of any other. @throws Refusal */
export async function takeBack({ person: id, seen }: OnCard, context: Context): Promise<Outcome<ShownUser>> {
  const { now } = context;
  let earlier: RoleChange | undefined;
  const decided = await decide(
    id,
    (standing) => {
      const change = undoableChange(asSeen(standing, seen), now);
      if (!change) throw new Refusal('role-change-stands', { name: shownName(standing) });
      earlier = change.undoable?.earlier;
      return change.before;
    },
    // The change before goes on to wait, or counts by now.
    (_, change) => earlier ?? { ...change, undone: true },
    context,
  );
  const missed = earlier && !canUndo(earlier.undoable?.until, now);
  return outcomeOf(decided, missed ? notice(decided.shown.person) : []);
}

/** The last change of somebody's roles, if it can be undone now. */
export const undoableChange = ({ changed }: Person, now: Date): RoleChange | undefined =>
  canUndo(changed?.undoable?.until, now) ? changed : undefined;

const notice = (person: Person): Effect[] =>
  person.awaited ? [] : [{ kind: 'tell', to: refTo(person), subject: personSubject(person), of: person.changed?.at }];

function outcomeOf({ before, shown, writes }: Decided, news: Effect[]): Outcome<ShownUser> {
  const { person } = shown;
  const subject = personSubject(person);
  const name = shownName(person);
  return {
    writes,
    effects: [{ kind: 'redraw', subject }, ...news],
    subject,
    before: { person: name, ...rolesOf(before) },
    after: { person: name, ...rolesOf(person) },
    result: shown,
  };
}

/** @throws Refusal `person-changed` when the card showed somebody as they are not any more */
export function asSeen(standing: Person, seen: number): Person {
  if ((standing.version ?? 0) === seen) return standing;
  const { by, at } = standing.changed ?? {};
  throw new Refusal('person-changed', { name: shownName(standing), by: by?.name, at });
}

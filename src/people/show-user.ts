import { z } from 'zod';
import { type Context, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Partition } from '../store/store.ts';
import { managingRole, mayManage } from './granting.ts';
import { type Person, peopleHome, personId, readPerson } from './person.ts';
import { readSignIn, type SignIn, signInId } from './sign-in.ts';

export interface ShownUser {
  person: Person;
  signIn?: SignIn;
  /** Whether the viewer may change it. */
  managed: boolean;
  own: boolean;
}

const input = z.object({ person: z.string().min(1).max(100) });
type Input = z.infer<typeof input>;

const needs = ({ person }: Input, { tenantId }: { tenantId: string }): [Partition, string][] => [
  [peopleHome(tenantId), personId(person)],
  [peopleHome(tenantId), signInId(person)],
];

/** One of the actor's colleagues: roles, sign-in, last change (R27). */
export const showUser = defineQuery({ name: 'show-user', input, allowed: 'manage-users', needs, run: look });

/** The same for a card that shows somebody: everybody may look at themselves. */
export const viewUser = defineQuery({ name: 'view-user', input, allowed: 'everyone', needs, run: look });

async function look({ person: id }: Input, { actor, get }: Context): Promise<ShownUser> {
  const { tenantId, objectId } = actor;
  const [person, signIn] = await Promise.all([readPerson(get, tenantId, id), readSignIn(get, tenantId, id)]);
  const role = managingRole(actor);
  const own = person?.objectId === objectId && actor.person !== undefined;
  if (!person || !(role || own)) throw new Refusal('person-not-found', { name: '' });
  return { person, signIn: role ? signIn : undefined, managed: role !== undefined && mayManage(role, person), own };
}

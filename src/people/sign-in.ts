import type { Context } from '../operation.ts';
import type { PasswordHash } from '../passwords.ts';
import { Refusal } from '../refusal.ts';
import type { Doc, Stored } from '../store/store.ts';
import { type Person, type PersonRef, peopleHome, readPerson } from './person.ts';

/**
 * How somebody who was added signs in for the first time (R33): the user name is the address, the temporary password is
 * made when its owner asks for it, shown once and kept nowhere. Gone with the first contact: by then it is changed (R35).
 */
export interface SignIn extends Doc {
  type: 'sign-in';
  /** Who may be shown the password: whoever has added the person, or has reset it. */
  owner: PersonRef;
  shown?: { by: PersonRef; at: string };
  /** Of the password that was shown. */
  password?: PasswordHash;
  /** Counts the passwords: a card of an earlier one shows nothing. */
  round: number;
}

export const signInId = (person: string): string => `sign-in:${person}`;

export const newSignIn = (person: string, owner: PersonRef): SignIn => ({
  id: signInId(person),
  type: 'sign-in',
  owner,
  round: 1,
});

export const readSignIn = (
  get: Context['get'],
  tenantId: string,
  person: string,
): Promise<Stored<SignIn> | undefined> => get<SignIn>(peopleHome(tenantId), signInId(person));

/** The person and the sign-in, while it is of any use. @throws Refusal `person-not-found`, `signed-in` */
export async function openSignIn(
  { actor, get }: Pick<Context, 'actor' | 'get'>,
  id: string,
): Promise<{ person: Stored<Person>; signIn: Stored<SignIn> }> {
  const { tenantId } = actor;
  const [person, signIn] = await Promise.all([readPerson(get, tenantId, id), readSignIn(get, tenantId, id)]);
  if (!person) throw new Refusal('person-not-found', { name: '' });
  if (!signIn) throw new Refusal('signed-in', { name: person.name });
  return { person, signIn };
}

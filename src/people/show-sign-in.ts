import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { hashPassword, makePassword } from '../passwords.ts';
import { Refusal } from '../refusal.ts';
import { insistOnGrant } from './granting.ts';
import { managersAfter, managersId, managersWith } from './managers.ts';
import { peopleHome, personId, personSubject, rolesOf, shownName } from './person.ts';
import { openSignIn, type SignIn, signInId } from './sign-in.ts';

/** What the person who looks is told besides the password, which is in the outcome's secret alone. */
export interface ShownSignIn {
  person: string;
  name: string;
  userName: string;
  by: string;
  at: string;
}

/**
 * Makes a temporary password and shows it, once, to whoever has added the person or has reset the sign-in (R33). Of two
 * presses at once, on whatever instances, one gets a password: the other is told who saw it.
 */
export const showSignIn = defineChange({
  name: 'show-sign-in',
  input: z.object({ person: z.string().min(1).max(100), round: z.int() }),
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: ({ person }, { tenantId }) => [
    [peopleHome(tenantId), managersId],
    [peopleHome(tenantId), personId(person)],
    [peopleHome(tenantId), signInId(person)],
  ],

  async run({ person: id, round }, context) {
    const { actor, now, random } = context;
    const { tenantId, objectId, name } = actor;
    const [{ managers, role }, { person, signIn }] = await Promise.all([
      managersWith(context, actor),
      openSignIn(context, id),
    ]);
    await insistOnGrant(context, role, person, rolesOf(person));
    if (signIn.owner.objectId !== objectId)
      throw new Refusal('sign-in-of-other', { name: shownName(person), owner: signIn.owner.name, person: id });
    if (signIn.shown || signIn.round !== round) {
      const { by, at } = signIn.shown ?? { by: signIn.owner, at: '' };
      throw new Refusal('sign-in-shown', { name: shownName(person), by: by.name, at, person: id });
    }
    const password = makePassword(random);
    const by = { tenantId, objectId, name };
    const at = now.toISOString();
    const { etag, ...before } = signIn;
    const shown: SignIn = { ...before, shown: { by, at }, password: await hashPassword(password, random) };
    const subject = personSubject(person);
    return {
      writes: [{ kind: 'replace', doc: shown, etag }, await managersAfter(context, managers, [])],
      effects: [{ kind: 'redraw', subject }],
      subject,
      after: { person: shownName(person), shownTo: name },
      result: { person: id, name: shownName(person), userName: person.email, by: name, at } satisfies ShownSignIn,
      secret: password,
    };
  },
});

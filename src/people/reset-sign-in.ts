import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { insistOnGrant } from './granting.ts';
import { managersAfter, managersId, managersWith } from './managers.ts';
import { peopleHome, personId, personSubject, rolesOf, shownName } from './person.ts';
import type { ShownUser } from './show-user.ts';
import { openSignIn, type SignIn, signInId } from './sign-in.ts';

/** Makes a password that was shown, or is somebody else's to see, worthless: a new one can be shown once, to the actor. */
export const resetSignIn = defineChange({
  name: 'reset-sign-in',
  input: z.object({ person: z.string().min(1).max(100) }),
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: ({ person }, { tenantId }) => [
    [peopleHome(tenantId), managersId],
    [peopleHome(tenantId), personId(person)],
    [peopleHome(tenantId), signInId(person)],
  ],

  async run({ person: id }, context) {
    const { actor } = context;
    const { tenantId, objectId, name } = actor;
    const [{ managers, role }, { person, signIn }] = await Promise.all([
      managersWith(context, actor),
      openSignIn(context, id),
    ]);
    await insistOnGrant(context, role, person, rolesOf(person));
    const { etag, shown, password: _, ...kept } = signIn;
    const reset: SignIn = { ...kept, owner: { tenantId, objectId, name }, round: kept.round + 1 };
    const subject = personSubject(person);
    return {
      writes: [{ kind: 'replace', doc: reset, etag }, await managersAfter(context, managers, [])],
      effects: [{ kind: 'redraw', subject }],
      subject,
      before: { person: shownName(person), shownTo: shown?.by.name },
      after: { person: shownName(person), shownTo: undefined },
      result: { person, signIn: reset, managed: true, own: false } satisfies ShownUser,
    };
  },
});

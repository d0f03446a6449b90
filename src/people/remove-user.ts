import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Write } from '../store/store.ts';
import { asSeen, onCard, roleReads } from './change-roles.ts';
import { insistOnGrant } from './granting.ts';
import { managersAfter, managersWith } from './managers.ts';
import { peopleHome, personSubject, readPerson, rolesOf, shownName } from './person.ts';
import { readSignIn } from './sign-in.ts';
import { staffAddressId } from './staff-address.ts';

/**
 * Takes back that somebody was added who has not come yet: the address is free again, and the temporary password is
 * worth nothing. Whoever has come stays, in records and in the directory, and can only lose all roles.
 */
export const removeUser = defineChange({
  name: 'remove-user',
  input: onCard,
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: roleReads,

  async run({ person: id, seen }, context) {
    const { actor, get } = context;
    const { tenantId } = actor;
    const [{ managers, role }, found, signIn] = await Promise.all([
      managersWith(context, actor),
      readPerson(get, tenantId, id),
      readSignIn(get, tenantId, id),
    ]);
    if (!found) throw new Refusal('person-not-found', { name: '' });
    const { etag, ...person } = found;
    const name = shownName(person);
    if (!person.awaited) throw new Refusal('user-has-come', { name });
    asSeen(person, seen);
    await insistOnGrant(context, role, person, rolesOf(person));
    const writes: Write[] = [
      { kind: 'remove', id: person.id, etag },
      // Whoever had come with the address meanwhile would have changed the person, too.
      { kind: 'remove', id: staffAddressId(person.email) },
      ...(signIn ? [{ kind: 'remove', id: signIn.id, etag: signIn.etag } as const] : []),
      await managersAfter(context, managers, []),
    ];
    const subject = personSubject(person);
    return {
      writes,
      effects: [{ kind: 'redraw', subject }],
      subject,
      before: { person: name, email: person.email, ...rolesOf(person) },
      after: {},
      result: { name, email: person.email },
    };
  },
});

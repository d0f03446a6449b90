import { z } from 'zod';
import { defineChange, defineQuery } from '../operation.ts';
import { onCard, roleReads, takeBack, undoableChange } from './change-roles.ts';
import { managingRole } from './granting.ts';
import { peopleHome } from './person.ts';
import { allStaff } from './staff.ts';

/** Takes a change of somebody's roles back, a moment after it was made: that person never learns of it. */
export const undoRoleChange = defineChange({
  name: 'undo-role-change',
  input: onCard,
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: roleReads,
  run: takeBack,
});

/** Whose roles the speaker has changed last and can still change back, and when that was. */
export const findUndoableRoles = defineQuery({
  name: 'find-undoable-roles',
  input: z.object({}),
  allowed: 'everyone',

  async run(_, { actor, list, now }): Promise<{ person: string; at: string } | undefined> {
    if (!managingRole(actor)) return undefined;
    const changes = (await allStaff(list, actor.tenantId)).flatMap((person) => {
      const change = undoableChange(person, now);
      return change?.by.objectId === actor.objectId ? { person: person.objectId, at: change.at } : [];
    });
    return changes.sort((one, other) => one.at.localeCompare(other.at)).at(-1);
  },
});

import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { holds, type Role } from '../roles.ts';
import { changeRoles, roleReads } from './change-roles.ts';
import { adminRoles, agentRoles, withoutRole } from './granting.ts';
import { peopleHome, shownName } from './person.ts';

/** Takes one role from somebody; the last global admin stays. */
export const removeRole = defineChange({
  name: 'remove-role',
  input: z.object({
    person: z.string().min(1).max(100),
    role: z.enum([...agentRoles, ...adminRoles]).exclude(['none']),
    seen: z.int(),
  }),
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: roleReads,
  run: ({ role, ...input }, context) =>
    changeRoles(
      input,
      (before) => {
        if (!holds(before, role as Role)) throw new Refusal('role-not-held', { name: shownName(before), role });
        return withoutRole(before, role as Role);
      },
      context,
    ),
});

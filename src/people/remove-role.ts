import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { holds } from '../roles.ts';
import { changeRoles, roleReads } from './change-roles.ts';
import { adminRoles, agentRoles, withoutRole } from './granting.ts';
import { peopleHome, type Roles, shownName } from './person.ts';

/** Takes a role, or both, from somebody; the last global admin stays. */
export const removeRole = defineChange({
  name: 'remove-role',
  input: z.object({
    person: z.string().min(1).max(100),
    roles: z
      .array(z.enum([...agentRoles, ...adminRoles]).exclude(['none']))
      .min(1)
      .max(2),
    seen: z.int(),
  }),
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: roleReads,
  run: ({ roles, ...input }, context) =>
    changeRoles(
      input,
      (before) => {
        const missing = roles.find((role) => !holds(before, role));
        if (missing) throw new Refusal('role-not-held', { name: shownName(before), role: missing });
        return roles.reduce<Roles>(withoutRole, before);
      },
      context,
    ),
});

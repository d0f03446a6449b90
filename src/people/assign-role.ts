import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { changeRoles, onCard, roleReads } from './change-roles.ts';
import { adminRoles, agentRoles, sameRoles } from './granting.ts';
import { peopleHome, shownName } from './person.ts';

/** Gives somebody one agent role and one admin role, in the place of those held before (R27, R30, R36). */
export const assignRole = defineChange({
  name: 'assign-role',
  input: onCard.extend({ agentRole: z.enum(agentRoles), adminRole: z.enum(adminRoles) }),
  allowed: 'manage-users',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: roleReads,
  run: ({ agentRole, adminRole, ...input }, context) =>
    changeRoles(
      input,
      (before) => {
        const after = { agentRole, adminRole };
        if (sameRoles(before, after)) throw new Refusal('roles-held', { name: shownName(before) });
        return after;
      },
      context,
    ),
});

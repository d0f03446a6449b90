import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import {
  type Actor,
  type Capability,
  capabilities,
  type Denial,
  denial,
  holds,
  type Role,
  rolesFor,
} from '../roles.ts';
import type { Kind } from './organization.ts';
import { rolesNow, shownName } from './person.ts';
import { allStaff } from './staff.ts';

/** The rule of a capability, and how the actor stands to it. */
export interface WhoCan {
  actor: Actor;
  denied?: Denial;
  /** The roles that hold it, by the kinds of organisation that it is for at all. */
  rule: { kind: Kind; roles: readonly Role[] }[];
  /** The roles that hold it in the actor's organisation; none when no role there does. */
  roles: readonly Role[];
  /** The first few colleagues who hold one of them and can act. */
  people: string[];
}

const few = 5;

/** Who may do something, and why the actor may not; of colleagues only to those who are on the staff. */
export const whoCan = defineQuery({
  name: 'who-can',
  input: z.object({ capability: z.string().transform((name) => name as Capability) }),
  allowed: 'everyone',

  async run({ capability }, { actor, list, now }): Promise<WhoCan> {
    const allowed = capabilities[capability];
    const { organization, person, tenantId } = actor;
    const roles = (organization && rolesFor(organization.kinds, capability)) ?? [];
    const staff = person && roles.length > 0 ? await allStaff(list, tenantId) : [];
    const rule =
      allowed === 'everyone'
        ? []
        : Object.entries(allowed)
            .filter(([kind]) => kind !== 'visitor')
            .map(([kind, held]) => ({ kind: kind as Kind, roles: held }));
    return {
      actor,
      denied: denial(actor, capability),
      rule,
      roles,
      people: staff
        .filter((one) => !one.awaited && roles.some((role) => holds(rolesNow(one, now), role)))
        .slice(0, few)
        .map(shownName),
    };
  },
});

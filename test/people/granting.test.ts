import { expect } from 'chai';
import type { AdminRole, AgentRole, Roles } from '../../src/people/person.ts';
import { type Person, peopleHome, personId } from '../../src/people/person.ts';
import type { Role } from '../../src/roles.ts';
import { buttonsOf, textOf } from '../support/office.ts';
import { companies, identityOf, nameOf, officeOfEveryRole, pairs } from './every-role.ts';

const words: Record<Role, string> = {
  'admin-agent': 'admin agent',
  'helpdesk-agent': 'helpdesk agent',
  'global-admin': 'global admin',
  'user-admin': 'user management admin',
  'billing-admin': 'billing admin',
};
const agentRole = (role: Role): role is Exclude<AgentRole, 'none'> => role.endsWith('-agent');

/** By the rules alone: only managers, nothing above the own role, nothing to oneself, global admins among themselves. */
function allowed(actor: Roles, target: Roles, role: Role, same: boolean): boolean {
  if (actor.adminRole !== 'global-admin' && actor.adminRole !== 'user-admin') return false;
  if (same) return false;
  return actor.adminRole === 'global-admin' || (target.adminRole !== 'global-admin' && role !== 'global-admin');
}

describe('giving roles', () => {
  for (const company of companies) {
    it(`at a ${company.kind}, by everybody to everybody: on cards, it follows the rules`, async function () {
      this.timeout(60_000);
      const { office, person, close } = await officeOfEveryRole();
      try {
        const target: Roles = { agentRole: 'none', adminRole: 'billing-admin' };
        const global: Roles = { agentRole: 'none', adminRole: 'global-admin' };
        const rolesNow = async (roles: Roles): Promise<Roles> => {
          const { tenantId, objectId } = identityOf(company, roles);
          const found = await office.twotier.store.get<Person>(peopleHome(tenantId), personId(objectId));
          return { agentRole: found?.agentRole as AgentRole, adminRole: found?.adminRole as AdminRole };
        };
        for (const roles of pairs) await person(company, roles).installs();
        for (const actor of pairs) {
          const who = person(company, actor);
          for (const [whom, roles] of [
            [target, Object.keys(words) as Role[]],
            [global, ['helpdesk-agent', 'billing-admin'] as Role[]],
          ] as const) {
            for (const role of roles) {
              const before = await rolesNow(whom);
              const same = actor.agentRole === whom.agentRole && actor.adminRole === whom.adminRole;
              const after: Roles = agentRole(role)
                ? { ...before, agentRole: role }
                : { ...before, adminRole: role as AdminRole };
              const may = allowed(actor, before, role, same) && JSON.stringify(before) !== JSON.stringify(after);
              const card = await who.says(`make ${nameOf(whom)} ${words[role]}`);
              const title = `${nameOf(actor)} makes ${nameOf(whom)} ${role}`;
              expect(
                buttonsOf(card).some((button) => button.title === 'Update'),
                `${title}: ${textOf(card)}`,
              ).to.equal(may);
              if (!may) continue;
              await who.presses('Update');
              expect(await rolesNow(whom), title).to.deep.equal(after);
              // As it was, for the next one.
              const chief = person(company, { agentRole: 'admin-agent', adminRole: 'global-admin' });
              await chief.says(`assign a role`);
              await chief.presses('Next', { person: identityOf(company, whom).objectId });
              await chief.presses('Next', { ...before });
              await chief.presses('Update');
              expect(await rolesNow(whom)).to.deep.equal(before);
            }
          }
        }
      } finally {
        await close();
      }
    });
  }
});

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdminRole, AgentRole, Roles } from '../../src/people/person.ts';
import { newFolder } from '../support/folder.ts';
import { type Identity, Office, type Persona } from '../support/office.ts';

export const agents: readonly AgentRole[] = ['admin-agent', 'helpdesk-agent', 'none'];
export const admins: readonly AdminRole[] = ['global-admin', 'user-admin', 'billing-admin', 'none'];
/** Every pair of an agent role and an admin role that a person can hold. */
export const pairs: readonly Roles[] = agents.flatMap((agentRole) =>
  admins.map((adminRole) => ({ agentRole, adminRole })),
);

const spoken: Record<string, string> = {
  'admin-agent': 'Agnes',
  'helpdesk-agent': 'Helen',
  'global-admin': 'Globe',
  'user-admin': 'Usher',
  'billing-admin': 'Biller',
};
/** `Agnes Globe` is admin agent and global admin, `Nora Nought` is neither. */
export const nameOf = ({ agentRole, adminRole }: Roles): string =>
  `${spoken[agentRole] ?? 'Nora'} ${spoken[adminRole] ?? 'Nought'}`;

const hex = (kind: number, at: number) =>
  `77777777-0000-4000-8000-${kind.toString(16).padStart(4, '0')}${at.toString(16).padStart(8, '0')}`;

/** An organisation of each kind with somebody of every pair of roles. The provider runs the bot. */
export const companies = (['provider', 'reseller'] as const).map((kind, at) => ({
  tenantId: hex(at + 1, 0),
  name: kind === 'provider' ? 'Relecloud' : 'Proseware',
  kind,
  domain: kind === 'provider' ? 'relecloud.com' : 'proseware.com',
  country: 'US',
  people: pairs.map((roles, nth) => ({
    objectId: hex(at + 1, nth + 1),
    name: nameOf(roles),
    email: `${nameOf(roles).toLowerCase().replace(' ', '.')}@${kind === 'provider' ? 'relecloud.com' : 'proseware.com'}`,
    ...roles,
  })),
}));

export type Company = (typeof companies)[number];

export const identityOf = ({ tenantId, people }: Company, roles: Roles): Identity => {
  const person = people.find((one) => one.agentRole === roles.agentRole && one.adminRole === roles.adminRole);
  if (!person) throw new Error('no such pair of roles');
  return { tenantId, objectId: person.objectId, name: person.name };
};

/** An office of these two organisations alone. */
export async function officeOfEveryRole(): Promise<{
  office: Office;
  person: (company: Company, roles: Roles) => Persona;
  close: () => Promise<void>;
}> {
  const folder = newFolder();
  const file = join(folder, 'directory.json');
  writeFileSync(file, JSON.stringify({ organisations: companies }));
  const office = await Office.open({ DEMO: file });
  return {
    office,
    person: (company, roles) => office.person(identityOf(company, roles)),
    async close() {
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import type { Demo } from '../../src/demo/demo.ts';
import type { Person } from './wire.ts';

/** Somebody whose tenant nobody here has heard of. */
const newcomer: Person = {
  objectId: '0d1f7a1e-0000-4000-8000-00007a115b01',
  tenantId: '0d1f7a1e-0000-4000-8000-00007a115b00',
  name: 'Alex Moreno',
  email: 'alex@tailspintoys.com',
  organisation: 'Tailspin Toys',
  kind: 'newcomer',
  agentRole: 'none',
  adminRole: 'none',
  language: 'en',
};

/** Somebody of the provider's tenant whom nobody has added here: a stranger until an admin adds the address. */
function colleagueOf(demo: Demo): Person[] {
  const provider = demo.organisations.find(({ kind }) => kind === 'provider');
  if (!provider) return [];
  const { tenantId, name: organisation, domain, kind } = provider;
  return [
    {
      objectId: '0d1f7a1e-0000-4000-8000-0000c0113a60',
      tenantId,
      name: 'Kim Haneul',
      email: `haneul@${domain}`,
      organisation,
      kind,
      agentRole: 'none',
      adminRole: 'none',
      language: 'ko',
    },
  ];
}

/** Everybody who has a chat in the office, in the order in which the page lists them. */
export function castOf(demo: Demo): Person[] {
  const organisations = [
    ...demo.organisations.map((organisation) => ({ ...organisation, order: organisation.kind === 'provider' ? 0 : 1 })),
    ...demo.customers.map((customer) => ({ ...customer, kind: 'customer' as const, order: 2 })),
  ].sort((a, b) => a.order - b.order);

  const people = organisations.flatMap(({ tenantId, name: organisation, kind, people }) =>
    people.map((person): Person => ({ ...person, tenantId, organisation, kind })),
  );
  return [...people, ...colleagueOf(demo), newcomer];
}

import type { SimulatedPartnerCenter } from '../partner-center/simulated.ts';
import { providersHome, resellersHome } from '../partnerships/invitation.ts';
import { asAuthority, grants, projection } from '../partnerships/partnership.ts';
import { managersOf } from '../people/managers.ts';
import { type Organization, organizationHome, organizationId, partyOf } from '../people/organization.ts';
import {
  type AddressEntry,
  addressHome,
  addressId,
  type Person,
  peopleHome,
  personId,
  personKey,
} from '../people/person.ts';
import { type Doc, type Partition, partition, type Store, type Write } from '../store/store.ts';
import type { Demo } from './demo.ts';
import { loadCustomer } from './load-customer.ts';

interface Loaded extends Doc {
  type: 'loaded';
  at: string;
}

const markHome = partition('twotier', 'directory');

/**
 * Puts the people of a directory into a store that has none yet: at its first start or never. Written so that a
 * crash half-way leaves nothing that the next start would not complete.
 */
export async function loadDemo(
  demo: Demo | undefined,
  store: Store,
  partnerCenter: SimulatedPartnerCenter,
  now: Date,
): Promise<void> {
  if (await store.get<Loaded>(markHome, 'loaded')) return;
  const at = now.toISOString();
  const put = (pk: Partition, doc: Doc) => store.commit(pk, [{ kind: 'put', doc }]);

  const mark: Loaded = { id: 'loaded', type: 'loaded', at };
  if (!demo) {
    await put(markHome, mark);
    return;
  }

  for (const { people, tenantId, name, kind, domain, country, mpnId, enrolment } of demo.organisations) {
    const organization: Organization = {
      id: organizationId,
      type: 'organization',
      tenantId,
      name,
      kinds: [kind],
      domain,
      country,
      mpnId,
      enrolment,
    };
    await put(organizationHome(tenantId), organization);
    await addPeople(store, tenantId, people);
  }
  await partnerCenter.load(demo);
  const parties = new Map(
    [...demo.organisations].map(({ tenantId, name, domain, country }) => [
      tenantId,
      { tenantId, name, domain, country },
    ]),
  );
  for (const customer of demo.customers) {
    const { people, tenantId, name, domain, country } = customer;
    const organization: Organization = {
      id: organizationId,
      type: 'organization',
      tenantId,
      name,
      kinds: ['customer'],
      domain,
      country,
      enrolment: 'none',
    };
    await put(organizationHome(tenantId), organization);
    await addPeople(store, tenantId, people);
    await loadCustomer(customer, parties, store, partnerCenter, at);
  }
  for (const { provider, reseller } of demo.partnerships) {
    const sides = await Promise.all(
      [provider, reseller].map((tenantId) => store.get<Organization>(organizationHome(tenantId), organizationId)),
    );
    const [one, other] = sides;
    if (!one || !other) continue;
    const partnership = asAuthority({
      state: 'active',
      provider: partyOf(one),
      reseller: partyOf(other),
      grants,
      authorizedAt: at,
      version: 1,
    });
    await put(resellersHome(provider), partnership);
    const seen = projection(partnership);
    if (seen.kind === 'put') for (const doc of seen.docs) await put(providersHome(reseller), doc);
  }
  await put(markHome, mark);
}

/** The organisation that runs the bot, with its first global admin, unless it is there already. */
export async function loadHostProvider(
  provider: { tenantId: string; name: string; adminId: string },
  store: Store,
): Promise<void> {
  const { tenantId, name, adminId } = provider;
  if (await store.get<Organization>(organizationHome(tenantId), organizationId)) return;
  // The name is as Teams shows it: nobody has written one down.
  const admin = {
    objectId: adminId,
    name: '',
    email: '',
    agentRole: 'admin-agent',
    adminRole: 'global-admin',
    language: 'en',
  } as const;
  await addPeople(store, tenantId, [admin]);
  const organization: Organization = {
    id: organizationId,
    type: 'organization',
    tenantId,
    name,
    kinds: ['provider'],
    domain: '',
    country: '',
    enrolment: 'approved',
  };
  await store.commit(organizationHome(tenantId), [{ kind: 'create', doc: organization }]);
}

type Listed = Pick<Person, 'objectId' | 'name' | 'email' | 'agentRole' | 'adminRole' | 'language'>;

async function addPeople(store: Store, tenantId: string, people: readonly Listed[]): Promise<void> {
  const staff = people.map(
    (listed): Person => ({
      ...listed,
      id: personId(listed.objectId),
      type: 'person',
      sk: personKey(listed.name, listed.objectId),
      tenantId,
    }),
  );
  const writes = [...staff, managersOf(staff)].map((doc): Write => ({ kind: 'put', doc }));
  for (let at = 0; at < writes.length; at += 100) await store.commit(peopleHome(tenantId), writes.slice(at, at + 100));
  for (const { email, objectId } of people) {
    if (!email) continue;
    const entry: AddressEntry = { id: addressId, type: 'address', tenantId, objectId };
    await store.commit(addressHome(email), [{ kind: 'put', doc: entry }]);
  }
}

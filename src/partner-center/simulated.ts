import { createHash } from 'node:crypto';
import { nameKey } from '../names.ts';
import { compareOrdinal } from '../store/ordinal.ts';
import type { Store } from '../store/store.ts';
import { createAccounts } from './accounts.ts';
import { createCatalogue, subscriptionsAt } from './catalogue.ts';
import { createChanges } from './changes.ts';
import type { PartnerCenterData } from './data.ts';
import { customerHome, type SubscriptionDoc, subscriptionId } from './documents.ts';
import { createFaults } from './faults.ts';
import { type Accounts, createLoad } from './load.ts';
import { createOrders } from './orders.ts';
import type { PartnerCenter } from './partner-center.ts';
import { createPartners } from './partners.ts';
import { createRequests } from './requests.ts';
import { resourceOf } from './resource.ts';
import { issuesAt } from './service-health.ts';
import { createTickets } from './tickets.ts';
import { createUsers } from './users.ts';

export interface SimulatedPartnerCenter extends PartnerCenter {
  /** Takes in who is there at the start, as far as it is not there yet. */
  load(accounts: Accounts): Promise<void>;
  /** For tests: whether a user could sign in with a password. */
  passwordMatches(customer: string, userName: string, password: string): Promise<boolean>;
}

export interface SimulatedMeans {
  data: PartnerCenterData;
  /** Its state lies in partitions of its own, so any number of instances may work on one store. */
  store: Store;
  now: () => Date;
  /** What ids and salts are made from: the same label gives the same 32 bytes. Without it, a plain hash. */
  derive?: (label: string) => Buffer;
}

/**
 * A Partner Center without Microsoft: the port's behaviour on data of a file and a store of ours. Besides what the port
 * throws, it throws StoreBusy when the store does.
 */
export function createSimulatedPartnerCenter({ data, store, now, derive = plain }: SimulatedMeans) {
  const requests = createRequests(store);
  const catalogue = createCatalogue(data);
  const partners = createPartners(store, data);
  const insistOnLuck = createFaults(data, requests, now);
  const means = { data, store, now, derive, requests, catalogue, partners, insistOnLuck };
  const { insistOnAccount, reserve, ...accounts } = createAccounts(means);

  const subscriptionsOf = async (customer: string): Promise<SubscriptionDoc[]> => {
    await insistOnAccount(customer);
    const home = customerHome(customer);
    return home ? subscriptionsAt(store, home) : [];
  };

  const partnerCenter: SimulatedPartnerCenter = {
    ...accounts,
    ...createOrders(means),
    ...createChanges(means),
    ...createUsers({ ...means, insistOnAccount }),
    products: async (country) => catalogue.products(country),
    product: async (id) => catalogue.product(id),
    async subscriptions(customer) {
      const docs = await subscriptionsOf(customer);
      return docs.reverse().map((doc) => resourceOf(doc, now()));
    },
    async subscription(customer, id) {
      const home = customerHome(customer);
      const doc = home && (await store.get<SubscriptionDoc>(home, subscriptionId(id.toLowerCase())));
      return doc && resourceOf(doc, now());
    },
    validateReseller: partners.validateReseller,
    mpnProfiles: partners.mpnProfiles,
    mpnProfile: partners.mpnProfile,
    providerListings: async () => data.providers.toSorted((a, b) => compareOrdinal(nameKey(a.name), nameKey(b.name))),
    async serviceHealth(customer) {
      const { account } = await insistOnAccount(customer);
      await insistOnLuck('serviceHealth', { customer, domain: account.domain });
      const held = (await subscriptionsOf(customer)).filter(({ status }) => status !== 'deleted');
      const families = held.map(({ subscription }) => catalogue.product(subscription.product)?.family);
      return issuesAt(data, new Set(families.filter((family) => family !== undefined)), now());
    },
    createTicket: createTickets(means),
    load: createLoad({ ...means, reserve }),
  };
  return partnerCenter;
}

const plain = (label: string): Buffer => createHash('sha256').update(`partner center ${label}`).digest();

import { z } from 'zod';
import { Conflict, type Store, type Stored } from '../store/store.ts';
import { subscriptionsAt } from './catalogue.ts';
import type { PartnerCenterData } from './data.ts';
import {
  type AccountDoc,
  accountId,
  customerHome,
  type DomainDoc,
  domainHome,
  domainId,
  guidOf,
  userDoc,
} from './documents.ts';
import type { InsistOnLuck } from './faults.ts';
import {
  accountInput,
  attestationInput,
  customerInput,
  domainInput,
  read,
  readRequestId,
  relationshipInput,
} from './input.ts';
import type { Agreement, Attestation, CustomerAccount, CustomerRequest, CustomerUser } from './partner-center.ts';
import { isPartnerCenterError, PartnerCenterError } from './partner-center-error.ts';
import type { Partners } from './partners.ts';
import type { Requests } from './requests.ts';
import { statusAt } from './resource.ts';

/** A reservation that was not followed by an account within this time is anybody's again; milliseconds. */
const patience = 3600_000;
/** Where the day begins first: a date may be today's there. Milliseconds. */
const furthestEast = 14 * 3600_000;

type NewAccount = Pick<CustomerRequest, 'companyName' | 'domain' | 'country' | 'language'>;

interface Means {
  data: PartnerCenterData;
  store: Store;
  now: () => Date;
  derive: (label: string) => Buffer;
  requests: Requests;
  partners: Partners;
  insistOnLuck: InsistOnLuck;
}

/** Customers: their accounts, domains, relationships and agreements. */
export function createAccounts({ data, store, now, derive, requests, partners, insistOnLuck }: Means) {
  async function accountOf(customer: string): Promise<Stored<AccountDoc> | undefined> {
    const home = customerHome(customer);
    return home && store.get<AccountDoc>(home, accountId);
  }

  /** Who has a domain; a reservation that was given up has nobody. */
  async function holderOf(domain: string): Promise<{ doc?: Stored<DomainDoc>; tenantId?: string }> {
    if (data.takenDomains.includes(domain)) return { tenantId: 'somebody else' };
    const doc = await store.get<DomainDoc>(domainHome(domain), domainId);
    if (!doc) return {};
    if (new Date(doc.at).getTime() + patience >= now().getTime()) return { doc, tenantId: doc.tenantId };
    const kept = (await accountOf(doc.tenantId))?.account.domain === domain;
    return kept ? { doc, tenantId: doc.tenantId } : { doc };
  }

  /** @throws PartnerCenterError domain-taken */
  async function insistOnDomain(domain: string, tenantId: string): Promise<Stored<DomainDoc> | undefined> {
    const { doc, tenantId: holder } = await holderOf(domain);
    if (holder !== undefined && holder !== tenantId) throw new PartnerCenterError('domain-taken', { domain });
    return doc;
  }

  /** Before the account is there, so that no two customers have a domain. @throws PartnerCenterError domain-taken */
  async function reserve(domain: string, tenantId: string): Promise<void> {
    const held = await insistOnDomain(domain, tenantId);
    if (held?.tenantId === tenantId) return;
    const doc: DomainDoc = { id: domainId, type: 'partner-center-domain', tenantId, at: now().toISOString() };
    try {
      await store.commit(domainHome(domain), [
        held ? { kind: 'replace', doc, etag: held.etag } : { kind: 'create', doc },
      ]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      await insistOnDomain(domain, tenantId);
    }
  }

  async function createCustomer(request: CustomerRequest, requestId: string): Promise<CustomerAccount> {
    const given = read(customerInput, request);
    const tenantId = guidOf(derive(`customer ${readRequestId(requestId)}`));
    const { provider, domain, contact, reseller } = given;
    const home = customerHome(tenantId);
    if (!home) throw new Error('a derived tenant id is a GUID');
    const asked = { requestId, method: 'createCustomer', contents: given };

    return requests.perform(home, asked, async () => {
      await insistOnLuck('createCustomer', { customer: tenantId, domain, provider }, requestId);
      if (reseller) await partners.insistOnReseller(reseller.mpnId);
      await reserve(domain, tenantId);
      const { provider: _, ...kept } = given;
      const adminUserName = `admin@${domain}`;
      const createdAt = now().toISOString();
      const account: CustomerAccount = { ...kept, tenantId, adminUserName, providers: [provider], createdAt };
      const user: CustomerUser = {
        userName: adminUserName,
        displayName: `${contact.firstName} ${contact.lastName}`,
        role: 'global-admin',
      };
      return {
        account: { id: accountId, type: 'partner-center-account', account },
        writes: [{ kind: 'create', doc: userDoc(user) }],
        result: account,
      };
    });
  }

  /** @throws PartnerCenterError not-found */
  async function insistOnAccount(customer: string): Promise<Stored<AccountDoc>> {
    const account = await accountOf(customer);
    if (!account) throw new PartnerCenterError('not-found', { what: 'customer', id: customer });
    return account;
  }

  /** The account of a tenant that is there and has had none: its administrators are its own. */
  async function openAccount(customer: string, given: NewAccount): Promise<void> {
    const home = customerHome(customer);
    if (!home || (await store.get<AccountDoc>(home, accountId))) return;
    const facts = read(accountInput, given);
    const tenantId = customer.toLowerCase();
    await reserve(facts.domain, tenantId).catch((error) => {
      // The domain is only what the tenant is called here; another customer may be called so already.
      if (!isPartnerCenterError(error, 'domain-taken')) throw error;
    });
    const createdAt = now().toISOString();
    const account = { ...facts, tenantId, adminUserName: `admin@${facts.domain}`, providers: [], createdAt };
    try {
      await store.commit(home, [
        { kind: 'create', doc: { id: accountId, type: 'partner-center-account', account } as AccountDoc },
      ]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }

  async function relate(customer: string, provider: string, requestId: string, related: boolean) {
    const contents = read(relationshipInput, { provider });
    const method = related ? 'addCustomerRelationship' : 'removeCustomerRelationship';
    return requests.change(customer, { requestId, method, contents }, async (doc, home) => {
      const { account } = doc;
      const tenantId = contents.provider;
      await insistOnLuck(method, { customer, domain: account.domain, provider: tenantId }, requestId);
      if (!related) {
        if (!account.providers.includes(tenantId)) throw new PartnerCenterError(1002, { customer, provider: tenantId });
        const active = (await subscriptionsAt(store, home))
          .filter((one) => one.subscription.provider === tenantId)
          .filter((one) => ['active', 'pending'].includes(statusAt(one, now())))
          .map(({ subscription }) => subscription.id);
        if (active.length > 0)
          throw new PartnerCenterError('active-subscriptions', { customer, subscriptions: active });
      }
      const others = account.providers.filter((one) => one !== tenantId);
      const result: CustomerAccount = { ...account, providers: related ? [...others, tenantId] : others };
      return { account: { ...doc, account: result }, writes: [], result };
    });
  }

  async function attest(customer: string, attestation: Attestation, requestId: string): Promise<Agreement> {
    const contents = read(attestationInput, attestation);
    return requests.change(customer, { requestId, method: 'attest', contents }, async (doc) => {
      await insistOnLuck('attest', { customer, domain: doc.account.domain }, requestId);
      const { dateAgreed, ...primaryContact } = contents;
      const ahead = dateAgreed.includes('T') ? 0 : furthestEast;
      if (new Date(dateAgreed).getTime() > now().getTime() + ahead)
        throw new PartnerCenterError(2000, { field: 'dateAgreed', reason: 'in-future' });
      if (doc.agreement) throw new PartnerCenterError(600061, { customer, dateAgreed: doc.agreement.dateAgreed });
      const agreement: Agreement = { type: 'MicrosoftCustomerAgreement', primaryContact, dateAgreed };
      return { account: { ...doc, agreement }, writes: [], result: agreement };
    });
  }

  return {
    insistOnAccount,
    reserve,
    createCustomer,
    attest,
    customer: async (tenantId: string) => (await accountOf(tenantId))?.account,
    domainTaken: async (domain: string) => {
      const { domain: full } = read(z.strictObject({ domain: domainInput }), { domain });
      return (await holderOf(full)).tenantId !== undefined;
    },
    agreement: async (customer: string) => (await insistOnAccount(customer)).agreement,
    async addCustomerRelationship(customer: string, provider: string, requestId: string, account?: NewAccount) {
      if (account) await openAccount(customer, account);
      return relate(customer, provider, requestId, true);
    },
    removeCustomerRelationship: (customer: string, provider: string, requestId: string) =>
      relate(customer, provider, requestId, false),
  };
}

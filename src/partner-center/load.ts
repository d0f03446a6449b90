import { Conflict, type Store, type Write } from '../store/store.ts';
import { lastDayForAll } from '../subscriptions/agreement-date.ts';
import type { Catalogue } from './catalogue.ts';
import { accountId, customerHome, guidOf, hashOf, userDoc } from './documents.ts';
import { newSubscription } from './orders.ts';
import type { CustomerAccount, CustomerUser } from './partner-center.ts';
import { PartnerCenterError } from './partner-center-error.ts';
import type { Partners } from './partners.ts';

/** Who is there at the start. A demo directory has this form. */
export interface Accounts {
  organisations: { tenantId: string; name: string; kind: 'provider' | 'reseller'; country: string; mpnId?: string }[];
  customers: {
    tenantId: string;
    name: string;
    domain: string;
    country: string;
    provider: string;
    resellers: string[];
    /** Whether its acceptance of the Microsoft Customer Agreement is on record. */
    agreement: boolean;
    /** `reseller` and `supportContact` are tenant ids of organisations; a product goes by id, name or alias. */
    subscriptions: { product: string; quantity: number; reseller?: string; supportContact?: string }[];
    people: { name: string; email: string; adminRole: CustomerUser['role']; language: 'en' | 'ko' }[];
  }[];
}

interface Means {
  store: Store;
  now: () => Date;
  derive: (label: string) => Buffer;
  catalogue: Catalogue;
  partners: Partners;
  reserve: (domain: string, tenantId: string) => Promise<void>;
}

/** As many as go into one commit beside the account. */
const aBatch = 90;

/**
 * Takes in the accounts that are not there yet: what a customer has now is left alone. Their subscriptions begin today.
 * After a crash half-way, the next time completes it.
 */
export function createLoad({ store, now, derive, catalogue, partners, reserve }: Means) {
  async function loadCustomer(listed: Accounts['customers'][number], organisations: Accounts['organisations']) {
    const { tenantId, name, domain, country, provider, resellers, people } = listed;
    const home = customerHome(tenantId);
    if (!home) throw new Error(`${tenantId} is no tenant id`);
    if (await store.get(home, accountId)) return;
    const organisation = (id: string | undefined) => organisations.find((one) => one.tenantId === id);
    const at = now();
    const reseller = organisation(resellers[0]);
    const admin = people.find(({ adminRole }) => adminRole === 'global-admin') ?? people[0];
    const account: CustomerAccount = {
      tenantId: tenantId.toLowerCase(),
      companyName: name,
      domain,
      country,
      language: admin?.language ?? 'en',
      adminUserName: admin?.email ?? `admin@${domain}`,
      providers: [provider],
      reseller: reseller?.mpnId ? { tenantId: reseller.tenantId, mpnId: reseller.mpnId } : undefined,
      createdAt: at.toISOString(),
    };
    const users = people.map(({ name: displayName, email, adminRole: role }) => ({
      userName: email,
      displayName,
      role,
    }));
    if (!admin) users.push({ userName: account.adminUserName, displayName: name, role: 'global-admin' });
    const [firstName = '', ...rest] = (admin?.name ?? name).split(' ');
    const contact = { firstName, lastName: rest.join(' '), email: account.adminUserName };

    const subscriptions = listed.subscriptions.map((one, nth) => {
      const product = catalogue.called(one.product);
      const contact = organisation(one.supportContact);
      const subscription = {
        id: guidOf(derive(`subscription ${tenantId} loaded ${nth}`)),
        provider,
        product: product?.id ?? `unlisted-${hashOf(one.product).slice(0, 12)}`,
        friendlyName: product?.names.en ?? one.product,
        quantity: one.quantity,
        term: product && !product.terms.includes('P1Y') ? (product.terms[0] ?? 'P1Y') : 'P1Y',
        partnerIdOnRecord: organisation(one.reseller)?.mpnId,
        supportContact: contact && { tenantId: contact.tenantId, mpnId: contact.mpnId, name: contact.name },
      } as const;
      return newSubscription(subscription, { at, provisioning: 0, azurePlan: product?.azurePlan ?? false, nth });
    });

    await reserve(domain, account.tenantId).catch((error) => {
      // Two customers of a directory may share a domain; Partner Center would not have let it come to that.
      if (!(error instanceof PartnerCenterError)) throw error;
    });
    const beside = [...users.map(userDoc), ...subscriptions].map((doc): Write => ({ kind: 'put', doc }));
    while (beside.length > aBatch) await store.commit(home, beside.splice(0, aBatch));
    const agreement = listed.agreement
      ? ({ type: 'MicrosoftCustomerAgreement', primaryContact: contact, dateAgreed: lastDayForAll(at) } as const)
      : undefined;
    const doc = { id: accountId, type: 'partner-center-account', account, agreement } as const;
    try {
      await store.commit(home, [{ kind: 'create', doc }, ...beside]);
    } catch (error) {
      // Another instance was faster.
      if (!(error instanceof Conflict)) throw error;
    }
  }

  return async function load({ organisations, customers }: Accounts): Promise<void> {
    for (const { tenantId, name, kind, country, mpnId } of organisations) {
      if (!mpnId) continue;
      const authorized = kind === 'reseller';
      await partners.load({ mpnId, tenantId, name, country, active: true, authorized, partnerAttestation: false });
    }
    for (const customer of customers) await loadCustomer(customer, organisations);
  };
}

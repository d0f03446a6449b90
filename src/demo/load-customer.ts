import { type Customer, customerHome, customerId, relationshipOf } from '../customers/customer.ts';
import { customerEntries } from '../customers/customer-entry.ts';
import type { PartnerCenter, Product } from '../partner-center/partner-center.ts';
import type { Party } from '../people/organization.ts';
import type { Store, Write } from '../store/store.ts';
import { lastDayForAll } from '../subscriptions/agreement-date.ts';
import { incentiveEntries } from '../subscriptions/incentive.ts';
import { asSubscription } from '../subscriptions/subscription.ts';
import type { Demo } from './demo.ts';

/** A customer of the directory with its relationships and subscriptions, and in its partners' lists. */
export async function loadCustomer(
  listed: Demo['customers'][number],
  parties: ReadonlyMap<string, Party>,
  store: Store,
  partnerCenter: PartnerCenter,
  at: string,
): Promise<void> {
  const { tenantId, name, domain, country, people } = listed;
  const party = (id: string): Party => parties.get(id) as Party;
  const provider = party(listed.provider);
  const [first] = people;
  const [firstName = '', ...rest] = (first?.name ?? '').split(' ');
  const contact = { firstName, lastName: rest.join(' '), email: first?.email ?? '' };
  const customer: Customer = {
    id: customerId,
    type: 'customer',
    customerId: tenantId,
    name,
    domain,
    country,
    contact: first && contact,
    language: first?.language ?? 'en',
    agreement: listed.agreement ? { ...contact, dateAgreed: lastDayForAll(new Date(at)) } : undefined,
    createdAt: at,
    version: 1,
  };
  const relationships = [
    relationshipOf({ as: 'provider', partner: provider, since: at }),
    ...listed.resellers.map((id) => relationshipOf({ as: 'reseller', partner: party(id), via: provider, since: at })),
  ];
  const resources = (await partnerCenter.subscriptions(tenantId)).toReversed();
  const subscriptions = await Promise.all(
    resources.map(async (resource, nth) => {
      const { reseller, supportContact } = listed.subscriptions[nth] ?? {};
      const by = { tenantId: provider.tenantId, objectId: '', name: provider.name };
      const agreed = {
        customerId: tenantId,
        provider,
        supportContact: supportContact ? party(supportContact) : provider,
        ...(reseller ? { reseller: { party: party(reseller), since: at, by } } : {}),
      };
      return asSubscription(resource, (await partnerCenter.product(resource.product)) as Product, agreed, 1);
    }),
  );
  const writes = [customer, ...relationships, ...subscriptions].map((doc): Write => ({ kind: 'put', doc }));
  for (let from = 0; from < writes.length; from += 90)
    await store.commit(customerHome(tenantId), writes.slice(from, from + 90));
  const seen = [
    ...customerEntries(customer, relationships),
    ...subscriptions.flatMap((subscription) => incentiveEntries(subscription, name)),
  ];
  for (const effect of seen) {
    if (effect.kind === 'put')
      await store.commit(
        effect.pk,
        effect.docs.map((doc): Write => ({ kind: 'put', doc })),
      );
  }
}

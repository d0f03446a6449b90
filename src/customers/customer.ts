import { nameKey } from '../names.ts';
import type { Context } from '../operation.ts';
import type { Address, Contact } from '../partner-center/partner-center.ts';
import { arePartners } from '../partnerships/partnership.ts';
import type { Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import { type Doc, type Partition, partition, type Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';

/**
 * A customer and its account in Partner Center. The customer's own partition is the authority for all that concerns
 * it: who has a relationship with it, its subscriptions, requests and what is shown once. Its id is its tenant id.
 */
export interface Customer extends Doc {
  type: 'customer';
  customerId: string;
  name: string;
  domain: string;
  /** ISO 3166, two letters. */
  country: string;
  address?: Address;
  contact?: Contact;
  language: string;
  /** The first admin user that Partner Center made with the account; absent for customers that were there before. */
  adminUserName?: string;
  /** The Microsoft Customer Agreement: without it nothing can be ordered (error 13605). */
  agreement?: { firstName: string; lastName: string; email: string; dateAgreed: string; by?: PersonRef };
  createdBy?: PersonRef;
  createdAt: string;
  version: number;
}

/** What a provider, and what a reseller, may do once the customer has approved them, or was created by them (R70). */
export const relationshipGrants = {
  provider: ['submit-orders', 'change-subscriptions'],
  reseller: ['administer-subscriptions', 'administer-users'],
} as const;
export type RelationshipGrant = (typeof relationshipGrants)['provider' | 'reseller'][number];

/**
 * A reseller relationship of a customer with one partner. A partner that is provider and reseller at once has one of
 * each. An association with a reseller (P33) is the reseller's; `via` is the provider that made it.
 */
export interface Relationship extends Doc {
  type: 'relationship';
  as: 'provider' | 'reseller';
  partner: Party;
  via?: Party;
  /** The customer's own approval: absent where a provider has made the relationship. */
  invitation?: { inviter: string; id: string };
  state: 'active' | 'ended';
  grants: readonly RelationshipGrant[];
  /** Who brought it about, on which side, and when. */
  approvedBy?: PersonRef;
  since: string;
  endedBy?: PersonRef;
  endedAt?: string;
  version: number;
}

export const customerHome = (customerId: string): Partition => partition('customer', customerId);
export const customerId = 'customer';
export const relationshipId = (as: Relationship['as'], tenantId: string): string => `relationship:${as}:${tenantId}`;
export const customerSubject = (id: string): Subject => ({ type: 'customer', owner: id, id });

export const relationshipSubject = (
  customer: string,
  { as, partner }: Pick<Relationship, 'as'> & { partner: Pick<Party, 'tenantId'> },
): Subject => ({ type: 'relationship', owner: customer, id: `${as}:${partner.tenantId}` });

/** Whether the customer's own people have approved it, and not a partner on their behalf. */
export const isOwnWord = ({ state, approvedBy }: Relationship, customer: string): boolean =>
  state === 'active' && approvedBy?.tenantId === customer;

/** A new relationship, or the ended one of before in its next life. */
export function relationshipOf(
  facts: Pick<Relationship, 'as' | 'partner' | 'via' | 'invitation' | 'approvedBy' | 'since'>,
  earlier?: Relationship,
): Relationship {
  return {
    ...facts,
    id: relationshipId(facts.as, facts.partner.tenantId),
    type: 'relationship',
    sk: `${facts.as}|${nameKey(facts.partner.name)}|${facts.partner.tenantId}`,
    state: 'active',
    grants: relationshipGrants[facts.as],
    version: (earlier?.version ?? 0) + 1,
  };
}

export const readCustomer = (get: Context['get'], id: string): Promise<Stored<Customer> | undefined> =>
  get<Customer>(customerHome(id), customerId);

export const readRelationship = async (
  get: Context['get'],
  id: string,
  as: Relationship['as'],
  tenantId: string,
): Promise<Stored<Relationship> | undefined> => get<Relationship>(customerHome(id), relationshipId(as, tenantId));

/**
 * Those in force that an organisation sees of a customer: its own, what one of the two has through the other, and those
 * of its partners. Who else serves the customer is the customer's business.
 */
export async function visibleRelationships<R extends Relationship>(
  all: readonly R[],
  viewer: string,
  customer: string,
  get: Context['get'],
): Promise<R[]> {
  const active = all.filter(({ state }) => state === 'active');
  if (viewer === customer) return active;
  const through = new Set(active.flatMap((one) => (one.partner.tenantId === viewer ? (one.via?.tenantId ?? []) : [])));
  const seen = await Promise.all(
    active.map(
      async ({ partner: { tenantId }, via }) =>
        tenantId === viewer ||
        via?.tenantId === viewer ||
        through.has(tenantId) ||
        (await arePartners(get, viewer, tenantId)),
    ),
  );
  return active.filter((_, at) => seen[at]);
}

/** More partners than any customer has. */
const mostRelationships = 100;

export const listRelationships = async (list: Context['list'], id: string): Promise<Stored<Relationship>[]> =>
  (await list<Relationship>(customerHome(id), { type: 'relationship', limit: mostRelationships })).items;

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Partition } from '../store/store.ts';
import {
  type Customer,
  customerHome,
  customerId,
  type Relationship,
  readCustomer,
  relationshipId,
} from './customer.ts';

/** One relationship and its two parties. */
export interface ShownRelationship {
  customer: Customer;
  relationship: Relationship;
}

/** `relationship` says with whom: `provider:…` or `reseller:…`. */
export const relationshipInput = z.object({
  customerId: z.guid(),
  relationship: z.string().regex(/^(provider|reseller):[0-9a-fA-F-]{36}$/),
});

/** The reads that showing one makes, for an operation's `needs`. */
export const relationshipReads = ({ customerId: id, relationship }: z.infer<typeof relationshipInput>) =>
  [
    [customerHome(id), customerId],
    [customerHome(id), `relationship:${relationship}`],
  ] as [Partition, string][];

/** A relationship from its authority, for each party of it, also one that has ended. */
export const showRelationship = defineQuery({
  name: 'show-relationship',
  input: relationshipInput,
  allowed: 'view-relationships',
  needs: relationshipReads,

  async run({ customerId: id, relationship: with_ }, { actor, get }): Promise<ShownRelationship> {
    const [customer, relationship] = await Promise.all([
      readCustomer(get, id),
      get<Relationship>(customerHome(id), `relationship:${with_}`),
    ]);
    // The provider that has made an association is a party to it as well.
    const parties = [id, relationship?.partner.tenantId, relationship?.via?.tenantId];
    if (!customer || !relationship || !parties.includes(actor.tenantId))
      throw new Refusal('customer-not-found', { name: '', near: [] });
    return { customer, relationship };
  },
});

/** What a relationship is called in a subject and on a button. */
export const relationshipKey = ({ as, partner }: Relationship): string =>
  relationshipId(as, partner.tenantId).slice('relationship:'.length);

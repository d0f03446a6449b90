import { createHash } from 'node:crypto';
import { type Doc, type Partition, partition, type Store, type Stored } from '../store/store.ts';
import type {
  Agreement,
  CustomerAccount,
  CustomerUser,
  SubscriptionResource,
  SupportContact,
} from './partner-center.ts';

/** What the simulated Partner Center keeps, in partitions that nothing else writes to. */

/** A customer. Each write to its partition replaces this one, so that no two of them work on the same state. */
export interface AccountDoc extends Doc {
  type: 'partner-center-account';
  account: CustomerAccount;
  agreement?: Agreement;
}

/** Seats bought at one time. */
export interface Seats {
  quantity: number;
  boughtAt: string;
}

export interface SubscriptionDoc extends Doc {
  type: 'partner-center-subscription';
  subscription: Pick<SubscriptionResource, 'id' | 'provider' | 'product' | 'friendlyName' | 'term' | 'billingCycle'>;
  /** The terms are counted from here. */
  purchasedAt: string;
  seats: Seats[];
  status: 'active' | 'suspended' | 'deleted';
  /** Until then it is `pending`. */
  provisionedAt: string;
  /** An operation on it is pending until then. */
  busyUntil?: string;
  suspendedAt?: string;
  deletedAt?: string;
  partnerIdOnRecord?: string;
  supportContact?: SupportContact;
  version: number;
}

export interface UserDoc extends Doc {
  type: 'partner-center-user';
  user: CustomerUser;
  password?: { salt: string; hash: string };
}

/** Who a domain belongs to; until the account of that tenant exists, a reservation. */
export interface DomainDoc extends Doc {
  type: 'partner-center-domain';
  tenantId: string;
  at: string;
}

export const accountId = 'account';
export const subscriptionId = (id: string): string => `subscription:${id}`;
export const userId = (userName: string): string => `user:${hashOf(userName.toLowerCase())}`;
export const userDoc = (user: CustomerUser): UserDoc => ({
  id: userId(user.userName),
  type: 'partner-center-user',
  sk: user.userName.toLowerCase(),
  user,
});
export const domainId = 'domain';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The partition of a customer; undefined for what is no tenant id. */
export function customerHome(tenantId: string): Partition | undefined {
  const lower = tenantId.toLowerCase();
  return guid.test(lower) ? partition(lower, 'partner-center') : undefined;
}

export const domainHome = (domain: string): Partition => partition(domain, 'partner-center-domain');
export const requestHome = (requestId: string): Partition => partition(hashOf(requestId), 'partner-center-request');

/** Names in a batch of the same partition are short and safe this way, whatever they were made from. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** An id in the form of a GUID, the same for the same bytes. */
export function guidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** All documents of one type in a partition, in the order of their keys. */
export async function listAll<T extends Doc>(store: Store, pk: Partition, type: T['type']): Promise<Stored<T>[]> {
  const all: Stored<T>[] = [];
  let after: string | undefined;
  do {
    const page = await store.list<T>(pk, { type, after, limit: 100 });
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}

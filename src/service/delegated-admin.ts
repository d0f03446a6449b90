import { customerHome } from '../customers/customer.ts';
import type { Context } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import type { Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import type { Doc, Stored, Write } from '../store/store.ts';
import type { Subject } from '../watch.ts';
import type { EntraRole } from './entra-roles.ts';

/**
 * `expired` and `over` are not stored: time alone brings them about. `void` is what was asked for within a relationship
 * that has ended since.
 */
export type DelegationState = 'pending' | 'active' | 'declined' | 'withdrawn' | 'ended' | 'void';
export type DelegationStateNow = DelegationState | 'expired' | 'over';

/**
 * Administrator rights that a partner asks a customer for, and has while the customer's approval lasts (GDAP): single
 * roles, for a time. The customer's partition is its home.
 */
export interface DelegatedAdmin extends Doc {
  type: 'delegated-admin';
  delegationId: string;
  customerId: string;
  customerName: string;
  partner: Party;
  roles: EntraRole[];
  /** 1 to 730. */
  days: number;
  /** Goes on by half a year each time, until somebody ends it. */
  autoExtend: boolean;
  state: DelegationState;
  requestedBy: PersonRef;
  requestedAt: string;
  /** When the request is too old to be approved. */
  expiresAt: string;
  approvedBy?: PersonRef;
  approvedAt?: string;
  endsAt?: string;
  /** Who declined, withdrew or ended it, and when. */
  closedBy?: PersonRef;
  closedAt?: string;
  version: number;
}

/** Leads from a partner to its request that waits: there is one at a time. */
export interface DelegationGuard extends Doc {
  type: 'delegation-guard';
  delegationId: string;
}

const day = 24 * 3600_000;
/** Two years; Microsoft grants no more. */
export const longestDelegation = 730;
/** A request that nobody has answered in this time is void. */
export const daysToApprove = 90;
const extension = 180;

export const inDays = (from: Date, days: number): string => new Date(from.getTime() + days * day).toISOString();

export const delegationId = (id: string): string => `delegated-admin:${id}`;
export const delegationGuardId = (tenantId: string): string => `delegation-guard:${tenantId}`;
export const delegationSubject = (customer: string, id: string): Subject => ({
  type: 'delegated-admin',
  owner: customer,
  id,
});

export const readDelegation = (
  get: Context['get'],
  customer: string,
  id: string,
): Promise<Stored<DelegatedAdmin> | undefined> => get<DelegatedAdmin>(customerHome(customer), delegationId(id));

/** The document: by the partner that asked, the newest last. */
export const asDelegation = (facts: Omit<DelegatedAdmin, keyof Doc | 'type'>): DelegatedAdmin => ({
  ...facts,
  id: delegationId(facts.delegationId),
  type: 'delegated-admin',
  sk: `${facts.partner.tenantId}|${facts.requestedAt}|${facts.delegationId}`,
});

/** When the rights end as things stand; extended ones go on by half a year each time that the end is reached. */
export function endOf({ endsAt, autoExtend }: Pick<DelegatedAdmin, 'endsAt' | 'autoExtend'>, now: Date): string {
  let end = new Date(endsAt ?? 0);
  while (autoExtend && end <= now) end = new Date(end.getTime() + extension * day);
  return end.toISOString();
}

/** How it stands now: a request can be too old, and rights can be over. */
export function delegationState(delegation: DelegatedAdmin, now: Date): DelegationStateNow {
  const { state, expiresAt } = delegation;
  if (state === 'pending') return expiresAt <= now.toISOString() ? 'expired' : 'pending';
  if (state === 'active') return endOf(delegation, now) <= now.toISOString() ? 'over' : 'active';
  return state;
}

/**
 * What becomes of the rights of partners who serve the customer no more: they end with the relationship, and what was
 * only asked for is void.
 */
export async function endedWith(
  customer: string,
  parted: ReadonlySet<string>,
  by: PersonRef,
  { list, now }: Pick<Context, 'list' | 'now'>,
): Promise<{ writes: Write[]; effects: Effect[] }> {
  const found = parted.size > 0 ? await listDelegationsOf(list, customer) : [];
  const current = found.filter(
    ({ partner, state }) => parted.has(partner.tenantId) && (state === 'active' || state === 'pending'),
  );
  return {
    writes: current.map(({ etag, ...one }) => ({
      kind: 'replace',
      doc: asDelegation({
        ...one,
        state: one.state === 'pending' ? 'void' : 'ended',
        closedBy: by,
        closedAt: now.toISOString(),
        version: one.version + 1,
      }),
      etag,
    })),
    effects: current.map(({ delegationId: id }) => ({ kind: 'redraw', subject: delegationSubject(customer, id) })),
  };
}

/** More than a customer has of them. */
const most = 100;

/** Of one customer: all, or those of one partner. */
export const listDelegationsOf = async (
  list: Context['list'],
  customer: string,
  partner?: string,
): Promise<Stored<DelegatedAdmin>[]> =>
  (
    await list<DelegatedAdmin>(customerHome(customer), {
      type: 'delegated-admin',
      prefix: partner && `${partner}|`,
      desc: true,
      limit: most,
    })
  ).items;

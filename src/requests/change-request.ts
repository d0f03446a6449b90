import type { Context } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import type { Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import { type Actor, denial } from '../roles.ts';
import { type Doc, type Partition, partition, type Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';

/** What only a provider may do and a reseller may ask for (P48), by the names of the commands. */
export const requestable = [
  'add-customer',
  'associate-customer',
  'attest-agreement',
  'add-subscription',
  'change-licenses',
  'upgrade-subscription',
  'suspend-subscription',
  'resume-subscription',
  'cancel-subscription',
  'associate-subscription',
  'set-support-contact',
] as const;
export type Requestable = (typeof requestable)[number];

/** Whether somebody may ask a provider for what this command does. */
export const mayRequest = (actor: Actor, command: string): boolean =>
  requestable.some((name) => name === command) && !denial(actor, 'request-changes');

/** Those about a customer whom the reseller does not serve yet: it goes by a name that only the provider can look up. */
export const byName: ReadonlySet<Requestable> = new Set<Requestable>(['add-customer', 'associate-customer']);
/** Those about a customer and no subscription of it. */
export const ofCustomer: ReadonlySet<Requestable> = new Set<Requestable>([...byName, 'attest-agreement']);
/** Those for a number of seats. */
export const ofSeats: ReadonlySet<Requestable> = new Set<Requestable>(['add-subscription', 'change-licenses']);

/** `approving`: somebody of the provider's is doing it right now, or was kept from finishing; it can be approved again. */
export type RequestState = 'pending' | 'question' | 'approving' | 'approved' | 'rejected' | 'withdrawn';

type Named = { en: string; ko: string };

/** What is asked for, in the terms of the command that does it. */
export interface Asking {
  customerId?: string;
  customer: string;
  subscriptionId?: string;
  product?: { id: string; names: Named };
  /** Of an upgrade. */
  to?: { id: string; names: Named };
  /** Seats now, and as they should be; for an order, only the latter. */
  before?: number;
  quantity?: number;
  /** The asking organisation itself: what is for a reseller is for it. */
  reseller?: string;
  /** Who is to support the customer: the asking organisation, or the provider again. */
  contact?: Pick<Party, 'tenantId' | 'name'>;
}

/**
 * A change that a reseller asks its provider for. It is decided in the provider's partition; the reseller's list has a
 * projection.
 */
export interface ChangeRequest extends Doc {
  type: 'change-request';
  requestId: string;
  command: Requestable;
  provider: Party;
  reseller: Party;
  asking: Asking;
  state: RequestState;
  by: PersonRef;
  at: string;
  /** What was said back and forth, oldest first. */
  notes: { by: PersonRef; at: string; text: string }[];
  decidedBy?: PersonRef;
  decidedAt?: string;
  version: number;
}

export const requestsHome = (tenantId: string): Partition => partition(tenantId, 'change-requests');
export const changeRequestId = (id: string): string => `change-request:${id}`;
export const changeRequestSubject = (provider: string, id: string): Subject => ({
  type: 'change-request',
  owner: provider,
  id,
});

export const isWaiting = ({ state }: Pick<ChangeRequest, 'state'>): boolean =>
  state === 'pending' || state === 'question' || state === 'approving';

/**
 * The one operation that carries a request out, whoever approves it and on whatever card: as long as it stays claimed,
 * its version stays.
 */
export const carriedOutAs = ({ requestId, version }: ChangeRequest): string => `request-${requestId}-${version}`;

/** Waiting ones first, the newest first. */
export const changeRequestKey = (state: RequestState, at: string, id: string): string =>
  `${isWaiting({ state }) ? 'open' : 'closed'}|${at}|${id}`;

export const readChangeRequest = (
  get: Context['get'],
  provider: string,
  id: string,
): Promise<Stored<ChangeRequest> | undefined> => get<ChangeRequest>(requestsHome(provider), changeRequestId(id));

/** What the reseller sees of it. */
export const requestProjection = (request: ChangeRequest): Effect => ({
  kind: 'put',
  pk: requestsHome(request.reseller.tenantId),
  docs: [{ ...request, id: `asked:${request.provider.tenantId}:${request.requestId}`, type: 'asked-change' } as Doc],
});

/** The same request in its next state, with what was said. */
export function next(
  { etag: _, ...request }: Stored<ChangeRequest>,
  state: RequestState,
  by: PersonRef,
  now: Date,
  text = '',
): ChangeRequest {
  const at = now.toISOString();
  const decided = state === 'approved' || state === 'rejected' || state === 'withdrawn';
  return {
    ...request,
    state,
    sk: changeRequestKey(state, request.at, request.requestId),
    notes: text ? [...request.notes, { by, at, text }] : request.notes,
    ...(decided ? { decidedBy: by, decidedAt: at } : {}),
    version: request.version + 1,
  };
}

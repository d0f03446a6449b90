import { customerHome, listRelationships } from '../customers/customer.ts';
import type { Context } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { holders, type PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import { type Doc, type Partition, partition, type Stored } from '../store/store.ts';
import { currentSubscriptions, type Subscription } from '../subscriptions/subscription.ts';
import type { Subject } from '../watch.ts';

/** Somebody of a partner, with the organisation that they spoke for. */
export type Speaking = PersonRef & { organization: string };

/**
 * A request for support on behalf of a customer, between the partners that serve it. The customer's partition is its
 * home: whoever has a relationship with the customer sees it, and nobody else.
 */
export interface ServiceRequest extends Doc {
  type: 'service-request';
  requestId: string;
  customerId: string;
  customerName: string;
  /** What it is about; absent when it is about the account as a whole. */
  subscription?: { id: string; names: { en: string; ko: string } };
  /** Whether working on it takes the rights for Office 365 subscriptions (R42). */
  officeRights: boolean;
  /** The organisation whose answer it waits for: the designated support contact, else the provider (P31). Older ones have none. */
  responsible?: string;
  title: string;
  description: string;
  state: 'open' | 'closed';
  openedBy: Speaking;
  openedAt: string;
  /** Oldest first. */
  answers: { by: Speaking; at: string; text: string }[];
  closed?: { by: Speaking; at: string; reason: string };
  version: number;
}

/** A request in the list of one partner: a projection, never a ground for a decision. */
export interface ServiceRequestEntry extends Doc {
  type: 'service-request-entry';
  requestId: string;
  customerId: string;
  version: number;
}

/** As many answers as one request takes: a document must not grow without end. */
export const mostAnswers = 50;

export const serviceRequestId = (id: string): string => `service-request:${id}`;
export const serviceRequestSubject = (customer: string, id: string): Subject => ({
  type: 'service-request',
  owner: customer,
  id,
});

/** What a partner sees of requests, over all of its customers. */
export const requestsHome = (tenantId: string): Partition => partition(tenantId, 'service-requests');

export const readServiceRequest = (
  get: Context['get'],
  customer: string,
  id: string,
): Promise<Stored<ServiceRequest> | undefined> => get<ServiceRequest>(customerHome(customer), serviceRequestId(id));

/** The document: open ones and closed ones each by the time that they were opened. */
export const asServiceRequest = (facts: Omit<ServiceRequest, keyof Doc | 'type'>): ServiceRequest => ({
  ...facts,
  id: serviceRequestId(facts.requestId),
  type: 'service-request',
  sk: `${facts.state}|${facts.openedAt}|${facts.requestId}`,
});

/** Since when it has waited for those who are responsible; undefined once they have spoken, or it is closed. */
export function unansweredSince({
  state,
  responsible,
  openedBy,
  openedAt,
  answers,
}: ServiceRequest): string | undefined {
  if (state === 'closed') return undefined;
  // Whoever asks the own organisation waits for a colleague: what is added to it is no answer.
  const theirs = ({ by }: ServiceRequest['answers'][number]) =>
    by.tenantId === responsible && by.objectId !== openedBy.objectId;
  const rest = answers.slice(answers.findLastIndex(theirs) + 1);
  return answers.some(theirs) ? rest[0]?.at : openedAt;
}

/** The organisations that may see what is at a customer now: its own, and those with a relationship in force. */
export async function servingNow(list: Context['list'], customer: string): Promise<Set<string>> {
  const relationships = await listRelationships(list, customer);
  return new Set([customer, ...relationships.flatMap((one) => (one.state === 'active' ? one.partner.tenantId : []))]);
}

/** The request in the lists of the partners that serve the customer now. */
export async function requestEntries(request: ServiceRequest, list: Context['list']): Promise<Effect[]> {
  const { requestId, customerId, version, sk } = request;
  const relationships = await listRelationships(list, customerId);
  const partners = new Set(relationships.flatMap(({ state, partner }) => (state === 'active' ? partner.tenantId : [])));
  return [...partners].map((tenantId) => {
    const entry: ServiceRequestEntry = {
      id: serviceRequestId(requestId),
      type: 'service-request-entry',
      sk,
      requestId,
      customerId,
      version,
    };
    return { kind: 'put', pk: requestsHome(tenantId), docs: [entry] };
  });
}

/** What runs at a customer, for the choice of what a request is about. */
export const subscriptionsOf = async (list: Context['list'], customer: string): Promise<Stored<Subscription>[]> =>
  (await list<Subscription>(customerHome(customer), currentSubscriptions())).items;

/**
 * Whether a request takes the rights for Office 365 subscriptions: when it is about one, or about the account as a
 * whole of a customer that has one (R42).
 */
export const takesOfficeRights = (about: Subscription | undefined, all: readonly Subscription[]): boolean =>
  about ? about.product.officeRights : all.some(({ product }) => product.officeRights);

/** "You must be an admin agent for Office 365 subscriptions" (R42). @throws Refusal `not-allowed` */
export async function insistOnOfficeRights(
  context: Pick<Context, 'actor' | 'list' | 'now'>,
  officeRights: boolean,
): Promise<void> {
  const { actor } = context;
  const denied = officeRights ? denial(actor, 'office-requests') : undefined;
  if (denied?.code !== 'not-allowed') return;
  const people = await holders(context, actor.tenantId, denied.roles);
  throw new Refusal('not-allowed', { roles: denied.roles, people });
}

/** The people that have taken part, but for one. */
export function participants({ openedBy, answers }: ServiceRequest, but: string): PersonRef[] {
  const all = [openedBy, ...answers.map(({ by }) => by)];
  return [...new Map(all.map((one) => [one.objectId, one])).values()].filter(({ objectId }) => objectId !== but);
}

/** Who speaks in a request: the person, for the organisation. */
export const speaking = ({ tenantId, objectId, name, organization }: Context['actor']): Speaking => ({
  tenantId,
  objectId,
  name,
  organization: organization?.name ?? '',
});

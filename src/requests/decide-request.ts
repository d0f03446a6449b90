import { z } from 'zod';
import { readRelationship } from '../customers/customer.ts';
import { cleanText } from '../names.ts';
import { type Change, type Context, defineChange, defineQuery } from '../operation.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import type { Capability } from '../roles.ts';
import type { Stored } from '../store/store.ts';
import { readSubscription } from '../subscriptions/subscription.ts';
import { manages } from '../subscriptions/subscription-access.ts';
import {
  type ChangeRequest,
  changeRequestId,
  changeRequestSubject,
  isWaiting,
  next,
  type RequestState,
  readChangeRequest,
  requestProjection,
  requestsHome,
} from './change-request.ts';

const text = z.string().max(4000).transform(cleanText).pipe(z.string().max(1000));
const input = z.object({ provider: z.guid(), request: z.string().min(1).max(100), text: text.default('') });
const withText = input.extend({ text: text.pipe(z.string().min(1)) });
type Input = z.infer<typeof input>;

/**
 * A change request as far as the speaker's organisation is a party to it. @throws Refusal `change-request-not-found`,
 * the same for one that does not exist
 */
export async function changeRequestFor(
  { actor, get }: Pick<Context, 'actor' | 'get'>,
  { provider, request: id }: Pick<Input, 'provider' | 'request'>,
): Promise<Stored<ChangeRequest>> {
  const request = await readChangeRequest(get, provider, id);
  if (!request || ![request.provider.tenantId, request.reseller.tenantId].includes(actor.tenantId))
    throw new Refusal('change-request-not-found', {});
  return request;
}

/**
 * Insists that the speaker may decide the request: somebody of the provider's, and not whoever asked.
 * @throws Refusal `change-request-settled`, `own-request`
 */
export function insistOnDecision({ actor }: Pick<Context, 'actor'>, request: ChangeRequest): void {
  if (request.provider.tenantId !== actor.tenantId) throw new Refusal('change-request-not-found', {});
  if (request.by.objectId === actor.objectId) throw new Refusal('own-request', {});
  if (!isWaiting(request)) throw settled(request);
}

/**
 * Insists that the reseller may still ask: the partnership is in force, and it still serves the customer, or manages the
 * subscription.
 * @throws Refusal `no-partnership-with`, `no-relationship`
 */
async function insistOnParties({ get }: Pick<Context, 'get'>, request: ChangeRequest): Promise<void> {
  const { provider, reseller, asking } = request;
  const { customerId, subscriptionId } = asking;
  const [partnership, relationship, subscription] = await Promise.all([
    readPartnership(get, provider.tenantId, reseller.tenantId),
    customerId ? readRelationship(get, customerId, 'reseller', reseller.tenantId) : undefined,
    customerId && subscriptionId ? readSubscription(get, customerId, subscriptionId) : undefined,
  ]);
  if (partnership?.state !== 'active')
    throw new Refusal('no-partnership-with', { name: reseller.name, tenantId: reseller.tenantId });
  const serves = relationship?.state === 'active' || (subscription && manages(subscription, reseller.tenantId));
  if (customerId && !serves)
    throw new Refusal('no-relationship', { partner: reseller.name, customer: asking.customer });
}

const settled = ({ requestId, provider, state, decidedBy, decidedAt, at }: ChangeRequest) =>
  new Refusal('change-request-settled', {
    state,
    by: decidedBy?.name ?? '',
    at: decidedAt ?? at,
    provider: provider.tenantId,
    request: requestId,
  });

/** A request that the speaker can decide now, before anything is done for it. @throws Refusal */
export const readRequestToDecide = defineQuery({
  name: 'read-request-to-decide',
  input: input.pick({ provider: true, request: true }),
  allowed: 'decide-requests',
  async run(ids, context): Promise<ChangeRequest> {
    const request = await changeRequestFor(context, ids);
    insistOnDecision(context, request);
    await insistOnParties(context, request);
    return request;
  },
});

/** One step in the life of a request: who may take it, and what it leads to. */
function step(
  name: string,
  allowed: Capability,
  state: RequestState,
  schema: typeof input | typeof withText,
  insist: (context: Pick<Context, 'actor' | 'get'>, request: ChangeRequest) => void | Promise<void>,
  /** Nothing that anybody has to hear of yet. */
  quiet?: true,
): Change<Input, ChangeRequest> {
  return defineChange({
    name,
    input: schema,
    allowed,
    home: ({ provider }) => requestsHome(provider),
    needs: ({ provider, request }) => [[requestsHome(provider), changeRequestId(request)]],
    async run({ provider, request: id, text: said }, context) {
      const { actor, now } = context;
      const found = await changeRequestFor(context, { provider, request: id });
      await insist(context, found);
      const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
      const subject = changeRequestSubject(provider, id);
      // Claimed by a colleague, or by this person on another card: it is done once for all of them.
      if (quiet && found.state === state) return { writes: [], subject, result: found };
      const request = next(found, state, by, now, said);
      const ours = actor.tenantId === provider;
      // Whoever asked back waits for the answer; the others' cards follow.
      const asked = found.notes.findLast((note) => note.by.tenantId === provider)?.by;
      const told = ours ? found.by : state === 'pending' ? asked : undefined;
      return {
        writes: [{ kind: 'replace', doc: request, etag: found.etag }],
        effects: [
          requestProjection(request),
          ...(quiet ? [] : [{ kind: 'redraw', subject } as const]),
          ...(told && !quiet ? [{ kind: 'tell', to: told, subject } as const] : []),
        ],
        subject,
        before: { request: found.state },
        after: { request: state, customer: found.asking.customer, ...(said ? { said } : {}) },
        alsoAudit: [found.provider.tenantId, found.reseller.tenantId],
        result: request,
      };
    },
  });
}

const insistOnAnswer = (context: Pick<Context, 'actor'>, request: ChangeRequest) => {
  insistOnDecision(context, request);
  if (request.state === 'approving') throw settled(request);
};

const insistOnAsker = ({ actor }: Pick<Context, 'actor'>, request: ChangeRequest) => {
  if (request.reseller.tenantId !== actor.tenantId) throw new Refusal('change-request-not-found', {});
  // While it is being done, it is too late.
  if (!isWaiting(request) || request.state === 'approving') throw settled(request);
};

/** Takes a request to do what it asks for: from here on it can be neither taken back nor rejected. */
export const claimRequest = step(
  'claim-request',
  'decide-requests',
  'approving',
  input,
  async (context, request) => {
    insistOnDecision(context, request);
    await insistOnParties(context, request);
  },
  true,
);
/** Gives it back: what it asks for could not be done. */
export const releaseRequest = step('release-request', 'decide-requests', 'pending', input, insistOnDecision, true);

/** What was asked for has been done: the last step of approving it. */
export const approveRequest = step('approve-request', 'decide-requests', 'approved', input, insistOnDecision);
export const rejectRequest = step('reject-request', 'decide-requests', 'rejected', withText, insistOnAnswer);
export const askBack = step('ask-back', 'decide-requests', 'question', withText, insistOnAnswer);
export const answerRequest = step('answer-request', 'request-changes', 'pending', withText, insistOnAsker);
export const withdrawRequest = step('withdraw-request', 'request-changes', 'withdrawn', input, insistOnAsker);

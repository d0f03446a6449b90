import { z } from 'zod';
import { cleanText } from '../names.ts';
import { type Change, type Context, defineChange, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Capability } from '../roles.ts';
import type { Stored } from '../store/store.ts';
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
    return request;
  },
});

/** One step in the life of a request: who may take it, and what it leads to. */
function step(
  name: string,
  allowed: Capability,
  state: RequestState,
  schema: typeof input | typeof withText,
  insist: (context: Pick<Context, 'actor'>, request: ChangeRequest) => void,
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
      insist(context, found);
      const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
      const request = next(found, state, by, now, said);
      const subject = changeRequestSubject(provider, id);
      const ours = actor.tenantId === provider;
      return {
        writes: [{ kind: 'replace', doc: request, etag: found.etag }],
        effects: [
          requestProjection(request),
          { kind: 'redraw', subject },
          ...(ours ? [{ kind: 'tell', to: found.by, subject } as const] : []),
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

const insistOnAsker = ({ actor }: Pick<Context, 'actor'>, request: ChangeRequest) => {
  if (request.reseller.tenantId !== actor.tenantId) throw new Refusal('change-request-not-found', {});
  if (!isWaiting(request)) throw settled(request);
};

/** What was asked for has been done: the last step of approving it. */
export const approveRequest = step('approve-request', 'decide-requests', 'approved', input, insistOnDecision);
export const rejectRequest = step('reject-request', 'decide-requests', 'rejected', withText, insistOnDecision);
export const askBack = step('ask-back', 'decide-requests', 'question', withText, insistOnDecision);
export const answerRequest = step('answer-request', 'request-changes', 'pending', withText, insistOnAsker);
export const withdrawRequest = step('withdraw-request', 'request-changes', 'withdrawn', input, insistOnAsker);

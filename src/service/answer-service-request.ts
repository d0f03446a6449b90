import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { accessReads, customerFor, isServedBy } from '../customers/customer-access.ts';
import { cleanText } from '../names.ts';
import { type Context, defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { Refusal } from '../refusal.ts';
import type { Capability } from '../roles.ts';
import type { Stored } from '../store/store.ts';
import { requestText } from './create-service-request.ts';
import {
  asServiceRequest,
  mostAnswers,
  participants,
  readServiceRequest,
  requestEntries,
  type ServiceRequest,
  serviceRequestId,
  serviceRequestSubject,
  servingNow,
  speaking,
} from './service-request.ts';

const target = { customer: z.guid(), request: z.string().min(1).max(100) };
type Target = { customer: string; request: string };

const reads = ({ customer, request }: Target, { tenantId }: { tenantId: string }) => [
  ...accessReads(customer, tenantId),
  [customerHome(customer), serviceRequestId(request)] as [ReturnType<typeof customerHome>, string],
];

/** What working on it takes besides (R42), for whoever may see that there is such a request. */
async function officeRights({ customer, request }: Target, { actor, get }: Context): Promise<Capability | undefined> {
  const [found, served] = await Promise.all([
    readServiceRequest(get, customer, request),
    isServedBy(get, customer, actor.tenantId),
  ]);
  return served && found?.officeRights ? 'office-requests' : undefined;
}

/** The request, where it is open. @throws Refusal */
async function openRequest(
  context: Context,
  { customer, request }: Target,
  typed: string,
): Promise<Stored<ServiceRequest>> {
  const [, found] = await Promise.all([
    customerFor(context, customer),
    readServiceRequest(context.get, customer, request),
  ]);
  if (!found) throw new Refusal('request-not-found', {});
  const { closed, customerId, title } = found;
  if (closed) throw new Refusal('request-closed', { by: closed.by.name, at: closed.at, customerId, title, typed });
  return found;
}

/** What a change of a request leaves to do: its cards follow, those who took part are told, the lists follow. */
async function outcomeOf(before: Stored<ServiceRequest>, next: ServiceRequest, { actor, list }: Context) {
  const { etag } = before;
  const subject = serviceRequestSubject(next.customerId, next.requestId);
  // Who serves the customer no more hears no more of it either.
  const serving = await servingNow(list, next.customerId);
  const told = participants(next, actor.objectId).filter(({ tenantId }) => serving.has(tenantId));
  return {
    writes: [{ kind: 'replace' as const, doc: next, etag }],
    effects: [
      ...(next.state === before.state ? [] : await requestEntries(next, list)),
      { kind: 'redraw', subject } as const,
      ...told.map((to): Effect => ({ kind: 'tell', to, subject })),
    ],
    subject,
    alsoAudit: [...new Set(told.map(({ tenantId }) => tenantId))],
    result: next,
  };
}

/** Adds a word to a request: the other partner's answer, or more about it. */
export const answerServiceRequest = defineChange({
  name: 'answer-service-request',
  input: z.object({ ...target, reply: requestText }),
  allowed: 'manage-requests',
  alsoAllowed: officeRights,
  home: ({ customer }) => customerHome(customer),
  needs: reads,

  async run({ reply: text, ...which }, context) {
    const found = await openRequest(context, which, text);
    if (found.answers.length >= mostAnswers) throw new Refusal('request-full', { limit: mostAnswers });
    const { etag: _, ...before } = found;
    const answer = { by: speaking(context.actor), at: context.now.toISOString(), text };
    const next = asServiceRequest({ ...before, answers: [...before.answers, answer], version: before.version + 1 });
    return { ...(await outcomeOf(found, next, context)), after: { title: next.title, text } };
  },
});

/** Closes a request, with the reason that everybody concerned is told. */
export const closeServiceRequest = defineChange({
  name: 'close-service-request',
  input: z.object({ ...target, reason: z.string().max(2000).transform(cleanText).pipe(z.string().min(1).max(1000)) }),
  allowed: 'manage-requests',
  alsoAllowed: officeRights,
  home: ({ customer }) => customerHome(customer),
  needs: reads,

  async run({ reason, ...which }, context) {
    const found = await openRequest(context, which, '');
    const { etag: _, ...before } = found;
    const closed = { by: speaking(context.actor), at: context.now.toISOString(), reason };
    const next = asServiceRequest({ ...before, state: 'closed', closed, version: before.version + 1 });
    return {
      ...(await outcomeOf(found, next, context)),
      before: { title: next.title, state: 'open' },
      after: { title: next.title, state: 'closed', reason },
    };
  },
});

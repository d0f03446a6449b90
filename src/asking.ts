import type { Change, Context } from './operation.ts';
import { outboxMessage } from './outbox.ts';
import { PartnerCenterError } from './partner-center/partner-center-error.ts';
import type { Caller } from './perform.ts';
import { commitOutcome, finished, type OperationRecord, recordOf } from './record.ts';
import { type PartnerCenterRefusal, Refusal } from './refusal.ts';
import type { Partition, Stored } from './store/store.ts';

/** Nothing is wrong with the request: it is made again later. */
const passes = new Set<string>(['unavailable', 'throttled']);

type Means = Context & { operationId: string };

/**
 * Refuses what can be refused, and writes down, before Partner Center is asked, what is going to be done: whoever finds
 * it begun and left alone can bring it to its end.
 */
export async function begin<I, R, A, P>(
  operation: Change<I, R, A, P>,
  input: I,
  home: Partition,
  context: Means,
  caller: Caller,
): Promise<Stored<OperationRecord>> {
  const { operationId, newId, now } = context;
  const { plan, claim = [], release = [] } = (await operation.check?.(input, context)) ?? {};
  const message = outboxMessage(newId(), [{ kind: 'finish', operation: operation.name, operationId }], now);
  const record: OperationRecord = {
    ...recordOf(operation.name, input, context),
    state: 'begun',
    begun: { input, plan, release, shownAt: caller.shownAt, next: caller.next, messageId: message.id },
  };
  const [etag] = await caller.store.commit(home, [
    { kind: 'create', doc: record },
    { kind: 'create', doc: message },
    ...claim,
  ]);
  return { ...record, etag: etag as string };
}

/** What a call that failed comes to for good. @throws Refusal `being-done` for what passes; what is no refusal */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof PartnerCenterError)) throw error;
  if (passes.has(error.code)) throw new Refusal('being-done', {});
  return new Refusal('partner-center', { code: error.code, facts: error.facts } as PartnerCenterRefusal);
}

/**
 * Asks Partner Center, under the operation's id, and commits what comes of it. What it refuses is on the record, and
 * nothing is changed; while it cannot be reached, the operation stays begun and is tried again.
 * @throws Refusal `partner-center` or `being-done`
 */
export async function askAndCommit<I, R, A, P>(
  operation: Change<I, R, A, P>,
  input: I,
  home: Partition,
  begun: Stored<OperationRecord>,
  context: Means,
  caller: Caller,
): Promise<R> {
  const { call } = operation;
  const plan = begun.begun?.plan as P;
  if (!call) throw new Error(`${operation.name} asks Partner Center for nothing`);
  let answer: A;
  try {
    answer = await call(input, { ...context, plan, commit: caller.store.commit.bind(caller.store) });
  } catch (error) {
    const refused = refusalOf(error);
    const { code, data } = refused;
    const { etag, ...record } = begun;
    const refusal = { code, data };
    await caller.store.commit(home, [
      { kind: 'replace', doc: { ...record, state: 'refused', begun: undefined, refusal } as OperationRecord, etag },
      finished(begun, context.now),
      ...(begun.begun?.release ?? []),
    ]);
    throw refused;
  }
  const outcome = await operation.run(input, { ...context, plan, answer });
  await commitOutcome(operation.name, input, home, outcome, context, caller, begun);
  if (outcome.secret !== undefined) caller.revealed?.(outcome.secret);
  return outcome.result;
}

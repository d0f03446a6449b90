import type { z } from 'zod';
import { askAndCommit, begin } from './asking.ts';
import { type AuditEntry, auditedActor, auditHome } from './audit.ts';
import type { AnyOperation, Context, Guesses, Operation, Speaker } from './operation.ts';
import type { Next, OutboxMessage } from './outbox.ts';
import type { PartnerCenter } from './partner-center/partner-center.ts';
import { PartnerCenterError } from './partner-center/partner-center-error.ts';
import { holders, type PersonRef } from './people/person.ts';
import { rememberPages, rememberReads } from './reads.ts';
import { commitOutcome, type OperationRecord, recordId, repeat } from './record.ts';
import { Refusal, saidBy } from './refusal.ts';
import { type Actor, type Denial, denial } from './roles.ts';
import { Conflict, type Partition, type Store, StoreBusy, type Stored } from './store/store.ts';
import type { Place } from './watch.ts';

/** Whoever comes through the door: the person, and the means that the domain is lent for this turn. */
export interface Caller {
  speaker: Speaker;
  /** Reads the person and the organisation through the given reads, so that all first reads go out together. */
  who: (reads: Pick<Context, 'get' | 'now'>) => Promise<Actor>;
  store: Store;
  now: () => Date;
  newId: () => string;
  derive: (label: string) => Buffer;
  random: (bytes: number) => Buffer;
  partnerCenter: PartnerCenter;
  webmailDomains: readonly string[];
  /** None where it is not set. */
  undoSeconds?: number;
  guesses: Guesses;
  /** Resolves after so many milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** One card is one operation: the same id never acts twice. Queries need none. */
  operationId?: string;
  /** The card that was pressed, so that it can follow what becomes of its subject. */
  shownAt?: Place;
  /** What this is done for, and what is performed when it is done: by the caller at once, and by the outbox for sure. */
  next?: Next;
  /** Told when the operation id had acted before, and the result is that of then. */
  repeated?: (by: PersonRef, at: string) => void;
  /** Told what only this answer may hold. */
  revealed?: (secret: string) => void;
  /** Told of what was committed, so that the outbox can be tried at once. */
  committed?: (message: Stored<OutboxMessage>, pk: Partition) => void;
}

const attempts = 6;

/** Before trying again, in milliseconds: longer each time, and not the same for all who got in each other's way. */
const pauseAfter = (attempt: number, random: Caller['random']): number =>
  10 * 2 ** attempt * (0.5 + (random(1)[0] ?? 0) / 512);

/**
 * The one door into the domain: who -> role -> input -> run -> one commit of entities, operation record, audit entry
 * and outbox. All reads that do not depend on others go out in one step, and a change is one batch behind them.
 * A repeated operation id answers with what the first one did.
 * @throws Refusal when a person can be told why not; anything else is a bug or a broken store.
 */
export async function perform<I, R>(operation: Operation<I, R>, raw: unknown, caller: Caller): Promise<R> {
  const parsed = operation.input.safeParse(raw);
  const mine = { begun: false };
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryOnce(operation, parsed, caller, mine);
    } catch (error) {
      if (error instanceof StoreBusy) throw new Refusal('busy', {});
      if (error instanceof PartnerCenterError) throw mine.begun ? new Refusal('being-done', {}) : saidBy(error);
      if (!(error instanceof Conflict)) throw error;
      if (attempt === attempts) throw new Refusal('busy', {});
      await caller.wait(pauseAfter(attempt, caller.random));
    }
  }
}

async function tryOnce<I, R>(
  operation: Operation<I, R>,
  parsed: z.ZodSafeParseResult<I>,
  caller: Caller,
  /** Whether it was this press that went to Partner Center, in an earlier attempt. */
  mine: { begun: boolean },
): Promise<R> {
  const { store, speaker } = caller;
  const means = meansOf(caller);
  const { get } = means;

  // Started before anybody is known, awaited after the role: the two steps of a press are these reads and the batch.
  const home = parsed.success && operation.kind === 'change' ? operation.home(parsed.data, speaker) : undefined;
  const record = home && caller.operationId ? get<OperationRecord>(home, recordId(caller.operationId)) : undefined;
  const ahead = parsed.success ? (operation.needs?.(parsed.data, speaker) ?? []).map(([pk, id]) => get(pk, id)) : [];
  const pages = parsed.success
    ? (operation.lists?.(parsed.data, speaker) ?? []).map(([pk, query]) => means.list(pk, query))
    : [];
  for (const read of [record, ...ahead, ...pages]) read?.catch(() => {});

  const actor = await caller.who(means);
  if (actor.met) {
    const who = async () => ({ ...actor, met: undefined });
    return tryOnce(operation, parsed, { ...caller, who }, mine);
  }
  const context: Context = { ...means, actor };
  await insistOnRole(operation, context, caller);
  if (!parsed.success) throw new Refusal('invalid-input', { fields: fieldsOf(parsed.error) });
  await insistOnFurther(operation, parsed.data, context, caller);
  if (operation.kind === 'query') return operation.run(parsed.data, context);

  if (!home || !caller.operationId) throw new Error(`${operation.name} changes data and needs an operation id`);
  const whole = { ...context, operationId: caller.operationId };
  const input = parsed.data;
  const earlier = await record;
  if (earlier && !(mine.begun && earlier.state === 'begun')) {
    return repeat<R>(await settled(earlier, home, caller), operation.name, input, caller);
  }
  try {
    if (operation.call) {
      const begun = earlier ?? (await begin(operation, input, home, whole, caller));
      mine.begun = true;
      return await askAndCommit(operation, input, home, begun, whole, caller);
    }
    const outcome = await operation.run(input, { ...whole, plan: undefined, answer: undefined });
    await commitOutcome(operation.name, input, home, outcome, whole, caller);
    if (outcome.secret !== undefined) caller.revealed?.(outcome.secret);
    return outcome.result;
  } catch (error) {
    // A press that ran beside this one may have closed what this one needed: then its result is this one's too.
    if (!(error instanceof Conflict) && !(error instanceof Refusal && !mine.begun)) throw error;
    const winner = await store.get<OperationRecord>(home, recordId(whole.operationId));
    if (!winner || (mine.begun && winner.state === 'begun')) throw error;
    return repeat<R>(await settled(winner, home, caller), operation.name, input, caller);
  }
}

const looks = 20;
const pauseBetweenLooks = 100;

/** The record once it is decided. @throws Refusal `being-done` when that takes long */
async function settled(
  record: Stored<OperationRecord>,
  home: Partition,
  { store, wait }: Caller,
): Promise<Stored<OperationRecord>> {
  let now: Stored<OperationRecord> | undefined = record;
  for (let look = 0; now?.state === 'begun' && look < looks; look++) {
    await wait(pauseBetweenLooks);
    now = await store.get<OperationRecord>(home, record.id);
  }
  if (!now || now.state === 'begun') throw new Refusal('being-done', {});
  return now;
}

/**
 * Brings to its end what somebody began and was kept from ending: asks Partner Center again under the same id. The
 * role was insisted on when it began. Nothing is done when it is decided already.
 * @throws Refusal `being-done` while Partner Center cannot be reached
 */
export async function finish(
  operation: AnyOperation,
  home: Partition,
  operationId: string,
  caller: Caller,
): Promise<void> {
  const begun = await caller.store.get<OperationRecord>(home, recordId(operationId));
  if (operation.kind !== 'change' || begun?.state !== 'begun' || !begun.begun) return;
  const means = meansOf(caller);
  const context = { ...means, actor: await caller.who(means), operationId };
  try {
    await askAndCommit(operation, begun.begun.input, home, begun, context, caller);
  } catch (error) {
    // Refused for good: that is on the record, and the card will say so when it is pressed again.
    if (!(error instanceof Refusal) || error.code === 'being-done') throw error;
  }
}

/**
 * Throws the refusal that performing the operation would meet for want of a role, before anything is asked of the
 * person; with what the input decides, where as much of it is known as `alsoAllowed` reads. @throws Refusal
 */
export async function authorize(operation: Guarded, caller: Caller, input?: unknown): Promise<void> {
  const means = meansOf(caller);
  const asked = { ...operation, kind: 'query' } as const;
  const context = { ...means, actor: await caller.who(means) };
  await insistOnRole(asked, context, caller);
  if (input !== undefined) await insistOnFurther(asked, input, context, caller);
}

function meansOf({
  store,
  now,
  newId,
  derive,
  random,
  partnerCenter,
  webmailDomains,
  undoSeconds = 0,
  guesses,
}: Caller): Omit<Context, 'actor'> {
  return {
    now: now(),
    newId,
    derive,
    random,
    partnerCenter,
    webmailDomains,
    undoSeconds,
    guesses,
    get: rememberReads(store),
    list: rememberPages(store),
  };
}

type Guarded = Pick<AnyOperation, 'name' | 'kind' | 'allowed' | 'alsoAllowed'>;

async function insistOnRole(operation: Guarded, context: Context, caller: Caller): Promise<void> {
  const denied = denial(context.actor, operation.allowed);
  if (denied) throw await refuse(denied, operation, context, caller);
}

async function insistOnFurther(operation: Guarded, input: unknown, context: Context, caller: Caller): Promise<void> {
  const allowed = await operation.alsoAllowed?.(input, context);
  if (allowed) await insistOnRole({ ...operation, allowed }, context, caller);
}

/** A refused role names who could do it instead, and a refused change is on the record. */
async function refuse(
  denied: Denial,
  operation: Pick<AnyOperation, 'name' | 'kind'>,
  context: Context,
  caller: Caller,
): Promise<Refusal> {
  const { actor, now, newId } = context;
  if (denied.code === 'visitor') return new Refusal('visitor', {});
  if (denied.code === 'stranger') return new Refusal('stranger', { organization: denied.organization });
  if (operation.kind === 'change') {
    const id = newId();
    const doc: AuditEntry = {
      id: `audit:${id}`,
      type: 'audit',
      sk: id,
      at: now.toISOString(),
      operation: operation.name,
      outcome: 'not-allowed',
      by: auditedActor(actor),
    };
    await caller.store.commit(auditHome(actor.tenantId), [{ kind: 'create', doc }]);
  }
  if (denied.code === 'wrong-kind')
    return new Refusal('wrong-kind', { kinds: denied.kinds, own: actor.organization?.kinds ?? [] });
  const people = await holders(context, actor.tenantId, denied.roles);
  return new Refusal('not-allowed', { roles: denied.roles, people });
}

function fieldsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.map((issue) => [issue.path.join('.'), issue.code === 'custom' ? issue.message : issue.code]),
  );
}

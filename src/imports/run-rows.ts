import { addCustomer } from '../customers/add-customer.ts';
import { draftsOf } from '../drafts.ts';
import type { AnyOperation } from '../operation.ts';
import { type Effect, outboxMessage } from '../outbox.ts';
import { readActor } from '../people/actor.ts';
import { addUser } from '../people/add-user.ts';
import { type Caller, perform } from '../perform.ts';
import { Refusal, type RefusalCode } from '../refusal.ts';
import { denial } from '../roles.ts';
import type { Partition } from '../store/store.ts';
import { changeLicenses } from '../subscriptions/change-licenses.ts';
import { capabilityFor, type Import, importDocId, importSubject, type RowResult, type RowWork } from './import.ts';

type Means = Omit<Caller, 'speaker' | 'who'>;
type Chunk = Extract<Effect, { kind: 'rows' }>;

/** Rows of one message: few enough to be through long before another instance thinks that this one has died. */
const rowsAtOnce = 10;

/** It is not decided yet: the chunk is tried again, and finds what was done already by the rows' own ids. */
const undecided = new Set<RefusalCode>(['busy', 'being-done']);

/**
 * Does some rows of an import, each as an operation of its own under the roles that the person has then, and leaves the
 * next ones to a message of their own. May run twice for the same rows: each has an id, and acts once.
 */
export async function runRows({ import: id, round, from }: Chunk, pk: Partition, means: Means): Promise<void> {
  const { store, now, newId, committed } = means;
  const found = await store.get<Import>(pk, importDocId(id));
  if (found?.state !== 'running' || found.round !== round || found.results.length !== from) return;
  const { etag, ...standing } = found;
  const results: RowResult[] = [];
  const refused: string[] = [];
  let stopped = false;
  for (const { line, label, work } of standing.rows.slice(from, from + rowsAtOnce)) {
    stopped = await mayNotAnyMore(standing, means);
    if (stopped) break;
    const operationId = `${id}.${round}.${line}`;
    const problem = await done(work, operationId, standing, means);
    if (problem && work.kind === 'customers') refused.push(operationId);
    results.push(problem ? { line, label, problem } : { line, label });
  }
  const all = [...standing.results, ...results];
  const state = stopped ? 'stopped' : all.length === standing.rows.length ? 'finished' : 'running';
  const doc: Import = {
    ...standing,
    results: all,
    state,
    ...(state === 'running' ? {} : { endedAt: now().toISOString() }),
  };
  const subject = importSubject(standing.by.tenantId, id);
  const next: Effect =
    state === 'running'
      ? { kind: 'rows', import: id, round, from: all.length }
      : { kind: 'tell', to: { tenantId: standing.by.tenantId, objectId: standing.by.objectId }, subject };
  const message = outboxMessage(newId(), [{ kind: 'redraw', subject }, next], now());
  const [, created] = await store.commit(pk, [
    { kind: 'replace', doc, etag },
    { kind: 'create', doc: message },
  ]);
  // Not before: a row that runs again would find its draft gone.
  const drafts = draftsOf(store, standing.by, now());
  for (const draft of refused) await drafts.drop(draft);
  committed?.({ ...message, etag: created as string }, pk);
}

async function mayNotAnyMore({ by, kind }: Import, { store, now }: Means): Promise<boolean> {
  const actor = await readActor({ get: store.get.bind(store), now: now() }, by, by.name);
  return denial(actor, capabilityFor[kind]) !== undefined;
}

/** Performs one row; answers what was refused. */
async function done(
  work: RowWork,
  operationId: string,
  { by }: Import,
  means: Means,
): Promise<RowResult['problem'] | undefined> {
  const who: Caller['who'] = (reads) => readActor(reads, by, by.name);
  const caller: Caller = { ...means, speaker: by, who, operationId };
  const drafts = draftsOf(means.store, by, means.now());
  try {
    if (work.kind === 'customers') {
      // The operation takes what was typed from a draft, which is kept once: repeated, it is the same submission.
      const draft =
        (await drafts.read(operationId)) ??
        (await drafts.keep(operationId, {
          command: 'add-customer',
          title: work.details.company,
          step: 'details',
          data: { details: work.details, lines: [] },
        }));
      await perform(addCustomer, { draft: operationId, seen: draft.updatedAt }, caller);
    } else if (work.kind === 'users') {
      await perform(addUser, work.user, caller);
    } else {
      const { kind: _, ...input } = work;
      await perform<unknown, unknown>(changeLicenses as AnyOperation, input, caller);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal) || undecided.has(error.code)) throw error;
    return { code: error.code, data: error.data };
  }
}

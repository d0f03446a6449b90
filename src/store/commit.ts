import type { Container, ItemDefinition, OperationInput, Resource } from '@azure/cosmos';
import { endOf, within } from './endings.ts';
import { Conflict, type Partition, StoreBusy, type Write } from './store.ts';

export interface StoreOptions {
  newId: () => string;
  /** Milliseconds since the epoch. */
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** Makes a signal that aborts after so many milliseconds: what bounds a call over a network. */
  timeout?: (milliseconds: number) => AbortSignal;
}

/** How long a verb may take, in milliseconds; its caller has to answer a person within fifteen seconds. */
export const patience = 8000;

/** How long it may take after that to see whether a doubtful commit is there after all. */
const lastLook = 2000;

const pauses = [20, 50, 100, 200, 400];

/** More than fit into the patience: where the clock stands still, as it may in a test, a commit ends all the same. */
const rounds = 30;

/** The property by which a write whose answer got lost is recognised as ours: the id of the commit that wrote it. */
export const stamp = '_commit';

/** The type of the document that a commit of removals leaves for a minute, for want of another to be stamped. */
export const marker = '_commit';

/** The version of a document of ours that somebody wrote over already: one that no later write will match. */
const superseded = '"superseded"';

type Attempt =
  | { end: 'done'; etags: string[] }
  | { end: 'conflict'; conflict: Conflict }
  | { end: 'unapplied' | 'unknown' | 'throttled'; error: unknown };

/**
 * One transactional batch and the repetitions it takes to know how it ended: see `Store.commit`.
 * @throws Conflict, StoreBusy
 */
export class Commit {
  readonly #container: Container;
  readonly #options: StoreOptions;
  readonly #pk: Partition;
  readonly #writes: Write[];
  readonly #id: string;
  readonly #operations: OperationInput[];
  readonly #stamped: boolean;

  constructor(container: Container, options: StoreOptions, pk: Partition, writes: Write[]) {
    if (writes.length > 100) throw new RangeError('a commit has at most 100 writes');
    this.#container = container;
    this.#options = options;
    this.#pk = pk;
    this.#writes = writes;
    this.#id = options.newId();
    this.#operations = writes.map((write) => this.#operation(write));
    if (writes.every(({ kind }) => kind === 'remove') && writes.length < 100)
      this.#operations.push(this.#operation({ kind: 'create', doc: this.#marker() }));
    this.#stamped = this.#operations.some((operation) => 'resourceBody' in operation);
  }

  async run(): Promise<string[]> {
    const { now, wait, timeout } = this.#options;
    const end = now() + patience;
    const signal = timeout?.(patience);
    let doubtful = false;
    let error: unknown;
    for (let round = 0; round === 0 || (now() < end && round < rounds && !signal?.aborted); round++) {
      if (round > 0) await wait(pauses[Math.min(round, pauses.length) - 1] as number);
      // Sent again, a put or a removal could undo what somebody else did after ours.
      const seen = doubtful && this.#stamped ? await this.#readBack(signal) : undefined;
      if (Array.isArray(seen)) return seen;
      if (seen === 'unknown') continue;
      const attempt = await this.#attempt(signal);
      if (attempt.end === 'done') return attempt.etags;
      if (attempt.end === 'conflict') {
        // After a doubtful attempt the conflict may be with ourselves: it may have arrived since we looked.
        if (!doubtful) throw attempt.conflict;
        const etags = await this.#readBack(signal);
        if (etags !== 'unknown') return etags ?? Promise.reject(attempt.conflict);
      } else {
        error = attempt.error;
        if (attempt.end === 'throttled' && !doubtful) throw new StoreBusy(error);
        doubtful ||= attempt.end === 'unknown';
      }
    }
    const etags = doubtful ? await this.#readBack(timeout?.(lastLook)) : undefined;
    if (Array.isArray(etags)) return etags;
    throw new StoreBusy(error);
  }

  async #attempt(abortSignal: AbortSignal | undefined): Promise<Attempt> {
    // Etags are all that is wanted back: the documents are known.
    const options = { abortSignal, contentResponseOnWriteEnabled: false };
    const send = () => this.#container.items.batch(this.#operations, this.#pk, options);
    try {
      const { result = [] } = await within(abortSignal, send);
      const index = result.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== 424);
      if (index >= 0) return this.#refusal(index, result[index]?.statusCode ?? 0);
      const etags = this.#writes.map((_, at) => result[at]?.eTag ?? '');
      const missing = this.#writes.find(({ kind }, at) => kind !== 'remove' && !etags[at]);
      // Written, but without its etag: that is read.
      if (missing) return { end: 'unknown', error: new Error('a write was answered without its etag') };
      return { end: 'done', etags };
    } catch (error) {
      const end = endOf(error);
      if (end === 'refused') throw error;
      return { end, error };
    }
  }

  /** A batch that was answered is known not to have been applied, whatever the reason. */
  #refusal(index: number, status: number): Attempt {
    const error = Object.assign(new Error(`write ${index} of a commit was answered with ${status}`), { code: status });
    if (status === 409) return { end: 'conflict', conflict: new Conflict(index, 'exists') };
    if (status === 412) return { end: 'conflict', conflict: new Conflict(index, 'stale') };
    if (status === 404) return { end: 'conflict', conflict: new Conflict(index, 'gone') };
    const end = endOf(error);
    if (end === 'refused') throw error;
    return { end: end === 'throttled' ? end : 'unapplied', error };
  }

  /**
   * Looks for our stamp in what we meant to write. A batch is all or nothing, so one document tells for all; each is
   * looked at, because others may have written over some of them since.
   * @returns the etags if we wrote; undefined if we did not; `unknown` if that could not be read
   */
  async #readBack(signal: AbortSignal | undefined): Promise<string[] | undefined | 'unknown'> {
    if (!this.#stamped) return 'unknown';
    const read = () => Promise.all(this.#operations.map((operation) => this.#etagOfOurs(operation, signal)));
    try {
      const etags = await within(signal, read);
      return etags.some((etag) => etag && etag !== superseded) ? etags.slice(0, this.#writes.length) : undefined;
    } catch (error) {
      if (endOf(error) === 'refused') throw error;
      return 'unknown';
    }
  }

  async #etagOfOurs(operation: OperationInput, abortSignal: AbortSignal | undefined): Promise<string> {
    if (!('resourceBody' in operation)) return '';
    const { id } = operation.resourceBody as { id: string };
    const item = await readItem(this.#container, this.#pk, id, abortSignal);
    return item?.[stamp] === this.#id ? item._etag : superseded;
  }

  #operation(write: Write): OperationInput {
    const id = write.kind === 'remove' ? write.id : write.doc.id;
    if (!isStorable(id)) throw new Error(`"${id}" cannot be the id of a document`);
    if (write.kind === 'remove')
      return { operationType: 'Delete', id, ...(write.etag === undefined ? {} : { ifMatch: write.etag }) };
    // A document that was read comes with its etag, which is not a part of it.
    const { etag: _, ...doc } = write.doc as unknown as Record<string, unknown>;
    const resourceBody = { ...doc, id, pk: this.#pk, [stamp]: this.#id } as never;
    if (write.kind === 'replace') return { operationType: 'Replace', id, resourceBody, ifMatch: write.etag };
    return { operationType: write.kind === 'create' ? 'Create' : 'Upsert', resourceBody };
  }

  #marker() {
    return { id: `commit:${this.#id}`, type: marker, ttl: 60 };
  }
}

/** A document as Cosmos DB gives it. */
export type Item = ItemDefinition & Resource & { id: string; type: string; sk?: string; pk: Partition };

/**
 * A point read. The client takes every 404 for "no such document"; this throws where the replica just lags behind, and
 * where there is no container.
 */
export async function readItem(
  container: Container,
  pk: Partition,
  id: string,
  abortSignal: AbortSignal | undefined,
): Promise<Item | undefined> {
  const { resource, statusCode, substatus } = await container.item(id, pk).read<Item>({ abortSignal });
  if (statusCode === 404 && substatus === 1002)
    throw Object.assign(new Error('the session is not available'), { code: 503 });
  if (statusCode === 404 && substatus === 1003)
    throw Object.assign(new Error('the container or its database does not exist'), { code: 404 });
  return resource;
}

/**
 * Whether an id can be addressed: the client puts it into a URL, where these characters mean something else and `.`
 * and `..` are other places. An account takes a space at the end, `%20` and control characters, and then cannot find
 * them: its gateway decodes once too often (the client's own specification of ids says so).
 */
export function isStorable(id: string): boolean {
  if (/[/\\?#\p{Cc}]|%[\da-f]{2}|^\.{0,2}$| $/iu.test(id)) return false;
  return id.isWellFormed() && Buffer.byteLength(id) <= 1023;
}

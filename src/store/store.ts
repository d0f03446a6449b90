/** The key of one logical partition, `<owner>|<scope>`. Only `partition()` makes one. */
export type Partition = string & { readonly partition: unique symbol };

/**
 * Names a partition. Isolation between tenants rests on this: everything that an organisation owns lies in
 * partitions that begin with its own tenant id, and no verb of the store reaches beyond one partition.
 */
export function partition(owner: string, scope: string): Partition {
  if (!owner || !scope || owner.includes('|') || scope.includes('|'))
    throw new Error('a partition needs two plain names');
  return `${owner}|${scope}` as Partition;
}

/**
 * What every stored document has. `sk` is the key that `list` orders by, unique among documents of one type in one
 * partition; documents without it are reached by id only. `ttl` is in seconds; without it a document stays.
 */
export interface Doc {
  id: string;
  type: string;
  sk?: string;
  ttl?: number;
}

/** A document as it was read, with the version that a later write can insist on. */
export type Stored<T extends Doc = Doc> = T & { readonly etag: string };

/** One step of a commit. With `etag` a `put` or `remove` insists on that version; without it, it takes any. */
export type Write =
  | { kind: 'create'; doc: Doc }
  | { kind: 'replace'; doc: Doc; etag: string }
  | { kind: 'put'; doc: Doc }
  | { kind: 'remove'; id: string; etag?: string };

/** The commit was refused as a whole; `index` names the write that was the cause. */
export class Conflict extends Error {
  readonly index: number;
  readonly reason: 'exists' | 'stale' | 'gone';
  constructor(index: number, reason: 'exists' | 'stale' | 'gone') {
    super(`write ${index} of a commit: ${reason}`);
    this.name = 'Conflict';
    this.index = index;
    this.reason = reason;
  }
}

/** The store did not answer in time, or is throttled; nothing was recorded as far as anybody knows. Worth a retry. */
export class StoreBusy extends Error {
  constructor(cause: unknown) {
    super('the store is busy', { cause });
    this.name = 'StoreBusy';
  }
}

export interface ListQuery {
  type: string;
  /** Only keys that begin so. */
  prefix?: string;
  /** Only keys behind this one (before it, when `desc`): the `next` of an earlier page. */
  after?: string;
  desc?: boolean;
  /** 1 to 100. */
  limit: number;
}

export interface Page<T extends Doc> {
  items: Stored<T>[];
  /** The key to go on after; absent when nothing follows. */
  next?: string;
}

export interface Changes {
  /** Latest versions of documents changed since the cursor, in order within each partition; removals do not show. */
  items: { pk: Partition; doc: Stored }[];
  cursor: string;
  /** Whether more changes were already waiting. */
  more: boolean;
}

/** All that the product ever asks of its storage. Each verb but `changes` works on one partition. */
export interface Store {
  /** A point read. */
  get<T extends Doc>(pk: Partition, id: string): Promise<Stored<T> | undefined>;
  /** A page of one type, ordered by `sk`, by ordinal comparison. */
  list<T extends Doc>(pk: Partition, query: ListQuery): Promise<Page<T>>;
  /**
   * All of the writes or none, at most 100 of them and 2 MB; answers their new etags, in order (empty for removals).
   * A write that ended ambiguously is read back before anything is said about it.
   * @throws Conflict, StoreBusy
   */
  commit(pk: Partition, writes: Write[]): Promise<string[]>;
  /** The change feed of the whole container, from its beginning when there is no cursor, or one of another container. */
  changes(cursor?: string): Promise<Changes>;
}

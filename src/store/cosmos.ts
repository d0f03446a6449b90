import { Agent } from 'node:http';
import {
  type ChangeFeedPullModelIterator,
  ChangeFeedStartFrom,
  type Container,
  type CosmosClient,
  type CosmosClientOptions,
  ErrorResponse,
  type QueryIterator,
  type SqlQuerySpec,
} from '@azure/cosmos';
import { Commit, type Item, isStorable, marker, patience, readItem, type StoreOptions, stamp } from './commit.ts';
import { endOf, within } from './endings.ts';
import { compareOrdinal, endOfPrefix } from './ordinal.ts';
import {
  type Changes,
  type Doc,
  type ListQuery,
  type Page,
  type Partition,
  type Store,
  StoreBusy,
  type Stored,
  type Write,
} from './store.ts';

export type { StoreOptions } from './commit.ts';

/** A store over one container, on an account or embedded; the verbs are described at `Store`. */
export function createStore(container: Container, options: StoreOptions): Store {
  return new CosmosStore(container, options);
}

class CosmosStore implements Store {
  readonly #container: Container;
  readonly #options: StoreOptions;
  #feed: { cursor: string; iterator: ChangeFeedPullModelIterator<Item> } | undefined;

  constructor(container: Container, options: StoreOptions) {
    this.#container = container;
    this.#options = options;
  }

  async get<T extends Doc>(pk: Partition, id: string): Promise<Stored<T> | undefined> {
    if (!isStorable(id)) return undefined;
    const item = await this.#read((abortSignal) => readItem(this.#container, pk, id, abortSignal));
    return item && toStored<T>(item);
  }

  async list<T extends Doc>(pk: Partition, query: ListQuery): Promise<Page<T>> {
    const { limit } = query;
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new RangeError('a page has 1 to 100 documents');
    const spec = pageQuery(query);
    const found = await this.#read((abortSignal) =>
      fetchAll(this.#container.items.query<Item>(spec, { partitionKey: pk, maxItemCount: limit + 1, abortSignal })),
    );
    const items = found.slice(0, limit).map((item) => toStored<T>(item));
    const next = found.length > limit ? items.at(-1)?.sk : undefined;
    return next === undefined ? { items } : { items, next };
  }

  async commit(pk: Partition, writes: Write[]): Promise<string[]> {
    return writes.length === 0 ? [] : new Commit(this.#container, this.#options, pk, writes).run();
  }

  async changes(cursor?: string): Promise<Changes> {
    // A new iterator first reads the container's definition; the one at hand goes on without.
    const known = this.#feed?.cursor === cursor ? this.#feed?.iterator : undefined;
    this.#feed = undefined;
    let iterator = known ?? this.#iteratorFrom(cursor);
    const { result = [], continuationToken } = await this.#read(async () => {
      try {
        return await readFeed(iterator);
      } catch (error) {
        // Its place in the feed may be lost; and in a container that was restored from another, its cursor means nothing.
        iterator = this.#iteratorFrom((await this.#isOfThis(cursor)) ? cursor : undefined);
        throw error;
      }
    });
    this.#feed = { cursor: continuationToken, iterator };
    const items = result.filter(({ type }) => type !== marker);
    return {
      items: items.map((item) => ({ pk: item.pk, doc: toStored(item) })),
      cursor: continuationToken,
      more: result.length > 0,
    };
  }

  async #isOfThis(cursor: string | undefined): Promise<boolean> {
    if (cursor === undefined) return true;
    const { resource } = await this.#container.read();
    return (JSON.parse(cursor) as { rid?: string }).rid === resource?._rid;
  }

  #iteratorFrom(cursor: string | undefined): ChangeFeedPullModelIterator<Item> {
    const start = cursor === undefined ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.Continuation(cursor);
    return this.#container.items.getChangeFeedIterator({ changeFeedStartFrom: start, maxItemCount: 100 });
  }

  /** Reads, once more when it failed for a passing reason: the client itself repeats for some. @throws StoreBusy */
  async #read<R>(attempt: (abortSignal: AbortSignal | undefined) => Promise<R>): Promise<R> {
    const signal = this.#options.timeout?.(patience);
    for (let again = true; ; again = false) {
      try {
        return await within(signal, () => attempt(signal));
      } catch (error) {
        const end = endOf(error);
        if (end === 'refused') throw error;
        if (!again || end === 'throttled' || signal?.aborted) throw new StoreBusy(error);
      }
    }
  }
}

/**
 * All that a query within one partition finds: real pages may come short, or empty. The client would send a request for
 * a plan beside each query, which it reads only when it is told that it has to go to several partitions. It takes no
 * option against that, but a plan that is there already: here, why there is none.
 */
async function fetchAll(iterator: QueryIterator<Item>): Promise<Item[]> {
  Object.assign(iterator, { queryPlanPromise: noPlan });
  const found: Item[] = [];
  while (iterator.hasMoreResults()) {
    const { resources } = await iterator.fetchNext();
    found.push(...(resources ?? []));
  }
  return found;
}

const noPlan = Promise.resolve(new Error('a query within one partition has no plan'));

/**
 * A page of the change feed. The iterator takes a 410 for the end of the feed, with a cursor that begins anew, and what
 * goes wrong while it reads the ranges of the container loses its code.
 */
async function readFeed(iterator: ChangeFeedPullModelIterator<Item>) {
  const page = await iterator.readNext().catch((error) => {
    throw error instanceof ErrorResponse && error.code === undefined ? Object.assign(error, { code: 503 }) : error;
  });
  const { statusCode } = page;
  if (statusCode === 200 || statusCode === 304) return page;
  throw Object.assign(new Error(`the change feed was answered with ${statusCode}`), { code: statusCode });
}

/** The domain's part of a document, and its version. */
function toStored<T extends Doc>(item: Item): Stored<T> {
  const { pk, [stamp]: commit, _rid, _self, _etag, _attachments, _ts, _lsn, ...doc } = item as Record<string, unknown>;
  doc.etag = _etag;
  return doc as unknown as Stored<T>;
}

/**
 * The one query there is: a range of `sk` within one type, which the composite index serves whole. A prefix is a range
 * too. It asks for one document more than the page has, which tells whether anything follows.
 */
function pageQuery({ type, prefix = '', after, desc = false, limit }: ListQuery): SqlQuerySpec {
  const end = endOfPrefix(prefix);
  const low = desc || after === undefined || compareOrdinal(after, prefix) < 0 ? undefined : after;
  const high = !desc || after === undefined || (end !== undefined && compareOrdinal(end, after) < 0) ? end : after;
  const above = `c.sk ${low === undefined ? '>=' : '>'} @from`;
  const below = high === undefined ? '' : ' AND c.sk < @to';
  const order = desc ? 'c.type DESC, c.sk DESC' : 'c.type ASC, c.sk ASC';
  return {
    query: `SELECT TOP @limit * FROM c WHERE c.type = @type AND ${above}${below} ORDER BY ${order}`,
    parameters: [
      { name: '@limit', value: limit + 1 },
      { name: '@type', value: type },
      { name: '@from', value: low ?? prefix },
      ...(high === undefined ? [] : [{ name: '@to', value: high }]),
    ],
  };
}

const definition = {
  id: 'twotier',
  partitionKey: { paths: ['/pk'], version: 2 },
  // On, with nothing that expires by itself: documents say their own ttl.
  defaultTtl: -1,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [{ path: '/type/?' }, { path: '/sk/?' }],
    excludedPaths: [{ path: '/*' }],
    compositeIndexes: [
      [
        { path: '/type', order: 'ascending' },
        { path: '/sk', order: 'ascending' },
      ],
    ],
  },
} as const;

/**
 * The container of the product in a database of an account: made if it is missing, given its indexing policy if it has
 * another. An identity that may only read and write documents passes when all is there already.
 * @throws Error when the account cannot keep ids unique, or the container has another partition key
 */
export async function openContainer(client: CosmosClient, databaseName: string): Promise<Container> {
  const { resource: account } = await client.getDatabaseAccount();
  if (account?.enableMultipleWritableLocations)
    throw new Error('the Cosmos DB account has several write regions: two could take one invitation; allow one only');
  const { database } = await unlessRaced(() => client.databases.createIfNotExists({ id: databaseName }));
  const { container, resource } = await unlessRaced(() =>
    database.containers.createIfNotExists(structuredClone(definition) as never),
  );
  if (resource?.partitionKey?.paths.join() !== '/pk')
    throw new Error(`the container ${definition.id} of ${databaseName} has another partition key than /pk`);
  if (!isAsDefined(resource)) await container.replace(structuredClone(definition) as never);
  return container;
}

/** Two instances may start at once: the one that is late finds what the other has just made. */
async function unlessRaced<R>(create: () => Promise<R>): Promise<R> {
  try {
    return await create();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 409) throw error;
    return create();
  }
}

/** Accounts add paths of their own to a policy (`/"_etag"/?`), so ours need only be among them. */
function isAsDefined({ defaultTtl, indexingPolicy }: { defaultTtl?: number; indexingPolicy?: unknown }): boolean {
  const { includedPaths, excludedPaths, compositeIndexes } = (indexingPolicy ?? {}) as Record<string, unknown>;
  const paths = (given: unknown) => new Set((given as { path: string }[] | undefined)?.map(({ path }) => path));
  return (
    defaultTtl === definition.defaultTtl &&
    paths(includedPaths).symmetricDifference(paths(definition.indexingPolicy.includedPaths)).size === 0 &&
    paths(excludedPaths).has('/*') &&
    JSON.stringify(compositeIndexes) === JSON.stringify(definition.indexingPolicy.compositeIndexes)
  );
}

/** How to reach an account: its endpoint and either a key or a credential of Entra ID. */
export type Account = Pick<CosmosClientOptions, 'endpoint' | 'key' | 'aadCredentials'>;

/**
 * The client's options for a real account. The defaults would wait 60 s for an answer and 30 s for a throttled one,
 * longer than anybody waits for a card.
 */
export function cosmosOptions(account: Account): CosmosClientOptions {
  return {
    ...account,
    // Without this the client sends no session token, and a read may miss the write before it.
    consistencyLevel: 'Session',
    connectionPolicy: {
      requestTimeout: 3000,
      // Elsewhere the client would repeat writes by itself, and we could not tell a conflict with our own.
      enablePartitionLevelFailover: false,
      retryOptions: { maxRetryAttemptCount: 3, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 2 },
    },
  };
}

/** The client's options for an engine in the process. */
export function embeddedOptions(httpClient: NonNullable<CosmosClientOptions['httpClient']>): CosmosClientOptions {
  const options = cosmosOptions({ endpoint: 'https://embedded.invalid' });
  return {
    ...options,
    httpClient,
    // There is one place, and nothing to find out about it.
    connectionPolicy: {
      ...options.connectionPolicy,
      enableEndpointDiscovery: false,
      enableBackgroundEndpointRefreshing: false,
    },
    // An agent, though unused, saves the client from parsing every URL to choose one.
    agent: new Agent(),
  };
}

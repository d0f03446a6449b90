import { type Answer, aborted, chargeOf, type HttpClient, type HttpRequest, refusal, respond } from './answer.ts';
import { runBatch } from './batch.ts';
import type { Catalog } from './catalog.ts';
import { type Documents, etagOf, type Written } from './documents.ts';
import { type Fault, withFaults } from './faults.ts';
import { readFeed } from './feed.ts';
import { openFile, troubleWith } from './file.ts';
import { readPage } from './page.ts';
import { applyPatch } from './patch.ts';
import { Refused, unserved } from './refused.ts';
import { bodyIn, checkHeaders, pageSizeIn, partitionIn } from './request.ts';
import { Transactions } from './transactions.ts';

export interface EngineOptions {
  /** The SQLite file that everything is kept in, or `:memory:`. */
  file: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  newId: () => string;
  /** For tests: makes a request fail. */
  fault?: (request: HttpRequest) => Fault | undefined;
}

export interface EmbeddedEngine {
  /** For the `httpClient` option of `CosmosClient`: what answers instead of the network. */
  httpClient: HttpClient;
  /** Finishes the writes under way and lets go of the file. */
  close(): void;
}

/**
 * A Cosmos DB account in the process, over one file: the requests that the store sends through `@azure/cosmos`, with
 * the answers that a real account gives. All else is refused with 400 or 501.
 * @throws Error naming the file when it is in use or is not a store
 */
export function createEmbeddedEngine(options: EngineOptions): EmbeddedEngine {
  const engine = new Engine(options);
  const { fault } = options;
  return { httpClient: fault ? withFaults(engine, fault) : engine, close: () => engine.close() };
}

/** Queues a write to the container that a request is about. */
type Write = (run: (documents: Documents) => Answer) => Promise<Answer>;

/** How many requests are answered before everything else in the process has its turn. */
const inOneTurn = 100;

class Engine implements HttpClient {
  readonly #transactions: Transactions;
  readonly #catalog: Catalog;
  readonly #activity: string;
  #requests = 0;
  /** Requests since the process last came round to other things, and when it comes round next. */
  #sinceTurn = 0;
  #turn: Promise<void> | undefined;

  constructor({ file, now, newId }: EngineOptions) {
    const db = openFile(file);
    try {
      this.#transactions = new Transactions(db, now);
    } catch (error) {
      db.close();
      throw troubleWith(file, error) ?? error;
    }
    this.#catalog = this.#transactions.catalog;
    this.#activity = newId();
  }

  async sendRequest(request: HttpRequest) {
    if (request.abortSignal?.aborted) throw aborted();
    await this.#inTurn();
    const activity = `${this.#activity}-${++this.#requests}`;
    const answer = await this.#answer(request);
    const { charge = 1, headers } = answer;
    return respond(request, answer, {
      'content-type': 'application/json',
      'x-ms-activity-id': activity,
      'x-ms-request-charge': String(charge),
      ...headers,
    });
  }

  close(): void {
    this.#transactions.close();
  }

  /**
   * Waits, where a network would have made everybody wait anyway: a read is answered at once, and a loop over many
   * pages would let nothing else happen, not even the writes that wait for the disk.
   */
  #inTurn(): Promise<void> | undefined {
    this.#turn ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#sinceTurn = 0;
        this.#turn = undefined;
        resolve();
      });
    });
    return ++this.#sinceTurn > inOneTurn ? this.#turn : undefined;
  }

  async #answer(request: HttpRequest): Promise<Answer> {
    if (this.#transactions.closed)
      throw Object.assign(new Error('the embedded engine is closed'), { code: 'ECONNREFUSED' });
    try {
      return await this.#route(request);
    } catch (error) {
      return error instanceof Refused ? refusal(error) : this.#transactions.failure(error);
    }
  }

  #route(request: HttpRequest): Answer | Promise<Answer> {
    checkHeaders(request);
    const { method } = request;
    const [origin, path] = splitUrl(request.url);
    const steps = path.split('/').map(decodeURIComponent);
    if (path === '') return method === 'GET' ? accountAt(origin) : nothingAt(request);
    const [dbs, database = '', colls, container = '', last, id, ...rest] = steps;
    if (dbs !== 'dbs' || rest.length) return nothingAt(request);
    if (last !== 'docs' && request.headers.has('x-ms-documentdb-isquery'))
      throw unserved('a query for anything but documents');
    if (steps.length <= 2) return this.#databases(request, database);
    if (colls !== 'colls') return nothingAt(request);
    if (steps.length <= 4) return this.#containers(request, database, container);
    const documents = this.#catalog.documents(database, container);
    if (last === 'pkranges' && id === undefined && method === 'GET') return this.#ranges(documents);
    if (last !== 'docs') return nothingAt(request);
    const owner = `dbs/${database}/colls/${container}`;
    // A write has its turn later, when the container may have been deleted or made anew.
    const write: Write = (run) => this.#transactions.write(() => run(this.#catalog.documents(database, container)));
    const answer =
      id === undefined ? this.#collection(request, documents, write) : this.#document(request, documents, write, id);
    return answer instanceof Promise
      ? answer.then((late) => this.#inSession(late, owner, documents))
      : this.#inSession(answer, owner, documents);
  }

  /** Adds the headers from which the client learns how far the container has come. */
  #inSession(answer: Answer, owner: string, { definition }: Documents): Answer {
    answer.headers = {
      'x-ms-session-token': `0:-1#${this.#transactions.moment.lsn}`,
      'x-ms-alt-content-path': owner,
      'x-ms-content-path': definition.rid,
      ...answer.headers,
    };
    return answer;
  }

  #databases(request: HttpRequest, id: string): Answer | Promise<Answer> {
    const catalog = this.#catalog;
    switch (`${request.method} ${id ? 'one' : 'all'}`) {
      case 'GET all':
        return listing('Databases', catalog.listDatabases());
      case 'POST all':
        return this.#transactions.write(() => resource(201, catalog.createDatabase(bodyIn(request))));
      case 'GET one':
        return resource(200, catalog.readDatabase(id));
      case 'DELETE one':
        return this.#transactions.write(() => {
          catalog.deleteDatabase(id);
          return { status: 204, text: '' };
        });
      default:
        return nothingAt(request);
    }
  }

  #containers(request: HttpRequest, database: string, id: string): Answer | Promise<Answer> {
    const catalog = this.#catalog;
    switch (`${request.method} ${id ? 'one' : 'all'}`) {
      case 'GET all':
        return listing('DocumentCollections', catalog.listContainers(database));
      case 'POST all':
        return this.#transactions.write(() => resource(201, catalog.createContainer(database, bodyIn(request))));
      case 'GET one':
        return resource(200, catalog.readContainer(database, id));
      case 'PUT one':
        return this.#transactions.write(() => resource(200, catalog.replaceContainer(database, id, bodyIn(request))));
      case 'DELETE one':
        return this.#transactions.write(() => {
          catalog.deleteContainer(database, id);
          return { status: 204, text: '' };
        });
      default:
        return nothingAt(request);
    }
  }

  #ranges({ definition }: Documents): Answer {
    const range = {
      id: '0',
      minInclusive: '',
      maxExclusive: 'FF',
      ridPrefix: 0,
      throughputFraction: 1,
      status: 'online',
    };
    return listing('PartitionKeyRanges', [JSON.stringify({ ...range, parents: [] })], definition.rid);
  }

  #document(request: HttpRequest, documents: Documents, write: Write, id: string): Answer | Promise<Answer> {
    const { method, headers } = request;
    const pk = partitionIn(request);
    const ifMatch = headers.get('if-match');
    switch (method) {
      case 'GET': {
        const row = documents.find(pk, id);
        // The commonest refusal: made without an error, whose stack would cost more than the look-up.
        if (!row) return { status: 404, text: nothingThere, charge: 1 };
        const { lsn, body } = row;
        const etag = etagOf(lsn);
        const known = headers.get('if-none-match');
        if (known === etag || known === '*') return { status: 304, text: '', headers: { etag } };
        return { status: 200, text: body, headers: { etag }, charge: chargeOf(body, false) };
      }
      case 'PUT':
        return write((documents) => written(documents.replace(pk, id, bodyIn(request), ifMatch)));
      case 'PATCH':
        return write((documents) => written(applyPatch(documents, pk, id, bodyIn(request), ifMatch)));
      case 'DELETE':
        return write((documents) => {
          documents.remove(pk, id, ifMatch);
          return { status: 204, text: '', charge: 6 };
        });
      default:
        return nothingAt(request);
    }
  }

  #collection(request: HttpRequest, documents: Documents, write: Write): Answer | Promise<Answer> {
    const { method, headers } = request;
    if (method === 'GET') return this.#feed(request, documents);
    if (method !== 'POST') return nothingAt(request);
    // The client asks for a plan along with every query, and goes on without one.
    if (headers.has('x-ms-cosmos-is-query-plan-request')) return { status: 400, text: noPlan };
    if (headers.has('x-ms-documentdb-isquery')) return this.#query(request, documents);
    const pk = partitionIn(request);
    if (headers.get('x-ms-cosmos-is-batch-request'))
      return write((documents) => {
        const minimal = headers.get('prefer') === 'return=minimal';
        return runBatch(documents, pk, bodyIn(request), minimal);
      });
    if (headers.get('x-ms-documentdb-is-upsert') === 'true')
      return write((documents) => written(documents.upsert(pk, bodyIn(request), headers.get('if-match'))));
    return write((documents) => written(documents.create(pk, bodyIn(request))));
  }

  #query(request: HttpRequest, documents: Documents): Answer {
    const pk = partitionIn(request);
    const { texts, continuation } = readPage(
      documents,
      pk,
      bodyIn(request),
      pageSizeIn(request),
      request.headers.get('x-ms-continuation'),
    );
    const answer = listing('Documents', texts, documents.definition.rid);
    if (continuation !== undefined) answer.headers = { ...answer.headers, 'x-ms-continuation': continuation };
    return { ...answer, charge: 2 + chargeOf(answer.text, false) };
  }

  #feed(request: HttpRequest, documents: Documents): Answer {
    const { headers } = request;
    const mode = headers.get('a-im');
    if (mode !== 'Incremental Feed') throw unserved(mode ? `the change feed mode ${mode}` : 'a list of all documents');
    const { texts, etag } = readFeed(documents, {
      pk: headers.has('x-ms-documentdb-partitionkey') ? partitionIn(request) : undefined,
      ifNoneMatch: headers.get('if-none-match'),
      ifModifiedSince: headers.get('if-modified-since'),
      size: pageSizeIn(request),
    });
    if (texts.length === 0) return { status: 304, text: '', headers: { etag } };
    const answer = listing('Documents', texts, documents.definition.rid);
    return { ...answer, headers: { ...answer.headers, etag }, charge: chargeOf(answer.text, false) };
  }
}

const noPlan = JSON.stringify({ code: 'BadRequest', message: 'name one partition: no query plans here' });
const nothingThere = JSON.stringify({ code: 'NotFound', message: 'there is no such document' });

/** The parts of `https://host/dbs/...`, without a parser's care: only the client makes these. */
function splitUrl(url: string): [origin: string, path: string] {
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  return slash < 0 ? [url, ''] : [url.slice(0, slash), url.slice(slash + 1)];
}

function accountAt(origin: string): Answer {
  const here = [{ name: 'Embedded', databaseAccountEndpoint: `${origin}/` }];
  return {
    status: 200,
    text: JSON.stringify({
      _self: '',
      id: 'embedded',
      _rid: 'embedded',
      _dbs: '//dbs/',
      writableLocations: here,
      readableLocations: here,
      enableMultipleWriteLocations: false,
      userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
    }),
  };
}

function nothingAt({ method, url }: HttpRequest): never {
  throw unserved(`${method} ${splitUrl(url)[1]}`);
}

function resource(status: number, text: string): Answer {
  return { status, text, headers: { etag: JSON.parse(text)._etag } };
}

function written({ status, etag, text }: Written): Answer {
  return { status, text, headers: { etag }, charge: chargeOf(text, true) };
}

function listing(name: string, texts: string[], rid = ''): Answer {
  const text = `{"_rid":${JSON.stringify(rid)},"${name}":[${texts.join(',')}],"_count":${texts.length}}`;
  return { status: 200, text, headers: { 'x-ms-item-count': String(texts.length) } };
}

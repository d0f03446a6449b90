import type { DatabaseSync } from 'node:sqlite';
import {
  applyTtl,
  createIndexes,
  createTable,
  Documents,
  etagOf,
  isTtl,
  type Moment,
  tableOf,
  ttls,
} from './documents.ts';
import { defaultPolicy, type IndexingPolicy, namesIn } from './indexing.ts';
import { badRequest, conflict, notFound, ownerNotFound, unserved } from './refused.ts';

/** What a container was created with. */
export interface ContainerBody {
  id: string;
  partitionKey: { paths: string[]; kind?: string; version?: number };
  indexingPolicy: IndexingPolicy;
  defaultTtl?: number;
  uniqueKeyPolicy?: { uniqueKeys: { paths: string[] }[] };
}

export interface Definition {
  number: number;
  rid: string;
  self: string;
  body: ContainerBody;
}

interface Resource {
  number: number;
  body: string;
}

/** The databases and containers of the account. They are few and change seldom; their documents are not here. */
export class Catalog {
  readonly #db: DatabaseSync;
  readonly #moment: Moment;
  readonly #open = new Map<string, Documents>();

  constructor(db: DatabaseSync, moment: Moment) {
    this.#db = db;
    this.#moment = moment;
    // Numbers are never used again, so that a cursor into a container that is gone fits no later one.
    db.exec(`
      CREATE TABLE IF NOT EXISTS databases (
        number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS containers (
        number INTEGER PRIMARY KEY AUTOINCREMENT, database INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
        UNIQUE (database, id))`);
  }

  /** The documents of a container. @throws Refused 404 */
  documents(database: string, container: string): Documents {
    const name = `${database}/${container}`;
    let documents = this.#open.get(name);
    if (!documents) {
      const { number, row } = this.#container(database, container, ownerNotFound);
      documents = new Documents(this.#db, this.#definition(number, row), this.#moment);
      this.#open.set(name, documents);
    }
    return documents;
  }

  /** All containers that have been used since the start; expired documents of others wait until they are. */
  get open(): Iterable<Documents> {
    return this.#open.values();
  }

  /** Forgets what is held in memory, after a transaction came to nothing. */
  forget(): void {
    this.#open.clear();
  }

  listDatabases(): string[] {
    const rows = this.#db.prepare('SELECT number, body FROM databases ORDER BY id').all();
    return rows.map((row) => this.#databaseText(row as unknown as Resource));
  }

  readDatabase(id: string): string {
    return this.#databaseText(this.#database(id));
  }

  createDatabase(body: unknown): string {
    const id = idOf(body);
    this.#allow(body as object, ['id']);
    if (this.#db.prepare('SELECT 1 FROM databases WHERE id = ?').get(id))
      throw conflict(`the database "${id}" already exists`);
    this.#db.prepare('INSERT INTO databases (id, body) VALUES (?, ?)').run(id, this.#stamped({ id }));
    return this.readDatabase(id);
  }

  deleteDatabase(id: string): void {
    const { number } = this.#database(id);
    for (const row of this.#db.prepare('SELECT id FROM containers WHERE database = ?').all(number))
      this.deleteContainer(id, row.id as string);
    this.#db.prepare('DELETE FROM databases WHERE number = ?').run(number);
  }

  listContainers(database: string): string[] {
    const { number } = this.#database(database, ownerNotFound);
    const rows = this.#db.prepare('SELECT number, body FROM containers WHERE database = ? ORDER BY id').all(number);
    return rows.map((row) => this.#containerText(number, row as unknown as Resource));
  }

  readContainer(database: string, id: string): string {
    const { number, row } = this.#container(database, id);
    return this.#containerText(number, row);
  }

  createContainer(database: string, body: unknown): string {
    const { number } = this.#database(database, ownerNotFound);
    const container = this.#acceptContainer(body);
    if (this.#db.prepare('SELECT 1 FROM containers WHERE database = ? AND id = ?').get(number, container.id))
      throw conflict(`the container "${container.id}" already exists`);
    const insert = this.#db.prepare('INSERT INTO containers (database, id, body) VALUES (?, ?, ?)');
    insert.run(number, container.id, this.#stamped(container));
    createTable(this.#db, this.#definition(number, this.#container(database, container.id).row));
    return this.readContainer(database, container.id);
  }

  replaceContainer(database: string, id: string, body: unknown): string {
    const { number, row } = this.#container(database, id);
    const old = JSON.parse(row.body) as ContainerBody;
    const container = this.#acceptContainer(body);
    for (const part of ['id', 'partitionKey', 'uniqueKeyPolicy'] as const)
      if (JSON.stringify(container[part]) !== JSON.stringify(old[part]))
        throw badRequest(`a container keeps its ${part}`);
    this.#db.prepare('UPDATE containers SET body = ? WHERE number = ?').run(this.#stamped(container), row.number);
    this.#open.delete(`${database}/${id}`);
    const definition = this.documents(database, id).definition;
    createIndexes(this.#db, definition);
    if (container.defaultTtl !== old.defaultTtl) applyTtl(this.#db, definition);
    return this.#containerText(number, this.#container(database, id).row);
  }

  deleteContainer(database: string, id: string): void {
    const { row } = this.#container(database, id);
    this.#db.exec(`DROP TABLE ${tableOf(row.number)}`);
    this.#db.prepare('DELETE FROM containers WHERE number = ?').run(row.number);
    this.#open.delete(`${database}/${id}`);
  }

  #database(id: string, missing = notFound): Resource {
    const row = this.#db.prepare('SELECT number, body FROM databases WHERE id = ?').get(id);
    if (!row) throw missing(`the database "${id}"`);
    return row as unknown as Resource;
  }

  #container(database: string, id: string, missing = notFound): { number: number; row: Resource } {
    const { number } = this.#database(database, ownerNotFound);
    const row = this.#db.prepare('SELECT number, body FROM containers WHERE database = ? AND id = ?').get(number, id);
    if (!row) throw missing(`the container "${id}"`);
    return { number, row: row as unknown as Resource };
  }

  #definition(database: number, { number, body }: Resource): Definition {
    const rid = ridOf(database, number);
    return { number, rid, self: `dbs/${ridOf(database)}/colls/${rid}/`, body: JSON.parse(body) as ContainerBody };
  }

  #databaseText({ number, body }: Resource): string {
    const rid = ridOf(number);
    return JSON.stringify({ ...JSON.parse(body), _rid: rid, _self: `dbs/${rid}/`, _colls: 'colls/', _users: 'users/' });
  }

  #containerText(database: number, row: Resource): string {
    const { rid, self, body } = this.#definition(database, row);
    const links = {
      _docs: 'docs/',
      _sprocs: 'sprocs/',
      _triggers: 'triggers/',
      _udfs: 'udfs/',
      _conflicts: 'conflicts/',
    };
    return JSON.stringify({ ...body, _rid: rid, _self: self, ...links });
  }

  #stamped(body: object): string {
    this.#moment.lsn += 1;
    return JSON.stringify({ ...body, _etag: etagOf(this.#moment.lsn), _ts: Math.floor(this.#moment.now() / 1000) });
  }

  #allow(body: object, names: string[]): void {
    for (const name of Object.keys(body))
      if (!names.includes(name) && !name.startsWith('_')) throw unserved(`the property ${name} of a resource`);
  }

  #acceptContainer(given: unknown): ContainerBody {
    const body = given as Partial<ContainerBody>;
    idOf(body);
    this.#allow(body, [
      'id',
      'partitionKey',
      'indexingPolicy',
      'defaultTtl',
      'uniqueKeyPolicy',
      // These two change nothing with one region and no shapes.
      'conflictResolutionPolicy',
      'geospatialConfig',
    ]);
    const paths = body.partitionKey?.paths;
    if (!Array.isArray(paths) || paths.length === 0) throw badRequest('a container needs a partition key');
    if (paths.length > 1) throw unserved('hierarchical partition keys');
    const defaultTtl = body.defaultTtl ?? undefined;
    if (defaultTtl !== undefined && !isTtl(defaultTtl)) throw badRequest(`defaultTtl is ${ttls}`);
    if (typeof (body.indexingPolicy ?? {}) !== 'object') throw badRequest('an indexing policy is an object');
    const indexingPolicy = { ...defaultPolicy, ...body.indexingPolicy };
    if (indexingPolicy.indexingMode !== 'consistent')
      throw unserved(`the indexing mode ${indexingPolicy.indexingMode}`);
    for (const path of [
      ...paths,
      ...(indexingPolicy.compositeIndexes ?? []).flat().map((entry) => entry.path),
      ...(indexingPolicy.includedPaths ?? []).map((entry) => entry.path),
      ...(indexingPolicy.excludedPaths ?? []).map((entry) => entry.path),
      ...(body.uniqueKeyPolicy?.uniqueKeys ?? []).flatMap((key) => key.paths),
    ])
      namesIn(path);
    const own = Object.entries(body).filter(([name]) => !name.startsWith('_'));
    const partitionKey = { kind: 'Hash', version: 2, ...body.partitionKey, paths };
    const { defaultTtl: _, ...rest } = Object.fromEntries(own) as unknown as ContainerBody;
    return { ...rest, partitionKey, indexingPolicy, ...(defaultTtl === undefined ? {} : { defaultTtl }) };
  }
}

function idOf(resource: unknown): string {
  const id = (resource as { id?: unknown } | null)?.id;
  if (typeof id !== 'string' || id === '' || /[/\\?#]/.test(id))
    throw badRequest('a resource needs an id without / \\ ? #');
  return id;
}

/** Resource ids as Cosmos DB makes them: four bytes for the database, four more for the container. */
function ridOf(database: number, container?: number): string {
  const bytes = Buffer.alloc(container === undefined ? 4 : 8);
  bytes.writeUInt32LE(database);
  if (container !== undefined) bytes.writeUInt32BE((0x80000000 + container) >>> 0, 4);
  return bytes.toString('base64').replaceAll('/', '-');
}

import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Definition } from './catalog.ts';
import { keySql, namesIn } from './indexing.ts';
import { type Path, valueAt } from './keys.ts';
import { badRequest, conflict, notFound, stale, tooLarge } from './refused.ts';

/** Milliseconds since the epoch, and the logical sequence number of the latest write. */
export interface Moment {
  now: () => number;
  lsn: number;
}

/** What a write leaves: the status of its answer, the version, and the document's JSON. */
export interface Written {
  status: number;
  etag: string;
  text: string;
}

/** One row: the document's JSON holds the system properties already, so that a read is no more than a look-up. */
export interface Row {
  lsn: number;
  born: number;
  expires: number | null;
  body: string;
}

export const systemProperties = ['_rid', '_self', '_etag', '_attachments', '_ts', '_lsn'];
const largest = 2 * 1024 * 1024;
const deepest = 128;
const longestKey = 2048;
const never = '9007199254740991';

export const etagOf = (lsn: number) => `"${lsn.toString(16).padStart(8, '0')}-0000-0000-0000-000000000000"`;

/** The SQL that leaves expired documents out; it is written so that no index is tempted to serve it. */
export const alive = `ifnull(expires, ${never}) > ?`;

/**
 * The documents of one container, in one table whose key is the sequence number of the latest write, so that the
 * change feed is the table itself. Writes are for the caller to wrap in a transaction.
 */
export class Documents {
  readonly table: string;
  readonly definition: Definition;
  readonly moment: Moment;
  readonly #db: DatabaseSync;
  readonly #partitionKey: Path;
  readonly #statements = new Map<string, StatementSync>();
  /** A resource id: the container's eight bytes, and eight of the document that is being written. */
  readonly #rid = Buffer.alloc(16);

  constructor(db: DatabaseSync, definition: Definition, moment: Moment) {
    this.#db = db;
    this.definition = definition;
    this.moment = moment;
    this.table = tableOf(definition.number);
    this.#partitionKey = namesIn(definition.body.partitionKey.paths[0] as string);
    Buffer.from(definition.rid.replaceAll('-', '/'), 'base64').copy(this.#rid);
  }

  /** A statement over this table, prepared once. The store has a handful; a bound for queries written by hand. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= 200) this.#statements.clear();
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** The row of a document that has not expired. */
  find(pk: string, id: string): Row | undefined {
    return this.#alive(this.#row(pk, id));
  }

  read(pk: string, id: string): Row {
    const row = this.find(pk, id);
    if (!row) throw notFound(`the document "${id}"`);
    return row;
  }

  create(pk: string, body: unknown): Written {
    const document = this.#accept(pk, body);
    const row = this.#row(pk, document.id);
    if (this.#alive(row)) throw conflict(`the document "${document.id}" already exists`);
    return this.#write(pk, document, row);
  }

  upsert(pk: string, body: unknown, ifMatch?: string): Written {
    const document = this.#accept(pk, body);
    const row = this.#row(pk, document.id);
    const standing = this.#alive(row);
    if (standing) matched(standing, ifMatch);
    return this.#write(pk, document, row);
  }

  replace(pk: string, id: string, body: unknown, ifMatch?: string): Written {
    const row = this.read(pk, id);
    matched(row, ifMatch);
    const document = this.#accept(pk, body);
    if (document.id !== id) throw badRequest('a replacement keeps the id');
    return this.#write(pk, document, row);
  }

  remove(pk: string, id: string, ifMatch?: string): void {
    const row = this.read(pk, id);
    matched(row, ifMatch);
    this.#delete(row.lsn);
    this.moment.lsn += 1;
  }

  /** Whether a document fulfils a condition, given as SQL. */
  fulfils(row: Row, where: string, bound: string[]): boolean {
    return this.prepare(`SELECT 1 FROM ${this.table} WHERE lsn = ? AND ${where}`).get(row.lsn, ...bound) !== undefined;
  }

  /** Removes some of what has expired, or all for -1, and says how many; they were invisible before. */
  sweep(limit: number): number {
    if (this.definition.body.defaultTtl === undefined) return 0;
    const expired = `SELECT lsn FROM ${this.table} WHERE expires <= ? LIMIT ?`;
    const sweep = this.prepare(`DELETE FROM ${this.table} WHERE lsn IN (${expired})`);
    return Number(sweep.run(this.moment.now(), limit).changes);
  }

  #row(pk: string, id: string): Row | undefined {
    const select = `SELECT lsn, born, expires, body FROM ${this.table} WHERE pk = ? AND id = ?`;
    return this.prepare(select).get(pk, id) as Row | undefined;
  }

  #alive(row: Row | undefined): Row | undefined {
    return row && row.expires !== null && row.expires <= this.moment.now() ? undefined : row;
  }

  #delete(lsn: number): void {
    this.prepare(`DELETE FROM ${this.table} WHERE lsn = ?`).run(lsn);
  }

  #accept(pk: string, body: unknown): { id: string; ttl?: number } {
    if (body === null || typeof body !== 'object' || Array.isArray(body)) throw badRequest('a document is an object');
    const { id, ttl } = body as Record<string, unknown>;
    if (typeof id !== 'string' || id === '' || /[/\\?#]/.test(id) || !id.isWellFormed() || Buffer.byteLength(id) > 1023)
      throw badRequest('an id is a string of 1 to 1023 bytes without / \\ ? #');
    if (ttl !== undefined && !isTtl(ttl)) throw badRequest(`ttl is ${ttls}`);
    if (isDeeper(body, deepest)) throw badRequest(`a document is nested at most ${deepest} levels deep`);
    if (partitionOf(valueAt(body, this.#partitionKey)) !== pk)
      throw badRequest("PartitionKey extracted from document doesn't match the one specified in the header", 1001);
    return body as { id: string; ttl?: number };
  }

  /** Writes over the row that has the id; an expired one, which was not swept yet, has no more than the id. */
  #write(pk: string, document: { id: string; ttl?: number }, row: Row | undefined): Written {
    const standing = this.#alive(row);
    const at = this.moment.now();
    const lsn = this.moment.lsn + 1;
    const born = standing?.born ?? lsn;
    const etag = etagOf(lsn);
    const text = this.#textOf(document, born, etag, at);
    const expires = expiryOf(this.definition.body.defaultTtl, document.ttl, at);
    if (row && !standing) this.#delete(row.lsn);
    this.#uniquely(() => {
      if (standing) {
        const update = `UPDATE ${this.table} SET lsn = ?, at = ?, expires = ?, body = ? WHERE lsn = ?`;
        this.prepare(update).run(lsn, at, expires, text, standing.lsn);
      } else {
        const insert = `INSERT INTO ${this.table} (lsn, pk, id, born, at, expires, body) VALUES (?, ?, ?, ?, ?, ?, ?)`;
        this.prepare(insert).run(lsn, pk, document.id, born, at, expires, text);
      }
    });
    this.moment.lsn = lsn;
    return { status: standing ? 200 : 201, etag, text };
  }

  /** Writes; once more when the unique key may be held by what has expired and was not swept yet. */
  #uniquely(write: () => void): void {
    try {
      write();
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== 2067) throw error;
      if (this.sweep(-1) === 0) throw conflict('Unique index constraint violation.');
      this.#uniquely(write);
    }
  }

  #textOf(document: object, born: number, etag: string, at: number): string {
    const domain = { ...document } as Record<string, unknown>;
    for (const name of systemProperties) delete domain[name];
    const own = JSON.stringify(domain);
    if (Buffer.byteLength(own) > largest) throw tooLarge('the document');
    const rid = this.#ridOf(born);
    const _self = `${this.definition.self}docs/${rid}/`;
    const _ts = Math.floor(at / 1000);
    const system = { _rid: rid, _self, _etag: etag, _attachments: 'attachments/', _ts };
    return `${own.slice(0, -1)},${JSON.stringify(system).slice(1)}`;
  }

  #ridOf(born: number): string {
    this.#rid.writeBigUInt64LE(BigInt(born), 8);
    return this.#rid.toString('base64').replaceAll('/', '-');
  }
}

/** The longest time to live in seconds, as on an account. */
const longestTtl = 2 ** 31 - 1;
export const ttls = `a whole number of seconds from 1 to ${longestTtl}, or -1`;

export function isTtl(ttl: unknown): ttl is number {
  return Number.isInteger(ttl) && (ttl === -1 || ((ttl as number) > 0 && (ttl as number) <= longestTtl));
}

/** Whether there are more objects and arrays around a value than so many. It looks no deeper than that itself. */
function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (levels === 0) return true;
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => isDeeper(part, levels - 1));
}

/** A document's partition as text; a missing value is Cosmos DB's "none", `{}`. */
export function partitionOf(value: unknown): string {
  if (value === undefined) return '[{}]';
  if (typeof value === 'string' && Buffer.byteLength(value) > longestKey)
    throw badRequest(`a partition key has at most ${longestKey} bytes`);
  if (value !== null && typeof value === 'object')
    throw badRequest('a partition key is null, true, false, a number or a string');
  return JSON.stringify([value]);
}

function matched(row: Row, ifMatch: string | undefined): void {
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etagOf(row.lsn)) throw stale();
}

function expiryOf(defaultTtl: number | undefined, ttl: number | undefined, at: number): number | null {
  const seconds = defaultTtl === undefined ? -1 : (ttl ?? defaultTtl);
  return seconds === -1 ? null : at + seconds * 1000;
}

export const tableOf = (number: number) => `documents_${number}`;

/** Makes the table of a container. */
export function createTable(db: DatabaseSync, definition: Definition): void {
  const table = tableOf(definition.number);
  db.exec(`
    CREATE TABLE ${table} (
      lsn INTEGER PRIMARY KEY,
      pk TEXT NOT NULL,
      id TEXT NOT NULL,
      born INTEGER NOT NULL,
      at INTEGER NOT NULL,
      expires INTEGER,
      body TEXT NOT NULL
    );
    CREATE UNIQUE INDEX ${table}_id ON ${table} (pk, id);
    CREATE INDEX ${table}_expires ON ${table} (expires) WHERE expires IS NOT NULL`);
  createIndexes(db, definition);
}

/** Gives a table the indexes of its container's policies, in place of those it had. */
export function createIndexes(db: DatabaseSync, { number, body }: Definition): void {
  const table = tableOf(number);
  const old = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND name GLOB ?");
  for (const { name } of old.all(table, `${table}_by_*`)) db.exec(`DROP INDEX ${name}`);
  for (const [at, paths] of (body.indexingPolicy.compositeIndexes ?? []).entries()) {
    const direction = (order: string | undefined) => (order === 'descending' ? ' DESC' : '');
    const keys = paths.map(({ path, order }) => keySql(namesIn(path)) + direction(order));
    // The id last, in the direction of the path before it: so do pages end their order.
    const id = `id${direction(paths.at(-1)?.order)}`;
    // What has no last key is in none of the store's pages, and many documents have none.
    const listed = `${keySql(namesIn(paths.at(-1)?.path ?? ''))} IS NOT NULL`;
    db.exec(`CREATE INDEX ${table}_by_${at} ON ${table} (pk, ${keys.join(', ')}, ${id}) WHERE ${listed}`);
  }
  for (const [at, { paths }] of (body.uniqueKeyPolicy?.uniqueKeys ?? []).entries()) {
    // A missing value counts as one value, and only one document may miss it.
    const keys = paths.map((path) => `ifnull(${keySql(namesIn(path))}, '')`);
    db.exec(`CREATE UNIQUE INDEX ${table}_by_unique_${at} ON ${table} (pk, ${keys.join(', ')})`);
  }
}

/** Reckons the expiry of all documents of a container anew, after its `defaultTtl` changed. */
export function applyTtl(db: DatabaseSync, { number, body }: Definition): void {
  const ttl = `coalesce(json_extract(body, '$.ttl'), ${body.defaultTtl ?? -1})`;
  const expires = body.defaultTtl === undefined ? 'NULL' : `iif(${ttl} = -1, NULL, at + ${ttl} * 1000)`;
  db.exec(`UPDATE ${tableOf(number)} SET expires = ${expires}`);
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { keyOf, type Path, valueAt } from './keys.ts';

const layout = 1;

/**
 * Opens the one file that everything lies in, or `:memory:`. A commit is on the disk when it returns. The lock is the
 * operating system's, so it dies with the process that holds it.
 * @throws Error naming the file when another process, or another engine of this one, has it open, or it is not ours.
 */
export function openFile(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file);
    // Exclusive before WAL: then the first look into the file takes the lock for good, and the index of the log stays
    // in this process.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    // KiB, used as it is needed: the inner pages of a store with a million customers, so that finding one of their
    // documents asks the disk for that document's page alone.
    db.exec('PRAGMA cache_size = -65536');
    // The pages that a refused write would be undone with: beyond 64 KiB of them, SQLite makes a file for each commit.
    db.exec('PRAGMA temp_store = MEMORY');
    // Pages, 16 MiB of log: the few that every commit writes are then copied into the file once for many of them.
    db.exec('PRAGMA wal_autocheckpoint = 4000');
    checkLayout(db, file);
  } catch (error) {
    db?.close();
    throw troubleWith(file, error) ?? error;
  }
  db.function('key_at', { deterministic: true }, keyReader());
  return db;
}

const cannotUse = 'cannot be read and written: it has to be a file, and both it and its folder open to this process';
const troubles: Record<number, string> = {
  3: cannotUse,
  5: 'is in use by another process: the embedded store serves one process at a time',
  8: cannotUse,
  10: cannotUse,
  11: 'is damaged: copy what is left of it before anything else',
  13: 'cannot grow: there is no room left on its disk',
  14: cannotUse,
  26: 'is not a store of Twotier',
};

/** What an error of SQLite's means to whoever keeps the file; nothing for other errors. */
export function troubleWith(file: string, error: unknown): Error | undefined {
  const trouble = troubles[kindOf(error)];
  if (!trouble) return undefined;
  const said = trouble === cannotUse ? ` (${(error as Error).message})` : '';
  return new Error(`${file} ${trouble}${said}`, { cause: error });
}

/** Whether there is no use in trying again: the disk is full, or what is on it is damaged. */
export function isLasting(error: unknown): boolean {
  return kindOf(error) === 11 || kindOf(error) === 13;
}

/** SQLite documents its result codes; their low byte is the kind. */
function kindOf(error: unknown): number {
  return ((error as { errcode?: number }).errcode ?? 0) & 0xff;
}

function checkLayout(db: DatabaseSync, file: string): void {
  const { user_version: found } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (found !== 0 && found !== layout) throw new Error(`${file} has layout ${found}, this version reads ${layout}`);
  if (found === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get())
    throw new Error(`${file} is not a store of Twotier`);
  if (found === 0) db.exec(`PRAGMA user_version = ${layout}`);
}

/** The SQL function `key_at(body, path)`; indexes are made of it, so its answers must never change for a layout. */
function keyReader(): (body: SQLOutputValue, path: SQLOutputValue) => string | null {
  // SQLite asks for several keys of one document in a row.
  let lastText = '';
  let lastDocument: unknown;
  const paths = new Map<SQLOutputValue, Path>();
  return (body, text) => {
    if (body !== lastText) {
      lastDocument = JSON.parse(body as string);
      lastText = body as string;
    }
    let path = paths.get(text);
    if (!path) {
      path = JSON.parse(text as string) as Path;
      // The store's own paths are two; the bound is for queries written by hand.
      if (paths.size >= 1000) paths.clear();
      paths.set(text, path);
    }
    return keyOf(valueAt(lastDocument, path));
  };
}

import { createHash } from 'node:crypto';
import { alive, type Documents } from './documents.ts';
import { parseQuery, type Query } from './grammar.ts';
import { keyOf, valueAt } from './keys.ts';
import { badRequest } from './refused.ts';
import { behind, type Selection, select } from './selection.ts';

/** JSON texts of documents, and where to go on from when more follow. */
export interface Page {
  texts: string[];
  continuation?: string;
}

/** A response of a real account holds 4 MB. */
export const largestPage = 4 * 1024 * 1024;

interface Parameter {
  name: string;
  value: unknown;
}

const parsed = new Map<string, Query>();

function parse(text: string): Query {
  let query = parsed.get(text);
  if (!query) {
    query = parseQuery(text);
    // The store's templates are a handful; the bound is for queries written by hand.
    if (parsed.size >= 200) parsed.clear();
    parsed.set(text, query);
  }
  return query;
}

/**
 * One page of what a query finds in one partition.
 * @param body `{ query, parameters: [{ name, value }] }`
 * @param size the most documents a page may have
 * @throws Refused 400, 501
 */
export function readPage(documents: Documents, pk: string, body: unknown, size: number, continuation?: string): Page {
  const { query, parameters = [] } = (body ?? {}) as { query?: unknown; parameters?: Parameter[] };
  if (typeof query !== 'string') throw badRequest('the body of a query holds its text');
  if (!Array.isArray(parameters) || parameters.some((parameter) => typeof parameter?.name !== 'string'))
    throw badRequest('the parameters of a query have names');
  const values = new Map(parameters.map(({ name, value }) => [name, value]));
  const selection = select(parse(query), values, documents.definition.body.indexingPolicy);
  const of = () => fingerprint([documents.definition.rid, pk, query, parameters]);
  const start = continuation === undefined ? undefined : readContinuation(continuation, selection, of());
  const left = start ? (start.left ?? Number.POSITIVE_INFINITY) : selection.top;
  const rest = start && behind(selection, start.keys);

  const conditions = ['pk = ?', selection.where, ...(rest ? [rest.where] : []), alive].join(' AND ');
  const sql = `SELECT id, body FROM ${documents.table} WHERE ${conditions} ORDER BY ${selection.orderBy} LIMIT ?`;
  const most = Math.min(size, left);
  // One more than asked for tells whether another page follows.
  const bound = [pk, ...selection.bound, ...(rest?.bound ?? []), documents.moment.now(), most + 1];

  const page: Page = { texts: [] };
  let last: { id: string; body: string } | undefined;
  let bytes = 0;
  for (const row of documents.prepare(sql).iterate(...bound) as Iterable<{ id: string; body: string }>) {
    if (page.texts.length === most || bytes > largestPage) {
      if (last && left > page.texts.length)
        page.continuation = continuationAt(selection, last, left - page.texts.length, of());
      break;
    }
    page.texts.push(row.body);
    bytes += row.body.length;
    last = row;
  }
  return page;
}

/** Tells one query from another, so that none goes on where another one ended. */
function fingerprint(query: unknown[]): string {
  return createHash('sha1').update(JSON.stringify(query)).digest('base64url').slice(0, 12);
}

function continuationAt({ order }: Selection, last: { id: string; body: string }, left: number, of: string): string {
  const document = JSON.parse(last.body);
  const keys = order.slice(0, -1).map(({ path }) => keyOf(valueAt(document, path)));
  return JSON.stringify({ of, keys: [...keys, last.id], ...(Number.isFinite(left) ? { left } : {}) });
}

function readContinuation(
  text: string,
  { order, top }: Selection,
  expected: string,
): { keys: (string | null)[]; left?: number } {
  try {
    const { of, keys, left } = JSON.parse(text);
    const fits = of === expected && Array.isArray(keys) && keys.length === order.length;
    const counted = left === undefined ? !Number.isFinite(top) : Number.isInteger(left) && left > 0 && left < top;
    if (fits && counted && keys.every((key) => key === null || typeof key === 'string')) return { keys, left };
  } catch {
    // Not ours, as below.
  }
  throw badRequest('the continuation token belongs to another query');
}

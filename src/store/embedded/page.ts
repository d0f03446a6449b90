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
  const { query, parameters = [] } = (body ?? {}) as {
    query?: unknown;
    parameters?: { name: string; value: unknown }[];
  };
  if (typeof query !== 'string') throw badRequest('the body of a query holds its text');
  const values = new Map(parameters.map(({ name, value }) => [name, value]));
  const selection = select(parse(query), values, documents.definition.body.indexingPolicy);
  const start = continuation === undefined ? undefined : readContinuation(continuation, selection);
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
        page.continuation = continuationAt(selection, last, left - page.texts.length);
      break;
    }
    page.texts.push(row.body);
    bytes += row.body.length;
    last = row;
  }
  return page;
}

function continuationAt({ order }: Selection, last: { id: string; body: string }, left: number): string {
  const document = JSON.parse(last.body);
  const keys = order.slice(0, -1).map(({ path }) => keyOf(valueAt(document, path)));
  return JSON.stringify({ keys: [...keys, last.id], ...(Number.isFinite(left) ? { left } : {}) });
}

function readContinuation(text: string, selection: Selection): { keys: (string | null)[]; left?: number } {
  try {
    const { keys, left } = JSON.parse(text);
    const fits = Array.isArray(keys) && keys.length === selection.order.length;
    if (fits && keys.every((key) => key === null || typeof key === 'string')) return { keys, left };
  } catch {
    // Not ours, as below.
  }
  throw badRequest('the continuation token belongs to another query');
}

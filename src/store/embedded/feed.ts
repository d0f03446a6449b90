import { alive, type Documents } from './documents.ts';
import { largestPage } from './page.ts';
import { badRequest } from './refused.ts';

export interface FeedQuery {
  /** One partition only. */
  pk?: string;
  /** The etag of an earlier answer; `*` for what changes from now on; nothing for all. */
  ifNoneMatch?: string;
  /** An HTTP date. */
  ifModifiedSince?: string;
  size: number;
}

/**
 * The latest versions of what changed, in the order of the changes. The etag is where to go on from; no texts mean
 * that nothing changed, which is a 304.
 */
export function readFeed(
  documents: Documents,
  { pk, ifNoneMatch, ifModifiedSince, size }: FeedQuery,
): {
  texts: string[];
  etag: string;
} {
  const { moment, table } = documents;
  const since = ifModifiedSince === undefined ? 0 : Date.parse(ifModifiedSince);
  if (Number.isNaN(since)) throw badRequest('If-Modified-Since is not a date');
  const start = ifNoneMatch === '*' ? moment.lsn : lsnOf(ifNoneMatch);
  if (start > moment.lsn) throw badRequest('If-None-Match is ahead of everything that this account has written');
  const partition = pk === undefined ? '' : 'AND pk = ?';
  const sql = `SELECT lsn, body FROM ${table} WHERE lsn > ? AND at >= ? ${partition} AND ${alive} ORDER BY lsn LIMIT ?`;
  const bound = [start, since, ...(pk === undefined ? [] : [pk]), moment.now(), size];

  const texts: string[] = [];
  let bytes = 0;
  let end = moment.lsn;
  for (const row of documents.prepare(sql).iterate(...bound) as Iterable<{ lsn: number; body: string }>) {
    texts.push(row.body);
    bytes += row.body.length;
    end = row.lsn;
    if (bytes > largestPage) break;
  }
  return { texts, etag: `"${end}"` };
}

function lsnOf(etag: string | undefined): number {
  if (etag === undefined) return 0;
  const [, digits] = /^"?(\d{1,15})"?$/.exec(etag) ?? [];
  if (digits === undefined) throw badRequest('If-None-Match is no etag of a change feed');
  return Number(digits);
}

import type { Path } from './keys.ts';
import { badRequest } from './refused.ts';

export interface IndexingPolicy {
  includedPaths?: { path: string }[];
  excludedPaths?: { path: string }[];
  compositeIndexes?: { path: string; order?: string }[][];
  [other: string]: unknown;
}

export const defaultPolicy: IndexingPolicy = {
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: [{ path: '/*' }],
  excludedPaths: [{ path: '/"_etag"/?' }],
};

/** The names in a path of a policy, `/a/"b c"/?`; quotes are for names that are no words. */
export function namesIn(path: string): string[] {
  if (!/^(\/("[^"]*"|[^/"]+))+$/.test(path)) throw badRequest(`"${path}" is not a path`);
  return [...path.matchAll(/\/(?:"([^"]*)"|([^/"]+))/g)].map(([, quoted, plain]) => quoted ?? (plain as string));
}

/**
 * Refuses what a real account refuses: an order by a path that is not indexed, or by several paths without the
 * composite index for them.
 */
export function checkOrder(policy: IndexingPolicy, orderBy: { path: Path; descending: boolean }[]): void {
  const [only] = orderBy;
  if (orderBy.length === 1 && only && !isIndexed(policy, only.path))
    throw badRequest('The index path corresponding to the specified order-by item is excluded.');
  if (orderBy.length > 1 && !(policy.compositeIndexes ?? []).some((index) => serves(index, orderBy)))
    throw badRequest('The order by query does not have a corresponding composite index that it can be served from.');
}

function serves(index: { path: string; order?: string }[], orderBy: { path: Path; descending: boolean }[]): boolean {
  if (index.length !== orderBy.length) return false;
  const turned = orderBy.map(({ path, descending }, at) => {
    const { path: indexed = '', order = 'ascending' } = index[at] ?? {};
    if (namesIn(indexed).join('\0') !== path.join('\0')) return 'no';
    return (order === 'descending') === descending ? 'same' : 'reversed';
  });
  return turned.every((direction) => direction !== 'no' && direction === turned[0]);
}

/** The most precise of the included and excluded paths decides. */
function isIndexed(policy: IndexingPolicy, path: Path): boolean {
  if (path.length === 1 && (path[0] === 'id' || path[0] === '_ts')) return true;
  let best = 0;
  let included = false;
  for (const [patterns, verdict] of [
    [policy.includedPaths, true],
    [policy.excludedPaths, false],
  ] as const) {
    for (const { path: pattern } of patterns ?? []) {
      const names = namesIn(pattern);
      const end = names.pop();
      const covers = names.every((name, at) => name === path[at] || (name === '[]' && typeof path[at] === 'number'));
      if (!covers || (end === '?' ? names.length !== path.length : names.length > path.length)) continue;
      const precision = names.length * 2 + (end === '?' ? 2 : 1);
      if (precision > best) [best, included] = [precision, verdict];
    }
  }
  return included;
}

/** The SQL for the key of a path; an index made of it is used by every query that says it with the same letters. */
export function keySql(path: Path): string {
  return `key_at(body, '${JSON.stringify(path).replaceAll("'", "''")}')`;
}

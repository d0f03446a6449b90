import type { HttpRequest } from './answer.ts';
import { partitionOf } from './documents.ts';
import { badRequest, tooLarge, unserved } from './refused.ts';

// What the client sends, and what of it means anything here. A header that is not among these could change the meaning
// of a request, so the request is refused.
const understood = new Set([
  'a-im',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'prefer',
  'x-ms-continuation',
  'x-ms-cosmos-batch-atomic',
  'x-ms-cosmos-is-batch-request',
  'x-ms-cosmos-is-query-plan-request',
  'x-ms-documentdb-is-upsert',
  'x-ms-documentdb-isquery',
  'x-ms-documentdb-partitionkey',
  'x-ms-documentdb-partitionkeyrangeid',
  'x-ms-max-item-count',
]);
const harmless = new Set([
  'accept',
  'authorization',
  'cache-control',
  'content-length',
  'content-type',
  'user-agent',
  // One region, always up to date: any consistency is given.
  'x-ms-consistency-level',
  'x-ms-session-token',
  'x-ms-cosmos-allow-tentative-writes',
  'x-ms-cosmos-correlated-activityid',
  'x-ms-cosmos-offer-autopilot-settings',
  'x-ms-cosmos-populateindexmetrics-v2',
  'x-ms-cosmos-priority-level',
  'x-ms-cosmos-query-version',
  'x-ms-cosmos-sdk-supportedcapabilities',
  'x-ms-cosmos-supported-query-features',
  'x-ms-cosmos-throughput-bucket',
  'x-ms-date',
  'x-ms-documentdb-populatequerymetrics',
  'x-ms-documentdb-populatequotainfo',
  // Sent with every request; a query that names no partition is refused all the same.
  'x-ms-documentdb-query-enablecrosspartition',
  'x-ms-documentdb-query-enable-scan',
  'x-ms-documentdb-query-parallelizecrosspartitionquery',
  'x-ms-documentdb-responsecontinuationtokenlimitinkb',
  'x-ms-offer-throughput',
  'x-ms-offer-type',
  'x-ms-useragent',
  'x-ms-version',
]);

const checked = new Set<string>();

/** @throws Refused when a header, or what it says, is not understood */
export function checkHeaders({ headers, method }: HttpRequest): void {
  for (const [name] of headers) {
    if (checked.has(name)) continue;
    const header = name.toLowerCase();
    if (!harmless.has(header) && !understood.has(header)) throw badRequest(`the header ${name} is not understood`);
    checked.add(name);
  }
  if (headers.get('x-ms-cosmos-batch-atomic') === 'false') throw unserved('bulk requests');
  if (headers.has('if-none-match') && method !== 'GET') throw unserved('If-None-Match on a write');
  const range = headers.get('x-ms-documentdb-partitionkeyrangeid');
  if (range !== undefined && range !== '0') throw badRequest(`there is no partition key range ${range}`);
}

/** The one partition that a request names, as text. @throws Refused 400 when it names none */
export function partitionIn({ headers }: HttpRequest): string {
  const text = headers.get('x-ms-documentdb-partitionkey');
  if (text === undefined) throw badRequest('this request must name one partition key');
  const values = parse(text, 'the partition key');
  if (!Array.isArray(values) || values.length !== 1) throw badRequest('a partition key has one value here');
  const [value] = values;
  return partitionOf(isNone(value) ? undefined : value);
}

function isNone(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0;
}

/** The most documents that an answer may have. */
export function pageSizeIn({ headers }: HttpRequest): number {
  const size = Number(headers.get('x-ms-max-item-count') ?? -1);
  if (!Number.isInteger(size) || size === 0 || size < -1) throw badRequest('x-ms-max-item-count is a whole number');
  return size === -1 ? 100 : Math.min(size, 1000);
}

const largestBody = 2 * 1024 * 1024;

export function bodyIn({ body }: HttpRequest): unknown {
  if (typeof body !== 'string') throw badRequest('this request needs a body');
  if (body.length > largestBody || Buffer.byteLength(body) > largestBody) throw tooLarge('the request');
  return parse(body, 'the body');
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not JSON`);
  }
}

import { setTimeout } from 'node:timers/promises';
import type { EmbeddedEngine } from '../../src/store/embedded/engine.ts';

type HttpClient = EmbeddedEngine['httpClient'];
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];

/** One request that the store sent, as the engine saw it. Times are milliseconds of the system's clock. */
export interface StorageRequest {
  kind: 'get' | 'query' | 'plan' | 'batch' | 'other';
  from: number;
  to: number;
  /** Request units, as the engine reckons them. */
  charge: number;
}

export const clock = (): number => performance.timeOrigin + performance.now();

/** What the store of this process has asked its engine; the outbox's poller, which never rests, is left out. */
export const storage = {
  requests: [] as StorageRequest[],
  underway: 0,
  lastAt: clock(),
  /** Whether the change feed had nothing more when it was read last; undefined where nothing is stored at all. */
  feedRead: undefined as boolean | undefined,
  /** Every answer comes so many milliseconds late, as over a network. */
  delay: 0,
  /** Settled when what follows the commit of a turn may go on. */
  leave: Promise.resolve(),
};

/** Stands between the Cosmos client and its engine, and writes down what goes through. */
export function watched(client: HttpClient): HttpClient {
  return {
    async sendRequest(request) {
      const from = clock();
      storage.feedRead ??= false;
      const ours = !isPoller(request);
      if (ours) storage.underway += 1;
      try {
        if (ours && followsCommit(request)) await storage.leave;
        const answer = await client.sendRequest(request);
        if (request.headers.has('a-im')) storage.feedRead = answer.status === 304;
        if (storage.delay) await setTimeout(storage.delay);
        const charge = Number(answer.headers.get('x-ms-request-charge') ?? 0);
        if (ours) storage.requests.push({ kind: kindOf(request), from, to: clock(), charge });
        return answer;
      } finally {
        if (ours) storage.underway -= 1;
        if (ours) storage.lastAt = clock();
      }
    },
  };
}

/**
 * The poller reads the feed, which begins with the container, and messages that are due, and keeps partitions of its
 * own. The plan of a query names no partition.
 */
function isPoller({ url, headers, body }: HttpRequest): boolean {
  if (!url.includes('/docs')) return true;
  if (headers.has('x-ms-cosmos-is-query-plan-request')) return String(body).includes('"value":"due"');
  const pk = headers.get('x-ms-documentdb-partitionkey') ?? '';
  return headers.has('a-im') || pk.startsWith('["outbox|') || /\/docs\/outbox(:|%3A)/.test(url);
}

/** What a turn commits has the record of its operation; other batches are what comes of it, and its first steps. */
const followsCommit = (request: HttpRequest) =>
  kindOf(request) === 'batch' && !String(request.body).includes('"type":"operation"');

function kindOf({ method, headers }: HttpRequest): StorageRequest['kind'] {
  if (headers.has('x-ms-cosmos-is-query-plan-request')) return 'plan';
  if (headers.has('x-ms-documentdb-isquery')) return 'query';
  if (headers.has('x-ms-cosmos-is-batch-request')) return 'batch';
  return method === 'GET' ? 'get' : 'other';
}

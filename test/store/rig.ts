import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type Container, CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import { cosmosOptions, createStore, embeddedOptions, openContainer } from '../../src/store/cosmos.ts';
import { createEmbeddedEngine, type EmbeddedEngine, type EngineOptions } from '../../src/store/embedded/engine.ts';
import type { Store } from '../../src/store/store.ts';
import { newFolder } from '../support/folder.ts';

/** A clock that moves only when told to. */
export class Clock {
  time = Date.parse('2026-11-20T09:00:00Z');
  readonly now = () => this.time;
  /** What the store waits with: time passes, and nobody sleeps. */
  readonly wait = async (milliseconds: number) => {
    this.time += milliseconds;
  };
}

export interface Rig {
  engine: EmbeddedEngine;
  client: CosmosClient;
  container: Container;
  store: Store;
  clock: Clock;
}

type Wrap = (httpClient: EmbeddedEngine['httpClient']) => EmbeddedEngine['httpClient'];

const production = cosmosOptions({ endpoint: '' }).connectionPolicy;
/** How long a request that is never answered is waited for where a test has such; a busy machine answers later than at once. */
const impatient = { ...production, requestTimeout: 100 };

const cleanups: (() => void)[] = [];

/** For `afterEach`: closes what the test opened. */
export function closeAll(): void {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
}

export function openEngine(options: Partial<EngineOptions> = {}): EmbeddedEngine {
  const engine = createEmbeddedEngine({ file: ':memory:', now: new Clock().now, newId: randomUUID, ...options });
  cleanups.push(() => engine.close());
  return engine;
}

export function openClient(httpClient: EmbeddedEngine['httpClient'], options: Partial<CosmosClientOptions> = {}) {
  const client = new CosmosClient({ ...embeddedOptions(httpClient), ...options });
  cleanups.push(() => client.dispose());
  return client;
}

/** An engine with the product's container and a store over it; `wrap` stands between client and engine. */
export async function openRig(options: { wrap?: Wrap } & Partial<EngineOptions> = {}): Promise<Rig> {
  const { wrap, ...engineOptions } = options;
  const clock = new Clock();
  const engine = openEngine({ now: clock.now, ...engineOptions });
  // With the options of a real account, so that what the client does about faults is what it does in production.
  const httpClient = wrap ? wrap(engine.httpClient) : engine.httpClient;
  const client = openClient(httpClient, { connectionPolicy: wrap ? impatient : production });
  const container = await openContainer(client, 'test');
  return { engine, client, container, clock, store: createStore(container, { newId: randomUUID, ...clock }) };
}

/** A container of its own shape, for the engine's tests. */
export async function openContainerWith(
  definition: Record<string, unknown> = {},
  engineOptions: Partial<EngineOptions> = {},
) {
  const clock = new Clock();
  const engine = openEngine({ now: clock.now, ...engineOptions });
  const client = openClient(engine.httpClient);
  const { database } = await client.databases.create({ id: 'db' });
  const { container } = await database.containers.create({ id: 'c', partitionKey: '/pk', ...definition });
  return { engine, client, database, container, clock };
}

/** A directory of the test's own, gone after it. */
export function ownDirectory(): string {
  const directory = newFolder();
  cleanups.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The status that a request of the client came to, whether the client throws for it or not. */
export async function statusOf(request: Promise<{ statusCode?: number; code?: number }>): Promise<unknown> {
  try {
    const { statusCode, code } = await request;
    return statusCode ?? code;
  } catch (error) {
    const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
    return code ?? cause?.code ?? error;
  }
}

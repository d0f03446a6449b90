import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CosmosClient } from '@azure/cosmos';
import { ManagedIdentityCredential } from '@azure/identity';
import { cosmosOptions, createStore, embeddedOptions, openContainer } from '../src/store/cosmos.ts';
import { createEmbeddedEngine } from '../src/store/embedded/engine.ts';
import type { Store } from '../src/store/store.ts';
import type { Settings } from './settings.ts';

export interface OpenStore {
  store: Store;
  /** Whether this process is the only one that can work on the store. */
  alone: boolean;
  /** Throws when the store does not answer. */
  ping: () => Promise<void>;
  /** Empties the store. */
  wipe: () => Promise<void>;
  close: () => void;
}

interface Means {
  now: () => Date;
  newId: () => string;
  wait: (ms: number) => Promise<void>;
}

/** Opens the store: the account that is set, or one file in the data directory, through the same client. */
export async function openStore(settings: Settings, { now, newId, wait }: Means): Promise<OpenStore> {
  const { cosmos, dataDir, database } = settings;
  const clock = () => now().getTime();
  if (!cosmos) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const engine = cosmos ? undefined : createEmbeddedEngine({ file: join(dataDir, 'twotier.db'), now: clock, newId });
  const credential = cosmos && !cosmos.key ? new ManagedIdentityCredential() : undefined;
  const client = new CosmosClient(
    engine
      ? embeddedOptions(engine.httpClient)
      : cosmosOptions({ endpoint: cosmos?.endpoint, key: cosmos?.key, aadCredentials: credential }),
  );
  const container = await openContainer(client, database);
  return {
    store: createStore(container, { newId, now: clock, wait, timeout: cosmos && AbortSignal.timeout }),
    alone: engine !== undefined,
    ping: async () => void (await container.read()),
    wipe: async () => {
      await container.delete();
      await openContainer(client, database);
    },
    close: () => {
      client.dispose();
      engine?.close();
    },
  };
}

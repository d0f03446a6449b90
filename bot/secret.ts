import { randomBytes } from 'node:crypto';
import { Conflict, type Doc, partition, type Store } from '../src/store/store.ts';

interface Secret extends Doc {
  type: 'secret';
  value: string;
}

/** The key of this installation, made once and kept in its store. */
export async function keptSecret(store: Store, value = randomBytes(32).toString('base64url')): Promise<string> {
  const home = partition('twotier', 'secrets');
  const kept = await store.get<Secret>(home, 'seal');
  if (kept) return kept.value;
  try {
    await store.commit(home, [{ kind: 'create', doc: { id: 'seal', type: 'secret', value } as Secret }]);
    return value;
  } catch (error) {
    if (error instanceof Conflict) return keptSecret(store);
    throw error;
  }
}

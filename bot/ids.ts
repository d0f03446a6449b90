import { monotonicFactory } from 'ulid';

/**
 * ULIDs, each behind the one before it. Random bytes are drawn by the thousand: one by one they cost more than all
 * else about an id.
 */
export function createIds(now: () => number, randomBytes: (size: number) => Uint8Array): () => string {
  let pool: Uint8Array = new Uint8Array(0);
  let used = 0;
  const next = monotonicFactory(() => {
    if (used === pool.length) {
      pool = randomBytes(1024);
      used = 0;
    }
    return (pool[used++] as number) / 256;
  });
  return () => next(now());
}

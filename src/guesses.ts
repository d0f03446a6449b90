import { LRUCache } from 'lru-cache';
import type { Guesses } from './operation.ts';

const hour = 3600_000;
const allowedAnHour = 10;

/**
 * Ten wrong codes an hour and speaker, in this process. The codes have 130 bits, so this is not what keeps them from
 * being guessed: it keeps somebody who tries from making work.
 */
export function createGuesses(now: () => Date): Guesses {
  const failures = new LRUCache<string, number[]>({ maxSize: 10_000, sizeCalculation: () => 1 });
  const key = ({ tenantId, objectId }: { tenantId: string; objectId: string }) => `${tenantId}|${objectId}`;
  const recent = (speaker: string) => (failures.get(speaker) ?? []).filter((at) => at > now().getTime() - hour);
  return {
    failed: (speaker) => {
      failures.set(key(speaker), [...recent(key(speaker)), now().getTime()].slice(-allowedAnHour));
    },
    lockedUntil: (speaker) => {
      const times = recent(key(speaker));
      return times.length < allowedAnHour ? undefined : new Date((times[0] as number) + hour);
    },
  };
}

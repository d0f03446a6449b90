import type { Logger } from 'pino';

export interface Background {
  /** Lets work go on beside the turn; what fails in it is logged. */
  run: (work: Promise<unknown>) => void;
  /** When nothing runs any more. */
  idle: () => Promise<void>;
}

/** Work that no answer waits for: tried deliveries, notes on where people are reached. A shutdown waits for it. */
export function createBackground(log: Logger): Background {
  const running = new Set<Promise<unknown>>();
  return {
    run(work) {
      const tracked = work
        .catch((error) => log.error({ err: error }, 'background work failed'))
        .finally(() => running.delete(tracked));
      running.add(tracked);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

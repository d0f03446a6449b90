import { setImmediate } from 'node:timers/promises';
import { understand } from './understand.ts';
import { sentences } from './warm-up-sentences.ts';

/**
 * Reads sentences of every kind, so that the engine has compiled what messages need when people send them: one between
 * any two events, so that whoever writes meanwhile waits for one of them at most. Ends early when the signal says so.
 */
export async function warmUp(signal: AbortSignal): Promise<void> {
  for (const sentence of sentences) {
    if (signal.aborted) return;
    understand(sentence);
    await setImmediate();
  }
}

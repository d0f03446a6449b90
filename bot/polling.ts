import type { World } from './twotier.ts';

/**
 * Looks again and again. While there is more at once, it rests as long as the last look took: what has been loaded in bulk
 * is worked through beside people's turns, and not before them.
 */
export async function poll(
  look: () => Promise<boolean>,
  {
    now,
    wait,
    signal,
    pause,
    failed,
  }: Pick<World, 'now' | 'wait'> & { signal: AbortSignal; pause: number; failed: (error: unknown) => void },
): Promise<void> {
  while (!signal.aborted) {
    const began = now().getTime();
    const more = await look().catch((error) => {
      failed(error);
      return false;
    });
    await wait(more ? Math.min(now().getTime() - began, pause) : pause, signal);
  }
}

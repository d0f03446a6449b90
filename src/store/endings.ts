/**
 * How a request ended that the client threw for. `refused`: the account said no, or we made a mistake; `throttled`: it
 * was not applied, and there is no use in trying at once; `unapplied`: it was not applied; `unknown`: it may have been.
 */
export type Ending = 'refused' | 'throttled' | 'unapplied' | 'unknown';

const byStatus: Record<number, Ending> = {
  408: 'unknown',
  410: 'unknown',
  429: 'throttled',
  449: 'unapplied',
  500: 'unknown',
  502: 'unknown',
  503: 'unknown',
  504: 'unknown',
};

/** Tells from what `@azure/cosmos` threw how the request ended. */
export function endOf(error: unknown): Ending {
  const { name, code, cause } = error as { name?: string; code?: unknown; cause?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'unknown';
  // A batch wraps the error that matters.
  if (code === undefined && cause instanceof Error) return endOf(cause);
  if (typeof code === 'number') return byStatus[code] ?? 'refused';
  // Connections end with a system's code (ECONNRESET); Node's own ERR_ codes are about wrong arguments.
  return typeof code === 'string' && !code.startsWith('ERR_') ? 'unknown' : 'refused';
}

/**
 * What `run` comes to, or the signal's reason when that comes first. The client heeds a signal between its attempts
 * only, and some of its repetitions take minutes: without a name server it asks 120 times.
 */
export async function within<R>(signal: AbortSignal | undefined, run: () => Promise<R>): Promise<R> {
  if (!signal) return run();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([promise, run()]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

import { randomBytes } from 'node:crypto';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { setTimeout } from 'node:timers/promises';

enableCompileCache();
const { readSettings, SettingsError } = await import('./settings.ts');

const stopping = new AbortController();
try {
  const settings = readSettings(process.env);
  // What is wrong with the settings is said before the rest is loaded.
  const [{ createIds }, { startTwotier }] = await Promise.all([import('./ids.ts'), import('./twotier.ts')]);
  const twotier = await startTwotier(settings, {
    now: () => new Date(),
    newId: createIds(Date.now, randomBytes),
    random: randomBytes,
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
  });
  if (!settings.bot) console.log(`The local office is open: http://localhost:${new URL(twotier.url).port}`);
  // Kept now and not at the end: one that is killed makes its next start no slower.
  flushCompileCache();

  const stop = async () => {
    stopping.abort();
    await twotier.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  const sentences = error instanceof SettingsError ? error.sentences : [(error as Error).message];
  console.error(`Twotier can't start:\n${sentences.map((sentence) => `  - ${sentence}`).join('\n')}`);
  if (/^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '')) console.error(error);
  process.exit(1);
}

// Nothing of the start hangs on it.
const { warmUp } = await import('./understanding/warm-up.ts');
await warmUp(stopping.signal);

import { randomBytes } from 'node:crypto';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { setTimeout } from 'node:timers/promises';

enableCompileCache();
const { readSettings, SettingsError } = await import('./settings.ts');

try {
  const settings = readSettings(process.env);
  // What is wrong with the settings is said before the rest is loaded.
  const [{ createIds }, { startTwotier }, { warmUp }] = await Promise.all([
    import('./ids.ts'),
    import('./twotier.ts'),
    import('./understanding/warm-up.ts'),
  ]);
  const twotier = await startTwotier(settings, {
    now: () => new Date(),
    newId: createIds(Date.now, randomBytes),
    random: randomBytes,
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
  });
  if (!settings.bot) console.log(`The local office is open: http://localhost:${new URL(twotier.url).port}`);
  // Kept now and not at the end: one that is killed makes its next start no slower.
  flushCompileCache();

  const stopping = new AbortController();
  const stop = async () => {
    stopping.abort();
    await twotier.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await warmUp(stopping.signal);
} catch (error) {
  const sentences = error instanceof SettingsError ? error.sentences : [(error as Error).message];
  console.error(`Twotier can't start:\n${sentences.map((sentence) => `  - ${sentence}`).join('\n')}`);
  if (/^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '')) console.error(error);
  process.exit(1);
}

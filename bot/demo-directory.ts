import { readFileSync } from 'node:fs';
import demoDirectory from '../src/demo/demo.json' with { type: 'json' };
import { type Demo, demoSchema } from '../src/demo/demo.ts';
import { SettingsError } from './settings.ts';

/** The directory that `DEMO` names; undefined when it is off. @throws SettingsError naming the place that is wrong */
export function readDemo(demo: string): Demo | undefined {
  if (demo === 'off') return undefined;
  if (demo === 'on') return demoSchema.parse(demoDirectory);
  let directory: unknown;
  try {
    directory = JSON.parse(readFileSync(demo, 'utf8'));
  } catch (error) {
    throw new SettingsError([`DEMO names ${demo}, which can't be read as JSON: ${(error as Error).message}`]);
  }
  const parsed = demoSchema.safeParse(directory);
  if (parsed.success) return parsed.data;
  throw new SettingsError(
    parsed.error.issues.map(({ path, message }) => `DEMO, ${demo}: ${path.join('.') || 'the file'}: ${message}`),
  );
}

import { readFileSync } from 'node:fs';
import { understand } from '../../bot/understanding/understand.ts';
import { warmUp } from '../../bot/understanding/warm-up.ts';

/** What the first messages of a process cost, half of them in each language; `warm` behind the bot's warm-up. */
const half = 639;
const texts = ['en-unseen', 'ko-unseen'].map((name) => {
  const lines = readFileSync(new URL(`sentences/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const step = Math.floor(lines.length / half);
  return Array.from({ length: half }, (_, at) => JSON.parse(lines[at * step] as string).text as string);
});
const [english, korean] = texts as [string[], string[]];

if (process.argv.includes('warm')) await warmUp(new AbortController().signal);
const times = english
  .flatMap((text, at) => [text, korean[at] as string])
  .map((text) => {
    const from = performance.now();
    understand(text);
    return performance.now() - from;
  });
console.log(
  JSON.stringify({ mean: times.reduce((sum, time) => sum + time, 0) / times.length, worst: Math.max(...times) }),
);

import { readFileSync } from 'node:fs';
import { understand } from '../../bot/understanding/understand.ts';
import { warmUp } from '../../bot/understanding/warm-up.ts';
import { timesOf } from './times.ts';

/**
 * What the first messages of a process cost, half of them in each language, and behind them texts as long as a message
 * may be in which somebody leans on a key or says one thing over and over; `warm` behind the bot's warm-up.
 */
const half = 639;
const texts = ['en-unseen', 'ko-unseen'].map((name) => {
  const lines = readFileSync(new URL(`sentences/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const step = Math.floor(lines.length / half);
  return Array.from({ length: half }, (_, at) => JSON.parse(lines[at * step] as string).text as string);
});
const [english, korean] = texts as [string[], string[]];
const longest = 2000;
const parts =
  '가|x|"|(|<b>|1 |a@|a-b-1 |A & |a\n|E3 |Abc |invite |invtie |and invite |customer |초대 |초대해줘 |고갹 |고객 |백이십|please add 5 seats of E3 for Kestrel, ';

if (process.argv.includes('warm')) await warmUp(new AbortController().signal);
const read = (text: string) => understand(text);
const messages = timesOf(
  english.flatMap((text, at) => [text, korean[at] as string]),
  read,
);
const long = timesOf(
  parts.split('|').map((part) => part.repeat(Math.ceil(longest / part.length)).slice(0, longest)),
  read,
);
console.log(JSON.stringify({ messages, long }));

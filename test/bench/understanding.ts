import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changingIntents } from '../../bot/understanding/catalogue.ts';
import { createDirectory, type Slots, type Understanding, understand } from '../../bot/understanding/understand.ts';
import type { Report } from './report.ts';
import { type Times, timesOf } from './times.ts';

interface Labelled {
  id: string;
  text: string;
  intent: string;
  slots: Slots;
}

const changing = new Set<string>(changingIntents);
const read = (name: string) => readFileSync(new URL(`sentences/${name}`, import.meta.url), 'utf8');

/**
 * How much of what people write is understood, on sentences that were written by others than the parser's author and
 * labelled by its rules; and what a message costs.
 */
export async function benchUnderstanding(report: Report): Promise<void> {
  const rows: string[][] = [];
  const unsafe = new Set<string>();
  // Those of the first two were looked at when the parser was made; nobody has looked at the others.
  for (const language of ['en', 'ko', 'en-unseen', 'ko-unseen']) {
    const sentences: Labelled[] = read(`${language}.jsonl`)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const names = JSON.parse(read(`${language}-directory.json`));
    const known = createDirectory({ ...names, products: names.offers ?? names.products });
    for (const [how, directory] of [
      ['no directory', undefined],
      ['most names known', known],
    ] as const) {
      const readings: Understanding[] = [];
      const times = timesOf(sentences, ({ text }) => {
        readings.push(understand(text, { directory }));
      });
      const marks = sentences.map((sentence, at) => {
        const { intent, slots } = readings[at] as Understanding;
        return mark(sentence, intent, intent === 'none' ? {} : slots);
      });
      const share = (test: (one: (typeof marks)[number]) => boolean, of = marks) =>
        `${((100 * of.filter(test).length) / of.length).toFixed(1)} %`;
      sentences.forEach(({ text }, at) => {
        const one = marks[at];
        if (one && !language.endsWith('unseen') && changing.has(one.got) && one.got !== one.gold)
          unsafe.add(`${one.gold} -> ${one.got}: ${text}`);
      });
      const nothing = marks.filter(({ gold }) => gold === 'none');
      rows.push([
        `${language}, ${how}`,
        String(sentences.length),
        share(({ intent }) => intent),
        share(({ frame }) => frame),
        share(({ intent }) => intent, nothing),
        String(marks.filter(({ got, gold }) => changing.has(got) && !changing.has(gold)).length),
        String(marks.filter(({ got, gold }) => changing.has(got) && changing.has(gold) && got !== gold).length),
        times.mean.toFixed(2),
        times.worst.toFixed(1),
      ]);
    }
  }
  report.say('What is understood; times in milliseconds a message');
  report.table(
    [
      '',
      'sentences',
      'intent',
      'frame',
      'none',
      'harmless read as a change',
      'change read as another',
      'mean',
      'worst',
    ],
    rows,
  );
  if (unsafe.size > 0)
    report.say(`Read as a change that was not asked for:\n${[...unsafe].map((one) => `  ${one}`).join('\n')}\n`);
  report.say('The first 1,278 messages of a new process; milliseconds a message');
  report.table(
    ['', 'mean', 'worst', 'mean of 2,000 characters of one thing', 'worst'],
    (['cold', 'warm'] as const).map((state) => {
      const { messages, long } = firstMessages(state);
      return [
        state === 'warm' ? 'warmed up, as the bot is' : 'not warmed up',
        messages.mean.toFixed(2),
        messages.worst.toFixed(1),
        long.mean.toFixed(1),
        long.worst.toFixed(1),
      ];
    }),
  );
}

function mark(sentence: Labelled, got: string, slots: Slots) {
  const gold = sentence.intent;
  const intent = got === gold;
  return { gold, got, intent, frame: intent && canonical(slots) === canonical(sentence.slots) };
}

/** Slots as they are compared: folded case, single spaces, straight quotes, nothing invisible. */
function canonical(slots: Slots): string {
  const entries = Object.entries(slots).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const folded = entries.map(([name, value]) => [
    name,
    typeof value === 'string'
      ? value
          .normalize('NFC')
          .replace(/[\u2018\u2019\u201B\u02BC\uFF07]/g, "'")
          .replace(/[\u201C\u201D\u201F\uFF02]/g, '"')
          .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, '')
          .replace(/\s+/g, ' ')
          .trim()
          .toLowerCase()
      : value,
  ]);
  return JSON.stringify(folded.sort());
}

const firstMessages = (state: 'cold' | 'warm'): { messages: Times; long: Times } =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(new URL('first-messages.ts', import.meta.url)), state], {
      encoding: 'utf8',
    }),
  );

import { effort } from './effort.ts';
import { jamo } from './hangul.ts';
import type { Sense } from './lexicon.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * What a mistyped word was meant to be, among the closed words of the lexicon only: names are never corrected, they
 * are not in there. One slip in a word of five letters, two in a long one; a swap of neighbours is one slip.
 */
export function correction(word: string, hangul: boolean): { text: string; senses: readonly Sense[] } | undefined {
  return hangul ? koreanCorrection(word) : latinCorrection(word);
}

interface Candidate {
  text: string;
  letters: string;
  senses: readonly Sense[];
}

const worthCorrecting = (senses: readonly Sense[]): boolean =>
  senses.some(
    (sense) =>
      sense.kind === 'noun' ||
      (sense.kind === 'verb' && sense.concept !== 'other') ||
      sense.concept === 'what' ||
      sense.concept === 'filler',
  );

const latin = new Map<number, Candidate[]>();
for (const [text, senses] of vocabulary.latinWords)
  if (text.length >= 4 && worthCorrecting(senses))
    latin.set(text.length, [...(latin.get(text.length) ?? []), { text, letters: text, senses }]);

const korean = new Map<number, Candidate[]>();
for (const [text, { senses }] of vocabulary.hangulWords) {
  if (text.length < 2 || !worthCorrecting(senses)) continue;
  const letters = jamo(text);
  korean.set(letters.length, [...(korean.get(letters.length) ?? []), { text, letters, senses }]);
}

/** How many different words of one message are worth a look; a longer list of slips is no command. */
const patience = 12;

/** Corrections for one message, each word looked up once. */
export function createCorrector(
  knows: (word: string) => boolean,
): (word: string, hangul: boolean) => { text: string; senses: readonly Sense[] } | undefined {
  const seen = new Map<string, ReturnType<typeof correction>>();
  return (word, hangul) => {
    if (!seen.has(word)) {
      if (seen.size >= patience) return;
      seen.set(word, knows(word) ? undefined : correction(word, hangul));
    }
    return seen.get(word);
  };
}

function latinCorrection(word: string): Candidate | undefined {
  if (word.length < 5 && !/^(?:hlep|shwo|lsit|lits|ivnite|sned|cutomer|custmer)$/.test(word)) return;
  if (!/^[a-z-]+$/.test(word)) return;
  const slips = word.length >= 8 ? 2 : 1;
  return closest(
    word,
    slips,
    latin,
    (candidate) => candidate.text[0] === word[0] || (candidate.text[0] === word[1] && candidate.text[1] === word[0]),
  );
}

function koreanCorrection(word: string): Candidate | undefined {
  if (word.length < 2) return;
  const letters = jamo(word);
  const slips = letters.length >= 12 ? 2 : 1;
  return closest(letters, slips, korean, (candidate) =>
    candidate.text.length === word.length
      ? differing(candidate.text, word) <= slips + 1
      : Math.abs(candidate.letters.length - letters.length) === 1,
  );
}

/** In how many places two texts of one length differ: a slip changes one syllable, or two where it moves a consonant. */
function differing(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

function closest(
  letters: string,
  slips: number,
  index: Map<number, Candidate[]>,
  allowed: (candidate: Candidate) => boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = slips + 1;
  for (let length = letters.length - slips; length <= letters.length + slips; length++)
    for (const candidate of index.get(length) ?? []) {
      if (!allowed(candidate)) continue;
      effort.steps++;
      const distance = slipsBetween(letters, candidate.letters, least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
  return best;
}

/** Damerau's distance with neighbouring swaps, given up as soon as it cannot be below the limit. */
export function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] as number) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

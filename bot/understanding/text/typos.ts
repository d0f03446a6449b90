import { jamo } from '../korean/hangul.ts';
import type { Sense } from '../lexicon/entry.ts';
import { type PhraseNode, vocabulary } from '../lexicon/vocabulary.ts';
import { effort } from './effort.ts';
import { regex } from './regex.ts';
import type { Correct } from './token.ts';

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

/** Words of one length and beside them the letters of each as a set, which tell most words apart at a glance. */
interface Shelf {
  words: Candidate[];
  masks: Int32Array;
}

const shelved = (words: Iterable<Candidate>): Map<number, Shelf> =>
  new Map(
    [...Map.groupBy(words, ({ letters }) => letters.length)].map(([length, words]) => [
      length,
      { words, masks: Int32Array.from(words, ({ letters }) => maskOf(letters)) },
    ]),
  );

const worthCorrecting = (senses: readonly Sense[]): boolean =>
  senses.some(
    (sense) =>
      sense.kind === 'noun' ||
      (sense.kind === 'verb' && sense.concept !== 'other') ||
      sense.concept === 'what' ||
      sense.concept === 'more' ||
      sense.concept === 'filler',
  );

function* latinWords(): Generator<Candidate> {
  for (const [text, senses] of vocabulary.latinWords)
    if (text.length >= 4 && worthCorrecting(senses)) yield { text, letters: text, senses };
  // `indierct provider`: a word that only opens phrases.
  for (const [text, node] of vocabulary.phrases.next)
    if (text.length >= 6 && !vocabulary.latinWords.has(text) && opensThing(node))
      yield { text, letters: text, senses: [] };
}

function opensThing(node: PhraseNode): boolean {
  return [...node.next.values()].some(
    (next) => next.senses.some((sense) => sense.kind === 'noun') || (next.next.size > 0 && opensThing(next)),
  );
}

function* koreanWords(): Generator<Candidate> {
  // 일이 is no slip for 일어.
  for (const [text, { senses }] of vocabulary.hangulWords)
    if (text.length >= 2 && worthCorrecting(senses) && !/^[일독불]어$/.test(text))
      yield { text, letters: jamo(text), senses };
}

const latin = shelved(latinWords());
const korean = shelved(koreanWords());

/** What the bot is mostly asked about; names of companies are hardly ever one slip away from these. */
const core = regex`
    ^(?:reseller|provider|customer|subscription|invitation|partnership|relationship|seat|incentive|support-contact|support|
    service-request|ticket|health|activity|user|role|role:.*|enrollment|profile|catalog|lead|directory|delegated|
    details|language)$
  `;

/**
 * A slip that is beyond doubt: a long word one slip from a thing or a command of the bot; behind an article, where no
 * name stands, a shorter one. Left alone it would be taken for a name, and the message for another command:
 * `enrol us as an indirect resller`, `reduce the saets`.
 */
function sureCorrection(word: string, afterArticle: boolean): Candidate | undefined {
  const least = afterArticle ? 4 : 6;
  if (word.length < least || !/^[a-z-]+$/.test(word)) return;
  const found = closest(word, 1, latin, ({ text }) => text[0] === word[0] && text.length >= least);
  if (!found) return;
  const sure = found.senses.some((sense) =>
    sense.kind === 'noun'
      ? core.test(sense.concept)
      : (sense.kind === 'verb' && sense.form === 'base' && !afterArticle) ||
        (sense.concept === 'more' && word.length > 7),
  );
  // `the biling admin`: the word alone proves nothing, the phrase that it opens does.
  return sure ? found : { ...found, senses: [] };
}

/** How many different words of one message are worth a look; a longer list of slips is no command. */
const patience = 12;

/** Corrections for one message, each word looked up once; all of them, or only those beyond doubt. */
export function createCorrector(knows: (word: string) => boolean, how: 'all' | 'sure'): Correct {
  const seen = new Map<string, ReturnType<typeof correction>>();
  return (word, hangul, afterArticle = false) => {
    if (!seen.has(word)) {
      if (seen.size >= patience) return;
      const sought = !knows(word) && !(hangul && how === 'sure');
      seen.set(
        word,
        sought ? (how === 'all' ? correction(word, hangul) : sureCorrection(word, afterArticle)) : undefined,
      );
    }
    return seen.get(word);
  };
}

function latinCorrection(word: string): Candidate | undefined {
  if (!/^[a-z-]+$/.test(word)) return;
  // Four letters are too few for any slip but a swap or a letter left out: lsit, uesr, ordr.
  if (word.length === 4)
    return closest(
      word,
      1,
      latin,
      ({ text }) => text[0] === word[0] && (text.length === 5 || [...text].sort().join() === [...word].sort().join()),
    );
  if (word.length < 5) return;
  const slips = word.length >= 8 ? 2 : 1;
  return closest(
    word,
    slips,
    latin,
    (candidate) => candidate.text[0] === word[0] || (candidate.text[0] === word[1] && candidate.text[1] === word[0]),
  );
}

/** Words of two syllables that companies, places and people are called, each one stroke from a word of the bot. */
const meant = new Set(
  `
    카페 대구 수원 이준 주원 하늘 나무 누리 보람 여름 한결 소리 단비 대우 서양 서초 성수 일산 도레 시원 아름 이룸 이음 자람 지음 하람 해솔 호수
    헤어 내과 커피 제과 고기 안경 조명 전기 정밀 바이 임업 증권 자산 세무 노무 창고 여행 수영 요가 방송 연구 수소 보안 수선 수입 상사 상회 시장
    면세 가람 사랑 아람 가온 보담
  `
    .trim()
    .split(/\s+/),
);

function koreanCorrection(word: string): Candidate | undefined {
  if (word.length < 2 || meant.has(word)) return;
  const letters = jamo(word);
  const slips = letters.length >= 12 ? 2 : 1;
  const fits = (candidate: Candidate): boolean =>
    // 미르, 미래: a name is one stroke from the stem of some short verb.
    letters.length < 6 && candidate.senses.every((sense) => sense.stem)
      ? false
      : candidate.text.length === word.length
        ? differing(candidate.text, word) <= slips + 1
        : Math.abs(candidate.letters.length - letters.length) === 1;
  // 수졍 is rather 수정 than 수령: a vowel slips sooner than a consonant.
  const consonants = withoutVowels(letters);
  return closest(letters, slips, korean, fits, (candidate) => withoutVowels(candidate.letters) === consonants);
}

const withoutVowels = (letters: string): string => letters.replace(/[ㅏ-ㅣ]/g, '');

/** In how many places two texts of one length differ: a slip changes one syllable, or two where it moves a consonant. */
function differing(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

/** A word and how many slips away it is. */
interface Guess {
  word?: Candidate;
  slips: number;
}

/** The word the fewest slips away of those allowed; one of the likely ones, where there is any. */
function closest(
  letters: string,
  slips: number,
  index: Map<number, Shelf>,
  allowed: (candidate: Candidate) => boolean,
  likely: (candidate: Candidate) => boolean = () => false,
): Candidate | undefined {
  const any: Guess = { slips: slips + 1 };
  const best: Guess = { slips: slips + 1 };
  const mask = maskOf(letters);
  for (let length = letters.length - slips; length <= letters.length + slips; length++) {
    const shelf = index.get(length);
    if (!shelf) continue;
    for (let at = 0; at < shelf.masks.length; at++) {
      if (bits(mask ^ (shelf.masks[at] as number)) > 2 * slips) continue;
      const candidate = shelf.words[at] as Candidate;
      if (!allowed(candidate)) continue;
      effort.steps++;
      const distance = slipsBetween(letters, candidate.letters, Math.max(any.slips, best.slips) + 1);
      consider(any, candidate, distance);
      if (likely(candidate)) consider(best, candidate, distance);
    }
  }
  return best.word ?? any.word;
}

function consider(guess: Guess, word: Candidate, slips: number): void {
  // `resellr` is rather a thing than a command.
  if (slips < guess.slips || (slips === guess.slips && guess.word && !isThing(guess.word) && isThing(word))) {
    guess.word = word;
    guess.slips = slips;
  }
}

/**
 * Which letters there are, a bit each; some letters share one. A slip takes at most one letter out of the set and puts
 * one in, so that two sets tell cheaply that two words are too far apart.
 */
function maskOf(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i++) mask |= 1 << (letters.charCodeAt(i) & 31);
  return mask;
}

/** How many bits are set: summed up in pairs, in fours, in eights. */
function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function isThing({ text, senses }: Candidate): boolean {
  const phrases = vocabulary.phrases.next.get(text);
  return senses.some((sense) => sense.kind === 'noun') || (phrases !== undefined && opensThing(phrases));
}

/** Damerau's distance with neighbouring swaps, given up as soon as it cannot be below the limit. */
export function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
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

import { plainForms } from '../english/forms.ts';
import { withoutLightVerbs } from '../english/nominals.ts';
import { withRequestedDoings } from '../english/requested.ts';
import { missingGaps } from '../korean/gaps.ts';
import { isHangul, isParticle, isVerbEnding } from '../korean/hangul.ts';
import type { Sense } from '../lexicon/entry.ts';
import { withPhrases } from '../lexicon/phrases.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { effort } from './effort.ts';
import type { Entity } from './entities.ts';
import type { Sheet } from './normalise.ts';
import { type Piece, segment } from './segment.ts';
import type { Correct, Token, TokenKind } from './token.ts';

const latin = /[\p{L}\p{N}\p{M}]/u;
const wordAt = /[\p{L}\p{N}\p{M}]+(?:(?:['.&_+-]|\/(?=[a-z]))[\p{L}\p{N}\p{M}]+)*\+?/uy;
/** 1-800-Cloud, 24/7: digits with a hyphen to a word, or with a slash in front of a capital. */
const digitsInName = /^\d+(?:-\d+)*-\p{Lu}\p{L}+|^\d+\/\d+(?= \p{Lu})/u;
/** Courier 24/7: round the clock, behind a capital. */
const roundTheClock = /(?<=\p{Lu}\p{L}+ )24[/-]7(?![\p{L}\p{N}/-])/uy;
/** 10x Visio, Visio x10 */
const timesNumber = /^(?:(\d+) ?x|x ?(\d+))(?![a-z\p{N}])/u;
const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?![a-z\p{N}]|\.\d)/u;

/** Cuts a sheet into tokens; `correct` may read an unknown word as the word that was meant. */
export function tokenise(sheet: Sheet, entities: readonly Entity[], correct?: Correct): Token[] {
  const { folded, shown } = sheet;
  const tokens: Token[] = [];
  const syllables = folded.match(/[가-힣]/g)?.length ?? 0;
  const gaps = folded.match(/\S +(?=\S)/g)?.length ?? 0;
  const crowded = syllables > 6 && (gaps === 0 || syllables / (gaps + 1) > 7.5);
  let next = 0;
  let i = 0;
  const make = (kind: TokenKind, start: number, end: number, extra: Partial<Token> = {}): Token => {
    const before = shown[start - 1];
    const token: Token = {
      kind,
      start,
      end,
      stop: end,
      inner: { start, end },
      text: folded.slice(start, end),
      senses: [],
      particle: '',
      ending: '',
      hangul: false,
      spaced: before === undefined || /\s/.test(before),
      upper: /^(?:\d*|\p{Ll}{1,2}'?|\p{Ll}-)\p{Lu}/u.test(shown.slice(start, Math.min(end, start + 6))),
      possessive: false,
      value: undefined,
      meant: undefined,
      ...extra,
    };
    tokens.push(token);
    return token;
  };
  while (i < folded.length) {
    effort.steps++;
    while (next < entities.length && (entities[next] as Entity).end <= i) next++;
    const entity = entities[next];
    if (entity && entity.start === i) {
      const token = make(entity.kind, i, entity.end, {
        ...whenWords(entity.kind),
        ...(entity.inner ? { inner: entity.inner } : {}),
        ...(entity.value === undefined ? {} : { value: entity.value }),
        hangul: isHangul(folded[entity.end - 1]),
      });
      i = entity.end;
      i = takePossessive(folded, i, token);
      continue;
    }
    const character = folded[i] as string;
    if (character === '\n') {
      make('break', i, i + 1);
      i++;
      continue;
    }
    if (/\s/.test(character)) {
      i++;
      continue;
    }
    const limit = entity ? entity.start : folded.length;
    if (isHangul(character)) {
      i = readHangul(sheet, i, limit, tokens, make, crowded, correct);
      continue;
    }
    if (latin.test(character)) {
      const counts = character >= '0' && character <= '9';
      const called = counts && digitsInName.exec(shown.slice(i, Math.min(limit, i + 40)));
      if (called) {
        const token = make('unknown', i, i + called[0].length, { upper: true });
        i = takePossessive(folded, i + called[0].length, token);
        continue;
      }
      roundTheClock.lastIndex = i;
      const hours = counts && roundTheClock.test(shown);
      if (hours) {
        const token = make('unknown', i, roundTheClock.lastIndex, { upper: true });
        i = takePossessive(folded, roundTheClock.lastIndex, token);
        continue;
      }
      const times = (counts || character === 'x') && timesNumber.exec(folded.slice(i, Math.min(limit, i + 10)));
      if (times) {
        make('number', i, i + times[0].length, { value: Number(times[1] ?? times[2]) });
        i += times[0].length;
        continue;
      }
      const number = counts && digits.exec(folded.slice(i, Math.min(limit, i + 14)));
      if (number) {
        const token = make('number', i, i + number[0].length, { value: Number(number[0].replaceAll(',', '')) });
        i = takePossessive(folded, i + number[0].length, token);
        continue;
      }
      wordAt.lastIndex = i;
      let end = Math.min(i + (wordAt.exec(folded)?.[0].length ?? 1), limit);
      for (let at = i; at < end; at++)
        if (isHangul(folded[at])) {
          end = at;
          break;
        }
      let text = folded.slice(i, end);
      const trailing = /[-'.&_/]+$/.exec(text);
      if (trailing) {
        end -= trailing[0].length;
        text = folded.slice(i, end);
      }
      // w/ Kestrel
      if (text === 'w' && folded[end] === '/') end++;
      const token = make('unknown', i, end);
      if (
        text.length > 2 &&
        text.endsWith("'s") &&
        (!vocabulary.latinWords.has(text) || shown.slice(i, end - 2) === 'IT')
      ) {
        token.end -= 2;
        token.inner = { start: i, end: end - 2 };
        token.text = text.slice(0, -2);
        token.possessive = true;
        i = end;
      } else i = takePossessive(folded, end, token);
      continue;
    }
    // new reseller 👉 Kestrel: a hand that points announces what follows.
    if (folded.startsWith('👉', i)) {
      make('punct', i, i + 2, { text: ':' });
      i += 2;
      continue;
    }
    // Emoji say nothing to a command.
    if (/[\p{So}\p{Sk}\p{Cs}]/u.test(character) && !/[→⇒➡➔➜➙➞➝➤►▶⟶⟹`^]/.test(character)) {
      // we won a client 🎉 create customer Kestrel: in front of a verb they end a sentence.
      if (tokens.length > 1 && /^[ \n]$/.test(folded[i - 1] ?? '') && opensOrder(folded, i))
        make('punct', i, i + 1, { text: '.' });
      i++;
      continue;
    }
    make('punct', i, i + 1);
    i++;
  }
  return withPhrases(withoutLightVerbs(withRequestedDoings(plainForms(mergeMarks(tokens)))), correct);
}

const behindEmoji = /(?:[\p{So}\p{Sk}\p{Cs} ]|\uFE0F|\u200D){1,12}([a-z]+) /uy;
function opensOrder(folded: string, at: number): boolean {
  behindEmoji.lastIndex = at;
  const word = behindEmoji.exec(folded)?.[1];
  if (/^(?:can|could|would|please|pls|we|i|let's)$/.test(word ?? '')) return true;
  const senses = word ? vocabulary.latinWords.get(word) : undefined;
  return (
    senses?.some(({ kind, form, concept }) => kind === 'verb' && form === 'base' && concept !== 'other') === true &&
    !senses.some(({ kind }) => kind === 'noun' || kind === 'filler')
  );
}

function takePossessive(folded: string, end: number, token: Token): number {
  if (folded.startsWith("'s", end) && !/[\p{L}\p{N}]/u.test(folded[end + 2] ?? ' ')) {
    token.possessive = true;
    return end + 2;
  }
  if (
    folded[end] === "'" &&
    folded[end - 1] === 's' &&
    !/[\p{L}\p{N}]/u.test(folded[end + 1] ?? ' ') &&
    token.kind !== 'quote'
  ) {
    token.possessive = true;
    return end + 1;
  }
  return end;
}

/** A time is a word of the lexicon that has more forms than a list could hold. */
const whenWords = (kind: TokenKind): Partial<Token> =>
  kind === 'time' || kind === 'recurring'
    ? { kind: 'word', senses: [{ concept: kind, kind: 'mark', form: 'base' }] }
    : {};

type Make = (kind: TokenKind, start: number, end: number, extra?: Partial<Token>) => Token;

/** Reads the Hangul from here up to the next other script as one run and puts its pieces among the tokens. */
function readHangul(
  sheet: Sheet,
  start: number,
  limit: number,
  tokens: Token[],
  make: Make,
  crowded: boolean,
  correct?: Correct,
): number {
  const { folded } = sheet;
  const at: number[] = [];
  const spaced: boolean[] = [];
  let text = '';
  let i = start;
  let gap = true;
  while (i < limit) {
    const character = folded[i] as string;
    if (isHangul(character)) {
      at.push(i);
      spaced.push(gap);
      text += character;
      gap = false;
    } else if (character === ' ') gap = true;
    else break;
    i++;
  }
  for (const gap of missingGaps(folded.slice(Math.max(0, start - 1), i))) {
    const place = at.indexOf(gap + Math.max(0, start - 1));
    if (place > 0) spaced[place] = true;
  }
  const previous = tokens.at(-1);
  const glued =
    previous !== undefined &&
    previous.kind !== 'legal' &&
    previous.kind !== 'punct' &&
    previous.kind !== 'break' &&
    previous.end >= start - (previous.possessive ? 2 : 0) &&
    !/\s/.test(folded[start - 1] ?? ' ');
  const firstWord = text.slice(0, Math.max(1, spaced.indexOf(true, 1) < 0 ? text.length : spaced.indexOf(true, 1)));
  const apart =
    !glued &&
    previous !== undefined &&
    (!previous.hangul || previous.kind === 'name' || previous.kind === 'person') &&
    previous.kind !== 'punct' &&
    previous.kind !== 'break' &&
    // 12 -> 20 으로 변경
    (previous.kind !== 'number' || /^으?로$/.test(firstWord)) &&
    (isParticle(firstWord) || (/^인데요?$/.test(firstWord) && /^(?:email|domain|code|id)$/.test(previous.kind))) &&
    firstWord !== '이' &&
    firstWord !== '고' &&
    firstWord !== '용' &&
    !(firstWord === '보고' && text[firstWord.length] === '싶');
  // 계정(pat@…)을: the particle behind the brackets is that of the word in front of them.
  const bracketed = previous?.text === ')' && previous.end === start ? beforeBracket(tokens) : undefined;
  const bearer = bracketed ?? previous;
  const attached = glued || apart || bracketed !== undefined;
  // JH도시락, JM로지스: what is glued to Latin letters that nobody knows is the rest of a name, or a particle.
  const named = glued && previous.kind === 'unknown' && !previous.hangul && !vocabulary.latinWords.has(previous.text);
  for (const piece of segment(text, spaced, vocabulary.tree, { attached, named, crowded })) {
    if (piece.loose) {
      if (bearer) {
        bearer.particle += piece.particle;
        bearer.ending += piece.ending;
        if (bearer === previous)
          bearer.stop = (at[piece.start + piece.particle.length + piece.ending.length - 1] ?? start) + 1;
      }
      continue;
    }
    const from = at[piece.start] as number;
    const to = (at[piece.end - 1] as number) + 1;
    const found = piece.word ? undefined : correctPiece(text.slice(piece.start, piece.end), piece, correct);
    const token = make(piece.word || found ? 'word' : 'unknown', from, to, {
      hangul: true,
      text: text.slice(piece.start, piece.end),
      senses: piece.word?.senses ?? found?.senses ?? [],
      particle: piece.particle,
      ending: piece.ending,
      ...(found ? { meant: found.text } : {}),
    });
    // 추가요, 취소요, 감축이요: short for 추가해 줘요; 활동 기록이요 is a thing.
    if (
      (piece.particle === '요' && token.senses.some(({ kind }) => kind === 'verb')) ||
      (piece.particle === '이요' && token.senses.length > 0 && token.senses.every(({ kind }) => kind === 'verb'))
    ) {
      token.ending = piece.particle;
      token.particle = '';
    }
    token.stop = (at[piece.end + piece.particle.length + piece.ending.length - 1] ?? to - 1) + 1;
    token.spaced = piece.start === 0 ? !glued : spaced[piece.start] === true;
  }
  return i;
}

/** The Hangul word in front of the brackets that were just closed. */
function beforeBracket(tokens: readonly Token[]): Token | undefined {
  const open = tokens.findLastIndex(({ kind, text }) => kind === 'punct' && text === '(');
  const word = tokens[open - 1];
  return open > 0 && tokens.length - open < 5 && word?.hangul && !word.particle && !word.ending ? word : undefined;
}

/** A mistyped verb carries its ending along: 초데해줘. */
function correctPiece(
  text: string,
  piece: Piece,
  correct?: Correct,
): { text: string; senses: readonly Sense[] } | undefined {
  if (!correct) return;
  const whole = correct(text, true);
  if (whole || piece.particle) return whole;
  for (let cut = text.length - 1; cut >= 2; cut--) {
    const ending = text.slice(cut);
    if (!isVerbEnding(ending)) continue;
    const stem = correct(text.slice(0, cut), true) ?? known(text.slice(0, cut));
    if (!stem?.senses.some((sense) => sense.kind === 'verb')) continue;
    piece.ending = ending + piece.ending;
    return stem;
  }
}

const known = (text: string): { text: string; senses: readonly Sense[] } | undefined => {
  const word = vocabulary.hangulWords.get(text);
  return word && { text, senses: word.senses };
};

const marks = /^[-=>~.!?]+$/;

/** Arrows and dashes of several characters become one mark. */
function mergeMarks(tokens: Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (
      token.kind === 'punct' &&
      last?.kind === 'punct' &&
      last.end === token.start &&
      marks.test(last.text.at(-1) as string) &&
      marks.test(token.text)
    ) {
      last.end = token.end;
      last.text += token.text;
    } else merged.push(token);
  }
  for (const token of merged)
    if (token.kind === 'punct' && (/^[-=~]+>$/.test(token.text) || /[→⇒➡➔➜➙➞➝➤►▶⟶⟹]/.test(token.text)))
      token.text = '->';
    else if (token.kind === 'punct' && /^[←⇐⟵⬅]$/.test(token.text)) token.text = '←';
  return merged;
}

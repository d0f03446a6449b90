import type { Directory } from '../directory.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { type Entity, findEntities } from './entities.ts';
import type { Sheet } from './normalise.ts';
import { respell } from './respelling.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';
import { createCorrector } from './typos.ts';

/** A message in words, its slips set right. */
export interface Spelled {
  sheet: Sheet;
  tokens: Token[];
}

const namesOf = (directory: Directory | undefined, sheet: Sheet) =>
  (directory?.find(sheet.folded) ?? []).filter((name) => !isPhrase(sheet, name));

/** 2 seats for all our customers, please hold off: in small letters these are no Seats For All and no Please Hold. */
function isPhrase({ folded, shown }: Sheet, { kind, start, end }: Entity): boolean {
  if (kind !== 'name' || /\s[^a-z]*\p{Lu}/u.test(shown.slice(start, end))) return false;
  const words = folded.slice(start, end).split(' ');
  const before = folded.slice(0, start);
  return (
    words.length > 1 &&
    words.every((word) => vocabulary.latinWords.has(word)) &&
    (/\d $/.test(before) ||
      (vocabulary.latinWords.get(words[0] as string)?.every(({ kind }) => kind === 'filler') === true &&
        !/\p{L}/u.test(before)))
  );
}

const correctorOf = (directory: Directory | undefined, which: 'sure' | 'all') =>
  createCorrector((word) => directory?.has(word) === true, which);

/** Sets right what can only be a slip. */
export function spelledSurely(typed: Sheet, directory: Directory | undefined): Spelled & { asTyped: Token[] } {
  const sure = correctorOf(directory, 'sure');
  const words = (sheet: Sheet) => tokenise(sheet, findEntities(sheet, namesOf(directory, typed)), sure);
  const asTyped = words(typed);
  const respelled = respell(typed, asTyped, correctorOf(directory, 'all'), true);
  return { sheet: respelled ?? typed, tokens: respelled ? words(respelled) : asTyped, asTyped };
}

/** Sets right whatever may be a slip. */
export function spelledAnew(typed: Sheet, asTyped: readonly Token[], directory: Directory | undefined): Spelled {
  const slips = correctorOf(directory, 'all');
  const sheet = respell(typed, asTyped, slips, false) ?? typed;
  return { sheet, tokens: tokenise(sheet, findEntities(sheet, namesOf(directory, typed)), slips) };
}

/** Whether two spellings say the same. */
export const areAlike = (one: Spelled, other: Spelled): boolean =>
  one.sheet.folded === other.sheet.folded &&
  one.tokens.length === other.tokens.length &&
  one.tokens.every((token, at) => {
    const same = other.tokens[at] as Token;
    return (
      token.kind === same.kind &&
      token.start === same.start &&
      token.stop === same.stop &&
      token.text === same.text &&
      token.meant === same.meant &&
      token.ending === same.ending &&
      token.senses.length === same.senses.length &&
      token.senses.every(({ concept }, i) => concept === same.senses[i]?.concept)
    );
  });

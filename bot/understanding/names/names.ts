import { firstOf } from '../first-of.ts';
import { effort } from '../text/effort.ts';
import type { Sheet } from '../text/normalise.ts';
import { oneOf } from '../text/one-of.ts';
import { has, isRoleName, type Token } from '../text/token.ts';
import { calledName } from './called.ts';
import { capitalName } from './capital.ts';
import { completed } from './completed.ts';
import { dueName } from './due.ts';
import { formedName } from './formed.ts';
import { framedName } from './framed.ts';
import { gluedName, letteredName, phraseName } from './glued.ts';
import { joinedNames, ownedTrades } from './joined.ts';
import { addressedName, describedName, disguisedName, koreanName, withLinkApart } from './korean.ts';
import { latinName } from './latin.ts';
import { suffixedName } from './legal.ts';
import { numberBehind, numberedName } from './numbered.ts';
import { awaitedName, placedName } from './placed.ts';
import { anchoredName, knownName, plainName } from './plain.ts';
import { productlikeName } from './productlike.ts';
import { setWordsAt } from './set-words.ts';
import { companyWord, endsClause, type Found, isLatinWord, isRole, isThing } from './words.ts';
import { boundName, ownedDeed, wordyName } from './wordy.ts';

const little = oneOf(/^(?:of|and|the|for|to|in|on|at|a|an|as|with|by)$/);

/** Whether capitals say anything: not in a message that shouts, nor in one that capitalises every word. */
function capitalsSpeak(sheet: Sheet, tokens: readonly Token[]): boolean {
  const latin = tokens.filter((token) => isLatinWord(token) && /^[a-z]/.test(token.text));
  if (!/\p{Ll}/u.test(sheet.shown.replace(/[가-힣]/g, ''))) return latin.length < 2;
  const small = latin.filter((token) => !token.upper && !little.has(token.text));
  if (latin.length < 4 || small.length > 0) return true;
  const korean = tokens.some((token) => token.hangul && token.kind === 'word');
  // `Invite Ash Hollow IT.` has a verb and a name, `Show Subscriptions For Ash Hollow` a thing with a capital as well.
  return !latin.some(
    (token, at) =>
      at > 0 &&
      token.upper &&
      // … for From Scratch Bakery
      ((isRole(token) && !closesName(tokens, token)) ||
        (isThing(token) && !companyWord.test(latin[at + 1]?.text ?? '')) ||
        // 재판매인 Vans For Hire Inc. 초대: a Korean sentence has no other use for it.
        // Assign By Five Couriers to …: a small one elsewhere shows that this one is meant.
        (has(token, 'prep') && !latin.some(isSmallPreposition) && !korean)),
  );
}

/** … Oakline Partners 리셀러한테, … to Oakline Partners: a plural that firms end in is no list of theirs. */
function closesName(tokens: readonly Token[], token: Token): boolean {
  if (!/^(?:partners|distributors|suppliers)$/.test(token.text)) return false;
  const at = tokens.indexOf(token);
  const [link, first, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return (
    token.particle !== '' ||
    next?.hangul === true ||
    (first?.kind === 'unknown' && first.upper && isSmallPreposition(link) && endsClause(next))
  );
}

const isSmallPreposition = (token: Token | undefined): boolean =>
  token !== undefined && !token.upper && has(token, 'prep');

/** Ola Lund's helpdesk agent role: a greeting that is a given name as well, where somebody has a role. */
function withGivenName(tokens: Token[]): Token[] {
  const [first, surname] = tokens;
  const role = tokens.slice(2, 5).some((token) => isRoleName(token) || has(token, 'role'));
  return first?.text === 'ola' &&
    first.upper &&
    surname?.kind === 'unknown' &&
    surname.upper &&
    surname.possessive &&
    role
    ? [{ ...first, kind: 'unknown', senses: [] }, ...tokens.slice(1)]
    : tokens;
}

type Way = (sheet: Sheet, tokens: Token[], at: number, speaks: boolean) => Found;

/** Where a way is gone: beside a Korean word, beside none, where capitals say anything; everywhere without. */
type Where = 'Korean' | 'English' | 'capitals';

/** The ways to find a name, the surest first. */
const ways: readonly (readonly [way: Way, where?: Where])[] = [
  [letteredName],
  [calledName, 'Korean'],
  [addressedName, 'Korean'],
  [disguisedName],
  [gluedName],
  [formedName],
  [phraseName],
  [describedName],
  [productlikeName],
  [koreanName],
  [latinName, 'Korean'],
  [framedName, 'English'],
  [suffixedName],
  [boundName, 'capitals'],
  [ownedDeed],
  [numberedName, 'capitals'],
  [awaitedName],
  [placedName, 'capitals'],
  [capitalName, 'capitals'],
  [wordyName],
  [dueName],
  [plainName],
  [anchoredName],
  [knownName],
];

/** Joins what belongs to one name and marks it; everything else stays as it is. */
export function findNames(sheet: Sheet, said: Token[]): Token[] {
  const tokens = withLinkApart(withGivenName(said));
  const speaks = capitalsSpeak(sheet, tokens);
  const language = tokens.some((token) => token.hangul && token.kind === 'word') ? 'Korean' : 'English';
  const gone = ways.filter(([, where]) => !where || where === language || (where === 'capitals' && speaks));
  const out: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    effort.steps++;
    const set = setWordsAt(tokens, at);
    if (set) {
      out.push(...set.words);
      at += set.taken;
      continue;
    }
    const found = firstOf(gone, ([way]) => way(sheet, tokens, at, speaks));
    const { token, next } = found ? completed(sheet, tokens, at, found) : { token: tokens[at] as Token, next: at + 1 };
    out.push(token);
    at = next;
  }
  return joinedNames(sheet, ownedTrades(sheet, speaks ? numberBehind(sheet, out) : out), speaks);
}

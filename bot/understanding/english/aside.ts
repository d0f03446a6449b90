import { type Act, isMark } from '../clauses.ts';
import { isParticiple, isRole } from '../names/words.ts';
import { regex } from '../text/regex.ts';
import { screened } from '../text/screen.ts';
import { has, only, type Token } from '../text/token.ts';
import { sayings } from './sayings.ts';

const likelySayings = screened(sayings, ([, pattern]) => pattern);

/** What a clause says beside a wish, or instead of one. */
export function asideOf(tokens: readonly Token[], said: string): [act: Act, why: string] | undefined {
  if (isTold(tokens)) return ['statement', 'it tells of somebody'];
  if (isNewsOf(tokens)) return ['past', 'what somebody did'];
  if (isAlone(tokens)) return ['statement', 'somebody is named, and nothing asked'];
  for (const [act, pattern, why] of likelySayings(said)) if (pattern.test(said)) return [act, why];
}

/** `a customer walks into a bar`, `our provider snores`. */
function isTold(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const [article, party, verb] = tokens.slice(from, from + 3);
  return (
    from >= 0 &&
    has(article, 'det', 'our') &&
    isRole(party) &&
    !party?.possessive &&
    !article?.hangul &&
    verb?.kind === 'word' &&
    !verb.upper &&
    /(?:[^s]s|ed)$/.test(verb.text) &&
    (only(verb, 'common', 'foreign') || (has(verb, 'other') && !verb.senses.some(({ kind }) => kind === 'noun')))
  );
}

/** `new customer Kestrel complained`: what a party did. */
function isNewsOf(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ kind }) => kind === 'name');
  const [verb, behind] = tokens.slice(at + 1);
  return (
    at > 0 &&
    at < 4 &&
    isRole(tokens[at - 1]) &&
    verb !== undefined &&
    !verb.upper &&
    !verb.hangul &&
    (verb.kind === 'name' || only(verb, 'common', 'foreign')) &&
    /(?:ed|rang|wrote)$/.test(verb.text) &&
    (behind === undefined || has(behind, 'prep', 'again', 'conj', 'us', 'me'))
  );
}

/** `the customer`: one of them, nobody knows which, and nothing is wanted. */
function isAlone(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'punct');
  if (words.length !== 2 || isMark(tokens.at(-1), '?')) return false;
  const [article, party] = words as [Token, Token];
  return (
    (has(article, 'det') || /^(?:my|our|your|their|his|her)$/.test(article.text)) &&
    !article.hangul &&
    has(party, 'reseller', 'provider', 'customer', 'lead', 'partner', 'user') &&
    // our client base
    !party.text.includes(' ') &&
    party.senses.some(({ kind, form }) => kind === 'noun' && form === 'base')
  );
}

const happened = regex`
    ^(?:brought|rang|phoned|ate|drank|threw|wore|sang|drove|flew|slept|swam|rode|fell|fought|forgot|came|went|left|
    lost|won|got|bought|sold|said|told|made|gave|took|sent|paid|broke|stole|thought|knew|became|began|wrote|spoke|met|
    had|saw|ran|hit|spilled|spilt)$
  `;

/** `my customer brought cake`: what follows tells what they did, and is no name. */
export function tellsOfParty(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.hangul || token.upper || !isRole(tokens[at - 1]) || tokens[at - 1]?.hangul) return false;
  const article = tokens[at - 2];
  if (!has(article, 'det', 'our') || article?.hangul) return false;
  let before = at - 3;
  while (before > at - 7 && only(tokens[before], 'filler', 'mark')) before--;
  const opening = tokens[before];
  if (opening && opening.kind !== 'punct' && opening.kind !== 'break') return false;
  const next = tokens[at + 1];
  return (
    (happened.test(token.text) || (isParticiple(token) && /ed$/.test(token.text))) &&
    next !== undefined &&
    !(next.kind === 'word' && only(next, 'verb'))
  );
}

/** `they outgrew Business Basic`: behind who acts stands what they do, and no name. */
export const isTheirVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token?.kind === 'unknown' &&
    !token.upper &&
    !token.hangul &&
    !token.possessive &&
    token.text.length > 3 &&
    /^\p{L}+$/u.test(token.text) &&
    before?.hangul === false &&
    /^(?:i|we|they|he|she)$/.test(before.text) &&
    (tokens[at + 1] === undefined || tokens[at + 1]?.kind !== 'unknown')
  );
};

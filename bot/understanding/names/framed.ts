import type { Sheet } from '../text/normalise.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import { has, isRoleName, ofKind, only, type Token } from '../text/token.ts';
import { givenName } from './due.ts';
import {
  companyWord,
  endsClause,
  type Found,
  isAmpersand,
  isCapital,
  isLatinWord,
  isRole,
  isSuffix,
  isThing,
  legalSuffix,
  name,
  tradeWord,
} from './words.ts';

/** What brings a party in or takes it away. */
export const brings = oneOf(regex`
    ^(?:add|put|save|register|enter|record|log|note|set up|setup|onboard|bring|get|take|make|list|create|enrol|enroll|
    sign up|invite|drop|remove|delist|strike|cross|take off|kick|track|file|include|move|have|want|need|want to have|
    put down|sign|keep)$
  `);

/** Names in small letters that only what stands around them shows: a frame, a legal form, `for you`. */
export const framedName = (sheet: Sheet, tokens: Token[], start: number): Found =>
  betweenVerbAndParty(sheet, tokens, start) ??
  becoming(sheet, tokens, start) ??
  withSmallLegalForm(sheet, tokens, start) ??
  schoolOfArt(sheet, tokens, start) ??
  forWhom(sheet, tokens, start) ??
  appointed(sheet, tokens, start) ??
  withPreposition(sheet, tokens, start);

/** Words that say nothing to the bot, whatever they say elsewhere. */
const isEveryday = (token: Token | undefined): boolean =>
  isLatinWord(token) &&
  token !== undefined &&
  !token.upper &&
  /[a-z]/.test(token.text) &&
  (token.kind === 'unknown' ||
    only(token, 'common', 'foreign') ||
    token.senses.every(({ kind, concept }) => kind === 'common' || kind === 'foreign' || concept === 'other'));

/** `add school of fine art to our customers`: between the verb and what it becomes only the name can stand. */
function betweenVerbAndParty(sheet: Sheet, tokens: Token[], start: number): Found {
  const before = tokens[start - 1];
  if (before?.kind !== 'word' || before.hangul || !brings.has(before.text)) return;
  const first = tokens[start] as Token;
  if (!isEveryday(first) || /^(?:the|a|an|this|that|some|any|no|more|other|another|someone|people)$/.test(first.text))
    return;
  let end = start;
  while (end < start + 6) {
    const next = tokens[end + 1];
    if ((tokens[end] as Token).possessive && !isEveryday(next)) return;
    if (isEveryday(next)) end++;
    // register st. brigid's hospital as a customer
    else if (next?.text === '.' && /^(?:st|dr|mt)$/.test(tokens[end]?.text ?? '') && isEveryday(tokens[end + 2]))
      end += 2;
    else if (
      (isAmpersand(next) || /^(?:of|the|for|and|at|in|by)$/.test(next?.text ?? '')) &&
      (isEveryday(tokens[end + 2]) ||
        (/^(?:the|you|me|us|all)$/.test(tokens[end + 2]?.text ?? '') && isEveryday(tokens[end + 3]))) &&
      !leadsToParty(tokens, end + 1)
    )
      end += isEveryday(tokens[end + 2]) ? 2 : 3;
    else break;
  }
  // … (brigids.ie) as a customer
  const isBeside = tokens[end + 2]?.kind === 'domain' || tokens[end + 2]?.kind === 'email';
  const behind = tokens[end + 1]?.text === '(' && isBeside && tokens[end + 3]?.text === ')' ? end + 4 : end + 1;
  if (end === start || !leadsToParty(tokens, behind)) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

/** `invite fresh start as a customer`: two words or more, whatever they say elsewhere, in front of what they become. */
function becoming(sheet: Sheet, tokens: Token[], start: number): Found {
  const before = tokens[start - 1];
  if (before?.kind !== 'word' || before.hangul || !brings.has(before.text)) return;
  let end = start;
  while (end < start + 4 && isSmallWord(tokens[end])) end++;
  if (end < start + 2 || tokens[end]?.text !== 'as' || !leadsToParty(tokens, end)) return;
  return name(sheet, tokens.slice(start, end), end, 'unknown word');
}

const isSmallWord = (token: Token | undefined): boolean =>
  isPart(token) &&
  token?.kind === 'word' &&
  !isThing(token) &&
  !isRole(token) &&
  !has(token, 'every', 'more', 'not', 'time') &&
  !/^(?:it|them|him|her|this|that|these|those|someone|somebody|people|new|one)$/.test(token.text);

/** `to our customers`, `as a reseller`, `on the prospect list`, and nothing of that party behind it. */
export function leadsToParty(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|from|on|onto|into|in|as|off|among|under|out of|off of)$/.test(tokens[at]?.text ?? '')) return false;
  let i = at + 1;
  while (has(tokens[i], 'det', 'our', 'new', 'pronoun', 'prep') && i < at + 4) i++;
  return i > at + (tokens[at]?.text === 'as' ? 0 : 1) && isRole(tokens[i]) && !has(tokens[i], 'user');
}

/** `customer user friendly ltd`, `for help desk inc`: what ends in a legal form begins where a name is due. */
function withSmallLegalForm(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!isLatinWord(first) || first.upper || !(isDue(tokens, start) || isDoneSomehow(tokens, start))) return;
  if (ofKind(tokens[start - 1] as Token, 'verb') && isThing(first) && !has(first, 'user')) return;
  // accept provider invitation kestrel gmbh: whose it is stands behind the thing.
  if (has(first, 'invitation', 'partnership-request') && !ofKind(first, 'verb') && isRole(tokens[start - 1])) return;
  let end = start;
  while (end < start + 4 && isPart(tokens[end]) && !(end > start && isSuffix(sheet, tokens[end], tokens[end - 1])))
    end++;
  const form = tokens[end];
  if (end < start + 2 || form?.upper || !isSuffix(sheet, form, tokens[end - 1])) return;
  // add customer friendly ltd: the role is none of the name, but nobody adds a user that is a company.
  if (isRole(first) && !(has(first, 'user') && end > start + 1)) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'legal form');
}

/** gdap pls: ask nicely ltd, subs: invite only llc: behind a label, where no company is called after how something is done. */
const isDoneSomehow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ':' &&
  ofKind(tokens[at] as Token, 'verb') &&
  (/^\w{4,}ly$/.test(tokens[at + 1]?.text ?? '') ||
    (/^(?:only|once|well|always)$/.test(tokens[at + 1]?.text ?? '') && legalSuffix.has(tokens[at + 2]?.text ?? ''))) &&
  only(tokens[at + 1] as Token, 'filler', 'common') &&
  !/^(?:kindly|simply|really|early|daily|weekly|monthly)$/.test(tokens[at + 1]?.text ?? '');

const isPart = (token: Token | undefined): boolean =>
  isLatinWord(token) &&
  token !== undefined &&
  !token.upper &&
  !token.possessive &&
  !has(token, 'det', 'our', 'conj', 'prep', 'pronoun', 'us', 'me', 'aux');

/** `a customer account for school of fine art`: behind what is made for a party stands its name. */
function schoolOfArt(sheet: Sheet, tokens: Token[], start: number): Found {
  const [party, link] = tokens.slice(Math.max(0, start - 2), start);
  if (start < 2 || link?.text !== 'for' || !isRole(party) || has(party, 'user')) return;
  const first = tokens[start];
  if (!isEveryday(first) || tokens[start + 1]?.text !== 'of' || !isEveryday(tokens[start + 2])) return;
  let end = start + 2;
  while (end < start + 5 && isEveryday(tokens[end + 1])) end++;
  if (!endsClause(tokens[end + 1]) && !has(tokens[end + 1], 'filler', 'prep')) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

const praising = oneOf(/^(?:best|good|great|right)$/);

/** `best for you organics`: what a company is for. */
function forWhom(sheet: Sheet, tokens: Token[], start: number): Found {
  const [first, link, whom] = tokens.slice(start, start + 3);
  // Best For You Organics: all of it in capitals
  if (first?.upper && link?.upper && whom?.upper && /^(?:best|good|great|right|fit|made|born|time)$/.test(first.text)) {
    if (link.text !== 'for' || !isCapital(tokens[start + 3]) || isThing(tokens[start + 3] as Token)) return;
    let last = start + 3;
    while (
      last < start + 5 &&
      !tokens[last]?.possessive &&
      isCapital(tokens[last + 1]) &&
      !isThing(tokens[last + 1] as Token) &&
      tokens[last + 1]?.kind !== 'offer'
    )
      last++;
    return name(sheet, tokens.slice(start, last + 1), last + 1, 'capitals');
  }
  if (
    !(isEveryday(first) || praising.has(first?.text ?? '')) ||
    first?.upper ||
    link?.text !== 'for' ||
    !/^(?:you|me|us|all|life|good|less|kids|pets)$/.test(whom?.text ?? '')
  )
    return;
  if (!isDue(tokens, start) && start > 0 && !endsClause(tokens[start - 1])) return;
  let end = start + 2;
  while (end < start + 5 && isEveryday(tokens[end + 1])) end++;
  const last = tokens[end] as Token;
  if (end === start + 2 || !(last.kind === 'unknown' || companyWord.test(last.text) || tradeWord.test(last.text)))
    return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

/** `make sue lund billing admin`, `promote Chase Grant to global admin`: a given name that is a word, and a role. */
function appointed(sheet: Sheet, tokens: Token[], start: number): Found {
  const [first, surname, link, behind] = tokens.slice(start, start + 4);
  if (!/^(?:make|promote|appoint|assign)$/.test(tokens[start - 1]?.text ?? '') || !isLatinWord(surname)) return;
  if (!first || !givenName.test(first.text) || first.possessive || surname?.possessive) return;
  if (first.upper !== surname?.upper || (surname.kind !== 'unknown' && !(surname.upper && ofKind(surname, 'verb'))))
    return;
  if (isRoleName(link) || (/^(?:to|as|a|an|the|our)$/.test(link?.text ?? '') && isRoleName(behind)))
    return name(sheet, [first, surname], start + 2, 'unknown word');
}

const bringing = oneOf(/^(?:for|of|to|with|at|@|by|customer|client|reseller)$/);

/** `subs for over the moon toys`, `@ from scratch bakery`: a preposition behind another one opens a name. */
function withPreposition(sheet: Sheet, tokens: Token[], start: number): Found {
  const [before, first] = tokens.slice(start - 1 < 0 ? 0 : start - 1, start + 1);
  if (start === 0 || before?.hangul || !bringing.has(before?.text ?? '')) return;
  // as a customer under bright pixel msp: whose customer it is
  if (isRole(before) && has(tokens[start - 2], 'det')) return;
  if (
    first?.upper ||
    !/^(?:from|over|under|off|beyond|behind|after|before|between|above|below|beneath|through|against|inside|outside|around)$/.test(
      first?.text ?? '',
    )
  )
    return;
  let end = start;
  while (end < start + 4 && (isEveryday(tokens[end + 1]) || (end === start && tokens[end + 1]?.text === 'the'))) end++;
  const last = tokens[end] as Token;
  if (end < start + 2 || last.possessive) return;
  if (!(companyWord.test(last.text) || tradeWord.test(last.text))) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

const announcing = oneOf(/^(?:for|to|with|of|from|under|via|by|at|on behalf of|called|named)$/);

/** Behind a role, a preposition, `called`, or a verb that takes a party. */
function isDue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.hangul || before.possessive) return false;
  if (isRole(before)) return before.senses.some(({ kind, form }) => kind === 'noun' && form === 'base');
  if (announcing.has(before.text)) return true;
  return (
    ofKind(before, 'verb') &&
    (brings.has(before.text) || /^(?:upgrade|link|assign|associate|connect)$/.test(before.text))
  );
}

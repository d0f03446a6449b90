import { isMark } from '../clauses.ts';
import type { NameToken } from '../names/words.ts';
import { regex } from '../text/regex.ts';
import { has, isRoleName, ofKind, only, type Token } from '../text/token.ts';

/** Longest subject of what is told, in tokens. */
const longest = 9;

const tells = regex`
    ^(?:is|are|was|were|has|had|have|got|gets|met|knows|knew|stays|stay|remains|remain|said|says|told|rang|called|
    asked|left|went|came|comes|signed|bought|agreed|sees|saw|takes|took|does|did|insists|waits|complains|complained|
    wrote|works|expired|bounced|vanished|failed|sees to|looks after|said no|says no|lost|won|grew|moved|missed|hired|
    retired|resigned|quit|joined|forgot|promised|insisted|merged|started|fell|ran)$
  `;

const data = ['offer', 'number', 'email', 'id', 'code', 'quote', 'domain', 'name', 'person', 'url'];

/**
 * `…, reseller Tandem IT met them at a fair`, `…, ticket 4471 has the reasons`: behind the comma in front of `at`
 * somebody is told of, and nothing is asked. Data behind the verb may be what the order needs, and stays with it.
 */
export function givesReason(tokens: readonly Token[], at: number): boolean {
  return namesReason(tokens, at) || tellsInPassing(tokens, at);
}

function namesReason(tokens: readonly Token[], at: number): boolean {
  const subject = subjectLength(tokens, at);
  if (!subject) return false;
  const verb = behindAdverbs(tokens, at + subject);
  if (!tells.test(tokens[verb]?.text ?? '')) return false;
  for (const token of tokens.slice(verb + 1)) {
    if (isMark(token, ',', ':', '-') || token.kind === 'break') return false;
    if (
      data.includes(token.kind) ||
      isRoleName(token) ||
      /^(?:please|pls|should|must|needs?|to be|not|no)$/.test(token.text)
    )
      return false;
  }
  return true;
}

/** `reseller Tandem IT`, `their helpdesk`, `ticket 4471`, `the first`, `who`: who or what is told of, 0 for none. */
function subjectLength(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || first.hangul) return 0;
  if (/^(?:who|which)$/.test(first.text)) return 1;
  const party = has(first, 'reseller', 'customer', 'provider', 'ticket', 'service-request');
  const second = tokens[at + 1];
  if (party) return ['name', 'person', 'number', 'id'].includes(second?.kind ?? '') ? 2 : 0;
  if (!has(first, 'det', 'our') || has(first, 'pronoun') || /^an?$/.test(first.text)) return 0;
  for (let length = 1; length <= longest; length++) {
    const token = tokens[at + length];
    if (tells.test(token?.text ?? '') || /^(?:already|also|just|still)$/.test(token?.text ?? ''))
      return length > 1 ? length : 0;
    if (token?.kind !== 'word' || token.hangul || has(token, 'time')) return 0;
    if (has(token, 'prep') && !ofKind(token, 'noun') && token.text !== 'of') return 0;
  }
  return 0;
}

/** `…, she takes over from Dieter`, `…, contract's lapsed`, `…, as two classes were merged`: what led to an order. */
function tellsInPassing(tokens: readonly Token[], from: number): boolean {
  const verb = toldVerb(tokens, leadsOn.test(tokens[from]?.text ?? '') ? from + 1 : from);
  return verb !== undefined && !tokens.some((token, i) => i > verb && takesUp(token, tokens[i - 1], tokens[i + 1]));
}
const leadsOn = /^(?:as|otherwise|cos|cuz|coz)$/;

/** Where what is told of somebody has its verb, or what stands for one behind a contraction. */
function toldVerb(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (!first || first.hangul) return;
  if (contraction.test(first.text)) return isState(tokens[behindAdverbs(tokens, at + 1)]) ? at : undefined;
  const doing = (from: number, several: boolean) => {
    const verb = behindAdverbs(tokens, from);
    return isDeed(tokens[verb], tokens[verb + 1], several) ? verb : undefined;
  };
  if (/^(?:i|we|they|he|she|it|someone|somebody|something)$/.test(first.text))
    return doing(at + 1, /^(?:i|we|they)$/.test(first.text));
  for (let length = 0; length < longest; length++) {
    const token = tokens[at + length];
    const counts = length === 0 && token?.kind === 'number';
    if (!token || !(isOrdinary(token) || counts || (length === 0 && isSomebody(token)))) return;
    if (token.possessive) {
      if (isState(tokens[behindAdverbs(tokens, at + length + 1)])) return at + length;
      continue;
    }
    const verb = length > 0 || !(counts || has(token, 'det', 'our')) ? doing(at + length + 1, false) : undefined;
    if (verb !== undefined) return verb;
  }
}
const contraction = /^(?:(?:he|she|it|something|someone)'s|(?:they|we)'(?:re|ve)|i'(?:m|ve))$/;

/** Whether a sentence begins there in which somebody else does something: Auditor's asking: …; Marcy has …, which …? */
export const isTold = (tokens: readonly Token[], at: number): boolean => toldVerb(tokens, at) !== undefined;

function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:already|also|just|still|only|even|all|both|never|now|always)$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

const isSomebody = (token: Token | undefined): boolean => token?.kind === 'name' || token?.kind === 'person';

/** A small word that no lexicon knows, whatever it was taken for. */
const isStrange = (token: Token): boolean =>
  !token.upper &&
  !token.hangul &&
  (token.kind === 'unknown' || (token.kind === 'name' && (token as NameToken).reason === 'unknown word'));

/** A word that names something of everyday life: boss, football, the kids over there. */
const isOrdinary = (token: Token): boolean =>
  !token.hangul &&
  (isStrange(token) ||
    (token.kind === 'word' &&
      (!isRoleName(token) || /^(?:help|service)[ -]?desk$/.test(token.text)) &&
      (only(token, 'common', 'foreign') ||
        /^(?:boss|team|folks|guys|here|there)$/.test(token.text) ||
        has(token, 'det', 'our', 'prep') ||
        (ofKind(token, 'noun') && !has(token, 'role')))));

/** What somebody does, and orders nothing by it: covers, ghosted, takes over; of several in its plain form. */
function isDeed(token: Token | undefined, next: Token | undefined, several: boolean): boolean {
  if (!token || token.hangul || token.upper) return false;
  if (thinks.test(token.text)) return false;
  if (tells.test(token.text)) return next?.text !== 'to';
  if (has(token, 'need')) return /^(?:it|this|that|them)$/.test(next?.text ?? '');
  if (has(token, 'aux', 'prep', 'conj') || !/^[a-z]{2,}(?: [a-z]+)?$/.test(token.text)) return false;
  if (isStrange(token) || only(token, 'common', 'foreign')) return several || /(?:[^s]s|ed)$/.test(token.text);
  return !several && token.senses.some(({ kind, form }) => kind === 'verb' && form === 'third');
}

/** What somebody thinks takes part of what he says back, and what he meant puts it right. */
const thinks = /^(?:think|guess|reckon|suppose|believe|hope|doubt|wonder|assume|fear|feel|mean|meant)s?$/;

/** How things are, behind a contraction: she's covering …, contract's lapsed, Anne's approved it. */
const isState = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.hangul &&
  !token.upper &&
  (/(?:ing|ed)$/.test(token.text) || isStrange(token) || only(token, 'common', 'foreign') || tells.test(token.text));

/** Whether a word of what is told comes back to the order: it is done, somebody else does it, it is asked or needed. */
const takesUp = (token: Token, before: Token | undefined, after: Token | undefined): boolean =>
  isMark(token, ':', '-', '?', '"') ||
  token.kind === 'break' ||
  ['offer', 'number', 'email', 'id', 'quote', 'domain', 'url'].includes(token.kind) ||
  isRoleName(token) ||
  (isSomebody(token) &&
    (has(before, 'reseller', 'customer', 'provider') ||
      /^(?:is|are|was|were)$/.test(before?.text ?? '') ||
      isMark(before, ',') ||
      isMark(after, ','))) ||
  has(token, 'price') ||
  (/^(?:doing|handling|sorting)$/.test(token.text) && /^(?:it|this|that)$/.test(after?.text ?? '')) ||
  comesBack.test(token.text);
const comesBack = regex`
    ^(?:please|pls|should|must|needs?|to be|not|no|already|done|did|do|does|ordered|bought|sorted|handled|fixed|
    myself|himself|herself|itself|themselves|ourselves|instead|elsewhere|later|first|then|until|till|unless|if|once|
    when|but|though|however|yet|maybe|perhaps|what|which|who|how|why|(?!can't|couldn't)\w+n't|cannot|never|nobody|
    approve|decide|think|thinks|wonder|hope|guess|sure|unsure|considering|thinking|asking|wondering|instead of)$
  `;

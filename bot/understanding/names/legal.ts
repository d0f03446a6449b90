import type { Sheet } from '../text/normalise.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import {
  type Found,
  isAmpersand,
  isDotted,
  isNamePart,
  isRole,
  isSubject,
  isSuffix,
  isThing,
  isWord,
  legalSuffix,
  name,
  opensNoName,
  startsClause,
} from './words.ts';

export const isCommandWord = (token: Token): boolean =>
  token.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') ||
  has(
    token,
    'aux',
    'what',
    'conj',
    'prep',
    'not',
    'pronoun',
    'det',
    'our',
    'every',
    'filler',
    'new',
    'many',
    'more',
    'existing',
    'pending',
    'again',
  );

/** A name that ends in a legal form reaches back as far as words can belong to it. */
export function suffixedName(sheet: Sheet, tokens: Token[], start: number, speaks: boolean): Found {
  const first = tokens[start] as Token;
  if (
    !isNamePart(first) ||
    first.kind === 'legal' ||
    first.kind === 'offer' ||
    // E3 x 75 Kestrel Ltd: what is counted opens no name.
    (first.kind === 'number' && (/^\d*x|x ?\d/.test(first.text) || tokens[start - 1]?.kind === 'offer')) ||
    (first.kind === 'number' &&
      !(tokens[start + 1]?.upper && tokens[start + 1]?.kind !== 'offer') &&
      !isSuffix(sheet, tokens[start + 1], first))
  )
    return;
  // Only the first token that could open the name is asked; it looks for the suffix ahead.
  let end = -1;
  for (let i = start + 1; i < tokens.length && i < start + 9; i++) {
    const token = tokens[i] as Token;
    // support contact를 (주)누리온으로: a legal form behind a particle opens the next name.
    if (token.kind === 'legal' && tokens[i - 1]?.particle) return;
    if (isSuffix(sheet, token, tokens[i - 1])) {
      end = i;
      while (
        isSuffix(sheet, tokens[end + 1], tokens[end]) ||
        (tokens[end + 1]?.text === ',' && isSuffix(sheet, tokens[end + 2], tokens[end])) ||
        (tokens[end + 1]?.text === '.' &&
          ((isSuffix(sheet, tokens[end + 2], tokens[end]) && !tokens[end + 2]?.upper === !tokens[end]?.upper) ||
            (tokens[end + 2]?.text === ',' && isSuffix(sheet, tokens[end + 3], tokens[end]))))
      )
        end += isSuffix(sheet, tokens[end + 1], tokens[end])
          ? 1
          : isSuffix(sheet, tokens[end + 2], tokens[end])
            ? 2
            : 3;
      break;
    }
    if (token.text === ',' && isSuffix(sheet, tokens[i + 1], tokens[i - 1])) continue;
    if (
      !isNamePart(token) &&
      !isAmpersand(token) &&
      !(token.text === '.' && (tokens[i - 1]?.text.length ?? 9) === 1) &&
      // Verhoeven & Zn. BV
      !(
        token.text === '.' &&
        tokens[i + 1]?.upper &&
        isSuffix(sheet, tokens[i + 1], tokens[i - 1]) &&
        isAmpersand(tokens[i - 2])
      )
    )
      return;
    if ((tokens[i - 1]?.possessive && (!token.upper || token.kind === 'offer')) || (tokens[i - 1] as Token).particle)
      return;
  }
  if (end < 0) return;
  const suffix = tokens[end] as Token;
  if (opensNoName(tokens, start)) return;
  // accept provider invitation kestrel gmbh: whose it is stands behind the thing.
  if (
    !first.upper &&
    has(first, 'invitation', 'partnership-request') &&
    !ofKind(first, 'verb') &&
    isRole(tokens[start - 1])
  )
    return;
  const dotted =
    sheet.folded[suffix.inner.end] === '.' && isDotted(sheet, suffix, suffix.inner.end) && !suffix.possessive;
  const behind = end + (dotted ? 2 : 1);
  // enter Ostrava Pumpy s.r.o.: a small word in front of capitals is none of the name.
  if (
    speaks &&
    !first.upper &&
    first.kind === 'word' &&
    !isLittle(first) &&
    tokens.slice(start + 1, end).some(({ upper }) => upper)
  )
    return;
  const loud = speaks && suffix.upper;
  // Customer Baltic Timber OÜ wishes …: a role in front of a word of its own is none of the name.
  if (
    loud &&
    startsClause(tokens, start) &&
    has(first, 'customer', 'reseller', 'provider') &&
    tokens[start + 1]?.upper &&
    (tokens[start + 1]?.kind === 'unknown' || end > start + 2)
  )
    return;
  if (
    !loud &&
    end > start + 1 &&
    isThing(first) &&
    !has(tokens[start - 1], 'prep', 'customer', 'reseller', 'provider', 'lead') &&
    tokens[start - 1] !== undefined
  )
    return;
  // bitwerk GmbH
  const small = first.kind === 'unknown' && end === start + 1;
  if (loud && !first.upper && first.kind !== 'number' && !small) return;
  if (
    !loud &&
    (isRole(first) ||
      has(first, 'prep', 'det', 'our', 'conj', 'filler', 'aux', 'existing') ||
      (first.senses.length > 0 && startsClause(tokens, start)))
  )
    return;
  // the E3 of Kestrel GmbH: an offer of somebody is none of the name.
  if (tokens.slice(start, end).some((token, at, parts) => token.kind === 'offer' && isOwnerNext(parts[at + 1]))) return;
  if (loud) {
    // A command at the start of a sentence has a capital as well: `Invite Only LLC` needs another verb before it.
    if (
      startsClause(tokens, start) &&
      isCommandWord(first) &&
      !has(first, 'not', 'every', 'many') &&
      end - start > 1 &&
      !isRole(tokens[start + 1]) &&
      !isSubject(tokens, behind) &&
      !isLineOfParty(tokens, start, end, behind) &&
      !isDoneToIt(tokens, start, end, behind)
    )
      return;
    if (
      isRole(first) &&
      end - start > 1 &&
      (tokens[start + 1] as Token).upper &&
      startsClause(tokens, start) &&
      !isSubject(tokens, behind)
    )
      return;
    // Customers of For And Against Ltd
    if (tokens[start + 1]?.text === 'of' && first.senses.some(({ form }) => form === 'plural') && isKept(first)) return;
    for (let i = start + 1; i < end; i++) {
      const part = tokens[i] as Token;
      if (isWord(part) && !part.upper && !littleWord.test(part.text)) return;
    }
  } else {
    // A long reach without capitals stops at anything that separates phrases.
    for (let i = start + 1; i < end; i++) {
      const part = tokens[i] as Token;
      if (has(part, 'prep', 'det', 'our') && !/^(?:of|up|the)$/.test(part.text)) return;
      if (isRole(part) && i + 1 < end) return;
    }
    if (first.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') && startsClause(tokens, start))
      return;
  }
  return name(sheet, tokens.slice(start, end + 1), behind, 'legal form');
}

/** What the bot keeps lists of. */
const isKept = (token: Token): boolean =>
  has(token, 'customer', 'subscription', 'incentive', 'service-request', 'lead');

/** Add this reseller: / Invite Only LLC: everyday words that are the whole line below a party that is announced. */
const isLineOfParty = (tokens: readonly Token[], start: number, end: number, behind: number): boolean =>
  tokens[start - 1]?.kind === 'break' &&
  tokens[start - 2]?.text === ':' &&
  isRole(tokens[start - 3]) &&
  (tokens[behind] === undefined || tokens[behind]?.kind === 'break') &&
  tokens.slice(start + 1, end).every((token) => only(token, 'common', 'foreign', 'filler', 'mark'));

/** Remove It All Co., Ltd. 파트너십 종료해 줘: nobody orders twice, and nothing is done to a company called It. */
const isDoneToIt = (tokens: readonly Token[], start: number, end: number, behind: number): boolean =>
  tokens[start + 1]?.upper === true &&
  (tokens[start + 1]?.text === 'it'
    ? tokens.slice(start + 2, end).every(({ kind, text }) => kind !== 'unknown' || legalSuffix.has(text))
    : // End Partnership Ltd invitation cancel 해줘: a thing is no firm by itself
      (isThing(tokens[start + 1] as Token) && legalSuffix.has(tokens[start + 2]?.text ?? '')) ||
      // Accept All Ltd, Delete Nothing Inc
      (/^(?:all|nothing|everything|nobody|everybody|everyone|only|now|later|up|on|off|out|over|again|twice)$/.test(
        tokens[start + 1]?.text ?? '',
      ) &&
        legalSuffix.has(tokens[start + 2]?.text ?? ''))) &&
  tokens.slice(behind).some((token) => token.hangul && ofKind(token, 'verb'));

const isOwnerNext = (token: Token | undefined): boolean => /^(?:of|for|at|on|to|with)$/.test(token?.text ?? '');

/** Articles and prepositions of other languages stay small inside a name. */
const littleWord = regex`
    ^(?:of|and|the|n|de|del|della|dello|dei|di|da|do|dos|das|du|des|la|las|le|les|los|el|lo|il|y|e|et|en|sur|sous|
    chez|von|vom|van|der|den|dem|das|die|het|ten|ter|te|op|am|an|im|zu|zum|zur|bei|beim|auf|und|och|og|na|nad|pod|w|z|
    i|a|o|ja|ve|bin|ibn|al|voor|für|för|mit|avec|bij|uit|aan|ohne|sans|'t)$
  `;
export const isLittle = (token: Token): boolean =>
  token.kind !== 'number' && littleWord.test(token.text) && !token.upper;

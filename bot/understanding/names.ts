import { looksLikePredicate } from './hangul.ts';
import type { Sheet } from './normalise.ts';
import { looksAdnominal } from './segment.ts';
import { join, type Token } from './tokens.ts';

/** How a name was recognised; the better the reason, the less it is doubted later. */
export type NameReason = 'known' | 'legal form' | 'capitals' | 'unknown word' | 'Hangul';

export interface NameToken extends Token {
  kind: 'name' | 'person';
  reason: NameReason;
}

const legalSuffix =
  /^(?:llc|inc|ltd|gmbh|corp|plc|limited|incorporated|corporation|pty|bv|b\.v|sarl|s\.a|srl|s\.r\.l|s\.r\.o|sro|oy|oyj|aps|nv|n\.v|kg|llp|pvt|kk|k\.k|ag|spa|s\.p\.a|sas|ab|co|co-op|pte|l\.l\.c)$/;
/** Only in capitals are these a legal form and not a word. */
const shyLegalSuffix = /^(?:ag|spa|sas|ab|co|kg|kk|oy|nv|bv)$/;
const legalPrefix = /^(?:주식회사|유한회사|합자회사|재단법인|사단법인|의료법인|학교법인|농업회사법인|유한책임회사)$/;

/** Words that companies call themselves; behind an unknown word they belong to the name. */
const companyWord =
  /^(?:bank|group|media|labs?|systems?|solutions|tech|technolog(?:y|ies)|consult(?:ing|ants)|bakery|institute|school|college|university|insurance|healthcare|airlines|air|travel|trad(?:ers|ing)|importers|winery|publish(?:ing|ers)|toys|works|house|coffee|studios?|logistics|foods?|energy|motors|electronics|pharma|agency|clinic|hotels?|holdings|ventures|capital|networks?|software|digital|cloud|online|msp|association|company|sons|cycles|video|research|design|industries|international|global|services|security|legal|law|farms|gardens?|market|markets|press|books|music|films|foundation|trust|council|city|power|light|water|gas|electric|sales|marketing|partners|stores?|shop|phone|game|games|sports|gym|tea|bread|flowers|shoes|data|code|works|party|events?|office|support|center|centre|first|natural|organics?|express|direct|central|north|south|east|west|desk|firm|corporation)$/;
const joiner = /^(?:of|and|the|for|to|in|on|de|la|von|van|der|du|at|by|with|not|your|n|up|from|no|without)$/;

const has = (token: Token | undefined, ...concepts: string[]): boolean => token?.senses.some((sense) => concepts.includes(sense.concept)) ?? false;
const kindOf = (token: Token, kind: string): boolean => token.senses.some((sense) => sense.kind === kind);
const onlyKinds = (token: Token, ...kinds: string[]): boolean => token.senses.length > 0 && token.senses.every((sense) => kinds.includes(sense.kind));
const isWord = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'word' || token.kind === 'unknown');
const isLatinWord = (token: Token | undefined): boolean => isWord(token) && token?.hangul === false;
const isRole = (token: Token | undefined): boolean => has(token, 'reseller', 'provider', 'customer', 'lead', 'user', 'partner');
const isAmpersand = (token: Token | undefined): boolean => token?.kind === 'punct' && (token.text === '&' || token.text === '+');
const endsClause = (token: Token | undefined): boolean => token === undefined || token.kind === 'break' || (token.kind === 'punct' && /^[.!?;:,()\-|/]+$|^->$/.test(token.text));

/** Whether capitals say anything: not in a message that shouts, nor in one that capitalises every word. */
export function capitalsSpeak(sheet: Sheet, tokens: readonly Token[]): boolean {
  const latin = tokens.filter((token) => isLatinWord(token) && /^[a-z]/.test(token.text));
  if (!/\p{Ll}/u.test(sheet.shown.replace(/[가-힣]/g, ''))) return latin.length < 2;
  const small = latin.filter((token) => !token.upper && !/^(?:of|and|the|for|to|in|on|at|a|an|as|with|by)$/.test(token.text));
  return latin.length < 4 || small.length > 0 || latin.some((token) => token.hangul);
}

/** Joins what belongs to one name and marks it; everything else stays as it is. */
export function findNames(sheet: Sheet, tokens: Token[]): Token[] {
  const speaks = capitalsSpeak(sheet, tokens);
  const out: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = koreanName(sheet, tokens, i) ?? suffixedName(sheet, tokens, i, speaks) ?? (speaks ? capitalName(sheet, tokens, i) : undefined) ?? plainName(sheet, tokens, i, speaks) ?? knownName(sheet, tokens, i, speaks);
    if (found) {
      out.push(found.token);
      i = found.next;
    } else {
      out.push(tokens[i] as Token);
      i++;
    }
  }
  return out;
}

type Found = { token: NameToken; next: number } | undefined;

function name(sheet: Sheet, parts: Token[], next: number, reason: NameReason): Found {
  const token = join(parts, []);
  const kind = parts.some((part) => part.kind === 'name') || !parts.some((part) => part.kind === 'person') ? 'name' : 'person';
  let end = token.inner.end;
  // A full stop that belongs to a legal form is part of the name: Inc., Co., Ltd.
  const last = parts.at(-1) as Token;
  if (sheet.folded[end] === '.' && legalSuffix.test(last.text) && !last.possessive) end++;
  return { token: { ...token, kind, reason, text: sheet.folded.slice(token.start, end), end: Math.max(token.end, end), inner: { start: token.inner.start, end } }, next };
}

/** The first word of a clause is where a command stands, whatever its first letter looks like. */
function startsClause(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return true;
    if (token.kind === 'word' && onlyKinds(token, 'filler', 'mark') && !has(token, 'prep', 'det', 'our')) continue;
    return false;
  }
  return true;
}

const isCommandWord = (token: Token): boolean => token.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') || has(token, 'aux', 'what', 'conj', 'prep', 'not', 'pronoun', 'det', 'our', 'every', 'filler', 'new', 'many', 'more', 'existing', 'pending', 'again');

/** A name that ends in a legal form reaches back as far as words can belong to it. */
function suffixedName(sheet: Sheet, tokens: Token[], start: number, speaks: boolean): Found {
  const first = tokens[start] as Token;
  if (!isNamePart(first) || (first.kind === 'number' && !isNamePart(tokens[start + 1]))) return;
  // Only the first token that could open the name is asked; it looks for the suffix ahead.
  let end = -1;
  for (let i = start + 1; i < tokens.length && i < start + 9; i++) {
    const token = tokens[i] as Token;
    if (isSuffix(sheet, token, tokens[i - 1])) {
      end = i;
      while (isSuffix(sheet, tokens[end + 1], tokens[end]) || (tokens[end + 1]?.text === ',' && isSuffix(sheet, tokens[end + 2], tokens[end])) || (tokens[end + 1]?.text === '.' && ((isSuffix(sheet, tokens[end + 2], tokens[end]) && !tokens[end + 2]?.upper === !tokens[end]?.upper) || (tokens[end + 2]?.text === ',' && isSuffix(sheet, tokens[end + 3], tokens[end])))))
        end += isSuffix(sheet, tokens[end + 1], tokens[end]) ? 1 : isSuffix(sheet, tokens[end + 2], tokens[end]) ? 2 : 3;
      break;
    }
    if (token.text === ',' && isSuffix(sheet, tokens[i + 1], tokens[i - 1])) continue;
    if (!isNamePart(token) && !isAmpersand(token) && !(token.text === '.' && (tokens[i - 1]?.text.length ?? 9) === 1)) return;
    if ((tokens[i - 1]?.possessive && !token.upper) || (tokens[i - 1] as Token).particle) return;
  }
  if (end < 0) return;
  const suffix = tokens[end] as Token;
  const loud = speaks && suffix.upper;
  if (loud && !first.upper && first.kind !== 'number') return;
  if (!loud && (isRole(first) || has(first, 'prep', 'det', 'our', 'conj', 'filler', 'aux', 'existing') || (first.senses.length > 0 && startsClause(tokens, start)))) return;
  if (loud) {
    // A command at the start of a sentence has a capital as well: `Invite Only LLC` needs another verb before it.
    if (startsClause(tokens, start) && isCommandWord(first) && !has(first, 'not', 'every', 'many') && end - start > 1 && !isRole(tokens[start + 1])) return;
    if (isRole(first) && end - start > 1 && (tokens[start + 1] as Token).upper && startsClause(tokens, start) ) return;
    for (let i = start + 1; i < end; i++) {
      const part = tokens[i] as Token;
      if (isWord(part) && !part.upper && !joiner.test(part.text)) return;
    }
  } else {
    // A long reach without capitals stops at anything that separates phrases.
    for (let i = start + 1; i < end; i++) {
      const part = tokens[i] as Token;
      if (has(part, 'prep', 'det', 'our') && !/^(?:of|up|the)$/.test(part.text)) return;
      if (isRole(part) && i + 1 < end) return;
    }
    if (first.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') && startsClause(tokens, start)) return;
  }
  return name(sheet, tokens.slice(start, end + 1), end + 1 + (sheet.folded[suffix.inner.end] === '.' && !suffix.possessive ? 1 : 0), 'legal form');
}

function isSuffix(sheet: Sheet, token: Token | undefined, before: Token | undefined): boolean {
  if (!token || !isLatinWord(token) || !before || !legalSuffix.test(token.text)) return false;
  if (!shyLegalSuffix.test(token.text)) return true;
  const typed = sheet.shown.slice(token.start, token.end);
  return token.upper && (token.text !== 'ab' && token.text !== 'ag' && token.text !== 'spa' ? true : typed === typed.toUpperCase()) || (token.text === 'co' && !token.upper && (sheet.folded[token.end] === '.' || endsClause(undefined)));
}

function isNamePart(token: Token | undefined): boolean {
  return isLatinWord(token) || token?.kind === 'name' || token?.kind === 'person' || (token?.kind === 'number' && !token.hangul) || token?.kind === 'offer';
}

/** Words in capitals inside a sentence. */
function capitalName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!canBeCapital(first, tokens, start) && !opensWithNumber(tokens, start)) return;
  let end = start;
  let strong = first.kind === 'name' || first.kind === 'person' || isOwnWord(first);
  for (let i = start + 1; i < tokens.length && i < start + 9; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1] as Token;
    if (previous.particle || previous.ending) break;
    const ahead = tokens[i + 1];
    if (token.kind === 'punct') {
      // A. Datum; Salt & Pepper
      if (isAmpersand(token) && isCapital(ahead)) continue;
      if (token.text === '.' && previous.text.length === 1 && isCapital(ahead) && sheet.folded[token.end] === ' ') continue;
      break;
    }
    if (previous.possessive && !(isCapital(token) && (token.kind === 'unknown' || companyWord.test(token.text)))) break;
    if (isCapital(token) && !(token.kind === 'offer')) {
      // Two names that the directory knows stand side by side; two capitals in a row are one name.
      if (token.kind === 'name' && previous.kind === 'name') break;
      if (token.kind === 'person' && previous.kind === 'name') break;
      // A known thing behind a name is what the name has: `Contoso Subscriptions`.
      if (strong && isThing(token) && !isCapital(ahead)) break;
      if (isFixedTerm(token) && !isSuffixAhead(sheet, tokens, i)) break;
      strong ||= isOwnWord(token);
      end = i;
      continue;
    }
    if (token.kind === 'number' && !/^[\d,]*$/.test('') && token.text.length < 4 && isCapital(ahead) && ahead?.kind === 'unknown' && !ahead.hangul) continue;
    if (token.kind === 'number' && endsClause(ahead) && previous.upper && /^(?:studio|route|area|channel|level|cafe|club|sector|bar|hotel)$/.test(previous.text)) {
      end = i;
      continue;
    }
    if (isLatinWord(token) && isCapital(ahead) && ahead && ahead.kind !== 'name' && token.text === 'of' && previous.kind !== 'name') continue;
    if (isLatinWord(token) && token.text === 'of' && tokens[i + 1]?.text === 'the' && isCapital(tokens[i + 2])) {
      i++;
      continue;
    }
    if (isLatinWord(token) && token.text === 'and' && isCapital(ahead) && suffixFollows(sheet, tokens, i + 1)) continue;
    if (isLatinWord(token) && companyWord.test(token.text) && token.kind === 'unknown') {
      end = i;
      continue;
    }
    break;
  }
  if (end > start && !strong && (tokens.slice(start, end + 1).every((token) => token.senses.length > 0 && onlyKinds(token, 'verb', 'noun')))) return;
  if (end === start && !isOwnWord(first)) return;
  const last = tokens[end] as Token;
  return name(sheet, tokens.slice(start, end + 1), end + 1 + (sheet.folded[last.inner.end] === '.' && legalSuffix.test(last.text) && !last.possessive && tokens[end + 1]?.text === '.' ? 1 : 0), first.kind === 'name' && end === start ? 'known' : 'capitals');
}

/** 7 Seas Shipping, where a name is due. */
function opensWithNumber(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.kind !== 'number' || tokens[at]?.hangul || !next?.upper || next.hangul || next.kind === 'offer' || !isOwnWord(next)) return false;
  const previous = tokens[at - 1];
  return previous !== undefined && (has(previous, 'prep') ? !/^(?:by|to)$/.test(previous.text) : isRole(previous) && !previous.senses.some((sense) => sense.form === 'plural'));
}

function suffixFollows(sheet: Sheet, tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (isSuffix(sheet, tokens[i], tokens[i - 1])) return true;
    if (!isCapital(tokens[i])) return false;
  }
  return false;
}
const isSuffixAhead = (sheet: Sheet, tokens: Token[], at: number): boolean => isSuffix(sheet, tokens[at + 1], tokens[at]);
const isCapital = (token: Token | undefined): boolean => token !== undefined && (token.upper || token.kind === 'name' || token.kind === 'person') && !token.hangul && (isNamePart(token) || token.kind === 'name' || token.kind === 'person') && token.text !== 'i';
/** Not in the lexicon at all, or an everyday word that may serve as a name. */
const isOwnWord = (token: Token): boolean => token.kind === 'unknown' || token.kind === 'name' || token.kind === 'person' || (token.kind === 'word' && token.upper && onlyKinds(token, 'common', 'foreign', 'filler'));
const isThing = (token: Token): boolean => token.kind === 'word' && kindOf(token, 'noun') && !kindOf(token, 'common') && !companyWord.test(token.text);
const isFixedTerm = (token: Token): boolean => token.senses.some((sense) => sense.concept.startsWith('role:') || ['tongue', 'partner-center', 'delegated', 'request', 'profile-field'].includes(sense.concept)) && !companyWord.test(token.text);

function canBeCapital(token: Token, tokens: Token[], at: number): boolean {
  if (token.kind === 'name' || token.kind === 'person') return !token.hangul;
  if (!isLatinWord(token) || !token.upper || token.text === 'i') return false;
  if (token.kind === 'unknown') return !/^(?:ok|id|faq|pm|am|eod|crm|api)$/.test(token.text);
  // A. Datum
  if (token.text.length === 1 && tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === token.end && isCapital(tokens[at + 2])) return true;
  if (isFixedTerm(token)) return false;
  const starts = startsClause(tokens, at);
  const next = tokens[at + 1];
  const capitalNext = isCapital(next) && !(next && isFixedTerm(next));
  if (starts && (isCommandWord(token) || isRole(token) || kindOf(token, 'noun') || kindOf(token, 'filler'))) return false;
  if (starts) return capitalNext || false;
  if (isRole(token) && isCapital(next)) return false;
  // Mid-sentence: one capital word of the lexicon is emphasis, two are a name.
  if (onlyKinds(token, 'common', 'foreign')) return capitalNext || tokens[at - 1] === undefined || isRole(tokens[at - 1]) || has(tokens[at - 1], 'prep');
  if (has(token, 'not', 'every') && !capitalNext) return false;
  return capitalNext && (next as Token).kind !== 'offer';
}

/** A run of words that no lexicon knows. */
function plainName(sheet: Sheet, tokens: Token[], start: number, speaks: boolean): Found {
  const first = tokens[start] as Token;
  if (!isLatinWord(first) && !(first.kind === 'number' && (tokens[start + 1]?.kind === 'unknown'))) return;
  if (first.kind === 'word' && !(onlyKinds(first, 'common') && !has(first, 'filler'))) return;
  if (first.kind === 'number') return;
  let end = first.kind === 'unknown' ? start : -1;
  for (let i = start + 1; i < tokens.length && i < start + 7; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1] as Token;
    if (previous.particle || previous.ending) break;
    if (isAmpersand(token) && isWord(tokens[i + 1]) && previous.end + 2 > token.start) continue;
    if (previous.possessive && !(token.kind === 'unknown' && previous.kind === 'unknown')) break;
    if (token.text === '.' && previous.text.length === 1 && tokens[i + 1]?.kind === 'unknown') continue;
    if (!isLatinWord(token)) break;
    if (token.kind === 'unknown') {
      if (speaks && token.upper && !previous.upper && previous.text !== '&') break;
      end = i;
      continue;
    }
    if (token.kind === 'word' && companyWord.test(token.text) && (!isRole(token) || token.text === 'partners') && !(kindOf(token, 'noun') && !kindOf(token, 'common') && endsInThing(tokens, i)) && end === i - 1 && !has(token, 'catalog')) {
      if (token.text === 'partners' || onlyKinds(token, 'common', 'foreign', 'noun')) {
        end = i;
        continue;
      }
    }
    if (onlyKinds(token, 'common') && end < 0) continue;
    break;
  }
  if (end < 0) return;
  // any incidents affecting harbor lane: a participle is no part of the name behind it.
  if (start + 1 <= end && first.kind === 'unknown' && /^\w{3,}(?:ing|ed)$/.test(first.text) && kindOf(tokens[start - 1] ?? first, 'noun')) return;
  // Everyday words in front belong to it only where a name is due: `for blue yonder`.
  const previous = tokens[start - 1];
  if (first.kind === 'word' && !(has(previous, 'prep', 'our') || isRole(previous) || (previous && has(previous, 'name-of')) || (previous?.kind === 'word' && previous.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base')) || startsClause(tokens, start))) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

const endsInThing = (tokens: Token[], at: number): boolean => isWord(tokens[at + 1]) && kindOf(tokens[at + 1] as Token, 'noun');

function knownName(sheet: Sheet, tokens: Token[], start: number, _speaks: boolean): Found {
  const first = tokens[start] as Token;
  if (first.kind !== 'name' && first.kind !== 'person') return;
  let end = start;
  // A known name may be the start of a longer one that is not known: Fabrikam Robotics.
  while (!tokens[end]?.particle && !tokens[end]?.possessive && tokens[end + 1]?.kind === 'unknown' && !tokens[end + 1]?.hangul && !tokens[end]?.hangul && (tokens[end + 1] as Token).upper === (tokens[end] as Token).upper && end < start + 4) end++;
  return name(sheet, tokens.slice(start, end + 1), end + 1, end === start ? 'known' : 'unknown word');
}

/** Unknown Hangul, with a legal form before or behind it and with Latin letters glued to it. */
function koreanName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  let i = start;
  const parts: Token[] = [];
  const isLegal = (token: Token | undefined) => token !== undefined && (token.kind === 'legal' || (token.hangul && legalPrefix.test(token.text)));
  let unknown = 0;
  let hangul = false;
  while (i < tokens.length && i < start + 7) {
    const token = tokens[i] as Token;
    const previous = parts.at(-1);
    if (previous && (previous.particle || previous.ending || previous.possessive)) break;
    if (isLegal(token)) {
      if (previous && token.kind !== 'legal' && isLegal(tokens[i + 1])) break;
      // (주) opens the next name when a space stands before it and none behind it.
      if (previous && unknown > 0 && token.spaced && tokens[i + 1]?.hangul && !tokens[i + 1]?.spaced) break;
      parts.push(token);
      hangul = true;
      i++;
      continue;
    }
    const glued = previous !== undefined && !token.spaced && previous.end === token.start;
    if (token.hangul && (token.kind === 'unknown' || token.kind === 'name' || token.kind === 'person')) {
      if (isPredicate(token, tokens[i + 1])) break;
      if (token.kind !== 'unknown' && previous && previous.kind !== 'unknown' && !isLegal(previous)) break;
      if (token.kind === 'person' && unknown > 0) break;
      parts.push(token);
      unknown++;
      hangul = true;
      i++;
      continue;
    }
    // After a legal form any word is the company's own.
    if (token.hangul && token.kind === 'word' && previous && isLegal(previous) && unknown === 0) {
      parts.push(token);
      unknown++;
      i++;
      continue;
    }
    if (token.hangul && token.kind === 'word' && glued && unknown > 0 && !token.senses.some((sense) => sense.kind === 'verb' && token.ending)) break;
    const next = tokens[i + 1];
    const latinHead = (token.kind === 'unknown' || token.kind === 'number' || (token.kind === 'name' && !token.hangul)) && !token.hangul;
    if (latinHead && !token.particle && next?.hangul && (next.kind === 'unknown' || next.kind === 'name') && !isPredicate(next, tokens[i + 2]) && (next.start === token.end || (token.kind !== 'number' && token.upper))) {
      if (previous && !glued && unknown > 0) break;
      parts.push(token);
      unknown++;
      i++;
      continue;
    }
    if (latinHead && token.kind !== 'number' && previous && (isLegal(previous) || (glued && unknown > 0))) {
      parts.push(token);
      unknown++;
      i++;
      continue;
    }
    // 램나&파트너스
    if (isAmpersand(token) && previous && previous.end === token.start && (next?.hangul || next?.kind === 'unknown') && next?.start === token.end) {
      parts.push(token);
      i++;
      continue;
    }
    break;
  }
  if (!unknown || !hangul || !parts.length) return;
  if (first.kind === 'number' && parts.length < 2) return;
  return name(sheet, parts, i, parts.length === 1 && first.kind !== 'unknown' ? 'known' : 'Hangul');
}

/** 왔다던데, 계약한: unknown words that are no names because of how they end. */
function isPredicate(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'unknown' || token.particle) return token.kind === 'unknown' && token.ending !== '' ;
  if (looksLikePredicate(token.text)) return true;
  // 보류해 주세요: what an auxiliary follows is a verb.
  if (/[해하여아어]$/.test(token.text) && next?.hangul && next.senses.some((sense) => sense.concept === 'do') && next.ending) return true;
  return looksAdnominal(token.text) && next !== undefined && next.hangul === true && next.kind !== 'punct' && !(next.kind === 'word' && kindOf(next, 'noun')) && next.kind === 'unknown';
}

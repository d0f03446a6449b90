import {
  companyWord,
  endsClause,
  type Found,
  has,
  isAmpersand,
  isCapital,
  isDotted,
  isFixedTerm,
  isLatinWord,
  isNamePart,
  isParticiple,
  isRole,
  isShortened,
  isSubject,
  isSuffix,
  isThing,
  isWord,
  kindOf,
  type NameToken,
  name,
  onlyKinds,
  startsClause,
  tellsFirst,
} from './name-words.ts';
import type { Sheet } from './normalise.ts';
import type { Token } from './token.ts';
import { vocabulary } from './vocabulary.ts';

const isCommandWord = (token: Token): boolean =>
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
    if (!isNamePart(token) && !isAmpersand(token) && !(token.text === '.' && (tokens[i - 1]?.text.length ?? 9) === 1))
      return;
    if ((tokens[i - 1]?.possessive && (!token.upper || token.kind === 'offer')) || (tokens[i - 1] as Token).particle)
      return;
  }
  if (end < 0) return;
  const suffix = tokens[end] as Token;
  // enter Ostrava Pumpy s.r.o.: a small word in front of capitals is none of the name.
  if (speaks && !first.upper && first.kind === 'word' && !isLittle(first) && tokens[start + 1]?.upper) return;
  const loud = speaks && suffix.upper;
  if (loud && !first.upper && first.kind !== 'number') return;
  if (
    !loud &&
    (isRole(first) ||
      has(first, 'prep', 'det', 'our', 'conj', 'filler', 'aux', 'existing') ||
      (first.senses.length > 0 && startsClause(tokens, start)))
  )
    return;
  if (loud) {
    // A command at the start of a sentence has a capital as well: `Invite Only LLC` needs another verb before it.
    if (
      startsClause(tokens, start) &&
      isCommandWord(first) &&
      !has(first, 'not', 'every', 'many') &&
      end - start > 1 &&
      !isRole(tokens[start + 1]) &&
      !isSubject(tokens, end + 1)
    )
      return;
    if (
      isRole(first) &&
      end - start > 1 &&
      (tokens[start + 1] as Token).upper &&
      startsClause(tokens, start) &&
      !isSubject(tokens, end + 1)
    )
      return;
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
  return name(
    sheet,
    tokens.slice(start, end + 1),
    end +
      1 +
      (sheet.folded[suffix.inner.end] === '.' && isDotted(sheet, suffix, suffix.inner.end) && !suffix.possessive
        ? 1
        : 0),
    'legal form',
  );
}

/** Articles and prepositions of other languages stay small inside a name. */
const littleWord =
  /^(?:of|and|the|n|de|del|della|dello|dei|di|da|do|dos|das|du|des|la|las|le|les|los|el|lo|il|y|e|et|en|sur|sous|chez|von|vom|van|der|den|dem|das|die|het|ten|ter|te|op|am|an|im|zu|zum|zur|bei|beim|auf|und|och|og|na|nad|pod|w|z|i|a|o|ja|ve|bin|ibn|al|'t)$/;
const isLittle = (token: Token): boolean => token.kind !== 'number' && littleWord.test(token.text) && !token.upper;

/** …, Ninety Nine Bakery, …: a number in letters that has a capital, in front of a name. */
function spelledName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const next = tokens[start + 1];
  if (first.kind !== 'number' || !first.upper || !/^[a-z]/.test(first.text) || !next || !isCapital(next)) return;
  if (
    next.kind === 'offer' ||
    isThing(next) ||
    start === 0 ||
    (startsClause(tokens, start) && !isMarkBefore(tokens, start))
  )
    return;
  const found = capitalName(sheet, tokens, start + 1);
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}
const isMarkBefore = (tokens: readonly Token[], at: number): boolean => /^[,:(]$/.test(tokens[at - 1]?.text ?? '');

/** 24-7 Plumbing, 50/50 Motors: numbers that a mark joins, in front of a name. */
export function numberedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const spelled = spelledName(sheet, tokens, start);
  if (spelled) return spelled;
  const [first, mark, second, named] = tokens.slice(start, start + 4);
  if (first?.kind !== 'number' || second?.kind !== 'number' || first.hangul || !isCapital(named)) return;
  if (named?.kind === 'offer' || mark?.kind !== 'punct' || !/^[-/]$/.test(mark.text)) return;
  if (mark.start !== first.end || second.start !== mark.end) return;
  const found = capitalName(sheet, tokens, start + 3);
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}

/** Words in capitals inside a sentence. */
export function capitalName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!canBeCapital(first, tokens, start)) return;
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
      if (token.text === '.' && isShortened(previous) && isCapital(ahead) && sheet.folded[token.end] === ' ') continue;
      break;
    }
    // Margie's Travel의 구독: in front of Hangul a capital is no command.
    if (
      previous.possessive &&
      !(
        isCapital(token) &&
        (isOwnWord(token) ||
          token.particle ||
          ahead?.hangul ||
          (companyWord.test(token.text) && (token.possessive || !kindOf(token, 'noun'))))
      )
    )
      break;
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
    if (
      token.kind === 'number' &&
      !/^[\d,]*$/.test('') &&
      token.text.length < 4 &&
      isCapital(ahead) &&
      ahead?.kind === 'unknown' &&
      !ahead.hangul
    )
      continue;
    if (
      token.kind === 'number' &&
      endsClause(ahead) &&
      previous.upper &&
      /^(?:studio|route|area|channel|level|cafe|club|sector|bar|hotel)$/.test(previous.text)
    ) {
      end = i;
      continue;
    }
    if (
      isLatinWord(token) &&
      isCapital(ahead) &&
      ahead &&
      ahead.kind !== 'name' &&
      token.text === 'of' &&
      previous.kind !== 'name'
    )
      continue;
    if (isLatinWord(token) && token.text === 'of' && tokens[i + 1]?.text === 'the' && isCapital(tokens[i + 2])) {
      i++;
      continue;
    }
    // Haus am See, Beatrix van Houten
    if (
      isLatinWord(token) &&
      token.kind === 'unknown' &&
      isLittle(token) &&
      previous.kind === 'unknown' &&
      (ahead?.kind === 'unknown' || (ahead && isLittle(ahead))) &&
      (isCapital(ahead) || isCapital(tokens[i + 2]))
    )
      continue;
    if (isLatinWord(token) && token.text === 'and' && isCapital(ahead) && suffixFollows(sheet, tokens, i + 1)) continue;
    if (isLatinWord(token) && companyWord.test(token.text) && token.kind === 'unknown') {
      end = i;
      continue;
    }
    break;
  }
  const ampersand = tokens.slice(start, end + 1).some(isAmpersand);
  if (
    end > start &&
    !strong &&
    !ampersand &&
    tokens.slice(start, end + 1).every((token) => token.senses.length > 0 && onlyKinds(token, 'verb', 'noun'))
  )
    return;
  if (end === start && !isOwnWord(first)) return;
  const last = tokens[end] as Token;
  return name(
    sheet,
    tokens.slice(start, end + 1),
    end +
      1 +
      (sheet.folded[last.inner.end] === '.' &&
      isDotted(sheet, last, last.inner.end) &&
      !last.possessive &&
      tokens[end + 1]?.text === '.'
        ? 1
        : 0),
    first.kind === 'name' && end === start ? 'known' : 'capitals',
  );
}

/** Will Grant needs …: a question would say `will Grant need`. */
function isThirdPerson(tokens: Token[], at: number): boolean {
  const next = tokens[at]?.text === '(' ? tokens[at + 3] : tokens[at];
  return /^(?:needs|wants|should|shouldn't|must|is|isn't|was|wasn't|has|hasn't|doesn't|didn't|wishes|requires|joined|joins|got|asked|left)$/.test(
    next?.text ?? '',
  );
}

function suffixFollows(sheet: Sheet, tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (isSuffix(sheet, tokens[i], tokens[i - 1])) return true;
    if (!isCapital(tokens[i])) return false;
  }
  return false;
}
const isSuffixAhead = (sheet: Sheet, tokens: Token[], at: number): boolean =>
  isSuffix(sheet, tokens[at + 1], tokens[at]);
/** Not in the lexicon at all, or an everyday word that may serve as a name. */
const isOwnWord = (token: Token): boolean =>
  token.kind === 'unknown' ||
  token.kind === 'name' ||
  token.kind === 'person' ||
  (token.kind === 'word' && token.upper && onlyKinds(token, 'common', 'foreign', 'filler'));
/** Where a run of capitals ends. */
function runEnd(tokens: Token[], at: number): number {
  let end = at + 1;
  while (
    isCapital(tokens[end]) ||
    ((tokens[end]?.text === 'of' || isAmpersand(tokens[end])) && isCapital(tokens[end + 1]))
  )
    end++;
  return end;
}

function canBeCapital(token: Token, tokens: Token[], at: number): boolean {
  if (token.kind === 'name' || token.kind === 'person') return !token.hangul;
  if (!isLatinWord(token) || !token.upper || token.text === 'i') return false;
  // A. Datum, St. Aldhelm's
  if (
    isShortened(token) &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 1]?.start === token.end &&
    isCapital(tokens[at + 2])
  )
    return true;
  if (token.kind === 'unknown') return !/^(?:ok|id|faq|pm|am|eod|crm|api)$/.test(token.text);
  if (isFixedTerm(token)) return false;
  const starts = startsClause(tokens, at);
  // Met Kestrel at the fair: it tells something.
  if (starts && (tellsFirst.test(token.text) || isParticiple(token))) return false;
  const next = tokens[at + 1];
  const ofNext =
    next?.text === 'of' && (isCapital(tokens[at + 2]) || (tokens[at + 2]?.text === 'the' && isCapital(tokens[at + 3])));
  const ampersandNext = isAmpersand(next) && isCapital(tokens[at + 2]);
  const capitalNext = (isCapital(next) && !(next && isFixedTerm(next))) || ampersandNext || (ofNext && !isThing(token));
  if (ampersandNext) return !isRole(token);
  const second = tokens[at + 2];
  if (
    starts &&
    has(token, 'customer', 'reseller', 'provider') &&
    (next?.kind === 'unknown' ||
      next?.kind === 'name' ||
      (isCapital(next) && second?.kind === 'unknown' && isCapital(second)))
  )
    return false;
  if (starts && (isCommandWord(token) || isRole(token) || kindOf(token, 'noun') || kindOf(token, 'filler')))
    return (
      capitalNext &&
      ((isSubject(tokens, runEnd(tokens, at)) && !has(token, 'aux', 'what', 'let') && !isRole(token)) ||
        (/^(?:will|may)$/.test(token.text) && isThirdPerson(tokens, runEnd(tokens, at))) ||
        has(token, 'not', 'every') ||
        (token.text === 'the' && onlyKinds(next as Token, 'common')))
    );
  if (starts) return capitalNext;
  if (has(token, 'det') && token.text === 'the') return capitalNext;
  if (isRole(token) && isCapital(next)) return false;
  // Mid-sentence: one capital word of the lexicon is emphasis, two are a name.
  if (onlyKinds(token, 'common', 'foreign'))
    return (
      capitalNext ||
      tokens[at - 1] === undefined ||
      isRole(tokens[at - 1]) ||
      has(tokens[at - 1], 'prep') ||
      tokens[at - 1]?.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') === true
    );
  if (has(token, 'not', 'every') && !capitalNext) return false;
  return capitalNext && (next as Token).kind !== 'offer';
}

/** Verbs that take nothing to anybody: behind them `Road to Cloud` can only be one name. */
const stayingVerb =
  /^(?:invite|reinvite|show|open|view|end|terminate|dissolve|look up|pull up|find|list|accept|decline|reject|review|upgrade|order|buy|cancel|withdraw|revoke|check)$/;

/** Road to Cloud, Built for Speed: two capitalised parts whose little word the sentence has no other use for. */
export function joinedNames(sheet: Sheet, tokens: Token[], speaks: boolean): Token[] {
  if (!speaks) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    const link = tokens[i + 1];
    const second = tokens[i + 2];
    const third = tokens[i + 3];
    if (isPair(tokens, i)) {
      out.push((name(sheet, [first, link as Token, second as Token], 0, 'capitals') as NonNullable<Found>).token);
      i += 2;
      continue;
    }
    if (isCounted(tokens, i)) {
      out.push((name(sheet, [first, link as Token], 0, 'capitals') as NonNullable<Found>).token);
      i++;
      continue;
    }
    // Hollis, Grant & Partners LLP: the founders of one firm.
    if (isFounder(first) && link?.text === ',' && isFounder(second) && firm.test(second?.text ?? '')) {
      out.push((name(sheet, [first, link, second as Token], 0, 'capitals') as NonNullable<Found>).token);
      i += 2;
      continue;
    }
    if (
      first.kind === 'name' &&
      second?.kind === 'name' &&
      first.upper &&
      second.upper &&
      !first.hangul &&
      !second.hangul &&
      !first.possessive &&
      !first.particle &&
      (first as NameToken).reason === 'capitals' &&
      /^(?:capitals|legal form)$/.test((second as NameToken).reason) &&
      /^(?:to|for|in|on|by|from)$/.test(link?.text ?? '')
    ) {
      const clause = clauseBefore(out);
      const verb = clause.find((token) => kindOf(token, 'verb'));
      const placed = isRole(out.at(-1)) && clause.some((token) => token.kind === 'name') && endsClause(third);
      const staying =
        verb !== undefined &&
        stayingVerb.test(verb.meant ?? verb.text) &&
        !clause.some((token) => token.kind === 'name') &&
        (endsClause(third) || has(third, 'filler') || third?.text === 'as' || second.possessive);
      const everyday =
        !(vocabulary.latinWords.get(first.text) ?? []).some((sense) => sense.kind === 'foreign') &&
        first.text.split(' ').every((word) => vocabulary.latinWords.has(word)) &&
        (!second.text.includes(' ') || second.text.split(' ').some((word) => vocabulary.latinWords.has(word)));
      if (placed || staying || everyday) {
        out.push((name(sheet, [first, link as Token, second], 0, 'capitals') as NonNullable<Found>).token);
        i += 2;
        continue;
      }
    }
    out.push(first);
  }
  return out;
}

/** What small firms pair in their names: Sand and Sea Holidays, Link and Learn. */
const pairWord = new Set(
  'salt pepper sand sea sun moon star rock roll rose thorn thistle oak elm ash pine willow birch maple ivy fern holly stone wood iron steel copper brass silver gold bread butter jam honey milk sugar spice cream crumb flour vinegar oil water fire ice wind rain snow sky cloud earth land lake river hill dale valley field forest bird bee fox hound hare hen bear bull wolf lion lamb cat dog horse cow pig fish whale anchor crown castle key lock hammer nail tongs needle thread pin paper ink pen pencil book page word letter link learn live love laugh work play show tell nuts bolts wheel cog gear hook line bow arrow sword shield cup saucer plate fork knife spoon table chair bed breakfast hearth home house garden barn stable brick mortar tile root branch leaf bud bloom petal seed sprout heart soul mind body hand eye peace quiet safe sound black white red green blue brown grey gray pink true north south east west near far high low fast slow bright bold brave free easy simple clean fresh wild soft sweet sour light dark day night summer winter spring autumn king queen prince knight duke lord lady hide seek stop shop drop grow glow wash wear buy sell mix match read write sip dine eat drink'.split(
    ' ',
  ),
);
const isPair = (tokens: readonly Token[], at: number): boolean => {
  const [first, link, second] = tokens.slice(at, at + 3);
  return (
    first !== undefined &&
    (first.kind === 'name' || (isWord(first) && at > 0 && !startsClause(tokens, at))) &&
    first.upper &&
    !first.possessive &&
    link?.text === 'and' &&
    second?.kind === 'name' &&
    second.upper &&
    pairWord.has(first.text) &&
    pairWord.has(second.text.split(' ')[0] as string)
  );
};
/** Two Rivers Data: a number word with a capital in front of a name. */
const isCounted = (tokens: readonly Token[], at: number): boolean => {
  const [first, second] = tokens.slice(at, at + 2);
  return (
    first?.kind === 'number' &&
    first.upper &&
    /^[a-z]+$/.test(first.text) &&
    second?.kind === 'name' &&
    second.upper &&
    (second as NameToken).reason !== 'known' &&
    at > 0 &&
    !startsClause(tokens, at)
  );
};

const firm = / (?:&|and) (?:partners|sons?|associates|co|company|daughters?|brothers|bros)\b/;
const isFounder = (token: Token | undefined): boolean =>
  token?.kind === 'name' &&
  token.upper &&
  !token.hangul &&
  !token.possessive &&
  !token.particle &&
  /^(?:capitals|legal form)$/.test((token as NameToken).reason);

function clauseBefore(tokens: readonly Token[]): Token[] {
  let start = tokens.length;
  while (start > 0 && !endsClause(tokens[start - 1])) start--;
  return tokens.slice(start);
}

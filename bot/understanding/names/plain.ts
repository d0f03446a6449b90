import type { Sheet } from '../text/normalise.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import {
  companyWord,
  endsClause,
  endsTrade,
  type Found,
  isAmpersand,
  isLatinWord,
  isRole,
  isShortened,
  isTheirDoing,
  isWord,
  name,
  startsClause,
  tellsFirst,
  tradeWord,
} from './words.ts';

/** A run of words that no lexicon knows. */
export function plainName(sheet: Sheet, tokens: Token[], start: number, speaks: boolean): Found {
  const first = tokens[start] as Token;
  if (!isLatinWord(first) || first.kind === 'number' || !/\p{L}/u.test(first.text)) return;
  if (first.kind === 'word' && !(only(first, 'common') && !has(first, 'filler'))) return;
  if (
    opensNone.some((opens) =>
      opens({ tokens, start, first, before: tokens[start - 1], next: tokens[start + 1], speaks }),
    )
  )
    return;
  const end = runEnd(sheet, tokens, start, speaks);
  if (end < 0 || isUnlikely(tokens, start, end, speaks)) return;
  if (first.kind === 'word' && !isDue(tokens, start)) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

/** Where a name may begin. */
interface Opening {
  tokens: Token[];
  start: number;
  first: Token;
  before: Token | undefined;
  next: Token | undefined;
  speaks: boolean;
}

/** What an unknown or everyday word is where it opens no name. */
const opensNone: readonly ((opening: Opening) => boolean)[] = [
  // customers belonging to Kestrel: a participle in front of a preposition.
  ({ first, next }) => !first.upper && /^\w{3,}(?:ing|ed)$/.test(first.text) && has(next, 'prep'),
  // what goodies can we offer: what is asked for
  ({ first, before, next }) =>
    !first.upper &&
    /^(?:what|which)$/.test(before?.text ?? '') &&
    /^(?:can|could|may|do|are|should|will)$/.test(next?.text ?? ''),
  // which subscriptions has Kestrel actually booked: a participle at the end of what was asked
  ({ tokens, start, first, next }) =>
    !first.upper &&
    /^\w{3,}ed$/.test(first.text) &&
    endsClause(next) &&
    tokens
      .slice(Math.max(0, start - 8), start)
      .some(({ text }) => /^(?:has|have|had|been|is|are|was|were)$/.test(text)),
  ({ tokens, start, first, before }) => tellsWhat(tokens, start) || isCompared(first) || isCompared(before ?? first),
  ({ tokens, start }) => isTheirDoing(tokens, start),
  // their tenant's full of errands
  ({ tokens, start, first, before }) =>
    !first.upper &&
    before?.text === 'of' &&
    /^(?:full|short|plenty|lots|loads|tons|heaps|sick|tired|fed up|lack)$/.test(tokens[start - 2]?.text ?? ''),
  // we won pelagic foods as a customer
  ({ first, before }) =>
    first.kind === 'word' &&
    !first.upper &&
    /^(?:i|we)$/.test(before?.text ?? '') &&
    /^(?:won|met|found|landed|gained|lost|saw|know|knew|hired|recruited|employed|signed|onboarded|promoted|appointed|brought)$/.test(
      first.text,
    ),
  // auf Deutsch, en français
  ({ first, next }) => !first.upper && /^(?:auf|en|em|in|po|på|til)$/.test(first.text) && has(next, 'tongue'),
  // the usual suspects: behind an article only what has a capital or is followed by what it has is a name.
  (opening) => {
    const { tokens, start, first } = opening;
    return (
      isBehindArticle(opening) && !isPlaced(opening) && !first.upper && !first.possessive && endsPhrase(tokens, start)
    );
  },
  // down to a skeleton crew; our single-distributor policy
  ({ tokens, start, first, before, speaks }) =>
    speaks && !first.upper && /^an?$/.test(before?.text ?? '') && endsPhrase(tokens, start + 1),
  ({ first }) =>
    !first.upper &&
    /-(?:distributor|reseller|provider|partner|customer|vendor|supplier|tier|year|month|seat|user)$/.test(first.text),
  ({ first, before, next }) =>
    first.kind === 'unknown' &&
    !first.upper &&
    /(?:able|ible|ful|less|ously|ally|ily|ness|ment|ments|tion|tions|sion)$/.test(first.text) &&
    first.text.length > 6 &&
    !isRole(before) &&
    next?.kind !== 'unknown',
];

const isBehindArticle = ({ tokens, start, before }: Opening): boolean =>
  tokens.slice(Math.max(0, start - 2), start).some((token) => has(token, 'det')) ||
  /^(?:our|my|your|his|her|their)$/.test(before?.text ?? '');

/** connect it with the reseller zephyrox, list the plans zephyrox has */
const isPlaced = ({ first, before, next }: Opening): boolean =>
  first.kind === 'unknown' &&
  ((isRole(before) && !/(?:ed|ing|s)$/.test(first.text)) ||
    (has(before, 'subscription', 'seat', 'customer') && /^(?:has|have|uses|owns|holds)$/.test(next?.text ?? '')));

/** A name of this kind has no more words than these. */
const mostWords = 7;

/** The last word of the name that begins at a token; -1 where none does. */
function runEnd(sheet: Sheet, tokens: readonly Token[], start: number, speaks: boolean): number {
  let end = tokens[start]?.kind === 'unknown' ? start : -1;
  for (let i = start + 1; i < tokens.length && i < start + mostWords; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1] as Token;
    const next = tokens[i + 1];
    if (previous.particle || previous.ending) break;
    if (isAmpersand(token) && isWord(next) && previous.end + 2 > token.start) continue;
    // drop margie's travel from our resellers
    if (
      previous.possessive &&
      previous.kind === 'unknown' &&
      end === i - 1 &&
      !(speaks && token.upper) &&
      token.kind === 'word' &&
      (companyWord.test(token.text) || tradeWord.test(token.text)) &&
      !ofKind(token, 'noun') &&
      has(next, 'prep', 'have', 'aux')
    )
      return i;
    if (previous.possessive && !(token.kind === 'unknown' && previous.kind === 'unknown')) break;
    if (token.text === '.' && isShortened(previous) && next?.kind === 'unknown') continue;
    if (!isLatinWord(token)) break;
    // mpower IT
    if (end === i - 1 && sheet.shown.slice(token.start, token.end) === 'IT') return i;
    if (token.kind === 'unknown' && speaks && token.upper && !previous.upper && previous.text !== '&') break;
    if (token.kind === 'unknown' || (end === i - 1 && (isFirmWord(tokens, i) || isTradeWord(tokens, i)))) {
      end = i;
      continue;
    }
    if (!(only(token, 'common') && end < 0)) break;
  }
  return end;
}

const isFirmWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  return (
    token.kind === 'word' &&
    companyWord.test(token.text) &&
    (!isRole(token) || token.text === 'partners') &&
    !(ofKind(token, 'noun') && !ofKind(token, 'common') && endsInThing(tokens, at)) &&
    !has(token, 'catalog') &&
    (token.text === 'partners' ||
      token.senses.every(({ kind, concept }) => /^(?:common|foreign|noun)$/.test(kind) || concept === 'other'))
  );
};

/** … granite peak: what small companies end in */
const isTradeWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    token.kind === 'word' &&
    !token.upper &&
    tradeWord.test(token.text) &&
    (token.senses.every(({ kind, concept }) => kind === 'common' || kind === 'foreign' || concept === 'other') ||
      // harrow vets: who does it, in front of what they need or at the end
      (token.senses.every(({ form }) => form === 'third') && !has(next, 'det', 'our', 'us', 'me')) ||
      endsTrade(token, next)) &&
    (next?.kind !== 'word' || !ofKind(next, 'noun') || isRole(next))
  );
};

/** Whether what was found is a participle rather than a name. */
function isUnlikely(tokens: readonly Token[], start: number, end: number, speaks: boolean): boolean {
  const first = tokens[start] as Token;
  const last = tokens[end] as Token;
  const behind = tokens[end + 1];
  // … affecting Zephyr: a small unknown word in front of a capital is no part of a name and none itself.
  if (
    speaks &&
    !first.upper &&
    !last.possessive &&
    behind?.upper &&
    behind.kind !== 'offer' &&
    !behind.hangul &&
    /(?:ing|ed)$/.test(last.text)
  )
    return true;
  // any incidents affecting harbor lane: a participle is no part of the name behind it.
  return (
    start < end &&
    first.kind === 'unknown' &&
    /^\w{3,}(?:ing|ed)$/.test(first.text) &&
    ofKind(tokens[start - 1] ?? first, 'noun')
  );
}

/** Everyday words in front belong to a name only where one is due: `for blue yonder`. */
function isDue(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start] as Token;
  const previous = tokens[start - 1];
  return (
    has(previous, 'prep', 'our', 'name-of') ||
    isRole(previous) ||
    // gdap north quay bikes, which plans north quay bikes has
    has(previous, 'delegated', 'list', 'details', 'support-contact', 'subscription', 'service-request') ||
    /^(?:me|us)$/.test(previous?.text ?? '') ||
    // what does north quay bikes have
    (/^(?:does|do|did|has|have|is|are|that|what|everything)$/.test(previous?.text ?? '') &&
      !/(?:ed|sen|ten|ken|ven)$/.test(first.text)) ||
    (previous?.kind === 'word' && previous.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base')) ||
    (startsClause(tokens, start) && !tellsFirst.test(first.text)) ||
    // associate azure plan coast villas with kestrel
    (previous?.kind === 'offer' && !previous.possessive && tradeWord.test(first.text))
  );
}

const endsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return endsClause(next) || has(next, 'prep', 'conj', 'filler', 'aux');
};

const isPlainWord = (token: Token | undefined): boolean =>
  isLatinWord(token) &&
  token !== undefined &&
  token.senses.length > 0 &&
  token.senses.every(
    (sense) =>
      sense.kind === 'common' ||
      sense.kind === 'foreign' ||
      sense.concept === 'name-of' ||
      sense.concept === 'other' ||
      (sense.concept === 'profile-field' && sense.form === 'base'),
  );

/** Better security, tighter control: what a thing should be like. */
const isCompared = (token: Token): boolean =>
  !token.upper &&
  /^(?:better|tighter|stronger|stricter|cheaper|faster|quicker|bigger|smaller|safer|newer)$/.test(token.text);

/** `customer phone company`, `for fourth coffee`: everyday words where only a name can stand. */
export function anchoredName(sheet: Sheet, tokens: Token[], start: number): Found {
  const previous = tokens[start - 1];
  if (!isPlainWord(tokens[start]) || has(tokens[start], 'name-of')) return;
  if (/^(?:wrong|right|same|other|different|whole|entire|correct|new|good|great|nice)$/.test(tokens[start]?.text ?? ''))
    return;
  if (isCompared(tokens[start] as Token) || isTheirDoing(tokens, start)) return;
  let end = start;
  while (
    !tokens[end]?.possessive &&
    (isPlainWord(tokens[end + 1]) || (isAmpersand(tokens[end + 1]) && isPlainWord(tokens[end + 2]))) &&
    end < start + 4
  )
    end++;
  const last = tokens[end] as Token;
  // the user exists already
  if (!last.upper && /^(?:already|yet|anymore|still|though|anyway)$/.test(last.text)) return;
  const next = tokens[end + 1];
  const closed = endsClause(next) || has(next, 'prep', 'filler', 'conj') || last.possessive;
  const company = companyWord.test(last.text);
  const role =
    isRole(previous) &&
    !previous?.hangul &&
    !previous?.possessive &&
    previous?.senses.some((sense) => sense.form === 'base' && sense.kind === 'noun');
  const afterPreposition = previous?.kind === 'word' && /^(?:for|to|with|of|from|under)$/.test(previous.text);
  const verb = previous?.kind === 'word' && previous.text === 'invite';
  if (
    role
      ? !(closed && (company || end > start || last.possessive))
      : !(closed && company && end > start && (afterPreposition || verb || startsClause(tokens, start)))
  ) {
    // At the start of a fragment a thing must follow: `fourth coffee subscriptions`.
    if (!(company && end > start && startsClause(tokens, start) && next !== undefined && ofKind(next, 'noun'))) return;
  }
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

/** `keeps phoning us`, `is sitting next to me`, `the plan foresees an upgrade`: an unknown word where a verb stands. */
function tellsWhat(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'unknown' || token.upper || token.possessive || !before) return false;
  if (/^\w{3,}ing$/.test(token.text))
    return (
      has(before, 'aux') ||
      /^(?:keeps?|kept|is|are|was|were|be|been|starts?|started|stopped)$/.test(before.text) ||
      has(next, 'me', 'us', 'pronoun')
    );
  return (
    /^\w{4,}s$/.test(token.text) &&
    ofKind(before, 'noun') &&
    !isRole(before) &&
    has(next, 'det') &&
    next?.text !== 'the'
  );
}

const endsInThing = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at + 1]) && ofKind(tokens[at + 1] as Token, 'noun');

/** A name that the directory knows, or a longer one that begins like it. */
export function knownName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (first.kind !== 'name' && first.kind !== 'person') return;
  let end = start;
  // A known name may be the start of a longer one that is not known: Fabrikam Robotics.
  while (
    !tokens[end]?.particle &&
    !tokens[end]?.possessive &&
    tokens[end + 1]?.kind === 'unknown' &&
    !tokens[end + 1]?.hangul &&
    !tokens[end]?.hangul &&
    (tokens[end + 1] as Token).upper === (tokens[end] as Token).upper &&
    end < start + 4
  )
    end++;
  return name(sheet, tokens.slice(start, end + 1), end + 1, end === start ? 'known' : 'unknown word');
}

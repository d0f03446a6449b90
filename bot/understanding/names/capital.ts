import type { Sheet } from '../text/normalise.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { isCommandWord, isLittle } from './legal.ts';
import {
  companyWord,
  endsClause,
  type Found,
  isAmpersand,
  isCapital,
  isDotted,
  isFixedTerm,
  isGottenDone,
  isLatinWord,
  isParticiple,
  isPicturedApart,
  isRole,
  isShortened,
  isSubject,
  isSuffix,
  isThing,
  isTimeWord,
  name,
  numberedHouse,
  opensNoName,
  startsClause,
  tellsFirst,
  tradeWord,
} from './words.ts';

/** A name as far as it goes, and the token that may go on with it. */
interface Place {
  sheet: Sheet;
  tokens: readonly Token[];
  /** Where the name begins. */
  start: number;
  at: number;
  token: Token;
  previous: Token;
  ahead: Token | undefined;
  /** Whether the name has a word that is none but a name. */
  strong: boolean;
}

/**
 * What a token is to the name in front of it: its next word, a word inside it where another one follows (`inside both`
 * for two), or none of it.
 */
type Step = 'word' | 'inside' | 'inside both' | 'over';

/** A name has no more words than these. */
const mostWords = 9;

/** Words in capitals inside a sentence. */
export function capitalName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!canBeCapital(first, tokens, start)) return;
  let end = start;
  let strong = first.kind === 'name' || first.kind === 'person' || isOwnWord(first);
  for (let at = start + 1; at < tokens.length && at < start + mostWords; at++) {
    const token = tokens[at] as Token;
    const previous = tokens[at - 1] as Token;
    const step = stepAt({ sheet, tokens, start, at, token, previous, ahead: tokens[at + 1], strong });
    if (step === 'over') break;
    if (step === 'inside both') at++;
    if (step !== 'word') continue;
    end = at;
    strong ||= isCapitalWord(token) && isOwnWord(token);
  }
  const words = tokens.slice(start, end + 1);
  if (isTime(words) || isCommanding(words, strong)) return;
  if (end === start && (!isOwnWord(first) || only(first, 'filler'))) return;
  const last = tokens[end] as Token;
  const isStopped =
    sheet.folded[last.inner.end] === '.' &&
    isDotted(sheet, last, last.inner.end) &&
    !last.possessive &&
    tokens[end + 1]?.text === '.';
  return name(sheet, words, end + (isStopped ? 2 : 1), first.kind === 'name' && end === start ? 'known' : 'capitals');
}

/** Next Wednesday, Early March: a time, however it is written */
const isTime = ([first, ...rest]: readonly Token[]): boolean =>
  /^(?:next|this|last|coming|following|early|late|mid|first|every|each)$/.test(first?.text ?? '') &&
  rest.length > 0 &&
  rest.every((token) => has(token, 'time', 'recurring') || isTimeWord.test(token.text));

/** Show Subscriptions: nothing but words of the bot's, none of which is rather a name. */
const isCommanding = (words: readonly Token[], strong: boolean): boolean =>
  words.length > 1 &&
  !strong &&
  !words.some(isAmpersand) &&
  words.every((token) => token.senses.length > 0 && only(token, 'verb', 'noun'));

const isCapitalWord = (token: Token): boolean => isCapital(token) && token.kind !== 'offer';

function stepAt(place: Place): Step {
  const { sheet, token, previous } = place;
  if (previous.particle || previous.ending || isPicturedApart(sheet, previous, token)) return 'over';
  if (token.kind === 'punct') return atMark(place);
  if (isOwned(place)) return 'over';
  if (isCapitalWord(token)) return atCapital(place);
  if (isNumberOfHouse(place) || isArticled(place)) return 'word';
  if (place.at === place.start + 1 && opensNumbered(place.tokens, place.start)) return 'inside';
  const inside = atLittleWord(place);
  if (inside) return inside;
  return isLatinWord(token) && companyWord.test(token.text) && token.kind === 'unknown' ? 'word' : 'over';
}

function atMark({ sheet, tokens, at, token, previous, ahead }: Place): Step {
  // A. Datum; Salt & Pepper
  if (isAmpersand(token) && isCapital(ahead)) return 'inside';
  // Greaves, Holt & Finch LLP
  if (token.text === ',' && isFirm(sheet, tokens, at)) return 'inside';
  // Vos & de Wit
  if (
    isAmpersand(token) &&
    isCapital(previous) &&
    /^(?:de|den|der|van|von|la|le|di|da|du)$/.test(ahead?.text ?? '') &&
    isCapital(tokens[at + 2])
  )
    return 'inside both';
  return token.text === '.' &&
    isShortened(previous) &&
    // E. & J. Ferreira
    (isCapital(ahead) || (isAmpersand(ahead) && isCapital(tokens[at + 2]))) &&
    sheet.folded[token.end] === ' '
    ? 'inside'
    : 'over';
}

/** Whether the name owns what follows. Margie's Travel의 구독: in front of Hangul a capital is no command. */
const isOwned = ({ token, previous, ahead }: Place): boolean =>
  previous.possessive &&
  !(
    isCapital(token) &&
    (isOwnWord(token) ||
      token.particle ||
      ahead?.hangul ||
      (companyWord.test(token.text) && (token.possessive || !ofKind(token, 'noun'))))
  );

function atCapital({ sheet, tokens, start, at, token, previous, ahead, strong }: Place): Step {
  // Two names that the directory knows stand side by side; two capitals in a row are one name.
  if (/^(?:name|person)$/.test(token.kind) && previous.kind === 'name') return 'over';
  // A known thing behind a name is what the name has: `Contoso Subscriptions`.
  if (
    strong &&
    isThing(token) &&
    !isCapital(ahead) &&
    !isAmpersand(previous) &&
    !/^(?:disti|distro|dealers?|distributors|suppliers|wholesalers?|wholesale|licensing)$/.test(token.text) &&
    !isTrade(token) &&
    // the invitation Sundial CSP has sent; 리셀러 Birch CSP 초대: nobody says twice what it is
    !(
      token.text === 'csp' &&
      (/^(?:has|sent|invited|made|wants|needs)$/.test(ahead?.text ?? '') ||
        (tokens[start - 1]?.hangul && has(tokens[start - 1], 'reseller')))
    ) &&
    !isBrought(tokens, start, at)
  )
    return 'over';
  // Copier & Fax
  return isFixedTerm(token) && !isAmpersand(previous) && !isSuffix(sheet, ahead, token) ? 'over' : 'word';
}

/** Studio 21 West, Route 9 Diner: a house that is numbered and goes on in capitals that are no thing. */
const opensNumbered = (tokens: readonly Token[], at: number): boolean => {
  const [house, number, more] = tokens.slice(at, at + 3);
  return (
    house?.upper === true &&
    numberedHouse.test(house.text) &&
    number?.kind === 'number' &&
    /^\d{1,3}$/.test(number.text) &&
    more?.upper === true &&
    isCapitalWord(more) &&
    !isThing(more) &&
    !isRole(more)
  );
};

/** Studio 54b; Datapoint 9, where nothing is counted */
const isNumberOfHouse = ({ tokens, token, previous, ahead }: Place): boolean =>
  (token.kind === 'number' && endsClause(ahead) && previous.upper && numberedHouse.test(previous.text)) ||
  (token.kind === 'unknown' && /^\d{1,4}[a-z]$/.test(token.text)) ||
  (token.kind === 'number' &&
    /^\d{1,3}$/.test(token.text) &&
    previous.upper &&
    previous.kind === 'unknown' &&
    (endsClause(ahead) || has(ahead, 'prep', 'aux')) &&
    !has(ahead, 'be') &&
    !tokens.some(
      (one) => one.kind === 'offer' || one.kind === 'id' || has(one, 'seat', 'subscription', 'more', 'time'),
    ));

/** Farida al-Nouri, Luca d'Amico: a surname that only its second part has a capital for */
const isArticled = ({ sheet, token, previous }: Place): boolean =>
  token.kind === 'unknown' &&
  previous.upper &&
  previous.kind === 'unknown' &&
  /^(?:a[dlnrst]|el|ul|ibn|bin|abu|d|l)[-'’]\p{Lu}/u.test(sheet.shown.slice(token.start, token.stop));

/** Bank of Kyoto, Haus am See, Bakeriet på Hjørnet: a little word between two capitals */
function atLittleWord({ sheet, tokens, at, token, previous, ahead }: Place): Step | undefined {
  if (
    isLatinWord(token) &&
    token.text === 'of' &&
    ahead &&
    isCapital(ahead) &&
    ahead.kind !== 'name' &&
    previous.kind !== 'name' &&
    !isPost.test(previous.text)
  )
    return 'inside';
  if (isLatinWord(token) && token.text === 'of' && ahead?.text === 'the' && isCapital(tokens[at + 2]))
    return 'inside both';
  // Beatrix van Houten
  if (
    isLatinWord(token) &&
    (token.kind === 'unknown' || /^(?:en|van)$/.test(token.text)) &&
    isLittle(token) &&
    previous.kind === 'unknown' &&
    ahead &&
    (ahead.kind === 'unknown' || isLittle(ahead) || (ahead.upper && only(ahead, 'common', 'foreign'))) &&
    (isCapital(ahead) || isCapital(tokens[at + 2]))
  )
    return 'inside';
  if (
    token.kind === 'unknown' &&
    !token.hangul &&
    !token.upper &&
    !token.possessive &&
    token.text.length < 4 &&
    /^\p{L}+$/u.test(token.text) &&
    previous.kind === 'unknown' &&
    ahead?.kind === 'unknown' &&
    ahead.upper
  )
    return 'inside';
  return isLatinWord(token) && token.text === 'and' && isCapital(ahead) && suffixFollows(sheet, tokens, at + 1)
    ? 'inside'
    : undefined;
}

/** A comma between the names of partners, whose legal form follows. */
function isFirm(sheet: Sheet, tokens: readonly Token[], comma: number): boolean {
  const [before, , second, and, third, form] = tokens.slice(comma - 1, comma + 5);
  return (
    before?.kind === 'unknown' &&
    second?.kind === 'unknown' &&
    isCapital(before) &&
    isCapital(second) &&
    isAmpersand(and) &&
    isCapital(third) &&
    isSuffix(sheet, form, third)
  );
}

/** Will Grant needs …: a question would say `will Grant need`. */
function isThirdPerson(tokens: Token[], at: number): boolean {
  const next = tokens[at]?.text === '(' ? tokens[at + 3] : tokens[at];
  return /^(?:needs|wants|should|shouldn't|must|is|isn't|was|wasn't|has|hasn't|doesn't|didn't|wishes|requires|joined|joins|got|asked|left)$/.test(
    next?.text ?? '',
  );
}

function suffixFollows(sheet: Sheet, tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (isSuffix(sheet, tokens[i], tokens[i - 1])) return true;
    if (!isCapital(tokens[i])) return false;
  }
  return false;
}
/** Clearwater Advisory, Lindqvist Care Homes: what it does for a living, and nothing that it has with us. */
const isTrade = (token: Token): boolean =>
  has(token, 'name-of') ||
  (tradeWord.test(token.text) &&
    !has(token, 'catalog', 'user', 'support') &&
    !/^(?:health|services?|records|books|team|accounts?)$/.test(token.text));
/** assign Kestrel Health to Wingtip: what services are like goes to nobody, so it ends the name. */
const isBrought = (tokens: readonly Token[], start: number, at: number): boolean =>
  /^(?:health|records)$/.test(tokens[at]?.text ?? '') &&
  /^(?:associate|link|connect|assign|attach|tie|map|pair|transfer|reassign)$/.test(tokens[start - 1]?.text ?? '') &&
  /^(?:to|with|under)$/.test(tokens[at + 1]?.text ?? '');
/** Not in the lexicon at all, or an everyday word that may serve as a name. */
const isOwnWord = (token: Token): boolean =>
  token.kind === 'unknown' ||
  token.kind === 'name' ||
  token.kind === 'person' ||
  (token.kind === 'word' && token.upper && only(token, 'common', 'foreign', 'filler'));
/** Where a run of capitals ends. */
function runEnd(tokens: Token[], at: number): number {
  let end = at + 1;
  // Guild of the Elm should get …
  if (tokens[end]?.text === 'of' && tokens[end + 1]?.text === 'the' && isCapital(tokens[end + 2])) end += 3;
  while (
    isCapital(tokens[end]) ||
    ((tokens[end]?.text === 'of' || isAmpersand(tokens[end])) && isCapital(tokens[end + 1]))
  )
    end++;
  return end;
}

/** the CEO of Kestrel: what somebody is there. */
const isPost = /^(?:md|ceo|cfo|cto|coo|cio|vp|head|director|president|owner|founder|chairman|chairwoman|manager|boss)$/;

const greeting = /^(?:hello|hi|hey|good (?:morning|day|evening|afternoon|night)|thank you|thanks|welcome)$/;
const saysIs = /^(?:it's|it is|they're|they are)$/;
const leadsOn = /^(?:since|because|as|while|although|though|unless|if|when|until)$/;

function canBeCapital(token: Token, tokens: Token[], at: number): boolean {
  if (token.kind === 'name' || token.kind === 'person') return !token.hangul;
  if (!isLatinWord(token) || !token.upper) return false;
  // reseller I Am Cloud, and no `I Want`
  if (token.text === 'i')
    return (
      isRole(tokens[at - 1]) &&
      /^(?:am|do|can|will|love|need|want)$/.test(tokens[at + 1]?.text ?? '') &&
      isCapital(tokens[at + 1])
    );
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
  // it's Good Morning Bakery: what somebody is called greets nobody
  if (greeting.test(token.text) && saysIs.test(tokens[at - 1]?.text ?? '')) return isCapital(tokens[at + 1]);
  const starts = startsClause(tokens, at);
  // Next Wednesday, …; From now on Kestrel …: a time, and no name
  if (starts && (has(token, 'now-on') || (has(tokens[at + 1], 'time') && !isCapital(tokens[at + 2])))) return false;
  // Met Kestrel at the fair: it tells something. On behalf of Ms Weiss, …: for whom.
  if (starts && (tellsFirst.test(token.text) || isParticiple(token) || opensNoName(tokens, at))) return false;
  if (starts && token.text.includes(' ') && has(token, 'prep', 'support-word')) return false;
  const next = tokens[at + 1];
  const ofNext =
    next?.text === 'of' &&
    !isPost.test(token.text) &&
    (isCapital(tokens[at + 2]) || (tokens[at + 2]?.text === 'the' && isCapital(tokens[at + 3])));
  const ampersandNext = isAmpersand(next) && isCapital(tokens[at + 2]);
  const capitalNext = (isCapital(next) && !(next && isFixedTerm(next))) || ampersandNext || (ofNext && !isThing(token));
  if (ampersandNext) return !isRole(token);
  const second = tokens[at + 2];
  // Studio 21 West; at the start something is told of it: Route 9 Diner signed with us
  if (opensNumbered(tokens, at) && (!starts || isSubject(tokens, runEnd(tokens, at + 1)))) return true;
  if (
    starts &&
    has(token, 'customer', 'reseller', 'provider') &&
    (next?.kind === 'unknown' ||
      next?.kind === 'name' ||
      (isCapital(next) &&
        isCapital(second) &&
        (second?.kind === 'unknown' || second?.kind === 'legal' || isCapital(tokens[at + 3]))))
  )
    return false;
  // To-Do Labs' seats
  if (starts && only(token, 'noun') && !isRole(token) && next?.possessive && companyWord.test(next.text))
    return next.upper;
  if (starts && (isCommandWord(token) || isRole(token) || ofKind(token, 'noun') || ofKind(token, 'filler')))
    return (
      capitalNext &&
      ((isSubject(tokens, runEnd(tokens, at)) &&
        !has(token, 'aux', 'what', 'let') &&
        !isGottenDone(tokens, at, runEnd(tokens, at)) &&
        !isRole(token) &&
        // Since Ray left, …
        !(leadsOn.test(token.text) && runEnd(tokens, at) === at + 2)) ||
        (/^(?:will|may)$/.test(token.text) && isThirdPerson(tokens, runEnd(tokens, at))) ||
        has(token, 'not', 'every') ||
        (token.text === 'the' && only(next as Token, 'common')))
    );
  if (starts) return capitalNext;
  if (has(token, 'det') && token.text === 'the') return capitalNext;
  if (isRole(token) && isCapital(next)) return false;
  // Mid-sentence: one capital word of the lexicon is emphasis, two are a name.
  if (only(token, 'common', 'foreign'))
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

import { tradeWord } from '../names/words.ts';
import { readEnglishNumber } from '../text/numbers.ts';
import { type Correct, join, type Token } from '../text/token.ts';
import { slipsBetween } from '../text/typos.ts';
import type { Sense } from './entry.ts';
import { type PhraseNode, vocabulary } from './vocabulary.ts';

/** Gives Latin words their senses, the longest phrase first, and reads number words. */
export function withPhrases(tokens: Token[], correct?: Correct): Token[] {
  const loud = tokens.every(({ kind, hangul, upper }) => kind !== 'unknown' || hangul || upper);
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'unknown' || token.hangul) {
      const small = isFor(tokens, i, result) ? 'for' : isTo(tokens, i, result) ? 'to' : undefined;
      result.push(small ? { ...token, kind: 'word', text: small, senses: smallWord(small) } : token);
      continue;
    }
    const best = longestPhrase(tokens, i, token.text, loud);
    const number = best && best.length > 1 ? undefined : readNumberWords(tokens, i);
    if (number) {
      result.push(number.token);
      i += number.length - 1;
      continue;
    }
    if (best) {
      const phrase = join(tokens.slice(i, i + best.length), best.senses);
      result.push(best.text === phrase.text ? phrase : { ...phrase, meant: best.text });
      i += best.length - 1;
      continue;
    }
    // politely, swiftly: how something is done, not what.
    if (isAdverb(token) && !isAfterPreposition(result) && mayBeSlip(tokens, i, result)) {
      result.push({ ...token, kind: 'word', senses: [{ concept: 'filler', kind: 'filler', form: 'base' }] });
      continue;
    }
    const slip =
      token.text.length > 3 && (mayBeSlip(tokens, i, result) || isInCompound(tokens, i))
        ? correct?.(token.text, false, isAfterArticle(result))
        : undefined;
    const found =
      mayBeSlip(tokens, i, result) || slip?.senses.some(({ concept }) => concept === 'invitation') ? slip : undefined;
    // Summit Distribution에서: two capitals in a row are a name where the sentence is Korean.
    const behind = tokens[i + 1];
    const named =
      token.upper &&
      behind?.upper &&
      !behind.hangul &&
      (behind.particle !== '' || tokens[i + 2]?.hangul) &&
      (behind.kind === 'unknown' || behind.kind === 'word');
    if (
      found &&
      !named &&
      !(
        isAfterPreposition(result) &&
        !(found.senses.length === 0 && (longestPhrase(tokens, i, found.text, loud)?.length ?? 0) > 1) &&
        !found.senses.some((sense) =>
          /^(?:reseller|customer|provider|user|lead|subscription|partner-center)$/.test(sense.concept),
        )
      )
    ) {
      // A corrected word may be the start of a phrase: `serivce health`.
      const phrase = longestPhrase(tokens, i, found.text, loud);
      const length = phrase?.length ?? 1;
      const senses = length > 1 && phrase ? phrase.senses : found.senses;
      if (senses.length)
        result.push({ ...join(tokens.slice(i, i + length), senses), meant: phrase?.text ?? found.text });
      else result.push(token);
      i += length - 1;
      continue;
    }
    result.push(token);
  }
  return withParticlesApart(result);
}

const smallWord = (text: string): readonly Sense[] => vocabulary.latinWords.get(text) ?? [];

/** invite 4 Kestrel: behind a thing that goes to somebody, in front of a name, the digit is a sound. */
const isFor = (tokens: readonly Token[], at: number, read: readonly Token[]): boolean =>
  tokens[at]?.text === '4' &&
  tokens[at]?.kind === 'number' &&
  (tokens[at + 1]?.kind === 'email' ||
    (tokens[at + 1]?.kind === 'unknown' &&
      (tokens[at + 1]?.upper === true || isNobodysWord(tokens[at + 1] as Token)))) &&
  !isEntered(tokens, at) &&
  goesToSomebody(read.findLast(({ senses }) => !senses.every(({ kind }) => kind === 'filler')));

/** log 4 Winds Caravans as a prospect: what it is entered as says that the digit is a part of its name. */
const isEntered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'log' &&
  tokens.some(({ text }, i) => i > at && text === 'as' && /^(?:an?|our|new)$/.test(tokens[i + 1]?.text ?? ''));

/** need 2 add a user, how 2 invite resellers: a sound in front of what is done; in `have 2 open tickets` it counts. */
const isTo = (tokens: readonly Token[], at: number, read: readonly Token[]): boolean => {
  const [digit, verb, object] = tokens.slice(at, at + 3);
  if (digit?.text !== '2' || digit.kind !== 'number' || verb?.kind !== 'unknown' || verb.hangul || verb.upper)
    return false;
  const base = vocabulary.latinWords.get(verb.text)?.some(({ kind, form }) => kind === 'verb' && form === 'base');
  const before = read.at(-1)?.text ?? '';
  if (!base || (/^(?:have|has|got)$/.test(before) && /^(?:open|close|clear|complete|free|set)$/.test(verb.text)))
    return false;
  return (
    before === 'how' ||
    (/^(?:need|needs|want|wants|like|love|have|has|got|wish|going|trying)$/.test(before) && isObject(object))
  );
};

const isObject = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  token?.kind === 'email' ||
  /^(?:an?|the|our|my|your|their|his|her|its|this|that|these|those|another|some|it|them|him|me|us|new)$/.test(
    token?.text ?? '',
  );

const goesToSomebody = (before: Token | undefined): boolean =>
  before?.senses.some(
    (sense) =>
      /^(?:invitation|subscription|ticket|service-request|partnership-request|activity|incentive|health)$/.test(
        sense.concept,
      ) ||
      (!before.upper && /^(?:user|account|seat|lead)$/.test(sense.concept)),
  ) === true;

/** subs 4 nothing but nets: what is not counted. */
const isNobodysWord = ({ text }: Token): boolean =>
  !/^(?:of|for|to|on|in|at|by|from|with|and|or|x|times?|more|extra|additional|less|fewer|new|the|a|an|please|pls|plz|days?|weeks?|months?|years?|hours?|minutes?)$/.test(
    text,
  ) && !vocabulary.latinWords.get(text)?.some(({ kind }) => kind === 'noun' || kind === 'verb' || kind === 'filler');

const isAdverb = (token: Token): boolean =>
  /^[a-z]{3,}ly$/.test(token.text) && !token.upper && !token.possessive && !endsLikeAdverb.test(token.text);
/** What people are called, and no way to do a thing: the role of erin connolly. */
const endsLikeAdverb =
  /^(?:lily|milly|tilly|sally|molly|polly|holly|dolly|emily|cecily|kelly|shelly|nelly|elly|carly|kimberly|beverly|billy|reilly|connolly|connelly|donnelly|connally|farrelly|kennelly|scully|skelly|tully|mccully|mcanally|nunnally)$/;

/** The longest phrase of the lexicon from here on, the first word read as `first`. */
function longestPhrase(
  tokens: readonly Token[],
  at: number,
  first: string,
  loud: boolean,
): { senses: readonly Sense[]; length: number; text: string } | undefined {
  const head = tokens[at] as Token;
  let node: PhraseNode | undefined = vocabulary.phrases;
  let best: { senses: readonly Sense[]; length: number; text: string } | undefined;
  const said: string[] = [];
  for (let length = 1; node && at + length <= tokens.length && length <= 8; length++) {
    const part = tokens[at + length - 1] as Token;
    // `for Me And Mine Ltd`: a pronoun with a capital is no pronoun.
    if (length > 1 && part.upper && !loud && /^(?:me|us)$/.test(part.text)) break;
    // move Kestrel Partners up from E3: what ends a name in capitals takes no small word with it.
    if (length > 1 && !part.upper && !loud && (isLastOfName(tokens, at) || isGoalInName(tokens, at))) break;
    // `customer Ticket to Ride`: a capital opens something else.
    if (
      length > 1 &&
      part.upper &&
      !head.upper &&
      (at > 0 || tokens[at + length]?.upper === true) &&
      !/^(?:id|mpn|vat|hq|poc|sr|gdap|csp|dap|pc|microsoft)$/.test(part.text)
    )
      break;
    if (part.hangul || (part.kind !== 'unknown' && !(part.kind === 'number' && length > 1))) break;
    const text = length === 1 ? withOwnEnding(part, first) : part.text;
    const meant: string | undefined = node.next.has(text) ? text : length > 1 ? slipInPhrase(node, part) : undefined;
    node = meant === undefined ? undefined : node.next.get(meant);
    said.push(meant ?? text);
    if (node?.senses.length) best = { senses: node.senses, length, text: said.join(' ') };
    if (part.possessive || part.particle || part.ending) break;
  }
  return best;
}

/** Kestrel Partners: a thing or a verb in the third person, with a capital behind one that is no word of the bot. */
const isLastOfName = (tokens: readonly Token[], at: number): boolean => {
  const [before, last] = [tokens[at - 1], tokens[at]];
  return (
    last?.upper === true &&
    /s$/.test(last.text) &&
    before?.kind === 'unknown' &&
    before.upper &&
    !before.hangul &&
    !before.possessive &&
    !vocabulary.latinWords.has(before.text)
  );
};

/** Road to Cloud reseller: a capital behind `to` ends a name that an everyday word in capitals begins. */
const isGoalInName = (tokens: readonly Token[], at: number): boolean => {
  const [first, link, goal] = tokens.slice(Math.max(0, at - 2), at + 1);
  return (
    at > 1 &&
    goal?.upper === true &&
    link?.text === 'to' &&
    !link.upper &&
    first?.upper === true &&
    smallWord(first.text).length > 0 &&
    smallWord(first.text).every(({ kind }) => kind === 'common' || kind === 'foreign')
  );
};

const withOwnEnding = (part: Token, text: string): string =>
  part.possessive && vocabulary.latinWords.has(`${text}'s`) ? `${text}'s` : text;

/** `service reqest`, `support cotnact`: behind the first word of a phrase a slip can only mean one that goes on. */
function slipInPhrase(node: PhraseNode, part: Token): string | undefined {
  if (part.text.length < 4 || part.upper || part.possessive || vocabulary.phrases.next.has(part.text)) return;
  for (const word of node.next.keys())
    if (word.length > 4 && word[0] === part.text[0] && slipsBetween(part.text, word, 2) < 2) return word;
}

/** A capital inside a sentence or a word that names somebody makes a name of what follows; names are not corrected. */
function mayBeSlip(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const token = tokens[at] as Token;
  // for o'dowd joinery: what small companies end in is spelled as it should be.
  if (at > 0 && tokens[at - 1]?.kind === 'unknown' && tradeWord.test(token.text)) return false;
  if (token.upper && at > 0 && !((tokens[at - 1] as Token).upper && before.at(-1)?.senses.length)) return false;
  const previous = before.at(-1);
  return !previous?.senses.some(
    (sense) =>
      sense.kind === 'noun' && /^(?:reseller|provider|customer|lead)$/.test(sense.concept) && sense.form === 'base',
  );
}

/** reseller invitaiton for Kestrel: behind the role a thing may stand where somebody comes later. */
const isInCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upper === false &&
  (tokens[at]?.text.length ?? 0) > 7 &&
  /^(?:for|to)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2] !== undefined;

/** for Kestrel, to Kestrel; and not `I want to oder`. */
const isAfterPreposition = (before: readonly Token[]): boolean =>
  !(before.at(-1)?.text === 'to' && /^(?:want|need|like|love|wish)s?$/.test(before.at(-2)?.text ?? '')) &&
  before.at(-1)?.kind === 'word' &&
  /^(?:to|for|from|with|by|at|of|under|into)$/.test(before.at(-1)?.text ?? '');

const isAfterArticle = (before: readonly Token[]): boolean =>
  before.at(-1)?.senses.some((sense) => sense.concept === 'det' || sense.concept === 'our') === true;

const isShortening = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  /^(?:inc|ltd|corp|co|llc|plc|pty|st|dr|mt|[a-z](?:\.[a-z])*)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1] !== undefined &&
  tokens[at + 1]?.upper === false;

const apart = /^(?:up|down|off|back|on|out|over|away|in)$/;

/** `pull it back`, `turn them down`: a verb and its particle with the object between them. */
function withParticlesApart(tokens: Token[]): Token[] {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (
      token.hangul ||
      (token.kind === 'word'
        ? !token.senses.some((sense) => sense.kind === 'verb' || sense.kind === 'common')
        : token.kind !== 'unknown')
    )
      continue;
    const forms = token.meant ? undefined : vocabulary.phrases.next.get(token.text);
    if (!forms || forms.next.size === 0) continue;
    let end = i + 9;
    for (let at = i + 2; at < tokens.length && at < end; at++) {
      const particle = tokens[at] as Token;
      // turn the invite from Gullwing Inc. down, knock E5 at Ostrava s.r.o. down: the full stop belongs to the name.
      if (isShortening(tokens, at)) end += 2;
      else if (particle.kind === 'punct' && /^[.!?;,]/.test(particle.text)) break;
      if (!apart.test(particle.text) || particle.kind !== 'word') continue;
      // take Kestrel's E3 back down to 30
      if (particle.text === 'back' && /^(?:up|down)$/.test(tokens[at + 1]?.text ?? '')) continue;
      // check what Kestrel is on
      if (/^(?:is|are|was|were|be)$/.test(tokens[at - 1]?.text ?? '')) break;
      // get two more seats over at Kestrel
      if (particle.text === 'over' && tokens[at + 1]?.text === 'at') continue;
      // open for Order Up
      if (particle.upper && tokens[at - 1]?.upper) continue;
      // set the seats of Down To Earth Foods to 30
      if (particle.upper && tokens[at - 1]?.text === 'of' && tokens[at + 1]?.upper) continue;
      // bring Kestrel on board: the particle may have two words.
      const first = forms.next.get(particle.text);
      const second = first?.next.get(tokens[at + 1]?.text ?? '');
      const closes = (next: Token | undefined) =>
        !next ||
        (/^(?:off|out)$/.test(particle.text) &&
          (next.kind === 'unknown' ||
            next.kind === 'name' ||
            next.upper ||
            next.senses.some((sense) => sense.concept === 'det' || sense.concept === 'our'))) ||
        next.kind === 'punct' ||
        next.kind === 'break' ||
        // get an invite out to them
        (second?.senses.length && /^(?:them|him|her)$/.test(next.text)) ||
        next.senses.some((sense) => /^(?:prep|filler|conj|again|now-on)$/.test(sense.concept));
      // put a request in for Kestrel: `put in for` would need its end behind it.
      const length = second?.senses.length && closes(tokens[at + 2]) ? 2 : 1;
      const senses = (length > 1 ? second : first)?.senses;
      if (!senses?.length || !closes(tokens[at + length])) continue;
      tokens[i] = {
        ...token,
        kind: 'word',
        senses,
        meant: [token.meant ?? token.text, ...tokens.slice(at, at + length).map((one) => one.text)].join(' '),
      };
      return withParticlesApart(
        [...tokens.slice(0, at), ...tokens.slice(at + length)].map((one, k) => (k === i ? (tokens[i] as Token) : one)),
      );
    }
  }
  return tokens;
}

function readNumberWords(tokens: Token[], at: number): { token: Token; length: number } | undefined {
  const list: string[] = [];
  for (let i = at; i < tokens.length && list.length < 8; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'unknown' || token.hangul || token.possessive) break;
    list.push(token.text);
  }
  const read = readEnglishNumber(list);
  if (!read) return;
  const next = list[read.length] ?? '';
  // `one` is mostly a pronoun: it counts only where something countable follows.
  if (
    list[0] === 'one' &&
    read.length === 1 &&
    tokens[at + 1]?.kind !== 'offer' &&
    // drop their E3 by one
    !(
      tokens[at - 1]?.text === 'by' &&
      (!next || /^(?:please|pls|now|today|thanks|thx|only|asap|for|at)$/.test(next))
    ) &&
    !/^(?:more|extra|additional|fewer|less|seats?|licen[cs]es?|users?|new|of)$/.test(next)
  )
    return;
  if (list[0] === 'one' && next === 'of') return;
  if (/^(?:one|two|second)$/.test(list[0] as string) && /^(?:step|by|time|hundredth)$/.test(next)) return;
  return {
    token: { ...join(tokens.slice(at, at + read.length), []), kind: 'number', value: read.value },
    length: read.length,
  };
}

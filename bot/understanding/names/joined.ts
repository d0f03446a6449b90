import { isMark } from '../clauses.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, ofKind, type Token } from '../text/token.ts';
import { isOnePair } from './paired.ts';
import { bringing } from './placed.ts';
import {
  companyWord,
  endsClause,
  type Found,
  isAmpersand,
  isFounder,
  isRole,
  isSubject,
  isWord,
  legalSuffix,
  type NameToken,
  name,
  startsClause,
  tradeWord,
} from './words.ts';

/** Verbs that take nothing to anybody: behind them `Road to Cloud` can only be one name. */
const stayingVerb =
  /^(?:invite|reinvite|show|open|view|end|terminate|dissolve|look up|pull up|find|list|accept|decline|reject|review|upgrade|order|buy|cancel|withdraw|revoke|check)$/;

/** Road to Cloud, Built for Speed: two capitalised parts whose little word the sentence has no other use for. */
export function joinedNames(sheet: Sheet, tokens: Token[], speaks: boolean): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    const link = tokens[i + 1];
    const second = tokens[i + 2];
    const third = tokens[i + 3];
    // INVITE RESELLER KESTREL 24: where capitals say nothing, its place says that the number is a part of it
    const length = speaks ? fixedLength(sheet, tokens, i) : endsNumbered(tokens, i) ? 2 : 0;
    if (length) {
      out.push((name(sheet, tokens.slice(i, i + length), 0, 'capitals') as NonNullable<Found>).token);
      i += length - 1;
      continue;
    }
    if (
      speaks &&
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
      const verb = clause.find((token) => ofKind(token, 'verb'));
      // link Wingtip's customer Kestrel to Quick Thinking: whose customer it is has no part in where it goes.
      const owner = isRole(out.at(-1)) ? out.at(-2) : undefined;
      const named = clause.some((token) => token.kind === 'name' && token !== owner);
      const placed =
        isRole(out.at(-1)) &&
        // I'd like client Rise to Crust invited
        ((named && endsClause(third)) || /^(?:invited|onboarded)$/.test(third?.text ?? ''));
      // open the reseller page - Upland to Nowhere
      const labelled =
        (isMark(out.at(-1), '-', ':') && has(out.at(-2), 'details') && third === undefined) ||
        (fillsLine(out, third) && isEveryday(second));
      const staying =
        verb !== undefined &&
        stayingVerb.test(verb.meant ?? verb.text) &&
        !named &&
        (endsClause(third) || has(third, 'filler') || third?.text === 'as' || second.possessive);
      // Helix for Schools should go into our leads
      const opens =
        link?.text === 'for' &&
        startsClause(tokens, i) &&
        isSubject(tokens, i + 3) &&
        third?.upper === false &&
        isEveryday(second);
      // link Common Ground to Quick Thinking: what is brought goes there, unless it goes elsewhere behind it.
      const parted =
        verb !== undefined &&
        bringing.test(verb.meant ?? verb.text) &&
        !named &&
        !clause.some((token) => has(token, 'prep')) &&
        !tokens.slice(i + 3, i + 8).some((token) => /^(?:to|with|under|for|on|as)$/.test(token.text));
      const everyday =
        !parted &&
        !(vocabulary.latinWords.get(first.text) ?? []).some((sense) => sense.kind === 'foreign') &&
        first.text.split(' ').every((word) => vocabulary.latinWords.has(word)) &&
        (!second.text.includes(' ') || second.text.split(' ').some((word) => vocabulary.latinWords.has(word)));
      if (placed || labelled || opens || staying || everyday) {
        out.push((name(sheet, [first, link as Token, second], 0, 'capitals') as NonNullable<Found>).token);
        i += 2;
        continue;
      }
    }
    out.push(first);
  }
  return out;
}

/** In a line of its own, `customer: Kestrel for Kids`: what stands behind the label is its name. */
const fillsLine = (before: readonly Token[], behind: Token | undefined): boolean =>
  isMark(before.at(-1), ':') &&
  isRole(before.at(-2)) &&
  before.at(-3)?.kind === 'break' &&
  (behind === undefined || behind.kind === 'break');

/** Helix for Schools, Helix for Kids: words that are no name by themselves. */
const isEveryday = ({ text }: Token): boolean =>
  text.split(' ').every((word) => vocabulary.latinWords.has(word) || vocabulary.latinWords.has(word.replace(/s$/, '')));

/** What the bot's own things are called as well. */
const ownThings =
  /^(?:data|services?|support|security|online|cloud|records?|title|lines?|events?|control|management|digital|sales|place|team|office|desk|code)$/;

/** SHOW CUSTOMER MOLLIE'S TRAVEL, customer mollie's bakery: a trade that somebody gave his name, where capitals say nothing. */
export function ownedTrades(sheet: Sheet, tokens: Token[]): Token[] {
  const at = tokens.findIndex((token, i) => {
    const trade = tokens[i + 1];
    return (
      token.kind === 'name' &&
      token.possessive &&
      !token.hangul &&
      !token.text.includes(' ') &&
      isRole(tokens[i - 1]) &&
      trade !== undefined &&
      isWord(trade) &&
      !trade.possessive &&
      (companyWord.test(trade.text) || tradeWord.test(trade.text)) &&
      !ownThings.test(trade.text) &&
      !ofKind(trade, 'noun') &&
      (endsClause(tokens[i + 2]) || has(tokens[i + 2], 'prep', 'filler'))
    );
  });
  if (at < 0) return tokens;
  const joined = name(sheet, tokens.slice(at, at + 2), 0, 'capitals');
  return joined ? [...tokens.slice(0, at), joined.token, ...tokens.slice(at + 2)] : tokens;
}

/** A role with a capital inside a sentence, in front of a name, where what the name is to be is said behind it. */
function isRoleInName(tokens: readonly Token[], at: number): boolean {
  const [role, named] = [tokens[at] as Token, tokens[at + 1]];
  if (at === 0 || !isWord(role) || role.hangul || !role.upper || role.possessive || startsClause(tokens as Token[], at))
    return false;
  if (named?.kind !== 'name' || !named.upper || named.hangul) return false;
  const party = ['customer', 'reseller', 'provider', 'lead'].find((concept) => has(role, concept));
  const rest = tokens.slice(at + 2, at + 7);
  return (
    party !== undefined &&
    rest.some((token, i) => has(token, party) && !token.upper && rest.slice(0, i).every(({ kind }) => kind === 'word'))
  );
}

/** A name in brackets between a name and its legal form. */
const isPlaceInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.kind === 'name' &&
  isMark(tokens[at + 3], ')') &&
  legalSuffix.has(tokens[at + 4]?.text.replace(/\.$/, '') ?? '');

/** What stands small in front of a surname. */
const nobiliary = /^(?:de|van|von|den|der|di|da|du|la|le|del|della|dos|ter|ten|el|al|bin|ibn)$/;

const isAfter = (token: Token | undefined, before: Token): boolean =>
  token?.kind === 'name' && token.upper && !token.hangul && !before.possessive;

/** How many tokens from here are one name by their shape alone; 0 where they are none. */
function fixedLength(sheet: Sheet, tokens: readonly Token[], at: number): number {
  const [first, link, second] = tokens.slice(at, at + 3) as [Token, Token | undefined, Token | undefined];
  // make de Vries Automatisering the reseller
  const surname = first.kind === 'name' && nobiliary.test(first.text) && !first.upper && isAfter(link, first);
  // support contact for sub-1: falcon managed services
  if (first.kind === 'name' && !first.possessive && link?.text === 'managed' && second?.text === 'services') return 3;
  // new subscription for dock 9: E3, 5 seats; customers of dock 9
  if (isNumbered(tokens, at) || endsNumbered(tokens, at)) return 2;
  // Fisher & Sons (Grimsby) Ltd
  if (first.kind === 'name' && isMark(link, '(') && isPlaceInName(tokens, at)) return 5;
  if (surname || isRoleInName(tokens, at) || isCounted(tokens, at) || isHead(sheet, first, link)) return 2;
  // Harbour 1st Bakery
  if (isAfter(first, first) && isHead(sheet, link, second) && /^\d/.test(link?.text ?? '')) return 3;
  if (isElided(tokens, at)) return 4;
  if (isListed(tokens, at)) return 3;
  if (isCompanyOf(sheet, first, link) || isTradeOf(tokens, at)) return 2;
  // make Partner & Sons the reseller
  const role = isWord(first) && first.upper && !first.hangul && isRole(first);
  if ((role && isAmpersand(link) && isAfter(second, first)) || isOnePair(tokens, at) || isFamily(sheet, tokens, at))
    return 3;
  // 달 & 별 상회: a syllable that is a verb elsewhere
  if (isSyllableAnd(first, link, second)) return 3;
  // Hollis, Grant & Partners LLP: the founders of one firm.
  return isFounder(first) && link?.text === ',' && isFounder(second) && firm.test(second?.text ?? '') ? 3 : 0;
}

/** One Hangul syllable in front of the mark of a firm and what it is joined to. */
const isSyllableAnd = (first: Token, mark: Token | undefined, second: Token | undefined): boolean =>
  /^[가-힣]$/.test(first.text) &&
  first.particle + first.ending === '' &&
  mark?.text === '&' &&
  second?.kind === 'name' &&
  second.hangul;

/** Two Rivers Data, Zero Gravity Studio: a number word with a capital in front of a name; Two Rivers Data: +8 E3 seats. */
const isCounted = (tokens: readonly Token[], at: number): boolean => {
  const [first, second, third] = tokens.slice(at, at + 3);
  const heads = second?.text.includes(' ') === true && /^[,:]$/.test(third?.text ?? '');
  return (
    first?.kind === 'number' &&
    first.upper &&
    /^[a-z]+$/.test(first.text) &&
    second?.kind === 'name' &&
    second.upper &&
    (second as NameToken).reason !== 'known' &&
    // Zero Gravity Studio: nobody counts from there.
    (first.text === 'zero' || heads || (at > 0 && !startsClause(tokens, at)))
  );
};

/** dock 9: in small letters where only a name is due, in front of a colon. */
const isNumbered = (tokens: readonly Token[], at: number): boolean => {
  const [before, first, number, colon] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    before?.text === 'for' &&
    first?.kind === 'name' &&
    !first.upper &&
    !first.hangul &&
    !first.possessive &&
    number?.kind === 'number' &&
    /^\d{1,3}$/.test(number.text) &&
    colon?.text === ':'
  );
};

/** customers of dock 9, reseller dock 9: at the end, where nothing is ordered that could be counted. */
const endsNumbered = (tokens: readonly Token[], at: number): boolean => {
  const [before, first, number, end] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const labelled = has(before, 'reseller', 'provider', 'customer') && onlyOne(before as Token);
  return (
    (labelled || before?.text === 'of' || before?.text === 'for') &&
    first?.kind === 'name' &&
    !first.hangul &&
    !first.possessive &&
    number?.kind === 'number' &&
    number.spaced &&
    /^\d{1,3}$/.test(number.text) &&
    (end === undefined || (isMark(end, '?', '.', '!') && at + 3 === tokens.length)) &&
    tokens.every(
      (token) =>
        token === number ||
        !(
          ['offer', 'number', 'id'].includes(token.kind) ||
          has(token, 'seat', 'subscription', 'more', 'less', 'order', 'time') ||
          // add customer dock 9: whoever is added is one
          (has(token, 'increase', 'decrease') && !(labelled && has(token, 'create', 'remove')))
        ),
    )
  );
};

const onlyOne = ({ senses }: Token): boolean => senses.every(({ form }) => form === 'base');

/** Help & Co Systemhaus: what such a firm does stands behind its partners. */
const isCompanyOf = (sheet: Sheet, first: Token, second: Token | undefined): boolean =>
  first.kind === 'name' &&
  / (?:&|and|und|et|y|og) co$/.test(first.text) &&
  isFounder(first) &&
  isFounder(second) &&
  sheet.folded.slice(first.end, second?.start).trim() === '';

/** reseller Help & Co Events: at the end it is what they do, and nothing that they have. */
const isTradeOf = (tokens: readonly Token[], at: number): boolean => {
  const [before, first, trade] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return (
    isRole(before) &&
    isFounder(first) &&
    / & co$/.test(first.text) &&
    trade?.upper === true &&
    companyWord.test(trade.text) &&
    endsClause(tokens[at + 2])
  );
};

/** for Hook, Line & Tinker: a capital word that is no party of its own, in front of two that a mark joins. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  const [before, first, comma, rest] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  return (
    (has(before, 'prep', 'reseller', 'customer', 'invitation') ||
      isMark(before, ':') ||
      (ofKind(before, 'verb') && !ofKind(first, 'noun'))) &&
    isWord(first) &&
    first.upper &&
    !first.hangul &&
    !isRole(first) &&
    comma?.text === ',' &&
    rest?.kind === 'name' &&
    rest.upper &&
    / & /.test(rest.text)
  );
};

/** Bakkerij 't Zand: an article of which a mark is left. */
const isElided = (tokens: readonly Token[], at: number): boolean => {
  const [first, mark, article, named] = tokens.slice(at, at + 4);
  return (
    first?.kind === 'name' &&
    first.upper &&
    !first.possessive &&
    isMark(mark, "'") &&
    /^[ts]$/.test(article?.text ?? '') &&
    article?.start === mark?.end &&
    article?.upper === false &&
    named?.kind === 'name' &&
    named.upper
  );
};

/** S.K. Iyer & Sons, 42nd Parallel Surveying: initials and ordinals are no name without the one behind them. */
const isHead = (sheet: Sheet, first: Token | undefined, second: Token | undefined): boolean =>
  first?.kind === 'name' &&
  !first.hangul &&
  !first.possessive &&
  /^(?:(?:[a-z]\.){1,3}|\d+(?:st|nd|rd|th))$/.test(first.text) &&
  second?.kind === 'name' &&
  second.upper &&
  !second.hangul &&
  sheet.folded.slice(first.end, second.start).trim() === '';

const firm = / (?:&|and) (?:partners|sons?|associates|co|company|daughters?|brothers|bros)\b/;

/** cutler and daughters, Cutler and Daughters; Cutler and Cutler Opticians: one firm, in small letters as well. */
const isFamily = (sheet: Sheet, tokens: readonly Token[], at: number): boolean => {
  const [first, link, kin] = tokens.slice(at, at + 3);
  return (
    first?.kind === 'name' &&
    !first.possessive &&
    !first.particle &&
    /^(?:and|n)$/.test(link?.text ?? '') &&
    kin !== undefined &&
    (kin.upper ? isFounder(first) : true) &&
    (kin.kind === 'name' || isWord(kin)) &&
    (isNamesake(first, kin) || kinship.test(kin.text) || (kin.upper && kin.text === 'partners')) &&
    sheet.folded.slice(first.end, kin.start).trim() === link?.text
  );
};

/** What follows a founder in the name of a firm. */
const kinship =
  /^(?:sons?|daughters?|brothers|bros|sisters|nephews?|cousins|grandsons?|associates|company|co)\b(?! (?:as|to)\b)/;

/** Cutler and Cutler, Cutler and Cutler Opticians: namesakes in one trade; Kestrel and Kestrel Labs are two. */
const isNamesake = (first: Token, second: Token): boolean =>
  second.kind === 'name' &&
  first.upper &&
  second.upper &&
  !first.hangul &&
  first.text === second.text.split(' ')[0] &&
  (first.text === second.text || profession.test(second.text));
const profession =
  / (?:accountants|advisors|advisers|advocates|architects|attorneys|auditors|barristers|brokers|builders|consultants|dentists|engineers|estate agents|jewell?ers|lawyers|opticians|partners|pharmacists|solicitors|surveyors|tailors|vets)$/;

function clauseBefore(tokens: readonly Token[]): Token[] {
  let start = tokens.length;
  while (start > 0 && !endsClause(tokens[start - 1])) start--;
  return tokens.slice(start);
}

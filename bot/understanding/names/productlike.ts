import type { Sheet } from '../text/normalise.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, type Token } from '../text/token.ts';
import { brings, leadsToParty } from './framed.ts';
import {
  companyWord,
  endsClause,
  type Found,
  gluedHouse,
  hangulFirm,
  isRole,
  isSubject,
  isSuffix,
  isWord,
  name,
  productWord,
  startsClause,
  tradeWord,
} from './words.ts';

/** Families of products whose names are words that companies have in theirs as well. */
const sharedWord =
  /^(?:azure|exchange|viva|fabric|defender|sentinel|copilot|애저|익스체인지|비바|패브릭|디펜더|센티널|코파일럿)$/;

/** Parts of a product that sound like a company: azure data factory, azure landing zone, azure log analytics. */
const technical = regex`
    ^(?:data|cloud|storage|sql|servers?|backup|devops|machines?|security|costs?|spend|spending|billing|blob|app|apps|web|
    network|networking|networks|sites?|database|api|key|monitor|monitoring|training|rollout|migration|migrations|support|
    managed|hybrid|mail|mailbox|log|logs|hubs?|iot|stack|events?|landing|zone|lake|arc|services?|control|management|
    learning|analytics|digital|software|systems?|office|desk|center|centre|code|file|files|online|project|recovery|
    front|door|doors|bus|grid|edge|box|health|alerts?|demo|meeting|workshop|session|line|lines|title|sales)$
  `;
const firm = new RegExp(`(?:${[hangulFirm, gluedHouse].map(({ source }) => source.slice(1, -1)).join('|')})$`);

/** Verbs that bring one company to another. */
const pairs = regex`
    ^(?:associate|link|connect|route|attach|assign|tie|map|pair|hook|hook up|bind|place|put|hand|hand over|allocate|
    match|move|transfer|switch|shift|reassign|reallocate|give|add|designate)$
  `;

/** `associate azure coast villas with kestrel`: what ends like a company, behind a product, where only one can stand. */
export function productlikeName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (first.kind !== 'offer' || first.possessive || !sharedWord.test(first.text)) return;
  let end = start;
  let form = false;
  while (end < start + 6 && !form && isPartLike(first, tokens[end], tokens[end + 1])) {
    end++;
    form = end > start + 1 && isSuffix(sheet, tokens[end], tokens[end - 1]);
  }
  if (end === start || !(form || isCompany(tokens.slice(start + 1, end + 1)))) return;
  const brought = tokens.some(({ hangul, kind }) => hangul && kind === 'word')
    ? isBroughtInKorean(tokens, start, end)
    : end > start + 1 && (isBroughtTo(tokens, start, end + 1) || isPartyDue(tokens, start, end + 1));
  if (brought) return name(sheet, tokens.slice(start, end + 1), end + 1, first.upper ? 'capitals' : 'unknown word');
}

/** What ends like a company, and speaks of nothing technical. */
const isCompany = (parts: readonly Token[]): boolean => {
  const last = parts.at(-1)?.text ?? '';
  return (
    (companyWord.test(last) || tradeWord.test(last) || firm.test(last)) &&
    !parts.some(({ text }) => technical.test(text) || productWord.test(text))
  );
};

/** Written like the first word, and nothing that is sold, counted or done. */
const isPartLike = (first: Token, before: Token | undefined, token: Token | undefined): boolean =>
  isWord(token) &&
  token !== undefined &&
  before?.possessive === false &&
  before.particle + before.ending === '' &&
  token.hangul === first.hangul &&
  token.upper === first.upper &&
  (token.kind === 'unknown' ||
    token.senses.every(({ kind, concept }) => kind === 'common' || kind === 'foreign' || concept === 'other') ||
    companyWord.test(token.text) ||
    tradeWord.test(token.text));

/** Between a verb that pairs and the party that it goes to; `move … to 30 seats` goes to none. */
const isBroughtTo = (tokens: readonly Token[], start: number, behind: number): boolean => {
  const verb = tokens[start - 1]?.meant ?? tokens[start - 1]?.text ?? '';
  return (
    (pairs.test(verb) &&
      (leadsToCompany(tokens, behind) || (tokens[behind]?.text === 'over' && leadsToCompany(tokens, behind + 1)))) ||
    (brings.has(verb) && leadsToParty(tokens, behind)) ||
    // upgrade azure coast villas from e3 to e5
    (ofKind(tokens[start - 1] ?? (tokens[start] as Token), 'verb') &&
      tokens[behind]?.text === 'from' &&
      tokens[behind + 1]?.kind === 'offer')
  );
};

const leadsToCompany = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|with|under|onto)$/.test(tokens[at]?.text ?? '') &&
  !['number', 'offer', 'id'].includes(tokens[at + 1]?.kind ?? 'number') &&
  !has(tokens[at + 1], 'seat', 'subscription');

/** `customer azure coast villas`, `let kestrel manage azure coast villas`: behind a role or who looks after it. */
const isPartyDue = (tokens: readonly Token[], start: number, behind: number): boolean => {
  const before = tokens[start - 1];
  // azure coast hotels should be looked after by kestrel
  if (startsClause(tokens, start) && isSubject([...tokens], behind)) return true;
  if (before?.kind !== 'word' || before.hangul || before.possessive) return false;
  if (!endsClause(tokens[behind]) && !has(tokens[behind], 'prep', 'filler', 'conj', 'now-on', 'order')) return false;
  if (isRole(before)) return before.senses.some(({ kind, form }) => kind === 'noun' && form === 'base');
  if (/^(?:manage|look after|take over|take care of|invite|called|named)$/.test(before.text)) return true;
  // the reseller of azure coast villas; for azure coast villas order 5 e3
  if (/^(?:of|for)$/.test(before.text) && (isRole(tokens[start - 2]) || isSold(tokens, start))) return true;
  // associate kestrel with azure coast villas
  return (
    /^(?:with|under|to|by)$/.test(before.text) &&
    tokens.slice(0, start - 1).some(({ text, meant }) => pairs.test(meant ?? text)) &&
    !isSold(tokens, start)
  );
};

/** Something else that is sold is spoken of. */
const isSold = (tokens: readonly Token[], start: number): boolean =>
  tokens.some(({ kind }, at) => at !== start && (kind === 'offer' || kind === 'id'));

/** 애저 바다호텔을 가람테크에 연결해줘: what is brought is called so, for whose subscription it is stands in front. */
const isBroughtInKorean = (tokens: readonly Token[], start: number, end: number): boolean =>
  end > start &&
  /^[을를]$/.test(tokens[end]?.particle ?? '') &&
  !isSold(tokens, start) &&
  tokens.slice(end + 1).some(({ particle }) => /^(?:에|에게|한테|께|으?로|쪽으로|밑으로|아래로)$/.test(particle)) &&
  tokens.slice(end + 2).some((token) => token.hangul && has(token, 'associate', 'move'));

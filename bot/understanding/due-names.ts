import {
  companyWord,
  endsClause,
  type Found,
  has,
  isAmpersand,
  isLatinWord,
  isRole,
  kindOf,
  name,
  onlyKinds,
} from './name-words.ts';
import type { Sheet } from './normalise.ts';
import type { Token } from './token.ts';

/** Everyday words that small companies end in; behind an unknown word where a name is due they belong to it. */
const tradeWord =
  /^(?:adventures?|apparel|arts?|associates|autos?|bakers|bikes?|books|box|brands?|brewers|brewing|bridge|brothers|builders|bureau|care|carpets|ceramics|chemicals|club|collective|communications|construction|consultants?|couriers?|crafts?|crew|dairy|dental|designs?|distribution|drinks|dynamics|engineering|entertainment|events|factory|farm|fashion|finance|fisheries|fitness|flooring|forge|foundry|freight|fruit|furniture|garage|glass|gold|grill|guild|hall|hardware|health|heating|hill|homes?|hospital|hospitality|house|hub|island|jewellery|joinery|kitchens?|lake|land|leasing|life|line|lines|living|machinery|management|manufacturing|medical|metals?|mills?|mining|mountain|optical|optics|outdoors|outfitters|packaging|paint|paper|park|pets|photo|physio|place|plant|plastics?|plumbing|pools|print|printing|printworks|products|properties|property|recruitment|rentals?|repairs?|residences|resort|restaurants?|retail|ridge|river|road|rock|roofing|sailing|salon|schools?|sea|seeds?|shipping|silver|sky|solar|spa|space|spices|stars?|steel|stone|street|supplies|supply|surf|surgery|tailors|tea|team|telecom|textiles|theatre|theater|tiles|timber|tools|tours?|towers?|town|transport|tree|trucks?|union|valley|ventures|vets?|village|vision|wave|weddings|wheels|wind|windows|woods?|workshop|world|yachts|yard|zone|works)$/;
const kin = /^(?:sons?|co|company|daughters?|partners?|associates|brothers|bros|sisters|friends|family|more|beyond)$/;
/** Given names that are words as well. */
const givenName =
  /^(?:grant|mark|bill|will|rob|pat|drew|chase|grace|hope|faith|joy|art|frank|jack|dean|earl|duke|summer|autumn|dawn|rich|sue|wade|cliff|dale|glen|heath|jade|jasmine|ivy|rose|lily|daisy|olive|pearl|ruby|amber|crystal|violet|penny|melody|harmony|christian|miles|chip|buck|skip|lance|nick|pierce|ray|reed|rod|stone|victor|april|may|june|august|gene|max|sky|robin|josh|randy|sandy|bob|peg|tad|ken|dot|gail|carol|bunny|candy|chuck|clay|forest|hunter|mason|parker|taylor|tyler|carter|cooper|baker|porter|page|paige|lane|rusty|misty|stormy|destiny|trinity|norm|guy)$/;

const isPlain = (token: Token | undefined): boolean =>
  isLatinWord(token) &&
  token !== undefined &&
  token.senses.length > 0 &&
  token.senses.every((sense) => sense.kind === 'common' || sense.kind === 'foreign' || sense.concept === 'other');
const isCompanyLike = (token: Token | undefined): boolean =>
  isLatinWord(token) && token !== undefined && (tradeWord.test(token.text) || companyWord.test(token.text));
const isFree = (token: Token | undefined): boolean => isLatinWord(token) && token?.kind === 'unknown';

/** What may follow a whole name. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (endsClause(token) || token === undefined) return true;
  if (['offer', 'email', 'domain', 'id', 'code', 'quote', 'url', 'number', 'time'].includes(token.kind)) return true;
  if (token.hangul) return false;
  return (
    has(token, 'prep', 'conj', 'filler', 'det', 'our', 'time', 'again', 'aux', 'now-on') ||
    kindOf(token, 'noun') ||
    /^(?:needs|wants|gets|should|must|asks|requires)$/.test(token.text)
  );
}

/** Where only a name can stand: behind a role, behind `called`, behind a preposition. */
function anchorOf(tokens: readonly Token[], at: number): 'role' | 'preposition' | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.hangul || before.possessive) return;
  if (/^(?:called|named)$/.test(before.text)) return 'role';
  if (isRole(before))
    return before.senses.some((sense) => sense.form === 'base' && sense.kind === 'noun') ? 'role' : undefined;
  return /^(?:for|to|with|of|from|under|via|through|by|on behalf of)$/.test(before.text) ? 'preposition' : undefined;
}

/**
 * A name in small letters where a name is due: `client noor & partners`, `subs for adventure works`, `reseller cloudberry
 * it`. At least one of its words is unknown; everyday words belong to it only as companies use them.
 */
export function dueName(sheet: Sheet, tokens: Token[], start: number, speaks: boolean): Found {
  const first = tokens[start] as Token;
  if (!isLatinWord(first) || (speaks && first.upper) || !/[a-z]/.test(first.text)) return;
  const anchor = anchorOf(tokens, start);
  if (!anchor) return;
  const person = givenName.test(first.text) && isFree(tokens[start + 1]) && !(speaks && tokens[start + 1]?.upper);
  if (!isFree(first) && !isPlain(first) && !person) return;
  if (first.possessive) return;
  let end = isFree(first) ? start : -1;
  let at = start;
  while (at - start < 6) {
    const token = tokens[at + 1];
    if (!token || (speaks && token.upper) || token.hangul) break;
    const previous = tokens[at] as Token;
    if (previous.possessive) break;
    if (isAmpersand(token) && (isFree(tokens[at + 2]) || kin.test(tokens[at + 2]?.text ?? ''))) {
      at += 2;
      end = at;
      continue;
    }
    if (token.text === 'and' && kin.test(tokens[at + 2]?.text ?? '') && closes(tokens, at + 3)) {
      at += 2;
      end = at;
      continue;
    }
    // bay 42 printworks
    if (token.kind === 'number' && isFree(tokens[at + 2]) && !has(tokens[at + 2], 'seat') && isFree(previous)) {
      at++;
      continue;
    }
    if (isFree(token)) {
      // customers belonging to …: a participle opens something else.
      if (/^\w{3,}(?:ing|ed)$/.test(token.text) && has(tokens[at + 2], 'prep')) break;
      at++;
      end = at;
      continue;
    }
    if (isCompanyLike(token) && !isRole(token) && (end === at || isPlain(token)) && closesAfter(tokens, at + 1)) {
      at++;
      if (end === at - 1 || isPlain(token)) end = end < 0 ? -1 : at;
      continue;
    }
    // museum of science, inverloch managed services
    if (
      anchor === 'role' &&
      (token.text === 'of' || token.text === 'managed') &&
      end === at &&
      (isFree(tokens[at + 2]) || isPlain(tokens[at + 2]) || isCompanyLike(tokens[at + 2])) &&
      (closes(tokens, at + 3) || tokens[at + 2]?.possessive)
    ) {
      at += 2;
      end = at;
      continue;
    }
    // cloudberry it, in front of what it has or is
    if (token.text === 'it' && end === at && !token.possessive && closesAfter(tokens, at + 1)) {
      at++;
      end = at;
      break;
    }
    if (isPlain(token) && end < 0) {
      at++;
      continue;
    }
    break;
  }
  if (end <= start && !(end === start && isFree(first))) return;
  if (end === start) return;
  if (!closes(tokens, end + 1) && !(tokens[end] as Token).possessive) return;
  // `for some reason unknown`: everyday words in front need a name of their own behind them.
  if (anchor === 'preposition' && !isFree(first) && !person && onlyKinds(first, 'common') && has(first, 'filler'))
    return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

const closesAfter = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).possessive || closes(tokens, at + 1) || isFree(tokens[at + 1]) || isCompanyLike(tokens[at + 1]);

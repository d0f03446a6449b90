import type { Sheet } from '../text/normalise.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import { has, join, ofKind, only, type Token } from '../text/token.ts';

/** How a name was recognised; the better the reason, the less it is doubted later. */
export type NameReason = 'known' | 'legal form' | 'capitals' | 'unknown word' | 'Hangul';

export interface NameToken extends Token {
  kind: 'name' | 'person';
  reason: NameReason;
}

export const legalSuffix = oneOf(regex`
    ^(?:llc|inc|ltd|ltda|eirl|s\.l|s\.l\.u|s\.p|s\.n\.c|s\.k|k\.s|v\.o\.s|z\.o\.o|gmbh|ggmbh|ohg|e\.k|e\.u|e\.v|
    d\.o\.o|a\.s|s\.a\.s|s\.a\.c|s\.a\.r\.l|s\.p\.r\.l|s\.r\.l\.s|s\.c\.s|c\.v|kgaa|oü|ehf|asa|bvba|kft|zrt|corp|plc|limited|incorporated|corporation|pty|bv|b\.v|sarl|
    s\.a|srl|s\.r\.l|s\.r\.o|sro|oy|oyj|aps|nv|n\.v|kg|llp|pvt|kk|k\.k|a\.ş|ltd\.şti|şti|ş\.t\.i|d\.d|j\.s\.c|o\.o\.o|
    s\.c|v\.o\.f|c\.a|s\.a\.b|e\.i\.r\.l|a\.e|o\.e|i\.k\.e|p\.t|ag|spa|s\.p\.a|sas|ab|co|co-op|pte|l\.l\.c)$
  `);
/** Only in capitals are these a legal form and not a word. */
const shyLegalSuffix = oneOf(/^(?:ag|spa|sas|ab|co|kg|kk|oy|nv|bv)$/);
export const legalPrefix = oneOf(
  /^(?:주식회사|유한회사|합자회사|재단법인|사단법인|의료법인|학교법인|농업회사법인|유한책임회사|법무법인|세무법인|회계법인|특허법인|노무법인|관세법인|영농조합법인|영농조합|협동조합|사회적협동조합|의료재단|사회복지법인|종교법인|도서출판)$/,
);

/** Words that companies call themselves; behind an unknown word they belong to the name. */
export const companyWord = regex`
    ^(?:bank|group|media|labs?|systems?|solutions|tech|technolog(?:y|ies)|consult(?:ing|ants)|bakery|institute|school|
    college|university|insurance|healthcare|airlines|air|travel|trad(?:ers|ing)|importers|winery|publish(?:ing|ers)|
    toys|works|house|coffee|studios?|logistics|foods?|energy|motors|electronics|pharma|agency|clinic|hotels?|holdings|
    ventures|capital|networks?|software|digital|cloud|online|msp|association|company|sons|cycles|video|research|
    design|industries|international|global|services|security|legal|law|farms|gardens?|market|markets|press|books|
    music|films|foundation|trust|council|city|power|light|water|gas|electric|sales|marketing|partners|stores?|shop|
    phone|game|games|sports|gym|tea|bread|flowers|shoes|data|code|works|party|events?|office|support|center|centre|
    first|natural|organics?|express|direct|central|north|south|east|west|desk|firm|corporation)$
  `;
/** Everyday words that small companies end in; behind an unknown word where a name is due they belong to it. */
export const tradeWord = regex`
    ^(?:adventures?|apparel|arts?|associates|autos?|bakers|bikes?|books|box|corner|corners|square|lane|court|hut|
    shack|den|nest|attic|cellar|barn|stables?|cottage|cabin|palace|castle|pavilion|parlou?r|emporium|bazaar|depot|
    brands?|brewers|brewing|bridge|brothers|builders|bureau|care|carpets|ceramics|chemicals|club|collective|
    communications|construction|consultants?|couriers?|crafts?|crew|dairy|dental|designs?|distribution|drinks|juices?|
    smoothies|dynamics|engineering|entertainment|events|factory|farm|fashion|finance|fisheries|fitness|flooring|forge|
    foundry|freight|fruit|furniture|garage|glass|gold|grill|guild|hall|hardware|health|heating|hill|homes?|hospital|
    hospitality|house|hub|island|jewellery|joinery|kitchens?|lake|land|leasing|life|line|lines|living|machinery|
    management|manufacturing|medical|metals?|mills?|mining|mountain|optical|optics|outdoors|outfitters|packaging|
    paint|paper|park|pets|photo|physio|place|plant|plastics?|plumbing|pools|print|printing|printworks|products|
    properties|property|recruitment|rentals?|repairs?|residences|resort|restaurants?|retail|ridge|river|road|rock|
    roofing|sailing|salon|schools?|sea|seeds?|shipping|silver|sky|solar|spa|space|spices|stars?|steel|stone|street|
    supplies|supply|surf|surgery|tailors|tea|team|telecom|textiles|theatre|theater|tiles|timber|tools|tours?|towers?|
    town|transport|tree|trucks?|union|valley|ventures|vets?|village|vision|wave|weddings|wheels|wind|windows|woods?|
    workshop|world|yachts|yard|zone|works|peak|harbou?r|bay|cove|creek|falls|grove|meadows?|canyon|cliff|coast|beach|
    brook|fields?|forest|gate|glen|heights|isle|landing|marsh|moor|orchard|pier|plains|shore|springs?|terrace|trail|
    waters?|wells?|wharf|pine|oaks?|maple|willow|foods?|eats|kitchen|cafe|cakes?|deli|diner|bistro|florists?|gym|
    villas|clinic|dentistry|dentists|opticians|pharmacy|accountants?|accounting|advisors|advisory|analytics|architects|
    insurance|lawyers|solicitors|realty|estates?|movers|removals|couriers|airways|cruises|ferries|hotels?|inns?|lodge|
    museum|library|academy|nursery|kindergarten|college|institute|charity|council|church|choir|theatres?|gallery|
    records|radio|gaming|comics|toys|crafts|knits|threads|boutique|salons|barbers?|nails|beauty|wellness|yoga|pilates|
    cycling|cycles|skis?|boats|marina|motors?|tyres|batteries|lighting|electrical|drilling|welding|scaffolding|
    demolition|interiors|blinds|doors|bricks|quarry|steelworks|ironworks|brewery|distillery|winery|vineyards?|
    orchards|butchers?|bakehouse|grocers?|greengrocers|orthopa?edics|pa?ediatrics|family|title|control|pest|tires?|
    computing|trucking|hauling|towing|landscaping|lawns?|painting|paving|masonry|excavating|staffing|bookkeeping|notary|
    daycare|preschool|chiropractic|veterinary|grooming|kennels?|feeds?|grain|lumber|hardwoods?|pawn|liquors?|donuts|
    bagels|taqueria|cantina|pizzeria|barbecue|desktop|uniforms?|laundry|laundromat|cleaners|cleaning|catering|caterers|butchery|carwash|upholstery|saddlery|creamery|roastery|roasters)$
  `;
/** What Microsoft puts behind the name of a family; anything else in capitals there makes a company of it. */
export const productWord = regex`
    ^(?:online|plan|premium|pro|business|basic|standard|enterprise|suite|apps?|server|essentials|frontline|kiosk|
    education|rooms?|phone|chat|studio|security|information|virtual|reserved|savings|openai|copilot|voice|e\d|f\d|p\d|
    g\d|a\d)$
  `;
/** What is numbered in a name: studio 42, Route 66. */
export const numberedHouse = /^(?:studio|route|area|channel|level|cafe|club|sector|bar|hotel)$/;
/** What companies and houses are, behind the name that they have. */
export const house = regex`
    ^(?:파트너스|컨설턴트|학교|학원|의원|약국|유치원|어린이집|병원|치과|미용실|센터|스튜디오|협회|재단|연구소|식당|마트|상회|공방|서점|호텔|은행|증권|보험|그룹|스타트업|매장|공장|창고|게임|음악|
    영화|여행|선물|파티|골프|헬스|테니스|축구|코인|피트니스|요가|필라테스|커피|치킨|피자|상사|컨설팅|엔지니어링|미디어|택배|본점|지점|분점|직영점)$
  `;
/** What firms end their names in, and nothing else is called. */
export const hangulFirm =
  /^(?:유통|상사|물산|코리아|무역|상회|공방|산업|건설|식품|약국|의원|파트너스|베이커리|컴퍼니|홀딩스|엔지니어링|로지스틱스|인터내셔널|건축|인테리어)$/;
/** Those that stand at the end of a name also without a space: 초대유치원. */
export const gluedHouse =
  /^(?:파트너스|학교|학원|의원|약국|유치원|어린이집|병원|치과|미용실|스튜디오|협회|재단|식당|마트|상회|공방|서점|호텔|은행|증권|택배|인쇄|스타트업|여행|커피|치킨|피자|코인|사진관|인쇄소|세탁소|문구점|정비소|카센터|세차장|정육점|철물점|안경점|편의점|노래방|옷가게)$/;
export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'word' || token.kind === 'unknown');
export const isLatinWord = (token: Token | undefined): boolean => isWord(token) && token?.hangul === false;
export const isRole = (token: Token | undefined): boolean =>
  has(token, 'reseller', 'provider', 'customer', 'lead', 'user', 'partner');
export const isAmpersand = (token: Token | undefined): boolean =>
  token?.kind === 'punct' && (token.text === '&' || token.text === '+');
export const endsClause = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'break' ||
  (token.kind === 'punct' && /^[.!?;:,()\-|/]+$|^->$/.test(token.text));

/** nguyen nail supply, birchwood vet hired …: a trade that is a verb or a thing elsewhere, and has nothing to act on. */
export const endsTrade = (token: Token, next: Token | undefined): boolean =>
  token.senses.every(({ kind, form }) => kind === 'common' || (kind === 'verb' && form === 'base'))
    ? endsClause(next) || /^(?:hired|has|needs|wants|is|so|to|as|with)$/.test(next?.text ?? '')
    : has(token, 'title') && /^(?:to|with|so|as|has|needs|wants)$/.test(next?.text ?? '');

/** A letter, letters or a word that a full stop shortens: A. Datum, A.B. Foods, St. Aldhelm's. */
export const isShortened = (token: Token): boolean =>
  /^(?:(?![ap]\.m$|e\.g$|i\.e$)[a-z](?:\.[a-z]){0,2}|st|mt|ft|dr|mr|mrs|ms|prof|mfg|mfrs|intl|natl|bros|assoc|univ|dept|dist|engg)$/.test(
    token.text,
  );

/** What opens a sentence that tells something: `Met Kestrel at the fair`. */
export const isParticiple = (token: Token): boolean =>
  token.senses.length > 0 && token.senses.every((sense) => sense.kind === 'verb' && sense.form === 'past');
export const tellsFirst = regex`
    ^(?:met|saw|spoke|had|visited|talked|heard|knows?|got|won|lost|landed|signed|closed|found|discussed|emailed|told|
    asked|did|does|has|have|please|kindly|once|since|because|today|yesterday|now|just|also|so|then|maybe|perhaps|
    looks?|seems?|said|says|sounds?)$
  `;

/** …, that reseller knows logistics: behind a party that is only pointed at, what it does. */
export const isTheirDoing = (tokens: readonly Token[], at: number): boolean =>
  isRole(tokens[at - 1]) &&
  has(tokens[at - 2], 'det', 'our') &&
  tokens[at - 3]?.kind === 'punct' &&
  !tokens[at]?.upper &&
  /^(?:knows|sells|speaks|does|covers|serves|handles|understands|likes|wants|works|lives|sits|offers|runs|trades)$/.test(
    tokens[at]?.text ?? '',
  );

/** A name and the place where reading goes on. */
export type Found = { token: NameToken; next: number } | undefined;

/** Inc., Co., Ltd. are shortened; behind GmbH, AB or LLC a full stop ends the sentence. */
export const isDotted = (sheet: Sheet, last: Token, end: number): boolean =>
  legalSuffix.has(last.text) &&
  (!/^(?:gmbh|ggmbh|ohg|kgaa|oü|ehf|asa|bvba|kft|zrt|plc|limited|incorporated|corporation|bv|sarl|srl|sro|oy|oyj|aps|nv|kg|llp|llc|kk|ag|spa|sas|ab|co-op)$/.test(
    last.text,
  ) ||
    /^\.[^\s]/.test(sheet.folded.slice(end, end + 2)));

/** Good morning 🙂 Compliance has …: a picture stands between two words. */
export const isPicturedApart = (sheet: Sheet, before: Token, token: Token): boolean =>
  token.start > before.stop + 1 && /\p{So}/u.test(sheet.shown.slice(before.stop, token.start));

/** One token for all parts of a name. */
export function name(sheet: Sheet, parts: Token[], next: number, reason: NameReason): Found {
  const token = join(parts, []);
  const kind =
    parts.some((part) => part.kind === 'name') || !parts.some((part) => part.kind === 'person') ? 'name' : 'person';
  let end = token.inner.end;
  // A full stop that belongs to a legal form is part of the name: Inc., Co., Ltd.
  const last = parts.at(-1) as Token;
  if (sheet.folded[end] === '.' && isDotted(sheet, last, end) && !last.possessive) end++;
  return {
    token: {
      ...token,
      kind,
      reason,
      text: sheet.folded.slice(token.start, end),
      end: Math.max(token.end, end),
      inner: { start: token.inner.start, end },
    },
    next,
  };
}

/** A legal form behind a name; the short ones only as companies write them. */
export function isSuffix(sheet: Sheet, token: Token | undefined, before: Token | undefined): boolean {
  if (token?.kind === 'legal' && !token.hangul) return before !== undefined;
  if (!token || !isLatinWord(token) || !before || !legalSuffix.has(token.text)) return false;
  if (!shyLegalSuffix.has(token.text)) return true;
  const typed = sheet.shown.slice(token.start, token.end);
  return (
    (token.upper &&
      (token.text !== 'ab' && token.text !== 'ag' && token.text !== 'spa' ? true : typed === typed.toUpperCase())) ||
    (token.text === 'co' && !token.upper)
  );
}

export function isNamePart(token: Token | undefined): boolean {
  return (
    isLatinWord(token) ||
    token?.kind === 'name' ||
    token?.kind === 'person' ||
    (token?.kind === 'number' && !token.hangul) ||
    token?.kind === 'offer'
  );
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upper || token.kind === 'name' || token.kind === 'person') &&
  !token.hangul &&
  (isNamePart(token) || token.kind === 'name' || token.kind === 'person') &&
  !/^i(?:'\w+)?$/.test(token.text);
/** A thing that the bot knows, and no word that companies call themselves. */
export const isThing = (token: Token): boolean =>
  token.kind === 'word' && ofKind(token, 'noun') && !ofKind(token, 'common') && !companyWord.test(token.text);
/** What stays a term, however it is capitalised. */
export const isFixedTerm = (token: Token): boolean =>
  token.senses.some(
    (sense) =>
      sense.concept.startsWith('role:') ||
      ['tongue', 'partner-center', 'delegated', 'service-request', 'profile-field'].includes(sense.concept),
  ) && !companyWord.test(token.text);

/** What stands before a finite verb is a subject: `Show Time LLC wants …` commands nothing. */
export const isSubject = (tokens: Token[], at: number): boolean =>
  (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && isSubject(tokens, at + 3)) ||
  regex`
    ^(?::|should|ought|needs?|wants?|is|was|are|were|has|had|have|didn't|doesn't|did|does|will|would|must|can|could|may|
    might|joins|wishes|requires|asks|asked|got|says|said|hasn't|isn't|wasn't|won't|shouldn't|wouldn't|can't|cannot|
    couldn't|hadn't|aren't|don't)$
  `.test(tokens[at]?.text ?? '') ||
  // The Phone Company complains about mail; Grant Adams no longer needs it
  (regex`
    ^(?:complains?|reports?|writes|informs|tells|keeps|sees|gets|uses|runs|looks|sells|buys|handles|manages|supports|
    becomes|moves|goes|belongs|qualifies|agrees|thinks|expects|called|calls|rang|wrote|reported|signed|still|never)$
  `.test(tokens[at]?.text ?? '') &&
    tokens[at]?.upper === false &&
    !!tokens[at - 1]?.upper) ||
  (tokens[at]?.text === 'no' && tokens[at + 1]?.text === 'longer') ||
  // Grant Adams moved to marketing
  (tokens[at] !== undefined &&
    isParticiple(tokens[at] as Token) &&
    has(tokens[at + 1], 'prep', 'pronoun', 'det', 'our', 'us') &&
    tokens[at - 1]?.upper === true);

/** `Get Kestrel Foods invited as …`: what is to be done with somebody, and no firm called `Get`. */
export const isGottenDone = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:get|want|need)$/.test(tokens[at]?.text ?? '') && tokens[end] !== undefined && isParticiple(tokens[end]);

/**
 * The first word of a sentence is where a command stands, whatever its first letter looks like. Behind a comma or a
 * colon a capital does say something, unless nothing but a greeting came before.
 */
export function startsClause(tokens: readonly Token[], at: number): boolean {
  // So many words of greeting are not looked back over that a message of nothing else would cost its square.
  for (let i = at - 1; i >= 0 && i > at - 24; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct' && /^[,:;(-]+$/.test(token.text)) {
      if (i < 24 && tokens.slice(0, i).every((one) => one.kind === 'punct' || only(one, 'filler', 'mark'))) return true;
      return !(tokens[at] as Token).upper;
    }
    if (endsClause(token)) return true;
    if (token.kind === 'word' && only(token, 'filler', 'mark') && !has(token, 'prep', 'det', 'our')) continue;
    return false;
  }
  return true;
}

/** A participle or `belongs`, and nothing that is a noun or a command as well. */
export const isDeed = (token: Token): boolean =>
  !token.possessive &&
  token.senses.length > 0 &&
  token.senses.every(({ kind, form }) => kind === 'verb' && (form === 'past' || form === 'third'));

/** A day, a month or a stretch of time. */
export const isTimeWord = regex`
    ^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|
    october|november|december|weeks?|months?|quarters?|years?|spring|summer|autumn|fall|winter|weekend|morning|
    evening|afternoon)$
  `;

const subordinating =
  /^(?:once|after|before|while|whilst|until|till|unless|since|because|although|though|whereas|when|whenever|if|as)$/;
const deed = /^\w{3,}(?:ing|[ts]ion|ment|[ae]nce|val)$/;

/** Half of Kestrel's staff cannot log in: how many of them. */
const share = /^(?:half|most|some|many|none|part|parts|plenty|loads|lots|a third|two thirds|a quarter)$/;

/** `Once Lena Hoffmann has signed, …`, `Vetting of Kestrel is complete`; and not `Once Upon A Time Toys`. */
export const opensNoName = (tokens: readonly Token[], at: number): boolean =>
  /^how (?:many|much)$/.test(tokens[at]?.text ?? '') ||
  (subordinating.test(tokens[at]?.text ?? '') && /^(?:unknown|name|person)$/.test(tokens[at + 1]?.kind ?? '')) ||
  (tokens[at + 1]?.text === 'of' &&
    (deed.test(tokens[at]?.text ?? '') || share.test(tokens[at]?.text ?? '')) &&
    startsClause(tokens, at));

/** A name that capitals or a legal form tell, as founders of a firm are called. */
export const isFounder = (token: Token | undefined): boolean =>
  token?.kind === 'name' &&
  token.upper &&
  !token.hangul &&
  !token.possessive &&
  !token.particle &&
  /^(?:capitals|legal form)$/.test((token as NameToken).reason);

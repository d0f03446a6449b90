import { findKoreanTimes } from '../korean/times.ts';
import { findDates } from './dates.ts';
import type { Sheet, Span } from './normalise.ts';
import { findKoreanNumbers } from './numbers.ts';
import { findOffers } from './offers.ts';
import { everyMatch } from './regex.ts';

export type EntityKind =
  | 'email'
  | 'url'
  | 'id'
  | 'code'
  | 'quote'
  | 'offer'
  | 'number'
  | 'domain'
  | 'name'
  | 'person'
  | 'legal'
  | 'time'
  | 'recurring';

/** A stretch of the message that is data, whatever words it holds. */
export interface Entity extends Span {
  kind: EntityKind;
  value?: number;
  /** Where the text of the slot lies, when marks around it are not part of it. */
  inner?: Span;
}

const addressCharacter = /[a-z0-9._%+'-]/;
const hostCharacter = /[a-z0-9.-]/;

/** Addresses, found from their @ outwards, so that a long text without one costs nothing. */
function findAddresses(text: string): Entity[] {
  const found: Entity[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > 0 && addressCharacter.test(text[start - 1] as string) && at - start < 64) start--;
    while (end < text.length && hostCharacter.test(text[end] as string) && end - at < 254) end++;
    while (start < at && /[.'-]/.test(text[start] as string)) start++;
    while (end > at && /[.-]/.test(text[end - 1] as string)) end--;
    if (start < at && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text.slice(at + 1, end))) {
      const mail = text.slice(Math.max(0, start - 7), start) === 'mailto:' ? start - 7 : start;
      found.push({ kind: 'email', start: mail, end, inner: { start, end } });
    }
  }
  return found;
}

/** Endings of domains: those of countries, but for a few that are English words or titles, and common others. */
const endings =
  'ac|academy|ad|ae|af|africa|agency|ai|al|amsterdam|app|ar|art|asia|at|au|audio|auto|aw|az|ba|bank|bar|bb|bd|be|beer|berlin|bf|bg|bh|bi|bike|biz|bj|blog|bm|bn|bo|boutique|br|bs|bt|build|bw|bz|ca|cab|cafe|care|catering|cd|center|cg|ch|church|ci|city|cl|cleaning|clinic|clothing|cloud|club|cm|cn|co|codes|coffee|com|community|company|computer|construction|consulting|cr|cu|cv|cy|cz|de|deals|delivery|dental|design|dev|digital|direct|dj|dk|dm|dz|ec|edu|education|ee|eg|email|energy|engineering|er|es|et|eu|events|example|exchange|expert|express|farm|fi|film|finance|fitness|fj|flowers|fm|fo|fr|fund|furniture|ga|gallery|games|garden|ge|gg|gh|gi|gifts|gl|global|gm|gmbh|gn|golf|gov|gq|gr|graphics|green|group|gt|gu|guide|guru|gy|health|hk|hn|holdings|homes|hospital|hotel|house|hr|ht|hu|id|ie|il|im|in|inc|industries|info|ink|institute|int|international|io|iq|ir|it|je|jewelry|jm|jo|jobs|jp|ke|kg|kh|ki|kitchen|km|kn|kr|kw|ky|kz|la|lab|labs|land|law|lb|lc|legal|li|life|lighting|live|lk|llc|llp|local|london|lr|ls|lt|ltd|lu|lv|ly|ma|management|market|marketing|mc|md|me|media|mg|mk|ml|mm|mn|mo|mobi|mt|mu|museum|mv|mw|mx|my|mz|na|nc|ne|net|network|ng|ni|nl|no|np|nr|nyc|nz|om|online|org|pa|paris|partners|pe|pet|pf|pg|ph|pharmacy|photo|pizza|pk|pl|plumbing|pr|press|pro|ps|pt|pub|pw|py|qa|repair|restaurant|ro|rocks|rs|ru|run|rw|sa|salon|sb|sc|school|scot|sd|se|services|sg|sh|shoes|shop|si|site|sk|ski|sl|sm|sn|software|solar|solutions|space|sr|store|studio|supply|support|surf|sv|sy|systems|sz|tax|taxi|tc|td|team|tech|test|tg|th|tj|tk|tl|tm|tn|tokyo|tools|tours|toys|tr|training|travel|tt|tv|tw|tz|ua|ug|uk|us|uy|uz|va|vc|ve|ventures|vet|vg|vi|villas|vn|vu|wales|website|wiki|wine|work|works|world|ws|xyz|ye|yoga|za|zm|zone|zw';
/** puffin.is as a customer, and no `open the file.is it there?`. */
const iceland = "is(?= (?:up|to|as|under|with|from|and|please)\\b|'s |[,)\\]]|\\s*$)";
const domain = new RegExp(
  `(?<![\\p{L}\\p{N}@.-])(?:https?://)?(?:[a-z0-9][a-z0-9-]{0,40}\\.){1,4}(?:${endings}|${iceland})(?![a-z0-9-]|\\.[a-z])`,
  'gu',
);
const link = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"'()]{3,300}/gu;
const guid = /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/g;
const subscriptionId =
  /(?<![\p{L}\p{N}])(?:sub|subscription|구독|order|ord|s|csp|lic)[-_#][a-z]{0,3}[-_]?\d[a-z0-9-]{1,30}(?![a-z0-9])/gu;
const spokenId =
  /(?:(?:subscription|sub|구독)(?: ?id| ?번호| ?아이디| number| no\.?)?|order (?:id|number|no\.?)|주문 ?번호)(?: is)?[ :#]{1,3}([a-z0-9]*\d[a-z0-9-]{2,40}|[a-z0-9-]+-\d[a-z0-9-]*)(?![a-z0-9])/gu;
const ourCode = /(?<![0-9a-z-])[0-9a-hjkmnp-tv-z]{4,8}(?:-[0-9a-hjkmnp-tv-z]{2,8}){3,6}(?![0-9a-z-])/g;
const spokenCode =
  /(?:code|token|voucher|pin|코드|번호|토큰)(?:[는은가이를을])?(?: (?:(?:they|we|i|he|she)(?:'ve| have)? (?:sent|got|received|gave|have|mailed)(?: us| me)? )?is)?(?:[ :#]{1,3}|(?<=[가-힣]))([a-z0-9]+(?:[-_.][a-z0-9]+|\/[a-z0-9]*\d[a-z0-9]*)*)(?![a-z0-9@.]*@)/gu;
const codeShape =
  /(?<![\p{L}\p{N}@.-])(?=[a-z0-9-]*\d)(?=[a-z0-9-]*[a-z])[a-z0-9]{2,}(?:-[a-z0-9]{2,}){1,6}(?:-[a-z0-9])?(?![a-z0-9@-])/gu;
const numeralCode =
  /(?<![\p{L}\p{N}@.-])(?:\d{4,}-[a-z]{3,}|[a-z]{2,}\d{3,}|\d+[a-z]+\d+[a-z0-9]*|\d{4,}-\d{3,})(?![\p{L}\p{N}@-])/gu;
/** invitation ZX-41-9, 코드 받았어요, 41ZX-9: letters and digits in short groups, where an invitation is called by its code. */
const namedCode =
  /(?<=(?:invitation|invite|code|accept|decline|redeem|reject|초대|초대장|코드) (?:no\.? |number |# ?|code |with |번호 )?|(?<![가-힣])(?:초대 ?)?코드[를가는도]? ?[가-힣 ]{2,12}[,.:] )(?=[a-z0-9-]*\d)(?=[a-z0-9-]*[a-z])[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){1,6}(?![\p{L}\p{N}@-])/gu;
/** 88-KLM-3 is the invitation code */
const codeBefore =
  /(?<![\p{L}\p{N}@.-])(?=[a-z0-9-]*\d)(?=[a-z0-9-]*[a-z])[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){1,6}(?= (?:is|was|as) (?:the|my|our|their|your) (?:(?:invitation|invite|partner|redemption|access) )?code(?![a-z]))/gu;
const legalForm = /\((?:주|유|재|사|합|학|의)\)|㈜|㈔|㈐/g;
/** Legal forms of several words or with marks inside; the simple ones are words (name-words.ts). */
const spacedLegalForm =
  /(?<=[\p{L}\p{N}.)] )(?:\(pty\) ltd\.?|sp\. ?z ?o\. ?o\.?|s\.a\. de c\.v\.|s\. de r\.l\.(?: de c\.v\.)?|gmbh (?:&|and) co\.? kg(?:aa)?)(?![\p{L}\p{N}])/gu;
const invitationWord =
  /invit|code|accept|redeem|declin|reject|refus|approv|turn down|초대|코드|수락|partner|(?:confirm|verify) my|주소(?:를|을)? ?(?:확인|인증)|메일(?:을|를)? ?인증/;

function matches(text: string, pattern: RegExp, group = 0): (Span & { text: string })[] {
  const found: (Span & { text: string })[] = [];
  for (const match of everyMatch(text, pattern)) {
    const value = match[group];
    if (!value) continue;
    const start = match.index + (group ? match[0].lastIndexOf(value) : 0);
    found.push({ start, end: start + value.length, text: value });
  }
  return found;
}

/** Text in quotes. An apostrophe opens only at the start of a word and closes only at the end of one. */
function findQuotes(sheet: Sheet): Entity[] {
  const { folded } = sheet;
  const found: Entity[] = [];
  let open = -1;
  let mark = '';
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i] as string;
    if (character === '\n') open = -1;
    if (character !== '"' && character !== "'" && character !== '`') continue;
    const before = folded[i - 1] ?? ' ';
    const after = folded[i + 1] ?? ' ';
    const single = character === "'";
    if (open < 0) {
      if (single && (/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}(]/u.test(after))) continue;
      open = i;
      mark = character;
    } else if (character === mark) {
      if (single && (/[a-z0-9]/.test(after) || /\s/.test(before))) continue;
      if (i > open + 1 && folded.slice(open + 1, i).trim())
        found.push({ kind: 'quote', start: open, end: i + 1, inner: { start: open + 1, end: i } });
      open = -1;
    }
  }
  for (const span of sheet.marked)
    if (span.strong)
      found.push({ kind: 'quote', start: span.start, end: span.end, inner: { start: span.start, end: span.end } });
  return found;
}

/** Finds what can be recognised by its shape, best first; later finds never overlap earlier ones. */
export function findEntities(sheet: Sheet, known: readonly Entity[]): Entity[] {
  const { folded } = sheet;
  const taken: Entity[] = [];
  const covered = new Uint8Array(folded.length);
  const isFree = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) if (covered[at]) return false;
    return true;
  };
  const add = (entities: readonly Entity[]) => {
    for (const entity of entities) {
      if (entity.end <= entity.start || !isFree(entity)) continue;
      for (let at = entity.start; at < entity.end; at++) covered[at] = 1;
      taken.push(entity);
    }
  };
  const kind = (name: EntityKind, spans: readonly (Span & { inner?: Span })[]): Entity[] =>
    spans.map(({ start, end, inner }) => (inner ? { kind: name, start, end, inner } : { kind: name, start, end }));
  const digits = /\d/.test(folded);
  // “invite customer Kestrel at ops@kestrel.example”: quoted words with an address among them are quoted as a whole.
  add(findQuotes(sheet).filter(({ inner }) => inner !== undefined && isSaying(folded.slice(inner.start, inner.end))));
  add(findAddresses(folded));
  if (folded.includes('-')) add(kind('id', matches(folded, guid)));
  add(
    findQuotes(sheet).map((quote) =>
      isOffer(folded, quote)
        ? { ...quote, kind: 'offer' as const }
        : isId(folded, quote)
          ? { ...quote, kind: 'id' as const }
          : isCode(folded, quote)
            ? { ...quote, kind: 'code' as const }
            : isQuantity(folded, quote)
              ? { ...quote, kind: 'number' as const, value: Number(folded.slice(quote.inner?.start, quote.inner?.end)) }
              : isDomain(folded, quote)
                ? { ...quote, kind: 'domain' as const }
                : quote,
    ),
  );
  // A price list that knows 비지오 leaves 비지오 플랜 2 whole.
  const offers = findOffers(folded);
  const longer = (one: Entity) =>
    one.kind === 'offer' &&
    offers.some(({ start, end }) => start <= one.start && end >= one.end && end - start > one.end - one.start);
  add(known.filter((one) => !longer(one)));
  if (folded.includes('://') || folded.includes('www.')) add(kind('url', matches(folded, link)));
  if (folded.includes('.')) add(kind('domain', matches(folded, domain)));
  if (digits) {
    add(kind('id', matches(folded, subscriptionId)));
    add(kind('id', spoken(folded)));
  }
  if (invitationWord.test(folded)) {
    const codes = (found: readonly (Span & { text: string })[], isCode: (span: Span & { text: string }) => boolean) =>
      add(kind('code', found.filter(isCode)));
    codes(matches(folded, ourCode), ({ text }) => /\d/.test(text) || text.length > 24);
    codes(matches(folded, spokenCode, 1), (span) => /\d|[a-z]-[a-z]/.test(span.text) || shoutedCode(sheet, span));
    if (digits) {
      codes(
        matches(folded, codeShape),
        (span) =>
          !/^(?:twenty|thirty|forty|fifty)-/.test(span.text) && /\d/.test(span.text) && shoutedOrDigits(sheet, span),
      );
      codes(
        [...matches(folded, namedCode), ...matches(folded, codeBefore)],
        ({ start, end, text }) => sheet.shown.slice(start, end) === text.toUpperCase(),
      );
      codes(matches(folded, numeralCode), ({ text }) => !/^(?:m|o|d|w|ms)365|^p\d/.test(text));
    }
  }
  add(kind('legal', matches(folded, legalForm)));
  if (/[.(]|gmbh/.test(folded)) add(kind('legal', matches(folded, spacedLegalForm)));
  add(kind('offer', offers));
  add(findKoreanTimes(folded));
  if (digits)
    add(
      kind(
        'time',
        findDates(folded).filter((span) => !/^ \p{Lu}/u.test(sheet.shown.slice(span.end))),
      ),
    );
  add(findKoreanNumbers(folded).map((span) => ({ ...span, kind: 'number' as const })));
  return taken.sort((a, b) => a.start - b.start);
}

const isSaying = (text: string): boolean => text.includes('@') && text.trim().split(/\s+/).length > 2;

/** “Office 365 E1”: quotes around what is sold. */
function isOffer(folded: string, { inner }: Entity): boolean {
  if (!inner || inner.end - inner.start > 60) return false;
  const text = folded.slice(inner.start, inner.end).trim();
  const [offer] = findOffers(text);
  return offer !== undefined && offer.start === 0 && offer.end === text.length;
}

/** `sub-7712` in quotes or backticks is still an id. */
function isId(folded: string, { start, end, inner }: Entity): boolean {
  const text = folded.slice(inner?.start ?? start, inner?.end ?? end);
  const [found] = /\d/.test(text) ? matches(text, subscriptionId) : [];
  return found !== undefined && found.end - found.start === text.length;
}

/** 초대 코드 `TT-90-KRX`: quotes around a code that is called one. */
function isCode(folded: string, { start, inner }: Entity): boolean {
  if (!inner) return false;
  const text = folded.slice(inner.start, inner.end);
  return (
    /^(?=[a-z0-9-]*\d)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) &&
    text.length > 3 &&
    /(?:(?<![a-z])code(?: is)?|코드[는은가]?) ?[:=]? ?$/.test(folded.slice(Math.max(0, start - 12), start))
  );
}

/** Pemberley Dairy (`pemberley.example`): what would be a domain without its quotes. */
function isDomain(folded: string, { start, end, inner }: Entity): boolean {
  const text = folded.slice(inner?.start ?? start, inner?.end ?? end);
  const [found] = text.includes('.') ? matches(text, domain) : [];
  return found !== undefined && found.end - found.start === text.length && !text.includes('/');
}

/** 수량을 `64`로, to "12" seats: quotes around a number where seats are counted. */
function isQuantity(folded: string, { start, end, inner }: Entity): boolean {
  return (
    inner !== undefined &&
    /^\d{1,5}$/.test(folded.slice(inner.start, inner.end)) &&
    (/(?:수량|좌석|석수|개수|시트|라이선스|라이센스|seats?|quantity|licen[cs]es?)(?: ?수)?(?:[을를은는]|(?: to| is)?) ?$/.test(
      folded.slice(Math.max(0, start - 14), start),
    ) ||
      /^ ?(?:석|개|명|좌석|시트|seats?\b|licen[cs]es?\b)/.test(folded.slice(end, end + 10)))
  );
}

const spoken = (folded: string): Span[] =>
  matches(folded, spokenId, 1).filter(({ text }) =>
    /[a-z]/.test(text) ? !/^(?:[eafmo]\d.*|d365|\d+(?:seats?|users?|licen.*|x))$/.test(text) : text.length > 5,
  );

const shoutedCode = (sheet: Sheet, span: Span) => {
  const text = sheet.shown.slice(span.start, span.end);
  return text.length >= 4 && text === text.toUpperCase();
};
const shoutedOrDigits = (sheet: Sheet, span: Span) => {
  const text = sheet.shown.slice(span.start, span.end);
  return text === text.toUpperCase() || /\d.*\d/.test(text);
};

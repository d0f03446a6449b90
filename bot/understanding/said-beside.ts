import { changes, type Understanding } from './catalogue.ts';
import { explains, isExcuse } from './english/excuses.ts';
import { isAsking, isWhole, runOnsOf, sentencesOf } from './parts.ts';
import { regex } from './text/regex.ts';

/** The acts of a message in which one part may order and the others only tell why. */
const readable = new Set([
  'unclear',
  'unexplained',
  'statement',
  'other verb',
  'other business',
  'no order',
  'scheduled',
  'bulk',
  'reported',
]);

/** The acts of a message without marks in which words of a reason may have hidden the order. */
const runsOn = new Set([
  ...readable,
  'two commands',
  'conditional',
  'hypothetical',
  'negated',
  'several targets',
  'past',
]);

/** The acts of a part that only tells something. */
const telling = new Set(['unclear', 'unexplained', 'statement', 'past', 'talk', 'other verb', 'other business']);

/** More parts than this are a letter. */
const mostParts = 4;

/** What goes on with somebody or something that was named before. */
const goesOn = /^(?:would|will|should|must|needs?|is|are|was|has|wants?|then|or|nor) /i;

/** Words that take an order back, put it off, ask about it or say that it was carried out. */
const takesBack = new RegExp(
  [
    "\\b(?:it|its|it's|this|that|that's|these|those|there|done|did|does?|doing|already|yet|status|wait|hold|hang|stop",
    'actually|but|however|though|although|except|only|no|not|never|nothing|none|nobody|nope|cancel\\w*|forget|ignore',
    'wrong|mistake|oops|undo|instead|rather|either|neither|too|also|both|same|again|or|if|when\\w*|once|unless|until',
    'till?|after|before|later|soon|tomorrow|tonight|next|approv\\w+|sure|right|maybe|perhaps|might|would|should|could',
    'can|may|shall|will|\\w*sel(?:f|ves)|yesterday|ago|update|allowed|sa(?:id|ys?)|ask\\w*|t[eo]ll?d?|th(?:ink|ought)\\w*',
    'why|how|what|who|where|which|errors?|fail\\w*|button|tests?|draft|example|joke|jk|kidding|lol|try|tried|trying|like|minds|doubts?|torn|un(?:sure|decided)|(?:guess|wonder|debat|test|practi[sc]|hesita|play)\\w*|confirm\\w*|(?:order|add|invit|assign|creat|chang|remov|upgrad|link|connect|register)\\w*ed|sent|gave',
    "\\w+n't|cannot)\\b|['’]ll\\b|[?\\d@{}\"“”]|:",
  ].join('|'),
  'i',
);

/** …, but I'll do it; 근데 아직이에요: what is said against an order. */
const objects = /\b(?:but|however|though|only)\b|근데|그런데|지만/i;

/** What asks for a look, whatever it begins with. */
const asksToSee =
  /^(?:(?:hey|ok|so|and|well|now|just|again|quick question) )*(?:who(?! (?:wants?|fancies|dares|feels)\b)|what|which|how many|any|anything|where|is|are|do|does|have|has|let's|let me|lemme|cancel|never ?mind|forget it|help|stop)\b|(?:줘|봐|까|나|니|냐|지|요)[요봐]?\s*\?|취소|됐어|도움말|보자/i;

/** users can now be added from chat; who wants to be helpdesk agent for the day? */
const tellsHow = /^[^?]* can (?:now |also |still )*be \p{L}+[^?]*$|^who (?:wants?|fancies|dares|feels)\b/iu;

/** What says who somebody is or what he is to have: it may make another order of the message. */
const speaksOfParties =
  /\b(?:customers?|clients?|(?:re)?sell\w*|(?:re)?sold|providers?|distributors?|partner\w*|buy\w*|bought|purchas\w+|orders?|leads?|prospects?|users?|accounts?|roles?|admins?|subs\w*|licen[cs]\w+|seats?|invit\w*|support)\b|고객|리셀러|재판매|공급|총판|파트너|구매|구입|판매|주문|리드|사용자|계정|역할|구독|라이선스|좌석|초대|지원/i;

/** Somebody does something or is something: a subject, and what may be a verb. */
const tells = new RegExp(
  regex`
    ^(?:(?:and|as|because|since|cos|cause|so|for|otherwise|else) )?(?:(?:they|we|he|she|i|you|who) [\p{L}]{3,}|
    (?:[\p{L}.-]+ ){1,4}(?:is|are|was|were|has|have|had|\p{L}{2,}ed|\p{L}{2,}[^s\W]s|left|quit|went|came|got|gave|took|
    made|lost|won|found|began|ran|broke|fell|met|spoke|wrote|shut|sold|bought|sent|paid|grew|keep|need|want|look)\b|
    (?:[\p{L}.-]+ ){0,3}\p{L}+['’](?:s|re|ve|d|m) \p{L})
  `,
  'iu',
);

const takesBackInKorean =
  /나서|이미|벌써|아까|방금|어제|그저께|취소|말고|말[자아]|안 |않|못|(?<!(?:정신|시간|여유|틈|경황)[이도]? ?)없|아니|아냐|아님|아직|나중|다음|내일|모레|보류|홀[딩드]|대기|확인|문의|[?까]|오류|에러|버튼|막[혔히]|실패|려고|려는|려다|완료|직접|제가|내가|동일|마찬가지|면[ ,]|때|후에|뒤에|전에|까지|부터|그거|이거|그건|이건|잘못|중복|패스|잠깐|농담|테스트|연습|예시|초안|무시|했[어다음습]|됐|됨|함$|할게|하겠|예정|중[이입]|고민|모르|글쎄|\d|@|:/;

/** What ends as somebody who tells something ends. */
export const tellsInKorean = /(?:요|니다|네|죠|지|거든|어|아|음|임|서|라|데예|심더|니더|다)[.!~ㅎㅋㅠ^ ]*$/;

/** The acts of a part that stops an order, unless it only tells of somebody: everybody is waiting, we open on Saturday. */
const stopping = new Set(['scheduled', 'bulk', 'reported']);

/** Whether a part asks for nothing, as far as a look needs to know. */
const asksNothing = (part: string, reading: Understanding): boolean =>
  reading.intent === 'greet' ||
  isExcuse(part) ||
  (reading.intent === 'none' &&
    !reading.beyond &&
    (telling.has(reading.act) || (stopping.has(reading.act) && onlyTells(part))));

/** Whether a part only tells why: nothing in it asks, doubts or takes something back. */
function onlyTells(part: string): boolean {
  if (speaksOfParties.test(part)) return false;
  return /[가-힣]/.test(part)
    ? tellsInKorean.test(part) && !takesBackInKorean.test(part)
    : tells.test(part) && !takesBack.test(part);
}

/**
 * The one part of a message that asks for something, where the message made no sense as a whole and all the rest only
 * tells why: `make Pat a billing admin, the boss is on leave`; also where no mark parts them.
 */
export function saidBeside(
  shown: string,
  { intent, act, beyond }: Understanding,
  read: (part: string) => Understanding,
): Understanding | undefined {
  if (intent !== 'none' || beyond) return;
  const parts = sentencesOf(shown);
  const beside = readable.has(act) ? orderAmong(parts, shown, read) : undefined;
  if (beside || !runsOn.has(act) || /[가-힣]/.test(shown)) return beside;
  const sentences = parts.length > mostParts ? [] : parts.flatMap(runOnsOf);
  return sentences.length > parts.length ? orderAmong(sentences, shown, read, true) : undefined;
}

/** The only one of several parts that asks for something; `apart` where no more than sure reasons may stand beside it. */
function orderAmong(
  parts: readonly string[],
  shown: string,
  read: (part: string) => Understanding,
  apart = false,
): Understanding | undefined {
  if (parts.length < 2 || parts.length > mostParts || !parts.some((part) => isAsking(part) || asksToSee.test(part)))
    return;
  const said = parts.map((part) => ({ part, reading: read(part) }));
  const asking = said.filter(({ part, reading }) => !asksNothing(part, reading));
  const [order] = asking;
  if (asking.length !== 1 || !order || order.reading.intent === 'none') return;
  // need to change our address, …: at the beginning nothing was named before
  if (goesOn.test(order.part) && order !== said[0]) return;
  const { part, reading } = order;
  const beside = said.filter((one) => one !== order);
  const tellWhy = () =>
    beside.every((one) => one.reading.intent === 'greet' || onlyTells(one.part) || explains(reading.intent, one.part));
  if (!changes(reading.intent))
    return ((isAsking(part) && !tellsHow.test(part)) || asksToSee.test(part)) && (!apart || tellWhy())
      ? reading
      : undefined;
  return isAsking(part) &&
    isWhole(reading, part) &&
    // We had lunch with Kestrel. Invite Pat: to what is not said
    (!/^invite-/.test(reading.intent) || speaksOfParties.test(part.replace(/invit\w*|초대/gi, ''))) &&
    !objects.test(shown) &&
    tellWhy()
    ? reading
    : undefined;
}

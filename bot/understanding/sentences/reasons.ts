import type { Intent } from '../catalogue.ts';
import { regex } from '../text/regex.ts';

/** Words that take an order back, put it off, ask about it or say that it was carried out; and data. */
export const takesBack = new RegExp(
  regex`
    \b(?:it|its|it's|this|that|that's|these|those|there|done|did|does?|doing|already|yet|status|wait|hold|hang|stop|
    actually|but|however|though|although|except|only|no|not|never|nothing|none|nobody|nope|cancel\w*|forget|ignore|
    wrong|mistake|oops|undo|instead|rather|either|neither|too|also|both|same|again|or|if|when\w*|once|unless|until|
    till?|after|before|later|soon|tomorrow|tonight|next|approv\w+|sure|right|maybe|perhaps|might|would|should|could|can|
    may|shall|will|\w*sel(?:f|ves)|yesterday|ago|update|allowed|sa(?:id|ys?)|ask\w*|tell|told|think|thought|why|how|what|
    who|where|which|errors?|fail\w*|button|tests?|draft|example|joke|jk|kidding|lol|try|tried|trying|like|confirm\w*|
    (?:order|add|invit|assign|creat|chang|remov|upgrad|link|connect|register)\w*ed|sent|gave|minds|doubts?|torn|
    un(?:sure|decided)|(?:guess|wonder|debat|test|practi[sc]|hesita|play)\w*|\w+n't|cannot)\b|
    ['’]ll\b|[?\d@{}"“”:]
  `,
  'i',
);
const takesBackInKorean = regex`
    나서|이미|벌써|아까|방금|어제|그저께|취소|말고|말[자아]|안 |않|못|(?<!(?:정신|시간|여유|틈|경황)[이도]? ?)없|아니|아냐|
    아님|아직|나중|다음|내일|모레|보류|홀[딩드]|대기|확인|문의|[?까]|오류|에러|버튼|막[혔히]|실패|려고|려는|려다|완료|직접|
    제가|내가|동일|마찬가지|면[ ,]|때|후에|뒤에|전에|까지|부터|그거|이거|그건|이건|잘못|중복|패스|잠깐|농담|테스트|연습|
    예시|초안|무시|했[어다음습]|됐|됨|함$|할게|하겠|예정|중[이입]|고민|모르|글쎄|\d|@|:
  `;

/** What says who somebody is or what he is to have: it may make another order of the message. */
export const speaksOfParties = new RegExp(
  regex`
    \b(?:customers?|clients?|(?:re)?sell\w*|(?:re)?sold|providers?|distributors?|partner\w*|buy\w*|bought|purchas\w+|
    orders?|leads?|prospects?|users?|accounts?|roles?|admins?|subs\w*|licen[cs]\w+|seats?|invit\w*|support|
    (?:re)?nam(?:e[sd]?|ing)|rebrand\w*|tickets?|cases?|requests?|delegated|gdap|applications?|profile|domain)\b|
    고객|리셀러|재판매|공급|총판|파트너|구매|구입|판매|주문|리드|사용자|계정|역할|구독|라이선스|좌석|초대|지원|이름|상호|사명|티켓|요청|신청|프로필|도메인
  `,
  'i',
);

/** Somebody does something or is something: a subject, and what may be a verb. */
const tells = new RegExp(
  regex`
    ^(?:(?:and|as|because|since|cos|cause|so|for|otherwise|else) )?
    (?!(?:in|on|at|by|from|to|with|within|during|over|next|this|every|each|about|around|come) )(?:(?:they|we|he|she|i|you|who) [\p{L}]{3,}|
    (?:[\p{L}.-]+ ){1,4}(?:is|are|was|were|has|have|had|\p{L}{2,}ed|\p{L}{2,}[^s\W]s|left|quit|went|came|got|gave|took|
    made|lost|won|found|began|ran|broke|fell|met|spoke|wrote|shut|sold|bought|sent|paid|grew|keep|need|want|look)\b|
    (?:[\p{L}.-]+ ){0,3}\p{L}+['’](?:s|re|ve|d|m) \p{L})
  `,
  'iu',
);

/** What ends as somebody who tells something ends. */
const tellsInKorean = /(?:요|니다|네|죠|지|거든|어|아|음|임|서|라|데예|심더|니더|다)[.!~ㅎㅋㅠ^ ]*$/;

/** Whether a part tells something, whatever it is. */
export const tellsSomething = (part: string): boolean => (/[가-힣]/.test(part) ? tellsInKorean : tells).test(part);

/** Whether an invitation says what to: We had lunch with Kestrel. Invite Pat. */
export const saysWhatTo = (intent: Intent | 'none', part: string): boolean =>
  !/^invite-/.test(intent) || speaksOfParties.test(part.replace(/invit\w*|초대/gi, ''));

/** Whether a part only tells why: nothing in it asks, doubts or takes something back. */
export function onlyTells(part: string): boolean {
  if (speaksOfParties.test(part)) return false;
  return /[가-힣]/.test(part)
    ? tellsInKorean.test(part) && !takesBackInKorean.test(part)
    : tells.test(part) && !takesBack.test(part);
}

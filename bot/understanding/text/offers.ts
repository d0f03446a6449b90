import type { Span } from './normalise.ts';
import { everyMatch } from './regex.ts';

/**
 * What Microsoft sells through partners, as people write it: a family and its plan, or a plan alone.
 * Written as data, so that the price list of next year is a line and no code.
 */
const tier = '(?:[efagp] ?[1-7]|이[135]|f[13])(?!(?!s(?![a-z0-9]))[a-z0-9]| ?(?:용지|종이|사이즈|크기))';
/** Office 365 A3 for faculty: whom a plan is made for. */
const audience =
  '(?: for (?:students?|faculty|education|nonprofits?)(?![a-z]| (?:union|associations?|council|society|clubs?|first|house|ltd|inc)))?';
const business =
  '(?:business|bus+in?es+|buis+ness|비즈니스|비지니스|비지네스|비즈|biz|bus) ?(?:basic|standard|std|premium|prem|voice|베이직|베이식|스탠다드|스탠더드|스탠다트|프리미엄|essentials)';
const plan = '(?:(?:plan|플랜|p) ?[1-5]|k1|kiosk)(?![a-z0-9])';

/** Exchange Online (Plan 2), and not the bracket that ends `구독: Exchange Online Plan 2)` */
const itsPlan = `(?: ?(?:\\(${plan}\\)|${plan}))?`;

const office = `(?:microsoft|ms|m|office|o|마이크로소프트|오피스|엠에스|마소) ?365`;
const families: string[] = [
  `${office}(?: (?:apps|앱)(?: (?:for|포) (?:business|enterprise|비즈니스|엔터프라이즈))?| copilot(?: business)?| 코파일럿| (?:${business}|basic|standard|premium|bb|bs|bp|베이직|스탠다드|프리미엄|frontline|lighthouse|education|nonprofit)| ?${tier}${audience})(?: ?(?:\\((?:no teams|eea)\\)|(?:no teams|eea)))?`,
  `${office}`,
  `(?:exchange|익스체인지|엑스체인지|exo)(?: (?:online|온라인))?(?: (?:protection|archiving|kiosk))?${itsPlan}`,
  `(?:eo|exo) ?${plan}`,
  `(?:sharepoint|쉐어포인트|셰어포인트)(?: (?:online|온라인))?${itsPlan}`,
  `(?:onedrive|원드라이브)(?: for business| 비즈니스)?${itsPlan}`,
  `(?:azure|애저|아주르|에저)(?: (?:plan|플랜|ad|active directory|reserved (?:vm )?instances?|reservations?|savings plan|information protection|virtual desktop|openai|credits?))?(?: ?(?:premium )?(?:p[12]))?(?![a-z])`,
  `(?:entra|엔트라)(?: id)?(?: (?:suite|governance|plan))?(?: ?${plan})?`,
  `(?:power|파워) ?(?:bi|비아이|apps|앱스|automate|오토메이트|platform|플랫폼|pages)(?: (?:pro|프로|premium|프리미엄|embedded|per user|per app|ppu|사용자당|free)(?![a-z]))*`,
  `(?:visio|비지오)(?: (?:online|pro|standard)(?![a-z]))?(?: ?${plan})?`,
  `(?:project|프로젝트) (?:plan|플랜|p) ?[1-5](?![a-z0-9])`,
  `(?:project|프로젝트) (?:online|온라인)(?: (?:essentials|professional|premium))?`,
  `(?:planner|플래너)(?: (?:plan 1|and project plan [135]|p1|premium))`,
  `(?:teams|팀즈)(?: (?:essentials|에센셜스?|premium|프리미엄|phone(?: standard| system)?|폰(?: (?:스탠다드|스탠더드|standard))?|rooms(?: pro| basic| 프로| 베이직)?|룸스?(?: (?:프로|베이직|pro|basic)(?![a-z가-힣]{2}))?|엔터프라이즈|audio conferencing|오디오 컨퍼런싱|enterprise|eea|calling plan))`,
  `(?:dynamics|다이나믹스|다이내믹스|d) ?(?:365)(?: (?:sales|세일즈|business central|비즈니스 센트럴|customer service|고객 서비스|finance|재무|field service|marketing|supply chain(?: management)?|customer insights|customer voice|human resources|commerce|project operations|remote assist|team members?|contact center))?(?: (?:essentials|premium|enterprise|professional|프리미엄|엔터프라이즈|프로페셔널))?`,
  `(?:dynamics|다이나믹스|다이내믹스)(?= offers?| products?| licen| 제품| 상품)`,
  // Project 상품 목록; 프로젝트 제품팀 is none of it: in front of what is sold an everyday word is a family
  `(?:project|프로젝트|planner|플래너|teams|팀즈|office|오피스)(?= ?(?:상품|제품|오퍼|카탈로그|요금제)(?![가-힣]*(?:팀|부서|담당)))`,
  `(?:business central|비즈니스 센트럴)(?: (?:essentials|premium))?`,
  `(?:(?:microsoft|ms|마이크로소프트) )?(?:defender|디펜더)(?: (?:for|포) (?:business|endpoint|office(?: 365)?|cloud(?: apps)?|identity|iot|servers|비즈니스|엔드포인트))?(?: ?${plan})?`,
  `(?:(?:microsoft|ms|마이크로소프트) )?(?:intune|인튠|인튠스)(?: (?:suite|스위트))?(?: ?${plan})?`,
  `(?:windows|윈도우|윈도) (?:365|10|11|server(?: 20\\d\\d)?|서버)(?: (?:business|enterprise|frontline|비즈니스|엔터프라이즈|프론트라인|pro|standard|datacenter))?(?: ?${tier})?`,
  `w365(?: (?:business|enterprise|frontline))?`,
  `(?:ems|enterprise mobility(?: (?:\\+|and|&) security)?) ?${tier}`,
  `(?:(?:microsoft|ms|마이크로소프트|m365|365|github|security|sales) )?(?:copilot|코파일럿|코파일롯)(?: (?:for (?:microsoft 365|m365|sales|service|security|business|finance)|studio|pro|business|365(?!석|개|좌석|자리|시트|명)))?`,
  `(?:(?:microsoft|ms|마이크로소프트) )?(?:viva|비바)(?: (?:suite|insights|goals|engage|learning|스위트))?`,
  `(?:(?:microsoft|ms|마이크로소프트) )?(?:purview|퍼뷰|sentinel|센티널|fabric|패브릭)(?: (?:suite|f\\d+|capacity|compliance))?`,
  `(?:visual studio|비주얼 스튜디오)(?: (?:professional|enterprise|pro))?`,
  `(?:sql server|sql 서버)(?: 20\\d\\d)?(?: (?:standard|enterprise))?`,
  `(?:microsoft|ms|마이크로소프트) (?:teams(?: (?:essentials|premium|phone(?: standard)?|rooms(?: pro| basic)?|enterprise))|power (?:bi|apps|automate)(?: (?:pro|premium))?|visio(?: ?${plan})?|entra(?: id)?(?: ?${plan})?|project(?: plan [135])?|planner|exchange(?: online)?(?: ?${plan})?|azure(?: plan)?|dynamics 365(?: [a-z]+)?|sharepoint(?: online)?(?: ?${plan})?|${tier}|${business})`,
  `${business}`,
  `(?:plan|플랜) [1-5](?![\\d])`,
  `(?:apps for (?:business|enterprise)|audio conferencing|universal print|clipchamp(?: premium)?)`,
  `${tier}${audience}`,
];

/** Families whose bare name is also an everyday word; alone they are an offer only in upper case or beside a plan. */
const pattern = new RegExp(`(?<![\\p{L}\\p{N}@.'-])(?:${families.join('|')})`, 'gu');

/** 가온물류E3 5석: behind a name without a space, where seats are counted. */
const gluedTier = /(?<=[가-힣])[ef][1357](?= ?\d+ ?(?:석|개|좌석|자리|시트|seats?|명))/gu;

/** Business Premium and its like by their initials, where seats are counted or a subscription is spoken of. */
const initials = [
  // BP 시트 4개
  /(?<![\p{L}\p{N}@.-])b[psb](?= ?(?:시트|좌석|석|라이선스|라이센스|구독|seats?|licen|[+-] ?\d|(?:\d+|[한두세네열]|다섯|여섯|일곱|여덟|아홉|스무|서른|마흔|(?:열|스물)[한두세네]) ?(?:석|개|좌석|seats?)))/gu,
  // assign the BP subscription of Kestrel
  /(?<![\p{L}\p{N}@.-])b[psb](?= (?:subscription|sub|plan) (?:of|for|at|to|from) )/gu,
];
/** BB -> BP: two of the three that begin alike. */
const twoInitials = /(?<![\p{L}\p{N}@.-])b[psb] ?(?:->|=>|→|to) ?b[psb](?![\p{L}\p{N}])/gu;
/** bp for Kestrel, 15 seats: an order that begins with it. */
const openingInitials = /^b[psb](?= (?:for|to|at) .*\b\d+ ?(?:x|seats?|licen))/;
/** 오피스 구독: where a subscription is spoken of, its best known part stands for it. */
const bestKnown = /오피스|팀즈|office|teams/;
const bestKnownSold =
  /(?<![\p{L}\p{N}@.-])(?:오피스|팀즈|office|teams)(?= ?(?:구독|라이선스|라이센스|요금제|(?:한|두|세|네|다섯|열|\d+) ?(?:석|개|좌석)))/gu;

/** Finds offers in folded text. */
export function findOffers(folded: string): (Span & { inner?: Span })[] {
  const spans: (Span & { inner?: Span })[] = [];
  for (const found of everyMatch(folded, pattern)) {
    const start = found.index;
    const end = start + found[0].trimEnd().length;
    const next = folded.slice(end, end + 2);
    // A digit or a Latin letter behind it means that this was the beginning of another word.
    // two more F3s, three Business Basics
    const several = /(?:[efagp]\d|basic|standard|premium|visio)$/.test(found[0]) && /^s(?![\p{L}\p{N}])/u.test(next);
    if (/^(?:[a-z0-9&@]|[-'.][a-z0-9])/.test(next) && !/^'s/.test(next) && !several) continue;
    if (several) {
      spans.push({ start, end: end + 1, inner: { start, end } });
      continue;
    }
    spans.push({ start, end });
  }
  const add = (start: number, end: number) => {
    if (!spans.some((span) => start < span.end && span.start < end)) spans.push({ start, end });
  };
  for (const found of everyMatch(folded, gluedTier)) spans.push({ start: found.index, end: found.index + 2 });
  if (/b[psb]/.test(folded)) {
    for (const pattern of initials) for (const found of everyMatch(folded, pattern)) add(found.index, found.index + 2);
    for (const found of everyMatch(folded, twoInitials)) {
      const end = found.index + found[0].length;
      if (spans.some((span) => found.index < span.end && span.start < end)) continue;
      spans.push({ start: found.index, end: found.index + 2 }, { start: end - 2, end });
    }
    if (openingInitials.test(folded)) spans.push({ start: 0, end: 2 });
  }
  if (bestKnown.test(folded))
    for (const found of everyMatch(folded, bestKnownSold)) add(found.index, found.index + found[0].length);
  // 베이직 쓰던 거 스탠다드로 업그레이드: two steps of a ladder whose name nobody says.
  if (!spans.length) {
    const found = ladder.exec(folded);
    if (found) {
      const [, from, to] = found as unknown as [string, string, string];
      const second = found.index + found[0].lastIndexOf(to);
      spans.push({ start: found.index, end: found.index + from.length }, { start: second, end: second + to.length });
    }
  }
  // 비즈니스 스탠다드를 프리미엄으로: behind one offer a step of its ladder is another one.
  if (spans.length === 1)
    for (const found of everyMatch(folded, step))
      if (found.index > (spans[0] as Span).end) spans.push({ start: found.index, end: found.index + found[0].length });
  return spans;
}

const step =
  /(?<![\p{L}\p{N}])(?:프리미엄|스탠다드|스탠더드|베이직|엔터프라이즈|premium|standard|enterprise)(?=으?로(?:[ 의]|$)| ?플랜으로)/gu;

const rung = '(?:프리미엄|스탠다드|스탠더드|베이직|엔터프라이즈|premium|standard|basic|enterprise)';
const ladder = new RegExp(
  `(?<![\\p{L}\\p{N}])(${rung})(?:에서|을|를| ?(?:요금제|플랜|구독|라이선스)(?:에서|을|를)?|(?= )) ?(?:[가-힣]{1,4} ){0,3}(${rung})(?: ?(?:요금제|플랜|구독))?으?로 ?[가-힣 ]{0,6}(?:업그레이드|업글|올|변경|바꾸|바꿔|바꿀|전환|갈아|옮)`,
  'u',
);

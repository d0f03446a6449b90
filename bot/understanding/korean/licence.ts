import { isMark } from '../clauses.ts';
import { has, isRoleName, ofKind, only, type Token } from '../text/token.ts';
import { finalOf } from './hangul.ts';
import { isHeading } from './headings.ts';
import { jobTitle } from './mentions.ts';
import { isOrder, shortly } from './orders.ts';
import { looksLikePredicate } from './predicates.ts';
import type { Predicate } from './search.ts';

const plain = 'a plain ending';

/**
 * What allows a Korean clause to change something: an ending that asks, wishes or decides, or the short order that ends
 * in its verbal noun. A noun, a participle or a tale asks for nothing, whatever verb stands in it. Spaces are taken out
 * of what is looked at; the first licence that fits is the one that is explained.
 */
const endings: [licence: string, pattern: RegExp][] = [
  [
    'a request',
    /부탁|바랍|바라|바램|바람|바래|요망|요청|희망|줘|주(?:세|셔|십|시|라|쇼|슈|우|게|겠|심|삼|자|고|면|실|는|다)|줄(?:래|수|거|런|것|까|지)|줌|달라|달래|다오/,
  ],
  ['a wish', /[고구]?싶|으면(?:좋|하|해|합|싶|함)|원(?:합|해|하)|수있(?:을까|나|는|어|겠|음)/],
  ['a need', /필요|모자라|모자란|부족|야(?:만)?(?:하|해|할|합|함|한|돼|되|될|됩|됨|된|지|죠|겠|겟|$)|급(?:해|하|합)/],
  ['a decision', /려고|려는|려하|려해|려합|려구|고자|겠/],
  ['an imperative', /(?:라|자|자구|죠|지요|시다|시오|세요|셔요|세|삼|셈|소|쇼|시게|려무나|도록|기|것|거|게끔)$/],
  // 거절합니다, 취소함: what somebody does who says it.
  [plain, /(?:니다|[아어여해와워려켜져줘춰쳐돼봐둬놔꺼내빼]요?|[ㄴ는한]다|함|음|합)$/],
];

/** 할게, 할래, 보낼라요: the ㄹ of a decision is the final consonant of the syllable before. */
const decides = (full: string): boolean => {
  const at = full.search(/(?:게|께|래|라|란다|랍니다|거)(?:요|용|여|영|욤|염|예)?$/);
  return at > 0 && finalOf(full[at - 1]) === 8;
};

/** 구독은 누리온이 관리해요: what somebody else does. */
const tellsOfOthers = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      ['name', 'person'].includes(token.kind) &&
      /^(?:[이가]|님이|[측쪽]이|께서)$/.test(token.particle) &&
      // 누리온이 보낸 요청 거부합니다: what they did only says which one is meant.
      !tokens.slice(at + 1, at + 4).some((one) => one.hangul && has(one, 'sent')),
  );

/** 요청합니다, 신청드려요: what asks and is otherwise passed over. */
export const isRequest = (token: Token): boolean =>
  token.hangul &&
  only(token, 'filler') &&
  /^(?:요청|신청|부탁|의뢰|요망)(?:$|드|해|합|하|을|요|이)|^(?:바랍|바람|바라|바래)/.test(token.text + token.ending);

const data = new Set<string>([
  'name',
  'person',
  'email',
  'offer',
  'number',
  'quote',
  'domain',
  'id',
  'code',
  'url',
  'legal',
]);

/** What may stand behind the verb of a short order: data, who and what it is about, and words that add nothing. */
const fills = (token: Token, at: number, rest: readonly Token[]): boolean =>
  !isHeading(token) &&
  // 등록 3건: a count
  !(token.kind === 'number' && /^(?:건|회|번|곳|명)/.test(token.particle || (rest[at + 1]?.text ?? ''))) &&
  (token.kind === 'punct' ||
    token.kind === 'break' ||
    data.has(token.kind) ||
    !token.hangul ||
    (only(token, 'filler', 'mark') &&
      !has(token, 'pending') &&
      !has(token, 'not') &&
      !(at === 0 && /^(?:수고|고생|축하|감사|고마|고맙|땡큐|미안|죄송)/.test(token.text))) ||
    /^(?:은|는)$/.test(token.particle) ||
    // 설정: 고객은 한빛, 맡을 리셀러는 누리온
    (has(token, 'manage') &&
      /^(?:을|는|할|하는)$/.test(token.ending) &&
      has(rest[at + 1], 'reseller') &&
      /^[은는]$/.test(rest[at + 1]?.particle ?? '')) ||
    has(token, 'customer', 'reseller', 'provider', 'partner', 'our', 'subscription', 'seat') ||
    // 구독 연결: 고객 한빛 / 제품 E3 / 리셀러 누리온
    (has(token, 'catalog') &&
      !token.particle &&
      rest.slice(at + 1).find(({ text }) => text !== ':')?.kind === 'offer') ||
    // 사용자 추가: pat@… / 역할 청구 관리자
    (has(token, 'role') && !token.particle && isRoleName(rest.slice(at + 1).find(({ text }) => text !== ':'))) ||
    // 도메인 hanbit.kr; enroll 시작
    /^(?:담당|도메인|코드|메일|주소|이름|제목|시작|진행|처리|요청|신청|접수|제출)$/.test(token.text) ||
    isRoleName(token));

/** 사용자 등록: 서하늘 대리 / …; 담당은 서하늘 대리 tells something. */
const isTitle = (token: Token, before: readonly Token[]): boolean =>
  jobTitle.test(token.text) &&
  token.particle + token.ending === '' &&
  /^(?:name|person)$/.test(before.at(-1)?.kind ?? '') &&
  !before.some(({ particle }) => /^[은는이가]$/.test(particle));

/** 늘려야 할 좌석, 어제 늘려 놓은 좌석 두 개: a participle says which ones, and that is all. */
function isDescribed(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  return said.some(
    (token, at) =>
      token.hangul &&
      !token.particle &&
      !isOneOf(said, at) &&
      (ofKind(token, 'verb') || token.kind === 'unknown' || /^(?:놓은|둔)$/.test(token.text)) &&
      /[할될한된은는던을둔]$/.test(token.text + token.ending) &&
      at < said.length - 1 &&
      said.slice(at + 1).every((one) => !one.particle && !one.ending && (!ofKind(one, 'verb') || ofKind(one, 'noun'))),
  );
}

/** 새 리셀러 한 곳 초대: how many, and nothing that was done. */
const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '한' &&
  has(tokens[at - 2], 'new') &&
  has(tokens[at - 1], 'reseller', 'customer', 'lead', 'user') &&
  /^(?:곳|군데|명|분)$/.test(tokens[at + 1]?.text ?? '') &&
  has(tokens[at + 2], 'invite', 'create') &&
  tokens.length === at + 3;

/** The last word that says something. */
const closing = (tokens: readonly Token[]): Token | undefined =>
  tokens.findLast(
    (token) => token.kind !== 'punct' && token.kind !== 'break' && (!only(token, 'filler') || isHeading(token)),
  );

/** 고객 추가, 초대 취소 콘토소, E3 +5석, 지원 담당자: 고객 …: an order in its shortest form. */
function isShortOrder(tokens: readonly Token[], { at, tail }: Predicate): boolean {
  if (isDescribed(tokens)) return false;
  // 초대 그거 국룰이지: it is said what something is.
  const end = tokens.findLast(({ kind }) => kind !== 'punct');
  if (end?.kind === 'name' && /^(?:이지|지|이네|네|이다|이군요?|이구나|이더라|더라|이래|래)$/.test(end.ending))
    return false;
  // 고객 추가랑 …: the first of two orders
  const joined = (token: Token, i: number) =>
    /^(?:이랑|랑|와|과|하고)$/.test(token.particle) &&
    isOrder({ ...token, particle: '' }) &&
    tokens.slice(i + 1).every(({ kind }) => kind === 'punct');
  const order = tokens.findLastIndex((token, i) => isOrder(token) || joined(token, i));
  // 종료요 누리온 파트너 관계: what asks by its ending may stand before all that it is about.
  const asks = /^이?[요욥]$/.test(tokens[order]?.ending ?? '') && !tokens.some((token) => isMark(token, '?'));
  const ofUsers = tokens.some((token) => has(token, 'user'));
  const fits = (token: Token, at: number, rest: readonly Token[]) =>
    fills(token, at, rest) ||
    (ofUsers && isTitle(token, rest.slice(0, at))) ||
    (asks && ofKind(token, 'noun') && !isHeading(token) && token.particle + token.ending === '' && !has(token, 'list'));
  if (order >= 0 && tokens.slice(order + 1).every(fits) && (order !== at || shortly.test(tail))) return true;
  const last = closing(tokens);
  if (!last || isHeading(last) || (last.kind === 'number' && /^(?:건|회|번|곳|명)/.test(last.particle))) return false;
  // 초대 메일 좀
  if (/^좀/.test(tokens.findLast(({ kind }) => kind !== 'punct')?.text ?? '')) return true;
  // 고객 한빛을 리셀러 누리온 담당으로
  if (/^(?:담당|관리)$/.test(last.text) && /^으?로$/.test(last.particle) && tokens.some(isObject)) return true;
  if (at >= 0) return false;
  const signed = tokens.some((token) => isMark(token, '+', '-'));
  return (
    // 지원 담당자: 고객 콘토소, 리셀러 누리온; 초대할 리셀러는 누리온
    isRoleName(last) ||
    (data.has(last.kind) && !(last.hangul && (looksLikePredicate(last.text) || /죠$/.test(last.text)))) ||
    tokens.some((token) => isMark(token, ':', '->', '←', '=', '/')) ||
    // 헬프데스크로, 하나 더, +15석, GDAP 좀, 새 subscription 좀요
    (last.kind !== 'unknown' && /^(?:으?로|좀[요여염용유]?)$/.test(last.particle)) ||
    has(last, 'more', 'less', 'again') ||
    (signed && has(last, 'seat')) ||
    // 한빛 E3 구독 신규로 40석
    (has(last, 'seat') && tokens.some(({ text }, i) => text === '신규로' && tokens[i + 1]?.kind === 'number'))
  );
}

const isObject = ({ kind, particle }: Token): boolean => kind === 'name' && /^[을를은는]$/.test(particle);

/** 누가 사용자를 추가할 수 있나요 부탁드려요: politeness behind a question asks for its answer. */
const asksWho = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.hangul && /^(?:누가|누구|누구누구|어느|뭐|뭘|뭐뭐|무엇)$/.test(token.text)) &&
  tokens.some(
    (token) =>
      token.hangul &&
      token.ending !== '' &&
      /(?:나요|습니까|는지요?|죠|지|[어아]요?|[었았했됐]어|야|예요|이에요|까요)$/.test(token.ending) &&
      !/주|줘|부탁/.test(token.text + token.ending),
  );

/** 변경할게요 우리 회사 거, 취소해 줘, 누리온 건이요: the verb that asks, where something was added behind it. */
export function askedBefore(tokens: readonly Token[], token?: Token): Token | undefined {
  const verb = tokens.findLast((one) => one.hangul && ofKind(one, 'verb') && one.ending !== '');
  if (!verb || verb === token) return;
  const own = verb.text + verb.ending;
  return decides(own) || /(?:줘|주세요|주실|줄래|주십시오)/.test(own) ? verb : undefined;
}

/** What asks for a change in a Korean clause, or nothing. */
export function licenceOf(tokens: readonly Token[], found: Predicate): string | undefined {
  const { token, tail, polite } = found;
  if (asksWho(tokens)) return;
  if (polite || tokens.some(isRequest)) return 'a request';
  const full = (token?.hangul ? token.text : '') + tail;
  // 가입을 신청하겠습니다: the ending is that of the verb that carries the noun.
  const carried = token !== undefined && /^[을를]$/.test(token.particle) && tail.length > 1;
  // 취소 감사합니다: a bare verbal noun has no ending that asks, whatever its last syllable is.
  const bare =
    token !== undefined &&
    !token.ending &&
    !tail &&
    !token.senses.some(({ stem }) => stem) &&
    !isMark(tokens[tokens.indexOf(token) + 1], ',');
  if (
    ((token && !bare && (carried || token.ending || !ofKind(token, 'noun'))) || found.light) &&
    !isDescribed(tokens)
  ) {
    if (decides(full)) return 'a decision';
    const ending = endings.find(([, pattern]) => pattern.test(full))?.[0];
    if (ending && !(ending === plain && tellsOfOthers(tokens))) return ending;
  }
  if (askedBefore(tokens, token)) return 'a request';
  return isShortOrder(tokens, found) ? 'a short order' : undefined;
}

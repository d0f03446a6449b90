import { isMark } from '../clauses.ts';
import { firstOf } from '../first-of.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { carried, isDeed } from './carried.ts';
import { finalOf, isCopula } from './hangul.ts';
import { adnominal, closesClause } from './inverted.ts';
import {
  isAuxiliary,
  isCarriedOut,
  isCausative,
  isDescribed,
  isVerbHere,
  ofListed,
  wordBefore,
} from './light-words.ts';
import { isOrder } from './orders.ts';

/** The last predicate of a clause with what follows it. */
export interface Predicate {
  token?: Token;
  at: number;
  tail: string;
  polite: boolean;
  light: boolean;
  ask: boolean;
}

/** How far the predicate of a clause is searched, from its end backwards. */
export interface Search {
  tokens: readonly Token[];
  /** The token that is looked at; a rule that takes more than one moves it. */
  at: number;
  token: Token;
  /** The token with its particle and its ending. */
  own: string;
  /** Whether it is a verb that says something, and one that says little. */
  verb: boolean;
  light: boolean;
  result: Predicate;
  /** Whether something stands behind the predicate. */
  inverted: boolean;
  /** 응답 없는 거 리스트: whether that is what the verbal noun describes. */
  listed: boolean;
}

/** A rule finds the predicate, goes on in front of the token, ends the search or leaves the token to the next rule. */
type Rule = (search: Search) => Predicate | 'on' | 'over' | undefined;

const mark: Rule = ({ token }) => {
  if (token.kind === 'punct') return 'on';
  return;
};

/** Data behind the predicate: what is asked for stands before it. */
const data: Rule = (search) => {
  const { token, result } = search;
  if (token.kind !== 'word' && token.kind !== 'unknown') {
    if (result.tail || result.polite) return 'over';
    if (token.ending && /^(?:하|해|되|돼|이|예|인|입)/.test(token.ending)) return 'over';
    search.inverted = true;
    return 'on';
  }
  return;
};

/** 부탁드려요, 바랍니다 */
const courtesy: Rule = ({ token, result }) => {
  if (token.hangul && /^(?:부탁|바랍|바라|바래|바람|요망|ㄱ+$|고고$)/.test(token.text) && has(token, 'filler')) {
    result.polite = true;
    return 'on';
  }
  return;
};

/** 수락하지 않을게요 아직은 */
const denied: Rule = ({ tokens, at, token, own, result }) => {
  if (token.hangul && /^않/.test(token.text) && /지(?:는|도|를)?$/.test(wordBefore(tokens, at))) {
    result.tail = own + result.tail;
    result.light = true;
    return 'on';
  }
  return;
};

const unknownWord: Rule = (search) => {
  const { tokens, at, token, own, result } = search;
  if (token.kind === 'unknown') {
    // 가정해 보죠: what is only tried is the unknown verb before it.
    if (result.light && /^[보봐볼봅본봤]/.test(result.tail) && /[아어여해]$/.test(token.text))
      result.tail = own + result.tail;
    // Something the lexicon does not know closes the clause: its verb is not ours.
    if (
      !search.inverted &&
      !result.tail &&
      !result.light &&
      tokens.slice(at + 1).every((next) => next.kind === 'punct')
    )
      return { ...result, token, tail: token.particle + token.ending, at };
    return 'over';
  }
  return;
};

const auxiliary: Rule = ({ tokens, at, own, result }) => {
  if (isAuxiliary(tokens, at)) {
    result.tail = own + result.tail;
    result.light = true;
    return 'on';
  }
  return;
};

/** 구독 갱신 부탁드려요, 한빛 건입니다: whose it is, behind what is asked for */
const whoseItIs: Rule = ({ tokens, at, token, result }) => {
  if (
    token.text === '건' &&
    /^(?:입니다|이에요|이요|임)$/.test(token.ending) &&
    !result.tail &&
    tokens[at - 1]?.kind === 'name' &&
    isMark(tokens[at - 2], ',') &&
    has(tokens[at - 3], 'filler')
  )
    return 'on';
  return;
};

/** 요청하는 거예요?, 심사 중인가요? */
const boundNoun: Rule = ({ tokens, token, own, result }) => {
  if (token.hangul && /^[중것거건]$/.test(token.text) && token.ending && isCopula(token.ending) && !result.tail) {
    result.tail = own;
    result.ask ||= isMark(tokens.at(-1), '?') || /^(?:인가|입니까|인지|냐|니)/.test(token.ending);
    return 'on';
  }
  return;
};

/** 어떤 계정으로 들어와 있는 건가요 */
const boundNounAlone: Rule = ({ token, own, result }) => {
  if (token.hangul && /^(?:건가요?|건지요?|거야|거예요|거죠|거지)$/.test(token.text) && !result.tail) {
    result.tail = own;
    result.ask = true;
    return 'on';
  }
  return;
};

/** 안 한, 못 받은: the verbal noun in front of it tells what. */
const isUndone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:한|된|받은|본|온)$/.test(tokens[at]?.text ?? '') && /^(?:안|못|덜)$/.test(tokens[at - 1]?.text ?? '');

/** 아직 수락 안 한 데 있어? */
const undoneThing: Rule = (search) => {
  const { tokens, at, result } = search;
  if (isUndone(tokens, at) && /^(?:데|곳|거|것|게|건|업체|회사|분)$/.test(tokens[at + 1]?.text ?? '')) {
    // 초대 중에 아직 안 받은 거: the thing that is described ends the clause.
    if (/^(?:거|것|건|게|데|곳)?$/.test(result.tail)) {
      result.tail = '';
      search.inverted = true;
      search.listed = true;
    }
    search.at -= 2;
    return 'on';
  }
  return;
};

/** 초대 취소 처리해 주세요, 구독 업그레이드 진행 부탁드려요: the verbal noun before it is what is done. */
const carriedOut: Rule = ({ tokens, at, token, result }) => {
  if (isCarriedOut(tokens, at) && (token.ending !== '' || result.polite || result.light)) {
    result.tail = token.ending + result.tail;
    result.light = true;
    return 'on';
  }
  return;
};

/** 구독 해지 시켜 주세요, 취소 내 주세요: what is done is said before it */
const causative: Rule = ({ tokens, at, token, own, result }) => {
  if (isCausative(tokens, at) || (token.text === '내' && /^주|^줘/.test(result.tail) && isDeed(tokens[at - 1]))) {
    result.tail = own + result.tail;
    result.light = true;
    return 'on';
  }
  return;
};

const lightVerb: Rule = (search) => {
  const { tokens, at, token, own, verb, light, result } = search;
  if (
    light &&
    token.hangul &&
    (search.inverted ? closesClause(token) || token.text.length > 1 || result.tail !== '' : true) &&
    !(verb && isVerbHere(tokens, at, result))
  ) {
    result.tail = own + result.tail;
    result.light = true;
    if (has(token, 'be'))
      result.ask ||=
        /나요|습니까|있어\??$|있어요|있나|있었나|있었니|있었는지|있었을까|있니|있냐|있는지|있을까|있지|있죠|없나/.test(
          own,
        ) || isMark(tokens.at(-1), '?');
    return 'on';
  }
  return;
};

/** 조건이 안 맞네요: what is found to be so is not asked for. */
const foundSo: Rule = ({ at, token, result }) => {
  if (token.text === '맞' && /^(?:네|군|습니다$|아서|으니|는데|지 ?않)/.test(token.ending))
    return { ...result, token, tail: token.ending, at };
  return;
};

const askingVerb: Rule = ({ token, own, verb, result }) => {
  if (verb && token.hangul && has(token, 'ask')) {
    result.tail = own + result.tail;
    result.ask = true;
    return 'on';
  }
  return;
};

const questionWord: Rule = ({ token, own, result }) => {
  if (has(token, 'what', 'many') && token.hangul) {
    result.tail = own + result.tail;
    result.ask = true;
    return 'on';
  }
  return;
};

/** 할 수 있어요, 추가할 예정이에요: nouns that are a part of the ending. */
const nounOfManner: Rule = (search) => {
  const { token, own, verb, result } = search;
  if (
    token.hangul &&
    !search.inverted &&
    /^(?:수|수도|수가|수는|가능.*|방법|절차|법|적|예정|계획|고민|생각|마음|맘|의향|의사|여유|중|것|거|건|지|때문|이유|필요|줄|경우|게|가능|차이|보류|금지|나중에|어떻게|왜)$/.test(
      token.text,
    ) &&
    (token.text !== '필요' || !verb) &&
    // 적어 줘
    !(token.text === '적' && /^[어었으]/.test(token.ending))
  ) {
    result.tail = own + result.tail;
    return 'on';
  }
  return;
};

/** 초대해야 하나요?: behind 해야 this is no 하나 that counts. */
const hanaBehindDuty: Rule = ({ tokens, at, token, own, result }) => {
  const before = tokens[at - 1];
  if (token.text === '하나' && before && /야$/.test(before.ending || before.text)) {
    result.tail = own + result.tail;
    return 'on';
  }
  return;
};

/** 학원에 들어가 있는 라이선스: what is described so far */
const describedSoFar: Rule = (search) => {
  const { tokens, at, token, result } = search;
  if (
    /^(?:있는|계신|계시는)$/.test(token.text) &&
    search.inverted &&
    !result.tail &&
    tokens[at - 1]?.hangul &&
    ofKind(tokens[at - 1], 'verb') &&
    /[아어여해와워려겨져가]$/.test((tokens[at - 1]?.text ?? '') + (tokens[at - 1]?.ending ?? ''))
  ) {
    search.at--;
    return 'on';
  }
  return;
};

/** 전화 중 급함 한빛 구독 빨리 */
const inAHurry: Rule = ({ tokens, at, token, result }) => {
  if (token.text === '급함' && !result.tail && at < tokens.length - 1) return 'on';
  return;
};

/** 리드 평가해 줘: an everyday noun in front of 하다 is what is to be done, and none of the bot's. */
const everydayDeed: Rule = (search) => {
  const { tokens, at, token, verb, result } = search;
  const doing = tokens.slice(at + 1).find((one) => !only(one, 'filler'));
  if (
    !verb &&
    !search.inverted &&
    has(token, 'matter') &&
    /^[을를]?$/.test(token.particle) &&
    !token.ending &&
    doing?.hangul &&
    has(doing, 'do') &&
    /^[하해할합]|^시[키켜킬]/.test(doing.text)
  )
    return { ...result, token, at };
  return;
};

const smallWord: Rule = ({ token, own, verb, result }) => {
  const isSaidToBe = only(token, 'common') && !result.tail && isCopula(token.ending);
  if (only(token, 'filler', 'mark', 'common') && !(ofKind(token, 'noun') || verb) && !isSaidToBe) {
    if (/^(?:안|못|말고)$/.test(token.text)) result.tail = own + result.tail;
    else if (token.hangul && (token.ending || adnominal.test(token.text)) && result.tail)
      result.tail = own + result.tail;
    return 'on';
  }
  return;
};

/** 수락 안 한 초대장: what was not done only says which one is meant. */
const undone: Rule = (search) => {
  if (!search.inverted || !isUndone(search.tokens, search.at)) return;
  search.at -= 2;
  return 'on';
};

/** 대기 중인 초대, 받은 초대: what is described is a thing. */
const describedThing: Rule = (search) => {
  const { tokens, at, result } = search;
  if (isDescribed(tokens, at, result)) {
    search.inverted = true;
    return 'on';
  }
  return;
};

/** 고객 등록, 담당 리셀러는 누리온: who is to manage it is said behind the verb. */
const whoManages: Rule = ({ tokens, at, token }) => {
  if (
    token.text === '담당' &&
    !token.ending &&
    !token.particle &&
    isMark(tokens[at - 1], ',', '/') &&
    // 등재 요망, 담당 재판매인은 누리온; 고객 등록 요청: 한빛 / 담당 누리온
    tokens.slice(0, at - 1).some((one) => one.hangul && isOrder(one) && ofKind(one, 'verb'))
  )
    return 'on';
  return;
};

/** 등록 신청하려고 하는데 진행해 주세요; 등록 신청 진행해 주세요: to go ahead with it is to do it. */
const goingAhead: Rule = ({ tokens, at, token, result }) => {
  const meant = tokens[at - 1]?.text === '하' && /^는데요?$/.test(tokens[at - 1]?.ending ?? '');
  const started = meant || tokens[at - 1]?.text === '좀' ? tokens[at - 2] : tokens[at - 1];
  if (
    /^(?:진행|접수|시작|제출)$/.test(token.text) &&
    !tokens.some((one) => has(one, 'pending', 'list', 'queue', 'applicant')) &&
    (token.ending || result.polite || result.light || at === tokens.length - 1) &&
    has(started, 'enrollment') &&
    (meant ? /^하려고?$/ : /^$/).test(started?.ending ?? '') &&
    /^[을를]?$/.test(started?.particle ?? '') &&
    (/..(?:신청|등록|가입)$|(?:enrollment|enrolment|application|registration)$/.test(started?.text ?? '') ||
      // indirect reseller 등록 진행 부탁드립니다
      (started?.text === '등록' && has(tokens[at - 2], 'reseller') && !tokens.some((one) => one.kind === 'name'))) &&
    !/^(?:한|된|할(?![게께래])|될|중)/.test(token.ending)
  )
    return { ...result, light: true, tail: `${token.ending || '하'}${result.tail}` };
  return;
};

const ownVerb: Rule = (search) => {
  const { tokens, at, token, verb, result } = search;
  if (verb && (token.ending || !ofKind(token, 'noun') || isVerbHere(tokens, at, result))) {
    if (search.listed && !token.ending && !token.particle && ofListed.test(token.text)) return 'on';
    if (search.inverted && !closesClause(token) && !result.tail) {
      // 콘토소 초대 pat@contoso.com: an address behind a bare verbal noun does not turn it into a noun.
      if (token.ending || (token.particle && !token.particle.startsWith('좀'))) return 'on';
    }
    if (
      search.inverted &&
      !result.tail &&
      (token.senses.some((sense) => sense.stem)
        ? adnominal.test(token.text + token.ending) || (!token.ending && [4, 8].includes(finalOf(token.text.at(-1))))
        : adnominal.test(token.ending))
    )
      return 'on';
    result.tail = token.particle + token.ending + result.tail;
    return { ...result, ...carried(tokens, at, result.tail) };
  }
  return;
};

/** 리셀러 등록 신청: the noun is what should be done. */
const enrolling: Rule = (search) => {
  const { tokens, token, verb, result } = search;
  if (
    !verb &&
    !search.inverted &&
    !result.tail &&
    !token.particle &&
    !token.ending &&
    has(token, 'enrollment') &&
    /..(?:신청|등록|가입)$/.test(token.text) &&
    !tokens.some((one) => has(one, 'status', 'list', 'pending', 'queue')) &&
    // 우리 등록 신청 is looked at, 우리 등록 신청 부탁드립니다 is asked for.
    (result.polite || !tokens.some((one) => has(one, 'us', 'our')))
  )
    return { ...result, light: true, tail: '하' };
  return;
};

const nounInAct: Rule = ({ tokens, at, token, verb, result }) => {
  if (
    !verb &&
    token.ending &&
    /^(?:하|해|할|합|했|드려|드리|드릴|됐|되|돼)/.test(token.ending) &&
    (closesClause(token) ||
      result.tail ||
      // 파트너 관계 요청할게; 요청할게 있어 goes on
      (/^할[게께]$/.test(token.ending) && tokens.slice(at + 1).every(({ kind }) => kind === 'punct')))
  ) {
    return { ...result, light: true, tail: token.ending + result.tail };
  }
  return;
};

const copula: Rule = ({ tokens, token, verb, result }) => {
  if (!verb && token.ending && isCopula(token.ending) && !result.tail) {
    result.tail = token.ending;
    // 고객이 난리예요: how things are, unless somebody asks
    result.ask ||=
      isMark(tokens.at(-1), '?') ||
      /(?:인가|입니까|인지|죠$|니$|냐$)/.test(token.ending) ||
      (/(?:야|예요|이에요)$/.test(token.ending) && !(only(token, 'common') && has(token, 'matter')));
    return 'over';
  }
  return;
};

const otherWord: Rule = (search) => {
  const { token, result } = search;
  if (result.tail || result.light || result.polite) return 'over';
  search.inverted = true;
  search.listed ||= token.hangul && has(token, 'list', 'details', 'status', 'queue');
  return 'on';
};

/** The first rule that says anything decides. */
const rules: readonly Rule[] = [
  mark,
  data,
  courtesy,
  denied,
  unknownWord,
  auxiliary,
  whoseItIs,
  boundNoun,
  boundNounAlone,
  undoneThing,
  carriedOut,
  causative,
  lightVerb,
  foundSo,
  askingVerb,
  questionWord,
  nounOfManner,
  hanaBehindDuty,
  describedSoFar,
  inAHurry,
  everydayDeed,
  smallWord,
  undone,
  describedThing,
  whoManages,
  goingAhead,
  ownVerb,
  enrolling,
  nounInAct,
  copula,
  otherWord,
];

/** What a token is to the predicate behind it. */
export function lookAt(search: Search): Predicate | 'on' | 'over' {
  return firstOf(rules, (rule) => rule(search)) ?? 'over';
}

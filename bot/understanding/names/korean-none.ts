import { finalOf, isNameCopula } from '../korean/hangul.ts';
import { looksAdnominal, looksLikePredicate } from '../korean/predicates.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { ofKind, type Token } from '../text/token.ts';
import { isRole, legalPrefix } from './words.ts';

/** 전시회에서 만난 한빛: a short verb between what belongs to it and the name that it describes. */
export function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  // 스물다섯 석인 한빛: so many it has
  if (token.kind === 'unknown' && tokens[at - 1]?.kind === 'number' && /^(?:석|좌석|시트|카피)인$/.test(token.text))
    return true;
  return (
    token.kind === 'unknown' &&
    token.text.length === 2 &&
    !token.particle &&
    finalOf(token.text[1]) === 4 &&
    /^(?:에서|에게|한테|이|가|을|를|와|과|랑)$/.test(tokens[at - 1]?.particle ?? '') &&
    (tokens[at + 1]?.kind === 'unknown' || isThingBehind(tokens, at))
  );
}

/** 저한테 붙은 역할: a thing that cannot belong to what a particle closed off. */
const isThingBehind = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    /[은는]$/.test(tokens[at]?.text ?? '') &&
    next?.spaced === true &&
    !isRole(next) &&
    next.senses.some((sense) => sense.kind === 'noun') &&
    !ofKind(next, 'verb')
  );
};

/** 속초에 설악컴이라는 데를: where those are who are named behind it. */
export const isWhereTheyAre = (tokens: readonly Token[], at: number): boolean => {
  const [token, next, bound] = tokens.slice(at);
  return (
    token?.hangul === true &&
    token.kind === 'unknown' &&
    token.particle === '에' &&
    next?.kind === 'unknown' &&
    /^이?라는$/.test(next.particle) &&
    /^(?:데|곳|업체|회사|가게|집)$/.test(bound?.text ?? '')
  );
};

/** 전보로 인한, 방침에 따라, 다각화 차원에서: what is given as the ground of an order is nobody. */
export const isGround = ({ kind, particle }: Token, next: Token | undefined, before?: Token): boolean =>
  kind === 'unknown' &&
  next?.hangul === true &&
  ((/^으?로$/.test(particle) && /^(?:인한|인해서?|인하여|말미암아)$/.test(next.text)) ||
    (particle === '에' &&
      /^(?:따라서?|따른|(?:의거|근거|입각|즈음)(?:하여|해|한)?|의하여|의한|의하면)$/.test(next.text)) ||
    (/^의?$/.test(particle) && /^(?:차원|일환|명목|취지)$/.test(next.text)) ||
    // 서비스 연속성 유지를 위해; not 고객 한빛을 위해
    (/^[을를]$/.test(particle) &&
      /^(?:위해서?|위하여|위한)$/.test(next.text) &&
      before?.hangul === true &&
      !before.particle &&
      before.senses.some(({ concept }) => concept === 'matter')));

/** What cannot stand alone after the verb before it: 논의한 대로, 신청한 거. */
const boundNoun = /^(?:대|대로|끝|뒤|후|다음|바|것|거|건|적|때|만큼|이후|직후|중|후에|뒤에)$/;

const bound = /^(?:데|곳|거|것|건|게|분|업체|회사|고객|고객사|리셀러)/;

/** 왔다던데, 계약한: unknown words that are no names because of how they end. */
export function isPredicate(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'unknown') return false;
  if (/^(?:뒤|후|전|때|직후|이후|이전)(?:에|에는|에야)?$/.test(token.text)) return true;
  // 올라와 있나: what an auxiliary follows is a verb.
  if (
    /[해하여아어와워려돼]$/.test(token.text + token.particle) &&
    next?.hangul &&
    next.spaced &&
    (/^(?:있|없|계시)$/.test(next.text) || /^있[는던]$/.test(next.text)) &&
    next.ending
  )
    return true;
  // 거래 튼 데가: a short verb in front of what it describes.
  if (
    token.text.length === 1 &&
    !token.particle &&
    [4, 8].includes(finalOf(token.text)) &&
    next?.hangul &&
    bound.test(next.text)
  )
    return true;
  // 제안하는 초대, 진행되는 건: an unknown 하다 or 되다 that describes.
  if (/^[는던]$/.test(token.particle) && /..[하되]$/.test(token.text) && next?.hangul && next.spaced) return true;
  // 회장님이 보실 거라: an honorific in front of 거
  if (
    !token.particle &&
    (/[실는던]$/.test(token.text) || /[하되보드리오가주으시기추구우르나][신을]$/.test(token.text)) &&
    next?.hangul &&
    /^(?:거|건|게|것)$/.test(next.text) &&
    next.particle + next.ending !== ''
  )
    return true;
  // 서비스 멀쩡해?: asked at the end
  if (/..해$/.test(token.text) && !token.particle && next?.kind === 'punct' && /^\?/.test(next.text)) return true;
  // 월세 내야 되는데: what has to be done
  if (
    /.야$/.test(token.text) &&
    !token.particle &&
    next?.hangul &&
    next.spaced &&
    /^[하되해돼할될]/.test(next.text) &&
    next.ending
  )
    return true;
  // 김하늘 퇴사함: what became of somebody
  if (
    /^(?:퇴사|입사|휴직|복직|이직|전직|퇴직|승진|전근|전출|전입|발령|은퇴|출산|입대|제대)(?:함|했음|하심|하셨음|예정)$/.test(
      token.text + token.ending,
    )
  )
    return true;
  // 생각해보고 is no 생각해 that something is said to.
  if (token.particle === '보고' && /[아어여해]$/.test(token.text)) return true;
  // 않으셔도, 미뤄 뒀던, 깜빡한 듯하니: no name begins like that.
  if (/^(?:않|[뒀놨]던|듯[하해싶한])/.test(token.text)) return true;
  // 닫혔더라고요: what somebody found out.
  if (/더라$/.test(token.text) && /^[고구]요?$/.test(token.ending)) return true;
  // 테넌트를 손보려면: what it takes
  if (!token.particle && /..려면$/.test(token.text)) return true;
  // 마쳤으므로: no goal
  if (token.particle === '로' && /으므$/.test(token.text)) return true;
  // 거절당했지만: no name holds a syllable of the past.
  if (token.particle === '만' && /..지$/.test(token.text) && looksLikePredicate(`${token.text}만`)) return true;
  if (token.particle || token.ending) return token.ending !== '' && !isNameCopula(token.ending, token.text.at(-1));
  // 예쁘게, 알기 쉽게: how, not who
  if (
    /..(?<!가)게$/.test(token.text) &&
    token.spaced &&
    next?.hangul &&
    next.senses.some((sense) => sense.kind === 'verb')
  )
    return true;
  if (looksLikePredicate(token.text)) return true;
  // 보류해 주세요: what an auxiliary follows is a verb.
  if (
    /[해하여아어]$/.test(token.text) &&
    next?.hangul &&
    (next.senses.some((sense) => sense.concept === 'do') || /^[보봐볼봅]$/.test(next.text)) &&
    next.ending
  )
    return true;
  // 리드 한빛상사 버려 줘
  if (
    /.[해여아어려겨져켜쳐와워꿔춰둬놔]$/.test(token.text) &&
    next?.hangul &&
    next.spaced &&
    /^(?:주|줘|줄|줬|드리|드려)$/.test(next.text)
  )
    return true;
  if (next?.hangul && looksAdnominal(token.text) && boundNoun.test(next.text)) return true;
  // 새로 영업해 온 고객: what was done until now
  if (
    /..해$/.test(token.text) &&
    next?.hangul &&
    next.spaced &&
    /^(?:온|오던|둔|놓은|준|낸|주신|오신)$/.test(next.text)
  )
    return true;
  // 실패하지 않는 한
  if (/..지$/.test(token.text) && next?.hangul && /^않/.test(next.text)) return true;
  // 퇴사한 분한테, 문의하신 담당자께: what a known noun does to the one behind it
  const done = /^(.{2,4})(?:한|하신|하실|했던|하던)$/.exec(token.text)?.[1];
  if (done && next?.hangul && next.spaced && next.kind === 'word' && vocabulary.hangulWords.has(done)) return true;
  // 체결된 ㈜무등데이터: a legal form in front opens the name.
  if (
    /..[한된]$/.test(token.text) &&
    next?.spaced &&
    (next.kind === 'legal' ||
      // 퇴직한 변상훈: somebody or a house that is known
      next.kind === 'person' ||
      next.kind === 'name' ||
      (next.hangul && legalPrefix.has(next.text)) ||
      (next.upper && !next.hangul))
  )
    return true;
  return (
    looksAdnominal(token.text) &&
    next !== undefined &&
    next.hangul === true &&
    next.kind !== 'punct' &&
    !(next.kind === 'word' && ofKind(next, 'noun')) &&
    next.kind === 'unknown'
  );
}

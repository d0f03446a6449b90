import { type Act, asTyped, renderAll } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { finalOf, isPastSyllable } from './hangul.ts';
import { looksLikePredicate } from './predicates.ts';
import { condition, idleCondition, request } from './rules.ts';
import { asWritten } from './sayings.ts';

/** 생각해보고, 상의한 뒤: it is not to happen before somebody has thought about it. */
const weighedFirst =
  /(?:생각|고민|검토|상의|논의|협의|의논|고려|상담)(?:을|를)? ?(?:좀 ?)?(?:더 ?)?(?:해 ?보고(?! ?싶)|하고 ?나서|(?:해 ?본 ?|하신 ?|한 ?)?(?:뒤|후|다음)에?(?: |$))/;

/** 승인되는 대로, 계약 체결 후; not 시간 되는 대로, 논의한 대로, 확인 후, which are manners of speaking. */
const awaited =
  /고 ?(?:나서|나면|난 ?(?:뒤|후|다음))|(?<!시간 ?|원|가능)(?:되|하|나|오|지|끝나|받|떨어지|내려오)는 ?대로(?: |$)|[가-힣@]+(?<!(?:^|초대|초대장|신청서?|요청|내용|메일|건|아래)(?:을|를)? ?확인|며칠|이|그) (?:후|뒤|직후|이후)에?(?: |$)|[한은] 다음에?(?: |$)/;

/** 승인이 나오는 즉시, 통과하는 순간; not 보는 즉시, which is a manner of speaking. */
const atOnce = /(?<!(?:^| )(?:보|읽|보시|읽으시|확인하|확인하시|가능하))는 (?:즉시|순간)(?: |$)/;

/** 입사일에 맞춰, 오픈 시점에 맞춰서: on a day to come. */
const onTheDay =
  /(?:일|날|날짜|시점|시기|일정|시작|오픈|개점|개업|시간|때)(?:에|에다|이랑|과|와)? ?(?:맞춰서?|맞추어)(?: |$)/;

/** 승인되거든 …: what is to come first; 했거든, 급하거든 tell a reason. */
export const isWhenever = (word: string): boolean =>
  /[가-힣]거든$/.test(word) &&
  !isPastSyllable(word.at(-3)) &&
  !/(?:급하|필요하|중요하|시급하|부족하|불편하|못하|답답하|곤란하|복잡하|심하|바쁘|모자라|있|없|싶|같|많|이|크|적|아니|않|늦|느리|빠르|힘들|좋|나쁘|비싸|싸|맞|다르)거든$/.test(
    word,
  );

const ahead =
  /^(?:내일|모레|이따|다음|내년|내주|내달|담|차주|next|tomorrow|퇴근|나중|조만간|추후|오늘)|(?:까지|부터|부로|자로|뒤|후|쯤)에?$/;

/** 3월에 보낸 초대, 5시에 받은 메일: when something came about, not when it is to happen. */
export const isPastTime = (tokens: readonly Token[], at: number): boolean =>
  // 이번 달 새 고객
  (/^이번 ?(?:달|주|분기)$/.test(tokens[at]?.text ?? '') && has(tokens[at + 1], 'new')) ||
  // 11월 입사자 설지운
  /^(?:입사자?|퇴사자?|신입|합격자|가입자|계약분|발령자)$/.test(tokens[at + 1]?.text ?? '') ||
  // 이번 분기부터 같이 일하게 된 한빛
  // next Monday에 누리온에서 온 초대 거절해줘
  ((!(ahead.test(tokens[at]?.text ?? '') || /^(?:next|coming)$/.test(tokens[at - 1]?.text ?? '')) ||
    (/^(?:이번|지난|올해|작년)/.test(tokens[at]?.text ?? '') && /^된$/.test(tokens[at + 3]?.text ?? ''))) &&
    tokens.slice(at + 1, at + 5).some(
      (token, i, list) =>
        has(token, 'sent', 'received') ||
        (token.hangul &&
          (/^(?:한|된|했던|됐던|하신)$/.test(token.ending || token.text) ||
            // 이번 달에 계약 맺은 해오름물산
            (ofKind(token, 'verb') && /^(?:은|던|았던|었던)$/.test(token.ending)) ||
            ((token.kind === 'unknown' || only(token, 'common') || has(token, 'plain')) &&
              !token.particle &&
              finalOf(token.text.at(-1)) === 4 &&
              list[i + 1]?.kind === 'name'))),
    ));

/** 금주 회의 자료 작성을 위해, 내일 보고용: what something is needed for, and when that is. */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 6)
    .some(
      ({ hangul, text, particle }) =>
        hangul &&
        (/^(?:위해|위하여|위한|때문에|쓸)$/.test(text) ||
          /(?:회의|보고|발표|감사|미팅|제출|공유)용$/.test(text + particle)),
    );

/** What is to be told of what there is. */
const toldOf = /^(?:[^ ]+ ){0,2}(?:알려|보여|말해|말씀해|뽑아|띄워|확인해|공유해|정리해)/;

/** 매번 헷갈려요, 매번 까먹네요 */
const isConfusedBy = (next: Token | undefined): boolean =>
  next?.hangul === true && /^(?:헷갈|헛갈|까먹|잊어버|깜빡|궁금)/.test(next.text);

/** Conditions and times that stand before the predicate. */
export function leadingAct(tokens: readonly Token[], at: number): [Act, string] | undefined {
  const end = at < 0 ? tokens.length : at;
  const text = renderAll(tokens);
  if (weighedFirst.test(text)) return ['postponed', 'something comes first'];
  if (/(?:말씀 ?하시|말 ?하시?|이르시|얘기 ?하시?|그러시)(?:기를|길|되)(?: |,)/.test(text))
    return ['reported', 'somebody else said it'];
  if (onTheDay.test(asWritten(tokens))) return ['scheduled', 'it is for later'];
  if (awaited.test(text) || atOnce.test(asWritten(tokens))) return ['conditional', 'it hangs on a condition'];
  for (const [i, token] of tokens.entries()) {
    // 매번 헷갈려요: what happens to somebody again and again is why he asks.
    if (has(token, 'recurring') && isConfusedBy(tokens[i + 1])) continue;
    if (has(token, 'recurring')) return ['scheduled', 'it is for later'];
    if (
      has(token, 'time') &&
      (!/^(?:지난|이번|최근|\d{4})/.test(token.text) || /^이번.*말에?는?$/.test(token.text)) &&
      !isPastTime(tokens, i) &&
      !isOccasion(tokens, i)
    )
      return ['scheduled', 'it is for later'];
    if (!token.hangul || token.kind === 'punct') continue;
    const own = `${token.text}${token.particle}${token.ending}`;
    // 초대 승인되면 해줘: what it hangs on may stand behind the verbal noun.
    if (
      i > end &&
      /..(?:되|하|나|오|끝나|받으|떨어지)면$/.test(own) &&
      !request.test(own) &&
      !idleCondition.test(own) &&
      token.kind === 'word'
    )
      return ['conditional', 'it hangs on a condition'];
    if (i >= end) continue;
    if (token.kind === 'name' || token.kind === 'person') continue;
    if (only(token, 'filler')) continue;
    // 장애 난 거 있으면 알려 주세요
    if (/^있(?:으면|음|거든)$/.test(own) && toldOf.test(renderAll(tokens.slice(i + 1)))) continue;
    const joined = `${tokens[i - 1]?.hangul ? (tokens[i - 1]?.text ?? '') : ''}${own}`;
    if (
      ((condition.test(own) && (!own.endsWith('거든') || isWhenever(own))) ||
        (token.kind === 'word' && /^으?면은?$/.test(token.ending) && token.senses.some((sense) => sense.stem)) ||
        (token.kind === 'unknown' && /면은?$/.test(own) && looksLikePredicate(own))) &&
      !(idleCondition.test(own) && !(own === '되면' && /^(?:안|못)$/.test(tokens[i - 1]?.text ?? ''))) &&
      !idleCondition.test(joined) &&
      !/^(?:전면|도면|면면|국면|지면)$|(?:이라면|화면|장면|측면|반면|표면|대로|때문|이때|그때)$/.test(own)
    ) {
      if (/^(?:다음에|뒤에|후에|경우|대로|이후에)$/.test(own) && !tokens[i - 1]?.hangul) continue;
      // 문의 오면 누리온이 받게 지원 담당자로 지정: what a contact is for
      if (
        /^(?:문의|연락|전화|장애|요청|질문|문제|고장|사고|이슈|뭐|뭔가|일).*(?:오|들어오|나|있으|생기|터지|발생하)면$/.test(
          joined,
        ) &&
        tokens.some((one) => has(one, 'support-contact'))
      )
        continue;
      return ['conditional', 'it hangs on a condition'];
    }
    const modifier = `${tokens[i - 1]?.text ?? ''}${tokens[i - 1]?.ending ?? ''}`;
    if (
      /^때(?:에|까지)?(?:는|만)?$/.test(own) &&
      tokens[i - 1]?.hangul &&
      (/[한할될된올갈을]$/.test(modifier) || finalOf(modifier.at(-1)) === 8) &&
      // 등록할 때 적은 연락처: what was done then says which one.
      !/^\S*(?:은|쓴|낸|한|된|둔|준) \S/.test(asTyped(tokens.slice(i + 1, i + 3)))
    )
      return ['conditional', 'it hangs on a condition'];
    if (/^(?:만약|만일|가령|혹여)/.test(own)) return ['conditional', 'it hangs on a condition'];
  }
}

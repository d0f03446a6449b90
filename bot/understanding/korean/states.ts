import { isMark, renderAll } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { finalOf } from './hangul.ts';
import type { Heard } from './hearing.ts';
import { isOrder } from './orders.ts';
import { request } from './rules.ts';
import { isDepartment, isVerdict } from './sayings.ts';
import type { Says } from './wants.ts';

/** 영업팀이 모아 둔 리드 좀 보여 줘: what they did only says which ones are to be seen. */
const describesThing = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 3)
    .some(
      ({ hangul, text, particle, ending }, i) =>
        hangul &&
        !particle &&
        finalOf((text + ending).at(-1)) === 4 &&
        has(tokens[from + i + 1], 'lead', 'customer', 'reseller', 'invitation', 'service-request', 'ticket'),
    );

/** 초대장 받으라고 리마인드해 줘: whoever is reminded to take an invitation gets it once more. */
const remindsOfInvitation = ({ before, reading, tokens }: Heard): boolean => {
  const at = before.findLastIndex((one) => one.hangul && /[라자]고$/.test(one.ending));
  return (
    reading.has('remind') &&
    has(before[at], 'accept') &&
    has(before[at - 1], 'invitation', 'partnership-request', 'invite') &&
    tokens.filter(({ particle }) => /(?:에|에게|한테|께)$/.test(particle)).every(({ kind }) => kind === 'name') &&
    before.slice(0, at).some(({ kind, particle }) => kind === 'name' && /(?:에|에게|한테|께)$/.test(particle)) &&
    !tokens.some((one) => one.kind === 'person' || has(one, 'me', 'us'))
  );
};

/** What a Korean clause tells, whatever its ending: how things are, what was done, what is to be left or passed on. */
export function saysHowItIs(heard: Heard): Says | undefined {
  const { tokens, found, before, previous, seeing } = heard;
  const { token, tail, at, polite } = found;
  if (isVerdict(tokens)) return { act: 'statement', why: 'it says how things are' };
  // 사용자 추가는 인사팀이 해주세요: somebody else is asked.
  if (
    tokens.some(
      (candidate, i) =>
        isDepartment(candidate) &&
        /^(?:이|가|께서)$/.test(candidate.particle) &&
        !(seeing && describesThing(tokens, i + 1)),
    ) ||
    // 신청은 인사팀에서 받습니다
    (!polite &&
      /(?:니다|[아어여해]요)$/.test(tail) &&
      !request.test(tail) &&
      tokens.some((candidate) => isDepartment(candidate) && candidate.particle === '에서'))
  )
    return { act: 'statement', why: 'it is for somebody else' };
  if (
    token &&
    /^(?:두|둬|놔|놓|내버려)/.test(token.text) &&
    /(?:그대로|이대로|가만히?|그냥)(?: 좀)? *$/.test(renderAll(before))
  )
    return { act: 'negated', why: 'it says to leave it as it is' };
  // 초대 완료, 추가 끝: it was done.
  const closing = tokens.findLast((candidate) => candidate.kind !== 'punct' && !only(candidate, 'filler'));
  if (
    closing?.text === '완료' &&
    /^(?:됨|함|됐.*|했.*|입니다|이에요|요|임|되었.*|하였.*)?$/.test(closing.ending) &&
    !polite
  )
    return { act: 'past', why: 'it was done already' };
  // 요청하는 법 모르겠어요
  if (
    token &&
    /^(?:모르|몰)/.test(token.text) &&
    /(?:[는할] (?:법|방법|줄)|방법|절차|사용법|(?:어떻게|어케|어디서|어디에서) (?:[^ ]+ ){0,3}[^ ]*[는할을]지)(?:[을를이은도]|좀)? (?:(?:잘|하나도|아직|전혀|도무지) )?$/.test(
      `${renderAll(before)} `,
    )
  )
    return { act: 'how-to', why: 'it asks how' };
  // 이게 리셀러 목록이에요
  if (
    /^(?:이게|이건|그게|그건|저게|저건)$/.test(tokens[0]?.text ?? '') &&
    closing !== undefined &&
    ofKind(closing, 'noun') &&
    /^(?:이에요|예요|입니다|이야|이다|임|이네요?)$/.test(closing.ending) &&
    !heard.asks
  )
    return { act: 'statement', why: 'it says what it is' };
  // 고객 만나러 가는 중
  if (closing?.text === '중' && !closing.ending && /는$/.test(tokens[tokens.indexOf(closing) - 1]?.text ?? ''))
    return { act: 'statement', why: 'it is going on' };
  // 초대 처리 끝, 초대 취소 그만: a deed that is done, or that is to stop
  const deed = before.findLast((candidate) => candidate.kind !== 'punct');
  if (
    token !== undefined &&
    token === closing &&
    /^(?:끝|그만)$/.test(token.text) &&
    /^(?:요|이요|임|입니다|이에요)?$/.test(tail) &&
    !polite &&
    deed?.hangul === true &&
    isOrder(deed) &&
    !has(deed, 'partnership', 'relationship')
  )
    return token.text === '끝'
      ? { act: 'past', why: 'it was done already' }
      : { act: 'negated', why: 'what was going on is to stop' };
  // 끊는 게 낫겠죠?: it is weighed up.
  if (
    token &&
    /^(?:낫|나은|나을|나아)/.test(token.text) &&
    /(?:는|은|[한할될된]) (?:게|것이|편이|쪽이|거) *$/.test(renderAll(before))
  )
    return { act: 'hypothetical', why: 'it weighs something up' };
  // 아직 심사 중이에요?: how far it is.
  if (
    token &&
    isMark(tokens.at(-1), '?') &&
    tokens
      .slice(at + 1)
      .some((candidate) => /^중(?:이에요|입니까|이야|인가요)$/.test(candidate.text + candidate.ending))
  )
    return { act: 'question', verbs: new Set(['ask']), why: 'it asks how far it is' };
  // 초대요? 저희는 사양합니다; 종료요? …: an echo.
  const alone = tokens.every((one) => one === token || one.kind === 'punct');
  if (tail === '요' && !polite && isMark(tokens.at(-1), '?') && token && (alone || ofKind(token, 'noun')))
    return { act: 'statement', why: 'it repeats what was said' };
  // 등록돼 있음, 연결되어 있나요: a state, and nothing to be done.
  if (/^(?:되어|돼|되)(?:져)?있/.test(tail) && !seeing) {
    const asks = heard.asks || /(?:나요?|습니까|는지요?|니|냐|을까요?)$/.test(tail);
    return asks
      ? { act: 'question', verbs: new Set(['ask', 'have']), why: 'it asks how things are' }
      : { act: 'statement', why: 'it says how things are' };
  }
  // 뭐뭐 물려 있나, 누가 들어와 있어요?
  if (
    token?.hangul &&
    !seeing &&
    !heard.reading.has('have') &&
    /[아어여해와워려져켜]있(?:나|는지|어|습니까|니|냐|을까|지|죠|음)/.test(token.text + tail) &&
    (heard.asks || /(?:나요?|습니까|는지요?|니|냐|을까요?)$/.test(tail))
  )
    return { act: 'question', verbs: new Set(['ask', 'have']), why: 'it asks how things are' };
  // 지난주에 변경됨: a note of what happened.
  if (/^(?:됨|되었음|됐음|하였음)(?:요|ㅋ*)?$/.test(tail) && !polite && !isMark(tokens.at(-1), '?'))
    return { act: 'past', why: 'it was done already' };
  // 거절하라고 알려줘: what somebody is to be told.
  if (
    before.some((candidate) => candidate.hangul && /[라자]고$/.test(candidate.ending) && ofKind(candidate, 'verb')) &&
    /^(?:알려|알리|전해|전하|전달|말|얘기|이야기|리마인드|연락|메모|기록|적|상기|통보|공지)/.test(token?.text ?? '') &&
    !remindsOfInvitation(heard)
  )
    return { act: 'reported', why: 'somebody is to be told' };
  const negatedBefore = previous?.hangul && /^(?:안|못|절대|절대로|결코)$/.test(previous.text) && token !== undefined;
  // 목록 못 보나요?, 승인 안 났어요?: asked, not forbidden
  const wondered =
    (isMark(tokens.at(-1), '?') || /(?:나요?|까요?|습니까|냐|니)$/.test(tail)) &&
    (seeing || [...heard.reading].every((concept) => concept === 'plain')) &&
    !heard.tokens.some((candidate) => has(candidate, 'why') || candidate.text === '왜');
  if (negatedBefore && !wondered && !/^(?:되|돼|열|들)/.test(token?.text ?? ''))
    return { act: 'negated', why: 'it says not to' };
  if (/[하되]던 ?(?:거|것|건|일)[을를은는]? *$/.test(renderAll(before)))
    return { act: 'negated', why: 'what was going on is to stop' };
}

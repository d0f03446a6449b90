import { type Act, isMark } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { finalOf } from './hangul.ts';
import type { Heard } from './hearing.ts';
import { askedBefore } from './licence.ts';
import { isOrder } from './orders.ts';
import { tellsOfSomebody } from './sayings.ts';
import { concepts } from './verbs.ts';

/** What a clause says; what is left out stays as it is. */
export interface Says {
  act: Act;
  why: string;
  verbs?: ReadonlySet<string>;
  verb?: Token;
  licence?: string;
}

/** A noun, a participle, data: nothing is commanded. */
const nothing: Says = { act: 'fragment', verbs: new Set(['bare']), why: 'no verb is commanded' };

/** What a clause wants that has no verb of its own: 그 사람한테 권한 줘, 이거 뭐야. */
export function wantsWithoutVerb(heard: Heard): Says {
  const { tokens, found, past } = heard;
  const { tail } = found;
  if (/^(?:것|거)?같/.test(tail)) return { act: 'hypothetical', why: 'it is only likely' };
  // 모시고 싶은 업체가 있어요: it is told that there is somebody, and the wish comes behind.
  if ((found.ask || found.light) && tellsOfSomebody(tokens)) return { act: 'statement', why: 'it tells of somebody' };
  const asked = heard.asks && !tail.includes('왜');
  // 진행해 주실 수 있을까요: a wish in the form of a question
  const begged = found.light && /(?:주실|줄)수있|주(?:시)?겠|주실래|줄래/.test(tail);
  if (!begged && (found.ask || (asked && tail)))
    return {
      act: 'question',
      verbs: new Set(past ? (heard.what ? ['ask', 'asked-past'] : ['asked-past']) : ['ask']),
      why: 'a question',
    };
  // 디자인 해 줘: what stands right before it is the verb, and not one of ours.
  const doing = tokens.findLastIndex((candidate) => has(candidate, 'do') && candidate.hangul);
  const doer = tokens.slice(0, Math.max(doing, 0)).findLast((candidate) => !only(candidate, 'filler'));
  if (
    found.light &&
    /^[하해합할싶]/.test(tail) &&
    (doer?.kind === 'name' || doer?.kind === 'unknown') &&
    !doer.particle &&
    !doer.ending
  )
    return { act: 'statement', why: 'a verb that nobody knows' };
  // 초대 전에 상의해 주세요: the same in front of 주다
  if (
    found.light &&
    /^(?:주|줘|드리)/.test(tail) &&
    doer?.kind === 'unknown' &&
    doer.hangul &&
    /.[해아어여와워려켜춰겨져쳐꿔둬놔]$/.test(doer.text) &&
    !doer.particle
  )
    return { act: 'statement', why: 'a verb that nobody knows' };
  if (found.light) {
    if (past) return { act: 'past', why: 'it was done already' };
    // 답이 없네요: what there is and is not asks for nothing.
    if (!heard.licence && /^(?:있|없)(?:네요?|어요|습니다|음|는데요?|다|군요|더라고요?|거든요?)$/.test(tail))
      return { act: 'statement', why: 'it says how things are' };
    return {
      act: 'command',
      verbs: new Set(
        /^달/.test(tail)
          ? ['need']
          : /^(?:주|줘|드)/.test(tail)
            ? // 그 사람한테 권한 줘: what somebody else is given is not shown.
              tokens.some((one) => /^(?:에게|한테|께)$/.test(one.particle) && !has(one, 'us', 'me'))
              ? ['do', 'give', 'grant']
              : ['do', 'give', 'grant', 'show']
            : ['do'],
      ),
      why: 'a thing to do',
    };
  }
  const inverted = askedBefore(tokens);
  if (inverted && concepts(inverted).size > 0 && !concepts(inverted).has('do'))
    return {
      act: 'command',
      verb: inverted,
      verbs: concepts(inverted),
      why: 'a polite request',
    };
  return nothing;
}

/** What a clause wants by its verb, when nothing takes it back: a question, a note of the past, a command. */
export function wantsByVerb(heard: Heard, token: Token): Says {
  const { tokens, found, full, licence, reading, seeing, courteous, past } = heard;
  const { tail, polite } = found;
  if (
    !seeing &&
    !reading.has('have') &&
    !reading.has('search') &&
    /^하?고(?:계시|있)(?:습니다|어요?|음|다|네요|지요?|죠)$/.test(tail) &&
    !isMark(tokens.at(-1), '?')
  )
    return { act: 'statement', why: 'it is going on' };
  if (past) {
    if (reading.has('show') && !/[?]/.test(heard.text) && /겠/.test(tail))
      return { act: 'command', verbs: reading, why: 'a polite ending' };
    const question =
      heard.asks ||
      /는지(?:가|도)?요?궁금/.test(full) ||
      /(?:나요|어요|습니까|니|나|냐|는지요?|을까요|어|지)\??$/.test(full);
    return {
      act: question ? 'question' : 'past',
      verbs: new Set(['asked-past', ...(question && heard.what ? ['ask'] : [])]),
      why: question ? 'a question about the past' : 'it was done already',
    };
  }
  if ((found.ask || (heard.what && reading.has('have'))) && !reading.has('show') && !courteous)
    return {
      act: 'question',
      verbs: new Set(['ask', ...(reading.has('have') ? ['have'] : [])]),
      why: 'a question',
    };
  const plainly = [...reading].every((concept) => concept === 'plain');
  if (
    (isQuestionEnding(tail) ||
      // 서비스 지금 괜찮나
      (plainly && /^(?:나|니|냐|는가|은가)$/.test(tail)) ||
      (isMark(tokens.at(-1), '?') &&
        /(?:[아어여]요?|해요?|니|나|냐|지|죠)$/.test(tail || (reading.has('plain') ? token.text : '')))) &&
    !courteous &&
    !seeing
  )
    return {
      act: 'question',
      verbs: new Set(reading.has('have') ? ['ask', 'have'] : ['ask']),
      why: 'a question',
    };
  // 커미션 얼마 나와요
  if (heard.what && plainly && reading.size > 0 && /(?:[아어여해와려져]요?|[나니냐지죠대]요?)$/.test(full))
    return { act: 'question', verbs: new Set(['ask']), why: 'a question' };
  // 내가 뭘로 들어와 있는 거지: asked of oneself and of the bot
  if (heard.what && !seeing && !courteous && /(?:거(?:지|죠|야|예요|에요|니|냐)|건(?:가요?|지)|걸까요?)$/.test(tail))
    return { act: 'question', verbs: new Set(['ask', ...(reading.has('have') ? ['have'] : [])]), why: 'a question' };
  // 얼마 찍힘?, 몇 개 남음?
  if (heard.what && isMark(tokens.at(-1), '?') && !courteous && finalOf((tail || token.text).at(-1)) === 16)
    return { act: 'question', verbs: new Set(['ask']), why: 'a question' };
  // 계약 축하합니다, 미팅하고 왔음: what the bot does not do, and nobody asks for it.
  if (
    !courteous &&
    [...reading].every((concept) => concept === 'other' || concept === 'plain') &&
    (/(?:니다|[아어여해]요?|네요?|다|죠|지요|군요)$/.test(full) ||
      // 나옴, 그만둠
      finalOf((tail || token.text).at(-1)) === 16 ||
      !licence)
  )
    return { act: 'statement', why: 'it says what somebody does' };
  // 역할 부여 변경 로그: a verbal noun that asks for nothing commands nothing.
  if (!licence && (isOrder(token) || has(token, 'manage')) && !token.ending && !tail && !found.light && !seeing)
    return nothing;
  return {
    act: 'command',
    verbs: reading,
    why: polite || courteous ? 'a polite request' : 'a command',
  };
}

/** 고칠 게 있어요, 추가할 거 하나 있음: the verb of what there is to be done. */
export function neededIn(tokens: readonly Token[]): Token | undefined {
  const said = tokens.filter((token) => token.kind !== 'punct' && !/^(?:좀|하나|더|또|한가지)$/.test(token.text));
  const [verb, thing, last] = said.slice(-3);
  if (!verb?.hangul || !ofKind(verb, 'verb') || isMark(tokens.at(-1), '?') || concepts(verb).has('show')) return;
  if (!/^(?:게|거|것이|것|건|일|사항)$/.test(thing?.text ?? '') || !/^[이가은도]?$/.test(thing?.particle ?? '')) return;
  const open = finalOf((verb.ending || verb.text).at(-1)) === 8;
  return open && last?.text === '있' && /^(?:어요?|습니다|음|는데요?|네요|다)$/.test(last.ending) ? verb : undefined;
}

/** Endings that ask. */
export const isQuestionEnding = (tail: string): boolean =>
  /(?:나요|습니까|ㅂ니까|는가|은가요|ㄴ가요|인가요|냐|니\?|나\?|는지요?|을까요|지요\?|죠\?)\??$/.test(tail);

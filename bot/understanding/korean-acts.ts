import { type Act, type Clause, has, isMark, ofKind, only, renderAll } from './clauses.ts';
import { finalOf, isPastSyllable } from './hangul.ts';
import { leadingAct } from './korean-conditions.ts';
import { askedBefore, isRequest, licenceOf } from './korean-licence.ts';
import { isOrder } from './korean-orders.ts';
import { request, tails } from './korean-rules.ts';
import {
  apartFromAsking,
  asksMeaning,
  isDepartment,
  isIntroduction,
  isVerdict,
  tellsOfSomebody,
} from './korean-sayings.ts';
import { concepts, findPredicate } from './korean-verbs.ts';
import type { Token } from './token.ts';

/** Says what a Korean clause does; its last predicate and the ending of it decide. */
export function readKorean(tokens: Token[]): Clause {
  const clause: Clause = {
    tokens,
    text: renderAll(tokens),
    korean: true,
    act: 'fragment',
    verbs: new Set(['bare']),
    why: 'no verb is commanded',
  };
  const decide = (act: Act, why: string): Clause => Object.assign(clause, { act, why });
  if (tokens.every((token) => token.kind === 'punct' || (only(token, 'filler', 'common') && ofKind(token, 'filler'))))
    return Object.assign(decide('talk', 'nothing but talk'), tokens.some(isRequest) ? { licence: 'a request' } : {});
  const unasked = apartFromAsking(tokens);
  if (unasked) return decide(...unasked);
  if (isIntroduction(tokens)) return decide('talk', 'the sender introduces himself');
  const found = findPredicate(tokens);
  const { token, tail, at, polite } = found;
  clause.text = `${clause.text} [${tail}]`;
  const licence = licenceOf(tokens, found);
  if (licence) clause.licence = licence;
  const before = tokens.slice(0, Math.max(at, 0));
  const previous = lastContent(before);
  const how = tokens.some((candidate) => candidate.hangul && /^(?:어떻게|어떡해|어케|어떻게든)$/.test(candidate.text));
  // 총 50석 counts nothing, 총 몇 석 does.
  const asksFor = (candidate: Token, i: number) =>
    has(candidate, 'what', 'many') && !(candidate.text === '총' && tokens[i + 1]?.kind === 'number');
  const whatWord = tokens.some(asksFor);
  // 누가 … 할 수 있나요 asks for roles, 뭘 팔 수 있나요 for offers.
  const whoWord =
    tokens.some((candidate) => candidate.hangul && /^(?:누가|누구|누구나|어떤|어느|무슨)$/.test(candidate.text)) ||
    (whatWord && token !== undefined && ['sell', 'order'].some((concept) => concepts(token).has(concept)));
  const whereWord = tokens.some(
    (candidate) =>
      candidate.hangul &&
      /^어디(?:서|에서|다|에)?$/.test(candidate.text) &&
      /서|다/.test(candidate.text + candidate.particle),
  );
  const subjectNamed = tokens.some(
    (candidate, i) =>
      (candidate.kind === 'name' ||
        candidate.senses.some((sense) => sense.concept.startsWith('role:')) ||
        (has(candidate, 'role') &&
          tokens[i - 1]?.senses.some((sense) => sense.concept.startsWith('role:')) === true)) &&
      /^(?:은|는|이|가)$/.test(candidate.particle),
  );
  const asksWhat = whatWord || /[?]$/.test(tokens.at(-1)?.text ?? '');
  const reading = token ? concepts(token) : new Set<string>();
  const seeing = reading.has('show') && !reading.has('create') && !reading.has('change');

  // 프로필 고칠 게 있어요: what there is to be done is a need.
  const due = neededIn(tokens);
  if (due)
    return Object.assign(clause, {
      act: 'command' as Act,
      verb: due,
      verbs: concepts(due),
      licence: 'a need',
      why: 'a need',
    });
  if (token) clause.verb = token;
  if (isVerdict(tokens)) return decide('statement', 'it says how things are');
  // 사용자 추가는 인사팀이 해주세요: somebody else is asked.
  if (tokens.some((candidate) => isDepartment(candidate) && /^(?:이|가|께서)$/.test(candidate.particle)))
    return decide('statement', 'it is for somebody else');
  if (
    token &&
    /^(?:두|둬|놔|놓|내버려)/.test(token.text) &&
    /(?:그대로|이대로|가만히?|그냥)(?: 좀)? *$/.test(renderAll(before))
  )
    return decide('negated', 'it says to leave it as it is');
  // 초대 완료, 추가 끝: it was done.
  const closing = tokens.findLast((candidate) => candidate.kind !== 'punct' && !only(candidate, 'filler'));
  if (
    closing?.text === '완료' &&
    /^(?:됨|함|됐.*|했.*|입니다|이에요|요|임|되었.*|하였.*)?$/.test(closing.ending) &&
    !polite
  )
    return decide('past', 'it was done already');
  // 끊는 게 낫겠죠?: it is weighed up.
  if (
    token &&
    /^(?:낫|나은|나을|나아)/.test(token.text) &&
    /(?:는|은|[한할될된]) (?:게|것이|편이|쪽이|거) *$/.test(renderAll(before))
  )
    return decide('hypothetical', 'it weighs something up');
  // 아직 심사 중이에요?: how far it is.
  if (
    token &&
    isMark(tokens.at(-1), '?') &&
    tokens
      .slice(at + 1)
      .some((candidate) => /^중(?:이에요|입니까|이야|인가요)$/.test(candidate.text + candidate.ending))
  )
    return Object.assign(clause, { act: 'question' as Act, verbs: new Set(['ask']), why: 'it asks how far it is' });
  // 초대요? 저희는 사양합니다: an echo.
  if (tail === '요' && !polite && isMark(tokens.at(-1), '?') && token && ofKind(token, 'noun'))
    return decide('statement', 'it repeats what was said');
  // 등록돼 있음, 연결되어 있나요: a state, and nothing to be done.
  if (/^(?:되어|돼|되)(?:져)?있/.test(tail) && !seeing) {
    const asks = asksWhat || /(?:나요?|습니까|는지요?|니|냐|을까요?)$/.test(tail);
    return asks
      ? Object.assign(clause, {
          act: 'question' as Act,
          verbs: new Set(['ask', 'have']),
          why: 'it asks how things are',
        })
      : decide('statement', 'it says how things are');
  }
  // 지난주에 변경됨: a note of what happened.
  if (/^(?:됨|되었음|됐음|하였음)(?:요|ㅋ*)?$/.test(tail) && !polite && !isMark(tokens.at(-1), '?'))
    return decide('past', 'it was done already');
  // 거절하라고 알려줘: what somebody is to be told.
  if (
    before.some((candidate) => candidate.hangul && /[라자]고$/.test(candidate.ending) && ofKind(candidate, 'verb')) &&
    /^(?:알려|알리|전해|전하|전달|말|얘기|이야기|리마인드|연락|메모|기록|적|상기|통보|공지)/.test(token?.text ?? '')
  )
    return decide('reported', 'somebody is to be told');
  const negatedBefore = previous?.hangul && /^(?:안|못|절대|절대로|결코)$/.test(previous.text) && token !== undefined;
  if (negatedBefore && !/^(?:되|돼|열|들)/.test(token?.text ?? '')) return decide('negated', 'it says not to');
  if (/[하되]던 ?(?:거|것|건|일)[을를은는]? *$/.test(renderAll(before)))
    return decide('negated', 'what was going on is to stop');
  const full = (token?.hangul ? token.text : '') + tail;
  const courteous = polite || request.test(full);
  const rule = tails.find(([act, pattern]) => {
    const match = pattern.exec(full);
    if (!match) return false;
    if (act === 'negated') return true;
    if (act === 'how-to' && (whoWord || (whatWord && !token && subjectNamed))) return false;
    if (
      act === 'how-to' &&
      (/(?:주|줄|드릴|드리)(?:실)?수(?:가|는)?있/.test(full) ||
        (seeing && !whereWord && !/려면|방법|어떻게하|어떻게해|절차|는법/.test(tail)))
    )
      return false;
    // 만들어야 돼요 tells of a need, 만들어야 돼요? weighs it up.
    if (
      act === 'how-to' &&
      !how &&
      /야(?:만)?(?:[돼되해하]|됩|합)/.test(match[0] + tail) &&
      !isMark(tokens.at(-1), '?')
    )
      return false;
    if (act === 'how-to' && /^어떻게되|^어떻게돼|어떻게되/.test(tail) && !reading.size) return false;
    if (act === 'hypothetical' && courteous && !/고민|만약|생각중|할까말까|텐데/.test(tail)) return false;
    if (act === 'hypothetical' && /궁금/.test(match[0]) && (!reading.size || (whatWord && !/면 /.test(clause.text))))
      return false;
    // 받을래요 wants, 하래요 passes on: the syllable before tells them apart.
    if (act === 'reported' && /래요?$/.test(match[0]) && finalOf(match[0][0]) === 8 && match[0][0] !== '달')
      return false;
    if (act === 'reported' && /(?:주|드리|하|받)?실래|줄래/.test(tail)) return false;
    // 끝낼랍니다 wants, 끝내랍니다 passes on.
    if (act === 'reported' && /^랍니다/.test(match[0]) && finalOf(full[match.index - 1]) === 8) return false;
    // 어떤 권한이 있어야 하나요 asks for roles.
    if (act === 'hypothetical' && whoWord && tokens.some((candidate) => has(candidate, 'role'))) return false;
    // 다섯 개 더 달래요 passes on a need, 초대해 달래요 a command.
    // 몇 곳이나 되나요 counts.
    if (
      act === 'how-to' &&
      /^되|^돼/.test(match[0]) &&
      tokens.some((candidate) => has(candidate, 'many') || /^(?:언제|어디까지)/.test(candidate.text))
    )
      return false;
    if (act === 'reported' && !token && /^달/.test(tail)) return false;
    // 연락처 뭐더라? asks oneself and the bot.
    if (act === 'reported' && whatWord && /^(?:뭐|무엇|누구|어디|얼마|언제|몇)[가-힣]*더라/.test(tail)) return false;
    if (act === 'reported' && reading.has('need') && /필요/.test(token?.text ?? '')) return false;
    return true;
  });
  // E3 줄이면 환불되나요? asks what would follow, 어떻게 하면 되나요? how it is done.
  if (rule?.[0] === 'how-to' && !how && /^(?:[^려]*되|돼)/.test(tail) && leadingAct(tokens, at)?.[0] === 'conditional')
    return decide('hypothetical', 'it asks what would follow');
  if (rule?.[0] === 'how-to' && tokens.some((candidate) => has(candidate, 'price')))
    return decide('statement', 'it is about prices');
  // E3 판매 가능한가요? asks whether an offer is for sale, not how to sell it.
  if (
    rule?.[0] === 'how-to' &&
    /^(?:판매|재판매|취급)가능/.test(full) &&
    tokens.some((candidate) => candidate.kind === 'offer') &&
    !tokens.some((candidate) => ['name', 'number', 'person'].includes(candidate.kind))
  )
    return Object.assign(clause, { act: 'question' as Act, verbs: new Set(['ask']), why: 'it asks what is for sale' });
  if (rule) return decide(rule[0], rule[2]);
  // 프로필 어떻게 나와있어: how it is, not how it is done.
  if (how && reading.has('plain') && /^[어아]? ?있(?:어|나|는지|지|죠|습|니|냐|음)/.test(tail))
    return Object.assign(clause, {
      act: 'question' as Act,
      verbs: new Set(['ask', 'have']),
      why: 'it asks how things are',
    });
  if (
    how &&
    reading.size &&
    !reading.has('ask') &&
    !/^어떻게[되돼됐]/.test(tail) &&
    // 어떻게 등록되어 있는지: how it is, not how it is done.
    !(seeing && /[되돼]어? ?있(?:는지|나)/.test(clause.text)) &&
    !/(?:연락처|상태|현황|주소|번호|이름|상황|아이디|id).{0,4}어떻게$/.test(renderAll(before))
  ) {
    if (!reading.has('have')) return decide('how-to', 'it asks how');
  }
  if (token && /방법|절차|사용법|순서|가이드|매뉴얼|^법$/.test(previous?.text ?? '') && seeing)
    return decide('how-to', 'it asks how');
  if (
    whereWord &&
    (reading.size > 0 || found.light || tokens.some((candidate) => candidate.hangul && ofKind(candidate, 'verb'))) &&
    (!seeing || isQuestionEnding(tail)) &&
    !reading.has('search')
  )
    return decide('how-to', 'it asks how');
  if (asksMeaning(tokens)) return decide('hypothetical', 'it asks what a word means');
  const lead = leadingAct(tokens, at);
  const wish = /(?:으면|었으면|았으면|했으면|됐으면)(?:좋|하|해|합|싶)/.test(tail);
  const past = !wish && !courteous && [...full].some((character) => isPastSyllable(character));
  // 들어온 거 있으면 보여줘: what there is.
  const ifAny =
    lead?.[0] === 'conditional' && seeing && /있으(?:시)?면 (?:[^ ]+ )?(?:보여|띄워|뽑|열|꺼내|펼쳐)/.test(clause.text);
  if (
    lead &&
    !ifAny &&
    !(
      (seeing || (!token && !found.light)) &&
      lead[0] === 'scheduled' &&
      !tokens.some(
        (candidate) => has(candidate, 'recurring') || /^(?:내일|나중에|이따|이따가|다음)/.test(candidate.text),
      )
    )
  )
    return decide(lead[0], lead[1]);

  if (!token && /^같/.test(tail)) return decide('hypothetical', 'it is only likely');
  // 모시고 싶은 업체가 있어요: it is told that there is somebody, and the wish comes behind.
  if (!token && found.ask && tellsOfSomebody(tokens)) return decide('statement', 'it tells of somebody');
  if (!token) {
    const asked = asksWhat && !tail.includes('왜');
    // 진행해 주실 수 있을까요: a wish in the form of a question
    const begged = found.light && /(?:주실|줄)수있|주(?:시)?겠|주실래|줄래/.test(tail);
    if (!begged && (found.ask || (asked && tail)))
      return Object.assign(clause, {
        act: 'question' as Act,
        verbs: new Set(past ? (whatWord ? ['ask', 'asked-past'] : ['asked-past']) : ['ask']),
        why: 'a question',
      });
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
      return decide('statement', 'a verb that nobody knows');
    if (found.light) {
      if (past) return decide('past', 'it was done already');
      return Object.assign(clause, {
        act: 'command' as Act,
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
      });
    }
    const inverted = askedBefore(tokens);
    if (inverted && concepts(inverted).size > 0 && !concepts(inverted).has('do'))
      return Object.assign(clause, {
        act: 'command' as Act,
        verb: inverted,
        verbs: concepts(inverted),
        why: 'a polite request',
      });
    return clause;
  }
  if (
    token &&
    !seeing &&
    !reading.has('have') &&
    !reading.has('search') &&
    /^하?고(?:계시|있)(?:습니다|어요?|음|다|네요|지요?|죠)$/.test(tail) &&
    !isMark(tokens.at(-1), '?')
  )
    return decide('statement', 'it is going on');
  if (past) {
    if (reading.has('show') && !/[?]/.test(clause.text) && /겠/.test(tail))
      return Object.assign(clause, { act: 'command' as Act, verbs: reading, why: 'a polite ending' });
    const question = asksWhat || /(?:나요|어요|습니까|니|나|냐|는지|을까요|어|지)\??$/.test(full);
    return Object.assign(clause, {
      act: (question ? 'question' : 'past') as Act,
      verbs: new Set(['asked-past', ...(question && whatWord ? ['ask'] : [])]),
      why: question ? 'a question about the past' : 'it was done already',
    });
  }
  if ((found.ask || (whatWord && reading.has('have'))) && !reading.has('show') && !courteous)
    return Object.assign(clause, {
      act: 'question' as Act,
      verbs: new Set(['ask', ...(reading.has('have') ? ['have'] : [])]),
      why: 'a question',
    });
  if (
    (isQuestionEnding(tail) || (isMark(tokens.at(-1), '?') && /(?:[아어여]요?|해요?|니|나|냐|지|죠)$/.test(tail))) &&
    !courteous &&
    !seeing
  )
    return Object.assign(clause, {
      act: 'question' as Act,
      verbs: new Set(reading.has('have') ? ['ask', 'have'] : ['ask']),
      why: 'a question',
    });
  // 계약 축하합니다, 미팅하고 왔음: what the bot does not do, and nobody asks for it.
  if (
    !courteous &&
    [...reading].every((concept) => concept === 'other' || concept === 'plain') &&
    (/(?:니다|[아어여해]요?|네요?|다|죠|지요|군요)$/.test(tail || token.text) ||
      // 나옴, 그만둠
      finalOf((tail || token.text).at(-1)) === 16 ||
      !licence)
  )
    return decide('statement', 'it says what somebody does');
  // 역할 부여 변경 로그: a verbal noun that asks for nothing commands nothing.
  if (!licence && (isOrder(token) || has(token, 'manage')) && !token.ending && !tail && !found.light && !seeing) {
    delete clause.verb;
    return clause;
  }
  return Object.assign(clause, {
    act: 'command' as Act,
    verbs: reading,
    why: polite || courteous ? 'a polite request' : 'a command',
  });
}

/** 고칠 게 있어요, 추가할 거 하나 있음: the verb of what there is to be done. */
function neededIn(tokens: readonly Token[]): Token | undefined {
  const said = tokens.filter((token) => token.kind !== 'punct' && !/^(?:좀|하나|더|또|한가지)$/.test(token.text));
  const [verb, thing, last] = said.slice(-3);
  if (!verb?.hangul || !ofKind(verb, 'verb') || isMark(tokens.at(-1), '?') || concepts(verb).has('show')) return;
  if (!/^(?:게|거|것이|것|건|일|사항)$/.test(thing?.text ?? '') || !/^[이가은도]?$/.test(thing?.particle ?? '')) return;
  const open = finalOf((verb.ending || verb.text).at(-1)) === 8;
  return open && last?.text === '있' && /^(?:어요?|습니다|음|는데요?|네요|다)$/.test(last.ending) ? verb : undefined;
}

const isQuestionEnding = (tail: string): boolean =>
  /(?:나요|습니까|ㅂ니까|는가|은가요|ㄴ가요|인가요|냐|니\?|나\?|는지요?|을까요|지요\?|죠\?)\??$/.test(tail);
const lastContent = (tokens: readonly Token[]): Token | undefined =>
  tokens.findLast((token) => token.kind !== 'punct' && !(only(token, 'filler') && !has(token, 'not')));

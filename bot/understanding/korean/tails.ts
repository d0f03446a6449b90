import { type Act, isMark } from '../clauses.ts';
import { has, isRoleName, only, type Token } from '../text/token.ts';
import { leadingAct } from './conditions.ts';
import { finalOf } from './hangul.ts';
import type { Heard } from './hearing.ts';
import { tails } from './rules.ts';
import type { Says } from './wants.ts';

/** What the ending of a Korean clause says: not to, later, perhaps, how, or what somebody else said. */
export function saysByEnding(heard: Heard): Says | undefined {
  const { tokens, found, full, how } = heard;
  const { tail, at } = found;
  const rule = tails.find(([act, pattern]) => {
    const match = pattern.exec(full);
    return match !== null && holds(act, match, heard);
  });
  if (!rule) return;
  // E3 줄이면 환불되나요? asks what would follow, 어떻게 하면 되나요? how it is done.
  if (
    rule[0] === 'how-to' &&
    !how &&
    (/^(?:[^려]*되|돼)/.test(tail) || (found.token?.kind === 'unknown' && /.되/.test(found.token.text))) &&
    leadingAct(tokens, at)?.[0] === 'conditional'
  )
    return { act: 'hypothetical', why: 'it asks what would follow' };
  // 이거 눌러도 돼요?: whether something may be done that nobody here knows
  if (
    rule[0] === 'how-to' &&
    !how &&
    /^[돼되]|도[돼되]/.test(found.tail) &&
    tokens.some((candidate) => has(candidate, 'pronoun')) &&
    tokens.every(
      (candidate) =>
        candidate.kind !== 'word' ||
        has(candidate, 'pronoun', 'me', 'do', 'be') ||
        only(candidate, 'filler', 'common', 'mark'),
    )
  )
    return { act: 'statement', why: 'it asks about something else' };
  if (rule[0] === 'how-to' && tokens.some((candidate) => has(candidate, 'price')))
    return { act: 'statement', why: 'it is about prices' };
  // 청구서 PDF로 받아볼 수 있을까요: wants to have it, and does not ask how one gets it.
  if (
    rule[0] === 'how-to' &&
    !how &&
    !heard.where &&
    /^(?:받(?:을|아볼|아보실)|받아 ?볼)수/.test(full) &&
    tokens.some((candidate) => has(candidate, 'money'))
  )
    return { act: 'statement', why: 'it is about money' };
  // E3 판매 가능한가요? asks whether an offer is for sale, not how to sell it.
  if (
    rule[0] === 'how-to' &&
    /^(?:판매|재판매|취급)가능/.test(full) &&
    tokens.some((candidate) => candidate.kind === 'offer') &&
    !tokens.some((candidate) => ['name', 'number', 'person'].includes(candidate.kind))
  )
    return { act: 'question', verbs: new Set(['ask']), why: 'it asks what is for sale' };
  return { act: rule[0], why: rule[2] };
}

const isRoleSubject = (token: Token): boolean => isRoleName(token) && /^(?:은|는|이|가|도)$/.test(token.particle);

const besides = /^말고(?:또|더|다른|그외|뭐|뭘|어떤)/;

/** Whether what an ending looks like is what it says; many look like one that means something else. */
function holds(act: Act, match: RegExpExecArray, heard: Heard): boolean {
  const { tokens, found, full, reading, seeing, courteous, how } = heard;
  const { token, tail } = found;
  // 쓰는 거 E3 말고 또 뭐 있어요?: besides it
  if (act === 'negated') return !(besides.test(full.slice(match.index)) && heard.asks);
  // 등재 요망, 거래 부탁드립니다: a noun has no ending that passes anything on.
  if (act === 'reported' && found.polite && !tail && !token?.ending) return false;
  // 일본어로 대화할 수 있을까요?
  if (
    /^h/.test(act) &&
    !how &&
    /수(?:가|는)?있/.test(full) &&
    tokens.some((one) => has(one, 'tongue') && /^으?로$/.test(one.particle))
  )
    return false;
  // Visio 팔 수 있어?: whether it is for sale
  if (
    act === 'how-to' &&
    !how &&
    /^(?:팔|살)수/.test(full) &&
    tokens.some((candidate) => candidate.kind === 'offer') &&
    !tokens.some((candidate) => ['name', 'number', 'person'].includes(candidate.kind))
  )
    return false;
  // 헬프데스크 에이전트는 고객을 추가할 수 있어?: what a role may do
  if (act === 'how-to' && !how && /수(?:가|는|도)?(?:있|없)/.test(full) && tokens.some(isRoleSubject)) return false;
  if (act === 'how-to' && (heard.who || (heard.what && !token && heard.subjectNamed))) return false;
  if (
    act === 'how-to' &&
    (/(?:주|줄|드릴|드리)(?:실)?수(?:가|는)?있|주시는(?:게|것이|것도|건|거)가능/.test(full) ||
      (seeing && !heard.where && !/려면|방법|어떻게하|어떻게해|절차|는법/.test(tail)))
  )
    return false;
  // 만들어야 돼요 tells of a need, 만들어야 돼요? weighs it up.
  if (
    act === 'how-to' &&
    !how &&
    /야(?:만)?(?:[돼되해하될]|됩|합)/.test(match[0] + tail) &&
    !isMark(tokens.at(-1), '?')
  )
    return false;
  if (act === 'how-to' && /어떻게[되됩]|^어떻게돼/.test(tail) && !reading.size) return false;
  // 구독 내역 확인 가능할까요?
  if (act === 'hypothetical' && seeing && /가능(?:할까|하려나|할지)/.test(full)) return false;
  // 의료 쪽 전문 공급자 있을까요?: whether there is one
  if (act === 'hypothetical' && !token && /(?<![수도]|필요가?|이유가?|일이?)[있없](?:으실|을)(?:까|지)요?$/.test(tail))
    return false;
  // 내 권한이 뭐냐고요
  if (act === 'reported' && heard.what && /냐고[요여]?$/.test(full) && !/왜/.test(heard.text)) return false;
  // 카탈로그 볼 수 없을까요
  if (act === 'hypothetical' && seeing && /수(?:가|는)?없을까/.test(full)) return false;
  // 결과 나왔을까요
  if (act === 'hypothetical' && heard.past && /^을까/.test(match[0])) return false;
  if (act === 'hypothetical' && courteous && !/고민|만약|생각중|할까말까|텐데|겠[지죠]/.test(tail)) return false;
  // 결과가 나왔는지 궁금합니다
  if (act === 'hypothetical' && /궁금/.test(match[0]) && /[나왔됐났렸졌]왔?는지(?:가|도)?요? ?궁금/.test(heard.text))
    return false;
  if (
    act === 'hypothetical' &&
    /궁금/.test(match[0]) &&
    (!reading.size || (heard.what && !/면 /.test(heard.text)) || /누군지|누구인지|누가 /.test(heard.text))
  )
    return false;
  // 받을래요 wants, 하래요 passes on: the syllable before tells them apart.
  if (act === 'reported' && /래요?$/.test(match[0]) && finalOf(match[0][0]) === 8 && match[0][0] !== '달') return false;
  if (act === 'reported' && /(?:주|드리|하|받)?실래|줄래/.test(tail)) return false;
  // 끝낼랍니다 wants, 끝내랍니다 passes on.
  if (act === 'reported' && /^랍니다/.test(match[0]) && finalOf(full[match.index - 1]) === 8) return false;
  // 어떤 권한이 있어야 하나요 asks for roles.
  if (act === 'hypothetical' && heard.who && tokens.some((candidate) => has(candidate, 'role'))) return false;
  // 다섯 개 더 달래요 passes on a need, 초대해 달래요 a command.
  // 몇 곳이나 되나요 counts.
  if (
    act === 'how-to' &&
    /^[되돼됩]/.test(match[0]) &&
    tokens.some((candidate) => has(candidate, 'many') || /^(?:언제|어디까지)/.test(candidate.text))
  )
    return false;
  if (act === 'reported' && !token && /^달/.test(tail)) return false;
  // 도메인은 dalbo.kr이래요: data that were told
  if (
    act === 'reported' &&
    !token &&
    /^이?(?:래|라네|라는데|랍니다|라던데|라고 ?[해하합])/.test(tail) &&
    tokens.some(({ kind }) => ['email', 'domain', 'code', 'id'].includes(kind))
  )
    return false;
  // 연락처 뭐더라? asks oneself and the bot.
  if (
    act === 'reported' &&
    heard.what &&
    (/^(?:뭐|무엇|누구|어디|얼마|언제|몇)[가-힣]*더라/.test(tail) || /(?<![다라자냐])더라(?:고|구)?요?$/.test(full))
  )
    return false;
  if (act === 'reported' && reading.has('need') && /필요/.test(token?.text ?? '')) return false;
  return true;
}

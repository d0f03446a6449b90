import { has, isRoleName, only, type Token } from '../text/token.ts';
import { finalOf } from './hangul.ts';
import { concepts } from './verbs.ts';

const shown = new Set(['show']);
const granted = new Set(['grant']);
const sent = new Set(['send', 'request']);
const isNew = (token: Token): boolean => has(token, 'new') || token.text === '첫';
const promoted = new Set(['grant', 'designate', 'change']);

/** Verbs that hand something over, and those of somebody who gets it. */
const handsOver = /^(?:올리|올려|제출|제공|송부|전달|전송|회신|보내|넘기|넘겨|건네|내)$/;
const gets = /^(?:받|얻|구하|구해)$/;
const listed = /(?:내역|목록|리스트|현황|명단|실적|이력|기록|상세|일람|자료|명세|리포트|보고서|정보|결과|여부)$/;

/** What the verb at a place acts on: the word before it, fillers passed over. */
function objectBefore(tokens: readonly Token[], at: number): Token | undefined {
  const object = tokens.slice(0, at).findLast((token) => !(token.kind === 'punct' || only(token, 'filler', 'mark')));
  return object && /^(?:[을를도만]|좀|들을?|들좀)?$/.test(object.particle) && !object.ending ? object : undefined;
}

/** 들어온 거, 쌓인 것: what is there already. */
const isWhatCame = (tokens: readonly Token[], object: Token): boolean => {
  const before = tokens[tokens.indexOf(object) - 1];
  return (
    has(object, 'received', 'sent') ||
    (/^(?:거|것|건)$/.test(object.text) &&
      before?.hangul === true &&
      finalOf((before.ending || before.text).at(-1)) === 4)
  );
};

/** What a verb of many meanings stands for beside the words around it. */
export function meantBy(token: Token, tokens: readonly Token[], at: number, tail: string): ReadonlySet<string> {
  const all = concepts(token);
  if (!token.hangul) return all;
  // 계정을 전역 관리자로 올려 줘: nobody new is added.
  if (
    /^(?:올리|올려)$/.test(token.text) &&
    tokens.some((one) => has(one, 'account')) &&
    tokens.slice(0, at).some((one) => isRoleName(one) && /^으?로$/.test(one.particle))
  )
    return promoted;
  // 역할을 하나 얹어 줘
  if (token.text === '얹' && tokens.some(isRoleName)) return granted;
  // 신규 고객을 하나 달아 줘, 첫 구독을 달아 줘: what is new is made.
  if (
    token.text === '달' &&
    tokens.slice(0, at).some((one, i) => isNew(one) && has(tokens[i + 1], 'customer', 'subscription'))
  )
    return new Set([...all, 'create']);
  // 재판매인 관계 요청을 띄워 줘: a request is not shown, it is sent.
  if (/^띄[우워]$/.test(token.text) && has(objectBefore(tokens, at), 'relationship', 'partnership-request', 'request'))
    return sent;
  // 티켓이 열려 있어요?: it stands open, and nobody is to open it.
  if (token.text === '열' && /^려 ?있/.test(tail)) return new Set(['plain']);
  // 내려고 합니다 is no 내려 with 고.
  if (token.text === '내려' && /^고/.test(token.ending)) return new Set(['other']);
  // 현황표 뽑아 올려 줘: what is pulled is handed up.
  const first = tokens[at - 1];
  if (
    /^(?:올리|올려|내|놓|바치|드리|보내)$/.test(token.text) &&
    first?.hangul &&
    has(first, 'show') &&
    /[아어여해와]$/.test(first.text + first.ending)
  )
    return concepts(first);
  const object = objectBefore(tokens, at);
  // 열어 봐, 들어온 거 열어 줘: nothing new is opened.
  if (token.text === '열' && (/^어 ?[보봐볼봅]/.test(tail) || (object && isWhatCame(tokens, object))))
    return new Set([...all].filter((concept) => concept !== 'raise'));
  // 재판매인 이름들을 죽 적어 주세요
  if (/^(?:적|쓰|써)$/.test(token.text) && (has(object, 'name-of', 'list') || /^들/.test(object?.particle ?? '')))
    return shown;
  // 장애 영향 받나요
  if (/^받/.test(token.text) && /^(?:영향|지장|피해)$/.test(object?.text ?? '')) return new Set(['have']);
  // 현황 보고서는 제가 쓸게요
  if (
    /^(?:적|쓰|쓸|써)$/.test(token.text) &&
    /(?:보고서|제안서|기획서|메일|편지|문서|자료)$/.test(
      tokens[at - 1]?.text === '제가' ? (tokens[at - 2]?.text ?? '') : (object?.text ?? ''),
    )
  )
    return new Set(['other']);
  // 헬스 체크 좀 돌려 주세요
  if (/^돌[리려]/.test(token.text) && has(object, 'health')) return shown;
  if (!object || !(has(object, 'list') || listed.test(object.text))) return all;
  // 고객 명단을 제출해 주십시오; not 명단을 누리온에 보내 주세요, which goes to somebody else.
  if (
    handsOver.test(token.text) &&
    !tokens.some(
      (one) =>
        one.kind === 'email' ||
        (/^(?:에|에게|한테|께|님께|쪽에|측에|으로)$/.test(one.particle) &&
          !has(one, 'us', 'me', 'partnership', 'relationship', 'work')),
    )
  )
    return shown;
  // 명단 좀 받을 수 있을까요
  // 목록 요청, 현황표 의뢰드립니다: what is asked for is to see it.
  if (/^(?:요청|의뢰)$/.test(token.text) && has(object, 'list')) return shown;
  return gets.test(token.text) && /수(?:가|는)? ?있/.test(tail) ? shown : all;
}

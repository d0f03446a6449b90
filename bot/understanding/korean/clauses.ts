import { isMark, renderAll } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, isRoleName, ofKind, only, type Token } from '../text/token.ts';
import { isWhenever } from './conditions.ts';
import { finalOf, isCopula, isNameCopula, isPastSyllable } from './hangul.ts';
import { isRequest } from './licence.ts';
import { isOrder } from './orders.ts';
import { looksLikePredicate, opensNextClause } from './predicates.ts';
import { isStaff, toldAt } from './sayings.ts';

/** How a sentence ends, and no clause within one. */
const finished =
  /(?:니다|세요|십시오|[해줘봐둬놔]요|어요|아요|네요|거든요?|[대래]요|답니다|랍니다|군요|[할을ㄹ]게요?|시다|[어아]라|해라|었어|았어|했어|됐어|했네|었네|였어)$|^(?:해줘|어줘|아줘|줘)$/;

/** How a clause ends that only tells what lies behind the command: 바뀌어서, 급한데, 오늘 처음이라. */
const background =
  /(?:[는은인던]데요?|[대래]서요?|니까요?|[아어여해와워려켜져라러커꺼내셔겨되돼]서요?|길래요?|[았었했됐났렸졌왔갔혔겼있없]으니|같으니|[도면] 되니|[하되시]니$|다니$|[았었했됐났렸졌왔갔혔겼]고요?|지만요?|거든요?)$/;
const copular = /^(?:이라|라|이라서|라서|이라서요|라서요|인데|인데요|이어서|여서|이니까|니까|이지만|이고요|이구요)$/;
const reason = /^(?:때문에|탓에|덕분에|바람에|관계로|김에)$/;

/** Verbs that do what was said before them: without an object of their own they are no command. */
const resumes = /^(?:처리|진행|조치|반영|적용|작업|실행|수행|도와|해결|협조|부탁|가능|어떻)/;

/** 왔음, 끝났음: a note of what happened. */
const noted = (text: string): boolean => /음$/.test(text) && isPastSyllable(text.at(-2));

/** Whether another predicate follows: a verb with its ending or a noun that something is said to be. */
function hasPredicate(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex((token) => token.kind !== 'punct' && !only(token, 'filler'));
  return tokens.some(
    (token, i) =>
      // 재판매인 등록 신청 부탁드려요
      (isRequest(token) && has(tokens[i - 1], 'enrollment', 'wish')) ||
      // … 초대하려는데 메일은 pat@…예요
      (token.kind === 'email' && isNameCopula(token.ending, undefined)) ||
      (token.hangul &&
        token.kind !== 'unknown' &&
        !only(token, 'filler') &&
        !resumes.test(token.text) &&
        ((ofKind(token, 'verb') && (token.ending !== '' || i >= last) && !has(token, 'do', 'be', 'plain')) ||
          (ofKind(token, 'noun') && isCopula(token.ending)) ||
          // 어디 좋은 데 있을까요
          (has(token, 'be') && /^을까/.test(token.ending) && tokens.some(({ text }) => /^(?:데|곳)$/.test(text))) ||
          // 리셀러 목록 좀요
          (i >= last && has(token, 'list', 'details', 'status')) ||
          // … 명단 줘봐
          (has(token, 'do') && /^(?:줘|주)/.test(token.text) && has(tokens[i - 1], 'list', 'details', 'status')))),
  );
}

/** 물어봐서요, 난리라는데, 급하대요: how a reason ends. */
const toldWhy =
  /(?:[는은인던]데|[아어여해와워려켜져라러]서|거든|길래|대|(?<![할줄볼낼릴킬될실을갈올])래|더라고|네)요?$|^기다(?:려요|립니다|리세요|리십니다|리시네요)$/;
const endOf = (tokens: readonly Token[]): string => {
  const last = tokens.findLast((token) => token.kind !== 'punct');
  return last ? last.text + last.particle + last.ending : '';
};

/** 어때요, 있나요, 뭐예요: how a question ends that was asked in full. */
const questioned =
  /(?:어때요?|어떤가요?|[있없되돼맞았었했됐났렸졌왔갔혔겼]나요?|[였었]죠|[였었]지요?|습니까|입니까|인가요?|[예이]에요|예요|뭐야|뭐죠|뭔가요|까요|는지요|[있없]어요?|[였었]어요?)$/;

const isSo = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  token.text.startsWith('그') &&
  /^그(?:런데|래서|런 건데|러는데)요?$/.test(token.text + token.particle + token.ending);

const asked =
  /(?:[해려켜춰워여와내어아빼겨놔둬사꿔]줘요?|^줘요?|주세요|주라|주십시오|주십쇼|주셔요|주시[죠지]요?|주실래요|주시겠어요|주시겠습니까|줄래요?|[합읍]시다|요청(?:드립니다|드려요)|(?:[어아]|해|[려켜춰워꿔내빼끊])라|부탁(?:드립니다|드려요|해요|합니다|드릴게요)?|바랍니다)$/;

/** Whether what follows a request tells something and asks for nothing. */
const tellsWhy = (tokens: readonly Token[]): boolean => {
  const last = tokens.findLast((token) => token.kind !== 'punct' && !only(token, 'filler'));
  return (
    last?.hangul === true &&
    (tokens.length > 1 ||
      has(last, 'plain') ||
      (only(last, 'common') && last.ending !== '') ||
      noted(last.text + last.ending)) &&
    // 퇴사자임, 신입 입사함, 퇴사자 있음, 퇴사했음
    ((only(last, 'common') &&
      /^(?:임|입니다|이에요|예요|이라|라서|함|했음|했어요|했습니다|이야|이여서)$/.test(last.ending)) ||
      (has(last, 'plain') && /^(?:다|네|군|구나|음)$/.test(last.ending)) ||
      (has(last, 'be') && /^(?:음|어요|습니다|네요|거든요?|어서요?)$/.test(last.ending)) ||
      // 결제 볼 수 있게
      (tokens.length > 1 && ofKind(last, 'verb') && /(?:게|도록|게끔)$/.test(last.ending)) ||
      toldAt.test(last.text + last.particle + last.ending) ||
      // 회의 들어가요, 머리 아픕니다, 전화 폭주중
      (has(last, 'plain') && /^[어아여]?(?:요|니다|습니다)$/.test(last.ending)) ||
      (has(last, 'plain') && last.ending === '' && /[아어여해파워려빠와러커]$/.test(last.text)) ||
      ((last.kind === 'name' || has(last, 'matter')) && /..중$/.test(last.text) && !last.particle) ||
      // 알바 그만둠, 직원 나감
      (ofKind(last, 'verb') && !isOrder(last) && finalOf((last.text + last.ending).at(-1)) === 16 && !last.particle) ||
      // 퇴사자 나옴, 알바 튐
      ((has(last, 'plain') || (last.kind === 'unknown' && last.text.length === 1)) &&
        finalOf(last.text.at(-1)) === 16) ||
      looksLikePredicate(last.text + last.ending)) &&
    // 영어가 편해요: how it is; 정리해요 might be asked for.
    ((has(last, 'plain') && /[해하]요?$/.test(last.text + last.ending)) ||
      // 영어 못해요
      /^못[해하]/.test(last.text) ||
      // … 보여 주세요 주소 확인하게
      (has(last, 'show') && last.ending === '하게') ||
      !/면$|대로$|[줘]$|주세요$|부탁|바랍|[해할하]게?요?$|니다만/.test(last.text + last.ending))
  );
};

/** 회의에 들어가야 돼요: what has to be done, and is none of the bot's. */
const isPlainNeed = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, 'plain') && /야(?:만)?$/.test(token.ending));

/** … 보여 줘 엑셀에 옮기려고요, … 교육 자료 만들어요: what somebody needs it for who only asked to see something. */
const tellsWhatFor = (tokens: readonly Token[]): boolean => {
  const last = tokens.findLast((token) => token.kind !== 'punct' && !only(token, 'filler'));
  return (
    tokens.length > 1 &&
    last?.hangul === true &&
    (ofKind(last, 'verb') || (last.kind === 'unknown' && looksLikePredicate(last.text))) &&
    (!has(last, 'do', 'be', 'need') || isPlainNeed(tokens)) &&
    /(?:려[고구]요?|[어아해돼]요|니다|네요|거든요?|[어아해]서요?|하게)$/.test(last.text + last.ending) &&
    !tokens.some((token) => has(token, 'what', 'many') || isRequest(token))
  );
};

/** 리셀러는 누리온으로 해줘: a request that says who or what. */
const asksAgain = (tokens: readonly Token[]): boolean => {
  const last = tokens.findLast((token) => token.kind !== 'punct');
  return (
    last?.hangul === true &&
    has(last, 'do') &&
    asked.test(last.text + last.ending) &&
    tokens.some((token) => has(token, 'reseller', 'customer', 'provider') && /^[은는]$/.test(token.particle)) &&
    tokens.some((token) => token.kind === 'name' && /^으?로$/.test(token.particle))
  );
};

const isIntroduced = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], 'customer', 'reseller', 'provider', 'name-of') &&
  /^[이가도]?$/.test(tokens[at - 1]?.particle ?? '') &&
  /^이?(?:라는|라고|란)$/.test(tokens[at - 2]?.particle ?? '');

/** What has come about with somebody, and holds nothing up: 계약 만료, 거래 실적 없음. */
const cause =
  /(?:퇴사|이직|폐업|휴업|부도|합병|철수|만료|저조|미달|오발송|오입력|착오|중복|증가|감소|충원|입사|결원|보강|(?:계약|거래) (?:종료|중단)|(?:실적|매출|거래|연락|답|답장|회신|응답)이? 없음)$/;

/** 철회 부탁 (계약 결렬), 추가해 주세요 (인원 늘어남): behind an order words in brackets that hold no data tell why. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const close = tokens.findIndex((token, i) => i > at && isMark(token, ')'));
  const said = tokens.slice(at + 1, close);
  const before = tokens[at - 1];
  return (
    close > at + 2 &&
    close >= tokens.findLastIndex(({ kind }) => kind !== 'punct') &&
    before !== undefined &&
    (asked.test(before.text + before.ending) ||
      isRequest(before) ||
      isOrder(before) ||
      // 종료: 리셀러 누리온 (실적 없음)
      (before.kind === 'name' &&
        cause.test(renderAll(said)) &&
        tokens.slice(0, at).some((token, i) => isOrder(token) && isMark(tokens[i + 1], ':')))) &&
    said[0]?.kind === 'word' &&
    said.every(
      (token) =>
        token.hangul &&
        ['word', 'unknown', 'name'].includes(token.kind) &&
        !has(token, 'customer', 'reseller', 'provider', 'role', 'not') &&
        !isRoleName(token),
    )
  );
}

/** Whether a Korean clause ends in front of a place; finely also where only its background ends. */
export function followsKoreanClause(tokens: Token[], at: number, start: number, finely: boolean): boolean {
  const comma = isMark(tokens[at - 1], ',');
  const end = comma ? at - 2 : at - 1;
  const close = tokens[end];
  if (!close?.hangul || end < start) return false;
  const next = tokens[at];
  if (next && isMark(next, '(') && isAside(tokens, at)) return true;
  // 초대 취소 ㄱ 아직 수락 안 한 거
  if (/^(?:ㄱ+|고고)$/.test(close.text) && isOrder(tokens[end - 1] as Token) && next?.kind !== 'punct' && end > start)
    return true;
  // 신입인데요 콘토소를 …: who writes has said who he is.
  if (
    (isStaff(close) || close.text === '사람') &&
    /^(?:인데요?|입니다|이에요|예요|이고요|이구요|입니당)$/.test(close.ending) &&
    next?.kind !== 'punct'
  )
    return true;
  const whole = close.text + close.particle + close.ending;
  // 누리온이라는 고객이 있는데요, 초대를 …: who is introduced is whom the rest is about.
  if (has(close, 'be') && /^(?:는데|습니다만)요?$/.test(close.ending) && isIntroduced(tokens, end)) return false;
  // 인사이동 때문에 그런데 …, 문을 닫아서 그런데요 …: it was the reason.
  if (isSo(next) && (reason.test(close.text) || /[서라]$/.test(whole))) return false;
  if (isSo(close) && end > start && next?.kind !== 'punct') {
    const before = tokens[end - 1] as Token;
    if (reason.test(before.text) || /[서라]$/.test(before.text + before.particle + before.ending)) return true;
  }
  // … 연결해 줘, 둘이 같은 건물이래: behind a request and a comma the reason is told.
  if (
    (comma || finely) &&
    (asked.test(whole) || (/^이?요$/.test(close.ending) && isOrder(close))) &&
    next?.kind !== 'punct' &&
    (tellsWhy(tokens.slice(at)) ||
      (has(has(close, 'do') ? tokens[end - 1] : close, 'show') && tellsWhatFor(tokens.slice(at))))
  )
    return true;
  // 장애 있나요 고객이 난리래요: behind a question why it is asked
  if (
    (comma || finely) &&
    questioned.test(whole) &&
    end > start &&
    next?.kind !== 'punct' &&
    toldWhy.test(endOf(tokens)) &&
    tellsWhy(tokens.slice(at))
  )
    return true;
  // 주문해줘, 리셀러는 누리온으로 해줘: another request says who.
  if (comma && asked.test(whole) && asksAgain(tokens.slice(at))) return true;
  // 예산 확보되거든 늘려 줘: a condition belongs to what hangs on it.
  if (isWhenever(whole)) return false;
  if (close.kind === 'unknown' || has(close, 'plain')) {
    if (comma) return looksLikePredicate(whole);
    return (
      !close.particle &&
      end > start &&
      at < tokens.length - 1 &&
      next?.kind !== 'punct' &&
      (opensNextClause(close.text + close.ending) ||
        (finely && (finished.test(close.text + close.ending) || noted(close.text + close.ending))))
    );
  }
  const verb = close.kind === 'word' && ofKind(close, 'verb');
  if (
    comma &&
    verb &&
    /(?:요|니다|는데|은데|인데|니까|지만|[아어해]서|거든|[대래]요?|싶어|싶다)$/.test(
      /^[어다]$/.test(close.ending) ? close.text + close.ending : close.ending,
    )
  )
    return true;
  // 역할 주지 마, 수습 기간이야
  if (comma && /^마(?:요|세요|십시오|라)?$/.test(whole) && /지$/.test(tokens[end - 1]?.ending ?? '')) return true;
  // So far ahead a clause is looked for: a longer message takes no longer a word.
  const rest = tokens.slice(at, at + 60);
  // 작은 회사인데요, 등록 신청 부탁드립니다
  if (
    comma &&
    close.kind === 'word' &&
    end > start &&
    /^(?:인데요?|이라서요?|이라|이고요|이구요)$/.test(close.ending) &&
    rest.some((token) => ofKind(token, 'noun')) &&
    // 어제 회의에서 나온 얘기인데요, …
    (rest.some(isRequest) ||
      rest.some(({ ending }) => /(?:게요|려고요?|고싶어요?|고싶습니다|겠습니다)$/.test(ending)) ||
      /^(?:얘기|이야기|말씀|말|건|내용|상황|일|사항|입장|처지|단계)$/.test(close.text))
  )
    return true;
  if (!finely || next?.kind === 'punct') return false;
  // 올리지 마 내가 먼저 볼게: what is forbidden ends there.
  if (/^마(?:요|세요|십시오|라)?$/.test(whole) && /지$/.test(tokens[end - 1]?.ending ?? '') && hasPredicate(rest))
    return true;
  // … 넣어 줘 새 구독이야: behind the end of a sentence begins another one, whether or not a mark stands between them.
  if (
    verb &&
    end > start &&
    (finished.test(close.ending) || /[여려켜춰워꿔내빼끊]라$/.test(whole) || noted(close.ending)) &&
    hasPredicate(rest)
  )
    return true;
  // 인원이 늘어서 …, 등록하려고 하는데 …, 오늘 처음이라 …
  // E5를 한빛에 연결해서 인센티브 받게 해줘: with an object it is done, and tells no reason.
  // E5 구독 새한에 물려서 인센티브 받게 해줘
  if (
    /서요?$/.test(close.ending) &&
    tokens
      .slice(start, end)
      .some(
        ({ particle, kind }) =>
          /^[을를]$/.test(particle) || (kind === 'name' && particle === '에' && has(close, 'associate')),
      )
  )
    return false;
  // 방법 정리해서 보여 줘: how it is to be shown
  if (
    /^(?:정리|요약|분류|취합|집계|조회|검색|추출|캡처|모|뽑|추리|추려|묶|나누|나눠)/.test(close.text) &&
    /서$/.test(close.ending)
  )
    return false;
  const leads =
    (verb && background.test(close.text + close.ending)) ||
    (!verb && copular.test(close.particle + close.ending)) ||
    reason.test(close.text) ||
    // 지금 통화 중인데 …
    /^중(?:인데요?|이라서?)$/.test(close.text);
  return leads && hasPredicate(rest);
}

/** Whether a clause only tells what lies behind the next one. */
export const isBackground = (text: string): boolean =>
  regex`
    (?:[는은인던]데요?|(?<![습합됩입십갑봅킵랍답])니까요?|[아어여해와워려켜져라러커꺼내셔겨되돼]서요?|길래요?|[았었했됐났렸졌왔갔혔겼있없]으니|같으니|[되하시]니|다니|지만요?|
    (?<![어아해여려켜춰워꿔내빼끊오])라|거든요?) \[[^\]]*\]$|
    (?:[는은인던]데요?|(?<![습합됩입십갑봅킵랍답])니까요?|서요?|길래요?|으니|[하되시]니|다니|지만요?|(?<![어아해여려켜춰워꿔내빼끊오])라|거든요?|대요?|답니다|다네요|다는데요?|
    다고(?:합니다|해요|하네요|하시네요|하셨어요))\]$
  `.test(text);

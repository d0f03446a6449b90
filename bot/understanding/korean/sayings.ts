import { isMark, render } from '../clauses.ts';
import type { NameToken } from '../names/words.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { closedByN, isNameCopula } from './hangul.ts';

/** Whether it is told that there is somebody: 모시고 싶은 업체가 있어요. */
export const tellsOfSomebody = (tokens: readonly Token[]): boolean => {
  const at = tokens.findLastIndex((token) => has(token, 'be') && token.hangul);
  const subject = tokens[at - 1];
  const verb = tokens[at - 2];
  return (
    !isMark(tokens.at(-1), '?') &&
    /^(?:어요?|습니다|네요|는데요?|음|다|거든요?)$/.test(tokens[at]?.ending ?? '') &&
    has(subject, 'name-of', 'user', 'customer', 'reseller', 'partner') &&
    /^[이가]?$/.test(subject?.particle ?? '') &&
    has(verb, 'do') &&
    /^싶은$/.test((verb?.text ?? '') + (verb?.ending ?? ''))
  );
};

/** 재판매인이 뭐예요? asks for the word, 우리 MPN ID가 뭐예요? for the thing. */
export function asksMeaning(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const last = said.at(-1);
  if (!last || !/^(?:뭐|무엇|뭔가|무슨뜻|뭔)/.test(last.text) || said.length < 2 || said.length > 4) return false;
  const thing = said.at(-2);
  if (!thing || !/^(?:이|가|은|는|이란|란|라는게)?$/.test(thing.particle)) return false;
  return (
    said
      .slice(0, -1)
      .every(
        (token) =>
          token.kind === 'word' &&
          token.hangul &&
          has(
            token,
            'reseller',
            'provider',
            'customer',
            'lead',
            'subscription',
            'delegated',
            'incentive',
            'enrollment',
            'suspend',
            'partnership',
            'relationship',
            'invitation',
            'support-contact',
            'partner-center',
            'program',
          ),
      ) && !tokens.some((token) => has(token, 'our', 'me', 'us'))
  );
}

export const isDepartment = (token: Token): boolean =>
  has(token, 'matter') && /.(?:팀|부|과|실|부서|파트|본부|사업부)$/.test(token.text);

/** 신입, 영업팀, 담당자, 대리: what somebody is who writes. */
export const isStaff = (token: Token): boolean =>
  token.kind === 'word' &&
  token.hangul &&
  (has(token, 'user', 'matter') || only(token, 'common')) &&
  staff.test(token.text);
const staff =
  /(?:신입|신입사원|직원|사원|인턴|담당자?|대리|과장|차장|부장|팀장|이사|실장|본부장|대표|사장|주임|매니저|프리랜서|엔지니어|개발자|운영자|관리팀|[가-힣]팀|[가-힣]부|[가-힣]실|[가-힣]과)$/;

/** 안녕하세요, 영업팀 김민지입니다: who writes is no one that a command is about. */
export function isIntroduction(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => token.kind !== 'punct');
  // 지원팀장 배윤호 드림
  if (last && /^(?:드림|올림|배상|드림니다|올립니다)$/.test(last.text + last.ending))
    return tokens.every(
      (token) =>
        token === last ||
        token.kind === 'punct' ||
        ['name', 'person'].includes(token.kind) ||
        only(token, 'common', 'filler') ||
        isStaff(token),
    );
  if (
    !last ||
    !(['name', 'person'].includes(last.kind) || isStaff(last)) ||
    !/^(?:입니다|이라고|라고|이에요|예요|인데요?|이구요|이고요|입니당|임다)/.test(last.ending)
  )
    return false;
  const before = tokens.filter((token) => token !== last && token.kind !== 'punct');
  return (
    before.some((token) => has(token, 'filler', 'matter') || token.text === '담당') &&
    before.every(
      (token, at) =>
        only(token, 'filler', 'common') ||
        ofKind(token, 'filler') ||
        token.kind === 'name' ||
        // 누리온 담당 김민지입니다
        token.text === '담당' ||
        // 파트너 사업부 문혜진입니다
        (ofKind(token, 'noun') &&
          !token.particle &&
          before[at + 1] !== undefined &&
          // 라이선스 담당 문혜진입니다
          (before[at + 1]?.text === '담당' || isDepartment(before[at + 1] as Token))),
    )
  );
}

/** 바꾸고 싶어하는 눈치예요: a described noun that something is said to be. */
export function isVerdict(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const last = tokens[at];
  const before = tokens[at - 1];
  return (
    last?.hangul === true &&
    (last.kind === 'name' || last.kind === 'unknown' || only(last, 'common')) &&
    isNameCopula(last.ending, last.text.at(-1)) &&
    before?.hangul === true &&
    (ofKind(before, 'verb') || before.kind === 'unknown' || only(before, 'common')) &&
    /(?:는|은|던|[한된할될])$/.test(before.text + before.ending + before.particle)
  );
}

/** A clause with its Korean words as they are, also those that were taken for names; what somebody knows stays data. */
export const asWritten = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      token.kind === 'name' && token.hangul && (token as NameToken).reason === 'Hangul'
        ? token.text + token.particle + token.ending
        : render(token),
    )
    .join(' ');

/** 같은 건물이래, 담당자가 그만뒀거든, 다 준비됐어요, 늦어도 괜찮아요: what is told behind a request. */
export const toldAt = new RegExp(
  `(?:이래요?|(?<!현)${closedByN}대요?|[하있없싶맞많]대요|거든요?|다네요|라네요|[았었했됐났렸졌왔갔혔겼]어요?|[았었했됐났렸졌왔갔혔겼]습니다|괜찮(?:아요?|습니다))$`,
);

import { has, type Token } from '../text/token.ts';
import { finalOf } from './hangul.ts';

/** 명함 받은 솔내음: a thing that only tells which company is meant. */
export const isInPassing = (next: Token | undefined): boolean =>
  next?.hangul === true &&
  (has(next, 'received') || /^(?:은|는|던|한|하던|했던)$/.test(next.ending)) &&
  next.kind === 'word';

/** 세미나에서 만난 솔내음, 행사 때 알게 된 솔내음: where people got to know whom it is about. */
export function isWhereMet(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.hangul || !(token.particle === '에서' || next?.text === '때' || /^때/.test(token.particle))) return false;
  return tokens.slice(at + 1, at + 5).some((one, i, list) => {
    const met = list[i + 1];
    return (
      one.hangul &&
      one.kind !== 'name' &&
      finalOf((one.ending || one.text).at(-1)) === 4 &&
      !/는$/.test(one.text + one.ending) &&
      (met?.kind === 'name' || met?.kind === 'quote')
    );
  });
}

/** 미팅 전에 고객 정보 확인해 줘: when something is to be looked at, whatever it is that begins then. */
export const isBefore = (tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): boolean =>
  /^(?:전에|직전에|가기|들어가기|준비|자료|대비)$/.test(tokens[at + 1]?.text ?? '') &&
  verbs.has('show') &&
  !verbs.has('create') &&
  !verbs.has('send');

/** 학부모 간담회, 팀 회식: what people are invited to besides partnerships. */
export const isEvent = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  /^의?$/.test(token.particle) &&
  !token.ending &&
  /.(?:간담회|설명회|전시회|박람회|발표회|공청회|총회|시사회|음악회|연주회|체육대회|운동회|대회|졸업식|입학식|결혼식|돌잔치|개업식|준공식|기념식|시상식|축제|파티|모임|회식|세미나|포럼|컨퍼런스|워크숍|워크샵|야유회|송년회|신년회|바자회|동창회|집들이|(?<!여)행사|회의|미팅)$/.test(
    ` ${token.text}`,
  );

/** 감사여, 감사 대응을 위하여: thanks, and an audit that somebody gets ready for, are no trail of changes. */
export const isNoAudit = ({ text, ending }: Token, next: Token | undefined): boolean =>
  text === '감사' && (ending !== '' || /^(?:대응|준비|대비|기간|시즌)$/.test(next?.text ?? ''));

import { isRoleName, type Token } from '../text/token.ts';

/** 이대표님, 김과장님: somebody at the company named before. */
export const titled =
  /^[가-힣]{1,3}(?:대표|과장|부장|대리|팀장|사장|이사|차장|원장|실장|소장|매니저|주임|전무|상무|회장)$/;

/** 박과장, 이대표: a surname and what somebody is. */
export const brief =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구][가]?(?:대표|과장|부장|대리|팀장|사장|이사|차장|실장|매니저|주임|전무|상무|회장)$/;

/** A surname with a given name of two syllables, and behind it what somebody is: 마동혁 이사님, 강은지 청구 관리자. */
export const isSomebody = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'unknown' &&
  !token.particle &&
  fullName.test(token.text) &&
  next?.spaced === true &&
  next.hangul &&
  !next.ending &&
  (trade.test(next.text) || isRoleName(next));
/** A surname alone between a firm and what somebody there is: 누리테크 고 팀장님, and not 남궁 민 팀장님. */
export const isSurname = (before: Token | undefined, token: Token, next: Token | undefined): boolean =>
  firm.test(before?.text ?? '') &&
  token.kind === 'unknown' &&
  token.spaced &&
  token.text.length === 1 &&
  !token.particle &&
  !token.ending &&
  next?.hangul === true &&
  next.spaced &&
  !next.ending &&
  trade.test(next.text);
const firm =
  /.(?:클라우드|시스템즈?|테크|소프트|정보|아이티|솔루션|네트웍스|네트워크|데이터|전자|상사|물산|건설|산업|유통|식품|물류|제약|병원|의원|치과|학원|법인|컴퍼니|코리아|디자인|미디어|은행|증권|보험)$/;
export const fullName =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구라진지엄채원천방공현함변염여추도소석선설마길위연표명기반왕금옥육인맹제모탁국어은편용예봉사부][가-힣]{2}$/;
const trade =
  /^(?:대리|과장|부장|차장|사원|주임|팀장|이사|상무|전무|사장|회장|대표|매니저|책임|선임|수석|실장|본부장|원장|소장|센터장|담당자|담당|원장|점장|대표이사)(?:님|께서)?$/;

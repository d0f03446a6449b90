import type { Rival } from '../rivals.ts';

/** 고객 추가 말고요, 사용자 등록 아님, 지원 담당자는 놔두고, 구독은 건드리지 말고: what is said not to be meant. */
const denied = (against: RegExp, thing: string): Rival => ({
  against,
  means: 'what is said not to be meant',
  denies: new RegExp(
    `${thing}(?: (?:등록|추가|생성|초대|취소|발송|재발송|연결|주문|지정|변경))?(?:이|가|은|는|을|를)? ?(?:아니(?!면|지만|더라도|에요 ?\\?)|아님|말고|없이|×|x(?![a-z])|놔두|두고|그대로 두|건드리지|빼고|제외)`,
  ),
});

/** What is denied speaks against a change of just that, and of nothing else. */
export const koreanDenials: readonly Rival[] = [
  denied(/^(?:add|invite|associate)-customer$/, '(?<!잠재 ?)고객'),
  denied(/-user$/, '(?:사용자|유저|계정)'),
  denied(/^(?:invite|resend|cancel)-/, '(?:초대|초대장|초대메일)(?: (?:취소|재발송)로 될 일이)?'),
  denied(/^add-lead$/, '(?:리드|잠재 ?고객)'),
  denied(/-subscription$/, '(?<!새 |신규 )구독'),
  denied(/^add-subscription$/, '(?:새|신규) ?구독'),
  denied(/^change-licenses$/, '(?:좌석|라이선스)'),
  denied(/^set-support-contact$/, '지원 ?담당자'),
  denied(/-role$/, '역할'),
  denied(/^create-support-ticket$/, '티켓'),
  denied(/^create-service-request$/, '서비스 ?요청'),
  denied(/^end-partnership$/, '파트너 ?관계'),
];

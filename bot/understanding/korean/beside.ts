import { asTyped, type Clause, isMark } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, type Token } from '../text/token.ts';
import { isNameCopula } from './hangul.ts';
import { isDepartment, isStaff } from './sayings.ts';

const copula = /^(?:입니다|이에요|예요|인데요?|입니당|임다|이구요|이고요|올시다)$/;
const isNamed = (token: Token): boolean => token.kind === 'name' || token.kind === 'person';

/** 이제 닫아도 돼요, 종료해 줘: in front of an order it is no question whether one may. */
export function settlePermission(clauses: readonly Clause[]): void {
  for (const [at, one] of clauses.entries())
    if (
      one.korean &&
      one.act === 'how-to' &&
      /도 ?(?:돼요|되요|됩니다|돼|된대요|된답니다)[ ,.]*(?:\[|$)/.test(one.text) &&
      clauses.slice(at + 1).some(({ act }) => act === 'command')
    )
      one.act = 'statement';
}

/** 안녕하세요. 한빛물산 박지훈입니다. …: who writes, told between the greeting and what is wanted. */
export function settleIntroduction(clauses: readonly Clause[]): void {
  const at = clauses.findIndex(({ act }) => act !== 'talk');
  const clause = clauses[at];
  if (!clause?.korean || clause.act !== 'fragment' || !clauses.slice(at + 1).some(({ act }) => act === 'command'))
    return;
  const said = clause.tokens.filter(({ kind }) => kind !== 'punct');
  const last = said.at(-1);
  const greeted = at > 0;
  if (!last || !copula.test(last.ending) || !(isNamed(last) || isStaff(last))) return;
  // 리셀러 한빛물산입니다 says whom the order is about.
  const names = said.filter(isNamed).length + (said.some((token) => isStaff(token) || isDepartment(token)) ? 1 : 0);
  const spaced = said.some((token) => isNamed(token) && token.text.includes(' '));
  if (
    (greeted || names > 1 || spaced) &&
    said.every((token) => isNamed(token) || isStaff(token) || isDepartment(token) || has(token, 'filler')) &&
    isNameCopula(last.ending, last.text.at(-1))
  )
    clause.act = 'talk';
}

/** 끝나면 알려 주세요, 완료 후 연락 부탁드립니다: what is to happen when it is done is no condition of it. */
const whenDone = regex`
    ^(?:, |그리고 )?(?:다 |모두 |전부 )?(?:끝나(?:면|시면|고|는 ?대로)|
    (?:완료|처리|등록|진행|추가|변경|발송|접수|반영|적용|해결|초대|주문)(?:되|하시|하|가 ?되|이 ?되)?(?:면|는 ?대로|고 ?나면|고 ?나서)|
    (?:완료|처리|등록|진행|발송|접수) ?(?:후|뒤)(?:에)?|되면|되시면|하시면|마치(?:면|시면|고)) (?:꼭 |바로 |저한테 |저에게 |제게 |다시 |메일로 |문자로 |한번 |한 번 |결과 |
    결과를 )*(?:알려|말씀|연락|답장|답변|답|회신|공유|톡|전화|보고|통보)
  `;
/** 고객이 기다려요: somebody waits; nothing is to wait. */
const waiting =
  /(?:에서|께서|이|가) [가-힣@ ]{0,24}기다리고 ?(?:계|있)|(?:고객|손님|업체|상대|리셀러|재판매인|공급자|그쪽|거기|사장님|팀장님|다들|@)\S* (?:계속 |지금 |많이 |오래 )*기다[리려린]/;
const reason =
  /^(?:, )?(?:사유|이유|까닭|배경|근거|비고)(?:는|은|가|이)? :? ?.+(?:입니다|이에요|예요|이야|임|때문\S*)$/;

/** 거절해 주세요, 조건이 안 맞네요: why, and not what is not to be done. */
const mismatch =
  /(?:조건|가격|단가|일정|시기|방향|규모|지역|정책|수수료|마진|예산|상황|서로|저희와|우리랑|요건|기준)(?:이|가|은|는|도)? (?:서로 |잘 |별로 |너무 |영 )*(?:안 맞|맞지 않|안맞)/;
/** 우리 고객 한빛 있죠? …, 한빛이라고 우리 고객 있죠? …: whom the order behind it is about. */
const topic =
  /^(?:, |근데 |그 |저 )?(?:(?:우리|저희|그|고객|고객사|리셀러|재판매인|공급자) )*@(?:이?라고 (?:(?:우리|저희) )?(?:고객사?|거래처|리셀러|재판매인|공급자)(?: 하나)?)? ?(?:있죠|있지|있지요|있잖아요?|아시죠|알죠|아시지요)(?![가-힣])/;
/** … 보여줘, 이따 회의 때 필요해: what it is looked at for. */
const neededFor =
  /(?:때|에|용으로|려면|려고|서) (?:꼭 |좀 |급히 )?필요(?:해|합|함|하거든|한데)[가-힣]*(?: \[[^\]]*\])?$/;
/** … 보여 줘, 엑셀에 옮기려고요; … 교육 자료를 만들어요: behind something to see what is not asked for is why. */
const isWhatFor = ({ act, licence, text, tokens }: Clause): boolean =>
  act === 'command' &&
  tokens.length > 1 &&
  (/려[고구]요? \[[^\]]*\]$|려[고구]요?\]$/.test(text) ||
    ((licence === undefined || licence === 'a plain ending') &&
      /(?:[어아여해]요|니다|네요|거든요?|서요?|하게|[음함])\]$/.test(text)));
/** … 바꿔 주세요, 저희 둘이서는 감당이 안 됩니다; … 메일을 못 받았대요: what somebody cannot do, and not what is not to be done. */
const unable =
  /(?:감당|엄두|기억|이해|소통|대화|말|통화|접속|로그인|화면|손|눈|머리|메뉴|버튼|화면|창|여력|인력|일손|[어본국]어|[국]말|한글|메일|소식|답|답장|연락)(?:이|가|은|는|도|을|를)? ?(?:도저히 |아예 |전혀 |잘 |통 |영 |아직 )*안 ?(?:됩|돼|되|나|납|난|났|통|들|보|와|옵|오|왔|따라|돌|먹|닿)[가-힣]*[ .!~]*$|(?:^| )못 ?(?:받았|받음|알아보|알아듣|알아먹|읽|찾|열어|들어가)[가-힣]*[ .!~]*$/;
/** … 한국어로 바꿔 주세요, 영어 못해요: why another language. */
const tongueless = /(?:못 ?[하해합]|모르|몰라|서툴|어려|약해|불편)[가-힣]*(?: \[[^\]]*\])?$/;

/** What a Korean message says beside an order, and orders nothing. */
export function settleKoreanCourtesies(speaking: readonly Clause[]): void {
  for (const [at, clause] of speaking.entries()) {
    if (!clause.korean || !speaking.some((other) => other !== clause && /^(?:command|question)$/.test(other.act)))
      continue;
    const behind = speaking.slice(0, at).some(({ act }) => act === 'command');
    // … 초대 (아까 이미 보냄)
    if (behind && isMark(clause.tokens[0], '(') && /이미|벌써/.test(clause.text)) clause.act = 'past';
    const read = speaking
      .slice(0, at)
      .some(({ act, verbs }) => act === 'question' || (act === 'command' && verbs.has('show') && !verbs.has('create')));
    const asked = behind || speaking.slice(0, at).some(({ act }) => act === 'question');
    if (
      (behind && whenDone.test(clause.text)) ||
      waiting.test(clause.text) ||
      reason.test(asTyped(clause.tokens)) ||
      (behind && mismatch.test(clause.text)) ||
      // … 철회 부탁 (계약 결렬)
      (behind &&
        isMark(clause.tokens[0], '(') &&
        /^(?:fragment|command|question)$/.test(clause.act) &&
        !/줘|주세요|부탁|바랍|취소|보류|이미|벌써|아까|방금|완료|테스트|연습|나중/.test(clause.text)) ||
      (!behind && topic.test(clause.text)) ||
      (read && (neededFor.test(clause.text) || isWhatFor(clause))) ||
      (asked && unable.test(asTyped(clause.tokens))) ||
      (behind && tongueless.test(clause.text) && clause.tokens.some((token) => has(token, 'tongue')))
    ) {
      clause.act = 'statement';
      clause.verbs = new Set();
    }
  }
}

import { type Clause, isMark } from '../clauses.ts';
import { has, ofKind, only } from '../text/token.ts';
import { finalOf, isPastSyllable } from './hangul.ts';

/** 사람이 없어서 그렇습니다, 문의를 못 받아서 그래요; 승인이 나면 해 달라고 해서 그렇습니다 holds something up. */
export const tellsLack =
  /^(?!.*(?:승인|결재|허락|허가|확정|결정|[라다]고 )).*(?:없|못 [가-힣]|부족|모자라|힘들|어려|곤란|불편|바빠)[가-힣]*[서라] 그(?:렇습니다|렇거든요|래요|래서요|런 ?겁니다|런 ?거예요)(?: ,)? \[/;

/** 고객이 급하다네요, 다들 바쁘대요: nothing of the bot's, and no word of what somebody wants. */
export const tellsHowTheyAre = ({ verb, text, tokens }: Clause): boolean =>
  has(verb, 'plain') &&
  !/[라자냐]고|달라|싶|취소|보류|안 |못 /.test(text) &&
  tokens.every((token) => !ofKind(token, 'verb') || has(token, 'plain'));

/** E3를 주문하려 하는데요, 열두 석으로 해 주세요: the order was said before, and this is how many. */
export const saysHowMany = ({ korean, tokens }: Clause): boolean =>
  korean &&
  tokens.some(({ kind }) => kind === 'number') &&
  tokens.some((token) => has(token, 'do')) &&
  tokens.every(
    (token) =>
      ['number', 'punct'].includes(token.kind) || has(token, 'do', 'seat', 'counter', 'not') || only(token, 'filler'),
  );

/** 했어요?, 아직이죠?, 언제?: how far a thing is that was named before. */
export const asksOfTopic = ({ tokens }: Clause): boolean =>
  tokens.every(
    (token) =>
      token.kind === 'punct' ||
      only(token, 'filler', 'common') ||
      has(token, 'do', 'be') ||
      /^(?:언제|왜|누가|나갔|갔|왔|끝났)/.test(token.text),
  ) &&
  tokens.some(
    (token) =>
      /^(?:언제|왜|누가|아직|벌써|이미)/.test(token.text) || [...(token.text + token.ending)].some(isPastSyllable),
  );

/** … 주문해 주세요, 데스크톱 앱이 필요하대요: what somebody is told to need is why, unless it is counted or has a name. */
export const isTheirNeed = ({ verbs, text, tokens }: Clause): boolean =>
  [...verbs].every((verb) => verb === 'need') &&
  /(?:대요?|답니다|다네요)\]$/.test(text) &&
  tokens.every(({ kind }) => ['word', 'unknown', 'punct'].includes(kind));

/** 알바 그만둠, 직원 나감: a note of what happened. */
export const isNoted = ({ verb }: Clause): boolean =>
  verb?.senses.some(({ stem }) => stem) === true && finalOf((verb.text + verb.ending).at(-1)) === 16;

/** 벌써 했네요, 제가 이미 보냈어요: that it was done, and nothing else. */
export const isDoneAlready = ({ korean, act, tokens }: Clause): boolean =>
  korean &&
  act === 'past' &&
  tokens.some((token) => /^(?:이미|벌써|방금|아까)$/.test(token.text)) &&
  tokens.every(
    (token) =>
      token.kind === 'punct' ||
      only(token, 'filler') ||
      /^(?:이미|벌써|아까|방금|다른|사람|분|누가)$/.test(token.text) ||
      has(token, 'do', 'send', 'invite', 'create', 'resolve', 'cancel', 'not'),
  );

/** 월세 내야 되는데, 고객이 물어봐서요, 난리났다는데: a reason that nothing follows; a question of its own is none. */
export const isTrailing = ({ text, tokens }: Clause): boolean =>
  /(?:[는은인던]데|[아어여해와워려켜져라러]서|거든|길래|[대래])요? \[[^\]]*\]$|(?:[는은인던]데|[아어여해와워려켜져라러]서|거든|길래|[대래])요?\]$/.test(
    text,
  ) && !tokens.some((token) => has(token, 'what', 'many') || isMark(token, '?'));

export const forYourInformation =
  /^(?:, )?(?:그냥 |일단 )?(?:참고|숙지|인지|양지)(?:만|로만)? ?(?:하세요|하십시오|해 ?주세요|해 ?줘|부탁드립니다|부탁드려요|바랍니다|바라요|하시길|하시면)(?: |$)/;
export const forwarded = /^(?:fw|fwd|전달) :/;
export const subject = /^(?:제목|subject|fw|fwd|re) :/;
export const header =
  /^(?:-+ )?(?:(?:전달된|전달한|전달받은|원본) (?:메시지|메일|이메일|@)|(?:forwarded|original) (?:message|mail)|(?:발신|발신자|보낸 ?사람|보낸 ?이|보낸 ?날짜|from|sent) :)/;

/** 도와주세요, 부탁이 있어요, 처리할 게 하나 있어요: that something is wanted, and not what. */
export const isEmptyWish = ({ korean, act, tokens }: Clause): boolean =>
  korean &&
  !tokens.some(({ text }) => /^(?:데|곳)$/.test(text)) &&
  (act === 'command' || act === 'question') &&
  tokens.every(
    (token) =>
      token.kind === 'punct' ||
      (token.kind === 'word' &&
        token.hangul &&
        (only(token, 'filler', 'common', 'mark') ||
          has(token, 'pronoun', 'us', 'me', 'task') ||
          /^(?:빠른|빠르|신속|조속|정확|꼼꼼|부탁|도와|돕|도움|처리|요청|문의|질문|확인|진행|작업|(?:일|건|거|것|게|주|남)$|있|하|할|해|드리|드릴|급하|바쁘|되|돼|이해|양해|협조|축하|연락|말씀|보고|공유)/.test(
            token.text,
          )) &&
        !has(token, 'invitation', 'customer', 'reseller')),
  );

/** 리셀러 목록 좀요: a fragment that is a wish of its own. */
export const asksToSee = ({ tokens }: Clause): boolean =>
  tokens.some((token) => has(token, 'list', 'details', 'status', 'many', 'what'));

/** `…, kim@daon.example`: nothing but data. */
export const isData = ({ act, tokens }: Clause, politely = false): boolean =>
  act === 'fragment' &&
  tokens.every(
    (token) =>
      ['punct', 'email', 'domain', 'code', 'id', 'url'].includes(token.kind) || (politely && only(token, 'filler')),
  );

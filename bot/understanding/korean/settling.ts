import { type Act, type Clause, has, isMark, ofKind, only } from '../clauses.ts';
import { isBackground } from './clauses.ts';
import { finalOf, isPastSyllable } from './hangul.ts';
import { asWritten } from './sayings.ts';
import { concepts } from './verbs.ts';

/** What the clauses of a Korean message are beside each other: what only leads to a command asks for nothing. */
export function settleKorean(clauses: readonly Clause[], speaking: readonly Clause[], last: Clause): void {
  // 전화가 오면 받을 사람이 없어서 그렇습니다, …: the condition is that of the reason.
  for (const clause of speaking)
    if (clause !== last && clause.korean && clause.act === 'conditional' && tellsLack.test(clause.text))
      demote(clause, 'statement');
  // 재판매인으로 가입하려 합니다, 신청서 띄워 주십시오: the form of what is wished for
  const wished = speaking.some(
    (clause) => clause !== last && clause.licence === 'a decision' && clause.verbs.has('enroll'),
  );
  if (wished && last.korean && /^신청서[을를]? (?:양식 )?(?:띄워|열어|보여|꺼내)/.test(last.text))
    demote(last, 'statement');
  // 초대 회수 가능할까요? 부탁드려요; 초대해도 될까요? …: asked whether it can be done, and to do it
  for (const clause of speaking) {
    const verb = clause.tokens.findLast(
      (token) => ofKind(token, 'verb') && (token === clause.verb || /[해여]도$/.test(token.ending)),
    );
    if (
      clause.korean &&
      clause.act === 'how-to' &&
      verb &&
      /가능(?:할까|한가|하실|하신|합니까|하나|해)|[해여]도 (?:될까|되나|되겠|괜찮)|[할을] ?수 ?있(?:습니까|나요|을까요)/.test(
        clause.text,
      ) &&
      !/어떻게|어떡|어디|누가|누구|방법/.test(clause.text) &&
      clauses
        .slice(clauses.indexOf(clause) + 1)
        .some((other) => other.licence === 'a request' && (other.act === 'talk' || isData(other, true)))
    ) {
      clause.act = 'command';
      clause.verb = verb;
      clause.licence = 'a request';
      clause.verbs = concepts(verb);
    }
  }
  // FW: E3 10석 추가해 주세요; 제목: 초대 다시 보내 주세요 under the header of a mail: what somebody else wrote.
  const headed = speaking.some(({ tokens }) => header.test(asWritten(tokens)));
  for (const [at, clause] of speaking.entries())
    if (
      clause.korean &&
      clause.act !== 'past' &&
      ((at === 0 && forwarded.test(clause.text)) || (headed && subject.test(clause.text)))
    )
      demote(clause, 'reported');
  // … 15석 넣어 줘, 새 구독이야: beside a command it says what, and asks nothing.
  if (speaking.some(({ act, korean: ko }) => ko && act === 'command'))
    for (const clause of speaking)
      if (
        clause.act === 'question' &&
        clause.korean &&
        !clause.verb &&
        /\[이?(?:야|에요|예요)\]$/.test(clause.text) &&
        clause.tokens.every((token) => !has(token, 'what', 'many'))
      )
        clause.act = 'fragment';
  resumeReported(speaking, last);
  // 고객이 급하다네요. … 신규 구독 부탁해요: how somebody is said to be is no order of his.
  if (last.korean && last.act === 'fragment' && last.licence === 'a request')
    for (const clause of speaking)
      if (clause.act === 'reported' && clause.korean && tellsHowTheyAre(clause)) demote(clause, 'statement');
  // … 연결해 줘 인센티브 받게: what it is good for.
  if (
    last.korean &&
    last.act === 'command' &&
    ((!last.licence && /\[(?:게|도록|게끔)\]$/.test(last.text)) ||
      (last.licence !== 'a request' && isNoted(last)) ||
      isTheirNeed(last)) &&
    speaking.some((clause) => clause !== last && clause.act === 'command' && clause.licence === 'a request')
  )
    demote(last, 'statement');
  // 결재 났어요. …: what is not asked with a mark and is not the last word was done.
  for (const clause of speaking)
    if (
      clause !== last &&
      clause.korean &&
      clause.act === 'question' &&
      (clause.verbs.has('asked-past') || clause.why === 'a question about the past') &&
      !/\?/.test(clause.text) &&
      !clause.tokens.some((token) => has(token, 'what', 'many')) &&
      !isData(speaking[speaking.indexOf(clause) + 1] as Clause)
    )
      demote(clause, 'past');
  // 회사 주소가 잘못 들어가 있어요, 고쳐야 합니다: how it is, and what is to be done about it
  for (const [at, clause] of speaking.entries())
    if (
      clause.korean &&
      clause.act === 'question' &&
      /있(?:어요?|습니다|네요|거든요)(?: \[[^\]]*\])?$/.test(clause.text) &&
      !clause.tokens.some((token) => has(token, 'what', 'many') || isMark(token, '?')) &&
      speaking
        .slice(at + 1)
        .some(({ act, licence, verbs }) => act === 'command' && licence !== undefined && !verbs.has('show'))
    )
      demote(clause, 'statement');
  // 누리온이 인센티브를 문의함. 보여 줘: what somebody did is noted.
  if (last.korean && last.act === 'command' && last.licence === 'a request')
    for (const clause of speaking)
      if (
        clause !== last &&
        clause.korean &&
        clause.act === 'command' &&
        !clause.licence &&
        /함(?: \[함\]|\])$/.test(clause.text)
      )
        demote(clause, 'past');
  // 비전컴 초대. 했어요?, 누리텍 초대 - 언제?: a topic, and what is asked of it
  if (last.korean && last.act === 'question' && asksOfTopic(last))
    for (const before of speaking.slice(0, -1))
      if (before.korean && before.act === 'command' && before.licence === 'a short order') {
        demote(before, 'past');
        demote(last, 'past');
      }
  // … 초대해 주세요, 아 제가 이미 했어요: it was done, and is taken back.
  for (const [at, clause] of speaking.entries())
    if (isDoneAlready(clause))
      for (const before of speaking.slice(0, at)) if (before.korean && before.act === 'command') demote(before, 'past');
  // 좌석을 늘리고 싶어 해요, 참고하세요: what is only to be known asks for nothing.
  for (const [at, clause] of speaking.entries())
    if (clause.korean && forYourInformation.test(clause.text))
      for (const before of speaking.slice(0, at + 1))
        if (before.korean && before.act === 'command' && (before === clause || before.licence !== 'a request'))
          demote(before, 'statement');
  // … 초대해 주세요, 서류는 다 준비됐어요: what was done is told behind the request.
  if (
    last.korean &&
    last.act === 'question' &&
    /(?:[았었했됐났렸졌왔갔혔겼]어요?|습니다)(?: \[\]|\])$/.test(last.text) &&
    !last.tokens.some((token) => has(token, 'what', 'many') || isMark(token, '?')) &&
    speaking.some((clause) => clause !== last && clause.act === 'command' && /request|to do/.test(clause.why))
  )
    demote(last, 'past');
  // 인원이 늘어서 …, 퇴근 전인데 …: what lies behind a command asks for nothing and puts nothing off.
  for (const clause of speaking)
    if (
      clause !== last &&
      clause.korean &&
      /^(?:command|question|fragment|scheduled|past)$/.test(clause.act) &&
      isBackground(clause.text) &&
      !(clause.licence === 'a decision' && saysHowMany(last)) &&
      speaking
        .slice(speaking.indexOf(clause) + 1)
        .some((other) => !isEmptyWish(other) && (other.act !== 'fragment' || asksToSee(other)))
    )
      demote(clause, 'statement');
  // 인센 얼마예요? 월세 내야 되는데: why it is asked
  if (
    last.korean &&
    !last.licence &&
    /^(?:command|question|fragment|reported|past|negated)$/.test(last.act) &&
    isTrailing(last) &&
    speaking.some(
      (clause) =>
        clause !== last &&
        clause.korean &&
        (clause.act === 'question' || (clause.act === 'command' && clause.verbs.has('show'))),
    )
  )
    demote(last, 'statement');
  // E5 +30이요. 인력 충원이래요: behind a short order what somebody heard tells why.
  for (const [at, clause] of speaking.entries())
    if (
      clause.korean &&
      clause.act === 'reported' &&
      /\[이(?:래요?|랍니다|라네요?|라고 ?합니다)\]$/.test(clause.text) &&
      !clause.tokens.some((token) => ['email', 'offer', 'number', 'id'].includes(token.kind)) &&
      speaking.slice(0, at).some((before) => before.act === 'fragment' && before.licence === 'a short order')
    )
      demote(clause, 'statement');
  // E3를 주문하려 하는데요, 열두 석으로 해 주세요: what is said last goes with the order.
  const order = speaking.find(({ licence, verbs }) => licence === 'a decision' && verbs.has('order'));
  if (order && order !== last && saysHowMany(last) && !order.tokens.some(({ kind }) => kind === 'number')) {
    last.act = 'fragment';
    last.verbs = new Set(['bare']);
    delete last.verb;
  }
  // 역할 빼 주세요. 필요 없음: why something is taken away
  for (const [at, clause] of speaking.entries())
    if (
      at > 0 &&
      clause.act === 'negated' &&
      /^(?:, )?(?:이제 |이젠 |더 ?이상 |더는 )?(?:필요 ?(?:가 |는 )?없|안 ?써|안 ?쓰)/.test(clause.text) &&
      speaking
        .slice(0, at)
        .some(
          ({ korean: ko, act, verbs }) =>
            ko &&
            act === 'command' &&
            ['remove', 'decrease', 'end', 'withdraw', 'cancel', 'decline'].some((verb) => verbs.has(verb)),
        )
    )
      demote(clause, 'statement');
  // 파트너로 일하기로 했습니다. 초대를 보내 주세요: what was agreed leads to what is asked for.
  if (last.korean && last.act === 'command' && last.licence === 'a request' && !last.verbs.has('show'))
    for (const clause of speaking)
      if (
        clause !== last &&
        clause.act === 'scheduled' &&
        /기로 ?했(?:습니다|어요?|는데요?|거든요?|음)(?:\]| \[로했[가-힣]*\])$/.test(clause.text)
      )
        demote(clause, 'statement');
  // 도와주세요. 이것 좀 처리해 주세요. …: a wish without anything in it leads on to the one that has.
  if (
    speaking.some(
      (clause) =>
        clause.korean && /^(?:command|fragment|question)$/.test(clause.act) && !isEmptyWish(clause) && !isData(clause),
    )
  )
    for (const clause of speaking) if (isEmptyWish(clause)) demote(clause, 'statement');
  // decline 해주세요, 콘토소 초대: behind a full command a bare noun says what.
  const full = speaking.findIndex(
    (clause) => clause.korean && clause.act === 'command' && /\[.*(?:[해줘주]|싶|할게|하겠).*\]$/.test(clause.text),
  );
  for (const clause of full < 0 ? [] : speaking.slice(full + 1))
    if (
      clause.korean &&
      clause.act === 'command' &&
      clause.why === 'a command' &&
      /\[요?\]$/.test(clause.text) &&
      ofKind(clause.verb, 'noun') &&
      clause.tokens.at(-1) === clause.verb
    ) {
      clause.act = 'fragment';
      clause.verbs = new Set(['bare']);
      delete clause.verb;
    }
}

/** 사람이 없어서 그렇습니다, 문의를 못 받아서 그래요; 승인이 나면 해 달라고 해서 그렇습니다 holds something up. */
const tellsLack =
  /^(?!.*(?:승인|결재|허락|허가|확정|결정|[라다]고 )).*(?:없|못 [가-힣]|부족|모자라|힘들|어려|곤란|불편|바빠)[가-힣]*[서라] 그(?:렇습니다|렇거든요|래요|래서요|런 ?겁니다|런 ?거예요)(?: ,)? \[/;

/** 누리온 초대하라고 하셔서요, 초대 부탁드립니다: what was reported is asked for now, and only there is it said in full. */
function resumeReported(speaking: readonly Clause[], last: Clause): void {
  const before = speaking[speaking.indexOf(last) - 1];
  if (
    !before?.korean ||
    last.act !== 'command' ||
    last.licence !== 'a request' ||
    !/^(?:statement|reported)$/.test(before.act) ||
    !/라고? ?(?:하|그러|그래|말씀|지시|시키|해)[가-힣]*(?:서|길래|네요|는데|니)요?(?: |$)/.test(before.text) ||
    !last.tokens.every((token) => token === last.verb || token.kind === 'punct' || only(token, 'filler'))
  )
    return;
  const verb = before.tokens.findLast((token) => token.hangul && token.text === last.verb?.text);
  if (!verb) return;
  Object.assign(before, { act: 'command', verb, verbs: last.verbs, licence: last.licence } satisfies Partial<Clause>);
  demote(last, 'statement');
}

/** 고객이 급하다네요, 다들 바쁘대요: nothing of the bot's, and no word of what somebody wants. */
const tellsHowTheyAre = ({ verb, text, tokens }: Clause): boolean =>
  has(verb, 'plain') &&
  !/[라자냐]고|달라|싶|취소|보류|안 |못 /.test(text) &&
  tokens.every((token) => !ofKind(token, 'verb') || has(token, 'plain'));

/** E3를 주문하려 하는데요, 열두 석으로 해 주세요: the order was said before, and this is how many. */
const saysHowMany = ({ korean, tokens }: Clause): boolean =>
  korean &&
  tokens.some(({ kind }) => kind === 'number') &&
  tokens.some((token) => has(token, 'do')) &&
  tokens.every(
    (token) =>
      ['number', 'punct'].includes(token.kind) || has(token, 'do', 'seat', 'counter', 'not') || only(token, 'filler'),
  );

/** 했어요?, 아직이죠?, 언제?: how far a thing is that was named before. */
const asksOfTopic = ({ tokens }: Clause): boolean =>
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
const isTheirNeed = ({ verbs, text, tokens }: Clause): boolean =>
  [...verbs].every((verb) => verb === 'need') &&
  /(?:대요?|답니다|다네요)\]$/.test(text) &&
  tokens.every(({ kind }) => ['word', 'unknown', 'punct'].includes(kind));

/** 알바 그만둠, 직원 나감: a note of what happened. */
const isNoted = ({ verb }: Clause): boolean =>
  verb?.senses.some(({ stem }) => stem) === true && finalOf((verb.text + verb.ending).at(-1)) === 16;

/** 벌써 했네요, 제가 이미 보냈어요: that it was done, and nothing else. */
const isDoneAlready = ({ korean, act, tokens }: Clause): boolean =>
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
const isTrailing = ({ text, tokens }: Clause): boolean =>
  /(?:[는은인던]데|[아어여해와워려켜져라러]서|거든|길래|[대래])요? \[[^\]]*\]$|(?:[는은인던]데|[아어여해와워려켜져라러]서|거든|길래|[대래])요?\]$/.test(
    text,
  ) && !tokens.some((token) => has(token, 'what', 'many') || isMark(token, '?'));

const forYourInformation =
  /^(?:, )?(?:그냥 |일단 )?(?:참고|숙지|인지|양지)(?:만|로만)? ?(?:하세요|하십시오|해 ?주세요|해 ?줘|부탁드립니다|부탁드려요|바랍니다|바라요|하시길|하시면)(?: |$)/;
const forwarded = /^(?:fw|fwd|전달) :/;
const subject = /^(?:제목|subject|fw|fwd|re) :/;
const header =
  /^(?:-+ )?(?:(?:전달된|전달한|전달받은|원본) (?:메시지|메일|이메일|@)|(?:forwarded|original) (?:message|mail)|(?:발신|발신자|보낸 ?사람|보낸 ?이|보낸 ?날짜|from|sent) :)/;

/** What only tells something commands nothing. */
function demote(clause: Clause, act: Act): void {
  clause.act = act;
  clause.verbs = new Set();
}

/** 도와주세요, 부탁이 있어요, 처리할 게 하나 있어요: that something is wanted, and not what. */
const isEmptyWish = ({ korean, act, tokens }: Clause): boolean =>
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
const asksToSee = ({ tokens }: Clause): boolean =>
  tokens.some((token) => has(token, 'list', 'details', 'status', 'many', 'what'));

/** `…, kim@daon.example`: nothing but data. */
export const isData = ({ act, tokens }: Clause, politely = false): boolean =>
  act === 'fragment' &&
  tokens.every(
    (token) =>
      ['punct', 'email', 'domain', 'code', 'id', 'url'].includes(token.kind) || (politely && only(token, 'filler')),
  );

import { type Act, type Clause, isMark } from '../clauses.ts';
import { has, ofKind, only } from '../text/token.ts';
import { isBackground } from './clauses.ts';
import { asWritten } from './sayings.ts';
import {
  asksOfTopic,
  asksToSee,
  forwarded,
  forYourInformation,
  header,
  isData,
  isDoneAlready,
  isEmptyWish,
  isNoted,
  isTheirNeed,
  isTrailing,
  saysHowMany,
  subject,
  tellsHowTheyAre,
  tellsLack,
} from './tellings.ts';
import { concepts } from './verbs.ts';

/** A Korean message in clauses: all of them, those that say something, and the last of those. */
interface Scene {
  clauses: readonly Clause[];
  speaking: readonly Clause[];
  last: Clause;
}

/** Changes what a clause is taken for, by what stands beside it. */
type Settle = (scene: Scene) => void;

/** 전화가 오면 받을 사람이 없어서 그렇습니다, …: the condition is that of the reason. */
const conditionOfLack: Settle = ({ speaking, last }) => {
  for (const clause of speaking)
    if (clause !== last && clause.korean && clause.act === 'conditional' && tellsLack.test(clause.text))
      demote(clause, 'statement');
};

/** 재판매인으로 가입하려 합니다, 신청서 띄워 주십시오: the form of what is wished for */
const formOfWish: Settle = ({ speaking, last }) => {
  const wished = speaking.some(
    (clause) => clause !== last && clause.licence === 'a decision' && clause.verbs.has('enroll'),
  );
  if (wished && last.korean && /^신청서[을를]? (?:양식 )?(?:띄워|열어|보여|꺼내)/.test(last.text))
    demote(last, 'statement');
};

/** 초대 회수 가능할까요? 부탁드려요; 초대해도 될까요? …: asked whether it can be done, and to do it */
const askedWhetherItCan: Settle = ({ clauses, speaking }) => {
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
};

/** FW: E3 10석 추가해 주세요; 제목: 초대 다시 보내 주세요 under the header of a mail: what somebody else wrote. */
const forwardedMail: Settle = ({ speaking }) => {
  const headed = speaking.some(({ tokens }) => header.test(asWritten(tokens)));
  for (const [at, clause] of speaking.entries())
    if (
      clause.korean &&
      clause.act !== 'past' &&
      ((at === 0 && forwarded.test(clause.text)) || (headed && subject.test(clause.text)))
    )
      demote(clause, 'reported');
};

/** … 15석 넣어 줘, 새 구독이야: beside a command it says what, and asks nothing. */
const whatItIsBesideCommand: Settle = ({ speaking }) => {
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
};

/** 고객이 급하다네요. … 신규 구독 부탁해요: how somebody is said to be is no order of his. */
const howTheyAre: Settle = ({ speaking, last }) => {
  if (last.korean && last.act === 'fragment' && last.licence === 'a request')
    for (const clause of speaking)
      if (clause.act === 'reported' && clause.korean && tellsHowTheyAre(clause)) demote(clause, 'statement');
};

/** … 연결해 줘 인센티브 받게: what it is good for. */
const whatItIsGoodFor: Settle = ({ speaking, last }) => {
  if (
    last.korean &&
    last.act === 'command' &&
    ((!last.licence && /\[(?:게|도록|게끔)\]$/.test(last.text)) ||
      (last.licence !== 'a request' && isNoted(last)) ||
      isTheirNeed(last)) &&
    speaking.some((clause) => clause !== last && clause.act === 'command' && clause.licence === 'a request')
  )
    demote(last, 'statement');
};

/** 결재 났어요. …: what is not asked with a mark and is not the last word was done. */
const whatWasDone: Settle = ({ speaking, last }) => {
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
};

/** 회사 주소가 잘못 들어가 있어요, 고쳐야 합니다: how it is, and what is to be done about it */
const howItIs: Settle = ({ speaking }) => {
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
};

/** 누리온이 인센티브를 문의함. 보여 줘: what somebody did is noted. */
const noteOfDeed: Settle = ({ speaking, last }) => {
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
};

/** 비전컴 초대. 했어요?, 누리텍 초대 - 언제?: a topic, and what is asked of it */
const askedOfTopic: Settle = ({ speaking, last }) => {
  if (last.korean && last.act === 'question' && asksOfTopic(last))
    for (const before of speaking.slice(0, -1))
      if (before.korean && before.act === 'command' && before.licence === 'a short order') {
        demote(before, 'past');
        demote(last, 'past');
      }
};

/** … 초대해 주세요, 아 제가 이미 했어요: it was done, and is taken back. */
const doneAlready: Settle = ({ speaking }) => {
  for (const [at, clause] of speaking.entries())
    if (isDoneAlready(clause))
      for (const before of speaking.slice(0, at)) if (before.korean && before.act === 'command') demote(before, 'past');
};

/** 좌석을 늘리고 싶어 해요, 참고하세요: what is only to be known asks for nothing. */
const forInformation: Settle = ({ speaking }) => {
  for (const [at, clause] of speaking.entries())
    if (clause.korean && forYourInformation.test(clause.text))
      for (const before of speaking.slice(0, at + 1))
        if (before.korean && before.act === 'command' && (before === clause || before.licence !== 'a request'))
          demote(before, 'statement');
};

/** … 초대해 주세요, 서류는 다 준비됐어요: what was done is told behind the request. */
const doneBehindRequest: Settle = ({ speaking, last }) => {
  if (
    last.korean &&
    last.act === 'question' &&
    /(?:[았었했됐났렸졌왔갔혔겼]어요?|습니다)(?: \[\]|\])$/.test(last.text) &&
    !last.tokens.some((token) => has(token, 'what', 'many') || isMark(token, '?')) &&
    speaking.some((clause) => clause !== last && clause.act === 'command' && /request|to do/.test(clause.why))
  )
    demote(last, 'past');
};

/** 인원이 늘어서 …, 퇴근 전인데 …: what lies behind a command asks for nothing and puts nothing off. */
const backgroundInFront: Settle = ({ speaking, last }) => {
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
};

/** 인센 얼마예요? 월세 내야 되는데: why it is asked */
const whyItIsAsked: Settle = ({ speaking, last }) => {
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
};

/** E5 +30이요. 인력 충원이래요: behind a short order what somebody heard tells why. */
const whatSomebodyHeard: Settle = ({ speaking }) => {
  for (const [at, clause] of speaking.entries())
    if (
      clause.korean &&
      clause.act === 'reported' &&
      /\[이(?:래요?|랍니다|라네요?|라고 ?합니다)\]$/.test(clause.text) &&
      !clause.tokens.some((token) => ['email', 'offer', 'number', 'id'].includes(token.kind)) &&
      speaking.slice(0, at).some((before) => before.act === 'fragment' && before.licence === 'a short order')
    )
      demote(clause, 'statement');
};

/** E3를 주문하려 하는데요, 열두 석으로 해 주세요: what is said last goes with the order. */
const amountBehindOrder: Settle = ({ speaking, last }) => {
  const order = speaking.find(({ licence, verbs }) => licence === 'a decision' && verbs.has('order'));
  if (order && order !== last && saysHowMany(last) && !order.tokens.some(({ kind }) => kind === 'number')) {
    last.act = 'fragment';
    last.verbs = new Set(['bare']);
    delete last.verb;
  }
};

/** 역할 빼 주세요. 필요 없음: why something is taken away */
const whyTakenAway: Settle = ({ speaking }) => {
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
};

/** 파트너로 일하기로 했습니다. 초대를 보내 주세요: what was agreed leads to what is asked for. */
const agreedBefore: Settle = ({ speaking, last }) => {
  if (last.korean && last.act === 'command' && last.licence === 'a request' && !last.verbs.has('show'))
    for (const clause of speaking)
      if (
        clause !== last &&
        clause.act === 'scheduled' &&
        /기로 ?했(?:습니다|어요?|는데요?|거든요?|음)(?:\]| \[로했[가-힣]*\])$/.test(clause.text)
      )
        demote(clause, 'statement');
};

/** 도와주세요. 이것 좀 처리해 주세요. …: a wish without anything in it leads on to the one that has. */
const emptyWish: Settle = ({ speaking }) => {
  if (
    speaking.some(
      (clause) =>
        clause.korean && /^(?:command|fragment|question)$/.test(clause.act) && !isEmptyWish(clause) && !isData(clause),
    )
  )
    for (const clause of speaking) if (isEmptyWish(clause)) demote(clause, 'statement');
};

/** 수락은 아직 안 할게요, 조금 더 보고요; 안 보낼래요, 더 알아보고요: what comes first where something is put off */
const whatComesFirst: Settle = ({ speaking }) => {
  for (const [at, clause] of speaking.entries())
    if (
      clause.korean &&
      at > 0 &&
      speaking[at - 1]?.act === 'negated' &&
      /^(?:, )?(?:(?:일단 |우선 )?(?:조금|좀) ?(?:만 )?더|일단|우선|더|천천히|상황|상황을|분위기|분위기를) ?(?:좀 )?[가-힣]*(?:보|생각하|고민하|검토하|알아보|지켜보|의논하|상의하)고(?:서|나서)?(?:요|여)?(?: |$)/.test(
        clause.text,
      )
    )
      demote(clause, 'statement');
};

/** decline 해주세요, 콘토소 초대: behind a full command a bare noun says what. */
const nounBehindCommand: Settle = ({ speaking }) => {
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
};

/** In this order: what an earlier one has settled a later one does not look at. */
const settlements: readonly Settle[] = [
  conditionOfLack,
  formOfWish,
  askedWhetherItCan,
  forwardedMail,
  whatItIsBesideCommand,
  resumeReported,
  howTheyAre,
  whatItIsGoodFor,
  whatWasDone,
  howItIs,
  noteOfDeed,
  askedOfTopic,
  doneAlready,
  forInformation,
  doneBehindRequest,
  backgroundInFront,
  whyItIsAsked,
  whatSomebodyHeard,
  amountBehindOrder,
  whyTakenAway,
  whatComesFirst,
  agreedBefore,
  emptyWish,
  nounBehindCommand,
];

/** What the clauses of a Korean message are beside each other: what only leads to a command asks for nothing. */
export function settleKorean(clauses: readonly Clause[], speaking: readonly Clause[], last: Clause): void {
  for (const settle of settlements) settle({ clauses, speaking, last });
}

/** 누리온 초대하라고 하셔서요, 초대 부탁드립니다: what was reported is asked for now, and only there is it said in full. */
function resumeReported({ speaking, last }: Scene): void {
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

/** What only tells something commands nothing. */
function demote(clause: Clause, act: Act): void {
  clause.act = act;
  clause.verbs = new Set();
}

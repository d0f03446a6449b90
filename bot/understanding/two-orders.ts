import { changes, type Intent, type Understanding } from './catalogue.ts';
import { vocabulary } from './lexicon/vocabulary.ts';
import { regex } from './text/regex.ts';

/** Where an order can end and something else begin: sentences, commas, brackets, `and then`, 그리고, 해 줘하고. */
const joints = regex`
    (?<=[^.\s].|[가-힣])[.;!?~]+[ ]+(?=\S)|,[ ]+|\s+(?:-|–|—|/)\s+|\s+\((?=[^)]*\ )|(?<=\([^)]*\ [^)]*)\)(?=\s)|
    ,?\s+(?:and\ also|and\ then|then\ also|then|also|plus|but\ first|but|and|because|so\ please|so)\s+|
    (?<=[가-힣])\s+(?:그리고\ 나서|그리고|그\ ?다음(?:에)?|그래서|그러니까?|그러므로|또)\s+|
    (?<=[가-힣](?:세요|어요|해요|에요|예요|니다|줘요?|래요|[는은인던]데|[어아해라여]서|니까|지만|길래))\s+(?=[가-힣])|
    (?<=[요다줘죠음게라])하고\s+
  `;

const everyJoint = new RegExp(joints, 'g');

/** More parts than this are a list or a letter, which other rules read. */
const mostParts = 6;

/** Whom an order is about; an order without any of these may go on with what was said before it. */
const parties = ['customer', 'reseller', 'provider', 'email', 'person', 'subscription', 'code'] as const;

/** Orders that are about nobody. */
const own = ['enroll', 'edit-profile', 'create-support-ticket'];

const isWhole = ({ intent, slots }: Understanding): boolean =>
  intent !== 'none' && changes(intent) && (own.includes(intent) || parties.some((slot) => slots[slot] !== undefined));

/** 새 고객입니다. 등록 부탁드려요: what is to be registered was said before. */
const enrols = (part: string): boolean => /reseller|partner|program|csp|리셀러|재판매|파트너|프로그램/i.test(part);

/** 메일 pat@…, 역할은 헬프데스크: a label goes on with what was said before it. */
const label =
  /^(?:메일|이메일|역할|도메인|담당자|연락처|수량|대상|고객사?|리셀러)(?:은|는|:| )(?!.*(?:줘|주세요|바랍니다|부탁드립니다|부탁해요)[.!~]*$)/;

/** …, send them the invitation: what comes back to what was said goes on with it. */
const backwards =
  /\b(?:them|him|her|it|they|their|his|its|this|that)\b|(?:^|\s)(?:그|거기|그쪽|그분|해당|이)[ 에를을한도]/;

/** What orders something in Korean, or what may be ordered. */
const sayingInKorean =
  /초대|등록|추가|삭제|변경|지정|연결|연동|요청|신청|주문|구매|구독|역할|권한|취소|해지|종료|거절|철회|재전송|재발송|보내|빼|늘려|줄여|올려|넣|바꿔|맡|고객|리셀러|재판매인|리드|지원|담당|좌석|\d석|라이선스|사용자|계정|관리자|파트너|티켓|[줘요다][.!~]*\s*$/;

/**
 * Invite Kestrel, … as a customer; 누리온 초대요? 거절해 주세요; E3 15석 넣어줘 새 구독이야: what was begun as an
 * invitation or a number of seats is completed or judged.
 */
const goesOn = (part: Intent, whole: Intent, shown: string): boolean =>
  (/^invite-/.test(part) && /^(?:invite-|add-user$|\w+-invitation$)/.test(whole)) ||
  (part === 'change-licenses' && whole === 'add-subscription' && /(?:새|신규) ?구독|\bnew sub/i.test(shown));

/** Whether a part has a word that says something: reading it costs as much as reading a message. */
function saysSomething(part: string): boolean {
  if (/[가-힣]/.test(part)) return sayingInKorean.test(part);
  const words = part.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) =>
    vocabulary.latinWords
      .get(word)
      ?.some(({ kind, concept }) => (kind === 'verb' || kind === 'noun') && concept !== 'other'),
  );
}

/** Whether a part could be an order by itself. */
const mayOrder = (part: string): boolean =>
  part.trim().length > 6 &&
  !label.test(part) &&
  !backwards.test(part) &&
  !/^(?:would|will|is|are|has|wants) /.test(part);

/** Whether a part asks for something, and is no news or a thing that the rest comes back to. */
const isAsking = (part: string): boolean =>
  /[가-힣]/.test(part)
    ? /(?:줘|주세요|십시오|바랍니다|바람|부탁|요망|할게|하자|주실|드립니다|드려)[^가-힣]*[가-힣]{0,3}[^가-힣]*$/.test(
        part,
      )
    : /\b(?:please|pls|kindly|can|could|would|need|needs|want|wants|let's)\b/i.test(part) || commands(part);

/** invite Kestrel: a verb in front. */
const commands = (part: string): boolean => {
  const [first = ''] = part.toLowerCase().match(/[a-z]+/) ?? [];
  return vocabulary.latinWords.get(first)?.some(({ kind, form }) => kind === 'verb' && form === 'base') === true;
};

/** The parts of a message; a joint inside a name parts nothing: Oaks and Sons Ltd. */
function partsOf(shown: string, names: readonly string[]): string[] {
  const whole = names.map((name) => ({ start: shown.indexOf(name), length: name.length }));
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: joint } of shown.matchAll(everyJoint)) {
    // the association between customer Humongous and reseller Wingtip
    if (/\bbetween\b/.test(shown.slice(start, index))) continue;
    if (whole.some((name) => name.start >= 0 && index >= name.start && index < name.start + name.length)) continue;
    parts.push(shown.slice(start, index));
    start = index + joint.length;
  }
  return [...parts, shown.slice(start)];
}

/**
 * The changes that a message may order which was read as one: parts of it that are orders by themselves, each with
 * somebody whom it is about. Carrying out one of two would leave the other undone in silence; and where the only part
 * that is an order says something else than the whole, what is told beside it was taken for a part of it.
 */
export function ordersIn(
  shown: string,
  { intent, slots }: Understanding,
  read: (part: string) => Understanding,
): Intent[] {
  const parts = partsOf(
    shown,
    Object.values(slots).filter((value) => typeof value === 'string'),
  );
  if (parts.length > mostParts) return [];
  const saying = parts.filter(saysSomething);
  if (saying.length < 2) return [];
  const found = new Map<Intent, string>();
  const likely = saying.filter(mayOrder);
  const asking = likely.filter(isAsking);
  for (const part of asking.length > 0 ? asking : likely) {
    const order = read(part);
    if (isWhole(order) && (order.intent !== 'enroll' || enrols(part))) found.set(order.intent as Intent, part);
  }
  if (found.size > 1) return [...found.keys()];
  const [only] = found;
  if (!only) return [];
  const [order, part] = only;
  const isTheOrder = isAsking(part) || !parts.some(isAsking);
  return order !== intent && isTheOrder && !goesOn(order, intent as Intent, shown)
    ? [order, intent as Intent]
    : [order];
}

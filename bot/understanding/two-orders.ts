import { changes, type Intent, type Understanding } from './catalogue.ts';
import { vocabulary } from './lexicon/vocabulary.ts';
import { regex } from './text/regex.ts';

/** Where one order can end and another one begin: sentences, commas, `and then`, 그리고, 해 줘하고. */
const joints = regex`
    (?<=[^.\s].)[.;!?~]+[ ]+(?=\S)|,[ ]+|\s+(?:-|–|—|/)\s+|
    ,?\s+(?:and\ also|and\ then|then\ also|then|also|plus|but\ first|but|and)\s+|
    (?<=[가-힣])\s+(?:그리고\ 나서|그리고|그\ ?다음(?:에)?|또)\s+|
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

/** 메일 pat@…, 역할은 헬프데스크: a label goes on with what was said before it. */
const label = /^(?:메일|이메일|역할|도메인|담당자|연락처|수량|대상|고객사?|리셀러)(?:은|는|:| )/;

/** …, send them the invitation: what comes back to what was said goes on with it. */
const backwards =
  /\b(?:them|him|her|it|they|their|his|its|this|that)\b|(?:^|\s)(?:그|거기|그쪽|그분|해당|이)[ 에를을한도]/;

/** What orders something in Korean, or names what is ordered. */
const orderedInKorean =
  /초대|등록|추가|삭제|변경|지정|연결|연동|요청|신청|주문|구매|구독|역할|권한|취소|해지|종료|거절|철회|재전송|재발송|보내|빼|늘려|줄여|올려|넣|바꿔|맡|고객|리셀러|재판매인|리드|[줘요다]\s*$/;

/** Whether a part has a word that could make an order of it: reading it costs as much as reading a message. */
function mayOrder(part: string): boolean {
  if (part.trim().length < 7 || label.test(part) || backwards.test(part)) return false;
  if (/[가-힣]/.test(part)) return orderedInKorean.test(part);
  const words = part.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) =>
    vocabulary.latinWords
      .get(word)
      ?.some(({ kind, concept }) => (kind === 'verb' || kind === 'noun') && concept !== 'other'),
  );
}

/** The parts of a message; a joint inside a name parts nothing: Oaks and Sons Ltd. */
function partsOf(shown: string, names: readonly string[]): string[] {
  const whole = names.map((name) => ({ start: shown.indexOf(name), length: name.length }));
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: joint } of shown.matchAll(everyJoint)) {
    if (whole.some((name) => name.start >= 0 && index >= name.start && index < name.start + name.length)) continue;
    parts.push(shown.slice(start, index));
    start = index + joint.length;
  }
  return [...parts, shown.slice(start)];
}

/**
 * The changes that a message orders which was read as one: parts of it that are orders by themselves, each with somebody
 * whom it is about. Carrying out one of two would leave the other undone in silence.
 */
export function ordersIn(shown: string, { slots }: Understanding, read: (part: string) => Understanding): Intent[] {
  const parts = partsOf(
    shown,
    Object.values(slots).filter((value) => typeof value === 'string'),
  );
  if (parts.length < 2 || parts.length > mostParts) return [];
  const likely = parts.filter(mayOrder);
  const found = new Set<Intent>();
  for (const [at, part] of likely.entries()) {
    if (found.size + likely.length - at < 2) break;
    const order = read(part);
    if (isWhole(order)) found.add(order.intent as Intent);
  }
  return [...found];
}

import { changes, type Intent, type Understanding } from './catalogue.ts';
import { inStandardKorean } from './korean/dialects.ts';
import { correctable, type Options, read } from './reading.ts';
import { saidAgainst } from './sentences/against.ts';
import { saidBeside } from './sentences/beside.ts';
import { withoutChatter } from './sentences/chatter.ts';
import { ordersIn } from './sentences/orders.ts';
import { sentencesOf } from './sentences/parts.ts';
import { normalise, type Sheet } from './text/normalise.ts';
import { areAlike, spelledAnew, spelledSurely } from './text/spelling.ts';

export type { Beyond, Intent, Language, Slots, Understanding } from './catalogue.ts';
export { createDirectory, type Directory } from './directory.ts';
export type { Options } from './reading.ts';

/** Longer text is no command; whoever calls refuses it before. */
const longest = 4000;

/** The acts of a message that made no sense as it was typed. */
const puzzling = new Set(['unclear', 'other verb', 'statement', 'unexplained', 'no order']);

/**
 * Reads one chat message into an intent and its slots: no state, no service, the same answer every time. Chatter is left
 * out and the rest is read as a whole; then its sentences are heard alone, for an order beside what tells nothing else,
 * for what is said against an order, and for a second one.
 */
export function understand(message: string, options: Options = {}): Understanding {
  const readPart = (part: string) => readOnce(part, options);
  const whole = normalise(message.slice(0, longest));
  const typed = whole.shown.length > correctable ? whole : withoutChatter(whole, readPart);
  const understanding = readWhole(typed, options);
  const { intent, slots, language, reasons } = understanding;
  const { shown } = typed;
  if (options.explain && typed !== whole) reasons.unshift(`only “${shown.trim()}” counts: the rest is chatter`);
  if (shown.length > correctable) return understanding;
  const parts = sentencesOf(shown);
  if (intent === 'none') {
    const found = saidBeside(shown, parts, understanding, readPart);
    if (!found || (changes(found.intent) && saidAgainst(parts, found.intent as Intent))) return understanding;
    if (options.explain) reasons.push(`what is said beside ${found.intent} only tells why`);
    return { ...found, language, reasons };
  }
  if (!changes(intent) || slots.title !== undefined) return understanding;
  const against = saidAgainst(parts, intent);
  if (against) return { intent: 'none', slots: {}, language, nearest: [intent], act: against, reasons };
  const orders = ordersIn(shown, understanding, readPart);
  if (orders.length < 2) return understanding;
  if (options.explain) reasons.push(`two orders: ${orders.join(', ')}`);
  return { intent: 'none', slots: {}, language, nearest: orders.slice(0, 3), act: 'two commands', reasons };
}

/** Reads a part of a message as it was typed. */
function readOnce(part: string, options: Options): Understanding {
  const sheet = inStandardKorean(normalise(part));
  return read(spelledSurely(sheet, options.directory), { ...options, explain: false }, false);
}

/** Reads a message as one, twice if need be. */
function readWhole(typed: Sheet, options: Options): Understanding {
  const sheet = inStandardKorean(typed);
  const sure = spelledSurely(sheet, options.directory);
  const plain = read(sure, options, false);
  const doubtful = puzzling.has(plain.act) && sheet.shown.length <= correctable;
  if (!doubtful) return plain;
  // Only what made no sense as typed is read again with slips of the keyboard set right, where there are any.
  const anew = spelledAnew(sheet, sure.asTyped, options.directory);
  if (plain.act !== 'other verb' && areAlike(sure, anew)) return plain;
  const corrected = read(anew, options, true);
  return corrected.intent !== 'none' || corrected.beyond ? corrected : plain;
}

/** Patterns are compiled when they are first used: used here, no first message waits for them. */
for (const text of [
  '안녕하세요, 인원이 늘어서요. 고객 한빛에 E3 5석 추가해 주세요. 메일은 pat@kestrel.example입니다',
  '승인되면 리셀러 누리온 초대하지 마세요 써비스 당께요 3월 1일에',
  'Kestrel Works Ltd needs 5 more seats of E3, please order them for "Orchid" by Friday',
  "don't invte the reseler kestrel.example, code AB12-CD34-EF56, or how do I?",
  'service request for Kestrel: printer on fire',
  'show me the 사용자 목록, assign kim@kestrel.example the user admin 역할 please',
  'invite customer Kestrel Works & Sons at ops@kestrel.example, they asked for it',
  'cancel the invitation to Wingtip, wrong address',
  'upgrade Kestrel from E3 to E5, the boss is waiting',
  'make Wingtip the support contact for Kestrel’s sub-1234',
  'add user Pat Moss pat@kestrel.example as helpdesk agent',
  'which customers of Wingtip have Business Premium?',
  'end the partnership with Wingtip - no, with Wingtip Media',
  'I already added them, is anything down?',
  '누리온에 보낸 초대 취소해 주세요, 담당자가 바뀌었대요',
  '한빛상사 E3를 E5로 업그레이드 부탁드립니다',
  '김민수 과장님한테 청구 관리자 역할 주세요',
  '고객: 한빛상사 / 제품: E3 / 수량: 5',
  '한빛상사 구독 현황 좀 보여줘',
  '누리온이랑 파트너십 끝내려고요, 30석 아니 20석으로 줄여줘',
])
  understand(text);

import { changes, type Intent, type Understanding } from './catalogue.ts';
import { inStandardKorean } from './korean/dialects.ts';
import { correctable, type Options, read } from './reading.ts';
import { saidAgainst, ticketIsTold } from './sentences/against.ts';
import { saidBeside } from './sentences/beside.ts';
import { withoutChatter } from './sentences/chatter.ts';
import { ordersIn } from './sentences/orders.ts';
import { sentencesOf } from './sentences/parts.ts';
import { normalise, type Sheet } from './text/normalise.ts';
import { areAlike, spelledAnew, spelledSurely } from './text/spelling.ts';
import { openings } from './warm-up-sentences.ts';

export type { Beyond, Intent, Language, Slots, Understanding } from './catalogue.ts';
export { createDirectory, type Directory } from './directory.ts';
export type { Options } from './reading.ts';

/** Longer text is no command; whoever calls refuses it before. */
const longest = 4000;

/** In a text of more stretches than this it is looked for what is said over and over. */
const mostStretches = 200;
/** So much of such a text shows what it is. */
const glance = 40;

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
  if (repeatsItself(whole)) {
    const { intent, language, nearest, reasons } = readPart(whole.shown.slice(0, glance));
    return {
      intent: 'none',
      slots: {},
      language,
      nearest: intent === 'none' ? nearest : [intent],
      act: 'too much at once',
      reasons,
    };
  }
  const typed = whole.shown.length > correctable ? whole : withoutChatter(whole, readPart);
  const understanding = readWhole(typed, options);
  const { intent, slots, language, reasons } = understanding;
  const { shown } = typed;
  if (options.explain && typed !== whole) reasons.unshift(`only “${shown.trim()}” counts: the rest is chatter`);
  if (shown.length > correctable) return understanding;
  const parts = sentencesOf(shown);
  if (intent === 'none') {
    const found = saidBeside(shown, parts, understanding, readPart);
    if (!found || (changes(found.intent) && saidAgainst(parts, found.intent as Intent)))
      return withEveryOrder(understanding, shown, options);
    if (options.explain) reasons.push(`what is said beside ${found.intent} only tells why`);
    return { ...found, language, reasons };
  }
  if (!changes(intent)) return understanding;
  const titled = slots.title !== undefined;
  const against = titled ? ticketIsTold(shown, parts) && 'past' : saidAgainst(parts, intent);
  if (against) return { intent: 'none', slots: {}, language, nearest: [intent], act: against, reasons };
  if (titled) return understanding;
  return withEveryOrder(understanding, shown, options);
}

/** The same, or a question where the message gives two orders; what could not be explained in one may be the other. */
function withEveryOrder(understanding: Understanding, shown: string, options: Options): Understanding {
  const { act, intent, language, nearest, reasons } = understanding;
  const order = act === 'unexplained' ? nearest[0] : intent;
  if (!order || !changes(order)) return understanding;
  const orders = ordersIn(shown, { ...understanding, intent: order }, (part) => readOnce(part, options));
  if (orders.length < 2) return understanding;
  if (options.explain) reasons.push(`two orders: ${orders.join(', ')}`);
  return { intent: 'none', slots: {}, language, nearest: orders.slice(0, 3), act: 'two commands', reasons };
}

/** Whether somebody leans on a key or says one thing over and over: of many words hardly any is another one. */
function repeatsItself({ folded }: Sheet): boolean {
  const stretches = folded.match(/\S{1,8}/g) ?? [];
  return stretches.length > mostStretches && new Set(stretches).size * 4 < stretches.length;
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
for (const sentence of openings) understand(sentence);

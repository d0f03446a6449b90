import { changes, type Understanding } from './catalogue.ts';
import { isAsking, isWhole, sentencesOf } from './parts.ts';
import { onlyTells, speaksOfParties } from './reasons.ts';
import { regex } from './text/regex.ts';

/** The acts of a message in which one part may order and the others only tell why. */
const readable = new Set([
  'unclear',
  'unexplained',
  'statement',
  'other verb',
  'other business',
  'no order',
  'scheduled',
  'bulk',
  'reported',
]);

/** The acts of a part that only tells something. */
const telling = new Set(['unclear', 'unexplained', 'statement', 'past', 'talk', 'other verb', 'other business']);

/** More parts than this are a letter. */
const mostParts = 4;

/** What goes on with somebody or something that was named before. */
const goesOn = /^(?:would|will|should|must|needs?|is|are|was|has|wants?|then|or|nor) /i;

/** …, but I'll do it; 근데 아직이에요: what is said against an order. */
const objects = /\b(?:but|however|though|only)\b|근데|그런데|지만/i;

/** What asks for a look, whatever it begins with. */
const asksToSee = new RegExp(
  regex`
    ^(?:(?:hey|ok|so|and|well|now|just|again|quick question) )*(?:who|what|which|how many|any|anything|where|is|are|do|
    does|have|has|let's|let me|lemme|cancel|never ?mind|forget it|help|stop)\b|
    (?:줘|봐|까|나|니|냐|지|요)[요봐]?\s*\?|취소|됐어|도움말|보자
  `,
  'i',
);

/** The acts of a part that stops an order, unless it only tells of somebody: everybody is waiting, we open on Saturday. */
const stopping = new Set(['scheduled', 'bulk', 'reported']);

/** Whether a part asks for nothing, as far as a look needs to know. */
const asksNothing = (part: string, reading: Understanding): boolean =>
  reading.intent === 'greet' ||
  (reading.intent === 'none' &&
    !reading.beyond &&
    (telling.has(reading.act) || (stopping.has(reading.act) && onlyTells(part))));

/**
 * The one part of a message that asks for something, where the message made no sense as a whole and all the rest only
 * tells why: `make Pat a billing admin, the boss is on leave`.
 */
export function saidBeside(
  shown: string,
  { intent, act, beyond }: Understanding,
  read: (part: string) => Understanding,
): Understanding | undefined {
  if (intent !== 'none' || beyond || !readable.has(act)) return;
  const parts = sentencesOf(shown);
  if (parts.length < 2 || parts.length > mostParts) return;
  const said = parts.map((part) => ({ part, reading: read(part) }));
  const asking = said.filter(({ part, reading }) => !asksNothing(part, reading));
  const [order] = asking;
  if (asking.length !== 1 || !order || order.reading.intent === 'none' || goesOn.test(order.part)) return;
  const { part, reading } = order;
  if (!changes(reading.intent)) return isAsking(part) || asksToSee.test(part) ? reading : undefined;
  const beside = said.filter((one) => one !== order);
  return isAsking(part) &&
    isWhole(reading, part) &&
    // We had lunch with Kestrel. Invite Pat: to what is not said
    (!/^invite-/.test(reading.intent) || speaksOfParties.test(part.replace(/invit\w*|초대/gi, ''))) &&
    !objects.test(shown) &&
    beside.every((one) => one.reading.intent === 'greet' || onlyTells(one.part))
    ? reading
    : undefined;
}

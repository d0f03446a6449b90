import { changes, type Understanding } from '../catalogue.ts';
import { explains, isExcuse } from '../english/excuses.ts';
import { asksToSee, isAsking, isWhole, runOnsOf } from './parts.ts';
import { onlyTells, saysWhatTo } from './reasons.ts';

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
  'negated',
  'two commands',
  'a price',
]);

/** The acts of a message without marks in which words of a reason may have hidden the order. */
const runsOn = new Set([...readable, 'conditional', 'hypothetical', 'several targets', 'past']);

/** The acts of a part that only tells something. */
const telling = new Set(['unclear', 'unexplained', 'statement', 'past', 'talk', 'other verb', 'other business']);

/** More parts than this are a letter. */
const mostParts = 4;

/** What goes on with somebody or something that was named before. */
const goesOn = /^(?:would|will|should|must|needs?|is|are|was|has|wants?|then|or|nor) /i;

/** …, but I'll do it; 근데 아직이에요: what is said against an order. */
const objects = /\b(?:but|however|though|only)\b|근데|그런데|지만/i;

/** users can now be added from chat; who wants to be helpdesk agent for the day? */
const tellsHow = /^[^?]* can (?:now |also |still )*be \p{L}+[^?]*$|^who (?:wants?|fancies|dares|feels)\b/iu;

/** The acts of a part that stops an order, unless it only tells of somebody: everybody is waiting, we open on Saturday. */
const stopping = new Set(['scheduled', 'bulk', 'reported']);

/** Whether a part asks for nothing, as far as a look needs to know. */
const asksNothing = (part: string, reading: Understanding): boolean =>
  reading.intent === 'greet' ||
  isExcuse(part) ||
  (reading.intent === 'none' &&
    !reading.beyond &&
    (telling.has(reading.act) || (stopping.has(reading.act) && onlyTells(part))));

/**
 * The one part of a message that asks for something, where the message made no sense as a whole and all the rest only
 * tells why: `make Pat a billing admin, the boss is on leave`; also where no mark parts them.
 */
export function saidBeside(
  shown: string,
  parts: readonly string[],
  { intent, act, beyond }: Understanding,
  read: (part: string) => Understanding,
): Understanding | undefined {
  if (intent !== 'none' || beyond) return;
  const beside = readable.has(act) ? orderAmong(parts, shown, read) : undefined;
  if (beside || !runsOn.has(act) || /[가-힣]/.test(shown)) return beside;
  const sentences = parts.length > mostParts ? [] : parts.flatMap(runOnsOf);
  return sentences.length > parts.length ? orderAmong(sentences, shown, read, true) : undefined;
}

/** The only one of several parts that asks for something; `apart` where no more than sure reasons may stand beside it. */
function orderAmong(
  parts: readonly string[],
  shown: string,
  read: (part: string) => Understanding,
  apart = false,
): Understanding | undefined {
  if (parts.length < 2 || parts.length > mostParts || !parts.some((part) => isAsking(part) || asksToSee.test(part)))
    return;
  const said = parts.map((part) => ({ part, reading: read(part) }));
  const asking = said.filter(({ part, reading }) => !asksNothing(part, reading));
  const [order] = asking;
  if (asking.length !== 1 || !order || order.reading.intent === 'none') return;
  // need to change our address, …: at the beginning nothing was named before
  if (goesOn.test(order.part) && order !== said[0]) return;
  const { part, reading } = order;
  const beside = said.filter((one) => one !== order);
  const tellWhy = () =>
    beside.every((one) => one.reading.intent === 'greet' || onlyTells(one.part) || explains(reading.intent, one.part));
  if (!changes(reading.intent))
    return ((isAsking(part) && !tellsHow.test(part)) || asksToSee.test(part)) && (!apart || tellWhy())
      ? reading
      : undefined;
  return isAsking(part) &&
    isWhole(reading, part) &&
    saysWhatTo(reading.intent, part) &&
    !objects.test(shown) &&
    tellWhy()
    ? reading
    : undefined;
}

import { vocabulary } from '../lexicon/vocabulary.ts';
import type { Sheet } from '../text/normalise.ts';
import { oneOf } from '../text/one-of.ts';
import { has, isRoleName, ofKind, type Token } from '../text/token.ts';
import {
  endsClause,
  type Found,
  isCapital,
  isDotted,
  isLatinWord,
  isRole,
  isSubject,
  isSuffix,
  isThing,
  name,
  startsClause,
  tradeWord,
} from './words.ts';

const calling = oneOf(/^(?:called|named|by the name of|company called|company named)$/);
const leading = oneOf(/^(?:for|of|with|to)$/);

/**
 * `called the paper lantern`, `for nothing but nets`: where only a name can stand, small words that say nothing to the
 * bot are one up to the end of the sentence.
 */
export function wordyName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const before = tokens[start - 1];
  if (!isLatinWord(first) || before?.kind !== 'word' || before.hangul) return;
  const deed = deedLength(tokens, start);
  if (deed) return name(sheet, tokens.slice(start, start + deed), start + deed, 'unknown word');
  if (first.upper) return;
  const called = calling.has(before.text);
  const butFor =
    leading.has(before.text) &&
    /^(?:nothing|everything|all|anything|none)$/.test(first.text) &&
    tokens[start + 1]?.text === 'but';
  // for not just bagels
  const more =
    before.text === 'for' &&
    first.text === 'not' &&
    /^(?:just|only)$/.test(tokens[start + 1]?.text ?? '') &&
    tokens[start + 2]?.kind === 'unknown' &&
    tokens[start + 3] === undefined;
  if (
    !butFor &&
    !more &&
    !(
      called && /^(?:the|all|nothing|no|one|only|just|my|our|your|we|you|i|it|what|who|this|that|not)$/.test(first.text)
    )
  )
    return;
  let end = start;
  while (
    end < start + 6 &&
    tokens[end + 1] !== undefined &&
    !(tokens[end] as Token).possessive &&
    !endsClause(tokens[end + 1]) &&
    isLatinWord(tokens[end + 1]) &&
    !tokens[end + 1]?.upper &&
    !/^(?:for|under|with|to|at|from|via|as|please|pls|plz|thanks|thx)$/.test(tokens[end + 1]?.text ?? '')
  )
    end++;
  if (end === start || (butFor && end < start + 2)) return;
  // named the designated support contact: what one becomes
  if (has(tokens[end], 'support-contact') || isRoleName(tokens[end])) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

/** What companies are called that are on the way to something: Ready for Launch, Licence to Bake. */
const bound =
  /^(?:ready|fit|built|made|born|bound|back|down|farm|road|room|time|dare|add|pause|stop|hungry|thirst|ticket|key|licen[cs]e|dressed|cleared|food)$/;

/** … to Byte to Eat, customer Swan for Hire: where a name is due, and what it is for is none of the bot's. */
const isEager = (tokens: readonly Token[], at: number): boolean => {
  const [before, first, link, goal] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const placed = /^(?:to|for|from|with|at|of)$/.test(before?.text ?? '');
  return (
    first?.kind === 'unknown' &&
    ((placed && link?.text === 'to' && has(goal, 'other')) ||
      ((placed || isRole(before)) && /^(?:to|for)$/.test(link?.text ?? '') && traded.test(goal?.text ?? '')))
  );
};
/** Invite Kestrel to Dinner: that is no name. */
const traded = /^(?:hire|rent|sale|table)$/;

/** `invite Ready for Launch Ltd`, `Add to Basket Nordic wants …`: what somebody is on the way to, in capitals. */
export function boundName(sheet: Sheet, tokens: Token[], start: number): Found {
  const [first, link, goal] = tokens.slice(start, start + 3);
  if (!first?.upper || first.kind === 'name' || first.possessive) return;
  if (!bound.test(first.text) && !isEager(tokens, start)) return;
  if (
    !/^(?:to|for)$/.test(link?.text ?? '') ||
    link?.upper ||
    !isCapital(goal) ||
    !goal ||
    isRole(goal) ||
    goal.particle
  )
    return;
  let end = start + 2;
  while (end < start + 6 && !tokens[end]?.possessive && isMoreOf(sheet, tokens, end + 1)) end++;
  const behind = tokens[end + 1];
  const opens = startsClause(tokens, start);
  // sell Licence to Bake a dozen E3 seats: what is sold is said behind it
  const sold = isThing(first) && !tokens.slice(end + 1).some(({ kind }) => kind === 'offer');
  const everyday = vocabulary.latinWords.has(goal.text) || tradeWord.test(goal.text);
  // Back to Kestrel: show its subscriptions
  if (opens ? behind?.text === ':' || !isSubject(tokens, end + 1) : sold || !everyday) return;
  const stopped = behind?.text === '.' && isDotted(sheet, tokens[end] as Token, behind.start);
  return name(sheet, tokens.slice(start, end + 1), end + (stopped ? 2 : 1), 'capitals');
}

/** Order Up's subscriptions, Add On's leads: nobody gives an order to a small word that has something. */
export function ownedDeed(sheet: Sheet, tokens: Token[], start: number): Found {
  const [first, second] = tokens.slice(start, start + 2);
  if (!first || first.hangul || !ofKind(first, 'verb')) return;
  if (first.possessive && first.upper)
    return / /.test(first.text) ? name(sheet, [first], start + 1, 'capitals') : undefined;
  // Invite Only LLC's invitation
  const third = tokens[start + 2];
  if (
    first.upper &&
    second?.upper &&
    smallWord.test(second.text) &&
    third?.possessive &&
    isSuffix(sheet, third, second)
  )
    return name(sheet, [first, second, third], start + 3, 'legal form');
  if (!second?.possessive || !(first.upper && second.upper ? smallWord : smallest).test(second.text)) return;
  return name(sheet, [first, second], start + 2, 'capitals');
}
const smallest = /^(?:up|on|off|out|in|over|down|only|away|ahead|together|through|better|smart)$/;
const smallWord = new RegExp(
  `${smallest.source}|^(?:now|all|it|me|us|you|well|right|again|back|more|less|first|last|by|around|here|there|local|green|free|easy|fast|quick|simple)$`,
);

const isMoreOf = (sheet: Sheet, tokens: readonly Token[], at: number): boolean =>
  isSuffix(sheet, tokens[at], tokens[at - 1]) ||
  (isCapital(tokens[at]) && tokens[at]?.kind !== 'offer' && !isThing(tokens[at] as Token));

/** What is done to one company, in front of its role. */
const acts =
  /^(?:invite|onboard|show|show me|view|open|find|look up|pull up|bring up|check|add|register|recruit|sign up|drop|remove|decline|remind|with|to|for|of|from|about)$/;
const goesOn =
  /^(?:at|on|for|with|to|as|via|from|under|by|in|and|or|please|pls|plz|thanks|thx|now|today|again|who|which|that)$/;

/** One company's role, behind what is done to it. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const role = tokens[at] as Token;
  let head = at - 1;
  while (head >= 0 && /^(?:the|our|my|new|indirect)$/.test(tokens[head]?.text ?? '')) head--;
  return (
    isRole(role) &&
    role.text !== 'user' &&
    !role.possessive &&
    role.senses.some(({ kind, form }) => kind === 'noun' && form === 'base') &&
    acts.test(tokens[head]?.text ?? '')
  );
}

/** What two companies have between them: an invitation for one, a partnership with one. */
const isBetween = (token: Token | undefined): boolean =>
  token?.senses.some(({ concept }) => /^(?:invitation|partnership|partnership-request|incentive)$/.test(concept)) ===
  true;

/** `invite reseller order desk at …`: behind one company's role a command is the first word of its name, and ends it. */
function deedLength(tokens: readonly Token[], start: number): number {
  const [role, first] = [tokens[start - 1] as Token, tokens[start] as Token];
  if (!first.senses.some(({ kind, form }) => kind === 'verb' && form === 'base') || ofKind(first, 'noun')) return 0;
  if (!isOne(tokens, start - 1) && !(/^(?:for|with|from|of)$/.test(role.text) && isBetween(tokens[start - 2])))
    return 0;
  let end = start + 1;
  while (end < start + 5 && isLatinWord(tokens[end]) && !goesOn.test(tokens[end]?.text ?? '')) {
    if (isThing(tokens[end] as Token) || tokens[end - 1]?.possessive) return 0;
    end++;
  }
  const behind = tokens[end];
  if (end === start + 1 || !(endsClause(behind) || goesOn.test(behind?.text ?? '') || behind?.kind === 'email'))
    return 0;
  return end - start;
}

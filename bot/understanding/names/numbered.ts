import type { Sheet } from '../text/normalise.ts';
import { oneOf } from '../text/one-of.ts';
import { has, ofKind, type Token } from '../text/token.ts';
import { capitalName } from './capital.ts';
import { isNumero } from './latin.ts';
import {
  endsClause,
  type Found,
  isAmpersand,
  isCapital,
  isRole,
  isThing,
  type NameToken,
  name,
  startsClause,
} from './words.ts';

const linking = oneOf(/^(?:to|of|in|and|for)$/);

/** …, Ninety Nine Bakery, …: a number in letters that has a capital, in front of a name. */
function spelledName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  // reseller Zero to One Labs
  const mark = tokens[start + 1];
  const link = linking.has(mark?.text ?? '');
  // the customer file of Nine to Five Staffing, onboard Two for Two Ltd
  const spelled =
    isSpelled(tokens[start + 2]) && /^(?:of|for|on behalf of|onboard|invite)$/.test(tokens[start - 1]?.text ?? '');
  // Dozen & One Donuts
  const joined = (link && (isRole(tokens[start - 1]) || spelled)) || isAmpersand(mark);
  const from = start + (joined ? 2 : 1);
  const next = tokens[from];
  if (first.kind !== 'number' || !first.upper || !/^[a-z]/.test(first.text) || !next || !isCapital(next)) return;
  if (next.kind === 'offer' || isThing(next)) return;
  const opens = start === 0 || (startsClause(tokens, start) && !isMarkBefore(tokens, start));
  const found = capitalName(sheet, tokens, from) ?? (joined ? spelledName(sheet, tokens, from) : undefined);
  // Seven Bridges hired three people: at the start something must be told of it.
  const told = found && tokens[found.next];
  // Two Rivers Lettings +2 seats
  const counted = told?.kind === 'punct' && /^[+:]$/.test(told.text);
  // Nine Elms Glazing customer card
  const carded = found !== undefined && isRole(told) && has(tokens[found.next + 1], 'details');
  if (
    opens &&
    !counted &&
    !carded &&
    !(told?.kind === 'word' && !told.upper && !ofKind(told, 'noun') && !has(told, 'prep', 'conj', 'more'))
  )
    return;
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}
const isSpelled = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.upper && /^[a-z]+$/.test(token.text);
const isMarkBefore = (tokens: readonly Token[], at: number): boolean => /^[,:(]$/.test(tokens[at - 1]?.text ?? '');

/** 48 Hours Courier: a number in front of an everyday word in capitals and a name. */
function countedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const [number, thing, named] = tokens.slice(start, start + 3);
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text) || !thing || !isCapital(thing) || !isCapital(named))
    return;
  if (!houseful.test(thing.text)) return;
  if (named?.kind === 'offer' || (named && (isThing(named) || isRole(named)))) return;
  // 24 Seven Pharmacy
  const found = capitalName(sheet, tokens, start + (thing.kind === 'number' ? 2 : 1));
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}
/** … by No. 5 Pottery: behind that word the full stop ends nothing, where a name is due. */
function numeroName(sheet: Sheet, tokens: Token[], start: number): Found {
  if (!isNumero(tokens, start)) return;
  const before = tokens[start - 1];
  if (!before || !(has(before, 'prep') || isRole(before) || ofKind(before, 'verb'))) return;
  const found = capitalName(sheet, tokens, start + 3);
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}

/** What houses are called by so many of. */
const houseful =
  /^(?:hours?|days?|degrees?|miles?|steps?|stars?|seasons?|seconds?|minutes?|streets?|roads?|oaks?|rivers?|bridges?|acres?|hills?|north|south|east|west|seven|carrots?|karats?|hands?|corners?|pines?|elms?|winds?|sisters|brothers|sons|lives|pillars|peaks|lakes|stones|towers|points|keys|crowns|wells|arches|springs|bears|birds|leaves)$/;

/** How a name with a number goes on where the number counts nothing. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'offer' || has(tokens[at + 1], 'seat', 'more', 'less', 'counter', 'user');

/** `for Orchard 9 (4 seats)`, `Orchard 9's E5`: a number behind a name, where another one counts or it owns something. */
export function numberBehind(sheet: Sheet, tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = out.at(-1);
    // Channel 9 Media, Pier 39 Seafood
    if (before && isCapitalName(token) && /[a-z] \d{1,4}$/.test(before.text) && joinsOn(before, token)) {
      out[out.length - 1] = name(sheet, [before, token], 0, 'capitals')?.token ?? before;
      continue;
    }
    // I need 7 bridges lettings added: so many may be needed.
    if (before && countsHouse(tokens, at, before) && !has(out.at(-2), 'need')) {
      out[out.length - 1] = name(sheet, [before, token], 0, 'unknown word')?.token ?? before;
      continue;
    }
    const owns = token.possessive;
    const joins =
      token.kind === 'number' &&
      before?.kind === 'name' &&
      before.upper &&
      !before.hangul &&
      !before.possessive &&
      !before.particle &&
      token.spaced &&
      /^\d{1,4}$/.test(token.text) &&
      (owns ||
        (!isCounted(tokens, at) &&
          (isWithin(tokens, at) ||
            leavesParty(tokens, at) ||
            leavesOffer(tokens, at) ||
            (out.length === 1 && headsQuestion(tokens, at)) ||
            hasDeed(tokens, at) ||
            countsNothing(tokens, at, out.at(-2)) ||
            tokens.some((one, i) => i !== at && one.kind === 'number' && has(tokens[i + 1], 'seat')) ||
            (isGoal(out) && endsOrder(tokens, at)))));
    if (joins || (before?.upper && isHolder(tokens, at)))
      out[out.length - 1] = name(sheet, [before, token], 0, 'capitals')?.token ?? before;
    else out.push(token);
  }
  return out;
}

/** How many E3 seats does Studio E5 have: what looks like an offer, behind a name that is asked for another one. */
const isHolder = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'offer' &&
  /^[a-z]\d$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.kind === 'name' &&
  /^(?:does|do|did)$/.test(tokens[at - 2]?.text ?? '') &&
  /^(?:have|use|own|hold|run)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens.slice(0, at).some(({ kind }) => kind === 'offer');

/** Two dozen Visio licences for Pier Walk 42: at the end behind whom it is for, where an offer has its number. */
const endsOrder = (tokens: readonly Token[], at: number): boolean =>
  (endsClause(tokens[at + 1]) || has(tokens[at + 1], 'filler')) &&
  tokens.some(
    (one, i) => i < at && one.kind === 'number' && tokens[i + 1]?.kind === 'offer' && has(tokens[i + 2], 'seat'),
  );
/** Behind what leads to a party; take two E3 seats off Pier Walk: the `off` may stand with its verb. */
const isGoal = (out: readonly Token[]): boolean =>
  /^(?:for|from|off|of|at|to|with)$/.test(out.at(-2)?.text ?? '') ||
  (has(out.at(-2), 'seat') && out.some(({ meant }) => / off$/.test(meant ?? '')));

/** Pier Walk 42: which subscriptions?: at the head of a message in which nothing is sold it counts nothing. */
const headsQuestion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ':' &&
  has(tokens.at(-2), 'subscription', 'customer', 'service-request', 'incentive', 'activity', 'health') &&
  tokens.at(-1)?.text === '?' &&
  !tokens.some(
    (one, i) =>
      (i !== at && one.kind === 'number') ||
      one.kind === 'offer' ||
      one.kind === 'id' ||
      has(one, 'seat', 'counter', 'more', 'less', 'increase', 'order', 'every'),
  );

/** link 7 bridges lettings to …, add seven bridges lettings: in small letters what houses are called by, where nothing is sold. */
const countsHouse = (tokens: readonly Token[], at: number, before: Token): boolean => {
  const token = tokens[at] as Token;
  return (
    before.kind === 'number' &&
    /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(before.text) &&
    token.kind === 'name' &&
    !token.upper &&
    !token.hangul &&
    token.text.includes(' ') &&
    houseful.test(token.text.slice(0, token.text.indexOf(' '))) &&
    !tokens.some((one) => one.kind === 'offer' || one.kind === 'id' || has(one, 'seat', 'more', 'less', 'order'))
  );
};

/** Pier Walk 42 needs 5 more E3 seats: in front of what they do, which nobody says of a number */
const hasDeed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:needs|wants|wishes|requires|asks|asked|says|said|bought|uses|joins|joined|takes care of|looks after)$/.test(
    tokens[at + 1]?.text ?? '',
  ) ||
  // ask Pier Walk 42 whether they would sell for us
  (tokens[at - 2]?.text === 'ask' && /^(?:whether|if)$/.test(tokens[at + 1]?.text ?? ''));

/** add Pier Walk 42 as a customer, I want Pier Walk 42 invited, the invitation from Pier Walk 42: where nothing is sold; a year may be one. */
const countsNothing = (tokens: readonly Token[], at: number, before: Token | undefined): boolean => {
  const next = tokens[at + 1];
  // the subs of Pier Walk 42 please
  const ends = endsClause(next) || /^(?:please|pls|plz|thanks|thx)$/.test(next?.text ?? '');
  const ofWhom = ends && /^(?:of|for)$/.test(before?.text ?? '');
  return (
    (ends
      ? next?.text === ':' || !/^(?:19\d\d|20[1-4]\d)$/.test(tokens[at]?.text ?? '')
      : has(next, 'prep') || /^(?:invited|onboarded|registered)$/.test(next?.text ?? '')) &&
    !(next?.text === '/' || next?.text === '-') &&
    !tokens.some(
      (one, i) =>
        (i !== at && one.kind === 'number') ||
        one.kind === 'offer' ||
        one.kind === 'id' ||
        (has(one, 'subscription') && !ofWhom) ||
        (has(one, 'increase', 'decrease') && !has(one, 'create', 'raise', 'remove')) ||
        has(one, 'seat', 'counter', 'more', 'less', 'order', 'every', 'time', 'upgrade'),
    )
  );
};

const isCapitalName = (token: Token | undefined): boolean =>
  token?.kind === 'name' && token.upper && !token.hangul && (token as NameToken).reason !== 'known';
const joinsOn = (before: Token, token: Token): boolean =>
  isCapitalName(before) && !before.possessive && !before.particle && token.start === before.end + 1;

/** 리셀러 명단에서 Pier Walk 42 빼 주세요: in front of what is done with a party, where nothing is sold, it counts nothing. */
const leavesParty = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.hangul === true &&
  tokens.some((one) => has(one, 'reseller', 'provider', 'partnership', 'invitation')) &&
  !tokens.some(
    (one) =>
      one.kind === 'offer' ||
      one.kind === 'id' ||
      has(one, 'seat', 'subscription', 'counter', 'more', 'less', 'increase', 'order', 'every'),
  );

/** upgrade Orchard 9 from E3 to E5: what stands in front of what is left counts nothing. */
const leavesOffer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === 'from' && tokens[at + 2]?.kind === 'offer';

/** Pier 39 Seafood: between two capitals, and neither `2` nor `4`, which people write for little words. */
const isWithin = (tokens: readonly Token[], at: number): boolean =>
  !/^[24]$/.test(tokens[at]?.text ?? '') && isCapitalName(tokens[at - 1]) && isCapitalName(tokens[at + 1]);

/** 24-7 Plumbing, 50/50 Motors: numbers that a mark joins, in front of a name. */
export function numberedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const spelled = spelledName(sheet, tokens, start);
  if (spelled) return spelled;
  const hours = countedName(sheet, tokens, start) ?? numeroName(sheet, tokens, start);
  if (hours) return hours;
  const [first, mark, second, named] = tokens.slice(start, start + 4);
  if (first?.kind !== 'number' || second?.kind !== 'number' || first.hangul || !isCapital(named)) return;
  if (named?.kind === 'offer' || mark?.kind !== 'punct' || !/^[-/]$/.test(mark.text)) return;
  if (mark.start !== first.end || second.start !== mark.end) return;
  const found = capitalName(sheet, tokens, start + 3);
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}

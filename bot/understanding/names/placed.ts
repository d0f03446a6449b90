import { vocabulary } from '../lexicon/vocabulary.ts';
import type { Sheet } from '../text/normalise.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import {
  companyWord,
  endsClause,
  type Found,
  isAmpersand,
  isCapital,
  isDotted,
  isFixedTerm,
  isGottenDone,
  isLatinWord,
  isParticiple,
  isPicturedApart,
  isRole,
  isShortened,
  isSubject,
  isSuffix,
  isThing,
  legalSuffix,
  name,
  opensNoName,
  productWord,
  startsClause,
  tradeWord,
} from './words.ts';

/** Little words that stay small between the capitals of a name; those of the second kind may also part two names. */
const inside =
  /^(?:of|the|a|an|n|de|del|della|da|do|dos|di|en|la|las|le|les|los|el|van|von|vom|der|den|dem|du|des|y|e|und|et|am|im|zu|zum|zur|och|og|na|no|not|z|o|bin|ibn|al)$/;
const parting = /^(?:to|for|in|on|at|by|with|from|and|or|under|over)$/;

/** Verbs that bring one party to another: behind them a preposition parts two names. */
export const bringing = regex`
    ^(?:associate|link|connect|route|attach|assign|tie|map|pair|hook|bind|place|put|hand|allocate|attribute|add|match|
    move|transfer|switch|shift|reassign|give|grant|invite|send|migrate|credit|set|order|buy|sell)
  `;

/**
 * Where a name is due (behind `customer`, `for`, `called`, `lead:`), words in capitals are one name, whatever they mean
 * elsewhere: `for Seven Seats Cinema`, `reseller Resellers United`, `lead: Lead Balloon`.
 */
export function placedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const place = placeOf(tokens, start) ?? (isOfferNamed(tokens, start) ? 'firm' : undefined);
  if (!place || !opens(tokens, start, place)) return;
  let end = start;
  for (let i = start + 1; i < tokens.length && i < start + 10; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1] as Token;
    if (previous.particle || previous.ending || (previous.possessive && !continues(tokens, i))) break;
    if (token.kind === 'offer') break;
    if (isPicturedApart(sheet, previous, token)) break;
    if (
      isCapital(token) ||
      (token.kind === 'number' &&
        end === i - 1 &&
        isCapital(tokens[i + 1]) &&
        (token.possessive || tokens[i + 1]?.kind !== 'offer'))
    ) {
      if (i > start + 1 && isFixedTerm(token) && !isAmpersand(previous) && !endsLikeCompany(sheet, tokens, i + 1))
        break;
      end = i;
      continue;
    }
    if (isAmpersand(token) && isCapital(tokens[i + 1])) continue;
    // customer Who Am I Genealogy
    if (token.text === 'i' && isCapital(tokens[i + 1])) continue;
    if (
      token.text === '.' &&
      isShortened(previous) &&
      (isCapital(tokens[i + 1]) || (isAmpersand(tokens[i + 1]) && isCapital(tokens[i + 2])))
    )
      continue;
    if (isLatinWord(token) && joins(tokens, start, i)) continue;
    break;
  }
  while (isSuffix(sheet, tokens[end + 1], tokens[end]) && !(tokens[end] as Token).possessive) end++;
  // client Tenants Union 88 to …: a number that counts nothing.
  const number = tokens[end + 1];
  if (
    number?.kind === 'number' &&
    !number.hangul &&
    isRole(tokens[start - 1]) &&
    !(tokens[end] as Token).possessive &&
    (endsClause(tokens[end + 2]) || has(tokens[end + 2], 'prep')) &&
    !tokens.some((token) => token.kind === 'offer' || has(token, 'seat', 'subscription'))
  )
    end++;
  // What the bot knows behind a name of its own is what the name has: `for Kestrel Subscriptions`.
  while (
    end > start &&
    isThing(tokens[end] as Token) &&
    has(
      tokens[end],
      'subscription',
      'seat',
      'invitation',
      'customer',
      'reseller',
      'service-request',
      'incentive',
      'activity',
    ) &&
    // the invitation from Kestrel Licensing
    tokens[end]?.text !== 'licensing' &&
    !(tokens[end] as Token).possessive &&
    tokens.slice(start, end).some((token) => token.kind === 'unknown')
  )
    end--;
  const parts = tokens.slice(start, end + 1);
  if (end === start && !(first.kind === 'unknown' && /^\d/.test(first.text))) return;
  // reseller 4winds cargo: in small letters it goes on otherwise.
  if (end === start && !first.upper && tokens[start + 1]?.kind === 'unknown') return;
  if (parts.some((token) => token.kind === 'name' || token.kind === 'person')) return;
  if (parts.every((token) => isTerm(token)) && !isCalled(tokens, start, end)) return;
  const last = tokens[end] as Token;
  if (place === 'owner' && !parts.some((token) => token.possessive)) return;
  const stop =
    sheet.folded[last.inner.end] === '.' && isDotted(sheet, last, last.inner.end) && tokens[end + 1]?.text === '.';
  return name(sheet, parts, end + 1 + (stop ? 1 : 0), 'capitals');
}

/** `customer Service Request Records, …`, `customer Profile Partners needs …`: things in capitals behind a role. */
const isCalled = (tokens: Token[], start: number, end: number): boolean =>
  end > start &&
  isRole(tokens[start - 1]) &&
  (endsClause(tokens[end + 1]) || isSubject(tokens, end + 1)) &&
  !/^(?:lists?|details?|status|overview|history|info|information|page|profile|card)$/.test(tokens[end]?.text ?? '');

/**
 * customer 하나 add 해줘 - Lead Foot Motors, 고객 추가: Support Street: behind an order for one party that has everything
 * but its name stands the name, and what the bot knows in it gives no other order.
 */
export function awaitedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const mark = tokens[start - 1];
  const first = tokens[start] as Token;
  if (!mark || !/^[:-]$/.test(mark.text) || !isLatinWord(first) || !awaitsName(tokens, start)) return;
  let end = start;
  while (end < start + 6 && isLatinWord(tokens[end]) && isCapital(tokens[end]) === first.upper) end++;
  const parts = tokens.slice(start, end);
  const [last, next] = [parts.at(-1), tokens[end]];
  if (!last || last.particle || parts.some(({ possessive }) => possessive)) return;
  if (next && next.kind !== 'break' && !/^[(.!]$/.test(next.text)) return;
  const housed = companyWord.test(last.text) || tradeWord.test(last.text);
  // … - Reseller Kestrel, … - Invite Kestrel: one word behind those is somebody else, or another order
  if (parts.length < (housed ? 2 : 3) || parts.some((token) => isFixedTerm(token))) return;
  if (!parts.slice(1).every(isOwnWord) || !(first.upper || has(first, 'lead'))) return;
  return name(sheet, parts, end, 'capitals');
}

/** A word that says nothing to the bot, or that firms are called by. */
const isOwnWord = (token: Token): boolean =>
  !isRole(token) &&
  (token.kind !== 'word' || companyWord.test(token.text) || tradeWord.test(token.text) || only(token, 'common'));

/** An order for one new party, in which nobody is named; behind it another role than that party's has no part. */
function awaitsName(tokens: readonly Token[], at: number): boolean {
  const order = clauseBefore(tokens, at - 1);
  const party = order.find((token) => isRole(token) && !has(token, 'user'));
  if (!party) return false;
  const roles = (token: Token) =>
    token.senses.filter(({ concept }) => /^(?:customer|reseller|provider|lead|partner)$/.test(concept));
  return (
    party.senses.every(({ form }) => form !== 'plural') &&
    !roles(party).some(({ concept }) => has(tokens[at], concept)) &&
    order.every(({ kind }) => kind === 'word') &&
    order.some((token) => has(token, 'create', 'onboard', 'invite'))
  );
}

const families = oneOf(/^(?:azure|exchange|teams|project|viva|fabric|defender|windows|planner|power|sentinel)$/);

/** Azure Coast Yachts, Defender Security Ltd: a family whose name is a word, in front of two capitals or a legal form. */
const isOfferNamed = (tokens: Token[], at: number): boolean =>
  families.has(tokens[at]?.text ?? '') &&
  tokens[at]?.kind === 'offer' &&
  tokens[at]?.upper === true &&
  tokens[at + 1]?.kind !== 'offer' &&
  isCapital(tokens[at + 1]) &&
  isCapital(tokens[at + 2]) &&
  !productWord.test(tokens[at + 1]?.text ?? '') &&
  !isThing(tokens[at + 1] as Token);

/** get A1 Locksmiths a Visio subscription: what is sold comes later. */
const isCodeNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'offer' &&
  /^[a-z]\d$/.test(tokens[at]?.text ?? '') &&
  /^(?:get|give|sell|grant|offer)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1]?.kind === 'unknown' &&
  tokens[at + 1]?.upper === true &&
  tokens.slice(at + 2, at + 10).some(({ kind }) => kind === 'offer');

/** `firm` where only a name can stand, `owner` where a name can if it owns something, `subject` before a finite verb. */
type Place = 'firm' | 'loose' | 'owner' | 'subject';

const beforeFirm = oneOf(/^(?:for|with|from|under|via|through|at|by|upon|unto)$/);
const loosely = oneOf(/^(?:to|of|on|into|is|are|does|has|did|let|ask|invite|onboard|put|give)$/);

/** What makes a name due at a place. */
function placeOf(tokens: Token[], at: number): Place | undefined {
  const before = tokens[at - 1];
  if (before?.kind === 'punct' && /^[:=(]$|^-+>?$/.test(before.text)) {
    const label = tokens[at - 2];
    if (/[=>]/.test(before.text) || (label && !label.upper && ofKind(label, 'noun'))) return 'firm';
    // new customer for reseller Kestrel Works: Phone Company
    if (before.text === ':' && label?.upper && isValue(tokens, at)) return 'firm';
  }
  // On behalf of Contact Lens Hub, …
  if (before?.text === 'on behalf of') return 'firm';
  if (before === undefined || startsClause(tokens, at)) return followedBySubject(tokens, at) ? 'subject' : undefined;
  if (before.hangul || before.possessive || before.kind === 'punct') return;
  if (isCodeNamed(tokens, at)) return 'firm';
  if (before.upper && at > 1 && !isRole(before)) return;
  if (isRole(before)) return before.senses.some((sense) => sense.form === 'plural') ? undefined : 'firm';
  if (before.text === 'called' || before.text === 'named') return 'firm';
  if (beforeFirm.has(before.text)) return 'firm';
  if (isWished(tokens, at)) return 'subject';
  if (loosely.has(before.text)) return 'loose';
  // `set Seven Seats Cinema's E3 to 40`
  if (before.kind === 'word' && ofKind(before, 'verb'))
    return tokens[at]?.kind === 'number' && tokens[at]?.upper ? 'loose' : 'owner';
}

/** I need Ticket to Ride Tours assigned to …, we'd like Switch to Solar to join us: capitals that a small `to` joins. */
function isWished(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:need|want|like|love|have|get)$/.test(tokens[at - 1]?.text ?? '')) return false;
  // I need Subscription to Cloud Suite assigned to …: what there is of it
  if (has(tokens[at], 'subscription', 'seat', 'catalog', 'invitation', 'role', 'relationship', 'partnership', 'user'))
    return false;
  let end = at;
  while (isCapital(tokens[end]) || (end > at && tokens[end]?.text === 'to' && isCapital(tokens[end + 1]))) end++;
  const done = tokens[end];
  return (
    tokens.slice(at, end).some((token) => !token.upper) &&
    done?.upper === false &&
    (isParticiple(done) ||
      (done.text === 'to' && /^(?:be|become|join|partner|resell|sell|sign|work)$/.test(tokens[end + 1]?.text ?? '')))
  );
}

/** Behind a colon nothing but capitals up to the end, in a message in which a party is named. */
function isValue(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (isCapital(tokens[end])) end++;
  return (
    end > at + 1 &&
    tokens[end] === undefined &&
    tokens
      .slice(0, at)
      .some((token) => isRole(token) && !token.upper && token.senses.every(({ form }) => form === 'base'))
  );
}

/** `Seven Seats Cinema needs …`, `Mark Read should be …`: two capitals or more in front of a finite verb. */
function followedBySubject(tokens: Token[], at: number): boolean {
  if (opensNoName(tokens, at)) return false;
  let end = at;
  while (
    end < at + 7 &&
    (isCapital(tokens[end]) ||
      (end === at + 2 && isWayInName(tokens, at)) ||
      ((isAmpersand(tokens[end]) || tokens[end]?.kind === 'number' || inside.test(tokens[end]?.text ?? '')) &&
        isCapital(tokens[end + 1])))
  )
    end++;
  // END PARTNERSHIP: Kestrel
  if (
    tokens[end]?.text === ':' &&
    ofKind(tokens[at] as Token, 'verb') &&
    tokens.slice(at + 1, end).every((token) => isThing(token) && !ofKind(token, 'verb'))
  )
    return false;
  // `Customer Tailspin Toys should …`: a role in front of a word of its own is none of the name.
  if (
    has(tokens[at], 'customer', 'reseller', 'provider') &&
    (tokens[at + 1]?.kind === 'unknown' ||
      // Customer From Scratch Bakery should …
      (!tokens[at]?.text.endsWith('s') &&
        /^(?:from|over|under|behind|beyond|off|after)$/.test(tokens[at + 1]?.text ?? '') &&
        isCapital(tokens[at + 1]) &&
        isCapital(tokens[at + 2])) ||
      // Customer 7 Hills Coffee has …
      (tokens[at + 1]?.kind === 'number' && isCapital(tokens[at + 2])) ||
      (isCapital(tokens[at + 1]) &&
        isCapital(tokens[at + 2]) &&
        // Reseller Open Invitation ApS says …
        (tokens[at + 2]?.kind === 'unknown' || legalSuffix.has(tokens[at + 3]?.text ?? ''))))
  )
    return false;
  return (
    end > at + 1 &&
    isSubject(tokens, end) &&
    !isGottenDone(tokens, at, end) &&
    !has(tokens[at], 'now-on', 'aux', 'what', 'det', 'our', 'pronoun', 'let')
  );
}

/** From Here to There Couriers should …: everyday words in capitals, and neither times nor what is upgraded. */
const isWayInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'from' &&
  tokens[at + 2]?.text === 'to' &&
  isCapital(tokens[at + 3]) &&
  isCapital(tokens[at + 4]) &&
  [tokens[at + 1], tokens[at + 3]].every(
    (token) => token?.kind === 'word' && !isRole(token) && !isThing(token) && !has(token, 'time', 'recurring'),
  );

function opens(tokens: Token[], at: number, place: Place): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.kind === 'number') {
    if (token.hangul || !next || !isCapital(next) || next.kind === 'offer') return false;
    // `to 5 Seats`: what is counted; `for Seven Seats Cinema`: a name.
    const counts = has(next, 'seat', 'user', 'more', 'subscription');
    if (counts && !((token.upper || place !== 'loose') && isCapital(tokens[at + 2]))) return false;
    return place === 'firm' || token.upper || next.kind === 'unknown' || isCapital(tokens[at + 2]);
  }
  if (token.kind === 'offer')
    return (
      (place === 'firm' || !isProductDue(tokens, at)) &&
      token.upper &&
      (!token.text.includes(' ') || /^plan \d$/.test(token.text)) &&
      isCapital(next) &&
      next?.kind !== 'offer' &&
      !productWord.test(next?.text ?? '') &&
      !isThing(next as Token)
    );
  if (!isLatinWord(token)) return false;
  if (/^\d/.test(token.text) && token.kind === 'unknown') return place !== 'loose' || isCapital(next);
  if (/^(?:van|von|de|di|la|le|el)$/.test(token.text) && !token.upper)
    return isCapital(next) || (/^(?:der|den|la)$/.test(next?.text ?? '') && isCapital(tokens[at + 2]));
  if (!token.upper || token.text === 'i') return false;
  if (has(token, 'our') && !has(token, 'us', 'pronoun')) return false;
  // reseller Zulu 9 Networks
  return !isFixedTerm(token) || isCapital(next) || (next?.kind === 'number' && isCapital(tokens[at + 2]));
}

/** `5 seats of …`, `upgrade … to …`: what stands here is sold. */
function isProductDue(tokens: Token[], at: number): boolean {
  const before = clauseBefore(tokens, at);
  if (before.some((token) => token.kind === 'offer')) return false;
  return before.some((token) => has(token, 'seat', 'subscription', 'catalog', 'upgrade', 'move', 'order', 'sell'));
}

/** Munson's Pickles: a possessive that is part of a name is followed by a capital that is no thing. */
function continues(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return isCapital(token) && token.kind !== 'offer' && (!isThing(token) || isCapital(tokens[at + 1]));
}

function joins(tokens: Token[], start: number, at: number): boolean {
  const token = tokens[at] as Token;
  let behind = at + 1;
  while (behind < at + 3 && inside.test(tokens[behind]?.text ?? '') && !tokens[behind]?.upper) behind++;
  const next = tokens[behind];
  if (!next || !isCapital(next) || next.kind === 'offer' || next.kind === 'name') return false;
  // decline Dawn of Tomorrow's invitation
  if (has(next, 'time') && !isCapital(tokens[behind + 1]) && !(next.possessive && token.text === 'of')) return false;
  if (inside.test(token.text)) return true;
  if (!parting.test(token.text) || isFixedTerm(next)) return false;
  const ownWord = tokens.slice(start, at).some((part) => part.kind === 'unknown');
  if (ownWord) return false;
  if (token.text === 'and' || token.text === 'or') {
    const small = tokens[start]?.senses.some((sense) => /^(?:prep|us|me|pronoun)$/.test(sense.concept));
    const everyday = vocabulary.latinWords.has(next.text);
    return (at === start + 1 || small === true) && (small === true || everyday) && !isCapital(tokens[behind + 1]);
  }
  // `customer Ticket to Ride`: a thing is no customer, so the name goes on.
  if (isRole(tokens[start - 1]) && tokens.slice(start, at).every(isTerm)) return true;
  // `connect Road to Cloud with Kestrel`: what was brought has another goal.
  const verb = clauseBefore(tokens, start).find((one) => ofKind(one, 'verb'));
  if (!verb || !bringing.test(verb.meant ?? verb.text)) return true;
  if (!/^(?:to|with|under|for|on)$/.test(token.text)) return true;
  const rest = tokens.slice(behind + 1, behind + 8);
  const stop = rest.findIndex(endsClause);
  return (
    /^(?:for|to|with|under)$/.test(tokens[start - 1]?.text ?? '') ||
    (stop < 0 ? rest : rest.slice(0, stop)).some((one) => /^(?:to|with|under|as|on)$/.test(one.text))
  );
}

const isTerm = (token: Token): boolean =>
  token.kind === 'offer' ||
  token.kind === 'number' ||
  (token.kind === 'word' &&
    token.senses.some((sense) => sense.kind === 'noun' || ['time', 'recurring'].includes(sense.concept)) &&
    !(companyWord.test(token.text) && !isRole(token)));

const endsLikeCompany = (sheet: Sheet, tokens: Token[], at: number): boolean =>
  companyWord.test(tokens[at]?.text ?? '') || isSuffix(sheet, tokens[at], tokens[at - 1]);

function clauseBefore(tokens: readonly Token[], at: number): Token[] {
  let start = at;
  while (start > 0 && !endsClause(tokens[start - 1])) start--;
  return tokens.slice(start, at);
}

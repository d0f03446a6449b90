import { type Act, introduces, isMark, opensBackground, renderAll, verbConcepts } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { screened } from '../text/screen.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { asideOf } from './aside.ts';
import { isDenial } from './denials.ts';
import { goAhead } from './leave.ts';
import { manners } from './manners.ts';
import { givesReason } from './reasons.ts';

const data = ['name', 'person', 'email', 'domain', 'id', 'code', 'offer', 'quote', 'number', 'url', 'legal'];

const likelyManners = screened(manners, ([, pattern]) => pattern);

/** What the mere shape of a clause says, before any rule on its words. */
export function shapeOf(tokens: readonly Token[], text: string): [act: Act, why: string] | undefined {
  if (tokens.every((token) => token.kind === 'punct' || ofKind(token, 'filler') || isJoint(token)))
    return ['talk', 'nothing but talk'];
  if (
    tokens.every(
      (token) => token.kind === 'punct' || ofKind(token, 'filler') || /^(?:no|nope|nah|not)$/.test(token.text),
    )
  )
    return ['negated', 'no'];
  if (introduces(tokens)) return ['talk', 'who is speaking'];
  if (isMark(tokens[0], ',') && givesReason(tokens, 1)) return ['statement', 'why it is wanted'];
  // Will accepted the invitation, Grant told me to invite Kestrel
  if (isGivenName(tokens[0]) && tokens[1] && isPast(tokens[1])) return ['past', 'it tells what somebody did'];
  // …, they're just a customer now; a ticket we have already
  if (becameOther.test(text)) return ['statement', 'how things stand'];
  if (isDenial(tokens)) return ['talk', 'what is not meant'];
  if (
    /^(?:[,-] )?(?:hi |hello |hey |, )*(?:it's |this is |i'm |i am |we're |we are |my name is )?@(?: and @)? (?:(?:from|at|of|with) @ ?)?(?:here|speaking|again)(?: |$)/.test(
      text,
    )
  )
    return ['talk', 'who is speaking'];
  if (
    regex`
      ^(?:many )?(?:thanks|thank you|thx|thnx|cheers|ty|tysm|tyvm|(?:god )?bless(?: you)?|kudos|well done)(?: so much|
      [ ]very much| a lot| a ton| loads| again)?,? (?:for|on) (?:\w+ing|the|your|all)\b
    `.test(renderAll(tokens))
  )
    return ['past', 'thanks for what was done'];
  const said = renderAll(tokens);
  if (opensBackground(tokens)) return ['statement', 'what led to it'];
  const aside = asideOf(tokens, said);
  if (aside) return aside;
  // …; kindly process
  if (/^(?:please|kindly|can you|could you)\b/.test(said) && goAhead.test(said)) return ['talk', 'to do what was said'];
  // An idiom may be a part of how one puts it, or stand in its way.
  for (const [act, pattern, why] of likelyManners(said === text ? said : `${said}\n${text}`))
    if (pattern.test(said) || pattern.test(text)) return [act, why];
}

/** What somebody is by now, and what there is already: data-free, and behind or before an order. */
const becameOther = regex`
    ^, (?:they're|they are|he's|he is|she's|she is|it's|it is) (?:just |only |now |by now )*(?:an?|our|one of our) (?:\w+ )?(?:customer|
    client|reseller|partner|competitor|colleague)(?: now| by now| already)*$|
    ^(?:an?|the) (?:[\w@]+ ){1,6}(?:we|i|they) (?:have|had|got) (?:already|before)$
  `;

const isJoint = (token: Token): boolean =>
  has(token, 'conj') && !/^(?:if|when|once|unless|while|whether|although|though|since|because|that)$/.test(token.text);

/** `customer: Kestrel`, `Wingtip Ltd`: a line of a form, which only fills in what another clause asks for. */
export function fillsIn(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => isMark(token, ':', '='));
  if (at > 0 && at < 4 && ofKind(tokens[at - 1], 'noun') && tokens.slice(0, at).every((token) => token.kind === 'word'))
    return !tokens.slice(0, at).some((token) => has(token, 'new')) && tokens.slice(at + 1).every(isData);
  // product Visio Plan 2, seats 6
  const [label] = tokens;
  if (tokens.length < 4 && label?.kind === 'word' && ofKind(label, 'noun') && !label.hangul && tokens.length > 1)
    return tokens.slice(1).every((token) => data.includes(token.kind));
  return tokens.every(isData);
}

const isData = (token: Token): boolean =>
  token.kind === 'punct' || data.includes(token.kind) || only(token, 'filler') || has(token, 'seat', 'user', 'at');

/** `just resent the invite to Kestrel`: a participle without a subject tells what was done. */
export function reportsDone(tokens: readonly Token[], start: number): boolean {
  const head = tokens[start];
  const next = tokens[start + 1];
  if (!head || !next || head.hangul) return false;
  if (!isPast(head)) {
    const done = isSubject(head, next) ? start + 1 : doneByFirm(tokens, start);
    return done !== undefined && reportsDone(tokens, done);
  }
  // got a new prospect: Kestrel; got a code from them: AB12-CD34
  if (head.text === 'got' && next.text === 'any') return false;
  if (head.text === 'got' && tokens.some((token) => has(token, 'lead') || token.kind === 'code')) return false;
  return (
    has(next, 'det', 'our') ||
    ['name', 'person', 'email', 'number', 'quote'].includes(next.kind) ||
    (start > 0 && head.text === 'requested' && has(next, 'delegated'))
  );
}

/**
 * `Open Door Clinic added Kestrel as a customer`: a company whose name begins with a verb, and what it did; behind an
 * order no past with an object of its own can stand. The place of that past.
 */
function doneByFirm(tokens: readonly Token[], start: number): number | undefined {
  const name = tokens[start + 1];
  const head = tokens[start] as Token;
  // have Kim given the role: it is wished, and not told
  if (verbConcepts(head).size === 0 || /^(?:get|have|want|need|see|like)$/.test(head.text)) return;
  if (name?.kind !== 'name' && !(name?.upper && ofKind(name, 'noun'))) return;
  let at = start + 2;
  if (tokens[at]?.text === 'and' && /^(?:i|we)$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  while (/^(?:just|already|also|recently|finally|then|now)$/.test(tokens[at]?.text ?? '')) at++;
  const did = tokens[at];
  return did && isPast(did) && !isLack.test(did.text) ? at : undefined;
}

/** Kestrel needed, Kestrel requested: that may be what the order is about. */
const isLack = /^(?:needed|required|wanted|expected)$/;

/** People whose names are verbs or months; with a small letter these are what the words say. */
const isGivenName = (token: Token | undefined): boolean =>
  token?.upper === true &&
  /^(?:grant|mark|will|bill|chase|drew|rob|sue|frank|ray|art|dean|pierce|skip|may|april|june|august|summer|hope|faith|grace|joy)$/.test(
    token.text,
  );

/** `Grant made Hana a billing admin`: who has a verb of the bot for a name; nothing is commanded in front of what was done. */
const isSubject = (head: Token, next: Token): boolean =>
  head.kind === 'word' &&
  isPast(next) &&
  !isLack.test(next.text) &&
  next.text !== 'requested' &&
  (verbConcepts(head).size > 0 || only(head, 'common', 'time', 'aux'));

const isPast = (token: Token): boolean =>
  token.senses.some((sense) => sense.kind === 'verb' && sense.form === 'past') &&
  !token.senses.some((sense) => sense.kind === 'noun' || (sense.kind === 'verb' && sense.form === 'base'));

/** `distis we are partnered with`: a thing and what is said of it. */
export function isDescribedThing(tokens: readonly Token[], start: number): boolean {
  let at = start;
  // everything we are allowed to resell, one list pls
  if (
    /^(?:everything|all)$/.test(tokens[at]?.text ?? '') &&
    /^(?:we|i)$/.test(tokens[at + 1]?.text ?? '') &&
    tokens.some((token) => /^(?:please|pls|plz)$/.test(token.text))
  )
    return true;
  // everything Kestrel has with us
  if (
    /^(?:everything|all)$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.kind === 'name' &&
    /^(?:has|have|owns|bought|runs|uses)$/.test(tokens[at + 2]?.text ?? '')
  )
    return true;
  while (has(tokens[at], 'det', 'our', 'every', 'new', 'existing', 'pending')) at++;
  // number of providers we are connected to
  if (tokens[at]?.text === 'number of' && /^(?:to|with|for|from|under)$/.test(tokens.at(-1)?.text ?? '')) at++;
  // an overview of the licences that they have
  if (has(tokens[at], 'list', 'details', 'catalog') && tokens[at + 1]?.text === 'of') at += 2;
  while (has(tokens[at], 'det', 'our', 'every', 'new', 'existing', 'pending')) at++;
  const thing = tokens[at];
  if (!thing?.senses.some((sense) => sense.kind === 'noun' && sense.form === 'plural') || thing.possessive)
    return false;
  const subject = tokens[at + 1];
  // the customers Kestrel has, please
  if (
    at > start &&
    subject?.kind === 'name' &&
    tokens.some((token) => token.text === '?' || /^(?:please|pls|plz)$/.test(token.text))
  )
    return true;
  // the customers assigned to Kestrel
  if (
    subject &&
    isPast(subject) &&
    has(tokens[at + 2], 'prep') &&
    !tokens.slice(at + 2).some((token) => has(token, 'aux', 'need', 'be', 'time'))
  )
    return true;
  // our open invites: nothing is told of them
  if (at > start && (!subject || subject.kind === 'punct' || only(subject, 'filler')))
    return tokens.slice(at + 1).every((token) => token.kind === 'punct' || only(token, 'filler'));
  return /^(?:we|i|they|you|we're|we've|i'm|i've|they're|you're|who|that|which)$/.test(subject?.text ?? '');
}

/** `i want add a customer`, `please to end the partnership`: a verb where others would put its `to` or leave it out. */
export function skipsTo(tokens: readonly Token[], start: number): number {
  const [one, two, three, four] = tokens.slice(start, start + 4);
  if (/^(?:please|pls|plz|kindly)$/.test(tokens[start - 1]?.text ?? '') && one?.text === 'to' && isCommand(two, three))
    return 1;
  if (/^(?:please|kindly)$/.test(tokens[start - 1]?.text ?? '') && one?.text === 'you' && isCommand(two, three))
    return 1;
  if (/^(?:i|we)$/.test(one?.text ?? '') && /^(?:want|need|wish|like)$/.test(two?.text ?? '') && isCommand(three, four))
    return 2;
  return 0;
}

const isCommand = (verb: Token | undefined, object: Token | undefined): boolean =>
  verb !== undefined &&
  verbConcepts(verb).size > 0 &&
  !has(verb, 'have', 'be', 'need') &&
  object !== undefined &&
  (!ofKind(verb, 'noun') || has(object, 'det', 'our', 'new')) &&
  (has(object, 'det', 'our', 'new', 'every') ||
    object.text === 'one' ||
    object.kind !== 'word' ||
    ofKind(object, 'noun'));

/** `sub-5520: go down to 18 seats`, `sub-5520 -> link to Kestrel`: what the command is about stands like a label. */
export function labelLength(tokens: readonly Token[], start: number): number {
  // prospect Kestrel: add to our leads
  if (has(tokens[start], 'lead') && tokens[start + 1]?.kind === 'name') {
    const length = labelLength(tokens, start + 1);
    return length && length + 1;
  }
  const [label, mark, verb] = tokens.slice(start, start + 3);
  if (!label || !verb || verbConcepts(verb).size === 0) return 0;
  return (data.includes(label.kind) && isMark(mark, ':')) || (label.kind === 'id' && isMark(mark, '->')) ? 2 : 0;
}

import type { Beyond, Intent, Slots } from '../catalogue.ts';
import { type Clause, isAsked } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import { isRole } from '../names/words.ts';
import { has, type Token } from '../text/token.ts';
import { type Frame, frames, type Organisation } from './frames.ts';
import { readPair } from './pairs.ts';
import { type Reading, typed } from './slots.ts';

/** Puts a value into a slot; says whether there was room for it. */
export type Put = (slot: keyof Slots, value: string | undefined, why: string) => boolean;
export type Take = (mention: Mention, slot: keyof Slots, why: string) => boolean;

/** The names that no slot has yet, while they are given to the slots of an intent. */
interface Giving {
  intent: Intent | Beyond;
  frame: Frame;
  reading: Reading;
  left: readonly Mention[];
  take: Take;
  /** Whether a name stands in what is asked for. */
  named: boolean;
}

/** Gives names to slots by one reason; what comes before another one decides. */
type Step = (giving: Giving) => void;

/** Whether a name stands in what is asked for. */
export const isAskedFor = ({ clause }: Mention, { clauses }: Reading): boolean => isAsked(clauses, clause);

/** Gives names to the slots of an intent, and says which it had no use for. */
export function give(
  intent: Intent | Beyond,
  frame: Frame,
  reading: Reading,
  names: readonly Mention[],
  put: Put,
): readonly Mention[] {
  const take: Take = (mention, slot, why) => {
    if (!put(slot, textOf(mention, giving), why)) return false;
    // Wingtip brought us Kestrel, create it under Wingtip: who has a slot is not named for another one.
    giving.left = giving.left.filter(({ token }) => token.text !== mention.token.text);
    return true;
  };
  const named = names.some((mention) => isAskedFor(mention, reading));
  const giving: Giving = { intent, frame, reading, left: names, take, named };
  for (const step of frame.bare === 'person' ? [whoItIs] : steps) step(giving);
  return giving.left;
}

/** What was typed of a name. */
function textOf(mention: Mention, { intent, frame, reading }: Giving): string {
  const people = frame.bare === 'person';
  const whole = typed(reading.sheet, mention.token) as string;
  // Mr. Theodore Blackwood
  const text = people ? whole.replace(/^(?:mr|mrs|ms|miss|mx|dr|prof)\.? (?=\p{L})/iu, '') : whole;
  const sending = ['v:send', 'v:resend', '~send', '#sent'].some((feature) => reading.features.has(feature));
  // Nothing goes anywhere here, so the 로 behind a name is its last syllable: 온새미로.
  // reseller는 누리온으로: behind a topic it says who is to be it.
  const label = reading.clauses[mention.clause]?.tokens[mention.at - 1];
  const next = reading.clauses[mention.clause]?.tokens[mention.at + 1];
  const isTopic = label !== undefined && isRole(label) && /^[은는]$/.test(label.particle) && next?.kind === 'word';
  // 한빛누리로 보낸 재판매인 초대
  const sent = has(next, 'sent');
  // 리셀러 늘솔데이터로 주문: an order goes through its reseller
  const through = intent === 'add-subscription' && mention.role === 'reseller';
  const isSyllable = !(frame.goal || sending || sent || people || isTopic || through);
  return mention.particle === '로' && mention.token.hangul && isSyllable ? `${text}로` : text;
}

const whoItIs: Step = ({ reading, left, take }) => {
  const addressed = reading.clauses.some(({ tokens }) => tokens.some(({ kind }) => kind === 'email'));
  // pat@…, from the Leeds office: where somebody is from is nobody
  const named = left.filter(
    (mention) =>
      mention.token.kind !== 'domain' &&
      !(addressed && /^(?:from|at|in)$/.test(mention.prep)) &&
      !(addressed && !isAskedFor(mention, reading) && isNobody(mention, reading)),
  );
  const person = named.find((mention) => mention.person || mention.role === 'user') ?? named[0];
  if (person) take(person, 'person', 'a name where a person is due');
};

const itsDomain: Step = ({ intent, reading, left, take }) => {
  if (intent !== 'add-customer') return;
  // domain orchid.fit: also where nobody knows such an ending
  const isDomain = ({ token, clause, at }: Mention) =>
    token.kind === 'domain' ||
    (/^[^\s.]+(?:\.[^\s.]+)+$/.test(token.text) && has(reading.clauses[clause]?.tokens[at - 1], 'domain'));
  const names = left.filter((mention) => !isDomain(mention));
  const domain = left.find(isDomain);
  if (domain && (names.length > 0 || reading.features.has('domain')))
    take(domain, 'domain', 'a domain beside the name');
};

/** 콘토소를 리트웨어 고객으로: two names with the word customer; the object is the customer. */
const objectIsCustomer: Step = ({ intent, left }) => {
  if (intent !== 'add-customer') return;
  const claimed = left.filter((mention) => mention.role === 'customer');
  if (claimed.length < 2) return;
  const object = claimed.find((mention) => /^[을를은는]$/.test(mention.particle)) ?? claimed[0];
  for (const other of claimed) if (other !== object) other.role = 'reseller';
};

/** order 5 E3 for Wingtip's customer Kestrel */
const whoseCustomer: Step = (giving) => {
  const { intent, reading, take } = giving;
  if (intent !== 'add-customer' && intent !== 'add-subscription') return;
  for (const mention of giving.left)
    if (
      mention.owns === 'customer' &&
      !mention.role &&
      giving.left.some((other) => other !== mention && isAskedFor(other, reading)) &&
      !giving.left.some((other) => other.role === 'reseller')
    )
      take(mention, 'reseller', 'the owner of the customer');
};

/** Wingtip sold Kestrel the E3, give them the incentive: who sold it earns for it. */
const whoSoldIt: Step = ({ intent, reading, left, take }) => {
  if (intent !== 'associate-subscription') return;
  if (!reading.clauses.some(({ text }) => /@ (?:has |have |just )?sold @ /.test(text))) return;
  const [seller, buyer] = left;
  if (!seller || !buyer || seller.role || buyer.role || seller.clause !== buyer.clause) return;
  take(seller, 'reseller', 'who sold it');
  take(buyer, 'customer', 'whom it was sold to');
};

const inCommon =
  /\b(?:shared|(?:we|i|both|that) (?:\w+ )?share|in common|jointly|joint|mutual|common|both)\b|공유(?!(?:[를을]? ?좀)? ?(?:[해하]|부탁|바랍|요|드))|공통|같이|함께/;

const sharedWith: Step = ({ intent, reading, left: [first], take }) => {
  if (intent !== 'list-customers' || !first || first.role === 'reseller') return;
  const shared =
    reading.features.has('~share') ||
    reading.features.has('#same') ||
    reading.clauses.some(({ text }) => inCommon.test(text));
  if (shared) take(first, 'provider', 'customers that are shared');
};

const byRole: Step = ({ frame, left, take }) => {
  for (const mention of left) {
    const party = mention.role;
    if (!party || party === 'user' || party === 'partner') continue;
    const slot = frame.as?.[party] ?? (party === 'lead' ? undefined : party);
    if (slot && frame.slots.includes(slot)) take(mention, slot, `beside “${mention.because}”`);
  }
};

/** invite customer Kestrel with Fabrikam: who is not the customer is the provider. */
const invitedWith: Step = ({ intent, reading, left, take }) => {
  if (intent !== 'invite-customer') return;
  for (const mention of left)
    if (!mention.role && (mention.prep === 'with' || isTogether(mention, reading)) && invitesAnother(mention, reading))
      take(mention, 'provider', 'behind “with”, beside the customer');
};

const throughReseller: Step = (giving) => {
  const { intent, frame, take } = giving;
  if (frame.goal || !frame.slots.includes('reseller') || frame.bare === 'reseller') return;
  for (const mention of giving.left)
    if (
      !mention.role &&
      (/^(?:under|via|through|by)$/.test(mention.prep) ||
        (mention.prep === 'with' && intent === 'add-subscription' && giving.left.length > 1))
    )
      take(mention, 'reseller', `behind “${mention.prep}”`);
};

const bothSides: Step = ({ intent, frame, reading, left, take }) => {
  if (frame.goal && frame.bare) readPair(intent, frame.bare as Organisation, frame.goal, left, take, reading);
};

const whatIsNeeded: Step = ({ intent, frame, reading, left, take, named }) => {
  const ended = reading.mentions.some(({ role }) => role === 'provider' || role === 'reseller');
  for (const mention of left) {
    if (mention.role && mention.role !== 'partner' && mention.role !== 'user' && !frame.as?.[mention.role]) {
      // A role word that this intent has no slot for says that the name is something else.
      if (frame.slots.includes(mention.role as keyof Slots)) continue;
      if (!(intent === 'add-lead' || intent === 'show-service-health')) continue;
    }
    // Management does not want to go on with our provider Kestrel: the partnership has its other side.
    if (intent === 'end-partnership' && !mention.role && ended) continue;
    const bare = ownRole(intent, reading, mention) ?? frame.bare;
    if (bare && take(mention, bare, 'the name that the command needs')) continue;
    if (frame.goal && (isAskedFor(mention, reading) || !named || refersBack(reading)))
      take(mention, frame.goal, 'the other name');
  }
};

const steps: readonly Step[] = [
  itsDomain,
  objectIsCustomer,
  whoseCustomer,
  whoSoldIt,
  sharedWith,
  byRole,
  invitedWith,
  throughReseller,
  bothSides,
  whatIsNeeded,
];

/** `the grad can't log in`, `Four-eyes approval is on file`: beside an address what is told names nobody. */
const isNobody = ({ token, clause, at }: Mention, { clauses }: Reading): boolean => {
  const { tokens, korean } = clauses[clause] as Clause;
  return !korean && ((!token.upper && has(tokens[at - 1], 'det')) || has(tokens[at + 1], 'task', 'review'));
};

/** `… sold it, so give them the credit`: the command speaks of who was named before. */
const refersBack = ({ clauses }: Reading): boolean =>
  clauses.some(({ text, korean }, at) => !korean && isAsked(clauses, at) && /\b(?:them|him|her)\b/.test(text));

/** 고객 한빛을 누리온과 함께 초대해 줘 */
const isTogether = ({ clause, at, particle }: Mention, { clauses }: Reading): boolean =>
  clauses[clause]?.korean === true &&
  /^(?:과|와|랑|이랑|하고)$/.test(particle) &&
  /^(?:함께|같이|공동으로)$/.test(clauses[clause]?.tokens[at + 1]?.text ?? '');

/** Whether the customer is named in front of it: by its name, its address or the bare word. */
const invitesAnother = (mention: Mention, { clauses }: Reading): boolean =>
  clauses[mention.clause]?.verbs.has('invite') === true &&
  (clauses[mention.clause]?.tokens ?? [])
    .slice(0, mention.at)
    .some((token) => has(token, 'customer') || token.kind === 'email');

const isOfProviders = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.hangul && has(token, 'partnership') && has(tokens[at - 1], 'provider') && !tokens[at - 1]?.particle;

const providerTies =
  /\b(?:provider|distributor|disti|supplier) (?:relationship|partnership|agreement|arrangement|contract|tie|ties)\b/;

/** What a bare name is when the directory or the speaker's side says so. */
function ownRole(intent: Intent | Beyond, reading: Reading, mention: Mention): Organisation | undefined {
  const frame = frames[intent];
  const known = reading.knownRole?.(mention.token.text);
  if (known && frame?.slots.includes(known)) return known;
  // give Byteforge the incentive credit on sub-5530: who gets it is the reseller
  if (
    intent === 'associate-subscription' &&
    mention.prep !== 'for' &&
    reading.clauses[mention.clause]?.tokens[mention.at - 1] === reading.clauses[mention.clause]?.verb &&
    reading.features.has('v:give')
  )
    return 'reseller';
  // the customer invitation to Orchid
  if (
    /^(?:resend|cancel)-invitation$/.test(intent) &&
    reading.features.has('customer') &&
    !reading.features.has('reseller') &&
    reading.clauses.some(
      (clause, at) =>
        !clause.korean ||
        clause.tokens.some(
          (token, i) =>
            has(token, 'customer') &&
            // 고객 초대 메일을 지우셨대요. 재발송 부탁드려요
            (isAsked(reading.clauses, at) || (!token.particle && has(clause.tokens[i + 1], 'invitation'))),
        ),
    )
  )
    return 'customer';
  if (intent === 'end-partnership' && reading.side === 'reseller') return 'provider';
  // 누리온과의 총판 관계를 해지: the word in front of the partnership says what the other one is.
  if (intent === 'end-partnership' && reading.clauses.some(({ tokens }) => tokens.some(isOfProviders)))
    return 'provider';
  // we're leaving Kestrel, end that provider relationship
  if (intent === 'end-partnership' && reading.clauses.some(({ text }) => providerTies.test(text))) return 'provider';
  if (
    intent === 'show-activity' &&
    ['partnership', 'invitation', 'reseller', 'incentive', '~invite'].some((thing) => reading.features.has(thing))
  )
    return 'reseller';
}

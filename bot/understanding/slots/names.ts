import type { Beyond, Intent, Slots } from '../catalogue.ts';
import { type Clause, isAsked, only } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import { isPlainName } from '../misplaced.ts';
import { companyWord, has, isRole, legalSuffix, type NameToken } from '../names/words.ts';
import type { Token } from '../text/token.ts';
import { corrected } from './corrections.ts';
import { type Frame, frames, type Organisation } from './frames.ts';
import { readPair } from './pairs.ts';
import { isNoName } from './remainder.ts';
import { type Reading, typed } from './slots.ts';

/** Puts a value into a slot; says whether there was room for it. */
export type Put = (slot: keyof Slots, value: string | undefined, why: string) => boolean;
export type Take = (mention: Mention, slot: keyof Slots, why: string) => boolean;

/** Gives the names of a message to the slots of an intent, and says which it had no use for. */
export function readNames(intent: Intent | Beyond, frame: Frame, reading: Reading, put: Put): readonly Mention[] {
  const { sheet } = reading;
  const people = frame.bare === 'person';
  // Who gave Kai the role: the person is no customer.
  if (intent === 'show-activity' && (reading.features.has('@role') || reading.features.has('role'))) return [];
  // What did Kai change: the one who acts is no customer.
  const acting = (mention: Mention) =>
    intent === 'show-activity' &&
    /^(?:did|has|have)$/.test(reading.clauses[mention.clause]?.tokens[mention.at - 1]?.text ?? '') &&
    reading.clauses[mention.clause]?.tokens[mention.at + 1]?.kind === 'word' &&
    !mention.role;
  let left = reading.mentions
    .filter(
      (mention) =>
        !acting(mention) &&
        !isTalkPartner(mention, reading) &&
        !isTeller(mention, reading) &&
        !isAsking(mention, reading) &&
        !isStray(mention, reading) &&
        !(intent === 'show-activity' && isWhereSomebodyWas(mention, reading)) &&
        // sub-1234 should be 60 seats, I counted heads: what has an id needs no name that only its place makes one
        !(reading.features.has('@id') && !isAsked(reading.clauses, mention.clause) && isPlainName(mention.token)),
    )
    .filter(
      (mention) => people || !mention.person || !reading.mentions.some((other) => other !== mention && !other.person),
    );
  left = corrected(left, reading);
  // `Pat from Wingtip called, please invite Kestrel`: what is asked for comes before what is told.
  const asked = (mention: Mention) => isAsked(reading.clauses, mention.clause);
  // had coffe with Kestrel: beside a capital a small unknown word is no name.
  const told = left.filter((mention) => !asked(mention));
  const likely = told.filter((mention) => !isNoName(mention, left));
  left = [...left.filter(asked), ...(likely.length ? likely : told)];
  const named = left.some(asked);
  // `Nina says she has not received it, so resend it to nina@…`: the command names its own goal.
  const goals = reading.clauses.filter((_, at) => isAsked(reading.clauses, at)).flatMap((clause) => clause.tokens);
  if (
    /^invite-|-invitation$/.test(intent) &&
    goals.some((token) => token.kind === 'email') &&
    // 지오소프트 대표님이 리셀러 하신대요. 초대장 보내 주세요: one name is whom all is about.
    !(reading.clauses.some(({ korean }) => korean) && left.length === 1)
  )
    left = left.filter(
      (mention) =>
        asked(mention) ||
        mention.role ||
        mention.prep === 'with' ||
        isCompany(mention, reading) ||
        (!mention.person && refersToMany(reading) && (isCalled(mention, reading) || isToldAParty(mention, reading))),
    );
  const sending = ['v:send', 'v:resend', '~send', '#sent'].some((feature) => reading.features.has(feature));
  const value = (mention: Mention) => {
    const whole = typed(sheet, mention.token) as string;
    // Mr. Theodore Blackwood
    const text = people ? whole.replace(/^(?:mr|mrs|ms|miss|mx|dr|prof)\.? (?=\p{L})/iu, '') : whole;
    // Nothing goes anywhere here, so the 로 behind a name is its last syllable: 온새미로.
    // reseller는 누리온으로: behind a topic it says who is to be it.
    const label = reading.clauses[mention.clause]?.tokens[mention.at - 1];
    const next = reading.clauses[mention.clause]?.tokens[mention.at + 1];
    const named = label !== undefined && isRole(label) && /^[은는]$/.test(label.particle) && next?.kind === 'word';
    // 한빛누리로 보낸 재판매인 초대
    const sent = has(next, 'sent');
    // 리셀러 늘솔데이터로 주문: an order goes through its reseller
    const through = intent === 'add-subscription' && mention.role === 'reseller';
    const isSyllable = !(frame.goal || sending || sent || people || named || through);
    return mention.particle === '로' && mention.token.hangul && isSyllable ? `${text}로` : text;
  };
  const take: Take = (mention, slot, why) => {
    if (!put(slot, value(mention), why)) return false;
    // Wingtip brought us Kestrel, create it under Wingtip: who has a slot is not named for another one.
    left = left.filter(({ token }) => token.text !== mention.token.text);
    return true;
  };
  if (people) {
    const addressed = reading.clauses.some(({ tokens }) => tokens.some(({ kind }) => kind === 'email'));
    // pat@…, from the Leeds office: where somebody is from is nobody
    const named = left.filter(
      (mention) =>
        mention.token.kind !== 'domain' &&
        !(addressed && /^(?:from|at|in)$/.test(mention.prep)) &&
        !(addressed && !asked(mention) && isNobody(mention, reading)),
    );
    const person = named.find((mention) => mention.person || mention.role === 'user') ?? named[0];
    if (person) take(person, 'person', 'a name where a person is due');
    return left;
  }
  if (intent === 'add-customer') {
    // domain orchid.fit: also where nobody knows such an ending
    const isDomain = ({ token, clause, at }: Mention) =>
      token.kind === 'domain' ||
      (/^[^\s.]+(?:\.[^\s.]+)+$/.test(token.text) && has(reading.clauses[clause]?.tokens[at - 1], 'domain'));
    const names = left.filter((mention) => !isDomain(mention));
    const domain = left.find(isDomain);
    if (domain && (names.length > 0 || reading.features.has('domain')))
      take(domain, 'domain', 'a domain beside the name');
    // 콘토소를 리트웨어 고객으로: two names with the word customer; the object is the customer.
    const claimed = left.filter((mention) => mention.role === 'customer');
    if (claimed.length > 1) {
      const object = claimed.find((mention) => /^[을를은는]$/.test(mention.particle)) ?? claimed[0];
      for (const other of claimed) if (other !== object) other.role = 'reseller';
    }
  }
  // order 5 E3 for Wingtip's customer Kestrel
  if (intent === 'add-customer' || intent === 'add-subscription')
    for (const mention of left)
      if (
        mention.owns === 'customer' &&
        !mention.role &&
        left.some((other) => other !== mention && asked(other)) &&
        !left.some((other) => other.role === 'reseller')
      )
        take(mention, 'reseller', 'the owner of the customer');
  // Wingtip sold Kestrel the E3, give them the incentive: who sold it earns for it.
  if (
    intent === 'associate-subscription' &&
    reading.clauses.some(({ text }) => /@ (?:has |have |just )?sold @ /.test(text))
  ) {
    const [seller, buyer] = left;
    if (seller && buyer && !seller.role && !buyer.role && seller.clause === buyer.clause) {
      take(seller, 'reseller', 'who sold it');
      take(buyer, 'customer', 'whom it was sold to');
    }
  }
  if (intent === 'list-customers') {
    const shared =
      reading.features.has('~share') ||
      reading.features.has('#same') ||
      reading.clauses.some((clause) =>
        /\b(?:shared|(?:we|i|both|that) (?:\w+ )?share|in common|jointly|joint|mutual|common|both)\b|공유(?!(?:[를을]? ?좀)? ?(?:[해하]|부탁|바랍|요|드))|공통|같이|함께/.test(
          clause.text,
        ),
      );
    const first = left[0];
    if (shared && first && first.role !== 'reseller') take(first, 'provider', 'customers that are shared');
  }
  for (const mention of [...left]) {
    const party = mention.role;
    if (!party || party === 'user' || party === 'partner') continue;
    const slot = frame.as?.[party] ?? (party === 'lead' ? undefined : party);
    if (slot && frame.slots.includes(slot)) take(mention, slot, `beside “${mention.because}”`);
  }
  // invite customer Kestrel with Fabrikam: who is not the customer is the provider.
  if (intent === 'invite-customer')
    for (const mention of [...left])
      if (
        !mention.role &&
        (mention.prep === 'with' || isTogether(mention, reading)) &&
        invitesAnother(mention, reading)
      )
        take(mention, 'provider', 'behind “with”, beside the customer');
  if (!frame.goal && wantsReseller(frame))
    for (const mention of [...left])
      if (
        !mention.role &&
        (/^(?:under|via|through|by)$/.test(mention.prep) ||
          (mention.prep === 'with' && intent === 'add-subscription' && left.length > 1))
      )
        take(mention, 'reseller', `behind “${mention.prep}”`);
  if (frame.goal && frame.bare) readPair(intent, frame.bare as Organisation, frame.goal, left, take, reading);
  const ended = reading.mentions.some(({ role }) => role === 'provider' || role === 'reseller');
  for (const mention of [...left]) {
    if (mention.role && mention.role !== 'partner' && mention.role !== 'user' && !frame.as?.[mention.role]) {
      // A role word that this intent has no slot for says that the name is something else.
      if (frame.slots.includes(mention.role as keyof Slots)) continue;
      if (!(intent === 'add-lead' || intent === 'show-service-health')) continue;
    }
    // Management does not want to go on with our provider Kestrel: the partnership has its other side.
    if (intent === 'end-partnership' && !mention.role && ended) continue;
    const bare = ownRole(intent, reading, mention) ?? frame.bare;
    if (bare && take(mention, bare, 'the name that the command needs')) continue;
    if (frame.goal && (asked(mention) || !named || refersBack(reading))) take(mention, frame.goal, 'the other name');
  }
  return left;
}

/** `the grad can't log in`, `Four-eyes approval is on file`: beside an address what is told names nobody. */
const isNobody = ({ token, clause, at }: Mention, { clauses }: Reading): boolean => {
  const { tokens, korean } = clauses[clause] as Clause;
  return !korean && ((!token.upper && has(tokens[at - 1], 'det')) || has(tokens[at + 1], 'task', 'review'));
};

/** `after a chat with Hana we would like …`: with whom it was talked over. */
const isTalkPartner = ({ clause, at, prep }: Mention, { clauses }: Reading): boolean => {
  const { text, lead = 0, korean } = clauses[clause] as Clause;
  return !korean && at < lead && prep === 'with' && text.startsWith('after ');
};

/** `Mr Okafor would like to see the customers of Kestrel`: who wants to see it is not whom it is about. */
const isAsking = ({ clause, at, token }: Mention, { clauses, mentions }: Reading): boolean => {
  const { tokens, why, lead = 0, korean, verbs } = clauses[clause] as Clause;
  return (
    !korean &&
    at < lead &&
    verbs.has('show') &&
    why === 'a wish to do' &&
    tokens.slice(0, at).every((one) => one.kind === 'punct' || only(one, 'filler', 'mark')) &&
    (/^(?:mr|mrs|ms|miss)\b/.test(token.text) || mentions.some((other) => other.clause === clause && other.at > at))
  );
};

/** `Priya forgot to enter Kestrel, add it`: a colleague who only tells of another one. */
const isTeller = ({ clause, at, token, known }: Mention, { clauses, mentions }: Reading): boolean =>
  !known &&
  !token.text.includes(' ') &&
  !isAsked(clauses, clause) &&
  clauses[clause]?.korean === false &&
  /^(?:forgot|asked|said|says|told|called|mentioned|reminded|wrote|noticed|complained|promised|left|quit|joined|resigned)$/.test(
    clauses[clause]?.tokens[at + 1]?.text ?? '',
  ) &&
  mentions.some((other) => other.clause === clause && other.at > at && !other.person);

/** `I was at Kestrel all week. Show the activity log`: where the speaker was, and nothing refers back to. */
const isWhereSomebodyWas = ({ clause, prep, role }: Mention, { clauses }: Reading): boolean =>
  !role &&
  /^(?:at|in)$/.test(prep) &&
  !isAsked(clauses, clause) &&
  /^(?:i|we)(?:'ve)? (?:was|were|have been|been)\b/.test(clauses[clause]?.text ?? '') &&
  !clauses.some(({ text }, at) => isAsked(clauses, at) && /\b(?:them|they|their|there|its)\b/.test(text));

/** `He asked me thrice`, `Tax time, groan.`, `We've nae interest`: a small word beside what is asked for, where no name is. */
function isStray({ token, clause, at, role, prep, owns, known, quoted }: Mention, { clauses }: Reading): boolean {
  const tokens = clauses[clause]?.tokens ?? [];
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    !role &&
    !prep &&
    !owns &&
    !known &&
    !quoted &&
    !token.hangul &&
    isPlainName(token) &&
    clauses[clause]?.act !== 'command' &&
    clauses[clause]?.act !== 'question' &&
    clauses.some(({ act }) => act === 'command' || act === 'question') &&
    (strayBehind.test(before?.text ?? '') || (before?.text === ',' && at > 1 && (!next || /^[.!?]+$/.test(next.text))))
  );
}
const strayBehind =
  /^(?:me|it|this|that|anything|something|nothing|never|not|always|just|i've|we've|i'm|we're|they're|they've|he's|she's|it's|i'd|we'd)$/;

/** `… sold it, so give them the credit`: the command speaks of who was named before. */
const refersBack = ({ clauses }: Reading): boolean =>
  clauses.some(({ text, korean }, at) => !korean && isAsked(clauses, at) && /\b(?:them|him|her)\b/.test(text));

/** `a small shop called Two Guys, invite them`: they were named, and no person is. */
const refersToMany = ({ clauses }: Reading): boolean =>
  clauses.some(({ text, korean }, at) => !korean && isAsked(clauses, at) && /\b(?:them|they|their)\b/.test(text));
const isCalled = ({ clause, at }: Mention, { clauses }: Reading): boolean =>
  has(clauses[clause]?.tokens[at - 1], 'name-of');

/** I met Kestrel Dairy, they'd like to become a customer, invite them: whom they are to be told of is no person. */
const isToldAParty = ({ clause, token, prep }: Mention, { clauses }: Reading): boolean =>
  token.text.includes(' ') &&
  clauses[clause]?.korean === false &&
  !/^(?:in|at|near|from)$/.test(prep) &&
  (isTheirs.test(clauses[clause]?.text ?? '') ||
    (/\b(?:become|be|join|found|met)\b/.test(clauses[clause]?.text ?? '') &&
      clauses[clause]?.tokens.some((one) => has(one, 'customer', 'reseller', 'partner')) === true));

/** the lady who runs Kestrel Dairy, he opened his own shop, Kestrel Dairy */
const isTheirs = /\b(?:runs|owns|opened|founded) (?:[\w,]+ ){0,6}@/;

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

/** Nordlicht IT say it never arrived: a company, and no colleague who says so. */
const isCompany = ({ token, known, clause, at }: Mention, { clauses }: Reading): boolean =>
  known !== undefined ||
  (token as NameToken).reason === 'legal form' ||
  legalSuffix.test(token.text.split(' ').at(-1)?.replace(/\.$/, '') ?? '') ||
  (token.text.includes(' ') && companyWord.test(token.text.split(' ').at(-1) as string)) ||
  /^(?:say|tell|claim|report|write)$/.test(clauses[clause]?.tokens[at + 1]?.text ?? '');

const isOfProviders = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.hangul && has(token, 'partnership') && has(tokens[at - 1], 'provider') && !tokens[at - 1]?.particle;

const providerTies =
  /\b(?:provider|distributor|disti|supplier) (?:relationship|partnership|agreement|arrangement|contract|tie|ties)\b/;

const wantsReseller = (frame: Frame): boolean => frame.slots.includes('reseller') && frame.bare !== 'reseller';

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

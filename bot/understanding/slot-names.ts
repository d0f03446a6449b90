import type { Beyond, Intent, Slots } from './catalogue.ts';
import { type Clause, isAsked } from './clauses.ts';
import { type Frame, frames, type Organisation } from './frames.ts';
import type { Mention } from './mentions.ts';
import { companyWord, has, isRole, type NameToken } from './name-words.ts';
import { isNoName } from './remainder.ts';
import { type Reading, typed } from './slots.ts';
import type { Token } from './token.ts';

const goal = /^(?:to|with|under|onto|into|by|via|through|at|beneath|->)$/;
const koreanGoal = /^(?:에|에게|한테|께|로|으로|과|와|랑|이랑|하고|측에|쪽에|쪽으로|측으로|에게로|한테로|에다|에다가)$/;

/** Puts a value into a slot; says whether there was room for it. */
export type Put = (slot: keyof Slots, value: string | undefined, why: string) => boolean;
type Take = (mention: Mention, slot: keyof Slots, why: string) => boolean;

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
    .filter((mention) => !acting(mention) && !isTalkPartner(mention, reading))
    .filter(
      (mention) => people || !mention.person || !reading.mentions.some((other) => other !== mention && !other.person),
    );
  left = corrected(left, reading);
  // `Pat from Wingtip called, please invite Kestrel`: what is asked for comes before what is told.
  const asked = (mention: Mention) => isAsked(reading.clauses, mention.clause);
  // had coffe with Kestrel: beside a capital a small unknown word is no name, or the last that comes to mind.
  left = [
    ...left.filter(asked),
    ...left.filter((mention) => !asked(mention) && !isNoName(mention, left)),
    ...left.filter((mention) => !asked(mention) && isNoName(mention, left)),
  ];
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
      (mention) => asked(mention) || mention.role || mention.prep === 'with' || isCompany(mention, reading),
    );
  const sending = ['v:send', 'v:resend', '~send', '#sent'].some((feature) => reading.features.has(feature));
  const value = (mention: Mention) => {
    const text = typed(sheet, mention.token) as string;
    // Nothing goes anywhere here, so the 로 behind a name is its last syllable: 온새미로.
    // reseller는 누리온으로: behind a topic it says who is to be it.
    const label = reading.clauses[mention.clause]?.tokens[mention.at - 1];
    const next = reading.clauses[mention.clause]?.tokens[mention.at + 1];
    const named = label !== undefined && isRole(label) && /^[은는]$/.test(label.particle) && next?.kind === 'word';
    return mention.particle === '로' && mention.token.hangul && !frame.goal && !sending && !people && !named
      ? `${text}로`
      : text;
  };
  const take: Take = (mention, slot, why) => {
    if (!put(slot, value(mention), why)) return false;
    left = left.filter((other) => other !== mention);
    return true;
  };
  if (people) {
    const named = left.filter((mention) => mention.token.kind !== 'domain');
    const person = named.find((mention) => mention.person || mention.role === 'user') ?? named[0];
    if (person) take(person, 'person', 'a name where a person is due');
    return left;
  }
  if (intent === 'add-customer') {
    const names = left.filter((mention) => mention.token.kind !== 'domain');
    const domain = left.find((mention) => mention.token.kind === 'domain');
    if (domain && (names.length > 0 || reading.features.has('domain')))
      take(domain, 'domain', 'a domain beside the name');
    // 콘토소를 리트웨어 고객으로: two names with the word customer; the object is the customer.
    const claimed = left.filter((mention) => mention.role === 'customer');
    if (claimed.length > 1) {
      const object = claimed.find((mention) => /^[을를은는]$/.test(mention.particle)) ?? claimed[0];
      for (const other of claimed) if (other !== object) other.role = 'reseller';
    }
    for (const mention of left)
      if (
        mention.owns === 'customer' &&
        !mention.role &&
        left.length > 1 &&
        !left.some((other) => other.role === 'reseller')
      )
        take(mention, 'reseller', 'the owner of the customer');
  }
  if (intent === 'list-customers') {
    const shared =
      reading.features.has('~share') ||
      reading.features.has('#same') ||
      reading.clauses.some((clause) =>
        /\b(?:shared?|in common|jointly|joint|mutual|common|both)\b|공유|공통|같이|함께/.test(clause.text),
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
      if (!mention.role && mention.prep === 'with' && invitesAnother(mention, reading))
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
  for (const mention of [...left]) {
    if (mention.role && mention.role !== 'partner' && mention.role !== 'user' && !frame.as?.[mention.role]) {
      // A role word that this intent has no slot for says that the name is something else.
      if (frame.slots.includes(mention.role as keyof Slots)) continue;
      if (!(intent === 'add-lead' || intent === 'show-service-health')) continue;
    }
    const bare = ownRole(intent, reading, mention) ?? frame.bare;
    if (bare && take(mention, bare, 'the name that the command needs')) continue;
    if (frame.goal && (asked(mention) || !named || refersBack(reading))) take(mention, frame.goal, 'the other name');
  }
  return left;
}

/** `after a chat with Hana we would like …`: with whom it was talked over. */
const isTalkPartner = ({ clause, at, prep }: Mention, { clauses }: Reading): boolean => {
  const { text, lead = 0, korean } = clauses[clause] as Clause;
  return !korean && at < lead && prep === 'with' && text.startsWith('after ');
};

/** `… sold it, so give them the credit`: the command speaks of who was named before. */
const refersBack = ({ clauses }: Reading): boolean =>
  clauses.some(({ text, korean }, at) => !korean && isAsked(clauses, at) && /\b(?:them|him|her)\b/.test(text));

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
  (token.text.includes(' ') && companyWord.test(token.text.split(' ').at(-1) as string)) ||
  /^(?:say|tell|claim|report|write)$/.test(clauses[clause]?.tokens[at + 1]?.text ?? '');

const wantsReseller = (frame: Frame): boolean => frame.slots.includes('reseller') && frame.bare !== 'reseller';

/** What a bare name is when the directory or the speaker's side says so. */
function ownRole(intent: Intent | Beyond, reading: Reading, mention: Mention): Organisation | undefined {
  const frame = frames[intent];
  const known = reading.knownRole?.(mention.token.text);
  if (known && frame?.slots.includes(known)) return known;
  // the customer invitation to Orchid
  if (
    /^(?:resend|cancel)-invitation$/.test(intent) &&
    reading.features.has('customer') &&
    !reading.features.has('reseller') &&
    reading.clauses.some(
      (clause, at) =>
        !clause.korean || (isAsked(reading.clauses, at) && clause.tokens.some((token) => has(token, 'customer'))),
    )
  )
    return 'customer';
  if (intent === 'end-partnership' && reading.side === 'reseller') return 'provider';
  if (
    intent === 'show-activity' &&
    ['partnership', 'invitation', 'reseller', 'incentive', '~invite'].some((thing) => reading.features.has(thing))
  )
    return 'reseller';
}

/** Two names, one of which goes to the other. */
function readPair(
  intent: Intent | Beyond,
  bare: Organisation,
  target: Organisation,
  left: Mention[],
  take: Take,
  reading: Reading,
): void {
  const free = left.filter((mention) => !mention.role || mention.role === 'partner');
  if (!free.length) return;
  if (intent === 'set-support-contact') {
    readSupport(free, take, reading);
    return;
  }
  // … the Visio subscription at Kestrel: whose it is.
  const owner =
    free.find((mention) => mention.owns === 'subscription' || mention.owns === 'offer' || mention.owns === 'seat') ??
    (intent === 'associate-subscription'
      ? free.find((mention) => /^(?:at|of|for)$/.test(mention.prep) && free.length > 1)
      : undefined);
  // 이든치과와 누리온을 연결: the two stand side by side, so their order decides.
  const sideBySide = (mention: Mention) =>
    /^(?:과|와|랑|이랑|하고)$/.test(mention.particle) &&
    reading.mentions.some((other) => other.clause === mention.clause && other.at === mention.at + 1 && !other.role);
  const going = free.filter(
    (mention) =>
      mention !== owner &&
      !sideBySide(mention) &&
      (koreanGoal.test(mention.particle) || (goal.test(mention.prep) && mention.token.particle === '')),
  );
  if (intent === 'add-customer') {
    for (const mention of free) {
      if (
        (/^(?:under|via|through|with|by|from)$/.test(mention.prep) && isAsked(reading.clauses, mention.clause)) ||
        (free.length > 1 && /^(?:to|for|of)$/.test(mention.prep) && mention !== free[0]) ||
        (koreanGoal.test(mention.particle) &&
          !/^으?로$/.test(mention.particle) &&
          (free.length > 1 || reading.mentions.some((other) => other.role === 'customer')))
      )
        take(mention, target, 'what the customer is put under');
    }
    return;
  }
  // put Kestrel on sub-12: what is linked to a subscription, and is not its owner, is the reseller.
  const [alone] = free;
  if (
    intent === 'associate-subscription' &&
    free.length === 1 &&
    alone &&
    alone !== owner &&
    !/^(?:for|of|at|from)$/.test(alone.prep) &&
    (reading.features.has('obj:@org') || reading.features.has('v:earn')) &&
    !reading.clauses.some((clause) => clause.korean)
  )
    take(alone, target, 'what the subscription is linked to');
  const goalMention = going.at(-1);
  if (goalMention) take(goalMention, target, 'where it goes');
  else if (free.length > 1) {
    // Without a preposition the order decides: the customer first, or the subject that manages.
    const [first, second] = free as [Mention, Mention];
    const subject = manages(first, second, reading) || /^(?:이|가|께서)$/.test(first.particle);
    if (owner && free.length === 2 && !subject) {
      const other = free.find((mention) => mention !== owner);
      take(owner, bare, 'the owner of the subscription');
      if (other) take(other, target, 'the other name');
    } else {
      take(subject ? first : second, target, subject ? 'who manages' : 'the second name');
    }
  }
}

/** `Orchid looks after Ridgeway`: the verb of managing stands between the two. */
function manages(first: Mention, second: Mention, reading: Reading): boolean {
  // 바른의원 관리는 지오소프트에서 합니다: who has no particle in front of the managing is managed.
  if (first.token.hangul && !first.particle && reading.clauses[first.clause]?.korean) return false;
  const between = (reading.clauses[first.clause]?.tokens ?? []).slice(
    first.at + 1,
    first.clause === second.clause ? second.at : undefined,
  );
  return (
    between.some(
      (token) =>
        has(token, 'manage') ||
        (/^(?:get|gets|earn|earns|receive|receives)$/.test(token.text) && reading.features.has('incentive')),
    ) && !between.some((token) => token.text === 'by')
  );
}

function readSupport(free: Mention[], take: Take, reading: Reading): void {
  const open: Mention[] = [];
  for (const mention of free) {
    const owns =
      mention.owns !== undefined && /^(?:subscription|offer|support-contact|support|seat)$/.test(mention.owns);
    const following = reading.clauses[mention.clause]?.tokens[mention.at + 1]?.text ?? '';
    // 지원 담당자로 한빛 지정: who stands behind the label becomes it.
    // 지원 담당자는 앞으로 한빛입니다
    let before = mention.at - 1;
    const within = reading.clauses[mention.clause]?.tokens ?? [];
    while (before > 0 && within[before]?.hangul && has(within[before] as Token, 'now-on', 'filler')) before--;
    const label = reading.clauses[mention.clause]?.tokens[before];
    if (label && has(label, 'support-contact') && /^(?:으?로|은|는)$/.test(label.particle) && !mention.particle) {
      take(mention, 'reseller', 'who becomes the contact');
      continue;
    }
    // name Kestrel support contact for Wingtip
    const verb = reading.clauses[mention.clause]?.tokens[mention.at - 1]?.text ?? '';
    if (
      mention.owns === 'support-contact' &&
      !mention.token.possessive &&
      /^(?:nam|mak|appoint|designat)(?:e|ing)?$/.test(verb)
    )
      take(mention, 'reseller', 'who becomes the contact');
    else if (
      /^(?:으?로|에게|한테|측에|쪽에|이|가)$/.test(mention.particle) ||
      /^(?:to|by|with|as)$/.test(mention.prep) ||
      following === 'as'
    )
      take(mention, 'reseller', 'who becomes the contact');
    else if (
      /^(?:for|of|at|on|from)$/.test(mention.prep) ||
      (/^(?:needs|wants|requires|gets)$/.test(following) &&
        reading.clauses[mention.clause]?.tokens[mention.at + 2]?.text !== 'to') ||
      (owns && !/^[을를]$/.test(mention.particle)) ||
      /^(?:의|에)$/.test(mention.particle)
    )
      take(mention, 'customer', 'whose contact it is');
    else if (/^[을를]$/.test(mention.particle)) take(mention, 'reseller', 'who becomes the contact');
    else open.push(mention);
  }
  // 지원 담당자 변경: 한빛
  const [alone] = open;
  if (open.length === 1 && free.length === 1 && alone && isRelabelled(alone, reading)) {
    take(alone, 'reseller', 'who becomes the contact');
    return;
  }
  const customerFirst = reading.clauses.some((clause) => clause.korean) || reading.features.has('#arrow');
  for (const [i, mention] of open.entries())
    take(mention, (i === 0) === customerFirst ? 'customer' : 'reseller', 'its place in the sentence');
}

/** 지원 담당자 변경: 한빛 */
function isRelabelled({ clause, at }: Mention, reading: Reading): boolean {
  const tokens = reading.clauses[clause]?.tokens ?? [];
  const [label, verb, mark] = tokens.slice(Math.max(0, at - 3), at);
  return has(label as Token, 'support-contact') && has(verb as Token, 'change', 'designate') && mark?.text === ':';
}

/** `Contoso — no, Fabrikam`, 콘토소 말고 패브리캄: what was corrected does not count. */
function corrected(mentions: Mention[], reading: Reading): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const tokens = reading.clauses[mention.clause]?.tokens ?? [];
    const next = tokens[mention.at + 1];
    if (next?.text === '말고') continue;
    const before = tokens
      .slice(Math.max(0, mention.at - 5), mention.at)
      .map((token) => token.text)
      .join(' ');
    const start = reading.clauses
      .slice(0, mention.clause)
      .flatMap((clause) => clause.tokens)
      .slice(-4)
      .map((token) => token.text)
      .join(' ');
    const context = mention.at < 5 ? `${start} ${before}` : before;
    const previous = result.at(-1);
    // Robert “Bob”: a nickname behind the name.
    if (
      previous &&
      mention.quoted &&
      previous.clause === mention.clause &&
      mention.at === previous.at + 1 &&
      !previous.token.particle &&
      !mention.role
    )
      continue;
    // … with Fabrikam - Fabrikam Fiber, I mean: the longer one is meant.
    if (previous && extendsName(previous, mention)) {
      mention.role ??= previous.role;
      if (!mention.prep) mention.prep = previous.prep;
      mention.owns ??= previous.owns;
      result.splice(-1, 1, mention);
      continue;
    }
    if (
      previous &&
      /\b(?:no|sorry|er|erm|uh|um|oops|i mean|i meant|rather|correction|scratch that|wait|actually|make that|make it)\b|아니|정정|아참/.test(
        context,
      ) &&
      (!mention.role || mention.role === previous.role || !previous.role) &&
      closeTo(previous, mention, reading)
    ) {
      mention.role ??= previous.role;
      if (!mention.prep) mention.prep = previous.prep;
      mention.owns ??= previous.owns;
      result.pop();
    }
    result.push(mention);
  }
  return result;
}

const extendsName = (previous: Mention, mention: Mention): boolean =>
  !mention.token.hangul && mention.token.upper && mention.token.text.startsWith(`${previous.token.text} `);

function closeTo(previous: Mention, mention: Mention, reading: Reading): boolean {
  const between = reading.sheet.folded.slice(previous.token.end, mention.token.start);
  return (
    between.length < 40 &&
    /(?:^|[\s,.;:-])(?:no|sorry|er|erm|uh|um|oops|i mean|i meant|rather|correction|scratch that|wait|actually|make that|make it|아니|아니다|정정|아참)(?:[\s,.;:-]|$)/.test(
      between,
    )
  );
}

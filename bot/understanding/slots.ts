import type { Beyond, Intent, Slots } from './catalogue.ts';
import { type Clause, has, isMark, ofKind } from './clauses.ts';
import type { Mention, Party } from './mentions.ts';
import type { Sheet } from './normalise.ts';
import { readQuantity } from './quantity.ts';
import type { Token } from './tokens.ts';

type Organisation = 'reseller' | 'provider' | 'customer';

/** Which slots an intent has, and which one a name without a role word fills. */
interface Frame {
  slots: readonly (keyof Slots)[];
  /** The slot of a bare name. */
  bare?: Organisation | 'person';
  /** The slot of a bare name to which something goes: to X, under X, X에, X로. */
  goal?: Organisation;
  /** What a role word in the message may be read as, when the slot has another name. */
  as?: Partial<Record<Party, Organisation>>;
}

const frames: Partial<Record<Intent | Beyond, Frame>> = {
  'invite-reseller': { slots: ['reseller', 'email'], bare: 'reseller', as: { partner: 'reseller' } },
  'show-reseller': { slots: ['reseller'], bare: 'reseller' },
  'resend-invitation': { slots: ['reseller', 'customer', 'email'], bare: 'reseller', as: { partner: 'reseller' } },
  'cancel-invitation': { slots: ['reseller', 'customer', 'email'], bare: 'reseller', as: { partner: 'reseller' } },
  'end-partnership': { slots: ['reseller', 'provider'], bare: 'reseller', as: { partner: 'reseller' } },
  'review-invitation': { slots: ['provider', 'code'], bare: 'provider', as: { partner: 'provider' } },
  'decline-invitation': { slots: ['provider', 'code'], bare: 'provider', as: { partner: 'provider' } },
  'find-provider': { slots: ['title'] },
  'add-customer': { slots: ['customer', 'reseller', 'domain'], bare: 'customer', goal: 'reseller', as: { partner: 'reseller' } },
  'list-customers': { slots: ['reseller', 'provider'], bare: 'reseller' },
  'show-customer': { slots: ['customer'], bare: 'customer' },
  'associate-customer': { slots: ['customer', 'reseller'], bare: 'customer', goal: 'reseller', as: { partner: 'reseller' } },
  'invite-customer': { slots: ['email', 'customer', 'provider'], bare: 'customer' },
  'request-delegated-admin': { slots: ['customer'], bare: 'customer' },
  'add-subscription': { slots: ['customer', 'product', 'quantity', 'reseller'], bare: 'customer', as: { partner: 'reseller' } },
  'list-subscriptions': { slots: ['customer'], bare: 'customer' },
  'change-licenses': { slots: ['customer', 'product', 'subscription', 'quantity'], bare: 'customer' },
  'upgrade-subscription': { slots: ['customer', 'subscription', 'product'], bare: 'customer' },
  'associate-subscription': { slots: ['customer', 'subscription', 'reseller'], bare: 'customer', goal: 'reseller', as: { partner: 'reseller' } },
  'set-support-contact': { slots: ['customer', 'subscription', 'reseller'], bare: 'customer', goal: 'reseller', as: { partner: 'reseller' } },
  'list-catalog': { slots: ['product'] },
  'show-incentives': { slots: ['reseller'], bare: 'reseller', as: { partner: 'reseller' } },
  'show-service-health': { slots: ['customer'], bare: 'customer' },
  'create-service-request': { slots: ['customer', 'title'], bare: 'customer' },
  'list-service-requests': { slots: ['customer'], bare: 'customer' },
  'create-support-ticket': { slots: ['title'] },
  'add-lead': { slots: ['customer'], bare: 'customer', as: { lead: 'customer' } },
  'add-user': { slots: ['email', 'person', 'role'], bare: 'person' },
  'assign-role': { slots: ['person', 'role'], bare: 'person' },
  'remove-role': { slots: ['person', 'role'], bare: 'person' },
  'show-activity': { slots: ['customer', 'reseller'], bare: 'customer', as: { partner: 'reseller' } },
  'set-language': { slots: ['title'] },
  'show-grants': { slots: ['provider', 'reseller'], bare: 'provider', as: { partner: 'provider' } },
  'confirm-partnership': { slots: ['reseller'], bare: 'reseller', as: { partner: 'reseller' } },
  'reject-partnership': { slots: ['reseller'], bare: 'reseller', as: { partner: 'reseller' } },
};

export interface Reading {
  sheet: Sheet;
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  features: ReadonlySet<string>;
  title?: string;
  side?: 'provider' | 'reseller';
  knownRole?: (name: string) => Organisation | undefined;
}

const goal = /^(?:to|with|under|onto|into|by|via|through|at|beneath|->)$/;
const koreanGoal = /^(?:에|에게|한테|께|로|으로|과|와|랑|이랑|하고|측에|쪽에|쪽으로|측으로|에게로|한테로|에다|에다가)$/;

/** Reads the slots of an intent; every reason is told to `because`. */
export function readSlots(intent: Intent | Beyond, reading: Reading, because: (reason: string) => void): Slots {
  const frame = frames[intent];
  const slots: Slots = {};
  if (!frame) return slots;
  const wants = (slot: keyof Slots) => frame.slots.includes(slot);
  const put = (slot: keyof Slots, value: string | undefined, why: string) => {
    if (!value || slots[slot] !== undefined || !wants(slot)) return false;
    (slots as Record<string, unknown>)[slot] = value;
    because(`${slot} “${value}”: ${why}`);
    return true;
  };
  const tokens = reading.clauses.flatMap((clause) => clause.tokens);
  readNames(intent, frame, reading, put);
  readData(intent, reading, tokens, put, slots);
  if (wants('quantity')) {
    const quantity = readQuantity(reading.clauses, intent === 'change-licenses');
    if (quantity !== undefined) {
      slots.quantity = quantity;
      because(`quantity ${JSON.stringify(quantity)}: the number that counts seats`);
    }
  }
  if (wants('title') && reading.title) put('title', reading.title, 'free text');
  if (intent === 'set-language') put('title', valueOf(reading.sheet, lastWhere(tokens, (token) => has(token, 'tongue'))), 'a language');
  if (intent === 'find-provider') put('title', soughtProvider(reading, tokens), 'what the provider is looked for by');
  return slots;
}

function lastWhere(tokens: readonly Token[], test: (token: Token) => boolean): Token | undefined {
  const found = tokens.filter(test);
  // `switch from English to Korean`: the last one, unless it is where one comes from.
  return found.at(-1);
}

/** The text of a slot as it was typed. */
export function valueOf(sheet: Sheet, token: Token | undefined): string | undefined {
  if (!token) return;
  return sheet.shown.slice(token.inner.start, token.inner.end).replace(/\s+/g, ' ').trim();
}

type Take = (mention: Mention, slot: keyof Slots, why: string) => boolean;
type Put = (slot: keyof Slots, value: string | undefined, why: string) => boolean;

function readNames(intent: Intent | Beyond, frame: Frame, reading: Reading, put: Put): void {
  const { sheet } = reading;
  const people = frame.bare === 'person';
  let left = reading.mentions.filter((mention) => people || !mention.person || !reading.mentions.some((other) => other !== mention && !other.person));
  left = corrected(left, reading);
  const sending = reading.features.has('v:send') || reading.features.has('v:resend');
  const value = (mention: Mention) => {
    const text = valueOf(sheet, mention.token) as string;
    // Nothing goes anywhere here, so the 로 behind a name is its last syllable: 온새미로.
    return mention.particle === '로' && mention.token.hangul && !frame.goal && !sending && !people ? `${text}로` : text;
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
    return;
  }
  if (intent === 'add-customer') {
    const names = left.filter((mention) => mention.token.kind !== 'domain');
    const domain = left.find((mention) => mention.token.kind === 'domain');
    if (domain && (names.length > 0 || reading.features.has('domain'))) take(domain, 'domain', 'a domain beside the name');
    // 콘토소를 리트웨어 고객으로: two names with the word customer; the object is the customer.
    const claimed = left.filter((mention) => mention.role === 'customer');
    if (claimed.length > 1) {
      const object = claimed.find((mention) => /^[을를은는]$/.test(mention.particle)) ?? claimed[0];
      for (const other of claimed) if (other !== object) other.role = 'reseller';
    }
    for (const mention of left) if (mention.owns === 'customer' && !mention.role && left.length > 1) take(mention, 'reseller', 'the owner of the customer');
  }
  if (intent === 'list-customers') {
    const shared = reading.features.has('~share') || reading.features.has('#same') || reading.clauses.some((clause) => /\b(?:share|in common|jointly|mutual|both)\b|공유|공통|같이|함께/.test(clause.text));
    const first = left[0];
    if (shared && first && first.role !== 'reseller') take(first, 'provider', 'customers that are shared');
  }
  for (const mention of [...left]) {
    const party = mention.role;
    if (!party || party === 'user' || party === 'partner') continue;
    const slot = frame.as?.[party] ?? (party === 'lead' ? undefined : party);
    if (slot && frame.slots.includes(slot)) take(mention, slot, `beside “${mention.because}”`);
  }
  if (frame.goal && frame.bare) readPair(intent, frame.bare as Organisation, frame.goal, left, take, reading);
  for (const mention of [...left]) {
    if (mention.role && mention.role !== 'partner' && mention.role !== 'user' && !frame.as?.[mention.role]) {
      // A role word that this intent has no slot for says that the name is something else.
      if (frame.slots.includes(mention.role as keyof Slots)) continue;
      if (!(intent === 'add-lead' || intent === 'show-service-health')) continue;
    }
    const bare = ownRole(intent, reading, mention) ?? frame.bare;
    if (bare && take(mention, bare, 'the name that the command needs')) continue;
    if (frame.goal) take(mention, frame.goal, 'the other name');
  }
}

/** What a bare name is when the directory or the speaker's side says so. */
function ownRole(intent: Intent | Beyond, reading: Reading, mention: Mention): Organisation | undefined {
  const frame = frames[intent];
  const known = reading.knownRole?.(mention.token.text);
  if (known && frame?.slots.includes(known)) return known;
  if (intent === 'end-partnership' && reading.side === 'reseller') return 'provider';
}

/** Two names, one of which goes to the other. */
function readPair(intent: Intent | Beyond, bare: Organisation, target: Organisation, left: Mention[], take: Take, reading: Reading): void {
  const free = left.filter((mention) => !mention.role || mention.role === 'partner');
  const hasTarget = !free.length ? true : false;
  if (hasTarget) return;
  if (intent === 'set-support-contact') {
    readSupport(free, take, reading);
    return;
  }
  const owner = free.find((mention) => mention.owns === 'subscription' || mention.owns === 'offer' || mention.owns === 'seat');
  const going = free.filter((mention) => mention !== owner && (koreanGoal.test(mention.particle) || (goal.test(mention.prep) && mention.token.particle === '')));
  const alone = free.length === 1 && reading.mentions.length === 1;
  if (intent === 'add-customer') {
    for (const mention of free) {
      if (/^(?:under|via|through|with|by|from)$/.test(mention.prep) || (free.length > 1 && /^(?:to|for|of)$/.test(mention.prep) && mention !== free[0]) || (koreanGoal.test(mention.particle) && !/^으?로$/.test(mention.particle) && (free.length > 1 || reading.mentions.some((other) => other.role === 'customer')))) take(mention, target, 'what the customer is put under');
    }
    return;
  }
  const goalMention = going.at(-1);
  if (goalMention && !(alone && intent === 'associate-customer' && !koreanGoal.test(goalMention.particle) && false)) take(goalMention, target, 'where it goes');
  else if (free.length > 1) {
    // Without a preposition the order decides: the customer first, or the subject that manages.
    const [first, second] = free as [Mention, Mention];
    const subject = reading.clauses.some((clause) => clause.verbs.has('manage') && !clause.korean) || /^(?:이|가|께서)$/.test(first.particle);
    if (owner && free.length === 2) {
      const other = free.find((mention) => mention !== owner);
      take(owner, bare, 'the owner of the subscription');
      if (other) take(other, target, 'the other name');
    } else {
      take(subject ? first : second, target, subject ? 'who manages' : 'the second name');
    }
  } else if (owner && !alone) return;
}

function readSupport(free: Mention[], take: Take, reading: Reading): void {
  const open: Mention[] = [];
  for (const mention of free) {
    const owns = mention.owns !== undefined && /^(?:subscription|offer|support-contact|support|seat)$/.test(mention.owns);
    if (/^(?:으?로|에게|한테|측에|쪽에|이|가)$/.test(mention.particle) || /^(?:to|by|with|as)$/.test(mention.prep)) take(mention, 'reseller', 'who becomes the contact');
    else if (/^(?:for|of|at|on|from)$/.test(mention.prep) || (owns && !/^[을를]$/.test(mention.particle)) || /^(?:의|에)$/.test(mention.particle)) take(mention, 'customer', 'whose contact it is');
    else if (/^[을를]$/.test(mention.particle)) take(mention, 'reseller', 'who becomes the contact');
    else open.push(mention);
  }
  const customerFirst = reading.clauses.some((clause) => clause.korean) || reading.features.has('#arrow');
  for (const [i, mention] of open.entries()) take(mention, (i === 0) === customerFirst ? 'customer' : 'reseller', 'its place in the sentence');
}

/** `Contoso — no, Fabrikam`, 콘토소 말고 패브리캄: what was corrected does not count. */
function corrected(mentions: Mention[], reading: Reading): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const tokens = reading.clauses[mention.clause]?.tokens ?? [];
    const next = tokens[mention.at + 1];
    if (next?.text === '말고') continue;
    const before = tokens.slice(Math.max(0, mention.at - 5), mention.at).map((token) => token.text).join(' ');
    const start = reading.clauses.slice(0, mention.clause).flatMap((clause) => clause.tokens).slice(-4).map((token) => token.text).join(' ');
    const context = mention.at < 5 ? `${start} ${before}` : before;
    const previous = result.at(-1);
    // Robert “Bob”: a nickname behind the name.
    if (previous && mention.quoted && previous.clause === mention.clause && mention.at === previous.at + 1 && !previous.token.particle && !mention.role) continue;
    if (previous && /\b(?:no|sorry|i mean|i meant|rather|correction|scratch that|wait|actually|make that|make it)\b|아니|정정|아참/.test(context) && (!mention.role || mention.role === previous.role || !previous.role) && closeTo(previous, mention, reading)) {
      mention.role ??= previous.role;
      if (!mention.prep) mention.prep = previous.prep;
      mention.owns ??= previous.owns;
      result.pop();
    }
    result.push(mention);
  }
  return result;
}

function closeTo(previous: Mention, mention: Mention, reading: Reading): boolean {
  const between = reading.sheet.folded.slice(previous.token.end, mention.token.start);
  return between.length < 40 && /(?:^|[\s,.;:-])(?:no|sorry|i mean|i meant|rather|correction|scratch that|wait|actually|make that|make it|아니|아니다|정정|아참)(?:[\s,.;:-]|$)/.test(between);
}

const roleOf = (tokens: readonly Token[]): string | undefined => {
  const found = tokens.filter((token) => token.senses.some((sense) => sense.concept.startsWith('role:')));
  return found.at(-1)?.senses.find((sense) => sense.concept.startsWith('role:'))?.concept.slice(5);
};

function readData(intent: Intent | Beyond, reading: Reading, tokens: readonly Token[], put: Put, slots: Slots): void {
  const { sheet } = reading;
  const emails = tokens.filter((token) => token.kind === 'email');
  const email = (isCorrected(sheet, emails) ? emails.at(-1) : emails[0]) ?? undefined;
  const address = valueOf(sheet, email)?.toLowerCase();
  if (intent === 'assign-role' || intent === 'remove-role') {
    put('person', address, 'the address stands for the person');
    if (!slots.person) put('person', valueOf(sheet, tokens.find((token) => isMe(token))), 'the speaker');
  } else put('email', address, 'an address');
  put('role', roleOf(tokens), 'the name of a role');
  put('code', valueOf(sheet, tokens.find((token) => token.kind === 'code')), 'the shape of a code');
  const offers = tokens.filter((token) => token.kind === 'offer' || token.kind === 'id');
  if (!offers.length) return;
  if (intent === 'upgrade-subscription') {
    readUpgrade(sheet, tokens, offers, put);
    return;
  }
  const chosen = isCorrected(sheet, offers) ? offers.at(-1) : offers[0];
  const id = offers.find((token) => token.kind === 'id');
  if (intent === 'change-licenses') {
    if (id) put('subscription', valueOf(sheet, id), 'an id');
    else put('product', valueOf(sheet, chosen), 'an offer');
  } else {
    put('subscription', valueOf(sheet, id ?? chosen), id ? 'an id' : 'an offer');
    put('product', valueOf(sheet, chosen), 'an offer');
  }
}

const isMe = (token: Token): boolean => token.kind === 'word' && has(token, 'me') && /^(?:me|myself|저|나|저한테|나한테|저에게|나에게|제|내|본인)$/.test(token.text) && !(ofKind(token, 'verb') && token.ending !== '');

function isCorrected(sheet: Sheet, tokens: readonly Token[]): boolean {
  const [first, second] = tokens.slice(-2);
  if (!first || !second) return false;
  return /^[\s,.;:-]*(?:seats? |석 )?(?:oh |wait |oops |아 )?(?:no|sorry|i mean|i meant|rather|or rather|correction|scratch that|wait|actually|make that|make it|아니|정정|말고)/.test(sheet.folded.slice(first.end + first.particle.length, second.start));
}

function readUpgrade(sheet: Sheet, tokens: readonly Token[], offers: readonly Token[], put: Put): void {
  const id = offers.find((token) => token.kind === 'id');
  if (id) put('subscription', valueOf(sheet, id), 'an id');
  const list = offers.filter((token) => token.kind === 'offer');
  const goesTo = (token: Token) => {
    const at = tokens.indexOf(token);
    if (/^으?로/.test(token.particle)) return true;
    let i = at - 1;
    while (i > 0 && has(tokens[i], 'det', 'our', 'filler')) i--;
    if (/^(?:to|into|onto)$/.test(tokens[i]?.text ?? '') || isMark(tokens[i], '->')) return true;
    // E5 구독으로, E5 플랜으로
    const next = tokens[at + 1];
    return next?.hangul === true && has(next, 'subscription') && /^으?로/.test(next.particle);
  };
  const to = list.findLast(goesTo);
  const from = list.find((token) => token !== to);
  if (to) {
    put('product', valueOf(sheet, to), 'what it becomes');
    if (from) put('subscription', valueOf(sheet, from), 'what it was');
  } else if (list.length > 1) {
    put('subscription', valueOf(sheet, list[0]), 'the first offer');
    put('product', valueOf(sheet, list[1]), 'the second offer');
  } else put('subscription', valueOf(sheet, list[0]), 'the offer that is upgraded');
}

/** The place, the speciality or the name by which a provider is looked for. */
function soughtProvider(reading: Reading, tokens: readonly Token[]): string | undefined {
  const { sheet } = reading;
  const isProvider = (token: Token) => has(token, 'provider', 'directory');
  const at = tokens.findIndex(isProvider);
  const quote = tokens.find((token) => token.kind === 'quote');
  if (quote) return valueOf(sheet, quote);
  const korean = reading.clauses.some((clause) => clause.korean);
  if (korean) {
    const name = tokens.find((token, i) => (token.kind === 'name' || token.kind === 'person' || (token.kind === 'unknown' && i < at)) && !token.ending);
    return valueOf(sheet, name);
  }
  // distributor in Busan, provider that does healthcare, provider called Contoso
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((token.kind === 'name' || token.kind === 'person' || token.kind === 'offer') && !/^speciali[sz]/.test(token.text)) return spread(sheet, tokens, i);
    if (token.kind === 'word' && /^(?:in|near|around|for|with|across|called|named|specializing|specialising|specialized|specialised|focused|focusing|covering|serving|offering|from|by|on|that|who|within|:)$/.test(token.text)) {
      const next = tokens[i + 1];
      if (next && /^(?:in|on|the|a|our|does|do|can|serves|covers|speciali[sz]es|focuses|sells|is|offers|handles|supports|work|works|specialise|specialize)$/.test(next.text)) continue;
      if (next && next.kind !== 'punct' && !isOnlyFiller(next)) return spread(sheet, tokens, i + 1);
    }
  }
  for (let i = 0; i < at; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'name' || token.kind === 'person' || token.kind === 'offer') return valueOf(sheet, token);
  }
}

const isOnlyFiller = (token: Token): boolean => token.senses.length > 0 && token.senses.every((sense) => sense.kind === 'filler') || has(token, 'us', 'me');

/** From here to the end of the phrase. */
function spread(sheet: Sheet, tokens: readonly Token[], from: number): string {
  let end = from + 1;
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    if (token.kind === 'punct' || token.kind === 'break' || isOnlyFiller(token) || has(token, 'prep', 'conj', 'aux', 'provider', 'directory')) break;
    end++;
  }
  const first = tokens[from] as Token;
  const last = tokens[end - 1] as Token;
  return sheet.shown.slice(first.inner.start, last.inner.end).replace(/\s+/g, ' ').trim();
}

import type { Beyond, Intent, Slots } from '../catalogue.ts';
import { type Clause, isAsked, isMark } from '../clauses.ts';
import { looksLikePredicate } from '../korean/predicates.ts';
import { isNameLike, type Mention } from '../mentions.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, isRoleName, ofKind, type Token } from '../text/token.ts';
import { frames, type Organisation } from './frames.ts';
import type { Put } from './giving.ts';
import { readNames } from './names.ts';
import { readQuantity } from './quantity.ts';
import { leavesIt } from './upgrades.ts';

export interface Reading {
  sheet: Sheet;
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  features: ReadonlySet<string>;
  title?: string;
  side?: 'provider' | 'reseller';
  knownRole?: (name: string) => Organisation | undefined;
}

/** Reads the slots of an intent, and which names it has no use for; every reason is told to `because`. */
export function readSlots(
  intent: Intent | Beyond,
  reading: Reading,
  because: (reason: string) => void,
): { slots: Slots; unused: readonly Mention[] } {
  const frame = frames[intent];
  const slots: Slots = {};
  if (!frame) return { slots, unused: [] };
  const wants = (slot: keyof Slots) => frame.slots.includes(slot);
  const put = (slot: keyof Slots, value: string | undefined, why: string) => {
    if (!value || slots[slot] !== undefined || !wants(slot)) return false;
    (slots as Record<string, unknown>)[slot] = value;
    because(`${slot} “${value}”: ${why}`);
    return true;
  };
  const tokens = reading.clauses.flatMap((clause) => clause.tokens);
  const left = readNames(intent, frame, reading, put);
  const takesNames = frame.bare !== undefined;
  readData(intent, reading, tokens, put, slots);
  if (wants('quantity')) {
    const quantity = readQuantity(reading.clauses, intent === 'change-licenses');
    if (quantity !== undefined) {
      slots.quantity = quantity;
      because(`quantity ${JSON.stringify(quantity)}: the number that counts seats`);
    }
  }
  if (wants('title') && reading.title) put('title', reading.title, 'free text');
  if (intent === 'set-language')
    put(
      'title',
      typed(
        reading.sheet,
        tokens.findLast(
          (token, at) =>
            has(token, 'tongue') && /^(?:in|to|into|auf|en|em)$|(?:^| )(?:in|to)$/.test(tokens[at - 1]?.text ?? ''),
        ) ??
          lastWhere(
            reading.clauses
              .filter((_, at) => isAsked(reading.clauses, at))
              .flatMap((clause) => clause.tokens)
              .filter((token) => has(token, 'tongue')),
            () => true,
          ) ??
          lastWhere(tokens, (token) => has(token, 'tongue')) ??
          // language: Svenska
          (reading.features.has('#language-is') ? tokens.find(({ kind }) => kind === 'name') : undefined),
      ),
      'a language',
    );
  if (intent === 'find-provider')
    put('title', soughtProvider(reading, askedOfProviders(reading) ?? tokens), 'what the provider is looked for by');
  return { slots, unused: takesNames ? left : [] };
}

function lastWhere(tokens: readonly Token[], test: (token: Token) => boolean): Token | undefined {
  const found = tokens.filter(test);
  // `switch from English to Korean`: the last one, unless it is where one comes from.
  return found.at(-1);
}

/** The text of a slot as it was typed. */
export function typed(sheet: Sheet, token: Token | undefined): string | undefined {
  if (!token) return;
  return sheet.shown.slice(token.inner.start, token.inner.end).replace(/\s+/g, ' ').trim();
}

/** I am global admin, no global admin rights, the helpdesk can't: a role that nobody is to get. */
function isSomebodys(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:an?|the|our|only|just|their|one of)$/.test(tokens[before]?.text ?? '')) before--;
  if (/^(?:am|i'm|no|without|we're)$/.test(tokens[before]?.text ?? '')) return true;
  return (
    /^(?:the|our|their)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:is|was|can|can't|cannot|will|won't|has|says|said|agreed|approved|wants|wanted|asked|does|doesn't|didn't|knows)$/.test(
      tokens[at + 1]?.text ?? '',
    )
  );
}

const roleOf = (tokens: readonly Token[]): string | undefined => {
  const found = tokens.filter((token, at) => isRoleName(token) && !isSomebodys(tokens, at));
  return found
    .at(-1)
    ?.senses.find((sense) => sense.concept.startsWith('role:'))
    ?.concept.slice(5);
};

function readData(intent: Intent | Beyond, reading: Reading, tokens: readonly Token[], put: Put, slots: Slots): void {
  const { sheet } = reading;
  const emails = tokens.filter((token) => token.kind === 'email');
  const amended = reading.clauses.find(({ why }) => why === 'a correction')?.tokens ?? [];
  const email =
    amended.find((token) => token.kind === 'email') ??
    (isCorrected(sheet, emails) ? emails.at(-1) : emails[0]) ??
    undefined;
  const address = typed(sheet, email)?.toLowerCase();
  if (intent === 'assign-role' || intent === 'remove-role') {
    put('person', address, 'the address stands for the person');
    if (!slots.person)
      put(
        'person',
        typed(
          sheet,
          tokens.find((token) => isMe(token)),
        ) ??
          (tokens.some((token) =>
            /^(?:(?:give|get|to|for) me|gimme|(?:sort|fix|set|hook) me (?:out|up) with)$/.test(token.text),
          )
            ? 'me'
            : undefined),
        'the speaker',
      );
  } else put('email', address, 'an address');
  put('role', roleOf(tokens), 'the name of a role');
  put(
    'code',
    typed(
      sheet,
      tokens.find((token) => token.kind === 'code'),
    ),
    'the shape of a code',
  );
  const said = tokens.filter((token) => token.kind === 'offer' || token.kind === 'id');
  const better = said.findIndex((token) => amended.includes(token));
  const offers = better > 0 ? said.filter((_, at) => at !== better - 1) : said;
  if (!offers.length) return;
  // Where nothing is asked of a subscription, a tenant's id stands for the customer.
  if (!frames[intent]?.slots.includes('subscription'))
    put(
      'customer',
      typed(
        sheet,
        offers.find((token) => token.kind === 'id' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(token.text)),
      ),
      'the id of a tenant',
    );
  if (intent === 'upgrade-subscription') {
    readUpgrade(sheet, tokens, offers, put);
    return;
  }
  const chosen = isCorrected(sheet, offers) ? offers.at(-1) : offers[0];
  const id = offers.find((token) => token.kind === 'id');
  if (intent === 'change-licenses') {
    if (id) put('subscription', typed(sheet, id), 'an id');
    else put('product', typed(sheet, chosen), 'an offer');
  } else {
    put('subscription', typed(sheet, id ?? chosen), id ? 'an id' : 'an offer');
    put('product', typed(sheet, chosen), 'an offer');
  }
}

const isMe = (token: Token): boolean =>
  token.kind === 'word' &&
  has(token, 'me') &&
  /^(?:me|myself|저|나|저한테|나한테|저에게|나에게|제|내|본인)$/.test(token.text) &&
  !(ofKind(token, 'verb') && token.ending !== '');

function isCorrected(sheet: Sheet, tokens: readonly Token[]): boolean {
  const [first, second] = tokens.slice(-2);
  if (!first || !second) return false;
  return /^[\s,.;:-]*(?:seats? |석 )?(?:oh |wait |oops |아 )?(?:no|sorry|pardon(?: me)?|i mean|i meant|rather|or rather|correction|scratch that|wait|actually|make that|make it|아니|정정|말고|(?:앗 ?|어 ?|이런 ?)?(?:오타|잘못 (?:적|쓴|썼|쳤|친|넣|입력)))/.test(
    sheet.folded.slice(first.end + first.particle.length, second.start),
  );
}

function readUpgrade(sheet: Sheet, tokens: readonly Token[], offers: readonly Token[], put: Put): void {
  const id = offers.find((token) => token.kind === 'id');
  if (id) put('subscription', typed(sheet, id), 'an id');
  const every = offers.filter((token) => token.kind === 'offer');
  // to Plan 5, no, Plan 3
  const amended = isCorrected(sheet, every) && (every.length > 2 || (id !== undefined && every.length > 1));
  const list = amended ? every.filter((_, at) => at !== every.length - 2) : every;
  const goesTo = (token: Token) => {
    const at = tokens.indexOf(token);
    if (/^으?로/.test(token.particle)) return true;
    let i = at - 1;
    while (i > 0 && has(tokens[i], 'det', 'our', 'filler')) i--;
    if (/^(?:to|into|onto)$/.test(tokens[i]?.text ?? '') || isMark(tokens[i], '->')) return true;
    // an upgrade, target is E5
    if (/^(?:is|:|=)$/.test(tokens[i]?.text ?? '') && /^(?:target|goal|destination)$/.test(tokens[i - 1]?.text ?? ''))
      return true;
    // E5 구독으로, E5 플랜으로
    const next = tokens[at + 1];
    return next?.hangul === true && has(next, 'subscription') && /^으?로/.test(next.particle);
  };
  const to = list.findLast(goesTo) ?? (list.length === 2 && leavesIt(tokens, list[1] as Token) ? list[0] : undefined);
  const from = list.find((token) => token !== to);
  if (to) {
    put('product', typed(sheet, to), 'what it becomes');
    if (from) put('subscription', typed(sheet, from), 'what it was');
  } else if (list.length > 1) {
    put('subscription', typed(sheet, list[0]), 'the first offer');
    put('product', typed(sheet, list[1]), 'the second offer');
  } else put('subscription', typed(sheet, list[0]), 'the offer that is upgraded');
}

/** The place, the speciality or the name by which a provider is looked for. */
/** Heard of them at Inspire. Look up Kestrel in the directory: what is asked for, where it has a name of its own. */
function askedOfProviders({ clauses }: Reading): readonly Token[] | undefined {
  const asked = clauses.filter((clause, at) => !clause.korean && isAsked(clauses, at)).flatMap(({ tokens }) => tokens);
  return asked.some((token) => has(token, 'provider', 'directory')) && asked.some(isNameLike) ? asked : undefined;
}

function soughtProvider(reading: Reading, tokens: readonly Token[]): string | undefined {
  const { sheet } = reading;
  const isProvider = (token: Token) => has(token, 'provider', 'directory');
  const at = tokens.findIndex(isProvider);
  const quote = tokens.find((token) => token.kind === 'quote');
  if (quote) return typed(sheet, quote);
  const korean = reading.clauses.some((clause) => clause.korean);
  if (korean) {
    const described = reading.features.has('#which-does') ? whatItDoes(sheet, tokens, at) : undefined;
    const said = described ?? saidOfIt(sheet, tokens, at);
    if (said) return said;
    const name = tokens.find(
      (token, i) =>
        (['name', 'person', 'offer'].includes(token.kind) ||
          (token.kind === 'unknown' && i < at && !looksLikePredicate(token.text))) &&
        !token.ending &&
        token.text !== '마이크로소프트',
    );
    // 헬스케어 잘하는 총판
    const matter = tokens.find(
      (token, i) => i < at && has(token, 'matter') && !token.ending && !/[는은한된]$/.test(token.text),
    );
    return typed(sheet, name ?? matter);
  }
  // distributor in Busan, provider that does healthcare, provider called Contoso
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      (token.kind === 'name' || token.kind === 'person' || token.kind === 'offer') &&
      !/^speciali[sz]/.test(token.text)
    )
      return spread(sheet, tokens, i);
    if (
      token.kind === 'word' &&
      /^(?:in|near|around|for|with|across|called|named|specializing|specialising|specialized|specialised|focused|focusing|covering|serving|offering|from|by|on|that|who|within|:)$/.test(
        token.text,
      )
    ) {
      const next = tokens[i + 1];
      if (has(next, 'provider', 'directory')) continue;
      // one that does manufacturing
      const object = tokens[i + 2];
      if (
        /^(?:that|who)$/.test(token.text) &&
        /^(?:does|do|serves|covers|handles|sells|supports|offers|knows|understands)$/.test(next?.text ?? '') &&
        object &&
        object.kind !== 'punct' &&
        !has(object, 'det', 'our', 'us', 'me', 'prep')
      )
        return spread(sheet, tokens, i + 2);
      if (
        next &&
        /^(?:in|on|the|a|our|does|do|can|serves|covers|speciali[sz]es|focuses|sells|is|offers|handles|supports|work|works|specialise|specialize)$/.test(
          next.text,
        )
      )
        continue;
      // search the directory for an indirect provider in Norway
      let first = i + 1;
      while (has(tokens[first], 'det', 'our', 'new')) first++;
      if (has(tokens[first], 'provider', 'directory')) continue;
      if (next && next.kind !== 'punct' && !isOnlyFiller(next))
        return spread(sheet, tokens, /^(?:an?|some|any)$/.test(next.text) && tokens[first] ? first : i + 1);
    }
  }
  for (let i = 0; i < at; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'name' || token.kind === 'person' || token.kind === 'offer') return typed(sheet, token);
  }
}

/** 마케팅 지원해 주는 공급자: from the first word that says something up to the verb that describes. */
function whatItDoes(sheet: Sheet, tokens: readonly Token[], provider: number): string | undefined {
  const from = tokens.findIndex((token) => token.kind !== 'punct' && !isOnlyFiller(token) && !has(token, 'new'));
  let to = provider - 1;
  const idle = (token: Token) =>
    has(token, 'do') ||
    isOnlyFiller(token) ||
    /^(?:잘하는|잘아는|잘|강한|능한|유명한)$/.test(token.text.replace(' ', ''));
  while (to > from && idle(tokens[to] as Token)) to--;
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || from > to) return;
  return sheet.shown.slice(first.inner.start, last.inner.end).replace(/\s+/g, ' ').trim();
}

/** 전문 분야가 보안인 공급자, 지역이 강릉인 총판: what its field or its region is said to be. */
function saidOfIt(sheet: Sheet, tokens: readonly Token[], provider: number): string | undefined {
  const label = tokens.findIndex(
    ({ text, particle }, at) =>
      at < provider - 1 && /^(?:전문 ?)?(?:분야|업종|지역)$/.test(text) && /^[이가은는]$/.test(particle),
  );
  const [first, last] = [tokens[label + 1], tokens[provider - 1]];
  if (label < 0 || !first || !last) return;
  const value = sheet.shown.slice(first.inner.start, last.stop);
  return /.인$/.test(value) ? value.slice(0, -1).replace(/\s+/g, ' ').trim() : undefined;
}

const isOnlyFiller = (token: Token): boolean =>
  (token.senses.length > 0 && token.senses.every((sense) => sense.kind === 'filler')) || has(token, 'us', 'me');

/** From here to the end of the phrase. */
function spread(sheet: Sheet, tokens: readonly Token[], from: number): string {
  let end = from + 1;
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    if (
      token.kind === 'punct' ||
      token.kind === 'break' ||
      isOnlyFiller(token) ||
      // … in Perth. Let me know: behind a full stop another sentence begins
      sheet.shown.slice((tokens[end - 1] as Token).inner.end, token.inner.start).includes('.') ||
      has(token, 'prep', 'conj', 'aux', 'provider', 'directory')
    )
      break;
    end++;
  }
  const first = tokens[from] as Token;
  const last = tokens[end - 1] as Token;
  return sheet.shown.slice(first.inner.start, last.inner.end).replace(/\s+/g, ' ').trim();
}

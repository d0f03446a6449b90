import type { Intent, Slots } from '../catalogue.ts';
import { asTyped, type Clause } from '../clauses.ts';
import { doubts, regrets } from '../english/doubts.ts';
import { foreignHead } from '../english/heads.ts';
import { koreanDoubts } from '../korean/doubts.ts';
import type { Sheet } from '../text/normalise.ts';
import { screened } from '../text/screen.ts';
import { has, type Token } from '../text/token.ts';

/** What a change takes one of, by the intents that take it; a second one that nothing explains leaves open which. */
const singles: readonly [intents: RegExp, values: (token: Token) => readonly string[]][] = [
  [
    /^(?:add-user|assign-role|remove-role)$/,
    ({ senses }) => senses.filter(({ concept }) => concept.startsWith('role:')).map(({ concept }) => concept),
  ],
  [/^(?:add-subscription|change-licenses)$/, ({ kind, text }) => (kind === 'offer' ? [text.toLowerCase()] : [])],
  [
    /^(?:invite-|resend-|cancel-|add-user$|assign-role$|remove-role$)/,
    ({ kind, text }) => (kind === 'email' ? [text.toLowerCase()] : []),
  ],
];

/** What says that somebody is the reseller of a customer. */
const resold =
  /@의? 고객사?(?:으로|로)|@의 (?:신규 |새 )?고객|@에 (?:신규 |새 )?고객사? @|@'s (?:new )?(?:customer|client)|리셀러|재판매|총판|대리점|파트너|통해|통한|통하|산하|밑|아래|쪽|앞|경유|거쳐|소속|담당|맡|관리|소개|reseller|partner|distributor|\b(?:under|via|through|for|behalf|with|by|from|belongs?|serves?|served|manages?|managed|looks? after|looking|of|has|have|won|signed|landed|brought|sold|sells|handles?|to)\b/;

const isOneAlready = /(?<!\b(?:as|from|of|by) )\bour (?:existing |current )?(?:customer|client) @/;

/** What somebody gets something by. */
const gives = /^(?:invite-|add-|associate-|upgrade-|request-|set-support-contact$|assign-role$|create-)/;

/** What short names stand for that are no company's: SAP, VIP. */
const shortForThings =
  /^(?:crm|erp|sap|db|vip|dns|sso|po|vat|hr|cc|faq|nda|vpn|tbc|tbd|데이터|위치|견적번호|하셈|1순위)$/i;

/** A month that is also a verb: when it is to be done, and not when something was. */
const inMay = /\b(?:in|from|by|until|till|next) may ?$/;
const pastOf = /\b(?:ran|left|was|were|moved|ended|signed|expired|began|started) .*may ?$/;
/** A name in front of a day of the week, which is when. */
const endsInDay = / (?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** What two firms have to do with each other that leaves open which of them is meant. */
const parted =
  /\b(?:lost|losing|loses|won|landed|sent (?:us|me)|introduced|giving up|gave up|can't|cannot|unhappy with|(?:was|were|used to be) with|recommended|left|leaving|isn't|is fixed|knows|acquired|bought)\b/;

/** Kestrel lost Wingtip, link them to …: a pronoun behind two names may stand for either. */
function isOneOfTwo(clauses: readonly Clause[]): string | undefined {
  for (const [at, clause] of clauses.entries()) {
    const told = clauses[at - 1];
    if (!told || clause.korean || clause.act !== 'command') continue;
    const pronoun = /\b(?:them|it|him|her)\b/.exec(clause.text)?.[0];
    const names = told.tokens.filter(({ kind }) => kind === 'name');
    const roles = told.tokens.some((token) => has(token, 'customer', 'reseller', 'provider', 'lead', 'user'));
    if (
      pronoun &&
      names.length > 1 &&
      !roles &&
      parted.test(told.text) &&
      !/@ (?:from|at|of) @/.test(told.text) &&
      /^(?:statement|past|fragment|negated|reported)$/.test(told.act)
    )
      return pronoun;
  }
}

/** I need 21 elm pediatrics added: a number in front of a name may be a part of it. */
function countedName(clauses: readonly Clause[]): string | undefined {
  for (const { act, tokens } of clauses)
    for (const [at, token] of tokens.entries())
      if (
        act === 'command' &&
        token.kind === 'number' &&
        /^\d{2,4}$/.test(token.text) &&
        tokens[at + 1]?.kind === 'name'
      )
        return `${token.text} ${tokens[at + 1]?.text}`;
}

/** 김도윤 님 후임 최유나 님을 사용자로 추가해 주세요: of two people nothing says which. */
function secondPerson(intent: Intent, clauses: readonly Clause[]): string | undefined {
  if (!/^(?:add-user|assign-role|remove-role)$/.test(intent)) return;
  const people = clauses
    .filter(({ korean, act, tokens }) => korean && act === 'command' && !tokens.some(({ text }) => text === '아니'))
    .flatMap(({ tokens }) =>
      tokens.filter(
        ({ kind, hangul }, at) => hangul && (kind === 'person' || kind === 'name') && tokens[at + 1]?.text !== '말고',
      ),
    );
  const [first, other] = [...new Set(people.map(({ text }) => text))];
  return first !== undefined ? other : undefined;
}

/** … sorry, I mean …; … 말고 …: the last one counts. */
const corrects =
  /\b(?:sorry|pardon(?: me)?|oops|i mean|i meant|make (?:it|that)|actually|correction|scratch that|hang on|typo|should read|hmm no)\b|[,–-] no\b|말고|아니|오타|잘못 (?:적|쓴|썼|쳤|친|넣|입력)/;

/** What somebody is asked with to do something. */
const asksToDo =
  /\b(?:can|c[ou]+l?d|cud|would|will|may|might|pl[eas]*|pls|plz|mind|possible|ok|okay|shall|wanna|how about|why don't|chance|able|let's|need|want|thanks|must|right|yeah?|eh|huh|ya|u)\b|\bcan'?t|won'?t|'d\b|'ll\b/i;

/**
 * Whether a message asks and asks nobody to do anything: `have those 8 seats been added?` Of 19,600 right orders
 * two look like that.
 */
const onlyAsks = (shown: string): boolean => /\?\s*$/.test(shown) && !asksToDo.test(shown);

const likelyEnglish = screened(doubts, (pattern) => pattern);
const likelyKorean = screened(koreanDoubts, (pattern) => pattern);

/**
 * What leaves open what a change is meant to do, though its sentence orders it: words that take it back, put it off or
 * ask about it, a second value where it takes one, a pronoun for one of two names. The words themselves, to be told in
 * an explanation; nothing where all is clear.
 */
export function doubtOf(
  intent: Intent,
  { shown }: Sheet,
  clauses: readonly Clause[],
  slots: Slots,
): string | undefined {
  const whole = slots.title !== undefined ? '' : clauses.map(({ text }) => text).join(' . ');
  // 누리아이앤씨가 맡게 해 주세요: the end of a firm's name, and no title
  const said = /.{3}씨$/m.test(`${slots.reseller}\n${slots.customer}`) ? whole.replaceAll('@씨', '@') : whole;
  const korean = clauses.some((clause) => clause.korean);
  if (!korean && slots.title === undefined && onlyAsks(shown)) return '?';
  const doubt = (korean ? likelyKorean : likelyEnglish)(said).find((pattern) => pattern.test(said));
  if (doubt) return doubt.exec(said)?.[0];
  const { quantity } = slots;
  if (!korean && (gives.test(intent) || (typeof quantity === 'object' && quantity.delta > 0))) {
    const regretted = regrets.exec(said);
    if (regretted) return regretted[0];
  }
  // … of our customer Kestrel: who is one is not made one
  if (/^add-(?:customer|lead)$/.test(intent) && isOneAlready.test(said)) return slots.customer;
  // add Kestrel in SAP: a second name is a reseller where something says so
  if (intent === 'add-customer' && slots.reseller !== undefined && !resold.test(said)) return slots.reseller;
  if ([slots.reseller, slots.customer].some((name) => name !== undefined && shortForThings.test(name)))
    return slots.reseller ?? slots.customer;
  // invite reseller is greyed out; … for kestrel nvm
  const state = [slots.reseller, slots.customer].find((name) =>
    /^(?:is|was|keeps|says|isn't|doesn't) | nvm\b/.test(name ?? ''),
  );
  if (state) return state;
  // add customer Kestrel Monday
  const day = clauses.flatMap(({ tokens }) => tokens).find(({ kind, text }) => kind === 'name' && endsInDay.test(text));
  if (day && !/^(?:add-user|.*-role)$/.test(intent)) return day.text;
  const counted = /^(?:add-customer|add-lead|invite-)/.test(intent) && !korean ? countedName(clauses) : undefined;
  if (counted) return counted;
  const may = clauses.find(({ act, text }) => act === 'command' && inMay.test(text) && !pastOf.test(text));
  if (may) return 'may';
  const them = isOneOfTwo(clauses);
  if (them) return them;
  for (const clause of clauses) {
    const head = /^(?:command|fragment|question)$/.test(clause.act) ? foreignHead(clause) : undefined;
    if (head) return head;
  }
  const corrected = clauses.some(({ why, tokens }) => why === 'a correction' || corrects.test(asTyped(tokens)));
  const second = secondPerson(intent, clauses);
  if (second) return second;
  for (const [intents, values] of singles) {
    if (corrected || !intents.test(intent)) continue;
    const found = new Set<string>();
    for (const { tokens } of clauses)
      for (const token of tokens) {
        // a word that may be one of two roles is none of two
        const [value] = values(token);
        if (value && !has(token, 'filler')) found.add(value);
      }
    if (found.size > 1) return [...found].join(', ');
  }
}

import type { Beyond, Intent } from '../catalogue.ts';
import { type Clause, isAsked } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import { isPlainName } from '../misplaced.ts';
import { companyWord, legalSuffix, type NameToken } from '../names/words.ts';
import { has, only } from '../text/token.ts';
import { corrected } from './corrections.ts';
import type { Frame } from './frames.ts';
import { give, isAskedFor, type Put } from './giving.ts';
import { isNoName } from './remainder.ts';
import type { Reading } from './slots.ts';

/** The names that an intent may be about: who only asks, tells or stands beside it is none of them. */
function eligible(intent: Intent | Beyond, people: boolean, reading: Reading): readonly Mention[] {
  // Who gave Kai the role: the person is no customer.
  if (intent === 'show-activity' && (reading.features.has('@role') || reading.features.has('role'))) return [];
  const kept = reading.mentions
    .filter(
      (mention) =>
        !(intent === 'show-activity' && (isActing(mention, reading) || isWhereSomebodyWas(mention, reading))) &&
        !isTalkPartner(mention, reading) &&
        !isTeller(mention, reading) &&
        !isAsking(mention, reading) &&
        !isStray(mention, reading) &&
        // sub-1234 should be 60 seats, I counted heads: what has an id needs no name that only its place makes one;
        // 지원 담당자 지정해줘. 구독 sub-1234, 재판매인 누리온: nothing but a name stands behind its label
        !(reading.features.has('@id') && !mention.role && !isAskedFor(mention, reading) && isPlainName(mention.token)),
    )
    .filter(
      (mention) => people || !mention.person || !reading.mentions.some((other) => other !== mention && !other.person),
    );
  const meant = corrected(kept, reading);
  // `Pat from Wingtip called, please invite Kestrel`: what is asked for comes before what is told.
  const asked = meant.filter((mention) => isAskedFor(mention, reading));
  // had coffe with Kestrel: beside a capital a small unknown word is no name.
  const told = meant.filter((mention) => !isAskedFor(mention, reading));
  const likely = told.filter((mention) => !isNoName(mention, meant));
  return [...asked, ...(likely.length ? likely : told)];
}

/** What did Kai change: the one who acts is no customer. */
const isActing = ({ clause, at, role }: Mention, { clauses }: Reading): boolean =>
  /^(?:did|has|have)$/.test(clauses[clause]?.tokens[at - 1]?.text ?? '') &&
  clauses[clause]?.tokens[at + 1]?.kind === 'word' &&
  !role;

/** `Nina says she has not received it, so resend it to nina@…`: the command names its own goal. */
function withoutTold(left: readonly Mention[], reading: Reading): readonly Mention[] {
  const goals = reading.clauses.filter((_, at) => isAsked(reading.clauses, at)).flatMap((clause) => clause.tokens);
  if (
    !goals.some((token) => token.kind === 'email') ||
    // 지오소프트 대표님이 리셀러 하신대요. 초대장 보내 주세요: one name is whom all is about.
    (reading.clauses.some(({ korean }) => korean) && left.length === 1)
  )
    return left;
  return left.filter(
    (mention) =>
      isAskedFor(mention, reading) ||
      mention.role ||
      mention.prep === 'with' ||
      isInvited(mention, reading) ||
      isCompany(mention, reading) ||
      (!mention.person && refersToMany(reading) && (isCalled(mention, reading) || isToldAParty(mention, reading))),
  );
}

/** `invitation for Kestrel - send to …`: what is sent names whom it is for. */
const isInvited = ({ clause, prep, person }: Mention, { clauses }: Reading): boolean =>
  !person &&
  /^(?:for|to)$/.test(prep) &&
  clauses[clause]?.act === 'fragment' &&
  clauses[clause].tokens.some((token) => has(token, 'invitation') && !has(token, 'invite'));

/** Gives the names of a message to the slots of an intent, and says which it had no use for. */
export function readNames(intent: Intent | Beyond, frame: Frame, reading: Reading, put: Put): readonly Mention[] {
  const left = eligible(intent, frame.bare === 'person', reading);
  const invites = /^invite-|-invitation$/.test(intent);
  return give(intent, frame, reading, invites ? withoutTold(left, reading) : left, put);
}

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

/** `a small shop called Two Guys, invite them`: they were named, and no person is. */
const refersToMany = ({ clauses }: Reading): boolean =>
  clauses.some(({ text, korean }, at) => !korean && isAsked(clauses, at) && /\b(?:them|they|their)\b/.test(text));
const isCalled = ({ clause, at }: Mention, { clauses }: Reading): boolean =>
  has(clauses[clause]?.tokens[at - 1], 'name-of');

/** I met Kestrel Dairy, they'd like to become a customer, invite them: whom they are to be told of is no person. */
const isToldAParty = ({ clause, token, prep }: Mention, { clauses }: Reading): boolean =>
  token.text.includes(' ') &&
  clauses[clause]?.korean === false &&
  (!/^(?:in|at|near|from)$/.test(prep) || isMetAsFirm.test(clauses[clause]?.text ?? '')) &&
  (isMetAsFirm.test(clauses[clause]?.text ?? '') ||
    isTheirs.test(clauses[clause]?.text ?? '') ||
    areKeen.test(clauses[clause]?.text ?? '') ||
    // we met Kestrel Dairy at the fair, invite them to resell for us; and no Anna Lund of Kestrel Dairy
    (!token.text.includes(' of ') &&
      isMet.test(clauses[clause]?.text ?? '') &&
      clauses.some(({ text }, order) => isAsked(clauses, order) && sellsForUs.test(text))) ||
    (/\b(?:become|be|join|found|met)\b/.test(clauses[clause]?.text ?? '') &&
      clauses[clause]?.tokens.some((one) => has(one, 'customer', 'reseller', 'partner')) === true));

/** the lady who runs Kestrel Dairy, he opened his own shop, Kestrel Dairy */
const isTheirs = /\b(?:runs|owns|opened|founded) (?:[\w,]+ ){0,6}@/;

/** Kestrel Dairy is keen to resell for us, so invite them */
const areKeen =
  /^@ (?:is|are) (?:\w+ )?(?:keen|eager|willing|ready|happy) to (?:re)?sell(?: (?:for|through|with|under) us)?$/;

const isMet =
  /^(?:(?:i|we|i've|we've) )?(?:(?:have|just|recently|also) )*(?:met|found|came across|ran into|got to know|spoke (?:to|with)|talked (?:to|with)) @/;
/** met the folks from Kestrel Dairy, send them a request: they are the firm, and none of them is named */
const isMetAsFirm =
  /^(?:(?:i|we|i've|we've) )?(?:(?:have|just|recently|also|finally) )*(?:met|spoke (?:to|with)|talked (?:to|with)|ran into|had (?:lunch|coffee|a call|a chat) with) (?:the|some) (?:\w+ )?(?:folks|people|team|guys|crew) (?:from|of|at|behind) @/;
const sellsForUs =
  /\b(?:them|they) (?:(?:to|and) )?(?:re)?(?:sell|partner|work) (?:for|with) us\b|\bthem (?:\w+ )?as (?:an? |our )?(?:new )?(?:indirect )?(?:reseller|partner)\b|\bthem to (?:re)?sell\b/;

/** Nordlicht IT say it never arrived: a company, and no colleague who says so. */
const isCompany = ({ token, known, clause, at }: Mention, { clauses }: Reading): boolean =>
  known !== undefined ||
  (token as NameToken).reason === 'legal form' ||
  legalSuffix.has(token.text.split(' ').at(-1)?.replace(/\.$/, '') ?? '') ||
  (token.text.includes(' ') && companyWord.test(token.text.split(' ').at(-1) as string)) ||
  /^(?:say|tell|claim|report|write)$/.test(clauses[clause]?.tokens[at + 1]?.text ?? '');

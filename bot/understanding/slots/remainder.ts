import type { Intent, Slots } from '../catalogue.ts';
import { type Clause, isAsked, isMark } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import type { NameToken } from '../names/words.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { frames } from './frames.ts';
import { typed } from './slots.ts';

/** What a command may act on whatever it is: data, and words that stand for them. */
const anywhere = [
  '@org',
  '@email',
  '@id',
  '@code',
  '@offer',
  '@number',
  'us',
  'me',
  'details',
  'list',
  'name-of',
  'link',
];

/** The things that a change acts on; the verb alone is not enough: one can add a note and end a call. */
const objects: Partial<Record<Intent, string>> = {
  'invite-reseller': 'reseller partner invitation partnership-request partnership relationship program reminder',
  'resend-invitation': 'invitation partnership-request relationship reminder code customer reseller',
  'cancel-invitation': 'invitation partnership-request relationship code wish',
  'end-partnership': 'partnership relationship agreement reseller provider partner',
  'decline-invitation': 'invitation partnership-request partnership relationship code provider wish',
  'add-customer': 'customer account profile',
  'associate-customer': 'customer account reseller partner relationship',
  'invite-customer': 'customer relationship invitation partnership-request partnership wish',
  'request-delegated-admin': 'delegated wish role admin relationship',
  'add-subscription': 'subscription seat catalog user wish',
  'change-licenses': 'seat subscription user catalog',
  'upgrade-subscription': 'subscription seat catalog customer wish',
  'associate-subscription': 'subscription incentive seat catalog reseller partner',
  'set-support-contact': 'support support-contact subscription seat reseller partner profile-field',
  'create-service-request': 'service-request ticket support health wish',
  'create-support-ticket': 'ticket service-request support partner-center health wish',
  'add-lead': 'lead customer',
  enroll: 'reseller enrollment program partner wish account',
  'edit-profile': 'profile profile-field account address',
  'add-user': 'user account role address admin',
  'assign-role': 'role user admin account',
  'remove-role': 'role user admin account',
};

/** Whether the verb of a change acts on something else than the change is about. */
export function actsOnOther(intent: Intent, features: ReadonlySet<string>): boolean {
  // report a fault in Partner Center: whatever it is
  if (intent === 'create-support-ticket' && features.has('partner-center')) return false;
  const allowed = objects[intent]?.split(' ');
  if (!allowed) return false;
  const acted = [...features].filter((feature) => feature.startsWith('obj:')).map((feature) => feature.slice(4));
  return (
    acted.length > 0 &&
    !acted.some((object) => allowed.includes(object) || anywhere.includes(object) || object.startsWith('role:'))
  );
}

/** Where what the bot keeps is kept: `into the system`. */
const ours = /^(?:systems?|portal|books|platform|database|db|crm|records|fold|family|tenant|ecosystem|bot)$/;

/** `apply for a visa`: a word that no lexicon knows, that is no name and no participle (`the office located in …`). */
export const saysStrange = (clause: Clause): boolean =>
  !clause.korean &&
  clause.tokens
    .slice(clause.lead ?? 0)
    .some(
      (token) =>
        token.kind === 'unknown' &&
        !token.hangul &&
        token.text.length > 2 &&
        !ours.test(token.text) &&
        !/(?:ing|ed)$/.test(token.text),
    );

/** `invite Max to the team chat`: something goes where nothing of ours is. */
export function goesElsewhere(clause: Clause): boolean {
  if (clause.korean) return false;
  const { tokens } = clause;
  const into = clause.verbs.has('enroll') ? /^(?:to|into|onto|in|for|on)$/ : /^(?:to|into|onto)$/;
  const joins = clause.verbs.has('invite') || clause.verbs.has('enroll');
  return tokens.some(
    (token, at) => at >= (clause.lead ?? 0) && into.test(token.text) && isForeignPlace(tokens, at + 1, joins),
  );
}

/** What somebody can be invited to or enrolled in. */
const memberships = [
  'reseller',
  'customer',
  'partner',
  'provider',
  'program',
  'partnership',
  'relationship',
  'enrollment',
  'user',
  'account',
  'partner-center',
  'list',
];

function isForeignPlace(tokens: readonly Token[], from: number, joins: boolean): boolean {
  const first = tokens[from];
  if (!first || (!has(first, 'det', 'our') && ofKind(first, 'verb'))) return false;
  let foreign = false;
  let strange = 0;
  let known = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct' || token.kind === 'break' || has(token, 'prep', 'conj')) break;
    if (token.kind !== 'word' && token.kind !== 'unknown') known = true;
    else if (ofKind(token, 'foreign')) foreign = true;
    else if (
      (joins && from !== i && ofKind(token, 'noun')
        ? has(token, ...memberships)
        : ofKind(token, 'noun') && !has(token, 'tongue')) ||
      has(token, 'us', 'me', 'pronoun', 'same', 'time') ||
      ours.test(token.text) ||
      // into the care of reseller Kestrel
      (token.text === 'care' && tokens[i + 1]?.text === 'of')
    )
      known = true;
    else if (token.kind === 'unknown' || only(token, 'common') || (joins && ofKind(token, 'noun'))) strange++;
  }
  return foreign || ((joins || has(first, 'det', 'our')) && strange > 0 && !known);
}

/** A change as it was understood, and the names of its message. */
interface Understood {
  sheet: Sheet;
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  /** The mentions that no slot took. */
  unused: readonly Mention[];
  slots: Slots;
}

/**
 * The first name that a change has no use for. A change must explain its whole message: where a name is left over,
 * something else was said than what the rows understood. A read answers what it can.
 */
export function nameTooMany(intent: Intent, understood: Understood): string | undefined {
  const { sheet, clauses, mentions, unused } = understood;
  const asked = mentions.filter((mention) => isAsked(clauses, mention.clause));
  for (const mention of mentions) {
    const clause = clauses[mention.clause] as Clause;
    const spare = clause.korean
      ? isLeftOver(intent, clause, mention, understood)
      : asked.includes(mention) &&
        !clauses.some((one) => one.korean) &&
        ((unused.includes(mention) && isUnexplained(mention) && !isAskingFor(clause, mention)) ||
          (isNoName(mention, asked) && !isDepartment(intent, clause, mention)) ||
          isOurs(clause, mention));
    if (spare) return typed(sheet, mention.token);
  }
}

/** What is told beside a command, not commanded. */
const aside: ReadonlySet<Clause['act']> = new Set(['talk', 'statement', 'past', 'reported', 'negated']);

function isLeftOver(intent: Intent, clause: Clause, mention: Mention, { sheet, slots, clauses }: Understood): boolean {
  if (mention.person || aside.has(clause.act) || isTakenBack(clauses, mention)) return false;
  // 회사 주소를 부산시 해운대구로 변경: what a field of the profile is to be
  if (intent === 'edit-profile' && /^으?로$/.test(mention.token.particle) && !mention.role) return false;
  // 구분: 신규 주문: among the lines of a form a word in front of a colon is its label.
  if (
    mention.at === 0 &&
    isMark(clause.tokens[1], ':') &&
    clauses.filter(({ tokens }) => tokens.some((token) => isMark(token, ':'))).length > 2
  )
    return false;
  const text = typed(sheet, mention.token) as string;
  if (Object.values(slots).some((value) => typeof value === 'string' && value.includes(text))) return false;
  // 재판매인 A의 고객 B: whose customer it is says more than the intent has room for, and nothing else.
  const { role } = mention;
  return (
    !role || role === 'lead' || role === 'user' || role === 'partner' || frames[intent]?.slots.includes(role) === true
  );
}

/** 콘토소 말고 패브리캄, 콘토소 아니 패브리캄; 콘토소 - 아니다 패브리캄. */
function isTakenBack(clauses: readonly Clause[], mention: Mention): boolean {
  const next = clauses
    .slice(mention.clause, mention.clause + 2)
    .flatMap((clause, i) => clause.tokens.slice(i === 0 ? mention.at + 1 : 0))
    .slice(0, 3);
  return next.some((token) => has(token, 'not') || isMark(token, '(') || /^(?:아니|정정|말고|아참)/.test(token.text));
}

/** `transfer money to Kestrel`: beside a name with a capital a small unknown word is none. */
export const isNoName = ({ token, role }: Mention, others: readonly Mention[]): boolean =>
  !/\w\.\w/.test(token.text) &&
  !role &&
  !token.upper &&
  !token.hangul &&
  !token.possessive &&
  token.text.length > 2 &&
  !token.text.includes(' ') &&
  (token as NameToken).reason === 'unknown word' &&
  others.some((other) => other.token.upper && !other.token.hangul);

/** Theo Lund in accounting: where somebody works who has a role or is to have one. */
const isDepartment = (intent: Intent, { tokens }: Clause, { at }: Mention): boolean =>
  /^(?:add-user|assign-role|remove-role)$/.test(intent) &&
  tokens[at - 1]?.text === 'in' &&
  tokens[at - 2]?.kind === 'name' &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'punct' || ofKind(tokens[at + 1], 'filler'));

/** `upgrade our office internet`: behind a possessive small words that end the phrase are no company. */
function isOurs({ tokens }: Clause, { token, at, role }: Mention): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return (
    !role &&
    !token.upper &&
    !token.possessive &&
    (token as NameToken).reason === 'unknown word' &&
    /^(?:our|my|your|this|that)$/.test(before) &&
    !(before === 'that' && has(tokens[at - 2], 'need', 'wish')) &&
    !ofKind(tokens[at + 1], 'noun')
  );
}

/** our reseller Kestrel wants 3 more seats for Wingtip: who passes the wish on. */
const isAskingFor = ({ tokens }: Clause, { role, at }: Mention): boolean =>
  role === 'reseller' &&
  /^(?:wants|needs|would|requires|requests|asks)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens.slice(at + 2).some(({ text }) => text === 'for');

/** A name that a change has no use for: two of them are in one message, or the change is about something else. */
const isUnexplained = ({ token, prep, person, owns }: Mention): boolean =>
  !person &&
  // Wingtip's customer Kestrel: whose customer it is says more than the command has room for, and nothing else.
  !(token.possessive && owns === 'customer') &&
  !(prep === 'from' || prep === 'at') &&
  (token.upper || token.text.includes(' ') || (token as NameToken).reason === 'known');

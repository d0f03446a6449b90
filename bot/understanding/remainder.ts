import type { Intent } from './catalogue.ts';
import { type Clause, has, ofKind, only } from './clauses.ts';
import type { Mention } from './mentions.ts';
import type { NameToken } from './name-words.ts';
import type { Token } from './token.ts';

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
  'upgrade-subscription': 'subscription seat catalog customer',
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
  const allowed = objects[intent]?.split(' ');
  if (!allowed) return false;
  const acted = [...features].filter((feature) => feature.startsWith('obj:')).map((feature) => feature.slice(4));
  return (
    acted.length > 0 &&
    !acted.some((object) => allowed.includes(object) || anywhere.includes(object) || object.startsWith('role:'))
  );
}

/** `apply for a visa`: a word that no lexicon knows, that is no name and no participle (`the office located in …`). */
export const saysStrange = (clause: Clause): boolean =>
  !clause.korean &&
  clause.tokens.some(
    (token) => token.kind === 'unknown' && !token.hangul && token.text.length > 2 && !/(?:ing|ed)$/.test(token.text),
  );

/** `invite Max to the team chat`: something goes where nothing of ours is. */
export function goesElsewhere(clause: Clause): boolean {
  if (clause.korean) return false;
  const { tokens } = clause;
  return tokens.some((token, at) => /^(?:to|into|onto)$/.test(token.text) && isForeignPlace(tokens, at + 1));
}

function isForeignPlace(tokens: readonly Token[], from: number): boolean {
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
    else if (ofKind(token, 'noun') || has(token, 'us', 'me', 'pronoun', 'same', 'time')) known = true;
    else if (token.kind === 'unknown' || only(token, 'common')) strange++;
  }
  return foreign || (has(first, 'det', 'our') && strange > 0 && !known);
}

/** `transfer money to Kestrel`: beside a name with a capital a small unknown word is none. */
export const isNoName = ({ token, role }: Mention, others: readonly Mention[]): boolean =>
  !role &&
  !token.upper &&
  !token.hangul &&
  !token.possessive &&
  token.text.length > 2 &&
  !token.text.includes(' ') &&
  (token as NameToken).reason === 'unknown word' &&
  others.some((other) => other.token.upper && !other.token.hangul);

/** A name that a change has no use for: two of them are in one message, or the change is about something else. */
export const isUnexplained = ({ token, prep, person }: Mention): boolean =>
  !person &&
  !(prep === 'from' || prep === 'at') &&
  (token.upper || token.text.includes(' ') || (token as NameToken).reason === 'known');

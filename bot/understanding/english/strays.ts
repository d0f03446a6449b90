import type { Intent } from '../catalogue.ts';
import { type Clause, isMark } from '../clauses.ts';
import type { NameToken } from '../names/words.ts';
import { has, type Token } from '../text/token.ts';

/**
 * `make the ticket smile`, `add salt to the customer`: where a command names nobody and nothing, every word of it has to
 * belong to the change; an everyday word that does not tells of something else.
 */
export function strayOf(intent: Intent, { tokens, verb, lead = 0 }: Clause): Token | undefined {
  // for first up consultants: a customer that nobody knows
  if (intent === 'create-service-request' && tokens.some(({ text }) => text === 'for')) return;
  const strange = tokens.find((token, at) => isStrangeThing(tokens, token, at));
  if (tokens.some((token) => token !== strange && data.has(token.kind))) return;
  if (intent === 'create-support-ticket' && tokens.some((token) => has(token, 'partner-center'))) return;
  // …, the board finally said yes: why it is wanted
  const end = tokens.findIndex((token, at) => at > lead && isMark(token, ','));
  const order = tokens.slice(lead, end < 0 ? undefined : end);
  return strange ?? order.find((token, at) => token !== verb && isStray(token) && !tellsWhen(order, at));
}

/** … the invite we got yesterday: when something came says which one it is. */
const tellsWhen = (tokens: readonly Token[], at: number): boolean =>
  /^(?:yesterday|earlier|recently|ago|lately|morning|week|monday|tuesday|wednesday|thursday|friday)$/.test(
    tokens[at]?.text ?? '',
  ) && tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:got|received|came|sent|had|arrived)$/.test(text));

const data = new Set(['name', 'person', 'email', 'domain', 'id', 'code', 'offer', 'quote', 'number', 'url', 'legal']);

/** `give the plan a hug`: no name stands behind such an article. */
const isStrangeThing = (tokens: readonly Token[], token: Token, at: number): boolean =>
  token.kind === 'name' &&
  !token.upper &&
  !token.hangul &&
  !token.possessive &&
  (token as NameToken).reason === 'unknown word' &&
  /^(?:an?|some|my|no|any)$/.test(tokens[at - 1]?.text ?? '');

const isStray = (token: Token): boolean =>
  !token.hangul &&
  !ofChanges.test(token.text) &&
  (token.kind === 'word'
    ? token.senses.every(({ kind, concept }) => kind === 'common' || kind === 'foreign' || isElsewhere.test(concept))
    : token.kind === 'unknown' && /^[a-z]{3,}$/.test(token.text));
const isElsewhere = /^(?:other|rename)$/;

/** What a change is said with besides its things. */
const ofChanges = /^(?:association|way|first|steps?|systems?|portal|books|platform|database|crm|going)$/;

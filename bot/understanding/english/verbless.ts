import type { Intent } from '../catalogue.ts';
import { isMark, renderAll, verbConcepts } from '../clauses.ts';
import { has, isRoleName, ofKind, type Token } from '../text/token.ts';

export const dataKinds = [
  'name',
  'person',
  'email',
  'domain',
  'id',
  'code',
  'offer',
  'quote',
  'number',
  'url',
  'legal',
  'punct',
];

/** How people order without a verb: the shape that an English fragment has, if it has one. */
export const verblessOrder = (tokens: readonly Token[], intent: Intent): string | undefined =>
  shapes.find(([, holds]) => holds(tokens, intent))?.[0];

type Shape = [by: string, holds: (tokens: readonly Token[], intent: Intent) => boolean];

const behind = (token: Token | undefined): boolean =>
  token === undefined ||
  dataKinds.includes(token.kind) ||
  has(token, 'prep', 'our', 'det', 'support-word') ||
  ofKind(token, 'noun');

const shapes: readonly Shape[] = [
  ['a need', (tokens) => tokens.some(({ text }) => /^(?:needed|required|wanted)$/.test(text))],
  ['something new', (tokens) => isNewThing(tokens)],
  ['an amount of more or less', (tokens) => tokens.some((token, at) => isAmount(tokens, token, at))],
  [
    'so many of an offer',
    (tokens) => tokens.some((token) => token.kind === 'number' && /\d ?x$|^x ?\d/.test(token.text)),
  ],
  ['once more', (tokens) => tokens.some((token) => has(token, 'again', 'reminder'))],
  ['an arrow', (tokens) => tokens.some((token) => isMark(token, '->', '='))],
  ['a label', (tokens) => isLabelled(tokens)],
  [
    'a number to go to',
    (tokens) =>
      /(?:seats?|licen[cs]es?|(?:seat|licen[cs]e) (?:count|number)|quantity|@id|@offer|@)(?: on @id| for @| of @)?(?: ,)?(?: from #)?(?: up| down| back)? to #/.test(
        renderAll(tokens),
      ),
  ],
  [
    'an offer to go to',
    (tokens) =>
      /^(?:from )?@offer (?:to|->) @offer (?:for|at) (?:customer |client )?@$|^(?:customer |client )?@(?: :)? (?:from )?@offer (?:to|->) @offer$/.test(
        renderAll(tokens),
      ),
  ],
  ['a request', (tokens, intent) => isRequest(tokens, intent)],
  ['a verb behind its thing', (tokens) => !isOwned(tokens) && tokens.some((token) => verbConcepts(token).size > 0)],
];

/** Kestrel's upgrade: what somebody has. */
const isOwned = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => token.possessive && ofKind(tokens[at + 1], 'noun'));

function isNewThing(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => !has(token, 'det', 'punct') && token.kind !== 'punct');
  const near = tokens.findIndex((token) => has(token, 'new'));
  if (
    near < 0 ||
    (near > at + 3 &&
      !tokens
        .slice(0, near)
        .every((token) => token.kind !== 'word' || has(token, 'prep', 'det') || ofKind(token, 'noun')))
  )
    return false;
  // support-ticket new
  if (near === tokens.length - 1) return true;
  if (has(tokens[near + 1], 'prep')) return false;
  return tokens.slice(near + 1, near + 5).some((token) => ofKind(token, 'noun') || token.kind === 'offer');
}

const isAmount = (tokens: readonly Token[], token: Token, at: number): boolean =>
  (token.kind === 'number' &&
    (has(tokens[at + 1], 'more', 'less') ||
      (has(tokens[at + 1], 'seat') && has(tokens[at + 2], 'more', 'less')) ||
      has(tokens[at - 1], 'more', 'less') ||
      isMark(tokens[at - 1], '+', '-'))) ||
  /^[+-]\d/.test(token.text) ||
  /^(?:plus|minus)$/.test(token.text);

/** `support contact for Kestrel: Wingtip`, `reseller invite: …`, `sub-5520: 40 seats` */
function isLabelled(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => isMark(token, ':'));
  if (at < 1 || at === tokens.length - 1) return false;
  const before = tokens.slice(0, at);
  if (before.some((token) => token.kind === 'word' && ofKind(token, 'noun'))) return true;
  return tokens[at + 1]?.kind === 'number';
}

const requests = [
  'invitation',
  'partnership-request',
  'relationship',
  'wish',
  'delegated',
  'ticket',
  'service-request',
  'support-contact',
  'role',
  'lead',
  'user',
  'partnership',
  'incentive',
  'reminder',
  'support',
];

/** One that there is. */
const isTheirs = /^(?:the|our|my|their|his|her|its|that|this|last|latest|previous)$/;

/** `GDAP for Kestrel`, `invite to pat@kestrel.example`, `billing admin role for Kim` */
function isRequest(tokens: readonly Token[], intent: Intent): boolean {
  if (isOwned(tokens)) return false;
  const said = tokens.filter((token) => token.kind !== 'punct');
  const at = said.findIndex((token) => requests.some((concept) => has(token, concept)) || isRoleName(token));
  if (at < 0 || said.slice(0, at).some(({ text }) => isTheirs.test(text))) return false;
  if (intent === 'assign-role' || intent === 'add-user') return true;
  return behind(said[at + 1]);
}

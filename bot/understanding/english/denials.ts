import { isMark } from '../clauses.ts';
import { has, isRoleName, ofKind, only, type Token } from '../text/token.ts';

/** Longest of what is denied, in tokens. */
const longest = 10;

const small =
  /^(?:as|about|a|one|ones|any|anybody|anyone|that|this|old|separate|whole|single|second|further|extra|kind|of|only|just|company's|needed|required|necessary|wanted|here|again|to|yet)$/;

/** Things that an order may be about: what else is denied may be the order itself. */
const things = [
  'invitation',
  'partnership-request',
  'customer',
  'reseller',
  'provider',
  'lead',
  'user',
  'account',
  'role',
  'subscription',
  'seat',
  'order',
  'upgrade',
  'ticket',
  'service-request',
  'support-contact',
  'profile',
  'details',
  'contact',
  'delegated',
];

/**
 * `no invite needed, just open an account for …`, `…, not a service request, …`: the other thing that is not meant
 * stands between marks and is no negation of the order. It goes behind the order, where it still speaks against a
 * change of just that (rivals.ts).
 */
export function withDenialLast(tokens: Token[]): Token[] {
  for (const [from, token] of tokens.entries()) {
    if (token.hangul || !opens(tokens, from)) continue;
    const to = endOfDenial(tokens, from);
    if (!to) continue;
    const before = tokens.slice(0, from);
    const denied = tokens.slice(from, to);
    const rest = tokens.slice(to);
    // between two commas or dashes the sentence goes on
    const joined = isMark(before.at(-1), ',', '-') && isMark(rest[0], ',', '-') ? before.slice(0, -1) : before;
    const kept = [
      ...joined,
      ...(joined.length === before.length ? rest.slice(isMark(rest[0], ',') ? 1 : 0) : rest.slice(1)),
    ];
    if (kept.filter((one) => one.kind !== 'punct' && one.kind !== 'break' && !only(one, 'filler')).length < 3)
      return tokens;
    const stop: Token = { ...token, kind: 'break', text: '\n', senses: [] };
    // a role that is not meant must not be read as the one that is
    return denied.some(isRoleName) ? kept : [...kept, stop, ...denied];
  }
  return tokens;
}

/** Whether a clause only says what is not meant. */
export const isDenial = (tokens: readonly Token[]): boolean =>
  opens(tokens, 0) && endOfDenial(tokens, 0) === tokens.length;

/** Where something may be denied: at the head of what is said, or behind a mark. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === 'no' || tokens[at]?.text === 'not') &&
  tokens
    .slice(0, at)
    .every(
      (token, i) =>
        i < at - 1 ||
        token.kind === 'punct' ||
        token.kind === 'break' ||
        only(token, 'filler') ||
        token.text === 'because',
    );

/** Where the denied thing ends, 0 where nothing but a thing is denied. */
function endOfDenial(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  let thing = false;
  for (; at < tokens.length && at < from + longest; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'punct' || token.kind === 'break' || token.text === 'but') break;
    if (!isPart(tokens, at)) return 0;
    thing ||= has(token, ...things);
  }
  const end = tokens[at];
  const closed = end === undefined || end.kind === 'punct' || end.kind === 'break' || end.text === 'but';
  return thing && closed && !isMark(end, '?') ? at : 0;
}

const isPart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return token.text === 'one';
  if (token.kind !== 'word' || token.hangul) return false;
  return (
    ofKind(token, 'noun') ||
    has(token, 'det', 'our', 'new', 'existing', 'pending', 'more', 'prep', ...things) ||
    only(token, 'filler') ||
    small.test(token.text) ||
    (tokens[at - 1]?.text === 'to' && ofKind(token, 'verb'))
  );
};

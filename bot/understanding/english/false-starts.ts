import { render, renderAll, verbConcepts } from '../clauses.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { covered } from './frames.ts';

/** Longest beginning that is taken back, in tokens. */
const longest = 8;

const takesBack = regex`
    ^(?:,|-|\.+|…|;)(?: (?:oh|er|erm|uh|um|hmm|ah|but|actually|or|,))*[ ](?:no|nope|wait|hang on|hold on|sorry|pardon(?: me)?|oops|
    scrap (?:that|it)|scratch that|strike that|i mean|i meant|rather|correction)
    (?: (?:no|wait|sorry|,|\.+|…|:|;|-|i mean|i meant|rather|actually|correction|scratch that))*(?= |$)
  `;

/** What it begins with. */
const opensBack = /^(?:,|-|\.+|…|;)/;

const stopping = oneOf(/^(?:don't|never|if|[:?!])$/);

/**
 * `cancel, no, resend the invitation to …`: an order that was only begun, without any data, is taken back before the
 * one that is meant. A verb takes the place of a verb, a thing that of a thing (RULES.md: a correction counts).
 */
export function withoutFalseStart(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (only(tokens[from], 'filler') || tokens[from]?.kind === 'punct') from++;
  for (let at = from + 1; at < tokens.length && at <= from + longest; at++) {
    const begun = tokens[at - 1] as Token;
    if (begun.kind !== 'word' && begun.kind !== 'punct') return tokens;
    if (begun.hangul || has(begun, 'not', 'conj', 'time') || stopping.has(begun.text)) return tokens;
    if (!opensBack.test(render(tokens[at] as Token))) continue;
    const found = takesBack.exec(renderAll(tokens.slice(at, at + longest)));
    if (!found) continue;
    const next = at + covered(tokens, at, found[0].length);
    return startsAnew(tokens.slice(from, at), tokens, next) ? tokens.slice(next) : tokens;
  }
  return tokens;
}

/** Whether what follows is an order of its own, at once or behind the reason: `…, they haven't signed: add a lead`. */
function startsAnew(begun: readonly Token[], tokens: readonly Token[], next: number): boolean {
  const orders = begun.some((token) => ofKind(token, 'verb'));
  const things = begun.some((token) => ofKind(token, 'noun') && !has(token, 'us', 'our'));
  if (!orders && !things) return false;
  if (isVerb(tokens[next])) return tokens[next + 1] !== undefined;
  const thing = has(tokens[next], 'det') ? tokens[next + 1] : tokens[next];
  if (things && ofKind(thing, 'noun') && !has(thing, 'us', 'our')) return !isVerb(begun[0]) || ofKind(begun[0], 'noun');
  const colon = tokens.findIndex(({ text }, at) => at > next && at < next + 16 && text === ':');
  return colon > 0 && isVerb(tokens[colon + 1]);
}

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && verbConcepts(token).size > 0 && !has(token, 'ask', 'have', 'be', 'need');

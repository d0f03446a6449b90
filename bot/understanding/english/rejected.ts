import { isMark } from '../clauses.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { has, isRoleName, join, type Token } from '../text/token.ts';

/** Longest of what is set against what is meant, in tokens. */
const longest = 6;

const small = /^(?:to|for|from|with|at|its|their|our|his|her|the|on|as|an?)$/;

/** Data, a role, a word with a capital: what an order takes one of. */
const isValue = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['offer', 'number', 'email', 'id', 'name', 'person', 'domain', 'quote'].includes(token.kind) ||
    isRoleName(token) ||
    (token.kind === 'unknown' && token.upper));

/**
 * `E5 rather than E3`, `to Kai, not to Kim`, `not Harrier but Kestrel`: the value that is not meant stands beside the one
 * that is, and says nothing of the order.
 */
export function withoutRejected(tokens: readonly Token[]): readonly Token[] {
  let kept = tokens;
  for (let at = 1; at < kept.length; at++) {
    const cut = rejectedAt(kept, at);
    if (!cut) continue;
    kept = [...kept.slice(0, cut.from), ...cut.instead, ...kept.slice(cut.to)];
  }
  return kept;
}

function rejectedAt(
  tokens: readonly Token[],
  at: number,
): { from: number; to: number; instead: readonly Token[] } | undefined {
  const token = tokens[at] as Token;
  if (token.hangul) return;
  // 20 seats - no, make that 30: what is counted may stand behind the number
  const counted = tokens[at - 1]?.kind === 'word' && has(tokens[at - 1], 'seat') && isMark(token, '-');
  const number = counted ? at - 2 : at - 1;
  const anew = token.kind === 'punct' ? correctedAt(tokens, at, number) : 0;
  // 2 — sorry, 3 — seats
  if (anew && counted) {
    const seats = has(tokens[anew + 1], 'seat') ? [] : [tokens[at - 1] as Token];
    return { from: number, to: anew + 1, instead: [tokens[anew] as Token, ...seats] };
  }
  if (anew) return { from: at - 1, to: anew + (isClosed(tokens, anew) ? 2 : 1), instead: [tokens[anew] as Token] };
  const words = (count: number) =>
    tokens
      .slice(at, at + count)
      .map(({ text }) => text)
      .join(' ');
  const than =
    token.text === 'rather' && words(2) === 'rather than'
      ? 2
      : token.text === 'as' && words(3) === 'as opposed to'
        ? 3
        : 0;
  if (than) {
    const end = endOfValue(tokens, at + than);
    if (!end) return;
    // 30 seats rather than 25: how many there are tells that they change
    const changes = tokens[at + than]?.kind === 'number';
    const insteadOf = { ...join(tokens.slice(at, at + than), vocabulary.latinWords.get('instead of') ?? []) };
    return changes
      ? { from: at, to: at + than, instead: [{ ...insteadOf, text: 'instead of' }] }
      : { from: at, to: end, instead: [] };
  }
  // Brot und Not GmbH: a capital inside a sentence is a part of a name.
  if (
    token.text !== 'not' ||
    (token.upper && tokens[at - 1]?.kind === 'unknown') ||
    has(tokens[at - 1], 'aux', 'pronoun')
  )
    return;
  const end = endOfValue(tokens, at + 1);
  if (!end) return;
  // not Harrier but Kestrel
  const but = tokens[end]?.text === 'but' || (isMark(tokens[end], ',') && tokens[end + 1]?.text === 'but');
  if (but) return { from: at, to: end + (isMark(tokens[end], ',') ? 2 : 1), instead: [] };
  const comma = isMark(tokens[at - 1], ',') ? 1 : 0;
  const before = tokens[at - 1 - comma];
  // Kestrel should be on E5, not E3: where it comes from
  if (before?.kind === 'offer' && tokens[at - 2 - comma]?.text === 'on') return;
  // … for Kestrel, not Harrier: a value in front that is meant
  return isValue(before) || before?.kind === 'unknown'
    ? { from: at - comma, to: end + (comma && isMark(tokens[end], ',') ? 1 : 0), instead: [] }
    : undefined;
}

const takesBack =
  /^(?:no|nope|sorry|apologies|pardon|oops|whoops|wait|hang on|hold on|actually|correction|scratch|strike|make|mean|meant|rather|er|erm|um|uh|my bad)$/;
const beside = /^(?:that|it|i|or)$/;

/** Where the number stands that takes the place of the one in front of a mark; 0 where there is none. */
function correctedAt(tokens: readonly Token[], at: number, number: number): number {
  if (tokens[number]?.kind !== 'number' || !/^(?:-|,|\(|\.\.+|…)$/.test(tokens[at]?.text ?? '')) return 0;
  let i = at + 1;
  let takenBack = false;
  for (; i < at + longest; i++) {
    const text = tokens[i]?.text ?? '';
    if (takesBack.test(text)) takenBack = true;
    else if (!beside.test(text) && !isMark(tokens[i], ',', '-', ':')) break;
  }
  return takenBack && tokens[i]?.kind === 'number' ? i : 0;
}

/** Whether a second mark closes what was put in: `— sorry, 3 — seats`. */
const isClosed = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at + 1], '-', ')') || (isMark(tokens[at + 1], ',') && has(tokens[at + 2], 'seat', 'more', 'less'));

/** Where the value behind a word that rejects it ends, 0 where there is none. */
function endOfValue(tokens: readonly Token[], from: number): number {
  let at = from;
  while (small.test(tokens[at]?.text ?? '') && at < from + 2) at++;
  if (!isValue(tokens[at])) return 0;
  const [first] = tokens.slice(at);
  at++;
  while (
    at < from + longest &&
    tokens[at]?.kind === 'unknown' &&
    tokens[at]?.upper === true &&
    first?.kind !== 'email' &&
    !first?.possessive
  )
    at++;
  return at;
}

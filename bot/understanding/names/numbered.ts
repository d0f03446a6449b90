import type { Sheet } from '../text/normalise.ts';
import type { Token } from '../text/token.ts';
import { capitalName } from './capital.ts';
import { type Found, has, isCapital, isRole, isThing, kindOf, name, startsClause } from './words.ts';

/** …, Ninety Nine Bakery, …: a number in letters that has a capital, in front of a name. */
function spelledName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const next = tokens[start + 1];
  if (first.kind !== 'number' || !first.upper || !/^[a-z]/.test(first.text) || !next || !isCapital(next)) return;
  if (next.kind === 'offer' || isThing(next)) return;
  const opens = start === 0 || (startsClause(tokens, start) && !isMarkBefore(tokens, start));
  const found = capitalName(sheet, tokens, start + 1);
  // Seven Bridges hired three people: at the start something must be told of it.
  const told = found && tokens[found.next];
  if (opens && !(told?.kind === 'word' && !told.upper && !kindOf(told, 'noun') && !has(told, 'prep', 'conj', 'more')))
    return;
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}
const isMarkBefore = (tokens: readonly Token[], at: number): boolean => /^[,:(]$/.test(tokens[at - 1]?.text ?? '');

/** 48 Hours Courier: a number in front of an everyday word in capitals and a name. */
function countedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const [number, thing, named] = tokens.slice(start, start + 3);
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text) || !thing || !isCapital(thing) || !isCapital(named))
    return;
  if (
    !/^(?:hours?|days?|degrees?|miles?|steps?|stars?|seasons?|seconds?|minutes?|streets?|roads?|oaks?|rivers?|bridges?|acres?|hills?|north|south|east|west)$/.test(
      thing.text,
    )
  )
    return;
  if (named?.kind === 'offer' || (named && (isThing(named) || isRole(named)))) return;
  const found = capitalName(sheet, tokens, start + 1);
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}

/** 24-7 Plumbing, 50/50 Motors: numbers that a mark joins, in front of a name. */
export function numberedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const spelled = spelledName(sheet, tokens, start);
  if (spelled) return spelled;
  const hours = countedName(sheet, tokens, start);
  if (hours) return hours;
  const [first, mark, second, named] = tokens.slice(start, start + 4);
  if (first?.kind !== 'number' || second?.kind !== 'number' || first.hangul || !isCapital(named)) return;
  if (named?.kind === 'offer' || mark?.kind !== 'punct' || !/^[-/]$/.test(mark.text)) return;
  if (mark.start !== first.end || second.start !== mark.end) return;
  const found = capitalName(sheet, tokens, start + 3);
  return found && name(sheet, tokens.slice(start, found.next), found.next, 'capitals');
}

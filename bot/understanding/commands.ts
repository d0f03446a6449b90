import { isMark } from './clauses.ts';
import { isTelling, opensClause } from './english/cuts.ts';
import { followsKoreanClause } from './korean/clauses.ts';
import { followsContrast } from './korean/contrast.ts';
import { endsOrder, leadsOn } from './korean/orders.ts';
import { effort } from './text/effort.ts';
import type { Token } from './text/token.ts';

/** Splits a stretch where a second command begins: `… and resend …`, …하고 …해 줘. */
export function splitCommands(tokens: Token[], finely: boolean): Token[][] {
  const parts: Token[][] = [];
  let start = 0;
  let depth = isMark(tokens[0], '(') ? 1 : 0;
  for (let i = 1; i < tokens.length; i++) {
    effort.steps++;
    const aside = isMark(tokens[i], '(') && isTelling(tokens, i + 1) ? closing(tokens, i) : -1;
    if (aside > 0 && i > start) {
      parts.push(tokens.slice(start, i), tokens.slice(i + 1, aside));
      start = aside + 1;
      i = aside;
      continue;
    }
    if (isMark(tokens[i], '(')) depth++;
    else if (isMark(tokens[i], ')')) depth = Math.max(0, depth - 1);
    // (sad story, don't ask)
    const koreanAside = isMark(tokens[i], '(') && tokens[i - 1]?.hangul;
    if (depth > 0 && !tokens[i]?.hangul && !koreanAside && closesBehind(tokens, i)) continue;
    if (
      opensClause(tokens, i, start) ||
      leadsOn(tokens, i - 1) ||
      endsOrder(tokens, i - 1, start) ||
      followsContrast(tokens, i, start) ||
      followsKoreanClause(tokens, i, start, finely)
    ) {
      parts.push(tokens.slice(start, i));
      start = i;
    }
  }
  if (start < tokens.length) parts.push(tokens.slice(start));
  return parts;
}

const closing = (tokens: readonly Token[], at: number): number =>
  tokens.findIndex((token, i) => i >= at && i < at + 12 && isMark(token, ')'));
const closesBehind = (tokens: readonly Token[], at: number): boolean => closing(tokens, at) >= 0;

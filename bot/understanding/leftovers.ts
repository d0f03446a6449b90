import type { Intent, Slots } from './catalogue.ts';
import { type Clause, has, isMark } from './clauses.ts';
import { frames } from './frames.ts';
import type { Mention } from './mentions.ts';
import type { Sheet } from './normalise.ts';
import { typed } from './slots.ts';

/**
 * The first name of a Korean message that a change has no use for. A change must explain its whole message: where a
 * name is left over, something else was said than what the rows understood.
 */
export function unusedName(
  intent: Intent,
  sheet: Sheet,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  slots: Slots,
): string | undefined {
  const values = Object.values(slots).filter((value): value is string => typeof value === 'string');
  for (const mention of mentions) {
    const clause = clauses[mention.clause];
    if (!clause?.korean || mention.person || aside.has(clause.act)) continue;
    const text = typed(sheet, mention.token) as string;
    if (values.some((value) => value.includes(text)) || isTakenBack(clause, mention)) continue;
    // 재판매인 A의 고객 B: whose customer it is says more than the intent has room for, and nothing else.
    const { role } = mention;
    if (role && role !== 'lead' && role !== 'user' && role !== 'partner' && !frames[intent]?.slots.includes(role))
      continue;
    return text;
  }
}

/** What is told beside a command, not commanded. */
const aside: ReadonlySet<Clause['act']> = new Set(['talk', 'statement', 'past', 'reported', 'negated']);

/** 콘토소 말고 패브리캄, 콘토소 아니 패브리캄. */
function isTakenBack(clause: Clause, mention: Mention): boolean {
  const next = clause.tokens.slice(mention.at + 1, mention.at + 4);
  return next.some((token) => has(token, 'not') || isMark(token, '(') || /^(?:아니|정정|말고|아참)/.test(token.text));
}

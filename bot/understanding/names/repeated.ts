import { type Clause, isAsked } from '../clauses.ts';
import type { Mention } from '../mentions.ts';

/** Spoke to Kestrel today, link Kestrel to Wingtip: who is named again in what is asked was only told of before. */
export function nameOnce(mentions: Mention[], clauses: readonly Clause[]): Mention[] {
  if (clauses.some(({ korean }) => korean)) return mentions;
  return mentions.filter((mention) => {
    if (isAsked(clauses, mention.clause)) return true;
    const again = mentions.find(
      (other) => other !== mention && other.token.text === mention.token.text && isAsked(clauses, other.clause),
    );
    if (again && mention.role && !again.role) Object.assign(again, { role: mention.role, because: mention.because });
    return !again;
  });
}

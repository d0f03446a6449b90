import { has, renderAll } from './clauses.ts';
import type { Token } from './token.ts';

/** Whether what was told becomes a wish behind the word at `at`; `from` is where its first word of its own stands. */
export function becomesWish(tokens: readonly Token[], at: number, start: number, from: number): boolean {
  const [joint, next, second] = [tokens[at] as Token, tokens[from], tokens[from + 1]];
  // I made a mistake, the invite has to be withdrawn
  if (
    joint.text === ',' &&
    /^(?:i|we|they|he|she|it|that|this)(?:'ve|'s)?$/.test(tokens[start]?.text ?? '') &&
    has(next, 'det', 'our')
  )
    return /^\S+ [^,]{1,60}? (?:has to|have to|needs to|should|must|ought to) be \w/.test(
      renderAll(tokens.slice(from, from + 14)),
    );
  // … has won a new client and it needs to be set up
  if (/^(?:it|they|this|he|she)$/.test(next?.text ?? ''))
    return (
      at > start + (joint.text === ',' ? 1 : 2) &&
      (/^(?:needs?|should|must|ought|wants?)$/.test(second?.text ?? '') ||
        (/^(?:has|have)$/.test(second?.text ?? '') && tokens[from + 2]?.text === 'to'))
    );
  // Femi came back and needs an account again
  return (
    joint.text === 'and' &&
    /^(?:needs|wants|requires)$/.test(next?.text ?? '') &&
    tokens
      .slice(start, at)
      .some(({ text }) => /^(?:came|comes|left|went|joins|is|was|has|have|had|got|won|grew|\w{3,}ed)$/.test(text))
  );
}

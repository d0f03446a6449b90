import { endsClause, type Found, isLatinWord, name } from './name-words.ts';
import type { Sheet } from './normalise.ts';
import type { Token } from './token.ts';

/**
 * `called the paper lantern`, `for nothing but nets`: where only a name can stand, small words that say nothing to the
 * bot are one up to the end of the sentence.
 */
export function wordyName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const before = tokens[start - 1];
  if (!isLatinWord(first) || first.upper || before?.kind !== 'word' || before.hangul) return;
  const called = /^(?:called|named|by the name of|company called|company named)$/.test(before.text);
  const butFor =
    /^(?:for|of|with|to)$/.test(before.text) &&
    /^(?:nothing|everything|all|anything|none)$/.test(first.text) &&
    tokens[start + 1]?.text === 'but';
  if (
    !butFor &&
    !(
      called && /^(?:the|all|nothing|no|one|only|just|my|our|your|we|you|i|it|what|who|this|that|not)$/.test(first.text)
    )
  )
    return;
  let end = start;
  while (
    end < start + 6 &&
    tokens[end + 1] !== undefined &&
    !(tokens[end] as Token).possessive &&
    !endsClause(tokens[end + 1]) &&
    isLatinWord(tokens[end + 1]) &&
    !tokens[end + 1]?.upper &&
    !/^(?:for|under|with|to|at|from|via|as|please|pls|plz|thanks|thx)$/.test(tokens[end + 1]?.text ?? '')
  )
    end++;
  if (end === start || (butFor && end < start + 2)) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

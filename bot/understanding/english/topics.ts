import { isMark, verbConcepts } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

const data = ['name', 'person', 'quote', 'offer', 'id', 'code', 'number', 'email', 'domain'];

/** Words that only name a thing: `that invitation from Kestrel`. */
const names = (token: Token): boolean =>
  data.includes(token.kind) ||
  isMark(token, ',', '-') ||
  (token.kind === 'word' &&
    !has(token, 'not', 'aux') &&
    (has(token, 'det', 'our', 'pending', 'existing', 'new') ||
      only(token, 'filler') ||
      has(token, 'prep') ||
      ofKind(token, 'noun')));

/** `that Kestrel invitation, turn it down`: the thing stands first, and behind it a verb that comes back to it. */
export function verbBehindTopic(tokens: readonly Token[], start: number): Token | undefined {
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const back = tokens[at + 1];
    if (
      at > start + 1 &&
      verbConcepts(token).size > 0 &&
      !has(token, 'have', 'be', 'need', 'ask') &&
      /^(?:it|them|him|her|that one|this one)$/.test(back?.text ?? '') &&
      tokens.slice(start, at).some((one) => data.includes(one.kind) || ofKind(one, 'noun'))
    )
      return token;
    if (!names(token)) return;
  }
}

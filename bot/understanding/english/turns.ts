import { isMark, renderAll } from '../clauses.ts';
import { has, only, type Token } from '../text/token.ts';
import { isTold } from './reasons.ts';

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
    (/^(?:needs|wants|requires)$/.test(next?.text ?? '') ||
      (/^(?:should|must)$/.test(next?.text ?? '') &&
        tokens.slice(from + 1, from + 4).some(({ text }) => text === 'be'))) &&
    tokens
      .slice(start, at)
      .some(({ text }) =>
        /^(?:(?:came|comes|left|went|joins|is|was|has|have|had|got|won|grew|\w{3,}ed)|(?:took|brought) (?:on|in))$/.test(
          text,
        ),
      )
  );
}

/** Whether a question follows what was told, behind the comma at `at`: …, what can we sell? …, is there an outage? */
export function becomesQuestion(tokens: readonly Token[], at: number, start: number, from: number): boolean {
  const [next, second] = [tokens[from], tokens[from + 1]];
  if (tokens[at]?.text !== ',' || !next || next.hangul) return false;
  const asked = isMark(tokens.at(-1), '?');
  // their mail is dead, anything wrong at Microsoft? are their services up?
  if (/^(?:anything|something|any)$/.test(next.text)) return asked && at > start + 2;
  if (/^(?:is|are)$/.test(next.text))
    return asked && at > start + 2 && (has(second, 'det', 'our', 'every') || second?.text === 'there');
  if (!/^(?:who|which|what|how|where|what's|how's|where's)$/.test(next.text)) return false;
  const back = tokens.slice(from + 1).some(({ text }) => /^(?:they|them|their)$/.test(text));
  if (at > start + 3 && !back && has(next.text.endsWith("'s") ? next : second, 'aux') && asked) return true;
  // phones are blowing up here, what incidents does Microsoft have
  if (at > start + 2 && isAsked(tokens, from))
    if (/^(?:before|since|because)$/.test(tokens[start]?.text ?? '') || (!back && isTold(tokens.slice(0, at), start)))
      return true;
  // I'm preparing a review with Kestrel, what have they bought? sorry, I'm new, what can I type here?
  const opening = tokens.slice(start, at).find((one) => !only(one, 'filler') && one.kind !== 'punct');
  return (
    /^(?:i'm|we're|i've|we've)$/.test(opening?.text ?? '') &&
    next.text !== 'who' &&
    (has(second, 'aux') || tokens.slice(start, at).some(({ kind }) => kind === 'name'))
  );
}

/** Which providers do we have: with its helping verb; `…, which are ours` only says more of something. */
const isAsked = (tokens: readonly Token[], from: number): boolean =>
  /^(?:what|which|how)$/.test(tokens[from]?.text ?? '') &&
  tokens.slice(from + 2, from + 5).some(({ text }) => /^(?:do|does|did|is|are|can|have|has)$/.test(text));

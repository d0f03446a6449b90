import type { Token } from '../text/token.ts';
import { doings } from './nominals.ts';

const asks = /^(?:requests?|requesting|requested|need|needs|requires?|demands?|seeks?|wants?|desires?)$/;
const wanted = /^(?:needed|required|requested|wanted|desired|necessary)$/;
/** … is not needed, as requested, may be required: what takes the need away. */
const unwanted =
  /^(?:not|isn't|aren't|wasn't|weren't|was|were|no|longer|never|hardly|barely|if|when|where|as|be|been|may|might|than|that|which|what)$/;
const please = /^(?:please|pls|plz|kindly)$/;
const opens = /^(?:please|pls|plz|kindly|hi|hello|dear|all|team|and|also|then|request|task|todo|urgent|:|,|-)$/;
const article = /^(?:the|a|an|immediate|prompt|our|your)$/;

/**
 * `termination of our partnership with … please`, `we request the withdrawal of …`, `cancellation of … is needed`: where
 * a doing is asked for by its noun, its verb is commanded.
 */
export function withRequestedDoings(tokens: Token[]): Token[] {
  const at = tokens.findIndex((token, i) => isDoing(token) && tokens[i + 1]?.text === 'of' && tokens[i + 2]);
  if (at < 0) return tokens;
  const doing = tokens[at] as Token;
  const verb = { ...doing, text: doings[doing.text] as string };
  let head = at - 1;
  while (head >= 0 && article.test(tokens[head]?.text ?? '')) head--;
  const before = tokens[head];
  // we request the withdrawal of …: we need to withdraw …
  if (
    before &&
    asks.test(before.text) &&
    /^(?:i|we|to|they|please|hereby|kindly)$/.test(tokens[head - 1]?.text ?? 'we')
  ) {
    const need = { ...before, text: 'need' };
    const wish =
      /ing$/.test(before.text) || head === 0 ? [{ ...before, text: 'please' }] : [need, { ...before, text: 'to' }];
    return [...tokens.slice(0, head), ...wish, verb, ...tokens.slice(at + 2)];
  }
  if (before && before.kind !== 'break' && !opens.test(before.text)) return tokens;
  const end = tokens.findIndex(({ kind, text }, i) => i > at && (kind === 'break' || /^[.?!;]$/.test(text)));
  const rest = tokens.slice(at + 2, end < 0 ? tokens.length : end);
  const behind = end < 0 ? [] : tokens.slice(end);
  const last = rest.findIndex(({ text }) => wanted.test(text));
  if (last > 0) {
    const from = rest.findLastIndex(
      ({ text }, i) => i < last && !/^(?:is|are|now|hereby|kindly|also|urgently)$/.test(text),
    );
    if (unwanted.test(rest[from]?.text ?? '') || behind[0]?.text === '?') return tokens;
    const kept = [...rest.slice(0, from + 1), ...rest.slice(last + 1)];
    return [...tokens.slice(0, head + 1), { ...doing, text: 'please' }, verb, ...kept, ...behind];
  }
  return rest.some(({ text }) => please.test(text)) || tokens.slice(0, at).some(({ text }) => please.test(text))
    ? [...tokens.slice(0, head + 1), verb, ...rest, ...behind]
    : tokens;
}

const isDoing = (token: Token): boolean =>
  token.kind === 'unknown' && !token.hangul && !token.possessive && Object.hasOwn(doings, token.text);

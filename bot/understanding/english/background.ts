import { isMark, renderAll } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, only, type Token } from '../text/token.ts';

/** How many tokens in front of a wish only say what led to it: `after the layoffs we have to cut …`. */
export function backgroundLength(tokens: readonly Token[], start: number): number {
  const referred = referenceLength(tokens, start) || untilLength(tokens, start) || purposeLength(tokens, start);
  if (referred) return referred;
  if (
    !/^(?:after|before|following|with|given|because of|due to|thanks to|in light of|despite)$/.test(
      tokens[start]?.text ?? '',
    )
  )
    return 0;
  const first = tokens[start + 1];
  if (!has(first, 'det', 'our') && first?.kind !== 'number') return 0;
  for (let at = start + 2; at < tokens.length - 2 && at < start + 18; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && /^(?:and|or|but|if|when|once|unless|is|are|was|were|has|will)$/.test(token.text))
      return 0;
    // after the layoffs Kestrel only needs 22 seats
    if (
      (token.kind === 'name' || token.kind === 'person') &&
      tokens[start]?.text !== 'before' &&
      has(tokens[at + 1]?.text === 'only' || tokens[at + 1]?.text === 'now' ? tokens[at + 2] : tokens[at + 1], 'need')
    )
      return at - start;
    if (!/^(?:i|we|we'd|i'd|we've|i've)$/.test(token.text)) continue;
    const words = tokens
      .slice(at, at + 4)
      .map(({ text }) => text)
      .join(' ');
    // Before my meeting I need the list of …; what is to be done by then is another matter.
    if (tokens[start]?.text === 'before' && !/^(?:i|we) (?:would |will )?need (?!to\b)/.test(words)) return 0;
    return /^(?:i|we) (?:now |also |really |unfortunately )?(?:have to|need to|need|would need|must|want to|would like to|want|wish to|ought to|are to)\b|^(?:we'd|i'd) like\b|^(?:we've|i've|we have|i have) (?:now |finally |all )?(?:decided|agreed|resolved|chosen) to\b/.test(
      words,
    )
      ? at - start
      : 0;
  }
  return 0;
}

/** `following our call of this morning: …`, `with reference to your mail, …`: what a letter refers to. */
function referenceLength(tokens: readonly Token[], start: number): number {
  const opening = renderAll(tokens.slice(start, start + 4));
  if (
    !regex`
      ^(?:following|further to|with reference to|in reference to|referring to|with regards? to|in response to|
      in reply to|per|as per|based on|in view of|in line with|pursuant to) (?:our|your|my|the|this|that|his|her|their|
      yesterday's|today's)\b
    `.test(opening)
  )
    return 0;
  for (let at = start + 2; at < tokens.length - 2 && at < start + 14; at++) {
    const token = tokens[at] as Token;
    if (isMark(token, ':', ',')) return at + 1 - start;
    if (
      token.kind === 'punct' ||
      token.kind === 'break' ||
      /^(?:is|are|was|were|has|have|will|if|when|that)$/.test(token.text)
    )
      return 0;
  }
  return 0;
}

/** `for bookkeeping purposes Kim needs …`: what it is for. */
function purposeLength(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.text !== 'for') return 0;
  const at = tokens.slice(start, start + 5).findIndex(({ text }) => /(?:^| )(?:purposes|reasons)$/.test(text));
  if (at < 2) return forNeedLength(tokens, start);
  return isMark(tokens[start + at + 1], ',') ? at + 2 : at + 1;
}

/** `for remote maintenance we require …`: everyday words in front of what somebody needs. */
function forNeedLength(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length - 2 && at < start + 7; at++) {
    const token = tokens[at] as Token;
    if (/^(?:i|we|i'd|we'd)$/.test(token.text))
      return at > start + 1 && /^(?:need|require|want|would|like)$/.test(tokens[at + 1]?.text ?? '') ? at - start : 0;
    if (!only(token, 'common', 'foreign', 'filler') && !has(token, 'det', 'our')) return 0;
  }
  return 0;
}

/** `before the call I want to see …`: until when somebody wants to look at something puts nothing off. */
function untilLength(tokens: readonly Token[], start: number): number {
  const opening = renderAll(tokens.slice(start, start + 4));
  if (
    !/^(?:before|ahead of|for|prior to) (?:(?:the|an?|any|our|my|your|this|that|\w+'s) |lunch|noon|dinner|closing)/.test(
      opening,
    )
  )
    return 0;
  for (let at = start + 2; at < tokens.length - 2 && at < start + 9; at++) {
    const rest = renderAll(tokens.slice(at, at + 8));
    if (
      regex`
        ^(?:, )?(?:(?:(?:i|we)(?:'d| would)? (?:want|need|like|have|love)(?: to)?|
        (?:can|could|may|might) (?:i|we|you)(?: please)?|please|kindly|let me|let us) )*(?:see|
        view|check|look|show|list|pull up|bring up|browse|read|inspect|examine|study|review|go through|go over)\b
      `.test(rest)
    )
      return at - start;
    const token = tokens[at] as Token;
    if (
      token.kind === 'punct' ||
      token.kind === 'break' ||
      (has(token, 'aux', 'pronoun', 'us') && !/^(?:them|him|her)$/.test(token.text)) ||
      (['name', 'offer', 'number'].includes(token.kind) && !/^(?:at|with)$/.test(tokens[at - 1]?.text ?? ''))
    )
      return 0;
  }
  return 0;
}

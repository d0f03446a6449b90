import type { Sense } from './lexicon.ts';
import { readEnglishNumber } from './numbers.ts';
import { type Correct, join, type Token } from './token.ts';
import { type PhraseNode, vocabulary } from './vocabulary.ts';

/** Gives Latin words their senses, the longest phrase first, and reads number words. */
export function withPhrases(tokens: Token[], correct?: Correct): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'unknown' || token.hangul) {
      result.push(token);
      continue;
    }
    let node: PhraseNode | undefined = vocabulary.phrases;
    let best: { senses: readonly Sense[]; length: number } | undefined;
    for (let length = 1; node && i + length <= tokens.length && length <= 8; length++) {
      const part = tokens[i + length - 1] as Token;
      // `for Me And Mine Ltd`: a pronoun with a capital is no pronoun.
      if (length > 1 && part.upper && /^(?:me|us)$/.test(part.text)) break;
      // `customer Ticket to Ride`: a capital opens something else.
      if (length > 1 && part.upper && !token.upper && i > 0) break;
      if (part.hangul || (part.kind !== 'unknown' && !(part.kind === 'number' && length > 1))) break;
      const text: string =
        part.possessive && length === 1 && vocabulary.latinWords.has(`${part.text}'s`) ? `${part.text}'s` : part.text;
      node = node.next.get(text);
      if (node?.senses.length) best = { senses: node.senses, length };
      if (part.possessive || part.particle || part.ending) break;
    }
    const number = best && best.length > 1 ? undefined : readNumberWords(tokens, i);
    if (number) {
      result.push(number.token);
      i += number.length - 1;
      continue;
    }
    if (best) {
      result.push(join(tokens.slice(i, i + best.length), best.senses));
      i += best.length - 1;
      continue;
    }
    const found = token.text.length > 3 && mayBeSlip(tokens, i, result) ? correct?.(token.text, false) : undefined;
    if (
      found &&
      !(
        isAfterPreposition(result) &&
        !found.senses.some((sense) =>
          /^(?:reseller|customer|provider|user|lead|subscription|partner-center)$/.test(sense.concept),
        )
      )
    ) {
      // A corrected word may be the start of a phrase: `serivce health`.
      const second = tokens[i + 1];
      const pair =
        second && !second.hangul ? vocabulary.phrases.next.get(found.text)?.next.get(second.text) : undefined;
      if (pair?.senses.length && second) {
        result.push({ ...join([token, second], pair.senses), meant: `${found.text} ${second.text}` });
        i++;
      } else result.push({ ...token, kind: 'word', senses: found.senses, meant: found.text });
      continue;
    }
    result.push(token);
  }
  return withParticlesApart(result);
}

/** A capital inside a sentence or a word that names somebody makes a name of what follows; names are not corrected. */
function mayBeSlip(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const token = tokens[at] as Token;
  if (token.upper && at > 0 && !(tokens[at - 1] as Token).upper) return false;
  const previous = before.at(-1);
  return !previous?.senses.some(
    (sense) =>
      sense.kind === 'noun' && /^(?:reseller|provider|customer|lead)$/.test(sense.concept) && sense.form === 'base',
  );
}

const isAfterPreposition = (before: readonly Token[]): boolean =>
  before.at(-1)?.kind === 'word' && /^(?:to|for|from|with|by|at|of|under|into)$/.test(before.at(-1)?.text ?? '');

const apart = /^(?:up|down|off|back|on|out|over|away|in)$/;

/** `pull it back`, `turn them down`: a verb and its particle with the object between them. */
function withParticlesApart(tokens: Token[]): Token[] {
  for (const [i, token] of tokens.entries()) {
    if (
      token.hangul ||
      (token.kind === 'word' ? !token.senses.some((sense) => sense.kind === 'verb') : token.kind !== 'unknown')
    )
      continue;
    const forms = token.meant ? undefined : vocabulary.phrases.next.get(token.text);
    if (!forms || forms.next.size === 0) continue;
    for (let at = i + 2; at < tokens.length && at < i + 9; at++) {
      const particle = tokens[at] as Token;
      if (particle.kind === 'punct' && /^[.!?;,]/.test(particle.text)) break;
      if (!apart.test(particle.text) || particle.kind !== 'word') continue;
      const senses = forms.next.get(particle.text)?.senses;
      const next = tokens[at + 1];
      const closes =
        !next ||
        (/^(?:off|out)$/.test(particle.text) &&
          (next.kind === 'unknown' ||
            next.kind === 'name' ||
            next.upper ||
            next.senses.some((sense) => sense.concept === 'det' || sense.concept === 'our'))) ||
        next.kind === 'punct' ||
        next.kind === 'break' ||
        next.senses.some((sense) => sense.concept === 'prep' || sense.concept === 'filler' || sense.concept === 'conj');
      if (!senses?.length || !closes) continue;
      tokens[i] = { ...token, kind: 'word', senses, meant: `${token.meant ?? token.text} ${particle.text}` };
      return withParticlesApart(
        [...tokens.slice(0, at), ...tokens.slice(at + 1)].map((one, k) => (k === i ? (tokens[i] as Token) : one)),
      );
    }
  }
  return tokens;
}

function readNumberWords(tokens: Token[], at: number): { token: Token; length: number } | undefined {
  const list: string[] = [];
  for (let i = at; i < tokens.length && list.length < 8; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'unknown' || token.hangul || token.possessive) break;
    list.push(token.text);
  }
  const read = readEnglishNumber(list);
  if (!read) return;
  const next = list[read.length] ?? '';
  // `one` is mostly a pronoun: it counts only where something countable follows.
  if (
    list[0] === 'one' &&
    read.length === 1 &&
    !/^(?:more|extra|additional|seats?|licen[cs]es?|users?|new|of)$/.test(next)
  )
    return;
  if (list[0] === 'one' && next === 'of') return;
  if (/^(?:one|two|second)$/.test(list[0] as string) && /^(?:step|by|time|hundredth)$/.test(next)) return;
  return {
    token: { ...join(tokens.slice(at, at + read.length), []), kind: 'number', value: read.value },
    length: read.length,
  };
}

import { verbConcepts } from '../clauses.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { oneOf } from '../text/one-of.ts';
import { has, ofKind, type Token } from '../text/token.ts';

const wants = oneOf(/^(?:want|wants|need|needs|wish|wishes|like)$/);

/** `customer Kestrel want cancel E3`, `I need you add 5 seats`: the `to` that was left out between a wish and its verb. */
export function withInfinitive(tokens: readonly Token[]): readonly Token[] {
  for (const [at, token] of tokens.entries()) {
    if (token.hangul) continue;
    // let upgrade sub-1234 to E5
    const next = token.text === 'let' && tokens[at + 1];
    if (next && isVerb(next) && !ofKind(next, 'noun') && isObject(tokens[at + 2]))
      return [...tokens.slice(0, at), ...tokens.slice(at + 1)];
    if (!wants.has(token.text)) continue;
    const verb = at + (/^(?:you|us|him|her|them)$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1);
    const left = tokens[verb];
    if (!left || left.hangul || left.kind !== 'word' || left.upper || !isVerb(left) || !isObject(tokens[verb + 1]))
      continue;
    const to: Token = { ...left, text: 'to', meant: undefined, end: left.start, stop: left.start, senses: infinitive };
    return [...tokens.slice(0, verb), to, ...tokens.slice(verb)];
  }
  return tokens;
}

const infinitive = vocabulary.latinWords.get('to') ?? [];

const isVerb = (token: Token): boolean => verbConcepts(token).size > 0 && !has(token, 'have', 'be', 'need', 'ask');

/** What a verb acts on, so that it is none of the nouns that are written like it: want change E3, need more seats. */
const isObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.hangul &&
  (['unknown', 'name', 'offer', 'number', 'email', 'id', 'code', 'quote', 'domain'].includes(token.kind) ||
    has(token, 'det', 'our', 'new') ||
    (ofKind(token, 'noun') && !ofKind(token, 'verb')));

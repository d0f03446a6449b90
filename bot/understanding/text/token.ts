import type { Sense } from '../lexicon/entry.ts';
import type { EntityKind } from './entities.ts';

export type TokenKind = 'word' | 'unknown' | 'punct' | 'break' | EntityKind;

/** One word, mark or entity of a message, with the particles or the ending that are glued to it. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Where the word ends with its particle or ending. */
  stop: number;
  /** Where the text of a slot lies; quotes and the like are outside of it. */
  inner: { start: number; end: number };
  text: string;
  senses: readonly Sense[];
  particle: string;
  ending: string;
  hangul: boolean;
  spaced: boolean;
  /** The first letter is a capital, or the one behind it: iPhone, 3M. */
  upper: boolean;
  possessive: boolean;
  value: number | undefined;
  /** What a typo was read as. */
  meant: string | undefined;
}

/** Reads an unknown word as the word that was meant; behind an article it is no name. */
export type Correct = (
  word: string,
  hangul: boolean,
  afterArticle?: boolean,
) => { text: string; senses: readonly Sense[] } | undefined;

/** One token over several neighbours. */
export function join(parts: Token[], senses: readonly Sense[]): Token {
  const head = parts[0] as Token;
  const tail = parts.at(-1) as Token;
  return {
    ...head,
    kind: 'word',
    end: tail.end,
    stop: tail.stop,
    inner: { start: head.inner.start, end: tail.inner.end },
    text: parts.map((part) => part.text).join(' '),
    senses,
    particle: tail.particle,
    ending: tail.ending,
    possessive: tail.possessive,
  };
}

/** Whether a token may stand for one of some concepts. These three are asked hundreds of times a message. */
export function has(token: Token | undefined, ...concepts: string[]): boolean {
  if (token) for (const { concept } of token.senses) if (concepts.includes(concept)) return true;
  return false;
}

/** Whether a token may be of a kind. */
export function ofKind(token: Token | undefined, wanted: string): boolean {
  if (token) for (const { kind } of token.senses) if (kind === wanted) return true;
  return false;
}

/** Whether a token is of some kinds and cannot be anything else. */
export function only(token: Token | undefined, ...kinds: string[]): boolean {
  if (!token) return false;
  for (const { kind } of token.senses) if (!kinds.includes(kind)) return false;
  return token.senses.length > 0;
}

/** Whether a word names one of Partner Center's roles: helpdesk agent, 청구 관리자. */
export const isRoleName = (token: Token | undefined): boolean =>
  token?.senses.some(({ concept }) => concept.startsWith('role:')) === true;

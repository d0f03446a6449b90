import type { Clause } from '../clauses.ts';
import type { Token } from '../text/token.ts';

/** What an English clause wants done, without a verb of its own at the head. */
export interface Wish {
  verbs: Set<string>;
  why: string;
  verb?: Token;
}

/** The clause from the word on at which its own say begins. */
export interface Said {
  tokens: Token[];
  start: number;
  /** The rest with placeholders for data. */
  text: string;
  /** Whether a polite beginning was taken away; why says which. */
  polite: boolean;
  why: Clause['why'];
}

export const wish = (verbs: Set<string>, why: string, verb?: Token): Wish => ({
  verbs,
  why,
  ...(verb ? { verb } : {}),
});

import type { Clause } from './clauses.ts';
import type { Match } from './intents.ts';
import type { Mention } from './mentions.ts';

/** What a message wants, or why it wants nothing. */
export type Verdict = { match: Match; relevant: ReadonlySet<string> } | string;

/** The clauses of a message that say something, and what can be read from them. */
export interface Hearing {
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  korean: boolean;
  /** All but the talk. */
  speaking: readonly Clause[];
  /** The last of those, without an address that stands alone. */
  last: Clause;
  features: (list: readonly Clause[]) => ReadonlySet<string>;
  /** The features of all that is said. */
  context: () => ReadonlySet<string>;
  because: (reason: string) => void;
}

/** The clauses that may want something. */
export interface Wishing {
  /** Commands, questions and fragments. */
  acting: readonly Clause[];
  /** Those that say so: without the fragments. */
  firm: readonly Clause[];
  /** Those that are looked at one by one. */
  wishes: readonly Clause[];
  /** 보자고 하십니다: whose wish it was, told behind the command. */
  told?: Clause;
}

import { renderAll } from '../clauses.ts';
import { has, isRoleName, only, type Token } from '../text/token.ts';
import { isPastSyllable } from './hangul.ts';
import { licenceOf } from './licence.ts';
import { meantBy } from './meant.ts';
import { request } from './rules.ts';
import type { Predicate } from './search.ts';
import { findPredicate } from './verbs.ts';

/** A Korean clause with its last predicate, and what its words show. */
export interface Heard {
  tokens: readonly Token[];
  /** The words with placeholders for data, and the ending of the predicate behind them. */
  text: string;
  found: Predicate;
  /** The verb with its ending, spaces taken out. */
  full: string;
  licence: string | undefined;
  /** What stands before the predicate, and the last word of it that says something. */
  before: readonly Token[];
  previous: Token | undefined;
  /** What the verb stands for. */
  reading: ReadonlySet<string>;
  /** Whether the verb only looks at something. */
  seeing: boolean;
  courteous: boolean;
  how: boolean;
  what: boolean;
  who: boolean;
  where: boolean;
  /** Whether it asks for something, with a word or with a mark. */
  asks: boolean;
  /** Whether somebody or a role is named as the subject. */
  subjectNamed: boolean;
  past: boolean;
}

export function hearKorean(tokens: readonly Token[]): Heard {
  const found = findPredicate(tokens);
  const { token, tail, at, polite } = found;
  const before = tokens.slice(0, Math.max(at, 0));
  const reading = token ? meantBy(token, tokens, at, tail) : new Set<string>();
  const full = (token?.hangul ? token.text : '') + tail;
  const courteous = polite || request.test(full);
  const wish = /(?:으면|었으면|았으면|했으면|됐으면)(?:좋|하|해|합|싶)/.test(tail);
  // 총 50석 counts nothing, 총 몇 석 does.
  const what = tokens.some(
    (one, i) => has(one, 'what', 'many') && !(one.text === '총' && tokens[i + 1]?.kind === 'number'),
  );
  return {
    tokens,
    text: `${renderAll(tokens)} [${tail}]`,
    found,
    full,
    licence: licenceOf(tokens, found),
    before,
    previous: before.findLast((one) => one.kind !== 'punct' && !(only(one, 'filler') && !has(one, 'not'))),
    reading,
    seeing: reading.has('show') && !reading.has('create') && !reading.has('change'),
    courteous,
    how: tokens.some((one) => one.hangul && /^(?:어떻게|어떡해|어케|어떻게든)$/.test(one.text)),
    what,
    // 누가 … 할 수 있나요 asks for roles, 뭘 팔 수 있나요 for offers.
    who:
      tokens.some((one) => one.hangul && /^(?:누가|누구|누구나|어떤|어느|무슨)$/.test(one.text)) ||
      (what && (reading.has('sell') || reading.has('order'))),
    where: tokens.some(
      (one) => one.hangul && /^어디(?:서|에서|다|에)?$/.test(one.text) && /서|다/.test(one.text + one.particle),
    ),
    asks: what || /[?]$/.test(tokens.at(-1)?.text ?? ''),
    subjectNamed: tokens.some(
      (one, i) =>
        (one.kind === 'name' || isRoleName(one) || (has(one, 'role') && isRoleName(tokens[i - 1]))) &&
        /^(?:은|는|이|가)$/.test(one.particle),
    ),
    past: !wish && !courteous && (everDone.test(tail) || [...full].some((character) => isPastSyllable(character))),
  };
}

/** 초대를 거절한 적 있죠? What somebody received may be looked at. */
const everDone = /(?:한|보낸|바꾼|준|뺀)적이?있(?:나요?|죠|지요?|어요?|습니까|니|냐|던가요?|을까요)$/;

import { compareOrdinal, endOfPrefix } from '../ordinal.ts';
import type { Comparator, Condition, Operand, Query } from './grammar.ts';
import { checkOrder, type IndexingPolicy, keySql } from './indexing.ts';
import { endOfType, keyOf, type Path, scalarKey, startOfType } from './keys.ts';
import { badRequest } from './refused.ts';

/** The tail of a SQL statement over one container's table, and what to bind to it, in order. */
export interface Selection {
  where: string;
  orderBy: string;
  bound: string[];
  /** The paths that the rows are ordered by, the id being the last. Those held equal are left out. */
  order: { path: Path; descending: boolean }[];
  top: number;
}

type Parameters = ReadonlyMap<string, unknown>;

/**
 * Turns a query and its parameters into SQL for rows of one partition; the partition itself is the caller's to bind.
 * @throws Refused when a parameter is missing or of no use, or the order is not covered by the indexing policy.
 */
export function select(query: Query, parameters: Parameters, policy: IndexingPolicy): Selection {
  checkOrder(policy, query.orderBy);
  const conjuncts = new Conjuncts(parameters);
  if (query.where) conjuncts.add(query.where);
  const order = query.orderBy.filter(({ path }) => !conjuncts.holdsEqual(path));
  // Ties end at the id, so that a page has one place to go on from.
  order.push({ path: ['id'], descending: order.at(-1)?.descending ?? false });
  const top = query.top ? resolve(query.top, parameters) : Number.POSITIVE_INFINITY;
  if (typeof top !== 'number' || top < 0 || (!Number.isInteger(top) && query.top))
    throw badRequest('TOP needs a number, zero or more');
  return {
    where: conjuncts.sql(),
    bound: conjuncts.bound,
    orderBy: order.map(({ path, descending }) => `${orderSql(path)}${descending ? ' DESC' : ''}`).join(', '),
    order,
    top,
  };
}

/** The SQL for a condition alone. */
export function filter(condition: Condition): { where: string; bound: string[] } {
  const conjuncts = new Conjuncts(new Map());
  conjuncts.add(condition);
  return { where: conjuncts.sql(), bound: conjuncts.bound };
}

/** The SQL for "behind this row in the order", for a page that goes on where another ended. */
export function behind(selection: Selection, keys: (string | null)[]): { where: string; bound: string[] } {
  const bound: string[] = [];
  const bind = (key: string) => {
    bound.push(key);
    return '?';
  };
  const alternatives: string[] = [];
  const { order } = selection;
  for (const [depth, { path, descending }] of order.entries()) {
    const [sql, key] = [orderSql(path), keys[depth] ?? null];
    // Undefined comes first: behind it is everything when ascending, nothing when descending.
    if (key === null && descending) continue;
    const terms = order.slice(0, depth).map(({ path }, at) => {
      const equal = keys[at] ?? null;
      return equal === null ? `${orderSql(path)} IS NULL` : `${orderSql(path)} = ${bind(equal)}`;
    });
    if (key === null) terms.push(`${sql} IS NOT NULL`);
    else terms.push(descending ? `(${sql} < ${bind(key)} OR ${sql} IS NULL)` : `${sql} > ${bind(key)}`);
    alternatives.push(terms.join(' AND '));
  }
  return { where: `(${alternatives.join(' OR ')})`, bound };
}

function orderSql(path: Path): string {
  return path.length === 1 && path[0] === 'id' ? 'id' : keySql(path);
}

function resolve(operand: Operand, parameters: Parameters): unknown {
  if ('value' in operand) return operand.value;
  if (!parameters.has(operand.parameter)) throw badRequest(`the query's parameter ${operand.parameter} has no value`);
  return parameters.get(operand.parameter);
}

const negated: Record<Comparator, Comparator> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

interface Range {
  sql: string;
  low: { key: string; included: boolean };
  high: { key: string; included: boolean };
}

/**
 * The conditions that must all hold. Ranges over one path are folded into one, because SQLite enters an index by a
 * single lower and a single upper bound: without this a page deep in a list would first step over all before it.
 *
 * Undefined is neither true nor false in Cosmos DB, and a comparison across types is undefined. NOT is pushed down to
 * the comparisons, where undefined stays undefined; then undefined and false both mean "not this row".
 */
class Conjuncts {
  readonly bound: string[] = [];
  readonly #parameters: Parameters;
  readonly #ranges = new Map<string, Range>();
  readonly #others: { condition: Condition; negate: boolean }[] = [];

  constructor(parameters: Parameters) {
    this.#parameters = parameters;
  }

  add(condition: Condition, negate = false): void {
    const range = this.#asRange(condition, negate);
    if (condition.kind === 'not') this.add(condition.part, !negate);
    else if ('parts' in condition && condition.kind === (negate ? 'or' : 'and'))
      for (const part of condition.parts) this.add(part, negate);
    else if (!range) this.#others.push({ condition, negate });
    else {
      const known = this.#ranges.get(range.sql);
      this.#ranges.set(range.sql, known ? intersection(known, range) : range);
    }
  }

  holdsEqual(path: Path): boolean {
    const range = this.#ranges.get(orderSql(path));
    return !!range && range.low.key === range.high.key && range.low.included && range.high.included;
  }

  sql(): string {
    const terms: string[] = [];
    for (const range of this.#ranges.values()) terms.push(this.#rangeSql(range));
    for (const { condition, negate } of this.#others) terms.push(this.#conditionSql(condition, negate));
    return terms.length ? terms.join(' AND ') : 'TRUE';
  }

  #asRange(condition: Condition, negate: boolean): Range | undefined {
    if (condition.kind === 'startsWith' && !negate) {
      const key = this.#prefixKey(condition.prefix);
      const sql = keySql(condition.path);
      return { sql, low: { key, included: true }, high: { key: endOfPrefix(key) as string, included: false } };
    }
    if (condition.kind !== 'compare') return undefined;
    const by = negate ? negated[condition.by] : condition.by;
    if (by === '!=') return undefined;
    const key = scalarKey(resolve(condition.with, this.#parameters));
    const upward = by === '>' || by === '>=';
    const downward = by === '<' || by === '<=';
    return {
      sql: keySql(condition.path),
      low: downward ? { key: startOfType(key), included: true } : { key, included: by !== '>' },
      high: upward ? { key: endOfType(key), included: false } : { key, included: by !== '<' },
    };
  }

  #rangeSql({ sql, low, high }: Range): string {
    if (low.key === high.key && low.included && high.included) return `${sql} = ${this.#bind(low.key)}`;
    const above = `${sql} ${low.included ? '>=' : '>'} ${this.#bind(low.key)}`;
    return `${above} AND ${sql} ${high.included ? '<=' : '<'} ${this.#bind(high.key)}`;
  }

  #conditionSql(condition: Condition, negate: boolean): string {
    if (condition.kind === 'not') return this.#conditionSql(condition.part, !negate);
    if (condition.kind === 'and' || condition.kind === 'or') {
      const word = (condition.kind === 'and') === negate ? ' OR ' : ' AND ';
      return `(${condition.parts.map((part) => this.#conditionSql(part, negate)).join(word)})`;
    }
    const range = this.#asRange(condition, negate);
    if (range) return `(${this.#rangeSql(range)})`;
    switch (condition.kind) {
      case 'isDefined':
        return `${keySql(condition.path)} IS ${negate ? '' : 'NOT '}NULL`;
      case 'compareValues': {
        const left = keyOf(resolve(condition.left, this.#parameters));
        const right = keyOf(resolve(condition.right, this.#parameters));
        return holds(left, negate ? negated[condition.by] : condition.by, right) ? 'TRUE' : 'FALSE';
      }
      case 'startsWith': {
        const sql = keySql(condition.path);
        const key = this.#prefixKey(condition.prefix);
        return `((${sql} >= '5' AND ${sql} < ${this.#bind(key)}) OR (${sql} >= ${this.#bind(endOfPrefix(key) as string)} AND ${sql} < '6'))`;
      }
      case 'compare': {
        const sql = keySql(condition.path);
        const key = scalarKey(resolve(condition.with, this.#parameters));
        const type = `${sql} >= ${this.#bind(startOfType(key))} AND ${sql} < ${this.#bind(endOfType(key))}`;
        return `(${type} AND ${sql} <> ${this.#bind(key)})`;
      }
    }
  }

  #prefixKey(operand: Operand): string {
    const prefix = resolve(operand, this.#parameters);
    if (typeof prefix !== 'string') throw badRequest('STARTSWITH needs a string');
    return scalarKey(prefix);
  }

  #bind(key: string): string {
    this.bound.push(key);
    return '?';
  }
}

function intersection(a: Range, b: Range): Range {
  const lows = inOrder(a.low, b.low);
  const highs = inOrder(a.high, b.high);
  const tied = (bounds: Range['low'][]) => bounds[0]?.key === bounds[1]?.key;
  const excluding = (bounds: Range['low'][]) => bounds.find(({ included }) => !included) ?? (bounds[0] as Range['low']);
  return {
    sql: a.sql,
    low: tied(lows) ? excluding(lows) : (lows[1] as Range['low']),
    high: tied(highs) ? excluding(highs) : (highs[0] as Range['high']),
  };
}

function inOrder(a: Range['low'], b: Range['low']): Range['low'][] {
  return compareOrdinal(a.key, b.key) <= 0 ? [a, b] : [b, a];
}

function holds(left: string | null, by: Comparator, right: string | null): boolean {
  if (left === null || right === null || startOfType(left) !== startOfType(right)) return false;
  const order = compareOrdinal(left, right);
  switch (by) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

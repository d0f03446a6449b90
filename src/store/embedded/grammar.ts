import type { Path } from './keys.ts';
import { badRequest, unserved } from './refused.ts';

export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Operand = { value: unknown } | { parameter: string };
export type Condition =
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'compare'; path: Path; by: Comparator; with: Operand }
  | { kind: 'compareValues'; left: Operand; by: Comparator; right: Operand }
  | { kind: 'startsWith'; path: Path; prefix: Operand }
  | { kind: 'isDefined'; path: Path };

export interface Query {
  top?: Operand;
  where?: Condition;
  orderBy: { path: Path; descending: boolean }[];
}

/**
 * Reads the one form of query that the engine answers:
 *
 *     SELECT [TOP n] * FROM c [WHERE condition] [ORDER BY path [ASC | DESC], …]
 *
 * where a condition is built with AND, OR, NOT and parentheses from comparisons of a path with a value,
 * `STARTSWITH(path, value)` and `IS_DEFINED(path)`, and a value is a literal or a parameter.
 * @throws Refused 400 for what is no query, 501 for what a real account could answer.
 */
export function parseQuery(text: string): Query {
  return new Parser(text).query();
}

/** Reads the condition of a conditional patch: `FROM c WHERE condition`. */
export function parseFilter(text: string): Condition {
  return new Parser(text).filter();
}

const token =
  /\s*(?:([A-Za-z_][A-Za-z_0-9]*)|(@\w+)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(<=|>=|<>|!=|\?\?|\|\||[=<>().,*[\]{}+\-/%&|^~?:])|($))/y;

type Kind = 'word' | 'parameter' | 'number' | 'string' | 'mark' | 'end';
const kinds: Kind[] = ['word', 'parameter', 'number', 'string', 'mark', 'end'];

const comparators: Record<string, Comparator> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};
const mirrored: Record<Comparator, Comparator> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** What SQLite takes: an expression of at most a thousand levels, where each link of a chain is one. */
const deepest = 100;
const most = 300;

/** The operators of expressions, and the marks that literals of arrays and objects begin with. */
const expressions = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '~', '?', '??', '||', '[', '{']);

class Parser {
  readonly #source: string;
  #at = 0;
  #kind: Kind = 'end';
  #text = '';
  #from = '';
  #depth = 0;
  #predicates = 0;

  constructor(source: string) {
    this.#source = source;
    this.#next();
  }

  query(): Query {
    const query: Query = { orderBy: [] };
    this.#expectWord('SELECT');
    for (const clause of ['DISTINCT', 'VALUE']) if (this.#isWord(clause)) throw unserved(`SELECT ${clause}`);
    if (this.#takeWord('TOP')) query.top = this.#operand();
    if (!this.#takeMark('*')) throw this.#kind === 'word' ? unserved('a projection') : this.#unexpected();
    this.#readFrom();
    if (this.#takeWord('WHERE')) query.where = this.#or();
    if (this.#takeWord('ORDER')) {
      this.#expectWord('BY');
      do {
        const path = this.#path();
        const descending = this.#takeWord('DESC');
        if (!descending) this.#takeWord('ASC');
        query.orderBy.push({ path, descending });
      } while (this.#takeMark(','));
    }
    this.#expectEnd();
    return query;
  }

  filter(): Condition {
    this.#readFrom();
    this.#expectWord('WHERE');
    const condition = this.#or();
    this.#expectEnd();
    return condition;
  }

  #readFrom(): void {
    this.#expectWord('FROM');
    this.#from = this.#expect('word');
    if (this.#isMark('.') || this.#isMark('[') || this.#isWord('IN') || this.#isWord('AS'))
      throw unserved('a FROM other than the container');
    if (this.#isWord('JOIN')) throw unserved('JOIN');
    const goesOn = ['WHERE', 'ORDER', 'GROUP', 'OFFSET', 'LIMIT'].some((word) => this.#isWord(word));
    if (this.#kind === 'word' && !goesOn) throw unserved('another name for the container');
  }

  #or(): Condition {
    return this.#chain('or', () => this.#and());
  }

  #and(): Condition {
    return this.#chain('and', () => this.#not());
  }

  #chain(kind: 'and' | 'or', part: () => Condition): Condition {
    const first = part();
    if (!this.#isWord(kind)) return first;
    const parts = [first];
    while (this.#takeWord(kind)) parts.push(part());
    return { kind, parts };
  }

  #not(): Condition {
    if (++this.#depth > deepest) throw unserved(`a condition nested more than ${deepest} levels deep`);
    const condition = this.#unnested();
    this.#depth--;
    return condition;
  }

  #unnested(): Condition {
    if (this.#takeWord('NOT')) return { kind: 'not', part: this.#not() };
    if (this.#takeMark('(')) {
      const inner = this.#or();
      this.#expectMark(')');
      return inner;
    }
    if (++this.#predicates > most) throw unserved(`more than ${most} comparisons in one query`);
    return this.#predicate();
  }

  #predicate(): Condition {
    if (this.#kind !== 'word' || this.#isLiteralWord()) {
      const left = this.#operand();
      const by = this.#comparator();
      // A literal alone is a condition too: WHERE true.
      if (!by) return { kind: 'compareValues', left, by: '=', right: { value: true } };
      if (this.#kind !== 'word' || this.#isLiteralWord())
        return { kind: 'compareValues', left, by, right: this.#operand() };
      return { kind: 'compare', path: this.#path(), by: mirrored[by], with: left };
    }
    if (this.#text !== this.#from) return this.#call();
    const path = this.#path();
    const by = this.#comparator();
    if (!by) return { kind: 'compare', path, by: '=', with: { value: true } };
    if (this.#kind === 'word' && !this.#isLiteralWord()) throw unserved('a comparison of two paths');
    return { kind: 'compare', path, by, with: this.#operand() };
  }

  #call(): Condition {
    const name = this.#expect('word');
    if (!this.#takeMark('(')) throw badRequest(`"${name}" stands for nothing here`);
    const upper = name.toUpperCase();
    if (upper !== 'STARTSWITH' && upper !== 'IS_DEFINED') throw unserved(`the function ${name}`);
    const path = this.#path();
    let condition: Condition = { kind: 'isDefined', path };
    if (upper === 'STARTSWITH') {
      this.#expectMark(',');
      condition = { kind: 'startsWith', path, prefix: this.#operand() };
      if (this.#isMark(',')) throw unserved('STARTSWITH that ignores case');
    }
    this.#expectMark(')');
    return condition;
  }

  #comparator(): Comparator | undefined {
    const by = this.#kind === 'mark' ? comparators[this.#text] : undefined;
    if (by) this.#next();
    else for (const word of ['IN', 'BETWEEN', 'LIKE', 'NOT']) if (this.#isWord(word)) throw unserved(word);
    return by;
  }

  #path(): Path {
    const root = this.#expect('word');
    if (root !== this.#from) throw badRequest(`"${root}" is not the container "${this.#from}"`);
    const path: (string | number)[] = [];
    for (;;) {
      if (this.#takeMark('.')) path.push(this.#expect('word'));
      else if (this.#takeMark('[')) {
        const step = this.#kind === 'string' || this.#kind === 'number' ? literal(this.#kind, this.#text) : undefined;
        if (typeof step !== 'string' && !(Number.isInteger(step) && (step as number) >= 0)) throw this.#unexpected();
        this.#next();
        path.push(step as string | number);
        this.#expectMark(']');
      } else break;
    }
    if (path.length === 0) throw unserved('the whole document as a value');
    return path;
  }

  #isLiteralWord(): boolean {
    return this.#isWord('true') || this.#isWord('false') || this.#isWord('null');
  }

  #operand(): Operand {
    const { operand } = this.#readOperand();
    this.#next();
    return operand;
  }

  #readOperand(): { operand: Operand } {
    if (this.#kind === 'parameter') return { operand: { parameter: this.#text } };
    if (this.#kind === 'number' || this.#kind === 'string')
      return { operand: { value: literal(this.#kind, this.#text) } };
    if (this.#isLiteralWord()) return { operand: { value: JSON.parse(this.#text.toLowerCase()) } };
    throw this.#unexpected();
  }

  #isWord(word: string): boolean {
    return this.#kind === 'word' && this.#text.toUpperCase() === word.toUpperCase();
  }

  #isMark(mark: string): boolean {
    return this.#kind === 'mark' && this.#text === mark;
  }

  #takeWord(word: string): boolean {
    const taken = this.#isWord(word);
    if (taken) this.#next();
    return taken;
  }

  #takeMark(mark: string): boolean {
    const taken = this.#isMark(mark);
    if (taken) this.#next();
    return taken;
  }

  #expectWord(word: string): void {
    if (!this.#takeWord(word)) throw this.#unexpected();
  }

  #expectMark(mark: string): void {
    if (!this.#takeMark(mark)) throw this.#unexpected();
  }

  #expect(kind: Kind): string {
    if (this.#kind !== kind) throw this.#unexpected();
    const text = this.#text;
    this.#next();
    return text;
  }

  #expectEnd(): void {
    for (const clause of ['GROUP', 'OFFSET', 'LIMIT', 'JOIN']) if (this.#isWord(clause)) throw unserved(clause);
    if (this.#kind !== 'end') throw this.#unexpected();
  }

  #unexpected(): Error {
    if (this.#kind === 'mark' && expressions.has(this.#text)) return unserved(`the operator or literal ${this.#text}`);
    const found = this.#kind === 'end' ? 'the end' : `"${this.#text}"`;
    return badRequest(`Syntax error: ${found} is not expected before position ${this.#at} of the query`);
  }

  #next(): void {
    token.lastIndex = this.#at;
    const match = token.exec(this.#source);
    if (!match) throw badRequest(`Syntax error at position ${this.#at} of the query`);
    this.#at = token.lastIndex;
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    this.#kind = kinds[group - 1] as Kind;
    this.#text = match[group] as string;
  }
}

function literal(kind: 'number' | 'string', text: string): string | number {
  if (kind === 'number') return Number(text);
  try {
    // JSON's strings are Cosmos DB's, but for the other quote and \'.
    return JSON.parse(
      `"${text.slice(1, -1).replace(/\\(.)|"/gs, (all, escaped) => (escaped === "'" ? "'" : all === '"' ? '\\"' : all))}"`,
    );
  } catch {
    throw badRequest(`Syntax error: ${text} is not a string`);
  }
}

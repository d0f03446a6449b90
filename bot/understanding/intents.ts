import type { Beyond, Intent } from './catalogue.ts';
import { customerRows } from './rows/customers.ts';
import { generalRows } from './rows/general.ts';
import { partnershipRows } from './rows/partnerships.ts';
import { peopleRows } from './rows/people.ts';
import { serviceRows } from './rows/service.ts';
import { subscriptionRows } from './rows/subscriptions.ts';

/** One way of saying one thing: verbs, what must be there, what must not. */
export interface Row {
  intent: Intent | 'none';
  beyond?: Beyond;
  /** As features: `v:add`. */
  verbs: readonly string[];
  needs: readonly (readonly string[])[];
  not: readonly string[];
  weight: number;
}

/** Words that many rows share. */
const shorthands: Record<string, string> = {
  $read: 'show ask bare have get open give-me',
  $customer: 'subscription seat support-contact health service-request delegated relationship @offer @id',
  $people: 'user @role role',
};

/**
 * Reads the tables of rows. An intent stands on a line of its own; below it each line is one way of asking for it:
 *
 *     verbs ; what must be there ; not what must not ; +bonus
 *
 * One of the verbs is commanded (`bare` when none is, `ask` in a question). Everything in the second part must be
 * there, `a|b` either of the two. The words are the features of features.ts and signals.ts: a plain word is a thing,
 * `many:` a thing in the plural, `@` data, `#` a sign, `~` a verb that is not the command, `obj:` what the verb acts on,
 * `has:` what a name has, `to:@` a name behind a preposition.
 */
export function readRows(table: string): Row[] {
  const found: Row[] = [];
  let name = '';
  for (const line of table.split('\n')) {
    if (!line.trim()) continue;
    if (!line.startsWith(' ')) {
      name = line.trim();
      continue;
    }
    const parts = line
      .replace(/\$\w+/g, (word) => shorthands[word] ?? word)
      .split(';')
      .map((part) => part.trim());
    const [verbs = '', needs = ''] = parts;
    const not = parts.find((part) => part.startsWith('not '))?.slice(4) ?? '';
    const bonus = Number(parts.find((part) => /^[+-][\d.]+$/.test(part)) ?? 0);
    const terms =
      needs.startsWith('not ') || /^[+-][\d.]+$/.test(needs) ? [] : list(needs).map((term) => term.split('|'));
    const beyond = name.startsWith('beyond:') ? (name.slice(7) as Beyond) : undefined;
    found.push({
      intent: beyond ? 'none' : (name as Intent),
      ...(beyond ? { beyond } : {}),
      verbs: list(verbs).map((verb) => `v:${verb}`),
      needs: terms,
      not: list(not),
      // What asks for more is more specific; data counts a quarter more than a word.
      weight: terms.length + terms.filter((term) => term.every((part) => part.startsWith('@'))).length * 0.25 + bonus,
    });
  }
  return found;
}

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * The whole catalogue as data, best first: every row is one way of saying one thing. Of two as good that comes first which
 * stands first in the tables.
 */
export const rows: readonly Row[] = [
  partnershipRows,
  customerRows,
  subscriptionRows,
  serviceRows,
  peopleRows,
  generalRows,
]
  .flatMap(readRows)
  .sort((one, other) => other.weight - one.weight);

export interface Match {
  intent: Intent | 'none';
  beyond?: Beyond;
  score: number;
  row: Row;
}

const numbers = new Map<string, number>();
const numbered = (feature: string): number => {
  const number = numbers.get(feature) ?? numbers.size;
  numbers.set(feature, number);
  return number;
};

/** A row in numbers of features: the terms of which one feature each must be there, its verbs first, and what must not. */
interface Condition {
  needs: readonly (readonly number[])[];
  not: readonly number[];
}
const conditions: readonly Condition[] = rows.map(({ verbs, needs, not }) => ({
  needs: [verbs, ...needs].map((term) => term.map(numbered)),
  not: not.map(numbered),
}));

/** In how many rows each feature is looked for. */
const demand = new Uint16Array(numbers.size);
for (const { needs } of conditions) for (const part of needs.flat()) demand[part] = (demand[part] as number) + 1;
const demandFor = (term: readonly number[]): number => term.reduce((sum, part) => sum + (demand[part] as number), 0);

/** The rows by that of their terms which the fewest rows look for, so that few rows are weighed for a message. */
const rowsBy: number[][] = Array.from(numbers, () => []);
for (const [at, { needs }] of conditions.entries())
  for (const part of needs.reduce((rare, term) => (demandFor(term) < demandFor(rare) ? term : rare)))
    rowsBy[part]?.push(at);

/** What is there, a 1 for each; filled anew for each message. */
const present = new Uint8Array(numbers.size);

/** Whether everything is there that a row needs, and nothing that it must not have. */
function meets({ needs, not }: Condition): boolean {
  for (const term of needs) {
    let found = 0;
    for (const part of term) found |= present[part] as number;
    if (!found) return false;
  }
  for (const part of not) if (present[part]) return false;
  return true;
}

/** What is found where a row fits. */
const matches: readonly Match[] = rows.map((row) => ({
  intent: row.intent,
  ...(row.beyond ? { beyond: row.beyond } : {}),
  score: row.weight,
  row,
}));

/** All rows that fit, best first. */
export function matchRows(features: ReadonlySet<string>): readonly Match[] {
  const asked: number[] = [];
  present.fill(0);
  for (const feature of features) {
    const number = numbers.get(feature);
    if (number === undefined) continue;
    asked.push(number);
    present[number] = 1;
  }
  const fitting = new Set<number>();
  for (const number of asked)
    for (const at of rowsBy[number] as number[]) if (meets(conditions[at] as Condition)) fitting.add(at);
  return [...fitting].sort((one, other) => one - other).map((at) => matches[at] as Match);
}

/** A row in one line, for people who ask why. */
export const describeRow = (row: Row): string =>
  `${row.beyond ?? row.intent}: (${row.verbs.map((verb) => verb.slice(2)).join('|')}) ${row.needs.map((term) => term.join('|')).join(' + ')}`;

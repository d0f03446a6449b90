import {
  type CheckedRow,
  type Import,
  type ImportKind,
  importSubject,
  type RowResult,
} from '../../src/imports/import.ts';
import type { PastedTable } from '../../src/imports/import-table.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Turn } from '../command.ts';
import { wordsFor } from '../refusals.ts';
import { seats } from '../subscriptions/subscription-row.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { fill } from '../words.ts';
import { columnTitle } from './columns.ts';
import { type ImportWords, importWords } from './import-words.ts';

const onCard = 10;
/** Of those that are ready a few are shown: as a sign that the columns were read as they were meant. */
const samples = 3;

/** A row's number, what it is about, and what is wrong with it. */
function problemLine({ line, label, problem }: CheckedRow | RowResult, turn: Turn, say: ImportWords): string {
  const text = problem ? wordsFor(new Refusal(problem.code, problem.data as never), turn) : '';
  return fill(label ? say.row : say.rowBare, { line, label, problem: text });
}

function readyLine({ label, work }: CheckedRow, turn: Turn): string {
  if (work?.kind === 'customers') return `${label} · ${work.details.domain}.onmicrosoft.com`;
  if (work?.kind === 'users') return `${label} · ${work.user.email}`;
  return work ? `${label} → ${seats(work.quantity, turn)}` : label;
}

const submits = { customers: 'submitCustomers', users: 'submitUsers', seats: 'submitSeats' } as const;
const notes = { customers: 'customersNote', users: 'usersNote', seats: 'seatsNote' } as const;
const lists: Record<ImportKind, [title: 'listCustomers' | 'listUsers' | 'listSeats', command: string]> = {
  customers: ['listCustomers', 'list-customers'],
  users: ['listUsers', 'list-users'],
  seats: ['listSeats', 'list-customers'],
};

/** Ten of the problems, and the button to the next ten. */
function problemPage(rows: readonly (CheckedRow | RowResult)[], from: number, turn: Turn, say: ImportWords) {
  const bad = rows.filter(({ problem }) => problem);
  const shown = bad.slice(from, from + onCard);
  const next = bad.length > from + onCard ? from + onCard : from > 0 ? 0 : undefined;
  return { bad: bad.length, next, lines: shown.map((row) => problemLine(row, turn, say)) };
}

const pager = (command: string, subject: object, next: number | undefined, say: ImportWords): Button[] =>
  next === undefined
    ? []
    : [{ title: next === 0 ? say.first : say.next, press: ask(command, { ...subject, from: next }) }];

/** What a pasted table comes to, row by row where something is wrong, before anything is done. */
export function previewView(draft: string, table: PastedTable, from: number, turn: Turn): View {
  const say = importWords[turn.language];
  const { kind, rows, unused, taken = [] } = table;
  const good = rows.filter(({ work }) => work);
  const { bad, lines, next } = problemPage(rows, from, turn, say);
  const counts = { rows: rows.length, good: good.length, bad };
  const context = fill(bad === 0 ? say.allGood : good.length === 0 ? say.noneGood : say.found, counts);
  const shown = from > 0 ? [] : good.slice(0, samples).map((row) => readyLine(row, turn));
  const rest = good.length - shown.length;
  const sections = [
    ...(shown.length > 0
      ? [{ heading: say.readyRows, lines: [...shown, ...(rest > 0 ? [fill(say.more, { count: rest })] : [])] }]
      : []),
    ...(lines.length > 0 ? [{ heading: say.problems, lines }] : []),
    ...(taken.length > 0
      ? [
          {
            heading: fill(say.taken, { columns: taken.map((one) => columnTitle(kind, one, turn.language)).join(', ') }),
            lines: [],
          },
        ]
      : []),
    ...(unused.length > 0
      ? [{ heading: fill(say.unused, { columns: unused.slice(0, onCard).join(', ').slice(0, 300) }), lines: [] }]
      : []),
    ...(good.length > 0 ? [{ heading: say[notes[kind]], lines: [] }] : []),
  ];
  return {
    card: 'shared/sections',
    summary: `${say[kind]}: ${context}`,
    asks: true,
    data: { title: say[kind], context, facts: [], sections },
    buttons: [
      ...(good.length > 0
        ? [
            {
              title: say[submits[kind]],
              press: act('import-table', { draft, table: table.table, kind }),
              primary: true as const,
            },
          ]
        : []),
      ...pager('import-table', { draft }, next, say),
      { title: say.discard, press: { command: 'import-table', part: 'discard', subject: { draft } } },
    ],
  };
}

/** How far it has come, and in the end what was done and what was not. */
export function importView(found: Import, from: number, turn: Turn): View {
  const say = importWords[turn.language];
  const { kind, rows, results, state, importId, by } = found;
  const { bad, lines, next } = problemPage(results, from, turn, say);
  const counts = { all: rows.length, done: results.length, good: results.length - bad };
  const done = counts.good === counts.all ? say.finishedAll : say.finished;
  const context = fill({ running: say.running, finished: done, stopped: say.stopped }[state], counts);
  const [title, list] = lists[kind];
  const over = state !== 'running';
  const signIns = { customers: say.signIns, users: say.userSignIns, seats: '' }[kind];
  const note = !over ? say.waiting : counts.good > 0 ? signIns : '';
  return {
    card: 'shared/details',
    summary: `${say[kind]}: ${context}`,
    news: over ? say.over : context,
    shows: importSubject(by.tenantId, importId),
    data: { title: say[kind], context, pointsTitle: say.problems, points: lines, note },
    buttons: [
      ...pager('show-import', { import: importId }, next, say),
      ...(over ? [{ title: say[title], press: ask(list) }] : []),
    ],
  };
}

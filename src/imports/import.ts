import type { CustomerDetails } from '../customers/new-customer.ts';
import { draftsHome } from '../drafts.ts';
import type { Context } from '../operation.ts';
import type { NewUser } from '../people/add-user.ts';
import type { PersonRef } from '../people/person.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Capability } from '../roles.ts';
import type { Doc, Partition, Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';

export const importKinds = ['customers', 'users', 'seats'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a table of each kind takes: the same as its rows, one by one. */
export const capabilityFor = {
  customers: 'manage-customers',
  users: 'manage-users',
  seats: 'manage-subscriptions',
} as const satisfies Record<ImportKind, Capability>;

export const mostRows = 500;

/** A row of a table as it was pasted: its number there, the header being the first, and its cells by column. */
export interface TableRow {
  line: number;
  cells: Record<string, string>;
}

/** What a row asks for: the input of the operation that does it. */
export type RowWork =
  | { kind: 'customers'; details: CustomerDetails }
  | { kind: 'users'; user: NewUser }
  | { kind: 'seats'; customerId: string; subscriptionId: string; quantity: number; revision: string };

/** Why a row cannot be done, as a refusal that is told when somebody looks. */
export interface RowProblem {
  code: RefusalCode;
  data: unknown;
}

/** A row that was looked at: what is to be done, or what is wrong with it. */
export interface CheckedRow {
  line: number;
  label: string;
  work?: RowWork;
  problem?: RowProblem;
}

/** What became of a row. */
export interface RowResult {
  line: number;
  label: string;
  problem?: RowProblem;
}

/**
 * A table that was submitted: its good rows, done one by one in the background. The document says how far it has come,
 * so that whoever goes on after a crash goes on there.
 */
export interface Import extends Doc {
  type: 'import';
  importId: string;
  kind: ImportKind;
  by: PersonRef;
  rows: { line: number; label: string; work: RowWork }[];
  results: RowResult[];
  /** `stopped`: the person may not do this any more, so the rest was left alone. */
  state: 'running' | 'finished' | 'stopped';
  /** Counts the submissions of a table: what was refused may be tried again when the first one is through. */
  round: number;
  createdAt: string;
  endedAt?: string;
}

/** In the partition of the drafts: a table becomes an import in one batch. */
export const importsHome = (tenantId: string): Partition => draftsHome(tenantId);
export const importDocId = (id: string): string => `import:${id}`;
export const importSubject = (tenantId: string, id: string): Subject => ({ type: 'import', owner: tenantId, id });

export const readImport = (get: Context['get'], tenantId: string, id: string): Promise<Stored<Import> | undefined> =>
  get<Import>(importsHome(tenantId), importDocId(id));

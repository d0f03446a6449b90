import { z } from 'zod';
import { type Draft, draftId, draftsHome, submitted } from '../drafts.ts';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Stored, Write } from '../store/store.ts';
import {
  type CheckedRow,
  capabilityFor,
  type Import,
  type ImportKind,
  importDocId,
  importKinds,
  importSubject,
  importsHome,
} from './import.ts';

/** A pasted table that waits to be submitted. */
export interface PastedTable {
  kind: ImportKind;
  /** Says which table it is: see `checkTable`. */
  table: string;
  /** How often it had been submitted when it was looked at. */
  round: number;
  rows: CheckedRow[];
  /** Columns of the header that nothing is made of. */
  unused: string[];
  /** What the columns were taken for, where no row named them. */
  taken?: string[];
}

const longerThanCards = 61 * 24 * 3600;

/**
 * Submits the good rows of a pasted table. They are done in the background, one by one. The same table again, while
 * they are, or by a card that is older than what came of them, is the same import.
 */
export const importTable = defineChange({
  name: 'import-table',
  input: z.object({
    draft: z.string().min(1).max(100),
    table: z.string().regex(/^[0-9a-f]{32}$/),
    kind: z.enum(importKinds),
  }),
  allowed: 'everyone',
  alsoAllowed: async ({ kind }) => capabilityFor[kind],
  home: (_, { tenantId }) => importsHome(tenantId),
  needs: ({ draft, table }, { tenantId }) => [
    [draftsHome(tenantId), draftId(draft)],
    [importsHome(tenantId), importDocId(table)],
  ],

  async run({ draft: id, table, kind }, { actor, get, now }) {
    const { tenantId, objectId, name } = actor;
    const [draft, earlier] = await Promise.all([
      get<Draft<PastedTable>>(draftsHome(tenantId), draftId(id)),
      get<Import>(importsHome(tenantId), importDocId(table)),
    ]);
    if (draft?.objectId !== objectId || draft.state !== 'open') throw new Refusal('draft-closed', {});
    if (draft.data.table !== table || draft.data.kind !== kind) throw new Refusal('draft-changed', {});
    const subject = importSubject(tenantId, table);
    const rows = draft.data.rows.flatMap(({ line, label, work }) => (work ? [{ line, label, work }] : []));
    const at = now.toISOString();
    const ended = submitted(draft, subject);
    if (earlier && (earlier.state === 'running' || earlier.round !== draft.data.round)) {
      return { writes: [ended], subject, after: { kind, rows: 0 }, result: { import: table } };
    }
    const made: Import = {
      id: importDocId(table),
      type: 'import',
      importId: table,
      kind,
      by: { tenantId, objectId, name },
      rows,
      results: [],
      state: 'running',
      round: (earlier?.round ?? 0) + 1,
      createdAt: at,
      ttl: longerThanCards,
    };
    return {
      writes: [ended, kept(made, earlier)],
      effects: [{ kind: 'rows', import: table, round: made.round, from: 0 }],
      subject,
      after: { kind, rows: rows.length },
      result: { import: table },
    };
  },
});

const kept = (doc: Import, earlier: Stored<Import> | undefined): Write =>
  earlier ? { kind: 'replace', doc, etag: earlier.etag } : { kind: 'create', doc };

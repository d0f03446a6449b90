import { z } from 'zod';
import { type Context, defineChange, defineQuery } from '../operation.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { type Doc, type Partition, partition } from '../store/store.ts';
import type { Subject } from '../watch.ts';
import { type Activity, type ActivityFilter, readActivity } from './activity.ts';
import { activityFilter } from './show-activity.ts';

/** An export that somebody asked for: what goes into it, not the file. That is made when it is fetched. */
export interface Export extends Doc {
  type: 'export';
  exportId: string;
  filter: ActivityFilter;
  /** What the file is called after. */
  name: string;
  language: 'en' | 'ko';
  viewer: PersonRef;
  /** Nothing later goes into it: fetched twice, it is the same. */
  upTo: string;
  expiresAt: string;
  /** Numbers that were given with its link, right or wrong. */
  tries: number;
}

/** Longest export; more is asked for in parts, by customer or by partner. */
export const mostRows = 10_000;
const minutesToFetch = 10;
export const mostTries = 5;

export const exportsHome = (tenantId: string): Partition => partition(tenantId, 'exports');
export const exportDocId = (id: string): string => `export:${id}`;
export const exportSubject = (tenantId: string, id: string): Subject => ({ type: 'export', owner: tenantId, id });

/** Asks for what the activity's filter finds as a file. The file can be fetched for ten minutes, by whoever asked for it. */
export const exportActivity = defineChange({
  name: 'export-activity',
  input: z.object({ ...activityFilter, name: z.string().max(200).default(''), language: z.enum(['en', 'ko']) }),
  allowed: 'view-activity',
  home: (_, { tenantId }) => exportsHome(tenantId),

  async run({ name, language, ...filter }, context) {
    const { actor, now, newId, operationId } = context;
    const { tenantId, objectId } = actor;
    const upTo = newId();
    // What the speaker does not see is refused here and not with the file.
    await readActivity(filter, { upTo, limit: 1 }, context);
    const expiresAt = new Date(now.getTime() + minutesToFetch * 60_000).toISOString();
    const doc: Export = {
      id: exportDocId(operationId),
      type: 'export',
      exportId: operationId,
      filter,
      name,
      language,
      viewer: { tenantId, objectId, name: actor.name },
      upTo,
      expiresAt,
      tries: 0,
      ttl: 24 * 3600,
    };
    return {
      writes: [{ kind: 'create', doc }],
      subject: exportSubject(tenantId, operationId),
      after: { name: name || undefined, about: filter.about },
      result: doc,
    };
  },
});

/** The rows of an export that the speaker asked for, as far as the speaker may see them now. */
export const readExport = defineQuery({
  name: 'read-export',
  input: z.object({ export: z.string().min(1).max(100) }),
  allowed: 'view-activity',

  async run({ export: id }, context): Promise<{ export: Export; rows: Activity[]; cut: boolean }> {
    const { actor, get, now } = context;
    const found = await get<Export>(exportsHome(actor.tenantId), exportDocId(id));
    const good = found && found.viewer.objectId === actor.objectId && found.expiresAt > now.toISOString();
    if (!good) throw new Refusal('export-over', {});
    return { export: found, ...(await rowsOf(found, context)) };
  },
});

async function rowsOf(
  { filter, upTo, exportId }: Export,
  context: Context,
): Promise<{ rows: Activity[]; cut: boolean }> {
  const rows: Activity[] = [];
  let after: string | undefined;
  do {
    const page = await readActivity(filter, { after, upTo, limit: Math.min(500, mostRows - rows.length) }, context);
    // Ids of one millisecond have no order: the export's own entry may come in front of where it ends.
    rows.push(...page.items.filter(({ subject }) => subject?.id !== exportId));
    after = page.next;
  } while (after && rows.length < mostRows);
  return { rows, cut: Boolean(after) };
}

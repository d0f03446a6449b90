import { z } from 'zod';
import { type Context, defineQuery } from '../operation.ts';
import { peopleHome } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Doc } from '../store/store.ts';
import { type Subject, subjectHome } from '../watch.ts';
import { type Coming, comingHome, type Due, daysFrom, isFor } from './deadline.ts';
import { deadlinesOf, docIdOf } from './deadlines-of.ts';
import { type DeadlineNote, type DueFacts, stillDue } from './still-due.ts';

/** One person's reminders of one day: sent once, since there is one document of it. */
export interface Digest extends Doc {
  type: 'digest';
  day: string;
  notes: DeadlineNote[];
}

export const digestDocId = (objectId: string, day: string): string => `digest:${objectId}:${day}`;
export const digestSubject = (tenantId: string, objectId: string, day: string): Subject => ({
  type: 'digest',
  owner: tenantId,
  id: `${objectId}:${day}`,
});

export interface DigestRow {
  note: DeadlineNote;
  facts: DueFacts;
}

async function stillOpen(notes: readonly DeadlineNote[], context: Context): Promise<DigestRow[]> {
  const rows = await Promise.all(notes.map(async (note) => ({ note, facts: await stillDue(note, context) })));
  return rows.flatMap(({ note, facts }) => (facts ? [{ note, facts }] : []));
}

/** What the speaker was reminded of on a day, as far as it still is so. */
export const showDigest = defineQuery({
  name: 'show-digest',
  input: z.object({ day: z.iso.date() }),
  allowed: 'everyone',
  needs: ({ day }, { tenantId, objectId }) => [[peopleHome(tenantId), digestDocId(objectId, day)]],

  async run({ day }, context): Promise<{ day: string; rows: DigestRow[] }> {
    const { actor, get } = context;
    const digest = await get<Digest>(peopleHome(actor.tenantId), digestDocId(actor.objectId, day));
    if (!digest) throw new Refusal('digest-not-found', {});
    return { day, rows: await stillOpen(digest.notes, context) };
  },
});

/** How far ahead somebody who asks is told of. */
const daysAhead = 14;
/** What is looked through for one answer, in the order in which it ends. */
const mostComing = 100;

/** What ends for the speaker in the next two weeks, the first first. */
export async function comingFor({ actor, list, now }: Pick<Context, 'actor' | 'list' | 'now'>): Promise<Coming[]> {
  const { items } = await list<Coming>(comingHome(actor.tenantId), {
    type: 'coming',
    after: now.toISOString(),
    limit: mostComing,
  });
  const until = daysFrom(now, daysAhead).toISOString();
  return items.filter((one) => one.at <= until && isFor(one, actor));
}

const rowsAtOnce = 10;

/** The next things that end for the speaker, as they stand now: what was noted of them only says where to look. */
export const showComing = defineQuery({
  name: 'show-coming',
  input: z.object({}),
  allowed: 'everyone',

  async run(_, context): Promise<{ rows: DigestRow[]; more: number }> {
    const { get, now } = context;
    const coming = await comingFor(context);
    const first = coming.slice(0, rowsAtOnce);
    const dues = await Promise.all(
      first.map(async (one): Promise<Due[]> => {
        const id = docIdOf(one);
        const doc = id === undefined ? undefined : await get(subjectHome(one.subject), id);
        return (
          (doc &&
            deadlinesOf(doc)
              .find(({ kind }) => kind === one.kind)
              ?.dues.filter(({ at }) => at > now.toISOString())
              .slice(0, 1)) ??
          []
        );
      }),
    );
    const rows = await stillOpen(dues.flat(), context);
    return {
      rows: rows.toSorted((one, other) => (one.note.at < other.note.at ? -1 : 1)),
      more: coming.length - first.length,
    };
  },
});

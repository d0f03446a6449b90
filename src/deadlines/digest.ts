import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { peopleHome } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Doc } from '../store/store.ts';
import type { Subject } from '../watch.ts';
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

/** What the speaker was reminded of on a day, as far as it still is so. */
export const showDigest = defineQuery({
  name: 'show-digest',
  input: z.object({ day: z.iso.date() }),
  allowed: 'everyone',
  needs: ({ day }, { tenantId, objectId }) => [[peopleHome(tenantId), digestDocId(objectId, day)]],

  async run({ day }, context): Promise<{ day: string; rows: { note: DeadlineNote; facts: DueFacts }[] }> {
    const { actor, get } = context;
    const digest = await get<Digest>(peopleHome(actor.tenantId), digestDocId(actor.objectId, day));
    if (!digest) throw new Refusal('digest-not-found', {});
    const rows = await Promise.all(digest.notes.map(async (note) => ({ note, facts: await stillDue(note, context) })));
    return { day, rows: rows.flatMap(({ note, facts }) => (facts ? [{ note, facts }] : [])) };
  },
});

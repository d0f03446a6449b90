import { z } from 'zod';
import { type Draft, draftsHome, openDrafts } from './drafts.ts';
import { defineQuery } from './operation.ts';

/** The forms that the speaker has begun and neither submitted nor cancelled, newest first. */
export const listDrafts = defineQuery({
  name: 'list-drafts',
  input: z.object({ after: z.string().max(500).optional() }),
  allowed: 'everyone',
  run: ({ after }, { actor, list }) =>
    list<Draft>(draftsHome(actor.tenantId), {
      type: 'draft',
      prefix: openDrafts(actor.objectId),
      after,
      desc: true,
      limit: 10,
    }),
});

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { type Person, peopleHome } from './person.ts';

const tenAfter = (after: string | undefined) => ({ type: 'person', after, limit: 10 });

/** The staff of the actor's organisation by name, ten at a time (R27, R43, R44). */
export const listUsers = defineQuery({
  name: 'list-users',
  input: z.object({ after: z.string().max(400).optional() }),
  allowed: 'manage-users',
  lists: ({ after }, { tenantId }) => [[peopleHome(tenantId), tenAfter(after)]],
  run: async ({ after }, { actor, list }) => list<Person>(peopleHome(actor.tenantId), tenAfter(after)),
});

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { customerHome, listRelationships } from './customer.ts';

/** Who serves the speaker's own organisation, from the authority: providers first, then resellers, by name. */
export const listOwnPartners = defineQuery({
  name: 'list-relationships',
  input: z.object({}),
  allowed: 'view-own-partners',
  lists: (_, { tenantId }) => [[customerHome(tenantId), { type: 'relationship', limit: 100 }]],
  run: async (_, { actor, list }) =>
    (await listRelationships(list, actor.tenantId)).filter(({ state }) => state === 'active'),
});

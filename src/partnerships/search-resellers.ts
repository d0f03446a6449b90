import { z } from 'zod';
import { nameKey } from '../names.ts';
import { defineQuery } from '../operation.ts';
import type { Party } from '../people/organization.ts';
import { resellersHome } from './invitation.ts';
import type { Partnership } from './partnership.ts';

const most = 15;

/** A provider's resellers with a partnership in force whose names begin as typed, for an input to choose from. */
export const searchResellers = defineQuery({
  name: 'search-resellers',
  input: z.object({ typed: z.string().max(200).default('') }),
  allowed: 'list-resellers',

  async run({ typed }, { actor, list }): Promise<Party[]> {
    const prefix = `current|${nameKey(typed)}`;
    const { items } = await list<Partnership>(resellersHome(actor.tenantId), {
      type: 'partnership',
      prefix,
      limit: most,
    });
    return items.filter(({ state }) => state === 'active').map(({ reseller }) => reseller);
  },
});

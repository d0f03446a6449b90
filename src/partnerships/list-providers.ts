import { defineQuery } from '../operation.ts';
import { providersHome } from './invitation.ts';
import { pageInput, rowsOnCard } from './list-invitations.ts';
import type { Partnership } from './partnership.ts';

/** The providers that a reseller works with (R51, R53). */
export const listProviders = defineQuery({
  name: 'list-providers',
  input: pageInput,
  allowed: 'list-providers',
  run: ({ after }, { actor, list }) =>
    list<Partnership>(providersHome(actor.tenantId), {
      type: 'partnership',
      prefix: 'current|',
      after,
      limit: rowsOnCard,
    }),
});

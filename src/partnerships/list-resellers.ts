import { defineQuery } from '../operation.ts';
import { resellersHome } from './invitation.ts';
import { pageInput, rowsOnCard } from './list-invitations.ts';
import type { Partnership } from './partnership.ts';

/** A provider's resellers by name (P12, P17), with those that wait for its confirmation. */
export const listResellers = defineQuery({
  name: 'list-resellers',
  input: pageInput,
  allowed: 'list-resellers',
  run: ({ after }, { actor, list }) =>
    list<Partnership>(resellersHome(actor.tenantId), {
      type: 'partnership',
      prefix: 'current|',
      after,
      limit: rowsOnCard,
    }),
});

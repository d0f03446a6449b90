import { defineQuery } from '../operation.ts';
import { providersHome } from './invitation.ts';
import { pageInput } from './list-invitations.ts';
import { currentPartners, type Partnership } from './partnership.ts';

/** The providers that a reseller works with (R51, R53). */
export const listProviders = defineQuery({
  name: 'list-providers',
  input: pageInput,
  allowed: 'list-providers',
  lists: ({ after }, { tenantId }) => [[providersHome(tenantId), currentPartners(after)]],
  run: ({ after }, { actor, list }) => list<Partnership>(providersHome(actor.tenantId), currentPartners(after)),
});

import { defineQuery } from '../operation.ts';
import { resellersHome } from './invitation.ts';
import { pageInput } from './list-invitations.ts';
import { currentPartners, type Partnership } from './partnership.ts';

/** A provider's resellers by name (P12, P17), with those that wait for its confirmation. */
export const listResellers = defineQuery({
  name: 'list-resellers',
  input: pageInput,
  allowed: 'list-resellers',
  lists: ({ after }, { tenantId }) => [[resellersHome(tenantId), currentPartners(after)]],
  run: ({ after }, { actor, list }) => list<Partnership>(resellersHome(actor.tenantId), currentPartners(after)),
});

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { resellersHome } from './invitation.ts';
import { type Partnership, partnershipId, readPartnership } from './partnership.ts';

/** A partnership from its authority, for either party: state, grants as accepted, by whom and when (R52). */
export const showPartnership = defineQuery({
  name: 'show-partnership',
  input: z.object({ provider: z.guid(), reseller: z.guid() }),
  allowed: 'view-partner-profiles',
  needs: ({ provider, reseller }) => [[resellersHome(provider), partnershipId(reseller)]],

  async run({ provider, reseller }, { actor, get }): Promise<Partnership> {
    const partnership = await readPartnership(get, provider, reseller);
    if (!partnership || ![provider, reseller].includes(actor.tenantId))
      throw new Refusal('no-partnership', { name: '' });
    return partnership;
  },
});

/** The same, asked for by a provider as one of its resellers. */
export const showReseller = defineQuery({
  ...showPartnership,
  name: 'show-reseller',
  allowed: 'view-reseller-profiles',
});

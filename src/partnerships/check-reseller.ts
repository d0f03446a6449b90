import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { organizationHome, organizationId } from '../people/organization.ts';
import { resellerStanding } from '../subscriptions/partner-of-record.ts';
import { resellersHome } from './invitation.ts';
import { partnershipId } from './partnership.ts';

/** Whether a reseller of the provider's can be partner of record, and all that keeps it from that: what an order asks. */
export const checkReseller = defineQuery({
  name: 'check-reseller',
  input: z.object({ reseller: z.guid() }),
  allowed: 'view-reseller-profiles',
  needs: ({ reseller }, { tenantId }) => [
    [resellersHome(tenantId), partnershipId(reseller)],
    [organizationHome(reseller), organizationId],
  ],
  run: ({ reseller }, context) => resellerStanding(reseller, context),
});

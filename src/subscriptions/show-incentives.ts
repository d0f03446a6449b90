import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { type IncentiveEntry, incentivePrefix, incentivesHome } from './incentive.ts';

/**
 * The subscriptions for which resellers may earn incentives (P30, P54): to a provider those of its resellers, to a
 * reseller its own; or those with one partner. No amounts: Microsoft decides them.
 */
export const showIncentives = defineQuery({
  name: 'show-incentives',
  input: z.object({
    partner: z.object({ tenantId: z.guid(), name: z.string().max(200) }).optional(),
    after: z.string().max(500).optional(),
  }),
  allowed: 'view-customers',

  run: ({ partner, after }, { actor, list }) =>
    list<IncentiveEntry>(incentivesHome(actor.tenantId), {
      type: 'incentive',
      prefix: partner && incentivePrefix(partner),
      after,
      limit: rowsOnCard,
    }),
});

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { officeRights, standingFor } from './subscription-change.ts';

/** A subscription as the form of a change shows it, for those who may change it. */
export const readStanding = defineQuery({
  name: 'read-standing',
  input: z.object({ customerId: z.guid(), subscriptionId: z.guid() }),
  allowed: 'manage-subscriptions',
  alsoAllowed: officeRights,
  run: (input, context) => standingFor(context, input),
});

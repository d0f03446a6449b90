import { z } from 'zod';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import { defineQuery } from '../operation.ts';
import { delegationFor } from './answer-delegated-admin.ts';
import { type DelegatedAdmin, delegationState, listDelegationsOf } from './delegated-admin.ts';

/**
 * The delegated administrator rights at a customer that wait for an answer or are in force: a partner sees its own, the
 * customer sees everybody's.
 */
export const listDelegatedAdmin = defineQuery({
  name: 'list-delegated-admin',
  input: z.object({ customer: z.guid() }),
  allowed: 'view-delegated-admin',
  needs: ({ customer }, { tenantId }) => accessReads(customer, tenantId),

  async run({ customer: id }, context): Promise<{ customer: string; items: DelegatedAdmin[] }> {
    const { actor, list, now } = context;
    const { customer, own } = await customerFor(context, id);
    const items = await listDelegationsOf(list, id, own ? undefined : actor.tenantId);
    const current = items.filter((one) => ['pending', 'active'].includes(delegationState(one, now)));
    return { customer: customer.name, items: current };
  },
});

/** One request or one set of rights, for its two sides. */
export const showDelegatedAdmin = defineQuery({
  name: 'show-delegated-admin',
  input: z.object({ customer: z.guid(), delegation: z.string().min(1).max(100) }),
  allowed: 'view-delegated-admin',
  run: ({ customer, delegation }, context) => delegationFor(context, customer, delegation),
});

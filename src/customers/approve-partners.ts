import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { answerInput, isExpected, toAnswer } from '../partnerships/answer-invitation.ts';
import type { CustomerInvitation } from '../partnerships/invitation.ts';
import { insistOnPartners } from '../partnerships/partnership.ts';
import { partyOf } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
import type { Actor } from '../roles.ts';
import { customerHome } from './customer.ts';
import { type Answer, holdAndAsk, inForce, invitationReads } from './start-relationships.ts';

/** The tick under the grants. An Adaptive Card's toggle speaks in strings. */
export const tick = z.literal('true', { error: 'tick' });

/**
 * A customer's global admin approves who asks (R63, R70): one relationship, or those with a reseller and its provider
 * together. It takes effect at once where the answer comes from the company that was invited; from elsewhere it is
 * `introduceCustomer`'s.
 */
export const approvePartners = defineChange({
  name: 'approve-partners',
  input: answerInput.extend({ confirmed: tick }),
  allowed: 'approve-partners',
  home: (_, { tenantId }) => customerHome(tenantId),
  needs: invitationReads,

  async check(input, context) {
    const { organization, person } = context.actor;
    const found = await toAnswer('relationships', input, context);
    if (!organization || !person || !isExpected(found, organization, person))
      throw new Refusal('invitation-not-valid', {});
    await insistOnPartners(context.get, found.partners);
  },

  call: (input, context): Promise<CustomerInvitation> => holdAndAsk(input, 'pending', answerOf(context.actor), context),

  run: (_, { answer, ...context }) => inForce(answer, answerOf(context.actor), context),
});

function answerOf({ tenantId, objectId, name, organization }: Actor): Answer {
  if (!organization) throw new Error('a capability of customers was granted without an organisation');
  return { by: { tenantId, objectId, name }, from: partyOf(organization) };
}

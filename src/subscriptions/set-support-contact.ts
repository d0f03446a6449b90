import { z } from 'zod';
import { listRelationships } from '../customers/customer.ts';
import { type Context, defineQuery } from '../operation.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { type Organization, organizationHome, organizationId, type Party } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
import { defineSubscriptionChange, officeRights, oneSubscription, standingFor } from './subscription-change.ts';

/** Designates who supports the customer with a subscription (P26, P31): the provider, or an eligible reseller. */
export const setSupportContact = defineSubscriptionChange({
  name: 'set-support-contact',
  input: z.object({ ...oneSubscription, contact: z.guid() }),
  aspect: { key: 'supportContact', of: ({ supportContact }) => supportContact.name },
  async guard({ contact }, { subscription, customer }, context) {
    if (subscription.supportContact.tenantId === contact) throw new Refusal('as-before', {});
    const eligible = await eligibleContacts(customer.customerId, subscription.provider, context);
    const party = eligible.find(({ tenantId }) => tenantId === contact);
    if (!party) {
      const partnership = await readPartnership(context.get, context.actor.tenantId, contact);
      throw new Refusal('not-eligible-contact', {
        name: partnership?.reseller.name ?? '',
        customer: customer.name,
        customerId: customer.customerId,
        resellerId: contact,
      });
    }
    const organization = await context.get<Organization>(organizationHome(contact), organizationId);
    return { party, mpnId: organization?.mpnId };
  },
  ask: ({ customerId, subscriptionId }, { party, mpnId }, { partnerCenter, operationId }) =>
    partnerCenter.setSupportContact(
      customerId,
      subscriptionId,
      { tenantId: party.tenantId, name: party.name, ...(mpnId ? { mpnId } : {}) },
      operationId,
    ),
  agreed: (_, { party }) => ({ supportContact: party }),
});

/** The subscription, and who can be its support contact, for the form. */
export const listEligibleContacts = defineQuery({
  name: 'list-eligible-contacts',
  input: z.object({ customerId: z.guid(), subscriptionId: z.guid() }),
  allowed: 'manage-subscriptions',
  alsoAllowed: officeRights,
  async run(input, context) {
    const standing = await standingFor(context, input);
    return { ...standing, contacts: await eligibleContacts(input.customerId, standing.subscription.provider, context) };
  },
});

/** The provider, and its resellers that have a relationship with the customer. */
async function eligibleContacts(
  customerId: string,
  provider: Party,
  { list, get }: Pick<Context, 'list' | 'get'>,
): Promise<Party[]> {
  const relationships = await listRelationships(list, customerId);
  const resellers = relationships
    .filter(({ as, state }) => as === 'reseller' && state === 'active')
    .map(({ partner }) => partner);
  const partnerships = await Promise.all(
    resellers.map(({ tenantId }) => readPartnership(get, provider.tenantId, tenantId)),
  );
  return [provider, ...resellers.filter((_, at) => partnerships[at]?.state === 'active')];
}

import { z } from 'zod';
import { qualified } from '../leads/qualify-lead.ts';
import { defineChange } from '../operation.ts';
import { type AskingPartner, invitationSubject, resellersHome } from '../partnerships/invitation.ts';
import { announce } from '../partnerships/invitation-effects.ts';
import { companyInput, firstSending, sendingInput, sendingReads } from '../partnerships/invitation-sending.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { type Organization, partyOf } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
import { isOwnWord, readRelationship } from './customer.ts';

/**
 * Asks a customer by mail for a reseller relationship (R59 to R62), or a reseller asks for itself and one of its
 * providers at once: one link, two relationships (R55, R66). The form's operation id becomes the invitation's id.
 */
export const inviteCustomer = defineChange({
  name: 'invite-customer',
  input: z.object({
    ...sendingInput,
    company: companyInput,
    /** Tenant id of the provider that is to be approved as well; empty for the inviter alone. */
    with: z.union([z.guid(), z.literal('')]).default(''),
    /** The lead that becomes a customer, where it began as one. */
    lead: z.string().max(100).optional(),
  }),
  allowed: 'invite-customers',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ email }, speaker) => sendingReads(email, speaker),

  async run({ with: second, lead, ...typed }, context) {
    const { actor, get, operationId } = context;
    const { tenantId } = actor;
    const organization = actor.organization as Organization;
    const inviter: AskingPartner = {
      as: organization.kinds.includes('provider') && !second ? 'provider' : 'reseller',
      partner: partyOf(organization),
    };
    const partners = second ? [inviter, await providerOf(context, second)] : [inviter];
    const { invitation, known, writes } = await firstSending(typed, { asks: 'relationships', partners }, context);
    if (known) {
      const standing = await Promise.all(
        partners.map(({ as, partner }) => readRelationship(get, known.tenantId, as, partner.tenantId)),
      );
      // What the inviter sees in its own list already; of anybody else's customers it is told nothing.
      if (standing.every((one) => one && isOwnWord(one, known.tenantId)))
        throw new Refusal('already-customer', { id: known.tenantId, company: invitation.company });
    }
    const { email, company, delivery } = invitation;
    return {
      writes,
      effects: [
        ...announce(invitation),
        ...(await qualified(lead, { id: operationId, email: invitation.email }, context)),
      ],
      subject: invitationSubject(tenantId, operationId),
      after: { email, company, delivery, relationships: partners.map(({ partner }) => partner.name) },
      result: invitation,
    };
  },
});

/** One of the reseller's providers, by the partnership's authority. @throws Refusal `partners-parted` */
async function providerOf(
  { actor, get }: Pick<Parameters<typeof firstSending>[2], 'actor' | 'get'>,
  provider: string,
): Promise<AskingPartner> {
  const partnership = await readPartnership(get, provider, actor.tenantId);
  if (partnership?.state !== 'active')
    throw new Refusal('partners-parted', {
      reseller: actor.organization?.name ?? '',
      provider: partnership?.provider.name ?? '',
    });
  return { as: 'provider', partner: partnership.provider };
}

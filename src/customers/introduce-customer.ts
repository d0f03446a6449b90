import { z } from 'zod';
import { cleanName, mailDomain } from '../names.ts';
import { defineChange } from '../operation.ts';
import { answerInput, declined, toAnswer } from '../partnerships/answer-invitation.ts';
import { close, type Invitation, invitationSubject, resellersHome } from '../partnerships/invitation.ts';
import { retire } from '../partnerships/invitation-effects.ts';
import { insistOnPartners } from '../partnerships/partnership.ts';
import { type Party, partyOf } from '../people/organization.ts';
import type { Actor } from '../roles.ts';
import { tick } from './approve-partners.ts';
import { invitationReads } from './start-relationships.ts';

/**
 * An answer to a customer invitation from a tenant that nobody here knows, or from elsewhere than was expected. The
 * signed activity proves the tenant and the person, and the code that the person got hold of the invited mailbox's mail;
 * nothing proves a role, nor that it is the company that was meant. So nothing is granted before the inviter has
 * confirmed the answer.
 */
export const introduceCustomer = defineChange({
  name: 'introduce-customer',
  input: answerInput.extend({
    company: z.string().max(200).transform(cleanName).pipe(z.string().max(100)).default(''),
    /** The address that Teams says the speaker signs in with. Nobody types it. */
    signedIn: z.string().max(254).optional(),
    confirmed: tick,
  }),
  allowed: 'introduce-customer',
  home: ({ inviter }) => resellersHome(inviter),
  needs: invitationReads,

  async run({ company, signedIn, ...input }, context) {
    const { actor, now, get } = context;
    const { tenantId, objectId, name } = actor;
    const found = await toAnswer('relationships', input, context);
    await insistOnPartners(get, found.partners);
    const invitation = {
      ...close(found, 'unconfirmed', { tenantId, objectId, name }, now),
      answeredFrom: partyFor(actor, found, company, signedIn),
      ...(signedIn ? { answeredAs: signedIn } : {}),
    };
    return {
      writes: [{ kind: 'replace', doc: invitation, etag: found.etag }],
      effects: retire(invitation, [found.invitedBy]),
      subject: invitationSubject(input.inviter, found.invitationId),
      before: { state: found.state },
      after: { state: invitation.state, company: invitation.answeredFrom.name },
      alsoAudit: [input.inviter],
      result: invitation,
    };
  },
});

/** Turns down who asks. */
export const declinePartners = defineChange({
  name: 'decline-partners',
  input: answerInput,
  allowed: 'introduce-customer',
  home: ({ inviter }) => resellersHome(inviter),
  needs: invitationReads,

  async run(input, context) {
    const found = await toAnswer('relationships', input, context);
    return declined(found, partyFor(context.actor, found), context);
  },
});

/**
 * The company that answers. One that nobody knows is called what it says, and is where its partner is, as the programme
 * has it. Its domain is that of the address that the person signs in with, which Teams knows, and not that of the
 * invited one, which proves nothing; where Teams does not say, the tenant's id stands for it.
 */
function partyFor(
  { organization, tenantId }: Actor,
  { company, inviter }: Invitation,
  typed = '',
  signedIn = '',
): Party {
  if (organization) return partyOf(organization);
  return { tenantId, name: typed || company, domain: mailDomain(signedIn) || tenantId, country: inviter.country };
}

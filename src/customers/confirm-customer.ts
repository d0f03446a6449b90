import { z } from 'zod';
import { type Context, defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import {
  type CustomerInvitation,
  invitationDocId,
  invitationKey,
  invitationSubject,
  resellersHome,
  tooLate,
} from '../partnerships/invitation.ts';
import { retire } from '../partnerships/invitation-effects.ts';
import { ownInvitation } from '../partnerships/own-invitation.ts';
import { insistOnPartners } from '../partnerships/partnership.ts';
import { firstAdmin } from '../people/first-admin.ts';
import { type Organization, organizationHome, organizationId, type Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Stored } from '../store/store.ts';
import { customerHome } from './customer.ts';
import { type Answer, holdAndAsk, inForce } from './start-relationships.ts';

const input = z.object({
  invitation: z.string().min(1),
  /** The tenant that answered. */
  customerId: z.guid(),
  /** Of the invitation as the card showed it: another answer needs another look. */
  version: z.int(),
});
type Input = z.infer<typeof input>;

type Answered = Stored<CustomerInvitation> & { closedBy: PersonRef; answeredFrom: Party };

/** An answer that waits for the inviter's word. @throws Refusal `invitation-not-found`, `invitation-closed` */
async function answered({ invitation: id, customerId, version }: Input, context: Context): Promise<Answered> {
  const found = await ownInvitation(id, context);
  if (found.asks !== 'relationships' || found.answeredFrom?.tenantId !== customerId)
    throw new Refusal('invitation-not-found', { name: '' });
  if (found.state !== 'unconfirmed' || found.version !== version) throw tooLate(found);
  return found as Answered;
}

/**
 * The inviter's word that it is the company, and the person, that it meant: with it the relationships begin. A tenant
 * that nobody knew comes into the directory, with the person who answered as its global admin.
 */
export const confirmCustomer = defineChange({
  name: 'confirm-customer',
  input,
  allowed: 'invite-customers',
  home: ({ customerId }) => customerHome(customerId),
  needs: ({ invitation, customerId }, { tenantId }) => [
    [resellersHome(tenantId), invitationDocId(invitation)],
    [organizationHome(customerId), organizationId],
  ],

  async check(given, context) {
    const found = await answered(given, context);
    await insistOnPartners(context.get, found.partners, { company: found.company, email: found.email });
    return { plan: { by: found.closedBy, from: found.answeredFrom } satisfies Answer };
  },

  call: ({ invitation }, context): Promise<CustomerInvitation> =>
    holdAndAsk({ inviter: context.actor.tenantId, invitation }, 'unconfirmed', context.plan, context),

  async run(_, { answer: invitation, plan, ...context }) {
    const outcome = await inForce(invitation, plan, context);
    const { from, by } = plan;
    const known = await context.get<Organization>(organizationHome(from.tenantId), organizationId);
    return {
      ...outcome,
      effects: [
        ...(known ? [] : introduced(from, by, invitation)),
        ...(outcome.effects ?? []),
        { kind: 'tell', to: by, subject: outcome.subject },
      ],
    };
  },
});

/** The inviter's no: it was not the company that it meant, and nothing was granted. */
export const refuseCustomer = defineChange({
  name: 'refuse-customer',
  input,
  allowed: 'invite-customers',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ invitation }, { tenantId }) => [[resellersHome(tenantId), invitationDocId(invitation)]],

  async run(given, context) {
    const { etag, ...found } = await answered(given, context);
    const { tenantId, objectId, name } = context.actor;
    const invitation: CustomerInvitation = {
      ...found,
      state: 'refused',
      sk: invitationKey('refused', found.createdAt, found.invitationId),
      confirmedBy: { tenantId, objectId, name },
      version: found.version + 1,
    };
    return {
      writes: [{ kind: 'replace', doc: invitation, etag }],
      effects: retire(invitation, [found.closedBy]),
      subject: invitationSubject(tenantId, found.invitationId),
      before: { state: found.state },
      after: { state: invitation.state },
      result: invitation,
    };
  },
});

/** A company that nobody knew, and its first person. Whatever the directory has of them by then is left alone. */
function introduced(
  { tenantId, name, domain, country }: Party,
  by: PersonRef,
  { answeredAs = '', language }: CustomerInvitation,
): Effect[] {
  const organization: Organization & { version: number } = {
    id: organizationId,
    type: 'organization',
    tenantId,
    name,
    kinds: ['customer'],
    domain,
    country,
    enrolment: 'none',
    version: 0,
  };
  return [
    { kind: 'put', pk: organizationHome(tenantId), docs: [organization] },
    ...firstAdmin({ ...by, tenantId }, answeredAs, language),
  ];
}

import type { Context, Outcome } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import {
  type CustomerInvitation,
  invitationDocId,
  invitationKey,
  invitationSubject,
  readInvitation,
  resellersHome,
  tooLate,
} from '../partnerships/invitation.ts';
import { retire } from '../partnerships/invitation-effects.ts';
import type { Party } from '../people/organization.ts';
import { globalAdmins, type PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Store, Write } from '../store/store.ts';
import {
  type Customer,
  customerId,
  customerSubject,
  isOwnWord,
  listRelationships,
  type Relationship,
  readCustomer,
  relationshipOf,
  relationshipSubject,
} from './customer.ts';
import { customerEntries } from './customer-entry.ts';

/** Who answered an invitation, for which company. */
export interface Answer {
  by: PersonRef;
  from: Party;
}

/** The invitation as its answer holds it, and what it asks for. */
export interface Started {
  invitation: CustomerInvitation;
  relationships: Relationship[];
}

type Calling = Context & { operationId: string; commit: Store['commit'] };

/**
 * Holds the invitation for this answer, so that it is good for one, and gives the provider its relationship in Partner
 * Center. When Partner Center refuses, the invitation is as open as before: all that is asked for comes about, or none.
 */
export async function holdAndAsk(
  { inviter, invitation: id }: { inviter: string; invitation: string },
  expected: 'pending' | 'unconfirmed',
  { by, from }: Answer,
  { actor, get, now, commit, partnerCenter, operationId }: Calling,
): Promise<CustomerInvitation> {
  const found = await readInvitation(get, inviter, id);
  if (found?.asks !== 'relationships') throw new Refusal('invitation-not-valid', {});
  const { etag, ...before } = found;
  const mine = before.answeredUnder === operationId;
  if (!mine && before.state !== expected) throw tooLate(found);
  const held: CustomerInvitation = mine
    ? before
    : {
        ...before,
        state: 'accepted',
        sk: invitationKey('accepted', before.createdAt, id),
        closedBy: by,
        closedAt: before.closedAt ?? now.toISOString(),
        answeredFrom: from,
        answeredUnder: operationId,
        ...(expected === 'unconfirmed'
          ? { confirmedBy: { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name } }
          : {}),
        version: before.version + 1,
      };
  const home = resellersHome(inviter);
  if (!mine) await commit(home, [{ kind: 'replace', doc: held, etag }]);
  try {
    const { tenantId, name, domain: known, country } = from;
    const language = held.language === 'ko' ? 'ko' : 'en';
    // Partner Center wants a domain, also of a tenant of which none is known.
    const domain = known === tenantId ? tenantId.replaceAll('-', '').slice(0, 27) : known;
    const account = country ? ({ companyName: name, domain, country, language } as const) : undefined;
    for (const { as, partner } of held.partners) {
      if (as === 'provider')
        await partnerCenter.addCustomerRelationship(tenantId, partner.tenantId, operationId, account);
    }
  } catch (error) {
    const passes = error instanceof PartnerCenterError && (error.code === 'unavailable' || error.code === 'throttled');
    if (error instanceof PartnerCenterError && !passes) {
      const { answeredUnder: _under, confirmedBy: _by, ...reopened } = held;
      const open: CustomerInvitation = {
        ...reopened,
        state: expected,
        sk: invitationKey(expected, held.createdAt, id),
        ...(expected === 'pending' ? { closedBy: undefined, closedAt: undefined, answeredFrom: undefined } : {}),
        version: held.version + 1,
      };
      await commit(home, [{ kind: 'put', doc: open }]);
    }
    throw error;
  }
  return held;
}

/**
 * The batch that puts into force what a customer has approved: the customer, where nobody served it before, and all of
 * the relationships, in the customer's own partition. `by`: who approved.
 */
export async function inForce(
  invitation: CustomerInvitation,
  { by, from }: Answer,
  { now, get, list }: Pick<Context, 'now' | 'get' | 'list'>,
): Promise<Outcome<Started>> {
  const at = now.toISOString();
  const id = from.tenantId;
  const [found, standing] = await Promise.all([readCustomer(get, id), listRelationships(list, id)]);
  const customer: Customer = found ?? {
    id: customerId,
    type: 'customer',
    customerId: id,
    name: from.name,
    domain: from.domain,
    country: from.country,
    language: invitation.language,
    createdBy: by,
    createdAt: at,
    version: 1,
  };
  const writes: Write[] = found ? [] : [{ kind: 'create', doc: customer }];
  const asked = invitation.partners.map(({ as, partner }): Relationship => {
    const earlier = standing.find((one) => one.as === as && one.partner.tenantId === partner.tenantId);
    // What the customer has approved itself before stays as it is; what a provider made becomes the customer's own.
    if (earlier && isOwnWord(earlier, id)) return earlier;
    const approval = { inviter: invitation.inviter.tenantId, id: invitation.invitationId };
    const doc = relationshipOf({ as, partner, invitation: approval, approvedBy: by, since: at }, earlier);
    writes.push(earlier ? { kind: 'replace', doc, etag: earlier.etag } : { kind: 'create', doc });
    return doc;
  });
  const others = standing.filter((one) => !asked.some(({ id: asking }) => asking === one.id));
  const { inviter, invitedBy } = invitation;
  const besides = invitation.partners.filter(({ partner }) => partner.tenantId !== inviter.tenantId);
  const told = await Promise.all(
    besides.map(async (one) => ({ one, admins: await globalAdmins(list, one.partner.tenantId) })),
  );
  return {
    writes,
    effects: [
      ...customerEntries(customer, [...others, ...asked]),
      ...retire(invitation, [invitedBy]),
      { kind: 'redraw', subject: customerSubject(id) },
      ...asked.map((one): Effect => ({ kind: 'redraw', subject: relationshipSubject(id, one) })),
      ...told.flatMap(({ one, admins }) =>
        admins.map((to): Effect => ({ kind: 'tell', to, subject: relationshipSubject(id, one) })),
      ),
    ],
    subject: invitationSubject(inviter.tenantId, invitation.invitationId),
    before: { relationships: others.filter(({ state }) => state === 'active').map(nameOf) },
    after: { relationships: [...others.filter(({ state }) => state === 'active'), ...asked].map(nameOf) },
    alsoAudit: [id, ...invitation.partners.map(({ partner }) => partner.tenantId)],
    result: { invitation, relationships: asked },
  };
}

const nameOf = ({ partner }: Relationship): string => partner.name;

/** The reads that answering makes, for an operation's `needs`. */
export const invitationReads = ({ inviter, invitation }: { inviter: string; invitation: string }) =>
  [[resellersHome(inviter), invitationDocId(invitation)]] as [ReturnType<typeof resellersHome>, string][];

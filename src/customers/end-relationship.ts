import { z } from 'zod';
import { type Context, defineChange, defineQuery } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import type { SubscriptionResource } from '../partner-center/partner-center.ts';
import { isPartnerCenterError } from '../partner-center/partner-center-error.ts';
import { notifyInput } from '../partnerships/end-partnership.ts';
import { invitationSubject } from '../partnerships/invitation.ts';
import { type Organization, organizationHome, organizationId } from '../people/organization.ts';
import { globalAdmins, type PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import { endedWith } from '../service/delegated-admin.ts';
import type { Write } from '../store/store.ts';
import { incentiveEntries } from '../subscriptions/incentive.ts';
import {
  asSubscription,
  currentSubscriptions,
  type Subscription,
  subscriptionSubject,
} from '../subscriptions/subscription.ts';
import {
  type Customer,
  customerHome,
  customerSubject,
  listRelationships,
  type Relationship,
  relationshipSubject,
} from './customer.ts';
import { customerEntries } from './customer-entry.ts';
import { relationshipInput, relationshipReads, type ShownRelationship, showRelationship } from './show-relationship.ts';

/** What ends with a relationship: found before, shown to whoever ends it, and found again when it is done. */
export interface Ending extends ShownRelationship {
  /** Subscriptions of the provider's that run: while there are any, its relationship stays. */
  blocking: Subscription[];
  /** Subscriptions that the partner manages, or is the support contact of: they fall back to their provider. */
  fallingBack: Subscription[];
  /** Resellers that have the customer through this provider alone. */
  through: Relationship[];
}

const runs = ({ status }: Subscription) => status === 'active' || status === 'pending';

async function endingOf(
  { customer, relationship }: ShownRelationship,
  { list }: Pick<Context, 'list'>,
): Promise<Ending> {
  const id = customer.customerId;
  const { as, partner } = relationship;
  const [relationships, { items }] = await Promise.all([
    listRelationships(list, id),
    list<Subscription>(customerHome(id), currentSubscriptions()),
  ]);
  const through = relationships.filter(
    ({ state, via }) => as === 'provider' && state === 'active' && via?.tenantId === partner.tenantId,
  );
  const leaving = leavingOf({ relationship, through });
  return {
    customer,
    relationship,
    blocking: as === 'provider' ? items.filter((one) => one.provider.tenantId === partner.tenantId && runs(one)) : [],
    fallingBack: items.filter(
      ({ reseller, supportContact }) =>
        (reseller && leaving.has(reseller.party.tenantId)) || leaving.has(supportContact.tenantId),
    ),
    through,
  };
}

/** What ending a relationship would mean, for the card that asks. */
export const showEnding = defineQuery({
  name: 'show-ending',
  input: relationshipInput,
  allowed: 'end-relationships',
  run: async (input, context): Promise<Ending> => endingOf(await showRelationship.run(input, context), context),
});

/**
 * Ends a customer's relationship with one partner, from either side (peers: "Removing a customer relationship"): not
 * while subscriptions of a provider's run. The customer leaves the partner's list; what the partner manages or supports
 * falls back to the provider; and what resellers have through an ended provider ends with it.
 */
export const endRelationship = defineChange({
  name: 'end-relationship',
  input: relationshipInput.extend({
    /** Of the relationship as the form showed it: one that began later is not ended by it. */
    version: z.int(),
    /** Whether the others hear of it. Their cards follow in any case. */
    notify: notifyInput,
  }),
  allowed: 'end-relationships',
  home: ({ customerId }) => customerHome(customerId),
  needs: relationshipReads,
  lists: ({ customerId }) => [
    [customerHome(customerId), { type: 'relationship', limit: 100 }],
    [customerHome(customerId), currentSubscriptions()],
  ],

  async check({ version, notify: _, ...input }, context) {
    const { actor } = context;
    const shown = await showRelationship.run(input, context);
    const { customer, relationship } = shown;
    const own = actor.tenantId === relationship.partner.tenantId ? relationship.as : 'provider';
    const side = actor.tenantId === customer.customerId ? 'customer' : own;
    const denied = denial(actor, 'end-relationships', side);
    if (denied?.code === 'not-allowed') throw new Refusal('not-allowed', { roles: denied.roles, people: [] });
    if (relationship.state !== 'active')
      throw new Refusal('relationship-ended', { partner: relationship.partner.name, customer: customer.name });
    if (relationship.version !== version)
      throw new Refusal('relationship-changed', { partner: relationship.partner.name, customer: customer.name });
    const { blocking } = await endingOf(shown, context);
    if (blocking.length > 0) throw blockedBy(customer, relationship, blocking);
  },

  /** Partner Center has the providers' relationships, and who manages and supports each subscription. */
  async call({ customerId: id, notify: _, ...input }, context): Promise<SubscriptionResource[]> {
    const { partnerCenter, operationId, get } = context;
    const ending = await endingOf(await showRelationship.run({ customerId: id, ...input }, context), context);
    const { relationship, fallingBack } = ending;
    if (relationship.as === 'provider') {
      const { tenantId } = relationship.partner;
      await partnerCenter.removeCustomerRelationship(id, tenantId, operationId).catch((error) => {
        // Somebody else has ended it meanwhile, or Partner Center never knew of it.
        if (!isPartnerCenterError(error, 1002) && !isPartnerCenterError(error, 'not-found')) throw error;
      });
    }
    const gone = leavingOf(ending);
    return Promise.all(
      fallingBack.map(async ({ subscriptionId, provider, reseller, supportContact, status }) => {
        const name = `${operationId}.${subscriptionId}`;
        // One that does not run cannot change its partner of record; nobody earns on it, either.
        if (reseller && gone.has(reseller.party.tenantId) && status !== 'suspended')
          await partnerCenter.setReseller(id, subscriptionId, undefined, `${name}.reseller`);
        if (gone.has(supportContact.tenantId)) {
          const organization = await get<Organization>(organizationHome(provider.tenantId), organizationId);
          const contact = { tenantId: provider.tenantId, name: provider.name, mpnId: organization?.mpnId };
          await partnerCenter.setSupportContact(id, subscriptionId, contact, `${name}.support`);
        }
        return (await partnerCenter.subscription(id, subscriptionId)) as SubscriptionResource;
      }),
    );
  },

  async run({ version: _, notify, ...input }, { answer, ...context }) {
    const { actor, now, list } = context;
    const by: PersonRef = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const ending = await endingOf(await showRelationship.run(input, context), context);
    const { customer, relationship, through, fallingBack } = ending;
    const id = customer.customerId;
    const at = now.toISOString();
    const all = await listRelationships(list, id);
    const ends = new Set([relationship.id, ...through.map((one) => one.id)]);
    const writes: Write[] = [];
    const after = all.map((stored): Relationship => {
      const { etag, ...one } = stored;
      if (!ends.has(one.id) || one.state === 'ended') return one;
      const doc: Relationship = { ...one, state: 'ended', endedBy: by, endedAt: at, version: one.version + 1 };
      writes.push({ kind: 'replace', doc, etag });
      return doc;
    });
    const ended = after.filter((one) => ends.has(one.id));
    const gone = leavingOf(ending);
    const staying = new Set(after.filter(({ state }) => state === 'active').map(({ partner }) => partner.tenantId));
    const parted = new Set(ended.map(({ partner }) => partner.tenantId).filter((one) => !staying.has(one)));
    const delegations = await endedWith(id, parted, by, context);
    const incentives: Effect[] = [];
    for (const stored of fallingBack as (Subscription & { etag: string })[]) {
      const { etag, ...one } = stored;
      const resource = answer.find((resourceOf) => resourceOf.id === one.subscriptionId);
      const stays = one.reseller && !gone.has(one.reseller.party.tenantId) ? one.reseller : undefined;
      const agreed = {
        ...one,
        reseller: stays,
        supportContact: gone.has(one.supportContact.tenantId) ? one.provider : one.supportContact,
      };
      const doc: Subscription = resource
        ? asSubscription(resource, one.product, agreed, one.version + 1)
        : { ...agreed, version: one.version + 1 };
      writes.push({ kind: 'replace', doc, etag });
      incentives.push(...incentiveEntries(doc, customer.name, one));
    }
    const subject = relationshipSubject(id, relationship);
    const told = notify === 'true' ? await toldOf(ended, customer, actor.tenantId, list) : [];
    return {
      writes: [...writes, ...delegations.writes],
      effects: [
        ...delegations.effects,
        ...customerEntries(customer, after),
        ...incentives,
        { kind: 'redraw', subject: customerSubject(id) },
        ...ended.flatMap((one): Effect[] => [
          { kind: 'redraw', subject: relationshipSubject(id, one) },
          ...(one.invitation
            ? [{ kind: 'redraw', subject: invitationSubject(one.invitation.inviter, one.invitation.id) } as const]
            : []),
        ]),
        ...fallingBack.map(
          ({ subscriptionId }): Effect => ({ kind: 'redraw', subject: subscriptionSubject(id, subscriptionId) }),
        ),
        ...told,
      ],
      subject,
      before: { state: 'active', relationships: ended.map(nameOf) },
      after: { state: 'ended', subscriptions: fallingBack.map(({ product }) => product.names.en) },
      alsoAudit: [id, ...ended.map(({ partner }) => partner.tenantId)],
      result: { customer, relationship: ended.find((one) => one.id === relationship.id) as Relationship },
    };
  },
});

const nameOf = ({ partner }: Relationship): string => partner.name;

/** The tenants that lose what they manage and support. */
const leavingOf = ({ relationship, through }: Pick<Ending, 'relationship' | 'through'>): Set<string> =>
  new Set(
    [...(relationship.as === 'reseller' ? [relationship] : []), ...through].map(({ partner }) => partner.tenantId),
  );

/** Each party but the one that acts hears of what ended for it. */
async function toldOf(
  ended: readonly Relationship[],
  { customerId: id }: Customer,
  actor: string,
  list: Context['list'],
): Promise<Effect[]> {
  const tells = ended.flatMap((one) =>
    [...(one.id === ended[0]?.id ? [id] : []), one.partner.tenantId].map((tenantId) => ({ one, tenantId })),
  );
  const admins = await Promise.all(
    tells
      .filter(({ tenantId }) => tenantId !== actor)
      .map(async ({ one, tenantId }) => ({ one, to: await globalAdmins(list, tenantId) })),
  );
  return admins.flatMap(({ one, to }) =>
    to.map((person): Effect => ({ kind: 'tell', to: person, subject: relationshipSubject(id, one) })),
  );
}

function blockedBy(customer: Customer, relationship: Relationship, blocking: readonly Subscription[]): Refusal {
  return new Refusal('subscriptions-run', {
    partner: relationship.partner.name,
    customer: customer.name,
    customerId: customer.customerId,
    subscriptions: blocking.map(({ subscriptionId, product, quantity }) => ({
      id: subscriptionId,
      names: product.names,
      quantity,
    })),
  });
}

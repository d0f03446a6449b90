import { z } from 'zod';
import { defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { resellersHome } from '../partnerships/invitation.ts';
import { partnershipId, readPartnership } from '../partnerships/partnership.ts';
import { type Organization, partyOf } from '../people/organization.ts';
import { globalAdmins } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import {
  type Customer,
  customerHome,
  customerSubject,
  listRelationships,
  relationshipId,
  relationshipOf,
  relationshipSubject,
} from './customer.ts';
import { accessReads, customerOfProvider, insistOnPartnership } from './customer-access.ts';
import { customerEntries } from './customer-entry.ts';

/**
 * Associates a customer that is there with a reseller (P11, P33 to P35): the reseller gets the administration of the
 * account and its subscriptions, through the provider. What it has of single subscriptions is another record (P04).
 */
export const associateCustomer = defineChange({
  name: 'associate-customer',
  input: z.object({ customerId: z.guid(), resellerId: z.guid() }),
  allowed: 'manage-customers',
  home: ({ customerId }) => customerHome(customerId),
  needs: ({ customerId, resellerId }, { tenantId }) => [
    ...accessReads(customerId, tenantId),
    [resellersHome(tenantId), partnershipId(resellerId)],
  ],
  lists: ({ customerId }) => [[customerHome(customerId), { type: 'relationship', limit: 100 }]],

  async run({ customerId: id, resellerId: reseller }, context) {
    const { actor, now, get, list } = context;
    const { customer } = await customerOfProvider(context, id);
    const partnership = await readPartnership(get, actor.tenantId, reseller);
    await insistOnPartnership(get, actor.tenantId, {
      tenantId: reseller,
      name: partnership?.reseller.name ?? '',
    });
    const party = (partnership as NonNullable<typeof partnership>).reseller;
    const relationships = await listRelationships(list, id);
    const earlier = relationships.find((one) => one.id === relationshipId('reseller', reseller));
    if (earlier?.state === 'active')
      throw new Refusal('already-associated', { reseller: party.name, customer: customer.name, id });
    const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const relationship = relationshipOf(
      {
        as: 'reseller',
        partner: party,
        via: partyOf(actor.organization as Organization),
        approvedBy: by,
        since: now.toISOString(),
      },
      earlier,
    );
    const all = [...relationships.filter((one) => one !== earlier), relationship];
    const told = (await Promise.all([reseller, id].map((tenantId) => globalAdmins(list, tenantId)))).flat();
    const subject = relationshipSubject(id, relationship);
    return {
      writes: [
        earlier ? { kind: 'replace', doc: relationship, etag: earlier.etag } : { kind: 'create', doc: relationship },
      ],
      effects: [
        ...customerEntries(customer, all),
        { kind: 'redraw', subject },
        { kind: 'redraw', subject: customerSubject(id) },
        ...told.map((to): Effect => ({ kind: 'tell', to, subject })),
      ],
      subject,
      before: { reseller: undefined },
      after: { reseller: party.name, grants: relationship.grants },
      alsoAudit: [reseller, id],
      result: { customer: customer as Customer, relationship },
    };
  },
});

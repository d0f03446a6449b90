import { nameKey } from '../names.ts';
import type { Context } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import type { Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Doc, ListQuery, Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';
import { type AskingPartner, providersHome, resellersHome } from './invitation.ts';

/** What a reseller authorises a provider to do (R52), in the order in which it is shown. */
export const grants = ['submit-orders', 'add-subscriptions', 'administer-tenant'] as const;
export type Grant = (typeof grants)[number];

/**
 * `unconfirmed`: accepted from another mail domain than was invited; nothing is granted before the provider says
 * that this is the company it meant.
 */
export type PartnershipState = 'active' | 'unconfirmed' | 'refused' | 'ended';

/** The partnership of a provider and a reseller. The document in the provider's partition is the authority. */
export interface Partnership extends Doc {
  type: 'partnership';
  state: PartnershipState;
  provider: Party;
  reseller: Party;
  invitationId?: string;
  invitedBy?: PersonRef;
  /** The grants as they were shown above the tick box, with who accepted them and when. */
  grants: readonly Grant[];
  authorizedBy?: PersonRef & { email: string };
  authorizedAt: string;
  confirmedBy?: PersonRef;
  endedBy?: PersonRef;
  endedAt?: string;
  version: number;
}

export const partnershipId = (other: string): string => `partnership:${other}`;
export const partnershipSubject = (provider: string, reseller: string): Subject => ({
  type: 'partnership',
  owner: provider,
  id: reseller,
});

/** The authority for whether, and how, the two work together. */
export const readPartnership = (
  get: Context['get'],
  provider: string,
  reseller: string,
): Promise<Stored<Partnership> | undefined> => get<Partnership>(resellersHome(provider), partnershipId(reseller));

/** Whether two organisations have a partnership in force, on either side. */
export async function arePartners(get: Context['get'], one: string, other: string): Promise<boolean> {
  const [ours, theirs] = await Promise.all([readPartnership(get, one, other), readPartnership(get, other, one)]);
  return ours?.state === 'active' || theirs?.state === 'active';
}

/**
 * Two partners are asked for together as long as they are partners: by the authority, at sending and at each answer.
 * @throws Refusal `partners-parted`
 */
export async function insistOnPartners(
  get: Context['get'],
  partners: readonly AskingPartner[],
  again?: { company: string; email: string },
): Promise<void> {
  const [first, second] = partners;
  if (!first || !second) return;
  const partnership = await readPartnership(get, second.partner.tenantId, first.partner.tenantId);
  if (partnership?.state !== 'active')
    throw new Refusal('partners-parted', { reseller: first.partner.name, provider: second.partner.name, again });
}

export const isCurrent = (partnership: Partnership): boolean =>
  partnership.state === 'active' || partnership.state === 'unconfirmed';

const keyOf = (state: PartnershipState, name: string, tenantId: string) =>
  `${state === 'active' || state === 'unconfirmed' ? 'current' : 'past'}|${nameKey(name)}|${tenantId}`;

/** The document in the provider's partition. */
export const asAuthority = (facts: Omit<Partnership, keyof Doc | 'type'>): Partnership => ({
  ...facts,
  id: partnershipId(facts.reseller.tenantId),
  type: 'partnership',
  sk: keyOf(facts.state, facts.reseller.name, facts.reseller.tenantId),
});

/** The reseller's view of it. */
export const projection = (partnership: Partnership): Effect => ({
  kind: 'put',
  pk: providersHome(partnership.reseller.tenantId),
  docs: [
    {
      ...partnership,
      id: partnershipId(partnership.provider.tenantId),
      sk: keyOf(partnership.state, partnership.provider.name, partnership.provider.tenantId),
    },
  ],
});

/** As many rows as a card shows well. */
export const rowsOnCard = 10;

/** A page of the partners that an organisation has now, by name. */
export const currentPartners = (after: string | undefined): ListQuery => ({
  type: 'partnership',
  prefix: 'current|',
  after,
  limit: rowsOnCard,
});

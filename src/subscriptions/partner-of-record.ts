import { z } from 'zod';
import { type Context, defineQuery } from '../operation.ts';
import { resellersHome } from '../partnerships/invitation.ts';
import { type Partnership, partnershipId, readPartnership } from '../partnerships/partnership.ts';
import { type Organization, organizationHome, organizationId, type Party } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
import type { Stored } from '../store/store.ts';
import type { Obstacle } from './refusals.ts';

/** A reseller of the provider's, with the MPN id that Partner Center knows it by. */
export interface PartnerOfRecord {
  party: Party;
  mpnId: string;
}

export type InTheWay = Extract<Obstacle, { code: 'partnership' | 'partner-of-record' }>;

/** How a reseller stands with the provider and with Partner Center. */
export interface ResellerStanding {
  partnership: Stored<Partnership>;
  mpnId: string;
  enrolled: boolean;
  /** What keeps it from being partner of record: all of it, in the order in which it is put right. */
  inTheWay: InTheWay[];
}

/**
 * A partnership has to be in force (P09), and Partner Center has to take the reseller (900154).
 * @throws Refusal for one that never was a partner
 */
export async function resellerStanding(
  tenantId: string,
  { actor, get, partnerCenter }: Pick<Context, 'actor' | 'get' | 'partnerCenter'>,
): Promise<ResellerStanding> {
  const [partnership, organization] = await Promise.all([
    readPartnership(get, actor.tenantId, tenantId),
    get<Organization>(organizationHome(tenantId), organizationId),
  ]);
  if (!partnership) throw new Refusal('reseller-not-found', { name: '', near: [] });
  const { name } = partnership.reseller;
  const mpnId = organization?.mpnId ?? '';
  const validity = await partnerCenter.validateReseller(mpnId);
  const inTheWay: InTheWay[] = [];
  if (partnership.state !== 'active') inTheWay.push({ code: 'partnership', name, tenantId });
  if (!validity.valid) inTheWay.push({ code: 'partner-of-record', name, tenantId, mpnId, reason: validity.reason });
  return { partnership, mpnId, enrolled: organization?.enrolment === 'approved', inTheWay };
}

/** A reseller that the provider has, or had, a partnership with. */
export const resellerById = defineQuery({
  name: 'reseller-by-id',
  input: z.object({ tenantId: z.guid() }),
  allowed: 'list-resellers',
  needs: ({ tenantId: reseller }, { tenantId }) => [[resellersHome(tenantId), partnershipId(reseller)]],
  async run({ tenantId }, { actor, get }): Promise<Party> {
    const partnership = await readPartnership(get, actor.tenantId, tenantId);
    if (!partnership) throw new Refusal('reseller-not-found', { name: '', near: [] });
    return partnership.reseller;
  },
});

/** The reseller that becomes partner of record. @throws Refusal `no-partnership-with`, `partner-center` 900154 */
export async function insistOnPartnerOfRecord(
  tenantId: string,
  context: Pick<Context, 'actor' | 'get' | 'partnerCenter'>,
): Promise<PartnerOfRecord> {
  const { partnership, mpnId, inTheWay } = await resellerStanding(tenantId, context);
  const [first] = inTheWay;
  if (!first) return { party: partnership.reseller, mpnId };
  if (first.code === 'partnership') throw new Refusal('no-partnership-with', { name: first.name, tenantId });
  throw new Refusal('partner-center', { code: 900154, facts: { mpnId, reason: first.reason } });
}

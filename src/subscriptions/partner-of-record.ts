import type { Context } from '../operation.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { type Organization, organizationHome, organizationId, type Party } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
import type { Obstacle } from './refusals.ts';

/** A reseller of the provider's, with the MPN id that Partner Center knows it by. */
export interface PartnerOfRecord {
  party: Party;
  mpnId: string;
}

type InTheWay = Extract<Obstacle, { code: 'partnership' | 'partner-of-record' }>;

/**
 * The reseller that becomes partner of record, or what keeps it from that: a partnership has to be in force (P09), and
 * Partner Center has to take it (900154). @throws Refusal for one that never was a partner
 */
export async function partnerOfRecord(
  tenantId: string,
  { actor, get, partnerCenter }: Pick<Context, 'actor' | 'get' | 'partnerCenter'>,
): Promise<PartnerOfRecord | InTheWay> {
  const [partnership, organization] = await Promise.all([
    readPartnership(get, actor.tenantId, tenantId),
    get<Organization>(organizationHome(tenantId), organizationId),
  ]);
  if (!partnership) throw new Refusal('reseller-not-found', { name: '', near: [] });
  const { reseller: party } = partnership;
  const { name } = party;
  if (partnership.state !== 'active') return { code: 'partnership', name, tenantId };
  const mpnId = organization?.mpnId ?? '';
  const validity = await partnerCenter.validateReseller(mpnId);
  return validity.valid
    ? { party, mpnId }
    : { code: 'partner-of-record', name, tenantId, mpnId, reason: validity.reason };
}

/** The same where nothing else can be in the way. @throws Refusal `no-partnership-with`, `partner-center` 900154 */
export async function insistOnPartnerOfRecord(
  tenantId: string,
  context: Pick<Context, 'actor' | 'get' | 'partnerCenter'>,
): Promise<PartnerOfRecord> {
  const found = await partnerOfRecord(tenantId, context);
  if ('party' in found) return found;
  if (found.code === 'partnership') throw new Refusal('no-partnership-with', { name: found.name, tenantId });
  const { mpnId, reason } = found;
  throw new Refusal('partner-center', { code: 900154, facts: { mpnId, reason } });
}

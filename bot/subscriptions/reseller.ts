import { findPartner } from '../../src/partnerships/find-partner.ts';
import { resellerById } from '../../src/subscriptions/partner-of-record.ts';
import { type Asked, isId, type Turn } from '../command.ts';

/** The reseller that was asked for: by id from a button or the form, or by name among the provider's; or nobody. */
export async function resellerAsked(asked: Asked, turn: Turn): Promise<{ tenantId: string; name: string } | undefined> {
  const meant = String(asked.resellerId ?? asked.reseller ?? '');
  if (!meant || meant === 'none') return undefined;
  if (isId(meant)) return turn.perform(resellerById, { tenantId: meant });
  return (await turn.perform(findPartner, { name: meant, as: 'reseller' })).reseller;
}

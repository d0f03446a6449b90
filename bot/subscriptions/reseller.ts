import { findPartner } from '../../src/partnerships/find-partner.ts';
import { resellerById } from '../../src/subscriptions/partner-of-record.ts';
import type { Asked, Turn } from '../command.ts';

/** Whether what an input holds is the id of a choice, and not a name that was typed. */
export const isId = (text: string | undefined): boolean =>
  text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The reseller that was asked for: by id from a button or the form, or by name among the provider's; or nobody. */
export async function resellerAsked(asked: Asked, turn: Turn): Promise<{ tenantId: string; name: string } | undefined> {
  const meant = String(asked.resellerId ?? asked.reseller ?? '');
  if (!meant || meant === 'none') return undefined;
  if (isId(meant)) return turn.perform(resellerById, { tenantId: meant });
  return (await turn.perform(findPartner, { name: meant, as: 'reseller' })).reseller;
}

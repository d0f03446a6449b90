import type { Context } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { asLead, leadSubject, leadsHome, readLead } from './lead.ts';

/**
 * What an invitation does to the lead that it came from: the lead is qualified, and leads to the invitation. A lead that
 * is closed already stays as it is.
 */
export async function qualified(
  id: string | undefined,
  invitation: { id: string; email: string },
  { actor, get, now }: Pick<Context, 'actor' | 'get' | 'now'>,
): Promise<Effect[]> {
  const { tenantId, objectId, name } = actor;
  const found = id ? await readLead(get, tenantId, id) : undefined;
  if (found?.state !== 'open') return [];
  const { etag: _, ...before } = found;
  const lead = asLead({
    ...before,
    state: 'qualified',
    closed: { by: { tenantId, objectId, name }, at: now.toISOString() },
    invitation,
    version: before.version + 1,
  });
  return [
    { kind: 'put', pk: leadsHome(tenantId), docs: [lead] },
    { kind: 'redraw', subject: leadSubject(tenantId, lead.leadId) },
  ];
}

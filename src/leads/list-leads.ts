import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import { type Lead, type LeadGuard, leadDocId, leadGuardId, leadsHome, readLead } from './lead.ts';

/** The leads of the speaker's organisation, newest first. */
export const listLeads = defineQuery({
  name: 'list-leads',
  input: z.object({ state: z.enum(['open', 'closed']).default('open'), after: z.string().max(500).optional() }),
  allowed: 'manage-leads',
  run: ({ state, after }, { actor, list }) =>
    list<Lead>(leadsHome(actor.tenantId), { type: 'lead', prefix: `${state}|`, after, desc: true, limit: rowsOnCard }),
});

export const showLead = defineQuery({
  name: 'show-lead',
  input: z.object({ lead: z.string().min(1).max(100) }),
  allowed: 'manage-leads',
  needs: ({ lead }, { tenantId }) => [[leadsHome(tenantId), leadDocId(lead)]],
  async run({ lead: id }, { actor, get }): Promise<Lead> {
    const lead = await readLead(get, actor.tenantId, id);
    if (!lead) throw new Refusal('lead-not-found', {});
    return lead;
  },
});

/** The latest lead of a company, by its name. */
export const findLead = defineQuery({
  name: 'find-lead',
  input: z.object({ company: z.string().min(1).max(200) }),
  allowed: 'manage-leads',
  async run({ company }, { actor, get }): Promise<Lead> {
    const guard = await get<LeadGuard>(leadsHome(actor.tenantId), leadGuardId(company));
    const lead = guard && (await readLead(get, actor.tenantId, guard.leadId));
    if (!lead) throw new Refusal('lead-not-found', {});
    return lead;
  },
});

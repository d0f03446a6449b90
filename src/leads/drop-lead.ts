import { z } from 'zod';
import { cleanText } from '../names.ts';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { asLead, leadDocId, leadSubject, leadsHome, readLead } from './lead.ts';

/** Gives a lead up, with the reason. */
export const dropLead = defineChange({
  name: 'drop-lead',
  input: z.object({
    lead: z.string().min(1).max(100),
    reason: z.string().max(2000).transform(cleanText).pipe(z.string().min(1).max(1000)),
  }),
  allowed: 'manage-leads',
  home: (_, { tenantId }) => leadsHome(tenantId),
  needs: ({ lead }, { tenantId }) => [[leadsHome(tenantId), leadDocId(lead)]],

  async run({ lead: id, reason }, { actor, get, now }) {
    const { tenantId, objectId, name } = actor;
    const found = await readLead(get, tenantId, id);
    if (!found) throw new Refusal('lead-not-found', {});
    if (found.state !== 'open') {
      throw new Refusal('lead-settled', {
        state: found.state,
        by: found.closed?.by.name ?? '',
        at: found.closed?.at ?? '',
      });
    }
    const { etag, ...before } = found;
    const closed = { by: { tenantId, objectId, name }, at: now.toISOString(), reason };
    const lead = asLead({ ...before, state: 'dropped', closed, version: before.version + 1 });
    const subject = leadSubject(tenantId, id);
    return {
      writes: [{ kind: 'replace', doc: lead, etag }],
      effects: [{ kind: 'redraw', subject }],
      subject,
      before: { company: lead.company, state: before.state },
      after: { company: lead.company, state: lead.state, reason },
      result: lead,
    };
  },
});

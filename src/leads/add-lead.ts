import { z } from 'zod';
import { cleanName, cleanText } from '../names.ts';
import { defineChange } from '../operation.ts';
import { emailInput } from '../partnerships/invitation-sending.ts';
import { Refusal } from '../refusal.ts';
import type { Write } from '../store/store.ts';
import { asLead, type LeadGuard, leadGuardId, leadSources, leadSubject, leadsHome, readLead } from './lead.ts';

const line = (longest: number) => z.string().max(400).transform(cleanName).pipe(z.string().max(longest));

/** Notes a possible customer, with where it comes from: own marketing, a Microsoft referral, or a provider (R65). */
export const addLead = defineChange({
  name: 'add-lead',
  input: z.object({
    company: line(100).pipe(z.string().min(1)),
    contact: line(100).default(''),
    email: z.union([z.literal(''), emailInput]).default(''),
    source: z.enum(leadSources),
    referrer: line(100).default(''),
    note: z.string().max(4000).transform(cleanText).pipe(z.string().max(2000)).default(''),
  }),
  allowed: 'manage-leads',
  home: (_, { tenantId }) => leadsHome(tenantId),
  needs: ({ company }, { tenantId }) => [[leadsHome(tenantId), leadGuardId(company)]],

  async run(input, { actor, get, now, operationId }) {
    const { tenantId, objectId, name } = actor;
    const id = leadGuardId(input.company);
    const guard = await get<LeadGuard>(leadsHome(tenantId), id);
    const earlier = guard && (await readLead(get, tenantId, guard.leadId));
    if (earlier?.state === 'open') {
      throw new Refusal('lead-exists', { lead: earlier.leadId, company: earlier.company, since: earlier.createdAt });
    }
    const lead = asLead({
      ...input,
      leadId: operationId,
      state: 'open',
      createdBy: { tenantId, objectId, name },
      createdAt: now.toISOString(),
      version: 1,
    });
    const newGuard: LeadGuard = { id, type: 'lead-guard', leadId: operationId };
    const write: Write = guard
      ? { kind: 'replace', doc: newGuard, etag: guard.etag }
      : { kind: 'create', doc: newGuard };
    return {
      writes: [{ kind: 'create', doc: lead }, write],
      subject: leadSubject(tenantId, operationId),
      after: { company: lead.company, source: lead.source, email: lead.email || undefined },
      result: lead,
    };
  },
});

import { createHash } from 'node:crypto';
import { nameKey } from '../names.ts';
import type { Context } from '../operation.ts';
import type { PersonRef } from '../people/person.ts';
import { type Doc, type Partition, partition, type Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';

/** Where new customers come from (R65). */
export const leadSources = ['own', 'microsoft', 'provider'] as const;
export type LeadSource = (typeof leadSources)[number];

/** Somebody who may become a customer. It is its organisation's own; no other party sees it. */
export interface Lead extends Doc {
  type: 'lead';
  leadId: string;
  company: string;
  contact: string;
  email: string;
  source: LeadSource;
  /** Who referred it, where it came from a provider. */
  referrer: string;
  note: string;
  /** `qualified`: it was invited as a customer. */
  state: 'open' | 'qualified' | 'dropped';
  createdBy: PersonRef;
  createdAt: string;
  closed?: { by: PersonRef; at: string; reason?: string };
  /** The invitation that it became. */
  invitation?: { id: string; email: string };
  version: number;
}

/** Keeps one company from being two open leads. */
export interface LeadGuard extends Doc {
  type: 'lead-guard';
  leadId: string;
}

export const leadsHome = (tenantId: string): Partition => partition(tenantId, 'leads');
export const leadDocId = (id: string): string => `lead:${id}`;
/** The same for every way in which a company's name is written. */
export const leadGuardId = (company: string): string =>
  `company:${createHash('sha256').update(nameKey(company)).digest('base64url').slice(0, 22)}`;
export const leadSubject = (tenantId: string, id: string): Subject => ({ type: 'lead', owner: tenantId, id });

export const readLead = (get: Context['get'], tenantId: string, id: string): Promise<Stored<Lead> | undefined> =>
  get<Lead>(leadsHome(tenantId), leadDocId(id));

/** The document: open ones and others, each by the time that they were added. */
export const asLead = (facts: Omit<Lead, keyof Doc | 'type'>): Lead => ({
  ...facts,
  id: leadDocId(facts.leadId),
  type: 'lead',
  sk: `${facts.state === 'open' ? 'open' : 'closed'}|${facts.createdAt}|${facts.leadId}`,
});

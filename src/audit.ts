import type { PersonRef } from './people/person.ts';
import type { Actor } from './roles.ts';
import { type Doc, type Partition, partition } from './store/store.ts';
import type { Subject } from './watch.ts';

/** One state-changing act, or one that was refused for want of a role. Never changed, never removed. */
export interface AuditEntry extends Doc {
  type: 'audit';
  at: string;
  operation: string;
  outcome: 'done' | 'not-allowed';
  by: PersonRef & { organization?: string; agentRole?: string; adminRole?: string };
  subject?: Subject;
  /** The organisations on whose record it is. */
  concerns?: string[];
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

export const auditHome = (tenantId: string): Partition => partition(tenantId, 'audit');

/** Who acted, with the roles held then. */
export const auditedActor = (actor: Actor): AuditEntry['by'] => ({
  tenantId: actor.tenantId,
  objectId: actor.objectId,
  name: actor.name,
  organization: actor.organization?.name,
  agentRole: actor.person?.agentRole,
  adminRole: actor.person?.adminRole,
});

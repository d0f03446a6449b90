import type { Context } from '../operation.ts';
import { Conflict, type Doc, partition, type Store } from '../store/store.ts';
import { type Organization, organizationHome, organizationId } from './organization.ts';
import { globalAdmins, type PersonRef } from './person.ts';

/** Names the organisation that operates the programme: the one that runs the bot. */
export interface OperatorEntry extends Doc {
  type: 'operator';
  tenantId: string;
}

export const operatorHome = partition('twotier', 'directory');
export const operatorId = 'operator';

/** The first few global admins of the operator: who is told where the programme has something to decide. */
export async function operatorAdmins({ get, list }: Pick<Context, 'get' | 'list'>): Promise<PersonRef[]> {
  const operator = await get<OperatorEntry>(operatorHome, operatorId);
  return operator ? globalAdmins(list, operator.tenantId) : [];
}

/**
 * Makes an organisation that is there the operator, and the only one: whoever was it before is a provider like others.
 * Done at each start, since settings may name another one then.
 */
export async function appointOperator(tenantId: string, store: Store): Promise<void> {
  const before = await store.get<OperatorEntry>(operatorHome, operatorId);
  if (before && before.tenantId !== tenantId) await setOperator(before.tenantId, false, store);
  await setOperator(tenantId, true, store);
  const entry: OperatorEntry = { id: operatorId, type: 'operator', tenantId };
  if (before?.tenantId !== tenantId) await store.commit(operatorHome, [{ kind: 'put', doc: entry }]);
}

async function setOperator(tenantId: string, operates: boolean, store: Store): Promise<void> {
  for (;;) {
    const found = await store.get<Organization>(organizationHome(tenantId), organizationId);
    if (!found || found.kinds.includes('operator') === operates) return;
    const { etag, ...organization } = found;
    const others = organization.kinds.filter((kind) => kind !== 'operator');
    const doc: Organization = { ...organization, kinds: operates ? [...others, 'operator'] : others };
    try {
      await store.commit(organizationHome(tenantId), [{ kind: 'replace', doc, etag }]);
      return;
    } catch (error) {
      // Another instance starts at the same time.
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

import type { Context } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import type { Stored } from '../store/store.ts';
import { capabilityFor, type Invitation, readInvitation, tooLate } from './invitation.ts';

/**
 * An invitation that the speaker's own organisation has sent, for staff who may send such a one.
 * @throws Refusal `invitation-not-found`, `not-allowed`
 */
export async function ownInvitation(
  id: string,
  { actor, get }: Pick<Context, 'actor' | 'get'>,
): Promise<Stored<Invitation>> {
  const found = await readInvitation(get, actor.tenantId, id);
  if (!found) throw new Refusal('invitation-not-found', { name: '' });
  const denied = denial(actor, capabilityFor(found));
  if (denied?.code === 'not-allowed') throw new Refusal('not-allowed', { roles: denied.roles, people: [] });
  if (denied) throw new Refusal('invitation-not-found', { name: '' });
  return found;
}

/**
 * One of them that nobody has answered yet, and nobody has withdrawn.
 * @throws Refusal `invitation-not-found`, `not-allowed`, `invitation-closed`
 */
export async function pendingInvitation(
  id: string,
  context: Pick<Context, 'actor' | 'get'>,
): Promise<Stored<Invitation>> {
  const found = await ownInvitation(id, context);
  if (found.state !== 'pending') throw tooLate(found);
  return found;
}

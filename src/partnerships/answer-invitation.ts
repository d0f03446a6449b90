import { z } from 'zod';
import { mailDomain } from '../names.ts';
import type { Context, Outcome } from '../operation.ts';
import type { Organization, Party } from '../people/organization.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Stored } from '../store/store.ts';
import { close, type Invitation, invitationSubject, isOpen, readInvitation, tooLate } from './invitation.ts';
import { retire } from './invitation-effects.ts';

export const answerInput = z.object({ inviter: z.guid(), invitation: z.string().min(1) });
type Answer = z.infer<typeof answerInput>;

/**
 * An invitation that the speaker's tenant can answer now. Only those who answered a closed one learn more than that it
 * is no longer good. @throws Refusal `invitation-not-valid`, `invitation-closed`
 */
export async function toAnswer<A extends Invitation['asks']>(
  asks: A,
  { inviter, invitation: id }: Answer,
  { actor, now, get }: Pick<Context, 'actor' | 'now' | 'get'>,
): Promise<Stored<Extract<Invitation, { asks: A }>>> {
  const found = await readInvitation(get, inviter, id);
  const { tenantId } = actor;
  if (found?.asks !== asks || inviter === tenantId) throw new Refusal('invitation-not-valid', {});
  if (!isOpen(found, now))
    throw found.answeredFrom?.tenantId === tenantId ? tooLate(found) : new Refusal('invitation-not-valid', {});
  return found as Stored<Extract<Invitation, { asks: A }>>;
}

/** Turns an invitation down. The inviter is told; the code is void. */
export function declined(
  found: Stored<Invitation>,
  answeredFrom: Party,
  { actor: { tenantId, objectId, name }, now }: Pick<Context, 'actor' | 'now'>,
): Outcome<Invitation> {
  const inviter = found.inviter.tenantId;
  const invitation = { ...close(found, 'declined', { tenantId, objectId, name }, now), answeredFrom };
  return {
    writes: [{ kind: 'replace', doc: invitation, etag: found.etag }],
    effects: retire(invitation, [found.invitedBy]),
    subject: invitationSubject(inviter, found.invitationId),
    before: { state: found.state },
    after: { state: invitation.state },
    alsoAudit: [inviter],
    result: invitation,
  };
}

/**
 * Whether it is the company that was invited that answers: the one whose person the address belongs to, else one whose
 * own mail domain it is. A mail domain that is not the company's own proves nothing.
 */
export const isExpected = (
  { addressee, email }: Pick<Invitation, 'addressee' | 'email'>,
  organization: Organization,
  person: Person,
): boolean =>
  addressee
    ? addressee.tenantId === organization.tenantId
    : mailDomain(email) === organization.domain && mailDomain(person.email) === organization.domain;

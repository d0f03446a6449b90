import { z } from 'zod';
import { codeHash, codeHome } from '../codes.ts';
import { type Context, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import {
  type CodeEntry,
  capabilityFor,
  codeDocId,
  type Invitation,
  isCodeOf,
  isOpen,
  readInvitation,
} from './invitation.ts';

/** The invitation that a code leads to, whatever has become of it; undefined for codes that lead nowhere. */
export async function invitationByCode(
  { get, now }: Pick<Context, 'get' | 'now'>,
  code: string,
): Promise<Invitation | undefined> {
  const hash = codeHash(code);
  const entry = await get<CodeEntry>(codeHome(hash), codeDocId);
  const invitation = entry && (await readInvitation(get, entry.inviter, entry.invitationId));
  // A resent invitation has a new code; the old one's entry is still there.
  return invitation && isCodeOf(invitation, hash, now) ? invitation : undefined;
}

/**
 * Opens an invitation by its code, to answer it. Everybody may; only open invitations, and those that the speaker's
 * own organisation has answered, exist. Reading consumes nothing.
 */
export const openInvitation = defineQuery({
  name: 'open-invitation',
  input: z.object({ code: z.string().trim().min(1).max(200) }),
  allowed: 'everyone',

  async run({ code }, { actor, now, get, guesses }): Promise<Invitation> {
    const locked = guesses.lockedUntil(actor);
    if (locked) throw new Refusal('too-many-codes', { until: locked.toISOString() });
    const found = await invitationByCode({ get, now }, code);
    // Staff of the inviter who may not send such ones do not come to see one by its code.
    const barred = found?.inviter.tenantId === actor.tenantId && denial(actor, capabilityFor(found));
    const invitation = barred ? undefined : found;
    if (invitation && (isOpen(invitation, now) || invitation.answeredFrom?.tenantId === actor.tenantId))
      return invitation;
    guesses.failed(actor);
    throw new Refusal('invitation-not-valid', {});
  },
});

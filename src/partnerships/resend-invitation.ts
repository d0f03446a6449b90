import { z } from 'zod';
import { codeHash } from '../codes.ts';
import { defineChange } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import {
  type AddressGuard,
  expiryFrom,
  guardId,
  type Invitation,
  invitationCode,
  invitationDocId,
  invitationSubject,
  isOpen,
  readInvitation,
  resellersHome,
  tooLate,
} from './invitation.ts';
import { announce } from './invitation-effects.ts';
import { countMail, quotaId } from './invitation-quota.ts';

/** Sends an invitation again, also one that has expired: a new code for seven more days; the earlier one is void. */
export const resendInvitation = defineChange({
  name: 'resend-invitation',
  input: z.object({ invitation: z.string().min(1) }),
  allowed: 'manage-partnerships',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ invitation }, { tenantId, objectId }) => [
    [resellersHome(tenantId), invitationDocId(invitation)],
    [resellersHome(tenantId), quotaId(objectId)],
  ],

  async run({ invitation: id }, { actor, now, derive, get }) {
    const { tenantId } = actor;
    const found = await readInvitation(get, tenantId, id);
    if (!found) throw new Refusal('invitation-not-found', { name: '' });
    if (found.state !== 'pending') throw tooLate(found);
    // An expired one may have been followed by another: at most one invitation to an address is open.
    const guard = await get<AddressGuard>(resellersHome(tenantId), guardId(found.email));
    const later = guard && guard.invitationId !== id && (await readInvitation(get, tenantId, guard.invitationId));
    if (later && isOpen(later, now))
      throw new Refusal('already-invited', { email: later.email, invitation: later.invitationId, since: later.sentAt });
    const { etag, ...before } = found;
    const round = before.round + 1;
    const invitation: Invitation = {
      ...before,
      round,
      codeHash: codeHash(invitationCode(derive, tenantId, id, round)),
      delivery: 'mail',
      undeliverable: undefined,
      sentAt: now.toISOString(),
      expiresAt: expiryFrom(now),
      version: before.version + 1,
    };
    return {
      writes: [{ kind: 'replace', doc: invitation, etag }, await countMail(get, actor, now)],
      effects: announce(invitation),
      subject: invitationSubject(tenantId, id),
      before: { sentAt: before.sentAt },
      after: { sentAt: invitation.sentAt },
      result: invitation,
    };
  },
});

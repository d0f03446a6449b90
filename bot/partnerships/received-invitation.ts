import { findReceivedInvitation } from '../../src/partnerships/find-invitation.ts';
import { openInvitation } from '../../src/partnerships/open-invitation.ts';
import { type ShownInvitation, showInvitation } from '../../src/partnerships/show-invitation.ts';
import type { Asked, Turn } from '../command.ts';

const looksLikeCode = /^(?=.*\d)[0-9A-Za-z]{4}[0-9A-Za-z -]{12,}$/;

/** The invitation that was asked for by the invited side: by code, by a button, or by its sender's name. */
export async function receivedInvitation(asked: Asked, turn: Turn): Promise<ShownInvitation> {
  if (typeof asked.invitation === 'string') {
    return turn.perform(showInvitation, { inviter: asked.inviter, invitation: asked.invitation });
  }
  // A code that was copied without its dashes, or not to its end, is still no provider's name.
  const code = asked.code ?? [asked.provider, asked.reseller].find((name) => name && looksLikeCode.test(name));
  if (code) {
    const invitation = await turn.perform(openInvitation, { code });
    if (invitation.state === 'pending') return { invitation };
    return turn.perform(showInvitation, {
      inviter: invitation.inviter.tenantId,
      invitation: invitation.invitationId,
    });
  }
  const { inviter, invitationId } = await turn.perform(findReceivedInvitation, {
    name: asked.provider ?? asked.reseller,
  });
  return turn.perform(showInvitation, { inviter: inviter.tenantId, invitation: invitationId });
}

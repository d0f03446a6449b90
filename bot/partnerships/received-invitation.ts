import { findReceivedInvitation } from '../../src/partnerships/find-invitation.ts';
import type { Invitation } from '../../src/partnerships/invitation.ts';
import { openInvitation } from '../../src/partnerships/open-invitation.ts';
import type { Partnership } from '../../src/partnerships/partnership.ts';
import { showInvitation } from '../../src/partnerships/show-invitation.ts';
import type { Asked, Turn } from '../command.ts';

const looksLikeCode = /^(?=.*\d)[0-9A-Za-z]{4}[0-9A-Za-z -]{12,}$/;

/** The invitation that was asked for by the invited side: by code, by a button, or by the provider's name. */
export async function receivedInvitation(
  asked: Asked,
  turn: Turn,
): Promise<{ invitation: Invitation; partnership?: Partnership }> {
  if (typeof asked.invitation === 'string') {
    return turn.perform(showInvitation, { provider: asked.provider, invitation: asked.invitation });
  }
  // A code that was copied without its dashes, or not to its end, is still no provider's name.
  const code = asked.code ?? [asked.provider, asked.reseller].find((name) => name && looksLikeCode.test(name));
  if (code) {
    const invitation = await turn.perform(openInvitation, { code });
    if (invitation.state === 'pending') return { invitation };
    return turn.perform(showInvitation, {
      provider: invitation.provider.tenantId,
      invitation: invitation.invitationId,
    });
  }
  const { provider, invitationId } = await turn.perform(findReceivedInvitation, {
    name: asked.provider ?? asked.reseller,
  });
  return turn.perform(showInvitation, { provider: provider.tenantId, invitation: invitationId });
}

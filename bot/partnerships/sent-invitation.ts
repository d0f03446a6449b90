import { findSentInvitation } from '../../src/partnerships/find-invitation.ts';
import type { Invitation } from '../../src/partnerships/invitation.ts';
import { showInvitation } from '../../src/partnerships/show-invitation.ts';
import type { Asked, Turn } from '../command.ts';

/** The invitation of the speaker's own organisation that was asked for, by a button or by address or company. */
export async function sentInvitation(asked: Asked, turn: Turn): Promise<Invitation> {
  if (typeof asked.invitation === 'string') {
    const found = await turn.perform(showInvitation, { provider: turn.speaker.tenantId, invitation: asked.invitation });
    return found.invitation;
  }
  return turn.perform(findSentInvitation, { email: asked.email, name: asked.reseller ?? asked.customer });
}

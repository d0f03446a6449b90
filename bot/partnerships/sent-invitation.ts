import { findSentInvitation } from '../../src/partnerships/find-invitation.ts';
import { type ShownInvitation, showInvitation } from '../../src/partnerships/show-invitation.ts';
import type { Asked, Turn } from '../command.ts';

/** The invitation of the speaker's own organisation that was asked for, by a button or by address or company. */
export async function sentInvitation(asked: Asked, turn: Turn): Promise<ShownInvitation> {
  if (typeof asked.invitation === 'string') {
    return turn.perform(showInvitation, { inviter: turn.speaker.tenantId, invitation: asked.invitation });
  }
  const name = asked.reseller ?? asked.customer;
  return { invitation: await turn.perform(findSentInvitation, { email: asked.email, name }) };
}

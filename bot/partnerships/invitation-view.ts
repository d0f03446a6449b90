import type { ShownInvitation } from '../../src/partnerships/show-invitation.ts';
import type { Turn } from '../command.ts';
import { receivedCustomerInvitationView } from '../customers/received-customer-invitation-view.ts';
import type { View } from '../view.ts';
import { receivedInvitationView } from './received-invitation-view.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

/** The invitation for whichever side looks at it. */
export async function invitationView(shown: ShownInvitation, turn: Turn, wish?: 'decline'): Promise<View> {
  const { invitation, partnership, relationships } = shown;
  if (turn.speaker.tenantId === invitation.inviter.tenantId) return sentInvitationView(shown, turn);
  return invitation.asks === 'partnership'
    ? receivedInvitationView(invitation, partnership, turn, wish)
    : receivedCustomerInvitationView(invitation, relationships, turn, wish);
}

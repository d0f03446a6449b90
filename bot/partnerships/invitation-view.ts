import type { Invitation } from '../../src/partnerships/invitation.ts';
import type { Partnership } from '../../src/partnerships/partnership.ts';
import type { Turn } from '../command.ts';
import type { View } from '../view.ts';
import { receivedInvitationView } from './received-invitation-view.ts';
import { sentInvitationView } from './sent-invitation-view.ts';

/** The invitation for whichever side looks at it. */
export const invitationView = async (
  invitation: Invitation,
  partnership: Partnership | undefined,
  turn: Turn,
  wish?: 'decline',
): Promise<View> =>
  turn.speaker.tenantId === invitation.provider.tenantId
    ? sentInvitationView(invitation, partnership, turn)
    : receivedInvitationView(invitation, partnership, turn, wish);

import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import { type Invitation, invitationDocId, readInvitation, resellersHome } from './invitation.ts';
import { type Partnership, readPartnership } from './partnership.ts';

/**
 * An invitation as it stands, for a card that shows it: the provider's staff who manage partnerships, and whoever
 * was given the card by code or by being the one invited (the sealed action is the proof of that).
 */
export const showInvitation = defineQuery({
  name: 'show-invitation',
  input: z.object({ provider: z.guid(), invitation: z.string().min(1) }),
  allowed: 'everyone',
  needs: ({ provider, invitation }) => [[resellersHome(provider), invitationDocId(invitation)]],

  async run(
    { provider, invitation: id },
    { actor, get },
  ): Promise<{ invitation: Invitation; partnership?: Partnership }> {
    const invitation = await readInvitation(get, provider, id);
    if (!invitation) throw new Refusal('invitation-not-valid', {});
    const denied = actor.tenantId === provider ? denial(actor, 'manage-partnerships') : undefined;
    if (denied?.code === 'not-allowed') throw new Refusal('not-allowed', { roles: denied.roles, people: [] });
    if (denied) throw new Refusal('invitation-not-valid', {});
    const partner = invitation.state === 'accepted' ? invitation.answeredFrom : undefined;
    const partnership = partner && (await readPartnership(get, provider, partner.tenantId));
    return { invitation, partnership: partnership?.invitationId === id ? partnership : undefined };
  },
});

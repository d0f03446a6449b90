import { z } from 'zod';
import { type Relationship, readRelationship } from '../customers/customer.ts';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { capabilityFor, type Invitation, invitationDocId, readInvitation, resellersHome } from './invitation.ts';
import { type Partnership, readPartnership } from './partnership.ts';

/** An invitation with what has come of it. */
export interface ShownInvitation {
  invitation: Invitation;
  /** Of an accepted partnership request. */
  partnership?: Partnership;
  /** Of a customer's approval, in the order in which they were asked for; absent while they are being made. */
  relationships?: Relationship[];
}

/**
 * An invitation as it stands, for a card that shows it: the inviter's staff who may send such ones, and whoever
 * was given the card by code or by being the one invited (the sealed action is the proof of that).
 */
export const showInvitation = defineQuery({
  name: 'show-invitation',
  input: z.object({ inviter: z.guid(), invitation: z.string().min(1) }),
  allowed: 'everyone',
  needs: ({ inviter, invitation }) => [[resellersHome(inviter), invitationDocId(invitation)]],
  async alsoAllowed({ inviter, invitation }, { actor, get }) {
    const found = actor.tenantId === inviter ? await readInvitation(get, inviter, invitation) : undefined;
    return found && capabilityFor(found);
  },

  async run({ inviter, invitation: id }, { actor, get }): Promise<ShownInvitation> {
    const invitation = await readInvitation(get, inviter, id);
    if (!invitation || (invitation.undone && actor.tenantId !== inviter)) throw new Refusal('invitation-not-valid', {});
    const from = invitation.state === 'accepted' ? invitation.answeredFrom?.tenantId : undefined;
    if (!from) return { invitation };
    if (invitation.asks === 'partnership') {
      const partnership = await readPartnership(get, inviter, from);
      return { invitation, partnership: partnership?.invitationId === id ? partnership : undefined };
    }
    const found = await Promise.all(
      invitation.partners.map(({ as, partner }) => readRelationship(get, from, as, partner.tenantId)),
    );
    const relationships = found.filter((one) => one !== undefined);
    return { invitation, ...(relationships.length === found.length ? { relationships } : {}) };
  },
});

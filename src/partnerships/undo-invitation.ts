import { z } from 'zod';
import { defineChange, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import {
  canBeUndone,
  close,
  type Invitation,
  invitationDocId,
  invitationSubject,
  resellersHome,
} from './invitation.ts';
import { retire } from './invitation-effects.ts';
import { withoutLastSending } from './invitation-sending.ts';
import { pendingInvitation } from './own-invitation.ts';

/**
 * Takes an invitation back that has not left yet: nobody but the inviter's organisation ever learns of it. One that was
 * to be sent again stands as it did before.
 */
export const undoInvitation = defineChange({
  name: 'undo-invitation',
  input: z.object({ invitation: z.string().min(1) }),
  allowed: 'send-invitations',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ invitation }, { tenantId }) => [[resellersHome(tenantId), invitationDocId(invitation)]],

  async run({ invitation: id }, { actor, now, get }) {
    const found = await pendingInvitation(id, { actor, get });
    if (!canBeUndone(found, now)) throw new Refusal('too-late-to-undo', { email: found.email });
    const { tenantId, objectId, name } = actor;
    const by = { tenantId, objectId, name };
    const invitation: Invitation = found.earlier
      ? withoutLastSending(found, found.earlier)
      : { ...close(found, 'withdrawn', by, now), undone: true };
    return {
      writes: [{ kind: 'replace', doc: invitation, etag: found.etag }],
      effects: retire(invitation),
      subject: invitationSubject(tenantId, id),
      before: { state: found.state, sentAt: found.earlier && found.sentAt },
      after: {
        state: invitation.state,
        sentAt: found.earlier?.sentAt,
        sent: false,
        company: found.company,
        email: found.email,
      },
      result: invitation,
    };
  },
});

const latest = 100;

/** What the speaker sent and what has not left yet, the latest if there are several. */
export const findUndoable = defineQuery({
  name: 'find-undoable',
  input: z.object({}),
  allowed: 'everyone',

  async run(_, { actor, list, now }): Promise<{ invitation?: Invitation }> {
    const { items } = await list<Invitation>(resellersHome(actor.tenantId), {
      type: 'invitation',
      prefix: 'open|',
      desc: true,
      limit: latest,
    });
    const mine = items.filter(
      (one) => (one.resentBy ?? one.invitedBy).objectId === actor.objectId && canBeUndone(one, now),
    );
    return { invitation: mine.toSorted((one, other) => (one.sentAt > other.sentAt ? -1 : 1))[0] };
  },
});

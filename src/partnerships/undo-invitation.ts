import { z } from 'zod';
import { defineChange, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { close, type Invitation, invitationDocId, invitationSubject, resellersHome, tooLate } from './invitation.ts';
import { canBeUndone, retire } from './invitation-effects.ts';
import { ownInvitation } from './own-invitation.ts';

/** Takes an invitation back that has not left yet: nobody but the inviter's organisation ever learns of it. */
export const undoInvitation = defineChange({
  name: 'undo-invitation',
  input: z.object({ invitation: z.string().min(1) }),
  allowed: 'send-invitations',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ invitation }, { tenantId }) => [[resellersHome(tenantId), invitationDocId(invitation)]],

  async run({ invitation: id }, { actor, now, get }) {
    const found = await ownInvitation(id, { actor, get });
    if (found.state !== 'pending') throw tooLate(found);
    if (!canBeUndone(found, now)) throw new Refusal('too-late-to-undo', { email: found.email });
    const { tenantId, objectId, name } = actor;
    const closed = close(found, 'withdrawn', { tenantId, objectId, name }, now);
    const invitation: Invitation = { ...closed, undone: true };
    return {
      writes: [{ kind: 'replace', doc: invitation, etag: found.etag }],
      effects: retire(invitation),
      subject: invitationSubject(tenantId, id),
      before: { state: found.state },
      after: { state: invitation.state, sent: false },
      result: invitation,
    };
  },
});

const latest = 10;

/** The speaker's own invitation that has not left yet, the newest if there are several. */
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
    const mine = items.find((one) => one.invitedBy.objectId === actor.objectId && canBeUndone(one, now));
    return { invitation: mine };
  },
});

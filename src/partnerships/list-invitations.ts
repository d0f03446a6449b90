import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { type IncomingInvitation, type Invitation, providersHome, resellersHome } from './invitation.ts';
import { rowsOnCard } from './partnership.ts';

export const pageInput = z.object({ after: z.string().max(500).optional() });

/** Invitations that wait for somebody, newest first: those that the speaker's organisation sent, and those that it got. */
export const listInvitations = defineQuery({
  name: 'list-invitations',
  input: pageInput,
  allowed: 'list-invitations',

  async run({ after }, { actor, list }) {
    const kinds = actor.organization?.kinds ?? [];
    const [sent, received] = await Promise.all([
      kinds.some((kind) => kind === 'provider' || kind === 'reseller')
        ? list<Invitation>(resellersHome(actor.tenantId), {
            type: 'invitation',
            prefix: 'open|',
            after,
            desc: true,
            limit: rowsOnCard,
          })
        : undefined,
      kinds.some((kind) => kind === 'reseller' || kind === 'customer') && !after
        ? list<IncomingInvitation>(providersHome(actor.tenantId), {
            type: 'incoming-invitation',
            desc: true,
            limit: rowsOnCard,
          })
        : undefined,
    ]);
    return { sent: sent?.items ?? [], received: received?.items ?? [], next: sent?.next };
  },
});

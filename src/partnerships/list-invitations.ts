import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { type IncomingInvitation, type Invitation, providersHome, resellersHome } from './invitation.ts';
import { rowsOnCard } from './partnership.ts';

export const pageInput = z.object({ after: z.string().max(500).optional() });

/** Invitations that nobody has answered, newest first: those that a provider sent, and those that a reseller got. */
export const listInvitations = defineQuery({
  name: 'list-invitations',
  input: pageInput,
  allowed: 'list-partners',

  async run({ after }, { actor, list }) {
    const kinds = actor.organization?.kinds ?? [];
    const [sent, received] = await Promise.all([
      kinds.includes('provider')
        ? list<Invitation>(resellersHome(actor.tenantId), {
            type: 'invitation',
            prefix: 'open|',
            after,
            desc: true,
            limit: rowsOnCard,
          })
        : undefined,
      kinds.includes('reseller') && !after
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

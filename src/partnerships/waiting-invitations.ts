import type { Context } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { addressHome, type InvitedAddress } from '../people/person.ts';
import type { Subject } from '../watch.ts';
import { type IncomingInvitation, invitationSubject, isOpen, providersHome, readInvitation } from './invitation.ts';

const few = 5;

/**
 * The invitations to a partnership that somebody can answer now that the organisation is enrolled (P13): the one that
 * led to the enrolment, and those that are open to the organisation or to the address that its primary contact has
 * verified.
 */
export async function waitingInvitations(
  { to: { tenantId }, email, invitation }: Extract<Effect, { kind: 'invitations' }>,
  { get, list, now }: Pick<Context, 'get' | 'list' | 'now'>,
): Promise<Subject[]> {
  const [incoming, invited] = await Promise.all([
    list<IncomingInvitation>(providersHome(tenantId), { type: 'incoming-invitation', desc: true, limit: few }),
    list<InvitedAddress>(addressHome(email), { type: 'invited-address-entry', desc: true, limit: few }),
  ]);
  const known = [
    ...(invitation ? [invitation] : []),
    ...incoming.items.map(({ inviter, invitationId: id }) => ({ provider: inviter.tenantId, id })),
    ...invited.items.map(({ provider, invitationId: id }) => ({ provider, id })),
  ];
  const waiting = known.filter((one, at) => known.findIndex(({ id }) => id === one.id) === at);
  const found = await Promise.all(waiting.map(({ provider, id }) => readInvitation(get, provider, id)));
  return found.flatMap((one) =>
    one?.asks === 'partnership' && isOpen(one, now) ? [invitationSubject(one.inviter.tenantId, one.invitationId)] : [],
  );
}

import { z } from 'zod';
import { nameKey } from '../names.ts';
import { type Context, defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Partition } from '../store/store.ts';
import {
  type AddressGuard,
  guardId,
  type IncomingInvitation,
  type Invitation,
  invitationDocId,
  providersHome,
  readInvitation,
  resellersHome,
} from './invitation.ts';

/** The open invitation that was sent to an address, or to a company as it was named then. */
export const findSentInvitation = defineQuery({
  name: 'find-sent-invitation',
  input: z.object({ email: z.string().toLowerCase().optional(), name: z.string().optional() }),
  allowed: 'send-invitations',

  async run({ email, name = '' }, { actor: { tenantId }, get, list }): Promise<Invitation> {
    if (email) {
      const guard = await get<AddressGuard>(resellersHome(tenantId), guardId(email));
      const invitation = guard && (await readInvitation(get, tenantId, guard.invitationId));
      if (invitation) return invitation;
      throw new Refusal('invitation-not-found', { name: email });
    }
    const home = resellersHome(tenantId);
    const fits = name
      ? await byCompany(name, home, get, list)
      : (await list<Invitation>(home, { type: 'invitation', prefix: 'open|', desc: true, limit: 5 })).items;
    return theOne(fits, name, (item) => ({
      id: item.invitationId,
      inviter: tenantId,
      name: item.company,
      email: item.email,
    }));
  },
});

/** The open invitation that the speaker's organisation got from a partner; any, when none is named and there is but one. */
export const findReceivedInvitation = defineQuery({
  name: 'find-received-invitation',
  input: z.object({ name: z.string().optional() }),
  allowed: 'list-invitations',

  async run({ name = '' }, { actor: { tenantId }, list }): Promise<IncomingInvitation> {
    const { items } = await list<IncomingInvitation>(providersHome(tenantId), {
      type: 'incoming-invitation',
      desc: true,
      limit: 100,
    });
    const fits = items.filter(
      (item) => !name || nameKey(item.inviter.name) === nameKey(name) || item.inviter.domain === name.toLowerCase(),
    );
    return theOne(fits, name, (item) => ({
      id: item.invitationId,
      inviter: item.inviter.tenantId,
      name: item.inviter.name,
      email: item.email,
    }));
  },
});

/** Open invitations by the company's name or its mail domain's first part, as it was typed with them. */
async function byCompany(
  name: string,
  home: Partition,
  get: Context['get'],
  list: Context['list'],
): Promise<Invitation[]> {
  const key = nameKey(name.includes('.') ? name.slice(0, name.indexOf('.')) : name);
  const guards = await list<AddressGuard>(home, { type: 'invited-address', prefix: `${key}|`, limit: 20 });
  const found = await Promise.all(
    guards.items.map(({ invitationId }) => get<Invitation>(home, invitationDocId(invitationId))),
  );
  return found.filter((invitation) => invitation?.state === 'pending') as Invitation[];
}

function theOne<T>(
  fits: T[],
  name: string,
  choice: (item: T) => { id: string; inviter: string; name: string; email: string },
): T {
  const [first, second] = fits;
  if (!first) throw new Refusal('invitation-not-found', { name });
  if (second) throw new Refusal('which-invitation', { invitations: fits.slice(0, 5).map(choice) });
  return first;
}

import { codeHome } from '../codes.ts';
import type { Effect } from '../outbox.ts';
import { addressHome, type InvitedAddress, type PersonRef } from '../people/person.ts';
import { onceSure } from '../undo.ts';
import {
  type CodeEntry,
  codeDocId,
  type IncomingInvitation,
  type Invitation,
  incomingId,
  invitationSubject,
  providersHome,
} from './invitation.ts';

/**
 * What makes a new or resent invitation known: its code, its mail, and a card where the invited person is known. As long
 * as it can be undone all of it waits.
 */
export function announce(invitation: Invitation): Effect[] {
  const { undoUntil } = invitation;
  if (!undoUntil) return announced(invitation);
  const { email, addressee, round } = invitation;
  const subject = invitationSubject(invitation.inviter.tenantId, invitation.invitationId);
  // Whoever has come to be known while it waited, by enrolling or by being added, gets a card as well.
  const late: Effect[] = addressee || round > 1 ? [] : [{ kind: 'tell-address', email, subject }];
  return onceSure([...announced(invitation), ...late, { kind: 'redraw', subject }], undoUntil);
}

function announced(invitation: Invitation): Effect[] {
  const { inviter, invitationId, email, round, delivery, addressee, codeHash } = invitation;
  const subject = invitationSubject(inviter.tenantId, invitationId);
  const mail = invitation.asks === 'partnership' ? 'reseller-invitation' : 'customer-invitation';
  const code: CodeEntry = {
    id: codeDocId,
    type: 'code',
    inviter: inviter.tenantId,
    invitationId,
    ttl: secondsToKeep,
  };
  return [
    { kind: 'put', pk: codeHome(codeHash), docs: [code] },
    ...(invitation.asks === 'partnership'
      ? [{ kind: 'put', pk: addressHome(email), docs: [invitedAddress(invitation)] } satisfies Effect]
      : []),
    ...(delivery === 'mail' ? [{ kind: 'mail', mail, to: email, subject, round } as const] : []),
    ...incoming(invitation),
    // A resent invitation redraws the card that the first sending left.
    ...(round > 1
      ? [{ kind: 'redraw', subject } as const]
      : addressee
        ? [{ kind: 'tell', to: addressee, subject } as const]
        : []),
  ];
}

/** Kept at the address, so that who enrols with it later is shown the invitation again. */
const invitedAddress = ({ inviter, invitationId, createdAt }: Invitation): InvitedAddress => ({
  id: `invited:${inviter.tenantId}`,
  type: 'invited-address-entry',
  sk: `${createdAt}|${inviter.tenantId}`,
  provider: inviter.tenantId,
  invitationId,
  ttl: secondsToKeep,
});

/** What a closed invitation leaves to do: its open cards follow, it leaves the invited organisation's list. */
export function retire(invitation: Invitation, tell: PersonRef[] = []): Effect[] {
  const subject = invitationSubject(invitation.inviter.tenantId, invitation.invitationId);
  return [
    { kind: 'redraw', subject },
    ...incoming(invitation),
    ...tell.map((to): Effect => ({ kind: 'tell', to, subject })),
  ];
}

/** The invited organisation's own view of the invitation: listed while it is pending, gone a while after. */
function incoming({
  addressee,
  inviter,
  invitationId,
  email,
  state,
  createdAt,
  sentAt,
  expiresAt,
  version,
}: Invitation): Effect[] {
  if (!addressee) return [];
  const doc: IncomingInvitation = {
    id: incomingId(inviter.tenantId, invitationId),
    type: 'incoming-invitation',
    ...(state === 'pending' ? { sk: `${createdAt}|${invitationId}` } : { ttl: secondsToKeep }),
    invitationId,
    inviter,
    email,
    sentAt,
    expiresAt,
    version,
  };
  return [{ kind: 'put', pk: providersHome(addressee.tenantId), docs: [doc] }];
}

/** An expired code still leads to a page that says so. */
const secondsToKeep = 60 * 24 * 3600;

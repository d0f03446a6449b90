import { createHash } from 'node:crypto';
import { codeOf } from '../codes.ts';
import { nameKey } from '../names.ts';
import type { Context } from '../operation.ts';
import type { Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { type Doc, type Partition, partition, type Stored } from '../store/store.ts';
import type { Subject } from '../watch.ts';

/** An invitation, and what it becomes, is decided in the provider's partition. */
export const resellersHome = (provider: string): Partition => partition(provider, 'resellers');
/** What a reseller sees of its providers: projections, never a ground for a decision. */
export const providersHome = (reseller: string): Partition => partition(reseller, 'providers');

export type InvitationState = 'pending' | 'accepted' | 'declined' | 'withdrawn';

/** A partnership request to a mail address (P15 to P22). The code in its link is kept as a hash. */
export interface Invitation extends Doc {
  type: 'invitation';
  invitationId: string;
  state: InvitationState;
  provider: Party;
  /** The company as the inviter typed it. */
  reseller: string;
  email: string;
  /** The inviter's own text; the link is not part of it (P21). */
  message: string;
  delivery: 'mail' | 'own';
  invitedBy: PersonRef;
  /** The person of a known organisation that the address belongs to, if any. */
  addressee?: Pick<PersonRef, 'tenantId' | 'objectId'>;
  language: string;
  createdAt: string;
  sentAt: string;
  expiresAt: string;
  /** Counts the codes: each sending makes a new one, and only the last is good. */
  round: number;
  codeHash: string;
  /** The mail server would not take the address. */
  undeliverable?: true;
  closedBy?: PersonRef;
  closedAt?: string;
  /** The tenant that accepted or declined. */
  answeredFrom?: Party;
  version: number;
}

/** Leads from a code's hash to its invitation. */
export interface CodeEntry extends Doc {
  type: 'code';
  provider: string;
  invitationId: string;
}

/** The latest invitation to an address: at most one of them is open. Ordered by the company's name as it was typed. */
export interface AddressGuard extends Doc {
  type: 'invited-address';
  invitationId: string;
}

/** An open invitation in the view of the organisation whose person is invited. */
export interface IncomingInvitation extends Doc {
  type: 'incoming-invitation';
  invitationId: string;
  provider: Party;
  email: string;
  sentAt: string;
  expiresAt: string;
  version: number;
}

export const daysValid = 7;

export const invitationDocId = (id: string): string => `invitation:${id}`;
export const invitationSubject = (provider: string, id: string): Subject => ({
  type: 'invitation',
  owner: provider,
  id,
});
export const isExpired = (invitation: { expiresAt: string }, now: Date): boolean =>
  invitation.expiresAt <= now.toISOString();
export const isOpen = (invitation: Invitation, now: Date): boolean =>
  invitation.state === 'pending' && !isExpired(invitation, now);
export const expiryFrom = (sent: Date): string => new Date(sent.getTime() + daysValid * 24 * 3600_000).toISOString();

/** Open ones first in a list, the newest first. */
export const invitationKey = (state: InvitationState, createdAt: string, id: string): string =>
  `${state === 'pending' ? 'open' : 'closed'}|${createdAt}|${id}`;

export const guardKey = (reseller: string, email: string): string => `${nameKey(reseller)}|${guardId(email)}`;
export const guardId = (email: string): string => `invited:${createHash('sha256').update(email).digest('base64url')}`;

/** The code of one sending of an invitation. */
export const invitationCode = (derive: Context['derive'], provider: string, id: string, round: number): string =>
  codeOf(derive(`invitation-code|${provider}|${id}|${round}`));
export const codeDocId = 'invitation';

export const readInvitation = (
  get: Context['get'],
  provider: string,
  id: string,
): Promise<Stored<Invitation> | undefined> => get<Invitation>(resellersHome(provider), invitationDocId(id));

/** The same invitation in its next state: closed for good. */
export function close(
  invitation: Stored<Invitation>,
  state: Exclude<InvitationState, 'pending'>,
  by: PersonRef,
  now: Date,
): Invitation {
  const { etag: _, ...doc } = invitation;
  return {
    ...doc,
    state,
    sk: invitationKey(state, doc.createdAt, doc.invitationId),
    closedBy: by,
    closedAt: now.toISOString(),
    version: doc.version + 1,
  };
}

/** What became of an invitation that is no longer open, for whoever comes too late. */
export function tooLate(invitation: Invitation): Refusal {
  return new Refusal('invitation-closed', {
    state: invitation.state === 'pending' ? 'expired' : invitation.state,
    by: invitation.closedBy?.name ?? '',
    at: invitation.closedAt ?? invitation.expiresAt,
  });
}

export const incomingId = (provider: string, id: string): string => `incoming:${provider}:${id}`;

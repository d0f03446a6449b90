import { createHash } from 'node:crypto';
import { codeOf } from '../codes.ts';
import { nameKey } from '../names.ts';
import type { Context } from '../operation.ts';
import type { Party } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Capability } from '../roles.ts';
import { type Doc, type Partition, partition, type Stored } from '../store/store.ts';
import { canUndo } from '../undo.ts';
import type { Subject } from '../watch.ts';

/** An invitation is decided in its inviter's partition; a partnership, and what becomes of it, in its provider's. */
export const resellersHome = (inviter: string): Partition => partition(inviter, 'resellers');
/** What an organisation sees of its providers and of who invites it: projections, never a ground for a decision. */
export const providersHome = (tenantId: string): Partition => partition(tenantId, 'providers');

/** `unconfirmed`, `refused`: a customer's answer from elsewhere than was expected, and the inviter's no to it. */
export type InvitationState = 'pending' | 'accepted' | 'declined' | 'withdrawn' | 'unconfirmed' | 'refused';

/**
 * What both kinds of invitation have: sent to a mail address (P15 to P22, R59 to R62), good for one answer. The code in
 * its link is kept as a hash.
 */
interface SentInvitation extends Doc {
  type: 'invitation';
  invitationId: string;
  state: InvitationState;
  inviter: Party;
  /** The company as the inviter typed it. */
  company: string;
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
  /** Until then it has not left, and can be undone; absent where it leaves at once. */
  undoUntil?: string;
  /** Sent again: the sending before, which counts until the new one has left, and again where that is undone. */
  earlier?: Sending;
  /** Who sent it again, the last time. */
  resentBy?: PersonRef;
  /** Taken back before it left: nobody but the inviter's organisation is told that there was one. */
  undone?: true;
  /** The mail server would not take the address. */
  undeliverable?: true;
  closedBy?: PersonRef;
  closedAt?: string;
  /** The tenant that accepted or declined. */
  answeredFrom?: Party;
  version: number;
}

/** What one sending of an invitation is. */
export type Sending = Pick<
  SentInvitation,
  'codeHash' | 'delivery' | 'sentAt' | 'expiresAt' | 'undeliverable' | 'resentBy'
>;

/** A provider asks a company to be its reseller. */
export interface PartnershipInvitation extends SentInvitation {
  asks: 'partnership';
}

/** One that a customer is asked to approve. */
export interface AskingPartner {
  as: 'provider' | 'reseller';
  partner: Party;
}

/** A partner asks a customer to approve it; or a reseller asks for itself and its provider at once (R66). */
export interface CustomerInvitation extends SentInvitation {
  asks: 'relationships';
  /** The inviter first. All of them are approved, or none. */
  partners: AskingPartner[];
  /** The operation that holds the invitation for its answer, while Partner Center is being asked. */
  answeredUnder?: string;
  /** The address that whoever answered signs in with, as Teams says it; absent where it does not say. */
  answeredAs?: string;
  /** Who of the inviter's staff confirmed or refused an answer from elsewhere than was expected. */
  confirmedBy?: PersonRef;
}

export type Invitation = PartnershipInvitation | CustomerInvitation;

/** What it takes to send one, and to see to it afterwards. */
export const capabilityFor = ({ asks }: Pick<Invitation, 'asks'>): Capability =>
  asks === 'partnership' ? 'manage-partnerships' : 'invite-customers';

/** Leads from a code's hash to its invitation. */
export interface CodeEntry extends Doc {
  type: 'code';
  inviter: string;
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
  inviter: Party;
  email: string;
  sentAt: string;
  expiresAt: string;
  version: number;
}

export const daysValid = 7;

export const invitationDocId = (id: string): string => `invitation:${id}`;
export const invitationSubject = (inviter: string, id: string): Subject => ({
  type: 'invitation',
  owner: inviter,
  id,
});
export const isExpired = (invitation: { expiresAt: string }, now: Date): boolean =>
  invitation.expiresAt <= now.toISOString();
export const isOpen = (invitation: Invitation, now: Date): boolean =>
  invitation.state === 'pending' && !isExpired(invitation, now);
/** Until when the inviter may take its last sending back, in a hurry: nothing of it has left. */
export const canBeUndone = ({ state, undoUntil }: Invitation, now: Date): boolean =>
  state === 'pending' && canUndo(undoUntil, now);
/** Whether a code, by its hash, is one that the invitation can be answered with: until the next mail has left, also that of the one before. */
export const isCodeOf = (invitation: Invitation, hash: string, now: Date): boolean => {
  const { codeHash, earlier } = invitation;
  if (codeHash === hash) return true;
  return canBeUndone(invitation, now) && earlier?.codeHash === hash && !isExpired(earlier, now);
};
export const expiryFrom = (sent: Date): string => new Date(sent.getTime() + daysValid * 24 * 3600_000).toISOString();

/** Those that somebody still has to do something about first in a list, the newest first. */
export const invitationKey = (state: InvitationState, createdAt: string, id: string): string =>
  `${state === 'pending' || state === 'unconfirmed' ? 'open' : 'closed'}|${createdAt}|${id}`;

export const guardKey = (company: string, email: string): string => `${nameKey(company)}|${guardId(email)}`;
export const guardId = (email: string): string => `invited:${createHash('sha256').update(email).digest('base64url')}`;

/** The code of one sending of an invitation. */
export const invitationCode = (derive: Context['derive'], inviter: string, id: string, round: number): string =>
  codeOf(derive(`invitation-code|${inviter}|${id}|${round}`));
export const codeDocId = 'invitation';

export const readInvitation = (
  get: Context['get'],
  inviter: string,
  id: string,
): Promise<Stored<Invitation> | undefined> => get<Invitation>(resellersHome(inviter), invitationDocId(id));

/** The same invitation in its next state. */
export function close<I extends Invitation>(
  invitation: Stored<I>,
  state: Exclude<InvitationState, 'pending'>,
  by: PersonRef,
  now: Date,
): I {
  const { etag: _, ...doc } = invitation;
  return {
    ...(doc as unknown as I),
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

export const incomingId = (inviter: string, id: string): string => `incoming:${inviter}:${id}`;

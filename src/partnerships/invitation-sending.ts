import { z } from 'zod';
import { codeHash } from '../codes.ts';
import { cleanName, cleanText, mailDomain } from '../names.ts';
import type { Context, Speaker } from '../operation.ts';
import { partyOf } from '../people/organization.ts';
import { type AddressEntry, addressHome, addressId } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Partition, Stored, Write } from '../store/store.ts';
import { undoUntil } from '../undo.ts';
import {
  type AddressGuard,
  type CustomerInvitation,
  canBeUndone,
  expiryFrom,
  guardId,
  guardKey,
  type Invitation,
  invitationCode,
  invitationDocId,
  invitationKey,
  isOpen,
  type PartnershipInvitation,
  readInvitation,
  resellersHome,
  type Sending,
} from './invitation.ts';
import { countMail, quotaId } from './invitation-quota.ts';

/** Mail addresses as people type them: trimmed, lower case, one address and nothing that could become a header. */
export const emailInput = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** What is typed to send an invitation, whatever it asks for. */
export const sendingInput = {
  email: emailInput,
  message: z.string().max(4000).transform(cleanText).pipe(z.string().min(1).max(2000)),
  /** Who sends it: this product, or the inviter from an own mailbox (P19). */
  delivery: z.enum(['mail', 'own']).default('mail'),
  language: z.enum(['en', 'ko']),
};

/** A company as it was typed; the address alone will do (P16), and then names it by its domain. */
export const companyInput = z.string().max(200).transform(cleanName).pipe(z.string().max(100)).default('');

type Typed = { [K in keyof typeof sendingInput]: z.infer<(typeof sendingInput)[K]> } & { company: string };
type Asking = Pick<PartnershipInvitation, 'asks'> | Pick<CustomerInvitation, 'asks' | 'partners'>;

/** The reads that sending makes, for an operation's `needs`. */
export const sendingReads = (email: string, { tenantId, objectId }: Speaker): [Partition, string][] => [
  [resellersHome(tenantId), guardId(email)],
  [addressHome(email), addressId],
  [resellersHome(tenantId), quotaId(objectId)],
];

/**
 * A new invitation, and the writes that send it: its document, the guard that keeps a second one from being open at the
 * address, and the count of the day. The operation's id becomes the invitation's.
 * @throws Refusal `own-organization`, `already-invited`, `too-many-invitations`
 */
export async function firstSending(
  { email, company: typed, message, delivery, language }: Typed,
  asking: Asking,
  { actor, now, derive, get, operationId, undoSeconds }: Context & { operationId: string },
): Promise<{ invitation: Invitation; known: Stored<AddressEntry> | undefined; writes: Write[] }> {
  const { organization, tenantId } = actor;
  if (!organization) throw new Error('a capability of partners was granted without an organisation');
  const home = resellersHome(tenantId);
  const [guard, known, counted] = await Promise.all([
    get<AddressGuard>(home, guardId(email)),
    get<AddressEntry>(addressHome(email), addressId),
    countMail(get, actor, now),
  ]);
  if (known?.tenantId === tenantId || mailDomain(email) === organization.domain)
    throw new Refusal('own-organization', { email });
  await insistOnNone(guard, tenantId, now, get);

  const company = typed || mailDomain(email);
  const at = now.toISOString();
  const invitation: Invitation = {
    ...asking,
    id: invitationDocId(operationId),
    type: 'invitation',
    sk: invitationKey('pending', at, operationId),
    invitationId: operationId,
    state: 'pending',
    inviter: partyOf(organization),
    company,
    email,
    message,
    delivery,
    invitedBy: { tenantId, objectId: actor.objectId, name: actor.name },
    addressee: known && { tenantId: known.tenantId, objectId: known.objectId },
    language,
    createdAt: at,
    sentAt: at,
    undoUntil: delivery === 'mail' ? undoUntil({ now, undoSeconds }) : undefined,
    expiresAt: expiryFrom(now),
    round: 1,
    codeHash: codeHash(invitationCode(derive, tenantId, operationId, 1)),
    version: 1,
  };
  const newGuard: AddressGuard = {
    id: guardId(email),
    type: 'invited-address',
    sk: guardKey(company, email),
    invitationId: operationId,
  };
  return {
    invitation,
    known,
    writes: [
      { kind: 'create', doc: invitation },
      guard ? { kind: 'replace', doc: newGuard, etag: guard.etag } : { kind: 'create', doc: newGuard },
      counted,
    ],
  };
}

const sendingOf = ({ codeHash: code, delivery, sentAt, expiresAt, undeliverable, resentBy }: Invitation): Sending => ({
  codeHash: code,
  delivery,
  sentAt,
  expiresAt,
  undeliverable,
  resentBy,
});

/**
 * The same invitation sent once more, with a new code: the earlier one is void as soon as the mail has left.
 * @throws Refusal
 */
export async function nextSending(
  { etag, ...before }: Stored<Invitation>,
  { actor, now, derive, get, undoSeconds }: Context,
): Promise<{ invitation: Invitation; writes: Write[] }> {
  const { tenantId } = actor;
  const { invitationId, email } = before;
  // An expired one may have been followed by another: at most one invitation to an address is open.
  const guard = await get<AddressGuard>(resellersHome(tenantId), guardId(email));
  if (guard?.invitationId !== invitationId) await insistOnNone(guard, tenantId, now, get);
  const round = before.round + 1;
  const invitation: Invitation = {
    ...before,
    round,
    codeHash: codeHash(invitationCode(derive, tenantId, invitationId, round)),
    delivery: 'mail',
    undeliverable: undefined,
    undoUntil: undoUntil({ now, undoSeconds }),
    // Sent twice in a moment: what has not left is no sending to go back to.
    earlier: undoSeconds > 0 ? (canBeUndone(before, now) ? before.earlier : sendingOf(before)) : undefined,
    resentBy: { tenantId, objectId: actor.objectId, name: actor.name },
    sentAt: now.toISOString(),
    expiresAt: expiryFrom(now),
    version: before.version + 1,
  };
  return {
    invitation,
    writes: [{ kind: 'replace', doc: invitation, etag }, await countMail(get, actor, now)],
  };
}

/** The invitation as it was before it was sent again. The number of the sending that never left is not used again. */
export function withoutLastSending({ etag: _, ...invitation }: Stored<Invitation>, earlier: Sending): Invitation {
  return {
    ...(invitation as unknown as Invitation),
    ...earlier,
    round: invitation.round + 1,
    undoUntil: undefined,
    earlier: undefined,
    version: invitation.version + 1,
  };
}

async function insistOnNone(
  guard: AddressGuard | undefined,
  tenantId: string,
  now: Date,
  get: Context['get'],
): Promise<void> {
  const open = guard && (await readInvitation(get, tenantId, guard.invitationId));
  if (open && isOpen(open, now))
    throw new Refusal('already-invited', { email: open.email, invitation: open.invitationId, since: open.sentAt });
}

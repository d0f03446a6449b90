import { z } from 'zod';
import { codeHash } from '../codes.ts';
import { cleanName, cleanText, mailDomain } from '../names.ts';
import { defineChange } from '../operation.ts';
import { partyOf } from '../people/organization.ts';
import { type AddressEntry, addressHome, addressId } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import {
  type AddressGuard,
  expiryFrom,
  guardId,
  guardKey,
  type Invitation,
  invitationCode,
  invitationDocId,
  invitationKey,
  invitationSubject,
  isOpen,
  readInvitation,
  resellersHome,
} from './invitation.ts';
import { announce } from './invitation-effects.ts';
import { countMail, quotaId } from './invitation-quota.ts';
import { isCurrent, readPartnership } from './partnership.ts';

/** Mail addresses as people type them: trimmed, lower case, one address and nothing that could become a header. */
export const emailInput = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Requests a partnership by mail (P15 to P21). The form's operation id becomes the invitation's id. */
export const inviteReseller = defineChange({
  name: 'invite-reseller',
  input: z.object({
    email: emailInput,
    /** The company; the address alone will do (P16), and then names it by its domain. */
    reseller: z.string().max(200).transform(cleanName).pipe(z.string().max(100)).default(''),
    message: z.string().max(4000).transform(cleanText).pipe(z.string().min(1).max(2000)),
    /** Who sends it: this product, or the inviter from an own mailbox (P19). */
    delivery: z.enum(['mail', 'own']).default('mail'),
    language: z.enum(['en', 'ko']),
  }),
  allowed: 'manage-partnerships',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ email }, { tenantId, objectId }) => [
    [resellersHome(tenantId), guardId(email)],
    [addressHome(email), addressId],
    [resellersHome(tenantId), quotaId(objectId)],
  ],

  async run({ email, message, delivery, language, ...named }, { actor, now, derive, get, operationId }) {
    const { organization, tenantId } = actor;
    if (!organization) throw new Error('a capability of providers was granted without an organisation');
    const [guard, known, counted] = await Promise.all([
      get<AddressGuard>(resellersHome(tenantId), guardId(email)),
      get<AddressEntry>(addressHome(email), addressId),
      countMail(get, actor, now),
    ]);
    if (known?.tenantId === tenantId || mailDomain(email) === organization.domain)
      throw new Refusal('own-organization', { email });
    const earlier = guard && (await readInvitation(get, tenantId, guard.invitationId));
    if (earlier && isOpen(earlier, now)) {
      throw new Refusal('already-invited', { email, invitation: earlier.invitationId, since: earlier.sentAt });
    }
    const partnership = known && (await readPartnership(get, tenantId, known.tenantId));
    if (partnership && isCurrent(partnership)) {
      throw new Refusal('already-partner', { name: partnership.reseller.name, tenantId: known.tenantId });
    }

    const reseller = named.reseller || mailDomain(email);
    const at = now.toISOString();
    const invitation: Invitation = {
      id: invitationDocId(operationId),
      type: 'invitation',
      sk: invitationKey('pending', at, operationId),
      invitationId: operationId,
      state: 'pending',
      provider: partyOf(organization),
      reseller,
      email,
      message,
      delivery,
      invitedBy: { tenantId, objectId: actor.objectId, name: actor.name },
      addressee: known && { tenantId: known.tenantId, objectId: known.objectId },
      language,
      createdAt: at,
      sentAt: at,
      expiresAt: expiryFrom(now),
      round: 1,
      codeHash: codeHash(invitationCode(derive, tenantId, operationId, 1)),
      version: 1,
    };
    const newGuard: AddressGuard = {
      id: guardId(email),
      type: 'invited-address',
      sk: guardKey(reseller, email),
      invitationId: operationId,
    };
    return {
      writes: [
        { kind: 'create', doc: invitation },
        guard ? { kind: 'replace', doc: newGuard, etag: guard.etag } : { kind: 'create', doc: newGuard },
        counted,
      ],
      effects: announce(invitation),
      subject: invitationSubject(tenantId, operationId),
      after: { email, reseller, delivery },
      result: invitation,
    };
  },
});

import { z } from 'zod';
import { defineChange } from '../operation.ts';
import type { PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { invitationSubject, resellersHome } from './invitation.ts';
import {
  asAuthority,
  type Partnership,
  partnershipId,
  partnershipSubject,
  projection,
  readPartnership,
} from './partnership.ts';

/**
 * The provider's word on a partnership that was accepted from another mail domain than was invited: only with it
 * does the partnership begin. Refusing it leaves no partnership.
 */
export const confirmPartnership = defineChange({
  name: 'confirm-partnership',
  input: z.object({
    reseller: z.guid(),
    answer: z.enum(['confirm', 'refuse']),
    /** Of the partnership as the card showed it: another acceptance needs another look. */
    version: z.int(),
  }),
  allowed: 'manage-partnerships',
  home: (_, { tenantId }) => resellersHome(tenantId),
  needs: ({ reseller }, { tenantId }) => [[resellersHome(tenantId), partnershipId(reseller)]],

  async run({ reseller, answer, version }, { actor, now, get }) {
    const { tenantId, objectId, name } = actor;
    const found = await readPartnership(get, tenantId, reseller);
    if (!found) throw new Refusal('no-partnership', { name: '' });
    if (found.version !== version && found.state === 'unconfirmed')
      throw new Refusal('partnership-changed', { name: found.reseller.name });
    if (found.state !== 'unconfirmed')
      throw new Refusal('partnership-settled', { name: found.reseller.name, state: found.state });
    const by: PersonRef = { tenantId, objectId, name };
    const { etag, ...before } = found;
    const partnership: Partnership = asAuthority({
      ...before,
      state: answer === 'confirm' ? 'active' : 'refused',
      ...(answer === 'confirm' ? { confirmedBy: by } : { endedBy: by, endedAt: now.toISOString() }),
      version: before.version + 1,
    });
    return {
      writes: [{ kind: 'replace', doc: partnership, etag }],
      effects: [
        projection(partnership),
        { kind: 'redraw', subject: partnershipSubject(tenantId, reseller) },
        ...(before.invitationId
          ? [{ kind: 'redraw', subject: invitationSubject(tenantId, before.invitationId) } as const]
          : []),
        ...(before.authorizedBy
          ? [{ kind: 'tell', to: before.authorizedBy, subject: partnershipSubject(tenantId, reseller) } as const]
          : []),
      ],
      subject: partnershipSubject(tenantId, reseller),
      before: { state: before.state },
      after: { state: partnership.state, provider: partnership.provider.name, reseller: partnership.reseller.name },
      alsoAudit: [reseller],
      result: partnership,
    };
  },
});

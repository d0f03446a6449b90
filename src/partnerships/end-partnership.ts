import { z } from 'zod';
import { defineChange } from '../operation.ts';
import { globalAdmins, type PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import { denial } from '../roles.ts';
import { invitationSubject, resellersHome } from './invitation.ts';
import {
  asAuthority,
  isCurrent,
  type Partnership,
  partnershipId,
  partnershipSubject,
  projection,
  readPartnership,
} from './partnership.ts';

/** Offered by whoever ends something: Microsoft tells nobody. An Adaptive Card's toggle speaks in strings. */
export const notifyInput = z.enum(['true', 'false']).default('true');

/**
 * Ends a partnership, from either side. Customers and rights delegated by customers stay as they are, and Microsoft
 * tells nobody: so the other side is told here, where that is wished.
 */
export const endPartnership = defineChange({
  name: 'end-partnership',
  input: z.object({
    provider: z.guid(),
    reseller: z.guid(),
    /** Of the partnership as the form showed it: one that began later is not ended by it. */
    version: z.int(),
    /** Whether the other side hears of it. Its cards follow in any case. */
    notify: notifyInput,
  }),
  allowed: 'end-partnerships',
  home: ({ provider }) => resellersHome(provider),
  needs: ({ provider, reseller }) => [[resellersHome(provider), partnershipId(reseller)]],

  async run({ provider, reseller, version, notify }, { actor, now, get, list }) {
    const { tenantId, objectId, name } = actor;
    const side = denial(actor, 'end-partnerships', tenantId === provider ? 'provider' : 'reseller');
    if (side?.code === 'not-allowed') throw new Refusal('not-allowed', { roles: side.roles, people: [] });
    const found = await readPartnership(get, provider, reseller);
    if (!found || (tenantId !== provider && tenantId !== reseller)) throw new Refusal('no-partnership', { name: '' });
    const { name: otherName } = tenantId === provider ? found.reseller : found.provider;
    if (!isCurrent(found)) throw new Refusal('partnership-settled', { name: otherName, state: found.state });
    if (found.version !== version) throw new Refusal('partnership-changed', { name: otherName });
    const by: PersonRef = { tenantId, objectId, name };
    const { etag, ...before } = found;
    const partnership: Partnership = asAuthority({
      ...before,
      state: 'ended',
      endedBy: by,
      endedAt: now.toISOString(),
      version: before.version + 1,
    });
    const subject = partnershipSubject(provider, reseller);
    const known = tenantId === provider ? before.authorizedBy : before.invitedBy;
    const told = known ? [known] : await globalAdmins(list, tenantId === provider ? reseller : provider);
    return {
      writes: [{ kind: 'replace', doc: partnership, etag }],
      effects: [
        projection(partnership),
        { kind: 'redraw', subject },
        ...(before.invitationId
          ? [{ kind: 'redraw', subject: invitationSubject(provider, before.invitationId) } as const]
          : []),
        ...(notify === 'true' ? told : []).map((to) => ({ kind: 'tell', to, subject }) as const),
      ],
      subject,
      before: { state: before.state },
      after: { state: partnership.state, provider: partnership.provider.name, reseller: partnership.reseller.name },
      alsoAudit: [provider, reseller],
      result: partnership,
    };
  },
});

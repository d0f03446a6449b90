import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { accessReads, customerFor } from '../customers/customer-access.ts';
import { defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { type Organization, partyOf } from '../people/organization.ts';
import { globalAdmins } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Write } from '../store/store.ts';
import { wholeNumber } from '../whole-number.ts';
import {
  asDelegation,
  type DelegationGuard,
  daysToApprove,
  delegationGuardId,
  delegationState,
  delegationSubject,
  inDays,
  longestDelegation,
  readDelegation,
} from './delegated-admin.ts';
import { entraRoleNames } from './entra-roles.ts';

/** A card's several choices come as one text. */
const chosen = z
  .union([z.string().transform((text) => text.split(',').filter(Boolean)), z.array(z.string())])
  .pipe(z.array(z.enum(entraRoleNames)).min(1))
  .transform((roles) => entraRoleNames.filter((role) => roles.includes(role)));

/**
 * Asks a customer for delegated administrator rights (matrix 1.3): roles of Microsoft Entra for at most two years. Only a
 * global admin of the customer can approve it; it grants nothing before.
 */
export const requestDelegatedAdmin = defineChange({
  name: 'request-delegated-admin',
  input: z
    .object({
      customer: z.guid(),
      roles: chosen,
      days: wholeNumber(longestDelegation),
      autoExtend: z.enum(['true', 'false']).default('false'),
    })
    // Microsoft extends no relationship that has this role.
    .refine(({ roles, autoExtend }) => !(autoExtend === 'true' && roles.includes('global-administrator')), {
      path: ['autoExtend'],
    }),
  allowed: 'request-delegated-admin',
  home: ({ customer }) => customerHome(customer),
  needs: ({ customer }, { tenantId }) => [
    ...accessReads(customer, tenantId),
    [customerHome(customer), delegationGuardId(tenantId)],
  ],

  async run({ customer: id, roles, days, autoExtend }, context) {
    const { actor, get, list, now, operationId } = context;
    const { tenantId, objectId, name } = actor;
    const [{ customer }, guard] = await Promise.all([
      customerFor(context, id),
      get<DelegationGuard>(customerHome(id), delegationGuardId(tenantId)),
    ]);
    const waiting = guard && (await readDelegation(get, id, guard.delegationId));
    if (waiting && delegationState(waiting, now) === 'pending') {
      throw new Refusal('delegation-waits', {
        customer: id,
        delegation: waiting.delegationId,
        name: customer.name,
        since: waiting.requestedAt,
      });
    }
    const delegation = asDelegation({
      delegationId: operationId,
      customerId: id,
      customerName: customer.name,
      partner: partyOf(actor.organization as Organization),
      roles,
      days,
      autoExtend: autoExtend === 'true',
      state: 'pending',
      requestedBy: { tenantId, objectId, name },
      requestedAt: now.toISOString(),
      expiresAt: inDays(now, daysToApprove),
      version: 1,
    });
    const newGuard: DelegationGuard = {
      id: delegationGuardId(tenantId),
      type: 'delegation-guard',
      delegationId: operationId,
    };
    const write: Write = guard
      ? { kind: 'replace', doc: newGuard, etag: guard.etag }
      : { kind: 'create', doc: newGuard };
    const subject = delegationSubject(id, operationId);
    const told = await globalAdmins(list, id);
    return {
      writes: [{ kind: 'create', doc: delegation }, write],
      effects: told.map((to): Effect => ({ kind: 'tell', to, subject })),
      subject,
      after: { customer: customer.name, roles, days, autoExtend: delegation.autoExtend },
      alsoAudit: [id],
      result: { delegation, told: told.map((one) => one.name) },
    };
  },
});

import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { isServedBy } from '../customers/customer-access.ts';
import { type Context, defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import { globalAdmins, type PersonRef } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Stored } from '../store/store.ts';
import {
  asDelegation,
  type DelegatedAdmin,
  delegationId,
  delegationState,
  delegationSubject,
  inDays,
  readDelegation,
} from './delegated-admin.ts';

const target = { customer: z.guid(), delegation: z.string().min(1).max(100) };

/** The request or the rights, for one of the two sides; for everybody else there are none. @throws Refusal */
export async function delegationFor(
  { actor, get }: Pick<Context, 'actor' | 'get'>,
  customer: string,
  id: string,
): Promise<Stored<DelegatedAdmin>> {
  const found = await readDelegation(get, customer, id);
  const { tenantId } = actor;
  if (!found || (tenantId !== found.customerId && tenantId !== found.partner.tenantId))
    throw new Refusal('delegation-not-found', {});
  return found;
}

/** It is not what the card showed any more. */
function settled(delegation: DelegatedAdmin, now: Date): Refusal {
  const { closedBy, closedAt, approvedBy, approvedAt, expiresAt, endsAt } = delegation;
  const state = delegationState(delegation, now);
  const by = state === 'active' ? approvedBy : closedBy;
  const at = { active: approvedAt, expired: expiresAt, over: endsAt }[state as string] ?? closedAt ?? '';
  return new Refusal('delegation-settled', { state, by: by?.name ?? '', at });
}

/** The customer's yes or no to a request for delegated administrator rights; the box ticked for a yes. */
export const answerDelegatedAdmin = defineChange({
  name: 'answer-delegated-admin',
  input: z.discriminatedUnion('answer', [
    z.object({
      ...target,
      answer: z.literal('approve'),
      /** An Adaptive Card's toggle speaks in strings. */
      confirmed: z.literal('true', { error: 'tick' }),
    }),
    z.object({ ...target, answer: z.literal('decline'), confirmed: z.string().optional() }),
  ]),
  allowed: 'approve-partners',
  home: ({ customer }) => customerHome(customer),
  needs: ({ customer, delegation }) => [[customerHome(customer), delegationId(delegation)]],

  async run({ customer, delegation: id, answer }, context) {
    const { actor, get, now } = context;
    const found = await delegationFor(context, customer, id);
    // The partner's own people do not answer for the customer.
    if (actor.tenantId !== customer) throw new Refusal('delegation-not-found', {});
    if (delegationState(found, now) !== 'pending') throw settled(found, now);
    const { etag, ...before } = found;
    const { partner } = before;
    const by: PersonRef = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const at = now.toISOString();
    if (answer === 'approve' && !(await isServedBy(get, customer, partner.tenantId)))
      throw new Refusal('no-relationship', { partner: partner.name, customer: before.customerName });
    const next = asDelegation({
      ...before,
      ...(answer === 'approve'
        ? { state: 'active', approvedBy: by, approvedAt: at, endsAt: inDays(now, before.days) }
        : { state: 'declined', closedBy: by, closedAt: at }),
      version: before.version + 1,
    });
    const subject = delegationSubject(customer, id);
    return {
      writes: [{ kind: 'replace', doc: next, etag }],
      effects: [
        { kind: 'redraw', subject },
        { kind: 'tell', to: before.requestedBy, subject },
      ],
      subject,
      before: { state: before.state },
      after: { partner: partner.name, state: next.state, roles: before.roles, endsAt: next.endsAt },
      alsoAudit: [partner.tenantId],
      result: next,
    };
  },
});

/** The partner takes a request back, or either side ends the rights. */
export const endDelegatedAdmin = defineChange({
  name: 'end-delegated-admin',
  input: z.object({
    ...target,
    /** Of what the card showed: a request that was approved meanwhile is not taken back by an old card. */
    version: z.int(),
  }),
  allowed: 'end-delegated-admin',
  home: ({ customer }) => customerHome(customer),
  needs: ({ customer, delegation }) => [[customerHome(customer), delegationId(delegation)]],

  async run({ customer, delegation: id, version }, context) {
    const { actor, list, now } = context;
    const found = await delegationFor(context, customer, id);
    const state = delegationState(found, now);
    const asPartner = actor.tenantId === found.partner.tenantId;
    const possible = state === 'active' || (state === 'pending' && asPartner);
    if (!possible || found.version !== version) throw settled(found, now);
    const { etag, ...before } = found;
    const next = asDelegation({
      ...before,
      state: state === 'pending' ? 'withdrawn' : 'ended',
      closedBy: { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name },
      closedAt: now.toISOString(),
      version: before.version + 1,
    });
    const subject = delegationSubject(customer, id);
    const other = asPartner ? before.approvedBy : before.requestedBy;
    const told = other ? [other] : await globalAdmins(list, asPartner ? customer : before.partner.tenantId);
    return {
      writes: [{ kind: 'replace', doc: next, etag }],
      effects: [{ kind: 'redraw', subject }, ...told.map((to): Effect => ({ kind: 'tell', to, subject }))],
      subject,
      before: { state: before.state },
      after: { partner: before.partner.name, customer: before.customerName, state: next.state },
      alsoAudit: [customer, before.partner.tenantId],
      result: next,
    };
  },
});

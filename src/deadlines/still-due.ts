import { type Customer, customerHome } from '../customers/customer.ts';
import { isServedBy } from '../customers/customer-access.ts';
import { isExpired, readApplication, undecidedSince } from '../enrolment/application.ts';
import type { Context } from '../operation.ts';
import { isOpen, readInvitation } from '../partnerships/invitation.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { isWaiting, readChangeRequest } from '../requests/change-request.ts';
import { type Actor, denial } from '../roles.ts';
import { delegationState, endOf, readDelegation } from '../service/delegated-admin.ts';
import { readServiceRequest, unansweredSince } from '../service/service-request.ts';
import type { Names } from '../subscriptions/refusals.ts';
import { readSubscription } from '../subscriptions/subscription.ts';
import { rightsFor } from '../subscriptions/subscription-access.ts';
import { type DeadlineKind, type Due, deadlineCapability } from './deadline.ts';

export type DeadlineNote = Pick<Due, 'kind' | 'subject' | 'at'>;

/** What a reminder says of a thing. */
export interface DueFacts {
  name: string;
  product?: Names;
  quantity?: number;
}

type Reader = (
  note: DeadlineNote,
  context: Pick<Context, 'get' | 'now'> & { actor: Actor },
) => Promise<DueFacts | undefined>;

const readers: Record<DeadlineKind, Reader> = {
  async invitation({ subject: { owner, id }, at }, { actor, get, now }) {
    const found = owner === actor.tenantId ? await readInvitation(get, owner, id) : undefined;
    return found && isOpen(found, now) && found.expiresAt === at
      ? { name: `${found.company} (${found.email})` }
      : undefined;
  },
  async verification({ subject: { owner, id }, at }, { actor, get, now }) {
    const found = owner === actor.tenantId ? await readApplication(get, owner, id) : undefined;
    const waits = found?.state === 'awaiting-verification' && !isExpired(found, now);
    return waits && found.verification.expiresAt === at ? { name: found.contact.email } : undefined;
  },
  async 'enrolment-review'({ subject: { owner, id }, at }, { get }) {
    const found = await readApplication(get, owner, id);
    return found && undecidedSince(found) === at ? { name: found.company } : undefined;
  },
  async partnership({ subject: { owner, id }, at }, { actor, get }) {
    const found = owner === actor.tenantId ? await readPartnership(get, owner, id) : undefined;
    const waits = found?.state === 'unconfirmed' && found.authorizedAt === at;
    return waits ? { name: `${found.reseller.name} (${found.reseller.domain})` } : undefined;
  },
  async 'change-request'({ subject: { owner, id } }, { actor, get }) {
    const found = owner === actor.tenantId ? await readChangeRequest(get, owner, id) : undefined;
    return found && isWaiting(found) ? { name: `${found.reseller.name} · ${found.asking.customer}` } : undefined;
  },
  async 'service-request'({ subject: { owner, id }, at }, { actor, get }) {
    const found = await readServiceRequest(get, owner, id);
    if (found?.responsible !== actor.tenantId || unansweredSince(found) !== at) return undefined;
    // R42: not for those who could not work on it.
    if (found.officeRights && denial(actor, 'office-requests')) return undefined;
    return (await isServedBy(get, owner, actor.tenantId))
      ? { name: `${found.customerName} · ${found.title}` }
      : undefined;
  },
  async 'rights-request'({ subject: { owner, id }, at }, { actor, get, now }) {
    const found = owner === actor.tenantId ? await readDelegation(get, owner, id) : undefined;
    const waits = found && delegationState(found, now) === 'pending' && found.requestedAt === at;
    return waits ? { name: found.partner.name } : undefined;
  },
  async seats({ subject: { owner, id }, at }, { actor, get, now }) {
    const [found, customer] = await Promise.all([
      readSubscription(get, owner, id),
      get<Customer>(customerHome(owner), 'customer'),
    ]);
    const ending = found?.refundable.details.filter(({ allowedUntil }) => allowedUntil === at) ?? [];
    const quantity = ending.reduce((sum, one) => sum + one.quantity, 0);
    if (!found || quantity === 0 || !customer || found.provider.tenantId !== actor.tenantId) return undefined;
    if (at <= now.toISOString() || found.status === 'deleted') return undefined;
    // R42: not for those who could not give them back.
    if (denial(actor, rightsFor(found))) return undefined;
    return { name: customer.name, product: found.product.names, quantity };
  },
  async 'delegated-admin'({ subject: { owner, id }, at }, { actor, get, now }) {
    const found = await readDelegation(get, owner, id);
    if (found?.partner.tenantId !== actor.tenantId || delegationState(found, now) !== 'active') return undefined;
    return endOf(found, now) === at ? { name: found.customerName } : undefined;
  },
};

/** Whether somebody is still to be reminded of a thing, by its authority and by the role held now; and what to say. */
export async function stillDue(note: DeadlineNote, context: Parameters<Reader>[1]): Promise<DueFacts | undefined> {
  if (denial(context.actor, deadlineCapability[note.kind])) return undefined;
  return readers[note.kind](note, context);
}

import { z } from 'zod';
import { type CustomerEntry, customersHome, entryPrefix } from './customers/customer-entry.ts';
import type { DeadlineKind } from './deadlines/deadline.ts';
import { comingFor } from './deadlines/digest.ts';
import { draftsHome, openDrafts } from './drafts.ts';
import { type QueueEntry, queueHome } from './enrolment/application-effects.ts';
import { leadsHome } from './leads/lead.ts';
import { type Context, defineQuery } from './operation.ts';
import {
  type IncomingInvitation,
  type Invitation,
  isExpired,
  isOpen,
  providersHome,
  resellersHome,
} from './partnerships/invitation.ts';
import type { Partnership } from './partnerships/partnership.ts';
import type { Kind } from './people/organization.ts';
import { requestsHome as changeRequestsHome } from './requests/change-request.ts';
import { type Capability, denial } from './roles.ts';
import { delegationState, listDelegationsOf } from './service/delegated-admin.ts';
import { requestsHome } from './service/service-request.ts';
import type { Doc, ListQuery, Partition } from './store/store.ts';

/** So many are counted; whoever has more learns that there are more. */
export const mostCounted = 100;

type Means = Pick<Context, 'actor' | 'list' | 'now'>;

interface Counter {
  name: string;
  allowed: Capability;
  /** The side that the speaker's organisation has to be on; any, without it. */
  as?: Kind;
  count: (context: Means) => Promise<number>;
}

async function all<T extends Doc>({ list }: Means, pk: Partition, query: Omit<ListQuery, 'limit'>): Promise<T[]> {
  const page = await list<T>(pk, { ...query, limit: mostCounted });
  return page.items as T[];
}

const ending = (kind: DeadlineKind) => async (means: Means) =>
  (await comingFor(means)).filter((one) => one.kind === kind).length;

/**
 * What may wait for somebody, and what the organisation has (P05): each within the speaker's own organisation, and for
 * those whose role includes the thing. A new kind of thing that can wait is a line here, with its words in `bot`.
 */
const counters = [
  {
    name: 'received-invitations',
    allowed: 'list-invitations',
    count: async (means) =>
      (
        await all<IncomingInvitation>(means, providersHome(means.actor.tenantId), { type: 'incoming-invitation' })
      ).filter((one) => !isExpired(one, means.now)).length,
  },
  {
    name: 'delegated-admin',
    allowed: 'approve-partners',
    count: async ({ actor, list, now }) =>
      (await listDelegationsOf(list, actor.tenantId)).filter((one) => delegationState(one, now) === 'pending').length,
  },
  {
    name: 'applications',
    allowed: 'operate-programme',
    count: async (means) =>
      // What waits for the applicant's own contact does not wait for the operator.
      (await all<QueueEntry>(means, queueHome, { type: 'queued-application', prefix: 'open|' })).filter(
        ({ state }) => state !== 'awaiting-verification',
      ).length,
  },
  {
    name: 'partnerships-to-confirm',
    allowed: 'manage-partnerships',
    as: 'provider',
    count: async (means) =>
      (
        await all<Partnership>(means, resellersHome(means.actor.tenantId), { type: 'partnership', prefix: 'current|' })
      ).filter(({ state }) => state === 'unconfirmed').length,
  },
  {
    name: 'change-requests',
    allowed: 'decide-requests',
    as: 'provider',
    count: async (means) =>
      (await all(means, changeRequestsHome(means.actor.tenantId), { type: 'change-request', prefix: 'open|' })).length,
  },
  { name: 'verifications', allowed: 'everyone', count: ending('verification') },
  {
    name: 'drafts',
    allowed: 'everyone',
    count: async (means) =>
      (
        await all(means, draftsHome(means.actor.tenantId), {
          type: 'draft',
          prefix: openDrafts(means.actor.objectId),
        })
      ).length,
  },
  {
    name: 'service-requests',
    allowed: 'manage-requests',
    count: async (means) =>
      (await all(means, requestsHome(means.actor.tenantId), { type: 'service-request-entry', prefix: 'open|' })).length,
  },
  {
    name: 'sent-invitations',
    allowed: 'invite-customers',
    count: async (means) =>
      (
        await all<Invitation>(means, resellersHome(means.actor.tenantId), { type: 'invitation', prefix: 'open|' })
      ).filter((one) => isOpen(one, means.now)).length,
  },
  {
    name: 'leads',
    allowed: 'manage-leads',
    count: async (means) =>
      (await all(means, leadsHome(means.actor.tenantId), { type: 'lead', prefix: 'open|' })).length,
  },
  { name: 'windows', allowed: 'manage-subscriptions', as: 'provider', count: ending('seats') },
  { name: 'ending-rights', allowed: 'view-delegated-admin', count: ending('delegated-admin') },
  {
    name: 'customers',
    allowed: 'view-customers',
    count: async (means) =>
      (
        await all<CustomerEntry>(means, customersHome(means.actor.tenantId), {
          type: 'customer-entry',
          prefix: entryPrefix.byName(),
        })
      ).length,
  },
  {
    name: 'resellers',
    allowed: 'list-resellers',
    as: 'provider',
    count: async (means) =>
      (await all<Partnership>(means, resellersHome(means.actor.tenantId), { type: 'partnership', prefix: 'current|' }))
        .length,
  },
  {
    name: 'providers',
    allowed: 'list-providers',
    as: 'reseller',
    count: async (means) =>
      (await all<Partnership>(means, providersHome(means.actor.tenantId), { type: 'partnership', prefix: 'current|' }))
        .length,
  },
] as const satisfies readonly Counter[];

export type Counted = (typeof counters)[number]['name'];

/** What ends whether or not somebody does something about it. */
const ends: ReadonlySet<Counted> = new Set<Counted>(['windows', 'ending-rights']);
/** What the organisation has. */
const standing: ReadonlySet<Counted> = new Set<Counted>(['customers', 'resellers', 'providers']);

/** What a number is of: things that wait for the speaker, that end soon, or that the organisation has. */
export const groupOf = (name: Counted): 'waits' | 'ends' | 'have' =>
  ends.has(name) ? 'ends' : standing.has(name) ? 'have' : 'waits';

/** What waits for the speaker, and what the organisation has, in numbers of its own. Nothing that there is none of. */
export const showHome = defineQuery({
  name: 'show-home',
  input: z.object({}),
  allowed: 'everyone',

  async run(_, context): Promise<{ name: Counted; count: number }[]> {
    const { actor } = context;
    const { kinds = [] } = actor.organization ?? {};
    const seen = counters.filter(
      ({ allowed, ...one }) =>
        !denial(actor, allowed) && (!('as' in one) || (kinds as readonly Kind[]).includes(one.as)),
    );
    const counts = await Promise.all(seen.map(async ({ name, count }) => ({ name, count: await count(context) })));
    return counts.filter(({ count }) => count > 0);
  },
});

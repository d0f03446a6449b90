import type { Effect } from '../outbox.ts';
import type { PersonRef } from '../people/person.ts';
import type { Capability } from '../roles.ts';
import { type Doc, type Partition, partition } from '../store/store.ts';
import type { Subject } from '../watch.ts';

export const deadlineKinds = ['invitation', 'verification', 'change-request', 'seats', 'delegated-admin'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** What it takes to be told of it: the role of that day counts, not the one of when it was noted. */
export const deadlineCapability = {
  invitation: 'send-invitations',
  /** The applicant's own: also of an organisation that nobody knows yet. */
  verification: 'everyone',
  'change-request': 'decide-requests',
  seats: 'manage-subscriptions',
  'delegated-admin': 'view-delegated-admin',
} as const satisfies Record<DeadlineKind, Capability>;

type Recipient = Pick<PersonRef, 'tenantId' | 'objectId'>;

/** Something that ends, or waits, and whom to remind of it: a note in the partition of the day on which that is done. */
export interface Deadline extends Doc {
  type: 'deadline';
  kind: DeadlineKind;
  subject: Subject;
  to: Recipient;
  /** When it ends, or since when it waits: a thing that has been given another time is told of by another note. */
  at: string;
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
export const daysFrom = (at: Date | string, days: number): Date =>
  new Date(new Date(at).getTime() + days * 24 * 3600_000);

export const deadlinesHome = (day: string): Partition => partition(day, 'deadlines');

/** Longer than an office may stand still before its reminders are of no use. */
const keptFor = 60 * 24 * 3600;

/** Notes a reminder for each of these people, for the day of `remindAt`, through the outbox. */
export function remind(
  kind: DeadlineKind,
  subject: Subject,
  at: string,
  remindAt: Date,
  people: readonly Recipient[],
  now: Date,
): Effect[] {
  const seconds = Math.ceil((remindAt.getTime() - now.getTime()) / 1000);
  const docs = people.map(({ tenantId, objectId }): Deadline => {
    const sk = `${tenantId}|${objectId}|${kind}|${subject.owner}|${subject.id}|${at}`;
    return {
      id: `deadline:${sk}`,
      type: 'deadline',
      sk,
      kind,
      subject,
      to: { tenantId, objectId },
      at,
      ttl: Math.max(seconds, 0) + keptFor,
    };
  });
  return docs.length > 0 ? [{ kind: 'put', pk: deadlinesHome(dayOf(remindAt)), docs }] : [];
}

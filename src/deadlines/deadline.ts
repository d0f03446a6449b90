import { type Actor, type Capability, denial } from '../roles.ts';
import { type Doc, type Partition, partition } from '../store/store.ts';
import type { Subject } from '../watch.ts';

export const deadlineKinds = [
  'invitation',
  'verification',
  'enrolment-review',
  'partnership',
  'change-request',
  'service-request',
  'rights-request',
  'seats',
  'delegated-admin',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** What it takes to be told of it: the role of that day counts, not the one of when it was noted. */
export const deadlineCapability = {
  invitation: 'send-invitations',
  /** The applicant's own: also of an organisation that nobody knows yet. */
  verification: 'everyone',
  'enrolment-review': 'operate-programme',
  partnership: 'manage-partnerships',
  'change-request': 'decide-requests',
  'service-request': 'manage-requests',
  'rights-request': 'approve-partners',
  seats: 'manage-subscriptions',
  'delegated-admin': 'view-delegated-admin',
} as const satisfies Record<DeadlineKind, Capability>;

/** Who is reminded: one person, or without an object id those of the organisation whose role includes the thing. */
export interface Recipient {
  tenantId: string;
  objectId?: string;
}

/** In place of a tenant: whichever organisation operates the programme by then, which settings decide anew. */
export const theOperator = 'operator';

/** Something that ends, or waits, and whom to remind of it. */
export interface Due {
  kind: DeadlineKind;
  subject: Subject;
  /** When it ends, or since when it waits: a thing that has been given another time is told of anew. */
  at: string;
  to: Recipient;
  /** What it takes to do something about it, besides what its kind does (R42). */
  takes?: Capability;
}

/** A reminder in the partition of the day on which it is due. */
export interface Deadline extends Doc, Due {
  type: 'deadline';
}

/** What ends for an organisation, in the order in which it does: for those who ask, on whatever day. */
export interface Coming extends Doc, Due {
  type: 'coming';
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
export const daysFrom = (at: Date | string, days: number): Date =>
  new Date(new Date(at).getTime() + days * 24 * 3600_000);

export const deadlinesHome = (day: string): Partition => partition(day, 'deadlines');
export const comingHome = (tenantId: string): Partition => partition(tenantId, 'deadlines');

/** Whether somebody is meant, by name or as one of those whose role includes it; and still has the role for it. */
export const isFor = ({ to, kind, takes }: Due, actor: Actor): boolean =>
  to.tenantId === actor.tenantId &&
  (to.objectId === undefined || to.objectId === actor.objectId) &&
  !denial(actor, deadlineCapability[kind]) &&
  !(takes && denial(actor, takes));

/** Longer than an office may stand still before its reminders are of no use, in seconds. */
const keptFor = 60 * 24 * 3600;
const secondsTo = (at: Date | string, now: Date) =>
  Math.max(Math.ceil((new Date(at).getTime() - now.getTime()) / 1000), 0);

/** The reminder of a day: the same thing is put there once, however often it is noted. */
export function deadlineOn(day: string, due: Due, now: Date): Deadline {
  const { kind, subject, to, at } = due;
  const sk = `${to.tenantId}|${to.objectId ?? ''}|${kind}|${subject.owner}|${subject.id}|${at}`;
  return { ...due, id: `deadline:${sk}`, type: 'deadline', sk, ttl: secondsTo(day, now) + keptFor };
}

/** A thing's place among what ends for its organisation; without a due time, it has none any more. */
export function comingOf(kind: DeadlineKind, subject: Subject, due: Due | undefined, now: Date): Doc {
  const key = `${kind}|${subject.owner}|${subject.id}`;
  const id = `coming:${key}`;
  if (!due) return { id, type: 'coming', ttl: 1 };
  return { ...due, id, type: 'coming', sk: `${due.at}|${key}`, ttl: secondsTo(due.at, now) + 24 * 3600 } as Coming;
}

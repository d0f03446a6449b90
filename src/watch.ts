import { createHash } from 'node:crypto';
import type { PersonRef } from './people/person.ts';
import type { Capability } from './roles.ts';
import { type Doc, type Partition, partition } from './store/store.ts';

/** A thing that cards show and audit entries are about. `owner` is the organisation whose partition decides it. */
export interface Subject {
  type: keyof typeof homes;
  owner: string;
  id: string;
}

/** Where each kind of thing is decided, and who looks at it is noted. A new kind is a line here. */
const homes = {
  application: (owner: string) => partition(owner, 'organization'),
  profile: (owner: string) => partition(owner, 'organization'),
  provider: (owner: string) => partition(owner, 'organization'),
  invitation: (owner: string) => partition(owner, 'resellers'),
  partnership: (owner: string) => partition(owner, 'resellers'),
  /** What concerns a customer, its subscriptions and requests: `owner` is the customer's tenant. */
  customer: (owner: string) => partition('customer', owner),
  subscription: (owner: string) => partition('customer', owner),
  /** A customer's relationship with one partner: its id says with whom. */
  relationship: (owner: string) => partition('customer', owner),
  /** A new customer, as its submitter sees it. */
  setup: (owner: string) => partition('customer', owner),
  'service-request': (owner: string) => partition('customer', owner),
  'delegated-admin': (owner: string) => partition('customer', owner),
  /** What a reseller asks for, decided by the provider whose tenant `owner` is. */
  'change-request': (owner: string) => partition(owner, 'change-requests'),
  /** A ticket to Partner Center, a lead, an export: of the organisation whose tenant `owner` is. */
  ticket: (owner: string) => partition(owner, 'tickets'),
  lead: (owner: string) => partition(owner, 'leads'),
  import: (owner: string) => partition(owner, 'drafts'),
  export: (owner: string) => partition(owner, 'exports'),
  /** Somebody on the staff: roles, sign-in, what the person has chosen. */
  person: (owner: string) => partition(owner, 'people'),
  /** What a person is reminded of on a day. */
  digest: (owner: string) => partition(owner, 'people'),
  /** What a person has chosen for themselves. */
  preference: (owner: string) => partition(owner, 'people'),
};

/** What it takes to see the activity of each kind of thing. A new kind is a line here, too. */
export const subjectCapability = {
  invitation: 'list-partners',
  partnership: 'list-partners',
  customer: 'view-customers',
  subscription: 'view-customers',
  setup: 'view-customers',
  relationship: 'view-customers',
  'service-request': 'manage-requests',
  'change-request': 'view-requests',
  'delegated-admin': 'view-delegated-admin',
  ticket: 'create-tickets',
  lead: 'manage-leads',
  export: 'manage-users',
  preference: 'manage-users',
  digest: 'manage-users',
  import: 'manage-users',
  person: 'manage-users',
  application: 'manage-users',
  profile: 'view-partner-profiles',
  provider: 'manage-users',
} as const satisfies Record<keyof typeof homes, Capability>;

export const subjectHome = ({ type, owner }: Subject): Partition => homes[type](owner);

/** Where a card stands. Made and read by the edge only; to the domain it is a thing to hand back. */
export interface Place {
  conversationId: string;
  activityId: string;
  serviceUrl: string;
  language: string;
  timeZone?: string;
}

/** Somebody has a card of this subject open: it is drawn anew, in place, when the subject changes. */
export interface Watch extends Doc {
  type: 'watch';
  subject: Subject;
  viewer: PersonRef;
  place: Place;
  /** It came unasked, and goes on to say what has happened. */
  news?: true;
  /** A newer card of the subject stands below it: this one is but a line that says so. */
  passed?: true;
}

const sixtyDays = 60 * 24 * 3600;

export const watchPrefix = (subject: Subject): string => `${subject.type}|${subject.id}|`;

export function watchOf(subject: Subject, viewer: PersonRef, place: Place, news?: true): Watch {
  const card = createHash('sha256')
    .update(`${place.conversationId}\n${place.activityId}`)
    .digest('base64url')
    .slice(0, 22);
  const sk = `${watchPrefix(subject)}${card}`;
  return { id: `watch:${sk}`, type: 'watch', sk, subject, viewer, place, news, ttl: sixtyDays };
}

import { type Application, applicationDocId, applicationSubject, undecidedSince } from '../enrolment/application.ts';
import { type Invitation, invitationDocId, invitationSubject } from '../partnerships/invitation.ts';
import { type Partnership, partnershipSubject } from '../partnerships/partnership.ts';
import { type ChangeRequest, changeRequestSubject, isWaiting } from '../requests/change-request.ts';
import type { Capability } from '../roles.ts';
import { type DelegatedAdmin, delegationId, delegationSubject } from '../service/delegated-admin.ts';
import { type ServiceRequest, serviceRequestSubject, unansweredSince } from '../service/service-request.ts';
import type { Doc } from '../store/store.ts';
import { type Subscription, subscriptionId, subscriptionSubject } from '../subscriptions/subscription.ts';
import { rightsFor } from '../subscriptions/subscription-access.ts';
import type { Subject } from '../watch.ts';
import { type DeadlineKind, type Due, daysFrom, theOperator } from './deadline.ts';

/** What a thing's document says of its deadlines of one kind: of each, on which day somebody is reminded. */
export interface Deadlines {
  kind: DeadlineKind;
  subject: Subject;
  /** The organisation that they are for. */
  tenantId: string;
  dues: (Due & { remindAt: Date })[];
  /** Whether it had any before; a thing that is new and has none was never noted. */
  before: boolean;
}

interface Kind<D extends Doc> {
  kind: DeadlineKind;
  subject: (doc: D) => Subject;
  /** Where it is found by its subject's id, where it ends; what only waits is told of on its day, and never again. */
  docId?: (id: string) => string;
  to: (doc: D) => Due['to'];
  takes?: (doc: D) => Capability | undefined;
  ends: (doc: D) => { at: string; remindAt: Date }[];
}

const person = ({ tenantId, objectId }: { tenantId: string; objectId: string }): Due['to'] => ({ tenantId, objectId });

/** A day before: time enough to do something about it, and near enough to do it. */
const dayBefore = (at: string) => ({ at, remindAt: daysFrom(at, -1) });

/** What waits for somebody's answer is not forgotten so soon, and is told of once. */
const twoDaysAfter = (at: string) => ({ at, remindAt: daysFrom(at, 2) });

const invitation: Kind<Invitation> = {
  kind: 'invitation',
  subject: ({ inviter, invitationId }) => invitationSubject(inviter.tenantId, invitationId),
  docId: invitationDocId,
  to: ({ invitedBy }) => person(invitedBy),
  ends: ({ state, expiresAt }) => (state === 'pending' ? [dayBefore(expiresAt)] : []),
};

const application: Kind<Application> = {
  kind: 'verification',
  subject: ({ tenantId, applicationId }) => applicationSubject(tenantId, applicationId),
  docId: applicationDocId,
  to: ({ applicant }) => person(applicant),
  ends: ({ state, verification }) => (state === 'awaiting-verification' ? [dayBefore(verification.expiresAt)] : []),
};

/** The applicant's side is done: what is missing is the operator's decision. */
const review: Kind<Application> = {
  kind: 'enrolment-review',
  subject: application.subject,
  to: () => ({ tenantId: theOperator }),
  ends(one) {
    const since = undecidedSince(one);
    return since ? [twoDaysAfter(since)] : [];
  },
};

/** Somebody has answered from elsewhere than was invited: the provider's word is missing. */
const partnership: Kind<Partnership> = {
  kind: 'partnership',
  subject: ({ provider, reseller }) => partnershipSubject(provider.tenantId, reseller.tenantId),
  to: ({ provider }) => ({ tenantId: provider.tenantId }),
  ends: ({ state, authorizedAt }) => (state === 'unconfirmed' ? [twoDaysAfter(authorizedAt)] : []),
};

const changeRequest: Kind<ChangeRequest> = {
  kind: 'change-request',
  subject: ({ provider, requestId }) => changeRequestSubject(provider.tenantId, requestId),
  to: ({ provider }) => ({ tenantId: provider.tenantId }),
  ends: (request) => (isWaiting(request) ? [twoDaysAfter(request.at)] : []),
};

const serviceRequest: Kind<ServiceRequest> = {
  kind: 'service-request',
  subject: ({ customerId, requestId }) => serviceRequestSubject(customerId, requestId),
  to: ({ responsible = '' }) => ({ tenantId: responsible }),
  takes: ({ officeRights }) => (officeRights ? 'office-requests' : undefined),
  ends(request) {
    const since = request.responsible && unansweredSince(request);
    return since ? [twoDaysAfter(since)] : [];
  },
};

const subscription: Kind<Subscription> = {
  kind: 'seats',
  subject: ({ customerId, subscriptionId: id }) => subscriptionSubject(customerId, id),
  docId: subscriptionId,
  // Whoever ordered them, or changed them last; where that is nobody here, the provider's staff.
  to: ({ provider, lastChange }) =>
    lastChange?.by.tenantId === provider.tenantId ? person(lastChange.by) : { tenantId: provider.tenantId },
  takes: rightsFor,
  ends: ({ status, refundable }) => {
    const ends = refundable.details.filter(({ quantity }) => quantity > 0).map(({ allowedUntil }) => allowedUntil);
    return status === 'deleted' ? [] : [...new Set(ends)].sort().map(dayBefore);
  },
};

const delegatedAdmin: Kind<DelegatedAdmin> = {
  kind: 'delegated-admin',
  subject: ({ customerId, delegationId: id }) => delegationSubject(customerId, id),
  docId: delegationId,
  to: ({ requestedBy }) => person(requestedBy),
  // What goes on by itself does not end. Two weeks before, or half of the time where that is shorter.
  ends: ({ state, autoExtend, endsAt, days }) =>
    state === 'active' && endsAt && !autoExtend
      ? [{ at: endsAt, remindAt: daysFrom(endsAt, -Math.min(14, days / 2)) }]
      : [],
};

const rightsRequest: Kind<DelegatedAdmin> = {
  kind: 'rights-request',
  subject: ({ customerId, delegationId: id }) => delegationSubject(customerId, id),
  to: ({ customerId }) => ({ tenantId: customerId }),
  ends: ({ state, requestedAt }) => (state === 'pending' ? [twoDaysAfter(requestedAt)] : []),
};

/** By the type of the document that decides the thing. A new kind of deadline is a line here. */
// biome-ignore lint/suspicious/noExplicitAny: each entry takes documents of its own type only
const byType: Readonly<Record<string, Kind<any>[]>> = {
  invitation: [invitation],
  application: [application, review],
  partnership: [partnership],
  'change-request': [changeRequest],
  'service-request': [serviceRequest],
  subscription: [subscription],
  'delegated-admin': [rightsRequest, delegatedAdmin],
};

const byKind = new Map(
  Object.values(byType)
    .flat()
    .map((one) => [one.kind, one]),
);

/** Where the thing that a deadline is of can be read; undefined for what only waits. */
export const docIdOf = ({ kind, subject }: Due): string | undefined => byKind.get(kind)?.docId?.(subject.id);

/** Whether what is noted of a kind ends, and so comes ever nearer. */
export const ends = (kind: DeadlineKind): boolean => byKind.get(kind)?.docId !== undefined;

/** The deadlines of a document, kind by kind; none where it is of a type that has none. */
export function deadlinesOf(doc: Doc & { version?: number }): Deadlines[] {
  const kinds = Object.hasOwn(byType, doc.type) ? (byType[doc.type] ?? []) : [];
  return kinds.map((one) => {
    const { kind } = one;
    const subject = one.subject(doc);
    const to = one.to(doc);
    const takes = one.takes?.(doc);
    return {
      kind,
      subject,
      tenantId: to.tenantId,
      dues: one.ends(doc).map((end) => ({ kind, subject, to, takes, ...end })),
      before: (doc.version ?? 1) > 1,
    };
  });
}

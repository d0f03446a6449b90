import { z } from 'zod';
import { type Customer, customerHome, customerSubject, listRelationships } from '../customers/customer.ts';
import { type Change, type Context, defineChange } from '../operation.ts';
import type { Effect } from '../outbox.ts';
import type { Product, SubscriptionResource } from '../partner-center/partner-center.ts';
import { globalAdmins } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Capability } from '../roles.ts';
import type { Stored } from '../store/store.ts';
import { incentiveEntries } from './incentive.ts';
import type { Names } from './refusals.ts';
import {
  type Agreed,
  asSubscription,
  readSubscription,
  type Subscription,
  subscriptionSubject,
} from './subscription.ts';
import { asItStands, rightsFor, subscriptionOfProvider, subscriptionReads, updated } from './subscription-access.ts';

/** Which subscription, and as which it was shown: Partner Center's etag, of a form that may be old when it is pressed. */
export const oneSubscription = {
  customerId: z.guid(),
  subscriptionId: z.guid(),
  revision: z.string().min(1).max(100),
};
export type OneSubscription = z.infer<z.ZodObject<typeof oneSubscription>>;

/** A subscription as it stands, for whoever is going to change it. */
export interface Standing {
  customer: Stored<Customer>;
  subscription: Subscription;
}

export type SubscriptionRef = Pick<OneSubscription, 'customerId' | 'subscriptionId'>;

interface Declaration<I extends OneSubscription, P> {
  name: string;
  input: z.ZodType<I>;
  /** What it is that changes: for the audit under `key`, and for whoever comes with a card of before. */
  aspect: { key: string; of: (subscription: Subscription) => string | Names };
  /** Refuses what Partner Center would not; answers what the call needs, as it is now. */
  guard: (input: I, standing: Standing, context: Context) => Promise<P> | P;
  /** `revision` is the etag that the form was drawn from. */
  ask: (input: I, plan: P, context: Context & { operationId: string }) => Promise<SubscriptionResource>;
  /** What changes beside what Partner Center knows. */
  agreed?: (input: I, plan: P, context: Context, written: Subscription) => Partial<Agreed>;
  /** What it becomes, where that is another product. */
  product?: (plan: P) => Product;
}

interface Answer {
  /** What this change came to, and how the subscription stands after whatever else has happened. */
  own: SubscriptionResource;
  now: SubscriptionResource;
}

/**
 * A change of a subscription, by the provider that bought it (P48), for Office 365 by those with the rights (R42). A form
 * of before another change does nothing. Afterwards all cards of it and of its customer follow, and the resellers that
 * it concerns are told.
 */
export function defineSubscriptionChange<I extends OneSubscription, P>(
  declared: Declaration<I, P>,
): Change<I, SubscriptionRef, Answer, { own: P }> {
  const { name, input, aspect } = declared;
  return defineChange<I, SubscriptionRef, Answer, { own: P }>({
    name,
    input,
    allowed: 'manage-subscriptions',
    alsoAllowed: officeRights,
    home: ({ customerId }) => customerHome(customerId),
    needs: ({ customerId, subscriptionId }, { tenantId }) => subscriptionReads(customerId, subscriptionId, tenantId),

    async check(given, context) {
      const { customerId, subscriptionId } = given;
      const { customer, subscription: written } = await subscriptionOfProvider(context, customerId, subscriptionId);
      const resource = await context.partnerCenter.subscription(customerId, subscriptionId);
      if (!resource)
        throw new Refusal('partner-center', {
          code: 'not-found',
          facts: { what: 'subscription', id: subscriptionId },
        });
      if (resource.etag !== given.revision) throw changedMeanwhile(written);
      const subscription = updated(written, resource);
      if (subscription.status === 'deleted') throw new Refusal('subscription-settled', { status: 'deleted' });
      return { plan: { own: await declared.guard(given, { customer, subscription }, context) } };
    },

    async call(given, context) {
      const { customerId, subscriptionId } = given;
      const own = await declared.ask(given, context.plan.own, context);
      // After a crash, another change may have come between what was done then and what is written down now.
      return { own, now: (await context.partnerCenter.subscription(customerId, subscriptionId)) ?? own };
    },

    async run(given, context) {
      const { actor, now, get, list, plan, answer } = context;
      const { customerId, subscriptionId } = given;
      const written = await readSubscription(get, customerId, subscriptionId);
      if (!written) throw new Error(`the subscription ${subscriptionId} is gone`);
      const { etag, ...before } = written;
      const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
      const product = declared.product?.(plan.own);
      const agreed = declared.agreed?.(given, plan.own, context, before) ?? {};
      const after = (resource: SubscriptionResource): Subscription => {
        const { product: same } = updated(before, resource);
        const known = product?.id === resource.product ? product : same;
        return asSubscription(resource, known, { ...before, ...agreed }, before.version + 1);
      };
      const own = after(answer.own);
      const subscription: Subscription = {
        ...after(answer.now),
        lastChange: { by, at: now.toISOString(), what: name, before: aspect.of(before), after: aspect.of(own) },
      };
      const concerned = await concernedBy(before, own, list);
      const customer = await get<Customer>(customerHome(customerId), 'customer');
      return {
        writes: [{ kind: 'replace', doc: subscription, etag }],
        effects: [
          ...incentiveEntries(subscription, customer?.name ?? '', before),
          ...(await effectsOf(subscription, concerned, context)),
        ],
        subject: subscriptionSubject(customerId, subscriptionId),
        before: { subscription: before.product.names.en, [aspect.key]: audited(aspect.of(before)) },
        after: { subscription: own.product.names.en, [aspect.key]: audited(aspect.of(own)) },
        alsoAudit: concerned,
        result: { customerId, subscriptionId },
      };
    },
  });
}

const audited = (value: string | Names): string => (typeof value === 'string' ? value : value.en);

/** What the product of the subscription asks for, of those who could change it at all. */
export async function officeRights(
  { customerId, subscriptionId }: Partial<SubscriptionRef>,
  context: Pick<Context, 'actor' | 'get'>,
): Promise<Capability | undefined> {
  const { actor, get } = context;
  const found = customerId && subscriptionId ? await readSubscription(get, customerId, subscriptionId) : undefined;
  return found?.provider.tenantId === actor.tenantId ? rightsFor(found) : undefined;
}

export const changedMeanwhile = ({ lastChange }: Subscription): Refusal =>
  new Refusal('subscription-changed', lastChange ? { ...lastChange, by: lastChange.by.name } : {});

/**
 * The resellers that a change concerns: those that manage it or support it, before or after; where there are none, those
 * of the customer.
 */
export async function concernedBy(
  before: Subscription | undefined,
  after: Subscription,
  list: Context['list'],
): Promise<string[]> {
  const named = [before, after]
    .flatMap((one) => [one?.reseller?.party.tenantId, one?.supportContact.tenantId])
    .filter((id) => id !== undefined && id !== after.provider.tenantId) as string[];
  if (named.length > 0) return [...new Set(named)];
  const relationships = await listRelationships(list, after.customerId);
  return relationships
    .filter(({ as, state }) => as === 'reseller' && state === 'active')
    .map(({ partner }) => partner.tenantId);
}

/** Every card of the subscription and its customer follows; the administrators of those concerned are told. */
export async function effectsOf(
  { customerId, subscriptionId }: SubscriptionRef,
  concerned: readonly string[],
  { list, actor }: Pick<Context, 'list' | 'actor'>,
): Promise<Effect[]> {
  const subject = subscriptionSubject(customerId, subscriptionId);
  const others = concerned.filter((tenantId) => tenantId !== actor.tenantId);
  const told = (await Promise.all(others.map((tenantId) => globalAdmins(list, tenantId)))).flat();
  return [
    { kind: 'redraw', subject },
    { kind: 'redraw', subject: customerSubject(customerId) },
    ...told.map((to): Effect => ({ kind: 'tell', to, subject })),
  ];
}

/** For forms: the subscription as it stands, with the etag that a press of the form insists on. @throws Refusal */
export async function standingFor(
  context: Context,
  { customerId, subscriptionId }: SubscriptionRef,
): Promise<Standing & { revision: string }> {
  const { customer, subscription: written } = await subscriptionOfProvider(context, customerId, subscriptionId);
  const { subscription, revision } = await asItStands(context, written);
  if (!revision) throw new Refusal('partner-center', { code: 'unavailable', facts: { retryAfter: 60 } });
  if (subscription.status === 'deleted') throw new Refusal('subscription-settled', { status: 'deleted' });
  return { customer, subscription, revision };
}

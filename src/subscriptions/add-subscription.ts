import { z } from 'zod';
import { customerHome } from '../customers/customer.ts';
import { accessReads } from '../customers/customer-access.ts';
import { draftReads, endsDraft, openDraft, ownDraft } from '../drafts.ts';
import { defineChange } from '../operation.ts';
import type { Product, SubscriptionResource } from '../partner-center/partner-center.ts';
import { type Organization, partyOf } from '../people/organization.ts';
import { Refusal } from '../refusal.ts';
import { incentiveEntries } from './incentive.ts';
import { orderInput, reviewed } from './order.ts';
import type { PartnerOfRecord } from './partner-of-record.ts';
import { asSubscription, type Subscription, subscriptionSubject } from './subscription.ts';
import { concernedBy, effectsOf, type SubscriptionRef } from './subscription-change.ts';

interface Plan {
  customer: string;
  product: Product;
  partner?: PartnerOfRecord;
}

/** As it was ordered, and as it is by now. */
interface Ordered {
  own: SubscriptionResource;
  now: SubscriptionResource;
}

const input = z.object({
  ...orderInput,
  /** The form that this submits, where it was kept. */
  draft: z.string().max(100).default(''),
});

/**
 * Orders a subscription for a customer (P24, P51 to P55), with the reseller that is associated with it (P53). What is
 * missing is told together. However often it is submitted, it is one order.
 */
export const addSubscription = defineChange<z.infer<typeof input>, SubscriptionRef, Ordered, Plan>({
  name: 'add-subscription',
  input,
  allowed: 'manage-customers',
  home: ({ customerId }) => customerHome(customerId),
  needs: ({ customerId, draft }, { tenantId }) => [
    ...accessReads(customerId, tenantId),
    ...draftReads(draft, tenantId),
  ],

  async check(given, context) {
    await openDraft(given.draft, context);
    const { customer, product, partnerOfRecord, obstacles } = await reviewed(given, context);
    if (obstacles.length > 0) throw new Refusal('order-not-possible', { obstacles });
    return { plan: { customer: customer.name, product, partner: partnerOfRecord } };
  },

  async call({ customerId, quantity, term }, { actor, partnerCenter, plan, operationId }) {
    const { product, partner } = plan;
    const line = { product: product.id, quantity, term, ...(partner ? { reseller: partner.mpnId } : {}) };
    const [own] = await partnerCenter.placeOrder(customerId, { provider: actor.tenantId, lines: [line] }, operationId);
    if (!own) throw new Error('an order of one line came to no subscription');
    return { own, now: (await partnerCenter.subscription(customerId, own.id)) ?? own };
  },

  async run(given, context) {
    const { actor, now, list, plan, answer } = context;
    const { customerId } = given;
    const { partner, product, customer } = plan;
    const provider = partyOf(actor.organization as Organization);
    const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const at = now.toISOString();
    const subscription: Subscription = asSubscription(
      answer.now,
      product,
      {
        customerId,
        provider,
        supportContact: provider,
        ...(partner ? { reseller: { party: partner.party, since: at, by } } : {}),
        lastChange: { by, at, what: 'add-subscription', after: String(answer.own.quantity) },
      },
      1,
    );
    const ref = { customerId, subscriptionId: subscription.subscriptionId };
    const subject = subscriptionSubject(customerId, ref.subscriptionId);
    const concerned = await concernedBy(undefined, subscription, list);
    return {
      writes: [{ kind: 'create', doc: subscription }],
      effects: [
        ...endsDraft(await ownDraft(given.draft, context), actor, subject),
        ...incentiveEntries(subscription, customer),
        ...(await effectsOf(subscription, concerned, context)),
      ],
      subject,
      after: {
        subscription: product.names.en,
        seats: String(answer.own.quantity),
        term: answer.own.term,
        reseller: partner?.party.name,
      },
      alsoAudit: concerned,
      result: ref,
    };
  },
});

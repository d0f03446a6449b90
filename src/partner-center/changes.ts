import type { Stored } from '../store/store.ts';
import { heldBesides, insistOnQuantity, subscriptionsAt } from './catalogue.ts';
import type { Method } from './data.ts';
import { type AccountDoc, type SubscriptionDoc, subscriptionId } from './documents.ts';
import { licensesInput, read, resellerInput, statusInput, supportContactInput, upgradeInput } from './input.ts';
import type { Means } from './orders.ts';
import type { PartnerCenter, SubscriptionResource } from './partner-center.ts';
import { PartnerCenterError } from './partner-center-error.ts';
import { etagOf, resourceOf, statusAt, termOf } from './resource.ts';
import { quantityOf, refundable, windowEnd, withoutSeats } from './terms.ts';

/** No product of the catalogue, as a directory may have it: then nothing is known of its limits. */
const unlisted = (id: string) => ({ id, min: 1, max: 100_000 });

interface Subject {
  doc: Stored<SubscriptionDoc>;
  account: AccountDoc;
  /** All of the customer's. */
  all: SubscriptionDoc[];
  at: Date;
}

/** The input of a change, of which some fields matter to all changes that have them. */
interface Given {
  etag?: string;
  product?: string;
  quantity?: number;
  [field: string]: unknown;
}

type Changed = Partial<SubscriptionDoc> | 'nothing';

/** Changes of subscriptions that are there. */
export function createChanges({ data, store, now, requests, catalogue, partners, insistOnLuck }: Means) {
  function change(
    { customer, id, method, requestId }: { customer: string; id: string; method: Method; requestId: string },
    given: Given,
    alter: (subject: Subject) => Changed | Promise<Changed>,
  ): Promise<SubscriptionResource> {
    const request = { requestId, method, contents: { id: id.toLowerCase(), ...given } };
    return requests.change(customer, request, async (account, home) => {
      const [doc, all] = await Promise.all([
        store.get<SubscriptionDoc>(home, subscriptionId(id.toLowerCase())),
        subscriptionsAt(store, home),
      ]);
      if (!doc) throw new PartnerCenterError('not-found', { what: 'subscription', id });
      const { domain, providers } = account.account;
      const { provider, product } = doc.subscription;
      const { quantity } = given;
      const aim = { customer, domain, provider, subscription: id, product: given.product ?? product, quantity };
      await insistOnLuck(method, aim, requestId);
      if (!providers.includes(provider)) throw new PartnerCenterError(1002, { customer, provider });
      if (given.etag !== undefined && given.etag !== etagOf(doc))
        throw new PartnerCenterError(2055, { subscription: id });
      if (doc.status === 'deleted')
        throw new PartnerCenterError(2000, { field: 'subscription', reason: 'not-possible' });

      const at = now();
      const changed = await alter({ doc, account, all, at });
      if (changed === 'nothing') return { account, writes: [], result: resourceOf(doc, at) };
      const limit = data.limits.updatesPerSubscription;
      if (doc.version > limit) throw new PartnerCenterError(900311, { subscription: id, limit });
      const after: SubscriptionDoc = { ...doc, ...changed, version: doc.version + 1 };
      return {
        account,
        writes: [{ kind: 'replace', doc: after, etag: doc.etag }],
        result: resourceOf(after, at),
      };
    });
  }

  /** @throws PartnerCenterError 900278 */
  function insistOnIdle({ doc, at }: Subject): void {
    const { provisionedAt, busyUntil } = doc;
    const until = [provisionedAt, busyUntil ?? ''].sort().at(-1) as string;
    if (at < new Date(until)) throw new PartnerCenterError(900278, { subscription: doc.subscription.id, until });
  }

  /** @throws PartnerCenterError 800091, 900278 */
  function insistOnActive(subject: Subject): void {
    insistOnIdle(subject);
    const { doc, at } = subject;
    if (statusAt(doc, at) === 'suspended') throw new PartnerCenterError(800091, { subscription: doc.subscription.id });
  }

  /** @throws PartnerCenterError 2001 */
  function insistOnNotSuspending({ doc, at }: Subject): void {
    if (doc.status !== 'suspended' || !doc.suspendedAt) return;
    const until = new Date(new Date(doc.suspendedAt).getTime() + data.delays.suspension * 1000);
    if (at < until)
      throw new PartnerCenterError(2001, { subscription: doc.subscription.id, until: until.toISOString() });
  }

  const changes: Pick<PartnerCenter, 'changeLicenses' | 'upgrade' | 'setStatus' | 'setReseller' | 'setSupportContact'> =
    {
      async changeLicenses(customer, id, given, requestId) {
        const input = read(licensesInput, given);
        return change({ customer, id, method: 'changeLicenses', requestId }, input, (subject) => {
          insistOnNotSuspending(subject);
          insistOnActive(subject);
          const { doc, all, at } = subject;
          const { subscription, seats } = doc;
          const before = quantityOf(seats);
          if (input.quantity === before) return 'nothing';
          const product = catalogue.product(subscription.product) ?? unlisted(subscription.product);
          insistOnQuantity(product, input.quantity, heldBesides(all, subscription.product, subscription.id));
          if (input.quantity > before)
            return { seats: [...seats, { quantity: input.quantity - before, boughtAt: at.toISOString() }] };

          const { start } = termOf(doc, at);
          const { total, details } = refundable(seats, start, at);
          const less = before - input.quantity;
          if (less > total)
            throw new PartnerCenterError(800090, {
              subscription: subscription.id,
              quantity: input.quantity,
              min: Math.max(product.min, before - total),
              refundable: total,
              until: details.at(-1)?.allowedUntil,
            });
          return { seats: withoutSeats(seats, less, start, at) };
        });
      },

      async upgrade(customer, id, given, requestId) {
        const input = read(upgradeInput, given);
        return change({ customer, id, method: 'upgrade', requestId }, input, (subject) => {
          insistOnActive(subject);
          const { doc, account, all, at } = subject;
          const { product: from, term } = doc.subscription;
          const product = catalogue.insistOnProduct(input.product, account.account.country);
          const leads = catalogue.product(from)?.upgradesTo.includes(product.id) && product.terms.includes(term);
          if (!leads) throw new PartnerCenterError(2085, { product: product.id, from });
          insistOnQuantity(product, quantityOf(doc.seats), heldBesides(all, product.id));
          return {
            subscription: { ...doc.subscription, product: product.id, friendlyName: product.names.en },
            busyUntil: new Date(at.getTime() + data.delays.upgrade * 1000).toISOString(),
          };
        });
      },

      async setStatus(customer, id, wanted, requestId) {
        const input = read(statusInput, { status: wanted });
        return change({ customer, id, method: 'setStatus', requestId }, input, (subject) => {
          const { doc, at } = subject;
          const { status } = input;
          insistOnIdle(subject);
          if (doc.status === status) return 'nothing';
          if (status === 'active') return { status, suspendedAt: undefined };
          if (status === 'suspended') return { status, suspendedAt: at.toISOString() };
          const until = windowEnd(termOf(doc, at).start);
          if (at > until)
            throw new PartnerCenterError('past-cancellation-window', { subscription: id, until: until.toISOString() });
          return { status, deletedAt: at.toISOString() };
        });
      },

      async setReseller(customer, id, mpnId, requestId) {
        const input = read(resellerInput, { mpnId });
        return change({ customer, id, method: 'setReseller', requestId }, input, async (subject) => {
          insistOnActive(subject);
          if (input.mpnId === subject.doc.partnerIdOnRecord) return 'nothing';
          if (input.mpnId) await partners.insistOnReseller(input.mpnId);
          return { partnerIdOnRecord: input.mpnId };
        });
      },

      async setSupportContact(customer, id, contact, requestId) {
        const input = read(supportContactInput, contact);
        return change({ customer, id, method: 'setSupportContact', requestId }, input, () => ({
          supportContact: input,
        }));
      },
    };
  return changes;
}

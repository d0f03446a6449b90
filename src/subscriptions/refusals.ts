import type { SubscriptionStatus, Term } from '../partner-center/partner-center.ts';
import type { ResellerProblem } from '../partner-center/partner-center-error.ts';

/** A name as the product has it in each language. */
export interface Names {
  en: string;
  ko: string;
}

/** What keeps an order from being submitted; each has a step that takes it out of the way, or a field that is wrong. */
export type Obstacle =
  /** R56: the provider itself has no relationship with the customer. */
  | { code: 'relationship'; provider: string; customer: string; customerId: string }
  | { code: 'agreement'; customer: string; customerId: string }
  /** P09. */
  | { code: 'partnership'; name: string; tenantId: string }
  /** Partner Center does not take the reseller as partner of record (900154). */
  | { code: 'partner-of-record'; name: string; tenantId: string; mpnId: string; reason: ResellerProblem }
  /** `left` is what the customer's other subscriptions of the product leave of the limit. */
  | { code: 'quantity'; quantity: number; min: number; left: number }
  | { code: 'country'; country: string }
  | { code: 'term'; terms: Term[] }
  /** Sold only on a special attestation of the customer's (900203), which Partner Center's own pages ask for. */
  | { code: 'attestation' };

/** A subscription that may be meant. */
export interface NearSubscription {
  id: string;
  names: Names;
  quantity: number;
  /** What tells one from another of the same product and size. */
  reseller?: string;
  startedAt: string;
}

/** What can be refused about subscriptions, beside what Partner Center refuses. */
export interface SubscriptionRefusals {
  /** P48: what is changed in a customer's account is changed by its provider. */
  'only-provider': { providers: string[]; customerId: string };
  'subscription-not-found': {
    name: string;
    customer: string;
    customerId: string;
    near: NearSubscription[];
    /** What the name stands for in the catalogue, where it can be ordered; `alike`: one of `near` is called much like it. */
    product?: { id: string; names: Names };
    alike?: boolean;
  };
  /** None was named, and there are several. */
  'which-subscription': { customer: string; customerId: string; among: NearSubscription[] };
  'product-not-found': { name: string; near: { id: string; names: Names }[] };
  'which-product': Record<never, never>;
  /** It is not as the card showed it any more. */
  'subscription-changed': { by?: string; at?: string; what?: string; before?: string | Names; after?: string | Names };
  /** Nothing of this kind can be done with it in this state, or any more. */
  'subscription-settled': { status: SubscriptionStatus };
  'same-quantity': { quantity: number };
  /** A number of seats that a change is relative to leaves none. */
  'no-seats-left': { quantity: number; delta: number; customerId: string; subscriptionId: string };
  'no-upgrade': { names: Names };
  'order-not-possible': { obstacles: Obstacle[] };
  /** A support contact is the provider, or a reseller with a relationship to the customer (P26). */
  'not-eligible-contact': { name: string; customer: string; customerId: string; resellerId: string };
  /** It is so already. */
  'as-before': Record<never, never>;
}

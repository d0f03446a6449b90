/**
 * Every way in which Partner Center says no, with what the words for it need. The numbers are its own (REST error
 * codes); the names stand for answers that have an HTTP status and no number. Of customers and providers: tenant ids;
 * of products and subscriptions: their ids; times are ISO 8601 in UTC. `line` counts the lines of an order from 0.
 */
export interface PartnerCenterFacts {
  /** The provider has no relationship with the customer, so it is not authorised. */
  1002: { customer: string; provider?: string };
  /** `reused`: the request id stands for another request already; the field is then `requestId`. */
  2000: { field: string; reason: 'missing' | 'format' | 'in-future' | 'not-possible' | 'reused' };
  /** The quantity cannot change while the subscription is being suspended. */
  2001: { subscription: string; until: string };
  /**
   * The quantity is not within what this subscription may have. `max` has what the customer's other subscriptions of
   * the product leave of the limit per tenant, and is less than `min` when they leave nothing.
   */
  2002: { product: string; quantity: number; min: number; max: number; line?: number };
  /** The subscription was changed since the caller read it. */
  2055: { subscription: string };
  /** Not for sale to this customer; or no upgrade leads from `from` to it. */
  2085: { product: string; from?: string; line?: number };
  /** The customer's acceptance of the Microsoft Customer Agreement is not on record. */
  13605: { customer: string };
  /** It is on record already. */
  600061: { customer: string; dateAgreed: string };
  800070: { product: string; country: string; line?: number };
  /** Fewer seats are refundable now than the decrease takes; at least `min` have to stay. `until`: the last window. */
  800090: { subscription: string; quantity: number; min: number; refundable: number; until?: string };
  800091: { subscription: string };
  /** The partner id does not lead to an active, authorised indirect reseller. */
  900154: { mpnId: string; reason: ResellerProblem; line?: number };
  /** The product is sold on the customer's attestation only. */
  900203: { product: string; line?: number };
  /** The partner on record is accepted on the provider's attestation only. */
  900206: { mpnId: string; line?: number };
  /** An operation on the subscription is pending, at most until then. */
  900278: { subscription: string; until: string };
  /** Nobody of the partner has delegated rights over the customer's users any more. */
  900308: { customer: string };
  900311: { subscription: string; limit: number };
  'domain-taken': { domain: string };
  'past-cancellation-window': { subscription: string; until: string };
  /** The relationship cannot end while these are active. */
  'active-subscriptions': { customer: string; subscriptions: string[] };
  'not-found': { what: 'customer' | 'subscription' | 'product' | 'user'; id: string };
  /** Worth a retry of the same request, with the same request id, in so many seconds. */
  unavailable: { retryAfter: number };
  throttled: { retryAfter: number };
}

export type PartnerCenterErrorCode = keyof PartnerCenterFacts;

export type ResellerProblem = 'unknown' | 'inactive' | 'not-authorized';

/** Partner Center refused. It has no prose for people: whoever tells them chooses words by code and facts. */
export class PartnerCenterError<C extends PartnerCenterErrorCode = PartnerCenterErrorCode> extends Error {
  readonly code: C;
  readonly facts: PartnerCenterFacts[C];
  constructor(code: C, facts: PartnerCenterFacts[C]) {
    super(`Partner Center: ${code} ${JSON.stringify(facts)}`);
    this.name = 'PartnerCenterError';
    this.code = code;
    this.facts = facts;
  }
}

/** Narrows an error to one code, and with it the facts to those of the code. */
export function isPartnerCenterError<C extends PartnerCenterErrorCode>(
  error: unknown,
  code: C,
): error is PartnerCenterError<C> {
  return error instanceof PartnerCenterError && error.code === code;
}

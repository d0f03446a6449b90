import type { PartnerCenterRefusal } from '../refusal.ts';

/** A customer that may be meant. */
export interface NearCustomer {
  name: string;
  domain: string;
  id: string;
}

/** What can be refused about customers and their relationships. */
export interface CustomerRefusals {
  'customer-not-found': { name: string; near: NearCustomer[] };
  /** None was named; some that may be meant. */
  'which-customer': { near: NearCustomer[] };
  /** R56: the partner has no relationship with the customer. */
  'no-relationship': {
    partner: string;
    customer: string;
    /** Tenant id of the provider that the speaker's organisation would ask the customer to approve with itself. */
    with?: string;
  };
  /** R56, R57: a reseller's customer that none of its providers serves; those that it could ask for. */
  'no-provider': { customer?: { id: string; name: string }; among: { tenantId: string; name: string }[] };
  /** P45: what is shown once has been, to whom and when. */
  'already-shown': { name: string; at: string; customerId: string; round: number };
  'not-the-submitter': { customer: string; name: string };
  'no-setup-info': { customer: string };
  'setup-changed': { customerId: string };
  /** The customer's acceptance of the Microsoft Customer Agreement has to be on record before anything is ordered. */
  'agreement-missing': { customer: string };
  /** Approved by the customer itself already. */
  'already-customer': { id: string; company: string };
  'already-associated': { reseller: string; customer: string; id: string };
  /** R66: the two partners that a customer is asked to approve together are partners no more. The inviter can ask for itself. */
  'partners-parted': { reseller: string; provider: string; again?: { company: string; email: string } };
  /** Ended by somebody meanwhile; or ended and begun anew. */
  'relationship-ended': { partner: string; customer: string };
  'relationship-changed': { partner: string; customer: string };
  /** A provider's relationship stays while subscriptions that it sold run. */
  'subscriptions-run': {
    partner: string;
    customer: string;
    customerId: string;
    subscriptions: { id: string; names: { en: string; ko: string }; quantity: number }[];
  };
  /** A customer's own people name somebody who does not serve it. */
  'not-your-partner': { name: string };
  /** Which of the relationships with a customer is meant. */
  'which-relationship': { customerId: string; relationships: { key: string; partner: string }[] };
  /** Of several lines of an order, counted from 0, Partner Center would not take this one. */
  'line-refused': { line: number; why: PartnerCenterRefusal };
}

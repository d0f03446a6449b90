/** What can be refused about the relationships of customers. */
export interface RelationshipRefusals {
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
}

import type { Beyond, Intent, Slots } from '../catalogue.ts';
import type { Party } from '../parties.ts';

export type Organisation = 'reseller' | 'provider' | 'customer';

/** Which slots an intent has, and which one a name without a role word fills. */
export interface Frame {
  slots: readonly (keyof Slots)[];
  /** The slot of a bare name. */
  bare?: Organisation | 'person';
  /** The slot of a bare name to which something goes: to X, under X, X에, X로. */
  goal?: Organisation;
  /** What a role word in the message may be read as, when the slot has another name. */
  as?: Partial<Record<Party, Organisation>>;
}

export const frames: Partial<Record<Intent | Beyond, Frame>> = {
  'invite-reseller': { slots: ['reseller', 'email'], bare: 'reseller', as: { partner: 'reseller' } },
  'show-reseller': { slots: ['reseller'], bare: 'reseller' },
  'resend-invitation': { slots: ['reseller', 'customer', 'email'], bare: 'reseller', as: { partner: 'reseller' } },
  'cancel-invitation': { slots: ['reseller', 'customer', 'email'], bare: 'reseller', as: { partner: 'reseller' } },
  'end-partnership': { slots: ['reseller', 'provider'], bare: 'reseller', as: { partner: 'reseller' } },
  'review-invitation': { slots: ['provider', 'code'], bare: 'provider', as: { partner: 'provider' } },
  'decline-invitation': { slots: ['provider', 'code'], bare: 'provider', as: { partner: 'provider' } },
  'find-provider': { slots: ['title'] },
  'add-customer': {
    slots: ['customer', 'reseller', 'domain'],
    bare: 'customer',
    goal: 'reseller',
    as: { partner: 'reseller' },
  },
  'list-customers': { slots: ['reseller', 'provider'], bare: 'reseller' },
  'show-customer': { slots: ['customer'], bare: 'customer' },
  'associate-customer': {
    slots: ['customer', 'reseller'],
    bare: 'customer',
    goal: 'reseller',
    as: { partner: 'reseller' },
  },
  'invite-customer': { slots: ['email', 'customer', 'provider'], bare: 'customer' },
  'request-delegated-admin': { slots: ['customer'], bare: 'customer' },
  'add-subscription': {
    slots: ['customer', 'product', 'quantity', 'reseller'],
    bare: 'customer',
    as: { partner: 'reseller' },
  },
  'list-subscriptions': { slots: ['customer'], bare: 'customer' },
  'change-licenses': { slots: ['customer', 'product', 'subscription', 'quantity'], bare: 'customer' },
  'upgrade-subscription': { slots: ['customer', 'subscription', 'product'], bare: 'customer' },
  'associate-subscription': {
    slots: ['customer', 'subscription', 'reseller'],
    bare: 'customer',
    goal: 'reseller',
    as: { partner: 'reseller' },
  },
  'set-support-contact': {
    slots: ['customer', 'subscription', 'reseller'],
    bare: 'customer',
    goal: 'reseller',
    as: { partner: 'reseller' },
  },
  'list-catalog': { slots: ['product'] },
  'show-incentives': { slots: ['reseller'], bare: 'reseller', as: { partner: 'reseller' } },
  'show-service-health': { slots: ['customer'], bare: 'customer' },
  'create-service-request': { slots: ['customer', 'title'], bare: 'customer' },
  'list-service-requests': { slots: ['customer'], bare: 'customer' },
  'work-on-service-request': { slots: ['customer', 'title'], bare: 'customer' },
  'list-delegated-admin': { slots: ['customer'], bare: 'customer' },
  'create-support-ticket': { slots: ['title'] },
  'add-lead': { slots: ['customer'], bare: 'customer', as: { lead: 'customer' } },
  'add-user': { slots: ['email', 'person', 'role'], bare: 'person' },
  'assign-role': { slots: ['person', 'role'], bare: 'person' },
  'remove-role': { slots: ['person', 'role'], bare: 'person' },
  'show-user': { slots: ['person', 'email'], bare: 'person' },
  'remove-user': { slots: ['person', 'email'], bare: 'person' },
  'register-provider': { slots: ['provider', 'email', 'domain'], bare: 'provider' },
  'show-activity': { slots: ['customer', 'reseller'], bare: 'customer', as: { partner: 'reseller' } },
  'verify-email': { slots: ['code'] },
  'set-language': { slots: ['title'] },
  'show-grants': { slots: ['provider', 'reseller'], bare: 'provider', as: { partner: 'provider' } },
  'check-reseller': { slots: ['reseller'], bare: 'reseller', as: { partner: 'reseller' } },
  'confirm-partnership': { slots: ['reseller'], bare: 'reseller', as: { partner: 'reseller' } },
  'reject-partnership': { slots: ['reseller'], bare: 'reseller', as: { partner: 'reseller' } },
  'suspend-subscription': { slots: ['customer', 'subscription'], bare: 'customer' },
  'resume-subscription': { slots: ['customer', 'subscription'], bare: 'customer' },
  'cancel-subscription': { slots: ['customer', 'subscription'], bare: 'customer' },
  'attest-agreement': { slots: ['customer'], bare: 'customer' },
  'list-relationships': { slots: ['customer', 'reseller', 'provider'], bare: 'customer' },
  'end-relationship': { slots: ['customer', 'reseller', 'provider'], bare: 'customer' },
};

/** The 47 intents of the frozen catalogue (version 1). Harmless ones only show or open something. */
export const harmlessIntents = [
  'list-resellers',
  'show-reseller',
  'list-invitations',
  'review-invitation',
  'list-providers',
  'find-provider',
  'list-customers',
  'show-customer',
  'list-subscriptions',
  'list-catalog',
  'show-incentives',
  'show-service-health',
  'list-service-requests',
  'list-leads',
  'show-enrollment',
  'review-enrollments',
  'show-profile',
  'list-users',
  'who-am-i',
  'show-roles',
  'show-activity',
  'set-language',
  'help',
  'cancel',
  'greet',
] as const;

/** The intents that lead to a change of business data. Nothing may end up here by default. */
export const changingIntents = [
  'invite-reseller',
  'resend-invitation',
  'cancel-invitation',
  'end-partnership',
  'decline-invitation',
  'add-customer',
  'associate-customer',
  'invite-customer',
  'request-delegated-admin',
  'add-subscription',
  'change-licenses',
  'upgrade-subscription',
  'associate-subscription',
  'set-support-contact',
  'create-service-request',
  'create-support-ticket',
  'add-lead',
  'enroll',
  'edit-profile',
  'add-user',
  'assign-role',
  'remove-role',
] as const;

/** Understood by the product, outside the frozen catalogue. */
export const beyondIntents = [
  'show-grants',
  'confirm-partnership',
  'reject-partnership',
  'show-home',
  'check-reseller',
  'why',
  'my-drafts',
  'undo',
  'approve-request',
  'reject-request',
  'list-requests',
  'work-on-service-request',
  'list-delegated-admin',
  'suspend-subscription',
  'resume-subscription',
  'cancel-subscription',
  'end-relationship',
  'list-relationships',
  'attest-agreement',
  'register-provider',
  'show-user',
  'remove-user',
  'reset-demo',
  'verify-email',
] as const;

export type HarmlessIntent = (typeof harmlessIntents)[number];
export type ChangingIntent = (typeof changingIntents)[number];
const changing = new Set<string>(changingIntents);
/** Whether an intent changes something. */
export const changes = (intent: string): boolean => changing.has(intent);
export type Intent = HarmlessIntent | ChangingIntent;
export type Beyond = (typeof beyondIntents)[number];

/** Orders that end something: that somebody refused or gave up is why. */
export const ending = /^(?:end-|cancel-|decline-|remove-)/;

/** Orders that come back to what was done: that it was done is why. */
export const comingBack = /^(?:end-|cancel-|decline-|resend-|edit-)/;

/** The language of the message, hence of the answer. */
export type Language = 'en' | 'ko';

/** Values stated in the message, as typed. */
export interface Slots {
  reseller?: string;
  provider?: string;
  customer?: string;
  email?: string;
  person?: string;
  product?: string;
  subscription?: string;
  quantity?: number | { delta: number };
  role?: string;
  title?: string;
  code?: string;
  domain?: string;
}

export interface Understanding {
  intent: Intent | 'none';
  beyond?: Beyond;
  slots: Slots;
  language: Language;
  /** The two or three closest commands when nothing was understood, best first, harmless ones first. */
  nearest: Intent[];
  /** command, question, negated, past, … */
  act: string;
  /** Why this parse; filled only when asked to explain. */
  reasons: string[];
}

/**
 * What somebody may ask the activity about, by the operations that change it. `own`: it is on the record of the
 * organisation that did it, and not on that of the customer that it names.
 */
const topics = {
  seats: { operations: ['change-licenses', 'add-subscription'] },
  subscriptions: {
    operations: [
      'add-subscription',
      'change-licenses',
      'upgrade-subscription',
      'suspend-subscription',
      'resume-subscription',
      'cancel-subscription',
      'associate-subscription',
    ],
  },
  'support-contact': { operations: ['set-support-contact'] },
  invitations: {
    own: true,
    operations: [
      'invite-reseller',
      'invite-customer',
      'resend-invitation',
      'cancel-invitation',
      'undo-invitation',
      'decline-invitation',
    ],
  },
  roles: { own: true, operations: ['add-user', 'assign-role', 'remove-role', 'first-contact', 'join-admin-agents'] },
  'delegated-admin': { operations: ['request-delegated-admin', 'answer-delegated-admin', 'end-delegated-admin'] },
  'service-requests': { operations: ['create-service-request', 'answer-service-request', 'close-service-request'] },
  agreement: { operations: ['attest-agreement'] },
  partnerships: { own: true, operations: ['authorize-provider', 'confirm-partnership', 'end-partnership'] },
  customers: {
    operations: [
      'add-customer',
      'associate-customer',
      'approve-partners',
      'introduce-customer',
      'confirm-customer',
      'refuse-customer',
      'end-relationship',
    ],
  },
  leads: { own: true, operations: ['add-lead', 'drop-lead'] },
} as const satisfies Record<string, { own?: true; operations: readonly string[] }>;

export type ActivityTopic = keyof typeof topics;
export const activityTopics = Object.keys(topics) as ActivityTopic[];

export const operationsOf = (topic: ActivityTopic): readonly string[] => topics[topic].operations;
export const isOwn = (topic: ActivityTopic): boolean => 'own' in topics[topic];

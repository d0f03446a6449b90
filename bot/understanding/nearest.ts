import type { Intent } from './catalogue.ts';
import type { Token } from './text/token.ts';

/** What people usually want when they speak of a thing; harmless commands first. */
const topics: [concepts: string[], intents: Intent[]][] = [
  [
    ['service-request', 'ticket'],
    ['list-service-requests', 'create-service-request'],
  ],
  [['health'], ['show-service-health']],
  [['delegated'], ['show-customer', 'request-delegated-admin']],
  [
    ['support-contact', 'support'],
    ['list-subscriptions', 'set-support-contact'],
  ],
  [['lead'], ['list-leads', 'add-lead']],
  [
    ['invitation', 'partnership-request', 'code'],
    ['list-invitations', 'review-invitation', 'invite-reseller'],
  ],
  [['partnership'], ['list-resellers', 'list-providers', 'end-partnership']],
  [
    ['enrollment', 'applicant', 'program'],
    ['show-enrollment', 'enroll'],
  ],
  [['incentive'], ['show-incentives']],
  [
    ['catalog', 'price'],
    ['list-catalog', 'add-subscription'],
  ],
  [
    ['subscription', 'seat', 'money'],
    ['list-subscriptions', 'add-subscription', 'change-licenses'],
  ],
  [
    ['customer', 'relationship'],
    ['list-customers', 'add-customer', 'invite-customer'],
  ],
  [
    ['reseller', 'partner'],
    ['list-resellers', 'invite-reseller'],
  ],
  [
    ['provider', 'directory'],
    ['list-providers', 'find-provider'],
  ],
  [['role'], ['show-roles', 'who-am-i', 'assign-role']],
  [
    ['user', 'account', 'password'],
    ['list-users', 'add-user'],
  ],
  [
    ['profile', 'profile-field'],
    ['show-profile', 'edit-profile'],
  ],
  [['activity'], ['show-activity']],
  [['language', 'tongue'], ['set-language']],
];

/** The two or three closest commands for a message that was not understood. */
export function nearestIntents(tokens: readonly Token[]): Intent[] {
  const said = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'offer') said.add('@offer');
    for (const sense of token.senses) said.add(sense.concept);
  }
  const found = new Set<Intent>();
  for (const [concepts, intents] of topics)
    if (concepts.some((concept) => said.has(concept))) for (const intent of intents) found.add(intent);
  if (said.has('@offer') && !found.size)
    for (const intent of ['list-subscriptions', 'add-subscription', 'change-licenses'] as const) found.add(intent);
  if (said.has('invite')) for (const intent of ['list-invitations', 'invite-reseller'] as const) found.add(intent);
  if (found.size < 2) for (const intent of ['list-invitations', 'help'] as const) found.add(intent);
  return [...found].slice(0, 3);
}

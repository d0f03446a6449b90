import type { Intent } from './catalogue.ts';
import { has } from './clauses.ts';
import type { Token } from './tokens.ts';

/** What people usually want when they speak of a thing; harmless commands first. */
const topics: [concepts: string[], intents: Intent[]][] = [
  [['request', 'ticket'], ['list-service-requests', 'create-service-request']],
  [['health'], ['show-service-health']],
  [['delegated'], ['show-customer', 'request-delegated-admin']],
  [['support-contact', 'support'], ['list-subscriptions', 'set-support-contact']],
  [['lead'], ['list-leads', 'add-lead']],
  [['invitation', 'partnership-request', 'code'], ['list-invitations', 'review-invitation', 'invite-reseller']],
  [['partnership'], ['list-resellers', 'list-providers', 'end-partnership']],
  [['enrollment', 'applicant', 'program'], ['show-enrollment', 'enroll']],
  [['incentive'], ['show-incentives']],
  [['catalog', 'price'], ['list-catalog', 'add-subscription']],
  [['subscription', 'seat', 'money'], ['list-subscriptions', 'add-subscription', 'change-licenses']],
  [['customer', 'relationship'], ['list-customers', 'add-customer', 'invite-customer']],
  [['reseller', 'partner'], ['list-resellers', 'invite-reseller']],
  [['provider', 'directory'], ['list-providers', 'find-provider']],
  [['role'], ['show-roles', 'who-am-i', 'assign-role']],
  [['user', 'account', 'password'], ['list-users', 'add-user']],
  [['profile', 'profile-field'], ['show-profile', 'edit-profile']],
  [['activity'], ['show-activity']],
  [['language', 'tongue'], ['set-language']],
];

/** The two or three closest commands for a message that was not understood. */
export function nearestIntents(tokens: readonly Token[]): Intent[] {
  const found: Intent[] = [];
  for (const [concepts, intents] of topics) if (tokens.some((token) => has(token, ...concepts))) for (const intent of intents) if (!found.includes(intent)) found.push(intent);
  if (tokens.some((token) => token.kind === 'offer') && !found.length) found.push('list-subscriptions', 'add-subscription', 'change-licenses');
  if (tokens.some((token) => token.senses.some((sense) => sense.kind === 'verb' && sense.concept === 'invite')) && !found.includes('list-invitations')) found.push('list-invitations', 'invite-reseller');
  if (found.length < 2) found.push(...(['list-invitations', 'help'] as Intent[]).filter((intent) => !found.includes(intent)));
  return found.slice(0, 3);
}

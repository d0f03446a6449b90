import type { RoleCapability } from '../../src/people/granting.ts';
import type { Roles } from '../../src/people/person.ts';

export type Kind = 'provider' | 'reseller' | 'customer';
type Holder = 'A' | 'H' | 'G' | 'U' | 'B';

/**
 * The seeds' matrix written down a second time, by hand: A admin agent, H helpdesk agent, G global admin, U user
 * management admin, B billing admin; first at an indirect provider, then at an indirect reseller, then, where a
 * customer's own staff has a part in it, at a customer. A new capability has to be entered here as well, with the line of
 * the seeds, or the gap (C1 to C7), that it comes from.
 */
export const matrix: Record<RoleCapability, [provider: string, reseller: string, customer?: string]> = {
  // C3; P48: what a provider does for its resellers
  'manage-partnerships': ['AG', ''],
  'manage-customers': ['AG', ''],
  // "manage subscriptions and services on behalf of customers"; "must be admin agent for Office 365 subscriptions"
  'manage-subscriptions': ['AHG', ''],
  'office-subscriptions': ['AG', ''],
  // lists of partners are no profiles
  'list-resellers': ['AHGU', ''],
  'list-providers': ['', 'AHGU'],
  'list-partners': ['AHGU', 'AHGU'],
  // "view all partner profiles": user management admins can, helpdesk agents cannot
  'view-reseller-profiles': ['AGU', ''],
  'view-partner-profiles': ['AGU', 'AGU'],
  // P08; R06: what the organisation says of itself is its global admins'
  'edit-profile': ['G', 'G'],
  // "accept an indirect provider's partnership request": global admins
  'authorize-providers': ['', 'G'],
  'end-partnerships': ['AG', 'G'],
  // "search and view customers"
  'view-customers': ['AHG', 'AHG'],
  // helpdesk agents cannot "request a relationship with customers"
  'invite-customers': ['AG', 'AG'],
  'end-relationships': ['G', 'G', 'G'],
  // invitations are requests of a partnership (C3) or of a relationship; their list is a list of partners
  'send-invitations': ['AG', 'AG'],
  'list-invitations': ['AHGU', 'AHGU', 'G'],
  'view-relationships': ['AHG', 'AHG', 'GU'],
  'introduce-customer': ['', '', 'G'],
  'view-own-partners': ['', '', 'GU'],
  // P48: what only the provider may do, the reseller's agents ask for; the provider's admin agents decide
  'request-changes': ['', 'AHG'],
  'decide-requests': ['AG', ''],
  'view-requests': ['AHG', 'AHG'],
  'approve-partners': ['', '', 'G'],
  'operate-programme': ['', ''],
  enroll: ['G', 'G', 'G'],
  // "view service health", "request support on behalf of customers", with the note on Office 365
  'view-service-health': ['AHG', 'AHG'],
  'manage-requests': ['AHG', 'AHG'],
  'office-requests': ['AG', 'AG'],
  // "create support tickets for Partner Center": admin agents cannot
  'create-tickets': ['G', 'G'],
  // "request delegated administrator privileges"
  'request-delegated-admin': ['AG', 'AG'],
  'end-delegated-admin': ['AG', 'AG', 'G'],
  'view-delegated-admin': ['AHG', 'AHG', 'G'],
  // helpdesk agents cannot "manage leads" (C2)
  'manage-leads': ['AG', 'AG'],
  'view-activity': ['AHGU', 'AHGU', 'G'],
  // "view, create, manage users": admin agents cannot (C1)
  'manage-users': ['GU', 'GU'],
};

const letters: Record<string, Holder | undefined> = {
  'admin-agent': 'A',
  'helpdesk-agent': 'H',
  'global-admin': 'G',
  'user-admin': 'U',
  'billing-admin': 'B',
};

const columns: readonly Kind[] = ['provider', 'reseller', 'customer'];

/** By the matrix alone: somebody may what either of the two roles may. */
export const may = (capability: RoleCapability, kind: Kind, { agentRole, adminRole }: Roles): boolean => {
  const holders = matrix[capability][columns.indexOf(kind)] ?? '';
  return [agentRole, adminRole].some((role) => holders.includes(letters[role] ?? '-'));
};

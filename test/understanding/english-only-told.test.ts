import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'a participle that nobody asked for tells what was done': [
    ['profile updated successfully', 'none'],
    ['Lead added: Kestrel', 'none'],
    ['partnership with Kestrel ended', 'none'],
    ['requested delegated admin from Kestrel yesterday', 'none'],
    ['new lead: Kestrel', 'add-lead', { customer: 'Kestrel' }],
    ['I want the partnership with Kestrel ended', 'end-partnership', { reseller: 'Kestrel' }],
    ['get Kestrel added as a customer', 'add-customer', { customer: 'Kestrel' }],
  ],
  'somebody whose name is a verb did something': [
    ['Grant made Hana a billing admin yesterday, fyi', 'none'],
    ['Grant gave Hana the billing admin role', 'none'],
    ['Chase told me to invite Kestrel', 'none'],
    ['Will accepted the invitation from Kestrel', 'none'],
    ['April accepted the invitation from Kestrel', 'none'],
    ['Grant Hana the billing admin role', 'assign-role', { person: 'Hana', role: 'billing-admin' }],
    ['Cancel pending invitation to Kestrel', 'cancel-invitation', { reseller: 'Kestrel' }],
    [
      'Remove assigned billing admin role from hana@kestrel.example',
      'remove-role',
      { person: 'hana@kestrel.example', role: 'billing-admin' },
    ],
  ],
  'a heading stands over what is no order': [
    ['Subject: Add 5 seats for Kestrel', 'none'],
    ['RE: FW: Invite reseller Kestrel', 'none'],
    ['Lesson 4: adding a customer', 'none'],
    ['Agenda: 1. add customers 2. invite resellers', 'none'],
    ['[x] request delegated admin for Kestrel', 'none'],
    ['todo add 5 seats kestrel', 'none'],
    ['invoice: 5 E3 seats for Kestrel', 'none'],
    ['dry run: add 5 seats for Kestrel', 'none'],
    ['best practice: request delegated admin early', 'none'],
    ['Kestrel: 5 more seats', 'change-licenses', { customer: 'Kestrel', quantity: { delta: 5 } }],
    ['status update: Kestrel signed, add them as customer', 'add-customer', { customer: 'Kestrel' }],
  ],
  'how something stands commands nothing': [
    ['delegated admin relationship with Kestrel expired', 'none'],
    ['the upgrade of Kestrel went smoothly', 'none'],
    ['error when adding customer Kestrel', 'none'],
    ['tried to associate Kestrel with Wingtip, no luck', 'none'],
    [
      'our delegated admin with Kestrel expired, please request it again',
      'request-delegated-admin',
      { customer: 'Kestrel' },
    ],
    ["Kestrel's invitation expired, resend it", 'resend-invitation', { reseller: 'Kestrel' }],
  ],
  'a thing with a question mark is asked about': [
    ['new customer Kestrel?', 'none'],
    ['5 more seats for Kestrel? really?', 'none'],
    ['end the partnership? are you mad', 'none'],
    ['E3 or E5 for Kestrel?', 'none'],
    ['could we get 5 more seats for Kestrel?', 'change-licenses', { customer: 'Kestrel', quantity: { delta: 5 } }],
  ],
  'what is still to be approved waits': [
    ['add 5 seats for Kestrel pending approval', 'none'],
    ['Kestrel would like 5 more seats but budget is not approved', 'none'],
    ['somebody ought to end that partnership eventually', 'none'],
    [
      'add 5 seats for Kestrel, but only on E3',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 5 } },
    ],
  ],
  'somebody else is to do it': [
    ['get Kim to cancel the invitation', 'none'],
    ['make sure Kim cancels the invitation', 'none'],
    ['make sure Kestrel gets 5 more seats', 'change-licenses', { customer: 'Kestrel', quantity: { delta: 5 } }],
  ],
  'two roles, two amounts and who leads are no change': [
    ['make Dana billing admin and user admin', 'none'],
    ['add 5 seats of E3 and 2 of E5 for Kestrel', 'none'],
    ['make Dana team lead', 'none'],
    ['escalate ticket 991', 'none'],
    ["change Kestrel's address", 'none'],
    ['add Kestrel as a lead', 'add-lead', { customer: 'Kestrel' }],
    ['update my phone number', 'edit-profile'],
  ],
};

describe('English that only tells', () => readsBy(rules));

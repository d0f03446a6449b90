import { changesNothing, type Rules, readsBy } from './reading.ts';

const person = 'Kim Park';
const rules: Rules = {
  'an order beside a reason, though no mark parts them': [
    ['show me the customers of Kestrel I’m meeting them at noon', 'list-customers', { reseller: 'Kestrel' }],
    ["list our resellers I'm about to hop on a call", 'list-resellers'],
    [
      "make Kim Park an admin agent she's covering for me while I'm away",
      'assign-role',
      { person, role: 'admin-agent' },
    ],
    ["give Kim Park the helpdesk role we're off next week", 'assign-role', { person, role: 'helpdesk-agent' }],
    ['add prospect Harbor Lane I had lunch with the owner', 'add-lead', { customer: 'Harbor Lane' }],
    ['jot down Harbor Lane as a prospect I got a coffee with them', 'add-lead', { customer: 'Harbor Lane' }],
    [
      'hi hope all is good we need Kestrel Works invited as a reseller',
      'invite-reseller',
      { reseller: 'Kestrel Works' },
    ],
    ['reject the invite with code QX-7714 I never heard of these people', 'decline-invitation', { code: 'QX-7714' }],
    ['update our phone number its an old one', 'edit-profile'],
    ["fix our company profile there's a typo", 'edit-profile'],
    ["need to change our primary contact, Siobhan's off on maternity leave", 'edit-profile'],
    ['add Kestrel as a customer, not one sale in two years', 'none'],
    ["add 5 seats to Kestrel's E3 I'm about to do it", 'none'],
    ["decline the invitation from Fabrikam, I'm in two minds", 'none'],
    ['what a profile he has', 'none'],
    ["I'm meeting Kestrel at noon", 'none'],
  ],
  'what is wrong with a thing, where that is what ends it': [
    ["please end the partnership with Kestrel, there's no activity at all", 'end-partnership', { reseller: 'Kestrel' }],
    ['remove Kestrel from our resellers, not one sale in two years', 'end-partnership', { reseller: 'Kestrel' }],
    ['cancel the invite to Kestrel, it’s a dupe', 'cancel-invitation', { reseller: 'Kestrel' }],
    [
      'oh shoot wrong one, take back the invitation to customer Harbor Lane please',
      'cancel-invitation',
      { customer: 'Harbor Lane' },
    ],
    ["our MPN ID needs to be updated, there's a typo in it", 'edit-profile'],
    [
      'I keep getting errors on the partner page can you open a support ticket with partner center',
      'create-support-ticket',
    ],
    ['the page keeps freezing could you raise a ticket with Partner Center', 'create-support-ticket'],
    ['the page keeps freezing', 'none'],
  ],
  'what opens a sentence and belongs to no name': [
    [
      'Vetting of Tidewater Micro LLC is complete. Please invite them as an indirect reseller',
      'invite-reseller',
      { reseller: 'Tidewater Micro LLC' },
    ],
    [
      'Four-eyes approval is on file. Give kim@kestrel.example the global administrator role.',
      'assign-role',
      { person: 'kim@kestrel.example', role: 'global-admin' },
    ],
    [
      "the grad can't log in anywhere, give kim@kestrel.example a user account",
      'add-user',
      { email: 'kim@kestrel.example' },
    ],
    ['Femi starts, create account femi@kestrel.example', 'add-user', { person: 'Femi', email: 'femi@kestrel.example' }],
    [
      'Once Upon A Time Toys needs 5 seats of E3',
      'add-subscription',
      { customer: 'Once Upon A Time Toys', quantity: 5, product: 'E3' },
    ],
    ['invite Foundation of Hope Ltd as a customer', 'invite-customer', { customer: 'Foundation of Hope Ltd' }],
    ['who gave Hendrik van Loon global admin?', 'show-activity'],
    ['make Anna van Dijk a global admin', 'assign-role', { person: 'Anna van Dijk', role: 'global-admin' }],
    ['end the partnership with reseller Zulu 9 Networks', 'end-partnership', { reseller: 'Zulu 9 Networks' }],
  ],
  'a register and a file, which are kept': [
    ['customer register', 'list-customers'],
    ['register of our customers please', 'list-customers'],
    ['Lead register, please.', 'list-leads'],
    ['the reseller register', 'list-resellers'],
    ['Partner file of reseller Kestrel Works, please', 'show-reseller', { reseller: 'Kestrel Works' }],
    ['register customer Kestrel', 'add-customer', { customer: 'Kestrel' }],
    ['customer Kestrel: register please', 'add-customer', { customer: 'Kestrel' }],
    ['file a ticket for Kestrel', 'create-service-request', { customer: 'Kestrel' }],
  ],
  'shorthand, slips, and courtesies of other tongues': [
    ['rsllr list ta', 'list-resellers'],
    ['end our pship with Kestrel', 'end-partnership', { reseller: 'Kestrel' }],
    ['link kestrel foods w wingtip pls', 'associate-customer', { customer: 'kestrel foods', reseller: 'wingtip' }],
    ['new cust acct for Kestrel Works', 'add-customer', { customer: 'Kestrel Works' }],
    ['assgin gloabl admin to Kim Park', 'assign-role', { person, role: 'global-admin' }],
    ['show the open SRs asseblief', 'list-service-requests'],
    ['show our resellers porfa', 'list-resellers'],
    ['open tickets for the QBR', 'list-service-requests'],
    ['what kinda incentives did we pull in last quarter', 'show-incentives'],
    ['howzit', 'greet'],
    ['top of the morning to ya', 'greet'],
    ['Dear bot, hello', 'greet'],
  ],
};

describe('plain words from many desks', () => {
  readsBy(rules);
  changesNothing({
    'it hangs on what is not yet so': [
      'Once Lena Hoffmann has signed the NDA, assign her the admin agent role',
      'After Lena Hoffmann has signed, make her a billing admin',
      'Once Kestrel Works has signed, invite them as a reseller',
      'Before Kestrel Works signs, cancel the invitation to Fabrikam',
    ],
    'a reason is told of what others do, ask or weigh': [
      'he wants me to cancel the invite to Kestrel they never replied',
      'we could end the partnership with Kestrel they never sell',
      "I'd never end the partnership with Kestrel they never fail us",
      'Is it wise to end the partnership with Kestrel they never sell',
      "did you cancel the invite to Kestrel it's a duplicate",
      "should I cancel the invite to Kestrel it's a duplicate",
      'why did you end the partnership with Kestrel they never did a thing',
      "I'm meeting Kestrel to end the partnership they never sell",
      "can you raise the blinds it's dark",
      "can you book a table we're meeting Kestrel",
    ],
  });
});

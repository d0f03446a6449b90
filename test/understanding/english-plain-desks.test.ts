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
  'a form that somebody filled in': [
    [
      'Customer reassignment\nCustomer: Harbor Lane\nReseller (new): Wingtip\nApproved by: Legal',
      'associate-customer',
      { customer: 'Harbor Lane', reseller: 'Wingtip' },
    ],
    [
      'New customer form\n------------------\nLegal name: Rautio Sawmill Oy\nDomain: rautio.example\nReseller: Wingtip',
      'add-customer',
      { customer: 'Rautio Sawmill Oy', domain: 'rautio.example', reseller: 'Wingtip' },
    ],
    [
      'Support contact nomination\n1) Customer: Harbor Lane\n2) Subscription: E3\n3) Reseller: Wingtip',
      'set-support-contact',
      { customer: 'Harbor Lane', subscription: 'E3', reseller: 'Wingtip' },
    ],
    ['Role change form\nUser: Kim Park\nRole to add: Admin agent', 'assign-role', { person, role: 'admin-agent' }],
    ['User: Kim Park\nRole to remove: Admin agent', 'remove-role', { person, role: 'admin-agent' }],
    [
      'Access recertification\nUser: Hendrik van Loon\nRole to revoke: Global admin',
      'remove-role',
      { person: 'Hendrik van Loon', role: 'global-admin' },
    ],
    [
      'User creation form\nName: Kim Park\nE-mail: kim@kestrel.example\nRole: Billing admin',
      'add-user',
      { person, email: 'kim@kestrel.example', role: 'billing-admin' },
    ],
    [
      'New lead\nCompany: Tramontana Yachts S.r.l.\nSource: trade fair',
      'add-lead',
      { customer: 'Tramontana Yachts S.r.l.' },
    ],
    [
      'Access request\nType: delegated administration (GDAP)\nCustomer: Harbor Lane\nJustification: tenant security',
      'request-delegated-admin',
      { customer: 'Harbor Lane' },
    ],
    [
      'New subscription\nCustomer: Harbor Lane\nProduct: E3\nQuantity: 12\nCost centre: 4410',
      'add-subscription',
      { customer: 'Harbor Lane', product: 'E3', quantity: 12 },
    ],
    [
      'Reseller invitation\nRecipient: pat@kestrel.example\nRequested by: Anna Weiss',
      'invite-reseller',
      { email: 'pat@kestrel.example' },
    ],
    ['Subscription inventory\nCustomer: Harbor Lane', 'list-subscriptions', { customer: 'Harbor Lane' }],
    ['Draft form\nUser: Kim Park\nRole to add: Admin agent', 'none'],
    ['New customer form\nCustomer: Harbor Lane\nApproved by: pending', 'none'],
    ['Order form\nCustomer: Harbor Lane\nProduct: E3\nQuantity: 12\nReason: not needed any more', 'none'],
    ['Role change form\nUser: Kim Park\nRole to add: none', 'none'],
    ['Support contact change\nCustomer: Harbor Lane\nReseller: Wingtip\nStatus: done', 'none'],
    ['Subscription suspension\nCustomer: Harbor Lane\nReason: invoice 60 days overdue', 'none'],
    ['I need 21 elm pediatrics added to our customers', 'none'],
    ['Agenda\n1) Customer: Harbor Lane\n2) Reseller: Wingtip', 'none'],
    ['From: Ola Berg\nTo: Sales UK\nSubject: Invite Kestrel as reseller\n\nHi team, the minutes are attached.', 'none'],
  ],
  'a number that is set right at once': [
    [
      "could you take 2 — sorry, 3 — seats off Harbor Lane's E3",
      'change-licenses',
      { customer: 'Harbor Lane', product: 'E3', quantity: { delta: -3 } },
    ],
    [
      'Please change sub-20417 to 60 licences – apologies, 66',
      'change-licenses',
      { subscription: 'sub-20417', quantity: 66 },
    ],
    [
      "remove 4, er, 5 licences from Harbor Lane's E3",
      'change-licenses',
      { customer: 'Harbor Lane', product: 'E3', quantity: { delta: -5 } },
    ],
    [
      "add 5 (no, 7) seats to Harbor Lane's E3",
      'change-licenses',
      { customer: 'Harbor Lane', product: 'E3', quantity: { delta: 7 } },
    ],
  ],
  'what is ahead, and what all there is': [
    ['Quarterly review coming up, can I get a rundown of every reseller we work with', 'list-resellers'],
    [
      'Renewal chat in an hour, can I see what Harbor Lane have bought?',
      'list-subscriptions',
      { customer: 'Harbor Lane' },
    ],
    ['what all is Harbor Lane on right now', 'list-subscriptions', { customer: 'Harbor Lane' }],
    ['who all are our distributors', 'list-providers'],
    ['Kids, who wants to be helpdesk agent for the day?', 'none'],
    ['# Release notes\n- users can now be added from chat\n- invitation mails got a new logo', 'none'],
    ['weekly meeting coming up, remind me', 'none'],
    ['call Harbor Lane in an hour, then invite them', 'none'],
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
      'can I see that invite great lakes cloud supply sent over',
      "can you raise the blinds it's dark",
      "can you book a table we're meeting Kestrel",
    ],
  });
});

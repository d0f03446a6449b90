import { changesNothing, type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'an order that was only begun is taken back': [
    ['cancel, no, resend the invitation to Bluegum IT', 'resend-invitation', { reseller: 'Bluegum IT' }],
    [
      'remove, I mean assign billing admin to Mia Brandt',
      'assign-role',
      { person: 'Mia Brandt', role: 'billing-admin' },
    ],
    ['add customer... sorry, add a lead: Pinfold Mills', 'add-lead', { customer: 'Pinfold Mills' }],
    [
      'new ticket, oh no, a service request for Pinfold Mills: printer offline',
      'create-service-request',
      { customer: 'Pinfold Mills', title: 'printer offline' },
    ],
    [
      'invite reseller, hang on, they are a customer: invite customer Pinfold Mills',
      'invite-customer',
      { customer: 'Pinfold Mills' },
    ],
    ['show our customers, no, our resellers', 'list-customers'],
    ['cancel, sorry', 'cancel'],
    ["invite, no, don't invite Bluegum IT", 'none'],
    ['add 5 seats, no, forget it', 'none'],
  ],
  'another thing is not meant': [
    ['no invite needed, just add Pinfold Mills as a customer', 'add-customer', { customer: 'Pinfold Mills' }],
    [
      'no new subscription please, only 5 more E3 seats for Pinfold Mills',
      'change-licenses',
      { customer: 'Pinfold Mills', product: 'E3', quantity: { delta: 5 } },
    ],
    [
      'link Pinfold Mills - the whole customer, not one subscription - to reseller Bluegum IT',
      'associate-customer',
      { customer: 'Pinfold Mills', reseller: 'Bluegum IT' },
    ],
    [
      'assign Mia Brandt billing admin, not the helpdesk agent role',
      'assign-role',
      { person: 'Mia Brandt', role: 'billing-admin' },
    ],
    ['not a user, add mia@bluegum.example as a user', 'none'],
    ['order 5 E3 for Pinfold Mills, no order', 'none'],
    ['invite Bluegum IT, no invitation', 'none'],
    ['no more seats for Pinfold Mills', 'none'],
    ['no customer, no order', 'none'],
  ],
  'why it is wanted stands behind a comma': [
    [
      'register Pinfold Mills as a prospect, reseller Bluegum IT met them at a fair',
      'add-lead',
      { customer: 'Pinfold Mills' },
    ],
    ['end the partnership with Bluegum IT, ticket 4471 has the reasons', 'end-partnership', { reseller: 'Bluegum IT' }],
    [
      'hand the helpdesk agent role to Mia Brandt, who looks after the service requests',
      'assign-role',
      { person: 'Mia Brandt', role: 'helpdesk-agent' },
    ],
    ['reseller Bluegum IT, ticket 4471 has the reasons', 'none'],
    ['invite reseller Bluegum IT, the boss said no', 'none'],
    ['order 5 E3 for Pinfold Mills, the price is too high', 'none'],
    ["upgrade Pinfold Mills from E3 to E5, their board hasn't agreed", 'none'],
    ["assign billing admin to Mia Brandt, the boss isn't sure", 'none'],
    ['we went through the access review, we noticed that several users have no role', 'none'],
  ],
  'what speaks against a change names the one that is meant': [
    [
      'put a new subscription, Visio Plan 2, 15 seats, on customer Pinfold Mills',
      'add-subscription',
      { customer: 'Pinfold Mills', product: 'Visio Plan 2', quantity: 15 },
    ],
    ['Could our address in the profile be changed to 4 Mill Lane, Leeds? The support contact stays.', 'edit-profile'],
    ['Mia Brandt was added as a user last week, now she needs the admin agent role', 'none'],
    [
      'make mia@bluegum.example helpdesk agent; the user exists already',
      'assign-role',
      { person: 'mia@bluegum.example', role: 'helpdesk-agent' },
    ],
    ['put a new notice on customer Pinfold Mills', 'none'],
  ],
  'which one should be changed is told between': [
    ['the invite we got (code AB12-CD34-EF56) should be rejected', 'decline-invitation', { code: 'AB12-CD34-EF56' }],
    ['the invitation they sent us must be declined', 'decline-invitation'],
    [
      'the billing admin role which Mia Brandt holds by mistake should be taken back',
      'remove-role',
      { person: 'Mia Brandt', role: 'billing-admin' },
    ],
    ['the billing admin role which Mia Brandt holds should be explained', 'none'],
    ['the customer we lost should be deleted', 'none'],
    ['the invitation they sent us should be fine', 'none'],
  ],
  'what is left to do is ordered at the end': [
    [
      "the setup is done at Pinfold Mills, what's left is linking their E5 subscription to reseller Bluegum IT; please do that",
      'associate-subscription',
      { customer: 'Pinfold Mills', subscription: 'E5', reseller: 'Bluegum IT' },
    ],
    ["what's left is linking Pinfold Mills to Bluegum IT", 'none'],
    ['get our enrolment under way please', 'enroll'],
    ['is our enrolment under way?', 'show-enrollment'],
    ['get the meeting under way', 'none'],
  ],
  'a ticket with somebody is none for a customer': [
    ['raise a support ticket with Zorbel Center about slow pages', 'none'],
    [
      'raise a support ticket for Zorbel Mills about slow pages',
      'create-service-request',
      { customer: 'Zorbel Mills', title: 'slow pages' },
    ],
  ],
  'who is to be what, and under whom': [
    [
      'the helpdesk agent role should go to Theo Lund in accounting',
      'assign-role',
      { person: 'Theo Lund', role: 'helpdesk-agent' },
    ],
    ['the money should go to Theo Lund in accounting', 'none'],
    [
      'Oakline needs to be named the designated support contact for our client Kestrel',
      'set-support-contact',
      { customer: 'Kestrel', reseller: 'Oakline' },
    ],
    ['Oakline was named the designated support contact for our client Kestrel', 'none'],
    [
      'existing customer Kestrel must go under Oakline as their reseller',
      'associate-customer',
      { customer: 'Kestrel', reseller: 'Oakline' },
    ],
  ],
  'somebody is to give us something': [
    ['get Kestrel to give us delegated admin rights', 'request-delegated-admin', { customer: 'Kestrel' }],
    ['get Kestrel to give us 5 seats', 'none'],
    ['get Kestrel to give Oakline delegated admin rights', 'none'],
    [
      "remind kim@kestrel.example of the invite she hasn't opened",
      'resend-invitation',
      { email: 'kim@kestrel.example' },
    ],
    ["I'd prefer it if you invited Kestrel as a reseller", 'invite-reseller', { reseller: 'Kestrel' }],
    ["I'd prefer it if you didn't invite Kestrel as a reseller", 'none'],
    ["I'd prefer it if you spoke German with me", 'set-language', { title: 'German' }],
  ],
  'so many seats, however they are noted down': [
    ['sub-7033: seat count to 1,150', 'change-licenses', { subscription: 'sub-7033', quantity: 1150 }],
    ['sub-7033: seat count', 'none'],
    [
      'licence count = 1,050, offer E3, customer Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: 1050 },
    ],
    [
      'new order for customer Kestrel:\nTeams Essentials\n7 seats',
      'add-subscription',
      { customer: 'Kestrel', product: 'Teams Essentials', quantity: 7 },
    ],
    ['new order for customer Kestrel', 'none'],
    [
      'could we get 5 more E3 seats over at Kestrel?',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 5 } },
    ],
    ['new client record for Kestrel please', 'add-customer', { customer: 'Kestrel' }],
    ['show me the new client record for Kestrel', 'show-customer', { customer: 'Kestrel' }],
  ],
  'what is ours is to change, or to be seen': [
    ['our fax number in the profile has to change to +44 20 7946 0018', 'edit-profile'],
    ["the fax number in Kestrel's profile has to change", 'none'],
    ['list of the indirect providers we already work with', 'list-providers'],
    ['number of indirect providers we are connected to', 'list-providers'],
    ['our providers already know', 'none'],
    ['show service health and the leads', 'none'],
    ['show service health for Kestrel and Oakline', 'show-service-health', { customer: 'Kestrel' }],
    ['set the language of my spreadsheet to Dutch', 'none'],
    ['set the language of this chat to Dutch', 'set-language', { title: 'Dutch' }],
  ],
};

describe('English: orders near to other orders', () => {
  readsBy(rules);
  changesNothing({
    'the order itself is denied': ['no invitation to Bluegum IT please', 'no order please, Pinfold Mills'],
    'it is told of a customer': ['existing customer Kestrel had to go under Oakline as their reseller'],
  });
});

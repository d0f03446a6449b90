import { type Rules, readsBy } from './reading.ts';

const reseller = 'Oakfold';
const rules: Rules = {
  'in Ireland what one is after doing is done, and what one is after is wanted': [
    ["I'm just after adding five seats to Kestrel's E3", 'none'],
    ["we're only after inviting reseller Oakfold", 'none'],
    ["Pat's after ending the partnership with reseller Oakfold", 'none'],
    ["I'm after five seats of E3 for Kestrel", 'add-subscription', { customer: 'Kestrel', product: 'E3', quantity: 5 }],
    ["I'm after a list of our resellers", 'list-resellers'],
    [
      "I'm after billing admin rights for pat@oakfold.example",
      'assign-role',
      { person: 'pat@oakfold.example', role: 'billing-admin' },
    ],
  ],
  'what somebody does for a living stands in front of the name': [
    ['create a user account for our new coordinator Pat Moss', 'add-user', { person: 'Pat Moss' }],
    ['create a user account for our new surveyor Pat Moss', 'add-user', { person: 'Pat Moss' }],
  ],
  'whom it is for may stand in front of what must be done': [
    ['For Kestrel a service request must be created', 'create-service-request', { customer: 'Kestrel' }],
    [
      'For Kestrel a service request must be created, subject: printer gone since Monday',
      'create-service-request',
      { customer: 'Kestrel', title: 'printer gone since Monday' },
    ],
    ['to pat@oakfold.example a reseller invitation must be sent', 'invite-reseller', { email: 'pat@oakfold.example' }],
    ['For Kestrel a service request was created', 'none'],
    ['to pat@oakfold.example a reseller invitation was sent', 'none'],
  ],
  'a subscription that has to come is ordered': [
    ['A new E3 subscription has to come for Kestrel', 'add-subscription', { customer: 'Kestrel', product: 'E3' }],
    ['A new E3 subscription has come for Kestrel', 'none'],
    ['Kestrel has to come for E3', 'none'],
  ],
  'to couple is a verb in front of what is coupled': [
    [
      'could you couple client Kestrel Works to Oakfold?',
      'associate-customer',
      { customer: 'Kestrel Works', reseller },
    ],
    [
      'add a couple seats of E3 for Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 2 } },
    ],
    [
      'remove couple of E3 seats for Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: -2 } },
    ],
  ],
  'an offer of somebody is no part of a name with a legal form': [
    [
      'The E3 of Kestrel GmbH needs to be linked with the reseller Oakfold',
      'associate-subscription',
      { customer: 'Kestrel GmbH', subscription: 'E3', reseller },
    ],
    [
      'Kestrel GmbH needs to be linked with the reseller Oakfold',
      'associate-customer',
      { customer: 'Kestrel GmbH', reseller },
    ],
  ],
  'a reseller and what belongs to a customer are linked to each other': [
    [
      "link reseller Oakfold and Kestrel's E3 so they earn the incentives",
      'associate-subscription',
      { customer: 'Kestrel', subscription: 'E3', reseller },
    ],
    ["link reseller Oakfold and reseller Harlow to Kestrel's E3", 'none'],
  ],
  'who wants somebody to be under a reseller wants the two associated': [
    [
      'I want the customer Kestrel to be under reseller Oakfold',
      'associate-customer',
      { customer: 'Kestrel', reseller },
    ],
    ["I don't want the customer Kestrel to be under reseller Oakfold", 'none'],
  ],
  'what a reseller is to be may stand in front of the wish': [
    [
      'As designated support contact for sub-4410 I would like to enter the reseller Oakfold',
      'set-support-contact',
      { subscription: 'sub-4410', reseller },
    ],
    ['As support contact for sub-4410 I have nothing to say', 'none'],
  ],
  'what is gone for is what is asked for': [
    ['Go ask for delegated admin rights at Kestrel', 'request-delegated-admin', { customer: 'Kestrel' }],
    ['go away', 'none'],
    ["don't go ask for delegated admin rights at Kestrel", 'none'],
  ],
  'what is not accepted yet is put off': [
    ["Let's not accept the invitation from Oakfold yet, I want to read the terms", 'none'],
    ["let's not decline the invitation from Oakfold yet", 'none'],
    ['let me see the invitation from Oakfold', 'review-invitation', { provider: 'Oakfold' }],
  ],
};

describe('English in the order of another language', () => readsBy(rules));

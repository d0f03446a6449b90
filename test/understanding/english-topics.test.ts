import { changesNothing, type Rules, readsBy } from './reading.ts';

/** How particular people ask: with the thing first, with a decision, in a tongue of their own. */
const rules: Rules = {
  'the thing stands first and the verb comes back to it': [
    [
      'that Kestrel Works invitation go ahead and turn it down for me',
      'decline-invitation',
      { provider: 'Kestrel Works' },
    ],
    ["Kestrel's E3, bump it to 40 seats", 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: 40 }],
    ['the invite to pat@kestrel.example resend it please', 'resend-invitation', { email: 'pat@kestrel.example' }],
    [
      'bp for Kestrel Works, 15 seats, new order',
      'add-subscription',
      { product: 'bp', customer: 'Kestrel Works', quantity: 15 },
    ],
    ['that invitation from Kestrel we turned it down', 'none'],
  ],
  'what was decided is wanted where somebody says so': [
    [
      'We decided to reject the partnership invitation of Kestrel, please proceed',
      'decline-invitation',
      { provider: 'Kestrel' },
    ],
    [
      'Mr Okafor has asked that we end the partnership with Kestrel, would you do that please',
      'end-partnership',
      { reseller: 'Kestrel' },
    ],
    ['they asked us to add Kestrel as a customer, please arrange it', 'add-customer', { customer: 'Kestrel' }],
    ['We decided to reject the partnership invitation of Kestrel', 'none'],
    ['We decided to not add Kestrel as a customer, please proceed', 'none'],
    ['Mr Okafor has asked that we end the partnership with Kestrel', 'none'],
  ],
  'who wants to see it is not whom it is about': [
    ['Mr Okafor would like to see the customers of Kestrel', 'list-customers', { reseller: 'Kestrel' }],
    ['Mrs Doyle wants to see our leads', 'list-leads'],
    ['Kestrel would like to see their subscriptions', 'list-subscriptions', { customer: 'Kestrel' }],
  ],
  'what a company is to us may be told behind the command': [
    ["Can you look up Kestrel for me, they're one of our customers", 'show-customer', { customer: 'Kestrel' }],
    ['show me Kestrel, they are a reseller of ours', 'show-reseller', { reseller: 'Kestrel' }],
    [
      'send the customer Kestrel an invite their email is pat@kestrel.example',
      'invite-customer',
      { customer: 'Kestrel', email: 'pat@kestrel.example' },
    ],
  ],
  'whose they are, and by whom they are looked after, tells which ones are to be shown': [
    ['May I see the customers assigned to Kestrel?', 'list-customers', { reseller: 'Kestrel' }],
    ['the customers Kestrel has on its books please', 'list-customers', { reseller: 'Kestrel' }],
    ["give me Kestrel's customer base", 'list-customers', { reseller: 'Kestrel' }],
    ["Kestrel's customer record", 'show-customer', { customer: 'Kestrel' }],
    ["delete Kestrel's customer base", 'none'],
    ['get me the customers that Kestrel brought in', 'list-customers', { reseller: 'Kestrel' }],
    ['I need the subscriptions belonging to Kestrel', 'list-subscriptions', { customer: 'Kestrel' }],
    ['show the applications of companies which want to become our resellers', 'review-enrollments'],
    [
      'we would like the customer Kestrel assigned to Wingtip',
      'associate-customer',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
  ],
  'what is confirmed, gone over or asked for is told': [
    [
      'Kindly confirm whether Teams Essentials is available for ordering',
      'list-catalog',
      { product: 'Teams Essentials' },
    ],
    ['please confirm my own permissions', 'who-am-i'],
    ['can we go over our leads?', 'list-leads'],
    ['what about our open service requests', 'list-service-requests'],
    ['tell me whether we can sell E5', 'list-catalog', { product: 'E5' }],
    ['got any outages on the go for Kestrel?', 'show-service-health', { customer: 'Kestrel' }],
    ['our services have some outage today?', 'show-service-health'],
    ['Show the invitation list, I should report it to my boss', 'list-invitations'],
  ],
  'a language is asked for in many ways': [
    ['please write to me in Norwegian', 'set-language', { title: 'Norwegian' }],
    ['write in portuguese please, my english is not so good', 'set-language', { title: 'portuguese' }],
    ['put Welsh as the language', 'set-language', { title: 'Welsh' }],
    ['create a ticket in English: broken', 'create-support-ticket', { title: 'broken' }],
  ],
  'what the bot can do is asked': [
    ['What exactly are you able to do?', 'help'],
    ['so like what can i even ask you', 'help'],
    ['I am having one doubt, how to give a colleague the helpdesk role?', 'help'],
    ['yeah nah forget it', 'cancel'],
    ['bin it mate', 'cancel'],
  ],
  'once more, and another dozen': [
    ['The invitation to reseller Kestrel must be sent once more', 'resend-invitation', { reseller: 'Kestrel' }],
    [
      'Kestrel wants another dozen Business Basic seats',
      'change-licenses',
      { customer: 'Kestrel', product: 'Business Basic', quantity: { delta: 12 } },
    ],
    [
      'Kestrel wants a dozen Business Basic seats',
      'add-subscription',
      { customer: 'Kestrel', product: 'Business Basic', quantity: 12 },
    ],
  ],
  'an order for what was just said is no second one': [
    [
      'Our client Kestrel requires 25 seats of E3, please place the new order',
      'add-subscription',
      { customer: 'Kestrel', product: 'E3', quantity: 25 },
    ],
    ['Our client Kestrel requires 25 seats of E3, please order 10 seats of E5 for Wingtip', 'none'],
  ],
  'a question may stand behind who asks it': [
    ['I have a doubt regarding which role can invite resellers', 'show-roles'],
    ['Our boss is asking which customers Kestrel handles', 'list-customers', { reseller: 'Kestrel' }],
    ["what's the story with the outages for Kestrel", 'show-service-health', { customer: 'Kestrel' }],
    ["who's got the power to invite resellers", 'show-roles'],
    ['my boss is asking whether we ended the partnership with Kestrel', 'none'],
    ['I have a question about the weather', 'none'],
  ],
  'others ask for seats': [
    [
      'Kestrel are requesting five additional Business Premium licences.',
      'change-licenses',
      { customer: 'Kestrel', product: 'Business Premium', quantity: { delta: 5 } },
    ],
    [
      'Gimme 15 more F3s for Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'F3', quantity: { delta: 15 } },
    ],
    ['sort us out with 5 E5 for Kestrel', 'add-subscription', { customer: 'Kestrel', product: 'E5', quantity: 5 }],
    ['Kestrel are requesting a quote', 'none'],
  ],
  'fields of a command': [
    [
      'add user pat@kestrel.example role=helpdesk agent',
      'add-user',
      { email: 'pat@kestrel.example', role: 'helpdesk-agent' },
    ],
    [
      'register Kestrel as a customer, domain kestrel.fit',
      'add-customer',
      { customer: 'Kestrel', domain: 'kestrel.fit' },
    ],
    [
      'give Kestrel the incentive credit on sub-5530',
      'associate-subscription',
      { subscription: 'sub-5530', reseller: 'Kestrel' },
    ],
    [
      'From now on Kestrel should be the support contact for Wingtip',
      'set-support-contact',
      { reseller: 'Kestrel', customer: 'Wingtip' },
    ],
    [
      'new starter Jess Tran (jess@kestrel.example) needs a user account',
      'add-user',
      { person: 'Jess Tran', email: 'jess@kestrel.example' },
    ],
    [
      'put a service request in for Kestrel (subject: no mail)',
      'create-service-request',
      { customer: 'Kestrel', title: 'no mail' },
    ],
  ],
};

describe('English with the thing first', () => {
  readsBy(rules);

  changesNothing({
    'it is for a day that stands in front': [
      'Next Wednesday, please add 5 seats for Kestrel',
      'Next Friday order 5 E3 for Kestrel',
      'Tomorrow morning, invite reseller Kestrel',
    ],
    'it only tells which ones are meant': [
      'the customers that Kestrel brought in',
      'got the customers that Kestrel brought in?',
      'the resellers Kestrel invited',
    ],
    'it waits for something': [
      "after the audit, remove Kim's billing admin role",
      'after the migration, please add 5 seats for Kestrel',
    ],
    'it can be done some day': ['SR 40021 can be closed', 'the customers assigned to Kestrel'],
  });
});

import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'what is written without a stop is read apart': [
    [
      "hey Twotier it's Tyrone I got an invite from Kestrel and I want to accept it",
      'review-invitation',
      { provider: 'Kestrel' },
    ],
    [
      'send the customer Kestrel an invite their email is desk@kestrel.example',
      'invite-customer',
      { customer: 'Kestrel', email: 'desk@kestrel.example' },
    ],
    ['that Kestrel invitation go ahead and turn it down', 'decline-invitation', { provider: 'Kestrel' }],
    [
      'Wingtip let two people go, remove 2 E3 seats',
      'change-licenses',
      { customer: 'Wingtip', product: 'E3', quantity: { delta: -2 } },
    ],
    ['I am having one doubt, how to give a colleague the helpdesk role?', 'help'],
    ['so like what can i even ask you', 'help'],
    ["it's Kestrel", 'none'],
    ['that Kestrel invitation is fine', 'none'],
    ['the weather let us go and enjoy it', 'none'],
    ['their email is desk@kestrel.example', 'none'],
    ['no need to turn it down', 'none'],
  ],
  'why something is wanted, and that it is to be done': [
    [
      'fire off a GDAP req to Kestrel, need it before the migration',
      'request-delegated-admin',
      { customer: 'Kestrel' },
    ],
    [
      'Our client Kestrel Ltd requires 25 seats of E3, please place the new order',
      'add-subscription',
      { customer: 'Kestrel Ltd', product: 'E3', quantity: 25 },
    ],
    ["look up Kestrel for me, they're one of our customers", 'show-customer', { customer: 'Kestrel' }],
    ['invite reseller Kestrel. They asked for it.', 'invite-reseller', { reseller: 'Kestrel' }],
    ['invite Kestrel before they sign', 'none'],
    ['need it before the migration', 'none'],
    ["they're one of our customers", 'none'],
    ['please place the order', 'none'],
    ['Kestrel asked us to cancel the invitation', 'none'],
  ],
  'a name and what stands beside it': [
    [
      "set Yamabuki Foods K.K.'s E3 to 60 licences",
      'change-licenses',
      { customer: 'Yamabuki Foods K.K.', product: 'E3', quantity: 60 },
    ],
    ['new customer: Bakeriet på Hjørnet', 'add-customer', { customer: 'Bakeriet på Hjørnet' }],
    ["WHAT SUBS DOES MARGIE'S TRAVEL HAVE", 'list-subscriptions', { customer: "MARGIE'S TRAVEL" }],
    ["Brandt & Partner's customers, which ones are they?", 'list-customers', { reseller: 'Brandt & Partner' }],
    ['list subscriptions ostrava steel s.r.o.', 'list-subscriptions', { customer: 'ostrava steel s.r.o.' }],
    [
      'Please register "Upgrade Me Gym" as a customer, domain upgrademe.fit',
      'add-customer',
      { customer: 'Upgrade Me Gym', domain: 'upgrademe.fit' },
    ],
    ['Upgrade To-Do Labs to E5.', 'upgrade-subscription', { customer: 'To-Do Labs', product: 'E5' }],
    ['Next Wednesday, please add 5 seats for Kestrel', 'none'],
    ['Early March add 5 E3 seats for Kestrel', 'none'],
    [
      'please resend the invitation to a@kestrel.example\n\nNadia El Amrani\nPartner Operations',
      'resend-invitation',
      { email: 'a@kestrel.example' },
    ],
    ['invite reseller\nKestrel Works', 'invite-reseller', { reseller: 'Kestrel Works' }],
  ],
  'what is wished for in a roundabout way': [
    [
      'We should be grateful if Kestrel Ltd could be set up as a new customer.',
      'add-customer',
      { customer: 'Kestrel Ltd' },
    ],
    [
      'Request you to please upgrade customer Kestrel from E3 to E5',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
    [
      'We would like that Kestrel manages our customer Wingtip GmbH.',
      'associate-customer',
      { customer: 'Wingtip GmbH', reseller: 'Kestrel' },
    ],
    ['I want that Hana Lim has the role of admin agent', 'assign-role', { person: 'Hana Lim', role: 'admin-agent' }],
    [
      'I would like the customer Kestrel placed with reseller Wingtip',
      'associate-customer',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['the invitation to reseller Kestrel must be sent once more', 'resend-invitation', { reseller: 'Kestrel' }],
    [
      'Kestrel wants another dozen E3 seats',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 12 } },
    ],
    [
      'could Kestrel get E5 instead of E3',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
    [
      'give Kestrel the incentive credit on sub-5530',
      'associate-subscription',
      { subscription: 'sub-5530', reseller: 'Kestrel' },
    ],
    ['bin the partnership with Kestrel', 'end-partnership', { reseller: 'Kestrel' }],
    ['We should be grateful for what we have', 'none'],
    ['the request you sent to Kestrel was declined', 'none'],
    ['we like that Kestrel manages Wingtip', 'none'],
    ['another dozen eggs for Kestrel', 'none'],
    ['bin the old papers', 'none'],
  ],
  'what is asked in other words': [
    [
      'Kindly confirm whether Teams Essentials is available for ordering',
      'list-catalog',
      { product: 'Teams Essentials' },
    ],
    ['please confirm my own permissions', 'who-am-i'],
    ['which of our staff have global admin', 'list-users'],
    ['got any outages on the go for Kestrel?', 'show-service-health', { customer: 'Kestrel' }],
    ['the microsoft services have some outage today?', 'show-service-health'],
    ['May I see the customers assigned to Kestrel?', 'list-customers', { reseller: 'Kestrel' }],
    ['write in portuguese please, my english is not so good', 'set-language', { title: 'portuguese' }],
    ['show the applications of companies which want to become our indirect resellers', 'review-enrollments'],
    ['I would appreciate to have the list of our leads', 'list-leads'],
    ['got any plans for tonight?', 'none'],
    ['write a letter in portuguese to Kestrel', 'none'],
    ['confirm whether you have sent it', 'none'],
    ['the services had an outage yesterday', 'none'],
  ],
  'what somebody looks after is no account to be made': [
    [
      'our bookkeeper Nina Roth looks after the accounts now so make her billing administrator',
      'assign-role',
      { person: 'Nina Roth', role: 'billing-admin' },
    ],
    [
      'our clerk Nina Roth manages our accounts, make her helpdesk agent',
      'assign-role',
      { person: 'Nina Roth', role: 'helpdesk-agent' },
    ],
    [
      'Nina Roth has a login already, make her global admin',
      'assign-role',
      { person: 'Nina Roth', role: 'global-admin' },
    ],
    [
      'Tom Reed got his account yesterday, so make him user admin',
      'assign-role',
      { person: 'Tom Reed', role: 'user-admin' },
    ],
    [
      'Nina Roth takes care of the users. Make her user admin please',
      'assign-role',
      { person: 'Nina Roth', role: 'user-admin' },
    ],
    [
      'Nina Roth joined accounts so make her billing admin',
      'assign-role',
      { person: 'Nina Roth', role: 'billing-admin' },
    ],
    ['make Nina Roth in accounts billing admin', 'assign-role', { person: 'Nina Roth', role: 'billing-admin' }],
    [
      'Nina Roth has left accounts, take billing admin off her',
      'remove-role',
      { person: 'Nina Roth', role: 'billing-admin' },
    ],
    [
      'Nina Roth needs an account so make her billing admin',
      'add-user',
      { person: 'Nina Roth', role: 'billing-admin' },
    ],
    [
      'Nina Roth has no account yet, make her billing admin',
      'add-user',
      { person: 'Nina Roth', role: 'billing-admin' },
    ],
    ['make an account for Nina Roth as billing admin', 'add-user', { person: 'Nina Roth', role: 'billing-admin' }],
    ['Nina Roth looks after the accounts now', 'none'],
  ],
  'what a reseller does anyway is not what is to go to it': [
    [
      'Wingtip sells the subscriptions at Northgate so associate Northgate with them',
      'associate-customer',
      { customer: 'Northgate', reseller: 'Wingtip' },
    ],
    [
      'Wingtip gets the incentives there so assign Northgate to them',
      'associate-customer',
      { customer: 'Northgate', reseller: 'Wingtip' },
    ],
    [
      'Wingtip is our support contact elsewhere so assign Northgate to them',
      'associate-customer',
      { customer: 'Northgate', reseller: 'Wingtip' },
    ],
    [
      'Northgate was a lead of ours last year, assign them to Wingtip',
      'associate-customer',
      { customer: 'Northgate', reseller: 'Wingtip' },
    ],
    ['Wingtip brought Northgate in as a lead so associate Northgate with them', 'none'],
    [
      'the E3 subscription of Northgate has no reseller, connect Wingtip to it',
      'associate-subscription',
      { customer: 'Northgate', reseller: 'Wingtip', subscription: 'E3' },
    ],
    [
      'put reseller Wingtip on subscription sub-12 so the incentives go to them',
      'associate-subscription',
      { reseller: 'Wingtip', subscription: 'sub-12' },
    ],
    ['so the incentives go to Wingtip', 'none'],
  ],
  'who has trouble is not what is to be seen': [
    [
      'Users at Northgate cannot reach Exchange, show me the service health for them',
      'show-service-health',
      { customer: 'Northgate' },
    ],
    [
      'The users of Northgate complain, show me their service requests',
      'list-service-requests',
      { customer: 'Northgate' },
    ],
    ['Users at Northgate cannot reach Exchange', 'none'],
  ],
};

describe('what is written on in English', () => readsBy(rules));

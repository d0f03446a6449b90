import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'an idiom is no condition and no time': [
    ['invite Kestrel if you get a chance', 'invite-reseller', { reseller: 'Kestrel' }],
    ['how many invitations do we have open at the moment?', 'list-invitations'],
    ['what is Kestrel on at the moment', 'list-subscriptions', { customer: 'Kestrel' }],
    ['invite Kestrel if they get a chance', 'none'],
    ['invite Kestrel the moment they call', 'none'],
    ['invite Kestrel in a moment', 'none'],
  ],
  'a quoted line, a mail header and a signature are not said to the bot': [
    ['> end the partnership with Kestrel\nlol who typed that', 'none'],
    ['> invite Kestrel', 'none'],
    [
      'From: Lena Voss <lena@wingtip.example>\nSubject: seats\n\nHi bot, cut the E1 licences of Kestrel back to 9.\n\nBR\nMark Read',
      'change-licenses',
      { customer: 'Kestrel', product: 'E1', quantity: 9 },
    ],
    ['Please invite Kestrel\nThanks,\nPat Lee\nWingtip Ltd', 'invite-reseller', { reseller: 'Kestrel' }],
    ['Thanks\nshow our resellers', 'list-resellers'],
    ['new customer\nname: Kestrel', 'add-customer', { customer: 'Kestrel' }],
  ],
  'a line of a form fills in what another line asks for': [
    [
      'new subscription\ncustomer: Kestrel\noffer: Teams Essentials\nseats: 1,200',
      'add-subscription',
      { customer: 'Kestrel', product: 'Teams Essentials', quantity: 1200 },
    ],
    ['reseller info - Kestrel pls', 'show-reseller', { reseller: 'Kestrel' }],
    ['new customer: Kestrel\nnew lead: Wingtip', 'none'],
  ],
  'a participle without a subject tells what was done': [
    ['just resent the invite to femi@kestrel.example, fyi', 'none'],
    ['added 5 seats to Kestrel', 'none'],
    ['show cancelled invitations', 'list-invitations'],
    ['resend the invite to femi@kestrel.example, fyi', 'resend-invitation', { email: 'femi@kestrel.example' }],
  ],
  'a thing and what is said of it is no statement': [
    ['distis we are partnered with pls', 'list-providers'],
    ['we are partnered with Kestrel', 'none'],
  ],
  'a verb may lack its `to` or have one too many': [
    ['i want add one new customer', 'add-customer'],
    ['I need see all the resellers which work with us', 'list-resellers'],
    ['please to end the partnership with Kestrel', 'end-partnership', { reseller: 'Kestrel' }],
    ['I want support', 'none'],
  ],
  'what the command is about may stand in front of it like a label': [
    ['sub-5520: go down to 18 seats', 'change-licenses', { subscription: 'sub-5520', quantity: 18 }],
    ['Kestrel: add 5 seats of E3', 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: { delta: 5 } }],
  ],
  'what somebody needs is asked for, who asks is not': [
    [
      'Hi, our reseller Wingtip has won a new client called Kestrel and it needs to be set up as a customer',
      'add-customer',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['can I get the list of our staff and what roles they hold', 'list-users'],
    [
      'Hi, Ingrid here. Please make Zoe Laurent a billing admin',
      'assign-role',
      { person: 'Zoe Laurent', role: 'billing-admin' },
    ],
  ],
  'an assent at the end is no command': [
    ['you must not end the partnership with Kestrel, ok?', 'none'],
    ['invite Kestrel, ok?', 'invite-reseller', { reseller: 'Kestrel' }],
  ],
  'a question for a price is none': [
    ['price of Power BI Pro for 30 users?', 'none'],
    ['Is Teams Essentials cheaper than Business Basic?', 'none'],
    ['show the price list', 'list-catalog'],
  ],
  'to ask for an explanation is to ask how': [
    ['could you explain how service requests are created?', 'help'],
    ['tell me how many resellers we have', 'list-resellers'],
    ["what's the difference between user admin and global admin", 'show-roles'],
    ['which role do I need to order subscriptions', 'show-roles'],
    ['which roles do I have', 'who-am-i'],
  ],
  'an invitation that came in is opened': [
    ['we got a partner invitation, can I see it?', 'review-invitation'],
    ['open the invite we received from Kestrel', 'review-invitation', { provider: 'Kestrel' }],
    ['show the invitations we received', 'list-invitations'],
  ],
  'a time of day is a schedule': [
    ['at 6pm remove the helpdesk agent role from Chidi', 'none'],
    ['invite Kestrel in a moment', 'none'],
  ],
  'two lists in one breath are none': [
    ['show leads and our company profile', 'none'],
    ['show our resellers and list open service requests', 'none'],
    ['show our leads and prospects', 'list-leads'],
  ],
  'a verb may keep its particles at the end of what it acts on': [
    ["We'd like to bring Kestrel on board as an indirect reseller", 'invite-reseller', { reseller: 'Kestrel' }],
    [
      'put a Power BI Pro subscription in place for Kestrel',
      'add-subscription',
      { customer: 'Kestrel', product: 'Power BI Pro' },
    ],
  ],
  'who is put on a subscription is the reseller': [
    [
      'put Kestrel on sub-77120 so they earn the incentive',
      'associate-subscription',
      { subscription: 'sub-77120', reseller: 'Kestrel' },
    ],
    [
      "link Wingtip's E3 to Kestrel",
      'associate-subscription',
      { customer: 'Wingtip', subscription: 'E3', reseller: 'Kestrel' },
    ],
    ['make Kestrel the reseller for Wingtip', 'associate-customer', { customer: 'Wingtip', reseller: 'Kestrel' }],
  ],
  'to go from one offer to another is an upgrade, to go to a reseller a move': [
    [
      'Kestrel would like to go from Business Basic to Business Premium',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'Business Basic', product: 'Business Premium' },
    ],
    ['Kestrel should go to reseller Wingtip', 'associate-customer', { customer: 'Kestrel', reseller: 'Wingtip' }],
    ['go to reseller Wingtip', 'show-reseller', { reseller: 'Wingtip' }],
    ['Kestrel would like to go from Business Premium to Business Basic', 'none'],
    ['switch Kestrel to E3 from E5', 'none'],
    [
      'switch Kestrel to E5 from E3',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
  ],
  'a number may be glued to its x': [
    [
      '10x Exchange Online Plan 1 for Kestrel, order it please',
      'add-subscription',
      { customer: 'Kestrel', product: 'Exchange Online Plan 1', quantity: 10 },
    ],
    [
      'one fewer Power BI Pro licence for Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'Power BI Pro', quantity: { delta: -1 } },
    ],
  ],
  'a code is known behind every verb that takes one': [
    ["here's my invitation code: KX7-44P", 'review-invitation', { code: 'KX7-44P' }],
    ['decline KX7-44P', 'decline-invitation', { code: 'KX7-44P' }],
  ],
  'what others do before it is asked for is no command': [
    ['I have a new prospect to enter', 'add-lead'],
    ['I have a new prospect', 'none'],
    ["I'd rather turn down the partnership request from Kestrel", 'decline-invitation', { provider: 'Kestrel' }],
    ["I'd rather not turn down the partnership request from Kestrel", 'none'],
    ['accept the calendar invite from Max', 'none'],
  ],
  'slips are set right in small talk as well': [
    ['cancle that pls', 'cancel'],
    ['never mind, cancel that', 'cancel'],
    ['halp pls', 'help'],
    ['stop, I changed my mind, cancel that', 'cancel'],
    ['hmm no wait, forget I asked', 'cancel'],
    ['stop, I changed my mind about Kestrel', 'none'],
    ["no no, don't cancel it", 'none'],
    ['hi, I am stuck, what can you do for me?', 'help'],
    ['help me with the invoice', 'none'],
  ],
  'a change has a use for every name': [
    ['assign Kestrel to Wingtip', 'associate-customer', { customer: 'Kestrel', reseller: 'Wingtip' }],
    ['reassign Kestrel from Wingtip to Briar', 'associate-customer', { customer: 'Kestrel', reseller: 'Briar' }],
    ["we're Pat and Lee from Wingtip. Please invite Kestrel", 'invite-reseller', { reseller: 'Kestrel' }],
  ],
  'a date is a schedule for a change and a span for a list': [
    ['show activity since 1 May', 'show-activity'],
    ['incentives for Q3', 'show-incentives'],
    ['invite 1st Choice Ltd', 'invite-reseller', { reseller: '1st Choice Ltd' }],
    [
      "change 4th Wall Media's E3 to 20 seats",
      'change-licenses',
      { customer: '4th Wall Media', product: 'E3', quantity: 20 },
    ],
    ['add customer March Hare Ltd', 'add-customer', { customer: 'March Hare Ltd' }],
  ],
  'what somebody needs is a command, what somebody has is not': [
    [
      'our customer Kestrel wishes to purchase 30 licences of Defender for Business',
      'add-subscription',
      { customer: 'Kestrel', product: 'Defender for Business', quantity: 30 },
    ],
    [
      'Kestrel wants an upgrade: E3 -> E5',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
    [
      'Wingtip needs to be the support contact for Kestrel',
      'set-support-contact',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['Global admin has to be taken from Nina Roth', 'remove-role', { person: 'Nina Roth', role: 'global-admin' }],
    ['we might want to add a few seats for Kestrel', 'none'],
  ],
  'a goal that the command names comes before who is spoken of': [
    [
      'Nina says she has not received it, so please resend the invitation to nina@kestrel.example',
      'resend-invitation',
      { email: 'nina@kestrel.example' },
    ],
    ['Nina says she has not received it, please resend the invitation', 'resend-invitation', { reseller: 'Nina' }],
  ],
  'whose a subscription is stands behind it': [
    [
      'Wingtip should be associated with the Dynamics 365 Sales subscription at Kestrel so they get the incentives',
      'associate-subscription',
      { reseller: 'Wingtip', subscription: 'Dynamics 365 Sales', customer: 'Kestrel' },
    ],
    [
      'Kestrel is ready for E5, please upgrade them from E3',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
  ],
  'a role word and `is` name a party': [
    ['New customer: Kestrel. Reseller is Wingtip.', 'add-customer', { customer: 'Kestrel', reseller: 'Wingtip' }],
    ['Reseller is great', 'none'],
  ],
  'several service requests are listed, one is raised': [
    ["service requests - Munson's Pickles pls", 'list-service-requests', { customer: "Munson's Pickles" }],
    ['service request - printer on fire', 'create-service-request', { title: 'printer on fire' }],
  ],
  'one word of data asks for nothing': [
    ['admin agent', 'none'],
    ['admin agent?', 'none'],
    ['difference between admin agent and helpdesk agent?', 'show-roles'],
    ['can a billing admin invite resellers?', 'show-roles'],
  ],
  'a question whether something was done is none, with a name as with a pronoun': [
    ['did Kestrel accept our invitation?', 'none'],
    ['has Kestrel been added?', 'none'],
    ['please have Kestrel invited as reseller', 'invite-reseller', { reseller: 'Kestrel' }],
    ["add 5 seats to Wingtip's E3 after Kestrel signs", 'none'],
    ['do you offer Copilot', 'list-catalog', { product: 'Copilot' }],
    ['do you offer help with roles', 'help'],
  ],
  'how something is done changes nothing': [
    ["politely decline Kestrel's invitation", 'decline-invitation', { provider: 'Kestrel' }],
    ['swiftly add 5 seats to Calendly', 'change-licenses', { customer: 'Calendly', quantity: { delta: 5 } }],
  ],
  'an account for an address is a user': [
    [
      'create account for olga@kestrel.example with role admin agent',
      'add-user',
      { email: 'olga@kestrel.example', role: 'admin-agent' },
    ],
    ["move Kestrel's data to another tenant", 'none'],
  ],
  'a title begins behind its marks': [
    [
      'raise a support ticket with Partner Center about: page times out',
      'create-support-ticket',
      { title: 'page times out' },
    ],
    [
      "raise a service request on Kestrel's behalf regarding permissions",
      'create-service-request',
      { customer: 'Kestrel', title: 'permissions' },
    ],
  ],
  'what somebody should do is wished for by who wants it': [
    ['I want Wingtip to manage Kestrel', 'associate-customer', { customer: 'Kestrel', reseller: 'Wingtip' }],
    [
      'make sure Wingtip gets incentive credit for the E3 of Kestrel',
      'associate-subscription',
      { customer: 'Kestrel', subscription: 'E3', reseller: 'Wingtip' },
    ],
    ['I met Kestrel last week and would like to invite them as a reseller', 'invite-reseller', { reseller: 'Kestrel' }],
    ['Wingtip manages Kestrel', 'none'],
  ],
  'to be reminded of what there is is to see it': [
    ["remind me which providers we're with", 'list-providers'],
    ['remind me to look for providers', 'none'],
    ["what's the info we hold on customer Kestrel?", 'show-customer', { customer: 'Kestrel' }],
    ['hold on the order for Kestrel', 'none'],
  ],
  'who asks for something is no part of it': [
    ['we need a distributor based in Denmark', 'find-provider', { title: 'Denmark' }],
    ['show me everything we can sell', 'list-catalog'],
    ['can we sell Intune?', 'list-catalog', { product: 'Intune' }],
    ['did we earn any incentives this month', 'show-incentives'],
    ['has anything changed at Kestrel lately', 'show-activity', { customer: 'Kestrel' }],
    ['which role allows creating customers?', 'show-roles'],
  ],
};

describe('English', () => readsBy(rules));

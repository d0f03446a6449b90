import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'who is asked to arrange that something is done is asked to do it': [
    [
      'could you arrange that our customer Kestrel is looked after by the reseller Wingtip?',
      'associate-customer',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    [
      'please arrange that Kestrel is moved from E3 to E5',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
    [
      'could you arrange that support for Kestrel is handled by Wingtip',
      'set-support-contact',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['they arranged that Kestrel is moved from E3 to E5', 'none'],
    ['could you arrange that our office is cleaned', 'none'],
    ["don't arrange that Kestrel is moved from E3 to E5", 'none'],
  ],
  'what a name in front is to get stands behind a colon': [
    [
      'customer Kestrel Works needs a reseller: make it Oakfold Data',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Oakfold Data' },
    ],
    [
      'the reseller of customer Kestrel Works: make it Oakfold Data',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Oakfold Data' },
    ],
    [
      'our client Kestrel Works still wants a reseller: make it Oakfold Data please',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Oakfold Data' },
    ],
    ['customer Kestrel Works needs a provider: make it Oakfold Data', 'none'],
    ['support contact for Kestrel Works: make it Oakfold Data', 'none'],
  ],
  'what somebody is dropped is sent': [
    ['drop reseller Oakfold Data an invitation', 'invite-reseller', { reseller: 'Oakfold Data' }],
    ['please drop our customer Kestrel Works an invite', 'invite-customer', { customer: 'Kestrel Works' }],
    ["drop reseller Oakfold Data's invitation", 'cancel-invitation', { reseller: 'Oakfold Data' }],
    ['drop the reseller Oakfold Data', 'end-partnership', { reseller: 'Oakfold Data' }],
  ],
  'who is keen to sell for us is whom to invite': [
    [
      'Oakfold Data is keen to resell through us, so invite them: hello@oakfold.example',
      'invite-reseller',
      { reseller: 'Oakfold Data', email: 'hello@oakfold.example' },
    ],
    [
      'Moss & Fern are eager to resell for us, please invite them: hello@moss.example',
      'invite-reseller',
      { reseller: 'Moss & Fern', email: 'hello@moss.example' },
    ],
    [
      'Anna Lund is keen to sell for us, invite her: anna@moss.example',
      'invite-reseller',
      { email: 'anna@moss.example' },
    ],
    ['Oakfold Data is keen to resell through us', 'none'],
  ],
  'what is to be named is shown': [
    ['name the providers we work with', 'list-providers'],
    ['name our resellers please', 'list-resellers'],
    ['everything that can be ordered, please', 'list-catalog'],
    ['which companies are waiting for their enrolment to be approved?', 'review-enrollments'],
    ['enrolment requests to approve, show me', 'review-enrollments'],
    ['name the customers after their towns', 'none'],
  ],
  'what was sold is ordered where the order is asked for': [
    [
      'we sold 20 seats of E3 to Kestrel, please place the order',
      'add-subscription',
      { customer: 'Kestrel', product: 'E3', quantity: 20 },
    ],
    [
      'Kestrel decided on E3 with 15 seats, please place the order',
      'add-subscription',
      { customer: 'Kestrel', product: 'E3', quantity: 15 },
    ],
    ['we sold 20 seats of E3 to Kestrel', 'none'],
    ['we sold 20 seats of E3 to Kestrel last year, please place the order', 'none'],
    ["we sold 20 seats of E3 to Kestrel, please don't place the order", 'none'],
    ['we sold 20 pizzas to Kestrel, please place the order', 'none'],
    ['set Kestrel up with 15 E3 licences', 'add-subscription', { customer: 'Kestrel', product: 'E3', quantity: 15 }],
    [
      'three new people at Kestrel, please add 3 seats to their E3',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 3 } },
    ],
  ],
  'an offer that they are on is the one they leave': [
    [
      'Kestrel decided on E5, please upgrade their E3',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
    [
      'E5 upgrade for Kestrel, they are on E3',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
    ['E3 to E5 for Kestrel', 'upgrade-subscription', { customer: 'Kestrel', subscription: 'E3', product: 'E5' }],
    ['the way from E3 to E5 for Kestrel', 'none'],
    [
      'Kestrel wants 3 E3 seats less',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: -3 } },
    ],
    [
      'E3 for Kestrel needs 3 more seats',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 3 } },
    ],
    ['E3 for Kestrel needs no more seats', 'none'],
    ['Kestrel needs no more seats', 'none'],
    ['Kestrel needs no new subscription', 'none'],
  ],
  'an invitation that somebody should get is sent': [
    ['reseller Kestrel should get an invitation from us', 'invite-reseller', { reseller: 'Kestrel' }],
    ['customer Kestrel should receive an invitation', 'invite-customer', { customer: 'Kestrel' }],
    ['the invitation for reseller Kestrel needs to go out again', 'resend-invitation', { reseller: 'Kestrel' }],
    ['reseller Kestrel should not get an invitation', 'none'],
  ],
  'what is looked up is said in two words': [
    ['client lookup → Kestrel', 'show-customer', { customer: 'Kestrel' }],
    ['reseller lookup: Kestrel', 'show-reseller', { reseller: 'Kestrel' }],
    ['whom does reseller Kestrel serve', 'list-customers', { reseller: 'Kestrel' }],
    ['what has reseller Kestrel earned', 'show-incentives', { reseller: 'Kestrel' }],
    ['partner center support ticket pls', 'create-support-ticket'],
    ['partner center support ticket', 'none'],
    ['everything we are allowed to resell, one list pls', 'list-catalog'],
    ['everything we are allowed to do is written there', 'none'],
    ['service status at Kestrel pls, they say something is broken', 'show-service-health', { customer: 'Kestrel' }],
    ['end the partnership with Kestrel, they say', 'none'],
  ],
  'what somebody should have in the end is seen to': [
    [
      'please see that Kestrel gets 3 more E3 seats',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 3 } },
    ],
    [
      'please make sure Kestrel has 40 E3 seats from now on',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: 40 },
    ],
    [
      'bring the number of E3 seats for Kestrel to 40',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: 40 },
    ],
    ['I see that Kestrel has 40 E3 seats', 'none'],
    ['order nothing for Kestrel', 'none'],
    ['who last changed something for Kestrel', 'show-activity', { customer: 'Kestrel' }],
    ['how many customers does reseller pelagic foods look after', 'list-customers', { reseller: 'pelagic foods' }],
  ],
  'what somebody did is no part of a name in small letters': [
    [
      'please get the partnership with reseller pelagic foods terminated',
      'end-partnership',
      { reseller: 'pelagic foods' },
    ],
    ['reseller pelagic foods lost the invite, resend it please', 'resend-invitation', { reseller: 'pelagic foods' }],
    ['we won pelagic foods as a customer, please create them', 'add-customer', { customer: 'pelagic foods' }],
    [
      "Best For You Organics's E3 to 40 seats",
      'change-licenses',
      { customer: 'Best For You Organics', product: 'E3', quantity: 40 },
    ],
    ['best for Kestrel would be E5', 'none'],
  ],
};

describe('What English arranges, sells and looks up', () => readsBy(rules));

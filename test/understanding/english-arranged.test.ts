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

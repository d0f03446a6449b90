import { changesNothing, type Rules, readsBy } from './reading.ts';

const order = { product: 'E3', quantity: 15, customer: 'Kestrel Works' };
const rules: Rules = {
  'what led to it is no part of it': [
    [
      'because of the new contract, add 15 seats of E3 for Kestrel Works',
      'change-licenses',
      { ...order, quantity: { delta: 15 } },
    ],
    ['new mail from Kestrel Works. open customer Kestrel Works', 'show-customer', { customer: 'Kestrel Works' }],
    ["open customer Kestrel Works, they're in a hurry", 'show-customer', { customer: 'Kestrel Works' }],
    ['sorry to bug you again, invite customer Kestrel Works', 'invite-customer', { customer: 'Kestrel Works' }],
    ['one more: order 15 E3 for Kestrel Works', 'add-subscription', order],
    [
      'one more E3 for Kestrel Works',
      'change-licenses',
      { product: 'E3', customer: 'Kestrel Works', quantity: { delta: 1 } },
    ],
    ['because of the launch tomorrow, invite reseller Kestrel', 'none'],
    ['because of the new contract we invited nobody', 'none'],
    ['caller on hold, quick - open customer "Show & Tell Works"', 'show-customer', { customer: 'Show & Tell Works' }],
    ["my caller's on hold: show customer Kestrel Works", 'show-customer', { customer: 'Kestrel Works' }],
    ['Kestrel Works is on hold, invite them as a reseller', 'none'],
    ['put the caller on hold and invite Kestrel Works', 'none'],
    ['could you be a dear and order E3 for Kestrel Works? 12 - no, make it 15', 'add-subscription', order],
    ['could you be an angel and order 15 E3 for Kestrel Works?', 'add-subscription', order],
    ["be a dear and don't invite Kestrel Works", 'none'],
  ],
  'who is named twice is named once': [
    [
      'spoke to Kestrel Works today, link Kestrel Works to Wingtip Media',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      'make Wingtip Media the support contact for Kestrel Works as per their mail',
      'set-support-contact',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    ['spoke to Kestrel Works today, Kestrel Works is happy', 'none'],
  ],
  'a word more, in front or behind': [
    ['I would like please to add customer Kestrel Works', 'add-customer', { customer: 'Kestrel Works' }],
    [
      'customer Kestrel Works should have reseller Wingtip Media',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    ['Kestrel Works | E3 | 15 | order pls', 'add-subscription', order],
    ['order 15 E3 for Kestrel Works and send me a confirmation', 'add-subscription', order],
    ["when does Kestrel Works' subscription renew?", 'none'],
    ['Kestrel Works | E3 | 15 | shipped', 'none'],
    ['order 15 E3 for Kestrel Works and send them flowers', 'none'],
  ],
  'what else is done with what they have': [
    ['Kestrel Works needs E3 explained', 'none'],
    ['Kestrel Works needs E3 set up by a technician', 'none'],
    ['Kestrel Works requested 15 E3, order shipped', 'none'],
    ['no 15 E3 for Kestrel Works please', 'none'],
    ['new customer Kestrel Works complained', 'none'],
    ['from now on Kestrel Works pays for 15 E3 itself', 'none'],
    ['Wingtip Media is the new support contact for Kestrel Works?', 'none'],
    ['Kestrel Works needs E3 ordered', 'add-subscription', { product: 'E3', customer: 'Kestrel Works' }],
    ['from now on 15 E3 for Kestrel Works', 'change-licenses', order],
    ['I write to request 15 E3 for Kestrel Works', 'add-subscription', order],
    [
      'Kestrel Works wants to work with us, send them the customer invitation: ops@kestrel.example',
      'invite-customer',
      { customer: 'Kestrel Works', email: 'ops@kestrel.example' },
    ],
  ],
  'to do what was said is no second order': [
    ['Our company would like to enrol as a reseller, please get us going', 'enroll'],
    [
      'reseller Wingtip Media will handle support for customer Kestrel Works, please set that up',
      'set-support-contact',
      { reseller: 'Wingtip Media', customer: 'Kestrel Works' },
    ],
    ['get Kestrel Works as a customer and sort that out please', 'add-customer', { customer: 'Kestrel Works' }],
    ["don't invite Kestrel Works, set that up", 'none'],
    [
      'We need a reseller relationship with the customer Kestrel Works, get the invitation out',
      'invite-customer',
      { customer: 'Kestrel Works' },
    ],
    ['We need Wingtip Media as a reseller, send the invitation', 'invite-reseller', { reseller: 'Wingtip Media' }],
    ['We need a reseller relationship with the customer Kestrel Works, resend the invitation', 'none'],
    ['We need Wingtip Media as a reseller, they are out', 'none'],
  ],
  'whose it is stands in front of the order': [
    [
      'for the customer Kestrel Works, make Wingtip Media the reseller',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    ['for the customer Kestrel Works, invite Wingtip Media as a reseller', 'none'],
    [
      'customer Kestrel Works, E5 subscription: link it to reseller Wingtip Media',
      'associate-subscription',
      { customer: 'Kestrel Works', subscription: 'E5', reseller: 'Wingtip Media' },
    ],
    ['the idea for customer Kestrel Works: connect it with reseller Wingtip Media', 'none'],
    ["customer Kestrel Works: don't connect it with reseller Wingtip Media", 'none'],
  ],
  'what somebody does by saying it': [
    ["the provider's invitation: I refuse it", 'decline-invitation'],
    ['we got an invitation from Wingtip Media and I reject it', 'decline-invitation', { provider: 'Wingtip Media' }],
    ['if they send an invitation I decline it', 'none'],
    ["the provider's invitation: I would never refuse it", 'none'],
    ['the offer: I refuse it', 'none'],
  ],
  'who was met, what they were like and whom to write to': [
    [
      'Met the folks from Kestrel Works at the expo; send them a partnership request at hello@kestrel.example',
      'invite-reseller',
      { reseller: 'Kestrel Works', email: 'hello@kestrel.example' },
    ],
    ['Kestrel Works sounded keen on the phone, put them down as a prospect', 'add-lead', { customer: 'Kestrel Works' }],
    ['Kestrel Works seemed happy, add them as a customer', 'add-customer', { customer: 'Kestrel Works' }],
    [
      'Get Wingtip Media on board as one of our resellers, the person to write to is ola@wingtip.example',
      'invite-reseller',
      { reseller: 'Wingtip Media', email: 'ola@wingtip.example' },
    ],
  ],
  'a number that is set right behind what is counted': [
    [
      'buy E3 for Kestrel Works, 20 seats – no, make that 15',
      'add-subscription',
      { customer: 'Kestrel Works', product: 'E3', quantity: 15 },
    ],
    ['cut E3 at Kestrel Works to 20 seats - sorry, 15 seats', 'change-licenses', order],
    ['E3 for Kestrel Works, 20 seats - no', 'none'],
  ],
  'what it is to be, where no other number was said': [
    ['Kestrel Works, E3, make it 15', 'change-licenses', order],
    ["Could Kestrel Works' E3 be put up to 15?", 'change-licenses', order],
    ['Kestrel Works want 15 E3, sort it please', 'add-subscription', order],
    ['order 9 E3 for Kestrel Works, make it 15', 'add-subscription', order],
    ['make it 15', 'none'],
    ['what details do we hold on our customer Kestrel Works?', 'show-customer', { customer: 'Kestrel Works' }],
  ],
};

describe('what stands beside an English order', () => {
  readsBy(rules);
  changesNothing({
    'they have it already': [
      'Kestrel Works should have reseller Wingtip Media already',
      'Kestrel Works should have 15 E3 by now',
    ],
  });
});

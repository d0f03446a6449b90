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

import { type Rules, readsBy } from './reading.ts';

const order = { product: 'E3', quantity: 15, customer: 'Kestrel Works' };
const rules: Rules = {
  'so many of an offer are ordered, whether or not they are called licences': [
    ['15 E3 licences for Kestrel Works please', 'add-subscription', order],
    ['for Kestrel Works: 15 x E3', 'add-subscription', order],
    ['could you sort out 15 licences of E3 for Kestrel Works', 'add-subscription', order],
    ['15 more E3 licences for Kestrel Works please', 'change-licenses', { ...order, quantity: { delta: 15 } }],
    ['Kestrel Works: E3, 15 licences from now on instead of 20', 'change-licenses', order],
    ['Kestrel Works needs E3 set to 15 not 9', 'change-licenses', order],
    ['15 E3 licences for Kestrel Works were ordered in May', 'none'],
    ['15 E3 licences for Kestrel Works', 'none'],
  ],
  'by one counts': [
    ["drop Kestrel Works' E3 by one", 'change-licenses', { ...order, quantity: { delta: -1 } }],
    ['remove the resellers one by one', 'none'],
  ],
  'what somebody was asked to do is wanted where he asks for it': [
    [
      'I was told to add Kestrel Works as a customer, could you do that please?',
      'add-customer',
      { customer: 'Kestrel Works' },
    ],
    ['my boss says I should order 15 E3 for Kestrel Works, so please do', 'add-subscription', order],
    ['I was told to add Kestrel Works as a customer', 'none'],
    ['my boss says I should not order 15 E3 for Kestrel Works, so please do not', 'none'],
  ],
  'where it goes from now on': [
    [
      'Kestrel Works goes under reseller Wingtip Media now please',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      'henceforth Wingtip Media is to act as support contact for Kestrel Works',
      'set-support-contact',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      'link customer Common Ground to Quick Thinking',
      'associate-customer',
      { customer: 'Common Ground', reseller: 'Quick Thinking' },
    ],
    ['invite Road to Cloud', 'invite-reseller', { reseller: 'Road to Cloud' }],
  ],
  'what there is to sell': [
    ['what have we got to sell', 'list-catalog'],
    ['which visio product is possible to sell?', 'list-catalog', { product: 'visio' }],
    ['what have we got to lose', 'none'],
  ],
  'a list that is to be given is to be seen': [
    ['please give the list of customers of Wingtip Media', 'list-customers', { reseller: 'Wingtip Media' }],
    [
      'before my call with them at 3, could I have the details of customer Kestrel Works?',
      'show-customer',
      { customer: 'Kestrel Works' },
    ],
    ['can I check what Kestrel Works is on?', 'list-subscriptions', { customer: 'Kestrel Works' }],
    ['before they sign at 3, add customer Kestrel Works', 'none'],
  ],
  'slips of a hurried thumb': [
    [
      'kestrel vets need 4 additonal E3',
      'change-licenses',
      { customer: 'kestrel vets', product: 'E3', quantity: { delta: 4 } },
    ],
    ['dnt add the seats for Kestrel', 'none'],
    ['purchase order PO-7781: Kestrel Works, 15 x E3, please order', 'add-subscription', order],
    ['bill vets the contract of Kestrel', 'none'],
  ],
  'what went before only led to it': [
    [
      'Kestrel Works asked if we could move them from E3 to E5 so please go ahead',
      'upgrade-subscription',
      { customer: 'Kestrel Works', subscription: 'E3', product: 'E5' },
    ],
    ['Kestrel Works asked if we could move them from E3 to E5 so we will see', 'none'],
    [
      'sorry if this is a silly question, but which plans does Kestrel Works have?',
      'list-subscriptions',
      { customer: 'Kestrel Works' },
    ],
    ['sorry if the invitation was late, I forgot', 'none'],
    ['just wondering which customers Kestrel Outfit has', 'list-customers', { reseller: 'Kestrel Outfit' }],
    ['just wondering whether Kestrel Outfit has customers to lose', 'none'],
    ['two of them left, Kestrel Works only needs 15 E3 seats now', 'change-licenses', order],
    ['two of them left, Kestrel Works only needs rest now', 'none'],
  ],
  'how far it goes up or down': [
    ["take Kestrel Works' E3 back down to 15", 'change-licenses', order],
    ['E3 for Kestrel Works: 15 now, not 9', 'change-licenses', order],
    ['take back the invitation to Kestrel Works', 'cancel-invitation', { reseller: 'Kestrel Works' }],
    ['E3 for Kestrel Works: not now, not 9', 'none'],
  ],
  'every customer is too many, and asks for no list': [
    ['every customer of Wingtip Media should get E5', 'none'],
    ['every customer of Wingtip Media', 'list-customers', { reseller: 'Wingtip Media' }],
    ['what goodies can we offer our customers?', 'list-catalog'],
    ['what goodies can we bake for our party?', 'none'],
  ],
  'what was bought is ordered where the order is to be put through': [
    ['Kestrel Works just bought 15 E3, please put the order through', 'add-subscription', order],
    ['Kestrel Works placed an order for 15 E3, please process it', 'add-subscription', order],
    ['order request: Kestrel Works, E3, 15 seats', 'add-subscription', order],
    ['Kestrel Works placed an order for 15 E3 last week, please process it', 'none'],
    ['Kestrel Works just bought 15 E3, please put the kettle on', 'none'],
  ],
  'the amount that a firm has, wants or lacks': [
    ['bring the E3 count for Kestrel Works to 15', 'change-licenses', order],
    ['Kestrel Works wants their E3 at 15 seats', 'change-licenses', order],
    ["can Kestrel Works' E3 be changed to 15 seats", 'change-licenses', order],
    ['Kestrel Works, E3: new quantity 15', 'change-licenses', order],
    ['Kestrel Works is 15 E3 short', 'change-licenses', { ...order, quantity: { delta: 15 } }],
    ['Kestrel Works could do with 15 more E3', 'change-licenses', { ...order, quantity: { delta: 15 } }],
    ['Kestrel Works is 15 years old', 'none'],
    ['the E3 count for Kestrel Works came to 15', 'none'],
  ],
  'what they have, in few words': [
    ["what's Kestrel Works got", 'list-subscriptions', { customer: 'Kestrel Works' }],
    ['everything Kestrel Works has with us', 'list-subscriptions', { customer: 'Kestrel Works' }],
    ['what does north kestrel bikes have', 'list-subscriptions', { customer: 'north kestrel bikes' }],
    ['which plans has st. kestrel clinic got', 'list-subscriptions', { customer: 'st. kestrel clinic' }],
    ['our client base', 'list-customers'],
    ['our customer', 'none'],
    ['everything Kestrel Works said was a lie', 'none'],
  ],
  'who becomes what': [
    [
      'we want Kestrel Works as a customer, invite them at ops@kestrel.example',
      'invite-customer',
      { customer: 'Kestrel Works', email: 'ops@kestrel.example' },
    ],
    [
      'ask Kestrel Works (ops@kestrel.example) to become our customer',
      'invite-customer',
      { customer: 'Kestrel Works', email: 'ops@kestrel.example' },
    ],
    ['create a new customer with the name Kestrel Works', 'add-customer', { customer: 'Kestrel Works' }],
    ['look up Kestrel Works, customer', 'show-customer', { customer: 'Kestrel Works' }],
    [
      'Wingtip Media is the new support contact for Kestrel Works',
      'set-support-contact',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    ['Wingtip Media used to be the support contact for Kestrel Works', 'none'],
    ['is Wingtip Media the new support contact for Kestrel Works?', 'none'],
    ['Kestrel Works wants to become a customer some day', 'none'],
  ],
  'slips, oaths and headings say nothing': [
    ['chnage E3 for Kestrel Works to 15 seatss', 'change-licenses', order],
    ['pls ad new customer Kestrel Works', 'add-customer', { customer: 'Kestrel Works' }],
    ['just order the bloody 15 E3 for Kestrel Works', 'add-subscription', order],
    [
      'Subject: Order for Kestrel\n\nHello,\nplease order 15 E3 for Kestrel Works.\n\nBest\nGreta',
      'add-subscription',
      order,
    ],
    [
      'Action: support contact Kestrel Works -> Wingtip Media',
      'set-support-contact',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    ['Blocked: upgrade of Kestrel Works, waiting for legal', 'none'],
    ['the ad for Kestrel Works looks great', 'none'],
  ],
  'who was named before': [
    [
      'Wingtip Media have brought us a new customer, Kestrel Works. Please create the customer under Wingtip Media.',
      'add-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      "I met Kestrel Works at the fair and they'd like to become a customer. Please invite them: ops@kestrel.example",
      'invite-customer',
      { customer: 'Kestrel Works', email: 'ops@kestrel.example' },
    ],
    ['could someone send me what Kestrel Works has with us?', 'list-subscriptions', { customer: 'Kestrel Works' }],
    ['could someone send Kestrel Works what they asked for?', 'none'],
    ["I met Kestrel Works at the fair and they'd like to become famous", 'none'],
  ],
  'who asks for so many needs them': [
    ['Kestrel Works is asking for 15 E3', 'add-subscription', order],
    ['Kestrel Works accepted the quote for 15 E3, please order', 'add-subscription', order],
    ['I have an order from Kestrel Works for 15 E3', 'add-subscription', order],
    ['add E3 for Kestrel Works with 15 seats', 'add-subscription', order],
    ['Kestrel Works wants 15 E3 seats in total from now on', 'change-licenses', order],
    ["I'd like Kestrel Works' E3 to be 15", 'change-licenses', order],
    ["we're 15 E3 seats short at Kestrel Works", 'change-licenses', { ...order, quantity: { delta: 15 } }],
    ['Kestrel Works grew, they need 15 more E3', 'change-licenses', { ...order, quantity: { delta: 15 } }],
    ['Kestrel Works is asking for the manager', 'none'],
    ['I have an order from Kestrel Works for a cake', 'none'],
    ['Kestrel Works accepted the quote for 15 E3', 'none'],
  ],
  'who is the reseller and who the customer': [
    [
      'Wingtip Media will be the reseller for Kestrel Works',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      'register Wingtip Media as the reseller of Kestrel Works',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      'add reseller Wingtip Media to customer Kestrel Works',
      'associate-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      'Wingtip Media has a new customer, Kestrel Works, please add them',
      'add-customer',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media' },
    ],
    [
      'Wingtip Media sold Kestrel Works the E3, give them the incentive',
      'associate-subscription',
      { customer: 'Kestrel Works', reseller: 'Wingtip Media', subscription: 'E3' },
    ],
    [
      'Kestrel Works has decided to upgrade from E3 to E5, please do so',
      'upgrade-subscription',
      { customer: 'Kestrel Works', subscription: 'E3', product: 'E5' },
    ],
    [
      'Kestrel Works should be on E5, not E3',
      'upgrade-subscription',
      { customer: 'Kestrel Works', subscription: 'E3', product: 'E5' },
    ],
    ['Kestrel Works should be on E3, not E5', 'none'],
    ['Wingtip Media will be the host for Kestrel Works', 'none'],
    ['Kestrel Works has decided to upgrade from E3 to E5', 'none'],
    ['what are we allowed to sell', 'list-catalog'],
    ['what are we allowed to wear', 'none'],
  ],
};

describe('English requests about customers and what they have', () => readsBy(rules));

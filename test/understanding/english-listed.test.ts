import { changesNothing, type Rules, readsBy } from './reading.ts';

const customer = 'Kestrel';
const reseller = 'Wingtip';
const rules: Rules = {
  'who the reseller of a customer should be': [
    ['the reseller for Kestrel should be Wingtip', 'associate-customer', { customer, reseller }],
    ["Kestrel's reseller must be Wingtip", 'associate-customer', { customer, reseller }],
  ],
  'who is the right one for somebody goes to him': [
    [
      'Wingtip is the right reseller for customer Kestrel, associate the two',
      'associate-customer',
      { customer, reseller },
    ],
    [
      'Wingtip seems the right partner for our customer Kestrel, please link them',
      'associate-customer',
      { customer, reseller },
    ],
    ['Wingtip is the right reseller for customer Kestrel', 'none'],
    ["Wingtip isn't the right reseller for customer Kestrel, associate the two", 'none'],
    ['Wingtip is not the right reseller for customer Kestrel, associate the two', 'none'],
  ],
  'new, with its domain in brackets': [
    [
      'new client → Kestrel Inc (kestrel.example)',
      'add-customer',
      { customer: 'Kestrel Inc', domain: 'kestrel.example' },
    ],
    ['new client Kestrel → Wingtip', 'none'],
    ['new client → Kestrel (Wingtip)', 'none'],
  ],
  'a customer that is put on the list or set up as one': [
    ['put Kestrel on our customer list', 'add-customer', { customer }],
    ['get Kestrel onto our customer list', 'add-customer', { customer }],
    ['get me our customer list', 'list-customers'],
    ['new customer, name is Kestrel Ltd', 'add-customer', { customer: 'Kestrel Ltd' }],
    ['new lead, company is Kestrel Ltd', 'add-lead', { customer: 'Kestrel Ltd' }],
    [
      "Hey, we've just signed Kestrel and I'd like them set up as a customer under our reseller Wingtip",
      'add-customer',
      { customer, reseller },
    ],
  ],
  'a number of seats that somebody is put on, and an offer that is dropped by some': [
    ['take Kestrel down to 12 E3', 'change-licenses', { customer, product: 'E3', quantity: 12 }],
    ["take Kestrel's E3 down to 12", 'change-licenses', { customer, product: 'E3', quantity: 12 }],
    ['get Kestrel back to 12 E3', 'change-licenses', { customer, product: 'E3', quantity: 12 }],
    ['get 12 E3 for Kestrel', 'add-subscription', { customer, product: 'E3', quantity: 12 }],
    ['put Kestrel on 19 seats of E5', 'change-licenses', { customer, product: 'E5', quantity: 19 }],
    ['put Kestrel on 18, sorry, 19 seats of E5', 'change-licenses', { customer, product: 'E5', quantity: 19 }],
    [
      "drop Kestrel's Power BI Pro by 6",
      'change-licenses',
      { customer, product: 'Power BI Pro', quantity: { delta: -6 } },
    ],
    ['put 5 more seats on E3 for Kestrel', 'change-licenses', { customer, product: 'E3', quantity: { delta: 5 } }],
  ],
  'out of one offer and into another': [
    [
      'Kestrel wants out of Business Basic and into Business Premium',
      'upgrade-subscription',
      { customer, subscription: 'Business Basic', product: 'Business Premium' },
    ],
    ['Kestrel wants out of our partnership', 'end-partnership', { reseller: customer }],
    ['Kestrel wants Business Basic', 'add-subscription', { customer, product: 'Business Basic' }],
  ],
  'thanks in front of a refusal': [
    [
      'We thank Kestrel for their invitation but must respectfully decline it.',
      'decline-invitation',
      { provider: 'Kestrel' },
    ],
  ],
  'a code that is told first, a customer behind a mark, a reason in passing': [
    ['88-KLM-3 is the invitation code, please reject it', 'decline-invitation', { code: '88-KLM-3' }],
    [
      'New service request, customer is Kestrel, subject: OneDrive says disk full',
      'create-service-request',
      { customer, title: 'OneDrive says disk full' },
    ],
    [
      'new service request regarding slow sign-in, customer is Kestrel',
      'create-service-request',
      { customer, title: 'slow sign-in' },
    ],
    [
      'service request about slow sign-in, our customer: Kestrel',
      'create-service-request',
      { customer, title: 'slow sign-in' },
    ],
    [
      'new service request about slow sign-in, customer is very angry',
      'create-service-request',
      { title: 'slow sign-in, customer is very angry' },
    ],
    [
      'new service request about Outlook, Customer Portal',
      'create-service-request',
      { title: 'Outlook, Customer Portal' },
    ],
    ['the code they sent is 7QX-99-B, please accept', 'review-invitation', { code: '7QX-99-B' }],
    ['cancel the invite to pat@kestrel.example, wrong adress', 'cancel-invitation', { email: 'pat@kestrel.example' }],
    [
      'Kestrel need four additional E3 licences, pls sort',
      'change-licenses',
      { customer, product: 'E3', quantity: { delta: 4 } },
    ],
  ],
  'the names stand in the order of the parties in front of them': [
    [
      'customer -> reseller: Oakfold -> Assign Media',
      'associate-customer',
      { customer: 'Oakfold', reseller: 'Assign Media' },
    ],
    [
      'reseller -> customer: Assign Media -> Oakfold',
      'associate-customer',
      { customer: 'Oakfold', reseller: 'Assign Media' },
    ],
    [
      'please map client → reseller: Oakfold → Cloudberry IT',
      'associate-customer',
      { customer: 'Oakfold', reseller: 'Cloudberry IT' },
    ],
    ['customer/reseller: Oakfold', 'none'],
  ],
  'an amount behind a label': [
    [
      'Business Premium at Kestrel: new seat quantity 17',
      'change-licenses',
      { customer: 'Kestrel', product: 'Business Premium', quantity: 17 },
    ],
    ['Kestrel: new licence count 12', 'change-licenses', { customer: 'Kestrel', quantity: 12 }],
    ['show the new seat count for Kestrel', 'list-subscriptions', { customer: 'Kestrel' }],
    ['licences for Kestrel: reduce by ten', 'change-licenses', { customer: 'Kestrel', quantity: { delta: -10 } }],
    [
      'E3 at Kestrel: lower by three licences',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: -3 } },
    ],
    ['seats for Kestrel: increase by 4', 'change-licenses', { customer: 'Kestrel', quantity: { delta: 4 } }],
    ['seats for Kestrel: reduced by 4 last year', 'none'],
  ],
  'beside a heading a party only says whose': [
    ['reseller Kestrel – incentives?', 'show-incentives', { reseller: 'Kestrel' }],
    ['customer Kestrel - subscriptions?', 'list-subscriptions', { customer: 'Kestrel' }],
    ['customer Kestrel - new ticket?', 'none'],
  ],
  'for the books': [
    [
      'new client for the books: Kestrel Dairy, domain kestrel.beer',
      'add-customer',
      { customer: 'Kestrel Dairy', domain: 'kestrel.beer' },
    ],
    ['order books for the team', 'none'],
  ],
  'an order for what they said yes to': [
    [
      'Kestrel said yes to Visio Plan 2 - please put the order through, 3 seats',
      'add-subscription',
      { customer: 'Kestrel', product: 'Visio Plan 2', quantity: 3 },
    ],
    [
      'Kestrel agreed to E3 - get that order through please, 12 licences',
      'add-subscription',
      { customer: 'Kestrel', product: 'E3', quantity: 12 },
    ],
    ['Kestrel said no to Visio Plan 2 - please put the order through, 3 seats', 'none'],
    ['did you put the order through, 3 seats?', 'none'],
    ['we put the order through, 3 seats', 'none'],
  ],
  'our profile and a list are two things to see': [
    ['show our company profile and the list of leads', 'none'],
    ['open our profile and the customers', 'none'],
    ['show our profile and address', 'show-profile'],
    ['show our profile, please', 'show-profile'],
  ],
  'us and a provider': [
    [
      'joint invite for customer Oakfold: us plus provider Kestrel',
      'invite-customer',
      { customer: 'Oakfold', provider: 'Kestrel' },
    ],
    ['customer Oakfold plus provider Kestrel', 'show-customer', { customer: 'Oakfold' }],
  ],
  'a list of what can be sold': [
    ['I am preparing a quote, could I get a list of everything we can sell?', 'list-catalog'],
    ['give me a list of everything I can sell', 'list-catalog'],
    ['get me everything we can sell to Kestrel', 'none'],
  ],
};

describe('English that names the state and not the deed', () => {
  readsBy(rules);
  changesNothing({
    'the reseller is only spoken of': [
      'the reseller for Kestrel should be happy',
      'the reseller for Kestrel should be Wingtip, I think',
      "shouldn't the reseller for Kestrel be Wingtip?",
      'the reseller for Kestrel should have been Wingtip',
      "Kestrel's reseller should be Wingtip, shouldn't it?",
    ],
    'nobody is put on the list': [
      "don't put Kestrel on our customer list",
      'should we put Kestrel on our customer list?',
      'put Kestrel on our mailing list',
      'put Kestrel on our customer list next month',
      "we signed Kestrel and I'd like them to set up a call",
    ],
    'the number counts no seats': [
      "drop Kestrel's E3 by 6 months",
      "drop Kestrel's E3 by 6 percent",
      'drop by Kestrel at 6',
      'put Kestrel on hold for 19 days',
      'Kestrel is on 19 seats of E5',
    ],
    'somebody is taken down, or out of an offer, or answered': [
      'take Kestrel down to 2 offices',
      'take Kestrel back to 2019',
      "take Kestrel's E3 down",
      'we took Kestrel down to 12 E3',
      'should we take Kestrel down to 12 E3?',
      'get back to Kestrel on the E3 at 12',
      'Kestrel wants out of Business Basic',
      'Kestrel wants out of Business Premium and into Business Basic',
      'get Kestrel out of E3',
    ],
    'no invitation is declined': [
      'We thank Kestrel for their invitation',
      'We thank Kestrel for their invitation but they must decline it',
      'Thank you to Kestrel for the invitation, but we have declined it',
      'we thank Kestrel for their order but must refuse to pay',
      'We thank Kestrel for their invitation but must decide later',
    ],
    'something is told in passing': [
      '88-KLM-3 is the invitation code',
      'new service request, customer is angry',
      'the code we got is 7QX-99-B, don’t accept',
      'our meeting, customer is Kestrel',
      'last order: product is E3, quantity is 10, customer is Kestrel',
      'new customer, name is unknown',
      'Kestrel is a mess, can you sort it?',
      'Kestrel is unhappy, pls sort',
      'Kestrel did not order 4 seats, pls sort',
      'sent to pat@kestrel.example, wrong adress',
    ],
  });
});

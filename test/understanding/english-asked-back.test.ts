import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'whom a quoted title is for stands behind it': [
    [
      'log a service request with the title "Close old mailbox" for Kestrel Works AG',
      'create-service-request',
      { title: 'Close old mailbox', customer: 'Kestrel Works AG' },
    ],
    [
      'log a service request with the title "Close old mailbox" for the customer Peak 5',
      'create-service-request',
      { title: 'Close old mailbox', customer: 'Peak 5' },
    ],
    [
      'service request for Kestrel, title: mailbox for Pat is full',
      'create-service-request',
      { title: 'mailbox for Pat is full', customer: 'Kestrel' },
    ],
  ],
  'licences go down by so many, and numbers go to so many': [
    [
      "could you take Kestrel's E3 down by a dozen licences, please?",
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: -12 } },
    ],
    [
      'Kestrel has grown a lot, so their E1 licences should go to 1,050',
      'change-licenses',
      { customer: 'Kestrel', product: 'E1', quantity: 1050 },
    ],
    [
      'Kestrel has grown again, so their E1 wants another 6 seats',
      'change-licenses',
      { customer: 'Kestrel', product: 'E1', quantity: { delta: 6 } },
    ],
    [
      'Kestrel: four seats fewer on E3, if you would be so kind',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: -4 } },
    ],
    ['Kestrel has grown a lot, so their E1 licences went to 50', 'none'],
    ['their E1 wants explaining', 'none'],
  ],
  'who somebody is may be asked behind another word': [
    ['as who am I signed in here?', 'who-am-i'],
    ['tell me if I am an admin agent or only a helpdesk agent', 'who-am-i'],
    ['tell me whether an admin agent can order', 'show-roles'],
  ],
  'how far along something is is no question of how it is done': [
    ['could you tell me how far along our own reseller application is?', 'show-enrollment'],
    ['where do we stand with our own enrolment?', 'show-enrollment'],
    ['walk me through what each role may do, please', 'show-roles'],
    ['walk me through inviting a reseller', 'help'],
    ['where do we invite a reseller?', 'help'],
  ],
  'who waits for our approval is asked in one question': [
    ['how many companies have applied and are waiting for our approval?', 'review-enrollments'],
    ['how many companies are waiting for our approval?', 'review-enrollments'],
    ['show our customers and are the services up?', 'none'],
    ['how many firms have applied and wait for our decision?', 'review-enrollments'],
    ['show me the resellers that wait for our approval', 'review-enrollments'],
    ['reseller applications awaiting our decision', 'review-enrollments'],
    ['invite reseller Harbor and wait for our decision', 'none'],
  ],
  'an overview is what somebody would be glad with': [
    [
      'I would be glad with an overview of the customers that reseller Oakfold serves',
      'list-customers',
      { reseller: 'Oakfold' },
    ],
    ['I would be glad with a coffee', 'none'],
    ['I would very much appreciate a list of our customers', 'list-customers'],
    ["we'd very much welcome an overview of our leads", 'list-leads'],
    ['I would appreciate the invitation being resent to Harbor', 'resend-invitation', { reseller: 'Harbor' }],
    ['I very much appreciate your help', 'none'],
    ["a client is asking, show me what's available to sell", 'list-catalog'],
    ["please show me what's for sale", 'list-catalog'],
    ["show me what's available to Harbor", 'none'],
  ],
  'onto the books as a customer': [
    [
      'can you get Kestrel School onto the books as a customer, domain kestrel.example?',
      'add-customer',
      { customer: 'Kestrel School', domain: 'kestrel.example' },
    ],
    ['get the coffee onto the books', 'none'],
  ],
};

describe('What is asked in English in other words', () => readsBy(rules));

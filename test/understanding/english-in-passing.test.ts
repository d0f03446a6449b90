import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';
import { changesNothing, type Rules, readsBy } from './reading.ts';

const orders = [
  'make Nina Roth a billing admin',
  "add 5 seats to Northgate's E3",
  'please invite reseller Kestrel IT',
  'set Kestrel IT as the support contact for Northgate',
  'remove Nina Roth from admin agents',
  'request GDAP from Northgate',
  'order 20 Visio Plan 2 for Northgate',
  'take Kestrel IT off our resellers',
  'show me the subscriptions of Northgate',
];

/** Why somebody wants it, as people add it behind a comma. */
const reasons = [
  "she's covering for Pete",
  'boss wants it off his desk',
  "their tenant's stuffed",
  'they signed the papers last night',
  'otherwise they miss the deadline',
  'football starts saturday',
  'he joins us from Dresden',
  'the kids over there are growing',
  'two of their people left',
  'as two branches were merged',
  'management has approved the same',
  "our auditor's breathing down my neck",
  'the fella from accounts keeps moaning',
  'they ghosted us',
  "somebody's off sick",
  "Anne's approved it",
  'payroll is nagging me',
  'she takes over from Dieter',
  'because Olga fell ill',
];

/** What takes an order back, or says that it is done. */
const takenUp = [
  'I already did it',
  'she did it herself',
  "he'll do it later",
  'they ordered it elsewhere',
  "I've handled it",
  "we're still thinking about it",
  "they haven't decided",
  'they want to wait',
  "Bob's doing that",
  "they're considering it",
  "we'll see",
];

const rules: Rules = {
  'what is told in front of an order or a question': [
    ['Our lawyer is asking: which customers do we share with Fabrikam', 'list-customers', { provider: 'Fabrikam' }],
    ["Our auditor's asking: list the providers we work with", 'list-providers'],
    ['the phones are melting over here, what outages does Microsoft have', 'show-service-health'],
    ['before we meet, show me the customers of Kestrel IT', 'list-customers', { reseller: 'Kestrel IT' }],
    ['Since Ray left, make Nina Roth a billing admin', 'assign-role', { person: 'Nina Roth', role: 'billing-admin' }],
    [
      "as they have grown, add 5 seats to Northgate's E3",
      'change-licenses',
      { customer: 'Northgate', product: 'E3', quantity: { delta: 5 } },
    ],
    [
      'Kestrel IT has gone bust and should therefore be removed from our resellers',
      'end-partnership',
      { reseller: 'Kestrel IT' },
    ],
    [
      'Nina Roth has moved to finance and should be made a billing admin',
      'assign-role',
      { person: 'Nina Roth', role: 'billing-admin' },
    ],
    [
      'we are honoured, however we must decline the invitation from Fabrikam',
      'decline-invitation',
      { provider: 'Fabrikam' },
    ],
    ['Kestrel IT has gone bust and should have been removed from our resellers', 'none'],
    ['before I leave, add 5 seats to Northgate', 'none'],
    ['the reseller for Northgate should be Kestrel IT, I think', 'none'],
  ],
  'under which number an order is kept elsewhere': [
    [
      "INC0044821: please add 3 seats to Northgate's E3",
      'change-licenses',
      { customer: 'Northgate', product: 'E3', quantity: { delta: 3 } },
    ],
    [
      'Ticket 4471. Northgate needs 3 more E3 seats',
      'change-licenses',
      { customer: 'Northgate', product: 'E3', quantity: { delta: 3 } },
    ],
    [
      'ref 88123 - invite reseller Kestrel IT at ops@kestrel.example',
      'invite-reseller',
      { reseller: 'Kestrel IT', email: 'ops@kestrel.example' },
    ],
    [
      'please remind reseller Kestrel IT about their invite, tkt 93311',
      'resend-invitation',
      { reseller: 'Kestrel IT' },
    ],
    [
      'order 5 Visio Plan 2 for Northgate (PO 77123)',
      'add-subscription',
      { customer: 'Northgate', product: 'Visio Plan 2', quantity: 5 },
    ],
    ['remove Nina Roth from admin agents, per CHG0031187', 'remove-role', { person: 'Nina Roth', role: 'admin-agent' }],
    ['request GDAP from Northgate (internal ref HD/2291)', 'request-delegated-admin', { customer: 'Northgate' }],
    ['accept the invitation, code AB12-CD34-EF56', 'review-invitation', { code: 'AB12-CD34-EF56' }],
    ['upgrade sub-4471 to E5', 'upgrade-subscription', { subscription: 'sub-4471', product: 'E5' }],
    ['close ticket 4471', 'none'],
    ['ticket 4471 is closed', 'none'],
    ['what is ticket 4471 about', 'none'],
  ],
  'who is asked politely to have done it': [
    [
      "We'd be grateful if you added 5 seats to Northgate's E3",
      'change-licenses',
      { customer: 'Northgate', product: 'E3', quantity: { delta: 5 } },
    ],
    [
      'I would appreciate it if you resent the invitation to Kestrel IT',
      'resend-invitation',
      { reseller: 'Kestrel IT' },
    ],
    [
      'it would be great if you removed Nina Roth from admin agents',
      'remove-role',
      { person: 'Nina Roth', role: 'admin-agent' },
    ],
    [
      "we'd be grateful if a partnership request could go out to Kestrel IT",
      'invite-reseller',
      { reseller: 'Kestrel IT' },
    ],
    ['an invitation has to go out to reseller Kestrel IT', 'invite-reseller', { reseller: 'Kestrel IT' }],
    [
      'May I ask that Nina Roth be given the global administrator role?',
      'assign-role',
      { person: 'Nina Roth', role: 'global-admin' },
    ],
    [
      'Would you make sure that Kestrel IT is set as the support contact for Northgate?',
      'set-support-contact',
      { customer: 'Northgate', reseller: 'Kestrel IT' },
    ],
    [
      'make sure Northgate is upgraded from E3 to E5',
      'upgrade-subscription',
      { customer: 'Northgate', subscription: 'E3', product: 'E5' },
    ],
    ['can you help to open a service request for Northgate?', 'create-service-request', { customer: 'Northgate' }],
    [
      'would you be so kind and assign customer Northgate to reseller Kestrel IT',
      'associate-customer',
      { customer: 'Northgate', reseller: 'Kestrel IT' },
    ],
    ["we were grateful that you added 5 seats to Northgate's E3", 'none'],
    ['it would have been great if you had removed Nina Roth', 'none'],
    ['would it be great if we removed Nina Roth from admin agents?', 'none'],
    ["I'd be glad if you were here", 'none'],
    ['did you make sure that Kestrel IT is removed from our resellers?', 'none'],
    ['we made sure that Kestrel IT is removed from our resellers', 'none'],
    ['make sure Sam invites Kestrel IT', 'none'],
    ['may I ask that you come to my party?', 'none'],
    ['an invitation went out to reseller Kestrel IT', 'none'],
  ],
  'what must not be done, however it is put': [
    ["whatever you do, don't end the partnership with Kestrel IT", 'none'],
    ["whatever you do don't invite Kestrel IT", 'none'],
    ['In no event should Nina Roth be made a billing admin.', 'none'],
    ['in no case may Kestrel IT be invited', 'none'],
    ['the E3 seats of Northgate must never be reduced', 'none'],
    ['hold fire on the Northgate seats', 'none'],
  ],
  'courtesies of the neighbours, and a hand that points': [
    ['hoi, please invite reseller Kestrel IT aub', 'invite-reseller', { reseller: 'Kestrel IT' }],
    ['need GDAP on customer Northgate, send the request porfa', 'request-delegated-admin', { customer: 'Northgate' }],
    ['bitte einmal our resellers', 'list-resellers'],
    ['goedemorgen!', 'greet'],
    ['oh damn, cancel that', 'cancel'],
    ["I'm new at this job, help", 'help'],
    ['new reseller 👉 Kestrel IT', 'invite-reseller', { reseller: 'Kestrel IT' }],
    ['👉 please read', 'none'],
  ],
  'who waits to be approved, and what there is to order': [
    ['reseller applications still waiting on us', 'review-enrollments'],
    ['show me who all has applied', 'review-enrollments'],
    ['Which companies are waiting that we approve their application?', 'review-enrollments'],
    ['what else is there to order', 'list-catalog'],
    ['Northgate bought what from us', 'list-subscriptions', { customer: 'Northgate' }],
    ["what's been altered on customer Northgate this week", 'show-activity', { customer: 'Northgate' }],
    ['have Microsoft accepted our application yet', 'show-enrollment'],
    ['what is there to eat', 'none'],
  ],
  'a name beside what somebody is, does or stands with': [
    [
      'met the CEO of Northgate Dairy at a fair, get them down as a prospect',
      'add-lead',
      { customer: 'Northgate Dairy' },
    ],
    ['the head of Northgate Dairy called, add them as a lead', 'add-lead', { customer: 'Northgate Dairy' }],
    [
      'Northgate is buying through us now so get them on the books as a customer',
      'add-customer',
      { customer: 'Northgate' },
    ],
    [
      'my cousin opened his own shop in Leeds, Northgate Cloud. send him a reseller invite, joe@northgate.example',
      'invite-reseller',
      { reseller: 'Northgate Cloud', email: 'joe@northgate.example' },
    ],
    [
      'Good morning 🙂 Legal has approved Kestrel IT; please invite them as a reseller',
      'invite-reseller',
      { reseller: 'Kestrel IT' },
    ],
    [
      'list the licences held by Fisher & Sons (Grimsby) Ltd',
      'list-subscriptions',
      { customer: 'Fisher & Sons (Grimsby) Ltd' },
    ],
    ['invite Copier & Fax as a reseller', 'invite-reseller', { reseller: 'Copier & Fax' }],
    [
      'Director of Photography Ltd needs 5 E3 seats',
      'add-subscription',
      { customer: 'Director of Photography Ltd', product: 'E3', quantity: 5 },
    ],
    ['we have Northgate as a lead', 'none'],
    ['get the prospects down', 'list-leads'],
    ['get them as a customer, how?', 'none'],
  ],
  'another go, a role for the speaker, and a look before a call': [
    [
      'can you give pat@northgate.example another go of that invite? went to spam',
      'resend-invitation',
      { email: 'pat@northgate.example' },
    ],
    ['sort me out with the billing admin role', 'assign-role', { person: 'me', role: 'billing-admin' }],
    ['put us down as the support contact for Northgate', 'set-support-contact', { customer: 'Northgate' }],
    ["need to see Northgate's subscriptions before I ring them back", 'list-subscriptions', { customer: 'Northgate' }],
    ['Before I ring them: which customers do we share with Fabrikam?', 'list-customers', { provider: 'Fabrikam' }],
    ['invite Kestrel IT before I call', 'none'],
    ['give pat@northgate.example another chance', 'none'],
    ['sort me out with a coffee', 'none'],
  ],
  'what is about to be mistaken for another change': [
    ['lemme take another look at that invite from Fabrikam', 'review-invitation', { provider: 'Fabrikam' }],
    [
      'Add Nina Roth to our users with the helpdesk agent role',
      'add-user',
      { person: 'Nina Roth', role: 'helpdesk-agent' },
    ],
    ['Northgate has no support contact, please appoint the reseller Kestrel IT', 'none'],
    [
      'On behalf of Northgate Ltd, please order 5 Visio Plan 2',
      'add-subscription',
      { customer: 'Northgate Ltd', product: 'Visio Plan 2', quantity: 5 },
    ],
    [
      'on behalf of Tamarisk Nursery, raise a service request about sign-in loops',
      'create-service-request',
      { customer: 'Tamarisk Nursery', title: 'sign-in loops' },
    ],
    [
      'On behalf of Contact Lens Hub, please submit a service request',
      'create-service-request',
      { customer: 'Contact Lens Hub' },
    ],
    [
      'on behalf of kestrel bakery, order 5 E3',
      'add-subscription',
      { customer: 'kestrel bakery', product: 'E3', quantity: 5 },
    ],
    ['on behalf of Kim Stone, raise a service request', 'create-service-request'],
    ['On behalf of Ms Weiss, please invite reseller Kestrel IT', 'invite-reseller', { reseller: 'Kestrel IT' }],
    ['swap our primary contact', 'edit-profile'],
    ['swap the primary contact of Kestrel IT', 'none'],
    [
      'set Northgate to 40 seats of E3, pardon me, 44',
      'change-licenses',
      { customer: 'Northgate', product: 'E3', quantity: 44 },
    ],
  ],
};

const given = orders.filter((order) => !/^(?:remove|take|show)/.test(order));

describe('what English tells in passing', () => {
  for (const order of orders)
    it(`“${order}” is the same with its reason`, () => {
      const { intent, slots } = understand(order);
      for (const reason of reasons) {
        const read = understand(`${order}, ${reason}`);
        expect({ reason, intent: read.intent, slots: read.slots }).to.deep.equal({ reason, intent, slots });
      }
    });
  changesNothing({
    'it is taken back or done behind a comma': orders
      .slice(0, 8)
      .flatMap((order) => takenUp.map((told) => `${order}, ${told}`)),
    'who should get it does not want it': given.flatMap((order) =>
      ['they changed their minds', "she doesn't need it", 'they backed out'].map((told) => `${order}, ${told}`),
    ),
  });
  readsBy(rules);
});

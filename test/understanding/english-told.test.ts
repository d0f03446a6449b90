import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'what is told beside a command neither widens nor forbids it': [
    ['we had a meeting with Kestrel. Please add them as a reseller', 'invite-reseller', { reseller: 'Kestrel' }],
    [
      'All our people are on it. Please raise 3 more seats of E3 for Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 3 } },
    ],
    [
      'the price is fine. Order 5 E3 for Kestrel',
      'add-subscription',
      { customer: 'Kestrel', product: 'E3', quantity: 5 },
    ],
    ['they all want E5. upgrade all customers', 'none'],
    ['Lunch with Kestrel on Friday. Invite Pat', 'none'],
    ['We had lunch with Kestrel. Invite Pat', 'none'],
    [
      'the invite to our customer Kestrel got lost in their spam folder, send it again',
      'resend-invitation',
      { customer: 'Kestrel' },
    ],
    [
      'We signed with Kestrel Corp. Set them up as a customer, their domain is kestrel.example',
      'add-customer',
      { customer: 'Kestrel Corp.', domain: 'kestrel.example' },
    ],
    [
      "we've agreed terms with Kestrel so please get an invite out to ops@kestrel.example",
      'invite-reseller',
      { reseller: 'Kestrel', email: 'ops@kestrel.example' },
    ],
    ['invite Kestrel to the meeting', 'none'],
  ],
  'what somebody says goes on behind an `and`': [
    ['the manual says: click Add user and enter the name', 'none'],
    ['he told me to invite Kestrel and add Wingtip', 'none'],
    ['she said she wants to cancel the invitation, is she joking?', 'none'],
    [
      'he said they are short, so add 5 E3 seats for Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 5 } },
    ],
    ['she said to check our resellers, could you list them?', 'list-resellers'],
  ],
  'some thought beforehand is no condition': [
    [
      'after careful consideration, we wish to end the partnership with Kestrel',
      'end-partnership',
      { reseller: 'Kestrel' },
    ],
    [
      'after a thorough review we would like to decline the invitation from Kestrel',
      'decline-invitation',
      { provider: 'Kestrel' },
    ],
    ['after they sign we wish to invite Kestrel', 'none'],
    ['after the review invite Kestrel', 'none'],
  ],
  'an obligation is a command': [
    ["we must decline Kestrel's invitation", 'decline-invitation', { provider: 'Kestrel' }],
    ["we must not decline Kestrel's invitation", 'none'],
    ['must we decline the invitation from Kestrel?', 'none'],
    [
      'The Office 365 E1 of Kestrel is to be upgraded to Office 365 E3',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'Office 365 E1', product: 'Office 365 E3' },
    ],
    ['the E1 of Kestrel was upgraded to E3', 'none'],
    ['invitation from provider Kestrel needs to be declined', 'decline-invitation', { provider: 'Kestrel' }],
    ['invitation from provider Kestrel was declined', 'none'],
    [
      'support for Kestrel will be handled by Wingtip from here on, set that please',
      'set-support-contact',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['support for Kestrel will be handled by Wingtip', 'none'],
  ],
  'a verb may keep its particle behind what it acts on': [
    [
      "knock 4 licences off Kestrel's Visio",
      'change-licenses',
      { customer: 'Kestrel', product: 'Visio', quantity: { delta: -4 } },
    ],
    ['turn the invite from Kestrel Inc. down', 'decline-invitation', { provider: 'Kestrel Inc.' }],
    ['turn the music from the bar down', 'none'],
    ['walk away from our partnership with Kestrel', 'end-partnership', { reseller: 'Kestrel' }],
  ],
  'where the bot keeps things is no other place': [
    ['get Kestrel into the system as a customer', 'add-customer', { customer: 'Kestrel' }],
    ['get Kestrel into the meeting as a customer', 'none'],
    ['add customer Kestrel to the whatsapp group', 'none'],
  ],
  'who asks for what is known asks no advice': [
    ['what can you tell me about our client Kestrel', 'show-customer', { customer: 'Kestrel' }],
    ['what can you do', 'help'],
    ['remind me which role I have', 'who-am-i'],
    ['remind me to check which role I have', 'none'],
    ['got a new prospect - Kestrel', 'add-lead', { customer: 'Kestrel' }],
    ['got a reply from Kestrel', 'none'],
    ['new user', 'add-user'],
    ['new users', 'list-users'],
    ['how many reseller applications are waiting for our decision?', 'review-enrollments'],
    ['namaste', 'greet'],
    ['forget it, leave it', 'cancel'],
  ],
};

describe('English that tells something', () => readsBy(rules));

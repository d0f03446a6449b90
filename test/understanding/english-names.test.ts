import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'initials, hyphens and legal forms are parts of a name': [
    [
      'invite reseller E. & J. Ferreira Lda at a@b.example',
      'invite-reseller',
      { reseller: 'E. & J. Ferreira Lda', email: 'a@b.example' },
    ],
    ['invite reseller e-Kanz GmbH', 'invite-reseller', { reseller: 'e-Kanz GmbH' }],
    [
      'create customer Rademaker & Zn. BV, domain zn.example',
      'add-customer',
      { customer: 'Rademaker & Zn. BV', domain: 'zn.example' },
    ],
    ['we spoke to J. & they agreed, add customer Kestrel', 'add-customer', { customer: 'Kestrel' }],
  ],
  'a name that is nearly a verb is who needs something': [
    ['Denny needs global admin', 'assign-role', { person: 'Denny', role: 'global-admin' }],
    ['Canel wants the billing admin role', 'assign-role', { person: 'Canel', role: 'billing-admin' }],
    ['resned the invitation', 'resend-invitation'],
    ['Resned needs to go', 'none'],
  ],
  'a name in small letters goes on where a name is due': [
    [
      'link client noor & partners to reseller wingtip',
      'associate-customer',
      { customer: 'noor & partners', reseller: 'wingtip' },
    ],
    ['subs for adventure works', 'list-subscriptions', { customer: 'adventure works' }],
    ['show customers of cloudberry it', 'list-customers', { reseller: 'cloudberry it' }],
    [
      'invite reseller bay 42 printworks at a@b.example',
      'invite-reseller',
      { reseller: 'bay 42 printworks', email: 'a@b.example' },
    ],
    ['show seats for kestrel and sons', 'list-subscriptions', { customer: 'kestrel and sons' }],
    ['resend it to kestrel', 'resend-invitation', { reseller: 'kestrel' }],
    ['order 42 seats for bay printworks', 'add-subscription', { customer: 'bay printworks', quantity: 42 }],
    ['add 5 seats for kestrel asap', 'change-licenses', { customer: 'kestrel', quantity: { delta: 5 } }],
    ['for kestrel it is fine', 'none'],
    ['give kestrel it', 'none'],
  ],
  'behind a role everyday words are a name as well': [
    ['show customer open door church', 'show-customer', { customer: 'open door church' }],
    ['invite reseller big red bus company', 'invite-reseller', { reseller: 'big red bus company' }],
    ['how many seats for quantum leap logistics', 'list-subscriptions', { customer: 'quantum leap logistics' }],
    ['seats for kestrel instead', 'list-subscriptions', { customer: 'kestrel' }],
    [
      'let reseller kestrel manage customer wingtip',
      'associate-customer',
      { reseller: 'kestrel', customer: 'wingtip' },
    ],
    ['open the reseller card for **next step recruiting**', 'show-reseller', { reseller: 'next step recruiting' }],
    ['show customer subscriptions of kestrel', 'list-subscriptions', { customer: 'kestrel' }],
  ],
  'a given name may be a word': [
    ['revoke helpdesk agent from grant li', 'remove-role', { person: 'grant li', role: 'helpdesk-agent' }],
    ['grant li the helpdesk agent role', 'assign-role', { person: 'li', role: 'helpdesk-agent' }],
    ['remove billing admin from mark lee', 'remove-role', { person: 'mark lee', role: 'billing-admin' }],
  ],
  'a role in front of a name is no part of it': [
    [
      'Customer Tailspin Toys should be assigned to reseller Kestrel',
      'associate-customer',
      { customer: 'Tailspin Toys', reseller: 'Kestrel' },
    ],
    [
      "take 4 seats off Kestrel's Travel's E3",
      'change-licenses',
      { customer: "Kestrel's Travel", product: 'E3', quantity: { delta: -4 } },
    ],
    [
      'Create service request for customer Service Request Records, title: Add 20 seats button is missing',
      'create-service-request',
      { customer: 'Service Request Records', title: 'Add 20 seats button is missing' },
    ],
  ],
  'initials and ordinals go with the name behind them': [
    ["a list of S.K. Iyer & Sons' customers please", 'list-customers', { reseller: 'S.K. Iyer & Sons' }],
    ['order 5 E3 for A.B. Foods', 'add-subscription', { customer: 'A.B. Foods', product: 'E3', quantity: 5 }],
    ['show customer 42nd Parallel Surveying', 'show-customer', { customer: '42nd Parallel Surveying' }],
    ['show customers of Kestrel. Wingtip is next', 'list-customers', { reseller: 'Kestrel' }],
  ],
  'who goes under whom': [
    ['add Kestrel under Wingtip AG as a customer', 'add-customer', { customer: 'Kestrel', reseller: 'Wingtip AG' }],
    ['add Kestrel with Wingtip AG as customers', 'none'],
    ['add Kestrel and also Wingtip AG as customers', 'none'],
    ['add as customers: Kestrel, Wingtip AG', 'none'],
    ['invite Kestrel then also Wingtip AG', 'none'],
    ["set Kestrel up as one of Wingtip's customers", 'add-customer', { customer: 'Kestrel', reseller: 'Wingtip' }],
    ['who are the distributors we buy from', 'list-providers'],
  ],
  'small words within a name': [
    ['show customer Van den Broek en Zonen', 'show-customer', { customer: 'Van den Broek en Zonen' }],
    ['make Sanne de Wit an admin agent', 'assign-role', { person: 'Sanne de Wit', role: 'admin-agent' }],
    ['end the partnership with byte me computers', 'end-partnership', { reseller: 'byte me computers' }],
    ['list subscriptions of Vos & de Wit', 'list-subscriptions', { customer: 'Vos & de Wit' }],
    ['set language to en', 'set-language', { title: 'en' }],
  ],
  'a number behind a name belongs to it where another one counts': [
    [
      'add a Dynamics 365 Sales subscription for Orchard 9 (4 seats)',
      'add-subscription',
      { customer: 'Orchard 9', product: 'Dynamics 365 Sales', quantity: 4 },
    ],
    [
      "please let reseller Kestwick Digital handle support for Orchard 9's E5",
      'set-support-contact',
      { reseller: 'Kestwick Digital', customer: 'Orchard 9', subscription: 'E5' },
    ],
    ["set Orchard's E3 to 9 seats", 'change-licenses', { customer: 'Orchard', product: 'E3', quantity: 9 }],
    ['invite reseller Zero to One Labs', 'invite-reseller', { reseller: 'Zero to One Labs' }],
  ],
  'every country has domains': [
    [
      'create customer Al Noor Trading (alnoor.ae)',
      'add-customer',
      { customer: 'Al Noor Trading', domain: 'alnoor.ae' },
    ],
  ],
  'a small word in front of a surname belongs to it': [
    ['reseller details de Vries Automatisering', 'show-reseller', { reseller: 'de Vries Automatisering' }],
    [
      'make de Vries Automatisering the reseller for Kestrel',
      'associate-customer',
      { reseller: 'de Vries Automatisering', customer: 'Kestrel' },
    ],
  ],
  'a name keeps its first word, whatever that word does elsewhere': [
    ['we have just signed Stop for Coffee, add them as a customer', 'add-customer', { customer: 'Stop for Coffee' }],
    ['please suspend for coffee', 'none'],
    ['Upgrade Tailors ought to become a reseller of ours', 'invite-reseller', { reseller: 'Upgrade Tailors' }],
    ['Upgrade Kestrel to E5', 'upgrade-subscription', { customer: 'Kestrel', product: 'E5' }],
    [
      'Assign By Nine Bakers to Oakline Partners',
      'associate-customer',
      { customer: 'By Nine Bakers', reseller: 'Oakline Partners' },
    ],
    ['Show Customers By Reseller Oakline', 'list-customers', { reseller: 'Oakline' }],
    ['Customers of Under And Over Ltd', 'list-customers', { reseller: 'Under And Over Ltd' }],
    ["To-Do Labs' customer details", 'show-customer', { customer: 'To-Do Labs' }],
    ["Order Only LLC's reseller invitation has to be cancelled", 'cancel-invitation', { reseller: 'Order Only LLC' }],
    ["Cancel Kestrel LLC's reseller invitation", 'cancel-invitation', { reseller: 'Kestrel LLC' }],
  ],
  'a list of words that marks hold together is one name': [
    ['invite Hook, Rope & Anchor as a reseller', 'invite-reseller', { reseller: 'Hook, Rope & Anchor' }],
    [
      'link Hook, Rope & Anchor to reseller Oakline',
      'associate-customer',
      { customer: 'Hook, Rope & Anchor', reseller: 'Oakline' },
    ],
    ['invite Alder, Birch & Cedar as resellers', 'none'],
    ['send Invitation, Rope & Anchor to Kestrel', 'none'],
    ['add customer Score & Seven Tailors', 'add-customer', { customer: 'Score & Seven Tailors' }],
    ['add customer Twelve & Nine Tailors', 'add-customer', { customer: 'Twelve & Nine Tailors' }],
    ['Two & Three Seats for Kestrel', 'none'],
  ],
  'a number counts nothing between a name and what is done with it': [
    ['I want Kestrel 9 invited as a reseller', 'invite-reseller', { reseller: 'Kestrel 9' }],
    ['every customer that the reseller Kestrel 9 looks after', 'list-customers', { reseller: 'Kestrel 9' }],
    ['I want Kestrel 9 added', 'none'],
  ],
  'what one has for hire is part of a name at the end': [
    ['invite reseller harlow bikes for hire', 'invite-reseller', { reseller: 'harlow bikes for hire' }],
    ['invite reseller harlow bikes for dinner', 'none'],
  ],
};

describe('English names', () => readsBy(rules));

import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'what firms pair in their names stays one name': [
    ['invite Byte and Saucer as a reseller', 'invite-reseller', { reseller: 'Byte and Saucer' }],
    [
      'Honey and Loaf Catering wants to buy 5 E3 licences',
      'add-subscription',
      { customer: 'Honey and Loaf Catering', product: 'E3', quantity: 5 },
    ],
    ['subs for larder and loaf', 'list-subscriptions', { customer: 'larder and loaf' }],
    ['invite Kestrel and Oakfold as resellers', 'none'],
    ['add 5 E3 seats for Kestrel and Oakfold', 'none'],
  ],
  'a number at the end of a name counts nothing where nothing is counted': [
    [
      'upgrade Southbank 9 from E3 to E5',
      'upgrade-subscription',
      { customer: 'Southbank 9', subscription: 'E3', product: 'E5' },
    ],
    ['customers of zuidwind 7', 'list-customers', { reseller: 'zuidwind 7' }],
    ['E3 licences for Kestrel 9', 'none'],
  ],
  'what is left of an article belongs to the name': [
    ["show customer Bakkerij 't Zand", 'show-customer', { customer: "Bakkerij 't Zand" }],
    ["show customer Kestrel's details", 'show-customer', { customer: 'Kestrel' }],
  ],
  'a small word of another language stays in the name': [
    ['add Huis voor Vogels as a lead', 'add-lead', { customer: 'Huis voor Vogels' }],
    ['register the company Brot und Not GmbH as customer', 'add-customer', { customer: 'Brot und Not GmbH' }],
    ['invite reseller Kestrel, not Oakfold', 'invite-reseller', { reseller: 'Kestrel' }],
  ],
  'what a firm does stands behind its partners': [
    [
      'the customers of the reseller Voss & Co Systemhaus, please',
      'list-customers',
      { reseller: 'Voss & Co Systemhaus' },
    ],
    ['invite reseller Voss & Co', 'invite-reseller', { reseller: 'Voss & Co' }],
  ],
  'a trade with the name of whoever owns it is one name, where capitals say nothing': [
    ["SHOW CUSTOMER MOLLIE'S TRAVEL", 'show-customer', { customer: "MOLLIE'S TRAVEL" }],
    ["show customer mollie's bakery", 'show-customer', { customer: "mollie's bakery" }],
    ["SHOW CUSTOMER MOLLIE'S DETAILS", 'show-customer', { customer: 'MOLLIE' }],
  ],
  'a greeting may be a given name of whoever has a role': [
    [
      "Ola Lund's helpdesk agent role needs to be removed",
      'remove-role',
      { person: 'Ola Lund', role: 'helpdesk-agent' },
    ],
    ['Ola, remove the helpdesk agent role of Kim Lund', 'remove-role', { person: 'Kim Lund', role: 'helpdesk-agent' }],
  ],
  'a thing between a role and a name is none of the name': [
    ['customer page waterkant verzekeringen', 'show-customer', { customer: 'waterkant verzekeringen' }],
    ['accept provider invitation oakfold gmbh', 'review-invitation', { provider: 'oakfold gmbh' }],
    ['customers for reseller invite always llc', 'list-customers', { reseller: 'invite always llc' }],
  ],
};

describe('Names in English that look like something else', () => readsBy(rules));

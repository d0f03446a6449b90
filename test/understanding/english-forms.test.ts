import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'a line of a console': [
    [
      'invite-reseller --name "Kestrel & Co" --email ops@kestrel.example',
      'invite-reseller',
      { reseller: 'Kestrel & Co', email: 'ops@kestrel.example' },
    ],
    [
      'buy --customer "Seats 4 U Ltd" --offer "Teams Essentials" --qty 15',
      'add-subscription',
      { customer: 'Seats 4 U Ltd', product: 'Teams Essentials', quantity: 15 },
    ],
    [
      "upgrade --customer 'The Upgrade Garage' --from 'Office 365 E1' --to 'Office 365 E3'",
      'upgrade-subscription',
      { customer: 'The Upgrade Garage', subscription: 'Office 365 E1', product: 'Office 365 E3' },
    ],
    ['revoke-invite reseller="4Corners Compute"', 'cancel-invitation', { reseller: '4Corners Compute' }],
    ['service-health kestrel', 'show-service-health', { customer: 'kestrel' }],
    ['set-licenses --sub sub-5520 --qty 75', 'change-licenses', { subscription: 'sub-5520', quantity: 75 }],
    [
      'add-user tess@kestrel.example --role helpdesk-agent',
      'add-user',
      { email: 'tess@kestrel.example', role: 'helpdesk-agent' },
    ],
    ['edit-profile', 'edit-profile'],
    ['--help', 'help'],
    ['customers ls', 'list-customers'],
    ['invite Add-User Ltd', 'invite-reseller', { reseller: 'Add-User Ltd' }],
    ['do not revoke-invite Kestrel', 'none'],
    ['invite-reseller', 'invite-reseller'],
  ],
  'words as they are spoken or slip': [
    ['put kestrel down as a prospect, would ye', 'add-lead', { customer: 'kestrel' }],
    ['send the invitation tae angus@kestrel.example again', 'resend-invitation', { email: 'angus@kestrel.example' }],
    [
      "we'll need delegated admin access tae Kestrel, can ye request it",
      'request-delegated-admin',
      { customer: 'Kestrel' },
    ],
    [
      'link the E3 of Wingtip wiht reseller Kestrel',
      'associate-subscription',
      { customer: 'Wingtip', subscription: 'E3', reseller: 'Kestrel' },
    ],
    ['wee invite for Kestrel Ltd to join us as a reseller, ta', 'invite-reseller', { reseller: 'Kestrel Ltd' }],
    ['ask Kestrel for delgated admin rihgts', 'request-delegated-admin', { customer: 'Kestrel' }],
    ['dinnae invite Kestrel', 'none'],
    ['show customer Ye Olde Inn', 'show-customer', { customer: 'Ye Olde Inn' }],
    ['switch over to Scottish Gaelic', 'set-language', { title: 'Scottish Gaelic' }],
  ],
  'very formal': [
    [
      'It is requested that the partnership with the provider Kestrel be dissolved.',
      'end-partnership',
      { provider: 'Kestrel' },
    ],
    [
      'It is requested that the number of E3 licences for Kestrel be reduced by ten.',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: -10 } },
    ],
    [
      'We regret that we must decline the partnership invitation received from Kestrel.',
      'decline-invitation',
      { provider: 'Kestrel' },
    ],
    ['I should be obliged for the particulars of the reseller Kestrel.', 'show-reseller', { reseller: 'Kestrel' }],
    ['I would be grateful for sight of the current list of leads.', 'list-leads'],
    [
      'Kindly confer the role of user management admin upon Beatrix van Houten.',
      'assign-role',
      { person: 'Beatrix van Houten', role: 'user-admin' },
    ],
    ['It was requested that Kestrel be invited', 'none'],
    ['We regret that the partnership with Kestrel was ended', 'none'],
    ['it is not necessary that Kestrel be invited', 'none'],
  ],
  'a name may be made of what is sold and of numbers': [
    ['service health Azure Coast Yachts', 'show-service-health', { customer: 'Azure Coast Yachts' }],
    ['new Azure subscription for Coast Yachts', 'add-subscription', { customer: 'Coast Yachts', product: 'Azure' }],
    ['invite client Tenants Union 88 to work with us', 'invite-customer', { customer: 'Tenants Union 88' }],
    [
      'place an order for E3 Motorsport: 12 seats Teams Essentials',
      'add-subscription',
      { customer: 'E3 Motorsport', product: 'Teams Essentials', quantity: 12 },
    ],
    ['invite reseller 4winds cargo', 'invite-reseller', { reseller: '4winds cargo' }],
    ["Customer file of d'Arcy Interiors please", 'show-customer', { customer: "d'Arcy Interiors" }],
  ],
  'little words of other languages stay in a name': [
    ['pull up reseller Haus am See Systeme GmbH', 'show-reseller', { reseller: 'Haus am See Systeme GmbH' }],
    ['show customer Who Am I Genealogy', 'show-customer', { customer: 'Who Am I Genealogy' }],
    [
      "set Plan 2 Architects' Visio Plan 2 to 14 seats",
      'change-licenses',
      { customer: 'Plan 2 Architects', product: 'Visio Plan 2', quantity: 14 },
    ],
    ['customer baldwin museum of science - show', 'show-customer', { customer: 'baldwin museum of science' }],
  ],
};

describe('English as people write it', () => readsBy(rules));

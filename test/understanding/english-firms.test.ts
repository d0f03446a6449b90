import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'partners with a comma between them are one firm where a legal form ends them': [
    ['add customer Greaves, Holt & Finch LLP', 'add-customer', { customer: 'Greaves, Holt & Finch LLP' }],
    [
      'our customer Greaves, Holt & Finch LLP has grown and requires three additional E5 licences',
      'change-licenses',
      { customer: 'Greaves, Holt & Finch LLP', product: 'E5', quantity: { delta: 3 } },
    ],
    ['invite resellers Greaves, Holt & Finch', 'none'],
  ],
  'two names joined by *and* are one party where the sentence speaks of one': [
    ['show me reseller Calder and Voss', 'show-reseller', { reseller: 'Calder and Voss' }],
    ['reseller details: Calder and Voss', 'show-reseller', { reseller: 'Calder and Voss' }],
    ['customers of reseller calder and voss', 'list-customers', { reseller: 'calder and voss' }],
    [
      'Calder and Voss needs six more E3 seats',
      'change-licenses',
      { customer: 'Calder and Voss', product: 'E3', quantity: { delta: 6 } },
    ],
    [
      'request delegated admin privileges from Save and Grow Bank',
      'request-delegated-admin',
      { customer: 'Save and Grow Bank' },
    ],
    ['register Mend and Order Tailors as a customer', 'add-customer', { customer: 'Mend and Order Tailors' }],
    ['invite reseller Kite and Mast', 'invite-reseller', { reseller: 'Kite and Mast' }],
    ['invite Calder and Voss as resellers', 'none'],
    ['invite Kite and Mast as resellers', 'none'],
    ['invite the resellers Calder and Voss', 'none'],
    ['4 more E3 seats each for Calder and Voss', 'none'],
    ['give Calder and Voss the user admin role', 'none'],
    [
      "link reseller Calder and Voss' Office 365 E3",
      'associate-subscription',
      { reseller: 'Calder', customer: 'Voss', subscription: 'Office 365 E3' },
    ],
  ],
  'a number in front of hours or oaks belongs to the name': [
    ['service health 48 Hours Courier', 'show-service-health', { customer: '48 Hours Courier' }],
    ['invite reseller 7 Oaks Consulting', 'invite-reseller', { reseller: '7 Oaks Consulting' }],
    ['add 48 E3 seats for Kestrel', 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: { delta: 48 } }],
    ['in 48 Hours Kestrel should be invited', 'none'],
    [
      '24 Seven Pharmacy let some people go, so cut their E3 to 9 seats',
      'change-licenses',
      { customer: '24 Seven Pharmacy', product: 'E3', quantity: 9 },
    ],
    [
      'Two Rivers Lettings +2 seats E5',
      'change-licenses',
      { customer: 'Two Rivers Lettings', product: 'E5', quantity: { delta: 2 } },
    ],
  ],
  'a number between capitals belongs to the name': [
    ['service health Pier 39 Seafood', 'show-service-health', { customer: 'Pier 39 Seafood' }],
    [
      'set Channel 9 Media to 14 seats of E3',
      'change-licenses',
      { customer: 'Channel 9 Media', product: 'E3', quantity: 14 },
    ],
    ['link Kestrel 2 Wingtip', 'associate-customer', { customer: 'Kestrel', reseller: 'Wingtip' }],
  ],
  'a trade or a family ends a name, in small letters as well': [
    ['customer details nguyen nail supply', 'show-customer', { customer: 'nguyen nail supply' }],
    [
      'birchwood vet hired four people so add four seats to their e3',
      'change-licenses',
      { customer: 'birchwood vet', product: 'e3', quantity: { delta: 4 } },
    ],
    [
      'set e3 at fulton county title to 85 licenses',
      'change-licenses',
      { customer: 'fulton county title', product: 'e3', quantity: 85 },
    ],
    ['invite customer cutler and daughters', 'invite-customer', { customer: 'cutler and daughters' }],
    [
      'take e3 at lopez and sons trucking down to 15 seats',
      'change-licenses',
      { customer: 'lopez and sons trucking', product: 'e3', quantity: 15 },
    ],
    ['show customers of reseller Tri-County Copier & Fax', 'list-customers', { reseller: 'Tri-County Copier & Fax' }],
    ['which customers do we share with Tasman Licensing?', 'list-customers', { provider: 'Tasman Licensing' }],
    ['invite reseller Only Books S.A.C.', 'invite-reseller', { reseller: 'Only Books S.A.C.' }],
    ['invite kestrel and wingtip', 'none'],
    ['kestrel supply 5 seats', 'none'],
  ],
  'everyday words beside a company are no company': [
    [
      "people want better security at Margie's Travel, so please upgrade them to E5",
      'upgrade-subscription',
      { customer: "Margie's Travel", product: 'E5' },
    ],
    [
      'they are down to a skeleton crew at Harbor Lane, cut Project Plan 3 to 2 licences',
      'change-licenses',
      { customer: 'Harbor Lane', product: 'Project Plan 3', quantity: 2 },
    ],
    ['we hired darnell whitaker so make him a user account', 'add-user', { person: 'darnell whitaker' }],
    ['invite reseller Better Security Ltd', 'invite-reseller', { reseller: 'Better Security Ltd' }],
  ],
  'where somebody is or was met is nobody': [
    [
      'we want to work with Harbor Lane up in Tampere, so send them the reseller invitation',
      'invite-reseller',
      { reseller: 'Harbor Lane' },
    ],
    [
      'met a guy at the Rotary pancake breakfast, owns Gallipolis Gravel. stick him in as a lead',
      'add-lead',
      { customer: 'Gallipolis Gravel' },
    ],
    ['we met Wingtip IT at the Cork expo, invite them as a reseller', 'invite-reseller', { reseller: 'Wingtip IT' }],
    ['find us a distributor up in Scotland', 'find-provider', { title: 'Scotland' }],
    ['which licences are there in Anadolu Tekstil?', 'list-subscriptions', { customer: 'Anadolu Tekstil' }],
    ['invite Gareth and the others to the Christmas do', 'none'],
    ['invite Gareth to lunch at the Dallas expo', 'none'],
  ],
  'whom a plan is made for belongs to it': [
    [
      'order 12 A3 for faculty for Oak School',
      'add-subscription',
      { customer: 'Oak School', product: 'A3 for faculty', quantity: 12 },
    ],
    ['order 5 E5 for Students Union', 'add-subscription', { customer: 'Students Union', product: 'E5', quantity: 5 }],
  ],
  'who should be the reseller for whom': [
    [
      'Wingtip IT should be the reseller for Oak Dental',
      'associate-customer',
      { reseller: 'Wingtip IT', customer: 'Oak Dental' },
    ],
    [
      'Wingtip IT should be reseller for Oak Dental from now on',
      'associate-customer',
      { reseller: 'Wingtip IT', customer: 'Oak Dental' },
    ],
    ["we're leaving Kestrel, end that provider relationship", 'end-partnership', { provider: 'Kestrel' }],
    ['Wingtip IT should not be the reseller for Oak Dental', 'none'],
    ['should Wingtip IT be the reseller for Oak Dental?', 'none'],
  ],
  'small words that only stand around show a name': [
    ['open customer page peninsula marine', 'show-customer', { customer: 'peninsula marine' }],
    ['create a customer account for school of fine art', 'add-customer', { customer: 'school of fine art' }],
    ['create a customer account for him', 'add-customer'],
  ],
  'three offers that begin alike are known beside each other': [
    [
      'assign BP subscription of Seorae Bakery to reseller Wingtip',
      'associate-subscription',
      { customer: 'Seorae Bakery', subscription: 'BP', reseller: 'Wingtip' },
    ],
    ['upgrade Kestrel, BB -> BP', 'upgrade-subscription', { customer: 'Kestrel', subscription: 'BB', product: 'BP' }],
    ['invite reseller BP', 'invite-reseller', { reseller: 'BP' }],
  ],
  'a boss who agrees to it is no one who only says it': [
    ['my boss says ok so please accept the invitation from Kestrel', 'review-invitation', { provider: 'Kestrel' }],
    ['I must ask you to refuse the invitation from Kestrel', 'decline-invitation', { provider: 'Kestrel' }],
    ['my boss says please end the partnership with Kestrel', 'none'],
    ['I must ask Pat to refuse the invitation from Kestrel', 'none'],
    ['my boss says no, so please wait', 'none'],
  ],
  'who is to be what is told behind a colon': [
    [
      'Kestrel: their support contact should be Wingtip',
      'set-support-contact',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['we would like to start working with Kestrel as an indirect reseller', 'invite-reseller', { reseller: 'Kestrel' }],
    ['we started working with Kestrel as an indirect reseller', 'none'],
    ['how much has the reseller Kestrel earned until now', 'show-incentives', { reseller: 'Kestrel' }],
  ],
  'what stands behind “and” says that it is one firm': [
    ['end the partnership with Tarrant and Sons please', 'end-partnership', { reseller: 'Tarrant and Sons' }],
    ["customer details for O'Shea and Daughters", 'show-customer', { customer: "O'Shea and Daughters" }],
    [
      'new customer account is to be created for Nair and Nair Architects',
      'add-customer',
      { customer: 'Nair and Nair Architects' },
    ],
    [
      'buy E5 for Loom and Anvil, 30 licences',
      'add-subscription',
      { customer: 'Loom and Anvil', product: 'E5', quantity: 30 },
    ],
    ['turn down the invitation from Heron and Harbour', 'none'],
    ['invite Tarrant and Partners', 'invite-reseller', { reseller: 'Tarrant and Partners' }],
    ['invite reseller Maple and Main', 'invite-reseller', { reseller: 'Maple and Main' }],
    ['invite Kestrel and Wingtip', 'none'],
    ['invite Nair Architects and Bose Architects', 'none'],
  ],
  'a number or what they manage belongs to the name': [
    [
      'Five Maples Bakery, E3: +8 seats',
      'change-licenses',
      { customer: 'Five Maples Bakery', product: 'E3', quantity: { delta: 8 } },
    ],
    [
      'new subscription for bramwick 9: E3, half a dozen',
      'add-subscription',
      { customer: 'bramwick 9', product: 'E3', quantity: 6 },
    ],
    [
      'support contact for sub-1234: falcon managed services',
      'set-support-contact',
      { subscription: 'sub-1234', reseller: 'falcon managed services' },
    ],
    ['new subscription for kestrel: 9 E3', 'add-subscription', { customer: 'kestrel', product: 'E3', quantity: 9 }],
  ],
  'an everyday thing in a name is no other business': [
    [
      'associate brambleby tea with reseller oakfold',
      'associate-customer',
      { customer: 'brambleby tea', reseller: 'oakfold' },
    ],
    ['assign dish duty to reseller Kestrel', 'none'],
  ],
  'a company whose name begins like a product is no subscription of somebody': [
    [
      'associate azure harbour hotels with kestrel networks',
      'associate-customer',
      { customer: 'azure harbour hotels', reseller: 'kestrel networks' },
    ],
    [
      'Associate Azure Harbour Hotels with Kestrel Networks',
      'associate-customer',
      { customer: 'Azure Harbour Hotels', reseller: 'Kestrel Networks' },
    ],
    [
      'assign defender alarms ltd to kestrel networks',
      'associate-customer',
      { customer: 'defender alarms ltd', reseller: 'kestrel networks' },
    ],
    [
      'link exchange row bakery to wingtip networks',
      'associate-customer',
      { customer: 'exchange row bakery', reseller: 'wingtip networks' },
    ],
    [
      'fabric corner tailors should be looked after by kestrel networks',
      'associate-customer',
      { customer: 'fabric corner tailors', reseller: 'kestrel networks' },
    ],
    [
      'associate kestrel networks with azure harbour hotels',
      'associate-customer',
      { customer: 'kestrel networks', reseller: 'azure harbour hotels' },
    ],
    ['add azure harbour hotels as a customer', 'add-customer', { customer: 'azure harbour hotels' }],
    [
      'upgrade azure harbour hotels from e3 to e5',
      'upgrade-subscription',
      { customer: 'azure harbour hotels', subscription: 'e3', product: 'e5' },
    ],
    [
      'associate azure plan harbour hotels with kestrel networks',
      'associate-subscription',
      { subscription: 'azure plan', customer: 'harbour hotels', reseller: 'kestrel networks' },
    ],
    [
      'associate azure of harbour hotels with kestrel networks',
      'associate-subscription',
      { subscription: 'azure', customer: 'harbour hotels', reseller: 'kestrel networks' },
    ],
    ['order azure for harbour hotels', 'add-subscription', { customer: 'harbour hotels', product: 'azure' }],
    ['connect azure data factory to kestrel', 'none'],
    ['assign copilot training session to kestrel', 'none'],
    ['azure cloud services should be looked after by kestrel', 'none'],
  ],
  'two words that firms like, and a number that is said twice, are one name': [
    [
      'order 15 x Visio Plan 1 for Hoof and Feather Lodge',
      'add-subscription',
      { customer: 'Hoof and Feather Lodge', product: 'Visio Plan 1', quantity: 15 },
    ],
    [
      'onboard Two for Two Ltd as a client under our reseller Kestrel',
      'add-customer',
      { customer: 'Two for Two Ltd', reseller: 'Kestrel' },
    ],
    ['Nine Elms Glazing customer card please', 'show-customer', { customer: 'Nine Elms Glazing' }],
    ['count of customers under reseller Help & Co Events', 'list-customers', { reseller: 'Help & Co Events' }],
    ['order 15 x Visio Plan 1 for Kestrel and Wingtip', 'none'],
  ],
};

describe('Firms in English, and who agrees', () => readsBy(rules));

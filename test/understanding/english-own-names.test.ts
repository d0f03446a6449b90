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
  'a number in front of a name belongs to it where a name is due': [
    ['show the licences held by No. 5 Pottery', 'list-subscriptions', { customer: 'No. 5 Pottery' }],
    ['invite No. 12 Studios as a reseller', 'invite-reseller', { reseller: 'No. 12 Studios' }],
    ['add three hills farm to our customers', 'add-customer', { customer: 'three hills farm' }],
    ['add two keys to our customers', 'none'],
    ['should we invite Kestrel? No. 5 seats are enough', 'none'],
    ['subs of Pier Walk 42 please', 'list-subscriptions', { customer: 'Pier Walk 42' }],
  ],
  'an order of somebody and a thing for something are names': [
    ['Order of the Elm should get a customer invite from us', 'invite-customer', { customer: 'Order of the Elm' }],
    [
      'show the subscriptions of Food for Friends Catering',
      'list-subscriptions',
      { customer: 'Food for Friends Catering' },
    ],
    ['order of the invites is wrong', 'none'],
    ['Reseller Under Canopy Bakery should be invited', 'invite-reseller', { reseller: 'Under Canopy Bakery' }],
    ['Customer From Ashes Bakery should get an invitation', 'invite-customer', { customer: 'From Ashes Bakery' }],
  ],
  'a small word that has something is a name': [
    ["Order Up's subscriptions", 'list-subscriptions', { customer: 'Order Up' }],
    ["Invite Only's customers", 'list-customers', { reseller: 'Invite Only' }],
    ["close up's subscriptions", 'list-subscriptions', { customer: 'close up' }],
    ["Order Kestrel's E3, 5 seats", 'add-subscription', { customer: 'Kestrel', product: 'E3', quantity: 5 }],
    ["Cancel Kestrel's invitation", 'cancel-invitation', { reseller: 'Kestrel' }],
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
  'a saint in small letters owns what it is called': [
    [
      "register st. brigid's hospital (brigids.example.ie) as a customer",
      'add-customer',
      { customer: "st. brigid's hospital", domain: 'brigids.example.ie' },
    ],
    ["add st. mary's school to our customers", 'add-customer', { customer: "st. mary's school" }],
    ['add the hospital (brigids.example.ie) as a customer', 'none'],
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
  'a name that ends in a capital takes no small word with it': [
    [
      'move Tamarisk Partners up from E3 to E5',
      'upgrade-subscription',
      { customer: 'Tamarisk Partners', subscription: 'E3', product: 'E5' },
    ],
    [
      'bump Tamarisk Partners up to 20 seats of E3',
      'change-licenses',
      { customer: 'Tamarisk Partners', product: 'E3', quantity: 20 },
    ],
    [
      'Level Up Partners needs 5 seats of E3',
      'add-subscription',
      { customer: 'Level Up Partners', product: 'E3', quantity: 5 },
    ],
  ],
  'what small companies end in is no slip of the keyboard': [
    [
      'buy E3 4 users... sorry, 8 users, for mcbride joinery',
      'add-subscription',
      { customer: 'mcbride joinery', product: 'E3', quantity: 8 },
    ],
    [
      'order 3 F3 for mcbride cleaning',
      'add-subscription',
      { customer: 'mcbride cleaning', product: 'F3', quantity: 3 },
    ],
    ['customers of mcbride catering', 'list-customers', { reseller: 'mcbride catering' }],
    ['reseller invitaton for Harbor please', 'invite-reseller', { reseller: 'Harbor' }],
    ['customer invitaion for Harbor please', 'invite-customer', { customer: 'Harbor' }],
    ['show reseller invitronics for today', 'show-reseller', { reseller: 'invitronics' }],
  ],
  'behind a role a denial of everyday things opens a name': [
    ['accept the invitation from disti no strings supply', 'review-invitation', { provider: 'no strings supply' }],
    ['decline invite from our provider no frills foods', 'decline-invitation', { provider: 'no frills foods' }],
    ['end partnership with reseller no limits fitness', 'end-partnership', { reseller: 'no limits fitness' }],
    ['invite no resellers', 'none'],
    ['invite no reseller', 'none'],
  ],
  'paired words in small letters are one name in front of what a firm does': [
    ['show reseller north and south logistics', 'show-reseller', { reseller: 'north and south logistics' }],
    ['invite reseller salt and pepper catering', 'invite-reseller', { reseller: 'salt and pepper catering' }],
    ['subs for hook and line logistics', 'list-subscriptions', { customer: 'hook and line logistics' }],
    ['invite reseller kestrel and oakfold media', 'none'],
  ],
  'behind a label how something is done belongs to a name': [
    ['gdap pls: move swiftly ltd', 'request-delegated-admin', { customer: 'move swiftly ltd' }],
    ['new customer: sell quickly ltd', 'add-customer', { customer: 'sell quickly ltd' }],
    ['gdap pls: ask kestrel ltd', 'request-delegated-admin', { customer: 'kestrel ltd' }],
  ],
  'a house or a name with a number where a name is due': [
    ['+2 seats F3 for studio 9', 'change-licenses', { customer: 'studio 9', product: 'F3', quantity: { delta: 2 } }],
    ['order E3 for sector 7 please', 'add-subscription', { customer: 'sector 7', product: 'E3' }],
    ['show customer zuidwind 21', 'show-customer', { customer: 'zuidwind 21' }],
    [
      'link client oakfold farms with reseller zuidwind 21',
      'associate-customer',
      { customer: 'oakfold farms', reseller: 'zuidwind 21' },
    ],
    ['order E3 for customer Kestrel, 9 seats', 'add-subscription', { customer: 'Kestrel', product: 'E3', quantity: 9 }],
    ['log 4 Winds Joinery as a prospect', 'add-lead', { customer: '4 Winds Joinery' }],
    ['log 7 Hills Joinery as a lead please', 'add-lead', { customer: '7 Hills Joinery' }],
    ['activity log 4 Harbor Joinery', 'show-activity', { customer: 'Harbor Joinery' }],
    ['how many E3 seats does Depot E5 have', 'list-subscriptions', { customer: 'Depot E5' }],
    ['how many F3 licences does Depot A1 use?', 'list-subscriptions', { customer: 'Depot A1' }],
    ['does Harbor have E3 and E5', 'list-subscriptions', { customer: 'Harbor' }],
    [
      'could you ask Pier 9 whether they would partner with us as a reseller',
      'invite-reseller',
      { reseller: 'Pier 9' },
    ],
    ['ask Pier 9 whether they have a contract', 'none'],
  ],
  'who goes to somebody is called after health, and has none': [
    [
      'assign Tamarisk Health to Oakfold IT',
      'associate-customer',
      { customer: 'Tamarisk Health', reseller: 'Oakfold IT' },
    ],
    ['link Tamarisk Records with Oakfold', 'associate-customer', { customer: 'Tamarisk Records', reseller: 'Oakfold' }],
    ['show Tamarisk Health', 'show-service-health', { customer: 'Tamarisk' }],
  ],
  'a number at the end of a name stays in it where something else is counted or nothing is': [
    [
      'take half a dozen Visio Plan 1 licences off Pier Walk 42',
      'change-licenses',
      { customer: 'Pier Walk 42', product: 'Visio Plan 1', quantity: { delta: -6 } },
    ],
    [
      'add two dozen E3 licences to Pier Walk 42 please',
      'change-licenses',
      { customer: 'Pier Walk 42', product: 'E3', quantity: { delta: 24 } },
    ],
    [
      "Zuidwind 365's E3 subscription needs to be upgraded",
      'upgrade-subscription',
      { customer: 'Zuidwind 365', subscription: 'E3' },
    ],
    ['Zuidwind 9: active subscriptions?', 'list-subscriptions', { customer: 'Zuidwind 9' }],
    ['Zuidwind 5 more seats', 'change-licenses', { customer: 'Zuidwind', quantity: { delta: 5 } }],
    ['Zuidwind to 2000 seats', 'change-licenses', { customer: 'Zuidwind', quantity: 2000 }],
    ['Zuidwind 5: E3 seats?', 'none'],
    ['take 5 E3 seats off Zuidwind, 20 of E5', 'none'],
  ],
  'a number behind a name counts nothing where nothing is sold, or in front of what they do': [
    ['add Zuidwind 2000 as customer', 'add-customer', { customer: 'Zuidwind 2000' }],
    [
      'link Zuidwind 2000 to reseller Oakfold',
      'associate-customer',
      { customer: 'Zuidwind 2000', reseller: 'Oakfold' },
    ],
    ['remove Zuidwind 2000 from our resellers', 'end-partnership', { reseller: 'Zuidwind 2000' }],
    [
      'Zuidwind 2000 needs 5 more E3 seats',
      'change-licenses',
      { customer: 'Zuidwind 2000', product: 'E3', quantity: { delta: 5 } },
    ],
    ['show subscriptions of Zuidwind 2000', 'list-subscriptions', { customer: 'Zuidwind 2000' }],
    ['invite Zuidwind 2026', 'invite-reseller', { reseller: 'Zuidwind' }],
    ['set Zuidwind 20 on E3', 'change-licenses', { customer: 'Zuidwind', product: 'E3', quantity: 20 }],
    ['We met Zuidwind at Stand 12. Please invite them as a reseller', 'invite-reseller', { reseller: 'Zuidwind' }],
    ['upgrade 9 Lives Pet Shop to E5', 'upgrade-subscription', { customer: '9 Lives Pet Shop', product: 'E5' }],
  ],
  'a number at the beginning or within a name belongs to it': [
    [
      'link 7 bridges lettings with granite msp',
      'associate-customer',
      { customer: '7 bridges lettings', reseller: 'granite msp' },
    ],
    ['status of the service requests on customer 7 Gorse Taxi', 'list-service-requests', { customer: '7 Gorse Taxi' }],
    ['invite Gorse 1st Bakers as reseller', 'invite-reseller', { reseller: 'Gorse 1st Bakers' }],
    [
      'we have a new client, Studio 21 West, please add them as a customer',
      'add-customer',
      { customer: 'Studio 21 West' },
    ],
    ['customer page of Seven to Eleven Staffing please', 'show-customer', { customer: 'Seven to Eleven Staffing' }],
    [
      'Customer 7 Pines Lodge has a problem, create a service request titled "Mail is slow"',
      'create-service-request',
      { customer: '7 Pines Lodge', title: 'Mail is slow' },
    ],
    [
      'Route 9 Diner signed with us; please create them as a customer under reseller Wingtip',
      'add-customer',
      { customer: 'Route 9 Diner', reseller: 'Wingtip' },
    ],
    ['raise a service request on printer fires', 'create-service-request', { title: 'printer fires' }],
    ['assign 4 licences to keystone', 'none'],
  ],
  'a name may end in what firms are and sell': [
    [
      'turn down the invitation from Gorse Valley Licensing',
      'decline-invitation',
      { provider: 'Gorse Valley Licensing' },
    ],
    ['accept the invitation Gorse Distributors sent over', 'review-invitation', { provider: 'Gorse Distributors' }],
    ['show me the licences of Gorse Valley', 'list-subscriptions', { customer: 'Gorse Valley' }],
  ],
  'everyday words that are joined are one name': [
    ["customer details for Mabel's Bait and Tackle?", 'show-customer', { customer: "Mabel's Bait and Tackle" }],
    [
      'Seat and Hearth AS needs to be assigned to Oakfold as its reseller',
      'associate-customer',
      { customer: 'Seat and Hearth AS', reseller: 'Oakfold' },
    ],
    [
      'could we get a reseller invitation out to Fit for Print Ltd?',
      'invite-reseller',
      { reseller: 'Fit for Print Ltd' },
    ],
    ['Add to Basket Nordic goes to our leads, please add them', 'add-lead', { customer: 'Add to Basket Nordic' }],
    [
      'sell Licence to Bake a dozen E3 seats',
      'add-subscription',
      { customer: 'Licence to Bake', product: 'E3', quantity: 12 },
    ],
    ['Back to Oakfold: show its subscriptions', 'list-subscriptions', { customer: 'Oakfold' }],
    ['Add to Oakfold 5 seats of E3', 'change-licenses', { customer: 'Oakfold', product: 'E3', quantity: { delta: 5 } }],
  ],
  'a label is no name': [
    [
      'Please assign this role\nPerson: Kim Lund\nRole: Billing Administrator',
      'assign-role',
      { person: 'Kim Lund', role: 'billing-admin' },
    ],
    [
      'Change support contact:\nCustomer - Oakfold\nSubscription - Power BI Pro\nReseller - Accept Terms Ltd',
      'set-support-contact',
      { customer: 'Oakfold', subscription: 'Power BI Pro', reseller: 'Accept Terms Ltd' },
    ],
    [
      'New order\nProduct - E3\nSeats - 12\nCustomer - Oakfold',
      'add-subscription',
      { customer: 'Oakfold', product: 'E3', quantity: 12 },
    ],
    ['Order form\nCustomer - Oakfold\nProduct - E3\nReason - not needed any more', 'none'],
    [
      'Invite this reseller:\nShow Time LLC\nkim@showtime.com',
      'invite-reseller',
      { reseller: 'Show Time LLC', email: 'kim@showtime.com' },
    ],
    ['Invite this reseller:\nOakfold LLC', 'invite-reseller', { reseller: 'Oakfold LLC' }],
    [
      'Reseller Open Window ApS says that the mail never arrived, so please resend the invitation',
      'resend-invitation',
      { reseller: 'Open Window ApS' },
    ],
  ],
  'behind a label a verb and how it is done are the name of a firm': [
    ['subs: invite only llc', 'list-subscriptions', { customer: 'invite only llc' }],
    ['gdap pls: ask nicely ltd', 'request-delegated-admin', { customer: 'ask nicely ltd' }],
    ['new reseller: invite kestrel ltd', 'invite-reseller', { reseller: 'kestrel ltd' }],
  ],
  'what is sent names whom it is for': [
    [
      'Reseller invitation for "Invite & Co" - send to hello@invite.example',
      'invite-reseller',
      { reseller: 'Invite & Co', email: 'hello@invite.example' },
    ],
    [
      'customer invitation for Oakfold, send to kim@oakfold.no',
      'invite-customer',
      { customer: 'Oakfold', email: 'kim@oakfold.no' },
    ],
    ['the invitation for Dana bounced, invite kim@oakfold.no', 'none'],
  ],
  'a reason and a signature hold no name': [
    ['cancel the invitation to kim@oakfold.no, wrong guy sorry', 'cancel-invitation', { email: 'kim@oakfold.no' }],
    ['user account needed for kim@oakfold.no\n\nBr, Mara / Service desk', 'add-user', { email: 'kim@oakfold.no' }],
    [
      'open the reseller page of yarrow managed services wouldya',
      'show-reseller',
      { reseller: 'yarrow managed services' },
    ],
    ['add user\n\nBest, Mara Lund / mara@oakfold.no', 'add-user', { person: 'Mara Lund', email: 'mara@oakfold.no' }],
  ],
  'what somebody is on the way to is a part of the name': [
    ['sell 3 E3 to Herbs to Bake', 'add-subscription', { customer: 'Herbs to Bake', product: 'E3', quantity: 3 }],
    [
      'order E5 for Tunes to Sing, 4 seats',
      'add-subscription',
      { customer: 'Tunes to Sing', product: 'E5', quantity: 4 },
    ],
    ['E3 subscriptions of Paws to Walk', 'list-subscriptions', { customer: 'Paws to Walk' }],
    ['order E5 for Harbor to bake cakes', 'none'],
    ['move Harbor to Bill', 'none'],
    [
      'I need Road to Glory Tours assigned to the reseller Wingtip',
      'associate-customer',
      { customer: 'Road to Glory Tours', reseller: 'Wingtip' },
    ],
    ['I want Back to School Books added as a customer', 'add-customer', { customer: 'Back to School Books' }],
    [
      "we'd like Switch to Wind to join us as an indirect reseller, send them an invitation",
      'invite-reseller',
      { reseller: 'Switch to Wind' },
    ],
    ['I need Harbor assigned to Wingtip Toys', 'associate-customer', { customer: 'Harbor', reseller: 'Wingtip Toys' }],
    [
      'From Start to Finish Events should be assigned to reseller Wingtip',
      'associate-customer',
      { customer: 'From Start to Finish Events', reseller: 'Wingtip' },
    ],
    ['I need Invitation to Harbor resent', 'resend-invitation', { reseller: 'Harbor' }],
  ],
  'what a company is for belongs to its name': [
    [
      'order 6 Visio Plan 1, end customer Swan for Hire, through reseller Kestrel Micro',
      'add-subscription',
      { customer: 'Swan for Hire', product: 'Visio Plan 1', quantity: 6, reseller: 'Kestrel Micro' },
    ],
    [
      'drop 6 licences from Exchange Online Plan 1 at Vine to Table',
      'change-licenses',
      { customer: 'Vine to Table', product: 'Exchange Online Plan 1', quantity: { delta: -6 } },
    ],
    [
      "I'd like client Rise to Crust invited together with our distributor Kestrel Cloud",
      'invite-customer',
      { customer: 'Rise to Crust', provider: 'Kestrel Cloud' },
    ],
    ['open the reseller page - Upland to Nowhere', 'show-reseller', { reseller: 'Upland to Nowhere' }],
    [
      '-4 licences power bi pro for not just scones',
      'change-licenses',
      { customer: 'not just scones', product: 'power bi pro', quantity: { delta: -4 } },
    ],
    ["decline Windows of Tomorrow's invitation", 'decline-invitation', { provider: 'Windows of Tomorrow' }],
    [
      'our customer Profile Partners needs to be looked after by Kestrel, the reseller',
      'associate-customer',
      { customer: 'Profile Partners', reseller: 'Kestrel' },
    ],
    ['invite client Kestrel to Dinner', 'none'],
    ['invite customer Kestrel for Lunch', 'none'],
    ['customer Subscription List needs to be cleaned up', 'none'],
  ],
  'behind an order that lacks only a name stands the name': [
    ['add a customer - Lead Singer Studio', 'add-customer', { customer: 'Lead Singer Studio' }],
    ['add a customer - lead pencil works', 'add-customer', { customer: 'lead pencil works' }],
    ['register client: Upgrade Gardens', 'add-customer', { customer: 'Upgrade Gardens' }],
    ['add a customer - Upgrade Gardens', 'add-customer', { customer: 'Upgrade Gardens' }],
    ['invite a reseller - Support Avenue Cloud', 'invite-reseller', { reseller: 'Support Avenue Cloud' }],
    ['add a customer - invite Kestrel Works', 'none'],
    ['add a customer - Invite Kestrel', 'none'],
    ['add a customer - order more seats', 'none'],
    ['add a lead - Kestrel Works', 'add-lead', { customer: 'Kestrel Works' }],
  ],
  'a given name that is a word belongs to who gets a role': [
    ['make sue lund billing admin', 'assign-role', { person: 'sue lund', role: 'billing-admin' }],
    ['promote Chase Grant to global admin', 'assign-role', { person: 'Chase Grant', role: 'global-admin' }],
    ['assign grant lund the billing admin role', 'assign-role', { person: 'grant lund', role: 'billing-admin' }],
    ['grant lund billing admin', 'assign-role', { person: 'lund', role: 'billing-admin' }],
    ['please chase lund for billing admin', 'none'],
    [
      'remove the billing admin role from erin connolly',
      'remove-role',
      { person: 'erin connolly', role: 'billing-admin' },
    ],
    ['give zoë kelly the helpdesk agent role', 'assign-role', { person: 'zoë kelly', role: 'helpdesk-agent' }],
    ['make emily lund a global admin', 'assign-role', { person: 'emily lund', role: 'global-admin' }],
    ['swiftly make lund a global admin', 'assign-role', { person: 'lund', role: 'global-admin' }],
  ],
  'whom a company is for, and a pair of founders': [
    ['Orchard for Schools should be added to our leads', 'add-lead', { customer: 'Orchard for Schools' }],
    [
      'Orchard for Schools needs 5 more E3 seats',
      'change-licenses',
      { customer: 'Orchard for Schools', product: 'E3', quantity: { delta: 5 } },
    ],
    ['Lund and Hale – customer details?', 'show-customer', { customer: 'Lund and Hale' }],
    ['Lund and Hale reseller profile', 'show-reseller', { reseller: 'Lund and Hale' }],
    ['Licences for Schools should be 20', 'change-licenses', { customer: 'Schools', quantity: 20 }],
    ['Maria for Kestrel should be admin agent', 'none'],
    ['delete Lund and Hale – customer details', 'none'],
  ],
  'round the clock is part of a name behind a capital': [
    ['invite Courier 24/7 as reseller', 'invite-reseller', { reseller: 'Courier 24/7' }],
    [
      'link Kestrel Foods with reseller Plumb Line 24/7',
      'associate-customer',
      { customer: 'Kestrel Foods', reseller: 'Plumb Line 24/7' },
    ],
    [
      'Night Owl 24/7 needs 5 more E3 seats',
      'change-licenses',
      { customer: 'Night Owl 24/7', product: 'E3', quantity: { delta: 5 } },
    ],
    ['does Kestrel IT offer 24/7 support', 'none'],
    ['Is Kestrel available 24/7?', 'none'],
  ],
  'what is lost and found in a name stays in it': [
    ['activity of reseller Lost and Found Luggage', 'show-activity', { reseller: 'Lost and Found Luggage' }],
    ['invite Lost and Found Cloud as a reseller', 'invite-reseller', { reseller: 'Lost and Found Cloud' }],
    ['We lost and found Kestrel', 'none'],
  ],
  'a domain in quotes is a domain beside a name': [
    [
      'register Amber Dairy (`amberdairy.co.uk`) as a new customer',
      'add-customer',
      { customer: 'Amber Dairy', domain: 'amberdairy.co.uk' },
    ],
    ['add the customer Kestrel, domain "kestrel.io"', 'add-customer', { customer: 'Kestrel', domain: 'kestrel.io' }],
    ["add customer 'Kestrel.com'", 'add-customer', { customer: 'Kestrel.com' }],
    [
      'open a ticket for Kestrel: "outlook.com"',
      'create-service-request',
      { customer: 'Kestrel', title: 'outlook.com' },
    ],
  ],
  'one party behind a comma has one name': [
    ["I'd like to add a new customer, Yes and Amen Tours", 'add-customer', { customer: 'Yes and Amen Tours' }],
    ['invite a reseller, Please and Thanks IT', 'invite-reseller', { reseller: 'Please and Thanks IT' }],
    ['add a new lead, Yes and Amen Tours', 'add-lead', { customer: 'Yes and Amen Tours' }],
    ['invite new resellers, Oakfold and Pinfold', 'none'],
  ],
  'one address is called after both parts of a name': [
    [
      'customer creation - thorn and ivey, domain thornivey.example, reseller oakfold msp',
      'add-customer',
      { customer: 'thorn and ivey', domain: 'thornivey.example', reseller: 'oakfold msp' },
    ],
    [
      'register **Larks and Ladders** (larksandladders.example) as a customer',
      'add-customer',
      { customer: 'Larks and Ladders', domain: 'larksandladders.example' },
    ],
    [
      'invite Oakfold and Pinfold, joe@oakfoldpinfold.example',
      'invite-reseller',
      { reseller: 'Oakfold and Pinfold', email: 'joe@oakfoldpinfold.example' },
    ],
    ['invite Oakfold and Pinfold, joe@oakfold.example', 'none'],
    ['invite resellers Oakfold and Pinfold, joe@oakfoldpinfold.example', 'none'],
  ],
  'a line of a form has one name behind its label': [
    [
      'place an order\ncustomer: Bramble for Pets\nproduct: E3\nqty: 4\nreseller: Oakfold IT',
      'add-subscription',
      { customer: 'Bramble for Pets', product: 'E3', quantity: 4, reseller: 'Oakfold IT' },
    ],
  ],
  'a number belongs to a name behind its party, also where all is in capitals': [
    ['INVITE RESELLER BLUEGUM 24', 'invite-reseller', { reseller: 'BLUEGUM 24' }],
    ['ADD CUSTOMER BLUEGUM 24', 'add-customer', { customer: 'BLUEGUM 24' }],
    ['CANCEL INVITATION TO RESELLER BLUEGUM 24', 'cancel-invitation', { reseller: 'BLUEGUM 24' }],
    ['SET E3 OF BLUEGUM TO 24', 'change-licenses', { customer: 'BLUEGUM', product: 'E3', quantity: 24 }],
    ['ORDER E3 FOR BLUEGUM 24', 'add-subscription', { customer: 'BLUEGUM', product: 'E3', quantity: 24 }],
  ],
  'a domain of Iceland is no question': [
    ['pull the customer puffin.is up for me', 'show-customer', { customer: 'puffin.is' }],
    ['add customer Puffin, domain puffin.is', 'add-customer', { customer: 'Puffin', domain: 'puffin.is' }],
  ],
  'the program is part of the name of who has sent something': [
    ['I want to go over the invitation Oakfold CSP has sent to us', 'review-invitation', { provider: 'Oakfold CSP' }],
  ],
  'behind what it is a greeting opens a name': [
    [
      "could you invite a reseller for me? it's Hello Sunshine Hosting, pat@sunshine.example",
      'invite-reseller',
      { reseller: 'Hello Sunshine Hosting', email: 'pat@sunshine.example' },
    ],
    ["please add a customer, it's Good Morning Bakery", 'add-customer', { customer: 'Good Morning Bakery' }],
    [
      "please invite a reseller. it's Oakfold Hosting, pat@oakfold.example",
      'invite-reseller',
      { reseller: 'Oakfold Hosting', email: 'pat@oakfold.example' },
    ],
    ["invite a reseller please. It's OK with my boss", 'invite-reseller'],
  ],
  'what is to be done with a firm is no part of its name': [
    ['Get Oakfold Computing invited as an indirect reseller', 'invite-reseller', { reseller: 'Oakfold Computing' }],
    ['Get Amber Lane Foods added to our customers', 'add-customer', { customer: 'Amber Lane Foods' }],
    [
      'Get Smart Ltd needs 5 more E3 seats',
      'change-licenses',
      { customer: 'Get Smart Ltd', product: 'E3', quantity: { delta: 5 } },
    ],
  ],
  'a surname may have a capital in its second part only': [
    ['role for Farida al-Nouri: user admin', 'assign-role', { person: 'Farida al-Nouri', role: 'user-admin' }],
    [
      "remove Yusuf el-Hakim's helpdesk agent role",
      'remove-role',
      { person: 'Yusuf el-Hakim', role: 'helpdesk-agent' },
    ],
    [
      'add user Farida al-Nouri, farida@oakfold.example',
      'add-user',
      { person: 'Farida al-Nouri', email: 'farida@oakfold.example' },
    ],
  ],
};

describe('Names in English that look like something else', () => readsBy(rules));

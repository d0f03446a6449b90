import type { Slots } from '../../../bot/understanding/understand.ts';

const names = {
  reseller: 'Ash Hollow IT',
  customer: 'Birch Lane',
  provider: 'Grand River Distribution',
  email: 'nina@birch.example',
  person: 'Nina Roth',
};

/** The ways of asking for one thing: verbs, word order and nouns, parted by bars; `{customer}` stands for a name. */
const table: [intent: string, slots: Slots, texts: string][] = [
  [
    'invite-reseller',
    { reseller: 'Ash Hollow IT' },
    `
      invite {reseller} | invite {reseller} to be a reseller | invite {reseller} to join as our reseller |
      invite {reseller} to become an indirect reseller of ours | send {reseller} a partnership request |
      send a partner invitation to {reseller} | send out a reseller invite for {reseller} |
      onboard reseller {reseller} | onboard {reseller} as a reseller | add {reseller} as a reseller |
      add a new reseller called {reseller} | bring {reseller} on as a reseller | recruit {reseller} as reseller |
      sign {reseller} up as a reseller | create a reseller invitation for {reseller} |
      issue an invite to reseller {reseller} | request a partnership with {reseller} |
      start a partnership with {reseller} | make {reseller} one of our resellers |
      get {reseller} on board as a reseller | extend a partnership invitation to {reseller} |
      email {reseller} a reseller invitation | propose a partnership to {reseller} |
      set up {reseller} as a reseller | prepare a reseller invitation for {reseller}
    `,
  ],
  [
    'list-resellers',
    {},
    `
      list resellers | show resellers | show all our resellers | list of resellers | our resellers |
      view all indirect resellers | see the resellers we work with | display our reseller list |
      get me a list of our resellers | which resellers do we have | what resellers are we partnered with |
      all resellers | give me the names of our resellers | how many resellers have we got | show every reseller
    `,
  ],
  [
    'show-reseller',
    { reseller: 'Ash Hollow IT' },
    `
      show reseller {reseller} | open reseller {reseller} | details of reseller {reseller} |
      view the reseller {reseller} | info about the reseller {reseller} | show me {reseller}'s reseller page |
      tell me more about reseller {reseller} | look up {reseller} the reseller |
      what's the phone number of reseller {reseller} | contact info of our reseller {reseller} |
      find reseller {reseller} | get the profile of reseller {reseller}
    `,
  ],
  [
    'list-invitations',
    {},
    `
      list invitations | show pending invitations | open invites | which invitations are pending |
      what invites are still open | invitations waiting for an answer | who have we invited | who did we invite |
      show all outstanding invites | show sent invitations | list the invitations we sent |
      any pending invitations? | how many invites are open | invites that were not accepted yet |
      do we have open invitations? | show the status of all invitations
    `,
  ],
  [
    'resend-invitation',
    { reseller: 'Ash Hollow IT' },
    `
      resend the invitation to {reseller} | resend {reseller}'s invite | send the invitation to {reseller} again |
      send {reseller} the invite again | remind {reseller} of the invitation | remind {reseller} about the invite |
      reissue the invitation for {reseller} | send {reseller} a reminder about the invitation |
      send another copy of the invite to {reseller} | re-invite {reseller} | nudge {reseller} about the invite |
      repeat the invitation to {reseller} | send the {reseller} invitation once more
    `,
  ],
  [
    'cancel-invitation',
    { reseller: 'Ash Hollow IT' },
    `
      cancel the invitation to {reseller} | cancel {reseller}'s invite | withdraw the invite for {reseller} |
      revoke the invitation sent to {reseller} | take back the invitation to {reseller} |
      pull the invite to {reseller} | pull back the invitation to {reseller} |
      rescind the invitation for {reseller} | recall {reseller}'s invitation | void the invite to {reseller} |
      stop the invitation to {reseller} | undo the invitation to {reseller} |
      remove the pending invitation for {reseller} | retract the partnership request to {reseller} |
      drop the invite for {reseller}
    `,
  ],
  [
    'end-partnership',
    { reseller: 'Ash Hollow IT' },
    `
      end the partnership with {reseller} | terminate the partnership with {reseller} |
      dissolve our partnership with {reseller} | end our relationship with reseller {reseller} |
      cancel the partnership with {reseller} | stop the partnership with {reseller} |
      stop working with reseller {reseller} | discontinue the partnership with {reseller} |
      remove reseller {reseller} | remove {reseller} as a reseller | remove {reseller} from our resellers |
      break off the partnership with {reseller} | part ways with {reseller} | offboard reseller {reseller} |
      close the partnership with {reseller} | sever ties with reseller {reseller} |
      quit the partnership with {reseller} | wind down our partnership with {reseller} | drop reseller {reseller} |
      finish our partnership with {reseller}
    `,
  ],
  [
    'review-invitation',
    { provider: 'Grand River Distribution' },
    `
      accept the invitation from {provider} | accept {provider}'s invitation |
      accept {provider}'s partnership request | approve the invite from {provider} |
      open the invitation from {provider} | review the invite from {provider} |
      show me the invitation from {provider} | see the partnership request from {provider} |
      authorise the partnership with {provider} | agree to {provider}'s partnership request | say yes to {provider} |
      respond to the invitation from {provider} | take up {provider}'s invitation |
      confirm the invitation of {provider} | accept provider {provider} | go through the invitation by {provider}
    `,
  ],
  [
    'decline-invitation',
    { provider: 'Grand River Distribution' },
    `
      decline the invitation from {provider} | reject {provider}'s invite |
      refuse the partnership request from {provider} | turn down {provider}'s invitation | decline {provider} |
      say no to {provider}'s invitation | turn {provider}'s invite down | dismiss the invitation from {provider} |
      deny {provider}'s partnership request
    `,
  ],
  [
    'list-providers',
    {},
    `
      list providers | show our providers | which providers do we work with | our distributors |
      who are our providers | show the indirect providers we have | what distributors are we with |
      list of our distis | view providers | see our provider list | which distributor do we use | who is our provider
    `,
  ],
  [
    'find-provider',
    { title: 'Leeds' },
    `
      find a provider in Leeds | search for a distributor in Leeds | find distributors near Leeds |
      look for an indirect provider in Leeds | search the provider directory for Leeds |
      show me distributors in Leeds | which providers are there in Leeds | are there any providers around Leeds |
      find me a new provider in Leeds | I need a distributor in Leeds | recommend a provider in Leeds
    `,
  ],
  [
    'add-customer',
    { customer: 'Birch Lane' },
    `
      add customer {customer} | add {customer} as a customer | create a customer account for {customer} |
      create customer {customer} | register {customer} as a new customer | set up {customer} as a customer |
      new customer {customer} | onboard customer {customer} | open a customer account for {customer} |
      enter {customer} as a customer | make {customer} a customer | start a new customer account for {customer} |
      make a new customer called {customer} | save {customer} as a customer | add a client called {customer} |
      create a new tenant for customer {customer} | set up a new client named {customer} |
      record {customer} as a customer
    `,
  ],
  [
    'list-customers',
    { reseller: 'Ash Hollow IT' },
    `
      customers of {reseller} | show {reseller}'s customers | list the customers of reseller {reseller} |
      which customers does {reseller} have | what clients does reseller {reseller} manage |
      show customers managed by {reseller} | list all customers under {reseller} | who are {reseller}'s clients |
      customer list of {reseller} | how many clients does {reseller} serve | customers for reseller {reseller} |
      show me the clients {reseller} looks after
    `,
  ],
  [
    'show-customer',
    { customer: 'Birch Lane' },
    `
      show customer {customer} | open {customer}'s customer page | customer details for {customer} |
      details of customer {customer} | view customer {customer} | look up customer {customer} |
      find customer {customer} | pull up customer {customer} | info on customer {customer} |
      show the profile of customer {customer} | display customer {customer} | get customer {customer} |
      check customer {customer} | who is customer {customer} | what do we know about customer {customer}
    `,
  ],
  [
    'associate-customer',
    { customer: 'Birch Lane', reseller: 'Ash Hollow IT' },
    `
      assign {customer} to {reseller} | assign customer {customer} to reseller {reseller} |
      link {customer} to {reseller} | connect {customer} with reseller {reseller} |
      associate customer {customer} with {reseller} | move {customer} to reseller {reseller} |
      transfer customer {customer} to {reseller} | put {customer} under reseller {reseller} |
      give {customer} to reseller {reseller} | hand {customer} over to {reseller} |
      make {reseller} the reseller of {customer} | let {reseller} manage customer {customer} |
      set {reseller} as reseller for {customer} | attach customer {customer} to {reseller} |
      pair {customer} with reseller {reseller} | map {customer} to {reseller} |
      change {customer}'s reseller to {reseller} | switch {customer} to reseller {reseller} |
      reseller {reseller} should manage {customer} | have reseller {reseller} look after {customer} |
      place {customer} with {reseller} | allocate {customer} to reseller {reseller}
    `,
  ],
  [
    'invite-customer',
    { customer: 'Birch Lane' },
    `
      invite customer {customer} | send customer {customer} an invitation |
      request a reseller relationship with {customer} | send a reseller relationship request to {customer} |
      ask {customer} for a reseller relationship | send an invite to customer {customer} |
      invite {customer} as a customer | request a relationship with customer {customer} |
      create a customer invitation for {customer} | establish a reseller relationship with {customer}
    `,
  ],
  [
    'request-delegated-admin',
    { customer: 'Birch Lane' },
    `
      request delegated admin for {customer} | request GDAP for {customer} |
      request delegated admin privileges from {customer} | ask {customer} for GDAP |
      send a delegated admin request to {customer} | get delegated admin rights at {customer} |
      set up GDAP with {customer} | request admin on behalf of {customer} | delegated admin request for {customer} |
      obtain delegated administration for {customer} | apply for delegated admin access to {customer} |
      create a GDAP request for {customer}
    `,
  ],
  [
    'add-subscription',
    { customer: 'Birch Lane', product: 'Visio Plan 2' },
    `
      order Visio Plan 2 for {customer} | buy Visio Plan 2 for {customer} | purchase Visio Plan 2 for {customer} |
      add a Visio Plan 2 subscription for {customer} | add a Visio Plan 2 subscription to {customer} |
      new Visio Plan 2 subscription for {customer} | create a Visio Plan 2 subscription for {customer} |
      sell Visio Plan 2 to {customer} | provision Visio Plan 2 for {customer} |
      set up a new Visio Plan 2 subscription for {customer} | place an order for Visio Plan 2 for {customer} |
      start a Visio Plan 2 subscription for {customer} | get a Visio Plan 2 subscription for {customer} |
      put in an order of Visio Plan 2 for {customer} | subscribe {customer} to Visio Plan 2 |
      sign {customer} up for Visio Plan 2 | give {customer} a Visio Plan 2 subscription |
      {customer} needs a Visio Plan 2 subscription | activate Visio Plan 2 for {customer}
    `,
  ],
  [
    'list-subscriptions',
    { customer: 'Birch Lane' },
    `
      show {customer}'s subscriptions | subscriptions of {customer} | list subscriptions for {customer} |
      which subscriptions does {customer} have | what has {customer} bought | what is {customer} on |
      what licences does {customer} have | show the licences of {customer} | {customer}'s licences |
      what products is {customer} using | what did {customer} order | what does {customer} subscribe to |
      how many subscriptions does {customer} have | how many seats does {customer} have |
      which plans does {customer} use | check {customer}'s subscriptions | view active subscriptions for {customer}
    `,
  ],
  [
    'change-licenses',
    { customer: 'Birch Lane', product: 'E3', quantity: 40 },
    `
      set {customer}'s E3 to 40 seats | change {customer}'s E3 to 40 | change the E3 seats of {customer} to 40 |
      update {customer}'s E3 seats to 40 | adjust {customer}'s E3 to 40 licences |
      increase {customer}'s E3 to 40 seats | raise E3 at {customer} to 40 | reduce {customer}'s E3 to 40 |
      make it 40 seats of E3 for {customer} | bring {customer}'s E3 licences to 40 |
      put {customer}'s E3 at 40 seats | modify the E3 licences for {customer} to 40 |
      resize {customer}'s E3 to 40 seats | lower {customer}'s E3 seat count to 40
    `,
  ],
  [
    'change-licenses',
    { customer: 'Birch Lane', product: 'E3', quantity: { delta: 5 } },
    `
      add 5 seats to {customer}'s E3 | add 5 E3 licences for {customer} | add 5 more E3 seats for {customer} |
      increase {customer}'s E3 by 5 | 5 more E3 licences for {customer} | give {customer} 5 more E3 seats |
      {customer} needs 5 more E3 licences | we need 5 additional E3 seats for {customer} |
      buy 5 more E3 seats for {customer} | raise {customer}'s E3 seats by 5 | bump {customer}'s E3 by 5 |
      order 5 extra E3 licences for {customer} | +5 E3 seats for {customer} | expand {customer}'s E3 by five seats |
      get 5 more seats of E3 for {customer}
    `,
  ],
  [
    'change-licenses',
    { customer: 'Birch Lane', product: 'E3', quantity: { delta: -5 } },
    `
      remove 5 seats from {customer}'s E3 | remove 5 E3 licences from {customer} | reduce {customer}'s E3 by 5 |
      drop 5 E3 seats at {customer} | take 5 seats off {customer}'s E3 | cut {customer}'s E3 by 5 licences |
      decrease E3 for {customer} by 5 | 5 fewer E3 seats for {customer} | {customer} needs 5 fewer E3 seats |
      lower {customer}'s E3 by 5 | give back 5 E3 seats of {customer} | trim {customer}'s E3 by five seats |
      subtract 5 seats from {customer}'s E3 | cancel 5 of {customer}'s E3 seats | release 5 E3 licences at {customer}
    `,
  ],
  [
    'upgrade-subscription',
    { customer: 'Birch Lane', subscription: 'E3', product: 'E5' },
    `
      upgrade {customer} from E3 to E5 | upgrade {customer}'s E3 to E5 | move {customer} from E3 to E5 |
      switch {customer}'s E3 to E5 | change {customer} from E3 to E5 | convert {customer}'s E3 to E5 |
      migrate {customer} from E3 to E5 | take {customer} from E3 up to E5 | upgrade E3 to E5 for {customer} |
      {customer} wants to upgrade from E3 to E5 | step {customer} up from E3 to E5 | bring {customer} from E3 to E5
    `,
  ],
  [
    'associate-subscription',
    { customer: 'Birch Lane', subscription: 'E3', reseller: 'Ash Hollow IT' },
    `
      associate {customer}'s E3 with reseller {reseller} | assign {customer}'s E3 subscription to {reseller} |
      link {customer}'s E3 to {reseller} | connect the E3 subscription of {customer} to reseller {reseller} |
      attach reseller {reseller} to {customer}'s E3 | let {reseller} manage {customer}'s E3 subscription |
      give {reseller} the incentive credit for {customer}'s E3 |
      tie {customer}'s E3 subscription to reseller {reseller} | put {customer}'s E3 subscription under {reseller} |
      credit {reseller} for {customer}'s E3 subscription | make {reseller} the reseller on {customer}'s E3 |
      transfer {customer}'s E3 subscription to reseller {reseller}
    `,
  ],
  [
    'set-support-contact',
    { customer: 'Birch Lane', reseller: 'Ash Hollow IT' },
    `
      make {reseller} the support contact for {customer} | set {reseller} as support contact for {customer} |
      set the support contact of {customer} to {reseller} | set {customer}'s support contact to {reseller} |
      change {customer}'s support contact to {reseller} | designate {reseller} as support contact for {customer} |
      assign {reseller} as the support contact of {customer} | name {reseller} support contact for {customer} |
      appoint {reseller} as designated support contact for {customer} |
      let {reseller} handle support for {customer} | use {reseller} as the support contact for {customer} |
      {reseller} should be the support contact for {customer} | have {reseller} take over support for {customer} |
      register {reseller} as support contact for customer {customer} |
      put {reseller} in as support contact for {customer} | add {reseller} as support contact to {customer} |
      update the support contact for {customer} to {reseller}
    `,
  ],
  [
    'list-catalog',
    {},
    `
      show the catalogue | list offers | what can we sell | which products can we order | what is in the catalog |
      show available offers | list of products | what offers are there | show me what we can resell | product list |
      show all products we can sell | what SKUs are available | which offers can I buy
    `,
  ],
  [
    'show-incentives',
    {},
    `
      show our incentives | incentives | incentive overview | how much incentive did we earn |
      what incentives have we earned | list incentives | our rebates | show earnings | what did we earn in incentives
    `,
  ],
  [
    'show-service-health',
    { customer: 'Birch Lane' },
    `
      service health for {customer} | show {customer}'s service health | any outages at {customer}? |
      are there incidents at {customer} | is anything down at {customer} | check the service status of {customer} |
      health of {customer}'s services | does {customer} have service issues
    `,
  ],
  [
    'create-service-request',
    { customer: 'Birch Lane' },
    `
      create a service request for {customer} | open a service request for {customer} | raise an SR for {customer} |
      submit a service request on behalf of {customer} | file a service request for customer {customer} |
      log a service request for {customer} | new service request for {customer} |
      open a ticket for customer {customer} | start a service request for {customer} |
      put in a service request for {customer}
    `,
  ],
  [
    'list-service-requests',
    { customer: 'Birch Lane' },
    `
      service requests for {customer} | show {customer}'s service requests |
      list the service requests of {customer} | open service requests of {customer} |
      which tickets are open for {customer} | are there open service requests for {customer} |
      what requests did we raise for {customer} | status of service requests for {customer} |
      any SRs for {customer}? | how many service requests does {customer} have
    `,
  ],
  [
    'create-support-ticket',
    {},
    `
      create a support ticket | open a support ticket | raise a ticket with Partner Center |
      I need help from Partner Center support, open a ticket | file a ticket to Partner Center |
      report a problem with Partner Center | log a Partner Center support request | new support ticket |
      submit a ticket to partner center support | contact Partner Center support
    `,
  ],
  [
    'add-lead',
    { customer: 'Birch Lane' },
    `
      add {customer} as a lead | add lead {customer} | new lead {customer} | create a lead for {customer} |
      register {customer} as a prospect | log {customer} as a potential customer | save {customer} as a lead |
      record a lead for {customer} | put {customer} on our leads list | add {customer} to the leads |
      enter {customer} as prospect | note {customer} down as a lead | {customer} is a prospect, add it
    `,
  ],
  [
    'list-leads',
    {},
    `
      list leads | show our leads | all prospects | which leads do we have | what leads are there |
      show me our potential customers | view the sales leads | how many prospects do we have | our lead list
    `,
  ],
  [
    'enroll',
    {},
    `
      enroll us as an indirect reseller | enrol as reseller | apply to become a reseller |
      register us as an indirect reseller | sign us up as a reseller | we want to apply as a reseller |
      start our enrolment | submit our reseller application | join the CSP program |
      I want to register our company as an indirect reseller | become an indirect reseller |
      apply for the reseller programme
    `,
  ],
  [
    'show-enrollment',
    {},
    `
      show our enrolment | status of our application | enrollment status | how is our application going |
      is our enrolment approved | has our registration been accepted | where is our reseller application |
      check our enrollment status | what is the state of our application | did they approve our application?
    `,
  ],
  [
    'review-enrollments',
    {},
    `
      review enrolments | show pending applications | list enrollment applications | who applied to be a reseller |
      applications waiting for approval | review the applicants | show the enrolment queue |
      which companies have applied | approve the applications | pending enrolment requests |
      open applications from resellers
    `,
  ],
  [
    'show-profile',
    {},
    `
      show our profile | our company profile | what is our MPN ID | show our company information |
      what is our address | view my company profile | what contact do we have on file | our partner ID? |
      show me our business details | who is our primary contact
    `,
  ],
  [
    'edit-profile',
    {},
    `
      edit our profile | change our address | update our company profile | update our phone number |
      modify the company details | edit company info | change our primary contact | our address changed, update it |
      correct our MPN ID | I want to edit our profile
    `,
  ],
  [
    'add-user',
    { email: 'nina@birch.example' },
    `
      add user {email} | add {email} as a user | create a user account for {email} | new user {email} |
      invite my colleague {email} | give {email} access | set up a login for {email} |
      onboard our new employee {email} | add my coworker {email} | create a login for {email} |
      register {email} as a user
    `,
  ],
  [
    'list-users',
    {},
    `
      list users | show all users | who has access | which users have access | show our staff |
      list the people on our team with their roles | users and roles | show team members | all user accounts
    `,
  ],
  [
    'assign-role',
    { person: 'Nina Roth', role: 'billing-admin' },
    `
      make {person} a billing admin | give {person} the billing admin role | assign billing admin to {person} |
      assign the billing admin role to {person} | grant {person} billing admin | promote {person} to billing admin |
      {person} should be a billing admin | set {person} as billing admin | appoint {person} billing admin |
      add the billing admin role to {person} | add {person} to billing admins |
      change {person}'s role to billing admin | {person} needs billing admin rights |
      turn {person} into a billing admin | let {person} have the billing admin role |
      upgrade {person} to billing admin | make billing admin {person}
    `,
  ],
  [
    'remove-role',
    { person: 'Nina Roth', role: 'billing-admin' },
    `
      remove the billing admin role from {person} | remove billing admin from {person} |
      revoke {person}'s billing admin role | take the billing admin role from {person} |
      take away {person}'s billing admin role | strip {person} of billing admin |
      withdraw billing admin from {person} | unassign billing admin from {person} |
      {person} should no longer be billing admin | {person} is no longer a billing admin |
      remove {person} as billing admin | drop {person}'s billing admin role |
      relieve {person} of the billing admin role | demote {person} from billing admin |
      {person} should lose the billing admin role
    `,
  ],
  [
    'who-am-i',
    {},
    `
      who am i | what is my role | what roles do I have | show my role | my permissions | am I a global admin |
      what am I allowed to do | which permissions do I have | whoami | what access do I have | show my account |
      do I have admin rights | who am I signed in as
    `,
  ],
  [
    'show-roles',
    {},
    `
      show roles | list the roles | what roles are there | what can each role do | explain the roles |
      which role can add customers | who can order subscriptions | what does a billing admin do |
      what is an admin agent allowed to do | roles overview | which role is needed to invite resellers |
      who is allowed to approve invitations | difference between global admin and user admin
    `,
  ],
  [
    'show-activity',
    {},
    `
      show the activity log | audit log | show recent activity | who did what | what happened yesterday |
      what changed this week | who made changes | show the change history | activity | recent changes |
      audit trail for last week | who added users recently | what has been changed
    `,
  ],
  [
    'set-language',
    { title: 'Korean' },
    `
      speak Korean | switch to Korean | change the language to Korean | set language to Korean | reply in Korean |
      Korean please | use Korean | I prefer Korean | talk to me in Korean | language: Korean |
      can you speak Korean? | answer in Korean from now on
    `,
  ],
  [
    'help',
    {},
    `
      help | what can you do | how do I invite a reseller | how can I change seats | show me what you can do |
      how does this work | I need help | can I order subscriptions here | is it possible to remove a role |
      where do I see my customers | how to add a customer | what are the steps to end a partnership |
      guide me through inviting a customer | can we cancel an invitation?
    `,
  ],
];

export const ways: [intent: string, slots: Slots, texts: string[]][] = table.map(([intent, slots, texts]) => [
  intent,
  slots,
  texts.split('|').map((text) =>
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/\{(\w+)\}/g, (_, name) => names[name as 'person']),
  ),
]);

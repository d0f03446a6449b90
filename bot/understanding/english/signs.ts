import { regex } from '../text/regex.ts';
import { healthSigns } from './health.ts';
import { partnershipSigns } from './partnership-signs.ts';
import { peopleSigns } from './people-signs.ts';

/** A sign, and the pattern on the text of a clause, its data masked, that shows it. */
export type Sign = [name: string, pattern: RegExp];

/** Signs that need more than one English word. */
export const englishSigns: readonly Sign[] = [
  ...peopleSigns,
  ...partnershipSigns,
  // I need the subscriptions that belong to Kestrel: those that are there
  [
    '#which-ones',
    /\b(?:the|all) (?:\w+ )?(?:subscriptions|licen[cs]es|offers|products|customers|clients|resellers|leads|users) (?:belonging|assigned|linked|registered|held|owned|that|which) (?:to |by |@)/,
  ],
  [
    '#the-number',
    regex`
      \b(?:set|change|put|bring|keep|adjust|update) (?:the|that|their) (?:@offer )?(?:number|count|quantity|total|
      amount|figure)(?: of (?:@offer )?(?:seats|licen[cs]es))?(?: (?:for|at|of) (?:customer |client )?@)? (?:back |
      up |down )?(?:to|at) #
    `,
  ],
  ['#rename', /\b(?:change|update|correct|fix|edit|alter|modify) (?:@'s|the|our|my|their) (?:\w+ )?name\b/],
  [
    '#to-edit',
    /\b(?:for editing|for an? (?:edit|update|change)|so (?:that )?(?:i|we) can (?:edit|change|update|correct))\b/,
  ],
  ['#more', /\bshort (?:of |by )?#|(?:\bis|\bare|'re|'m) # (?:of )?(?:@offer |seats |licen[cs]es )*short\b/],
  ['#take-back', /^(?:please |just |no |, )*take (?:back (?:it|that|this)|(?:it|that|this) back)(?: please)?$/],
  ['#inbox', /^(?:(?:my|our|the) )?inbox$/],
  [
    '#changed',
    regex`
      \bwho (?:all |else )?(?:did (?!we\b|i\b)|has done\b)|
      \b(?:who|what|when)(?:'s| has| have| had)?(?: all| else| exactly| last| recently| in our \w+)? (?:changed|
      happened|added|removed|invited|deleted|edited|made|set|created|cancelled|canceled|moved|assigned|touched|
      updated|modified|approved|accepted|ordered|bought|ended|linked|changes|been (?:done|changed|altered|edited|modified|updated|amended|adjusted|tweaked|touched|happening|going on)|
      went on|was (?:changed|done|added|removed|made|updated)|gave|granted|upgraded|registered|signed|declined|
      terminated|sent|resent|withdrew|opened|raised|filed|submitted|attached|connected|associated|increased|reduced|
      cut|requested|revoked|suspended|resumed|reactivated|paused|renamed|disabled|enabled|deactivated|withdrawn|
      rejected|transferred|reassigned|unlinked)\b(?! you\b)|
      ^when (?:was|were) .*@.* (?:added|removed|invited|created|moved|assigned|ended|linked|cancelled|canceled|
      upgraded|registered|suspended|changed)\b|
      \bwhich (?:of (?:us|you|them|our \w+|the \w+)|genius|idiot|muppet|joker|clown|wizard|person|user|colleague|
      admin|one of \w+) (?:\w+ed|did|made|sent|gave|took|bought|set|put)\b|
      \bwhat (?:did|has|have) (?:(?:the |our )?(?:reseller|customer|client|provider|distributor|user|partner) @|@|he|
      she|they|we|everyone|anyone|the team|my team|people|you|
      (?:our|my|the) (?:people|team|staff|guys|folks|colleagues|users)) (?:do|done|change|changed|been up to|
      been doing)|
      (?:^|\b(?:has|have|did) )(?:anything|something) (?:been )?(?:chang|happen)|
      \b(?:did|has|have) (?:anyone|anybody|someone|somebody) (?:\w+ )?(?:changed?|touche?d?|edit(?:ed)?|alter(?:ed)?|
      modif(?:y|ied)|d(?:o|one)) (?:anything|something|any settings)|
      \bwhen was the (?:last|latest) (?:change|update|edit)\b|
      \bwhat (?:happened|has happened|changed|went on|was going on)|\bwho (?:was it|is it) (?:that|who)|
      \bwhat (?:got|was|has been) (?:changed|done|added|removed|edited)|
      \bwhat's (?:happened|changed|new|been going on)\b
    `,
  ],
  ...healthSigns,
  [
    '#waiting',
    regex`
      \b(?:waiting (?:for|on) (?:me|us|my|our)|
      what(?:'s| is| do i have) (?:waiting|pending|open|on my plate|left|next|outstanding|to do)|
      needs? my (?:attention|approval|action|ok)|my (?:queue|tasks?|inbox|to-?dos?|work|approvals?|agenda)|
      what (?:should|must|do) i (?:do|need to do|have to do)(?: next| now| today)?$|
      anything (?:for me|waiting|i need to do|i should do|that needs me|to do|pending for me)|
      for me to (?:do|approve|sign|review))\b
    `,
  ],
  [
    '#available',
    regex`
      \b(?:available|for sale|on offer|in stock|orderable|sellable|purchas(?:e)?able|on sale|
      possible to (?:re)?(?:sell|order|buy|offer)|
      can (?:be|we|i|you|resellers|(?:our )?(?:customers|clients)|one) (?:sold|ordered|bought|purchased|sell|order|buy|offer|resell|purchase)|
      (?:do|does|did) (?:we|i|you) (?:\w+ )?(?:sell|offer|carry|stock|resell)|
      (?:we|i|you) (?:can|could|may|are able to|are allowed to) (?:sell|order|buy|offer|resell|purchase))\b
    `,
  ],
  [
    '#is-on',
    regex`
      ^(?:what|which (?:\w+ )?(?:plans?|subscriptions?|offers?|licen[cs]es?))(?:'s| is| are)? @ (?:\w+ )?(?:on|
      paying for|using|running)(?: |$)|
      ^what(?:'s| has| have) @ (?:all |actually )?got\b|
      ^what(?:'s| is) (?:active|running|live|in use) (?:for|at|with) @|
      \b(?:everything|all) @ (?:has|have|owns|is subscribed to|bought|runs|uses)\b|
      \blist of (?:what|everything) @ (?:has |have )?(?:has|have|bought|ordered|purchased)\b|
      \bwhat @ (?:is|are|'s) (?:currently |actually |now )?(?:on|paying for|using|running|subscribed to)(?: |$)
    `,
  ],
  [
    '#on-which',
    /^(?:is|are|was) (?:the |our )?(?:customer |client )?@ (?:still |currently |already |now |actually )*(?:on|using|running|having|with) (?:the |an? )?@offer/,
  ],
  [
    '#orderable',
    /\b(?:what|which|anything|everything|all)(?: (?:kinds?|sorts?|types?) of)?(?: \w+){0,2}? (?:that )?(?:can|could|may) (?:be|get) (?:ordered|sold|bought|purchased|resold)\b|\bwhat (?:all |else |(?:products?|subscriptions?|offers?|plans?) )?(?:is|are) there (?:to|for) (?:re)?(?:order|buy|sell|offer|purchase|sale)\b/,
  ],
  // reseller applications waiting on us to approve; who has applied
  [
    '#to-review',
    regex`
      \b(?:applications?|applicants?|sign-?ups?|registrations?) (?:(?:that|which) )?(?:(?:is|are) )?(?:still )?(?:
      awaiting|(?:waiting|pending|sitting|open|left) (?:on|for|with)) (?:us|me|our)\b|
      \bwho (?:all |else )?(?:has |have )?(?:all )?applied\b(?! (?:for|on) (?:us|our|my)\b)|\bwho's (?:all )?applied\b|
      \b(?:companies|firms|resellers|partners) (?:(?:that|which|who) )?(?:are )?waiting (?:that|for|until|till) (?:we|us)\b|
      \b(?:companies|firms|resellers|partners|applicants) (?:(?:that|which|who) )?(?:(?:are|have been) )?(?:still )?(?:
      wait(?:ing)? (?:for|on)|await(?:ing)?) (?:our|my) (?:approval|decision|verdict|answer|ok|okay|go-ahead|sign-?off|
      blessing)\b
    `,
  ],
  ['#as-lead', /\bas (?:an?|our|one of our) (?:(?:new|possible|potential|warm|hot) )?(?:lead|prospect|opportunity)\b/],
  ['#fix-me-up', /\b(?:sort|fix|set|hook) me (?:out|up) with\b/],
  ['#their-page', /\btheir (?:customer |client )?(?:page|details|record|profile|card|file|data)\b/],
  [
    '#raised',
    /\bwhat (?:all |else )?(?:did|have|has) (?:we|i|you|they|somebody|anybody) (?:already |ever |all )?(?:raised?|logged?|filed?|opened?|submit(?:ted)?|report(?:ed)?)\b/,
  ],
  [
    '#we-sell-to',
    regex`
      ^(?:which|what|whose) (?:\w+ )?(?:companies|businesses|firms|organi[sz]ations|organisations|accounts|people|
      tenants)(?: all)? do (?:we|i) (?:currently |already |actually |now |all )*(?:look after|serve|service|manage|
      support|handle|take care of|work for|have|care for|cover|sell to)(?: \?)?$|
      ^(?:who|whom)(?: all)? do (?:we|i) (?:currently |already |actually |now |all )*(?:look after|serve|service|
      manage|support|handle|take care of|work for|care for|cover)(?: \?)?$|
      \b(?:everyone|everybody|anyone|who|whom|companies|people|firms|those|all) (?:that |who |whom )?(?:do )?(?:we|
      i) (?:re)?sell (?:\w+ )?to\b
    `,
  ],
  ['#tenant', /\btenants?\b/],
  [
    '#to-partner-center',
    /\b(?:report|complain|escalate|flag|raise)(?: it| this| that)? (?:to|with|at) partner cent(?:er|re)\b/,
  ],
  [
    '#is-customer',
    /^(?:is|are|isn't|aren't|was) @ (?:(?:a|an|one|of|our|already|still|really|your) )+(?:\w+ )?(?:customers?|clients?)\b/,
  ],
  ['#whats-available', /^what(?:'s| is) (?:currently |still )?(?:available|on offer|for sale)\b/],
  [
    '#instead-of-now',
    /\b(?:needs?|wants?|requires?|uses?|should (?:have|be)) (?:only )?# (?:@offer |seats |licen[cs]es )*instead of #/,
  ],
  [
    '#instead-of-now',
    /# .*\binstead of (?:what|the (?:current|existing|present|old)\b|(?:their|its) (?:current|existing|present|old)\b|the # |#)(?!.*@offer)/,
  ],
  ['#their', /\btheir\b/],
  // …, get that customer's details up
  [
    '#that-customer',
    /\b(?:that|this|said) (?:customer|client)'?s? (?:details|record|card|page|file|profile|data|info)\b/,
  ],
  [
    '#on-plans',
    /^(?:what|(?:what|which) (?:plans?|subscriptions?|offers?|products?))(?:'s| is| are) (?:the |our )?(?:customer |client )?@ (?:currently |now )?on(?: now| right now| these days| today)*(?: ?\?)?$/,
  ],
  // new client -> Kestrel (kestrel.example): in brackets it is where the same one is found
  ['#new-at', /^new (?:customer|client) (?:->|:|-) @ \( @ \)(?: please| pls)*$/],
  // make the reseller for Kestrel Wingtip: which of the two is which nobody knows
  [
    '#the-reseller-of',
    regex`
      \b(?:the|our|their) (?:indirect )?(?:reseller|partner)(?: o[fn] record)? (?:for|of|at|(?:that|who) (?:looks after|
      handles|serves)) (?:the |our )?(?:(?:existing |current )?(?:customer |client ))?@|
      \b(?:be|become) @'s (?:new )?(?:indirect )?reseller\b
    `,
  ],
  [
    '#goes-to',
    regex`
      @ (?:(?:should|must|needs to|has to|ought to|shall|is to|will)(?: now| please| really)* (?:go|move|switch|
      transfer|belong|change|pass|come)|
      (?:goes|moves|switches|belongs))(?: over| across)? (?:to|
      under) (?:(?:the |our )?(?:indirect )?(?:reseller|partner) )?@
    `,
  ],
  [
    '#goes-to-them',
    /\b(?:should|must|needs? to|has to|have to|ought to|shall|is to)(?: now| please| really)* (?:go to|count (?:for|towards?)|be credited to|belong to|earn for|come to|pay) @/,
  ],
  [
    '#only-needs',
    regex`
      (?:@|they|he|she|we) (?:now |actually |really )?(?:only|just) (?:needs?|wants?|uses?|
      requires?) #(?: (?:@offer|of|the|seats|licen[cs]es))* (?:seats|licen[cs]es)\b|
      (?:like|wants?|needs?|wish) @'s (?:@offer|seats|licen[cs]es)(?: seats| licen[cs]es)? (?:at|to be|to be at|
      to stand at) #|
      (?:@|they) (?:now |also |really )?(?:needs?|wants?|requires?|would like) (?:their|the|its) (?:@offer|seats|
      licen[cs]es)(?: seats| licen[cs]es)? (?:at|to be|to be at|on) #|
      (?:@|they|we) (?:now |actually )?(?:needs?|wants?|
      requires?) only #(?: (?:@offer|of|the|seats|licen[cs]es))* (?:seats|licen[cs]es)\b
    `,
  ],
  [
    '#out-of-offer',
    /\b(?:want|wants|need|needs|would like|get @) (?:to (?:get|move|be|switch) )?out of (?:the |their |its )?@offer/,
  ],
  [
    '#back-to-number',
    regex`
      \b(?:take|get|bring|put|
      pull) (?:(?:(?:back|right) )?(?:down|up|back) (?:(?:the |our )?(?:customer |client )?@|
      @'s (?:@offer|seats|licen[cs]es)|(?:the )?@offer (?:at|for|of) @)|
      (?:(?:the |our )?(?:customer |client )?@|@'s (?:@offer|seats|licen[cs]es)|
      (?:the )?@offer (?:at|for|of) @) (?:(?:back|right|all the way) )?(?:down|up|back))(?: back|
      [ ]down| up)? to (?:just |only |exactly )?#
    `,
  ],
  ['#take-down', /^(?:please |pls |can you |could you )*take down (?:the )?(?:@'s @offer|@offer)/],
  [
    '#part',
    /\b(?:role|part) (?:in|at) (?:the|a|an|my|our|this|that) (?:\w+ )?(?:play|film|movie|show|series|theat(?:er|re)|musical|opera|family|band|choir|game|story)\b/,
  ],
  ['#new', /\bbrand[- ]new\b/],
  [
    '#sellable',
    regex`
      ^(?:(?:and|so) )*what(?: all| else)? (?:are|am) (?:we|i) (?:allowed|permitted|able|authori[sz]ed|
      entitled) to (?:re)?(?:sell|order|offer)\b|
      ^(?:(?:and|so) )*(?:what|which \w+)(?: all| else)? (?:have|do) (?:we|you|i) (?:currently |actually )?(?:have |
      got )(?:to|for|on) (?:re)?(?:sell|offer|sale|order)\b|
      ^(?:[,:] )?(?:(?:please )?(?:show|tell|give) (?:me|us) )?what(?:'s| is| are)? (?:all |currently |
      now )*(?:orderable|sellable|for sale|on offer|
      available (?:to|for) (?:order|sell|buy|ordering|sale))\b|
      \b(?:everything|anything|all|what|which|offers|products|things|stuff) (?:all )?(?:that |which )?(?:we|i|you|
      resellers|(?<!\bwhich )(?:our )?(?:customers|clients))(?:'re| are)? ?(?:can|could|may|might|able to|allowed to|permitted to)(?: actually| currently|
      [ ]also)* (?:re)?(?:sell|order|offer)\b|
      ^(?:everything|all|anything) (?:that |which )?can be (?:sold|resold|ordered|bought)(?: by us| through us)?[ ,]*(?:please)?$
    `,
  ],
  [
    '#so-many-more',
    /^(?:please |just |also )*(?:add|plus|put on|give me|give us|remove|take off|drop|buy|get) # (?:more|extra|additional|fewer|less)(?: please)?$/,
  ],
  ['#upgrade-of', /\b(?:subscription|plan|sub|licen[cs]e|seat|offer) upgrade (?:for|of|at)\b/],
  ['#upgrade-alone', /^(?:please )?upgrade(?: please)?$/],
  // how much is E5 per user? And not: how much E5 does Kestrel have?
  [
    'price',
    /\bhow much (?:is|are|was|would|will|does|do|for|'s)\b(?!.*\b(?:have|has|use|using|own|left|hold|sold|earn|earned|incentives?)\b).*(?:@offer|\b(?:seat|licen[cs]e|subscription|user|month)s?\b)/,
  ],
  ['#catalog', /\b(?:catalog(?:ue)?s?|price ?list|pricelist)\b/],
  // do you also sell tulips
  [
    '#you-sell',
    /^(?:(?:and|so|but|,) )*(?:do|can|could) you (?:also |even |actually |still )*(?:sell|stock|carry|offer|order|buy|use) @(?!'s)(?: \?+)?$/,
  ],
  // who do we have signed on as resellers
  [
    '#signed-on',
    /\b(?:resellers|partners) (?:(?:that|who|which|whom) )?(?:we|we've|we have) (?:(?:already|just|so far|recently) )?(?:signed|lined|taken) (?:up|on)\b|\bwho(?:ever)? (?:(?:do|have) we (?:have |got |have got )?|we have |we've got )(?:(?:signed|lined|set) (?:up|on)|on board|onboard|registered|working|enrolled|listed)? ?as (?:our |an? )?(?:indirect )?(?:resellers?|partners?)\b/,
  ],
  // I need a new customer account; and not …, a new customer account manager
  [
    '#needs-record',
    /^(?:i|we)(?: (?:also|now|just|really|urgently))* (?:need|want) (?:an?|another) new (?:customer|client) (?:record|account|file|profile)(?: please| pls| now| asap| urgently)*$/,
  ],
  // revoke the relationship invitation we sent to Kestrel: what ends is an invitation
  ['#relationship-request', /\brelationship (?:invitation|invite|request)\b/],
  ['#end-relationship', /^(?:please )?(?:end|cancel|terminate) (?:customer |reseller )?relationships?$/],
  ['#times', /\b(?:twice|thrice|(?:two|three|four|five|#) times|over and over|repeatedly)\b/],
  [
    '#as-customer',
    /\b(?:as (?:a |an |our |one of our )?(?:[\w-]+ )?|(?<!would |'d )like (?:a |an |our )?(?:new )?)(?:customer|client)s?\b/,
  ],
  [
    '#on-our-list',
    regex`
      \b(?:put|place|get|bring) (?:(?:the )?(?:company|firm|client|customer) )?@ (?:\( @ \) )?(?:on|onto|in|into) (?:the|our|my)
      [ ](?:customer|client) (?:list|base|books?|register)\b|
      \b(?:get|bring|put) an? (?:new )?(?:customer|client) (?:(?:called|named|by the name of) )?(?:@|@quote) (?:in|
      into|on|onto) (?:the|our|this) (?:system|portal|bot|database|books|crm)\b
    `,
  ],
  // open a customer record for Kestrel; and not open customer record of Kestrel, which is there
  [
    '#opens-record',
    regex`
      \b(?:(?:open|need|want) (?:up )?(?:an? (?:new )?|new )|(?:create|make) (?:an? )?(?:new )?)(?:customer |client )(?:record|
      account|file|profile)\b|\bopen (?:up )?(?:customer |client )account\b(?! (?:of|page|card|details)\b)|
      \bopen (?:up )?an? (?:new )?(?:record|account|file) for an? new (?:customer|client)\b|
      ^(?:an? )?new (?:customer|client) (?:record|file) for @(?: please)?$|
      ^(?:an? )?(?:new (?:customer|client) (?:record|file|profile)|(?:new )?(?:customer|client) account) (?:(?:is )?(?:
      needed|required|wanted) (?:for|by) @|(?:for|on) @ is (?:\w+ )?(?:needed|required|wanted)\b)(?!.*\?$)
    `,
  ],
  // take out a new E3 subscription for Kestrel
  [
    '#new-subscription',
    /\b(?:take|taking) out (?:(?:an?|another|one) (?:\w+ )??(?:@offer )?(?:subscription|sub|plan)\b|(?:an? |another |one )?new (?:@offer|subscription|sub|plan)\b)/,
  ],
  // an order of E5 should be placed for Kestrel; process a new subscription of E5
  [
    '#order-placed',
    regex`
      \b(?:an|the|one|new) order (?:of|for) .*\b(?:be|get) (?:placed|raised|put (?:in|through))\b|
      \bprocess (?:an? |the |this |one )?new (?:@offer )?(?:subscription|sub)\b
    `,
  ],
  // they said yes to E5, please put the order through, 3 seats: what is ordered was said before
  ['#order-through', /\b(?:put|get|push) (?:the|this|that|their) order (?:through|in)\b/],
  // ping Kestrel for delegated admin: they are asked for it
  [
    '#asks-them',
    /\b(?:ping|contact|approach) (?:customer |client )?@ for (?:the |an? |some |our )?(?:new )?(?:delegated|gdap|granular|admin)/,
  ],
  // we request that Kestrel grant us delegated admin
  [
    '#they-grant',
    regex`
      \b(?:request|ask)(?:ing)? that (?:the |our )?(?:customer |client )?@ (?:should )?(?:grants?|gives?|allows?) us (?:
      the )?(?:delegated|gdap|granular|admin(?:istrator|istrative)? (?:rights?|access|permissions?|privileges?))
    `,
  ],
  // add E3 for Kestrel with 15 seats: so many of what is new
  [
    '#with-seats',
    /\badd (?:an? |the )?(?:new )?@offer (?:subscription )?(?:for|to|at) .*\bwith # (?:seats|licen[cs]es|users)\b/,
  ],
  [
    '#as-reseller-for',
    /@ as (?:the |our |their )?(?:indirect )?(?:reseller|partner) (?:for|of|behind) (?:the |our )?(?:customer |client )?@/,
  ],
  // the companies that resell for us
  [
    '#who-resells',
    /\b(?:compan(?:y|ies)|firms?|businesses|everyone|everybody|anyone|people|those|parties|all) (?:that |who |which )?(?:is |are )?(?:currently |now )?resell(?:s|ing)?\b(?! (?:to|what|which))/,
  ],
  // we need +2 on their E3
  ['#more', /(?:^| )\+ #(?! @id)|# (?:on|to) (?:their|its|his|her) @offer/],
  // new lead to log: Kestrel
  [
    '#to-log',
    /^(?:(?:an?|another|new|the) )*(?:lead|prospect|potential (?:customer|client)) to (?:log|record|file|note) (?::|-) @/,
  ],
  // customer add Kestrel: as commands are typed into a shell; customer to add: Kestrel
  [
    '#customer-add',
    /^(?:(?:please|the|another) )*(?:customer|client|cust) (?:(?:add|create|register|onboard|new) (?:: )?|to (?:add|create|register|onboard|enter|set up) (?::|-) )@(?: \( @ \))?(?: please)?$/,
  ],
  // reseller for Kestrel = Wingtip
  [
    '#arrow',
    /^(?:the |our )?(?:indirect )?(?:reseller|partner) (?:for|of|on) (?:the |our )?(?:customer |client )?@ = @(?: please)?$/,
  ],
  [
    '#reseller-to',
    /\b(?:add|put|set) (?:the |our )?(?:indirect )?reseller @ (?:to|on|for) (?:the |our )?(?:customer|client) @/,
  ],
  [
    '#has-reseller',
    /(?:^|customer |client )@ (?:should|must|needs to|has to|shall|is to) (?:now )?(?:have|get) (?:the |our |as )?(?:indirect )?(?:reseller|partner) @(?!.*\b(?:already|by now|but)\b)|^(?:please )?(?:(?:the |our )?(?:customer|client) )?@ needs @ as (?:its|their|the|a) (?:new )?(?:indirect )?reseller(?: please| now)*$/,
  ],
  // when does Kestrel's subscription end
  [
    'asks:thing',
    /^when (?:does|do|will|is|are)\b.*\b(?:subscriptions?|licen[cs]es?|plan|term|contract|@offer)\b.*\b(?:renew|renewed|renewal|expire|expiring|end|ending|due|up)\b/,
  ],
  ['#become-ours', /\bto become (?:an? |our |one of our )(?:new )?(?:customer|client)s?\b/],
  ['#order-request', /^(?:new |an? )*(?:order|purchase) request (?::|-|for\b)/],
  ['#demo', /\bdemo\b/],
  [
    '#in-tongue',
    regex`
      \b(?:write|reply|answer|respond|talk|speak|text|chat|converse|correspond)(?: to| with)?(?: me|
      [ ]us)?(?: back)?(?: only)? (?:in|auf|en)(?: \w+)+|
      \bput \w+(?: \w+)? (?:as|for) (?:the|my|our|your) (?:\w+ )?language\b
    `,
  ],
  // language: Svenska
  ['#language-is', /^(?:(?:my|our|the|display|preferred|bot) )*language ?[:=] ?@(?: please| pls)*$/],
  // set the language of my Word document to Dutch: not in which language we speak
  [
    '#language-of-else',
    regex`
      \blanguages? (?:of|for|in|on) (?:my|the|our|this|that|an?|@'s) (?:\w+ )?(?:documents?|docs?|files?|slides?|decks?|
      spreadsheets?|sheets?|keyboards?|laptops?|computers?|pcs?|phones?|browsers?|websites?|mailbox|inbox|calendar|
      games?|tv|contracts?|letters?|invoices?|invitations?|invites?)\b
    `,
  ],
  // partner center support ticket pls
  [
    '#pc-ticket',
    /^(?:(?:an?|one|new) )*(?:partner cent(?:er|re)|pc|microsoft|ms) (?:support )?(?:ticket|case|request)(?: please| pls| plz)+$/,
  ],
  // set Kestrel up with 15 E3 licences
  [
    '#set-up-with',
    /\b(?:set|hook|fix) up (?:(?:the |our )?(?:customer |client ))?@ with # (?:seats |licen[cs]es |x )?(?:of )?@offer/,
  ],
  // get our enrolment under way
  ['#under-way', /\bget (?:the |our |my )?(?:\w+ ){1,4}(?:under ?way|started|going|rolling|moving|off the ground)\b/],
  // client lookup -> Kestrel
  [
    '#lookup',
    /^(?:please )?(?:customer|client|reseller|partner) (?:look-?up|search|check|details?|info|page|card|file) ?(?:->|:|-|=)? @$/,
  ],
  ['#titled', /@title/],
];

import { regex } from '../text/regex.ts';
import type { Sign } from './signs.ts';

/** Signs of who sells for whom, and of invitations that came and went. */
export const partnershipSigns: readonly Sign[] = [
  ['#resells', /\bwho(?:'s|s| is| are| all| else)* (?:re-?sells|reselling|re-selling)\b/],
  // they want us as a reseller, they asked us to be their reseller
  [
    '#wants-us',
    /\b(?:wants?|wanted|(?:would|'d) (?:like|love)|needs?|wish(?:es)?|hopes?|ask(?:s|ed)?|chose|picked|begs?) (?:for )?us (?:as|to (?:be|become|join|sell|resell|partner|work))\b/,
  ],
  // invites that nobody answered, who's ignoring our invitations
  [
    '#unanswered',
    regex`
      \b(?:invites|invitations|
      partnership requests)\b(?: (?:that|which|what|who|are|is|were|we sent|still|all|just))* (?:(?:not|never|
      haven't been|have not been|aren't|ain't|un) ?(?:yet )?(?:been )?(?:answered|accepted|replied|opened|redeemed|
      taken up)|
      without (?:an? )?(?:answer|reply|response)|ignored|hanging|dangling|
      (?:sitting|lying|gathering) (?:there|around|dust|unanswered))\b
    `,
  ],
  [
    '#unanswered',
    regex`
      \bwho(?:'s|s| is| has| hasn't| have| haven't| didn't| never| all| still| else| been)* (?:ignor(?:es|ed|ing)|
      ghost(?:s|ed|ing)|(?:not |yet to )?(?:answer|accept|respond|repl)\w*(?: to)?) (?:our|my|
      the) (?:\w+ )?(?:invites?|invitations?|partnership requests?)\b(?! (?:yesterday|last|on|from)\b)
    `,
  ],
  [
    '#unanswered',
    regex`
      \b(?:any|which|what|how many|all) (?:of (?:our|the|my) )?(?:resellers|customers|partners|companies|clients|
      people|them) (?:(?:who|that|has|have|had|still|yet|to|not|never|hasn't|haven't|didn't) )+(?:answer|accept|
      respond|repl|react)\w*(?: to)? (?:our|the|my) (?:\w+ )?(?:invites?|invitations?|partnership requests?)\b
    `,
  ],
  // providers that we work with, the distributors we are stuck with
  [
    '#ours',
    /\b(?:providers|distributors|distis|wholesalers|suppliers|(?:every|each) (?:single )?(?:provider|distributor|disti|wholesaler|supplier)) (?:that |which |who |whom )?(?:we|i|us)(?:'| )/,
  ],
  [
    '#is-reseller',
    /^(?:is|are|isn't|was) @(?:mail)? (?:\w+ )?(?:a|an|one of|our|already|still|really|enrolled|registered|actually)?(?: \w+)*? ?(?:indirect )?(?:resellers?|enrolled|registered|eligible|partners?)\b/,
  ],
  [
    '#to-check',
    /^(?:(?:can|could) you )?(?:please )?(?:check|verify|validate|vet) (?:(?:if|whether|that) )?(?:the |our |indirect )*resellers? @|\bpartners? (?:of|on) record\b/,
  ],
  [
    '#came',
    regex`
      \b(?:invite|invitation|request)(?: email| mail| link)? (?:that |which )?(?:we|i)(?:'ve|
      [ ]have)? (?:just )?(?:received|got|gotten)\b|
      \bsent (?:to )?us (?:an?|the|this|their)\b.*\b(?:invite|invitation|request)\b|
      \b(?:we|i)(?:'ve| have)? (?:just )?(?:received|got|have|been sent) (?:a|an|the|this|one)\b.*\b(?:invite|
      invitation)\b
    `,
  ],
  [
    '#for-us',
    /\b(?:sell|resell|work|partner|join)(?: \w+)? (?:for|with|through|under|via|us) ?(?:us|as)\b|@ (?:to|wants to|would like to|wishes to|will|should|shall) (?:re)?sell$/,
  ],
  [
    '#they-join',
    regex`
      ^(?:(?:and|so|hi|hello|,) )*(?=(?:they|he|she|one of|our|my|the|an?|some)\b|
      @)(?:(?!(?:i|we|i'd|we'd|i'm|we're|please|company|firm|business|agency|startup)\b)[\w@',]+ ){1,9}?(?:(?:would|
      'd) (?:love|like)|
      wants?|wishes|wish|is keen|are keen|is willing|is ready|hopes?) to (?:join|enroll?|become|sign up|register|
      apply|be)\b.*\b(?:reseller|dealer|partner|programme?)\b
    `,
  ],
  [
    '#our-source',
    regex`
      ^(?:and |so )*(?:who|which \w+)(?: all)? (?:supplies|serves|sells to|distributes to) us\b|
      \bwhose (?:(?:indirect|csp) )?(?:resellers?|partners?) (?:are|am) (?:we|i)\b|
      \b(?:who|whom) (?:are|am) (?:we|i) (?:an? |the )?(?:\w+ )?(?:reseller|reselling|partner|partnered|signed up|
      registered|contracted)(?: up)? (?:for|of|under|with|to|through)(?: \?)?$|
      \b(?:who|whom) do (?:we|i) (?:re)?sell (?:for|through|under|via)(?: \?)?$|
      \b(?:who|whom|where|which \w+) do (?:we|i) (?:currently |normally |usually )?(?:get|buy|order|purchase|
      source) (?:\w+ ){0,4}?(?:from|through|via)(?: \?)?$|
      \bfrom (?:who|whom|which \w+) do (?:we|i) (?:\w+ )?(?:get|buy|order|purchase|source)\b
    `,
  ],
  // have any leads come in, did any requests reach us
  [
    '#came-in',
    /\b(?:(?:come|came|coming|got) in|arrived?|reach(?:ed)? us|landed|turned up|shown up|showed up|rolled in|(?:come|came|gone|went) through|been (?:credited|paid|booked)|drop(?:ped)? in)\b/,
  ],
  [
    '#no-thanks',
    regex`
      ^(?:(?:sorry|well|um|,) )*no(?: thanks?| thank you)? to (?:the|their|that|this|your|@)(?: |')|
      ^(?:please |kindly )?tell (?:(?:the |our )?(?:provider |distributor )?@|them|him|her) (?:no thanks?|
      no thank you|we're not interested|thanks but no thanks|no)\b
    `,
  ],
  ['#yes-to', /^(?:(?:ok|okay|well|,) )*(?:yes|yeah|yep|sure|ok|okay) to (?:the|their|that|this|@)/],
  [
    '#in-network',
    /@ (?:in|on|into|onto|as part of) (?:the|our|my) (?:reseller|partner|channel) (?:network|list|base|team|programme?|family|portfolio)\b/,
  ],
  // the link has expired, send a new one
  [
    '#another',
    /\b(?:send|issue|mail|shoot)(?: (?:them|him|her|over|out))? (?:an? )?(?:new|another|fresh|second) (?:one|link|copy)\b|\bgive @\w* another (?:go|shot|try|copy|round|chance) (?:of|at|with|on|for) (?:the|that|our|this|their|his|her) (?:\w+ )?(?:invite|invitation|link)\b/,
  ],
  [
    '#have-code',
    regex`
      ^(?:the |my |our )?(?:(?:invitation|invite|partner|access) )?code (?:for|of|from|to) .{1,40} is @code|
      ^(?:i|we)(?:'ve| have)?(?: just| also)?(?: got| have| received| been given| hold)? (?:an?|the|this|my|
      our) (?:\w+ ){0,3}code\b.*@code
    `,
  ],
  ['#want-out', /\bwants? out of (?:the|our|this|that)\b/],
  // they want to resell for us, get them an invite
  [
    '#get-them',
    /\bget (?:them|him|her) (?:an?|our|another) (?:\w+ )?(?:invite|invitation|partnership request)(?: please| pls| now| asap| too)*$/,
  ],
  // reach out to Kestrel with a partnership request
  [
    '#with-request',
    /\b(?:reach out to|contact|get in touch with|write to) .{1,60} with an? (?:\w+ )?(?:partnership request|(?:reseller|partner|partnership) (?:invitation|invite))\b/,
  ],
  // I want them gone from our resellers
  [
    '#want-gone',
    /\b(?:want|need|like)s? (?:to see )?(?:them|him|her|it|@) (?:gone|out|off|removed|away)\b(?: (?:from|of|off))* (?:our|the|my) (?:reseller|partner|provider)/,
  ],
  ['#to-invite', /\bto (?:invite|onboard|recruit) (?:is|are|:)/],
  [
    '#applied',
    regex`
      \b(?:who|which|that|companies|firms|businesses|partners|organi[sz]ations)(?:'s|s| has| have| all)? (?:just |
      recently |also )?(?:applied|applying|wanting to (?:join|become|be)|wishing to (?:join|become|be)|
      (?:wants?|asked|would like|wishes|wanted|asks) to (?:join|become|be))\b
    `,
  ],
  [
    '#applied',
    /\b(?:anybody|anyone|somebody|any (?:\w+ )?(?:companies|firms|businesses))(?: new| else)? (?:appl(?:y|ies|ied|ying)|signed up)(?: to (?:be|become|join)| for| as)\b/,
  ],
  ['#as-reseller', /\b(?:as|(?<=@ )like) (?:a |an |our |your |one of our )?(?:new |indirect )*(?:reseller|partner)\b/],
  // we would like to start working with Kestrel as an indirect reseller
  [
    '#work-as-reseller',
    /\b(?:start|begin) (?:to work|working|doing business|business) with @ as (?:an? |our )?(?:new )?(?:indirect )?reseller\b/,
  ],
  // whom does reseller Kestrel serve
  [
    '#they-serve',
    regex`
      ^(?:who|whom|which (?:\w+ )?(?:accounts|companies|businesses|firms|organi[sz]ations|tenants)) (?:does|do|is|
      are) (?:the |our )?(?:indirect )?reseller @ (?:currently |actually |now |all )*(?:serve|serving|
      look(?:ing)? after|manag(?:e|ing)|sell(?:ing)? to|handl(?:e|ing)|support(?:ing)?|take care of)\b
    `,
  ],
  // what has reseller Kestrel earned, how much did Kestrel earn in incentives
  [
    '#earned',
    /^(?:what|how much) (?:has|have|did|does|do) (?:the |our )?(?:indirect )?reseller @ (?:already |so far )?earn(?:ed)?\b/,
  ],
];

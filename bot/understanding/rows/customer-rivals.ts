import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

/** What speaks of customers, leads and who looks after them, and orders nothing of the kind. */
export const customerRivals: readonly Rival[] = [
  // Kestrel has no support contact, please appoint the reseller Wingtip
  {
    against: /^associate-customer$/,
    means: 'a support contact',
    orders: /^set-support-contact$/,
    tells: /\b(?:no|without an?|lacks? an?|needs? an?) (?:new |designated )?support contact\b/,
  },
  // add Kestrel as a UK customer, new customer in London: Kestrel, add Kestrel to Wingtip as a customer
  {
    against: /^add-(?:customer|lead)$/,
    means: 'a customer and another name that may be anything',
    asks: regex`
      \bas (?:(?:an?|our|the|new) )*@ (?:customer|client|lead)\b|\b(?:new|an?) @ (?:customer|client|lead)\b|
      (?:customer|client|lead) (?:in|from|at) @ ?[:,-]|(?:customer|client) @ in @|@ (?:from|in) @ as|
      \b(?:to|for) @ as (?:(?:an?|our|the|new) )*(?:customer|client)\b|^@ (?:lead|customer|client) ?:|
      (?:customer|client) @ with (?:an? @|@'s)|, @'s (?:deal|customer|lead)|\bcontact(?: person)? @|\b@ (?:recommended|introduced|referred) (?:them|us|it)|
      \(? ?(?:formerly|previously|ex-?) @|\breseller @ ?(?:later|tbc|tbd)|, (?:vat|ref|reference) @
    `,
  },
  // they were renamed, change Kestrel to Wingtip; 이름이 바뀌었대요. 한빛을 누리온으로 변경해 주세요
  {
    against: /^(?:associate-|set-support-contact$)/,
    means: 'a name that changed',
    tells: regex`
      \b(?:renamed|rebranded|(?:new|changed|change of|other|another) (?:(?:its|their|his|her|the) )?(?:company |firm )?name|
      name (?:has |was |is |just |being )*(?:changed|changing|changes)|called @ now|now called)\b|
      (?:이름|상호|사명|명칭|회사명|법인명|업체명)(?:[이을를은는도]|만)? ?(?:바뀌|바꾸|바꿨|변경|개명|새로)|개명|사명 ?변경|상호 ?변경
    `,
  },
  // set up SSO for customer Kestrel, add a contact to customer Kestrel
  {
    against: /^add-customer$/,
    means: 'something else for a customer',
    opens: regex`
      ^(?:add|create|set up|make|register|open|put|get|new|enter|build) (?:(?!customers?\b|clients?\b|accounts?\b|profiles?\b|records?\b|entry\b|file\b|tenant\b)
      [\w@#'.&-]+ ){1,5}(?:for|to|from|with|on|at) (?:(?:the|our|a|their) )?(?:new )?(?:customer|client) @
    `,
    unless: /\b(?:as|become) (?:an? |our |the )?(?:new )?(?:customer|client)\b/,
  },
  {
    against: /^add-customer$/,
    means: 'a datum of a customer, or another system',
    asks: /\b(?:customer|client) (?:contact|id|number|no|code|tag|name|address|e-?mail|phone|segment|group|tier|report|portal|list of)\b|\bcontacts?(?: for| of|$)|\bregister of customers|\b(?:customer|client|lead|reseller) (?:form|page|note|button|screen|record broken)\b|\bphone number of\b|\bto the (?:report|vip|cc|list of)\b|\badd that @ is\b|\blet me add :|\bopen the new customer\b|\bthe email$|: new (?:domain|address|contact|phone|name)|\b(?:in|to|into) (?:the |our )?(?:sap|crm|erp|excel|billing system|spreadsheet|teams|sharepoint|cc)\b/,
  },
  // let Kestrel know that Wingtip is its reseller, let Wingtip keep it
  {
    against: /^associate-/,
    means: 'what somebody is told or does',
    opens:
      /^(?:let|allow|have|make) (?:the |our )?(?:customer |client |reseller )?@ (?!(?:to )?(?:(?:associated|linked|connected|attached|assigned|moved|transferred|tied|mapped|paired|placed|switched|reassigned) (?:to|with|under|over)|manage|handle|look|take|have|serve|service|own|run|support|cover|be|become|earn|get|receive|gain|collect|care|act|sell|resell|administer|oversee|responsible|the|@|customer|client|our|in)\b|@|\w+ (?:of|for)\b)/,
  },
  {
    against: /^associate-(?:customer|subscription)$/,
    means: 'what else is brought together or changed',
    asks: regex`
      \bin touch\b|\bthrough to\b|\bby (?:e-?mail|phone)\b|\bparent company\b|\bprice list\b|\bdomain\b|\binvoice\b|\bthe (?:@ )?file\b|
      \bour (?:\w+ )?(?:engineer|colleague|technician|consultant|sales rep)\b|\bunder (?:the )?(?:nda|enterprise|key)\b|
      @'s (?:name|address|po|file|complaint|invoice|question|calls?|tickets?)\b|\b(?:address|name|phone|e-?mail|contact) of (?:the )?(?:customer|client)\b|
      @'s customers\b|\btheir customers\b|\bcustomers (?:from|of|in) @|\btenant\b|\bname to\b|
      \bcredit @ for # (?:unused|idle)
    `,
  },
  // draft the GDAP request, extend GDAP by 90 days, customers with delegated admin
  {
    against: /^request-delegated-admin$/,
    means: 'delegated admin that there is, or something about it',
    asks: regex`
      \b(?:extend|renew|draft|write up|change|info|information|thank|faq|guide|explain(?:ed)?|accepted|accept|approved|update|roles? for|all good|since when)\b|
      \bcustomers? (?:with|of|we have|who have)\b|\bto @'s @|\bcustomers\b|\bsecurity group\b|\bwith delegated admin\b|@'s (?:wordpress|dns|website|domain)
    `,
    unless: /\bapprove\b/,
  },
  {
    against: /^add-lead$/,
    means: 'a lead that is there, or who leads',
    opens: regex`
      ^(?:update|put (?:a note|me)|enter me|set me|make me|lead @|record that|log that|note that|draft|create an? (?:lead )?(?:report|opportunity for @ to))|
      ^.*\b(?:the lead for|lead (?:report|source|time|list)|no longer a lead)\b
    `,
  },
  {
    against: /^add-subscription$/,
    means: 'a new customer',
    orders: /^add-customer$/,
    asks: /@offer (?:customer|client)\b/,
  },
  // get a customer called Kestrel out of the system
  {
    against: /^add-customer$/,
    means: 'a customer who is to go',
    asks: /\b(?:get|take|put|bring) (?:\w+ ){0,5}@ (?:out of|off) (?:the|our|my|this) \w+/,
  },
  {
    against: /^add-customer$/,
    means: 'who the reseller is',
    orders: /^associate-customer$/,
    asks: /\bnew reseller for\b|\bas (?:the |our )?(?:new )?reseller (?:o[fn] record )?(?:for|of)\b/,
  },
  {
    against: /^invite-reseller$/,
    means: 'a customer whose reseller we want to be',
    orders: /^invite-customer$/,
    asks: /\bbe (?:@'s|their|your) reseller\b/,
  },
  {
    against: /^invite-customer$/,
    means: 'an occasion, or what there is to see',
    asks: /\b(?:customer|client) (?:day|roundtable|advisory|event|dinner|lunch|meeting|conference|summit|board|council)\b|@'s teams\b|\bproof of\b|\brelationship (?:id|manager|number)\b/,
  },
  // Kestrel needs a reseller relationship before GDAP
  {
    against: /^request-delegated-admin$/,
    means: 'the relationship that comes first',
    orders: /^invite-customer$/,
    asks: /\brelationship before delegated\b/,
  },
  // Wingtip brought Kestrel in as a lead, so assign Kestrel to them
  {
    against: /^add-lead$/,
    means: 'who looks after a customer',
    asks: /\b(?:associate|assign|connect|link|attach) (?:customer )?@ (?:with|to|under) (?:them|him|her|@)(?: |$)/,
  },
];

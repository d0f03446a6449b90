import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

/**
 * Verbs that make something new of a thing elsewhere, with what is there already: `update the lead`, `sync Kestrel's
 * subscription`, `get the invitation to Kestrel`. Nothing new is ordered by them.
 */
export const thereAlready: readonly Rival[] = [
  {
    against: /^add-user$/,
    means: 'a user who is there',
    opens: regex`
      ^(?:change|update|bump|upgrade|uplift|open|extend|promote|elevate|hand|allocate|entrust|award|confer|let|
      allow|enable|turn|join|load|supply|provide|designate|name|appoint|become|insert|store) (?:the |our |this |
      their )?(?:user @|@ account|@'s account|account @)
    `,
  },
  {
    against: /^add-lead$/,
    means: 'a lead that is there',
    opens: regex`
      ^(?:change|update|modify|send|escalate|order|buy|purchase|sell|procure|subscribe|acquire|associate|link|
      connect|route|assign|attach|tie|map|pair|bind|hand|allocate|attribute|tag|match|entrust|delegate|credit|join|pass|
      sync|relate|designate|appoint|select|pick|choose|turn|grab|load|report|list) (?:the |our |this |that )(?:lead|
      prospect)\b
    `,
  },
  {
    against: /^add-subscription$/,
    means: 'a subscription that is there',
    opens: regex`
      ^(?:route|assign|tie|map|pair|bind|hand|allocate|attribute|tag|match|entrust|delegate|credit|join|pass|
      sync|relate|couple|lack|include|parent|board|store|insert|align|affiliate|rehome|hook|save|log|record|note|file|
      capture|generate|build|associate|link|connect|attach) (?:the )?@'s (?:@offer|subscription|sub|plan)\b
    `,
  },
  {
    against: /^associate-subscription$/,
    means: 'nobody whom it goes to',
    lacks: ['@two', '@reseller', 'reseller', '@id'],
    opens: /^(?:manage|handle|serve|cover|oversee|administer|let|allow|enable|permit) (?:the )?@'s\b/,
  },
  {
    against: /^assign-role$/,
    means: 'a role that somebody has',
    opens: regex`
      ^(?:change|update|adjust|modify|edit|amend|alter|correct|fix|bump|move|tweak|revise|scale|switch|resize|
      rightsize|upgrade|migrate|transfer|shift|convert|transition|swap|reassign|relocate|list|extend|load|capture|record|
      note|log|save|file|sync|match|select|pick|choose) (?:the )?@'s (?!.* to\b)
    `,
  },
  {
    against: /^set-support-contact$/,
    means: 'the contact that there is',
    lacks: ['@two', '@reseller'],
    opens: regex`
      ^(?:(?:i|we) )?(?:get|need|give|provide|supply|obtain|grab|use|own|
      require|want|list|have|see|read|load|name|be|know|find|include|draft|note|log|record|save|support|serve|service|
      handle) (?:me |us )?(?:(?:the|our|their) |@'s )(?:designated )?support contacts?(?: (?:of|for|on|at) (?:the |
      our )?(?:customer |client |subscription )?(?:@|@id))?(?: please| pls| now)*(?: \?)?$
    `,
  },
  {
    against: /^invite-/,
    means: 'a partnership or an invitation that is there',
    opens: regex`
      ^(?:(?:move|switch|transfer|reassign|sell|resell|offer|supply|carry|stock|provide|let|match|sync|pass|
      join|credit|delegate|entrust|tag|attribute|allocate|hand|order|buy|purchase|place|save|record|log|note|file|insert|
      store|board|update|change|relate|couple) (?:the|our) (?:partnership|partner relationship)|
      (?:get|log|record|note|save|report|escalate|capture|file|be|load|obtain|store|insert|board|include|build) (?:the|
      our) (?:invit|partnership request)|
      (?:get|obtain|load|begin|become|turn) the reseller @)
    `,
  },
  {
    against: /^create-service-request$/,
    means: 'a request that is there',
    opens: regex`
      ^(?:(?:i|we) )?(?:get|load|obtain|need|want|open|have|be|mail|email|send|
      deliver|dispatch|extend|seek|require|find|see|wish|include|turn) (?:me |us )?(?:the|that|this|
      those) (?:service requests?|srs?|cases?|tickets?) (?:of|from|by) 
    `,
  },
  {
    against: /^add-customer$/,
    means: 'a customer who is there',
    opens: /^(?:load|turn|open) the (?:customer|client) @/,
  },
];

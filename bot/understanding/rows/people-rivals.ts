import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

const role = '(?:[\\w-]+ ){0,2}?(?:admin|administrator|agent|helpdesk|help desk)';
const occasion =
  '(?:teams|zoom|training|workshop|webinar|calendar|meeting|outlook|event|call|party|demo|qbr|conference|summit|dinner|lunch)';

/** What speaks of people who have a role, of occasions and of others, and orders nothing of the bot. */
export const peopleRivals: readonly Rival[] = [
  // add Kim to our users with the billing admin role
  {
    against: /^assign-role$/,
    means: 'somebody who is to be a user',
    orders: /^add-user$/,
    asks: /\b(?:add|register|enter|onboard|put|include) @(?:mail)? (?:\( @mail \) )?(?:to|in|into|among|on) (?:the|our|my) (?:\w+ ){0,3}users\b/,
  },
  // connect me to a helpdesk agent, Kim needs a global admin to consent
  {
    against: /^(?:assign|remove)-role$/,
    means: 'somebody who has the role',
    asks: new RegExp(
      [
        `\\b(?:connect|through|touch|talk|speak|contact|call|help|message|straight)\\b.* (?:to|with|from|by|about|re|via) (?:an? |the |our )?${role}\\b`,
        `\\b(?:needs?|wants?|asks for) (?:an?|the) ${role}(?: (?:to|on|who|for|at|in)\\b|$)`,
        `\\b(?:assign|send|get|find|give) (?:(?:me|us) )?an? ${role} (?:to|for|please)\\b`,
        `\\b(?:take|bring|walk) @ (?:along )?to (?:the )?${role}`,
        `\\b${role} (?:ticket|case|queue|call|line|phone|number|training|course|shift|rota|team|meeting|exam)\\b`,
      ].join('|'),
    ),
    unless: /\bthe [\w ]{3,24} role\b/,
  },
  {
    against: /^(?:assign|remove)-role$/,
    means: 'a role that somebody keeps',
    opens: /^let (?:@|him|her|them) (?:know|keep)\b/,
  },
  {
    against: /^remove-role$/,
    means: 'a role that somebody gets',
    orders: /^assign-role$/,
    asks: new RegExp(
      `\\b(?:give|hand|pass) .*\\bback\\b|\\b(?:reduce|bump|knock|move|lower|drop|demote|downgrade) @(?:mail)? (?:back |down )?to (?:an? |the )?${role}`,
    ),
    unless: /\b(?:hand|give) back (?:the|my|his|her)\b/,
  },
  {
    against: /^(?:assign|remove)-role$/,
    means: 'what somebody gets, is or has beside a role',
    asks: new RegExp(
      `(?<!@)\\b(?:name|number|link|mails?|e-?mails?|page|phone|contact) (?:of|to|for) (?:the |our )?${role}|\\bgets? (?:an? (?:error|mail|call|message)|the ${role} (?:mails?|page)|asked)|\\bno longer ${role}(?: \\?| since)|\\bmust be (?:an? |the )?${role}|\\bat least (?:one|#|an?)|\\b(?:our|the|an?) ${role} (?:a call|urgently)|\\bvpn\\b|\\bbuilding\\b|\\bassign ${role} @ to\\b|\\bwelcome\\b`,
    ),
  },
  // Kestrel is a customer of ours, change its address
  {
    against: /^edit-profile$/,
    means: 'the profile of somebody who was named',
    tells:
      /@ is (?:now |also )?(?:an?|our|one of our) (?:\w+ )?(?:customers?|clients?|resellers?|partners?|providers?)\b/,
    asks: /\b(?:its|their|his|her)\b/,
  },
  {
    against: /^(?:edit-profile|add-user)$/,
    means: 'what others change for themselves',
    asks: /^(?:the |our )?(?:customer |client )?@ (?:wants?|would like|needs?|wishes) to (?:change|update|add|edit) (?:its|their|contact|an? user)|\bcontact list\b|\bphone system\b|\bopen the account of\b|\bneeds training\b/,
  },
  {
    against: /^(?:invite-|resend-)/,
    means: 'something else that is sent or said',
    asks: /\bfor a (?:chat|demo|call|coffee|drink)\b|\bresend the (?:order|payment|sms|invoice|confirmation|contract|receipt)\b|\b(?:reseller|partner) (?:contact|of the month)\b|\bwould like to invite us\b/,
  },
  {
    against: /^create-/,
    means: 'a request that is there, or none that is wanted',
    asks: /\b(?:any update|what's the status|who(?:'s| is) (?:working|on it)|should be closed|isn't needed|not needed|feedback on|ticket number|to critical|hours on)\b|^(?:draft|prepare|regarding|open ticket #|raise @'s|support case : #)/,
  },
  // drop Kestrel an invite, drop them a line about it
  {
    against: /^(?:cancel-invitation|end-partnership|remove-role)$/,
    means: 'what somebody is sent',
    orders: /^invite-reseller$/,
    opens:
      /^drop (?:(?:@|them|him|her) an?\b|(?:the |our )?(?:reseller|customer|provider) @ an?\b|an? (?:\w+ ){0,2}(?:invite|invitation|line|note|mail|message) to\b)/,
  },
  // kick off Kestrel's delegated admin: out of it, unless a request for it begins
  {
    against: /^request-delegated-admin$/,
    means: 'a delegated admin that ends',
    asks: /\bkick off (?!(?:an?|another) |(?:the |our )?(?:\w+ ){0,2}(?:request|process)\b)/,
  },
  // kick off the partnership with Kestrel
  {
    against: /^end-partnership$/,
    means: 'a partnership that begins',
    orders: /^invite-reseller$/,
    opens:
      /^(?:kick off|strike up|finish setting|conclude an?|close the deal|cut @ in|start|begin|seal|undo|reverse|revert)\b/,
  },
  {
    against: /^end-partnership$/,
    means: 'something else that ends',
    asks: regex`
      \b(?:partnership|partner|reseller) (?:talks|calls?|chats?|discussions?|meetings?|reports?|programme?|trial|email|mail|channel|group)\b|
      \bcustomer relationship\b|\bdelegated\b
    `,
  },
  {
    against: /^invite-/,
    means: 'a document',
    asks: /\b(?:send|mail|e-?mail|forward|get|give) .*\b(?:contract|agreement|nda|terms|price list|brochure|form)\b/,
  },
  // email Kestrel to say thanks for the invite
  {
    against: /^(?:invite-|resend-)/,
    means: 'what somebody is told',
    opens: /^(?:e-?mail|mail|write|message|text|tell|inform|call|ring) .*\b(?:to say|to thank|about|saying|that)\b/,
  },
  {
    against: /^(?:invite-|resend-|cancel-|decline-)/,
    means: 'an occasion',
    asks: new RegExp(
      `\\b${occasion} (?:invite|invitation)s?\\b|\\b(?:invite|invitation) (?:for|to|from) (?:the |our |a |@'s |@ )*${occasion}\\b|\\bdecline (?:the )?(?:@ )?${occasion}\\b|\\bto (?:speak|present|attend)\\b|\\bas (?:an? |our |the )?(?:speaker|sponsor|guest|host|panell?ist|exhibitor|attendee|observer|keynote)\\b|\\bin for an?\\b|\\bround$|\\binvite list\\b|\\b(?:add|put|include) @(?:mail)? (?:to|on|in) the (?:invite|invitation)\\b`,
    ),
  },
  // invite Jo Park to the Kestrel board: somebody is to come in there, whoever is known
  {
    against: /^invite-/,
    means: 'somebody who is to join others',
    asks: /(?:\binvite @(?:mail)?|@(?:mail)? an (?:invite|invitation)) (?:to|into|onto|for|in) (?:(?:the|our|an?) )?@(?!mail)/,
  },
  // give Kim a call about the billing admin role
  {
    against: /^(?:assign-role|associate-)/,
    means: 'a word with somebody',
    asks: /\bgive @ an? (?:quick )?(?:about|call|ring|heads up|heads-up|hand|shout|nudge|lift)\b/,
  },
  // upgrade Kim to admin
  { against: /^upgrade-subscription$/, means: 'a role', asks: /\bupgrade @ to (?:an? )?(?:admin|helpdesk)\b/ },
  // request delegated access to Kim's mailbox, admin access to our HR system
  {
    against: /^request-delegated-admin$/,
    means: 'access to what is no customer',
    asks: /\brequest (?:\w+ ){0,2}access to (?:@'s|our|my|his|her) (?:\w+ )?(?:mailbox|inbox|calendar|pc|laptop|computer|onedrive|system|crm|erp|server)\b/,
  },
  // decline the invitation to Kestrel's summit
  {
    against: /^(?:decline|cancel|resend)-/,
    means: 'an occasion',
    asks: /\binvit(?:e|ation) to @'s (?:\w+ ){0,2}(?:summit|submit|conference|party|dinner|lunch|webinar|event|meeting|workshop|launch)\b/,
  },
  {
    against: /^decline-invitation$/,
    means: 'something else that is refused',
    asks: /\b(?:refuse|reject|decline) (?:the |their |our )?(?:@'s )?(?:proposal|terms|offer|price|quote|order|call|refund|claim|contract|changes?)\b/,
  },
  {
    against: /^(?:decline|cancel|resend)-invitation$/,
    means: 'what somebody else does',
    asks: /^(?:@|they) (?:wants?|needs?|would like|wishes) to (?:decline|withdraw|resend|cancel|revoke|reject|retract)\b/,
  },
  {
    against: /^cancel-invitation$/,
    means: 'an invitation that came',
    opens: /^take (?:no notice of |up |on )?@'s (?:invite|invitation|offer)/,
  },
  {
    against: /^cancel-invitation$/,
    means: 'people on an invitation',
    opens: /^(?:remove|take) @(?:mail)? (?:from|off) the (?:invite|invitation)/,
  },
  {
    against: /^end-partnership$/,
    means: 'an invitation',
    orders: /^cancel-invitation$/,
    asks: /\b(?:relationship|partnership) requests?\b/,
  },
  {
    against: /^invite-reseller$/,
    means: 'an invitation that goes',
    orders: /^cancel-invitation$/,
    opens: /^(?:chuck|bin|ditch|scrap|axe) (?:the|our|that)\b/,
  },
  {
    against: /^invite-reseller$/,
    means: 'an invitation that there is, or that somebody is to send us',
    opens:
      /^(?:extend (?:the |our )?@'s|extend the (?:invite|invitation)|ask @ (?:for|to accept)|sign on with|join @|join with)\b/,
  },
  // assign billing admin to Kim's deputy, invite the reseller that bought Kestrel
  {
    against:
      /^(?:assign-role|remove-role|add-user|invite-|end-partnership|resend-|cancel-|request-delegated|associate-customer|add-customer|add-lead)/,
    means: 'somebody who is not named',
    asks: regex`
      @'s (?:\w+ )?(?:deputy|boss|managers?|assistant|successor|replacement|company|firm|colleague|backup|cfo|ceo|cto|team|owner|parent company|subsidiary|competitor)\b(?! (?:@|role))|
      \b(?:someone|somebody|anyone|everyone) (?:other than|but|except|else than) @|
      (?!(?<=@ to be )the reseller (?:that|who) (?:looks after|handles|serves) )\bthe (?:reseller|customer|provider|partner|company|firm) (?:that|who|whose|which|we (?:met|found|saw|talked)|@ (?:brought|found|met|bought|introduced|recommended))\b
    `,
  },
  {
    against: /^add-user$/,
    means: 'an account of something else',
    asks: /(?<!@)\b(?:teams|e-?mail|mail|outlook|github|sap|crm|vpn|windows|google|zoom|slack|wi-?fi|bank|training portal|lms|jira) (?:user )?(?:accounts?|logins?|users?|access)\b|\baccount (?:for|on|in) (?:the )?(?:training|learning|ticket|time) \w+/,
  },
  {
    against: /^enroll$/,
    means: 'what somebody else wants',
    asks: /^(?:(?:our|my|a|the) (?:friend|neighbour|neighbor|competitor|customer|client|cousin|brother|sister)|@|they|he|she) (?:wants?|would like|wishes|needs?|plans?) to\b/,
  },
];

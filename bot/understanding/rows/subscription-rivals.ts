import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

const counted = '# (?:of )?(?:(?:its|their|the|#) )*(?:@offer |seats |licen[cs]es |users |people )*';

/** What speaks of seats and subscriptions, and orders none of them, or another change of them. */
export const subscriptionRivals: readonly Rival[] = [
  // take out a new loan for Kestrel
  {
    against: /^add-subscription$/,
    means: 'what else is taken out',
    asks: /\btake out (?:an?|another|one) /,
    unless: /\b(?:subscriptions?|subs?|plans?|seats?|licen[cs]es?)\b|@offer/,
  },
  // take out the E3 subscription of Kestrel, take out a seat: what is there may be meant to go
  {
    against: /^add-subscription$/,
    means: 'what may be there and go',
    asks: /\btake out (?:(?:the|their|its|his|her|our|that|this|those|@'s) |an? (?:@offer )?(?:seat|licen[cs]e)\b)/,
  },
  // -4 seats Power BI Pro, customer Order Up: a sign in front of seats
  {
    against: /^add-subscription$/,
    means: 'seats more or fewer',
    orders: /^change-licenses$/,
    asks: /(?:^|[,:] )[+-] ?# (?:@offer )?(?:seats?|licen[cs]es?)\b/,
    unless: /\bnew\b|\bsubscriptions?\b/,
  },
  // Kestrel needs 3 E3 seats removed
  {
    against: /^add-subscription$/,
    means: 'seats that go',
    orders: /^change-licenses$/,
    asks: regex`
      \b(?:needs?|wants?|would like|requires?) (?:[\w@'#]+ ){0,6}?(?:removed|cancell?ed|taken (?:off|away|out)|dropped|cut|deleted|gone)\b
    `,
  },
  // Kestrel has 20 seats and needs 28, needs only 12 of its 20
  {
    against: /^add-subscription$/,
    means: 'another number of seats than there are',
    orders: /^change-licenses$/,
    asks: regex`
      \b(?:has|have|with|on) # .*\b(?:needs?|wants?|should have|requires?)\b.*#|\b(?:needs?|wants?) only # (?:out )?of (?:its|their)|
      # .*\b(?:isn't|aren't|is not|are not|no longer) enough\b
    `,
  },
  // Kestrel needs no E5, needs help with its E5, needs to activate them
  {
    against: /^(?:add-subscription|change-licenses|upgrade-subscription)$/,
    means: 'what nobody orders',
    asks: regex`
      \b(?:needs?|wants?|requires?) (?:no|none|zero|0|neither|nothing|anything but) |
      \b(?:needs|wants|requires|asks for) (?:some |a bit of |more |your |our |urgent )?(?:help|training|advice|info|information|
      guidance|assistance|clarity|feedback|a (?:price|quote|demo|discount|trial|call)|
      to (?:assign|activate|reassign|learn|understand|sell|see|know|install|test|try|discuss|talk|use))\b
    `,
    unless: /\b(?:please|pls|so|and) (?:order|add|buy|increase|reduce|remove|upgrade|set)\b/,
  },
  // move 5 seats from E3 to E5: some of a subscription cannot go to another one
  {
    against: /^(?:change-licenses|associate-subscription|add-subscription)$/,
    means: 'seats that go to another subscription',
    asks: new RegExp(
      `\\b(?:move|switch|transfer|shift|bump|convert|migrate|swap|reassign)(?:ing)? ${counted}(?:(?:at|for|in|of) @ )?(?:from (?:@offer|@id) )?(?:to|onto|into) (?:the )?(?:@offer|@id)|\\b(?:wants?|needs?) ${counted}(?:upgraded|moved|switched|converted) to @offer`,
    ),
  },
  // move its E3 away from Kestrel: nobody is said whom it goes to
  {
    against: /^associate-(?:subscription|customer)$/,
    means: 'whom it leaves',
    asks: /\b(?:away from|off) (?:the |our )?(?:reseller )?@|\bfrom (?:the |our )?(?:reseller )?@ (?:back )?to us\b/,
    unless: /(?:\bto|under|with|onto) (?:the |our )?(?:reseller )?@/,
  },
  {
    against: /^set-support-contact$/,
    means: 'who it is, and who is told so',
    asks: /\b(?:support )?contact details\b|^let @ know\b|\bneeds the support contact\b|\bmust be @'s|\bloves?\b|\bsince (?:may|@)/,
  },
  {
    against: /^associate-/,
    means: 'praise or money',
    asks: /\bsome credit\b|\bcredit @ for (?:the |their )?(?:great|good|work|help|delay|trouble)\b|\baccount with #|\bon a call\b|^link me to\b/,
  },
  {
    against: /^set-support-contact$/,
    means: 'who is it no longer',
    asks: /\breplace @ as\b|\bcontact .*\bfrom @(?! to\b)|\bwants? (?:off|out)\b|\bto us\b/,
    unless: /\b(?:with|by|to) (?:the |our )?(?:reseller )?@/,
  },
  // add Dana Cho to Kestrel's E5: people are no subscription
  {
    against: /^add-subscription$/,
    means: 'somebody who is to use it',
    opens: /^(?:add|put|include) @ (?:to|on|in) @'s @offer/,
  },
  // assign an E3 licence to Kim at Kestrel, give Kim at Kestrel an E3: somebody who works there is to use it
  {
    against: /^(?:associate-subscription|change-licenses|add-subscription)$/,
    means: 'somebody who is to use it',
    asks: regex`
      \b(?:assign|give) (?:(?:an?|the|one) )?(?:@offer|licen[cs]e|seat)(?: (?:licen[cs]e|seat))? to @ (?:at|who works) |
      \b(?:assign|give) one of @'s (?:@offer )?(?:licen[cs]es|seats) to @|
      \bgive @ at @ (?:an?|the|one) (?:@offer|licen[cs]e|seat)\b
    `,
    unless: /\breseller\b/,
  },
  // change the support contact's phone number, change Kestrel's support plan
  {
    against: /^set-support-contact$/,
    means: 'something of the support',
    asks: /\bsupport contact's (?:phone|number|mobile|email|mail|name|address)\b|\bsupport (?:plan|phone|hotline|hours|level|fee)\b/,
  },
  // add Kestrel as a reference customer
  { against: /^add-customer$/, means: 'a reference', asks: /\breference customers?\b/ },
  // upgrade Kestrel to the new portal
  {
    against: /^upgrade-subscription$/,
    means: 'software',
    asks: /\bupgrade (?:@ to (?:the )?(?:(?:new|newest|latest) )*(?:portal|version|release|website|app)\b|@'s (?:@offer|\w+) (?:client|app|version|server)\b)/,
  },
  // set its E3 to annual billing, give Kestrel 5% off
  {
    against: /^(?:add-subscription|change-licenses|associate-subscription|upgrade-subscription)$/,
    means: 'how it is paid or renewed',
    asks: regex`
      \b(?:annual|monthly|yearly|quarterly) (?:billing|payment|term|commitment|plan)\b|\bauto-?renew|\b\w* ?% off\b|# ?% |\bto nce\b|
      \b(?:po|purchase order|reference|invoice|contract|customer|quote) (?:number|no|ref)\b.*\b(?:to|on|for) |
      \b(?:a|our|the|their) (?:po|reference|note|comment|label|tag|discount|reminder)\b|
      \b(?:to|into|on|in) (?:the|their|our|@'s) (?:\w+ )?(?:report|pipeline|proposal|quote|offer|forecast|budget|list|summary|agenda|minutes|deck|spreadsheet|sheet|contract)\b|
      \b(?:report|summary|overview|forecast) (?:of|on|for|about) |\bsave (?:an?|the|this) order\b|\bspend\b|\bquota\b|@offer training\b|\binvoice :|= # ?(?:€|eur|usd|\/)|= #$|\b(?:propose|sell @ on|try to sell)\b|\btarget of\b|\bset the list\b|\bfor compliance\b|\bto work again\b|\bok for #|\babout (?:the|their) #|\b(?:increase|change|drop|rise) (?:of|in) (?:@'s )?(?:@offer|seats)
    `,
    unless:
      /\b(?:as per|per|see|according to|from|under) (?:the |our |their )?(?:\w+ )?(?:report|proposal|quote|contract|forecast|po|reference|agreement)\b/,
  },
];

import type { Act } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { screened } from '../text/screen.ts';

/** Words that one may begin with, whatever comes. */
const opening = '(?:(?:so|ok|okay|hi|hey|hello|and|but|well|also|then|please|pls|twotier|,|-) )*';

const weekday = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const season = '(?:spring|summer|autumn|fall|winter|easter|christmas|new year)';
const they = '(?:they|he|she|it|we|you|i|anyone|anybody|someone|somebody)';

/** What stands in front of an order or behind it and takes it out of here and now; the first that matches decides. */
const around: readonly [act: Act | 'two commands', pattern: RegExp][] = [
  // Two things: …; …
  [
    'two commands',
    new RegExp(
      `^${opening}(?:two|three|2|3|a couple of|a few|several) (?:more )?(?:things|requests|tasks|items|jobs|orders|changes) ?[:-] `,
    ),
  ],
  [
    'scheduled',
    /\b(?:wait|give it|hold) (?:for )?(?:\w+|\d+) (?:more )?(?:seconds?|minutes?|mins?|hours?|days?|weeks?)(?: ,)?(?: and)? then\b/,
  ],
  // … you know what, leave them on E1
  [
    'negated',
    /(?:\.\.\.|…|you know what|actually|on second thoughts?)(?: ,)? (?:just |let's |please )*(?:leave|keep) (?:them|it|him|her|that|things|everything)\b/,
  ],
  // Next Wednesday, invite Kestrel. Its capitals make it look like a name.
  [
    'scheduled',
    new RegExp(
      `^${opening}(?:on )?(?:(?:the )?(?:next|coming|following)|this coming) (?:${weekday}|${month}|${season}|week|month|quarter|year)(?! (?:ltd|inc|llc|gmbh|corp|co|plc|s|'s)\\b)\\b`,
    ),
  ],
  ['scheduled', new RegExp(`^${opening}come (?:the )?(?:${weekday}|${month}|${season})\\b`)],
  [
    'scheduled',
    new RegExp(`^${opening}(?:in|within) (?:an? |the next )?(?:fortnight|while|bit|moment's time|jiffy)\\b`),
  ],
  ['negated', /[,:-] (?:so |please )?do nothing(?: please| yet| for now)?$/],
  [
    'negated',
    /\b(?:edit|edited|update|ps) : (?:it's |this is )?(?:no longer|not) (?:needed|necessary|required|relevant)\b/,
  ],
  // upgrade to E5 comes last
  [
    'statement',
    /\b(?:upgrade|migration|association|assignment)\b.{0,40} comes (?:first|next|last|later|second|after)\b/,
  ],
  // …; their customer Kestrel goes to Wingtip
  [
    'two commands',
    /\b(?:their|its|our) (?:customers?|resellers?|clients?|seats|subscriptions?) .{1,60} (?:goes|go|moves?) to (?!us\b|me\b|\S+@)/,
  ],
  ['scheduled', /\bby and by$|\b(?:automatically|by itself) (?:from (?:now|here) on|each|every|when|whenever)\b/],
  ['scheduled', new RegExp(`^${opening}automatically\\b`)],
  [
    'conditional',
    new RegExp(
      `^${opening}(?:whenever(?! (?:it(?: best)? suits|it is|it's|you|u|convenient|possible|suits|ready))|every time|each time|any time|anytime|as often as)\\b`,
    ),
  ],
  ['conditional', new RegExp(`^${opening}(?:assuming|presuming|supposing|granted|given) (?:that )?${they}\\b.* ,`)],
  ['conditional', new RegExp(`^${opening}should (?!i\\b|we\\b).{2,60}? ,`)],
  [
    'conditional',
    new RegExp(
      `(?<!\\bwhat|\\bwho|\\bwhy|\\bhow|^)\\b(?:should|had|were) ${they} (?:ask|want|agree|need|decide|insist|sign|pay|accept|say|call|complain|confirm|object)\\w*\\b`,
    ),
  ],
  [
    'conditional',
    /\bdepending on\b|\b(?:up)?on (?:receipt|signature|payment|approval|confirmation|request|arrival) (?:of|from|by)\b/,
  ],
  [
    'conditional',
    new RegExp(`^${opening}you (?:would|'d) (?:first )?(?:have|need) to\\b|^${opening}you (?:would|'d) first\\b`),
  ],
  [
    'hypothetical',
    new RegExp(`^${opening}(?:would|do|will|did) (?:you|we|i|one|they) (?:ever |really |even |still )?have to\\b`),
  ],
  [
    'scheduled',
    /\b(?:one of these days|from time to time|now and then|every so often|regularly)\b|\baround \d{1,2}(?: ?(?:am|pm|o'clock))?$/,
  ],
  ['scheduled', new RegExp(`^${opening}not (?:now|today|yet)(?: ,| -)? but\\b`)],
  [
    'conditional',
    /\bif (?:that|this|it)(?:'s| is) (?:really |still )?what\b|\bwhen (?:you|we|i) hear\b|\bwhile (?:i'm|i am|we're|we are|he's|she's|they're) (?:away|out|off|on|gone)\b/,
  ],
  [
    'postponed',
    /\bbut (?:first )?(?:let me|let us|let's|i'll|i will|i have to|i need to|i must|we need to|we must) (?:first )?(?:check|confirm|ask|think|see|wait|look|verify|clear)\b/,
  ],
  [
    'negated',
    / \( (?:cancelled|canceled|withdrawn|obsolete|void|rejected|postponed|later|draft|on hold|n ?\/ ?a) \)$| -+ (?:draft|obsolete|cancelled|canceled|void)$/,
  ],
  [
    'reported',
    / (?:-|,|\() (?:owner|assignee|assigned to|responsible|deadline|due)(?!(?: :| is)? \S+@)(?: :| to| is)? \S+/,
  ],
  ['reported', /(?<! (?:it|this|that)) (?:themselves|himself|herself|themself)$/],
  [
    'reported',
    new RegExp(
      `^${opening}(?:(?:on )?(?:the|my|our|an?) [^:]{0,30}\\b(?:questions?|exam|exercise|quiz|riddle|agenda|list|checklist)\\b[^:]{0,12}|agenda item [^:]{0,6}|(?:write|note|jot) (?:it |this |that )?down|as an? (?:ai|llm|language model)\\b[^:,]{0,40}) [:,] `,
    ),
  ],
  ['reported', /^(?:\/ ?\/|\/ ?system|\/ ?sudo) /],
  ['hypothetical', new RegExp(`^${opening}i wish (?:you|somebody|someone|anyone|i|we|they|it)\\b`)],
  // …, scratch that; … - no, leave it
  [
    'negated',
    regex`
      (?: [,;-]| \(| \.\.\.|
      …)(?: (?:oh|ah|er|uh|um|hmm|no|nope|wait|actually|sorry|ok|okay|well|but|and|or|,|-|\.))* (?:scratch (?:that|
      it)|
      strike that|forget (?:it|that|about it)|never ?mind|nvm|leave it(?: (?:be|as it is|alone))?|drop it|
      skip (?:it|that)|ignore (?:that|this|me)|disregard (?:that|this)|rather (?:don't|not)|
      (?:just |only )?(?:kidding|joking)|jk|don't(?: (?:do|bother)(?: (?:it|that))?)?|do not|belay that|as you were|
      my bad|wrong (?:chat|window|channel)|nah|nope|
      not really)(?: (?:please|sorry|thanks|for now|then|after all|now|!|\)|,))*$
    `,
  ],
  [
    'negated',
    /(?: -| ,| \()(?: (?:it's|this is|this was|that was))? (?:just |only )?(?:(?:a )?test(?:ing)?|trying (?:it|this) out|playing around)(?: \)| ,| !)*$/,
  ],
  [
    'negated',
    new RegExp(
      `^${opening}(?:undo|revert|disregard|ignore|forget|skip|scrap|cancel) ?(?:this|that|it|the (?:last|following)(?: (?:one|message|command|request))?)? [:,] `,
    ),
  ],
  ['negated', / (?:nah|nope)(?: ?[!.])*$/],
  // …, hm, better not; …, no ticket needed; … Edit: please don't
  [
    'negated',
    /[,.;:…-] (?:(?:hm+|no|on second thoughts?|actually|ok|well|wait|sorry|or|,) )*(?:better|rather|maybe|perhaps) not(?: ?[.!])*$/,
  ],
  [
    'negated',
    /\bno (?:\w+ )?(?:tickets?|requests?|invites?|invitations?|orders?|changes?) (?:is |are )?(?:needed|required|necessary)\b/,
  ],
  [
    'negated',
    /[,.;:…-] (?:(?:edit|update|p\.?s|please|pls|no|wait|sorry|actually|,|:|\.) )*(?:don't|do not)(?: do (?:it|that|this))?(?: ?[.!,]|$)/,
  ],
  // no one is to order anything for them
  [
    'negated',
    /\b(?:no ?one|nobody|none of (?:us|you|them)) (?:is (?:allowed )?to|should|must|may|shall|ought to) (?!be able\b)\w/,
  ],
  ['reported', new RegExp(`^${opening}(?:just )?(?:fyi|for (?:your )?(?:info|information)) (?:only|just)\\b`)],
  ['conditional', /\bany \w+ (?:that|which|who|you) (?:ever )?(?:comes?|arrives?|asks?|applies|gets?|receives?)\b/],
  ['negated', /\b(?:just|only) (?:kidding|joking|testing)\b/],
  [
    'how-to',
    new RegExp(
      `^${opening}(?:give|send|show|tell) (?:me|us) (?:the |some |all the )?(?:exact |right |necessary )?(?:steps?|instructions?|procedures?|recipe|walk-?through)\\b`,
    ),
  ],
  // …, he said; … is what they wrote
  [
    'reported',
    regex`
      (?: ,| -| ") (?:he|she|they|somebody|someone|the (?:customer|client|reseller|boss|mail|email|letter)|
      (?:my|our) \w+) (?:just |also |had |has )?(?:said|says|say|wrote|writes|asked|asks|told|tells|demanded|demands|
      insisted|insists|meant|means|goes|went|reads|
      shouted)(?: (?:me|us|him|her|them|so|yesterday|today|that))*(?: \.)?$
    `,
  ],
  [
    'reported',
    /\b(?:is|was|were) (?:what (?:he|she|they|it|the|my|our|@)|the (?:request|question|order|idea|plan|answer|message|demand|wish)\b)/,
  ],
  [
    'reported',
    new RegExp(
      `^${opening}[^:,?.]{0,60}\\b(?:mails?|e-?mails?|messages?|notes?|letters?|texts?|subject|title|post|posts|sticker|sign|button|caption|sentences?|phrases?|slogan) (?:of (?:the |his |her |their |my |our |an? )?(?:\\w+ )?(?:mail|e-?mail|message|letter|note|ticket) )?(?:(?:reads?|says?|said|saying|goes|is|was|with|states?) )?: (?!\\S+@)`,
    ),
  ],
  // the mail about 5 more seats for Kestrel; a draft of the invitation
  [
    'reported',
    new RegExp(
      `^${opening}(?:the |an? |your |his |her |their |my |that |this )?(?:mails?|e-?mails?|messages?|letters?|calls?|news|rumou?rs?|threads?|meeting|discussion|conversation|drafts?|templates?|forms?|screenshots?|story|jokes?|articles?|videos?|slides?) (?:about|of|on|regarding|concerning|for)\\b(?!.* :)`,
    ),
  ],
  [
    'past',
    new RegExp(
      `^${opening}(?:sorry|apologies|congrats|congratulations|thanks|thank you|cheers) (?:about|for|on) (?!.*\\b(?:please|pls|plz|kindly)\\b)[^,;:.]*$`,
    ),
  ],
  [
    'hypothetical',
    new RegExp(
      `^${opening}(?:maybe|perhaps|possibly|potentially) (?!(?:i|we|you|could|can)\\b)(?!.*\\b(?:please|pls|plz|thanks|thx)\\b)[^,;:]*$`,
    ),
  ],
  ['question', /^(?!.*\b(?:can|could|would|will|please|pls)\b).* again \?(?: ?!)*$/],
  [
    'reported',
    new RegExp(
      `^${opening}(?:spell|grammar|fact)[- ]?check|^${opening}(?:proof-?read|rephrase|reword|translate|summari[sz]e|paraphrase|correct|shorten|improve)(?: (?:this|that|it|the following|my english|the (?:text|sentence)))? :`,
    ),
  ],
];

const likely = screened(around, ([, pattern]) => pattern);

/** Why an order is none where it stands: put off, hanging on something, taken back, or somebody else's words. */
export const takenAway = (typed: string): Act | 'two commands' | undefined =>
  likely(typed).find(([, pattern]) => pattern.test(typed))?.[0];

import { regex } from '../text/regex.ts';
import type { Sign } from './signs.ts';

/**
 * How people ask whether the services run. No outage is named: a service stands beside the state that it is in, as a
 * question or with a question behind it.
 */
const whose = "(?:(?:all|any|some|one|most|of|the|our|their|your|my|his|her|@'s|microsoft(?:'s)?|ms|cloud|online) )*";
const product = '@offer|teams|exchange|outlook|sharepoint|onedrive|azure|e-?mail|mail|mailbox(?:es)?';
const service = `(?:${product}|(?:cloud |online |microsoft |mail )?(?:services?|systems?|servers?|cloud)|microsoft)`;
const often =
  '(?:(?:still|all|currently|now|back|really|also|completely|not|already|again|properly|going|doing|looking|just) )*';
const trouble =
  '(?:an? )?(?:(?:network|known|serious|major|minor|ongoing|current|technical) )*(?:issues?|problems?|troubles?|outages?|moment|wobble|disruptions?|difficult(?:y|ies)|hiccups?|faults?|incidents?)';
const fine =
  'up(?! for\\b| to\\b)|up and running|running|working|fine|ok|okay|online|healthy|stable|operational|functional|functioning|operating|reachable|accessible|responding';
const bad = `down|offline|unavailable|affected|broken|slow|dead|dying|crook|cooked|toast|borked|fried|on fire|kaputt?|bust(?:ed)?|(?:acting|playing) (?:up|silly)|crashing|glitchy|flaky|dodgy|laggy|misbehaving|having ${trouble}`;

export const healthSigns: readonly Sign[] = [
  [
    '#down',
    /^(?:are|is) (?:all |the |our |cloud |online |microsoft )*(?:services?|systems?) (?:still |all |now |back )*available(?! (?:for|to|in|as)\b)/,
  ],
  // are all the Microsoft services doing ok? is Teams down?
  [
    '#down',
    new RegExp(
      `^(?:(?:,|-|and|but|so) )*(?:are|is|isn't|aren't) ${whose}${service}(?: of @)? ${often}(?:${fine}|${bad})\\b`,
    ),
  ],
  [
    '#down',
    new RegExp(
      `\\b(?:is|are|was|isn't|aren't) (?:@offer|@|the \\w+|teams|exchange|outlook|sharepoint|onedrive|azure|everything|microsoft|office|it|email|mail|any(?:thing| \\w+)?)(?: (?:still|currently|all|also|now|really|completely|not|back|mail|service|services|online|server|working|going))? (?:up(?! for\\b| to\\b)|working|running|ok|okay|healthy|${bad})\\b`,
    ),
  ],
  // all services up?
  [
    '#down',
    new RegExp(
      `^(?:(?:the|our|my|all|any) )*(?:cloud |online |microsoft )?(?:services?|systems?) (?:all )?(?:${fine}|${bad})(?: (?:now|today|again|atm))?(?: \\?)?$`,
    ),
  ],
  // why is Outlook down again
  ['#down', new RegExp(`^why (?:is|are) ${whose}${service} ${often}(?:${bad})\\b`)],
  // is all well with the services of Kestrel? everything green on the Microsoft side?
  [
    '#down',
    new RegExp(
      `^(?:(?:,|-|and|but|so) )*(?:is |are )?(?:all|everything|things|anything|something) (?:is |are )?${often}(?:${fine}|${bad}|green|red|amber|well|good|normal|alright|all right|up|wrong|the matter) (?:on|at|with|in|over at|from) ${whose}(?:(?:with )?${service}|side|end)\\b`,
    ),
  ],
  [
    '#down',
    /\b(?:anything|something|everything|services?) (?:is )?(?:down|broken|wrong|up and running|running (?:fine|ok|okay)|ok|okay|affected)\b/,
  ],
  [
    '#down',
    /^how(?:'s| is| are) (?:@offer|teams|exchange|outlook|sharepoint|onedrive|azure|microsoft|office) (?:doing|going|looking|holding up|today)\b/,
  ],
  [
    '#down',
    new RegExp(
      `^what(?:'s| is) (?:all )?(?:going on|happening|wrong|up|the matter|the problem|the trouble) with ${whose}(?:${product}|services?)\\b`,
    ),
  ],
  [
    '#down',
    regex`
      ^(?:(?:what(?:'s| is)|how(?:'s| is)|show(?: me)?|check|see|give me|tell me) )?(?:the )?(?:current )?(?:status|
      state|condition|health)(?: report| update| check)? (?:of|on|for) (?:@'s|
      (?:the|our|my|all|their|your|microsoft|cloud|online)(?: \w+)?) (?:cloud |online |microsoft )?services\b|
      ^how (?:are|is) (?:@'s|the|our|all the|their) (?:cloud |online |microsoft )?services?\b|
      \bservices? (?:status|state) (?:of|for|at) @|
      ^(?:show me |give me )?(?:the |a )?(?:status|health)(?: report| update| check)? (?:of|on|
      for) (?:all )?services\b|
      \bhow (?:(?:the|our|all|your|@'s) )*services (?:are|is) (?:\w+ing)\b
    `,
  ],
  // are there any problems with the services? any trouble on Microsoft's end?
  [
    '#down',
    new RegExp(
      `^(?:(?:,|-|and|but|so) )*(?:(?:are|is|were|was) there )?(?:(?:any|some|still|currently|known|open|current|more) )*${trouble} (?:with|in|on|at|from|affecting) ${whose}(?:${service}|side|end)\\b`,
    ),
  ],
  // Exchange is dead again, isn't it
  ['#down', new RegExp(`(?<!\\w)${service} (?:is|are|seems|looks) ${often}(?:${bad})\\b`)],
];

/** Exchange is dead again, isn't it; Teams is down or is it just me: what is told is asked. */
export const wondersAboutServices = new RegExp(
  `(?:^why (?:is|are) ${whose}${service} |(?<!\\w)${service} (?:is|are|seems|looks) )${often}(?:${bad})\\b.{0,60}?(?:\\b(?:isn't it|aren't they|is it|innit|right|correct|yeah|no|or not|or what|(?:or )?(?:is it )?(?:just|only) (?:me|us|mine|ours))(?: \\?+)?| \\?+)$`,
);

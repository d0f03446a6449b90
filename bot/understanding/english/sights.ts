import { regex } from '../text/regex.ts';
import type { Lead } from './rules.ts';

/** What people put between their words to be polite. */
export const softly =
  '(?:(?:please|kindly|just|ever|maybe|quickly|also|now|then|perhaps|possibly|really|still|actually|at once|for me|for us|go ahead and|be so kind as to|be so kind to|be a dear and|be an angel and|happen to|manage to|help(?: me| us)?(?: to)?|try to|try and|all) )*';

/** Beginnings behind which stands what somebody wants to see, to know or to have. */
export const sights: readonly Lead[] = [
  [
    'go on',
    /^it(?:'s| is| would be|'d be) possible (?:for (?:me|us) )?to (?:please )?(?=(?:see|get|have|view|look|check|show|list)\b.*\?$)/,
    'a request to see',
  ],
  [
    'go on',
    regex`
      ^(?:would|is) it (?:be )?(?:at all |perhaps |maybe )?possible (?:for (?:me|us|you) )?to (?:please |just |
      quickly )?(?=(?:see|get|have|view|look|check|be shown|show|list)\b)(?:be (?=shown))?|
      ^are you able to (?:please |also |quickly )?(?=\w)
    `,
    'a request to see',
  ],
  [
    'go on',
    regex`
      ^(?:(?:i|we)(?: am| are| was| were|'m|'re)? )?(?:just |only |also )*(?:wondering|wonder|curious|
      asking myself)(?: if| whether) (?:i|we) (?:could|can|might|may)(?: please| possibly| perhaps|
      [ ]maybe)* (?=(?:see|get|have|view|look|check|take a look|be shown|know|hear)\b)(?:be (?=shown))?
    `,
    'a request to see',
  ],
  // I'd like a read of that invitation
  [
    'go on',
    /^(?:i|we)(?:'d| would)? (?:(?:also|just|really|first) )*(?:like|want|love|need|fancy) (?:to (?:have|take|get) )?an? (?:(?:quick|good|brief|closer|short) )?(?:look|read|peek|glance) (?:at|of|through|over) (?=(?:the|our|that|this|my|their) )/,
    'a request to see',
  ],
  // I seem to have forgotten which role I hold
  [
    'go on',
    /^(?:i|we)(?:'ve| have| seem to have| keep)? (?:just |completely |totally |all )*(?:forgot|forgotten|forget|forgetting|lost track of)(?: about)? (?=(?:which|what|who|how many)\b(?! to\b))/,
    'a request to see',
  ],
  // I want know what there is
  [
    'go on',
    /^(?:i|we)(?:'d| would)? (?:want|need|like|wish) know (?=(?:which|what|who|how many)\b)/,
    'a request to see',
  ],
  // may I enquire as to which role I have
  [
    'go on',
    regex`
      ^(?:(?:can|could|may|might) (?:i|we)|(?:i|we)(?:'d| would| should)? (?:like|wish|want) to)(?: please| kindly|
      [ ]just| also)* (?:enquire|inquire|ask|know|learn)(?: you)?(?: as to| about|
      [ ]after)? (?=(?:what|which|who|how many|how much)\b)
    `,
    'a request to see',
  ],
  [
    'go on',
    regex`
      ^(?:[^:;]{0,60}, )?(?:an?|the|our|my|one of (?:our|my|the)|some) (?:\w+ )?(?:customers?|clients?|resellers?|
      partners?|boss|manager|colleagues?|prospect|lady|gentleman|guy|auditors?|accountant|
      team)\b(?! ,)[^:;]{0,70}? (?:wants|want|needs|wishes|would like|is asking|are asking|likes|is curious|
      asks)(?: me| us)?(?: to (?:know|see|hear|find out|learn))? (?=(?:what|which|who|how (?:many|much))\b)
    `,
    'what somebody wants to know',
  ],
  [
    'go on',
    /^(?:remind (?:me|us)|(?:be|being) (?:shown|told|reminded|informed|advised)(?: of| about)?) (?=which|what|who|how many|how much|the|our|all)/,
    'a request to see',
  ],
  [
    'go on',
    new RegExp(
      `^(?:can|could|may|might) (?:i|we) ${softly}(?=(?:do this|do that|do it|continue|talk|speak|write|chat|switch|carry on|see|get|have|view|look|check|find|know|browse|review|list|show|read|inspect|ask|be|request|trouble|bother|take|peek|please)\\b)(?:be (?=shown)|ask you to |ask for you to |ask that you |trouble you to |trouble you for |bother you to |bother you for |request you to )?`,
    ),
    'a request to see',
  ],
  [
    'go on',
    regex`
      ^(?:i|we)(?:'d| would| should|
      [ ]shall)? (?:be (?:most |very |much |so |really |ever so |extremely )?(?:grateful|obliged|thankful|glad|happy|
      delighted|pleased|appreciative) (?:for|of|with|to (?:receive|have|get|see|be shown|be given))|
      (?:very much )?(?:appreciate|welcome|
      value)(?!.{1,120} being \w))(?: to (?:have|get|see|receive|be given|be shown))?(?: (?:a |the )?(?:sight|copy|
      view|glimpse|look|peek) (?:of|at))? (?=(?:the|a|an|our|all|@|#|details|info|information|some|any|\w+s)\b)
    `,
    'a wish to have',
  ],
];

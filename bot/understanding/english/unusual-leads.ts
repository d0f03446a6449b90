import { regex } from '../text/regex.ts';
import type { Lead } from './rules.ts';

/** Beginnings that textbooks would not have: with words left out, or others than are meant. */
export const unusual: Lead[] = [
  // I was asked to find …: what somebody is to look at he may be shown
  [
    'go on',
    /^(?:i|we)(?:'ve| have)?(?: was| were| been) (?:told|asked|instructed|advised) to (?=(?:look for|look up|find|show|list|pull up|bring up)\b)/,
    'a request',
  ],
  // let Kestrel know that we decline it
  [
    'go on',
    regex`
      ^(?:please |kindly )*(?:tell|inform|let|advise|notify) (?:(?:the |our )?(?:provider |distributor |reseller )?@|
      them)(?: know)?(?: that)? (?=(?:i|we) (?:(?:must|have to|hereby|respectfully|regretfully) )*(?:decline|reject|
      refuse|accept) )
    `,
    'it is done by saying it',
  ],
  // finance are asking for a list, the sales team wants to see the leads
  [
    'go on',
    regex`
      ^(?:(?:the|our|my) (?:\w+ ){1,3}?|
      (?:finance|sales|management|accounting|marketing|legal|hr|procurement|support|they|he|she) )(?:wants?|needs?|
      wish|wishes|would like|(?:is|are) (?:asking|looking)|
      asks?)(?: (?:me|us))? (?:to (?=(?:see|view|look at|know|check|review|have a look)\b)|
      for (?=(?:an?|the|our) (?:\w+ )?(?:list|overview|summary|roster|breakdown|report|details|names)\b))
    `,
    'a request to see',
  ],
  // we are declining the invitation: said and done
  [
    'go on',
    /^(?:i'm|we're|i am|we are) (?:hereby |now |respectfully |regretfully )*(?=(?:declining|rejecting|refusing|turning down) (?:the|their|your|this|@))/,
    'it is done by saying it',
  ],
  // can we send it again please: who says please does not ask whether he can
  ['go on', /^(?:can|could) (?:i|we) (?!even\b)(?=.*\b(?:please|pls|plz)(?: \?)?$)/, 'a polite request'],
  // we want accept …: without its `to`
  [
    'go on',
    regex`
      ^(?:i|we)(?:'d| would)?(?: really| also| now)? (?:want|need|wish|like|
      love) (?=(?:know|see|get|view|check|invite|accept|decline|reject|refuse|end|terminate|register|resend|send|show|
      find|open|create|add|assign|remove|withdraw|cancel|apply|enroll?|become|join|review)(?: |
      $)(?!(?:of|for|to|in)\b))
    `,
    'a wish to do',
  ],
  // just wondering how our enrolment is coming along
  [
    'go on',
    /^(?:(?:(?:i|we)(?: am| are| was| were|'m|'re)? )?(?:just )?(?:wondering|wonder|curious) )(?=how (?:our|the|my) )/,
    'a request to see',
  ],
  ['go on', /^(?:allow|permit|enable) (?:me|us) to /, 'a wish to do'],
];

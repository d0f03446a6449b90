import type { Lead } from './english-rules.ts';

/** Beginnings that textbooks would not have: with words left out, or others than are meant. */
export const unusual: Lead[] = [
  // I was asked to find …: what somebody is to look at he may be shown
  [
    'go on',
    /^(?:i|we)(?:'ve| have)?(?: was| were| been) (?:told|asked|instructed|advised) to (?=(?:look for|look up|find|show|list|pull up|bring up)\b)/,
    'a request',
  ],
  // can we send it again please: who says please does not ask whether he can
  ['go on', /^(?:can|could) (?:i|we) (?!even\b)(?=.*\b(?:please|pls|plz)(?: \?)?$)/, 'a polite request'],
  // we want accept …: without its `to`
  [
    'go on',
    /^(?:i|we)(?:'d| would)?(?: really| also| now)? (?:want|need|wish|like|love) (?=(?:know|see|get|view|check|invite|accept|decline|reject|refuse|end|terminate|register|resend|send|show|find|open|create|add|assign|remove|withdraw|cancel|apply|enroll?|become|join|review)(?: |$)(?!(?:of|for|to|in)\b))/,
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

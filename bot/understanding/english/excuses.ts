import type { Intent } from '../catalogue.ts';
import { regex } from '../text/regex.ts';

/** What somebody is doing or about to do himself: I'm about to walk in there, she's covering for me, we had lunch. */
const busy = regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:i|we|he|she|they)['’]?(?:m|s|re)|(?:i|we|he|she|they) (?:am|are|
    is)|[\p{L}-]+['’]s) (?:(?:just|still|currently|already|only|always|now) )*(?:(?:about|going|supposed|due|
    heading|running|driving) to (?:walk|leave|board|step|meet|see|call|visit|present|drive|head|fly|talk|speak|catch|
    go|have|hop|jump|be)|meeting|seeing|visiting|walking|driving|pulling|heading|stepping|leaving|travell?ing|
    presenting|sitting|standing|stuck|flying|boarding|covering|filling in|standing in|moving|swamped|late|due|back|
    away|off|out|in|on|at|with)\b(?!.*\b(?:not|no|fence|minds|doubt|unless|if|or|but|until|instead|myself|ourselves)\b)
    (?! it\b| that\b)|
    ^(?:[\p{L}-]+ ){0,3}(?:reviews?|chats?|calls?|meetings?|catch-?up|audits?|demos?|visits?|presentation|workshop|qbr)(?:
    [ ]is)? (?:coming up|due|today|shortly|soon|next|this (?:morning|afternoon|week)|
    in (?:an?|the|\p{L}+|half an?) (?:hour|minute|moment|bit)s?)$|
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:i|we) (?:just )?(?:had|grabbed|got) (?:an?|some|the|my|lunch|coffee|
    breakfast|dinner|drinks) ?(?!.*\b(?:not|no|but|wrong|error|call from|idea|feeling|doubts?)\b)|
    ^(?:i|we)['’]?(?:ve)? (?:gotta|have to|need to|got to|must) (?:see|check|know|look at|understand|run|go|leave|catch)\b
  `;

/** How a thing or a party turned out. */
const faulty = regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:it['’]?s|it (?:is|was)|that['’]?s|this is|they['’]?re|they are|
    there['’]?s|there (?:is|are|was)|that was|its) (?:(?:just|still|only|now|all|clearly|been|got|obviously) )*(?:(?:an?|
    the|my|our|some) )?(?:\w+ )?(?:dupes?|duplicates?|doubles?|typos?|mistakes?|errors?|mix-?up|old|older|outdated|
    out of date|wrong|obsolete|redundant|stale|dead|spam|bobs|gone|incorrect|former|previous|misspelled|misspelt)\b
    (?!.*\b(?:not|no|but|unless|if|or|to)\b)|
    ^(?:(?:oh|ah|sorry|oops|whoops|argh|shoot|crap|damn|dang)[ ,]+)*(?:wrong|bad) (?:one|person|company|firm|customer|
    reseller|address|email|addressee|name|number)$
  `;

/** What somebody failed to do, or never was: not one sale in two years, they never pick up, we don't know them. */
const lapsed = regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:there['’]?s (?:been )?)?(?:not (?:one|a single)|no|zero|hardly any) (?:sales?|orders?|
    repl(?:y|ies)|responses?|answers?|activity|revenue|business|contact|deals?|referrals?)\b|
    (?:they|he|she|nobody there|no one there)(?:['’](?:ve|s|re|d))? (?:(?:never|no longer|simply|just|still|only|all) )*(?!
    may|might|must|should|would|will|could|can|want|need|ask|said|say|think|thought|wait|agree|accept|order|bought|buy|consider|
    decid|hav|has|look|check|discuss|debat|plan|hop)\p{L}+|
    (?:i|we)(?:['’]ve| have)? (?:never|don['’]?t|do not|didn['’]?t|no longer|haven['’]?t) (?:even |ever |really )?(?:
    heard of|know|trust|met|meet|work with|dealt with|worked with|sold|recogni[sz]e)\b)
    (?!.*\b(?:yet|but|unless|if|or|until|tomorrow|later|should|would|could|today|instead|again|this|that)\b)
  `;

/** What does not work, which is what a ticket is for. */
const broken = regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:i|we) (?:(?:just|still|always) )?(?:keep|kept|get|got|can['’]?t|cannot)|
    (?:the|our|my|this|that) (?:[\p{L}-]+ ){1,4}(?:keeps?|kept|crash(?:es|ed)?|fail(?:s|ed)?|hangs|freezes|won['’]t|doesn['’]?t|
    isn['’]?t|is (?:broken|down|stuck|frozen|blank|dead|slow|gone)))\b
    (?!.*\b(?:but|unless|if|or|until|should|would|could)\b)
  `;

const [isBusy, isFaulty, hasLapsed, isBroken] = [busy, faulty, lapsed, broken].map(
  ({ source }) => new RegExp(source, 'iu'),
) as [RegExp, RegExp, RegExp, RegExp];

/** Orders that end, take back or set right: what is wrong with a thing is the reason for them, and no objection. */
const ending = /^(?:cancel-invitation|decline-invitation|end-partnership|remove-role|edit-profile)$/;

/** Whether a part of an English message can only be a reason. */
export const isExcuse = (part: string): boolean =>
  isBusy.test(part) || isFaulty.test(part) || hasLapsed.test(part) || isBroken.test(part);

/** Whether a part of a message tells why an order is given, though its words would speak against another one. */
export const explains = (intent: Intent | 'none', part: string): boolean =>
  isBusy.test(part) ||
  (ending.test(intent) && (isFaulty.test(part) || hasLapsed.test(part))) ||
  (intent === 'create-support-ticket' && isBroken.test(part));

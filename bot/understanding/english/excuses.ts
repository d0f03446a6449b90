import type { Intent } from '../catalogue.ts';
import { bare } from '../sentences/parts.ts';
import { regex } from '../text/regex.ts';

const anyCase = ({ source }: RegExp): RegExp => new RegExp(source, 'iu');

/** What somebody is doing or about to do himself: I'm about to walk in there, she's covering for me, we had lunch. */
const busy = anyCase(regex`
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
    ^(?:i|we)['’]?(?:ve)? (?:gotta|have to|need to|got to|must) (?:see|check|know|look at|understand|run|go|leave|catch)\b|
    ^(?:(?:i|we)(?:['’]ve)? )?(?:(?:only|just|about) )*(?:got|have) (?:only |just |about )?(?:half )?(?:an?|\p{L}+|\d+) (?:hours?|minutes?|mins?|bit|moment) (?:before|till|until|to)\b
    (?!.*\b(?:but|unless|if|decide|think|confirm|sign)\b)
  `);

/** How a thing or a party turned out. */
const faulty = anyCase(regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:it['’]?s|it (?:is|was)|that['’]?s|this is|they['’]?re|they are|
    there['’]?s|there (?:is|are|was)|that was|its) (?:(?:just|still|only|now|all|clearly|been|got|obviously) )*(?:(?:an?|
    the|my|our|some) )?(?:\w+ )?(?:dupes?|duplicates?|doubles?|typos?|mistakes?|errors?|mix-?up|old|older|outdated|
    out of date|wrong|obsolete|redundant|stale|dead|spam|bobs|gone|incorrect|former|previous|misspelled|misspelt)\b
    (?!.*\b(?:not|no|but|unless|if|or|to)\b)|
    ^(?:(?:oh|ah|sorry|oops|whoops|argh|shoot|crap|damn|dang)[ ,]+)*(?:wrong|bad) (?:one|person|company|firm|customer|
    reseller|address|email|addressee|name|number)$
  `);

/** What somebody failed to do, or never was: not one sale in two years, they never pick up, we don't know them. */
const lapsed = anyCase(regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:there['’]?s (?:been )?)?(?:not (?:one|a single)|no|zero|hardly any) (?:sales?|orders?|
    repl(?:y|ies)|responses?|answers?|activity|revenue|business|contact|deals?|referrals?)\b|
    (?:they|he|she|nobody there|no one there)(?:['’](?:ve|s|re|d))? (?:(?:never|no longer|simply|just|still|only|all) )*(?!
    may|might|must|should|would|will|could|can|want|need|ask|said|say|think|thought|wait|agree|accept|order|bought|buy|consider|
    decid|hav|has|look|check|discuss|debat|plan|hop)\p{L}+|
    (?:i|we)(?:['’]ve| have)? (?:never|don['’]?t|do not|didn['’]?t|no longer|haven['’]?t) (?:even |ever |really )?(?:
    heard of|know|trust|met|meet|work with|dealt with|worked with|sold|recogni[sz]e)\b)
    (?!.*\b(?:yet|but|unless|if|or|until|tomorrow|later|should|would|could|today|instead|again|this|that)\b)
  `);

/** What does not work, which is what a ticket is for. */
const broken = anyCase(regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:i|we) (?:(?:just|still|always) )?(?:keep|kept|get|got|can['’]?t|cannot)|
    (?:the|our|my|this|that) (?:[\p{L}-]+ ){1,4}(?:keeps?|kept|crash(?:es|ed)?|fail(?:s|ed)?|hangs|freezes|won['’]t|doesn['’]?t|
    isn['’]?t|is (?:broken|down|stuck|frozen|blank|dead|slow|gone)))\b
    (?!.*\b(?:but|unless|if|or|until|should|would|could)\b)
  `);

/** Terms that nobody likes: their margins are a joke, the support was awful. */
const poor = anyCase(regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:their|the|his|her|its) )?(?:(?:\p{L}+ )?(?:margins?|terms|conditions?|
    rates?|fees?|prices?|pricing|discounts?|rebates?|support|service|reputation|catalogu?e|portfolio|communication|reviews?))
    [ ](?:is|are|was|were|looks?|seems?) (?:(?:just|so|too|way|really|very|pretty|far|a bit|simply|absolutely|frankly|plain|
    all) )*(?:an? (?:joke|disgrace|insult|mess|rip-?off|disaster|nightmare)|rubbish|awful|terrible|horrible|bad|poor|
    lousy|shocking|thin|low|high|steep|dreadful|dire|pants|garbage|crap|appalling|atrocious|useless|pathetic|weak|
    unacceptable|laughable|ridiculous|outrageous|mediocre|patchy|shady|worse|worthless)$
  `);

/** Where nobody gets in without being let: I can't get into their tenant, our techs have no access. */
const shutOut = anyCase(regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:i|we)(?:['’]re| are)?|(?:our|the) [\p{L}]+(?: [\p{L}]+)?)
    (?: (?:still|just|currently|always))? (?:(?:can['’]?t|cannot|couldn['’]?t|unable to) (?:get in|get into|get inside|
    log in|log into|log on|sign in|sign into|access|reach|open|administer)|locked out|(?:have|has|got) no access)
    (?: [\p{L}'’]+){0,4}$
  `);

/** What somebody has forgotten, and therefore asks: can't remember, it slipped my mind. */
const forgotten = anyCase(regex`
    ^(?:(?:and|as|because|since|cos|cause|coz|sorry) )?(?:(?:i|we) )?(?:(?:just|really|honestly|simply) )*(?:(?:can['’]?t|cannot|
    cannae|can not|couldn['’]?t|don['’]?t|do not|dinnae) (?:(?:for the life of me|quite|rightly|seem to|even) )*(?:mind|remember|recall|
    tell|keep track|find (?:it|them)(?: anywhere)?)|forget|forgot|keep forgetting|lost track|(?:it['’]s )?slipped my mind)$
  `);

/** Who wants to know, or wanted it so: the auditors are asking, they asked for somebody local. */
const asked = anyCase(regex`
    ^(?:(?:and|as|because|since|cos|cause|coz) )?(?:(?:they|he|she)(?:['’](?:ve|s|re))?|(?:(?:the|our|my|their) )?[\p{L}-]+(?: [\p{L}-]+)?)
    [ ](?:(?:just|also|now|already|all|have|has) )*(?:(?:is|are|was|were|keeps?|kept) asking(?: (?:me|us|again|for it|for them|about it))?|
    (?:asked|begged|wished) for (?:some(?:body|one|thing) \p{L}+(?: \p{L}+)?|it|this|them))$|
    ^(?:i|we) (?:was|were|am|are|['’]ve been|have been) told (?:that )?it (?:only |usually |normally )?(?:takes?|took|would take|can take|should take)
    (?!.*\b(?:but|unless|if|or|until)\b)
  `);

const excuses = [busy, faulty, lapsed, broken, poor, shutOut, forgotten, asked];

/** Orders that end, take back or set right: what is wrong with a thing is the reason for them, and no objection. */
const ending = /^(?:cancel-invitation|decline-invitation|end-partnership|remove-role|edit-profile)$/;

/** Whether a part of an English message can only be a reason. */
export function isExcuse(part: string): boolean {
  const said = bare(part);
  return excuses.some((tells) => tells.test(said));
}

/** Whether terms that nobody likes are why something ends: decline it, their margins are a joke. */
export const speaksFor = (intent: Intent | 'none', part: string): boolean =>
  ending.test(intent) && poor.test(bare(part));

/** Whether a part of a message tells why an order is given, though its words would speak against another one. */
export function explains(intent: Intent | 'none', part: string): boolean {
  const said = bare(part);
  return (
    busy.test(said) ||
    asked.test(said) ||
    speaksFor(intent, part) ||
    (ending.test(intent) && (faulty.test(said) || lapsed.test(said))) ||
    (intent === 'request-delegated-admin' && shutOut.test(said)) ||
    (intent === 'create-support-ticket' && broken.test(said))
  );
}

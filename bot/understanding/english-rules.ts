import type { Act } from './clauses.ts';

/** What a pattern says about a clause; `go on` takes the words away and looks again. */
export type Lead = [act: Act | 'go on', pattern: RegExp, why: string];

const softly =
  '(?:(?:please|kindly|just|ever|maybe|quickly|also|now|then|perhaps|possibly|really|still|actually|at once|for me|for us|go ahead and|be so kind as to|be so kind to|be a dear and|be an angel and|happen to|manage to|help me|help us|help|try to|try and|all) )*';
const someone =
  "(?:he|she|they|it|someone|somebody|everyone|everybody|people|(?:the |our |my |this )?@(?:'s)?|my \\w+|our \\w+|the \\w+|a \\w+|one of \\w+|@ from @|@ at @|the \\w+ (?:at|from|of) @|some \\w+)";
const saying =
  "(?:said|says|say|saying|told|tells|tell|asked|asks(?! for (?:the|our|my|all|an? (?:list|overview|summary|report)) (?!.*\\bto be\\b))|ask|wrote|writes|mentioned|mentions|suggested|suggests|claimed|claims|thinks|think|thought|emailed|messaged|insisted|insists|replied|reckons|announced|texted|proposed|recommended|reminded|promised|keeps? (?:saying|asking|telling)|wants? (?:me|us|you) to|wanted|would like (?:me|us|you) to|(?:is|was|are|were|has been|have been|'s) (?:saying|telling|asking(?! for (?:the|our|my|all|an? (?:list|overview|summary|report)) (?!.*\\bto be\\b))|suggesting))";

/** Rules on the whole clause, in order; the first that matches decides. */
export const wholes: Lead[] = [
  [
    'past',
    /^(?:(?:the|our|their|his|her|my) )?(?:invitation|invite|partnership request|request|order|upgrade|application) (?:(?:was|is|has been|got|finally|already|just) )*(?:accepted|declined|rejected|redeemed|expired|answered|approved)(?: ,)?(?: \w+)?$/,
    'it tells what was done',
  ],
  [
    'reported',
    /^(?:please )?ask @ (?!(?:whether|if) (?:they|he|she)(?: would|'d)? (?:wants?|likes?|wish|wishes|cares?) to (?:be|become|join|sell|resell|partner)\b)(?:about|whether|if|why|how|when|where|what|who)\b/,
    'somebody is to be asked',
  ],
  [
    'statement',
    /^(?:so as to|to) \w+ .*? (?:we|i|they|you) (?:need|must|have to|had to|should|would|could|can|will)\b/,
    'it tells what it takes',
  ],
  ['past', /^(?:\S+ ){1,5}(?:\w+ed|sent|set|put) successfully\b(?!.*(?:please|pls|\?))/, 'it tells what was done'],
  [
    'past',
    /^(?:, |and |so |but )*(?:i|we|they|you)(?:'ve| have)(?: just| already| now| also| finally| only| all)* (?:\w+ed|taken|run|been|done|gone|made|sent|told|lost|left|bought|sold|found|given|put|set|met|seen|had|heard|spoken|written|paid|won|come|become|begun|broken|chosen|forgotten|got rid)\b(?! to\b)/,
    'it tells what was done',
  ],
  [
    'past',
    /^(?:i|we|they|he|she|it|(?:the|our|my|their) \w+) (?:just |already |also |finally |totally |completely )*(?:forgot|missed|lost|left|quit|ran|went|came|hired|grew|merged|expired)\b(?! to\b)(?!.*\b(?:invite|invitation)\b)(?!.*, (?:what|who|which|how|please|pls|can|could)\b)/,
    'it tells what happened',
  ],
  [
    'hypothetical',
    /^(?:i'm |we're |still |i am |we are |they're |they are )*(?:still |just |currently )*(?:debating|pondering|contemplating|deliberating|weighing|undecided|unsure|torn|wondering|discussing|arguing)\b(?: on| about| over)? (?:whether|if)\b/,
    'it weighs something up',
  ],
  [
    'negated',
    /\b(?:voted|decided|argued|advised|spoke|ruled|recommended|is|are|was|were) against (?:\w+ing|it|the idea)\b|\bwas voted down\b/,
    'somebody is against it',
  ],
  [
    'hypothetical',
    /\b(?:i|we|i'd|we'd|i'll|we'll)\b.* , (?:would|should|could|might|must|do|need|would|ought|have|had|did|will|wouldn't|shouldn't|couldn't|mustn't|don't|needn't|won't|haven't|hadn't|didn't)(?: not)? (?:i|we)(?: not)?(?: \?)?$/,
    'it asks itself',
  ],
  [
    'negated',
    /(?: , not| - not)$|\b(?:just|only) (?:kidding|joking)\b|^(?:kidding|joking|jk)\b|\b(?:no|there's no|there is no) reason (?:to|for)\b|^(?:it's|it is) (?:way |far )?too (?:early|late|soon|risky|expensive)\b/,
    'it is taken back',
  ],
  [
    'reported',
    /^(?:steps? #|(?:just )?for (?:example|instance)|as an example|e\.?g|i\.?e)(?: ,)?(?: :)? (?=\w)/,
    'it is an example',
  ],
  [
    'negated',
    /\b(?:changed (?:my|our) mind|decided against|decided not to|chose not to|opted not to|prefer not to|rather not|no need (?:to|for)|not necessary|no longer (?:need|want|necessary|wish)|don't bother|just (?:kidding|joking)|only joking|, not(?: !)?$|(?:no|there's no|there is no) reason (?:to|for)|(?:it's|it is) (?:too|way too|far too) (?:early|late|soon|risky|expensive)|not (?:needed|required)|not to (?!be sure)\w+)(?:\b|(?<=@))/,
    'it says not to',
  ],
  [
    'postponed',
    /\b(?:hold off|on hold|on ice|back burner|(?:can|could|will have to|has to|must) wait|not yet|not (?:right )?now|not today|postpone|postponed|put (?:it|that|this|them)? ?off|for the time being|wait (?:until|till|for|with|before|on)|(?<!\b(?:do|does|did|we|i|you|they|to|data|details|info|information|file) )hold on(?! (?:customer|reseller|file|record|@))|hold the(?! now| (?:\w+ ){0,3}(?:roles?|agent|admin|administrator|rights|permissions?)\b)|park (?:the|that|this|it)|let's wait|(?:think|talk|chat|argue) (?:about|over) (?:it|this|that)|discuss (?:it|this|that)|sleep on it|revisit|leave (?:it|that|this|the)\b.* for now|pause (?:the )?inviting|delay (?:the|that|this|it))(?:\b|(?<=@))/,
    'it is put off',
  ],
  [
    'conditional',
    /^(?:so |and |well |, )*what (?:do|would) you (?:reckon|think|say|suggest|advise|recommend|make of|prefer)\b/,
    'it asks for advice',
  ],
  [
    'how-to',
    /^(?:hey |and |so |but |, )*(?:can|could|do) (?:you|u|this bot|the bot|twotier|it) (?:also |even |actually )?(?:invite|add|create|order|register|remove|cancel|upgrade|change|assign|end|send|resend|decline|accept|manage|handle|raise) (?:new |other |more )?(?:resellers|customers|clients|users|colleagues|leads|prospects|subscriptions|seats|licen[cs]es|invitations|invites|tickets|roles|partnerships|service requests)(?: (?:too|as well))?(?: \?)?$|^what are you (?:good|useful|there|here) for\b/,
    'it asks what the bot can do',
  ],
  [
    'how-to',
    /^(?:so |like |but |and |, )*what(?: \w+ly| else| all| even)? (?:are you (?:\w+ )?(?:capable of|able to (?:do|help))|can (?:i|we) (?:even |actually |really |possibly )?ask (?:you|for)\b)|^(?:i|we)(?:'m|'re| am| are)? (?:have|having|has|got) (?:one|a|an|this|some) (?:small |quick |little |simple )?(?:doubts?|questions?|query|queries)(?: ,| :| -|:)? (?:on |about |regarding )?how (?:to|do|can)\b/,
    'it asks how',
  ],
  [
    'how-to',
    /^(?:so )?(?:, )?(?:(?:\w+ ){1,3}, )?(?:how (?:do|can|could|should|would|does|might|to|must|would|shall)\b|how i\b|what(?:'s| is| are|s) the (?:best |right |correct |easiest |proper |usual )?(?:way|process|procedure|steps?|method|workflow)|what(?:'s| is)? (?:needed|required|necessary) to|what (?:do|should|must) (?:i|we|you) (?:need )?(?:to )?(?:have to )?(?:do(?!(?: next| now| today)?(?: \?)?$)|click|type|say|write|enter|provide|press)|what steps|steps (?:to|for)|(?:any )?(?:instructions?|guide|guidance|tutorial|documentation|docs|manual|walkthrough|tips) (?:for|on|to|about)|walk (?:me|us) through|talk (?:me|us) through|guide (?:me|us)|show (?:me|us) how(?! many| much)|tell (?:me|us) how(?! many| much)|explain (?:to (?:me|us) )?how|teach (?:me|us)(?! (?:the|our|my|your|about) )|where (?:do|can|could|should|would|might|exactly do) (?:i|we|you|one)\b|(?:is|would|was|'s)(?: it| there)(?: be)? (?:even |at all |actually |also )?(?:possible(?! (?:for (?:me|us) )?to (?:please |just |quickly )?(?:see|get (?!\w+ed\b)(?:a |an |the |our |all |my |@'s |details |info)|have (?:a |an |the |our |all )|view|look at|check|be shown|show|list)\b(?! how\b))|any way|a way|an option|an easy way|some way)|can (?:a|an|any|several|two|the|our|my)\b(?!.*\b(?:agent|agents|admin|admins|administrator|role)\b)|is there (?:any|a|an|some)? ?(?:\w+ )?(?:way|option|possibility|command|function|feature) (?:to|for)|(?:can|could|may|might|shall) (?:i|we|one|resellers|providers|anyone) (?:also |even |actually |only |just |still )*(?!(?:re)?sell @offer|(?:do|have|continue|talk|speak|write|chat|read|carry on|switch)(?: this| it| that| everything)? (?:in|to) (?:english|korean|german|french|spanish|italian|portuguese|dutch|japanese|chinese)\b|please|pls|plz|kindly|see|get|have|view|look|check|find out|know|ask you|browse|review|take a look|list|show|be shown|request you|trouble|bother|also see|read|inspect|peek)|am i able to|are we able to|are you able to(?! (?:please |also |quickly )?(?:show|list|tell|check|look up|pull up|bring up|give me|get me|send me|find)\b)|are you capable|(?:can|could|does|do) (?:you|the bot|this bot|it|twotier|this) (?:even |also |actually )?(?:do|handle|support|help (?:with|me with)|offer(?! @offer)|understand|work with)\b|do you (?:support|know how|handle|offer(?! @offer))|what (?:can|could|do|else can|all can|kind of things can|sort of things can) (?:you|this bot|the bot|i|it|this thing)\b(?! (?:still )?(?:have|need) to do(?: next| now| today)?(?: \?)?$)(?! (?:order|sell|buy|offer|purchase|resell)| (?:tell|show|give) (?:me|us) (?:about|on|of) .*@).*(?:do|help|ask|say|type|handle|support|know)?|what(?: exactly| all| else| actually| precisely| really)? are (?:you (?:capable|able)|my options|your (?:commands|features|functions|capabilities|abilities|skills))|what (?:commands|features|functions|things|(?:kinds?|sorts?|types?) of (?:things|questions|stuff|requests|commands))\b|which commands|i(?:'d like| want| need| would like)? (?:to )?(?:know|learn|understand|find out) how(?! many| much)|(?:i|we) (?:don't|do not|dont) know how|(?:i'm|i am|im|we're) (?:lost|stuck|new here|clueless|(?:not sure|unsure|confused|wondering) (?:how|about how|what to do|where to start))|not sure how|wondering how|no idea how|any idea how|do you know how|what does this bot|who do i (?:ask|contact) to|is @ able to|can one)/,
    'it asks how',
  ],
  [
    'hypothetical',
    /^(?:so )?(?:what (?:if|happens|would happen|will happen|would|might)|suppose|supposing|imagine|assume|assuming|let's say|say (?:we|i|you|they|@)|pretend|hypothetically|in theory|theoretically|should (?:i|we)|shall (?:i|we)|would(?:n't)? (?:it|that|this|@|we|i)\b|(?:isn't|won't|shouldn't|couldn't|wasn't) (?:it|that|this|we|i)\b|must (?:i|we|@)\b|need (?:i|we)\b|(?:do|did|does) (?:i|we|@) (?:really |still |even )?(?:have|need) to\b|will (?:it|that|this|@|we|i)\b|could it|might (?:(?:i|we)(?! (?:please |kindly |also |just )*(?:see|get|have|view|look|check|ask|request|trouble|bother|take|peek|be shown))|it)|do you (?:think|reckon|recommend|suggest|advise|want|believe)(?! you (?:could|can))|would you (?:recommend|suggest|advise|say|rather|prefer|ever)|is it (?:a good idea|worth|better|best|wise|smart|ok|okay|safe|risky|time|too late|necessary|sensible|a bad idea|advisable|allowed|bad|good)|does it (?:make sense|matter|cost|help)|how come|why (?:don't|not|would|should|do|does|did|can't|is|are|was)|how about|what about|i wish(?! to\b)|we wish(?! to\b)|if only|one day|someday|i wonder|wonder if|just curious|out of curiosity|can (?:you )?imagine|are we (?:going|supposed|planning)|am i supposed|what(?:'s| is| are| does) (?:a|an|the meaning of|meant by) (?!\w+ (?:agent|admin|desk)|admin|help)|which (?:one )?(?:is|would be) (?:better|best)|what(?:'s| is| are) (?:the )?(?:advantages?|benefits?|pros|downsides?|point|difference(?!.*\b(?:agents?|admins?|administrators?|roles?|desk|helpdesk)\b)|meaning|consequences?|impact|risk))(?:\b|(?<=@))/,
    'it weighs something up',
  ],
  [
    'hypothetical',
    /\b(?:(?:i|we) (?:might|may)(?: just| also| well| still| soon)* (?:want|need|like|prefer|use)|(?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been)? (?:just |still |only |currently |also )*(?:thinking|considering|debating|pondering|contemplating|toying|wondering|weighing|deliberating|planning|undecided|unsure|hesitating|torn)|(?<!\b(?:that|which|what|everything|anything|offers|products|things|plans) )(?:i|we) (?:might|may|could|would|should|'d)(?: probably| perhaps| possibly| maybe| also| just| always| soon)* (?!like|love|need|want|appreciate|welcome|value|be (?:\w+ )?(?:grateful|obliged|thankful|glad|happy|delighted|pleased)|use|prefer|please)(?:\w+)|maybe (?:i|we|it|someday|one day|later|next)|perhaps (?:i|we|it|later|next)|it (?:would|might|could) be|it'd be|if (?:i|we) (?:were|had|ever)|not sure (?:if|whether|about|we)|could(?:'ve| have) (?:sworn|thought)|(?:i|we) (?:guess|suppose|hope|wonder|plan|intend|expect|hesitate|doubt|dream)|in case we|what would|whether (?:to|we|i)\b|had (?:i|we) known|were to|(?:i|we)(?:'ll| will)\b.*\b(?:myself|ourselves)|(?:i'm|we're|i am|we are) about to|thinking (?:of|about)|toying with|some day)(?:\b|(?<=@))/,
    'it weighs something up',
  ],
  [
    'hypothetical',
    /^(?:i|we|maybe|perhaps|so|then)\b.*\b(?:i|we) can (?!i|you|please|see|get|have|sell|resell|order|buy|offer|purchase)\w+/,
    'it weighs something up',
  ],
  [
    'reported',
    /^(?:please |could you |can you )?(?:tell|instruct|order|remind|ask) @ to (?:take|cancel|withdraw|send|add|remove|order|buy|change|upgrade|assign|resend|request|invite|create|register|end|terminate|decline|reduce|increase|set|link|revoke|give|make|put|submit|log|raise|open|file|reset|update|renew)\b/,
    'somebody else is to do it',
  ],
  [
    'reported',
    new RegExp(
      `^(?:${someone}) (?:just |already |also |has |have |had |kindly |once |recently |always |never |still |then )*${saying}\\b`,
    ),
    'somebody else said it',
  ],
  [
    'reported',
    /(?<!\w)(?:(?:,|@quote) (?:says|said|wrote|writes|reads|claims|claimed|goes|read) (?:@|he|she|they|it|the|their|our|his|her|my)(?!\w)|@quote (?:is|was) what|according to|apparently|allegedly|supposedly|rumou?r has it|word is|i heard|i've heard|i read|it says|it said|(?:wants?|wanted) to know (?:how(?! many| much)|if|whether|why)|as @ said|(?:i was|i've been|we were|we've been|i have been|we have been) (?:told|asked|instructed|advised)|(?:the|that|an|this|his|her|their) (?:email|e-mail|mail|message|note|memo|article|doc|document|manual|docs|page|letter|minutes|ticket|text|quote|slide|post|guide|button|screen|label|card|form|banner|link|menu|option|prompt|popup|log|chat) (?:says|said|reads|mentions|was|states|told|from)|titled @quote|called @quote song|(?:i|we) (?:said|told|wrote|typed|mentioned|asked) (?:that|to|him|her|them|@|@quote|you)|(?:read|saw|heard|got|received) (?:a|an|the) (?:email|mail|message|note|comment|text|line|phrase)|(?:said|wrote|writes|says|typed|shouted|means?|reads|translate|translates|translation of|spell|define|quoting|quote|phrase|sentence|the words?|text|string) @quote)(?:\b|(?<=@))/,
    'it is quoted',
  ],
  [
    'reported',
    /^(?:(?:our|my|the|next|a|one) )*(?:goals?|plan|to-?dos?|to do|todo list|agenda|idea|example|e\.g|suggestion|proposal|option|next steps?|action items?|reminder|draft|test|wish|targets?|step #?|notes?)\b[^:]{0,40} ?: /,
    'it is a note',
  ],
  [
    'scheduled',
    /\b(?:remind (?:me|us)(?! (?:which|what|who|how many|how much))|(?:nudge|poke|prod|buzz|wake|alert) (?:me|us)\b|ping (?:me|us) (?:at|on|tomorrow|in|next|later|about|to)\b|set (?:a|an|me a) (?:reminder|alarm|timer)|don't (?:let me )?forget|do not forget|remember to|make a note(?! of (?:(?:the|our|my) )?(?:new |possible |potential )?(?:lead |prospect |customer |client )?@)|note to self|(?:at|by|before|around|from|until|till|after) (?:# ?(?:am|pm|o'?clock)\b|#:#|noon|midnight|\d+(?:am|pm)|lunch|work|the (?:call|meeting|weekend|holidays|summer|end)|next|then|hours|today's|close of)|# ?(?:am|pm)\b|(?:minutes?|hours?|days?|weeks?|months?|years?) from (?:now|today)(?! on)|in (?:#|a|an|a few|half an|several|the next|a couple of|another) ?(?:few |couple of |# )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|morning|evening|afternoon|second half)|in (?:the )?(?:morning|evening|afternoon|spring|summer|autumn|fall|winter|new year|due course)|in the (?:near |not too distant )?future|on the (?:#|first|last|\d+(?:st|nd|rd|th))|(?:first thing|this time) (?:next|in|on)|every (?:other |second |single |first |last |third |# )?(?:of (?:the |each |every )?)?(?:day|week|month|morning|time|hour|quarter|year|evening|night|#)|(?:each|every) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|quarter|year|morning|evening|afternoon|time)|(?:this|next|coming|following) (?:evening|weekend|week|month|quarter|year|spring|summer|sprint)|end of (?:the )?(?:day|week|month|quarter|year)|close of business|first thing|\d+(?:st|nd|rd|th) of|as soon as (?:they|he|she|it|we|@|the|i)|whenever (?:they|he|she|it|we|@|the|a|an|someone|somebody|i|our)|starting (?:next|tomorrow|in|from)|effective (?:next|tomorrow|from))(?:\b|(?<=@))/,
    'it is for later',
  ],
  [
    'conditional',
    /^(?:should @ |(?:if|once(?! (?:more|again)\b)|unless|until|provided|assuming|in case|as soon as|when(?! (?:did|was|were|is|are|will|do|does|can|has|have|should))|whenever|after(?! (?:a |an |the |our |some |much |long |good |short |quick |careful |due |further |internal |lengthy |several |many |thorough |more )*(?:chat|call|meeting|visit|demo|lunch|coffee|consideration|reviews?|thought|discussions?|deliberations?|evaluations?|reflection|talks?|conversations?|years|analysis|audit|thinking|debate|consultation|(?:speaking|talking|chatting|consulting|checking|meeting|discussing)(?: [^ ,]+){0,6}?)\b(?: ?$|[^,]{0,40}?(?: ,| (?:i|we|i'd|we'd|we've|we're)\b)))|before|in the event|depending|as long as|only if|the moment|supposing|subject to)\b)/,
    'it hangs on a condition',
  ],
  [
    'conditional',
    /(?<!\b(?:idea|clue|see|check|know|me|verify|ask|wonder|wondering|curious|confirm|sure|appreciate it|grateful|great|nice|lovely|mind|helpful|super|out|us|awesome|fantastic|good|happy|glad|pleased|obliged|delighted|thankful|look|looks|looking|looked)) (?:if|unless|until|once(?! (?:more|again|and))|provided(?: that)?|providing|assuming|supposing|on condition|as soon as|in case|as long as|only if|only when|only once|(?<!\b(?:i'm|we're|am|are) )after (?:they|he|she|it|we|@|the|you|signing|approval)|when (?:they|he|she|it's|it|@|we|the|you're|our|my|their|i(?! (?:get|have)))|the moment|(?<!\b(?:need|want|needed|have|done|ready|due)(?: it| this| that| them)? )before (?:they|he|she|@|we|the|i|you))(?:\b|(?<=@))(?! (?:that's|you (?:can|could|may|don't|would|please)|possible|needed|necessary|any))/,
    'it hangs on a condition',
  ],
];

/** Rules on the beginning of a clause; `go on` takes the words away and looks again. */
export const leads: Lead[] = [
  ['go on', /^(?:a |my |our |this is a )?request to (?:kindly |please )*(?=\w)/, 'a request'],
  [
    'go on',
    /^(?:(?:i|we) )?(?:reckon|think|guess|suppose|believe) (?:you|u|ya) (?:can|could|would|might)(?: please| just| maybe| possibly)* /,
    'a polite request',
  ],
  [
    'go on',
    /^(?:please |kindly )?(?:can|could|would|will) (?:you|u) to (?:please |kindly )*(?=\w)/,
    'a polite request',
  ],
  [
    'go on',
    /^(?:for|at|on|to|with) (?:the |our )?(?:new )?(?:customer |client |reseller |subscription )?(?:@|@id)(?: ,)? (?=(?:i|we)(?:'d| would)?(?: urgently| also| now)? (?:need|want|like|require|wish|are short|have to)\b)/,
    'whom it is for',
  ],
  [
    'go on',
    /^it(?:'s| is| would be|'d be) possible (?:for (?:me|us) )?to (?:please )?(?=(?:see|get|have|view|look|check|show|list)\b.*\?$)/,
    'a request to see',
  ],
  [
    'go on',
    /^(?:i|we)(?:'m| am| are|'re)? (?:just )?(?:writing|reaching out|getting in touch|emailing|write) to (?:let you know|inform you|tell you|advise you|say)(?: that)? (?=(?:i|we)(?:'d| would)? (?:want|wish|need|like|intend)\b)/,
    'what somebody is told',
  ],
  [
    'go on',
    /^(?:kindly |please )*(?:request|requesting|ask|asking) you (?:to )?(?:please |kindly |to )*(?=\w)/,
    'a request',
  ],
  [
    'go on',
    /^(?:would|is) it (?:be )?(?:at all |perhaps |maybe )?possible (?:for (?:me|us|you) )?to (?:please |just |quickly )?(?=(?:see|get|have|view|look|check|be shown|show|list)\b)(?:be (?=shown))?|^are you able to (?:please |also |quickly )?(?=\w)/,
    'a request to see',
  ],
  [
    'go on',
    /^(?:(?:i|we)(?: am| are| was| were|'m|'re)? )?(?:just |only |also )*(?:wondering|wonder|curious|asking myself)(?: if| whether) (?:i|we) (?:could|can|might|may)(?: please| possibly| perhaps| maybe)* (?=(?:see|get|have|view|look|check|take a look|be shown|know|hear)\b)(?:be (?=shown))?/,
    'a request to see',
  ],
  [
    'go on',
    /^wondering(?: if| whether) (?:you|someone|somebody) (?:could|can|would|might)(?: please| possibly| perhaps| maybe| kindly)* /,
    'a polite request',
  ],
  [
    'go on',
    /^(?:i|we) (?:was|were)(?: really| just| also)* (?:hoping|looking|wanting|trying) to (?=\w)/,
    'a wish to do',
  ],
  [
    'go on',
    /^(?:i|we)(?: would|'d)? (?:need|require|want|could use)(?: some| your| a bit of| a hand| a little)* (?:help|assistance|support|hand) (?:to (?=\w)|(?:with |in )?(?=(?:invite|add|create|send|set up|register|order|cancel|withdraw|end|terminate|decline|accept|link|assign|upgrade|change|update|request|resend|remove|open|raise|log|file|find|see)\b))/,
    'a wish to do',
  ],
  [
    'go on',
    /^would it be too much (?:trouble|bother|hassle|effort|to ask|of an? \w+)(?: for you| for anyone)? to /,
    'a polite request',
  ],
  [
    'go on',
    /^(?:i|we)(?:'d| would|'ll| will| shall| should) (?:also )?(?:be (?:very |most |so |really |much )?(?:glad|happy|grateful|pleased|obliged|delighted|thankful)|appreciate it|love it|like it|prefer(?: it)?) if (?!(?:you|someone|somebody|anyone|i|we|the bot|twotier|it|that|this)\b)(?=.*(?: was | were | is | are | could be | can be | gets? | got ))/,
    'a wish that something is done',
  ],
  [
    'go on',
    /^(?:i|we)(?:'d| would) (?:also |really |very much )?(?:appreciate|welcome|like|love|prefer|value) (?=.{1,120} being \w+)/,
    'a wish that something is done',
  ],
  [
    'statement',
    /^(?:i|we|they) (?:really |just |also |do |always )*(?:love|enjoy|hate|dislike|adore) (?:to|it|this|that|the|our|my|these|those|your|his|her|their|how|when|working)\b|^(?:i|we|they) (?:really |also |do )*like (?:it |the fact )?that\b/,
    'what somebody likes',
  ],
  [
    'go on',
    /^(?:sorry |no |wait |, )*(?:i|we) (?:meant|mean)(?: to say)?(?: ,| :)? (?=(?:invite|add|create|send|set|show|list|remove|end|cancel|resend|upgrade|order|link|assign|make|give|take|change|accept|decline|open|register|put|raise|log|withdraw|onboard|request|buy)\b)/,
    'a correction',
  ],
  [
    'go on',
    /^(?:please |kindly )?(?:be|would you be) (?:so )?(?:good|kind|nice|sweet|lovely|a dear|a star|an angel)(?: enough)? (?:as to|to|and) /,
    'a polite request',
  ],
  [
    'how-to',
    /^(?:explain|tell|show|teach|describe|clarify|outline|advise)(?: to)?(?: (?:me|us))? how (?!many|much|long|often|we|they|@|our|the)/,
    'it asks how',
  ],
  [
    'how-to',
    /^(?:explain|describe|tell me|clarify)(?: to)?(?: (?:me|us))? how (?:we|one|you|i|@|the|our|a|an)\b.*\b(?:can|could|should|are|is|get|gets|works?|do|does)(?:\b|(?<=@))/,
    'it asks how',
  ],
  [
    'go on',
    /^(?:have|let|get|make) (?:@|(?:our |the )?(?:reseller|provider|distributor|partner) @) (?:to )?(?=(?:take|manage|handle|look|run|own|become|serve|support|cover)\b)/,
    'somebody should do something',
  ],
  [
    'go on',
    /^(?:i|we|i've|we've)(?: also| now)? (?:have|got|have got) (?:a|an|another|the|our) (?:new )?\w+(?: \w+)? to (?=(?:invite|add|register|onboard|order|enroll|create|assign|enter|log|record|set up|submit|raise|report|save|file|buy|put in)\b)/,
    'somebody to do something for',
  ],
  [
    'negated',
    /^(?:please )?(?:do not|don't|dont|don t|do n't|never|no don't|no , don't|not|no (?!wait|problem|worries|rush|hurry|idea|doubt|later|thanks?|more)\w+|stop (?!working|doing business|dealing|the partnership|our partnership|partnership|partnering|collaborating|being (?:a )?partner|the invit)|avoid|refrain|forget (?:about|it|that|the|what|@|my|i)|skip|abandon|quit (?!the partnership|our partnership|working)|(?:i|we) (?:refuse|decline|hesitate|hate|dread|regret|fear) to|let's not|let us not|lets not|(?:can|could|would) you (?:please )?(?:not|stop (?!working|doing business|dealing|the partnership|our partnership|partnership|partnering|collaborating|being (?:a )?partner|the invit))|you (?:should|must) (?:not|never)|you (?:shouldn't|cannot|can't|can not|can never|mustn't|may not|needn't|don't|won't|shan't)|under no circumstances?|under any circumstances? (?:not|never)|by no means|no more|(?:i|we) (?:do not|don't|dont|won't|will not|wouldn't|would not|can't|cannot|never|didn't|did not|am not|are not|aren't|no longer|should not|shouldn't|must not|mustn't|couldn't|cant|wont|did n't|haven't|have not|hadn't|had not)|(?:i'm|we're|i am|we are) not|(?:@|it|they|he|she|this|that|the \w+|our \w+|nobody|no one|no-one|none)(?:'s)? (?:do not|does not|don't|doesn't|doesnt|won't|will not|wouldn't|can't|cannot|never|didn't|did not|is not|isn't|are not|aren't|should not|shouldn't|must not|mustn't|hasn't|haven't|has not|may not|no longer (?:needs|wants|requires))|nobody|nothing|neither)(?:\b|(?<=@))/,
    'it says not to',
  ],
  [
    'past',
    /^(?:i|we|they|he|she|someone|somebody|@)(?: just| also| already| really| never| only)* (?:forgot|failed|managed|tried|meant|refused|agreed|promised|planned|hoped|started|began|used|was going|were going|was about|were about|happened|attempted|remembered|offered|chose|decided|intended|had hoped|had planned) (?:to|on|not)(?:\b|(?<=@))/,
    'it tells of something past',
  ],
  [
    'question',
    /^(?:have|has) (?:we|you|i|they|@|our \w+) (?:still |already )?(?:got|any)(?:\b|(?<=@))|^(?:you )?got any\b(?=.*\?$)/,
    'it asks what there is',
  ],
  [
    'question',
    /^(?!have @(?!.*\?$))(?:have|has|had|did|didn't|haven't|hasn't|was|were|wasn't|weren't) (?:i|you|we|they|he|she|it|@|the|my|our|your|someone|anyone|anybody|somebody|anything|something|microsoft|partner center|that|this|any|their|his|her|all)(?:\b|(?<=@))/,
    'it asks whether something was done',
  ],
  [
    'go on',
    new RegExp(
      `^(?:can|could|would|will|can't|won't|couldn't|may|might|cud|wud|cld|wld) (?:you|u|ya|y'all|someone|somebody|anyone|anybody|the bot|twotier) ${softly}(?:mind (?:to )?)?(?:be (?:able|so kind as|kind enough|good enough|willing|happy|so good as|so nice as) to ${softly})?`,
    ),
    'a polite request',
  ],
  [
    'go on',
    /^(?:do you think|i was wondering|i'm wondering|i am wondering|was wondering|wondering|i wonder|we were wondering|is there any chance|any chance|is there a chance|would it be (?:ok|okay|possible|alright|too much (?:trouble|bother|hassle|effort|to ask|of a bother|of a hassle)|a (?:problem|bother|hassle|big ask))|i'd (?:appreciate|be grateful|be happy|love|like) it|i would (?:appreciate|be grateful|love|like) it|it would (?:help|suit)(?: me| us)?(?: a lot| a great deal| greatly| out)?|it would mean a lot|it would make (?:my|our) (?:day|life easier)|it would be (?:(?:much|greatly|very|really|highly) )*appreciated|it would be (?:great|nice|good|lovely|helpful|awesome|fantastic|super|perfect|wonderful|appreciated|cool)|it'd be (?:great|nice|good|lovely|helpful|awesome|fantastic|super|cool)|that would be great|we'd (?:appreciate|be grateful|love) it|(?:i|we) would be grateful|i'd be grateful|we would (?:appreciate|be grateful)(?: it)?|(?:i|we)(?:'d| would| should| shall| will)? (?:be |feel )?(?:most |very |much |so |really |ever so |extremely |truly |deeply )*(?:grateful|obliged|thankful|happy|glad|appreciative|indebted|pleased|delighted|appreciate(?: it)?|like it|love it|welcome it))(?: if| whether| that)? (?:you|someone|somebody|the bot) (?:could|can|would|might|may|will)?(?: (?:please|kindly|possibly|maybe|just))? ?/,
    'a polite request',
  ],
  [
    'go on',
    new RegExp(
      `^(?!(?:\\w+ )*@ (?:needs|wants|wishes|would like) to be\\b)(?:i|we|i'd|we'd|id|wed|i'll|we'll|one|you|we and (?:our|the) (?:\\w+ )?@(?: together| jointly| both)?|(?:our|my|this) (?:\\w+ ){0,2}?(?:people|guys|folks|staff|colleagues|boss|management|firm|company|business|organi[sz]ation|team|office|outfit|shop|agency|startup|group)|(?:(?:our|the|my) )?(?:new )?(?:(?:indirect )?(?:customer|client|reseller|provider|distributor|partner) )?@)?(?: would| should| 'd| will| just| really| also| do| now| still| only| urgently| quickly| definitely)* ?(?:likes?|love|wants?|wanna|wish|wishes|needs?|have|got|gotta|have got|prefer|am trying|are trying|trying|am looking|are looking|looking|am going|hope|be (?:(?:very|more than|most|only too|so|really) )*(?:happy|glad|pleased|delighted|honou?red|thrilled|keen|eager|willing|ready)|intend|ought|am hoping|desire)(?: (?:you|u|the bot|someone|somebody|us))? to ${softly}|^(?:i|we|u|you)?(?: also| now)* ?(?:wanna|gonna|gotta) ${softly}`,
    ),
    'a wish to do',
  ],
  [
    'go on',
    /^(?:[^:;]{0,60}, )?(?:an?|the|our|my|one of (?:our|my|the)|some) (?:\w+ )?(?:customers?|clients?|resellers?|partners?|boss|manager|colleagues?|prospect|lady|gentleman|guy|auditors?|accountant|team)\b(?! ,)[^:;]{0,70}? (?:wants|want|needs|wishes|would like|is asking|are asking|likes|is curious|asks)(?: me| us)?(?: to (?:know|see|hear|find out|learn))? (?=(?:what|which|who|how (?:many|much))\b)/,
    'what somebody wants to know',
  ],
  ['how-to', /^(?:know|learn|understand|find out|hear) how(?! many| much)\b/, 'it asks how'],
  ['go on', /^remind (?:me|us) (?=which|what|who|how many|how much)/, 'a request to see'],
  ['go on', /^(?:would|'d) (?:like|love|prefer) to /, 'a wish to do'],
  [
    'go on',
    /^(?:i|we)(?:'d| would)?(?: really| also)? (?:want|need|like|prefer) (?=(?:(?:our |the )?(?:reseller|customer|provider) )?@ to (?:manage|handle|look|run|own|take|get|receive|earn|serve|support|cover|sell|resell|become|join|partner|work)\b)/,
    'a wish that somebody does',
  ],
  [
    'past',
    /^(?:confirm|verify|check|assure me|tell me) (?:that|whether|if) (?:you|we|i|they) (?:have|had|really|already|\w+ed|sent)\b/,
    'it asks whether something was done',
  ],
  ['go on', /^(?:i|we)(?:'d| would)(?: much| really)? (?:rather|sooner) (?!not)/, 'a wish to do'],
  [
    'go on',
    new RegExp(
      `^(?:i'm|we're|i am|we are|im|were) (?:just |now |currently |still |here |happy |more than |very )*(?:trying|looking|hoping|wanting|needing|going|here|ready|keen|eager|happy|glad|pleased|delighted|willing) to ${softly}`,
    ),
    'a wish to do',
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
    /^(?:i|we) (?:hereby |now |must |shall |respectfully |herewith )*(?=(?:decline|refuse|reject|accept|withdraw|revoke|request|terminate|cancel) (?:the|their|your|this|our|@|that|an|a)(?: |'))/,
    'it is done by saying it',
  ],
  [
    'go on',
    /^(?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been)? (?:just |really |still |rather )*(?:hoping|hope|hoped|wondering|thinking|expecting|wonder|wondered)(?: that| if| whether)? (?:you|someone|somebody|the bot|twotier)(?: (?:could|can|would|might|may|will)|'d|'ll)(?: (?:please|kindly|possibly|maybe|just|be able to|perhaps))* /,
    'a polite request',
  ],
  [
    'go on',
    /^(?:i|we)(?:'m|'re| am| are)? (?:hereby |now |kindly |herewith )*(?:authori[sz](?:e|ing)|instruct(?:ing)?|ask(?:ing)?|request(?:ing)?|urg(?:e|ing)|beg(?:ging)?|direct(?:ing)?|task(?:ing)?|trust(?:ing)?|count(?:ing)? on) (?:you|the bot) to /,
    'a request',
  ],
  [
    'go on',
    /^(?:what|all|the (?:only )?thing|one thing) (?:i|we)(?:'d| would)?(?: really| just| also)* (?:want|need|like|wish)(?: from you)?(?: you)?(?: to do)?(?: right now| now| today)? is (?:for you )?(?:to )?(?=\w)/,
    'a wish to do',
  ],
  [
    'go on',
    /^(?:someone|somebody|anyone|anybody)(?: please| pls| kindly)? (?:needs to|has to|should|must|ought to|please) (?=\w)/,
    'a request',
  ],
  [
    'go on',
    /^(?:please |kindly )*(?:be (?:informed|advised|aware|notified)|note|take note|know|(?:i|we) (?:would like to |want to |hereby |must )?(?:inform|advise|notify) you)(?: (?:that|of the fact that))(?: ,)? (?=(?:i|we|our|the|customer|client|@)(?: |'))/,
    'what somebody is told',
  ],
  [
    'go on',
    /^(?:for|in|ahead of|because of|due to) (?:my|our|the|a|an|this|that|tomorrow's|today's|next \w+'s) (?:\w+ ){1,4}?(?:(?:at|with|to|of|from|on|for) (?:the )?(?:@|\w+) )?(?:, )?(?=(?:i|we|i'd|we'd) (?:need|want|would|like|require))/,
    'what it is for',
  ],
  [
    'go on',
    /^(?:it is |it's )?with (?:\w+ )?(?:regret|sadness|pleasure|a heavy heart)(?: that)? (?=(?:i|we)\b)/,
    'a regret',
  ],
  ['go on', /^(?:see to it|arrange(?: it)?|have it arranged|take care)(?: so)? that (?:please )?/, 'a request'],
  [
    'go on',
    /^(?:help|assist)(?: me| us)?(?: to| in| with)? (?=(?:add|invite|send|create|register|order|buy|assign|link|put|make|connect|move|request|ask|upgrade|set|remove|cancel|withdraw|revoke|end|terminate|drop|decline|reject|accept|increase|change|give|take|submit|enrol|enroll|apply|edit|update|grant|promote|resend|remind|onboard|transfer|designate|associate|provision|reduce|cut|strip|log|raise|open|file|lodge|save|record|show|list|check|find|view|pull|look|tell|get|book|bring|set up)\b)/,
    'a request',
  ],
  ['go on', /^(?:(?:hey |hi )?(?:bot|twotier) )?can (?:also )?help (?:me |us )?(?:to )?(?=\w)/, 'a polite request'],
  [
    'go on',
    /^(?:must|have to|will have to|are going to have to) (?:respectfully |regretfully |sadly |kindly |regrettably |unfortunately |politely )*(?=(?:decline|reject|refuse|turn down) (?:it|this|that|them|(?:the|their|your|this|that) (?:\w+ )?(?:invitation|invite|offer|request))\b)/,
    'it is done by saying it',
  ],
  [
    'go on',
    /^(?:(?:(?:i|we)(?:'m|'re| am| are| must)? (?:very |deeply |terribly )?(?:regret|afraid|sorry)(?: to (?:say|inform you|tell you|advise|report|let you know))?(?: but)?(?: that)?|unfortunately|sadly|regrettably|with regret)(?: ,)? )(?=(?:i|we)\b)/,
    'a regret',
  ],
  [
    'go on',
    /^(?:i|we)(?:'d| would| should| shall)? (?:be (?:most |very |much |so |really |ever so |extremely )?(?:grateful|obliged|thankful|glad|happy|delighted|pleased|appreciative) (?:for|of|to (?:receive|have|get|see|be shown|be given))|appreciate|welcome|value)(?: to (?:have|get|see|receive|be given|be shown))?(?: (?:a |the )?(?:sight|copy|view|glimpse|look|peek) (?:of|at))? (?=(?:the|a|an|our|all|@|#|details|info|information|some|any|\w+s)\b)/,
    'a wish to have',
  ],
  [
    'go on',
    /^(?:it is|it's) (?:hereby |kindly |respectfully |further )?(?:requested|required|asked|desired|necessary|essential|imperative|important|proposed|(?:our|my) (?:wish|desire|request|intention)) (?:that |to )|^(?:(?:i|we)(?:'d| would)? )?(?:want|need|wish|like|request|require|ask|desire|prefer)(?: it)? that (?:you |the bot )?/,
    'a wish that something is done',
  ],
  [
    'go on',
    /^(?:after (?:\w+ ){0,3}?(?:chat|call|meeting|visit|demo|lunch|coffee|consideration|reviews?|thought|discussions?|deliberations?|evaluations?|reflection|talks?|conversations?|years|analysis|audit|thinking|debate|consultation)(?: (?:with|of|by|about|in|on) (?:@|\w+)(?: \w+)?)?(?: ,)? )(?=(?:i|we)\b)/,
    'after some thought',
  ],
  [
    'go on',
    /^(?:let's|lets|let us|let me|lemme|go ahead and|go on and|make sure (?:that |to )?|ensure (?:that )?|be sure to|help (?:me|us) (?:to |out and )?(?=\w)|feel free to|try (?:to|and)|time to|it's time to|i(?:'d| would) ask you to|i(?:'d| would)? request you to|i (?:hereby )?(?:request|ask)(?: that)? you(?: to)?|(?:i|we) (?:should|must|shall|will|'ll)(?= need)|(?:i|we) must(?! (?:not|be|have|say|admit|confess|ask)\b)|your task is to|you (?:can|should|may|must|need to|have to)(?: now| please)?|kindly|proceed (?:to|and)|begin to|start to|(?:i|we) (?:hereby|now) (?=\w))\s?(?:please |also |now |just |then )*/,
    'a request',
  ],
];

const nameOrThing =
  '(?:(?:the |our |this |that )?@(?:mail|id|offer|code)?|(?:the |our )?(?:sr|case|ticket|service request|request|incident) (?:#|@id)|(?:the|our|my|this|that|an?|another|one|# more) (?:new )?(?:@offer|\\w+(?: \\w+)?)|it|they|he|she|them|him|her|#|someone|(?:the |our |my )?(?:new |pending )?(?:customer|client|reseller|provider|distributor|subscription|sub|plan|seats|licences|licenses|prospect|colleague|user|teammate|lead|invitation|partnership|partnership request|relationship|role|quantity|seat count|support|support contact|service request|ticket)(?: @(?:mail|id)?)?|(?:the )?(?:global|billing|admin|user|helpdesk|help desk) (?:\\w+ )?(?:admin|agent|administrator))';
export const passive = new RegExp(
  `^(?:so |and )?(${nameOrThing}(?:'s)?(?: (?!should|must|need|has|have|ought|is|are|was|were|to be|shall|can|could)[@\\w#'+]+){0,9}?)(?: is (?:an? |the |our |one of our )(?:new )?\\w+ (?:that|who|which))? (?:also |now |urgently |just )*(?:needs? to be|should be|must be|has to be|have to be|ought to be|is to be|are to be|to be|needs? to get|should get|shall be|can be|could be|will be(?=.* (?:from now on|from here on|going forward|henceforth|please|pls)\\b))(?: (?:also|now|please))* (\\w+(?: up| out| off| on| back| down)?)\\b`,
);
export const pastStatement =
  /^(?:i|we|they|he|she|it|someone|somebody|@(?:mail)?|the \w+|our \w+|my \w+|you|i've|we've|they've|he's|she's|you've|it's|everyone|nobody|@'s \w+)(?: have| has| had|'ve|'s| was| were| is| are| been| just| already| recently| finally| also| only| all| both| never| since| got| have been| has been| by| for)* /;

import type { Act } from '../clauses.ts';
import { regex } from '../text/regex.ts';

/** What a pattern says about a clause. */
type Whole = [act: Act, pattern: RegExp, why: string];

/** What a pattern says about the beginning of a clause; `go on` takes the words away and looks again. */
export type Lead = [act: Act | 'go on', pattern: RegExp, why: string];

const someone =
  "(?:he|she|they|it|someone|somebody|everyone|everybody|people|(?:the |our |my |this )?@(?:'s)?|my \\w+|our \\w+|the \\w+|a \\w+|one of \\w+|@ from @|@ at @|the \\w+ (?:at|from|of) @|some \\w+)";
const saying =
  "(?:said|says|say|saying|told|tells|tell|informs|informed(?! by)|asked|asks(?! for (?:(?:the|our|my|all|an? (?:list|overview|summary|report)) (?!.*\\bto be\\b)|#|another #))|ask|wrote|writes|mentioned|mentions|suggested|suggests|claimed|claims|thinks|think|thought|emailed|messaged|insisted|insists|replied|reckons|announced|texted|proposed|recommended|reminded|promised|keeps? (?:saying|asking|telling)|wants? (?:me|us|you) to|wanted|would like (?:me|us|you) to|(?:is|was|are|were|has been|have been|'s) (?:saying|telling|asking(?! for (?:(?:the|our|my|all|an? (?:list|overview|summary|report)) (?!.*\\bto be\\b)|#|another #))|suggesting))";

/** Rules on the whole clause, in order; the first that matches decides. */
export const wholes: readonly Whole[] = [
  [
    'past',
    regex`
      ^(?:(?:the|our|their|his|her|my) )?(?:invitation|invite|partnership request|request|order|upgrade|
      application) (?:(?:was|is|has been|got|finally|already|just) )*(?:accepted|declined|rejected|redeemed|expired|
      answered|approved)(?: ,)?(?: \w+)?$
    `,
    'it tells what was done',
  ],
  // I'm just after adding six seats: in Ireland that is done. I'm after six seats asks for them.
  [
    'past',
    regex`
      ^(?:, |and |so |but |sure )*(?:i|we|you|they|he|she|@|(?:the|our|my|their|your) \w+)(?:'m|'re|'s|[ ]am| are| is|[ ]was| were)
      (?:[ ](?:just|only|now|already|also))* after (?!(?:any|every|no|some)thing\b|(?:billing|training|pricing|licensing|
      reporting|briefing|hosting|marketing|listing)\b)\w{2,}ing\b
    `,
    'it tells what was done',
  ],
  [
    'reported',
    regex`
      ^(?:please )?ask @ (?!(?:whether|if) (?:they|he|she)(?: would|'d)? (?:wants?|likes?|wish|wishes|
      cares?) to (?:be|become|join|sell|resell|partner)\b)(?:about|
      whether|if|why|how|when|where|what|who)\b
    `,
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
    regex`
      ^(?:, |and |so |but )*(?:i|we|they|you)(?:'ve| have)(?: just| already| now| also| finally| only| all)* (?:\w+ed|
      taken|run|been|done|gone|made|sent|told|lost|left|bought|sold|found|given|put|set|met|seen|had|heard|spoken|
      written|paid|won|come|become|begun|broken|chosen|forgotten|got rid)\b(?! to\b)
    `,
    'it tells what was done',
  ],
  [
    'past',
    regex`
      ^(?:i|we|they|he|she|it|(?:the|our|my|their) \w+) (?:just |already |also |finally |totally |
      completely )*(?:forgot|missed|lost|left|quit|ran|went|came|hired|grew|merged|
      expired)\b(?! to\b)(?!.*\b(?:invite|invitation)\b)(?!.*, (?:what|who|which|how|please|pls|can|could)\b)
    `,
    'it tells what happened',
  ],
  [
    'hypothetical',
    regex`
      ^(?:i'm |we're |still |i am |we are |they're |they are )*(?:still |just |currently )*(?:debating|pondering|
      contemplating|deliberating|weighing|undecided|unsure|torn|wondering|discussing|arguing)\b(?: on| about|
      [ ]over)? (?:whether|if)\b
    `,
    'it weighs something up',
  ],
  [
    'negated',
    /\b(?:voted|decided|argued|advised|spoke|ruled|recommended|is|are|was|were) against (?:\w+ing|it|the idea)\b|\bwas voted down\b/,
    'somebody is against it',
  ],
  [
    'hypothetical',
    / , (?:would|should|could|might|must|do|need|would|ought|have|had|did|will|wouldn't|shouldn't|couldn't|mustn't|don't|needn't|won't|haven't|hadn't|didn't)(?: not)? (?:i|we)(?: not)?(?: \?)?$/,
    'it asks itself',
  ],
  [
    'negated',
    regex`
      (?: , not| - not)$|\b(?:just|only) (?:kidding|joking)\b|^(?:kidding|joking|jk)\b|
      \b(?:no|there's no|there is no) reason (?:to|for)\b|
      ^(?:it's|it is) (?:way |far )?too (?:early|late|soon|risky|expensive)\b
    `,
    'it is taken back',
  ],
  [
    'reported',
    /^(?:steps? #|(?:just )?for (?:example|instance)|as an example|e\.?g|i\.?e)(?: ,)?(?: :)? (?=\w)/,
    'it is an example',
  ],
  [
    'negated',
    /(?:^|, )no (?:\w+ ){1,3}?(?:shall|should|may|must|is to|are to|will|can) (?:ever )?be \w/,
    'it says not to',
  ],
  [
    'negated',
    regex`
      \b(?:whatever (?:you|anyone|happens|they) (?:do|say|says)?(?: ,)? ?(?:please )?(?:don't|do not|never)|
      in no (?:event|case|way|circumstances?) (?:should|shall|must|may|can|is|are)|
      (?:must|should|shall|may|can|are to|is to) (?:never|under no circumstances)|
      changed (?:my|our) mind|decided against|decided not to|chose not to|opted not to|prefer not to|rather not|
      no need (?:to|for)|not necessary|no longer (?:need|want|necessary|wish)|don't bother|just (?:kidding|joking)|
      only joking|, not(?: !)?$|(?:no|there's no|there is no) reason (?:to|for)|
      (?:it's|it is) (?:too|way too|far too) (?:early|late|soon|risky|expensive)|
      (?:not|isn't|aren't|wasn't|won't be|may be|might be) (?:\w+ly )?(?:needed|required|wanted)|
      not to (?!be sure)\w+)(?:\b|(?<=@))
    `,
    'it says not to',
  ],
  [
    'negated',
    /^(?:(?:so|and|but|please|,) )*no # (?:x |more |seats |licen[cs]es |of )*@offer\b.* (?:for|at|to) .*@/,
    'none are wanted',
  ],
  [
    'postponed',
    regex`
      \b(?:hold off|hold (?:your )?fire|sit tight|
      (?<!\b(?:got|have|have got|'ve|with) (?:(?:an?|the|some|this) )?(?:\w+ )?(?:fella|guy|lady|bloke|man|woman|caller|chap|gent|lad|
      somebody|someone|him|her|them) |^(?:(?:an?|the|my) )?caller(?:'s| is)? )on hold|on ice|back burner|(?:can|could|
      will have to|has to|must) wait|
      (?<!\b(?:has|have|had) |^(?:is|are|was|were|has|have|did)\b.* or )not yet(?! (?:accepted|answered|opened|redeemed|replied|confirmed|approved|declined|
      received|arrived|been)\b)|
      not (?:right )?now|not today|postpone|postponed|put (?:it|that|this|them)? ?off|for the time being|
      (?<!\b(?:applied and|(?:companies|firms|resellers|partners|applicants) (?:that|which|who)) )wait (?:
      until|till|for|with|before|on)|
      (?<!\b(?:do|does|did|we|i|you|they|to|data|details|info|information|file) )hold on(?! (?:customer|reseller|file|
      record|@))|
      hold the(?! now| (?:\w+ ){0,3}(?:roles?|agent|admin|administrator|rights|permissions?)\b)|
      park (?:the|that|this|it)|let's (?:wait|hold)\b|let (?:me|us) think|
      (?:have to|need to|must|want to|got to|gotta|should) (?:first )?(?:check|confirm|clear|verify) (?:it|this|that|them) (?:with|first)|
      (?:think|talk|chat|argue) (?:about|over) (?:it|this|that)|discuss (?:it|this|that)|sleep on it|revisit|
      leave (?:it|that|this|the)\b.* for now|pause (?:the )?inviting|delay (?:the|that|this|it))(?:\b|(?<=@))
    `,
    'it is put off',
  ],
  [
    'conditional',
    /^(?:so |and |well |, )*what (?:do|would) you (?:reckon|think|say|suggest|advise|recommend|make of|prefer)\b/,
    'it asks for advice',
  ],
  [
    'how-to',
    regex`
      ^(?:hey |and |so |but |, )*(?:can|could|do) (?:you|u|this bot|the bot|twotier|it) (?:also |even |
      actually )?(?:invite|add|create|order|register|remove|cancel|upgrade|change|assign|end|send|resend|decline|
      accept|manage|handle|raise) (?:new |other |more )?(?:resellers|customers|clients|users|colleagues|leads|
      prospects|subscriptions|seats|licen[cs]es|invitations|invites|tickets|roles|partnerships|
      service requests)(?: (?:too|as well))?(?: \?)?$|
      ^what are you (?:good|useful|there|here) for\b
    `,
    'it asks what the bot can do',
  ],
  [
    'how-to',
    regex`
      ^(?:so |like |but |and |, )*what(?: \w+ly| else| all|
      [ ]even)? (?:are you (?:\w+ )?(?:capable of|able to (?:do|help))|
      can (?:i|we) (?:even |actually |really |possibly )?ask (?:you|for)\b)|
      ^(?:i|we)(?:'m|'re| am| are)? (?:have|having|has|got) (?:one|a|an|this|some) (?:small |quick |little |
      simple )?(?:doubts?|questions?|query|queries)(?: ,| :| -|:)? (?:on |about |regarding )?how (?:to|do|can)\b
    `,
    'it asks how',
  ],
  [
    'how-to',
    regex`
      ^(?:so )?(?:, )?(?:(?:\w+ ){1,3}, )?(?:how (?:do|can|could|should|would|does|might|to|must|would|shall)\b|
      how i\b|
      what(?:'s| is| are|s) the (?:best |right |correct |easiest |proper |usual )?(?:way|process|procedure|steps?|
      method|workflow)|
      what(?:'s| is)? (?:needed|required|necessary) to|
      what (?:do|should|must) (?:i|we|you) (?:need )?(?:to )?(?:have to )?(?:do(?!(?: next| now| today)?(?: \?)?$)|
      click|type|say|write|enter|provide|press)|
      what steps|steps (?:to|for)|
      (?:any )?(?:instructions?|guide|guidance|tutorial|documentation|docs|manual|walkthrough|tips) (?:for|on|to|
      about)|
      (?:walk|talk|take) (?:me|us) through(?! (?:what|which) (?:each|every|the|an?|all) (?:\w+ )?(?:roles?|admins?|agents?)\b)|guide (?:me|us)|show (?:me|us) how(?! many| much)|
      tell (?:me|us) how(?! many| much| far| (?:(?:the|our|all) )*services (?:are|is))|explain (?:(?:to )?(?:me|us) )?(?:please )?how|
      teach (?:me|us)(?! (?:the|our|my|your|about) )|
      where (?:do|can|could|should|would|might|exactly do) (?:i|we|you|one)\b(?! (?:currently |now )?stand (?:on|with) (?:our|my)\b)|
      (?:(?:is|would|was|'s)(?: it| there)|it (?:is|would be)(?=.*\?$))(?: be)? (?:even |at all |actually |
      also )?(?:possible(?! (?:for (?:me|us) )?to (?:please |just |quickly )?(?:see|
      get (?!\w+ed\b)(?:a |an |the |our |all |my |@'s |details |info)|have (?:a |an |the |our |all )|view|look at|
      check|be shown|show|list)\b(?! how\b))|
      any way|a way|an option|an easy way|some way)|
      can (?:a|an|any|several|two|the|our|my)\b(?!.*\b(?:agent|agents|admin|admins|administrator|role)\b)|
      is there (?:any|a|an|some)? ?(?:\w+ )?(?:way|option|possibility|command|function|feature) (?:to|for)|
      (?:can|could|may|might|shall) (?:i|we|one|resellers|providers|anyone) (?:also |even |actually |only |just |
      still )*(?!(?:re)?sell @offer|
      (?:do|have|continue|talk|speak|write|chat|read|carry on|
      switch)(?: (?:this|it|that|everything|our|the|conversation|chat|discussion))* (?:in|to) (?:english|korean|
      german|french|spanish|italian|portuguese|dutch|japanese|chinese)\b|
      please|pls|plz|kindly|see|get|have|view|look|check|find out|know|ask you|(?:ask|request|suggest) that|
      (?:ask|enquire|inquire|learn)(?: you)?(?: as to| about| after)? (?:what|which|who|how many|how much)\b|browse|
      review|take a look|list|show|be shown|request you|trouble|bother|also see|read|inspect|peek)|
      am i able to|are we able to|
      are you able to(?! (?:please |also |quickly )?(?:show|list|tell|check|look up|pull up|bring up|give me|get me|
      send me|find)\b)|
      are you capable|
      (?:can|could|does|do) (?:you|the bot|this bot|it|twotier|this) (?:even |also |actually )?(?:do|handle|support|
      help (?:with|me with)|offer(?! @offer)|understand|work with)\b|
      do you (?:support|know how|handle|offer(?! @offer))|
      what (?:can|could|do|else can|all can|kind of things can|sort of things can) (?:you|this bot|the bot|i|it|
      this thing)\b(?! (?:still )?(?:have|need) to do(?: next| now| today)?(?: \?)?$)(?! (?:have|got) (?:on offer|
      for sale|to (?:re)?sell|to offer|to order)\b)(?! (?:order|sell|buy|offer|purchase|resell)|
      [ ](?:tell|show|give) (?:me|us) (?:about|on|of) .*@|
      [ ]know (?:about|of) .*@).*(?:do|help|ask|say|type|handle|support|know)?|
      what (?:in \w+|the \w+) (?:can|do) you do\b|
      (?:(?:can|could|would|will) (?:you|someone|somebody) )?(?:please |just )*(?:explain|describe|tell|
      show)(?: to)?(?: (?:me|us))? what (?:(?:this|the) (?:bot|chatbot|assistant)|twotier) (?:does|
      can do|is (?:for|good for|there for))|
      what(?: exactly| all| else| actually| precisely| really)? are (?:you (?:capable|able)|my options|
      your (?:commands|features|functions|capabilities|abilities|skills))|
      what are (?:all )?the (?:things|commands|tasks|jobs) (?:that )?(?:you|this bot|the bot|it|i) can\b|
      what (?:commands|features|functions|things|
      (?:kinds?|sorts?|types?) of (?:things|questions|stuff|requests|commands))\b|
      which commands|
      i(?:'d like| want| need| would like)? (?:to )?(?:know|learn|understand|find out) how(?! many| much)|
      (?:i|we) (?:don't|do not|dont) (?:really |quite |even )?(?:(?:know|understand|get) how|
      (?:understand|get) (?:this|the) (?:bot|chatbot|assistant|tool)\b)|
      (?:i'm|i am|im|we're) (?:lost|stuck|new here|clueless|
      (?:not sure|unsure|confused|wondering) (?:how|about how|what to do|where to start))|
      not sure how|wondering how|no idea how|any idea how|do you know how|what does this bot|
      who do i (?:ask|contact) to|is @ able to|can one)
    `,
    'it asks how',
  ],
  [
    'hypothetical',
    regex`
      ^(?:so )?(?:what (?:if|happens|would happen|will happen|would|might)|suppose|supposing|imagine|assume|assuming|
      let's say(?! yes to .*(?:invit|request))|say (?:we|i|you|they|@)|pretend|hypothetically|in theory|theoretically|should (?:i|we)|shall (?:i|we)|
      would(?:n't)? (?:it|that|this|@|we|i|\w{3,}ing)\b|
      (?:isn't|won't|shouldn't|couldn't|wasn't) (?:it|that|this|we|i)\b|must (?:i|we|@)\b|need (?:i|we)\b|
      (?:do|did|does) (?:i|we|@) (?:really |still |even )?(?:have|need) to\b|will (?:it|that|this|@|we|i)\b|could it|
      might (?:(?:i|
      we)(?! (?:please |kindly |also |just )*(?:see|get|have|view|look|check|ask|enquire|inquire|request|trouble|
      bother|take|peek|be shown|continue|speak|talk|switch|carry on))|
      it)|
      do you (?:think|reckon|recommend|suggest|advise|want|believe)(?! you (?:could|can))|
      would you (?:recommend|suggest|advise|say|rather|prefer|ever)|
      is it (?:a good idea|worth|better|best|wise|smart|ok|okay|safe|risky|time|too late|necessary|sensible|
      a bad idea|advisable|allowed|bad|good)|
      does it (?:make sense|matter|cost|help)|how come|why (?:don't|not|would|should|do|does|did|can't|is|are|was)|
      how about|what about|i wish(?! to\b)|we wish(?! to\b)|if only|one day|someday|i wonder|wonder if|just curious|
      out of curiosity|can (?:you )?imagine|are you (?:sure|certain|positive|serious|joking|kidding|mad|crazy)|
      are we (?:going|supposed|planning)|am i supposed|what means|
      what(?:'s| is| are| does) (?:a|an|the meaning of|meant by) (?!(?:\w+ ){1,3}(?:agent|admin|administrator|desk)\b|
      admin|help)|
      which (?:one )?(?:is|would be) (?:better|best)|
      what(?:'s| is| are) (?:the )?(?:advantages?|benefits?|pros|downsides?|point|
      difference(?!.*\b(?:agents?|admins?|administrators?|roles?|desk|helpdesk)\b)|meaning|consequences?|impact|
      risk))(?:\b|
      (?<=@))
    `,
    'it weighs something up',
  ],
  [
    'hypothetical',
    regex`
      \b(?:(?:i|we) (?:might|may)(?: just| also| well| still| soon)* (?:want|need|like|prefer|use)|
      (?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been)? (?:just |still |only |currently |also )*(?:thinking|
      considering|debating|pondering|contemplating|toying|wondering|weighing|deliberating|planning|undecided|unsure|
      hesitating|torn)|
      (?<!\b(?:that|which|what|everything|anything|offers|products|things|plans) )
      (?!(?:i|we) should (?:know|be aware)(?: about| of)?(?: \?)?$)(?:i|we) (?:might|may|could|would|
      should|'d)(?: (?!only\b|rely\b|apply\b|supply\b|reply\b|imply\b)\w+ly| perhaps| possibly| maybe| also| just|
      [ ]always| soon)* (?!very much (?:like|love|want|appreciate)|like|love|need|want|appreciate|welcome|value|
      (?!(?:app|supp|rep|re|imp|comp|multip|f)ly\b)\w+ly\b|
      (?:see|view|have a look at) (?:what|which|who|the|our|all|my|how many)\b|
      be (?:\w+ )?(?:grateful|obliged|thankful|glad|happy|delighted|pleased)|use|prefer|please)(?:\w+)|
      maybe (?:i|we|it|someday|one day|later|next)|perhaps (?:i|we|it|later|next)|it (?:would|might|could) be|it'd be|
      if (?:i|we) (?:were|had|ever)|not sure (?:if|whether|about|we)|could(?:'ve| have) (?:sworn|thought)|
      (?:i|we) (?:guess|suppose|hope|wonder|plan|intend|expect|hesitate|doubt|dream)|in case we|what would|
      whether (?:to|we|i)\b|had (?:i|we) known|were to|(?:i|we)(?:'ll| will)\b.*\b(?:myself|ourselves)|
      (?:i'm|we're|i am|we are) about to|thinking (?:of|about)|toying with|some day)(?:\b|(?<=@))
    `,
    'it weighs something up',
  ],
  [
    'hypothetical',
    /^(?:i|we|maybe|perhaps|so|then)\b.*\b(?:i|we) can (?!i|you|please|see|get|have|sell|resell|order|buy|offer|purchase)\w+/,
    'it weighs something up',
  ],
  [
    'reported',
    regex`
      ^(?!.*\breseller relationship with us\b|.* to (?:give|grant) us (?:the )?(?:gdap|delegated|admin (?:rights|access)))(?:please |could you |can you )?(?:tell|instruct|order|remind|ask) @ to (?:take|cancel|withdraw|send|add|
      remove|order|buy|change|upgrade|assign|resend|request|invite|create|register|end|terminate|decline|reduce|
      increase|set|link|revoke|give|make|put|submit|log|raise|open|file|reset|update|renew)\b
    `,
    'somebody else is to do it',
  ],
  [
    'reported',
    new RegExp(
      `^(?:${someone}) (?:just |already |also |has |have |had |kindly |once |recently |always |never |still |then |even |only |clearly |\\w+ally )*${saying}\\b`,
    ),
    'somebody else said it',
  ],
  [
    'reported',
    regex`
      (?<!\w)(?:(?:,|@quote) (?:says|said|wrote|writes|reads|claims|claimed|goes|read) (?:@|he|she|they|it|the|their|
      our|his|her|my)(?!\w)|
      @quote (?:is|was) what|according to|apparently|allegedly|supposedly|rumou?r has it|word is|i heard|i've heard|
      i read|it says|it said|(?:wants?|wanted) to know (?:how(?! many| much)|if|whether|why)|as @ said|
      (?:i was|i've been|we were|we've been|i have been|we have been) (?:told|asked|instructed|
      advised)(?! to (?:look for|look up|find|show|list|pull up|bring up)\b)|
      (?:the|that|an|this|his|her|their) (?:email|e-mail|mail|message|note|memo|article|doc|document|manual|docs|page|
      letter|minutes|ticket|text|quote|slide|post|guide|button|screen|label|card|form|banner|link|menu|option|prompt|
      popup|log|chat) (?:(?:even|just|only|also|clearly|plainly|still|now|really|\w+ally) )?(?:says|said|reads|mentions|was|
      states|told|(?<!\bpage )from)|
      titled @quote|called @quote song|
      (?:i|we) (?:said|told|wrote|typed|mentioned|asked) (?:that|to|him|her|them|@|@quote|you)|
      (?:read|saw|heard|got|received) (?:a|an|the) (?:email|mail|message|note|comment|text|line|phrase)|
      (?:said|wrote|writes|says|typed|shouted|means?|reads|translate|translates|translation of|spell|define|quoting|
      quote|phrase|sentence|the words?|text|string) @quote)(?:\b|
      (?<=@))
    `,
    'it is quoted',
  ],
  [
    'reported',
    regex`
      ^(?:(?:our|my|the|next|a|one) )*(?:goals?|plan|to-?dos?|to do|todo list|agenda|idea|example|e\.g|suggestion|
      proposal|option|next steps?|action items?|reminder|draft|test|wish|targets?|step #?|notes?)\b[^:]{0,40} ?: 
    `,
    'it is a note',
  ],
  [
    'scheduled',
    regex`
      \b(?:remind (?:me|us)(?! (?:which|what|who|how many|how much)|(?: please)?(?: \?+)?$)|
      (?:nudge|poke|prod|buzz|wake|alert) (?:me|us)\b|ping (?:me|us) (?:at|on|tomorrow|in|next|later|about|to)\b|
      set (?:a|an|me a) (?:reminder|alarm|timer)|don't (?:let me )?forget|do not forget|remember to|
      make a note(?! of (?:(?:the|our|my) )?(?:new |possible |potential )?(?:lead |prospect |customer |client )?@)|
      note to self|
      (?:at|by|before|around|from|until|till|after) (?:# ?(?:am|pm|o'?clock)\b|#:#|noon|midnight|\d+(?:am|pm)|lunch|
      work|the (?:call|meeting|weekend|holidays|summer|end)|next|then|hours|today's|close of)|
      # ?(?:am|pm)\b|(?:minutes?|hours?|days?|weeks?|months?|years?) from (?:now|today)(?! on)|
      in (?:#|a|an|a few|half an|several|the next|a couple of|another) ?(?:few |couple of |# )?(?:minutes?|mins?|
      hours?|hrs?|days?|weeks?|months?|years?|morning|evening|afternoon|second half)|
      in (?:the )?(?:morning|evening|afternoon|spring|summer|autumn|fall|winter|new year|due course)|
      in the (?:near |not too distant )?future|on the (?:#|first|last|\d+(?:st|nd|rd|th))|
      (?:first thing|this time) (?:next|in|on)|
      every (?:other |second |single |first |last |third |
      # )?(?:of (?:the |each |every )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|week|month|morning|time|hour|
      quarter|year|evening|night|#)|
      (?:each|every) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|quarter|year|morning|evening|
      afternoon|time)|
      (?:this|next|coming|following) (?:evening|weekend|week|month|quarter|year|spring|summer|sprint)|
      end of (?:the )?(?:day|week|month|quarter|year)|close of business|first thing|\d+(?:st|nd|rd|th) of|
      as soon as (?:they|he|she|it|we|@|the|i)|whenever (?:they|he|she|it|we|@|the|a|an|someone|somebody|i|our)|
      starting (?:next|tomorrow|in|from)|effective (?:next|tomorrow|from))(?:\b|(?<=@))
    `,
    'it is for later',
  ],
  // after the audit, remove …
  [
    'conditional',
    regex`
      \b(?:let (?:me|us) know|tell (?:me|us)|notify (?:me|us)|inform (?:me|us)|alert (?:me|us)|ping (?:me|us)|
      give (?:me|us) a (?:shout|call|ring|ping)) (?:when|once|as soon as|
      the moment) (?!(?:did|was|were|do|does|can|has|have)\b)(?!.*\b(?:was|were|did)\b)
    `,
    'it hangs on a condition',
  ],
  [
    'conditional',
    /^after (?:the|this|that|my|next) (?:\w+ )?(?:audit|migration|holidays?|weekend|deadline|renewal|launch|training|break)(?: ,)?(?: please| pls| kindly)*$/,
    'it is for later',
  ],
  [
    'conditional',
    regex`
      ^(?:should @ |
      (?:if|once(?! (?:more|again)\b)|unless|until|provided|assuming|in case|as soon as|
      when(?! (?:did|was|were|is|are|will|do|does|can|has|have|should))|whenever|
      after(?! (?:all )?(?:that|this|the|what) [^,]{1,40}?(?: ,)? (?:i've|we've|i have|we have) (?:\w+ )?(?:had|lost|grown|seen|run)\b)(?! (?:a |an |the |our |some |much |long |good |short |quick |careful |due |further |internal |lengthy |
      several |many |thorough |more )*(?:chat|call|meeting|visit|demo|lunch|coffee|consideration|reviews?|thought|
      discussions?|deliberations?|evaluations?|reflection|talks?|conversations?|years|analysis|audit|thinking|debate|
      consultation|(?:speaking|talking|chatting|consulting|checking|meeting|discussing)(?: [^ ,]+){0,6}?)\b(?: ?$|
      [^,]{0,40}?(?: ,| (?:i|we|i'd|we'd|we've|we're)\b)))|
      before|in the event|depending|as long as|only if|the moment|supposing|subject to)\b)
    `,
    'it hangs on a condition',
  ],
  [
    'conditional',
    regex`
      (?<!\b(?:idea|clue|see|check|know|me|verify|ask|asking|wonder|wondering|curious|confirm|sure|appreciate it|prefer it|grateful|
      great|nice|lovely|mind|helpful|super|out|us|awesome|fantastic|good|happy|glad|pleased|obliged|delighted|
      thankful|look|looks|looking|looked)) (?:if|
      unless|until|(?<!\b(?:who|which) )once(?! (?:more|again|and|,)| ?$)|(?<!\b(?:be|is|are|was|were|been|being) )provided(?: that)?(?! by\b)|
      providing|assuming|supposing|on condition|as soon as|in case|as long as|only if|only when|only once|
      (?<!\b(?:i'm|we're|am|are) )after (?:they|he|she|it|we|@|the|you|signing|approval)|
      when (?:they|he|she|it's|it|@|we|the|you're|our|my|their|i(?! (?:get|have)))|the moment|
      (?<!\b(?:need|want|needed|have|done|ready|due)(?: it| this| that| them)? )before (?:(?:they|he|she|@|we|i) (?!(?:got|could|had|saw|opened|came|were|was) )|the |you ))(?:\b|
      (?<=@))(?! (?:that's|you (?:can|could|may|don't|would|please)|possible|needed|necessary|any|(?:i|we) (?:may|might)(?: please| so)?(?: ?$| ,)))
    `,
    'it hangs on a condition',
  ],
];

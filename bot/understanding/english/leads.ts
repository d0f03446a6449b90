import { regex } from '../text/regex.ts';
import type { Lead } from './rules.ts';
import { sights, softly } from './sights.ts';
import { unusual } from './unusual-leads.ts';

/** Rules on the beginning of a clause; `go on` takes the words away and looks again. */
export const leads: Lead[] = [
  ...sights,
  // go ask for delegated admin at Kestrel
  [
    'go on',
    /^(?:please )?go (?=(?:ask for|request|send|invite|add|link|assign|create|raise|cancel|withdraw|resend|order|register) (?:an?|the|our|another|delegated|@|@mail|@id|#)(?: |$))/,
    'a request',
  ],
  // as support contact for sub-12 we would like to enter the reseller Kestrel
  [
    'go on',
    /^as (?:the |our )?(?:new )?(?:designated )?support contact (?:for|on|of) (?:the |our )?(?:customer |client |subscription )?@(?:id)?(?: ,)? (?=(?:i|we)(?:'d| would)? (?:like|want|wish|need) )/,
    'what it is for',
  ],
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
    regex`
      ^(?:for|at|on|to|with) (?:the |our )?(?:new )?(?:customer |client |reseller |subscription )?(?:@|@mail|
      @id)(?: ,)? (?=(?:an?|another) (?:\w+ ){1,4}?(?:must|should|has to|needs to|ought to) be \w|(?:i|we)(?:'d| would)?(?: urgently| also| now)? (?:need|want|like|require|wish|are short|
      have to)\b|(?:the |their |its )?@offer(?: subscription)? (?:has to|needs to|should|must|is to) )
    `,
    'whom it is for',
  ],
  // …, but are not interested
  ['negated', /^(?:are|is|am|was|were|do|does|have|has) not (?!.*\?$)/, 'it says not to'],
  ['go on', /^@ [,:] (?=(?:what|which|how many) (?:\w+ )?(?:\w+ )?(?:do|does|did|have|has|are) )/, 'whom it is about'],
  [
    'go on',
    regex`
      ^(?:for|on behalf of|in the name of) (?:the |our )?(?:new )?(?:customer |client |reseller )?@ (?:, )?(?:please |pls |kindly )?(?=(?:set|change|make|switch|update|
      open|create|raise|log|file|submit|add|remove|assign|associate|link|cancel|show|list|check) (?:the|an?|our|their|
      another|@) )
    `,
    'whom it is for',
  ],
  [
    'go on',
    regex`
      ^(?:i|we)(?:'m| am| are|'re)? (?:just )?(?:writing|reaching out|getting in touch|emailing|
      write) to (?:let you know|inform you|tell you|advise you|
      say)(?: that)? (?=(?:i|we)(?:'d| would)? (?:want|wish|need|like|intend)\b)
    `,
    'what somebody is told',
  ],
  [
    'go on',
    /^(?:kindly |please )*(?:request|requesting|ask|asking) you (?:to )?(?:please |kindly |to )*(?=\w)/,
    'a request',
  ],
  [
    'go on',
    /^wondering(?: if| whether) (?:you|someone|somebody) (?:could|can|would|might)(?: please| possibly| perhaps| maybe| kindly)* /,
    'a polite request',
  ],
  [
    'go on',
    /^(?:i|we)(?:'d| would)(?: now| also)* (?=(?:see|view|have a look at) (?:what|which|who|the|our|all|my|how many)\b)/,
    'a wish to do',
  ],
  [
    'go on',
    /^(?:i|we) (?:was|were)(?: really| just| also)* (?:hoping|looking|wanting|trying) to (?=\w)/,
    'a wish to do',
  ],
  [
    'go on',
    regex`
      ^(?:i|we)(?: would|'d)? (?:need|require|want|could use)(?: some| your| a bit of| a hand| a little)* (?:help|
      assistance|support|hand) (?:to (?=\w)|
      (?:with |
      in )?(?=(?:invite|add|create|send|set up|register|order|cancel|withdraw|end|terminate|decline|accept|link|
      assign|upgrade|change|update|request|resend|remove|open|raise|log|file|find|see)\b))
    `,
    'a wish to do',
  ],
  [
    'go on',
    /^would it be (?:too much|an? (?:\w+ )?)(?: ?(?:trouble|bother|hassle|effort|to ask|of an? \w+|nuisance|problem|imposition|ask|inconvenience|pain|burden))(?: for you| for anyone)? to /,
    'a polite request',
  ],
  [
    'go on',
    regex`
      ^(?:i|we)(?:'d| would|'ll| will| shall|
      [ ]should) (?:also )?(?:be (?:very |most |so |really |much )?(?:glad|happy|grateful|pleased|obliged|delighted|
      thankful)|
      appreciate it|love it|like it|
      prefer(?: it)?) if (?!(?:you|someone|somebody|anyone|i|we|the bot|twotier|it|that|this)\b)(?=.*(?: was | were |
      [ ]is | are | could be | can be | gets? | got | could go | goes | went ))
    `,
    'a wish that something is done',
  ],
  [
    'go on',
    /^(?:i|we)(?:'d| would) (?:also |really |very much )?(?:appreciate|welcome|like|love|prefer|value) (?!to apply\b)(?=.{1,120} being \w+)/,
    'a wish that something is done',
  ],
  [
    'statement',
    regex`
      ^(?:i|we|they) (?:really |just |also |do |always )*(?:love|enjoy|hate|dislike|adore) (?:to|it|this|that|the|our|
      my|these|those|your|his|her|their|how|when|working)\b|
      ^(?:i|we|they) (?:really |also |do )*like (?:it |the fact )?that\b
    `,
    'what somebody likes',
  ],
  [
    'go on',
    regex`
      ^(?:sorry |no |wait |, )*(?:i|we) (?:meant|mean)(?: to say)?(?: ,|
      [ ]:)? (?=(?:invite|add|create|send|set|show|list|remove|end|cancel|resend|upgrade|order|link|assign|make|give|
      take|change|accept|decline|open|register|put|raise|log|withdraw|onboard|request|buy)\b)
    `,
    'a correction',
  ],
  [
    'go on',
    /^(?:please |kindly )?(?:be|would you be) (?:so )?(?:good|kind|nice|sweet|lovely|a dear|a star|an angel)(?: enough)? (?:as to|to|and) /,
    'a polite request',
  ],
  [
    'how-to',
    /^(?:explain|tell|show|teach|describe|clarify|outline|advise)(?: to)?(?: (?:me|us))? how (?!many|much|long|often|far|we|they|@|our|the|services)/,
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
    regex`
      ^(?:i|we|i've|we've)(?: also| now)? (?:have|got|have got) (?:a|an|another|the|
      our) (?:new )?\w+(?: \w+)? to (?=(?:invite|add|register|onboard|order|enroll|create|assign|enter|log|record|
      set up|submit|raise|report|save|file|buy|put in)\b)
    `,
    'somebody to do something for',
  ],
  // let's not accept it yet
  ['postponed', /^(?:let's|lets|let us) not (?!.*\?$).*\byet\b/, 'it is put off'],
  [
    'negated',
    regex`
      ^(?:please )?(?:do not|don't|dont|don t|do n't|never|no don't|no , don't|not|
      no (?!to (?:the|their|that|this|your|@)(?: |')|wait|problem|worries|rush|hurry|idea|doubt|later|thanks?|
      more)\w+|
      stop (?!working|doing business|dealing|the partnership|our partnership|(?:our|the) relationship with|partnership|partnering|collaborating|
      being (?:a )?partner|the invit)|
      avoid|refrain|forget (?:about|it|that|the|what|@|my|i)|skip|abandon|
      quit (?!the partnership|our partnership|working|the role)|(?:i|we) (?:refuse|decline|hesitate|hate|dread|regret|fear) to|
      let's not|let us not|lets not|
      (?:can|could|would) you (?:please )?(?:not|
      stop (?!working|doing business|dealing|the partnership|our partnership|(?:our|the) relationship with|partnership|partnering|collaborating|
      being (?:a )?partner|the invit))|
      you (?:should|must) (?:not|never)|
      you (?:shouldn't|cannot|can't|can not|can never|mustn't|may not|needn't|don't|won't|shan't)|
      needn't|need not|
      under no circumstances?|under any circumstances? (?:not|never)|by no means|no more|
      (?:i|we) (?:do not|don't|dont|won't|will not|wouldn't|would not|can't|cannot|never|didn't|did not|am not|
      are not|aren't|no longer|should not|shouldn't|must not|mustn't|needn't|need not|couldn't|cant|wont|did n't|haven't|have not|
      hadn't|had not)|
      (?:i'm|we're|i am|we are) not|
      (?:@|it|they|he|she|this|that|the \w+|our \w+|nobody|no one|no-one|none)(?:'s)? (?:do not|does not|don't|
      doesn't|doesnt|won't|will not|wouldn't|can't|cannot|never|didn't|did not|is not|isn't|are not|aren't|should not|
      shouldn't|must not|mustn't|hasn't|haven't|has not|may not|no longer (?:needs|wants|requires))|
      nobody|nothing|neither)(?:\b|(?<=@))
    `,
    'it says not to',
  ],
  [
    'past',
    regex`
      ^(?:i|we|they|he|she|someone|somebody|@)(?: just| also| already| really| never| only)* (?:forgot|failed|managed|
      tried|meant|refused|agreed|promised|planned|hoped|started|began|used|was going|were going|was about|were about|
      happened|attempted|remembered|offered|chose|decided|intended|had hoped|had planned) (?:to|on|not)(?:\b|(?<=@))
    `,
    'it tells of something past',
  ],
  [
    'question',
    /^(?:have|has) (?:we|you|i|they|@|our \w+) (?:still |already )?(?:got|any|(?:had|received|gotten|seen) (?:any|more|new|some))(?:\b|(?<=@))|^(?:you )?got any\b(?=.*\?$)/,
    'it asks what there is',
  ],
  // have those 8 seats been added?
  ['question', /^(?:have|has|had) (?!.*\b(?:that|which|who)\b).* been\b/, 'it asks whether something was done'],
  [
    'question',
    regex`
      ^(?!have @(?!.*(?:\?| yet)$))(?:have|has|had|did|didn't|haven't|hasn't|was|were|wasn't|weren't) (?:delegated admin|gdap|
      licen[cs]es|seats|@offer|#|i|you|we|they|he|she|it|@|the|my|our|your|someone|anyone|anybody|somebody|anything|
      something|microsoft|partner center|that|this|any|their|his|her|all)(?:\b|(?<=@))
    `,
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
    regex`
      ^(?:do you think|i was wondering|i'm wondering|i am wondering|was wondering|wondering|i wonder|
      we were wondering|is there any chance|any chance|is there a chance|
      would it be (?:ok|okay|possible|alright|
      too much (?:trouble|bother|hassle|effort|to ask|of a bother|of a hassle)|a (?:problem|bother|hassle|big ask))|
      i'd (?:appreciate|be grateful|be happy|love|like) it|i would (?:appreciate|be grateful|love|like) it|
      it would (?:help|suit)(?: me| us)?(?: a lot| a great deal| greatly| out)?|it would mean a lot|
      it would make (?:my|our) (?:day|life easier)|it would be (?:(?:much|greatly|very|really|highly) )*appreciated|
      it would be (?:great|nice|good|lovely|helpful|awesome|fantastic|super|perfect|wonderful|appreciated|cool)|
      it'd be (?:great|nice|good|lovely|helpful|awesome|fantastic|super|cool)|that would be great|
      we'd (?:appreciate|be grateful|love) it|(?:i|we) would be grateful|i'd be grateful|
      we would (?:appreciate|be grateful)(?: it)?|
      (?:i|we)(?:'d| would) prefer it(?= if)|
      (?:i|we)(?:'d| would| should| shall| will)? (?:be |feel )?(?:most |very |much |so |really |ever so |extremely |
      truly |deeply )*(?:grateful|obliged|thankful|happy|glad|appreciative|indebted|pleased|delighted|
      appreciate(?: it)?|like it|love it|welcome it))(?: if|
      [ ]whether| that)? (?:you|someone|somebody|the bot) (?:could|can|would|might|may|
      will)?(?: (?:please|kindly|possibly|maybe|just))? ?
    `,
    'a polite request',
  ],
  [
    'go on',
    new RegExp(
      `^(?!(?:\\w+ )*@ (?:needs|wants|wishes|would like) to be\\b)(?:i|we|i'd|we'd|id|wed|i'll|we'll|one|you|we and (?:our|the) (?:\\w+ )?@(?: together| jointly| both)?|(?:our|my|this) (?:\\w+ ){0,2}?(?:people|guys|folks|staff|colleagues|boss|management|firm|company|business|organi[sz]ation|team|office|outfit|shop|agency|startup|group)|(?:(?:our|the|my) )?(?:new )?(?:(?:indirect )?(?:customer|client|reseller|provider|distributor|partner) )?@)?(?: would| should| 'd| will| just| really| very much| also| do| now| still| only| urgently| \\w{3,}ly)* ?(?:likes?|love|wants?|wanna|wish|wishes|needs?|have|got|gotta|have got|prefer|am trying|are trying|trying|am looking|are looking|looking|am going|hope|be (?:(?:very|more than|most|only too|so|really) )*(?:happy|glad|pleased|delighted|honou?red|thrilled|keen|eager|willing|ready)|intend|ought|am hoping|desire)(?: (?:you|u|the bot|someone|somebody|us))?(?: please| kindly)? to ${softly}|^(?:i|we|u|you)?(?: also| now)* ?(?:wanna|gonna|gotta) ${softly}`,
    ),
    'a wish to do',
  ],
  ['how-to', /^(?:know|learn|understand|find out|hear) how(?! many| much)\b/, 'it asks how'],
  [
    'go on',
    /^(?:i'm|i am|we're|we are) (?:supposed|meant|expected|told|asked) to (?:ask|tell|get) you to |^(?:i'm|i am|we're|we are) (?:supposed|meant|expected|told|asked) to (?=.*\b(?:please|pls|plz)$)/,
    'what somebody was asked to do',
  ],
  ...unusual,
  ['go on', /^(?:would|'d) (?:like|love|prefer) to /, 'a wish to do'],
  [
    'go on',
    regex`
      ^(?:i|we)(?:'d| would)?(?: really| also)? (?:want|need|like|
      prefer) (?=(?:(?:our |the )?(?:reseller|customer|provider) )?@ to (?:manage|handle|look|run|own|take|get|
      receive|earn|serve|support|cover|sell|resell|become|join|partner|work)\b)
    `,
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
    regex`
      ^(?:: )?(?:i|we) (?:hereby |now |must |shall |respectfully |herewith |formally |officially |politely |gladly |
      regretfully )*(?=(?:decline|refuse|reject|accept|withdraw|revoke|request|terminate|cancel) (?:the|their|your|
      this|our|@|that|an|a)(?: |')|(?:decline|refuse|reject) it(?: please)?$)
    `,
    'it is done by saying it',
  ],
  [
    'go on',
    regex`
      ^(?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been)? (?:just |really |still |rather )*(?:hoping|hope|
      hoped|wondering|thinking|expecting|wonder|wondered)(?: that| if| whether)? (?:you|someone|somebody|the bot|
      twotier)(?: (?:could|can|would|might|may|will)|'d|
      'll)(?: (?:please|kindly|possibly|maybe|just|be able to|perhaps))* 
    `,
    'a polite request',
  ],
  [
    'go on',
    regex`
      ^(?:i|we)(?:'m|'re| am| are)? (?:hereby |now |kindly |herewith )*(?:authori[sz](?:e|ing)|instruct(?:ing)?|
      ask(?:ing)?|request(?:ing)?|urg(?:e|ing)|beg(?:ging)?|direct(?:ing)?|task(?:ing)?|trust(?:ing)?|
      count(?:ing)? on) (?:you|the bot) to 
    `,
    'a request',
  ],
  [
    'go on',
    regex`
      ^(?:what|all|the (?:only )?thing|one thing) (?:i|we)(?:'d| would)?(?: really| just| also)* (?:want|need|like|
      wish)(?: from you)?(?: you)?(?: to do)?(?: right now| now| today)? is (?:for you )?(?:to )?(?=\w)
    `,
    'a wish to do',
  ],
  [
    'go on',
    /^(?:someone|somebody|anyone|anybody)(?: please| pls| kindly)? (?:needs to|has to|should|must|ought to|please) (?=\w)/,
    'a request',
  ],
  [
    'go on',
    regex`
      ^(?:please |kindly )*(?:be (?:informed|advised|aware|notified)|note|take note|know|
      (?:i|we) (?:would like to |want to |hereby |must )?(?:inform|advise|notify) you)(?: (?:that|
      of the fact that))(?: ,)? (?=(?:i|we|our|the|customer|client|@)(?: |'))
    `,
    'what somebody is told',
  ],
  [
    'go on',
    regex`
      ^(?:for|in|ahead of|because of|due to) (?:my|our|the|a|an|this|that|tomorrow's|today's|
      next \w+'s) (?:\w+ ){1,4}?(?:(?:at|with|to|of|from|on|for) (?:the )?(?:@|\w+) )?(?:, )?(?=(?:i|we|i'd|
      we'd) (?:need|want|would|like|require))
    `,
    'what it is for',
  ],
  [
    'go on',
    /^(?:it is |it's )?with (?:\w+ )?(?:regret|sadness|pleasure|a heavy heart)(?: that)? (?=(?:i|we)\b)/,
    'a regret',
  ],
  [
    'go on',
    /^(?:(?:see to it|arrange(?: it)?|have it arranged|take care)(?: so)? that (?:please )?|see that (?=an? .* (?:goes|is|gets) ))/,
    'a request',
  ],
  [
    'go on',
    regex`
      ^(?:help|assist)(?: me| us)?(?: to| in|
      [ ]with)? (?=(?:add|invite|send|create|register|order|buy|assign|link|put|make|connect|move|request|ask|upgrade|
      set|remove|cancel|withdraw|revoke|end|terminate|drop|decline|reject|accept|increase|change|give|take|submit|
      enrol|enroll|apply|edit|update|grant|promote|resend|remind|onboard|transfer|designate|associate|provision|
      reduce|cut|strip|log|raise|open|file|lodge|save|record|show|list|check|find|view|pull|look|tell|get|book|bring|
      set up)\b)
    `,
    'a request',
  ],
  ['go on', /^(?:(?:hey |hi )?(?:bot|twotier) )?can (?:also )?help (?:me |us )?(?:to )?(?=\w)/, 'a polite request'],
  [
    'go on',
    regex`
      ^(?:must|have to|will have to|are going to have to) (?:respectfully |regretfully |sadly |kindly |regrettably |
      unfortunately |
      politely )*(?=(?:decline|reject|refuse|turn down) (?:it|this|that|them|
      (?:the|their|your|this|that) (?:\w+ )?(?:invitation|invite|offer|request))\b)
    `,
    'it is done by saying it',
  ],
  [
    'go on',
    regex`
      ^(?:(?:(?:i|we)(?:'m|'re| am| are| must)? (?:very |deeply |terribly )?(?:regret|afraid|
      sorry)(?: to (?:say|inform you|tell you|advise|report|let you know))?(?: but)?(?: that)?|
      unfortunately|sadly|regrettably|with regret)(?: ,)? )(?=(?:i|we)\b)
    `,
    'a regret',
  ],
  [
    'go on',
    regex`
      ^(?:it is|it's) (?:hereby |kindly |respectfully |further )?(?:requested|required|asked|desired|necessary|
      essential|imperative|important|proposed|(?:our|my) (?:wish|desire|request|intention)) (?:that |to )|
      ^(?:(?:i|we)(?:'d|
      [ ]would)? (?:(?:beg to|wish to|have to|must|like to|want to|hereby|kindly|respectfully) )*)?(?:want|
      need|wish|like|request|require|ask|desire|prefer)(?: it)? that (?:you |the bot )?
    `,
    'a wish that something is done',
  ],
  [
    'go on',
    regex`
      ^(?:after (?:\w+ ){0,3}?(?:chat|call|meeting|visit|demo|lunch|coffee|consideration|reviews?|thought|
      discussions?|deliberations?|evaluations?|reflection|talks?|conversations?|years|analysis|audit|thinking|debate|
      consultation)(?: (?:with|of|by|about|in|on) (?:@|\w+)(?: \w+)?)?(?: ,)? )(?=(?:i|we)\b)
    `,
    'after some thought',
  ],
  [
    'go on',
    regex`
      ^(?:let's|lets|let us|let me|lemme|go ahead and|go on and|make sure (?:that |to )?|
      see (?:to it )?that (?=(?:customer |client )?@ (?:gets|has) )|ensure (?:that )?|be sure to|
      help (?:me|us) (?:to |out and )?(?=\w)|feel free to|try (?:to|and)|time to|it's time to|
      i(?:'d| would) ask you to|i(?:'d| would)? request you to|i (?:hereby )?(?:request|ask)(?: that)? you(?: to)?|
      (?:i|we) (?:should|must|shall|will|'ll)(?= need)|(?:i|we) must(?! (?:not|be|have|say|admit|confess|ask)\b)|
      your task is to|you (?:can|should|may|must|need to|have to)(?: now| please)?|kindly|proceed (?:to|and)|begin to|
      start to|(?:i|we) (?:hereby|now) (?=\w))\s?(?:please |also |now |just |then )*
    `,
    'a request',
  ],
];

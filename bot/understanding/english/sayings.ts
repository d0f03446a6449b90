import type { Act } from '../clauses.ts';
import { regex } from '../text/regex.ts';

/** What English says beside a wish, or instead of one: doubts, exclamations, what happened, what it is about. */
export const sayings: readonly [act: Act, pattern: RegExp, why: string][] = [
  [
    'statement',
    regex`
      ^(?:[,(-] |and |as |because |since |so )*(?:(?:i|we|they) )?(?:really |urgently |kinda )?(?:need|want|
      require)s? (?:it|this|that|'?em|them|these) (?:asap|urgently|today|now|soon|quickly|fast|before|by|for|because|
      in time|right away)\b(?!.*\b(?:to be|done|removed|added|cancelled)\b)
    `,
    'why it is wanted',
  ],
  [
    'statement',
    regex`
      ^(?:(?:\w+ly|congrats|congratulations|honestly|seriously|man|dude|well|so|and|but|haha|lol|wow|,|
      -) )*(?:you(?:'re| are)|
      you've (?:been|become|got)) (?!(?:\w+ )?(?:able|allowed|asked|requested|going|supposed|to|welcome|to be|hereby|
      kindly)\b)(?!.*\?$)(?!.*\b(?:please|can you|could you)\b)
    `,
    'what somebody thinks of the bot',
  ],
  // the invitation once more, it must have landed in their spam
  [
    'statement',
    /^(?:[,(-] |and |as |because |since |so )*(?:it|that|they|the (?:first|last|old) one) (?:must|seems to|appears to) have (?:landed|gone|ended up|slipped|vanished|disappeared|bounced|fallen|got lost|gotten lost|been lost)\b/,
    'why it is wanted',
  ],
  [
    'statement',
    /\b(?:made|makes|asked|told|taught|gave|hired|fired|programmed|built|named|paid) you\b(?!.* (?:to|please)\b)/,
    'what somebody thinks of the bot',
  ],
  [
    'statement',
    regex`
      ^(?:[,(-] |and |as |because |since )*(?:they're|they are|theyre|it's|it is|this is|that's|he's|
      she's) (?:already |still |now )?(?:one of (?:our|the|my)|an?(?: new| old| existing)?|
      our(?: new| existing)?) (?:customers?|clients?|resellers?|providers?|distributors?|prospects?|
      leads?)(?: of ours)?(?: ,)?$
    `,
    'who they are',
  ],
  [
    'statement',
    /^(?:, |because |as |since |and |but |sorry )*(?:my|our) @?\w* ?(?:is|isn't) (?:not )?(?:so |very |really |too |that )*(?:good|great|poor|bad|limited|weak|rusty|terrible|strong|well|bad)\b/,
    'what somebody cannot read',
  ],
  [
    'statement',
    regex`
      ^(?:(?:and|so|well|,|dear @ ,) )*(?:(?:i|we) (?:would like to |want to |wish to |do )?(?:thank|appreciate)|
      (?:thanks|thank you) to|many thanks to) (?:@|them|him|her|
      you)(?: \w+)? for (?:(?:the|their|your|his|her|this|that|kind|generous|lovely|partner|
      partnership) )+(?:invitation|
      invite|offer|request)(?: ,)?$
    `,
    'it thanks somebody',
  ],
  [
    'hypothetical',
    /^(?:(?:so|well|hmm|and|then|but|or|,|-) )*(?:perhaps|maybe|possibly) (?:i|we) (?!(?:could|can|may|might|need|want|please|get|see)\b)(?!.*\?$)/,
    'a doubt',
  ],
  [
    'hypothetical',
    /(?:^| )(?:,|-|\(|but) (?:i'm |i am |we're |im )?(?:not (?:so |too |quite |really |entirely )?sure|unsure|undecided|dunno|idk|no idea)(?: yet| though| about (?:it|that)| really)*(?: \))?$/,
    'a doubt',
  ],
  ['hypothetical', /^(?:,|-) (?:i|we) (?:think|guess|suppose|believe|reckon|assume|imagine)(?: so)?$/, 'a doubt'],
  [
    'statement',
    /^(?:(?:wow|oh|my|god|well|and|,) )*what an? (?:\w+ ){1,4}(?:he|she|they|it|you|we|@|that) (?:has|have|had|got|is|are|was|were)\b(?!.*\?$)/,
    'an exclamation',
  ],
  [
    'statement',
    /^(?:(?:wow|oh|ooh|great|wonderful|fantastic|brilliant|lovely|perfect|super|fab|yay|well|,|-) )+(?:just (?:great|what we needed) |, )*(?:yet )?another \w+ (?:who|that|which)\b(?!.*\?$)/,
    'an exclamation',
  ],
  [
    'statement',
    regex`
      ^(?:(?:wow|oh|ooh|my|god|ah|phew|well|,|-) )*what an? (?:(?:very|really|rather|quite|such) )?(?:long|huge|
      lovely|nice|great|terrible|horrible|awful|beautiful|wonderful|fantastic|boring|busy|crazy|weird|strange|funny|
      big|massive|giant|slow|good|bad|pleasant|complete|total|silly|stupid|cute|mess|day|week|month|year|morning|
      shame|pity|relief|surprise|waste|weekend|cheek|view|pain|nuisance|joke|disaster|coincidence|journey|ride|game|
      bunch|load|crowd|list|pile)\b(?!.*\?$)
    `,
    'an exclamation',
  ],
  [
    'statement',
    regex`
      ^(?:(?:,|because|as|since|and|but|sorry|-) )*(?:i|we|he|she|they) (?:really |still |just )?(?:don't|dont|do not|
      can't|cant|cannot|can not|hardly|barely|couldn't|never learned to) (?:really |even |actually |quite |
      properly )*(?:read|speak|understand|follow|know|
      write) (?:(?:any|a word of|much|enough|your|the|good|this|that|it|these) ?)*(?:\w+ )?(?:well|at all|yet|
      language)?(?:$| please$)
    `,
    'what somebody cannot read',
  ],
  [
    'statement',
    regex`
      ^(?:(?:,|because|as|since|and|but|sorry|-) )*(?:i|we|he|she|they) (?:only |just |barely )*(?:speak|know|
      understand|speaks|knows) (?:only |just |barely )?(?:#|a few|some|a little|a bit of|two|three|a couple of|
      no) (?:words?|phrases?|sentences?)\b
    `,
    'what somebody can say',
  ],
  [
    'statement',
    regex`
      ^(?:[,-] |and |so |but )*(?:they're|they are|theyre|he's|she's|he is|she is|
      you(?: can|'ll)? (?:reach|find|get|catch) (?:them|him|her|it)|
      (?:they|he|she) (?:use|uses|can be reached|is reached|are reached))(?: (?:at|on|under|via|through|by|by mail|
      reachable|available|mail|email))* @mail(?: please)?$
    `,
    'an address',
  ],
  [
    'statement',
    /^(?:[,-] |and |just )*(?:please )?(?:write|mail|e-mail|email|contact|reach|text) (?:to )?(?:them|him|her) (?:at|on|under|via) @mail(?: please)?$/,
    'an address',
  ],
  [
    'how-to',
    /^(?:(?:and|so|,|but) )*what(?:'s| is| else is) (?:all |even )?possible(?: here| in here| with (?:you|this|it|this bot|the bot))?(?: \?)?$/,
    'it asks what there is to do',
  ],
  [
    'how-to',
    /^(?:(?:and|so|,|but) )*what(?: are| is|'s|s) (?:you|this(?: bot| thing| app)?|the bot|it) (?:actually |even |all )?(?:(?:good|useful|there|here|made|meant|built) )?(?:for|at)(?: |$)/,
    'it asks what there is to do',
  ],
  [
    'past',
    regex`
      ^(?:(?:just|this is|a (?:quick |short )?(?:note|line|word|heads-?up)|so|and|,) )*(?:to (?:let you know|
      inform you|tell you|say|notify you|confirm)|
      fyi|for your (?:info|information)|letting you know)(?: ,| -| :)?(?: that)? (?=@|the |our |my |they |he |she |
      it )(?!.*\b(?:needs?|wants?|requires?|would|should|must|has to|have to|can you|please|pls|says?|said|asks?|
      asked|writes?|wrote|tells?|told)\b)
    `,
    'what somebody is told',
  ],
  [
    'statement',
    /^after (?:speaking|talking|chatting|consulting|checking|meeting|discussing)\b(?: [^ ,]+){0,6}$/,
    'after some thought',
  ],
  [
    'how-to',
    regex`
      ^(?:(?:and|so|,) )*(?:do you have|have you got|is there|you got|got|where(?:'s| is)) (?:an?|any|some|the|
      your) (?:\w+ )?(?:manual|tutorial|documentation|docs|instructions|faq|cheat sheet|help page|handbook)\b
    `,
    'it asks for a manual',
  ],
  [
    'how-to',
    regex`
      ^(?:(?:and|so|,) )*what (?:is it (?:that )?|exactly )?(?:do )?you (?:actually |even |
      really )?do(?: (?:around )?here| exactly| all day)?(?: \?+)?$|
      \bwhat am i (?:supposed|meant|expected) to (?:type|say|do|write|enter|click)\b|
      \b(?:examples?|idea|overview|list) of (?:what|things|stuff) (?:i|you|we) (?:can|could|may) (?:ask|say|do|type|
      try|tell)\b
    `,
    'it asks what there is to do',
  ],
  [
    'how-to',
    /\b(?:guidance|help|hints?|tips?|pointers?|advice|clues?) (?:on|about|as to|with|for|of) (?:what|which words?) (?:to|(?:i|we) (?:should|can|could|must|have to)) (?:type|say|write|enter|ask)\b/,
    'it asks what there is to do',
  ],
  [
    'how-to',
    regex`
      \bwhat (?:all |else )?(?:things |stuff |kinds? of things )?(?:i|we) (?:can|could|may) (?:do|make|ask|say|type|
      try)(?: \w+){0,2}? (?:with you|here|in here|with this|with the bot|from you)(?: \?)?$
    `,
    'it asks what there is to do',
  ],
  [
    'how-to',
    /\bwhat (?:all )?you(?:'re| are)? (?:actually |all )?(?:capable of|able to do|good (?:for|at)|can do|can help (?:me |us )?with)(?: for (?:me|us|(?:my|our|the) (?:\w+ ){1,3}))?(?: ?\?)?$/,
    'it asks what there is to do',
  ],
  [
    'statement',
    /^(?:(?:please|kindly|,|so|and) )*tell (?:@|them|him|her) (?:no|yes|nope|no thanks|no thank you|thanks|thank you|sorry|hi|hello)(?: ,| -)?$/,
    'what somebody is to be told',
  ],
  [
    'statement',
    /^(?:(?:please|pls|kindly|and|so|,|to) )*get back to (?:@|them|him|her)(?:mail)?(?= |$)/,
    'somebody is to be answered',
  ],
  ['statement', /^(?:i|we)(?:'d| would) (?:kill|die|murder|sell my|give my)\b/, 'what somebody longs for'],
  [
    'statement',
    /^(?:please |kindly )?(?:log|sign)(?: me)? (?:in|out|off|on)(?: again| please| now)*$/,
    'it is no door',
  ],
  [
    'hypothetical',
    /^(?!(?:(?:so|and|well|,) )*(?:do|does|did|is|are|am|have|has|can|could|which|what|who)\b).* or not(?: yet| now| after all)?(?: \?)?$/,
    'a doubt',
  ],
  [
    'reported',
    /\b(?:is|was|were) (?:what|all|the words?|the text) (?:that )?(?:i|we|he|she|they|you|@) (?:just )?(?:typed|wrote|said|entered|sent|read|told)\b/,
    'what was said',
  ],
  [
    'reported',
    /^(?:please )?(?:log|note|record|write down|minute|document) that (?:we|i|they|he|she|@|the|our)\b/,
    'what is to be kept',
  ],
  [
    'negated',
    /^(?:(?:it's|it is|that's|still|far|way|much|a bit|,) )*too (?:soon|early|late|risky|dangerous) to\b/,
    'it says not to',
  ],
  [
    'negated',
    /^(?:(?:i|we|they) )?(?:refuse|refused|decline|declined) to (?!(?:work|partner|join|accept|cooperate|be|become|sell|resell|deal)\b)/,
    'it says not to',
  ],
  ['statement', /^(?:do|does) (?:i|we|he|she|this|it) look like\b/, 'an idiom'],
  ['statement', /^new \w+ , (?:new|same|old|who|another) \w+/, 'an idiom'],
  [
    'statement',
    /^(?:(?:may|might|can|could) (?:i|we)|let me|i'd like to|i want to|i wanted to) (?:just |also |only )*add (?:that|something|my (?:two )?(?:cents|thoughts?|pennies))\b/,
    'what somebody adds to what was said',
  ],
  [
    'statement',
    /^(?:the |an? )?roles? of (?:[a-z]+ing|women|men|children|art|music|luck|money|government|religion|sleep|sugar|ai|technology) in\b/,
    'other business',
  ],
  [
    'statement',
    /^help (?:yourself|yourselves|himself|herself|themselves|is|was|will|has|came|comes|arrived)\b/,
    'an idiom',
  ],
  [
    'statement',
    regex`
      ^(?:lead (?:the|by|on|me|us|from)|(?:i|we|they|you) lead|leads to (?!follow|call|contact|chase|check)\w+$|
      (?:.* )?(?:i|we) find (?:it|this|that|these|those|them) (?:\w+ )?(?!at\b|in\b|on\b|for\b)\w+$)\b
    `,
    'an idiom',
  ],
  [
    'how-to',
    /^(?:(?:and|so|,) )*(?:can|could|does|is) (?:this|the|that) (?:thing|app|tool|chat|assistant|system|software|robot) (?!.*\b(?:please|pls|plz|kindly)\b)(?:also |even |really |able to )*\w+/,
    'it asks what there is to do',
  ],
  [
    'reported',
    /^(?:(?:and|so|,) )*(?:it's|it is|that's|that is) (?:up to|for|on|not for) (?!me\b|us\b|you\b)(?:@|him|her|them|the \w+|my \w+|our \w+) to\b/,
    'somebody else is to do it',
  ],
  // …, she's already a user
  [
    'statement',
    /^(?:, )?(?:he|she|they)(?:'s| is|'re| are) already (?:an? )?(?:user|one|in|on|there|registered|member)\b/,
    'what somebody is already',
  ],
  // I've a call with Kestrel in ten minutes
  [
    'statement',
    /^(?:(?:and|so|,|but|well) )*(?:i|we)(?: have|'ve)(?: got)? (?:an? |another )?(?:\w+ )?(?:call|meeting|appointment|demo|visit)\b(?!.* (?:please|pls)\b)/,
    'what somebody has ahead',
  ],
  ['statement', /^(?:(?:and|so|,|but|well) )*(?:who|nobody|no one) (?:really )?cares?\b/, 'nobody cares'],
  [
    'hypothetical',
    /^(?:(?:and|so|,) )*(?:is|could|can) it (?:be )?(?:possible|true|likely|right) that\b/,
    'it weighs something up',
  ],
  [
    'scheduled',
    regex`
      ^(?:(?:please|kindly|pls|just|also|can you|could you|would you) )*(?:add|create|set up|make|schedule|put in|set|
      put|leave|drop|write) (?:me |us |myself )?(?:an?|another|my|this) (?:\w+ )?(?:reminder|alarm|timer|appointment|
      memo|sticky note|
      calendar (?:entry|event|item|reminder))\b(?! (?:to|for|
      of) (?:(?:the|our|my|customer|reseller|client|provider) )*@)
    `,
    'it is for later',
  ],
  [
    'how-to',
    regex`
      ^(?:(?:and|so|,) )*(?:what(?:'s| is|s) )?(?:(?:the|a|any|is there a|is there any) )*(?:(?:usual|normal|right|
      correct|exact|official|standard|quickest|easiest|best) )?(?:procedures?|
      process|workflow|how-to|howto|steps?|approach) (?:for|of|to|on|when|in|behind) (?:(?:the|a|an) )?(?:\w+ing\b|
      (?:add|invite|register|order|create|set up|enrol|enroll|become|assign|remove|change|link|connect|onboard|cancel|
      end|accept|request|upgrade|raise|open|get|buy|resend|associate)\b)
    `,
    'it asks how',
  ],
  [
    'how-to',
    regex`
      ^(?:(?:and|so|,) )*(?:which|what) (?:\w+ )?(?:things|actions|tasks|operations|stuff|jobs|functions|
      features) (?:can|could|do|are) (?:you|this bot|the bot|twotier|it) (?!like\b|want|need|think|mean|eat|love|hate|
      prefer)\w
    `,
    'it asks what there is to do',
  ],
  [
    'past',
    regex`
      ^(?:(?:and|so|but|,|well|yesterday|today) )*(?:the|our|my|a|an|one of (?:our|my|the)) (?:new |old |big |
      favou?rite )?(?:customer|client|reseller|provider|distributor|partner|colleague|prospect)s? (?:just |really |
      also |already |even |finally |never |always )*(?!called @(?:quote)? (?:(?:needs|has|ought|is) to be|(?:should|must) be|needs (?:an?|another|#)) )(?:brought|called|rang|phoned|ate|drank|threw|wore|sang|drove|
      flew|slept|fell|forgot|came|went|won|lost|broke|stole|met|visited|thanked|laughed|smiled|complained|
      apologi[sz]ed|married|retired|died) (?!up\b|for\b|that\b|on\b)[@\w]
    `,
    'it tells what happened',
  ],
  [
    'past',
    regex`
      ^(?:(?:and|so|,|well) )*(?:during|at|over|
      after) (?:(?:the|our|a|an|last|my|this|that) )+(?:[\w'@]+ ){1,4}(?:, )?(?:i|we) (?:just |briefly |
      also )?(?:spoke|talked|chatted|met|had|saw|ran into|bumped into|came across|heard|learned|learnt|got|sat|agreed|
      discussed)\b(?!.*\b(?:please|pls|can you|could you)\b)
    `,
    'it tells what happened',
  ],
  [
    'past',
    regex`
      ^(?:(?:and|so|,|well|therefore) )*(?:after|
      following) (?!(?:i|we|they|he|she|it|you|@)\b)[^:;]{3,90}? (?:(?:i|we|
      (?:our|the) (?:board|management|team|company|boss|owners?|directors?)) (?:have|has|had)(?: now| finally| just|
      [ ]all| unanimously)* (?:decided|concluded|agreed|chosen|resolved|come|opted|voted|realised|realized|found|
      determined)(?! to (?:end|terminate|dissolve|cancel|withdraw|decline|reject|refuse|accept|invite)\b)|
      (?:i'm|i am|we're|we are|our board is|management is) (?:now )?\w+ing)\b
    `,
    'it tells what was decided',
  ],
];

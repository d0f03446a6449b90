import type { Act } from '../clauses.ts';
import { regex } from '../text/regex.ts';

/** How people begin and end, lead on to what was said before, and tell what belongs to it. */
export const manners: readonly [act: Act, pattern: RegExp, why: string][] = [
  [
    'talk',
    regex`
      ^(?:hello |hey |hi |, )*(?:are you (?:there|awake|around|online|alive|listening|still there)|you there|
      can you hear me|anybody (?:there|home)|anyone (?:there|here)|is anyone there)(?: \?)?$
      `,
    'whether somebody listens',
  ],
  [
    'talk',
    /^(?:it's|it is|this is)? ?me(?: again)?(?: ,)?$|^(?:i|we) (?:can't|cannot|couldn't|can not) (?:do|find|see|manage|figure|get) (?:it|this|that|how)(?: \w+){0,2} ,$/,
    'who is speaking',
  ],
  // As discussed with Maria, … Best regards, Anna: what leads on to the command and what takes leave of it.
  [
    'talk',
    regex`
      ^(?:and |so )?(?:as|per|as per|following|further to|in line with) (?:\w+ ){0,3}(?:discussed|agreed|mentioned|
      spoken|talked|requested|instructed|promised|arranged|confirmed|advised|communicated|planned|noted|approved|said|
      call|chat|conversation|meeting|email|mail|discussion|agreement)(?: (?:with|by|on|in|over|to|from|at|of) .*)? ,$
      `,
    'how one begins and ends',
  ],
  [
    'talk',
    /^(?:this is|it's|it is|i'm|i am|my name is|here is|here's) @(?: (?:from|of|at|in|with) [\w@' ]+)? ,$/,
    'how one begins and ends',
  ],
  [
    'talk',
    regex`
      ^(?:my|our|the) \w+(?: \w+)? (?:wants|needs|requested|asked for|approved|insists on|agreed to|agrees with|
      is fine with|is ok with) (?:this|it|that)(?: \w+)? ,$|
      ^(?:the |our |my )?(?:management|legal|finance|boss|manager|director|ceo|cfo|procurement|they|he|she|customer|
      client)(?: has| have| just| already| all)* (?:approved|agreed|signed off|confirmed|okayed|said yes|
      given (?:the|its|their|his|her) (?:ok|approval|go-ahead|green light|blessing))(?: (?:it|this|that|everything|
      on it|to it))? ,$
      `,
    'how one begins and ends',
  ],
  [
    'talk',
    regex`
      ^(?:(?:many|with|best|kind|warm|warmest|thanks and|thank you and|and) )*(?:regards|thanks|thank you|thx|cheers|
      best|sincerely|yours \w+|rgds|br|ta|greetings|many thanks|best regards|kind regards)(?: ,)? @(?: @)?(?: ,)?$
      `,
    'how one begins and ends',
  ],
  // sorry if this is a silly question, …
  [
    'talk',
    /^(?:(?:i'm|so|very|many) )*(?:sorry|apologies|forgive me|excuse me|pardon me)(?: in advance)? if .* ,$/,
    'how one begins and ends',
  ],
  // …, please place the order: what was said before is it
  [
    'talk',
    regex`
      ^[,-] (?:(?:so|and|then|please|pls|kindly|just|can you|could you) )*(?:(?:process|enter|book) (?:it|this|that|
      them)|
      put (?:the|this|that|their) (?:order|request) (?:through|in)|
      (?:place|put in|put through|raise|process|make|submit|do|complete|arrange|file|log) (?:the|this|that|an?|
      their) (?:new )?(?:order|request|change|purchase|upgrade))(?: (?:accordingly|please|today|now|asap|for them|
      for me|for us|through))*(?: \?)?$
      `,
    'to do what was said',
  ],
  // … and don't ask me why
  [
    'talk',
    /^(?:, |and |but |- )*(?:don't|do not|dont) (?:ask me (?:why|how|what|when)|worry|judge|laugh|panic|sweat it|mind me)\b/,
    'said in passing',
  ],
  // …, as we told everyone on Tuesday
  ['statement', /^, as (?:i|we|you|they|he|she) /, 'how it is known'],
  [
    'statement',
    /^(?:, )?in order to \w+ .*? (?:we|i|they|you) (?:need|must|have to|had to|should|would|could|can|will)\b/,
    'it tells what it takes',
  ],
  [
    'statement',
    regex`
      ^(?:, |please )*(?:tell|inform|let) @ (?:know )?(?:that )?(?:i|we|i'm|we're|i am|we are|we've|i've) (?!\w+ing\b|
      (?:(?:must|have to|hereby|respectfully|regretfully) )*(?:decline|reject|refuse|accept) )
      `,
    'what somebody is to be told',
  ],
  // no, make that 18; sorry, I mean partners@…
  [
    'statement',
    regex`
      ^(?:, |- |no |sorry |oops |wait |hmm |typo )*(?:make (?:that|it)|i mean|i meant|rather|should (?:be|read)|it's|
      correction :?) (?:to )?(?:#|@mail|@offer|@id)(?: seats| licen[cs]es| users)?(?: please)?$
      `,
    'a correction',
  ],
  // …, they say something is broken: what people complain of
  [
    'statement',
    regex`
      ^(?:, |- |because |since |as )+(?:they|he|she|people|users|customers|(?:the|our|their) \w+) (?:say|says|said|
      report|reports|complain|complains|tell us|claim|claims) (?:that )?(?:something|nothing|everything|it|e-?mail|
      mail|teams|outlook|@offer|(?:their|the) \w+) (?:is|isn't|are|aren't|keeps?|won't|can't|doesn't|does not|
      is not)\b(?! to )
      `,
    'what people complain of',
  ],
  // email is ops@…: a value, told beside the command
  [
    'statement',
    regex`
      ^(?:[,-] |and |the |his |her |their |its |my |our |@'s |contact )*(?:contact|e-?mail|mail|address|write|write to|
      reach (?:them|him|her) at|send it to)(?: address| contact)?(?: (?:is|=|:|goes to)|
      's)? @mail(?: (?:please|pls|thanks|thank you|ah|ok|\\?|,))*$
      `,
    'an address',
  ],
  [
    'talk',
    /^(?:[,-] )?(?:can|could|would|will|wouldn't|won't) (?:you|ya|u)(?: do (?:that|this|it|so))?(?: please| kindly)?(?: \?)?$/,
    'a tag',
  ],
  ['talk', /^, (?:i|we) hope$/, 'a tag'],
  [
    'talk',
    /^, (?:sort|arrange|action|process) (?:it|this|that|them)(?: out)?(?: (?:please|asap|today|for me|for us))*$/,
    'a tag',
  ],
  [
    'talk',
    regex`
      ^, (?:(?:can|could|would|will) you(?: please| pls)?|please|pls|plz|kindly) (?:sort|action|arrange|process|
      see to|do the needful)(?: (?:it|this|that|out))*(?: (?:asap|today|thanks|thx|for me|for us|\?))*$
      `,
    'a tag',
  ],
  [
    'talk',
    /^(?:a )?(?:(?:quick|small|short|last|another|new|next) (?:one|thing|request|ask|favou?r)|# more)(?: [-:,])?$/,
    'a tag',
  ],
  [
    'talk',
    /^(?:what|one thing) (?:i|we) (?:forgot|still wanted|wanted|meant|almost forgot)(?: to (?:say|mention|add|ask))?(?: before| earlier| yesterday)?(?: [-,:])?$/,
    'a tag',
  ],
  [
    'statement',
    /^(?:[,-] )?so (?:that )?(?:they|he|she|it|we|i|@|the \w+|our \w+) (?:can|could|get|gets|go|goes|may|will|have|has|earn|earns|don't|doesn't|are|is)\b/,
    'what it is good for',
  ],
];

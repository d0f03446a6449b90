import { comingBack, ending } from '../catalogue.ts';
import type { Against } from '../sentences/against.ts';
import { regex } from '../text/regex.ts';

/** Who does something; `please` and `could you` begin an order. */
const somebody = regex`
    (?!(?:please|pls|kindly|just|can|could|would|will|let|let's|do|so|then|must|should|to|go) )
    (?!.*\b(?:never|nobody|no one|not|cannot|[a-z]+n['’]t)\b)
    (?:(?:the|our|my|their|your|his|her) )?(?:(?!(?:to|for|with|of|from|at|about) )[a-z'’.-]+ ){0,2}?
    (?!(?:to|for|with|of|from|at|about) )[a-z'’.-]+
  `.source;
const lately = "(?:(?:has|have|had|just|already|now|also|actually|really|is|are|was|were) |['’](?:ve|s|re) )*";

/** A whole sentence, in which `<WHO>` is somebody who lately does or did something. */
const sentence = (pattern: RegExp): RegExp =>
  new RegExp(`^(?:${pattern.source.replaceAll('<WHO>', `${somebody}(?:['’](?:ve|s|re|ll|d))? ${lately}`)})$`, 'i');

const words = ({ source }: RegExp): RegExp => new RegExp(source, 'i');

/** What an English sentence may say against the order beside it. */
export const against: readonly Against[] = [
  // Pat has done it; I did it myself
  {
    act: 'past',
    says: sentence(regex`
      (?:already |all |just )?done(?: that| it| already| now| yesterday| today)?|
      <WHO>(?:did|done|do|does|doing|handled|handles|handling|sorted|fixed|finished|completed|processed|arranged|
      settled|dealt with|deals with|took care of|takes care of|taking care of|taken care of|looked after|looking after|
      saw to|seen to|got) (?:it|this|that|those|everything|all (?:of )?(?:it|that)|such things|the (?:lot|rest|needful))
      (?: (?:done|sorted|covered|handled|fixed))?(?: (?:my|him|her|your|them|our|it)sel(?:f|ves))?(?: [a-z]+){0,2}|
      (?:it|that|all|everything) (?:all )?(?:worked|went)(?: out)?(?: (?:well|fine|ok|okay|through|smoothly|great))?|
      <WHO>got (?:the|a|our|their) (?:confirmation|receipt)|
      <WHO>(?:taken|took) (?:it|this|that) (?:off|away from) (?:him|her|them)|
      [a-z]+(?:['’](?:s|re|m)| is| are| am) (?:(?:already|now) )*on (?:it|this|that)(?: (?:already|now))?|
      (?:(?:all|just|already) )?sorted(?: (?:already|now|out))?|cancell?ed|(?:i )?just did (?:it|that)|
      (?:that|it)['’]s (?:all )?sorted(?: (?:already|now|out))?|that went through(?: (?:already|yesterday|on [a-z]+day))?|
      (?:haven['’]t|hadn['’]t|didn['’]t) (?:we|you|they|i) (?:already )?(?:done|do) (?:that|it|this)(?: already| before)?
    `),
  },
  // that's Joan's job; that one's Joan's; it's with Joan: somebody else sees to it
  {
    act: 'past',
    says: sentence(regex`
      (?:that['’]s|this is|that is|it['’]s) [a-z]+['’]s (?:job|turf|task)(?: now)?|[a-z]+['’]s (?:turf|task)|
      (?:that|this) one['’]s [a-z]+['’]s|<WHO>(?:that|this|it) on (?:his|her|their) (?:desk|list|plate)
    `),
  },
  {
    act: 'past',
    orders: /^(?:add-(?:customer|lead|user)$|resend-|cancel-|decline-|edit-|enroll$|request-)/,
    says: sentence(regex`it['’]s with [a-z]+(?: (?:already|now))?`),
  },
  // oh, it's on E5 already; ah, our application's in already: seen only after the order was written
  {
    act: 'past',
    says: words(regex`
      ^(?:oh|ah|oops|whoops|hmm?|wait|hang on)[ ,]+(?:(?:wait|right|sorry|i see)[ ,]+)*
      (?:(?:they|he|she|it|that|there|someone|somebody)\b|(?:our|the|their|his|her) [a-z]+|[a-z]+['’]s )
      (?!.*\b(?:please|can|could|would|should|need|needs|want|wants|too|also|but)\b).*(?:\balready\b(?: [a-z]+){0,2}|
      \b(?:any ?more|anyway|in the meantime|by (?:him|her|it|them)sel(?:f|ves)|(?:changed|updated|set|ended|removed|done|
      did) (?:it|that)(?: (?:him|her|it|them)sel(?:f|ves))?))$
    `),
  },
  // Joan beat me to it; ah, they have it already; sorted; left to Pat
  {
    act: 'past',
    unless: comingBack,
    says: words(regex`
      ^(?:(?:oh|ah|wait|hmm|hm|actually|right|sorry)[ ,]+)*(?:they|he|she|it|we|i|that|there)(?:['’](?:s|re|ve|d))? (?:
      (?:is|are|was|were|has|have|had|got|just) )*(?:(?:in|on) (?:there|it|place|the list) already|already (?:(?:in|on|
      there|done|linked|added|set|assigned|sent|created|ordered|invited)\b|(?:have|has|had|got) (?:it|them|that|this|
      one|him|her)$)|(?:have|has|got|linked|added|done|sent|set|assigned|invited|ordered) (?:it |them |that (?:one )?|
      one )?already)|
      \bbeat (?:me|us) to it\b|\bin the meantime\b|
      ^(?:(?:all|just|already) )?(?:sorted|cancell?ed|resolved|handled|closed)$|
      ^(?:handed|passed|left)(?: over| on)? to [a-z]+$|['’]s job(?: now)?$|\bmoot\b
    `),
  },
  // Joan sent it last week; that's Joan's job; asked Pat to do it
  {
    act: 'past',
    unless: comingBack,
    says: sentence(regex`
      <WHO>(?:sent|placed|logged|ordered|added|created|raised|submitted|filed|assigned|linked|registered|bought|
      granted) (?:it|that|this|them|those)(?: (?:one|order|off))?
      (?: (?:already|yesterday|today|just now|this morning|on [a-z]+day|last [a-z]+|as i see now)){0,2}|
      (?:that['’]s |this is |that is )?[a-z]+['’]s (?:job|turf|call|task)(?: now)?|
      (?:it['’]s |that['’]s )?with [a-z]+ already|
      (?:(?:i|we)(?:['’]ve| have)? )?(?:passed|handed|given) (?:it|this|that)(?: over| on)? to [a-z]+|
      (?:i )?asked [a-z]+ to do (?:it|that|this)|
      <WHO>(?:setting|granting|doing|sorting|preparing|handling) (?:it|that)(?: [a-z]+){0,2}|
      <WHO>deal with (?:it|that)|
      (?:just |i |we )*(?:did|finished) (?:it|that|this)(?: [a-z]+){0,2}|
      that(?:['’]s| is| was)? (?:sorted|done|happened|went (?:out|through))(?: [a-z]+){0,3}|
      it['’]s through|(?:already )?in place|
      (?:haven['’]t|aren['’]t|isn['’]t|hasn['’]t|didn['’]t) (?:we|they|it|she|he|i) .*|
      (?:they|that|it)(?:['’]ve|['’]s) been (?:on|in|at) .* since .*
    `),
  },
  // they accepted: an invitation that was answered
  {
    act: 'past',
    orders: /^(?:invite-|resend-)/,
    says: sentence(regex`
      (?:they|he|she|the (?:reseller|customer)) (?:has |have |just |already )*(?:accepted|declined|joined)(?: it)?|
      the (?:invite|invitation) (?:has |was |just |already |been )*(?:arrived|came|went out|accepted|declined)
    `),
  },
  // cancel it? ah, they have accepted
  {
    act: 'past',
    orders: /^(?:cancel|decline)-/,
    says: sentence(regex`
      (?:(?:oh|ah)[ ,]+)?(?:they|he|she|it)(?:['’](?:ve|s)| have| has)? (?:just |already |been )*accepted(?: it)?
      (?: (?:already|now|in the meantime))?
    `),
  },
  // they have ended it themselves
  {
    act: 'past',
    orders: /^(?:end|cancel|decline)-/,
    says: sentence(regex`
      <WHO>(?:ended|cancell?ed|withdrew|withdrawn) (?:it|that|this) (?:them|him|her)sel(?:f|ves)
    `),
  },
  // I take it back; leave it then
  {
    act: 'negated',
    says: sentence(regex`
      <WHO>(?:took it back|take it back|skip(?:ping)? (?:it|this|that).*|decided not to)|(?:it |that )?never happened|
      forget (?:it|that)|(?:so )?(?:leave it|let['’]s leave it)(?: then)?|
      (?:(?:we|i)(?:['’]ve)? )?dropped (?:that|the) idea|(?:oh )?wait,? wrong (?:one|customer|client|reseller|firm|person)
    `),
  },
  // they changed their minds; finance turned it down; they've gone with Google; turns out they have enough
  {
    act: 'negated',
    unless: ending,
    says: sentence(regex`
      <WHO>(?:refused|withdrew|backed out|pulled out|bailed(?: out)?|gave up(?: on .*)?|passed on .*|went elsewhere|
      lost interest|changed (?:their|his|her|our|my) minds?(?: again)?|sa(?:id|ys?) no(?: thanks| thank you)?|
      against (?:it|this|that)|(?<!^(?:get|send) (?:the|that|an|their) (?:invite|invitation) )out|
      fell through|fell apart|collapsed|dropped (?:it|out)|vetoed .*|a veto|
      decided against (?:it|this|that)|lost the (?:deal|customer|tender|account))|
      the (?:deal|order|contract|project|sale) (?:was|is|has been|got) (?:off|refused|rejected|cancell?ed|dead|lost)|
      (?:(?:their|her|his|our|the) )?(?:[a-z]+ )?(?:boss|cfo|cto|ciso|ceo|manager|director|management|finance|legal|
      credit|card|term|board|customer|client)(?: (?:department|team|desk))?(?: (?:has|have|is|was|just|already))*
      [ ](?:turned (?:it|that|us|them) down|blocked (?:it|that)|blocking (?:it|that)|blocks (?:it|that)|disagrees|
      declined|refused|vetoed (?:it|that)|stopped (?:it|that)|exhausted|(?:says?|said) (?:no|not|(?:it['’]s )?too
      [ ][a-z]+)|(?:doesn['’]t|won['’]t|didn['’]t) (?:agree|allow|want|approve|accept|sign)\b.*)|
      (?:they|she|he)(?:['’]ve| have|['’]re| are)? (?:gone|going) with (?:another|somebody|someone|a different|
      [a-z]+ now)\b.*|(?:they|she|he) (?:aren['’]t|isn['’]t|are not|is not) interested.*|
      (?:turns out )?(?:they|we) have enough|
      (?:(?:sorry|oops)[ ,]+)?(?:that|this|it)(?: one)? was meant for .*|that was for [a-z]+|meant for [a-z]+|
      we don['’]t need (?:it|that|this) (?:now|any ?more|after all)|
      (?:she|he|they) (?:declined|refused|(?:doesn['’]t|don['’]t) want (?:it|that|the (?:job|role)))|
      credit (?:limit|line) (?:is )?(?:exhausted|exceeded|reached|used up)|
      i['’]d (?:rather not|leave it)|false alarm|(?:that['’]s )?off the table|dropped that\b.*|on second thoughts?\b.*
    `),
  },
  // she's still thinking; legal has to sign first; let me check first; awaiting approval
  {
    act: 'postponed',
    says: sentence(regex`
      <WHO>(?:still )?(?:thinking|deciding|considering|undecided|unsure|looking into (?:it|this|that)|reviewing .*|
      waiting (?:for|on) (?:the|a|an|their|our|his|her) (?:signature|contract|approval|go-ahead|ok|okay|budget|
      confirmation|sign-?off|po|quote|paperwork|papers|answer|reply)\b.*)|
      (?:i|we)(?:['’]ll| will) see|(?:it['’]s|it is|that['’]s) up to [a-z]+|
      <WHO>(?:to |needs? to |wants? to |must )(?:check|think|sign|approve|agree|talk|discuss|review|look|decide|
      confirm)\b.* first|
      we (?:still )?(?:wait|are waiting) for (?:the|a|an|their|our|his|her) (?:signature|contract|approval|budget|
      confirmation|po|quote|paperwork|papers|answer)|
      (?:please )?don['’]t do (?:it|that)(?: yet)?|
      let me (?:just )?(?:double[- ]?)?(?:check|ask|confirm|verify)\b.*|
      (?:and )?i['’]ll (?:let you know|tell you when|come back to you.*|check first|find out)|awaiting (?!your)[a-z' -]+|
      waiting (?:on|for) (?!your)(?:(?:the|an?|their|his|her|[a-z]+['’]s) )?(?:approval|signature|sign-?off|ok|okay|
      answer|reply|confirmation|contract|po|paperwork)(?: of [a-z]+)?|
      <WHO>(?:still )?to (?:approve|sign(?! up\b)|send us)\b.*|
      (?:(?:their|the) )?(?:signature|po|contract|tax id|paperwork)(?: is| are)?(?: still)? missing|still missing .*|
      so wait|not approved(?: yet)?|
      <WHO>(?:still )?(?:counting|working out|figuring out)\b.*|(?:the )?exact (?:number|figure|amount)s? (?:follows?|to
      [ ]follow|later)|(?:they|he|she)['’]ll (?:let us know|tell (?:us|me))\b.*|(?:i )?need to clarify\b.*|
      <WHO>(?:preparing|working on) (?:the|an|a) (?:offer|quote)|
      (?:they|she|he|it) (?:haven['’]t|hasn['’]t) (?:paid|approved|agreed|confirmed|decided)\b.*
    `),
  },
  // he was joking; that's what the manual says
  {
    act: 'reported',
    says: sentence(regex`
      <WHO>(?:just |only )?(?:joking|kidding|testing|an? (?:test|example|joke|draft|exercise))|
      (?:just|only) (?:testing|kidding|joking|an? (?:test|example|joke|draft))|i (?:dreamt|dreamed) .*|
      (?:that['’]s|that is|is) what (?:the|he|she|they|it|our|my)\b.*|that was .* plan|
      (?:just )?(?:copied|pasted|quoted)(?: (?:it|that|this))? from .*|
      (?:a )?quote from (?:the|our|their|his|her) (?:minutes|meeting|mail|email|notes|protocol|transcript)|
      (?:(?:is|that['’]s|was) what|(?:please )?translate)\b.*
    `),
  },
  // it fails every time
  {
    act: 'statement',
    unless: /^(?:resend-|create-|end-)/,
    says: sentence(regex`
      it (?:still |always |just )?(?:fails|failed|didn['’]t work|does(?:n['’]t| not) work|keeps failing)\b.*|
      (?:i|we) (?:already )?tried (?:it|that|this)\b.*|the button (?:is|was) .*|who wants to do it
    `),
  },
  // it's already been done; Sam has picked this up; the customer did it on his own; it resolved itself
  {
    act: 'past',
    unless: comingBack,
    says: words(regex`
      ^(?:i see )?(?:it|this|that)(?:['’]s| has| is| was)? (?:(?:already|now|just|all|since) )*(?:been )?(?:done|gone through|dealt
      [ ]with|settled|sorted|handled|resolved|taken care of|picked up)\b|\bhas picked (?:this|it|that) up\b|
      \b(?:did|doing|done) (?:it|that) (?:on (?:his|her|their) own|automatically|from (?:his|her|their) side|overnight)\b|
      ^(?:and )?i(?:['’]ve| have) got it$|\bresolved itself\b|\byou don['’]t have to$|\blet the other team\b|
      ^(?:i['’]ll|let me) do this one\b
    `),
  },
  // scrap that; it was meant for the other desk; no need any more; the customer pulled the plug; deal's off
  {
    act: 'negated',
    unless: ending,
    says: words(regex`
      ^(?:(?:oops|sorry|oh|ah|no|actually)[ ,]+)*bin (?:that|it)\b|\bmeant for the other\b|
      ^no need(?: (?:any ?more|now|after all|for (?:it|that|this)))?$|^not needed (?:any ?more|now|after all)\b|\bcopy-?paste error\b|\bhold of the keyboard\b|\bignore (?:me|the above|this|that|my (?:last )?message)\b|
      \bcancel my (?:request|message|order)\b|\b(?:leave|keep) everything (?:as it is|the way it is)\b|^(?:the )?deal['’]s off\b|^withdrawn\b|
      \bfalse alarm\b|\bforget what i said\b|\bdo nothing\b|\bpulled the plug\b|\bdon['’]t want (?:it|that|them|this) (?:after all|any ?more|now)\b|
      ^overtaken by events\b|\bbetter not$|^don['’]t (?:touch|start|do anything)\b|\bthe answer stays no\b|\bi told (?:him|her|them) no\b|
      ^stop(?: stop)*$|^wrong (?:chat|channel|window|desk|tenant)\b|\bso this is obsolete\b|\bthe vendor did\b
    `),
  },
  // scrap that, I got the wrong customer: unless something else is said instead
  {
    act: 'negated',
    unless: ending,
    closing: true,
    says: /^(?:(?:oops|sorry|oh|ah|no|actually)[ ,]+)*(?:scrap|strike|scratch) (?:that|it|the last(?: one| message)?)$/i,
  },
  // please don't action this yet; pending sign-off from finance; it depends on what their board says; remind me about it
  {
    act: 'postponed',
    unless: /^(?:resend-|create-|cancel-|decline-|end-)/,
    says: words(regex`
      \bdon['’]t action\b|^park (?:it|this|that)\b|\bgreen light\b|^come back to (?:it|this|that)\b|^remind me\b|^on ice\b|\bput (?:it|this|that) on (?:hold|ice)\b|
      \bwe['’]ll revisit\b|\bpostpone (?:it|this|that)\b|\b(?:isn['’]t|not|hasn['’]t been) approved yet\b|^(?:still )?pending (?:sign-?off|approval|confirmation)\b|
      ^subject to\b|^provided (?:that )?\b|^only if\b|^it (?:all )?depends\b|^let['’]s wait\b|^wait for my\b|\bwe can['’]t go ahead\b|
      \bkeep your hands off\b|\bbefore we decide\b|\bhit enter too (?:soon|early)\b|\bit['’]s too early\b|\bwent out too (?:soon|early)\b
    `),
  },
  // for information only; that's an old message; here's how a typical request sounds; April fools
  {
    act: 'reported',
    says: words(regex`
      ^(?:only )?(?:for (?:your )?information|fyi) only\b|^only (?:for )?(?:fyi|information)\b|^test message\b|\bold message\b|\btypical request\b|
      ^april fools?\b|^in my dreams\b|^hypothetically\b|^(?:let['’]s |just )?imagine\b|\byesterday['’]s plan\b|\bquoting (?:his|her|their)\b|
      \b(?:typed|posted) this\b|\bthe sentence (?:our|the|my)\b|\bas if i would\b
    `),
  },
  // should we even be doing this; do you reckon that's a good idea; has this been done yet
  {
    act: 'hypothetical',
    says: words(regex`
      ^(?:or )?should (?:we|i|they) (?:even|really|actually|be)\b|^do you (?:reckon|think) (?:that|it|this)\b|\bwould you rather\b|
      ^is (?:this|it|that) (?:really|actually) (?:what|necessary|needed)\b|^are we (?:even )?allowed\b|^has (?:this|it|that) been\b|
      ^would (?:that|it|this) (?:even )?be possible\b|^what would happen\b|^(?:i['’]?m )?just (?:wondering|curious)\b|^not asking you\b|
      ^i only want to know\b|^(?:maybe[, ]+)?maybe not\b|\bstill thinking about it\b
    `),
  },
  // parked for now; …, not signed yet
  {
    act: 'conditional',
    says: /\b(?:parked(?: for now)?|on hold|pending|tb[acd]|not final|not (?:signed|approved|confirmed) yet)$/i,
  },
  // Kestrel too: a second one
  {
    act: 'several targets',
    says: /^(?:and )?(?!(?:my|our|i|we|they|the|he|she|it|you)\b)[\p{L}][\p{L}&.' -]{1,30} (?:too|as well|likewise)$/iu,
  },
  // Or was it Northwind?
  { act: 'hypothetical', says: /^or (?:is|was|did|does|do|are|were|should|not|better not|just|let|give|ask)\b/i },
];

/** What is told of a ticket and raises none: A ticket about the outage has been opened by Pat; … about the outage: solved. */
export const toldTicket = words(regex`
  ^(?:(?:an?|the|our|my) )?(?:support |service )?(?:ticket|request|case)\b(?! (?:please|pls))[^?!;:,]*?
  [ ](?:about|regarding|concerning) (?!.*\b(?:that|which|who|after|when|since|because|why|how|please|pls)\b)[^?!;:,]+?
  (?:
    [ ](?:(?:has|have) (?:(?:already|just|now|also) )*been|was|is (?:already |now |still )?being|is(?: already)?)
    [ ](?:(?:already|just|now) )*(?:raised|opened|filed|logged|solved|handled)
    (?: (?:by [a-z]+(?: [a-z]+)?|yesterday|today|already|this [a-z]+|last [a-z]+|on [a-z]+day))?|
    [ ](?:came (?:back|in) (?:rejected|with no [a-z]+|overnight|yesterday|today)|still unanswered\b.*)|
    : (?:solved|resolved|done|closed)(?:,? thanks?.*)?
  )[.!]*$
`);

/** What is said behind the order of a ticket so that none is raised: Pat raised one on Monday; it's working again. */
export const againstTickets: readonly RegExp[] = [
  sentence(regex`
    (?:(?:oh|ah|wait)[ ,]+)?(?:
    already (?:done|in|handled|raised|open|opened|filed|logged|reported)|
    (?:it|that)(?:['’]s| is| has)(?: been)? (?:(?:now|just|already) )*(?:back up|fixed|solved|resolved|sorted|working again)
    (?: (?:again|now|already))*|
    it (?:just )?(?:started working|works|came back)(?: again)?(?: (?:just )?now)?|
    they(?:['’]ve| have)? (?:just |already )*(?:fixed|solved) it(?: themselves)?(?: in the meantime)?|
    forget it|leave it(?: then)?|never ?mind|(?:solved|resolved|sorted)(?: already)?|
    [a-z]+(?:['’]s| is) on it|<WHO>(?:did|(?:raised|opened|filed|logged|has|have|got) one)
    (?: (?:already|yesterday|today|open|this morning|on [a-z]+day|last [a-z]+)){0,2})
  `),
];

/** The same behind an order that is asked: A ticket about the outage? Not our job. */
export const againstAskedTickets: readonly RegExp[] = [
  sentence(regex`
    (?:that['’]s )?not (?:our|my) (?:job|business|task)|<WHO>looking (?:at|into) (?:it|that)|
    (?:i think )?<WHO>that one|<WHO>(?:has|have) (?:it|that)(?: one)?|i don['’]t think we need (?:to|one|it)
  `),
];

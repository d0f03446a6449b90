import type { Intent } from './catalogue.ts';
import { speaksFor } from './english/excuses.ts';
import { sentencesOf } from './parts.ts';
import { regex } from './text/regex.ts';

/** What may be told beside an order so that it is none: as what, in which words, and for which orders it is a reason. */
interface Against {
  act: string;
  english: RegExp;
  korean?: RegExp;
  orders?: RegExp;
  unless?: RegExp;
}

/** Who does something; `please` and `could you` begin an order. */
const somebody = regex`
    (?!(?:please|pls|kindly|just|can|could|would|will|let|let's|do|so|then|must|should|to|go) )
    (?!.*\b(?:never|nobody|no one|not|cannot|[a-z]+n['’]t)\b)
    (?:(?:the|our|my|their|your|his|her) )?(?:(?!(?:to|for|with|of|from|at|about) )[a-z'’.-]+ ){0,2}?(?!(?:to|for|with|of|from|at|about) )[a-z'’.-]+
  `.source;
const lately = "(?:(?:has|have|had|just|already|now|also|actually|really|is|are|was|were) |['’](?:ve|s|re) )*";

const told = (pattern: RegExp): RegExp =>
  new RegExp(`^(?:${pattern.source.replaceAll('<WHO>', `${somebody}(?:['’](?:ve|s|re|ll|d))? ${lately}`)})$`, 'i');

/** A Korean part that ends with one of these. */
const toldInKorean = (pattern: RegExp): RegExp =>
  new RegExp(`(?:${pattern.source})(?:(?!던|라는|해서)[가-힣 ]){0,10}(?<=[요다음네죠지어야임대까])$`);

const ending = /^(?:end-|cancel-|decline-|remove-)/;

const table: readonly Against[] = [
  // Pat has done it; I did it myself; 김 대리가 처리했어요
  {
    act: 'past',
    english: told(regex`
      (?:already |all |just )?done(?: that| it| already| now| yesterday| today)?|
      <WHO>(?:did|done|do|does|doing|handled|handles|handling|sorted|fixed|finished|completed|processed|arranged|settled|
      dealt with|deals with|took care of|takes care of|taking care of|taken care of|looked after|looking after|saw to|
      seen to|got) (?:it|this|that|those|everything|all (?:of )?(?:it|that)|such things|the (?:lot|rest|needful))
      (?: (?:done|sorted|covered|handled|fixed))?(?: (?:my|him|her|your|them|our|it)sel(?:f|ves))?(?: [a-z]+){0,2}|
      (?:it|that|all|everything) (?:all )?(?:worked|went)(?: out)?(?: (?:well|fine|ok|okay|through|smoothly|great))?|
      <WHO>got (?:the|a|our|their) (?:confirmation|receipt)
    `),
    korean: new RegExp(
      regex`
        ^(?:(?:제가|저희가|내가|우리가|[가-힣]+(?: [가-힣]{1,3})?[이가]|[가-힣]{2,}께서) )?(?:(?:직접|벌써|이미|방금|아까|어제|다|막|
        오늘|먼저) ?)*(?:처리|진행|완료)?(?:했|하셨|끝냈|끝났|마쳤|됐|되었)(?:어요?|습니다|네요?|음|대요?|답니다|지요|죠|다)$|
        (?:직접|알아서|스스로) (?:처리)?(?:하|한|할|해|했)[가-힣]*$|^(?:다 )?잘 ?(?:됐|되었|끝났)[가-힣]+$|확인 ?메일 ?(?:왔|받았)
      `.source,
    ),
  },
  // I take it back; 없던 일로 해요
  {
    act: 'negated',
    english: told(regex`
      <WHO>(?:took it back|take it back|skip(?:ping)? (?:it|this|that).*|decided not to)|(?:it |that )?never happened|
      forget (?:it|that)
    `),
    korean: toldInKorean(/없던 일/),
  },
  // they changed their minds; 계약이 깨졌어요
  {
    act: 'negated',
    unless: ending,
    english: told(regex`
      <WHO>(?:refused|withdrew|backed out|pulled out|bailed(?: out)?|gave up(?: on .*)?|passed on .*|went elsewhere|
      lost interest|changed (?:their|his|her|our|my) minds?|sa(?:id|ys?) no(?: thanks| thank you)?|against (?:it|this|that)|out|
      fell through|fell apart|collapsed|dropped (?:it|out)|vetoed .*|a veto|decided against (?:it|this|that)|lost the (?:deal|customer|tender|account))|
      the (?:deal|order|contract|project|sale) (?:was|is|has been|got) (?:off|refused|rejected|cancell?ed|dead|lost)
    `),
    korean: toldInKorean(
      /(?:마음|생각)[을이]? ?(?:바꿨|바꾸셨|바뀌었|변했)|반대(?:하|해|했)|취소(?:됐|했|하기로|해야|하신|한다|한대|하겠대)|안 ?(?:하(?:기로|려|신다|신대)|한다|한대)|보류|계약[이은]? ?(?:깨졌|무산|파기)|무산|다른 ?(?:데|곳)로 (?:갔|가신|간)|접기로/,
    ),
  },
  // she's still thinking; legal has to sign first; 좀 더 생각해 볼게요
  {
    act: 'postponed',
    english: told(regex`
      <WHO>(?:still )?(?:thinking|deciding|considering|undecided|unsure|looking into (?:it|this|that)|reviewing .*|
      waiting (?:for|on) (?:the|a|an|their|our|his|her) (?:signature|contract|approval|go-ahead|ok|okay|budget|
      confirmation|sign-?off|po|quote|paperwork|papers|answer|reply)\b.*)|
      (?:i|we)(?:['’]ll| will) see|(?:it['’]s|it is|that['’]s) up to [a-z]+|
      <WHO>(?:to |needs? to |wants? to |must )(?:check|think|sign|approve|agree|talk|discuss|review|look|decide|
      confirm)\b.* first|
      we (?:still )?(?:wait|are waiting) for (?:the|a|an|their|our|his|her) (?:signature|contract|approval|budget|
      confirmation|po|quote|paperwork|papers|answer)
    `),
    korean: toldInKorean(
      /(?:생각|고민|검토|논의|상의|협의|의논)[을이도]?(?: 좀)?(?: 더)? ?(?:해 ?볼|해 ?봐|중|한대|하신대|하고 있|해야|이에요|예요|이네요)|(?:결재|승인|연락|답변|서명|회신|허가)[을를은는이가]? ?(?:기다|나야|떨어져야|받아야|전이)|서명한대|신중해야|^글쎄|지켜보|두고 ?보|조금만 기다|다시 (?:얘기|이야기)해|서류가 덜|입금이 늦|더 좋겠/,
    ),
  },
  // he was joking; that's what the manual says; 농담이에요
  {
    act: 'reported',
    english: told(regex`
      <WHO>(?:just |only )?(?:joking|kidding|testing|an? (?:test|example|joke|draft|exercise))|
      (?:just|only) (?:testing|kidding|joking|an? (?:test|example|joke|draft))|i (?:dreamt|dreamed) .*|
      (?:that['’]s|that is|is) what (?:the|he|she|they|it|our|my)\b.*|that was .* plan
    `),
    korean: toldInKorean(
      /농담|꿈에서|^예를 들면|예시(?:예요|입니다|일)|매뉴얼에|라고 (?:써|적혀|나와|쓰여)|테스트(?:예요|입니다|중)/,
    ),
  },
  // it fails every time; 오류가 나요
  {
    act: 'statement',
    unless: /^(?:resend-|create-|end-)/,
    english: told(regex`
      it (?:still |always |just )?(?:fails|failed|didn['’]t work|does(?:n['’]t| not) work|keeps failing)\b.*|
      (?:i|we) (?:already )?tried (?:it|that|this)\b.*|the button (?:is|was) .*|who wants to do it
    `),
    korean: toldInKorean(/오류[가만]? ?(?:나|떠|뜨|발생)|에러|안 ?눌[려러]|번이나 시도|누가 하/),
  },
  // 입금되면요; 갱신일에요: when it is to be done, told behind it
  {
    act: 'conditional',
    english: /\b(?:parked(?: for now)?|on hold|pending|tb[acd]|not final|not (?:signed|approved|confirmed) yet)$/i,
    korean:
      /(?<!(?:되|괜찮으|가능하|편하)시|괜찮|가능하|바쁘지 않으|시간 나|시간 되|주시|으)면(?:요|만요)?$|(?<!되|가능하|닿)(?:는|은|인) ?대로요?$|고 나서요?$|(?:뒤|후|이후|다음|전)에요$|(?:일|주말|월말|월초|연말|분기말|아침|오전|오후|시점)에요$|경우에만요?$|^단$|(?:미정|대기)(?: ?중)?(?:이에요|입니다|임|예요|이고요)?$/,
  },
  // Joan beat me to it; Ah, they have it already; 김대리 담당; 아 이미 있네요
  {
    act: 'past',
    unless: /^(?:cancel-|decline-|end-|resend-|edit-)/,
    english: regex`
      ^(?:(?:oh|ah|wait|hmm|hm|actually|right|sorry)[ ,]+)*(?:they|he|she|it|we|i|that|there)(?:['’](?:s|re|ve|d))? (?:(?:is|are|was|were|
      has|have|had|got|just) )*(?:(?:in|on) (?:there|it|place|the list) already|already (?:(?:in|on|there|done|linked|added|set|assigned|sent|created|ordered|invited)\b|(?:have|has|had|got) (?:it|them|that|this|one|him|her)$)|(?:have|has|got|linked|added|done|sent|set|assigned|invited|ordered) (?:it |them |that (?:one )?|one )?already)|
      \bbeat (?:me|us) to it\b|\bin the meantime\b|^(?:(?:all|just|already) )?(?:sorted|cancell?ed|resolved|handled|closed)$|
      ^(?:handed|passed|left)(?: over| on)? to [a-z]+$|['’]s job(?: now)?$|\bmoot\b
    `,
    korean:
      /^(?:[가-힣 ]+ )?완료(?:됨|요|임|입니다|했습니다|했어요)?$|^(?:[←→] ?)?처리(?:함|됨|완료)$|(?:이미|벌써) [가-힣 ]*(?:네요|더라고요|군요)$|(?:대리|과장|차장|부장|팀장|주임|사원|씨|님) ?담당(?:이에요|입니다|임|이라)?$|(?<!못 )하고 (?:있|계[시세셔])[가-힣]*$/,
  },
  // 아니 그건 내가 할게
  {
    act: 'negated',
    english: /^(?:so )?(?:leave it|let['’]s leave it)(?: then)?$/i,
    korean:
      /(?:내가|제가|우리가|저희가|쪽에서|팀이|팀에서) (?:직접 )?(?:할게|하겠|한대|하신대|하기로)[가-힣]*$|^(?:이 건은?|그건|이건) (?:취소|보류|패스)[가-힣]*$|^(?:반려|기각|부결|중단|보류|연기)(?:됨|요|임|입니다|됐어요|했어요)?$|포기(?:했(?:어요|대요|습니다|답니다|음|네요)|한대요?|하신대요?)$/,
  },
  // 언제쯤 되나요; 이렇게 보냈어요
  {
    act: 'reported',
    english: /^(?:is what|that['’]s what|was what)\b|^(?:please )?translate\b/i,
    korean:
      /^(?:그게 |그거 |메일이 |이거 )?(?:언제(?:쯤)? [가-힣]+|(?:됐|되었|갔|왔|들어갔|끝났|반영됐|처리됐))나요$|^(?:이렇게|라고|이런 식으로) |(?:보낸|쓴|적은) (?:내용|메일|문구|글)[가-힣]*$|번역해|^그랬는데$|^예시$|한 말(?:이에요|입니다|이야|임)$|^(?:이거|이게) 뭐/,
  },
  // 누리테크도요: a second one
  {
    act: 'several targets',
    english: /^(?:and )?[\p{L}][\p{L}&.' -]{1,30} (?:too|as well|likewise)$/iu,
    korean: /^(?:그리고 )?[^ ]+도(?:요| ?똑같이요?| ?마찬가지[가-힣]*| ?같이요?)$/,
  },
  // finance turned it down; they've gone with Google; turns out they have enough
  {
    act: 'negated',
    unless: ending,
    english: told(regex`
      (?:(?:their|her|his|our|the) )?(?:[a-z]+ )?(?:boss|cfo|cto|ciso|ceo|manager|director|management|finance|legal|credit|
      card|term|board|customer|client)(?: (?:has|have|is|was|just|already))* (?:turned (?:it|that|us|them) down|blocked (?:it|that)|
      blocking (?:it|that)|blocks (?:it|that)|disagrees|declined|refused|vetoed (?:it|that)|stopped (?:it|that)|exhausted|
      (?:says?|said) (?:no|not|(?:it['’]s )?too [a-z]+)|(?:doesn['’]t|won['’]t|didn['’]t) (?:agree|allow|want|approve|accept|
      sign)\b.*)|
      (?:they|she|he)(?:['’]ve| have|['’]re| are)? (?:gone|going) with (?:another|somebody|someone|a different|[a-z]+ now)\b.*|
      (?:they|she|he) (?:aren['’]t|isn['’]t|are not|is not) interested.*|(?:(?:turns out )?(?:they|we) have enough)|
      (?:i['’]d (?:rather not|leave it)|false alarm|(?:that['’]s )?off the table|dropped that\b.*|on second thoughts?\b.*)
    `),
    korean: toldInKorean(/비싸서 (?:포기|안)|관심 ?없/),
  },
  // Joan sent it last week; that's Joan's job; let me check first
  {
    act: 'past',
    unless: /^(?:cancel-|decline-|end-|resend-|edit-|remove-)/,
    english: told(regex`
      <WHO>(?:sent|placed|logged|ordered|added|created|raised|submitted|filed|assigned|linked|registered|bought|
      granted) (?:it|that|this|them|those)(?: (?:one|order|off))?(?: (?:already|yesterday|today|just now|this morning|on [a-z]+day|last [a-z]+|
      as i see now))?|
      (?:that['’]s |this is |that is )?[a-z]+['’]s (?:job|turf|call|task)(?: now)?|(?:it['’]s |that['’]s )?with [a-z]+ already|
      (?:(?:i|we)(?:['’]ve| have)? )?(?:passed|handed|given) (?:it|this|that)(?: over| on)? to [a-z]+|
      (?:i )?asked [a-z]+ to do (?:it|that|this)|<WHO>(?:(?:setting|granting|doing|sorting|preparing|handling) (?:it|that)(?: [a-z]+){0,2})|
      <WHO>deal with (?:it|that)|(?:just |i |we )*(?:did|finished) (?:it|that|this)(?: [a-z]+){0,2}|
      that(?:['’]s| is| was)? (?:sorted|done|happened|went (?:out|through))(?: [a-z]+){0,3}|it['’]s through|(?:already )?in place|
      (?:haven['’]t|aren['’]t|isn['’]t|hasn['’]t|didn['’]t) (?:we|they|it|she|he|i) .*|
      (?:they|that|it)(?:['’]ve|['’]s) been (?:on|in|at) .* since .*
    `),
  },
  {
    act: 'postponed',
    english: told(regex`
      (?:please )?don['’]t do (?:it|that)(?: yet)?|let me (?:just )?(?:double[- ]?)?(?:check|ask|confirm|verify)\b.*|
      (?:and )?i['’]ll (?:let you know|tell you when|come back to you.*|check first|find out)|awaiting (?!your)[a-z' -]+|
      waiting (?:on|for) (?!your)(?:(?:the|an?|their|his|her|[a-z]+['’]s) )?(?:approval|signature|sign-?off|ok|okay|answer|reply|confirmation|contract|po|
      paperwork)(?: of [a-z]+)?|<WHO>(?:still )?to (?:approve|sign|send us)\b.*|
      (?:(?:their|the) )?(?:signature|po|contract|tax id|paperwork)(?: is| are)?(?: still)? missing|still missing .*|so wait|
      not approved(?: yet)?|(?:they|she|he|it) (?:haven['’]t|hasn['’]t) (?:paid|approved|agreed|confirmed|decided)\b.*
    `),
  },
  // Or was it Northwind?
  { act: 'hypothetical', english: /^or (?:is|was|did|does|do|are|were|should|not|better not|just|let|give|ask)\b/i },
  // they accepted: an invitation that was answered
  {
    act: 'past',
    orders: /^(?:invite-|resend-)/,
    english: told(regex`
      (?:they|he|she|the (?:reseller|customer)) (?:has |have |just |already )*(?:accepted|declined|joined)(?: it)?|
      the (?:invite|invitation) (?:has |was |just |already |been )*(?:arrived|came|went out|accepted|declined)
    `),
    korean: toldInKorean(/^(?:[가-힣]+[이가] )?(?:이미 |벌써 |방금 )?(?:수락|거절)(?:했|하셨|됐)/),
  },
];

/** Why an order is none after all: what a sentence beside it says of it. Nothing where no such sentence stands there. */
export function saidAgainst(shown: string, intent: Intent): string | undefined {
  const parts = sentencesOf(shown);
  if (parts.length < 2) return;
  const plain = parts.map((part) => part.replace(/^[\s(:-]+|[\s).!?:~-]+$/g, ''));
  return table.find(
    ({ english, korean, orders, unless }) =>
      (!orders || orders.test(intent)) &&
      !unless?.test(intent) &&
      plain.some((part) => !speaksFor(intent, part) && (/[가-힣]/.test(part) ? korean : english)?.test(part)),
  )?.act;
}

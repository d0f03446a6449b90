import { deniedThings } from '../english/denied-things.ts';
import { koreanDenials } from '../korean/denied-things.ts';
import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

const more = /\b(?:more|another|additional|extra|further|add|increase)\b|더|추가|증설|늘/;

/** What speaks for another command, whatever row fits. */
export const rivals: readonly Rival[] = [
  { against: /^associate-/, means: 'a contact', orders: /^set-support-contact$/, asks: /담당자|\bcontact\b/ },
  {
    against: /^(?:add-customer|associate-|invite-)/,
    means: 'support',
    orders: /^set-support-contact$/,
    asks: /\bsupport\b/,
  },
  { against: /^associate-/, means: 'a list', asks: /^(?:please )?list\b(?!.* under @)/ },
  {
    against: /^associate-subscription$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    asks: /\b(?:new|brand-new|first) (?:@offer )?subscription\b|\bbrand[- ]new\b/,
  },
  { against: /^associate-/, means: 'an amount', orders: /^change-licenses$/, holds: ['to:#'] },
  {
    against: /^associate-/,
    means: 'an amount',
    orders: /^change-licenses$/,
    asks: /# ?(?:석|개|명|자리)|(?:^| )(?:더|석|석으로|좌석|좌석을)(?: |$)/,
  },
  { against: /^associate-/, means: 'a role', holds: ['@role'] },
  { against: /^associate-/, means: 'a role', holds: ['admin'] },
  { against: /^associate-/, means: 'a role', asks: /\b(?:agent|desk|helpdesk|billing|global)\b|에이전트|관리자/ },
  {
    against: /^associate-/,
    means: 'a new partner',
    asks: /\bas (?:an?|our) (?:new |indirect )*(?:reseller|partner)\b/,
  },
  { against: /^associate-customer$/, means: 'a new customer', orders: /^add-customer$/, holds: ['#new', 'customer'] },
  { against: /^associate-/, means: 'an amount', orders: /^change-licenses$/, asks: /# (?:seats?|licen[cs]es?)\b/ },
  {
    against: /^associate-subscription$/,
    means: 'the customer',
    orders: /^associate-customer$/,
    tells: /\bnot (?:#|the|a|their|its|just #) subscription|\bwhole (?:customer|company|account)\b/,
  },
  { against: /^associate-/, means: 'an upgrade', orders: /^upgrade-subscription$/, holds: ['@two-offers'] },
  { against: /^associate-/, means: 'an upgrade', orders: /^upgrade-subscription$/, asks: /\bup to @offer/ },
  {
    against: /^invite-/,
    means: 'an invitation that was sent',
    tells: regex`
      \b(?:lost|expired|ran out|lapsed|never (?:arrived|reached|came|landed)|(?:never|didn't|did not|hasn't|has not|
      haven't) (?:ever )?(?:get|got|see|saw|seen|receive|received) (?:it|(?:the|our|an?|that|any|your) (?:invite|invitation|
      mail|e-?mail|link|one|code))(?= |$)|(?:didn't|did not|hasn't|has not|haven't) (?:arrive|come|arrived)|can't find|cannot find|spam|junk|astray|
      bounced)\b|못 받|만료|스팸|지워|지우|분실|안 왔|안 갔|못 찾|날아가|날라가
    `,
  },
  {
    against: /^invite-/,
    means: 'an invitation that was sent',
    asks: regex`
      \b(?:resend|re-send|again|once more|more$|more time|one more|another time)\b|
      (?:^| )(?:다시|또|재발송|재전송|한 번 더|한번 더|번만|더)(?= )
    `,
  },
  {
    against: /^invite-/,
    means: 'what is taken back or ended',
    asks: /\b(?:withdraw|revoke|rescind|recall|cancel|back the|end|void|annul|invalid)\b|취소|철회|회수|(?:^| )(?:종료|해지|끊)/,
  },
  {
    against: /^invite-/,
    means: 'an invitation that is there',
    asks: /\b(?:their|your) invit|(?:^| )(?:그|이|저|해당|위) 초대/,
  },
  { against: /^invite-/, means: 'an end', tells: /(?:관계|파트너십|계약)[을를]? (?:종료|해지|끊)/ },
  {
    against: /^resend-/,
    means: 'something else than an invitation',
    asks: /./,
    unless: /inv|request|code|mail|remind|nudge|link|초대|요청|메일|코드|링크|@mail|@(?: please)?$/,
  },
  {
    against: /^invite-/,
    means: 'an invitation that came',
    tells:
      /초대(?:장|메일)?[을를은는이가]? ?(?:거절(?!당|못)|수락)|(?:거절|수락)(?:해|하)\S* ?(?:줘|주세요|주십시오|부탁)|거절로/,
  },
  {
    against: /^invite-/,
    means: 'a user',
    asks: /(?:^| )(?:user|account|users|사용자|유저)(?= |$)(?! (?:manager|managers|number|count|#))/,
  },
  {
    against: /^invite-reseller$/,
    means: 'an enrolment',
    asks: /\bappl(?:y|ying|ication)\b|\b(?:enroll?|sign|register) (?:us|our|me|my)\b|신청/,
  },
  {
    against: /^invite-reseller$/,
    means: 'an enrolment',
    plain: true,
    asks: regex`
      \b(?:us|our|we|i)\b.*\b(?:sign|signed|enrol|enroll|enrolled|register|registered)\b|
      \b(?:sign|enrol|enroll|register)\b.*\b(?:us|our)\b|(?:우리|저희|당사|저도|나도).*(?:가입|등록|enroll)
    `,
  },
  { against: /^invite-customer$/, means: 'a reseller', orders: /^invite-reseller$/, tells: /\bresell\b/ },
  {
    against: /^cancel-invitation$/,
    means: 'the partnership',
    orders: /^end-partnership$/,
    tells: /\bpartnership\b(?! request| invit)/,
  },
  {
    against: /^cancel-invitation$/,
    means: 'the partnership',
    orders: /^end-partnership$/,
    asks: /관계(?:를|을)? ?(?:끊|종료|정리|해지)/,
  },
  {
    against: /^end-partnership$/,
    means: 'an invitation',
    asks: /취소|철회|회수|거둬|거두|무효|\b(?:withdraw|rescind|recall|cancel)\b/,
    unless: /파트너|관계|계약|partner|relation|agreement|contract|deal/,
  },
  {
    against: /^add-user$/,
    means: 'a role that the lexicon lacks',
    lacks: ['@role'],
    asks: /\b(?:roles?|rights|admin|administrator|assign)\b|역할|권한|관리자|할당|부여|지정|승격/,
  },
  {
    against: /^add-user$/,
    means: 'a user who is there',
    orders: /^assign-role$/,
    tells:
      /\balready (?:an? )?user\b|\bexists already\b|\balready exists\b|\bwas (?:already )?(?:added|created|set up) as an? user\b/,
  },
  {
    against: /^enroll$/,
    means: 'an invitation',
    asks: /\bour reseller\b(?! enrol| applic| program| regist| sign)|\bask @/,
  },
  { against: /^(?:add|invite)-customer$/, means: 'several customers', tells: /고객(?:님|사)?들/ },
  {
    against: /^associate-customer$/,
    means: 'a new customer',
    orders: /^add-customer$/,
    asks: /\b(?:another|one more|new|#) customer\b|\bcustomer more\b/,
  },
  {
    against: /^invite-customer$/,
    means: 'a reseller',
    orders: /^invite-reseller$/,
    asks: /(?:리셀러|재판매인)(?:으로|로) ?(?:\S+ )?초대/,
  },
  {
    against: /^add-subscription$/,
    means: 'what others offer',
    asks: /\b(?:an?|buy|order|get) @ subscription\b/,
    lacks: ['@offer'],
  },
  {
    against: /^edit-profile$/,
    means: 'something else of ours',
    asks: /\bon (?:my|the|our) (?!own|profile|company|account|organi[sz]ation|web|listing|page|partner|firm|file|record)[\w@]+/,
  },
  {
    against: /^create-/,
    means: 'another thing of a ticket',
    asks: /\btickets? (?:claim|office|price|stub|machine|holder|counter|booth|sales?|refund|inspector)/,
  },
  {
    against: /^end-partnership$/,
    means: 'another partnership',
    asks: /\b(?:my|our) (?!reseller|indirect|csp|partner|provider|distributor|current|existing|old|business|sales|whole|entire|active)[a-z]+ partnership\b/,
  },
  {
    against: /^upgrade-subscription$/,
    means: 'what others offer',
    asks: /(?<!@offer)(?:으로|로) (?:\S+ )?(?:업그레이드|업글|upgrade)/,
    unless: /@offer|걸로|것으로|고객|단계|플랜|(?:^| )구독(?!으로)/,
  },
  {
    against: /^upgrade-subscription$/,
    means: 'no subscription',
    asks: /@.*(?:업그레이드|업글|upgrade.*[가-힣])/,
    lacks: ['@known:customer'],
    unless: /@offer|@id|구독|고객|플랜|라이선스/,
  },
  {
    against: /^change-licenses$/,
    means: 'other goods',
    asks: /# ?(?:상자|박스|병|켤레|마리|권|벌|잔|인분|세트|봉지|송이|그릇|포대|킬로|부|편|곡)(?=으?로|[을를]| |$)/,
  },
  {
    against: /^invite-/,
    means: 'a guest',
    asks: /(?:게스트|연사|강사|패널|심사위원|하객|회원|멤버|진행자|발표자|연주자|출연자|관객)(?:으)?로(?= )/,
  },
  { against: /-role$/, means: 'a role of another play', asks: /@ 역할/, lacks: ['@role', '@email', '@person'] },
  {
    against: /^associate-customer$/,
    means: 'nobody who is known',
    asks: /[가-힣]/,
    lacks: ['@known:customer', '@known:reseller'],
    unless:
      /고객|리셀러|재판매|대리점|파트너|담당|맡|관리|reseller|customer|어카운트|@(?:[를을은는]|과|와|랑|이랑|하고) @/,
  },
  {
    against: /^associate-subscription$/,
    means: 'another incentive',
    asks: /인센티브/,
    lacks: ['@offer', 'subscription', '@id', 'reseller', '@reseller', '@known:reseller', 'us'],
  },
  {
    against: /^(?:invite-customer|add-customer|add-user)$/,
    means: 'a reseller',
    orders: /^invite-reseller$/,
    asks: /\binvite .*\bas (?:an?|our) (?:new |indirect )*reseller\b/,
  },
  {
    against: /^(?:change-licenses|add-user)$/,
    means: 'a customer or reseller',
    orders: /^(?:add|invite)-(?:customer|reseller)$/,
    asks: /\b(?:add|invite|create|register) (?:the |an? |our |new )*(?:customer|client|reseller)\b/,
  },
  {
    against: /^change-licenses$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    tells: /\b(?:another|new) order\b/,
  },
  {
    against: /./,
    means: 'second thoughts',
    tells:
      /\b(?:user|customer|reseller|lead)[ ,.-]+(?:sorry|no|i mean|oops|rather|er)[ ,.-]+(?:an? |the )?(?:user|customer|reseller|lead)\b/,
  },
  { against: /-customer$/, means: 'no customer', tells: /\bno (?:customers?|clients?)\b/ },
  {
    against: /^associate-subscription$/,
    means: 'the customer',
    orders: /^associate-customer$/,
    tells: /고객(?:사)? ?(?:자체|연결)(?![가-힣])/,
  },
  {
    against: /^add-subscription$/,
    means: 'who manages a subscription',
    orders: /^associate-subscription$/,
    asks: /구독(?:을|를)? (?:\S+ ){0,2}(?:연결|할당|배정|귀속|이어)/,
  },
  {
    against: /^add-user$/,
    means: 'a user who is there',
    orders: /^assign-role$/,
    tells: /(?:원래|이미|기존에?|벌써) (?:있는|있던|등록된|등록돼 있는) (?:사람|직원|사용자|분)/,
  },
  {
    against: /./,
    means: 'second thoughts',
    tells: /(?:등록|추가|초대|연결|변경|주문|취소)[^가-힣@#]{0,8}(?:아|앗|어|음)[ ,.]{1,3}(?:죄송|미안|잘못|정정|아니)/,
    unless: /@.*(?:죄송|미안|잘못|정정|아니).*@|#.*(?:죄송|미안|잘못|정정|아니).*#/,
  },
  ...deniedThings,
  ...koreanDenials,
  { against: /^add-user$/, means: 'a reseller', holds: ['reseller', 'invitation'], unless: /말고/ },
  {
    against: /^assign-role$/,
    means: 'a role that is taken away',
    asks: /^(?!.*\b(?:give|grant)\b.* to @).*\b(?:from|off|without) (?:@|him|her|them)|(?:@|@mail|저)(?:한테서|에게서)(?! 부탁)|(?:@|@mail)에서/,
  },
  { against: /^assign-role$/, means: 'a new user', holds: ['#new', 'v:create'] },
  {
    against: /^assign-role$/,
    means: 'a new user',
    asks: /\bcreate @|(?:새|신규|(?<!\bto (?:the |our )?)new)(?: @)? ?(?:사용자|유저|user)(?= |로|를|$)(?! @(?:mail)? ?(?:에게|한테|께))/,
  },
  {
    against: /^add-subscription$/,
    means: 'what others offer',
    asks: /(?:^| )@ 구독 (?:\S+ ){0,3}신청/,
    lacks: ['@offer', '@known:customer'],
    unless: /고객/,
  },
  {
    against: /^add-subscription$/,
    means: 'another amount of seats',
    asks: /\b(?:to|by) #|\bfrom # |\binstead of (?:#|what)\b|\bdown\b|# ?(?:석|개|명|자리|좌석)?으?로(?= |$)/,
    unless: /새|신규|주문|구매|구입|사 ?줘|\b(?:new (?:subscription|order)|brand new|order)\b/,
  },
  {
    against: /^change-licenses$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    tells: /\bnew subscription\b|(?:새|신규) 구독/,
  },
  {
    against: /^change-licenses$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    tells: /구매|주문|사겠|산답|산다|\b(?:buy|purchase|order)\b/,
    unless: new RegExp(`${more.source}|으?로`),
  },
  {
    against: /./,
    means: 'second thoughts',
    tells: /(?:^|[.…,;] ?|\. \. )(?:but |oh |no )?(?:actually|wait|hmm|scratch that)\b(?!.*[#@])/,
  },
  {
    against: /^(?!edit-)/,
    means: 'the profile',
    orders: /^edit-profile$/,
    asks: /(?:^| |회사)프로필(?=[을를의에은이도상란]|에서| |$)|\bprofile\b/,
  },
  {
    against: /^create-/,
    means: 'delegated admin privileges',
    orders: /^request-delegated-admin$/,
    holds: ['delegated'],
  },
  {
    against: /^create-service-request$/,
    means: 'Partner Center itself',
    tells: /파트너 ?센터|\bpartner cent(?:er|re)\b/,
    unless: /고객|\b(?:customer|client)\b/,
  },
  {
    against: /^create-support-ticket$/,
    means: 'a request for a customer',
    orders: /^create-service-request$/,
    asks: /\bservice request for\b/,
  },
  {
    against: /^create-service-request$/,
    means: 'Partner Center itself',
    asks: /\bticket (?:to|with|at) (?:the )?@(?! # )/,
    tells: /^(?!.*\b(?:customer|client)\b)/,
  },
  { against: /^create-service-request$/, means: 'Partner Center itself', tells: /파트너 ?센터 ?(?:자체|측)/ },
  { against: /^(?!create-|edit-)/, means: 'a service request', asks: /서비스 (?:@ )?\S*요청|서비스 @|\bservice @/ },
  { against: /^(?!create-|edit-|set-)/, means: 'a ticket', holds: ['ticket'], lacks: ['@role'], unless: /\bissue\b/ },
  {
    against: /^(?!create-|edit-|set-)/,
    means: 'a service request',
    holds: ['service-request'],
    lacks: ['@role'],
    unless: /\bissue\b/,
  },
];

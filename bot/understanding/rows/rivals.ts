import { deniedThings } from '../english/denied-things.ts';
import { koreanDenials } from '../korean/denied-things.ts';
import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';
import { thereAlready } from './already.ts';
import { customerRivals } from './customer-rivals.ts';
import { koreanRivals } from './korean-rivals.ts';
import { partnerRivals } from './partner-rivals.ts';
import { peopleRivals } from './people-rivals.ts';
import { subscriptionRivals } from './subscription-rivals.ts';

/** What speaks for another command, whatever row fits; the first that does decides. */
export const rivals: readonly Rival[] = [
  // 포털 문제로 지원 티켓 접수: what does not work is no customer
  {
    against: /^create-service-request$/,
    means: 'a ticket to Partner Center',
    orders: /^create-support-ticket$/,
    plain: true,
    asks: regex`
      @(?:[가이은는도]? ?(?:또 |계속 |자꾸 )?(?:문제|오류|이상|장애|에러|이슈|불량|버그|먹통|다운)(?:로|으로| 때문|이|가|[ ]|해|[ ]나|$)|
      [가이은는도] ?(?:또 |계속 |자꾸 )?안 ?(?:돼|되|됨|열|떠|뜨|보))
    `,
    tells: /지원 ?티켓|support ticket|파트너 ?센터/,
  },
  // Kestrel's E3: new licence count 18
  {
    against: /^add-subscription$/,
    means: 'a subscription that is there',
    orders: /^change-licenses$/,
    asks: /\bnew (?:seat|licen[cs]e|user) ?(?:count|number|total|quantity)\b/,
  },
  // Grant Adams = help desk agent
  { against: /^assign-role$/, means: 'somebody called Grant', opens: /^grant @ (?:=|:|->|-)/ },
  // we need +2 on their Business Premium
  {
    against: /^add-subscription$/,
    means: 'a subscription that is there',
    orders: /^change-licenses$/,
    asks: /\+ #|# (?:more )?(?:on|to) (?:their|its|his|her) @offer/,
    unless: /\b(?:order|buy|purchase|new)\b|주문|구매|신규/,
  },
  ...subscriptionRivals,
  ...koreanRivals,
  ...customerRivals,
  ...peopleRivals,
  ...thereAlready,
  ...partnerRivals,
  {
    against: /-role$/,
    means: 'a company that is called like a role',
    asks: /\b(?:customers?|clients?|resellers?|leads?|prospects?|associated?|link)\b/,
    unless: /\b(?:roles?|rights|permissions?|access|admin|agent)\b|역할|권한/,
  },
  {
    against: /^add-subscription$/,
    means: 'who manages a subscription',
    orders: /^associate-subscription$/,
    asks: /\b(?:link|attach|associate|connect)(?:ed)?\b|\bassigned\b.*\breseller\b/,
    unless: /\b(?:new|order|buy|purchase|another)\b/,
  },
  { against: /^add-subscription$/, means: 'fewer seats', orders: /^change-licenses$/, asks: /\bdown to #/ },
  {
    against: /^change-licenses$/,
    means: 'a new customer',
    orders: /^add-customer$/,
    asks: /\bas (?:an? )?(?:new )?(?:customer|client)\b|\bnew customer\b/,
  },
  {
    against: /^change-licenses$/,
    means: 'an upgrade',
    orders: /^upgrade-subscription$/,
    holds: ['@two-offers'],
    lacks: ['@number'],
  },
  {
    against: /^edit-profile$/,
    means: 'a request, a lead or a right',
    tells: /\bservice request\b|\bsr\b|\btickets?\b|\bgdap\b|서비스 ?요청|잠재 ?고객|위임/,
  },
  {
    against: /^create-service-request$/,
    means: 'no service',
    asks: /[가-힣]/,
    unless: /서비스|sr|티켓|지원|문의|접수|장애|오류|제목|건으로|request|ticket|case|케이스|@quote/,
  },
  {
    against: /^set-support-contact$/,
    means: 'who looks after somebody',
    asks: /\b(?:associated?|linked|connected)\b/,
    unless: /\bcontacts?\b|supports?\b(?! @)|support for/,
  },
  // add pat@… as billing admin, pat@… 계정 추가하고 역할은 …; and not: add pat@… to the role
  {
    against: /^assign-role$/,
    means: 'a new user',
    orders: /^add-user$/,
    holds: ['v:create', 'obj:@email'],
    lacks: ['#role-goal'],
  },
  {
    against: /^assign-role$/,
    means: 'a new user',
    orders: /^add-user$/,
    asks: /(?:계정|사용자|유저)(?:을|를)? ?(?:추가|등록|생성|만들|파)/,
  },
  {
    against: /^assign-role$/,
    means: 'a new user',
    orders: /^add-user$/,
    asks: /(?:추가|등록)\S* ?(?:\S+ )?,? ?역할은/,
  },
  {
    against: /^assign-role$/,
    means: 'a new user',
    orders: /^add-user$/,
    tells: /새로 ?(?:온|들어온|오신|입사)|신규 ?입사|입사[한하]|신입/,
    asks: /넣|추가|등록|만들|생성/,
  },
  {
    against: /^add-user$/,
    means: 'a customer',
    orders: /^add-customer$/,
    tells: /\b(?:clients?|customers?)\b|고객|거래/,
    asks: /\baccount\b|계정/,
    lacks: ['@email', '@role', 'user'],
    unless: /고객[이은] 아니|직원|입사|사원|\b(?:colleague|joined|joins|starts|hired|employee)\b/,
  },
  { against: /^change-licenses$/, means: 'a place to sit', asks: /\bmove\b/, lacks: ['@number', '@offer', '@id'] },
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
    means: 'a ticket to travel or to a show',
    asks: /@ 티켓[을를]? (?:\S+ )?끊/,
    unless: /지원|고객|서비스|파트너|제목|문제|오류|장애|@quote/,
  },
  {
    against: /^create-/,
    means: 'another thing of a ticket',
    asks: /\btickets? (?:claim|office|price|stub|machine|holder|counter|booth|sales?|refund|inspector)/,
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
    unless: /@offer|@id|구독|고객|플랜|라이선스|subscription|customer|licen[cs]e/,
  },
  {
    against: /^change-licenses$/,
    means: 'other goods',
    asks: /# ?(?:상자|박스|병|켤레|마리|권|벌|잔|인분|세트|봉지|송이|그릇|포대|킬로|부|편|곡)(?=으?로|[을를]| |$)/,
  },
  { against: /-role$/, means: 'a role of another play', asks: /@ 역할/, lacks: ['@role', '@email', '@person'] },
  {
    against: /^(?:change-licenses|add-user)$/,
    means: 'a customer or reseller',
    orders: /^(?:add|invite)-(?:customer|reseller)$/,
    asks: /\b(?:add|invite|create|register) (?:the |an? |our |new )*(?:customer|client|reseller)\b/,
  },
  // Kestrel said no to E5, put the order through, 3 seats
  {
    against: /^(?:add-subscription|change-licenses)$/,
    means: 'what nobody wants',
    tells: /\b(?:said no to|turned down|declined|rejected|refused) (?:the |our |their )?@offer/,
    unless: /@offer.*@offer/,
  },
  {
    against: /./,
    means: 'second thoughts',
    tells:
      /\b(?:user|customer|reseller|lead)[ ,.-]+(?:sorry|no|i mean|oops|rather|er)[ ,.-]+(?:an? |the )?(?:user|customer|reseller|lead)\b/,
  },
  {
    against: /^add-subscription$/,
    means: 'who manages a subscription',
    orders: /^associate-subscription$/,
    asks: /구독(?:을|를|은|는)? (?:\S+ ){0,2}(?:연결|할당|배정|귀속|이어)/,
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
    tells: /\b(?:new subscription|(?:another|new) order)\b|(?:새|신규) 구독/,
  },
  // could an E3 subscription with 9 seats be added for Kestrel?
  {
    against: /^change-licenses$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    asks: /\ban? (?:new )?@offer (?:subscription|plan|sub)\b(?!.*\b(?:to|from|in) (?:the|our|their|his|her|its|@))/,
  },
  {
    against: /^change-licenses$/,
    means: 'a new subscription',
    orders: /^add-subscription$/,
    tells: /구매|주문|사겠|산답|산다|\b(?:buy|purchase|order)\b/,
    unless: /\b(?:more|another|additional|extra|further|add|increase)\b|더|추가|증설|늘|으?로/,
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
    unless: /\b(?:customer|client)\b/,
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

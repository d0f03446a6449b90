import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

/** What speaks for another command than an invitation, a partnership, a customer or who is associated with whom. */
export const partnerRivals: readonly Rival[] = [
  {
    against: /^(?:invite-|add-|enroll|associate-)/,
    means: 'what is to be seen',
    asks: /\b(?:details|info|earnings|history)(?: ,)?(?: now| please)?$|(?:상세|내역|이력)(?: 정보)?(?= |$)/,
  },
  {
    against: /^enroll$/,
    means: 'somebody else',
    asks: /\bask\b|\b(?:lead|prospect|delegated|customer|client|relationship)\b/,
  },
  // invite Kestrel, they want to buy from us; we want to be their reseller, so invite them
  {
    against: /^invite-reseller$/,
    means: 'a customer',
    orders: /^invite-customer$/,
    tells: regex`
      \b(?:buy|buys|purchase|order)(?: \w+){0,4}? (?:from|through|via) us\b|\bresell to (?:them|him|her|@)|
      \b(?:be|become|act as) (?:their|its|his|her) (?:new )?(?:indirect )?reseller\b|\b(?<!\b(?:join|joins|joining|with|to|for) )us as (?:their |its |a )?(?:new )?
      (?:indirect )?reseller\b|(?:they|it|@|he|she)(?:'s|'re| is| are) (?:already |now |also )?(?:an?|our|one of our)
      [ ](?:new |existing |good |old )?(?:customer|client)s?\b
    `,
  },
  // Wingtip has a new end customer, please add it under that reseller
  {
    against: /^invite-reseller$/,
    means: 'whose reseller somebody is',
    asks: /\b(?:under|below|with|through|via) (?:that|this|the same|their|its|said) (?:indirect )?reseller\b/,
  },
  // put the customer Kestrel on our books, reseller is Wingtip
  { against: /^associate-customer$/, means: 'a new customer', orders: /^add-customer$/, holds: ['#on-our-books'] },
  // get a client account made for Kestrel with reseller Wingtip
  {
    against: /^associate-customer$/,
    means: 'a new customer',
    orders: /^add-customer$/,
    asks: /\b(?:an?|another|one more) (?:customer|client)(?: account| record| entry)? (?:to be )?(?:made|created|set ?up|opened|registered|entered)\b/,
  },
  // Kestrel signed through Wingtip, make them a customer account
  {
    against: /^associate-customer$/,
    means: 'a new customer',
    orders: /^add-customer$/,
    asks: /\bmake (?:them|it|@) (?:an? )?(?:new )?customer account\b|\ba (?:new )?customer account\b/,
  },
  // Kestrel wants to buy 5 E3, invite them please
  {
    against: /^(?:add-(?!user)|change-licenses|upgrade|associate-|set-support|assign-|create-)/,
    means: 'an invitation',
    asks: /\binvite (?:them|him|her|it)\b|(?:^|\. |, )초대(?:장|메일)?[을를]?(?: 좀)? ?(?:해|보내|부탁|하)/,
  },
  // 우리한테서 구매하고 싶대요, 저희를 재판매인으로 두고 싶답니다
  {
    against: /^invite-reseller$/,
    means: 'a customer',
    orders: /^invite-customer$/,
    tells: regex`
      (?:우리|저희)(?:한테서?|에게서?|를 ?통해서?|[ ]?통해서?| 쪽에서) .{0,14}(?:구매|구입|사려|사고|사기로|살 )|
      (?:우리|저희) ?고객사?(?:[이가] 되|예요|이에요|입니다|인데|이라)|(?:우리|저희)를 (?:재판매인|리셀러)으?로|
      (?:우리|저희)[가는] .{0,10}(?:리셀러|재판매인)[가이] 되|(?:우리|저희)[와과] ?(?:재판매인|리셀러) ?관계[를]? 맺
    `,
  },
  // invite Kestrel, they agreed to be our reseller
  {
    against: /^invite-customer$/,
    means: 'a reseller',
    orders: /^invite-reseller$/,
    tells: /\b(?:be|become|becoming|being) (?:our|a|an) (?:new )?(?:indirect )?reseller\b/,
  },
  // I met the people of Kestrel and want them as our reseller, so invite them
  {
    against: /^(?:add-user|invite-customer|add-lead)$/,
    means: 'a reseller',
    orders: /^invite-reseller$/,
    tells: /\b(?:them|@|it) as (?:an?|our) (?:new )?(?:indirect )?reseller\b/,
  },
  // register Lead Clinic as a new customer: what a name is made of says nothing
  {
    against: /^(?:add-lead|add-user|invite-)/,
    means: 'a new customer',
    orders: /^add-customer$/,
    asks: /\b(?:add|register|create|enter|log|set up|onboard|record)\b.* as (?:an?|our) (?:new )?(?:customer|client)\b/,
    unless: /\b(?:but|instead|relationship)\b/,
  },
  {
    against: /^(?:add-(?!lead)|invite-)/,
    means: 'a lead',
    orders: /^add-lead$/,
    asks: /\bas (?:an?|our) (?:new )?(?:\w+ )?(?:lead|prospect)\b/,
  },
  {
    against: /^invite-customer$/,
    means: 'a reseller',
    orders: /^invite-reseller$/,
    asks: /\b(?:join|invite|onboard|have|want|like)\b.* as (?:an?|our) (?:new )?(?:indirect )?(?:reseller|reseller partner)\b/,
  },
  // make Kestrel Wingtip's customer
  {
    against: /^(?:add-customer|invite-customer)$/,
    means: 'whose customer',
    asks: /^(?:please )?(?:make|set|name) @'s (?:new )?(?:customer|client)(?= |$)(?! (?:account|page|record|list))/,
  },
  // make Kestrel Wingtip's reseller
  {
    against: /^invite-reseller$/,
    means: 'whose reseller',
    asks: /^(?:please )?(?:make|set|name) @'s (?:new )?reseller\b/,
  },
  {
    against: /^invite-reseller$/,
    means: 'a customer',
    orders: /^invite-customer$/,
    tells: /\b(?:take|takes|want|wants|like|have) us as (?:its|their|her|his) reseller\b/,
  },
  {
    against: /^invite-customer$/,
    means: 'a reseller',
    orders: /^invite-reseller$/,
    asks: /(?:리셀러|재판매인|대리점) 초대/,
    unless: /관계|고객 ?(?:초대|@)/,
  },
  {
    against: /^(?:invite-reseller|end-partnership)$/,
    means: 'a partner of another kind',
    asks: /(?:헬스|운동|댄스|러닝|골프|게임|스파링|탁구|테니스|인생|여행|스터디|합주) ?파트너/,
  },
  { against: /^associate-/, means: 'a provider', orders: /^invite-customer$/, holds: ['@provider'] },
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
  { against: /^associate-/, means: 'a role', holds: ['admin'] },
  { against: /^associate-/, means: 'a role', asks: /\b(?:agent|desk|helpdesk|billing|global)\b|에이전트|관리자/ },
  {
    against: /^associate-/,
    means: 'a new partner',
    asks: /\bas (?:an?|our) (?:new |indirect )*(?:reseller|partner)\b/,
  },
  {
    against: /^associate-customer$/,
    means: 'a new customer',
    orders: /^add-customer$/,
    holds: ['#new', 'customer'],
    // 한빛 고객사의 새 리셀러로 누리온을
    unless: /(?:고객사?|거래처|@)의 (?:새|새로운|신규) (?:담당 |전담 )?(?:리셀러|재판매인|파트너)/,
  },
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
    against: /^end-partnership$/,
    means: 'another partnership',
    asks: /\b(?:my|our) (?!reseller|indirect|csp|partner|provider|distributor|current|existing|old|business|sales|whole|entire|active)[a-z]+ partnership\b/,
  },
  {
    against: /^invite-/,
    means: 'a guest',
    asks: /(?:게스트|연사|강사|패널|심사위원|하객|회원|멤버|진행자|발표자|연주자|출연자|관객)(?:으)?로(?= )/,
  },
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
  { against: /-customer$/, means: 'no customer', tells: /\bno (?:customers?|clients?)\b/ },
  {
    against: /^associate-subscription$/,
    means: 'the customer',
    orders: /^associate-customer$/,
    tells: /고객(?:사)? ?(?:자체|연결)(?![가-힣])/,
  },
];

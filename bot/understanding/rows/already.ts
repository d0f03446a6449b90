import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

/** A noun of a deed and what it is done to: `a refund for Kestrel`, `suspension please`. */
const deedOf = regex`
    (?<!\bno |@|\b(?:accepted|approved|signed|received|agreed|confirmed|got|sent|paid|per|after|since|following) (?:the |our |your |their |an? |this |that )?)\b(?:review|cancell?ation|suspension|pause|renewal|extension|refund|restoration|restore|deletion|termination|
    downgrade|downgrading|re-?activation|de-?activation|freeze|unfreeze|split|merge|merger|removal|reset|lock|unlock|
    discount|rebate|invoice|quote|quotation|audit|migration|back-?up|export|revocation|withdrawal|archive|archival|
    closure|escalation|transfer|reassignment|increase|decrease|reduction|upgrade|upgrading)s?
    (?= (?:of|for|on|to|in|from|at|request|please|pls|asap|,)(?: |$)| ?$)
  `;

/**
 * Verbs that make something new of a thing elsewhere, with what is there already: `update the lead`, `sync Kestrel's
 * subscription`, `get the invitation to Kestrel`. Nothing new is ordered by them.
 */
export const thereAlready: readonly Rival[] = [
  // put in a cancellation for user Kim, make a refund of the subscription: the noun says what is to be done
  {
    against:
      /^(?:add-|invite-|resend-|create-|assign-role|request-|enroll|set-support|associate-subscription|edit-profile)/,
    means: 'what is undone or is none of ours',
    orders:
      /^(?:remove-role|cancel-invitation|end-partnership|change-licenses|decline-invitation|upgrade-subscription|associate-customer)$/,
    asks: deedOf,
  },
  // stick with Kestrel's E3, switch off the partnership, log out the user: with its particle the verb is another one
  {
    against: /^(?:add-|invite-|create-service|assign-role|set-support|associate-subscription|edit-profile)/,
    means: 'what is done with something that is there',
    opens: regex`
      ^(?:(?:sign|log) (?:in|out|over|off)|sell (?:off|on)|buy (?:out|into|off)|sync up|save up|set (?:aside|off|back)|
      put (?:away|back|forward)|stick (?:with|to)|tie up|turn (?:over|back|in|off|on)|hand (?:in|out)|pick up|start over|
      make (?:up|do)|carry (?:on|over)|move on|switch (?:off|on)|firm up|back up|true up|swap out|use up|
      take (?:apart|care of)|look after|get (?:back|on with)|pass over|write down|bring back|keep)(?: (?:with|from|to|of))? (?:the|our|their|this|that|@'s)\b
    `,
  },
  // could I get the user list, pls send the status of the invitation, send over the leads
  {
    against: /^(?:add-|invite-|create-|assign-|set-support|associate-|request-)/,
    means: 'what is to be seen',
    opens: regex`
      ^(?:get|give|send|provide|share|pass|forward|hand|email|mail|need|want|request|require|have|fetch|grab|obtain)(?: me|
      [ ]us)?(?: over)? (?:the |a |an |our |my |all (?:the |our )?)?(?:(?:\w+ ){0,2}(?:list|status|overview|summary|
      history)\b(?! (?:of )?(?:no|number))|(?:leads|incentives|users|resellers|customers|providers|roles|invitations|
      tickets|service requests)(?: (?:of|for|from|at) .*)?(?: please| pls)?$)
    `,
  },
  // 한빛상사 담당 리셀러 빼 주세요, 한빛상사 고객 관계 끊어 주세요
  {
    against: /^end-partnership$/,
    means: 'a customer',
    asks: /@의? ?담당 ?(?:리셀러|재판매인)|(?:고객|고객사) ?관계/,
    unless: /종료|해지|파트너/,
  },
  { against: /^end-partnership$/, means: 'how it ends up', opens: /^end up\b/ },
  {
    against: /^add-user$/,
    means: 'a user who is there',
    opens: regex`
      ^(?:change|update|bump|upgrade|uplift|open|extend|promote|elevate|hand|allocate|entrust|award|confer|let|
      allow|enable|turn|join|load|supply|provide|designate|name|appoint|become|insert|store) (?:the |our |this |
      their )?(?:user @|@ account|@'s account|account @)
    `,
  },
  {
    against: /^add-lead$/,
    means: 'a lead that is there',
    opens: regex`
      ^(?:change|update|modify|send|escalate|order|buy|purchase|sell|procure|subscribe|acquire|associate|link|
      connect|route|assign|attach|tie|map|pair|bind|hand|allocate|attribute|tag|match|entrust|delegate|credit|join|pass|
      sync|relate|designate|appoint|select|pick|choose|turn|grab|load|report|list) (?:the |our |this |that )(?:lead|
      prospect)\b
    `,
  },
  {
    against: /^add-subscription$/,
    means: 'a subscription that is there',
    opens: regex`
      ^(?:route|assign|tie|map|pair|bind|hand|allocate|attribute|tag|match|entrust|delegate|credit|join|pass|
      sync|relate|couple|lack|include|parent|board|store|insert|align|affiliate|rehome|hook|save|log|record|note|file|
      capture|generate|build|associate|link|connect|attach) (?:the )?@'s (?:@offer|subscription|sub|plan)\b
    `,
  },
  {
    against: /^associate-subscription$/,
    means: 'nobody whom it goes to',
    lacks: ['@two', '@reseller', 'reseller', '@id'],
    opens: /^(?:manage|handle|serve|cover|oversee|administer|let|allow|enable|permit) (?:the )?@'s\b/,
  },
  {
    against: /^assign-role$/,
    means: 'a role that somebody has',
    opens: regex`
      ^(?:change|update|adjust|modify|edit|amend|alter|correct|fix|bump|move|tweak|revise|scale|switch|resize|
      rightsize|upgrade|migrate|transfer|shift|convert|transition|swap|reassign|relocate|list|extend|load|capture|record|
      note|log|save|file|sync|match|select|pick|choose) (?:the )?@'s (?!.* to\b)
    `,
  },
  {
    against: /^set-support-contact$/,
    means: 'the contact that there is',
    lacks: ['@two', '@reseller'],
    opens: regex`
      ^(?:(?:i|we) )?(?:looking for|in need of|request|get|need|give|provide|supply|obtain|grab|use|own|
      require|want|list|have|see|read|load|name|be|know|find|include|draft|note|log|record|save|support|serve|service|
      handle) (?:me |us )?(?:(?:the|our|their) |@'s )(?:designated )?support contacts?(?: (?:of|for|on|at) (?:the |
      our )?(?:customer |client |subscription )?(?:@|@id))?(?: please| pls| now)*(?: \?)?$
    `,
  },
  {
    against: /^invite-/,
    means: 'a partnership or an invitation that is there',
    opens: regex`
      ^(?:(?:move|switch|transfer|reassign|sell|resell|offer|supply|carry|stock|provide|let|match|sync|pass|
      join|credit|delegate|entrust|tag|attribute|allocate|hand|order|buy|purchase|place|save|record|log|note|file|insert|
      store|board|update|change|relate|couple) (?:the|our) (?:partnership|partner relationship)|
      (?!get the (?:invite|invitation) (?:out|off)(?: now| please| pls| today)*$)(?:get|log|record|note|save|report|
      escalate|capture|file|be|load|obtain|store|insert|board|include|build) (?:the|our) (?:invit|partnership request)|
      (?:get|obtain|load|begin|become|turn) the reseller @(?!\w* (?:\w+ )?invited\b))
    `,
  },
  {
    against: /^create-service-request$/,
    means: 'a request that is there',
    opens: regex`
      ^(?:(?:i|we) )?(?:get|load|obtain|need|want|open|have|be|mail|email|send|
      deliver|dispatch|extend|seek|require|find|see|wish|include|turn) (?:me |us )?(?:the|that|this|
      those) (?:service requests?|srs?|cases?|tickets?) (?:of|from|by) 
    `,
  },
  {
    against: /^add-customer$/,
    means: 'a customer who is there',
    opens: /^(?:load|turn|open) the (?:customer|client) @/,
  },

  // need the subs for Kestrel
  {
    against: /^add-subscription$/,
    means: 'the subscriptions that there are',
    lacks: ['@number', '#new', '#more'],
    opens:
      /^(?:(?:i|we) )?(?:need|want|require|have) (?:me |us )?(?:the |all (?:the )?|our |their )?(?:subs|subscriptions|licen[cs]es|plans)(?: list)?(?: (?:for|of|at)\b|$)/,
  },
  // 한빛상사 구독 연동해 줘: nobody is said whom it goes to
  {
    against: /^add-subscription$/,
    means: 'a subscription that is there',
    orders: /^associate-subscription$/,
    asks: /(?:구독|@offer)[을를]? (?:연동|링크|지정|매핑|배치|연계|어사인|위임|결합|매칭|연관|어소시에이트|배분|인계|분배|소속|핸드오버|이관|연결|저장|기록)(?:해|하|시|되|부탁| ?\[|$)/,
  },
  {
    against: /^associate-subscription$/,
    means: 'nobody whom it goes to',
    lacks: ['@two', '@reseller', 'reseller', '@id'],
    asks: /구독[을를]? (?:관리|담당|전담|서비스|대행|운영|케어|서포트)(?:해|하)/,
  },
  {
    against: /^add-user$/,
    means: 'a user who is there',
    orders: /^assign-role$/,
    asks: /(?:승급|승격|배정|어사인|임명|선임|허용|변경|수정|갱신)(?:해|하|시)/,
  },
  {
    against: /^assign-role$/,
    means: 'a role that somebody has',
    asks: /(?:역할|권한)[을를]? (?:이전|이관|이동|교체|변경|수정|조정|업데이트|업뎃|편집|정정|갱신|개정|조절|재할당|재배정|마이그레이션|새로고침|전환)(?:해|하|시)/,
    unless: /으로|(?:관리자|에이전트|admin|agent)로|에게|한테|께/,
  },
  {
    against: /^add-lead$/,
    means: 'a lead that is there',
    asks: regex`
      (?:리드|잠재고객) @[을를]? (?:연결|할당|배정|연동|링크|매핑|배치|연계|어사인|위임|결합|매칭|연관|분배|배분|인계|소속|핸드오버|
      주문|구매|구입|발주|판매|계약|활성화|가입|설정|문의|신고|발행|발송|선정|선택|임명|선임|의뢰|접수|제출)(?:해|하|시)
    `,
  },
  {
    against: /^invite-/,
    means: 'a partnership that is there',
    asks: /(?:파트너십|파트너 ?관계|제휴)[을를]? (?:변경|이전|이관|바꿈|주문|구매|판매|재할당|재배정|배정|할당|분배|배분|인계|설정|위임|재판매|취급|제공|공급)(?:해|하|시)/,
  },
  // 구독 돌려 줘, 리드 묵혀 줘, 역할 넘겨 줘: verbs that make something new of other things
  {
    against: /^add-subscription$/,
    means: 'a subscription that is there',
    orders: /^associate-subscription$/,
    asks: /(?<!(?:새|신규|새로운) )구독[을를]? (?:묶어|돌려|맡겨|이어|붙여|적어|팔아|챙겨|걸어)(?: |$)/,
  },
  {
    against: /^assign-role$/,
    means: 'a role that somebody has',
    asks: /(?:역할|권한)[을를]? (?:옮겨|넘겨|돌려|이어|고쳐|남겨|둬|놔|엎어|묶어|맡겨|재|세|달래|볶아)(?: |$)/,
    unless: /에게|한테|께|으로|로 /,
  },
  {
    against: /^create-service-request$/,
    means: 'a request that is there',
    asks: /서비스 ?요청[을를]? (?:둬|놔|받아|얻어|더해|돌려|엎어|말려|달래|볶아|재|세)(?: |$)/,
  },
  {
    against: /^add-lead$/,
    means: 'a lead that is there',
    asks: /(?:리드|잠재고객)(?: @)?[을를]? (?:나눠|돌려|잠가|묶어|묵혀|이어|맡겨|팔아|사|둬|놔|정해|세워|재|세|혼내|썩혀|말려|적셔|식혀|끊어|걸어|붙여|열어|엎어)(?: |$)/,
  },
  {
    against: /^invite-/,
    means: 'a partnership that is there',
    asks: /(?:파트너십|파트너 ?관계|제휴)[을를]? (?:돌려|옮겨|둬|놔|맡겨|넘겨|팔아|바꿔|엎어|재|세|말려|볶아|적어)(?: |$)/,
  },
  {
    against: /^(?:add-user|set-support-contact)$/,
    means: 'what is there',
    asks: /(?:계정|지원 ?담당자)[을를]? (?:둬|놔|엎어|재|세|볶아|말려|달래|적어|돌려|팔아|사|남겨)(?: |$)/,
  },
  // 고객 목록 만들어 주세요, 파트너십 계약서 보내 줘
  {
    against: /^(?:add-|invite-|create-|assign-|set-support|associate-|request-|cancel-|end-|resend-|upgrade-|enroll)/,
    means: 'what is to be seen',
    asks: regex`
      (?:목록|명단|현황|상태|내역|리스트|로그|통계|계약서|견적서|명세서|정보|연락처|만료일|list|status|history)(?:[을를]|도|만)? (?:(?:좀|하나|메일로|엑셀로|다시) )*
      (?:보내|줘|주|필요|요청|전달|올려|만들|작성|정리|뽑|출력|발송|제출|내려|업데이트|신청|원하|원합|열어|공유|회신|첨부|희망|부탁)
    `,
  },
];

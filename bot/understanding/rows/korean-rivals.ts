import { end } from '../korean/doubts.ts';
import type { Rival } from '../rivals.ts';
import { regex } from '../text/regex.ts';

const deeds =
  '(?:추가|감소|변경|주문|증설|감축|등록|업그레이드|연결|초대|재발송|해지|종료|지정|배정|줄이는|늘리는|바꾸는|빼는)';

/** What Korean orders speak of besides, so that they are none of the bot's, or another one. */
export const koreanRivals: readonly Rival[] = [
  // E3 5석 추가 건 취소 부탁드려요
  {
    against:
      /^(?:add-|change-licenses|upgrade-subscription|associate-|set-support|end-partnership|assign-role|request-delegated|enroll|create-)/,
    means: 'an order that is to be taken back',
    asks: new RegExp(
      `${deeds}(?:으로|하던|한|해 ?달라던)? ?(?:건|요청|신청|거|것|일)?(?:은|는|을|를)? ?(?:취소|철회|없던)`,
    ),
    unless: /(?:계약|주문) ?(?:취소|철회)(?:가|됐|되어|해서)/,
  },
  {
    against: /^resend-invitation$/,
    means: 'what is not to be sent',
    asks: /(?:재발송|재전송|다시 보내(?:는|기))(?: ?(?:건|거|것))?(?:은|는|을|를)? ?취소/,
  },
  // 관계 요청 취소
  {
    against: /^end-partnership$/,
    means: 'a request that is open',
    orders: /^cancel-invitation$/,
    asks: /(?:관계|파트너십|파트너) ?요청(?:을|를)? ?(?:취소|철회|회수)/,
  },
  {
    against: /^end-partnership$/,
    means: 'something else that ends',
    asks: /(?:할당|지정|정지|차단|수신|알림) ?해제|세금계산서|(?:통계|보고서|리포트|채팅방?|단톡방?|회의|메일링|목록표)에서|정리해서|간단히/,
  },
  // E3 10석 갱신, 5석을 다른 직원에게 재할당
  {
    against: /^(?:change-licenses|add-subscription)$/,
    means: 'seats that stay as many',
    asks: /갱신|연장|이관|재할당|재배정|다른 (?:직원|회사|사람|부서)|알림 ?설정|딜 ?등록|평가판|체험판|데모|사서함|대시보드|정책|그룹에|버전|용량|예산|#[명분] ?삭제/,
    unless: /갱신(?:일|하면서|할 ?때|되면서|됐)/,
  },
  // E3 10석을 E5로 바꿔 주세요
  {
    against: /^change-licenses$/,
    means: 'another offer',
    asks: /@offer(?: 구독)?[을를은는]? # ?(?:석|개|자리|좌석|인|명)?(?:[을를은는만]|인데|중 # ?(?:석|개)?만?)? ?@offer로|# ?(?:석|개)? ?빼서 @offer/,
  },
  // 계약서에 …, E3 5석 추가 인보이스 부탁
  {
    against: /^(?!create-)/,
    means: 'a document or what else goes with it',
    asks: regex`
      (?:계약서|제안서|청구서|인보이스|견적서|메일|회의록|예산|보고서|리포트|명세서|공지|주간 ?보고|월간 ?보고)에(?:서|다가?)? |
      (?:추가|주문|변경|업그레이드|연결|등록|요청|종료|초대|권한|해지|구매|관계) ?(?:인보이스|견적|견적서|결재|품의|품의서|서류|설명|설명 ?자료|자료|양식|보고서|리포트|요청사항|전략|결과|일정|비용|금액|차액|의견|여부|데모|교육|API|api|기능|소개서|전화번호)(?:[ 을를이가은는]|부탁|요청|신청|$)
    `,
    unless: /결재(?:됐|났|완료|받)|견적(?:대로|서대로|받)/,
  },
  {
    against: /^upgrade-subscription$/,
    means: 'how offers differ',
    asks: /차이|비교|소개서|차액|중 ?(?:뭐|어느|어떤)|고객들/,
  },
  // 고객 등급을 골드로, 고객 이메일 추가
  {
    against: /^(?:add-|associate-|set-support|assign-role|invite-)/,
    means: 'something that belongs to one who is there',
    asks: regex`
      (?:지원 ?(?:등급|단계|플랜)|(?:고객|고객사|리드|잠재 ?고객|지원 ?담당자|계정|리셀러|재판매인) ?(?:이메일|메일|주소|전화번호|연락처|계좌|등급|단계|플랜|계약 ?기간|정보에|DB|db|데이터|비밀번호|상호))(?:[ 을를에로]|$)|
      담당 ?(?:매니저|영업|엔지니어)(?! ?(?:공백|부재|퇴사|이직|휴직|휴가|병가|출산|사정|교체로|변경으로))|영업\S*팀|@팀(?:으로|에)|(?:견적 ?요청|인보이스|마이그레이션|청구|전화|건)(?:[을를은는도]|은)? (?:리셀러 |재판매인 )?@(?:에|에게|한테|로|으로)|
      리드(?:를|좀)? (?:리셀러 )?@?(?:에|한테|에게)? ?(?:배정|배분|줘)|@(?:에|한테|에게) 리드
    `,
    unless: /@mail|(?:메일|이메일|연락처|주소)(?:은|는|:)/,
  },
  // E3 30석 계약한 두리상사를 고객으로 등록해 줘
  {
    against: /^(?:add-user|change-licenses|add-subscription|add-lead|create-service-request|associate-subscription)$/,
    means: 'a new customer',
    orders: /^add-customer$/,
    asks: /(?<!(?:잠재|예비|가망|유망) ?)고객(?:사)?(?:으로|로) ?(?:[가-힣]+ )?(?:추가|등록|넣|올려|올리)|(?<!(?:잠재|예비|가망|유망) ?)고객 명단에/,
  },
  // 고객 목록 조회해서 올려 줘
  {
    against: /^(?:add-|invite-|create-)/,
    means: 'a list that is to be shown',
    asks: /(?:목록|명단|리스트|현황|내역|일람)(?:을|를|도|좀)? ?(?:[가-힣]+[서고] |좀 |여기 |다시 )*(?:올려|올리|띄워|뽑아)/,
  },
  // 한빛에 Azure plan 새 구독을 걸어 줘
  {
    against: /^associate-subscription$/,
    means: 'a subscription that is to come',
    orders: /^add-subscription$/,
    holds: ['#new-subscription'],
    lacks: ['reseller', '@reseller', 'incentive', '@id'],
  },
  // 한빛 E3 건에 누리온을 지정해 줘: nobody orders by naming somebody.
  {
    against: /^add-subscription$/,
    means: 'whom a subscription is given to',
    orders: /^(?:set-support-contact|associate-subscription)$/,
    asks: /지정(?:해|하|을|요| ?부탁| ?바랍)/,
  },
  // 작년 신규 고객, 리셀러 누리온 신규 고객
  {
    against: /^add-(?:customer|lead)$/,
    means: 'those that came lately',
    asks: new RegExp(
      `(?:작년|지난 ?주|지난 ?달|이번 ?달|이번 ?주|최근|올해|올 ?해)(?: @)?(?: 신규| 추가| 등록)? ?(?:고객|리드)(?: 등록| 추가)?${end}|(?:리셀러|재판매인) @ 신규 고객${end}|@[은는] 신규 고객(?:입니다|이에요|이야|임)`,
    ),
  },
  { against: /^add-customer$/, means: 'a customer to be', orders: /^add-lead$/, asks: /고객 ?후보/ },
  // 한빛상사에 리셀러로 누리온을: who is whose may be either
  {
    against: /^(?:associate-customer|set-support-contact|associate-subscription)$/,
    means: 'two names that may be either',
    asks: regex`
      @에 (?:담당 )?(?:리셀러|재판매인)로 @|@[을를] @에 (?:리셀러|재판매인)로|고객사?가 (?:됐|되었)|
      (?:담당하던|맡던|하던|리셀러가 @인|재판매인이 @인) @|@(?:한테서|에게서) @|
      @(?:에게|한테) 지원 ?담당|@[을를] 위해|@[을를] 담당할 지원|@에 @ 지원 ?담당|(?:과장|팀장|대리|부장|차장|기술팀|영업팀|지원팀)[을를] @|@[이가] (?:앞으로 |이제 )?@ 지원 ?담당자|@ -> @ @|(?:부산|서울|대구|대전|광주|인천|울산|경남|경북|전남|전북|충남|충북|강원|제주)(?: 쪽)? (?:리셀러|재판매인)
    `,
  },
  // 한빛전자 리셀러로 누리온을 등록: whose reseller, or through which one
  {
    against: /^add-customer$/,
    means: 'two names that may be either',
    asks: /@ (?:리셀러|재판매인)(?:으?로|[을를]) @/,
    unless: /고객|거래처/,
  },
  // 담당 리셀러로 누리온을 한빛전자 고객사에 등록: who looks after a customer that is there
  {
    against: /^add-customer$/,
    means: 'who the reseller is',
    orders: /^associate-customer$/,
    asks: /(?:담당|전담|관리|주관) ?(?:리셀러|재판매인|파트너)(?:으로|로) @[을를]? @ (?:고객사?|거래처)[^@]*에 /,
  },
  {
    against: /^set-support-contact$/,
    means: 'how it is',
    asks: new RegExp(`지원 ?담당자 ?(?:미지정|없음|공석|미정)${end}`),
  },
  // 등록 바랍니다 behind what was told of an order
  // 박지호 대신 이서연을: which of the two is one's guess
  {
    against: /^(?:assign-role|remove-role|add-customer|add-user|add-lead)$/,
    means: 'two names that may be either',
    asks: /@(?: [가-힣]{2,4})? ?(?:대신|처럼|지시로|퇴사로|요청으로)(?: |$)|@[은는] 받았다는데/,
  },
  {
    against: /^remove-role$/,
    means: 'a role that somebody gets',
    orders: /^assign-role$/,
    asks: /(?:헬프 ?데스크|에이전트|관리자|agent|admin)(?: 역할| 권한)?(?:으?로) ?(?:낮|내려|내리|강등|바꿔)/,
  },
  {
    against: /^assign-role$/,
    means: 'a role that is taken',
    orders: /^remove-role$/,
    asks: /(?:빼|떼|회수해) ?(?:두|둬|놔|놓)|돌려받/,
  },
  {
    against: /^(?:end-partnership|invite-|remove-role|cancel-invitation|resend-invitation|associate-customer)/,
    means: 'something else that is written, ended or taken',
    asks: /영수증|확인서|세금계산서|계약서|비밀번호|내역|작업 ?이력|업무 정리|프로모션|자동이체|등급|담당자 추가|즐겨찾기|신규 주문|공지 대상|당직|renewal/,
  },
  {
    against: /^assign-role$/,
    means: 'somebody who has the role, or what it has',
    asks: regex`
      헬프 ?데스크(?: 에이전트)? ?(?:티켓|매뉴얼|운영 ?시간|근무표|전화번호|당직|팀장)|(?:관리자|에이전트|헬프 ?데스크) (?:@ )?(?:이메일|메일|비밀번호|전화번호|과정)|
      에게 이 건|승인 맡|티켓[을를]? (?:@(?:에게|한테) )?(?:할당|배정)|장애 등록|부서를|부여됐다고|고객 테넌트|
      ^(?:헬프 ?데스크|전역 ?관리자|청구 ?관리자|사용자 ?관리자|관리자 ?에이전트)(?:에이전트)? @(?:에게|한테)? .*(?:티켓|건|승인|메일|전화|연결)
    `,
  },
  {
    against: /^(?:add-user|assign-role)$/,
    means: 'users of others',
    asks: /테넌트|그룹웨어|crm|erp|(?:메일|그룹웨어|인트라넷) 계정|쪽 사용자|고객사 @|사용자 (?:교육|그룹)|식권|계정에 (?:전화번호|주소|사진|메일)/i,
  },
  {
    against: /^(?:invite-|resend-|cancel-invitation|decline-invitation)/,
    means: 'an occasion, or a copy',
    asks: regex`
      (?:교육|킥오프|데모|콜|웨비나|세미나|회식|행사|포럼|보드|미팅|회의|줌|팀즈|구글 ?밋|온보딩|채널|캘린더|일정|통화|파티|
      워크[숍샵]|간담회|송년회|스터디|동호회|동아리|커뮤니티|워크스페이스|슬랙|디스코드|회의실|(?:오픈|단체)?(?:단톡|채팅|톡|대화|회의)방?|
      그룹 ?(?:방|챗|콜|채팅))(?:에다?가?도?|의|으?로)?(?: @(?:님|씨)?[을를도]?)? ?(?:초대|등록)|
      (?:^|우리 |저희 |팀 )(?:방|팀|그룹|밴드|모임)에 (?:@(?:님|씨)?[을를도]? ?)?초대(?! ?(?:장|메일|링크))|
      강사로|연사로|사본|초안|샘플|(?:저|나)한테 보내|우리 초대 거절
    `,
  },
  // 한빛 그룹에 김민수 초대해 줘: somebody is to come in there, whoever is known
  {
    against: /^invite-/,
    means: 'somebody who is to join others',
    asks: /@(?:[와과]의|의|이?랑)?(?: 하는)?(?: [가-힣]{1,8})?에(?:서|다가?)? @(?:님|씨)?[을를도좀]?(?: [가-힣]{1,4}(?<!로))?(?: 좀)? 초대(?! ?(?:장|메일|링크))/,
  },
  { against: /^decline-invitation$/, means: 'another request', asks: /(?:환불|해지|재발송|주문|변경|할인|가격) ?요청/ },
  {
    against: /^create-/,
    means: 'a service of others, or a request that is there',
    asks: /^(?:퀵|청소|총무팀|서비스나우|kt|전시회|항공)|(?:수리|청소|퀵|렌탈|복합기|정수기) ?(?:수리 ?)?서비스 ?요청|(?:전시회|항공|공연|콘서트|기차) 티켓|(?:등록된|올린|접수된|접수한|등록한) ?(?:거|것)(?: ?\[|$)|(?:오픈|새로 온) ?(?:sr|서비스 ?요청)|(?:서비스 ?요청|티켓) ?(?:제목|접수 확인|다시 열)|담당자 메일/i,
  },
  {
    against: /^(?:change-licenses|add-subscription|upgrade-subscription)$/,
    means: 'what others make',
    asks: /한컴|한글 ?오피스|vmware|autocad|오토캐드|캐드|adobe|어도비|포토샵|slack|알약|oracle|오라클|윈도우|sql ?서버|팔아보|제안해|발굴|유치|구매 고객|교육 (?:인원|신청)|마이그레이션/i,
  },
  {
    against: /^enroll$/,
    means: 'what somebody else wants, or something else',
    asks: /이의|그만두|거래처가|협력사|다른 데|벤더|인터넷|개선|포럼/,
  },
  {
    against: /^add-/,
    means: 'another system, or a text',
    asks: /(?:crm|erp|홈페이지|회계 ?시스템|엑셀|웹사이트|주간 ?보고)에 |환영 메일|튜토리얼|승인자|알림 추가|기능 추가|vip/i,
  },
  // 초대 기록해 줘
  {
    against: /^(?!create-)/,
    means: 'what is to be kept or sent',
    asks: /(?:초대|등록|요청|추가|변경|종료) (?:기록|메모|적어|링크 부탁|api|협의|제안서|계약서|이의|주기|혜택|차액)/i,
  },
  {
    against: /^enroll$/,
    means: 'what was ordered',
    asks: /^등록 ?(?:바랍니다|부탁|요망|해)/,
    tells: /주문|구매|지원|석|@offer/,
  },
  // 들어온 리셀러 신청 진행해 주세요, 이 재판매인 신청 처리해 줘
  {
    against: /^enroll$/,
    means: 'an application that is there already',
    asks: /(?:들어온|접수된|접수한|올라온|받은|밀린|쌓인|남은|대기 ?중인|기다리는|도착한|신청한|그|이|저|해당) (?:(?:신규|새|간접|다른) )*(?:재판매인|리셀러|대리점|파트너)? ?(?:가입|등록|입점)? ?신청/,
  },
  {
    against: /^enroll$/,
    means: 'something else to apply for',
    asks: /보험|환불|교육|기술 ?지원|퀵|거래처|체험|이벤트|행사|세미나|설명회/,
  },
  // 누리온은 한빛상사 담당입니다
  {
    against: /^associate-customer$/,
    means: 'how it is, or is to stay',
    asks: /담당입니다|싶어 하는 것 같|그대로 @|@로 둬|@[을를] 그대로/,
  },
];

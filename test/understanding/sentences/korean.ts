import type { Sentence } from './sentence.ts';

const none = (...texts: string[]): Sentence[] => texts.map((text) => [text, 'none']);

/** Korean names that look like something else, and words that look like names. */
export const koreanNames: Sentence[] = [
  [
    'E3정밀에 Visio Plan 1 열두 개 주문해줘',
    'add-subscription',
    { customer: 'E3정밀', product: 'Visio Plan 1', quantity: 12 },
  ],
  ['E3 5석 추가', 'change-licenses', { product: 'E3', quantity: { delta: 5 } }],
  [
    '1004상사 Exchange Online Plan 2 +15석',
    'change-licenses',
    { customer: '1004상사', product: 'Exchange Online Plan 2', quantity: { delta: 15 } },
  ],
  [
    '고객 스튜디오24를 리셀러 하나로넷에 연결해줘',
    'associate-customer',
    { customer: '스튜디오24', reseller: '하나로넷' },
  ],
  ['삼십석극장 E3를 50석으로 늘려줘', 'change-licenses', { customer: '삼십석극장', product: 'E3', quantity: 50 }],
  ['30석극장 구독 보여줘', 'list-subscriptions', { customer: '30석극장' }],
  ['업그레이드랩 구독 업그레이드 해줘', 'upgrade-subscription', { customer: '업그레이드랩' }],
  ['세무법인 두레 구독 목록', 'list-subscriptions', { customer: '세무법인 두레' }],
  [
    'E3를 E5로 올려주세요. 고객은 컨솔리데이티드 메신저입니다',
    'upgrade-subscription',
    { subscription: 'E3', product: 'E5', customer: '컨솔리데이티드 메신저' },
  ],
  ['리셀러명: SJ네트웍스 조회', 'show-reseller', { reseller: 'SJ네트웍스' }],
  ['incentive credit 내역 좀 볼 수 있을까요?', 'show-incentives'],
  ['거래 중인 총판 리스트 부탁드립니다', 'list-providers'],
  ['간접 배포자 현황 조회', 'list-providers'],
  ['요즘 팔 수 있는 상품 뭐뭐 있지?', 'list-catalog'],
  ['우리 직원들이랑 역할 목록 보여줘', 'list-users'],
  ['노바링크를 새 리셀러로 모시려고 합니다. 초대 부탁드려요', 'invite-reseller', { reseller: '노바링크' }],
  ...none(
    '승인 나면 그때 황보라한테 전역 관리자 부여 부탁드립니다',
    '좀 더 생각해보고 초대 수락할게요',
    '6월 1일자로 내일투어와 파트너십 해지해 주세요',
    '라이선스 만료되기 전에 미리 알려주세요',
    'Azure plan 사볼까 말까',
    '추가 근무 신청',
  ),
];

/** Names that end like a particle, and particles behind names. */
export const koreanEndings: Sentence[] = [
  ['고객 푸른안과의 서비스 요청 내역 조회해 주세요', 'list-service-requests', { customer: '푸른안과' }],
  ['푸른안과와 파트너십 종료해줘', 'end-partnership', { reseller: '푸른안과' }],
  ['푸른안과와의 파트너십 종료해줘', 'end-partnership', { reseller: '푸른안과' }],
  ['콘토소와 누리온을 연결해줘', 'associate-customer', { customer: '콘토소', reseller: '누리온' }],
  [
    '전통기와 담당 대리점은 우드그로브로 지정 부탁드립니다',
    'associate-customer',
    { customer: '전통기와', reseller: '우드그로브' },
  ],
  ['고객 카페이랑은 어떤 구독 갖고 있나요?', 'list-subscriptions', { customer: '카페이랑' }],
  ['한솔과 공유하는 고객 목록', 'list-customers', { provider: '한솔' }],
  ['패브리캄과 우리가 공유하는 고객', 'list-customers', { provider: '패브리캄' }],
  ['신한성과의 고객 목록', 'list-customers', { reseller: '신한성과' }],
  [
    'Fourth Coffee 지원 담당자를 청람이엔씨로 바꿔주세요',
    'set-support-contact',
    { customer: 'Fourth Coffee', reseller: '청람이엔씨' },
  ],
  ['김철수씨 전역 관리자로 바꿔주세요', 'assign-role', { person: '김철수', role: 'global-admin' }],
  ['고객: 노을빛도', 'show-customer', { customer: '노을빛도' }],
  ['리셀러 얼마에요의 인센티브 리포트 띄워주세요', 'show-incentives', { reseller: '얼마에요' }],
  ['전부다있소 subscription 목록 pls', 'list-subscriptions', { customer: '전부다있소' }],
];

/** Talk that is a whole message, and commands that only begin or end like it. */
export const koreanTalk: Sentence[] = [
  ...['안녕하세용', '하이하이', '안녕하십니까 봇님', '좋은 아침이에요!'].map((text): Sentence => [text, 'greet']),
  ...[
    '아 됐어 그만할래',
    '하던 거 취소할게',
    '취소해 주십시오',
    '취소요 취소ㅠ',
    '진행 중이던 거 그만둘게요',
    '없던 일로 해 주세요',
  ].map((text): Sentence => [text, 'cancel']),
  ...['뭐 할 줄 알아? 🤔', '너 뭐 할 수 있어?', '도와줘요 제발', '사용법 좀 알려주세요'].map(
    (text): Sentence => [text, 'help'],
  ),
  ...none('하지 마', '안녕히 계세요', '취소하지 마', '네', '그건 다음에 할게요'),
  ['안녕하세요 고객 목록', 'list-customers'],
  ['초대 취소해줘', 'cancel-invitation'],
];

/** Questions and reads in the words people choose. */
export const koreanReads: Sentence[] = [
  ['나 전역 관리자 맞아?', 'who-am-i'],
  ['저희 MPN ID가 뭐였죠?', 'show-profile'],
  ['Azure에 강한 배포자 찾아주실 수 있을까요?', 'find-provider', { title: 'Azure' }],
  ['저 혹시 admin agent 맞나요?', 'who-am-i'],
  ['김도윤이 전역 관리자 맞아?', 'none'],
  ['누가 간접 재판매인 등록 신청했는지 보여줘', 'review-enrollments'],
  ['리셀러 등록 신청한 회사가 몇 군데인가요', 'review-enrollments'],
  ['저희가 지난주에 낸 간접 재판매인 신청, 아직 심사 중인가요?', 'show-enrollment'],
  ['역할별로 뭘 할 수 있는지 표로 보여줘', 'show-roles'],
  ['가람이엔지(주) 대리점 연락처 뭐더라?', 'show-reseller', { reseller: '가람이엔지(주)' }],
  ['초대장 다시 보내는 법 좀 가르쳐줘', 'help'],
  ['대기 중인 초대', 'list-invitations'],
  ['어제 콘토소 라이선스 바꾼 사람 누구야', 'show-activity', { customer: '콘토소' }],
  ['총판 Zephyr Labs 초대는 그냥 거절로 처리해줘', 'decline-invitation', { provider: 'Zephyr Labs' }],
  ['노바링크랑 파트너 맺고 싶어', 'invite-reseller', { reseller: '노바링크' }],
  ...none('비즈니스 프리미엄 연간 구독료가 궁금합니다', '콘토소 좌석을 절반으로 줄인다고 가정해 보죠'),
];

/** Slips of the keyboard, also in a part of a compound; a name is left as it is. */
export const koreanSlips: Sentence[] = [
  ['나루터협동조합에 위임된 괸리자 권한 요청해줘', 'request-delegated-admin', { customer: '나루터협동조합' }],
  ['잠제 고객 목록', 'list-leads'],
  ['재판매인 빛고을넷 인샌티브 현황 부탁드립니다', 'show-incentives', { reseller: '빛고을넷' }],
  ['가온테크 초대 정중히 거졀 부탁드립니다', 'decline-invitation', { provider: '가온테크' }],
  ['새로 신청한 업채들을 심사하고 싶습니다', 'review-enrollments'],
  [
    '라이센쓰 5석 추가해줘 한빛전자 E3',
    'change-licenses',
    { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } },
  ],
  ['고객 한빛 구독 보여줘', 'list-subscriptions', { customer: '한빛' }],
  ['리셀러 나루네트의 고객 목록', 'list-customers', { reseller: '나루네트' }],
];

/** Messages of several clauses: what is told beside the command, and commands that take two clauses. */
export const koreanClauses: Sentence[] = [
  [
    '오피스365렌탈에서 Teams Essentials 40석 구매한대요, 주문 넣어주세요',
    'add-subscription',
    { customer: '오피스365렌탈', product: 'Teams Essentials', quantity: 40 },
  ],
  [
    'Humongous Insurance에 Microsoft 365 Copilot 30석, 아니 33석 주문이요. 리셀러는 Ironwood Tech로 해주세요',
    'add-subscription',
    { customer: 'Humongous Insurance', product: 'Microsoft 365 Copilot', quantity: 33, reseller: 'Ironwood Tech' },
  ],
  [
    '리셀러 빛고을전산 앞으로 나간 초대는 없애 주실 수 있을까요? 업체가 폐업했답니다',
    'cancel-invitation',
    { reseller: '빛고을전산' },
  ],
  ['잠재 고객 리스트 좀 뽑아주세요, 과장님이 보자고 하십니다', 'list-leads'],
  ['가온테크가 폐업했대요. 초대 취소해주세요', 'cancel-invitation', { reseller: '가온테크' }],
  [
    '제갈민 대리 계정 만들어주세요 (jgm@ourcorp.kr), 헬프데스크 에이전트로요',
    'add-user',
    { person: '제갈민', email: 'jgm@ourcorp.kr', role: 'helpdesk-agent' },
  ],
  ...none(
    '콘토소 초대해줘. 팀장님이 그러래요',
    '콘토소 초대해 달라고 하네요, 어떡하죠',
    '고객이 초대 취소해달래요, 알아서 해주세요',
  ),
  ['재판매인 (주)모두의리셀러 담당자 연락처 알려줘', 'show-reseller', { reseller: '(주)모두의리셀러' }],
  ['새 잠재 고객 (주)구독하세요 등록해주라', 'add-lead', { customer: '(주)구독하세요' }],
  ['(주)콘토소재판매인으로 초대해줘', 'invite-reseller', { reseller: '(주)콘토소' }],
  ['(주)콘토소초대해줘', 'invite-reseller', { reseller: '(주)콘토소' }],
  ['미래로(주) 구독현황', 'list-subscriptions', { customer: '미래로(주)' }],
];

/** What the product's own cards and menus say. */
export const koreanProduct: Sentence[] = [
  ['Fabrikam은 무엇을 할 수 있나요', 'beyond:show-grants', { provider: 'Fabrikam' }],
  ['Fabrikam이 뭘 할 수 있어?', 'beyond:show-grants', { provider: 'Fabrikam' }],
  ['Fabrikam 권한 보여줘', 'beyond:show-grants', { provider: 'Fabrikam' }],
  ['콘토소(pat@contoso.com)를 재판매인으로 초대', 'invite-reseller', { reseller: '콘토소', email: 'pat@contoso.com' }],
  ['콘토소와의 파트너 관계 확인', 'show-reseller', { reseller: '콘토소' }],
  ['초대 코드 있어요', 'review-invitation'],
  ['등록 신청', 'enroll'],
  ['가입 신청', 'enroll'],
  ...none('콘토소', '정보 보여줘'),
  [
    '어제 전시회에서 만난 그래픽디자인인스티튜트를 잠재고객에 올려 두고 싶어요',
    'add-lead',
    { customer: '그래픽디자인인스티튜트' },
  ],
  [
    '재판매인 관계 초대 메일 발송해주세요. 고객은 휴몽거스보험이고 it@humongous.kr 이요',
    'invite-customer',
    { customer: '휴몽거스보험', email: 'it@humongous.kr' },
  ],
  [
    'reseller Wingtip Partners - 고객 24시장보고 subscription 연결',
    'associate-subscription',
    { reseller: 'Wingtip Partners', customer: '24시장보고' },
  ],
];

/** A change whose message says more than the change explains. */
export const koreanLeftovers: Sentence[] = [
  ...none(
    '콘토소 초대하고 리트웨어는 해지해줘',
    '미르데이터를 리셀러로 초대하고 오하늘한테 전역 관리자 권한도 줘',
    '고객 이름을 늘봄가에서 늘봄식품으로 변경해줘',
    '고객명 구포국수를 구포국수본점으로 바꿔줘',
    '고객 목록이랑 제품 카탈로그 둘 다 보여줘',
    '구독 목록이랑 인센티브 같이 보여줘',
  ),
  ['콘토소 말고 패브리캄을 리셀러로 초대해줘', 'invite-reseller', { reseller: '패브리캄' }],
  ['대기 중인 초대 목록 부탁드립니다', 'list-invitations'],
  ['서비스 요청 하나 만들어야 돼요', 'create-service-request'],
  ['청구 관리자는 무슨 일을 할 수 있어요?', 'show-roles'],
  ['저희 회사 주소가 뭘로 등록되어 있나요?', 'show-profile'],
  ['위임 관리자 권한은 어디서 요청하는 거예요?', 'help'],
  [
    '"E5로 업그레이드해 주세요"라는 제목으로 경성미싱 서비스 요청 접수해줘',
    'create-service-request',
    { customer: '경성미싱', title: 'E5로 업그레이드해 주세요' },
  ],
  [
    '고객 Adventure Works 담당 리셀러는 노바링크로 해 주세요',
    'associate-customer',
    { customer: 'Adventure Works', reseller: '노바링크' },
  ],
  [
    '별빛치과의원에 비즈니스 스탠다드 새 구독 4석 넣어주세요',
    'add-subscription',
    { customer: '별빛치과의원', product: '비즈니스 스탠다드', quantity: 4 },
  ],
  ['초대코드qz81x로 수락해주세요', 'review-invitation', { code: 'qz81x' }],
];

/** When and on what condition something is to happen, and what only looks like it. */
export const koreanTimes: Sentence[] = [
  ...none(
    '다음 주쯤 콘토소 초대해줘',
    '내주 초에 콘토소 초대해줘',
    '3월부터 한빛전자 E3 5석으로 줄여줘',
    '오후 세 시에 초대 다시 보내줘',
    '라이선스 5석 3시까지 추가해줘',
    '분기마다 한빛전자 E3 5석 추가해줘',
    'E3 3개월 뒤 5석 추가해줘',
    '내일 콘토소 초대',
    '윗선 결재 떨어지면 콘토소 초대해줘',
    '이든치과에서 연락이 닿으면 E3 5석 추가해줘',
    '승인되는 대로 콘토소 초대해줘',
    '계약 체결 후 콘토소 초대해줘',
    '팀장님과 상의하고 나서 콘토소 초대할게요',
  ),
  ['시간 되는 대로 콘토소 초대해줘', 'invite-reseller', { reseller: '콘토소' }],
  ['논의한 대로 콘토소 초대해줘', 'invite-reseller', { reseller: '콘토소' }],
  ['초대 확인 후 수락 부탁드립니다', 'review-invitation'],
  ['3월에 보낸 초대 취소해줘', 'cancel-invitation'],
  ['등록 신청 검토하고 싶어요', 'review-enrollments'],
  ['10월 활동 로그', 'show-activity'],
  ['24시해장국 service health', 'show-service-health', { customer: '24시해장국' }],
  ['고객 주말마다캠핑 구독 보여줘', 'list-subscriptions', { customer: '주말마다캠핑' }],
  ['고객 세시봉 구독 보여줘', 'list-subscriptions', { customer: '세시봉' }],
];

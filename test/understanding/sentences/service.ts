import type { Sentence } from './sentence.ts';

export const service: Sentence[] = [
  // show-service-health
  ['service health', 'show-service-health'],
  ['are there any outages right now?', 'show-service-health'],
  ['service health of Kestrel Works', 'show-service-health', { customer: 'Kestrel Works' }],
  ["how's the service status for customer Quartz Hill", 'show-service-health', { customer: 'Quartz Hill' }],
  ['any incidents affecting harbor lane', 'show-service-health', { customer: 'harbor lane' }],
  ['is Exchange down?', 'show-service-health'],
  ['check the health of the services at Ridgeway', 'show-service-health', { customer: 'Ridgeway' }],
  ['서비스 상태 확인', 'show-service-health'],
  ['별빛식품 서비스 상태 어때?', 'show-service-health', { customer: '별빛식품' }],
  ['지금 장애 있나요?', 'show-service-health'],
  ['고객 해든병원에 장애가 있는지 확인해 주세요', 'show-service-health', { customer: '해든병원' }],
  ['다온마트 서비스 장애 현황 조회', 'show-service-health', { customer: '다온마트' }],

  // create-service-request
  ['create a service request for Kestrel Works', 'create-service-request', { customer: 'Kestrel Works' }],
  [
    'open a service request for Quartz Hill: mailbox quota exceeded',
    'create-service-request',
    { customer: 'Quartz Hill', title: 'mailbox quota exceeded' },
  ],
  [
    'log an SR on behalf of harbor lane about Teams calls dropping',
    'create-service-request',
    { customer: 'harbor lane', title: 'Teams calls dropping' },
  ],
  [
    'raise a ticket for customer Ridgeway titled "Delete all users fails"',
    'create-service-request',
    { customer: 'Ridgeway', title: 'Delete all users fails' },
  ],
  [
    'new service request for Maple Ridge - OneDrive sync stuck',
    'create-service-request',
    { customer: 'Maple Ridge', title: 'OneDrive sync stuck' },
  ],
  ['please file a service request', 'create-service-request'],
  [
    'submit a service request for Orchid with the subject: Invite reseller page is blank',
    'create-service-request',
    { customer: 'Orchid', title: 'Invite reseller page is blank' },
  ],
  [
    'Sunstone needs a service request, subject "cannot sign in"',
    'create-service-request',
    { customer: 'Sunstone', title: 'cannot sign in' },
  ],
  ['서비스 요청 만들어줘', 'create-service-request'],
  [
    '별빛식품 서비스 요청 접수해 주세요: 메일 수신이 안 됩니다',
    'create-service-request',
    { customer: '별빛식품', title: '메일 수신이 안 됩니다' },
  ],
  ['고객 해든병원을 대신해서 서비스 요청을 등록하고 싶어요', 'create-service-request', { customer: '해든병원' }],
  [
    '다온마트 SR 생성, 제목: 구독 취소 오류',
    'create-service-request',
    { customer: '다온마트', title: '구독 취소 오류' },
  ],
  [
    '미르상사 서비스 요청 넣어줘 "팀즈 로그인 불가"',
    'create-service-request',
    { customer: '미르상사', title: '팀즈 로그인 불가' },
  ],
  ['온새미유통 대신 서비스 요청 하나 올려줘', 'create-service-request', { customer: '온새미유통' }],

  // list-service-requests
  ['list service requests', 'list-service-requests'],
  ['show open service requests for Kestrel Works', 'list-service-requests', { customer: 'Kestrel Works' }],
  ['which tickets are open for customer Quartz Hill', 'list-service-requests', { customer: 'Quartz Hill' }],
  ['how many SRs does harbor lane have', 'list-service-requests', { customer: 'harbor lane' }],
  ["status of Ridgeway's service requests", 'list-service-requests', { customer: 'Ridgeway' }],
  ['서비스 요청 목록 보여줘', 'list-service-requests'],
  ['별빛식품 서비스 요청 현황', 'list-service-requests', { customer: '별빛식품' }],
  ['해든병원의 진행 중인 서비스 요청을 알려 주세요', 'list-service-requests', { customer: '해든병원' }],
  ['고객 다온마트 SR 리스트', 'list-service-requests', { customer: '다온마트' }],

  // create-support-ticket
  ['create a support ticket', 'create-support-ticket'],
  [
    'open a ticket with Partner Center: the customers page does not load',
    'create-support-ticket',
    { title: 'the customers page does not load' },
  ],
  ['I want to report a problem with Partner Center', 'create-support-ticket'],
  ['file a support ticket about wrong MPN ID', 'create-support-ticket', { title: 'wrong MPN ID' }],
  [
    'support ticket to Partner Center titled "Cannot add reseller"',
    'create-support-ticket',
    { title: 'Cannot add reseller' },
  ],
  ['파트너 센터 지원 티켓 만들어줘', 'create-support-ticket'],
  ['지원 티켓 열어줘: 인센티브 화면 오류', 'create-support-ticket', { title: '인센티브 화면 오류' }],
  [
    '파트너 센터에 문의 티켓을 등록해 주세요. 제목은 "로그인 안 됨"',
    'create-support-ticket',
    { title: '로그인 안 됨' },
  ],

  // leads
  ['add a lead', 'add-lead'],
  ['add Kestrel Works as a lead', 'add-lead', { customer: 'Kestrel Works' }],
  ['new lead: Quartz Hill', 'add-lead', { customer: 'Quartz Hill' }],
  ['register harbor lane as a potential customer', 'add-lead', { customer: 'harbor lane' }],
  ['log prospect Ridgeway', 'add-lead', { customer: 'Ridgeway' }],
  ['잠재 고객 별빛식품 등록', 'add-lead', { customer: '별빛식품' }],
  ['해든병원을 리드로 추가해 주세요', 'add-lead', { customer: '해든병원' }],
  ['새 영업 기회 다온마트 등록 부탁드려요', 'add-lead', { customer: '다온마트' }],
  ['show leads', 'list-leads'],
  ['how many leads do we have', 'list-leads'],
  ['our prospects please', 'list-leads'],
  ['잠재 고객 목록', 'list-leads'],
  ['리드 보여줘', 'list-leads'],
  ['가망 고객 현황 알려 주세요', 'list-leads'],
];

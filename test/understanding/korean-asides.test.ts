import { changesNothing, readsBy } from './reading.ts';

describe('Korean asides, corrections and names in one piece', () => {
  readsBy({
    'takes what seems to be for a reason': [
      [
        '초대 메일이 스팸함으로 빠졌나 봐요, 다온클라우드에 한 번 더 보내 주세요',
        'resend-invitation',
        { reseller: '다온클라우드' },
      ],
      ['누리온에 보낸 초대가 누락됐나 봐요, 다시 보내 주세요', 'resend-invitation', { reseller: '누리온' }],
      ['주소가 틀렸는가 봅니다. 누리온 초대 취소해 주세요', 'cancel-invitation', { reseller: '누리온' }],
      [
        '고객이 바쁜가 봐요. 한빛상사 E3 5석 추가해 주세요',
        'change-licenses',
        { customer: '한빛상사', product: 'E3', quantity: { delta: 5 } },
      ],
      ['생각해 보니 누리총판 초대는 거절할게요', 'decline-invitation', { provider: '누리총판' }],
    ],
    'takes the address that was set right': [
      [
        '리셀러 초대장 kim@cirrus.kr 아 잘못 적었다 park@cirrus.kr 로 보내줘',
        'invite-reseller',
        { email: 'park@cirrus.kr' },
      ],
      ['리셀러 초대장 kim@cirrus.kr 앗 오타 lee@cirrus.kr 로 보내줘', 'invite-reseller', { email: 'lee@cirrus.kr' }],
      [
        'kim@cirrus.kr 잘못 썼네요 lee@cirrus.kr 로 리셀러 초대 보내 주세요',
        'invite-reseller',
        { email: 'lee@cirrus.kr' },
      ],
    ],
    'applies as one who begins now': [
      ['저희 회사 CSP 재판매인 가입 신청 진행할게요', 'enroll'],
      ['우리 회사 인다이렉트 리셀러 등록 신청 진행하겠습니다', 'enroll'],
      ['가입 신청서 작성 들어갈게요', 'enroll'],
      ['저희 회사 간접 리셀러로 지원서 내고 싶어요', 'enroll'],
      ['재판매인으로 지원서를 넣으려고 합니다', 'enroll'],
      ['CSP 인다이렉트 리셀러 enrollment 진행 부탁~', 'enroll'],
    ],
    'knows who earns': [
      ['리셀러 누리온이 earn한 인센티브 보여줘', 'show-incentives', { reseller: '누리온' }],
      [
        '비트나래가 인센티브 받아갈 수 있게 sub-30417 구독을 거기로 묶어줘',
        'associate-subscription',
        { reseller: '비트나래', subscription: 'sub-30417' },
      ],
      [
        '한빛상사 E3 구독에 리셀러 누리온 태워 줘',
        'associate-subscription',
        { customer: '한빛상사', subscription: 'E3', reseller: '누리온' },
      ],
      [
        '한빛상사 구독을 E3에서 E5로 갈아태워 주세요',
        'upgrade-subscription',
        { customer: '한빛상사', subscription: 'E3', product: 'E5' },
      ],
    ],
    'keeps a name in one piece': [
      [
        '업그레이드라이프(주)에 Teams Essentials 6석 주문',
        'add-subscription',
        { customer: '업그레이드라이프(주)', product: 'Teams Essentials', quantity: 6 },
      ],
      ['누리총판(주)에서 온 초대 거절해 주세요', 'decline-invitation', { provider: '누리총판(주)' }],
      ['리셀러 새온대리점(주)를 초대해 줘', 'invite-reseller', { reseller: '새온대리점(주)' }],
      ['총판 (주)누리온의 초대 거절해 줘', 'decline-invitation', { provider: '(주)누리온' }],
      ['매일아침두부 고객 정보 보여 줘', 'show-customer', { customer: '매일아침두부' }],
      [
        '고객 매일우유 E3 5석 추가해 줘',
        'change-licenses',
        { customer: '매일우유', product: 'E3', quantity: { delta: 5 } },
      ],
      ['매일 우유 고객 정보 보여 줘', 'none'],
      ['매일아침 고객 한빛에 E3 5석 추가해 줘', 'none'],
      ['업그레이드랩㈜에 E5 6석 주문', 'add-subscription', { customer: '업그레이드랩㈜', product: 'E5', quantity: 6 }],
      ['공급자동화(주) 구톡 추가해주세요 E3', 'add-subscription', { customer: '공급자동화(주)', product: 'E3' }],
      ['주식회사 초대받은주방을 리셀러로 초대해 주세요', 'invite-reseller', { reseller: '주식회사 초대받은주방' }],
      ['추가해봄 주식회사를 고객으로 등록해 주세요', 'add-customer', { customer: '추가해봄 주식회사' }],
      ['한결IT서비스를 리셀러로 초대해 주세요', 'invite-reseller', { reseller: '한결IT서비스' }],
      ['해지는마을IT와의 파트너 관계를 종료해 주세요', 'end-partnership', { reseller: '해지는마을IT' }],
      [
        '세무법인 한길의 E3 구독을 E5로 업그레이드해 주세요',
        'upgrade-subscription',
        { customer: '세무법인 한길', subscription: 'E3', product: 'E5' },
      ],
      [
        '고객 2020안전 E3 5석 추가해 주세요',
        'change-licenses',
        { customer: '2020안전', product: 'E3', quantity: { delta: 5 } },
      ],
      ['고객사 7성급세탁 헬스 대시보드 열어주세요', 'show-service-health', { customer: '7성급세탁' }],
    ],
    'takes how somebody is for a reason': [
      [
        '고객이 급하다네요 😅 수락산등산학교 코파일럿 3석 신규 구독 부탁해요',
        'add-subscription',
        { customer: '수락산등산학교', product: '코파일럿', quantity: 3 },
      ],
      ['다들 바쁘대요. 누리온 초대 부탁드려요', 'invite-reseller', { reseller: '누리온' }],
    ],
    'reads forms, and particles that stand apart': [
      [
        '[주문요청] 고객: 주식회사 미래온 / 품목: E5 / 수량: 40',
        'add-subscription',
        { customer: '주식회사 미래온', product: 'E5', quantity: 40 },
      ],
      [
        '[구매 요청] 고객: 미래온 / 품목: E3 / 수량: 12',
        'add-subscription',
        { customer: '미래온', product: 'E3', quantity: 12 },
      ],
      ['한빛상사 E3 12 → 20 으로 변경 부탁', 'change-licenses', { customer: '한빛상사', product: 'E3', quantity: 20 }],
      [
        '고객은 세움건축사사무소고 재판매인은 비트나래입니다. 연결해 주세요',
        'associate-customer',
        { customer: '세움건축사사무소', reseller: '비트나래' },
      ],
      [
        '고객은 한빛상사고, 리셀러는 누리온이에요. 연결해 주세요',
        'associate-customer',
        { customer: '한빛상사', reseller: '누리온' },
      ],
      [
        '고객은 새빛금고, 리셀러는 누리온이에요. 연결해 주세요',
        'associate-customer',
        { customer: '새빛금고', reseller: '누리온' },
      ],
    ],
    'gives up in whatever script': [
      ['cancel ㄱㄱ', 'cancel'],
      ['ㄱㄱ', 'none'],
    ],
  });
  changesNothing({
    'it only seems so': ['누리온을 초대했나 봐요', '누리온 초대가 취소됐나 봐요', '누리온이랑은 끝내나 봐요'],
    'it is thought over first': [
      '누리총판 초대 수락은 좀 더 생각해 보고 할게요',
      '누리온 초대는 상의해 보고 나서 진행할게요',
      '한빛상사 등록은 검토해 보고 결정하겠습니다',
      '누리총판 초대 거절은 생각 좀 해 보고 할게요',
    ],
    'somebody takes it back beside it': [
      '고객이 취소한다네요. 누리온 초대 부탁드려요',
      '누리온이 안 한다네요. 누리온 초대 부탁드려요',
    ],
    'somebody is to be reminded': [
      '퇴근 전에 서비스 요청 등록하라고 나한테 알림 하나 줘',
      '점심 먹고 누리온 초대하라고 저한테 알림 하나 주세요',
    ],
    'it is asked, done or other business': [
      '저희 회사 재판매인 가입 신청 진행할까요?',
      '가입 신청서 작성 들어갔어요',
      '입사 지원서 내고 싶어요',
      '한빛상사가 리셀러로 지원서를 냈어요',
      '누리온이 인센티브를 챙겨갔대요',
      '누리온은 한빛상사를 비행기에 태워 주세요',
      '초대한 주식회사의 목록 보여줘',
    ],
  });
});

import { changesNothing, readsBy } from './reading.ts';

describe('Korean words', () => {
  readsBy({
    'what is sold goes by short names': [
      [
        '푸른솔 EO Plan 2 3석 줄여줘',
        'change-licenses',
        { customer: '푸른솔', product: 'EO Plan 2', quantity: { delta: -3 } },
      ],
      [
        '별빛상사에 EXO P1 다섯 개 주문해 주세요',
        'add-subscription',
        { customer: '별빛상사', product: 'EXO P1', quantity: 5 },
      ],
      [
        '다올푸드 오피스 구독 열 개 사 주세요',
        'add-subscription',
        { customer: '다올푸드', product: '오피스', quantity: 10 },
      ],
      [
        '다올푸드 팀즈 라이선스 두 개만 더 늘려줘',
        'change-licenses',
        { customer: '다올푸드', product: '팀즈', quantity: { delta: 2 } },
      ],
      [
        '가람약국 베이직에서 스탠다드로 바꿔 주세요',
        'upgrade-subscription',
        { customer: '가람약국', subscription: '베이직', product: '스탠다드' },
      ],
      [
        '가람약국 스탠다드 요금제를 프리미엄으로 올려줘',
        'upgrade-subscription',
        { customer: '가람약국', subscription: '스탠다드', product: '프리미엄' },
      ],
      [
        '우리동네빵집 베이직 쓰던 걸 프리미엄으로 업글해줘',
        'upgrade-subscription',
        { customer: '우리동네빵집', subscription: '베이직', product: '프리미엄' },
      ],
    ],
    'seats are counted in every way': [
      ['비지오 플랜 2 넉 석 주문할게요', 'add-subscription', { product: '비지오 플랜 2', quantity: 4 }],
      ['E5 10석짜리 구독 하나 사고 싶어요', 'add-subscription', { product: 'E5', quantity: 10 }],
      ['가람약국 E3 스무 명짜리로 주문해줘', 'add-subscription', { customer: '가람약국', product: 'E3', quantity: 20 }],
      ['가람약국 E3 스물두 석으로 맞춰줘', 'change-licenses', { customer: '가람약국', product: 'E3', quantity: 22 }],
      [
        '가람약국 E3 라이선스 일곱 개 빼주세요',
        'change-licenses',
        { customer: '가람약국', product: 'E3', quantity: { delta: -7 } },
      ],
      [
        '가람약국 E3 좌석 여섯 자리 늘려 주세요',
        'change-licenses',
        { customer: '가람약국', product: 'E3', quantity: { delta: 6 } },
      ],
    ],
    'slips of the verb': [
      ['한빛총판 초대 수락햐줘', 'review-invitation', { provider: '한빛총판' }],
      ['고객 새봄약국 추가햐주세요', 'add-customer', { customer: '새봄약국' }],
      ['lee@gaon.kr 초대장 다시 보네주세요', 'resend-invitation', { email: 'lee@gaon.kr' }],
      ['누리온 재판매인 초대 보네줘', 'invite-reseller', { reseller: '누리온' }],
      ['고객 등럭좀요 새봄약국', 'add-customer', { customer: '새봄약국' }],
      ['사요자 목록 좀 보여주세요', 'list-users'],
      ['유져 리스트좀여', 'list-users'],
    ],
    'who gets the questions is the support contact': [
      [
        '가람약국 기술 문의는 누리온이 받도록 지원 담당자로 지정해 주세요',
        'set-support-contact',
        { customer: '가람약국', reseller: '누리온' },
      ],
      [
        '가람약국 지원 담당자는 앞으로 누리온으로 해주세요',
        'set-support-contact',
        { customer: '가람약국', reseller: '누리온' },
      ],
      [
        '구독 sub-220 지원 담당자는 이제 누리온입니다, 변경해 주세요',
        'set-support-contact',
        { subscription: 'sub-220', reseller: '누리온' },
      ],
      ['지원 담당자 변경: 누리온', 'set-support-contact', { reseller: '누리온' }],
      ['고객 가람약국 지원 담당자 변경: 누리온', 'set-support-contact', { customer: '가람약국', reseller: '누리온' }],
      [
        '지원 담당자 지정: 고객 가람약국, 리셀러 누리온',
        'set-support-contact',
        { customer: '가람약국', reseller: '누리온' },
      ],
    ],
    'who a customer is said to belong to': [
      ['가람약국 고객 누리온 리셀러한테 연결해줘', 'associate-customer', { customer: '가람약국', reseller: '누리온' }],
      [
        'Contoso Foods 고객 Adatum 리셀러에 배정해 주세요',
        'associate-customer',
        { customer: 'Contoso Foods', reseller: 'Adatum' },
      ],
      [
        '가람약국(garam.kr) 고객 등록, 재판매인은 누리온',
        'add-customer',
        { customer: '가람약국', domain: 'garam.kr', reseller: '누리온' },
      ],
      ['새봄약국 고객 추가, 리셀러는 도움소프트', 'add-customer', { customer: '새봄약국', reseller: '도움소프트' }],
      ['garam.kr 고객 조회', 'show-customer', { customer: 'garam.kr' }],
      ['garam.kr 고객 보여줘', 'show-customer', { customer: 'garam.kr' }],
      ['누리온 고객 조회', 'list-customers', { reseller: '누리온' }],
      ['손님 목록 보여줘', 'list-customers'],
      ['손님 아니 고객사 하나 추가할게요', 'add-customer'],
    ],
    'a list that is asked for is shown': [
      ['누리온 리셀러 인센티브 내역 요청', 'show-incentives', { reseller: '누리온' }],
      ['인센티브 실적 요청드립니다', 'show-incentives'],
      ['가람약국 구독 현황 요청', 'list-subscriptions', { customer: '가람약국' }],
      ['재판매인 명단 요청합니다', 'list-resellers'],
      ['고객사 총 몇군덴지 알려줘', 'list-customers'],
      ['리셀러가 몇 갠지 궁금해요', 'list-resellers'],
      ['우리랑 일하는 총판이 어디어디인가요', 'list-providers'],
      ['접속 권한 있는 사람들 누구누구예요', 'list-users'],
      ['우리 회사 프로필 어떻게 적혀 있어?', 'show-profile'],
      ['재판매인 신청서 낸 회사들 보여줘', 'review-enrollments'],
      ['우리가 고객한테 뭘 팔 수 있나요?', 'list-catalog'],
    ],
    'asked how it is done': [
      ['다른 직원한테 권한을 주는 건 어떻게 합니까', 'help'],
      ['받은 초대를 거절하려면 어떻게 해야 하나요', 'help'],
      ['고객 추가는 how to 하나요?', 'help'],
      ['구독을 늘리려면 어떻게 해야 돼', 'help'],
    ],
    'English nouns within Korean and Korean ones within English': [
      [
        'Adatum reseller invite 부탁, ops@adatum.example',
        'invite-reseller',
        { reseller: 'Adatum', email: 'ops@adatum.example' },
      ],
      ['role별 permission 표 보여줘', 'show-roles'],
      ['enrollment 승인 대기 건 보여줘', 'review-enrollments'],
      ['give me the billing admin 역할 please', 'assign-role', { person: 'me', role: 'billing-admin' }],
      ['공식 provider directory 열어줘', 'find-provider'],
    ],
    'what was agreed leads to what is asked for': [
      [
        '누리온이랑 같이 일하기로 했습니다. lee@nurion.kr로 재판매인 초대 보내 주세요',
        'invite-reseller',
        { reseller: '누리온', email: 'lee@nurion.kr' },
      ],
      [
        '명함 받은 누리온 박서준 이사님 쪽에 재판매인 초대 메일 보내줘, sj@nurion.kr',
        'invite-reseller',
        { reseller: '누리온', email: 'sj@nurion.kr' },
      ],
      ['새봄약국 관심 있대요 잠재 고객으로 적어놔줘', 'add-lead', { customer: '새봄약국' }],
      ['어 잘못 눌렀어요 취소할게요', 'cancel'],
      ['자사 대표 연락처 변경 요청', 'edit-profile'],
    ],
    'who is named beside a company and beside a thing': [
      [
        '누리온 박과장 메일이 park@nurion.kr 인데 여기로 리셀러 초대 좀 넣어줘요',
        'invite-reseller',
        { reseller: '누리온', email: 'park@nurion.kr' },
      ],
      ['대한총판 초대는 거절하겠습니다', 'decline-invitation', { provider: '대한총판' }],
      ['Summit Distribution에서 보낸 초대 거절해줘', 'decline-invitation', { provider: 'Summit Distribution' }],
      ['한지우 관리자 에이전트에서 빼줘', 'remove-role', { person: '한지우', role: 'admin-agent' }],
      ['한지우한테 헬프데스크 권한 줘', 'assign-role', { person: '한지우', role: 'helpdesk-agent' }],
      [
        'sub-4410은 누리온이 인센티브 받게 연결해줘',
        'associate-subscription',
        { subscription: 'sub-4410', reseller: '누리온' },
      ],
      [
        '가람약국에서 문의 오면 누리온이 받게 지원 담당자로 설정해줘',
        'set-support-contact',
        { customer: '가람약국', reseller: '누리온' },
      ],
      ['마이크로소프트에 문의 티켓 끊어주세요', 'create-support-ticket'],
      ['우리 물건 떼다 파는 업체들 누구누구 있어요?', 'list-resellers'],
      [
        '누리온이라는 업체랑 계약했는데 파트너로 등록되게 초대장 하나 보내주실 수 있나요',
        'invite-reseller',
        { reseller: '누리온' },
      ],
    ],
    'what is counted, told and described': [
      [
        '가람약국 비즈니스 베이직 열두 명분 주문해줘요',
        'add-subscription',
        { customer: '가람약국', product: '비즈니스 베이직', quantity: 12 },
      ],
      [
        '가람약국 E3 두 명분 더 추가요',
        'change-licenses',
        { customer: '가람약국', product: 'E3', quantity: { delta: 2 } },
      ],
      ['리셀러 총 몇 곳인지 세어줘', 'list-resellers'],
      ['가람약국에 들어가 있는 라이선스 목록', 'list-subscriptions', { customer: '가람약국' }],
      ['팔 만한 상품 뭐 있는지 보여줘', 'list-catalog'],
      ['가람약국 건으로 올린 SR 어떻게 됐나 보여줘', 'list-service-requests', { customer: '가람약국' }],
      ['신청한 거 승인됐는지 봐주세요', 'show-enrollment'],
      ['초대를 취소할 수도 있나요?', 'help'],
      [
        '누리온 고객으로 별빛게스트하우스 추가해줘',
        'add-customer',
        { customer: '별빛게스트하우스', reseller: '누리온' },
      ],
      [
        '디자인하루는 앞으로 재판매인 누리온이 관리하도록 해 주십시오',
        'associate-customer',
        { customer: '디자인하루', reseller: '누리온' },
      ],
      ['초대를 취소할 수도 있겠네요', 'none'],
    ],
    'the subject of a letter is an order': [
      [
        '주식회사 별마루(byulmaru.kr) 신규 고객 등록 건입니다',
        'add-customer',
        { customer: '주식회사 별마루', domain: 'byulmaru.kr' },
      ],
      ['indirect reseller enrollment 진행 부탁', 'enroll'],
      ['도와줘요 처음이에요', 'help'],
    ],
    'names that hold such words': [
      ['한빛오피스 고객 추가해줘', 'add-customer', { customer: '한빛오피스' }],
      ['프리미엄푸드 고객으로 등록해 주세요', 'add-customer', { customer: '프리미엄푸드' }],
      [
        '베이직하우스 E3 5석 추가해줘',
        'change-licenses',
        { customer: '베이직하우스', product: 'E3', quantity: { delta: 5 } },
      ],
      ['대주전자 고객으로 추가해 주세요', 'add-customer', { customer: '대주전자' }],
      ['관심물산 구독 보여줘', 'list-subscriptions', { customer: '관심물산' }],
      ['좋은사람들 고객 정보 보여줘', 'show-customer', { customer: '좋은사람들' }],
      ['손님맞이 리셀러로 초대해줘', 'invite-reseller', { reseller: '손님맞이' }],
      ['공식품 고객 등록해줘', 'add-customer', { customer: '공식품' }],
      ['초대받은손님 고객으로 등록해줘', 'add-customer', { customer: '초대받은손님' }],
      ['넉넉한상사 E3 5석으로 줄여줘', 'change-licenses', { customer: '넉넉한상사', product: 'E3', quantity: 5 }],
      ['이오플랜 고객 추가', 'add-customer', { customer: '이오플랜' }],
      [
        '가람약국 김민준 이사님 앞으로 재판매인 관계 요청 보내줘 mj@garam.kr',
        'invite-customer',
        { customer: '가람약국', email: 'mj@garam.kr' },
      ],
    ],
  });

  changesNothing({
    'there is no need': [
      '초대 재발송 필요 없어요, 상대방이 받았대요',
      '라이선스 추가 필요없습니다',
      'E3 5석 추가는 필요 없어요',
      '고객 등록 필요없어요 이미 있어요',
      '지원 담당자 변경 안 해도 됩니다',
      '초대 취소 필요 없음',
    ],
    'it is not to happen yet': [
      '아직 서비스 요청 올리지 마 내가 먼저 확인해 볼게',
      '이번엔 누리온 파트너 요청 수락하지 않을게요 아직은',
      '고객 추가하지 마세요 제가 직접 할게요',
      '아직 초대하지 마 팀장님이 보신대',
    ],
    'somebody else does it, or is about to': [
      '리셀러 교육 신청은 인사팀에서 받습니다',
      '고객이 등록해 달래서 알아보는 중',
      '고객 문의 오면 서비스 요청 만들어줘',
      '연락 오면 초대장 보내줘',
      '안 되면 초대 다시 보내줘',
      '어제 고객 등록 건입니다만 취소됐다고 하네요',
    ],
    'it is talked over': [
      '고객을 늘리는 게 맞는지 영업팀하고 얘기 중이에요',
      'E3를 추가할지 말지 논의 중입니다',
      '파트너십을 끝내야 할지 상의하고 있어요',
    ],
    'a list is asked for': ['누리온 인센티브 내역 요청', '초대 목록 요청', '구독 현황 부탁'],
    'it is everyday life': [
      '우리 아이 유치원 등록 도와줄래?',
      '운전면허 라이선스 갱신 어디서 해',
      '제 딸 학원 등록해줘',
      '여권 신청해줘',
    ],
    'two roles change hands': [
      '노태오 관리자 에이전트 빼고 유세림한테 헬프데스크 줘',
      '박지훈 청구 관리자 빼고 최유나에게 청구 관리자 줘',
    ],
    'it is about the bot': ['넌 누가 만들었어?', '너 몇 살이야', '봇은 누가 개발했어요?'],
  });
});

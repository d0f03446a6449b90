import { changesNothing, readsBy } from './reading.ts';

describe('Korean that wishes in a manner of its own', () => {
  readsBy({
    'takes what is noted, ordered or needed in few words': [
      ['리드로 가람제지 적어 둬', 'add-lead', { customer: '가람제지' }],
      ['고객으로 가람제지 넣어 놔', 'add-customer', { customer: '가람제지' }],
      ['가람제지를 고객으로 넣어 뒀어', 'none'],
      ['그 얘기는 그냥 넣어 둬', 'none'],
      ['새 구독 주문 좀 하자', 'add-subscription'],
      ['E3 추가 좀 하자는데 어떡하지', 'none'],
      ['사용자 등록 한 건만 처리해 주세요', 'add-user'],
      ['신규 사용자 필요: 소지훈, 역할은 헬프데스크', 'add-user', { person: '소지훈', role: 'helpdesk-agent' }],
      ['새 사용자 필요: 아니요', 'none'],
      ['네버 마인드', 'cancel'],
    ],
    'takes whose, for whom and under whom': [
      ['우리 쪽에 가람제지라는 고객을 추가해 주세요', 'add-customer', { customer: '가람제지' }],
      [
        '가람제지 E3 구독을 재판매인 누리텍 산하로 연결해줘',
        'associate-subscription',
        {
          customer: '가람제지',
          subscription: 'E3',
          reseller: '누리텍',
        },
      ],
      [
        '가람제지용 Copilot 7석 주문해 주세요',
        'add-subscription',
        {
          customer: '가람제지',
          product: 'Copilot',
          quantity: 7,
        },
      ],
      ['다솜상사용 E3 7석 구매할게요', 'add-subscription', { customer: '다솜상사', product: 'E3', quantity: 7 }],
      [
        '고객 한솔미용 E3 7석 주문해 주세요',
        'add-subscription',
        {
          customer: '한솔미용',
          product: 'E3',
          quantity: 7,
        },
      ],
      [
        '우리한테 온 Tools for Everyone Co., Ltd. 초대 수락해 주세요',
        'review-invitation',
        { provider: 'Tools for Everyone Co., Ltd.' },
      ],
      ['리드로 Pinecone for Pets 등록해 줘', 'add-lead', { customer: 'Pinecone for Pets' }],
      ['고객으로 Tools for Teachers 추가할게요', 'add-customer', { customer: 'Tools for Teachers' }],
      ['업무용 E3 7석 주문해 주세요', 'add-subscription', { product: 'E3', quantity: 7 }],
      [
        '가람병원 리셀러 관계 요청 넣어줘, 병원장 메일은 lee@garam.kr',
        'invite-customer',
        {
          customer: '가람병원',
          email: 'lee@garam.kr',
        },
      ],
      [
        '지원 담당자 설정: 누리텍 (고객사: 가람제지, 구독: Exchange Online Plan 1)',
        'set-support-contact',
        {
          customer: '가람제지',
          reseller: '누리텍',
          subscription: 'Exchange Online Plan 1',
        },
      ],
      [
        '가람제지에 Exchange Online (Plan 1) 7석 주문해 줘',
        'add-subscription',
        {
          customer: '가람제지',
          product: 'Exchange Online (Plan 1)',
          quantity: 7,
        },
      ],
    ],
    'shows what is asked for in other words': [
      ['대기 중인 초대 목록 요청드려요', 'list-invitations'],
      ['가람제지 초대 취소 요청드려요', 'cancel-invitation', { reseller: '가람제지' }],
      ['고객 가람제지 활동 이력 추적해 주세요', 'show-activity', { customer: '가람제지' }],
      ['배송 추적해 주세요', 'none'],
      ['재판매인 등록 심사 결과가 나왔는지 알고 싶어요', 'show-enrollment'],
      ['누리텍이 초대를 수락했는지 알고 싶습니다', 'none'],
      ['화면 글자를 프랑스어로 표시해 주세요', 'set-language', { title: '프랑스어' }],
      ['화면 글자를 크게 바꿔 줘', 'none'],
      ['재판매인 등록 신청을 낸 회사 보여줘', 'review-enrollments'],
      ['리셀러 초대는 어떤 방식으로 하나요', 'help'],
      ['고객을 어떤 식으로 추가해 줬나요', 'help'],
      ['좌석은 어떠케 늘리나요', 'help'],
    ],
    'hears a wish for the deed, not for the thing': [
      ['소지훈의 전역 관리자 역할을 없애기 원합니다', 'remove-role', { person: '소지훈', role: 'global-admin' }],
      ['kim@garam.kr에게 보낸 초대 취소하기를 희망합니다', 'cancel-invitation', { email: 'kim@garam.kr' }],
      ['소지훈에게 전역 관리자 역할을 원합니다', 'assign-role', { person: '소지훈', role: 'global-admin' }],
    ],
    'asks whoever will show it, and nobody who would do it': [
      ['고객 목록 보여줄 사람?', 'list-customers'],
      ['서비스 요청 만드는 법 알려주실 분 계신가요', 'help'],
      ['김하늘 사용자 추가해주실분 sky@garam.example', 'add-user', { person: '김하늘', email: 'sky@garam.example' }],
    ],
    'carries out what is called a case': [
      ['리셀러 누리텍 초대 회수건 처리', 'cancel-invitation', { reseller: '누리텍' }],
      [
        '가온물류 E3 5석 추가건 진행해주세요',
        'change-licenses',
        { customer: '가온물류', product: 'E3', quantity: { delta: 5 } },
      ],
      ['리셀러 누리텍 초대 가즈아', 'invite-reseller', { reseller: '누리텍' }],
    ],
    'tells more and fewer by an English word behind the number': [
      [
        '가온물류 E3 seats 5개 more',
        'change-licenses',
        { customer: '가온물류', product: 'E3', quantity: { delta: 5 } },
      ],
      [
        '가온물류 E3 seat 5개 minus 해주세요',
        'change-licenses',
        { customer: '가온물류', product: 'E3', quantity: { delta: -5 } },
      ],
      ['가온물류E3 5석추가', 'change-licenses', { customer: '가온물류', product: 'E3', quantity: { delta: 5 } }],
    ],
    'lets somebody be what he is to become': [
      ['김민수가 청구 관리자 역할을 하게 해줘', 'assign-role', { person: '김민수', role: 'billing-admin' }],
      ['소지훈이 전역 관리자 되게 해 주세요', 'assign-role', { person: '소지훈', role: 'global-admin' }],
      ['Priya Shah도 billing admin 하게 해 주세요', 'assign-role', { person: 'Priya Shah', role: 'billing-admin' }],
    ],
    'says what somebody must be': [
      ['윤서진 씨는 청구 관리자 역할을 맡아야 해요', 'assign-role', { person: '윤서진', role: 'billing-admin' }],
      ['윤서진 씨가 전역 관리자가 되어야 합니다', 'assign-role', { person: '윤서진', role: 'global-admin' }],
      ['윤서진 과장이 관리자 에이전트 역할을 받아야 합니다', 'assign-role', { person: '윤서진', role: 'admin-agent' }],
      [
        'Grant Ellis가 help desk 역할을 맡아야 합니다',
        'assign-role',
        { person: 'Grant Ellis', role: 'helpdesk-agent' },
      ],
      [
        '한빛아트 E3 구독은 누리온이 지원 담당자로 들어가야 해요',
        'set-support-contact',
        { customer: '한빛아트', subscription: 'E3', reseller: '누리온' },
      ],
      [
        '한빛아트 E3 구독은 리셀러 누리온이 지원 담당자로 등록돼야 해요',
        'set-support-contact',
        { customer: '한빛아트', subscription: 'E3', reseller: '누리온' },
      ],
      ['윤서진 씨가 청구 관리자 역할을 맡아야 해요?', 'none'],
      ['왜 윤서진 씨가 청구 관리자 역할을 맡아야 합니다', 'none'],
      ['고객을 추가하려면 윤서진 씨가 청구 관리자 역할을 맡아야 합니다', 'none'],
      ['윤서진 씨는 청구 관리자 역할을 받아야 한다고 하네요', 'none'],
      ['윤서진 씨는 청구 관리자 역할을 맡지 말아야 합니다', 'none'],
      ['윤서진 씨는 전역 관리자 승인을 받아야 합니다', 'none'],
      ['누리온이 회의에 지원 담당자로 들어가야 합니다', 'none'],
    ],
    'takes word of it, and no word to somebody else, along': [
      ['김민수 ms@garam.kr 사용자로 추가하고 메일도 보내줘', 'add-user', { person: '김민수', email: 'ms@garam.kr' }],
      ['가온물류 고객으로 등록하고 누리텍에 초대 메일 보내줘', 'none'],
    ],
    'keeps a party that is named behind the order': [
      [
        '늘솔유치원을 신규 고객으로 등록해 주시고 담당 재판매인은 다온시스템즈로 해 주십시오',
        'add-customer',
        { customer: '늘솔유치원', reseller: '다온시스템즈' },
      ],
      [
        '은하수공방(hello@eunhasu.kr)한테 재판매인 관계 요청 넣고싶어요',
        'invite-customer',
        { customer: '은하수공방', email: 'hello@eunhasu.kr' },
      ],
      ['강남아이티인가 하는 데서 온 초대 거절해줘요', 'decline-invitation', { provider: '강남아이티' }],
    ],
    'passes over why, behind and in front': [
      ['신규 고객 그린라이프약국 등록 먼저 해주세요 급함', 'add-customer', { customer: '그린라이프약국' }],
      [
        '한가람개발에서 하반기 채용으로 인원이 늘었습니다. E3 라이선스 15개 추가 부탁드립니다',
        'change-licenses',
        { customer: '한가람개발', product: 'E3', quantity: { delta: 15 } },
      ],
      [
        '버블티하우스 비즈니스 베이직 1개 빼쥬세여 알바 튐ㅋㅋ',
        'change-licenses',
        { customer: '버블티하우스', product: '비즈니스 베이직', quantity: { delta: -1 } },
      ],
    ],
    'speaks of our own house, and of more and fewer': [
      ['우리 출판사 대표자가 바뀌어 회사 프로필을 고쳐야겠습니다', 'edit-profile'],
      ['픽셀피쉬 E3 8석 마이너스', 'change-licenses', { customer: '픽셀피쉬', product: 'E3', quantity: { delta: -8 } }],
      ['고객 마이너스랩 등록', 'add-customer', { customer: '마이너스랩' }],
    ],
    'counts seats and not the people they are for': [
      [
        '바른세무회계 알바 세 명 써요. E3 두 석 추가해 주십시오',
        'change-licenses',
        { customer: '바른세무회계', product: 'E3', quantity: { delta: 2 } },
      ],
      [
        '가온물류 E3 다섯 명 추가해 주세요',
        'change-licenses',
        { customer: '가온물류', product: 'E3', quantity: { delta: 5 } },
      ],
    ],
    'does what somebody wishes': [
      [
        '나루페이 E1 구독 E3로 업그레이드 요청이 들어왔어요, 진행 부탁드릴게요',
        'upgrade-subscription',
        { customer: '나루페이', subscription: 'E1', product: 'E3' },
      ],
      ['고객 스쿼트하우스 초대는 취소요 관장님이 바뀌셨어요', 'cancel-invitation', { customer: '스쿼트하우스' }],
      ['바디플랜짐 계약 따냈습니다!! 고객 등록 갑시다', 'add-customer', { customer: '바디플랜짐' }],
      [
        '청운빌딩 고객님 Business Basic 쓰시는데 Business Standard로 갈아타고 싶으시대요 처리해주세요',
        'upgrade-subscription',
        { customer: '청운빌딩', subscription: 'Business Basic', product: 'Business Standard' },
      ],
      ['사업자등록증도 준비됐으니 재판매인 등록 신청하겠습니다', 'enroll'],
    ],
    'does what was decided': [
      [
        '온솔제과 이번에 누리센스가 맡기로 했어요 담당 리셀러로 연결해 주세요',
        'associate-customer',
        { customer: '온솔제과', reseller: '누리센스' },
      ],
      [
        '온솔제과 보안 이슈로 Business Basic → Business Premium 올립니다',
        'upgrade-subscription',
        { customer: '온솔제과', subscription: 'Business Basic', product: 'Business Premium' },
      ],
      [
        '온솔제과 "메일 수신 지연" 건으로 서비스 요청 넣어 주세요',
        'create-service-request',
        { customer: '온솔제과', title: '메일 수신 지연' },
      ],
      [
        '공급자 아라클라우드와의 파트너 관계를 종료하기로 결정하였으므로 처리하여 주시기 바랍니다',
        'end-partnership',
        { provider: '아라클라우드' },
      ],
      ['코드 QX72-LM 초대는 거절의 의사를 밝힙니다', 'decline-invitation', { code: 'QX72-LM' }],
      ['다름이 아니라 고객 가온물류 등록 부탁드리려고 연락드렸습니다', 'add-customer', { customer: '가온물류' }],
    ],
    'ends an order where it ends': [
      [
        '삼덕건설 E3 다섯 개 추가해라 급하다',
        'change-licenses',
        { customer: '삼덕건설', product: 'E3', quantity: { delta: 5 } },
      ],
      [
        '하나로전산 리셀러로 들여라 메일은 hanaro@hanaro-it.kr이다',
        'invite-reseller',
        { reseller: '하나로전산', email: 'hanaro@hanaro-it.kr' },
      ],
      [
        '한길프레스 F1 구독 새한테크에 물려서 인센티브 타게 해주십쇼',
        'associate-subscription',
        { customer: '한길프레스', subscription: 'F1', reseller: '새한테크' },
      ],
      ['재판매인 누리텍과의 파트너십 종료하게', 'end-partnership', { reseller: '누리텍' }],
      [
        '가온물류 지원 담당자 변경은 누리텍으로 합니다',
        'set-support-contact',
        { customer: '가온물류', reseller: '누리텍' },
      ],
    ],
    'reads a reason in brackets as a reason': [
      ['Orbit9 초대 철회 부탁 (계약 결렬)', 'cancel-invitation', { reseller: 'Orbit9' }],
      ['가온물류 고객 등록해 주세요 (리셀러 누리텍)', 'add-customer', { customer: '가온물류', reseller: '누리텍' }],
    ],
    'takes fewer by every form of its verb': [
      [
        '가온물류 E3 3석 뺐으면 하는데요',
        'change-licenses',
        { customer: '가온물류', product: 'E3', quantity: { delta: -3 } },
      ],
      ['가온물류 GDAP 권한을 받았으면 하는데요', 'request-delegated-admin', { customer: '가온물류' }],
      ['민하랑 harang@uni.kr 유저추가해주세요', 'add-user', { person: '민하랑', email: 'harang@uni.kr' }],
      [
        '11월 입사자 설지운 님 계정 생성 부탁드립니다. 메일은 jiwoon@corp.kr입니다',
        'add-user',
        { person: '설지운', email: 'jiwoon@corp.kr' },
      ],
    ],
    'sends again what is to be sent again': [
      ['온솔제과 고객 초대가 만료돼서 새로 발송 부탁드립니다', 'resend-invitation', { customer: '온솔제과' }],
      ['온솔제과 GDAP 끊겼어요 재요청 부탁드립니다', 'request-delegated-admin', { customer: '온솔제과' }],
      [
        '홀로작업실 고객 초대 메일이 휴지통에 있었네요, 하나 더 보내주세요',
        'resend-invitation',
        { customer: '홀로작업실' },
      ],
      ['누리텍초대다시보내줘', 'resend-invitation', { reseller: '누리텍' }],
    ],
  });
  changesNothing({
    'somebody is asked for something else': ['점심 같이 먹어줄 사람?', '누리텍 초대해준 사람 누구야', '퇴근 가즈아'],
    'the case is closed': ['누리텍 초대 회수건 처리 완료', '누리텍 초대 회수건 처리됐나요'],
    'it says what something is': ['초대 그거 국룰이지', '등록은 그냥 노가다지'],
    'it is to be left alone': ['해돋이펜션 F3 걍 냅둬', '가온물류 E3 5석 추가는 놔두세요'],
    'it should have been done': ['누리텍 초대를 했어야지', '초대를 먼저 했어야 했는데'],
    'it says how it is done as a rule': [
      '계약서 제4조에 따라 재판매인 초대는 서면으로 한다',
      '재판매인 등록은 온라인으로만 한다',
    ],
    'a form for it is wanted': ['회사 프로필 수정 양식 주세요', '초대 취소 양식 보내주세요'],
    'somebody is sorry for it, or asks why': [
      '초대 취소 미안해요',
      'noor@ourcorp.kr 관리자 에이전트 역할 해제하는 이유가 뭘까',
    ],
    'a domain is told, and not what to do': ['달보드레카페 등록이요, 도메인은 dalbo.kr'],
    'brackets take it back': [
      '누리텍 초대해 주세요 (이미 했음)',
      '누리텍 리셀러 초대 (아까 이미 보냄)',
      '가온물류 E3 5석 추가해 주세요 (아직 보류)',
    ],
    'somebody mocks': ['초대장은 결혼식에나 보내라', '주문은 치킨집에나 하시든가'],
    'how far it is is asked of a topic': [
      '비전컴 초대\n아직이죠?',
      '비전컴 초대. 했어요?',
      '누리텍 초대 - 언제?',
      '가온물류 E3 5석 추가. 됐어요?',
    ],
    'something else is registered, or two swap roles': [
      '고객님 신분증 사본 받아서 등록할게요',
      '옥태린 조교랑 민세온 조교 역할 맞바꿔주세요',
    ],
    'a role of its own is wanted': ['청구 관리자 역할 하나 더 만들어 주세요'],
    'nobody is invited to an offer': ['모닝듀 E5 초대'],
    'it was asked whether one may, and no more': ['온새미로를 리셀러로 초대해도 될까요?'],
  });
});

import { changesNothing, readsBy } from './reading.ts';

const pair = { customer: '소나무농원', reseller: '한결넷' };

describe('Korean from plain desks', () => {
  readsBy({
    'sets a reason in -니 apart from the order behind it': [
      ['설명이 워낙 까다로우니 고객 소나무농원을 리셀러 한결넷에 연결해 주세요', 'associate-customer', pair],
      [
        '본사에서 그렇게 하라고 하시니 재판매인 한결넷과의 파트너십을 종료해 주세요',
        'end-partnership',
        { reseller: '한결넷' },
      ],
      [
        '창고 인원이 두 배로 불어났다고 하니 가온제지 E3를 마흔 석으로 올려 주십시오',
        'change-licenses',
        { customer: '가온제지', product: 'E3', quantity: 40 },
      ],
      [
        '이미 계정이 있는 업체라니 고객 초대 부탁드립니다. 회사명은 도담식품이에요',
        'invite-customer',
        { customer: '도담식품' },
      ],
      [
        '업계 사정에 밝은 곳이라니 재판매인으로 초대해 주세요. 업체 이름은 새론전산입니다.',
        'invite-reseller',
        { reseller: '새론전산' },
      ],
      [
        '계약 조건 얘기가 다 됐으니 kim@haneul.kr 로 고객 초대장 보내 주세요',
        'invite-customer',
        { email: 'kim@haneul.kr' },
      ],
      // all of them is a bulk all the same
      ['고객 전부 다 됐으니 초대장 보내 주세요', 'none'],
    ],
    'leaves out what is told of how it is': [
      [
        '고객 담양죽공예에 드린 초대가 보름째 답이 없어서 그러는데 재발송 부탁드립니다',
        'resend-invitation',
        { customer: '담양죽공예' },
      ],
      [
        '엉뚱한 분께 간 모양인데 hr@noksaek.kr 로 보낸 초대 취소해 주세요',
        'cancel-invitation',
        { email: 'hr@noksaek.kr' },
      ],
      [
        '회계 마감을 도맡아 하는 이순영 씨를 청구 관리자로 지정해 주십시오',
        'assign-role',
        { person: '이순영', role: 'billing-admin' },
      ],
      [
        '저는 이제 현업에서 손을 뗐으니 저한테서 관리자 에이전트 역할을 빼 주십시오',
        'remove-role',
        { person: '저', role: 'admin-agent' },
      ],
      ['고객 추가\n회사명: 소나무농원\n복붙이라 지저분하죠 죄송해요', 'add-customer', { customer: '소나무농원' }],
      [
        '사람이 없으면 문의를 못 받아서 그렇습니다, 가온제지 지원 담당자를 한결넷으로 바꿔 주세요',
        'set-support-contact',
        { customer: '가온제지', reseller: '한결넷' },
      ],
      [
        '가온제지에 Azure plan 새 구독을 걸어 주십시오, 온실 센서 때문에 필요하답니다',
        'add-subscription',
        { customer: '가온제지', product: 'Azure plan' },
      ],
      [
        '가온제지 E3 40석으로 맞춰 주십시오, 연말 감사 전에 정리해 두려고요',
        'change-licenses',
        { customer: '가온제지', product: 'E3', quantity: 40 },
      ],
      ['신입 교육 때 쓰려고요, 역할별로 뭘 할 수 있는지 보여 주세요', 'show-roles'],
      ['파트너 관계 끊어 주시죠, 누리온 쪽에는 이미 통보했습니다', 'end-partnership', { reseller: '누리온' }],
      [
        '가온제지 E3 +5석이요~ 신규 입사자 충원이래요',
        'change-licenses',
        { customer: '가온제지', product: 'E3', quantity: { delta: 5 } },
      ],
      ['다온유통에서 보낸 초대는 수수료가 너무 높아 거절합니다', 'decline-invitation', { provider: '다온유통' }],
      ['파트너십 종료: 리셀러 한결넷 (실적 없음)', 'end-partnership', { reseller: '한결넷' }],
      ['초대 취소: 리셀러 한결넷 (담당자 퇴사)', 'cancel-invitation', { reseller: '한결넷' }],
    ],
    'reads the lines of a form': [
      [
        '사용자 등록요: 서하늘 과장 / sky@nuri.kr / 헬프데스크',
        'add-user',
        { person: '서하늘', email: 'sky@nuri.kr', role: 'helpdesk-agent' },
      ],
      ['사용자 등록한 서하늘 과장 / sky@nuri.kr', 'none'],
      ['고객 등록 담당은 서하늘 과장입니다', 'none'],
      ['고객 등록 서하늘 과장', 'none'],
      [
        '지원 담당자 설정: 고객은 한빛전자, 맡을 리셀러는 누리온',
        'set-support-contact',
        { customer: '한빛전자', reseller: '누리온' },
      ],
      [
        'E3 새 subscription 좀요 — 한빛전자 건으로 12석',
        'add-subscription',
        { product: 'E3', customer: '한빛전자', quantity: 12 },
      ],
      [
        '■ 요청구분: 초대\n■ 대상사: 새벽소프트\n■ 이메일: a@saebyeok.kr',
        'invite-reseller',
        { reseller: '새벽소프트', email: 'a@saebyeok.kr' },
      ],
      [
        '역할 부여\n대상자: 임하늘\n역할: 헬프데스크 에이전트\n사유: 인원 보강',
        'assign-role',
        { person: '임하늘', role: 'helpdesk-agent' },
      ],
      ['초대 철회 요청\n대상: a@b.co.kr\n사유: 오발송', 'cancel-invitation', { email: 'a@b.co.kr' }],
      ['담당 리셀러 변경\n고객: 소나무농원\n변경 후 리셀러: 한결넷', 'associate-customer', pair],
      [
        '라이선스 변경 요청\n고객: 소나무농원\n제품: E3\n변경 전: 10석\n변경 후: 15석',
        'change-licenses',
        { customer: '소나무농원', product: 'E3', quantity: 15 },
      ],
      ['고객-리셀러 매핑: 소나무농원 → 한결넷', 'associate-customer', pair],
      ['리셀러-고객 연결: 한결넷 → 소나무농원', 'associate-customer', pair],
      ['GDAP 요청서 발송: 우리들내과의원', 'request-delegated-admin', { customer: '우리들내과의원' }],
      ['구독 현황표 요청 / 고객 소나무농원', 'list-subscriptions', { customer: '소나무농원' }],
    ],
    'keeps the whole of a name': [
      [
        '맑은샘안과 Business Basic 10석으로 줄여주세요',
        'change-licenses',
        { customer: '맑은샘안과', product: 'Business Basic', quantity: 10 },
      ],
      ['고객 참조은산부인과의 구독 보여줘', 'list-subscriptions', { customer: '참조은산부인과' }],
      ['고객 조회: 주식회사 나눔과기록', 'show-customer', { customer: '주식회사 나눔과기록' }],
      [
        'Alpine Valley Distributors 초대 거절해 주세요',
        'decline-invitation',
        { provider: 'Alpine Valley Distributors' },
      ],
      ['리셀러 Kestrel Soft s.r.o. 초대 취소해 주세요', 'cancel-invitation', { reseller: 'Kestrel Soft s.r.o.' }],
      [
        '총판 Nordic Cloud Sp. z o.o. 파트너 관계 종료해 주세요',
        'end-partnership',
        { provider: 'Nordic Cloud Sp. z o.o.' },
      ],
      ['재판매인 Ibis Systems Pvt. Ltd. 를 초대해 주세요', 'invite-reseller', { reseller: 'Ibis Systems Pvt. Ltd.' }],
    ],
    'knows more ways of asking': [
      ['판매 가능한 제품표 좀 보여줘', 'list-catalog'],
      ['저희 리셀러가 통틀어 몇 군데죠', 'list-resellers'],
      ['우리 총판 밑에 있는 리셀러들 누구누구예요?', 'list-resellers'],
      ['서울에 있는 총판 알려줘', 'find-provider', { title: '서울' }],
      ['도메인이 gaon.kr 인 고객 보여줘', 'show-customer', { customer: 'gaon.kr' }],
      ['한빛전자 subscription upgrade 부탁드려요', 'upgrade-subscription', { customer: '한빛전자' }],
      ['한빛전자 회의실 upgrade 해주세요', 'none'],
      ['profile 수정 화면 띄워줘', 'edit-profile'],
      ['재판매인 지원서 제출하려고요', 'enroll'],
      ['간접 재판매인 가입 신청 들어갈게요', 'enroll'],
      ['리셀러 등록 신청 진행할게요', 'enroll'],
      ['리셀러 신청 진행 상황 알려줘', 'show-enrollment'],
      ['사용자 계정 하나만요 sky@nuri.kr 청구 관리자로', 'add-user', { email: 'sky@nuri.kr', role: 'billing-admin' }],
      ['저희팀 박서준 사용자로 추가해줘', 'add-user', { person: '박서준' }],
      ['구독 취소하려면 어디로 가야됨?', 'help'],
      ['넌 뭘 도와줄 수 있는 봇이야', 'help'],
      ['거절로 눌러 주세요, 총판 다온유통에서 온 초대요', 'decline-invitation', { provider: '다온유통' }],
      [
        '신입 계정 하나 내 주세요, 이름은 신재호, 메일은 sin@hanbit.kr',
        'add-user',
        { person: '신재호', email: 'sin@hanbit.kr' },
      ],
      ['신규 고객 등록 좀 도와주세요~ 상호는 온새미정보', 'add-customer', { customer: '온새미정보' }],
      ['명함 한 장을 리드로 등록해 주세요', 'add-lead'],
      ['재판매인으로 가입하려 합니다, 신청서 보여 주세요', 'enroll'],
      [
        '다섯 명이 그만둔다니 가온제지 E3 5석 뺴주세요',
        'change-licenses',
        { customer: '가온제지', product: 'E3', quantity: { delta: -5 } },
      ],
      ['가온제지에서 쓰는 거 E3 말고 또 뭐 있어요?', 'list-subscriptions', { customer: '가온제지' }],
      ['구독 주문은 누가 할 수 있나요~? 문서 쓰는 중이라서요', 'show-roles'],
      ['제 계정에 어떤 권한이 달려 있는지 보여주세요', 'who-am-i'],
      ['리셀러 신청서 심사해야 할 거 몇 개 남았어요?', 'review-enrollments'],
      ['리셀러 한결넷 소속 고객사', 'list-customers', { reseller: '한결넷' }],
      ['가온제지를 한결넷 소속으로 변경해 주세요', 'associate-customer', { customer: '가온제지', reseller: '한결넷' }],
      ['아이고 됐습니다, 그만두지요', 'cancel'],
      ['반가워요 Twotier 님', 'greet'],
    ],
  });

  changesNothing({
    'a list is to be shown, and again and again': [
      '고객 목록 정리해서 올려 주세요',
      '리셀러 명단 뽑아서 올려주세요',
      '매주 월요일 09시 고객 목록 조회해서 올려주세요',
      '매일 아침 리드 목록 뽑아서 올려줘',
    ],
    'the reason leads to something else': [
      '결재가 안 났으니 누리온 초대는 보류해 주세요',
      '누리온이 이미 등록됐다고 하니 초대는 하지 말아 주세요',
      '고객이 취소했다니 E3 추가는 하지 마세요',
      '누리온을 종료한다고 하니 섭섭하네요',
      '내일 회의에서 결정된다니 그때 누리온을 초대해 주세요',
      '매출이 줄어서 그렇습니다, 예산이 나오면 가온제지 E3 5석 추가해 주세요',
      '승인이 나면 해 달라고 해서 그렇습니다, 누리온을 초대해 주세요',
    ],
    'what stands in brackets holds it up': [
      '파트너십 종료: 리셀러 한결넷 (승인 나면)',
      '파트너십 종료: 리셀러 한결넷 (팀장 승인 후)',
      '파트너십 종료: 리셀러 한결넷 (이미 완료)',
      '파트너십 종료: 리셀러 한결넷 (취소 요청)',
      '파트너십 종료: 리셀러 한결넷 (진행 금지)',
      '고객 등록: 소나무농원 (본사 반대)',
      '[공유] 소나무농원 고객 등록 완료(11/12), 참고용입니다',
    ],
    'it was done, or is only thought of': [
      '거절로 눌렀어요',
      '수락 눌러도 되나요?',
      '취소 버튼 누르면 어떻게 되나요',
      '계정 하나 냈어요',
      '명함 50장 추가 주문해 주세요',
      '누리온을 끊게 되면 고객들은 어떻게 되나요',
      '여유가 되면 가온제지도 고객으로 넣어 볼까 하는 생각은 하고 있습니다만',
      '내일 가온제지 E3 5석 주문하라고 알람 좀',
      '누리온이 가격이 안 맞아 우리 초대를 거절했습니다',
      '마진이 낮아도 누리온 초대는 거절하지 마세요',
      '가온제지 E3 구독을 열 개 주문하려 하는데요, 스무 석으로 해 주세요',
    ],
  });
});

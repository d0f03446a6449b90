import { changesNothing, readsBy } from './reading.ts';

describe('Korean spaces and courtesies', () => {
  readsBy({
    'a space is left out behind a particle': [
      ['누리온 초대는거절합니다', 'decline-invitation', { provider: '누리온' }],
      ['재판매인 현황을보고자 합니다', 'list-resellers'],
      [
        '고객 푸른바다를리셀러 도움네트웍스로 연결해줘',
        'associate-customer',
        { customer: '푸른바다', reseller: '도움네트웍스' },
      ],
      [
        '한빛전자 E5 지원 담당자를 누리온으로바꿔 주세요',
        'set-support-contact',
        { customer: '한빛전자', subscription: 'E5', reseller: '누리온' },
      ],
      ['우리 MPN ID가뭐였죠?', 'show-profile'],
      ['태광상사는지금 무슨 구독 쓰고 있어?', 'list-subscriptions', { customer: '태광상사' }],
    ],
    'a space is left out in front of what is described': [
      ['우리랑 거래하는총판이 어디어디지', 'list-providers'],
      ['고객 초대하는방법', 'help'],
      ['누리온에서 온초대 열어볼게요', 'review-invitation', { provider: '누리온' }],
      ['리셀러 누리온 초대 나간 거취소 부탁해요', 'cancel-invitation', { reseller: '누리온' }],
    ],
    'a space is left out in front of the verb': [
      ['총판 목록 쫙보여줘', 'list-providers'],
      ['고객 한빛전자 프로필을 볼 수있을까요?', 'show-customer', { customer: '한빛전자' }],
      ['누가 한빛전자 라이선스 바꿨는지보여줘', 'show-activity', { customer: '한빛전자' }],
      ['리셀러 누리온 초대 건, 진행바랍니다', 'invite-reseller', { reseller: '누리온' }],
      ['제권한이 뭔지 알려주세요', 'who-am-i'],
      ['저 전역 관리자맞나요?', 'who-am-i'],
      [
        '한빛전자 E3 두 석더 늘려줘',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 2 } },
      ],
    ],
    'a name that looks like a seam stays whole': [
      ['리셀러 모두의고객 정보 보여줘', 'show-reseller', { reseller: '모두의고객' }],
      ['고객 초대장문구 구독 보여줘', 'list-subscriptions', { customer: '초대장문구' }],
      ['고객 다보여안경 구독 보여줘', 'list-subscriptions', { customer: '다보여안경' }],
      ['리셀러 주문제작소 초대해줘', 'invite-reseller', { reseller: '주문제작소' }],
      ['고객 하루하루약국 GDAP 요청', 'request-delegated-admin', { customer: '하루하루약국' }],
    ],
    'what is said in front adds nothing': [
      ['한 가지 부탁드릴게요. 리셀러 누리온 초대해줘', 'invite-reseller', { reseller: '누리온' }],
      ['부탁 하나만 할게요 리셀러 누리온 인센티브 현황', 'show-incentives', { reseller: '누리온' }],
      ['1. 새 구독 주문', 'add-subscription'],
      ['[긴급] 한빛전자 장애 있나요', 'show-service-health', { customer: '한빛전자' }],
      ['팀장님이 시켜서 그러는데 부산 총판 검색해 줘', 'find-provider', { title: '부산' }],
      ['어제 회의에서 나온 얘기인데요, 리셀러 누리온 초대해 주세요', 'invite-reseller', { reseller: '누리온' }],
    ],
    'what is said behind adds nothing': [
      ['한빛전자 구독 보여줘 (급)', 'list-subscriptions', { customer: '한빛전자' }],
      ['리셀러 누리온 초대해 주세요, 되는대로요', 'invite-reseller', { reseller: '누리온' }],
      ['리셀러 누리온 초대해 주세요 잘 부탁드립니다', 'invite-reseller', { reseller: '누리온' }],
      [
        '한빛전자 E3 5석 추가 부탁드려요 이상입니다.',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } },
      ],
      ['<at>Twotier</at> 리드 현황 좋은 하루 되세요', 'list-leads'],
      ['카탈로그에 Visio 있는지 봐주세요 땡큐', 'list-catalog', { product: 'Visio' }],
      [
        '한빛전자 E3 5석 추가해 주세요, 급하진 않아요',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } },
      ],
      ['사용자 목록 보여줘 미리 감사드립니다', 'list-users'],
    ],
  });

  changesNothing({
    'only thanks and wishes follow what was done': [
      '티켓은 아까 제가 올려뒀어요 잘 부탁드립니다',
      '방금 누리온과 파트너 관계를 종료했습니다 잘 부탁드립니다',
      '누리온 초대했어요 좋은 하루 되세요',
      '한빛전자 E3 5석 추가됐네요 미리 감사드립니다',
      '부탁드립니다',
    ],
    'a condition is written without its space': [
      '승인 나는대로 한빛전자 E5 30석 주문해 주세요',
      '입금 확인되면그때 한빛전자 E5 주문 넣어줘',
      '재판매인 콘토소 초대하고 리트웨어도초대해줘',
    ],
  });
});

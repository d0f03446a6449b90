import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';
import { readsBy } from './reading.ts';

const order = '재판매인 가람물산을 초대';

describe('what Korean says beside an order', () => {
  for (const message of [
    `안녕하세요. 한빛상사 박지훈입니다. ${order} 부탁드립니다.`,
    `안녕하세요. 영업팀 박지훈입니다. ${order}해 주세요.`,
    `트워티어, ${order}해줘`,
    `${order}해 주세요\n한빛상사 영업팀 박지훈`,
    `${order}해 주세요. 끝나면 알려 주세요`,
    `${order}해 주세요. 완료되면 말씀해 주세요.`,
    `${order}해 주세요 급합니다`,
    `${order}해 주세요, 고객이 기다려요`,
    `${order}해 주세요. 사유는 담당자 변경입니다.`,
  ])
    it(`asks for nothing else: ${message}`, () =>
      expect(understand(message)).to.deep.include({ intent: 'invite-reseller', slots: { reseller: '가람물산' } }));

  it('is the order itself where there is no other', () => {
    expect(understand('공급자 초대 건은 좀 더 기다려 주세요').intent).to.equal('none');
    expect(understand('등록되면 리셀러 가람물산을 초대해 주세요').intent).to.equal('none');
    expect(understand('리셀러 한빛상사입니다. 초대해 주세요').slots).to.deep.equal({ reseller: '한빛상사' });
  });
});

describe('what Korean asks to see', () => {
  for (const [message, intent] of [
    ['리셀러 목록 보내줘', 'list-resellers'],
    ['우리 재판매인 주세요', 'list-resellers'],
    ['서비스 상태 체크해줘', 'show-service-health'],
    ['재판매인 명단을 메일로 보내 주세요', 'list-resellers'],
  ] as const)
    it(`changes nothing: ${message}`, () => expect(understand(message).intent).to.equal(intent));
  it('is neither an application nor a new colleague', () => {
    expect(understand('심사 대기 중인 신청요').intent).to.equal('none');
    expect(understand('가람 인센티브 주세요').intent).to.equal('none');
    expect(understand('리셀러 가람에게 초대 보내줘').intent).to.equal('invite-reseller');
    expect(understand('저희도 리셀러 되고 싶어요').intent).to.equal('enroll');
  });
});

describe('what Korean tells behind an order', () => {
  readsBy({
    'is what something is to be seen for': [
      ['리셀러 목록 띄워주세요 주간회의 들어가야 돼요', 'list-resellers'],
      ['고객 명단 보여줘 엑셀로 정리하려고', 'list-customers'],
      ['인센티브 좀 보여주실래요 정산 자료 만들어요', 'show-incentives'],
      ['활동 로그 뽑아주세요 감사 자료 준비해요', 'show-activity'],
      ['고객 다솜식품 기본정보 좀 보여줘요 주소 확인하게', 'show-customer', { customer: '다솜식품' }],
      ['장애 현황 보여줘 문의 폭주 중', 'show-service-health'],
      ['엑셀에 옮겨야 되는데 리셀러 명단 줘봐', 'list-resellers'],
      ['리셀러 목록 보여주고 누리온 초대해줘', 'none'],
      ['리셀러 목록 보여주세요. 누리온도 초대해 주세요', 'none'],
      ['리셀러 목록 보여주고 그다음에 누리온 끊어', 'none'],
    ],
    'is what somebody cannot do': [
      ['한국어로 바꿔줘 영어는 머리 아파', 'set-language', { title: '한국어' }],
      ['다시 한국어로 해주세요 ㅋㅋ 못 알아보겠음', 'set-language', { title: '한국어' }],
      [
        '다솜식품 지원 담당자를 누리온으로 바꿔주세요. 저희끼리는 감당이 안 돼요',
        'set-support-contact',
        { customer: '다솜식품', reseller: '누리온' },
      ],
      ['리셀러 누리온 초대 다시 보내주세요. 메일을 못 받았대요', 'resend-invitation', { reseller: '누리온' }],
      ['리셀러 누리온 초대해줘 안 됩니다', 'none'],
      ['리셀러 누리온 초대는 안 돼요', 'none'],
      ['다솜식품 초대 수락은 못 하겠습니다', 'none'],
    ],
    'is what is forbidden': [
      ['기다려 아직 건드리지 마 심재윤 전역 관리자 주는 거', 'none'],
      ['아직 올리지 마세요 다솜식품 E3 5석 늘리는 거', 'none'],
      [
        '잊지 마세요, 다솜식품 E3 5석 늘려 주세요',
        'change-licenses',
        { customer: '다솜식품', product: 'E3', quantity: { delta: 5 } },
      ],
    ],
    'is why somebody asks': [
      ['우리 회사 MPN 아이디가 뭐였죠 견적서에 써야 해서요', 'show-profile'],
      ['저 혹시 전역 관리자 맞나요 메뉴가 안 보여서요', 'who-am-i'],
      ['등록 심사 결과 나올 때까지 기다려요', 'none'],
    ],
    'is what became of somebody': [
      [
        '다솜식품 E5 3석 줄여줘 알바 그만둠 ㅋㅋ',
        'change-licenses',
        { customer: '다솜식품', product: 'E5', quantity: { delta: -3 } },
      ],
      ['심재윤 과장님 청구 관리자 권한 회수 ㄱㄱ 퇴사하심', 'remove-role', { person: '심재윤', role: 'billing-admin' }],
      [
        '심재윤 씨한테 헬프데스크 권한 부여 ㄱㄱ 새로 오심',
        'assign-role',
        { person: '심재윤', role: 'helpdesk-agent' },
      ],
      ['관리자 권한은 이미 회수하심', 'none'],
      ['리셀러 누리온 초대하심?', 'none'],
    ],
  });
});

describe('what Korean tells in front of an order', () => {
  readsBy({
    'ends in laughter or in a face': [
      ['누리온이 같이 하재 ㅎㅎ 초대 수락!', 'review-invitation', { provider: '누리온' }],
      ['누리온이 초대 메일 못 받았대ㅠㅠ 다시 쏴줘', 'resend-invitation', { reseller: '누리온' }],
      ['누리온이 인센티브 문의함 ㅠ 인센티브 좀 보여줘', 'show-incentives', { reseller: '누리온' }],
      [
        '개학 시즌이라 급함 🔥 다솜유치원에 Teams Essentials 새 구독 추가해줘',
        'add-subscription',
        { customer: '다솜유치원', product: 'Teams Essentials' },
      ],
      ['누리온 초대했음 ㅎㅎ', 'none'],
      ['누리온이 초대 못 받았대 ㅠㅠ', 'none'],
    ],
    'is how it is, and the order what is done about it': [
      ['저희 MPN ID가 잘못 들어가 있어요 고쳐야 합니다', 'edit-profile'],
      [
        '고객 다솜식품이 초대를 열흘째 안 누르고 있어요 리마인드 한번 보내주세요',
        'resend-invitation',
        { customer: '다솜식품' },
      ],
      ['누리온이랑 연락두절 두 달째… 파트너 관계 끊어줘', 'end-partnership', { reseller: '누리온' }],
      ['다솜식품 살 마음이 있어 보이네요 리드로 등록합시다', 'add-lead', { customer: '다솜식품' }],
      ['다솜식품 살 마음이 있어 보이네요', 'none'],
      ['장애 있어요?', 'show-service-health'],
    ],
    'names whom the rest is about': [
      [
        '고객 다솜식품 있잖아요, 이제 누리온이 관리하게 연결해주세요',
        'associate-customer',
        { customer: '다솜식품', reseller: '누리온' },
      ],
      [
        '다솜식품 있잖아 걔네 늘봄시스템즈로 연결 좀',
        'associate-customer',
        { customer: '다솜식품', reseller: '늘봄시스템즈' },
      ],
      [
        '다솜식품에 담당 리셀러가 없네요. 누리온으로 연결해주세요',
        'associate-customer',
        { customer: '다솜식품', reseller: '누리온' },
      ],
      ['재판매인 중에 누리온이라고 있잖아요, 거기 정보 좀 주세요', 'show-reseller', { reseller: '누리온' }],
    ],
    'gives the ground of it, as letters do': [
      [
        '경비 절감 차원에서 다솜식품 E3 5석 줄여 주십시오',
        'change-licenses',
        { customer: '다솜식품', product: 'E3', quantity: { delta: -5 } },
      ],
      ['이사회 결의에 따라 누리온과의 파트너 관계를 종료해 주십시오', 'end-partnership', { reseller: '누리온' }],
      [
        '조직 개편에 따른 권한 조정으로 심재윤 과장의 전역 관리자 역할을 해제해 주십시오',
        'remove-role',
        { person: '심재윤', role: 'global-admin' },
      ],
      [
        '인원 충원으로 인한 다솜식품 M365 E3 7석 증설 요청',
        'change-licenses',
        { customer: '다솜식품', product: 'M365 E3', quantity: { delta: 7 } },
      ],
      [
        '다솜식품이 Visio Plan 2 세 석 증설을 희망하고 있사오니 늘려 주시기 바랍니다',
        'change-licenses',
        { customer: '다솜식품', product: 'Visio Plan 2', quantity: { delta: 3 } },
      ],
      [
        '공급자 하늘유통과의 계약이 만료되었으므로 파트너 관계를 정리하고자 합니다',
        'end-partnership',
        { provider: '하늘유통' },
      ],
      [
        '서비스 품질 향상을 위해 다솜식품의 지원 담당자를 누리온으로 지정 요청드립니다',
        'set-support-contact',
        { customer: '다솜식품', reseller: '누리온' },
      ],
      [
        '관할 구역 조정에 따라 고객 다솜식품을 재판매인 누리온으로 이관하여 주십시오',
        'associate-customer',
        { customer: '다솜식품', reseller: '누리온' },
      ],
      ['상반기 실적 점검을 위하여 당사 인센티브 내역 조회를 요청드립니다', 'show-incentives'],
      ['고객 한빛을 위해 E3 5석 주문해 주세요', 'add-subscription', { customer: '한빛', product: 'E3', quantity: 5 }],
      ['누리온과의 관계 종료 여부를 검토 중입니다', 'none'],
      ['감사 대응을 위해 전체 활동 로그 열람을 요청드립니다', 'show-activity'],
      ['다솜식품 현행 구독 현황 부탁드립니다', 'list-subscriptions', { customer: '다솜식품' }],
      ['규정에 따라 다솜식품 초대는 반려되었습니다', 'none'],
      ['방침에 따라 초대를 거절할 예정입니다', 'none'],
      ['다솜식품이 증설을 희망하면 늘려 주세요', 'none'],
    ],
  });
});

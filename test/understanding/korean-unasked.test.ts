import { changesNothing, readsBy } from './reading.ts';

describe('Korean that looks like a command', () => {
  changesNothing({
    'English in front forbids it': ["don't add 한빛전자 as customer 아직요", "don't invite 누리온 아직이요"],
    'English in front asks how': ['how to 리셀러 초대해요?', 'how to 서비스 요청 올려요?', 'how to 고객 등록해요'],
    'a note says when it was done': [
      '누리온 초대는 아까 거절함ㅋ',
      '누리온 초대 방금 취소함ㅋㅋ',
      '고객 한빛전자 어제 등록함',
      'E3 5석 이미 추가함',
      '리셀러 누리온은 벌써 초대함요',
    ],
    'two are joined': [
      '㈜다온, 한들, 단비의원 고객 등록 부탁',
      '벼리도 물결도 E5로 업글해줘',
      '조아라에게 전역 관리자랑 청구 관리자 둘 다 부여',
      'E3 10석하고 Power BI Pro 10석 누리온 앞으로 주문 넣어주세요',
      'a.moon@kestrel.example / b.seo@kestrel.example 사용자 추가',
      '한빛을 고객으로 만들어준 다음 바로 E5 10석 주문해 주실래요?',
    ],
    'it is a tag, a note or a joke': [
      '#고객추가 #신규등록 #화이팅',
      '초대 메일 반송됨 (sera@kestrel.example)',
      '재전송 금지!! Pinegrove Dental 쪽 초대장은 이미 두 번 갔음',
      '나 자신과 파트너 관계를 종료합니다',
    ],
    'it is about other seats and other times': ['KTX 좌석 4석으로 늘려줘', '아뇨 프로필 수정은 사양할게요'],
    'something is to happen first': [
      '계약이 체결되는 즉시 고객 한빛전자 등록해줘',
      '입금이 확인되는 순간 E3 5석 추가해줘',
      '결재가 나는 즉시 리셀러 누리온 초대해주세요',
      '승인되거든 리셀러 누리온 초대해줘',
      '계약서 오거든 고객 한빛전자 등록해 주세요',
      '예산이 확보되거든 한빛전자 E3 5석 추가해줘',
      '심사가 끝나거든, 누리온 초대해줘',
      '오하늘이 휴가에서 복귀하거든 청구 관리자 역할 주세요',
    ],
    'it says what is not so': [
      '아니 업그레이드하라는 말이 아니라고요',
      '누리온 초대하자는 얘기가 아니라고요',
      '구독 해지하라는 뜻은 아니었어요',
      '고객 등록하라는 게 아니고요',
      '지원 티켓까지 열 일은 아니야',
      '한빛전자 좌석 늘릴 정도는 아닙니다',
      '이건 지원 티켓이 아니고 그냥 하소연입니다',
    ],
    'somebody is against it': [
      '한빛전자 대표는 E5로 올리고 싶어 한다던데 저는 반대예요',
      '누리온 초대에 반대합니다',
      '파트너 관계 종료는 반대입니다',
    ],
    'somebody asks himself': [
      '서비스 요청을 넣어야 하나 조금 더 지켜봐야 하나...',
      '리셀러 누리온을 초대해야 하나 말아야 하나',
      '한빛전자 좌석을 더 늘려야 하나 싶네요',
      '우리가 굳이 간접 재판매인 등록을 해야 할까나',
    ],
    'somebody complains of being told': [
      '맨날 우리보고만 티켓 만들래 진짜',
      '부장님은 나더러 누리온 초대하래',
      '저보고 E3 5석 추가하라고요',
    ],
    'it was forwarded': [
      'FW: E3 10석 추가해 주세요\n\n이 메일 스팸인 것 같은데 혹시 저만 받았나요?',
      'FW: 누리온 초대 취소해 주세요',
      '---------- 전달된 메시지 ----------\n제목: 재판매인 초대 다시 보내주세요\n\n이 건은 지난주에 처리 완료되었습니다.',
      '----- 원본 메시지 -----\n제목: 누리온 초대 취소해 주세요\n\n이미 처리했습니다',
      '제목: 고객 한빛전자 등록 요청\n보낸사람: kim@hanbit.example\n참고하세요',
    ],
  });
  readsBy({
    'leaves what was spoken of before alone': [
      ['누리온 초대 거절함', 'decline-invitation', { provider: '누리온' }],
      ['아까 말한 누리온 초대 거절함', 'decline-invitation', { provider: '누리온' }],
      ['어제 보낸 누리온 초대 취소해줘', 'cancel-invitation', { reseller: '누리온' }],
    ],
    'leaves haste and reasons alone': [
      [
        '이거 보는 즉시 한빛전자 E3 5석 추가해 주세요',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } },
      ],
      ['확인하는 즉시 리셀러 누리온 초대해 주세요', 'invite-reseller', { reseller: '누리온' }],
      [
        '급하거든 한빛전자 E3 5석 추가해줘',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } },
      ],
      ['어제 계약했거든 리셀러 누리온 초대해줘', 'invite-reseller', { reseller: '누리온' }],
    ],
    'leaves a correction alone': [
      ['한빛전자가 아니라 누리온을 리셀러로 초대해 주세요', 'invite-reseller', { reseller: '누리온' }],
    ],
    'takes nobody’s name from the header of a forwarded mail': [
      [
        'FW: 견적\n보낸 사람: 유나 <yuna@garam.example>\n\n가온회계법인에서 E3를 사고 싶대요, 스무 석 주문해 주세요',
        'add-subscription',
        { customer: '가온회계법인', product: 'E3', quantity: 20 },
      ],
      [
        '보낸 사람: 유나\n받는 사람: 박하\n제목: E3\n\nE3 스무 석 주문해 주세요',
        'add-subscription',
        { product: 'E3', quantity: 20 },
      ],
      ['보낸 사람: 가온물산\n초대 수락해줘', 'review-invitation', { provider: '가온물산' }],
    ],
    'leaves one’s own words under a forwarded subject alone': [
      ['FW: 잘못된 초대\n누리온 초대 취소해 주세요', 'cancel-invitation', { reseller: '누리온' }],
    ],
    'tells a new user from a role': [
      [
        '새 사용자 kim@hanbit.example 을 관리자 에이전트 역할로 추가해 주세요',
        'add-user',
        { email: 'kim@hanbit.example', role: 'admin-agent' },
      ],
      ['오하늘을 관리자 에이전트 역할로 추가해줘', 'assign-role', { person: '오하늘', role: 'admin-agent' }],
      ['지난번 티켓은 닫혔더라고요. 지원 티켓 새로 하나 만들어 주세요', 'create-support-ticket'],
    ],
  });
});

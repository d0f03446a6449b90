import { changesNothing, readsBy } from './reading.ts';

describe('Understanding: what is said not to be meant, in Korean', () => {
  readsBy({
    'what is not meant may stand before the order': [
      ['고객 등록 말고요, 한빛테크를 재판매인으로 초대하는 건입니다', 'invite-reseller', { reseller: '한빛테크' }],
      ['고객 등록 아니고 잠재 고객 등록입니다 — 다온물산', 'add-lead', { customer: '다온물산' }],
      ['초대장 없이 고객 다온물산을 바로 추가해 주세요', 'add-customer', { customer: '다온물산' }],
      [
        '업그레이드 말고요, 고객 다온물산 E3 좌석을 5석 늘려주세요',
        'change-licenses',
        { customer: '다온물산', product: 'E3', quantity: { delta: 5 } },
      ],
    ],
    'or behind it, or in brackets': [
      ['우리 회사 주소를 바꿔주세요. 고객 주소 아님', 'edit-profile'],
      ['guest@daon.kr 사용자 추가 부탁해요 (고객 추가 아님)', 'add-user', { email: 'guest@daon.kr' }],
    ],
    'so that it is not what is done': [
      ['role 추가(사용자 추가 ×): 윤서준, billing admin', 'assign-role', { person: '윤서준', role: 'billing-admin' }],
      ['우리 회사 reseller 등록 신청 ㄱㄱ (사용자 등록 아님)', 'enroll'],
    ],
    'what is set against it asks where it says for whom': [
      [
        '역할을 주는 게 아니라 빼는 거예요. 김하늘, 헬프데스크 에이전트',
        'remove-role',
        { person: '김하늘', role: 'helpdesk-agent' },
      ],
    ],
    'what the speaker does himself is none of it': [
      [
        '고객 다온물산(daon.kr) 등록 부탁드립니다, 구독 주문은 따로 넣겠습니다',
        'add-customer',
        { customer: '다온물산', domain: 'daon.kr' },
      ],
      ['초대 코드 INV-3310은 거절해 주세요, 등록은 다른 곳이랑 합니다', 'decline-invitation', { code: 'INV-3310' }],
      ['공급자 초대는 이미 와 있어요. 재판매인 등록 신청을 시작해 주세요', 'enroll'],
    ],
  });
  changesNothing({
    'it is said who does it, and not what': ['제가 초대하는 게 아니라 누리온이 초대하는 거예요'],
    'it is asked which of the two is so': ['초대하는 게 아니라 취소하는 거예요?'],
    'a button is described': ['이 버튼은 초대를 취소하는 게 아니라 거절하는 겁니다'],
    'the order itself is not meant': ['고객 다온물산 등록해 주세요. 고객 등록 아님', '고객 추가 말고요'],
    'neither is meant': ['다온물산을 초대하는 것도 아니고 거절하는 것도 아닙니다'],
    'the speaker does it himself': ['라이선스 주문은 따로 넣겠습니다', '재판매인 등록은 다른 곳이랑 합니다'],
  });
});

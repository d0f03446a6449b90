import { changesNothing, readsBy } from './reading.ts';

describe('Understanding: what leads up to an order, in Korean', () => {
  readsBy({
    'a description says which one a name is': [
      ['재판매인 누리온이 연결해 준 다온물산을 잠재 고객으로 등록해 주세요', 'add-lead', { customer: '다온물산' }],
      ['이미 직원인 김하늘에게 청구 관리자 역할을 주세요', 'assign-role', { person: '김하늘', role: 'billing-admin' }],
      [
        '경쟁사에서 옮겨 온 김하늘을 사용자로 등록해 주세요, haneul@daon.kr',
        'add-user',
        { person: '김하늘', email: 'haneul@daon.kr' },
      ],
      [
        '다른 곳에서 구독을 사고 있는 다온물산에 재판매인 관계 요청을 보내 주세요',
        'invite-customer',
        { customer: '다온물산' },
      ],
    ],
    'a reason tells why, and perhaps for whom': [
      [
        '누리온이 앞으로 고객으로만 지내겠다고 하니 우리 재판매인 목록에서 빼주세요',
        'end-partnership',
        { reseller: '누리온' },
      ],
      ['회사 정보는 다 적어 놨으니 재판매인 등록 신청을 넣어주세요', 'enroll'],
      [
        '다온물산과 같이 팔기로 하였기에 재판매인 초대장을 partner@daon.kr 로 보내 주세요',
        'invite-reseller',
        { reseller: '다온물산', email: 'partner@daon.kr' },
      ],
    ],
    'what was done at a time is no condition': [
      ['파트너 등록할 때 적은 우리 회사 주소가 틀렸어요. 프로필 수정 부탁드립니다', 'edit-profile'],
    ],
  });
  changesNothing({
    'it hangs on what is described': [
      '승인하라고 하는 순간 다온물산 초대 거절해 주세요',
      '고객 등록할 때 초대해 주세요',
    ],
    'what is described only happened': [
      '누리온이 소개해 준 다온물산이 잠재 고객으로 등록됐어요',
      '누리온이 초대한 다온물산은 어제 등록해 뒀습니다',
    ],
    'it goes somewhere else': ['회식에 초대한 김하늘을 단톡방에 추가해 주세요'],
    'it is never to happen': ['다온물산을 등록하는 일이 없도록 합시다'],
    'what stands before it is how it is done': ['고객님 서류 받아서 등록할게요'],
    'the reason is why it waits': ['승인이 나야 하니 초대는 기다려 주세요', '초대를 안 받겠다고 하니 일단 두세요'],
  });
});

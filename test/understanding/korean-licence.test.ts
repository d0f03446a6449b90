import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';
import { changesNothing, readsBy } from './reading.ts';

describe('What allows a Korean sentence to change something', () => {
  changesNothing({
    'it is a heading': [
      '고객 추가 건',
      '누리온 초대 관련',
      '한빛전자 E3 5석 추가의 건',
      '신규 고객 등록 보고서',
      '파트너 관계 종료 통보서',
      '좌석 추가 요청서 양식',
      '한빛전자 라이선스 증설 검토안',
      '구독 연결 현황',
      '재판매인 등록 절차서',
      '초대 수락률',
    ],
    'it says how far it is': [
      '한빛전자 고객 추가 성공',
      '초대 실패',
      '누리온 초대 회신 대기',
      '사용자 추가 승인 대기',
      '업그레이드 오류',
      '고객 등록 불가',
      'E3 5석 추가 예정',
      '등록 수고하셨습니다',
      '역할 부여 지연',
      '좌석 증설 여부',
    ],
    'a participle only says which one': [
      '추가할 사용자',
      '등록 못 한 고객',
      '초대한 리셀러',
      '연결해야 할 구독',
      '업그레이드된 구독',
      '취소된 초대장',
      '서비스 요청 만드는 순서 좀',
      '거절한 초대',
      '역할 빠진 사람',
      '늘려야 할 좌석',
    ],
    'somebody else does it': [
      '한빛전자 구독은 누리온이 관리해요',
      '누리온이 한빛전자를 맡습니다',
      '오하늘이 역할을 바꿉니다',
      '누리온이 고객 한빛전자를 등록합니다',
      '새길정보가 좌석을 줄여요',
    ],
    'two short orders stand in one line': [
      '고객 등록, 좌석 추가',
      '고객 한빛전자 등록, E3 5석 추가',
      '고객 한빛전자 등록 및 E3 5석 추가 부탁드립니다',
      '누리온 초대 취소와 역할 변경 부탁드려요',
      '고객 추가랑 리셀러 초대 부탁',
      '누리온 초대 취소 / 새길정보 초대',
      'E3 5석 추가, E5 3석 제거',
      'E3 5석 줄이고 E5 5석 늘려줘',
      '서비스 요청 생성 + 지원 티켓 생성',
      '오늘 할 일 - 고객 등록, 좌석 추가',
    ],
    'it is for a day to come': [
      '입사일에 맞춰서 사용자 추가해 주세요',
      '오픈 시점에 맞춰 한빛전자 E3 5석 추가해줘',
      '시작일에 맞춰 누리온 초대해 주세요',
    ],
  });
  readsBy({
    'is a short order that ends in its verb': [
      ['고객 추가', 'add-customer'],
      ['리셀러 누리온 초대', 'invite-reseller', { reseller: '누리온' }],
      ['새 고객 추가: 한빛전자, 도메인 hanbit.kr', 'add-customer', { customer: '한빛전자', domain: 'hanbit.kr' }],
      ['초대 취소 누리온', 'cancel-invitation', { reseller: '누리온' }],
      ['재판매인 등록 신청', 'enroll'],
      ['사용자 추가 lee@hanbit.kr 청구 관리자로', 'add-user', { email: 'lee@hanbit.kr', role: 'billing-admin' }],
      ['indirect reseller enroll 시작', 'enroll'],
      ['한빛전자 위임 관리자 권한 요청 ㄱㄱ', 'request-delegated-admin', { customer: '한빛전자' }],
      ['누리온 초대 진행', 'invite-reseller', { reseller: '누리온' }],
    ],
    'is the data of one': [
      ['한빛전자 E3 +5석', 'change-licenses', { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } }],
      ['한빛전자 E3 30석으로', 'change-licenses', { customer: '한빛전자', product: 'E3', quantity: 30 }],
      [
        '지원 담당자: 고객 한빛전자, 리셀러 누리온',
        'set-support-contact',
        { customer: '한빛전자', reseller: '누리온' },
      ],
    ],
    'is a wish, a need or a decision': [
      ['고객 추가하고 싶은데요', 'add-customer'],
      [
        '한빛전자에 E3 5석 더 필요합니다',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } },
      ],
      ['프로필 수정할게요', 'edit-profile'],
      ['공급자 누리온 초대 거절합니다', 'decline-invitation', { provider: '누리온' }],
      ['대표 연락처 변경할게요 우리 회사 거', 'edit-profile'],
      ['고객 한빛전자 등록 건 부탁드립니다', 'add-customer', { customer: '한빛전자' }],
      ['저희가 누리온 초대를 거절합니다', 'decline-invitation', { provider: '누리온' }],
    ],
    'is one order with what belongs to it': [
      [
        '사용자 추가, 역할은 청구 관리자, 메일은 lee@hanbit.kr',
        'add-user',
        { email: 'lee@hanbit.kr', role: 'billing-admin' },
      ],
      ['누리온 초대, 메일로 다시 보내 주세요', 'resend-invitation', { reseller: '누리온' }],
      [
        'E3 5석 추가해줘, 고객은 한빛전자',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } },
      ],
    ],
  });
  it('is told with the reading', () => {
    const why = (text: string) => understand(text, { explain: true }).reasons.join('\n');
    expect(why('고객 추가하고 싶은데요')).to.contain('ordered by a wish');
    expect(why('고객 추가')).to.contain('ordered by a short order');
    expect(why('고객 추가 건')).to.contain('no order');
  });
});

import { changesNothing, readsBy } from './reading.ts';

describe('Korean that asks in other forms', () => {
  readsBy({
    'another language is asked for': [
      ['지금부턴 일본어로 답해 줘', 'set-language', { title: '일본어' }],
      ['이제부터 독어로 대화하자', 'set-language', { title: '독어' }],
    ],
    'two lists at once are neither': [['고객 목록 하고 리드 목록 같이 보여줘', 'none']],
    'it asks for a new one, and how many': [
      ['새 재판매인 한 곳 초대', 'invite-reseller'],
      ['신규 고객 한 군데 등록', 'add-customer'],
      ['새 리셀러 한 곳 이탈', 'none'],
      ['새 리셀러 한 곳 초대 완료', 'none'],
      ['새 리셀러 초대 한 곳', 'none'],
    ],
    'it asks whether it was ever done': [
      ['작년에 공급자 누리온 초대를 거절한 적 있죠', 'none'],
      ['작년에 누리온 초대한 적 있나요?', 'none'],
      ['거절한 적 있는 초대 보여줘', 'list-invitations'],
    ],
    'it asks in another form': [
      ['저희 리셀러 리스트 띠워주세요', 'list-resellers'],
      ['리셀러 전체 나오게 해 주세요', 'list-resellers'],
      ['회사 프로필 변경 화면 띄워 주세요', 'edit-profile'],
      ['프로필 수정 화면이 안 열려요', 'none'],
      ['가온제지 구독을 상위 요금제로 변경해 주세요', 'upgrade-subscription', { customer: '가온제지' }],
      ['리셀러 누리온을 상위 등급으로 변경해 주세요', 'none'],
      ['우리 가입 신청 심사 결과 나왔는지요', 'show-enrollment'],
      ['누가 재판매인으로 신청했는지 보여 주세요', 'review-enrollments'],
      ['누가 재판매인으로 초대했는지 보여 주세요', 'show-activity'],
      ['어느 역할이 고객을 추가할 수 있는지 알려줘', 'show-roles'],
      ['가온제지 이름으로 접수된 요청 보여줘', 'list-service-requests', { customer: '가온제지' }],
      [
        '고객 가온제지 E3를 누리온 리셀러한테 붙여줘',
        'associate-subscription',
        { customer: '가온제지', subscription: 'E3', reseller: '누리온' },
      ],
      [
        '가온제지 신규 고객 등록 건이고요, 담당 재판매인은 누리온입니다',
        'add-customer',
        { customer: '가온제지', reseller: '누리온' },
      ],
      ['누리온 리셀러로 초대하려고 하는데 진행해 주세요', 'invite-reseller', { reseller: '누리온' }],
      ['가온제지 고객으로 등록하려고 하는데 처리해 주세요', 'add-customer', { customer: '가온제지' }],
      ['저희 회사 재판매인 프로그램 등록 신청하려고 하는데 진행해 주세요', 'enroll'],
      ['초대 취소 부탁드려요, 누리온 건입니다', 'cancel-invitation', { reseller: '누리온' }],
      ['구독 해지 부탁드려요, 가온제지 건입니다', 'none'],
      ['누리온 인비 보내 주세요 리셀러예요', 'invite-reseller', { reseller: '누리온' }],
      ['인비마트 리셀러 초대해 줘', 'invite-reseller', { reseller: '인비마트' }],
      ['파트너 관계 끊기 - 리셀러 누리온', 'end-partnership', { reseller: '누리온' }],
      ['역할별 권한 정리표 보여줘', 'show-roles'],
      ['회의 때 쓰게 고객 목록 뽑아 주세요', 'list-customers'],
      ['이 챗봇에 어떤 명령을 칠 수 있는지 가르쳐 주세요', 'help'],
      ['너 뭘 할 줄 아는 봇이에요?', 'help'],
      ['고객 관리 화면 들어가줘', 'list-customers'],
      ['사용자 페이지로 들어가고 싶어요', 'list-users'],
      ['고객 화면 들어가면 에러나요', 'none'],
      ['메뉴 언어를 English로 바꿔줘', 'set-language', { title: 'English' }],
      ['총판 검색 돌려줘, 위치는 부산', 'find-provider', { title: '부산' }],
      ['고객 초대하려면 무슨 role이 있어야 해?', 'show-roles'],
      ['가온제지에 파트너 관계 요청할게', 'invite-reseller', { reseller: '가온제지' }],
      ['영어로 말할게요', 'set-language', { title: '영어' }],
      [
        '다시 말할게요, 가온제지 E3 5석 추가해줘',
        'change-licenses',
        { customer: '가온제지', product: 'E3', quantity: { delta: 5 } },
      ],
      ['E3 주문은 잠깐 stop, 결재 끝나고 다시 말할게요', 'none'],
      ['E3 주문은 보류, 다시 말씀드리겠습니다', 'none'],
      ['E3 주문은 내부 검토하고 얘기할게요', 'none'],
      ['연휴에 뭐 했어?', 'none'],
      ['어제 뭐 했는지 보여줘', 'show-activity'],
    ],
  });

  changesNothing({
    'somebody is left out': ['그중에서 누리온은 빼고 초대해줘', '누리온만 제외하고 초대해 주세요'],
    'what somebody means to do does not go on': [
      '누리온 초대하려고 하는데 진행해도 되나요',
      '누리온 초대하려고 하는데 진행이 안 돼요',
      '누리온 초대하려고 하는데 진행하지 마세요',
      '누리온 초대하려고 하는데 진행 상황 알려줘',
    ],
    'it is for a meeting and no list': ['회의 때 쓰게 가온제지 E3 5석 추가해 주세요', '인터넷 끊기'],
    'somebody else will ask, or not now': [
      '파트너 관계 요청 안 할게',
      '다음에 파트너 관계 요청할게',
      '저희가 직접 파트너 관계 요청할게',
    ],
    'the screen is spoken of': ['프로필 수정 화면 왜 안 열려요', '회사 정보 변경 페이지에서 오류 나요'],
    'a higher plan is only thought of': [
      '가온제지 구독을 상위 플랜으로 올리지 마세요',
      '가온제지 구독을 상위 플랜으로 올려도 되나요?',
      '가온제지 구독을 상위 플랜으로 올렸어요',
    ],
    'it goes on to nothing': [
      '고객 등록 건이고요, 담당 재판매인은 아직 미정입니다',
      '안녕하세요, 초대 담당 누리온입니다',
    ],
  });
});

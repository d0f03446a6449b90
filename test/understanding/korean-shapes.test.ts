import { changesNothing, readsBy } from './reading.ts';

const seats = { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } };

describe('Korean shapes', () => {
  readsBy({
    'the deed is named before the verb that carries it out': [
      ['누리온의 파트너십 요청에는 거절로 답변해 주세요', 'decline-invitation', { provider: '누리온' }],
      ['재판매인 누리온과의 파트너 관계 end 시켜줘', 'end-partnership', { reseller: '누리온' }],
    ],
    'what a verb means goes by its object': [
      ['김하늘한테 청구 관리자 역할 하나 얹어 주세요', 'assign-role', { person: '김하늘', role: 'billing-admin' }],
      ['고객 다온물산에 재판매인 관계 요청을 띄워주세요', 'invite-customer', { customer: '다온물산' }],
      ['보낸 초대 목록 띄워줘', 'list-invitations'],
      [
        '고객 다온물산에 첫 구독을 달아줘: E3 12석',
        'add-subscription',
        { customer: '다온물산', product: 'E3', quantity: 12 },
      ],
    ],
    'what stays as it is is no order of its own': [
      [
        '김하늘은 사용자로 남기고 청구 관리자 역할만 빼주세요',
        'remove-role',
        { person: '김하늘', role: 'billing-admin' },
      ],
    ],
    'an arrow gives a role': [
      ['재판매인 누리온 ← 고객 한빛전자', 'associate-customer', { reseller: '누리온', customer: '한빛전자' }],
      ['한빛전자 ← 누리온', 'none'],
      ['kim@litware.kr ← 청구 관리자 역할', 'assign-role', { person: 'kim@litware.kr', role: 'billing-admin' }],
    ],
    'a word of firms ends a name whose first words are those of the bot': [
      ['New User Labs한테 reseller 초대 보내줘', 'invite-reseller', { reseller: 'New User Labs' }],
      ['New User 김하늘 추가해줘', 'add-user', { person: '김하늘' }],
    ],
    'a slip before 고객 asks where another one is named': [
      ['박람회에서 만난 봄날여행사, 삐비 고객으로 등록해 주세요', 'none'],
      ['누리온 고객으로 봄날여행사 등록', 'add-customer', { customer: '봄날여행사', reseller: '누리온' }],
    ],
    'a time that belongs to what is described puts nothing off': [
      ['이번 달에 계약 맺은 해오름물산, 고객으로 추가 부탁드려요', 'add-customer', { customer: '해오름물산' }],
      ['이번 달에 만난 해오름물산을 잠재 고객으로 등록해줘', 'add-lead', { customer: '해오름물산' }],
    ],
    'a reason stands behind the request without a comma': [
      ['한빛전자 E3 5석 추가해 주세요 신입이 왔거든요', 'change-licenses', seats],
      ['리셀러 누리온 초대 취소해주세요 메일주소가 틀렸네요', 'cancel-invitation', { reseller: '누리온' }],
      [
        'Fourth Coffee visio plan 2 license 4개 빼주세요 퇴사자 나옴',
        'change-licenses',
        { customer: 'Fourth Coffee', product: 'visio plan 2', quantity: { delta: -4 } },
      ],
    ],
    'an English verb with 해 주세요 is the verb': [
      [
        'add customer 미소금융 domain misocoop.kr 해주세요',
        'add-customer',
        { customer: '미소금융', domain: 'misocoop.kr' },
      ],
      ['minho@daolnet.kr add user 해줘', 'add-user', { email: 'minho@daolnet.kr' }],
    ],
    'what there is to be done is a need': [
      ['회사 프로필 고칠 게 있어요', 'edit-profile'],
      ['프로필 수정할 거 하나 있음', 'edit-profile'],
      ['고칠 게 있나요?', 'none'],
    ],
    'a list is shown whatever came of it': [
      ['취소 안 된 초대 목록', 'list-invitations'],
      ['역할 부여 변경 로그', 'show-activity'],
      ['Wingtip Toys가 구매한 라이선스 목록 부탁드립니다', 'list-subscriptions', { customer: 'Wingtip Toys' }],
    ],
    'a request in the form of a question': [
      ['저희 회사를 간접 재판매인으로 등록 신청해 주시겠어요?', 'enroll'],
      ['리셀러 그리고소프트 초대 건, 진행 바랍니다', 'invite-reseller', { reseller: '그리고소프트' }],
      ['누리온 초대 건 진행해 주세요', 'invite-reseller', { reseller: '누리온' }],
    ],
    'whose reseller somebody becomes': [
      [
        '한빛전자의 담당 재판매인 자리에 누리온을 앉혀주세요',
        'associate-customer',
        { customer: '한빛전자', reseller: '누리온' },
      ],
      ['한빛전자의 담당 재판매인으로 누리온 지정', 'associate-customer', { customer: '한빛전자', reseller: '누리온' }],
      [
        '한빛전자 재판매인을 누리온으로 변경해 주세요',
        'associate-customer',
        { customer: '한빛전자', reseller: '누리온' },
      ],
      [
        '한빛전자 담당 재판매인으로 누리온을 지정해 주세요',
        'associate-customer',
        { customer: '한빛전자', reseller: '누리온' },
      ],
      ['고객 한빛전자는 누리온이 맡게 해줘', 'associate-customer', { customer: '한빛전자', reseller: '누리온' }],
    ],
    'names that look like something else': [
      [
        '신입 조아라 대리를 기술 지원팀 에이전트로 임명해 주십시오',
        'assign-role',
        { person: '조아라', role: 'helpdesk-agent' },
      ],
      [
        '신규 직원 조아라 계정 추가 ara.cho@seumtech.kr',
        'add-user',
        { person: '조아라', email: 'ara.cho@seumtech.kr' },
      ],
      [
        '한빛전자 담당 리셀러 First Up Consultants로 지정해 주실 수 있을까요?',
        'associate-customer',
        { customer: '한빛전자', reseller: 'First Up Consultants' },
      ],
      ['고객 추가해줘 콘토소제약 - 아니다 진우무역', 'add-customer', { customer: '진우무역' }],
      ['추가된 사용자랑 역할 명단 보고 싶어요', 'list-users'],
      [
        'E3 5석 주문해줘, 리셀러는 도움네트웍스로 해줘',
        'add-subscription',
        { product: 'E3', quantity: 5, reseller: '도움네트웍스' },
      ],
    ],
    'a request without a space': [
      ['누리온 초대 취소바랍니다', 'cancel-invitation', { reseller: '누리온' }],
      ['오하늘 청구 관리자 역할 회수바랍니다', 'remove-role', { person: '오하늘', role: 'billing-admin' }],
      ['서비스 상태 확인바랍니다', 'show-service-health'],
    ],
    'what was asked stands before what is added': [
      ['초대 유지하지 말고 취소하면 좋겠어요, 리셀러 누리온 건이요', 'cancel-invitation', { reseller: '누리온' }],
      ['수락 말고 거절로 처리해 주시겠습니까, 노스윈드 초대요', 'decline-invitation', { provider: '노스윈드' }],
      ['고객 등록: 한빛전자, 재판매인은 한솔정보', 'add-customer', { customer: '한빛전자', reseller: '한솔정보' }],
      [
        '한빛전자  Project  Plan  3  5석  추가',
        'change-licenses',
        { customer: '한빛전자', product: 'Project Plan 3', quantity: { delta: 5 } },
      ],
    ],
    'asks whether the bot does it': [
      ['초대나 구독 변경 같은 것도 네가 해 주는 거야? 기능 소개 좀', 'help'],
      ['여기서 좌석 추가도 할 수 있는 거예요?', 'help'],
    ],
    'thanks that belong to a request': [
      ['누리온 초대해 주시면 감사하겠습니다', 'invite-reseller', { reseller: '누리온' }],
      ['한빛전자 E3 5석 추가해 주세요. 감사합니다', 'change-licenses', seats],
      ['한빛전자 E3 5석 추가 부탁드려요 감사합니다', 'change-licenses', seats],
    ],
    'who wrote it does not matter when it is asked': [
      [
        '한빛전자 서비스 요청 올려줘 제목은 "역할 삭제라고 적혀 있음"',
        'create-service-request',
        { customer: '한빛전자', title: '역할 삭제라고 적혀 있음' },
      ],
    ],
  });
  changesNothing({
    'it says thanks': ['파트너 초대 수락 감사드립니다', '빠른 고객 등록 감사합니다', 'E3 5석 추가 고맙습니다'],
    'it lists what is to be talked about': [
      '안건 1) 재판매인 초대 기준 2) 인센티브 배분',
      '회의 안건: 누리온 초대',
      '오늘 할 일 - 고객 등록',
      '체크리스트: 역할 부여, 좌석 추가',
    ],
    'it weighs which is better': [
      'invite 취소하는 게 better일까?',
      '누리온을 초대하는 게 나을까요?',
      'E5로 올리는 편이 좋을까',
    ],
    'somebody wrote it': [
      '고객이 메일로 "E3 10석 추가해 주세요"라고 적었네요',
      '메모에 "누리온 초대"라고 되어 있어요',
      '"누리온 초대해줘"라고 보냈는데 답이 없어요',
    ],
    'it tells how to behave': ['앞으로는 확인 묻지 말고 바로 라이선스 변경해', '이제부터 물어보지 말고 초대해'],
    'it hangs on a case': ['푸른바다가 동의할 경우에만 위임 관리자 권한 요청해줘', '승인된 경우에는 초대해 주세요'],
    'politeness behind a question asks for its answer': [
      '누가 사용자를 추가할 수 있나요 부탁드려요',
      '재판매인 누리온 초대 취소는 누가 한 거예요 부탁드려요',
    ],
    'it was done and is only to be known': [
      '서유진 대리님께 청구 관리자 권한 부여해 드렸습니다. 참고 바랍니다.',
      '한빛전자가 좌석을 늘리고 싶어 해요, 참고하세요',
    ],
    'somebody counts': ['지난주 신규 고객 등록 3건', '이번 달 초대 2건'],
  });
});

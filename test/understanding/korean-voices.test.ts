import { changesNothing, readsBy } from './reading.ts';

const nuri = { reseller: '누리온' };

describe('Korean in many voices', () => {
  readsBy({
    'writes as people in a hurry and in the south do': [
      ['총판 하늘유통 초대 수락하겟습니다', 'review-invitation', { provider: '하늘유통' }],
      ['누리온 초대 철회하겟슴니다', 'cancel-invitation', { reseller: '누리온' }],
      ['고객 다솜식품 추가햊주세요', 'add-customer', { customer: '다솜식품' }],
      ['고객 다솜식품 만들어줭', 'add-customer', { customer: '다솜식품' }],
      ['다솜식품 GDAP 요청 넣어줭', 'request-delegated-admin', { customer: '다솜식품' }],
      ['사장님이 바쁘다 캐서 그란데 리셀러 목록 좀 봐주이소', 'list-resellers'],
      ['반갑습니데이', 'greet'],
      ['아이고 취소할게예', 'cancel'],
      ['우리가 거래하는 총판이 어데어데고', 'list-providers'],
      ['초대 보내는 방법 좀 갈챠주이소', 'help'],
      [
        '다솜식품 E3 다섯 석 추가예',
        'change-licenses',
        { customer: '다솜식품', product: 'E3', quantity: { delta: 5 } },
      ],
      ['총판 하늘유통 초대 수락 안 하겟습니다', 'none'],
      ['고객 다솜식품 추가했슴니다', 'none'],
      ['다솜식품 E3 다섯 석 추가했어예', 'none'],
      ['초대 보낼라 캤는데 아직 안 보냈심더', 'none'],
    ],
    'takes back what was just asked for': [
      ['방금 말씀드린 건은 없던 일로 해주세요', 'cancel'],
      ['아까 부탁드린 거 취소할게요', 'cancel'],
      ['나 초보임 사용법 좀', 'help'],
      ['반갑습니다, 공공파트너팀입니다', 'greet'],
      ['이 챗봇이 지원하는 업무 목록 알려주세요', 'help'],
      ['초대 없던 일로 해주세요', 'cancel-invitation'],
    ],
    'gives up, says hello and calls for help with a sigh': [
      ['헐 잘못 눌렀다 취소취소', 'cancel'],
      ['으악 잘못 보냄 취소ㅠㅠ', 'cancel'],
      ['어이쿠 손이 미끄러졌네요 취소 부탁드립니다', 'cancel'],
      ['헐 누리온 초대 취소해줘', 'cancel-invitation', nuri],
      ['헐 대박', 'none'],
      ['투티어 안녕, 오랜만!', 'greet'],
      ['안녕하세요~ 오늘도 잘 부탁드려요^^', 'greet'],
      ['안녕하세요, 누리온 초대 부탁드려요', 'invite-reseller', nuri],
      ['리셀러 누리온 초대해 주세요. 잘 부탁드립니다', 'invite-reseller', nuri],
      ['잘 부탁드립니다', 'none'],
      ['사용법을 좀 일러 주시오', 'help'],
      ['쓰는 법 좀 갈켜줘', 'help'],
      ['초대 우찌 보내는교?', 'help'],
    ],
    'asks what a role may do': [
      ['헬프데스크 에이전트는 고객 추가까지 돼?', 'show-roles'],
      ['헬프데스크 권한으로 라이선스 수정이 가능한가요?', 'show-roles'],
      ['전역 관리자만 수행할 수 있는 작업이 무엇인지 알려 주십시오.', 'show-roles'],
      ['고객 추가 가능해?', 'help'],
      ['전역 관리자가 누구예요?', 'list-users'],
      ['헬프데스크 에이전트는 김하늘로 지정해 줘', 'assign-role', { person: '김하늘', role: 'helpdesk-agent' }],
    ],
    'hands over and gets what is only shown': [
      ['현재 계약 중인 재판매인 전체 명단을 제출해 주십시오', 'list-resellers'],
      ['감사 대비해서 리셀러 명단 받아볼 수 있을까요', 'list-resellers'],
      ['재판매인 등록 신청 제출해 주세요', 'enroll'],
      ['초대 받을 수 있을까요', 'help'],
      ['리드 들어온 거 좀 열어봐', 'list-leads'],
      ['파트너 센터에 티켓 열어줘', 'create-support-ticket'],
    ],
    'lifts an account that is there to a role': [
      [
        'sj.oh@nuri.kr 계정을 전역 관리자로 올려 주세요',
        'assign-role',
        { person: 'sj.oh@nuri.kr', role: 'global-admin' },
      ],
      [
        'sj.oh@nuri.kr 계정 만들어주세요 전역 관리자 롤로',
        'add-user',
        { email: 'sj.oh@nuri.kr', role: 'global-admin' },
      ],
      [
        '이번에 새로 오신 김하늘님께 청구 관리자 역할 부탁드립니다',
        'assign-role',
        { person: '김하늘', role: 'billing-admin' },
      ],
    ],
    'asks how things are': [
      ['한빛전자 구독 지금 뭐뭐 물려있노', 'list-subscriptions', { customer: '한빛전자' }],
      ['저희 회사 주소가 머로 돼있나요', 'show-profile'],
      ['우리 MPN 아이디 뭐였죠?', 'show-profile'],
      ['초대장 온거 머 있나 바주세요', 'list-invitations'],
    ],
    'hears a code in quotes and verbs that are spelled as they sound': [
      ['초대 코드 `TT-90-KRX` 열기', 'review-invitation', { code: 'TT-90-KRX' }],
      ["초대 코드 'MM-10-22' 거절", 'decline-invitation', { code: 'MM-10-22' }],
      ['인바이트 코드 9X-2217 디클라인할게요', 'decline-invitation', { code: '9X-2217' }],
    ],
    'puts a reseller to a subscription': [
      [
        '한빛전자 E3에 리셀러 누리온 붙여줘',
        'associate-subscription',
        { customer: '한빛전자', subscription: 'E3', reseller: '누리온' },
      ],
      ['한빛전자 E3에 5석 붙여줘', 'change-licenses', { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } }],
    ],
    'ends the partnership whose kind is named': [
      ['패브리캄하고는 이제 거래 안 한다 공급자 관계 끊어라', 'end-partnership', { provider: '패브리캄' }],
      ['누리온하고는 이제 거래 안 합니다 리셀러 관계 끊어주세요', 'end-partnership', nuri],
      ['고객 한빛전자에 리셀러 관계 요청 보내줘', 'invite-customer', { customer: '한빛전자' }],
    ],
    'takes where somebody was met for no other business': [
      ['이번 세미나에서 만난 솔내음 리드로 추가할게요!', 'add-lead', { customer: '솔내음' }],
      ['오늘 웨비나에서 알게 된 바다숲 잠재 고객으로 등록해줘', 'add-lead', { customer: '바다숲' }],
      ['세미나 리드로 추가할게요', 'none'],
    ],
    'does what was told when it is asked for as well': [
      ['선배님이 누리온 초대하라고 하셔서요, 초대 부탁드립니다', 'invite-reseller', nuri],
      [
        '선배님이 잠재 고객으로 별빛유치원 등록해 두라고 하셔서요, 등록 부탁드립니다!',
        'add-lead',
        { customer: '별빛유치원' },
      ],
      ['과장님이 누리온 초대하라고 하셨어요', 'none'],
    ],
    'tells why in front and behind': [
      ['리셀러 누리온이 답이 없네요. 초대 메일 한번 더 부탁해요', 'resend-invitation', nuri],
      [
        'jy@maruit.kr 헬프데스크 역할 빼주세요 퇴사자입니다',
        'remove-role',
        { person: 'jy@maruit.kr', role: 'helpdesk-agent' },
      ],
      ['고객 새로 등록 원해요. 이름은 알파무역 입니다', 'add-customer', { customer: '알파무역' }],
      ['우리 회사 프로필에 적힌 소개 문구 고치고 싶어요', 'edit-profile'],
      ['귀 시스템을 통하여 당사의 간접 재판매인 등록을 신청하고자 하오니 처리하여 주시기 바랍니다', 'enroll'],
      ['당사 간접 리셀러 등록 신청의 건 처리 요망', 'enroll'],
      ['대기 중인 등록 신청 처리해 주세요', 'review-enrollments'],
    ],
  });
  changesNothing({
    'it is asked whether it was done': ['어제 누리온 초대 나간 거 맞지?', '한빛전자 E3 들어간 거 맞아요?'],
    'it is where a file lies': ['C:\\logs\\sync_err.txt', '/var/log/audit.log'],
  });
});

describe('Korean of other generations', () => {
  readsBy({
    'hears endings of elders and slips of the keyboard': [
      ['한빛전자 구독이 뭐뭐 있소?', 'list-subscriptions', { customer: '한빛전자' }],
      ['고객 전부다있소 구독 보여줘', 'list-subscriptions', { customer: '전부다있소' }],
      ['한빛전자는 리셀러 누리온이 맡도록 하게', 'associate-customer', { customer: '한빛전자', reseller: '누리온' }],
      ['됐네, 그만두게', 'cancel'],
      ['봇 양반 반갑소', 'greet'],
      ['리셀러 멏 곳이야?', 'list-resellers'],
    ],
    'writes names down and takes orders': [
      ['함께 일하는 재판매인 이름들을 죽 적어 주시면 고맙겠습니다', 'list-resellers'],
      ['고객 한빛전자 적어줘', 'add-customer', { customer: '한빛전자' }],
      ['한빛전자 BP 10석 새로 질러줘', 'add-subscription', { customer: '한빛전자', product: 'BP', quantity: 10 }],
      ['파트너 센터에 티켓 하나 내고 싶습니다 제목은 "로그인 불가"', 'create-support-ticket', { title: '로그인 불가' }],
    ],
    'asks in nouns and in long politeness': [
      ['이번달 인센 얼마 찍힘?', 'show-incentives'],
      ['제 역할이 뭔지 여쭤봐도 될까요?', 'who-am-i'],
      ['라이선스 줄이는 방법 여쭤봐도 되나요?', 'help'],
      ['재판매인 하겠다고 신청한 데가 어디어디인가', 'review-enrollments'],
      ['우리 등록 신청 결과 나왔을까요?', 'show-enrollment'],
      ['구독 업그레이드는 어떤 순서로 하면 되나요?', 'help'],
      ['고객 삭제는 어느 역할이 할 수 있나', 'show-roles'],
    ],
    'says what it is good for behind an order': [
      [
        '한빛전자 E3를 누리온한테 연결해줘 인센티브 받게',
        'associate-subscription',
        { customer: '한빛전자', subscription: 'E3', reseller: '누리온' },
      ],
      ['박도현에게 청구 관리자 줘요 결제 볼 수 있게', 'assign-role', { person: '박도현', role: 'billing-admin' }],
      ['박도현 전역 관리자 빼줘 퇴사했음', 'remove-role', { person: '박도현', role: 'global-admin' }],
    ],
    'hears what is done to an invitation in front of whose it is': [
      ['거절합니다 패브리캄 초대', 'decline-invitation', { provider: '패브리캄' }],
      ['거절 패브리캄 초대', 'decline-invitation', { provider: '패브리캄' }],
      ['취소 누리온 초대', 'cancel-invitation', nuri],
      ['재발송요 누리온 초대', 'resend-invitation', nuri],
      ['수락할게요 패브리캄 초대', 'review-invitation', { provider: '패브리캄' }],
      ['보류요 누리온 초대', 'none'],
      ['종료요 누리온 파트너 관계', 'end-partnership', nuri],
      ['종료요? 누리온 파트너 관계', 'none'],
      ['리셀러 누리온 초대', 'invite-reseller', nuri],
    ],
    'counts by the order in front of the number': [
      [
        '늘려주세요, 한빛전자 E3, 3석요',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: { delta: 3 } },
      ],
      [
        '줄여주세요. 한빛전자 BP 2석이요',
        'change-licenses',
        { customer: '한빛전자', product: 'BP', quantity: { delta: -2 } },
      ],
      [
        '변경해주세요. 한빛전자 BP 20석으로요',
        'change-licenses',
        { customer: '한빛전자', product: 'BP', quantity: 20 },
      ],
    ],
    'says afterwards what is declined, and first where somebody is': [
      ['거절하겠습니다. 누리온 초대요', 'decline-invitation', { provider: '누리온' }],
      ['누리온 초대 취소 ㄱㄱ 답이 없음', 'cancel-invitation', nuri],
      ['부산에 해운컴이라는 곳을 리셀러로 초대해 주세요', 'invite-reseller', { reseller: '해운컴' }],
    ],
  });
  changesNothing({
    'several orders are numbered': ['1) 한빛전자 E3 5석 추가 2) 누리온 초대'],
    'something is only passed on': ['누리온 초대는 제가 이미 보냈습니다. 그냥 알려 드려요'],
    'nothing goes down': ['E3 5석 내려고 합니다'],
    'somebody else makes a fuss': ['한빛전자가 또 E3 5석 늘려달라고 난리네'],
  });
});

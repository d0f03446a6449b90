import { changesNothing, readsBy } from './reading.ts';

const nuri = { reseller: '누리온' };

describe('Korean that asks to see', () => {
  readsBy({
    'asks as elders and people far from Seoul do': [
      ['심사 대기건 열어주시게', 'review-enrollments'],
      ['간접 리셀러 현황표 뽑아 올리시게', 'list-resellers'],
      ['리셀러 누리온 초대해 주시게', 'invite-reseller', nuri],
      ['헬프데스크 에이전트는 뭘 할 수 있는감', 'show-roles'],
      ['서비스 지금 괘안나', 'show-service-health'],
      ['카탈로그 좀 줘바', 'list-catalog'],
      ['취소할게여', 'cancel'],
      ['변경이력점 보여죠', 'show-activity'],
      ['고객 나래점 정보', 'show-customer', { customer: '나래점' }],
    ],
    'leaves out what somebody says is not meant': [
      ['손님 목록 말고 고객사 목록이요', 'list-customers'],
      ['거래처 말고 우리 리셀러들 보여줘', 'list-resellers'],
      ['고객 목록 보지 말고 리드 추가해줘', 'none'],
      ['초대 말고', 'none'],
    ],
    'asks whether there is one': [
      ['의료 쪽 전문 공급자 있을까요?', 'find-provider', { title: '의료' }],
      ['저희가 파는 상품들 리스트 있을까요??', 'list-catalog'],
      ['총판을 바꾸려고 하는데 어디 좋은 데 있을까요?', 'find-provider'],
      ['누리온 초대할 필요가 있을까요', 'none'],
    ],
    'asks how much there is, and whether something is sold': [
      ['이번달 커미션 얼마 나와요', 'show-incentives'],
      ['인센티브 올매나 모였대유', 'show-incentives'],
      ['커미션이 많이 나와요', 'none'],
      ['고객이 물어보는데 Power BI Premium 우리도 파나?', 'list-catalog', { product: 'Power BI Premium' }],
      ['고객 솔내음 몇 석 쓰고 있지 지금', 'list-subscriptions', { customer: '솔내음' }],
      ['관리자 목록 알고 싶은데요', 'list-users'],
      ['신청한 거 어찌 돼부렀소', 'show-enrollment'],
    ],
    'wonders whether something is not there': [
      ['리셀러 목록 못 보나요?', 'list-resellers'],
      ['아직 신청 승인 안 났어요?', 'show-enrollment'],
      ['카탈로그 볼 수 없을까요', 'list-catalog'],
      ['리셀러 목록 안 볼래요', 'none'],
      ['신청 승인 안 났어요', 'none'],
      ['리드 안 들어왔나?', 'list-leads'],
      ['초대 왔어?', 'list-invitations'],
      ['누리온 초대 안 했어?', 'none'],
    ],
    'carries a particle that does not fit, or a slip behind a thing': [
      ['고객를 보여주세요', 'list-customers'],
      ['카탈로그을 열어 주세요', 'list-catalog'],
      ['활동가 모임에 가요', 'none'],
      ['초대 모록', 'list-invitations'],
      ['재판매인 초대 목화', 'invite-reseller', { reseller: '목화' }],
      ['회사 프로필 뵤여줘', 'show-profile'],
    ],
    'says what is to be told of what there is, and in which language': [
      ['장애 난 거 있으면 알려주세요', 'show-service-health'],
      ['장애가 나면 알려주세요', 'none'],
      ['일본어로 대화할 수 있을까요?', 'set-language', { title: '일본어' }],
      ['리드 리스트 좀 올려봐요', 'list-leads'],
      ['리드에 솔내음 올려줘요', 'add-lead', { customer: '솔내음' }],
      ['심사 기다리는 데가 몇 군데요?', 'review-enrollments'],
    ],
    'counts a hundred and some in Korean': [
      ['한빛전자 E5 백스무 석 신규 주문', 'add-subscription', { customer: '한빛전자', product: 'E5', quantity: 120 }],
    ],
    'asks where something is, how it is and who did it': [
      ['쌤 리셀러 목록 어딨어여', 'list-resellers'],
      ['손님들 목록 좀 보고 싶은데 어떻게 되나 보여줘', 'list-customers'],
      ['초대 어떻게 하는지 보여줘', 'help'],
      ['와 이거 누가 바꿈?', 'show-activity'],
      ['이거 누가 해줌', 'none'],
      ['서비스가 느린 것 같아요. 상태 확인 부탁드려요.', 'show-service-health'],
      ['제 권한 머에요?ㅠ', 'who-am-i'],
      ['전에 누가 손댔는지 로그나 한번 봅시다', 'show-activity'],
      ['고객 로그나라 정보', 'show-customer', { customer: '로그나라' }],
    ],
    'asks out of curiosity, and how': [
      ['감사 로그 좀 볼 수 있을까 하오', 'show-activity'],
      ['인센티브가 얼마인지 궁금해서요', 'show-incentives'],
      ['GDAP 요청하는 법 모르겠어요', 'help'],
      ['GDAP 요청됐는지 모르겠어요', 'none'],
      ['저는 어떤 계정으로 들어와 있는 건가요', 'who-am-i'],
      ['유저 누구누구 있음', 'list-users'],
      ['누가 사용자를 추가할 수 있는지 알려주세요', 'show-roles'],
      ['누가 사용자를 추가했는지 알려주세요', 'show-activity'],
      ['여긴 뭐 하는 데요?', 'help'],
      ['롤 매트릭스 보여줘', 'show-roles'],
    ],
    'looks at something for an occasion, and says so': [
      ['금주 회의 자료 작성을 위해 리드 목록이 필요합니다', 'list-leads'],
      ['내일 리드 목록 보내줘', 'none'],
      ['오늘 미팅 전에 고객 솔내음 정보 확인해줘', 'show-customer', { customer: '솔내음' }],
      ['미팅 정보 확인해줘', 'none'],
      ['고객 목록 보여줘, 이따 회의 때 필요해', 'list-customers'],
      ['한국어로 바꿔주세요 영어 못해요', 'set-language', { title: '한국어' }],
      ['지금 통화중인데 고객 솔내음 정보 띄워줘요', 'show-customer', { customer: '솔내음' }],
    ],
    'says whose behind a heading': [
      ['활동 기록, 고객 솔내음', 'show-activity', { customer: '솔내음' }],
      ['서비스 상태 - 고객 솔내음', 'show-service-health', { customer: '솔내음' }],
      ['활동 기록, 고객 목록', 'none'],
    ],
    'hears of trouble': [
      ['장애났나요?', 'show-service-health'],
      ['서비스 터졌음?', 'show-service-health'],
      ['솔내음 지금 장애 영향 받나요', 'show-service-health', { customer: '솔내음' }],
      ['네이버 장애났나요?', 'none'],
    ],
    'reads names that hold or carry other words': [
      ['고객 장수막걸리 정보', 'show-customer', { customer: '장수막걸리' }],
      ['이마트24 수원점 고객 정보', 'show-customer', { customer: '이마트24 수원점' }],
      ['다온아이티네 고객들 보여줘', 'list-customers', { reseller: '다온아이티' }],
      ['리셀러 K-뷰티유통 인센티브', 'show-incentives', { reseller: 'K-뷰티유통' }],
      ['재판매인 알프레도&선즈 고객 목록', 'list-customers', { reseller: '알프레도&선즈' }],
      ['리셀러 하늬바람 정보', 'show-reseller', { reseller: '하늬바람' }],
      ['남궁연 차장님께 헬프데스크 에이전트 부탁', 'assign-role', { person: '남궁연', role: 'helpdesk-agent' }],
    ],
  });

  changesNothing({
    'a verb that nobody knows stands beside a thing': ['리드 좀 까보자', '고객 좀 뜯어보자'],
    'it is thanks or other business': ['ㅇㅋ 감사여', '점심 메뉴 목록 좀', '구독 현황 보고서는 제가 쓸게요'],
    'things are only told': [
      '초대 못 받았다고 난리예요',
      '고객 만나러 가는 중',
      '리드 타임이 얼마나 되죠',
      '이게 리셀러 목록이에요',
    ],
  });
});

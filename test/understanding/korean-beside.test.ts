import { changesNothing, readsBy } from './reading.ts';

const seats = { customer: '한빛전자', product: 'E3', quantity: { delta: 5 } };

describe('What Korean says beside a command', () => {
  readsBy({
    'is the reason behind a comma': [
      ['한빛전자 E3 5석 추가해줘, 둘이 같은 건물이래', 'change-licenses', seats],
      ['한빛전자 E3 5석 추가 부탁드립니다, 답이 늦어도 괜찮아요', 'change-licenses', seats],
      [
        '이서연 대리한테 청구 관리자 역할 줘, 저번 담당자가 그만뒀거든',
        'assign-role',
        { person: '이서연', role: 'billing-admin' },
      ],
      ['리셀러 누리온 초대해 주세요, 계약은 이미 했어요', 'invite-reseller', { reseller: '누리온' }],
      ['리셀러 누리온 초대해 주세요, 서류는 다 준비됐어요', 'invite-reseller', { reseller: '누리온' }],
    ],
    'is the reason in front of 그런데': [
      ['조직 개편 때문에 그런데 한빛전자 E3 5석 추가해 주세요', 'change-licenses', seats],
      [
        '거래하던 데가 문을 닫아서 그런데요 누리온을 재판매인으로 초대하고 싶습니다',
        'invite-reseller',
        { reseller: '누리온' },
      ],
      [
        '장애 대응을 해야 해서 그런데 한빛전자에 GDAP 요청 넣어주세요',
        'request-delegated-admin',
        { customer: '한빛전자' },
      ],
    ],
    'is when it suits': [
      ['한가하실 때 한빛전자 E3 5석 추가해 주세요', 'change-licenses', seats],
      ['틈나실 때 리셀러 누리온 초대해 주세요', 'invite-reseller', { reseller: '누리온' }],
      ['시간 되실 때 저희 회사 프로필 편집 부탁드려요', 'edit-profile'],
    ],
    'is what was and what is likely': [
      [
        '고객이 자꾸 재촉하네요ㅠ 별빛의원 서비스 요청 하나 열어 주세요',
        'create-service-request',
        { customer: '별빛의원' },
      ],
      ['저번에 보류했던 건인데요, 이제 리셀러 누리온 초대 부탁드립니다', 'invite-reseller', { reseller: '누리온' }],
      ['고객 쪽엔 제가 말해 놨어요. 한빛전자 E3 5석 추가해 주세요', 'change-licenses', seats],
      ['상대가 깜빡한 듯하니 누리온에 초대 리마인드 부탁드립니다', 'resend-invitation', { reseller: '누리온' }],
      ['서두르지 않으셔도 되니 리셀러 누리온 초대해 주세요', 'invite-reseller', { reseller: '누리온' }],
      [
        '한빛전자 E3를 80석, 아 죄송, 85석으로 맞춰 주십시오',
        'change-licenses',
        { customer: '한빛전자', product: 'E3', quantity: 85 },
      ],
    ],
    'is in whose name': [
      ['고객사 한빛전자 명의로 서비스 요청을 등록하고 싶습니다', 'create-service-request', { customer: '한빛전자' }],
    ],
    'asks who did it': [
      ['누가 한빛전자 라이선스를 줄였는지 확인해줘', 'show-activity', { customer: '한빛전자' }],
      ['고객 한빛전자의 좌석 수를 바꾼 게 누구야?', 'show-activity', { customer: '한빛전자' }],
    ],
    'begs in the form of a question': [
      ['저희 재판매인 등록 신청 좀 진행해 주실 수 있을까요?', 'enroll'],
      ['indirect reseller 등록 진행 부탁드립니다', 'enroll'],
      ['재판매인 등록 진행 상황 알려주실 수 있나요', 'show-enrollment'],
    ],
    'tells who sent what to whom': [
      ['누리온이 우리한테 보낸 초대장 좀 보여주세요', 'review-invitation', { provider: '누리온' }],
      ['우리가 누리온한테 보낸 초대장 보여주세요', 'list-invitations'],
      ['한빛전자 건으로 접수해 둔 서비스 요청 있나요?', 'list-service-requests', { customer: '한빛전자' }],
      ['이번 달에 새로 추가한 고객 보여줘', 'list-customers'],
    ],
    'asks where and in which order': [
      ['구독을 업그레이드하려면 어디로 들어가야 하죠', 'help'],
      ['구독 주문하는 메뉴가 어디에 있죠?', 'help'],
      ['구독을 재판매인에 연결하려면 어떤 순서로 진행하면 돼?', 'help'],
    ],
  });
  changesNothing({
    'it is weighed, put off or only passed on': [
      '한빛전자 좌석을 줄이는 쪽도 생각해 보고 있습니다',
      '한빛전자 좌석 증설 건 일단 홀드해 주세요',
      '누리온 초대 건 보류해 주세요',
      '위 초대 건은 이미 처리되었기에 공유만 드립니다',
      '한빛전자에 E3 5석 새로 주문하려면 돈이 얼마나 들어?',
    ],
    'it is asked whether it was done': [
      '누리온 파트너 관계 종료 처리된 거 맞죠?',
      '한빛전자 구독, 누리온 쪽으로 벌써 연결해 두신 건가요?',
      '한빛전자 E3 5석 추가된 거 맞나요?',
      '누리온 초대 진행해 주실 수 있었나요?',
    ],
    'what follows takes it back': [
      '한빛전자 E3 5석 추가해줘, 아니 하지 마',
      '리셀러 누리온 초대해줘, 계약 끝나면',
      '누리온 초대 취소해줘, 라고 부장님이 그랬어',
      '리셀러 누리온 초대해줘, 승인 나는 대로',
      '한빛전자 E3 5석 추가 부탁드립니다, 라고 고객이 메일 보냈대',
      '한빛전자 E3 5석 추가해 줘, 라고 했대요',
      '누리온 초대해 주세요, 다음 주에요',
      '고객 한빛전자 등록해줘, 는 농담이야',
      'E3 5석 추가해 주세요, 누가 이렇게 썼어요?',
      '고객 한빛전자 등록해줘, 했는데 안 됐대',
      '누리온 초대해 주세요, 아 제가 이미 했어요',
      '누리온 초대해 주세요. 벌써 보냈네요',
    ],
    'a time is no courtesy': [
      '승인될 때 한빛전자 E3 5석 추가해 주세요',
      '계약 끝날 때 누리온과 파트너 관계 종료해줘',
      '필요할 때 E3 5석 추가할게요',
    ],
    'a permission not to': ['누리온은 초대 안 하셔도 돼요', '한빛전자 좌석은 안 늘려도 됩니다'],
  });
});

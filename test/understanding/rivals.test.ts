import { changesNothing, readsBy } from './reading.ts';

/**
 * Orders with one word that nobody taught the bot. What is left of them fits another order, which must not be the
 * answer: the bot asks.
 */
const unknownWords: Record<string, string[]> = {
  'a word stands where a verb does': [
    'zorp the invite to mike@pinfold.example',
    'wrong person, zorp the invite for dave@pinfold.example',
    'zorp admin agent role - Anneke Vos',
    'Anneke Vos - zorp the admin agent role pls',
    'send the invitation to eva@pinfold.example zorp',
    '박세준 과장 청구 관리자 역할 뚜브 부탁드립니다',
    '저한테서 전역 관리자 권한을 뚜브 줘',
    'lee@baram.example admin agent 권한 뚜브',
    'lee@baram.example 초대 뚜브 부탁드립니다',
    '초대 뚜브 : ops@gaya.example',
    'E3 라이선스를 9석으로 뚜브 주시기 바랍니다',
  ],
  'a word stands where a thing does': [
    'send a zorp invitation to desk@bluegum.example',
    'please give tom@contoso.example the global zorp role',
    'make tom@contoso.example a user zorp',
    'new zorp: kelvin@fabrikam.example, admin agent',
    'we sold twenty seats of E3 to Kestrel Works, please place zorp order',
    'set sub-7731 to 19 zorp for City Power & Light',
    'dh.seo@taesung.example 뚜브자 추가, 역할은 청구 관리자',
    'tom@contoso.example 에게 사용자 뚜브 관리자 권한 줘',
  ],
  'a word stands beside a number': [
    '7 Rivers Foods needs ten zorp Business Standard licences',
    'Kestrel Works needs zorp fifteen E3 licences',
    '구포국수 E3 두 뚜브 더 ㄱㄱ',
  ],
  'a pronoun is put somewhere': [
    'We signed with Adatum Corporation yesterday. Set them zorp as a customer',
    'we want to bring Copperline IT on zorp as an indirect reseller',
  ],
};

/** Orders whose words fit two commands: what speaks for the other one keeps the first from being carried out. */
const elsewhere: Record<string, string[]> = {
  'an invitation was lost': [
    'the invite for marta@valeverde.example landed in spam, can you send it',
    'noor@zephyr.example 한테 초대 메일이 안 갔대요, 쏴주세요',
  ],
  'somebody enrols': ['we at Zorp want to apply as an indirect reseller', '저희 회사도 리셀러 뚜브 신청할게요'],
  'a name changed': [
    'they were renamed, change customer Oldham Mills to Newham Mills',
    'the customer changed its name. please change Oldham Mills to Newham Mills',
    '고객사 이름이 바뀌었대요. 옥천인쇄를 옥천프린팅으로 변경해 주세요',
  ],
  'somebody else wrote it': ['their email literally says: please end our partnership with Kestrel. so rude'],
  'a contact is set': ['모닝듀 sub-5512 기술 담당자로 해밀네트워크 지정'],
  'a role is taken away': ['assign role admin agent off pat@kestrel.example'],
  'it is said what is not meant': [
    '뚜브 추가(사용자 추가 ×): 윤서준, 뚜브 admin',
    '고객 추가 말고요, 업그레이드휘트니스를 뚜브로 초대하는 건입니다',
    '고객 추가(고객 등록 ×): 한빛전자',
  ],
  'it is asked how, or for what is there': [
    '고객 초대는 뚜브게 하나요',
    '제가 뚜브요 그 초대',
    '우리 리드 뚜브 좀',
    '초대장 쌓인 거 뚜브',
    '고객님들 뚜브 쭉 적어줘',
    'list zorp for tailspin toys pls',
  ],
  'something else is counted': ['창고 재고 수량 30개로 변경해줘', 'change the stock quantity to 30'],
  'something else is subscribed to': [
    '밀리의서재 구독권 주문 좀',
    '경제신문 구독 한 부 신청해 주세요',
    '샐러드 구독 신청해줘',
  ],
  'the words have another sense': [
    "buy Kestrel Works a Gardener's Weekly subscription",
    'three more seats in the boardroom please, the folding kind',
    "Please change the address on my driver's license to 8 Mill Lane",
    'submit a lost ticket claim to Meridian Rail',
    'log a chickenpox case, nursery',
    'make Vera my moral support for the driving test',
    'resend the baby shower invite to lena@postbox.example',
    'end my dance partnership with Dmitri Volk',
    'create a Minecraft user for my son',
    'locker 204, assign it to Sofia',
  ],
  'another order is denied, taken back or beside it': [
    'set Role Call Casting up with a brand-new Windows 365 Business subscription, no, wait',
    "Register our company as an indirect reseller, there's no customer to add, just zorp",
    '리드 등록, 아 죄송 고객 등록이요. 365마트',
  ],
  'it is a change beside another one': [
    'We have signed a new client today! Please open an account for Open Door Clinic',
    'invite customer Kestrel, user count 40',
    'place another order: 5 E3, Kestrel',
    'set up a user, sorry, a customer: Kestrel',
    'Add Kestrel as customer, they actually use our portal already',
  ],
  'a company is called like something of the bot': [
    'drop The Help Desk from our resellers',
    'new client signed!! please add The Help Desk as customer',
    'add Seat Partners as a lead',
    'ask Seat Partners for delegated admin rights',
    'Invite Solutions reseller info',
    '리셀러 요청하우스 상세',
    "Order Desk Inc's Power BI Pro seat count should be brought down to nine",
    '새 잠재 고객이 생겼어요! 프로필꽃집 등록 부탁해요',
  ],
  'it is of another game': [
    '라온항공 비즈니스석으로 업그레이드 부탁드립니다',
    '장바구니 귤 수량을 두 상자로 수정해 줘',
    '마피아 게임 경찰 역할 빼줘',
    '라디오 게스트로 윤다온 님을 초대하고 싶어요',
    '누리정공 금연 성공 인센티브 신청',
    '대한항공 티켓 하나 끊어줘',
  ],
  'something else is applied for': ['세금계산서 등록해줘', '비밀번호 신청할게요', 'enrol us in the reminder'],
  'it is a heading or a figure of it': ['제2조 (파트너십의 종료)', '3분기 초대 취소율 그래프'],
  'another thing of it changes': ['한빛상사 지원 티켓 우선순위 긴급으로 올려줘'],
  'two orders stand beside each other': [
    'end it with Delegate Consulting; their customer Hexagon Freight goes to Kestrel MSP',
    'GDAP requests pls: Corvid Labs + Umbra Optics',
  ],
  'it is for all of them': [
    '받은 파트너 초대는 하나도 남김없이 거절',
    '이준이랑 변경수 둘 다 헬프데스크 에이전트로 지정해줘',
  ],
  'somebody goes elsewhere': ['invite Pat Reed to the feature request', '재고에 김민수 초대해 주세요'],
  'somebody thinks again': [
    "add 5 seats to Kestrel's E3... actually, leave it as it zorp",
    'zorp Tailspin Toys as a reseller please',
    'resend zorp last text message',
  ],
  'data is left over': [
    'associate Kestrel Works with reseller Wingtip, pat@wingtip.example',
    '고객 하성은행 뚜브스 요청 만들어줘, 제목은 내일부터 로그인 차단',
  ],
};

describe('words that make another command', () => {
  describe('that nobody taught the bot', () => changesNothing(unknownWords));
  describe('that another command has', () => changesNothing(elsewhere));
  readsBy({
    'leaves the orders alone that need no more than they say': [
      ['invite kestrel', 'invite-reseller', { reseller: 'kestrel' }],
      ['hook kestrel up with reseller wingtip', 'associate-customer', { customer: 'kestrel', reseller: 'wingtip' }],
      [
        'order 8 teams essentials 4 pemberton',
        'add-subscription',
        { customer: 'pemberton', product: 'teams essentials', quantity: 8 },
      ],
      [
        'Kestrel Works needs ten more Business Standard licences',
        'change-licenses',
        { customer: 'Kestrel Works', product: 'Business Standard', quantity: { delta: 10 } },
      ],
      [
        'Kestrel School hired new teachers, so please raise their E1 by fifteen seats',
        'change-licenses',
        { customer: 'Kestrel School', product: 'E1', quantity: { delta: 15 } },
      ],
      ['need help', 'help'],
      [
        'our accountant needs access, add BOOKS@BITS.EXAMPLE as billing admin',
        'add-user',
        { email: 'books@bits.example', role: 'billing-admin' },
      ],
      ['could you pull the user list for me?', 'list-users'],
      [
        'could you make my colleague Fatima Idrissi a global admin',
        'assign-role',
        { person: 'Fatima Idrissi', role: 'global-admin' },
      ],
      ['add my colleague Kim Reed as billing admin', 'add-user', { person: 'Kim Reed', role: 'billing-admin' }],
      [
        'minseo@wisenet.example 한테 청구 관리자 롤 추가해줘',
        'assign-role',
        { person: 'minseo@wisenet.example', role: 'billing-admin' },
      ],
      ['대전에서 활동하는 공급자 검색', 'find-provider', { title: '대전' }],
      [
        'assign pat@kestrel.example, from the Leeds office, the user admin role',
        'assign-role',
        { person: 'pat@kestrel.example', role: 'user-admin' },
      ],
      ['Invite Kestrel as a reseller, they never got a chance before', 'invite-reseller', { reseller: 'Kestrel' }],
      ['Invite Kestrel as reseller, they already have an account manager', 'invite-reseller', { reseller: 'Kestrel' }],
      ['add customer "No Action Required"', 'add-customer', { customer: 'No Action Required' }],
      ['누리온 재판매인 초대해줘, 계약서는 수락했대', 'invite-reseller', { reseller: '누리온' }],
      ['지금 고객은 아니지만 한빛식당 고객으로 등록해줘', 'add-customer', { customer: '한빛식당' }],
      ['한빛식당에 E3 5석으로 새로 넣어줘', 'add-subscription', { customer: '한빛식당', product: 'E3', quantity: 5 }],
      ['서울에 있는 한빛을 고객으로 추가해줘', 'add-customer', { customer: '한빛' }],
      ['누리온이 소개한 한빛을 고객으로 추가해줘', 'add-customer', { customer: '한빛' }],
      ['리셀러 초대 가온 pat@gaon.example', 'invite-reseller', { reseller: '가온', email: 'pat@gaon.example' }],
      [
        'New customer for Corvid Systems (a reseller of ours): Kestrel Radio',
        'add-customer',
        { reseller: 'Corvid Systems', customer: 'Kestrel Radio' },
      ],
      [
        'Kestrel Works lost some users, please make their E3 less by 2 seats',
        'change-licenses',
        { customer: 'Kestrel Works', product: 'E3', quantity: { delta: -2 } },
      ],
      [
        'create a support ticket: no action required pops up',
        'create-support-ticket',
        { title: 'no action required pops up' },
      ],
      ['거절못해컴퍼니를 간접 재판매인으로 초대하려고 합니다', 'invite-reseller', { reseller: '거절못해컴퍼니' }],
      [
        'E3에듀에 Visio Plan 2 새 구독 5석으로 주문해줘',
        'add-subscription',
        { customer: 'E3에듀', product: 'Visio Plan 2', quantity: 5 },
      ],
      [
        'jun@maedeup.example 계정에 전역 관리자 권한 추가해 주세요',
        'assign-role',
        { person: 'jun@maedeup.example', role: 'global-admin' },
      ],
      [
        '재판매인 초대 말고 사용자 계정으로 넣어주세요, tom@proseware.example',
        'add-user',
        { email: 'tom@proseware.example' },
      ],
    ],
  });
});

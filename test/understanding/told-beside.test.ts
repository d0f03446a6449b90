import { expect } from 'chai';
import { changes } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { changesNothing, type Rules, readsBy } from './reading.ts';

/** One order of each change, in English and in Korean. */
const orders: Record<string, [english: string, korean: string]> = {
  'add-customer': ['add Northgate as a customer', '한빛상사 고객으로 추가해 주세요'],
  'associate-customer': [
    'assign customer Northgate to reseller Kestrel',
    '고객 한빛상사를 리셀러 누리온에 연결해 주세요',
  ],
  'associate-subscription': ['assign sub-1234 to reseller Kestrel', '한빛상사 E3 구독을 리셀러 누리온에 연결해 주세요'],
  'set-support-contact': [
    'make Kestrel the support contact for Northgate',
    '한빛상사 지원 담당자를 누리온으로 지정해 주세요',
  ],
  'add-subscription': ['order E3 for Northgate', '한빛상사에 E3 주문해 주세요'],
  'change-licenses': ["add 5 seats to Northgate's E3", '한빛상사 E3 5석 추가해 주세요'],
  'upgrade-subscription': ['upgrade Northgate from E3 to E5', '한빛상사 E3를 E5로 업그레이드해 주세요'],
  'invite-reseller': ['invite Kestrel as a reseller', '누리온을 리셀러로 초대해 주세요'],
  'invite-customer': ['invite Northgate as a customer', '한빛상사를 고객으로 초대해 주세요'],
  'resend-invitation': ['resend the invitation to Kestrel', '누리온 초대장 다시 보내 주세요'],
  'cancel-invitation': ['cancel the invitation to Kestrel', '누리온 초대 취소해 주세요'],
  'decline-invitation': ['decline the invitation from Proseware', '프로스웨어 초대 거절해 주세요'],
  'end-partnership': ['end the partnership with Kestrel', '누리온과 파트너십 종료해 주세요'],
  'request-delegated-admin': ['request delegated admin for Northgate', '한빛상사에 위임 관리자 권한 요청해 주세요'],
  'create-service-request': [
    'create a service request for Northgate: mail is down',
    '한빛상사 서비스 요청 등록해 주세요: 메일이 안 돼요',
  ],
  'create-support-ticket': ['raise a support ticket: portal login fails', '포털 로그인 오류로 지원 티켓 만들어 줘'],
  'add-lead': ['add lead Northgate', '리드 한빛상사 추가해 주세요'],
  enroll: ['enroll us as an indirect reseller', '우리 회사 간접 리셀러로 등록 신청해 주세요'],
  'edit-profile': ['change our phone number to 020 7946 0000', '우리 회사 전화번호를 02-123-4567로 바꿔 주세요'],
  'add-user': ['add user Pat Moss pat@harbour.example', '사용자 김민수 minsu@harbour.example 추가해 주세요'],
  'assign-role': ['make Pat Moss admin agent', '김민수한테 관리 에이전트 역할 부여해 주세요'],
  'remove-role': ['remove the admin agent role from Pat Moss', '김민수 관리 에이전트 역할 빼 주세요'],
};

/** What people tell beside their orders: of things and people that other orders are about. */
const english = [
  "they're a new customer",
  'they became our customer last week',
  "they're one of Wingtip's customers",
  'their reseller is Wingtip',
  'they have no reseller yet',
  'Wingtip is the reseller there',
  'Wingtip used to be their reseller',
  'they left their old reseller',
  'they have 40 seats of E3',
  'they use E5 now',
  'their subscription ends in May',
  'they bought E3 last year',
  'the E3 subscription stays',
  'the order came in today',
  'we ordered E3 on Monday',
  'licences were reduced in March',
  'they upgraded last month',
  'they signed the partnership agreement',
  'we signed with them yesterday',
  'we agreed a partnership last week',
  'our partnership started in June',
  'the invitation was sent yesterday',
  'they accepted the invitation',
  'they never got the invite',
  'the invitation expired',
  'the old invitation was cancelled',
  'they declined it last year',
  'Wingtip handles support',
  'support is done by Wingtip',
  'Wingtip is the support contact now',
  'the support contact left',
  'the lead came from Sam',
  'they were a lead until today',
  'we met the lead at a fair',
  'Sam is the admin agent',
  'Sam has the billing role',
  'Sam lost her role in May',
  'the global admin approved it',
  'Sam was added as user last week',
  'the user account exists already',
  'Sam is a new user',
  'the customer agreed',
  'the customer asked for it',
  'the reseller asked for it',
  'our provider told us so',
  'the ticket is still open',
  'we raised a ticket last week',
  'there was a service request too',
  'the service was down yesterday',
  'delegated admin was granted already',
  'they gave us admin rights',
  'our profile is up to date',
  'we changed our address last month',
  'we enrolled last year',
  'their enrolment was approved',
  'they are not a customer',
  'they are not a reseller',
  "he isn't an admin",
  'no invitation was sent',
  'nobody ordered anything',
  'as the customer requested',
  'as agreed with the reseller',
  'as Sam promised the customer',
  "after the upgrade they'd asked about it",
  'the boss wants it',
  "it's urgent",
];
const korean = [
  '새 고객이에요',
  '지난주에 고객이 됐어요',
  '글로벡스 고객이에요',
  '리셀러는 글로벡스예요',
  '아직 리셀러가 없어요',
  '글로벡스가 전에 리셀러였어요',
  '기존 리셀러랑 끝났어요',
  'E3 40석 쓰고 있어요',
  '지금 E5 써요',
  '구독이 5월에 끝나요',
  '작년에 E3 샀어요',
  '구독은 그대로예요',
  '오늘 주문이 들어왔어요',
  '월요일에 E3 주문했어요',
  '3월에 라이선스 줄였어요',
  '지난달에 업그레이드했어요',
  '파트너십 계약서에 서명했어요',
  '어제 계약했어요',
  '지난주에 파트너십 맺었어요',
  '초대는 어제 보냈어요',
  '초대를 수락했어요',
  '초대장을 못 받았대요',
  '초대가 만료됐어요',
  '지난 초대는 취소됐어요',
  '작년에는 거절했어요',
  '지원은 글로벡스가 해요',
  '지금 지원 담당자는 글로벡스예요',
  '지원 담당자가 퇴사했어요',
  '리드는 박 대리가 가져왔어요',
  '어제까지 리드였어요',
  '박람회에서 만난 리드예요',
  '박 대리가 관리자예요',
  '박 대리가 청구 담당이에요',
  '박 대리 역할은 5월에 빠졌어요',
  '관리자가 승인했어요',
  '박 대리는 지난주에 사용자로 추가됐어요',
  '계정은 이미 있어요',
  '박 대리는 새 사용자예요',
  '고객이 동의했어요',
  '고객이 요청했어요',
  '리셀러가 요청했어요',
  '공급자가 그러래요',
  '티켓은 아직 열려 있어요',
  '지난주에 티켓 넣었어요',
  '서비스 요청도 있었어요',
  '어제 서비스 장애가 있었어요',
  '위임 관리자 권한은 이미 받았어요',
  '관리 권한을 줬어요',
  '프로필은 최신이에요',
  '지난달에 주소 바꿨어요',
  '작년에 등록했어요',
  '등록은 승인됐어요',
  '고객은 아니에요',
  '리셀러는 아니에요',
  '관리자는 아니에요',
  '초대는 안 나갔어요',
  '아직 주문한 건 없어요',
  '박 대리가 고객한테 약속했어요',
  '업그레이드 후에 물어봤어요',
  '사장님이 원하세요',
  '급해요',
];

/** Reasons of which no rule knows a word. */
const reasons = {
  english: [
    "she's covering the other queue",
    'they shut the shop in July',
    'phones are ringing like mad',
    'football starts on Saturday',
    'management is keen',
    "their tenant's full of errands",
    'we shook hands in the parking lot',
    'the auditors are here all week',
    'the owner plays golf with my dad',
    'the previous firm went bust',
    'the old contract lapsed in June',
    'everybody is waiting',
    'the lawyers are happy',
    'business is picking up',
  ],
  korean: [
    '회의가 곧 시작이라서요',
    '사장님이 급하시대요',
    '인원이 늘어서요',
    '담당자가 휴가라서요',
    '월말이라 정신이 없네요',
    '전화가 계속 와요',
    '예산이 났어요',
    '그쪽이 이사했거든요',
    '감사가 나왔대요',
    '사장님 지인이래요',
    '외근 나가야 해서요',
    '직원들이 기다리고 있어요',
    '본사에서 재촉이 심하네요',
  ],
};

/** What says of any order that it is none. */
const against = {
  english: [
    'done that',
    'Pat has done it',
    'I did it myself',
    "she's doing it herself",
    'Wingtip handles that',
    'it worked fine',
    'we got the confirmation',
    'it never happened',
    'I take it back',
    'we skip this one',
    'we will see',
    "it's up to them",
    'legal is looking into it',
    'legal has to sign first',
    "we're waiting for the signature",
    "she's still thinking",
    'he was joking',
    "it's only an example",
    "that's what the manual says",
    'I dreamt of it',
    'let me check first',
    "I'll let you know",
    'waiting for the approval of Maria',
    'the signature is missing',
    'parked for now',
  ],
  korean: [
    '입금되면요',
    '갱신일에요',
    '계약서 받고 나서요',
    '제가 했어요',
    '김 대리가 처리했어요',
    '이미 끝났어요',
    '방금 했네요',
    '그쪽에서 직접 한대요',
    '좀 더 생각해 볼게요',
    '고민이네요',
    '법무팀이 검토한대요',
    '금요일에 서명한대요',
    '결재 기다리는 중이에요',
    '부장님 승인이 나야죠',
    '농담이에요',
    '꿈에서 봤어요',
    '매뉴얼에 그렇게 나와요',
  ],
};

/** What says so only of orders that make something new: it is why something is ended. */
const refused = {
  english: [
    'finance turned it down',
    "they've gone with Google now",
    "that's Joan's job",
    'Joan placed it last week',
    'they refused',
    'they changed their minds',
    'the customer backed out',
    'the deal is off',
    'they went elsewhere',
  ],
  korean: ['고객이 마음을 바꿨대요', '사장님이 반대하세요', '계약이 깨졌어요', '다른 데로 갔대요', '안 하기로 했어요'],
};

const frames = {
  english: [
    'ORDER, TOLD',
    'ORDER. TOLD.',
    'TOLD, so please ORDER',
    'TOLD. ORDER please',
    'ORDER (TOLD)',
    'ORDER because TOLD',
    'hi, TOLD. can you ORDER?',
    'ORDER and TOLD',
    'ORDER - TOLD',
  ],
  korean: ['ORDER, TOLD', 'ORDER. TOLD.', 'TOLD. ORDER', 'TOLD, ORDER', 'ORDER (TOLD)', 'TOLD 그래서 ORDER'],
};

/** Every order with everything that is told, each time in another frame. */
const together = (order: string, told: readonly string[], shapes: readonly string[]): string[] =>
  told.map((telling, at) =>
    (shapes[(at + order.length) % shapes.length] as string).replace('ORDER', order).replace('TOLD', telling),
  );

const told: Rules = {
  'what is yet to come is no part of it': [
    ['add customer Kestrel, no seats yet', 'add-customer', { customer: 'Kestrel' }],
    ['set Kestrel up as a customer, subscription to follow', 'add-customer', { customer: 'Kestrel' }],
    ['invite Kestrel as a reseller because no invitation was sent', 'invite-reseller', { reseller: 'Kestrel' }],
  ],
  'whose wish it is says nothing of it': [
    [
      "our customer wants to add 5 seats to Northgate's E3",
      'change-licenses',
      { customer: 'Northgate', product: 'E3', quantity: { delta: 5 } },
    ],
    ['the owner would like to decline the invitation from Proseware', 'decline-invitation', { provider: 'Proseware' }],
    [
      'they want to take the billing admin role away from pat@harbour.example',
      'remove-role',
      { person: 'pat@harbour.example', role: 'billing-admin' },
    ],
    ['our competitor wants to end the partnership with Kestrel', 'none'],
    ['the boss wants to see the customers', 'list-customers'],
  ],
  'a “to” may be left out': [
    [
      'customer Kestrel want change E3 into E5',
      'upgrade-subscription',
      { customer: 'Kestrel', subscription: 'E3', product: 'E5' },
    ],
    ['customer Kestrel want cancel E3', 'none'],
    [
      'I need you add 5 seats to Northgate’s E3',
      'change-licenses',
      { customer: 'Northgate', product: 'E3', quantity: { delta: 5 } },
    ],
    ['let revoke Pat Moss’s helpdesk agent role', 'remove-role', { person: 'Pat Moss', role: 'helpdesk-agent' }],
    ['need support contact Kestrel', 'set-support-contact', { reseller: 'Kestrel' }],
    ['we need order status', 'none'],
  ],
  'what a field of the profile is to be': [
    ['우리 회사 주소를 부산시 해운대구로 변경해 주세요', 'edit-profile'],
    ['저희 회사 웹사이트 harbour.example로 변경 부탁드립니다', 'edit-profile'],
    ['한빛상사 주소를 부산으로 변경해 주세요', 'none'],
  ],
  'what is like it orders all the same': [
    ['누리온을 리셀러로 초대해 준 걸 취소하고 싶어요', 'cancel-invitation', { reseller: '누리온' }],
    ['고객 한빛상사 등록해 줄 거예요?', 'add-customer', { customer: '한빛상사' }],
    ['do I have billing admin or not', 'who-am-i'],
    ['please to cancel pending invite to Kestrel', 'cancel-invitation', { reseller: 'Kestrel' }],
    [
      'on behalf of Northgate open a service request about upload errors',
      'create-service-request',
      { customer: 'Northgate', title: 'upload errors' },
    ],
  ],
  'who is managed is the customer': [
    [
      '커피연구소를 담당할 리셀러로 누리온을 배정해 주십시오',
      'associate-customer',
      { customer: '커피연구소', reseller: '누리온' },
    ],
  ],
  'a name ends where it ends': [
    [
      "I'd like to invite Verhoeven & Zn. BV as a customer, their address is post@verhoeven.example",
      'invite-customer',
      { customer: 'Verhoeven & Zn. BV', email: 'post@verhoeven.example' },
    ],
    [
      "sell Margie's Travel 12 Project Plan 1",
      'add-subscription',
      { customer: "Margie's Travel", product: 'Project Plan 1', quantity: 12 },
    ],
    [
      '퇴사한 분한테 나갔네요. info@jylogis.example 초대 무효로 해주세요',
      'cancel-invitation',
      { email: 'info@jylogis.example' },
    ],
    ['고객 조회 한빛상사', 'show-customer', { customer: '한빛상사' }],
  ],
};

const idle = {
  'it is weighed up, refused or only quoted': [
    'add Northgate as a customer or not?',
    'add Northgate as a customer is what I typed',
    'log that we create a new customer Northgate',
    'too soon to onboard customer Northgate',
    'we refused to send a reseller invitation to Kestrel',
    "needn't upgrade sub-1234 to E5",
  ],
  'somebody only supposes it, or it is not to happen': [
    '고객 한빛상사 등록하겠지',
    '고객 한빛상사 등록해 주겠죠 뭐',
    '고객 한빛상사 등록해 줄 거예요',
    '고객 한빛상사 등록하겠대요',
    '고객 한빛상사 등록하는 일 없게 해 주세요',
    '한빛상사 고객으로 추가해 주는 일은 없을 거예요',
    '고객 한빛상사를 리셀러 누리온에 연결해선 안 됩니다',
    '한빛상사에 위임 관리자 권한 요청해 주셨나요',
  ],
  'what was done is to be undone': [
    '한빛상사 라이선스 12개로 줄여 준 걸 취소하고 싶어요',
    '한빛상사 E3 5석 추가해 준 걸 취소하고 싶어요',
    'sub-1234 좌석 수를 40으로 바꾼 거 되돌려 주세요',
  ],
};

describe('what is told beside an order', () => {
  readsBy(told);
  changesNothing(idle);

  const known = { english: 0, korean: 0, all: 0 };

  for (const [intent, [inEnglish, inKorean]] of Object.entries(orders))
    it(`makes no other change of ${intent}`, () => {
      const read = (texts: string[]) => texts.map((text) => ({ text, intent: understand(text).intent }));
      const first = read(together(inEnglish, english, frames.english));
      const second = read(together(inKorean, korean, frames.korean));
      known.english += first.filter((one) => one.intent === intent).length / english.length;
      known.korean += second.filter((one) => one.intent === intent).length / korean.length;
      known.all++;
      const another = [...first, ...second].filter((one) => one.intent !== intent && changes(one.intent));
      expect(another).to.deep.equal([]);
    });

  it('carries out an order for a reason that no rule knows, or asks', () => {
    // What stands behind a title belongs to it.
    const untitled = Object.entries(orders).filter(([intent]) => !/^create-/.test(intent));
    for (const language of ['english', 'korean'] as const) {
      let same = 0;
      let all = 0;
      for (const [, order] of untitled) {
        const said = order[language === 'english' ? 0 : 1];
        const { intent, slots } = understand(said);
        for (const reason of reasons[language])
          for (const text of [`${said}, ${reason}`, `${said}. ${reason}`, `${reason}. ${said}`]) {
            const read = understand(text);
            all++;
            if (read.intent === 'none') continue;
            same++;
            expect({ text, intent: read.intent, slots: read.slots }).to.deep.equal({ text, intent, slots });
          }
      }
      expect(same / all).to.be.above(0.95);
    }
  });

  it('carries out no order of which a sentence says that it is none', () => {
    const changed: string[] = [];
    for (const [intent, order] of Object.entries(orders))
      for (const [at, language] of (['english', 'korean'] as const).entries())
        for (const said of [
          ...against[language],
          ...(/^(?:end|cancel|decline|remove|resend|edit)-/.test(intent) ? [] : refused[language]),
        ])
          for (const text of [`${order[at]}, ${said}`, `${order[at]}. ${said}`, `${order[at]} - ${said}`])
            if (!/^create-/.test(intent) && changes(understand(text).intent)) changed.push(text);
    expect(changed).to.deep.equal([]);
  });

  it('ends what was refused', () => {
    for (const text of [
      'they refused, please cancel the invitation to Kestrel',
      '계약이 깨졌어요. 누리온 초대 취소해 주세요',
    ])
      expect({ text, intent: understand(text).intent }).to.deep.equal({ text, intent: 'cancel-invitation' });
  });

  it('reads a look beside what is told, and asks where the rest says more', () => {
    expect(understand('phones are going mad, any incidents right now?').intent).to.equal('show-service-health');
    expect(understand('리셀러 명단 뽑아 주세요, 엑셀에 옮기려고요').intent).to.equal('list-resellers');
    for (const text of [
      'make Pat Moss admin agent, maybe',
      'in two weeks, resend the invitation to Kestrel',
      'Wingtip has got itself a new end customer, Northgate. Please add it under that reseller.',
      'order 5 E3 for Northgate, no order',
      'end the partnership with Kestrel, to be confirmed',
      'add Northgate as a customer, but we wait for the contract',
      'invite Pat and the sales people to the party',
      '고객 한빛상사 등록해 주세요. 근데 계약서 받고 나서요',
      '고객님 서류 받아서 등록할게요',
    ])
      expect({ text, intent: understand(text).intent }).to.deep.equal({ text, intent: 'none' });
  });

  it('leaves most orders as they are', () => {
    expect(known.english / known.all).to.be.above(0.79);
    expect(known.korean / known.all).to.be.above(0.7);
  });
});

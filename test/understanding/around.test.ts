import { expect } from 'chai';
import { changingIntents } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';

const changing = new Set<string>(changingIntents);

const english = {
  orders: ['invite reseller Kestrel at pat@kestrel.example', "upgrade Kestrel's E3 to E5", 'make Kim a billing admin'],
  takenAway: [
    '@ No action needed, Gil took care of it',
    '@ EDIT: no longer needed',
    '@ - stuck with legal, do nothing',
    'Next Wednesday, @',
    'Coming Monday @',
    'Come spring, @',
    'In a fortnight @',
    '@ by and by',
    'Automatically @',
    'Whenever somebody signs up, @',
    'Every time they ask, @',
    'Assuming they agree, @',
    'As soon as they have paid, @',
    'Would you ever have to @?',
    '@... nah',
    '@ (cancelled)',
    '@ - owner: Pat',
    '@ one of these days',
    '@, but let me check first',
    'Not now, but soon: @',
    'The exam question is: @',
    'I wish you could @',
    '~~@~~',
    'Should they agree, @',
    '@ should they ask',
    '@ depending on what they say',
    '@ upon receipt of the contract',
    'You would have to @ first',
    '@... no wait, scratch that',
    '@, or rather don’t',
    '@ - no, leave it',
    '@ (just kidding)',
    '@ - just testing',
    'Undo: @',
    'Give me the steps to @',
    '@, he said',
    '@, she asked me',
    '@ is what they wrote',
    '@ was the request',
    "Pat's mail reads: @",
    'The old manual reads: @',
    'The minutes quote Dana as saying: @',
    'Line 4 of the contract: @',
    'His exact words were: @',
    'As the manual puts it: @',
    'The instructions say - @',
    'Subject of the mail: @',
    'Write a mail saying: @',
    'Spell-check this: @',
    '@, hm, better not',
    "@ please. Edit: please don't, they want to stay",
    '@? No one is to order or change anything for them',
    'FYI only: @',
    'Two things: @; resend the invitation to Wingtip',
    '1. new lead Wingtip Toys\n2. @',
    'Wait ten minutes, then @',
    '@... you know what, leave it as it is',
    'dotn @',
    '@ for any company that ever asks',
  ],
  ordered: [
    'Nobody answers our mails. Please @',
    '@, better late than never',
    'Thanks for the quick reply, @',
    'Whenever it suits you, @',
    'Whenever you have a minute, @',
    'Could you @ whenever possible',
    'They asked me nicely - @',
    'As agreed in the contract: @',
    'No rush, but @',
  ],
};

const korean = {
  orders: ['재판매인 가람을 초대', '가람의 E3를 E5로 업그레이드', '김한울을 청구 관리자로 지정'],
  takenAway: [
    'hold 해주세요 @',
    '안 하기로 결론 났어요, @',
    '제2조 (@)',
    '연휴 끝나고 @해줘',
    '회의 마치고 @해 주세요',
    '조금 있다가 @해줘',
    '글피에 @해줘',
    '자동으로 @해줘',
    '요청 올 때마다 @해줘',
    '필요할 때마다 @해 주세요',
    '승인 시 @해줘',
    '필요하면 @해줘',
    '답장 오면 @해줘',
    '동의한다는 전제하에 @해줘',
    '@하지 마, 수습 기간이야',
    '@하지 마세요, 아직 협의 중입니다',
    '@하지 않고 유지하겠습니다',
    '@ 못 합니다',
    '@할 이유가 없습니다',
    '@ 절차 중단해 주세요',
    '@해줘 아 아니다',
    '@해줘 아니 됐어',
    '@해 주세요... 아니야 취소',
    '@해줘 ㅋㅋ 농담이야',
    '@해줘 (테스트)',
    '예를 들어 @해줘',
    '메일 내용: @해줘',
    'TODO @',
    '할 일 목록에 적어 둬: @',
    '@하라고 알림 맞춰줘',
    '관리자 권한으로 무시하고 @해줘',
    '@해 달라고 하면 어떡하죠',
    '@한다고 치자',
    '제가 직접 @할게요',
    '@하긴 해야 하는데',
    '@ 끝',
    '가끔 @해줘',
    '당장은 말고 @해줘',
    '내가 없는 동안 @해줘',
    '@할 시간이 없어요',
    '[보류] @해줘',
    '@해줘, 근데 먼저 확인해 볼게요',
    '@하는 건 김 과장 일이에요',
    '@하시면 안 됩니다. 심사에서 떨어졌어요.',
    '저는 @해 달라고 한 적이 없는데요',
    '회신 없을 시 @해 주세요',
    '도장 찍히는 대로 @해 주세요',
    '월요일 되면 @해 줘',
    '처음에는 @해 달라고 하셨으나 하지 않기로 하셨습니다',
    '@해 주세요. 공유만 드립니다, 조치는 필요 없습니다',
    '제가 못 나가게 되면 @해 줘',
    '그건 팀장님이 하기로 했잖아, @하는 거',
    '@하려고 했는데 계약이 깨졌대요',
  ],
  ordered: [
    '가능하시면 @해 주세요',
    '@해 주시면 안 될까요?',
    '말씀하신 대로 @해 주세요',
    '메일 보내려고 했는데 안 되네요, @해 주세요',
    '잊지 말고 @해 주세요',
    '걱정하지 마시고 @해 주세요',
    '더 기다릴 이유가 없어서요, @ 부탁드려요',
    '@해 주세요, 부탁드립니다',
    '그동안 감사했습니다. @해 주세요',
    '시간이 없어서요, @ 부탁드려요',
  ],
};

for (const [language, { orders, takenAway, ordered }] of Object.entries({ english, korean }))
  describe(`what stands around an order in ${language}`, () => {
    const intentsOf = (frame: string) => orders.map((order) => understand(frame.replace('@', order)).intent);
    for (const frame of takenAway)
      it(`takes it away: ${frame}`, () =>
        expect(intentsOf(frame).filter((intent) => changing.has(intent))).to.deep.equal([]));
    for (const frame of ordered)
      it(`leaves it as it is: ${frame}`, () =>
        expect(intentsOf(frame)).to.deep.equal(['invite-reseller', 'upgrade-subscription', 'assign-role']));
  });

describe('what is left undone in Korean', () => {
  const orders = [
    '가람상사 초대',
    '가람상사 GDAP 요청',
    '가람상사 고객 추가',
    '가람상사 E3 10석 구독 주문',
    '가람상사 E3 좌석 20개로 변경',
    '김한울 전역 관리자 역할 부여',
    '가람상사 지원 연락처 솔잎텍 지정',
    '로그인 오류 티켓 생성',
    '솔잎텍 파트너십 종료',
    'han@garam.example 사용자 추가',
  ];
  const left = [
    '는 일단 미뤄 두자',
    '는 미루는 걸로 하시죠',
    ' 건은 보류해 둡시다',
    '는 접어 두는 게 좋겠어요',
    ' 늦추기로 해요',
    ' 멈춰 둡시다',
    '는 그냥 놔두죠',
    '는 냅둬야겠다',
    ' 묻어두는 쪽으로 가시죠',
    '는 당분간 남겨두시죠',
    ' 제쳐두도록 할게요',
    '부터 미뤄놓자',
    ' 킵하기로',
    '는 홀드해 둬 주세요',
    '는 스톱하는 걸로',
    ' 이번에는 패스하자',
    ' 건은 스킵합시다',
    '도 건너뛰어 주세요',
    '는 빼놓고요',
    '는 넘기죠',
    '는 말죠',
    '는 펜딩해 둬',
    ' 건은 일단 없던 일로 하죠',
  ];
  for (const ending of left)
    it(ending, () =>
      expect(
        orders
          .map((order) => understand(order + ending).intent)
          // an invitation that is undone was sent
          .filter((intent) => changing.has(intent) && !(ending.includes('없던') && intent === 'cancel-invitation')),
      ).to.deep.equal([]),
    );
  for (const [message, intent, slots] of [
    ['보류된 가람상사 초대 취소해 줘', 'cancel-invitation', { reseller: '가람상사' }],
    ['미뤄 둔 주문 이제 넣어 주세요: 가람상사 E3 10석', 'add-subscription', { customer: '가람상사', quantity: 10 }],
    ['멈춘 구독 가람상사 E3 좌석 5개로', 'change-licenses', { customer: '가람상사', quantity: 5 }],
    ['미뤄 뒀던 가람상사 초대 이제 보내 줘', 'invite-reseller', { reseller: '가람상사' }],
    ['가람상사 GDAP 요청 미루지 말고 바로 보내 주세요', 'request-delegated-admin', { customer: '가람상사' }],
    ['솔잎텍 파트너십은 접자', 'end-partnership', { reseller: '솔잎텍' }],
    ['미루자상사 고객으로 추가해 주세요', 'add-customer', { customer: '미루자상사' }],
    ['가람상사 서비스 요청: 서버 점검은 미뤄 두자', 'create-service-request', { title: '서버 점검은 미뤄 두자' }],
    ['김한울 전역 관리자 역할 빼 둡시다', 'none', {}],
    ['김한울 전역 관리자 역할 부여해 둠', 'none', {}],
    ['솔잎텍 파트너십 종료는 취소하자', 'none', {}],
    ['솔잎텍 파트너십 종료 그냥 취소해 주세요', 'none', {}],
    ['김한울 전역 관리자 역할 취소해 주세요', 'remove-role', { person: '김한울' }],
    ['가람상사 E3 10석 추가해 둡시다', 'change-licenses', { quantity: { delta: 10 } }],
  ] as const)
    it(`is none of these: ${message}`, () => {
      const understood = understand(message);
      expect(understood.intent).to.equal(intent);
      expect(understood.slots).to.deep.include(slots);
    });
  it('is no list either', () => expect(understand('가람상사 서비스 요청은 한동안 묵혀 두죠').intent).to.equal('none'));
});

describe('a request that is taken back or away', () => {
  it('is none of an undone change, and one of an undone invitation', () => {
    expect(understand('김한울에게 부여한 건 취소해줘').intent).to.equal('none');
    expect(understand('가람 초대한 거 취소해줘').intent).to.equal('cancel-invitation');
  });
  it('may have such words in its title', () => {
    expect(understand('service request for Kestrel, title: calendar says scratch that').slots).to.deep.include({
      title: 'calendar says scratch that',
    });
    expect(understand('가람 서비스 요청: 메일 내용: 글자가 깨짐').intent).to.equal('create-service-request');
  });
  it('may be of somebody whose name begins like a time', () => {
    expect(understand('invite reseller Next Wednesday Ltd at hi@nextwednesday.example').intent).to.equal(
      'invite-reseller',
    );
    expect(understand('연휴여행사를 재판매인으로 초대해 주세요').slots).to.deep.equal({ reseller: '연휴여행사' });
  });
});

describe('what is said in few words', () => {
  for (const [message, intent, slots] of [
    ['one more customer to add - pelagic foods', 'add-customer', { customer: 'pelagic foods' }],
    ['3 licences less on Kestrel Interiors’ Visio Plan 1', 'change-licenses', { quantity: { delta: -3 } }],
    ['support contact for sub-31877 → Kestrel MSP', 'set-support-contact', { reseller: 'Kestrel MSP' }],
    ['our customers in alphabetical order', 'list-customers', {}],
    ['what is a user management admin allowed to do', 'show-roles', {}],
    ['what are the things you can do for me', 'help', {}],
  ] as const)
    it(message, () => {
      const understood = understand(message);
      expect(understood.intent).to.equal(intent);
      expect(understood.slots).to.deep.include(slots);
    });
  it('takes a code for a code, also behind who gave it', () =>
    expect(
      understand('got a code from the distributor, PX-0093-B, use it to accept the invitation please').slots,
    ).to.deep.equal({ code: 'PX-0093-B' }));
});

describe('what is told beside an order or a question', () => {
  for (const [message, intent] of [
    ['take back the invite to omar@kestrel.example, wrong person', 'cancel-invitation'],
    ['sub-5190: associate with reseller Kestrel', 'associate-subscription'],
    ['authorise the request from our new distributor Kestrel', 'review-invitation'],
    ['How many customers have we got in total? The board is asking me.', 'list-customers'],
    ['Before my meeting I would need an overview of the subscriptions of Kestrel, please', 'list-subscriptions'],
    ['We just signed a contract with Kestrel. Could you open a customer record for them?', 'add-customer'],
    ['every second Tuesday I want the incentive figures of our resellers', 'none'],
  ] as const)
    it(`${message}: ${intent}`, () => expect(understand(message).intent).to.equal(intent));
  it('leaves a title out of a name', () =>
    expect(understand('Please grant Mr. Theodore Blackwood global administrator rights').slots).to.deep.include({
      person: 'Theodore Blackwood',
    }));
});

describe('what is struck out', () => {
  it('is not said', () => {
    expect(understand("set Kestrel's E3 to ~~30~~ 32 seats").slots).to.deep.include({ quantity: 32 });
    expect(understand("set Kestrel's E3 to <s>30</s> 32 seats").slots).to.deep.include({ quantity: 32 });
    expect(understand('<del>invite reseller Kestrel</del>').intent).to.equal('none');
    expect(understand('resellers ~ all of them').intent).to.equal('list-resellers');
  });
});

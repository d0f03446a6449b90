import { expect } from 'chai';
import { createDirectory, understand } from '../../bot/understanding/understand.ts';

/** What is told of them says whether they are to sell for us or to buy from us; neither is taken for the other. */
const told: Record<string, { english: string[]; korean: string[] }> = {
  'invite-reseller': {
    english: [
      'they want to sell our licences',
      'they agreed to be our reseller',
      'they want to become our reseller',
      'we want them as our reseller',
      'they said yes to reselling for us',
    ],
    korean: ['우리 제품을 팔고 싶대요', '우리 리셀러가 되고 싶대요', '재판매인으로 모시기로 했어요'],
  },
  'invite-customer': {
    english: [
      'they want to buy from us',
      'we want to be their reseller',
      'they will buy through us',
      'they want us as their reseller',
      'we want to resell to them',
      'they are a customer of ours',
    ],
    korean: [
      '우리한테서 구매하고 싶대요',
      '저희를 재판매인으로 두고 싶답니다',
      '우리 통해서 라이선스를 사기로 했어요',
      '저희 고객이 되기로 했습니다',
    ],
  },
};

const english = [
  'invite Kestrel, X',
  'X, so invite Kestrel',
  'X. Please invite Kestrel at pat@kestrel.example',
  'Kestrel: X, invite them please: pat@kestrel.example',
  'please send Kestrel an invite, X',
];
const korean = [
  '누리온이 X, 초대해 주세요',
  'X. 누리온 초대 부탁드립니다',
  '누리온인데 X. pat@nurion.example로 초대장 보내주세요',
  '누리온 초대해 주세요, X',
];

describe('whom an invitation is for', () => {
  for (const [intent, reasons] of Object.entries(told))
    it(`is never taken for another one than ${intent}`, () => {
      const texts = [
        ...reasons.english.flatMap((reason) => english.map((frame) => frame.replace('X', reason))),
        ...reasons.korean.flatMap((reason) => korean.map((frame) => frame.replace('X', reason))),
      ];
      const read = texts.map((text) => ({ text, intent: understand(text).intent }));
      expect(read.filter((one) => one.intent !== intent && one.intent !== 'none')).to.deep.equal([]);
    });

  it('is no order beside one', () => {
    for (const text of [
      'Kestrel wants to buy 5 E3, invite them please',
      '누리온이 저희한테 라이선스를 사려고 해요, 초대해 주세요',
    ])
      expect(understand(text).intent, text).not.to.equal('add-subscription');
  });

  describe('who is to come in with others', () => {
    const organisations = ['한빛', '누리온', 'Kestrel', 'Wingtip'];
    const people = ['김민수', 'Jo Park'];
    const directories = [
      undefined,
      createDirectory({ organisations, people }),
      createDirectory({ organisations: organisations.map((name) => ({ name, role: 'reseller' })), people }),
    ];
    const readIn = (text: string) => directories.map((directory) => understand(text, { directory }));

    it('is invited by nothing of ours, whoever is known', () => {
      const places =
        '채팅방 단톡방 회의 미팅 채널 모임 밴드 그룹 방 팀 스터디 그룹챗 커뮤니티 워크스페이스 일정 캘린더 통화 간담회';
      const texts = [
        ...places
          .split(' ')
          .flatMap((place) => [
            `한빛 ${place}에 김민수 초대해줘`,
            `한빛 ${place}에 김민수 과장도 초대해 주세요`,
            `한빛이랑 하는 ${place}에 김민수님을 초대해줘`,
          ]),
        ...['채팅방', '회의', '채널', '단톡', '슬랙'].flatMap((place) => [
          `누리온을 ${place}에 초대해줘`,
          `${place}에 누리온 초대해줘`,
          `김민수를 누리온 ${place}에 초대해줘`,
        ]),
        ...['우리 방에 누리온 초대해줘', '누리온에 김민수 초대해줘'],
        ...['channel', 'chat', 'meeting', 'group', 'calendar', 'board', 'workshop', 'project'].flatMap((place) => [
          `invite Jo Park to the Kestrel ${place}`,
          `send Jo Park an invite to the Kestrel ${place}`,
          `please invite Jo Park to our Kestrel ${place}`,
        ]),
      ];
      const wrong = texts.filter((text) => readIn(text).some(({ intent }) => intent !== 'none'));
      expect(wrong).to.deep.equal([]);
    });

    it('is another one than whom an invitation goes to', () => {
      for (const text of [
        '누리온에 초대장 보내줘',
        '누리온에 재판매인 초대 보내줘',
        '채팅에서 말한 누리온을 리셀러로 초대해줘',
        '미팅에서 만난 누리온을 초대해줘',
        '서울에 있는 누리온을 리셀러로 초대해줘',
      ])
        for (const { intent, slots } of readIn(text))
          expect({ text, intent, slots }).to.deep.equal({
            text,
            intent: 'invite-reseller',
            slots: { reseller: '누리온' },
          });
      for (const text of [
        'invite Kestrel to our reseller network',
        'invite Kestrel to be our reseller',
        'invite Kestrel to join our channel network',
      ])
        for (const { intent, slots } of readIn(text))
          expect({ text, intent, slots }).to.deep.equal({
            text,
            intent: 'invite-reseller',
            slots: { reseller: 'Kestrel' },
          });
      for (const name of ['채널톡', '채팅상사', '파티플래너', '회의하우스'])
        expect(understand(`${name} 초대해줘`).slots).to.deep.equal({ reseller: name });
    });
  });
});

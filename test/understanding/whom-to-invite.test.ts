import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';

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
});

import { expect } from 'chai';
import { changes } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';

/** An order beside the same one with a word that nobody says beside such an order. */
const pairs: [order: string, withStranger: string, stranger: string][] = [
  ['order 5 E3 seats for Kestrel', 'order 5 E3 seats for Kestrel, the corner', 'corner'],
  ['add customer Kestrel, reseller is Wingtip', 'add customer Kestrel placed with reseller Wingtip', 'placed'],
  ["upgrade Kestrel's E3 to E5", "upgrade Kestrel's E3 to E5, the wall", 'wall'],
  [
    'we are short of partners at the moment, invite Wingtip as a reseller',
    'we are short of partners in the west, invite Wingtip as a reseller',
    'west',
  ],
  [
    'associate customer Kestrel with reseller Wingtip',
    'associate customer Kestrel with reseller Wingtip, the network',
    'network',
  ],
  ['한빛상사 E3 5석 추가', '한빛상사 E3 5석 추가 바다', '바다'],
  // what another order is about
  ['decline the invitation from Kestrel', 'decline the invitation from Kestrel, seats', 'seats'],
  ['재판매인 누리온을 초대해 주세요', '재판매인 누리온을 넣어주세요, 지원 담당자 자리에요', '지원담당자'],
  ['재판매인 누리온을 초대해 주세요', '재판매인 누리온을 넣어주세요, E3 지원 담당자 자리에요', 'e3'],
  [
    'link reseller Wingtip with customer Kestrel',
    "link reseller Wingtip so that it earns incentives on Kestrel's Defender for Business",
    'defender for business',
  ],
];

describe('words that have no place beside an order', () => {
  for (const [order, withStranger, stranger] of pairs)
    it(`asks about “${stranger}” in “${withStranger}”`, () => {
      const { intent } = understand(order);
      expect(changes(intent)).to.equal(true);
      const asked = understand(withStranger, { explain: true });
      expect(asked.intent).to.equal('none');
      expect(asked.nearest).to.include(intent);
      expect(asked.reasons.join('\n')).to.include(`“${stranger}” has no place in ${intent}`);
    });

  it('asks nothing where only something is shown', () => {
    expect(understand('show customer Kestrel, the corner').intent).to.equal('show-customer');
  });

  it('leaves what is told of something else beside an order', () => {
    for (const order of [
      'they signed the partnership agreement, add customer Kestrel',
      'end the partnership with Kestrel. Their seats were never paid',
    ])
      expect(changes(understand(order).intent), order).to.equal(true);
  });

  it('leaves who somebody is, when, why and how kindly beside an order', () => {
    for (const order of [
      'half the crew left yesterday, so take 7 seats off E3 at Kestrel',
      'our new bookkeeper Nora Lim should be billing admin, please',
      '전시회에서 만난 리셀러 누리온 정중히 초대해 주세요',
      '김도윤 대리 헬프데스크 에이전트로 지정해 주세요',
    ])
      expect(changes(understand(order).intent), order).to.equal(true);
  });
});

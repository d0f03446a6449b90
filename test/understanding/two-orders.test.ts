import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';
import { changesNothing, type Rules, readsBy } from './reading.ts';

const english = [
  'invite the reseller Bluegum IT',
  'add Pinfold Mills as a customer',
  'give Mia Brandt the billing admin role',
  'end the partnership with Kestrel',
  'cut the E3 of Tailspin Toys to 12 seats',
];

const korean = [
  '재판매인 블루검아이티를 초대해 주세요',
  '한빛상사를 고객으로 등록해 주세요',
  '윤서준에게 청구 관리자 역할을 주세요',
  '누리온과 맺은 파트너십을 종료해 주세요',
  '새봄학원 E3를 12석으로 줄여 주세요',
];

/** Every order in front of every other one. */
const pairs = (orders: readonly string[], joint: string): string[] =>
  orders.flatMap((first) => orders.filter((second) => second !== first).map((second) => first + joint + second));

/** Orders that go on to another one, with what may be done to somebody else. */
const begun = [
  '새길학원 고객으로 넣',
  '새길학원은 고객으로 등록하',
  '누리온 리셀러로 초대하',
  '누리온과 파트너십 끝내',
  '새길학원 E3 5석 늘리',
  '김민수 과장 헬프데스크 역할 주',
];
const besides = [
  '이음디지털은 파트너에서 끊어줘',
  '이음디지털은 우리 쪽에서 빼줘',
  '이음디지털은 내보내줘',
  '이음디지털은 지워줘',
  '이음디지털은 막아줘',
  '이음디지털은 취소해줘',
  '이음디지털한테는 연락해줘',
  '이음디지털에는 메일 보내줘',
  '이음디지털은 파트너로 받아줘',
  '이음디지털은 리셀러로 바꿔줘',
  '박지수는 관리자에서 빼줘',
  '이음디지털 초대는 거절해줘',
];

const oneOrder: Rules = {
  'what goes on with the order completes it': [
    [
      '새길학원 고객으로 등록하고 리셀러는 이음디지털로 해줘',
      'add-customer',
      { customer: '새길학원', reseller: '이음디지털' },
    ],
    [
      '직원이 늘면서 자리가 모자라요. 새길학원 E3 5석 늘려줘',
      'change-licenses',
      { customer: '새길학원', product: 'E3', quantity: { delta: 5 } },
    ],
    [
      '사업을 정리하면서 연락이 끊긴 리셀러 누리온과의 파트너십을 종료해 주세요',
      'end-partnership',
      { reseller: '누리온' },
    ],
  ],
  'what leads to the order or goes on with it is no other one': [
    ['We won a new customer, Pinfold Mills. Add them please', 'add-customer', { customer: 'Pinfold Mills' }],
    [
      'Pinfold Mills hired two people, so add 2 E3 seats for Pinfold Mills',
      'change-licenses',
      { customer: 'Pinfold Mills', product: 'E3', quantity: { delta: 2 } },
    ],
    [
      'withdraw our invitation to Bluegum IT\n\nBest regards,\nMia Brandt\nPartner Manager',
      'cancel-invitation',
      { reseller: 'Bluegum IT' },
    ],
    [
      'add customer Pinfold Mills, reseller Bluegum IT',
      'add-customer',
      { customer: 'Pinfold Mills', reseller: 'Bluegum IT' },
    ],
    [
      '동료 오세라를 사용자로 등록 좀, 메일 sera@wooritech.example 역할은 헬프데스크',
      'add-user',
      { person: '오세라', email: 'sera@wooritech.example', role: 'helpdesk-agent' },
    ],
    [
      'open a service request for Pinfold Mills: we added 5 seats, then mail stopped',
      'create-service-request',
      { customer: 'Pinfold Mills', title: 'we added 5 seats, then mail stopped' },
    ],
  ],
};

describe('two orders in one message', () => {
  for (const joint of [' and ', '. ', '; ', ', then ', ' plus ', '. Also, ', ' but first '])
    changesNothing({ [`“…${joint}…” joins two`]: pairs(english, joint) });
  for (const joint of ['. ', ', 그리고 ', ' 그리고 나서 ', ', 그다음 ', '하고 '])
    changesNothing({ [`“…${joint}…” joins two`]: pairs(korean, joint) });

  changesNothing({
    'them are two who were told of before': [
      'Oakfold and Kestrel both want to join. Invite them as resellers',
      'We met Oakfold and Kestrel at the expo. Please send them a partnership request',
      'Oakfold and Kestrel are gone, so end the partnership with them',
    ],
    'the second one is for somebody else, whatever it is': begun.flatMap((first) =>
      besides.map((second) => `${first}고 ${second}`),
    ),
    'one is done while the other is': begun
      .filter((first) => !/석|역할/.test(first))
      .flatMap((first) => besides.map((second) => `${first}면서 ${second}`)),
    'the first one takes somebody out': [
      '누리온은 파트너에서 빼고 이음디지털을 지원 담당자로 지정해줘',
      '누리온은 리셀러에서 내리고 새길학원은 이음디지털에 붙여줘',
      '박지수는 관리자에서 빼고 이음디지털은 리셀러로 초대해줘',
    ],
  });

  it('are two, each of which is one by itself', () => {
    for (const order of [...english, ...korean]) expect(understand(order).intent, order).not.to.equal('none');
  });

  it('are both offered', () => {
    const { act, nearest } = understand('make Siobhan Kerr a user admin but first bump Fabrikam up to 60 seats of E3');
    expect(act).to.equal('two commands');
    expect(nearest).to.have.members(['assign-role', 'change-licenses']);
  });

  readsBy(oneOrder);
});

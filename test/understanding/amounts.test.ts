import { readsBy } from './reading.ts';

describe('how many seats', () =>
  readsBy({
    'are the second number of two that an arrow joins': [
      ['한빛상사 E3 3석 → 6석', 'change-licenses', { customer: '한빛상사', product: 'E3', quantity: 6 }],
      ['Kestrel E3 3 -> 6 seats', 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: 6 }],
      ['한빛상사 E3 3석에서 6석', 'none'],
    ],
    'come or go where the deed is only said to be one': [
      [
        'E3 3석 추가 주문이요, 고객은 한빛상사',
        'change-licenses',
        { customer: '한빛상사', product: 'E3', quantity: { delta: 3 } },
      ],
      [
        'E3 3석 감축이요, 고객은 한빛상사',
        'change-licenses',
        { customer: '한빛상사', product: 'E3', quantity: { delta: -3 } },
      ],
      ['리셀러 누리온 최근 활동 기록이요', 'show-activity', { reseller: '누리온' }],
    ],
    'are told in front of what is done with them': [
      [
        'those 5 E3 seats for Kestrel, drop them',
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: { delta: -5 } },
      ],
      [
        'the 5 spare seats on Kestrel E3? take them off',
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: { delta: -5 } },
      ],
      [
        '한빛상사 E3 5석이요. 추가해 주세요',
        'change-licenses',
        { customer: '한빛상사', product: 'E3', quantity: { delta: 5 } },
      ],
      [
        'Kestrel has 12 E3 seats, reduce it to 8',
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: 8 },
      ],
    ],
    'come or go as the first one did where the last one only sets it right': [
      [
        'Please reduce E3 for Kestrel by 10 — sorry, by 12 seats',
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: { delta: -12 } },
      ],
      [
        'increase E3 for Kestrel by 10 - no, by 12',
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: { delta: 12 } },
      ],
      [
        'increase E3 for Kestrel by 5 - no, down by 5',
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: { delta: -5 } },
      ],
    ],
    'are set right by the last number': [
      [
        '모닝듀 E3 좌석을 18석, 아니 17석으로 줄여 주세요',
        'change-licenses',
        { customer: '모닝듀', product: 'E3', quantity: 17 },
      ],
      [
        '모닝듀 E3 좌석을 3석, 아니 2석 줄여 주세요',
        'change-licenses',
        { customer: '모닝듀', product: 'E3', quantity: { delta: -2 } },
      ],
    ],
    'are not those that there are': [
      ...(
        [
          '한빛상사 E3 20석에서 5석 빼 주세요',
          '한빛상사 E3 현재 20석인데 5석 빼 주세요',
          '한빛상사 E3 지금 20석 쓰는데 5석 빼 주세요',
          '한빛상사 E3 20석 중 5석 빼 주세요',
          '한빛상사 E3가 5석 남아요, 빼 주세요',
        ] as const
      ).map((text): [string, string, { customer: string; product: string; quantity: { delta: number } }] => [
        text,
        'change-licenses',
        { customer: '한빛상사', product: 'E3', quantity: { delta: -5 } },
      ]),
      [
        '한빛상사 E3 20석에 5석 더해 주세요',
        'change-licenses',
        { customer: '한빛상사', product: 'E3', quantity: { delta: 5 } },
      ],
      ['한빛상사 E3 다섯 개만 남기고 빼줘', 'change-licenses', { customer: '한빛상사', product: 'E3', quantity: 5 }],
      [
        '한빛상사 E3 20석에서 15석으로 줄여 주세요',
        'change-licenses',
        { customer: '한빛상사', product: 'E3', quantity: 15 },
      ],
      [
        "remove 5 of Kestrel's 20 E3 seats",
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: { delta: -5 } },
      ],
    ],
    'go from one number to another': [
      ['Kestrel: E3 seats from 20 down to 15', 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: 15 }],
      ['Kestrel E3 seats went from 20 to 15', 'none'],
      ['Kestrel: E3 seats from 20 to 15 last month', 'none'],
    ],
  }));

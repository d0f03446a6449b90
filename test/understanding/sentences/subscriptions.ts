import type { Sentence } from './sentence.ts';

export const subscriptions: Sentence[] = [
  // add-subscription
  [
    'order 25 Microsoft 365 E3 for Kestrel Works',
    'add-subscription',
    { quantity: 25, product: 'Microsoft 365 E3', customer: 'Kestrel Works' },
  ],
  [
    'buy 10 seats of Business Premium for bluebird systems',
    'add-subscription',
    { quantity: 10, product: 'Business Premium', customer: 'bluebird systems' },
  ],
  ['add an E5 subscription for Quartz Hill', 'add-subscription', { product: 'E5', customer: 'Quartz Hill' }],
  ['new subscription for harbor lane', 'add-subscription', { customer: 'harbor lane' }],
  [
    'purchase Visio Plan 2, 3 licences, for Ridgeway',
    'add-subscription',
    { product: 'Visio Plan 2', quantity: 3, customer: 'Ridgeway' },
  ],
  [
    'please order a dozen Power BI Pro licences for Maple Ridge via reseller Orchid',
    'add-subscription',
    { quantity: 12, product: 'Power BI Pro', customer: 'Maple Ridge', reseller: 'Orchid' },
  ],
  ['add Azure plan to Lumen Forge', 'add-subscription', { product: 'Azure plan', customer: 'Lumen Forge' }],
  ['I need to buy a subscription', 'add-subscription'],
  [
    'Sunstone wants to buy twenty-five seats of Office 365 E1',
    'add-subscription',
    { customer: 'Sunstone', quantity: 25, product: 'Office 365 E1' },
  ],
  [
    'set up Dynamics 365 Sales for Juniper Bay, 7 users',
    'add-subscription',
    { product: 'Dynamics 365 Sales', customer: 'Juniper Bay', quantity: 7 },
  ],
  ['order m365 bp x 15 for oakline', 'add-subscription', { product: 'm365 bp', quantity: 15, customer: 'oakline' }],
  [
    'sell Fennel & Dill 4 Project Plan 3',
    'add-subscription',
    { customer: 'Fennel & Dill', quantity: 4, product: 'Project Plan 3' },
  ],
  [
    'place an order of 1,200 E3 licences for 7 Seas Shipping',
    'add-subscription',
    { quantity: 1200, product: 'E3', customer: '7 Seas Shipping' },
  ],
  [
    'create a new Exchange Online Plan 1 subscription for customer Corvid Labs',
    'add-subscription',
    { product: 'Exchange Online Plan 1', customer: 'Corvid Labs' },
  ],
  [
    'order 30 — no, 32 E3 seats for Tundra Foods',
    'add-subscription',
    { quantity: 32, product: 'E3', customer: 'Tundra Foods' },
  ],
  ['별빛식품에 E3 25석 주문해줘', 'add-subscription', { customer: '별빛식품', product: 'E3', quantity: 25 }],
  ['해든병원 새 구독 추가', 'add-subscription', { customer: '해든병원' }],
  [
    '고객 다온마트에 비즈니스 프리미엄 열 개 구매해 주세요',
    'add-subscription',
    { customer: '다온마트', product: '비즈니스 프리미엄', quantity: 10 },
  ],
  [
    '미르상사 Power BI Pro 스물다섯 석 발주 부탁드립니다',
    'add-subscription',
    { customer: '미르상사', product: 'Power BI Pro', quantity: 25 },
  ],
  [
    '온새미유통에 오피스 365 E1 구독을 추가하고 싶습니다',
    'add-subscription',
    { customer: '온새미유통', product: '오피스 365 E1' },
  ],
  ['신규 구독 주문할게요', 'add-subscription'],
  [
    '재판매인 누리온의 고객 도담식품에 E5 3석 신규 주문',
    'add-subscription',
    { reseller: '누리온', customer: '도담식품', product: 'E5', quantity: 3 },
  ],
  ['애저 플랜 구독 하나 가람상사에 만들어줘', 'add-subscription', { product: '애저 플랜', customer: '가람상사' }],
  ['아람물산 E3 구독 40석 order 해줘', 'add-subscription', { customer: '아람물산', product: 'E3', quantity: 40 }],
  ['구독 추가해줘', 'add-subscription'],

  // list-subscriptions
  ['show subscriptions of Kestrel Works', 'list-subscriptions', { customer: 'Kestrel Works' }],
  ["list Quartz Hill's subscriptions", 'list-subscriptions', { customer: 'Quartz Hill' }],
  ['what has harbor lane bought', 'list-subscriptions', { customer: 'harbor lane' }],
  ['what is Ridgeway subscribed to?', 'list-subscriptions', { customer: 'Ridgeway' }],
  ['bluebird systems subs', 'list-subscriptions', { customer: 'bluebird systems' }],
  ['how many seats does Maple Ridge have', 'list-subscriptions', { customer: 'Maple Ridge' }],
  ['which products does customer Orchid have?', 'list-subscriptions', { customer: 'Orchid' }],
  ['how many E3 licences does Sunstone have', 'list-subscriptions', { customer: 'Sunstone' }],
  [
    'I would like to see all subscriptions for customer Order First Ltd',
    'list-subscriptions',
    { customer: 'Order First Ltd' },
  ],
  ['what plan is Lumen Forge on', 'list-subscriptions', { customer: 'Lumen Forge' }],
  ['does Juniper Bay have any subscriptions', 'list-subscriptions', { customer: 'Juniper Bay' }],
  ['별빛식품 구독 보여줘', 'list-subscriptions', { customer: '별빛식품' }],
  ['고객 해든병원의 구독 목록을 조회해 주세요', 'list-subscriptions', { customer: '해든병원' }],
  ['다온마트 뭐 쓰고 있어?', 'list-subscriptions', { customer: '다온마트' }],
  ['미르상사가 구매한 제품이 뭐예요', 'list-subscriptions', { customer: '미르상사' }],
  ['온새미유통 라이선스 몇 개야?', 'list-subscriptions', { customer: '온새미유통' }],
  ['고객사랑 구독 현황', 'list-subscriptions', { customer: '고객사랑' }],
  ['도담식품은 어떤 구독을 가지고 있나요?', 'list-subscriptions', { customer: '도담식품' }],
  ['가람상사 subscription list', 'list-subscriptions', { customer: '가람상사' }],

  // change-licenses
  ["set Kestrel Works' E3 to 40 seats", 'change-licenses', { customer: 'Kestrel Works', product: 'E3', quantity: 40 }],
  ['add 5 seats to Quartz Hill', 'change-licenses', { quantity: { delta: 5 }, customer: 'Quartz Hill' }],
  [
    'remove 3 Power BI Pro licences from harbor lane',
    'change-licenses',
    { quantity: { delta: -3 }, product: 'Power BI Pro', customer: 'harbor lane' },
  ],
  ['increase the seats of Ridgeway by 10', 'change-licenses', { customer: 'Ridgeway', quantity: { delta: 10 } }],
  ['Maple Ridge needs two more seats', 'change-licenses', { customer: 'Maple Ridge', quantity: { delta: 2 } }],
  ['cut Sunstone back to 9 seats', 'change-licenses', { customer: 'Sunstone', quantity: 9 }],
  [
    'change the number of E5 licences for Orchid to fifteen',
    'change-licenses',
    { product: 'E5', customer: 'Orchid', quantity: 15 },
  ],
  ['bump juniper bay up by a dozen licences', 'change-licenses', { customer: 'juniper bay', quantity: { delta: 12 } }],
  ['set subscription sub-4471 to 12 seats', 'change-licenses', { subscription: 'sub-4471', quantity: 12 }],
  [
    'buy 5 more E3 licences for Lumen Forge',
    'change-licenses',
    { quantity: { delta: 5 }, product: 'E3', customer: 'Lumen Forge' },
  ],
  [
    '+5 seats E3 Fennel & Dill',
    'change-licenses',
    { quantity: { delta: 5 }, product: 'E3', customer: 'Fennel & Dill' },
  ],
  [
    'give Corvid Labs half a dozen extra seats of Visio Plan 2',
    'change-licenses',
    { customer: 'Corvid Labs', quantity: { delta: 6 }, product: 'Visio Plan 2' },
  ],
  [
    'reduce the licence count for Tundra Foods from 30 to 25',
    'change-licenses',
    { customer: 'Tundra Foods', quantity: 25 },
  ],
  [
    "we have to lower Oakline's Business Premium by four",
    'change-licenses',
    { customer: 'Oakline', product: 'Business Premium', quantity: { delta: -4 } },
  ],
  [
    'could we get 20 additional seats for Twenty Twenty Ltd',
    'change-licenses',
    { quantity: { delta: 20 }, customer: 'Twenty Twenty Ltd' },
  ],
  [
    "take 2 seats off Ridgeway's M365 BP",
    'change-licenses',
    { quantity: { delta: -2 }, customer: 'Ridgeway', product: 'M365 BP' },
  ],
  ['Sunstone E3 40 seats -> 45', 'change-licenses', { customer: 'Sunstone', product: 'E3', quantity: 45 }],
  ['별빛식품 E3 40석으로 변경해줘', 'change-licenses', { customer: '별빛식품', product: 'E3', quantity: 40 }],
  ['해든병원에 5석 추가해 주세요', 'change-licenses', { customer: '해든병원', quantity: { delta: 5 } }],
  [
    '다온마트 Power BI Pro 라이선스 3개 줄여줘',
    'change-licenses',
    { customer: '다온마트', product: 'Power BI Pro', quantity: { delta: -3 } },
  ],
  ['미르상사 좌석을 30석으로 늘려 주세요', 'change-licenses', { customer: '미르상사', quantity: 30 }],
  [
    '온새미유통 E5 두 석 더 필요해요',
    'change-licenses',
    { customer: '온새미유통', product: 'E5', quantity: { delta: 2 } },
  ],
  [
    '도담식품 비즈니스 프리미엄 수량을 백이십으로 조정',
    'change-licenses',
    { customer: '도담식품', product: '비즈니스 프리미엄', quantity: 120 },
  ],
  ['가람상사 E3에서 7석 빼주세요', 'change-licenses', { customer: '가람상사', product: 'E3', quantity: { delta: -7 } }],
  ['아람물산 구독에 10석 더 추가 부탁드립니다', 'change-licenses', { customer: '아람물산', quantity: { delta: 10 } }],
  ['한결치과 라이선스 9석으로 줄여', 'change-licenses', { customer: '한결치과', quantity: 9 }],
  ['별빛식품 license 5개 추가', 'change-licenses', { customer: '별빛식품', quantity: { delta: 5 } }],
  [
    '해든병원 E3 라이센스 추가로 열 개 구매해 주세요',
    'change-licenses',
    { customer: '해든병원', product: 'E3', quantity: { delta: 10 } },
  ],

  // upgrade-subscription
  [
    'upgrade Kestrel Works from E3 to E5',
    'upgrade-subscription',
    { customer: 'Kestrel Works', subscription: 'E3', product: 'E5' },
  ],
  [
    "upgrade Quartz Hill's Business Basic to Business Premium",
    'upgrade-subscription',
    { customer: 'Quartz Hill', subscription: 'Business Basic', product: 'Business Premium' },
  ],
  ['upgrade harbor lane to E5', 'upgrade-subscription', { customer: 'harbor lane', product: 'E5' }],
  ['please upgrade the subscription of Ridgeway', 'upgrade-subscription', { customer: 'Ridgeway' }],
  [
    'upgrade subscription sub-4471 to Microsoft 365 E5',
    'upgrade-subscription',
    { subscription: 'sub-4471', product: 'Microsoft 365 E5' },
  ],
  [
    'Maple Ridge should be upgraded to M365 E5',
    'upgrade-subscription',
    { customer: 'Maple Ridge', product: 'M365 E5' },
  ],
  [
    'move Sunstone from Business Standard to Business Premium',
    'upgrade-subscription',
    { customer: 'Sunstone', subscription: 'Business Standard', product: 'Business Premium' },
  ],
  [
    '별빛식품 E3를 E5로 업그레이드해줘',
    'upgrade-subscription',
    { customer: '별빛식품', subscription: 'E3', product: 'E5' },
  ],
  [
    '해든병원 구독을 비즈니스 프리미엄으로 업그레이드해 주세요',
    'upgrade-subscription',
    { customer: '해든병원', product: '비즈니스 프리미엄' },
  ],
  ['다온마트 업글 E1에서 E3로', 'upgrade-subscription', { customer: '다온마트', subscription: 'E1', product: 'E3' }],
  ['미르상사의 E3 구독 업그레이드 부탁드려요', 'upgrade-subscription', { customer: '미르상사', subscription: 'E3' }],

  // associate-subscription
  [
    "link Quartz Hill's E3 subscription to reseller Orchid",
    'associate-subscription',
    { customer: 'Quartz Hill', subscription: 'E3', reseller: 'Orchid' },
  ],
  [
    'associate reseller Silverleaf with the Business Premium subscription of Ridgeway',
    'associate-subscription',
    { reseller: 'Silverleaf', subscription: 'Business Premium', customer: 'Ridgeway' },
  ],
  ['assign sub-4471 to Orchid', 'associate-subscription', { subscription: 'sub-4471', reseller: 'Orchid' }],
  [
    "give Orchid the incentive credit for Maple Ridge's E5",
    'associate-subscription',
    { reseller: 'Orchid', customer: 'Maple Ridge', subscription: 'E5' },
  ],
  [
    'let Silverleaf manage the Azure plan subscription of Sunstone',
    'associate-subscription',
    { reseller: 'Silverleaf', subscription: 'Azure plan', customer: 'Sunstone' },
  ],
  [
    'Connect subscription 3f2504e0-4f89-41d3-9a0c-0305e82c3301 with reseller Corvid Labs',
    'associate-subscription',
    { subscription: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', reseller: 'Corvid Labs' },
  ],
  [
    '별빛식품의 E3 구독을 재판매인 누리온에 연결해 주세요',
    'associate-subscription',
    { customer: '별빛식품', subscription: 'E3', reseller: '누리온' },
  ],
  [
    '해든병원 Power BI Pro 구독 누리온이랑 연결',
    'associate-subscription',
    { customer: '해든병원', subscription: 'Power BI Pro', reseller: '누리온' },
  ],
  ['구독 sub-4471을 다온랩에 할당해줘', 'associate-subscription', { subscription: 'sub-4471', reseller: '다온랩' }],
  [
    '미르상사 구독에 리셀러 해든솔루션을 지정합니다',
    'associate-subscription',
    { customer: '미르상사', reseller: '해든솔루션' },
  ],
  [
    '누리온에 다온마트 E5 인센티브 크레딧을 부여해 주세요',
    'associate-subscription',
    { reseller: '누리온', customer: '다온마트', subscription: 'E5' },
  ],

  // set-support-contact
  [
    'set Orchid as the support contact for Quartz Hill',
    'set-support-contact',
    { reseller: 'Orchid', customer: 'Quartz Hill' },
  ],
  [
    "change the designated support contact of Ridgeway's E3 to Silverleaf",
    'set-support-contact',
    { customer: 'Ridgeway', subscription: 'E3', reseller: 'Silverleaf' },
  ],
  [
    'let reseller Corvid Labs handle support for Maple Ridge',
    'set-support-contact',
    { reseller: 'Corvid Labs', customer: 'Maple Ridge' },
  ],
  [
    'support contact: customer Sunstone, reseller Orchid',
    'set-support-contact',
    { customer: 'Sunstone', reseller: 'Orchid' },
  ],
  [
    'Orchid should be the support contact for Lumen Forge',
    'set-support-contact',
    { reseller: 'Orchid', customer: 'Lumen Forge' },
  ],
  ['별빛식품 지원 담당자를 누리온으로 지정해줘', 'set-support-contact', { customer: '별빛식품', reseller: '누리온' }],
  [
    '누리온을 해든병원 지원 담당자로 설정해 주세요',
    'set-support-contact',
    { reseller: '누리온', customer: '해든병원' },
  ],
  [
    '다온마트 E3 지정된 지원 담당자 변경: 해든솔루션',
    'set-support-contact',
    { customer: '다온마트', subscription: 'E3', reseller: '해든솔루션' },
  ],
  [
    '고객 미르상사의 지원을 재판매인 다온랩에 맡겨 주세요',
    'set-support-contact',
    { customer: '미르상사', reseller: '다온랩' },
  ],
  ['지원 담당자 바꿔줘', 'set-support-contact'],

  // list-catalog
  ['what products can we sell', 'list-catalog'],
  ['show the catalog', 'list-catalog'],
  ['list available offers', 'list-catalog'],
  ['is Visio Plan 2 in the catalogue?', 'list-catalog', { product: 'Visio Plan 2' }],
  ['which Power BI offers are available', 'list-catalog', { product: 'Power BI' }],
  ['what can be ordered?', 'list-catalog'],
  ['product list please', 'list-catalog'],
  ['카탈로그 보여줘', 'list-catalog'],
  ['판매 가능한 제품 목록', 'list-catalog'],
  ['우리가 팔 수 있는 상품이 뭐야', 'list-catalog'],
  ['Visio 상품 조회해 주세요', 'list-catalog', { product: 'Visio' }],
  ['주문할 수 있는 제품을 알려 주세요', 'list-catalog'],

  // show-incentives
  ['show incentives', 'show-incentives'],
  ['what incentives did Orchid earn', 'show-incentives', { reseller: 'Orchid' }],
  ['incentives for reseller Silverleaf', 'show-incentives', { reseller: 'Silverleaf' }],
  ['our incentive earnings this quarter', 'show-incentives'],
  ['how much incentive credit has harbor lane got', 'show-incentives', { reseller: 'harbor lane' }],
  ['인센티브 조회', 'show-incentives'],
  ['누리온 인센티브 얼마야?', 'show-incentives', { reseller: '누리온' }],
  ['재판매인 다온랩의 인센티브를 보여 주세요', 'show-incentives', { reseller: '다온랩' }],
  ['이번 달 우리 인센티브 현황 알려줘', 'show-incentives'],
];

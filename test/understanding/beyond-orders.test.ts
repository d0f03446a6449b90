import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';
import { changesNothing, type Rules, readsBy } from './reading.ts';

/** What looks like an order by its words and is about something else: each reason in the words of several people. */
const nothing = {
  'the last noun of a compound is none of ours': [
    "change Bramley Farms' E3 reference to 8812",
    "set Bramley Farms' E3 markup to 12",
    "add 5 seats to Litware's E5 demo",
    'put Marco down for the billing admin course',
    'send Kestrel the GDAP FAQ',
  ],
  'it is needed in another way': [
    'Litware needs help with their 5 E5 licences',
    'Litware needs no E5',
    'Kim needs a global admin to consent',
    'Contoso wants delegated admin explained',
  ],
  'somebody who has a role is spoken of': [
    'connect me to a helpdesk agent',
    'assign a helpdesk agent to ticket 4411',
    'let Kim know she is billing admin',
    'give the role of Kim to someone other than Kim, billing admin',
    '헬프데스크 티켓을 박지호에게 배정해 주세요',
  ],
  'what stands behind the order asks about it or takes it back': [
    'end the partnership with Litware, good idea?',
    'end the partnership with Litware, has that gone through?',
    'end the partnership with Litware should they refuse',
    'order 12 E5 for Bramley Farms, or should we go E3?',
    "add customer Kestrel didn't work",
    'add customer Kestrel Monday',
    'invite customer Kestrel in May',
    '테일스핀 파트너 관계 종료 ㅠㅠ',
    '새벽컴퍼니 E3 5석 추가 잠깐만요',
    '케스트렐 초대 취소해줘 답이 없으면',
  ],
  'two may be meant and one is taken': [
    "don't use info@kestrel.example, invite pat@kestrel.example",
    'Kestrel is unhappy with Litware, move them to Proseware',
    'add 5 seats to Kestrel’s E3 and 3 to its E5',
    '박지호처럼 저도 관리자 에이전트로 해주세요',
  ],
  'it is for somebody else, or another system': [
    'set up SSO for customer Kestrel',
    'add contact Pat to customer Kestrel',
    'create a Teams account for kai@litware.example',
    "assign billing admin to Kim's deputy",
    'invite Kestrel as a speaker',
    '콘토소 테넌트에 사용자 추가해줘 kim@contoso.example',
    'CRM에 새한테크 고객으로 등록해줘',
  ],
  'something only goes with it': [
    '새벽컴퍼니 E3 5석 추가 인보이스 부탁드립니다',
    '동아기계 고객 이메일 추가해 주세요',
    '동아기계 고객 등급을 골드로 변경해 주세요',
    '재판매인 케스트렐 영수증 끊어주세요',
    '블루욘더 E3 10석 갱신 부탁드립니다',
  ],
  'it was done, or somebody only enquires': [
    '어제 동아기계 고객 등록함',
    '박지호 헬프데스크 권한 회수 부탁드린 거 어떻게 됐나요',
    '한솔정보 파트너십 종료 때문에 연락드렸어요',
    '한솔정보 초대 취소하려는데 오류나요',
    '부장님이 테일스핀과 파트너 관계 종료하자고 함',
    '블루욘더 E3 5석 추가 건 취소 부탁드려요',
  ],
};

const rules: Rules = {
  'of two values the one that is not rejected is meant': [
    ['order E5, not E3, for Kestrel', 'add-subscription', { customer: 'Kestrel', product: 'E5' }],
    [
      'make Wingtip the support contact for Kestrel rather than Tailspin',
      'set-support-contact',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['give billing admin not to Kim but to Kai', 'assign-role', { person: 'Kai', role: 'billing-admin' }],
    ['invite pat@kestrel.example not pam@kestrel.example', 'invite-reseller', { email: 'pat@kestrel.example' }],
    [
      'Kestrel should be on E5, not E3',
      'upgrade-subscription',
      { customer: 'Kestrel', product: 'E5', subscription: 'E3' },
    ],
  ],
  'what is told of people and things is another order': [
    ['Kestrel accepted our invite, now create them as customer', 'add-customer', { customer: 'Kestrel' }],
    ['Kestrel needs 3 E3 seats removed', 'none'],
    ['박지호 대신 이서연을 청구 관리자로 지정해 주세요', 'assign-role', { person: '이서연', role: 'billing-admin' }],
    ['직원 50명인 동아기계를 고객으로 추가해 주세요', 'none'],
    ['박지호 헬프데스크 권한 빼 두세요', 'none'],
  ],
  'an amount is the one that is plain': [
    ["Kestrel's 20 E3 seats should be 24", 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: 24 }],
    [
      'remove the 3 extra E3 seats from Kestrel',
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: -3 } },
    ],
    ['order E3 for Kestrel, contract 8812', 'add-subscription', { customer: 'Kestrel', product: 'E3' }],
    ['add E3 seats at Kestrel, 30 in total', 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: 30 }],
    [
      "Kestrel's E3 seats up 5 please",
      'change-licenses',
      { customer: 'Kestrel', product: 'E3', quantity: { delta: 5 } },
    ],
    [
      '새벽컴퍼니 E3 20석 사용중, 30석 변경 요청',
      'change-licenses',
      { customer: '새벽컴퍼니', product: 'E3', quantity: 30 },
    ],
  ],
  'who signs is no user, and has no role': [
    ['add new user kim@us.example. Thanks! Jo Lee', 'add-user', { email: 'kim@us.example' }],
    ['I am global admin, add kim@us.example as user', 'add-user', { email: 'kim@us.example' }],
    [
      'add kim@us.example as a user. Kind regards, Jo Lee, Global Administrator',
      'add-user',
      { email: 'kim@us.example' },
    ],
    [
      'add kim@us.example as a user with the global admin role',
      'add-user',
      { email: 'kim@us.example', role: 'global-admin' },
    ],
  ],
};

/** Messages of which nobody could say how many seats are meant; the form asks. */
const unclear = [
  'Kestrel has 25 E3 seats, 5 unassigned, remove them',
  'Kestrel laid off 5 people, please lower E3 seats to match',
  'get rid of half of its 20 E3 seats for Kestrel',
  "Kestrel's team shrank by 5, reduce E3 seats",
  '새벽컴퍼니 E3 20석 이하로 줄여주세요',
  '가온테크 신규 입사자 2명이라 E3 라이선스 추가 부탁드립니다',
];

describe('what is beyond an order', () => {
  changesNothing(nothing);
  readsBy(rules);

  it('is asked for where no amount is plain', () =>
    expect(unclear.filter((text) => understand(text).slots.quantity !== undefined)).to.deep.equal([]));
});

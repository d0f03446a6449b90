import { expect } from 'chai';
import { changes } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { changesNothing, type Rules, readsBy } from './reading.ts';

/** What is undone, put off or done by somebody else: no command of the bot, and above all not its contrary. */
const englishDeeds =
  'cancellation suspension renewal extension refund restoration deletion downgrade freeze lock discount invoice quote audit migration backup export review'.split(
    ' ',
  );
const englishFrames = [
  'do a {deed} of {thing}',
  'put in a {deed} for {thing}',
  'place a {deed} request for {thing}',
  'create a {deed} for {thing}',
  'get a {deed} for {thing}',
  'order a {deed} for {thing}',
  'we need a {deed} of {thing}',
  'new {deed} for {thing}',
];
const englishThings = [
  "Kestrel's subscription",
  'customer Kestrel',
  'user pat@kestrel.example',
  'the service request of Kestrel',
  'lead Kestrel',
];

const koreanDeeds = '정지 연장 갱신 일시중지 환불 양도 복구 삭제 중단 재개 동결 분리 통합 이관 평가'.split(' ');
const koreanFrames = [
  ' 시켜 주세요',
  '시켜줘',
  ' 좀 시켜줘',
  ' 하나 넣어줘',
  ' 한 번 넣어 주시겠어요',
  ' 만들어줘',
  ' 돌려 주세요',
  ' 원합니다',
  ' 필요합니다',
  '해줘',
];
const koreanThings = ['한빛상사 구독', '한빛상사 E3 구독', '리드 한빛상사', '한빛상사 서비스 요청', '김민수 계정'];

const fill = (frame: string, deed: string, thing: string): string =>
  frame
    .replace('{deed}', deed)
    .replace('{thing}', thing)
    .replace(/\ba (?=[aeiou])/, 'an ');

/** Changes that are not what was asked for; `allowed` are those that a deed may be. */
const wrong = (texts: readonly string[], allowed: readonly string[]) =>
  texts
    .map((text) => ({ text, intent: understand(text).intent }))
    .filter(({ intent }) => changes(intent) && !allowed.includes(intent));

const rules: Rules = {
  '시키다 has a deed done, and orders what can be bought': [
    ['한빛상사 구독 해지 시켜 주세요', 'none'],
    ['한빛상사 E3 다섯 개 시켜줘', 'add-subscription', { customer: '한빛상사', product: 'E3', quantity: 5 }],
    ['누리온 초대 시켜줘', 'invite-reseller', { reseller: '누리온' }],
    ['한빛상사 고객 등록 시켜줘', 'add-customer', { customer: '한빛상사' }],
    ['남궁 민 과장 청구 관리자 시켜줘', 'assign-role', { person: '남궁 민', role: 'billing-admin' }],
  ],
  'a deed that is put in or made is done': [
    ['한빛상사 E3 5개 주문 넣어줘', 'add-subscription', { customer: '한빛상사', product: 'E3', quantity: 5 }],
    ['고객 한빛상사에게 초대 리마인드 한 번 넣어 주시겠어요', 'resend-invitation', { customer: '한빛상사' }],
    ['김민수 청구 관리자 역할 박탈 넣어 주세요', 'remove-role', { person: '김민수', role: 'billing-admin' }],
    ['put in a removal of user pat@kestrel.example', 'none'],
  ],
  'new and old are told from each other': [
    [
      "Kestrel's Intune: new licence count 18",
      'change-licenses',
      { customer: 'Kestrel', product: 'Intune', quantity: 18 },
    ],
    [
      'put the customer Kestrel on our books, reseller is Wingtip',
      'add-customer',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    [
      'add Tom Reed to our users with the user management admin role',
      'add-user',
      { person: 'Tom Reed', role: 'user-admin' },
    ],
    [
      'Kestrel signed through reseller Wingtip today, make them a customer account',
      'add-customer',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    [
      '한빛상사 E3 신규 40석, 재판매인은 영남전산',
      'add-subscription',
      { customer: '한빛상사', product: 'E3', quantity: 40, reseller: '영남전산' },
    ],
    ['Grant Adams = help desk agent', 'none'],
  ],
  'a new one may be made': [
    ['add a subscription for Kestrel', 'add-subscription', { customer: 'Kestrel' }],
    [
      'set the support contact of Kestrel to Wingtip',
      'set-support-contact',
      {
        customer: 'Kestrel',
        reseller: 'Wingtip',
      },
    ],
    ["change Kim's role to billing admin", 'assign-role', { person: 'Kim', role: 'billing-admin' }],
    ['open a service request for Kestrel', 'create-service-request', { customer: 'Kestrel' }],
  ],
};

describe('deeds', () => {
  for (const thing of englishThings)
    it(`that are nouns make nothing new of ${thing}`, () =>
      expect(
        wrong(
          englishDeeds.flatMap((deed) => englishFrames.map((frame) => fill(frame, deed, thing))),
          [],
        ),
      ).to.deep.equal([]));

  for (const thing of koreanThings)
    it(`that are nouns make nothing new of ${thing}`, () =>
      expect(
        wrong(
          koreanDeeds.flatMap((deed) => koreanFrames.map((frame) => `${thing} ${deed}${frame}`)),
          [],
        ),
      ).to.deep.equal([]));

  changesNothing({
    'something that is there is looked at or worked on': [
      'update the lead Kestrel',
      'could you please assign the lead Kestrel',
      "sync Kestrel's subscription",
      "manage Kestrel's subscription",
      "please list Kim's billing admin role",
      'get the support contact of Kestrel',
      'I need the support contact for Kestrel',
      'list the support contact of Kestrel',
      'get the invitation to Wingtip',
      'transfer the partnership with Wingtip',
      'upgrade the Kestrel account',
      'change the user pat@kestrel.example',
      'open the service request of Kestrel',
      "stick with Kestrel's E3",
      'switch off the partnership with Wingtip',
      'could you please log out the user pat@kestrel.example',
      'end up with Kestrel',
      'could I get the user list',
      'pls send the status of the invitation to Wingtip',
      'pls send the leads',
      'hi, need the subs for client Kestrel',
      '고객 목록 만들어 주세요',
      '누리온 파트너십 계약서 보내줘',
      '한빛상사 지원 담당자 정보 필요해요',
      '한빛상사 구독 연동해줘',
      '한빛상사 구독을 관리해 주세요',
      '리드 한빛상사 배정해줘',
      '누리온 파트너십 이관해줘',
      '김민수 청구 관리자 역할 이관해줘',
      '누리온 초대 평가해줘',
      '리드 한빛상사 버려 줘',
      '리드 한빛상사 숨겨 주세요',
      '누리온 파트너십 잊어 줘',
      '한빛상사 구독 돌려 줘',
      '김민수 청구 관리자 역할 넘겨 줘',
    ],
  });

  readsBy(rules);
});

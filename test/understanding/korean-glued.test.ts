import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'what is glued to letters is the rest of a name': [
    ['JM로지스가 구매한 상품 목록 확인 부탁드립니다', 'list-subscriptions', { customer: 'JM로지스' }],
    ['JH시스템에 나간 초대 도로 회수해줘', 'cancel-invitation', { reseller: 'JH시스템' }],
    ['SJ도시락 구독 보여줘', 'list-subscriptions', { customer: 'SJ도시락' }],
    ['리셀러 DK정보를 초대해줘', 'invite-reseller', { reseller: 'DK정보' }],
    ['고객 DK 정보 보여줘', 'show-customer', { customer: 'DK' }],
    ['Kestrel도 구독 보여줘', 'list-subscriptions', { customer: 'Kestrel' }],
    ['Kestrel한테 초대 보내줘', 'invite-reseller', { reseller: 'Kestrel' }],
  ],
  'what is written together behind a legal form is one name': [
    ['주식회사 바로주문을 리셀러로 초대해 주세요', 'invite-reseller', { reseller: '주식회사 바로주문' }],
    ['SJ & 파트너스 고객 화면 띄워주라', 'show-customer', { customer: 'SJ & 파트너스' }],
    ['주식회사 누리온 주문내역 보여줘', 'list-subscriptions', { customer: '주식회사 누리온' }],
  ],
  'what cannot be done is a name where no space parts it': [
    ['고객 생성: 바꿀수없는하루 스튜디오', 'add-customer', { customer: '바꿀수없는하루 스튜디오' }],
    ['고객 잡을수없는구름 공방 추가해줘', 'add-customer', { customer: '잡을수없는구름 공방' }],
    ['지울수없는하루를 고객으로 등록해 주세요', 'add-customer', { customer: '지울수없는하루' }],
    ['바꿀수없는구독 보여줘', 'list-subscriptions'],
    ['지울수없는고객 목록 보여줘', 'list-customers'],
    ['초대할수없는회사 보여줘', 'none'],
  ],
  'what kind of house it is stands behind its name': [
    ['고객 등록: 나중에커피 스튜디오', 'add-customer', { customer: '나중에커피 스튜디오' }],
    ['고객 초대하는사람들 학원 구독 보여줘', 'list-subscriptions', { customer: '초대하는사람들 학원' }],
  ],
  'a small word with a capital belongs to a name beside Korean words': [
    [
      '지원 담당자로 재판매인 Tents For Hire Inc. 지정 부탁드려요',
      'set-support-contact',
      { reseller: 'Tents For Hire Inc.' },
    ],
    ['재판매인 Glass For Rent Inc. 초대해줘', 'invite-reseller', { reseller: 'Glass For Rent Inc.' }],
    ['고객 Vans By Night Ltd. 보여줘', 'show-customer', { customer: 'Vans By Night Ltd.' }],
  ],
  'an everyday word with a capital is no second customer': [
    [
      '연결 부탁해요 - customer: Tide and Key, reseller: 누리온',
      'associate-customer',
      { customer: 'Tide and Key', reseller: '누리온' },
    ],
    [
      'associate - customer: Key and Mint, reseller: 누리온',
      'associate-customer',
      { customer: 'Key and Mint', reseller: '누리온' },
    ],
    ['associate - customers: Zebra and Moss, reseller: 누리온', 'none'],
    ['associate - customer: Zebra, resellers: Kestrel and Wingtip', 'none'],
  ],
  'behind a long surname one syllable is a given name': [
    ['남궁 민에게서 전역 관리자 역할 회수해 주세요', 'remove-role', { person: '남궁 민', role: 'global-admin' }],
  ],
  'a provider is no part of who looks after a customer': [
    ['세움건축을 고객으로 초대하되 공급자 콘토소까지 한 번에 연결되게 부탁드립니다', 'none'],
  ],
  'what one may do now is no question in front of an order': [
    ['이제 취소해도 돼요. 누리온 초대 취소해줘', 'cancel-invitation', { reseller: '누리온' }],
    ['이 초대 취소해도 돼?', 'help'],
  ],
  'what does not work is no customer': [
    [
      '포털 문제로 지원 티켓 접수합니다. 제목: 초대 메일이 두 번씩 나감',
      'create-support-ticket',
      { title: '초대 메일이 두 번씩 나감' },
    ],
    ['브라우저 로그인 오류로 지원 티켓 만들어 줘', 'create-support-ticket'],
    ['한빛상사 로그인 오류로 서비스 요청 만들어 줘', 'create-service-request', { customer: '한빛상사' }],
    ['로그인 문제로 지원 티켓 접수합니다', 'create-support-ticket'],
    ['고객 한빛상사 서비스 요청 접수해 주세요', 'create-service-request', { customer: '한빛상사' }],
  ],
};

describe('Korean that is written together', () => readsBy(rules));

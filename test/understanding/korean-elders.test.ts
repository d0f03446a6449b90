import { changesNothing, readsBy } from './reading.ts';

describe('Korean of elders', () => {
  readsBy({
    'an elder says hello': [
      ['다들 안녕하신가 오랜만일세', 'greet'],
      ['여보게들 반갑네 그동안 별고 없으셨는가', 'greet'],
      ['모두들 안녕하신가요', 'greet'],
    ],
    'an elder gives up': [
      ['됐네 하던 거 그만하세 바쁜데 미안하이', 'cancel'],
      ['내가 착각을 했네 그냥 취소하게', 'cancel'],
      ['제가 착각했네요. 방금 하던 건 그만할게요, 귀찮게 해 드려 죄송해요', 'cancel'],
    ],
    'an elder asks and orders': [
      ['가온제지 고객 페이지 좀 띄워주겠나', 'show-customer', { customer: '가온제지' }],
      ['우리 회사 프로필 편집 좀 하세', 'edit-profile'],
      ['가온제지 구독이 뭐뭐인가', 'list-subscriptions', { customer: '가온제지' }],
      ['고객 초대는 어떤 역할이 있어야 하는 건가 좀 알려주게', 'show-roles'],
      ['구독 주문은 어떤 역할이 있어야 하는 건가 좀 알려주게 궁금해서 그러네', 'show-roles'],
    ],
    'it is told how things came, and nothing is given up': [
      ['취소하게 됐네', 'none'],
      ['착각했네요', 'none'],
    ],
  });
  changesNothing({ 'an elder greets beside what he tells': ['반갑네 가온제지는 내가 등록했네'] });
});

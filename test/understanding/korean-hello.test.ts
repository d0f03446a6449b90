import { readsBy } from './reading.ts';

describe('Korean that says hello', () => {
  readsBy({
    'somebody says hello and who he is': [
      ['안녕하세요, 이번에 저희 팀에 합류한 영업 담당 한가람입니다', 'greet'],
      ['좋은 아침입니다, 운영 여러분! 대구에서 인사드립니다', 'greet'],
      ['저는 리셀러 담당 문혜진입니다', 'none'],
    ],
  });
});

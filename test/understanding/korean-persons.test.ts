import { changesNothing, readsBy } from './reading.ts';

const helpdesk = (person: string) => ({ person, role: 'helpdesk-agent' });

describe('people with Korean names', () => {
  readsBy({
    'are called as a whole, though a part of it may be an ending or a verb': [
      ['박지수는 헬프데스크에서 빼 주세요', 'remove-role', helpdesk('박지수')],
      ['한지우 헬프데스크 역할 빼줘', 'remove-role', helpdesk('한지우')],
      ['김세라는 헬프데스크 에이전트에서 빼 주세요', 'remove-role', helpdesk('김세라')],
      ['이아라는 헬프데스크 에이전트에서 빼 주세요', 'remove-role', helpdesk('이아라')],
      ['마시은에게 헬프데스크 역할을 주세요', 'assign-role', helpdesk('마시은')],
      ['주서진을 헬프데스크 에이전트로 지정해 주세요', 'assign-role', helpdesk('주서진')],
      ['사지원 씨한테 헬프데스크 권한 부여해줘', 'assign-role', helpdesk('사지원')],
      [
        '함은지를 사용자로 추가해줘, 메일은 eunji@wooritech.example',
        'add-user',
        { person: '함은지', email: 'eunji@wooritech.example' },
      ],
    ],
  });
  changesNothing({
    'it is a noun with its particle': ['주소라도 알려 주세요', '최소라도 헬프데스크는 있어야죠'],
    'nobody is to get or lose anything': [
      '박지수는 헬프데스크에서 빼지 마세요',
      '박지수는 헬프데스크에서 뺐나요?',
      '한지우가 헬프데스크에서 빠진대요',
    ],
  });
});

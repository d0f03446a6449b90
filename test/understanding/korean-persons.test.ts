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
    'whoever was spoken of before is meant by who follows': [
      ['박서준 님이 새로 왔어요. 이분께 헬프데스크 역할을 부여해 주세요', 'assign-role', helpdesk('박서준')],
      ['Theo Marsh 님이 돌아왔습니다. 그분한테 헬프데스크 역할을 주세요', 'assign-role', helpdesk('Theo Marsh')],
      ['박서준 대리가 퇴사했습니다. 그 사람 헬프데스크 권한을 회수해주게', 'remove-role', helpdesk('박서준')],
    ],
    'nobody or two were spoken of, or a house': [
      ['이분께 헬프데스크 역할을 부여해 주세요', 'none'],
      ['박서준 님하고 오나리 님이 새로 왔어요. 이분께 헬프데스크 역할을 부여해 주세요', 'none'],
      ['누리소프트가 계약을 끝냈습니다. 그 사람 헬프데스크 권한을 회수해줘', 'none'],
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

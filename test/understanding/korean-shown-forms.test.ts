import { changesNothing, readsBy } from './reading.ts';

describe('Korean that asks for a form', () => {
  readsBy({
    'who wants the form wants to do it': [
      ['신규 고객 등록 좀 띄워 주세요', 'add-customer'],
      ['고객 등록 화면 열어줘', 'add-customer'],
      ['사용자 추가 양식 좀 보여 주세요', 'add-user'],
      ['직원 계정을 추가하려고 합니다, 화면 좀 열어 주세요', 'add-user'],
    ],
    'what there is is shown': [
      ['고객 등록 현황 좀 띄워 주세요', 'list-customers'],
      ['등록된 고객 화면 열어줘', 'list-customers'],
      ['가온제지 고객 화면 띄워줘', 'show-customer', { customer: '가온제지' }],
    ],
  });
  changesNothing({
    'the form is somewhere else or not wanted': [
      '고객 등록 화면이 안 열려요',
      '고객 등록 화면 열어주지 마세요',
      '화면 좀 열어 주세요',
    ],
  });
});

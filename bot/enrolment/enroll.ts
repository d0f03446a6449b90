import { lookAround } from '../../src/everyone.ts';
import { defineCommand } from '../command.ts';
import { ask } from '../view.ts';

/** Where enrolment starts (R01, P14). */
export const enrollCommand = defineCommand({
  name: 'enroll',
  operation: lookAround,
  words: {
    en: {
      title: 'Enrol as an indirect reseller',
      purpose: 'What it takes to join.',
      asking: 'enrol as an indirect reseller',
      text: 'Enrolment is not possible in this chat yet: a global admin of your organisation applies in Partner Center. Once enrolled, you can accept an invitation. It is valid for seven days and can be sent again.',
      help: 'Help',
    },
    ko: {
      title: '간접 재판매인 등록',
      purpose: '등록에 필요한 것을 안내합니다.',
      asking: '간접 재판매인으로 등록하고 싶습니다',
      text: '아직 이 채팅에서는 등록을 신청할 수 없습니다. 귀사의 전역 관리자가 파트너 센터에서 신청해 주세요. 등록이 끝나면 받은 초대를 수락할 수 있습니다. 초대는 7일 동안 유효하며, 지난 뒤에는 공급자에게 다시 요청할 수 있습니다.',
      help: '도움말',
    },
  },
  open: async (_asked, _turn, words) => ({
    card: 'shared/statement',
    data: { title: words.title, text: words.text },
    summary: words.text,
    buttons: [{ title: words.help, press: ask('help') }],
  }),
});

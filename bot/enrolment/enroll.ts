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
      asking: 'enroll',
      text: 'Enrolment is not open in this chat yet: apply in Partner Center, as a global administrator of your organisation, and come back to your invitation then. It stays open for seven days and can be sent again.',
      help: 'Help',
    },
    ko: {
      title: '간접 재판매인 등록',
      purpose: '등록에 필요한 것을 안내합니다.',
      asking: '재판매인으로 등록',
      text: '아직 이 대화에서는 등록을 신청할 수 없습니다. 귀사의 전역 관리자가 파트너 센터에서 신청한 뒤 초대로 돌아와 주세요. 초대는 7일 동안 열려 있으며 다시 받을 수 있습니다.',
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

import { lookAround } from '../../src/everyone.ts';
import { defineCommand } from '../command.ts';
import { ask } from '../view.ts';

const thanks = {
  en: /^(?:(?:ok|okay|great|perfect|cool|nice|awesome|alright|good|super|wonderful)[\s,.!]*)*(?:many |thanks and )?(?:thanks|thank you|thank u|thx|ty|cheers|much appreciated)(?: (?:you|a lot|so much|very much|again|twotier|all|everyone|for (?:that|this|your help|the help|helping|everything)))*$/,
  ko: /^(?:(?:네|넵|예|오케이|ok|좋아요|좋습니다|알겠습니다)[\s,.!]*)*(?:정말 |너무 |진짜 |대단히 )?(?:감사합니다|감사해요|감사드립니다|고맙습니다|고마워요?|고맙네요|땡큐|ㄳ|감사)$/,
};

/** Thanks are answered, and with them what may come next. */
export const thankCommand = defineCommand({
  name: 'thank',
  operation: lookAround,
  unlisted: true,
  hears(said) {
    const plain = said.replace(/[\s.!~^:)ㅎㅋ]+$/, '');
    if (thanks.en.test(plain)) return { slots: {}, language: 'en' };
    return thanks.ko.test(plain) ? { slots: {}, language: 'ko' } : undefined;
  },
  words: {
    en: {
      title: 'Thanks',
      purpose: 'Answers thanks.',
      text: 'Gladly done. Say what comes next whenever you need it.',
      home: 'What is waiting for me',
      help: 'Help',
    },
    ko: {
      title: '감사 인사',
      purpose: '감사 인사에 답합니다.',
      text: '도움이 되어 다행입니다. 필요한 일이 있으면 언제든지 입력해 주세요.',
      home: '대기 중인 일',
      help: '도움말',
    },
  },
  open: async (_asked, _turn, words) => ({
    card: 'shared/statement',
    data: { text: words.text },
    summary: words.text,
    buttons: [
      { title: words.home, press: ask('show-home') },
      { title: words.help, press: ask('help') },
    ],
  }),
});

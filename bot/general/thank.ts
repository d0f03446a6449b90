import { lookAround } from '../../src/everyone.ts';
import { type Asked, defineCommand } from '../command.ts';
import { ask } from '../view.ts';

const thanks = {
  en: /^(?:(?:ok|okay|great|perfect|cool|nice|awesome|alright|good|super|wonderful)[\s,.!]*)*(?:many |thanks and )?(?:thanks|thank you|thank u|thx|ty|cheers|much appreciated)(?: (?:you|a lot|so much|very much|again|twotier|all|everyone|for (?:that|this|your help|the help|helping|everything)))*$/,
  ko: /^(?:(?:네|넵|예|오케이|ok|좋아요|좋습니다|알겠습니다)[\s,.!]*)*(?:정말 |너무 |진짜 |대단히 )?(?:감사합니다|감사해요|감사드립니다|고맙습니다|고마워요?|고맙네요|땡큐|ㄳ|ㄱㅅ|감사)$/,
};

const farewells = {
  en: /^(?:(?:ok|okay|thanks|thank you)[\s,.!]*)*(?:(?:good ?)?bye(?: ?bye)?|see (?:you|ya)(?: later| soon| tomorrow)?|good ?night|have a (?:nice|good|great) (?:day|evening|weekend|one)|that(?:'s| is) (?:all|it)(?: for (?:now|today))?)(?: twotier| everyone)?$/,
  ko: /^(?:(?:네|넵|감사합니다|고맙습니다)[\s,.!]*)*(?:안녕히 ?계세요|안녕히 ?가세요|안녕히 ?주무세요|수고하세요|수고하셨습니다|수고했어요?|잘 ?있어요?|잘 ?가요?|다음에 ?(?:봐요?|뵐게요|뵙겠습니다)|또 ?봐요?|(?:좋은|즐거운) ?(?:하루|저녁|주말)(?: 되세요| 보내세요)?|오늘은 ?여기까지(?:요|입니다)?)$/,
};

/** Thanks and farewells are answered, and with them what may come next. */
export const thankCommand = defineCommand({
  name: 'thank',
  operation: lookAround,
  unlisted: true,
  hears(said) {
    const plain = said.replace(/[\s.!~^:)ㅎㅋ]+$/, '');
    if (thanks.en.test(plain)) return { slots: {}, language: 'en' };
    if (thanks.ko.test(plain)) return { slots: {}, language: 'ko' };
    if (farewells.en.test(plain)) return { slots: { farewell: true } as Asked, language: 'en' };
    return farewells.ko.test(plain) ? { slots: { farewell: true } as Asked, language: 'ko' } : undefined;
  },
  words: {
    en: {
      title: 'Thanks',
      purpose: 'Answers thanks.',
      text: 'Gladly done. Say what comes next whenever you need it.',
      farewell: 'Until next time. What waits for you stays on the home card.',
      home: 'What is waiting for me',
      help: 'Help',
    },
    ko: {
      title: '감사 인사',
      purpose: '감사 인사에 답합니다.',
      text: '도움이 되어 다행입니다. 필요한 일이 있으면 언제든지 입력해 주세요.',
      farewell: '다음에 또 뵙겠습니다. 대기 중인 일은 언제든지 확인할 수 있습니다.',
      home: '대기 중인 일',
      help: '도움말',
    },
  },
  open: async ({ farewell }, _turn, words) => ({
    card: 'shared/statement',
    data: { text: farewell ? words.farewell : words.text },
    summary: farewell ? words.farewell : words.text,
    buttons: [
      { title: words.home, press: ask('show-home') },
      { title: words.help, press: ask('help') },
    ],
  }),
});

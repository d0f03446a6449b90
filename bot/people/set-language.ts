import { setLanguage, showLanguage } from '../../src/people/set-language.ts';
import { defineCommand, type Turn } from '../command.ts';
import { act, type View } from '../view.ts';
import { fill, type Language } from '../words.ts';

/** Each language by its own name: whoever looks for it can read it. */
const own: Record<Language, string> = { en: 'English', ko: '한국어' };

const words = {
  en: {
    title: 'Language',
    purpose: 'The language of notices.',
    asking: 'speak Korean',
    recorded: 'Chose a language',
    now: 'Notices come in {language}.',
    none: 'Notices come in the language of your last message.',
    rule: 'Choose the language of notices. Answers always come in the language of the message.',
    unknown: '“{typed}” is not one of the languages here: English and Korean.',
    set: 'Notices come in {language} from now on. Answers always come in the language of the message.',
    en: 'English',
    ko: 'Korean',
  },
  ko: {
    title: '언어 설정',
    purpose: '알림을 받을 언어를 고릅니다.',
    asking: '영어로 설정해 줘',
    recorded: '언어를 선택했습니다',
    now: '알림 언어: {language}',
    none: '마지막 메시지의 언어로 알림을 받고 있습니다.',
    rule: '알림을 받을 언어를 선택해 주세요. 답변은 항상 메시지의 언어로 드립니다.',
    unknown: '지원하지 않는 언어입니다: “{typed}”. 영어와 한국어를 사용할 수 있습니다.',
    set: '이제부터 {language:으로/로} 알림을 받습니다. 답변은 항상 메시지의 언어로 드립니다.',
    en: '영어',
    ko: '한국어',
  },
};

const typedLanguage = (typed: string): Language | undefined => {
  const name = typed.toLowerCase();
  if (/kor|hangul|hangeul|한국|한글|국문/.test(name) || name === 'ko') return 'ko';
  return /eng|영어|영문|잉글/.test(name) || name === 'en' ? 'en' : undefined;
};

async function choose(title: unknown, turn: Turn, say: typeof words.en): Promise<View> {
  const chosen = await turn.perform(showLanguage, {});
  const typed = typeof title === 'string' ? title : '';
  const wished = typedLanguage(typed);
  const button = (language: Language) => ({
    title: own[language],
    press: act('set-language', { language }),
    ...(wished === language ? { primary: true as const } : {}),
  });
  const order: Language[] = wished === 'ko' || (!wished && turn.language === 'ko') ? ['ko', 'en'] : ['en', 'ko'];
  const unknown = typed && !wished;
  return {
    card: 'shared/statement',
    summary: say.title,
    ...(unknown ? { lead: { text: fill(say.unknown, { typed }), tone: 'attention' as const } } : {}),
    data: {
      title: say.title,
      text: `${chosen ? fill(say.now, { language: say[chosen] }) : say.none} ${say.rule}`,
    },
    buttons: order.map(button),
  };
}

/** The language of what comes unasked; stored with the person. */
export const setLanguageCommand = defineCommand({
  name: 'set-language',
  operation: setLanguage,
  words,
  hears(said) {
    const plain = said.replace(/[?!.\s]+$/, '');
    if (/^(?:change |set |choose )?(?:the |my )?languages?(?: settings?)?$/.test(plain))
      return { slots: {}, language: 'en' };
    return /^언어(?: ?(?:설정|변경|선택|바꾸기))?$/.test(plain) ? { slots: {}, language: 'ko' } : undefined;
  },
  open: async (asked, turn, say) => choose(asked.title, turn, say),
  answer: ({ language }, _turn, say) => {
    const text = fill(say.set, { language: say[language] });
    return { card: 'shared/statement', summary: text, data: { text } };
  },
});

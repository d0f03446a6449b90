import { type Language, languages } from '../words.ts';
import { topics } from './topics.ts';

const frames: Record<Language, RegExp[]> = {
  en: [
    /^(?:please )?(?:help(?: me)?(?: with| about| on)?|explain|tell me about|about|read about) (?:the |an? )?(.+)$/,
    /^what(?: is|'s|s) (?:the |an? )?(.+)$/,
    /^(?:the )?(.+?) help$/,
  ],
  ko: [
    /^도움말[:\s]+(.+)$/,
    /^(.+?)(?:에 대한|에 관한|에 대해)? ?(?:도움말|설명)(?: ?(?:좀|을|를))?(?: ?(?:보여 ?줘|보여 ?주세요|해 ?줘|해 ?주세요|알려 ?줘|알려 ?주세요))?$/,
    /^(.+?)(?:에 대해(?:서)?|에 관해(?:서)?) ?(?:알려 ?줘|알려 ?주세요|설명해 ?줘|설명해 ?주세요)$/,
    /^(.+?)(?:이|가|은|는|이란|란)? ?(?:뭐야|뭐예요|뭔가요|뭐죠|무엇입니까|무엇인가요|무엇이에요)$/,
  ],
};

const byName = (language: Language): Map<string, string> =>
  new Map(
    Object.entries(topics).flatMap(([id, { names, words }]) =>
      [words[language].title.toLowerCase(), ...names[language]].map((name) => [name, id] as const),
    ),
  );
const names = { en: byName('en'), ko: byName('ko') };

/** The topic that a whole message asks about, and in which language; undefined for everything else. */
export function topicAsked(said: string): { topic: string; language: Language } | undefined {
  const plain = said.replace(/[?!.\s]+$/, '');
  for (const language of languages) {
    for (const frame of frames[language]) {
      const topic = names[language].get(frame.exec(plain)?.[1]?.trim() ?? '');
      if (topic) return { topic, language };
    }
  }
  return undefined;
}

import type { ActivityRefusals } from '../../src/activity/refusals.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';

const titles: InEveryLanguage<{ activity: string }> = { en: { activity: 'Activity' }, ko: { activity: '활동 기록' } };

/** What is refused about the record of what was done, and the ways on. */
export const activityRefusals: RefusalsOf<keyof ActivityRefusals> = {
  words: {
    en: { 'export-over': () => 'This export can be fetched no longer: it is good for ten minutes. Ask for it again.' },
    ko: { 'export-over': () => '내보낸 파일은 10분 동안만 받을 수 있습니다. 다시 내보내 주세요.' },
  },
  ways: {
    'export-over': (_, { language }) => [{ title: titles[language].activity, press: ask('show-activity') }],
  },
  fields: { en: {}, ko: {} },
  formStays: [],
  tooLate: [],
};

import type { DeadlineRefusals } from '../../src/deadlines/refusals.ts';
import type { RefusalsOf } from '../refusals.ts';

/** What is refused about reminders. */
export const deadlineRefusals: RefusalsOf<keyof DeadlineRefusals> = {
  words: {
    en: {
      'digest-not-found': () => 'There are no reminders of that day.',
    },
    ko: {
      'digest-not-found': () => '그날의 요약이 없습니다.',
    },
  },
  ways: {},
  fields: {
    en: {},
    ko: {},
  },
  formStays: [],
  tooLate: [],
};

import type { ImportRefusals } from '../../src/imports/refusals.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';

/** What is refused about pasted tables, and the ways on. */
export const importRefusals: RefusalsOf<keyof ImportRefusals> = {
  words: {
    en: {
      'table-too-long': ({ rows, most }) =>
        `The table has ${rows} rows; at most ${most} are taken at once, so nothing was done. Paste it in parts.`,
      'row-repeats': ({ line }) => `This is about the same thing as row ${line}.`,
      'customer-exists': ({ customer }) => `${customer} is your customer already.`,
      'import-not-found': () => 'There is no such table of yours.',
    },
    ko: {
      'table-too-long': ({ rows, most }) =>
        `표가 ${rows}행입니다. 한 번에 ${most}행까지 처리할 수 있어 아무것도 하지 않았습니다. 나누어 붙여 넣어 주세요.`,
      'row-repeats': ({ line }) => `${line}행과 같은 대상입니다.`,
      'customer-exists': ({ customer }) => fill('{customer:은/는} 이미 귀사의 고객입니다.', { customer }),
      'import-not-found': () => '해당하는 표가 없습니다.',
    },
  },
  ways: {
    'customer-exists': ({ customer, customerId }) => [{ title: customer, press: ask('show-customer', { customerId }) }],
  },
  fields: { en: {}, ko: {} },
  formStays: [],
  tooLate: [],
};

import type { LeadRefusals } from '../../src/leads/refusals.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const settled: InEveryLanguage<Record<string, string>> = {
  en: { qualified: '{by} invited this lead as a customer on {at}.', dropped: '{by} dropped this lead on {at}.' },
  ko: {
    qualified: '{by} 님이 {at}에 이 잠재 고객을 고객으로 초대했습니다.',
    dropped: '{by} 님이 {at}에 이 잠재 고객을 중단했습니다.',
  },
};

const titles: InEveryLanguage<{ leads: string; show: string }> = {
  en: { leads: 'Leads', show: 'Show the lead' },
  ko: { leads: '잠재 고객 목록', show: '잠재 고객 보기' },
};

/** What is refused about leads, and the ways on. */
export const leadRefusals: RefusalsOf<keyof LeadRefusals> = {
  words: {
    en: {
      'lead-not-found': () => 'There is no such lead. The list shows those that exist.',
      'lead-exists': ({ company, since }, { moment }) =>
        `${company} is an open lead already, since ${moment(since)}, so it was not added again.`,
      'lead-settled': ({ state, by, at }, { moment }) => fill(settled.en[state] ?? '', { by, at: moment(at) }),
    },
    ko: {
      'lead-not-found': () => '해당하는 잠재 고객이 없습니다. 목록에서 확인해 주세요.',
      'lead-exists': ({ company, since }, { moment }) =>
        fill('{company:은/는} {at}부터 이미 잠재 고객 목록에 있어 다시 추가하지 않았습니다.', {
          company,
          at: moment(since),
        }),
      'lead-settled': ({ state, by, at }, { moment }) => fill(settled.ko[state] ?? '', { by, at: moment(at) }),
    },
  },
  ways: {
    'lead-not-found': (_, { language }) => [{ title: titles[language].leads, press: ask('list-leads') }],
    'lead-exists': ({ lead }, { language }) => [{ title: titles[language].show, press: ask('show-lead', { lead }) }],
  },
  fields: {
    en: {
      source: 'Choose where the lead comes from.',
    },
    ko: {
      source: '유입 경로를 선택해 주세요.',
    },
  },
  formStays: ['lead-exists'],
  tooLate: ['lead-settled'],
};

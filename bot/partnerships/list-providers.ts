import { listProviders } from '../../src/partnerships/list-providers.ts';
import { defineCommand } from '../command.ts';
import { ask } from '../view.ts';
import { partnershipRows } from './partnership-rows.ts';

/** The providers of a reseller (R51, R53). */
export const listProvidersCommand = defineCommand({
  name: 'list-providers',
  meantBy: { customer: 'list-relationships' },
  operation: listProviders,
  words: {
    en: {
      title: 'My providers',
      purpose: 'The indirect providers you work with.',
      asking: 'providers',
      none: 'No indirect providers yet.',
      invitations: 'Invitations',
    },
    ko: {
      title: '공급자 목록',
      purpose: '함께 일하는 간접 공급자를 보여 줍니다.',
      asking: '공급자 목록',
      none: '아직 간접 공급자가 없습니다.',
      invitations: '초대 목록',
    },
  },
  async open({ after }, turn, words) {
    const page = await turn.perform(listProviders, { after });
    return partnershipRows(page, 'provider', words, turn, 'list-providers', [
      { title: words.invitations, press: ask('list-invitations') },
    ]);
  },
});

import { showPartnership } from '../../src/partnerships/show-partnership.ts';
import { defineCommand } from '../command.ts';
import { openPartnership } from './show-partnership.ts';

/** What a provider may do for a reseller: the grants as accepted, by whom and when (R52). */
export const showGrantsCommand = defineCommand({
  name: 'show-grants',
  meantBy: { customer: 'list-relationships' },
  operation: showPartnership,
  words: {
    en: {
      title: 'What a provider can do',
      purpose: 'The grants as they were accepted, by whom and when.',
      asking: 'what can Fabrikam do',
    },
    ko: {
      title: '공급자가 할 수 있는 일',
      purpose: '승인된 권한과 승인한 사람, 시각을 보여 줍니다.',
      asking: 'Fabrikam에 부여한 권한 보여 줘',
    },
  },
  open: openPartnership(showPartnership),
});

import { showReseller } from '../../src/partnerships/show-partnership.ts';
import { defineCommand } from '../command.ts';
import { openPartnership } from './show-partnership.ts';

/** One reseller: who it is, since when, what was granted. */
export const showResellerCommand = defineCommand({
  name: 'show-reseller',
  operation: showReseller,
  words: {
    en: {
      title: 'Show a reseller',
      purpose: 'One reseller: state, grants, who authorised.',
      asking: 'show reseller Contoso',
    },
    ko: {
      title: '재판매인 보기',
      purpose: '재판매인의 상태와 부여된 권한, 승인한 사람을 보여 줍니다.',
      asking: '재판매인 콘토소 보여 줘',
    },
  },
  open: openPartnership(showReseller),
});

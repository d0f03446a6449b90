import { listResellers } from '../../src/partnerships/list-resellers.ts';
import { defineCommand } from '../command.ts';
import { ask } from '../view.ts';
import { partnershipRows } from './partnership-rows.ts';

/** The resellers of a provider, ten at a time (P12, P17). */
export const listResellersCommand = defineCommand({
  name: 'list-resellers',
  meantBy: { customer: 'list-relationships' },
  operation: listResellers,
  words: {
    en: {
      title: 'My resellers',
      purpose: 'The resellers you work with, by name.',
      asking: 'resellers',
      none: 'No resellers yet.',
      invite: 'Invite a reseller',
    },
    ko: {
      title: '재판매인 목록',
      purpose: '함께 일하는 재판매인을 보여 줍니다.',
      asking: '재판매인 목록',
      none: '아직 재판매인이 없습니다.',
      invite: '재판매인 초대',
    },
  },
  async open({ after }, turn, words) {
    const page = await turn.perform(listResellers, { after });
    return partnershipRows(page, 'reseller', words, turn, 'list-resellers', [
      { title: words.invite, press: ask('invite-reseller') },
    ]);
  },
});

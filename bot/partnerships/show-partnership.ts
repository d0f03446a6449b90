import { showPartnership } from '../../src/partnerships/show-partnership.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import type { View } from '../view.ts';
import { pairWith } from './partner.ts';
import { partnershipView } from './partnership-view.ts';

async function view(pair: { provider: string; reseller: string }, turn: Turn) {
  return partnershipView(await turn.perform(showPartnership, pair), turn);
}

/** How a partnership is asked for by the other party's name, also one that has ended. */
export const openPartnership =
  (operation: typeof showPartnership) =>
  async (asked: Asked, turn: Turn): Promise<View> => {
    await turn.authorize(operation);
    return partnershipView(await turn.perform(operation, await pairWith(asked, turn, { past: true })), turn);
  };

/** The state of a partnership, for the card of whoever has one. */
export const showPartnershipCommand = defineCommand({
  name: 'show-partnership',
  operation: showPartnership,
  unlisted: true,
  words: {
    en: { title: 'Partnership', purpose: 'Shows a partnership and what it grants.' },
    ko: { title: '파트너 관계', purpose: '파트너 관계와 부여된 권한을 보여 줍니다.' },
  },
  open: async (asked, turn) => view(await pairWith(asked, turn), turn),
  shows: { type: 'partnership', draw: ({ owner, id }, turn) => view({ provider: owner, reseller: id }, turn) },
});

import type { Partnership } from '../../src/partnerships/partnership.ts';
import type { Page } from '../../src/store/store.ts';
import type { Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask, type Button, type View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { pairSubject } from './partner.ts';
import { stateWord } from './partnership-view.ts';

const words: InEveryLanguage<{ show: string }> = { en: { show: 'Show' }, ko: { show: '보기' } };

/** A page of partners, with the state of each. */
export function partnershipRows(
  page: Page<Partnership>,
  other: 'reseller' | 'provider',
  { title, none }: { title: string; none: string },
  turn: Turn,
  command: string,
  buttons: Button[],
): View {
  const rows = page.items.map((partnership) => ({
    name: partnership[other].name,
    detail: `${partnership[other].domain} · ${stateWord(partnership, turn)} · ${turn.moment(partnership.authorizedAt)}`,
    actions: [
      {
        title: words[turn.language].show,
        press: ask(
          'show-partnership',
          pairSubject({ provider: partnership.provider.tenantId, reseller: partnership.reseller.tenantId }),
        ),
      },
    ],
  }));
  return listView({ title, none, rows, next: page.next && ask(command, { after: page.next }), buttons }, turn);
}

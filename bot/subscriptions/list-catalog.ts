import { listCatalog } from '../../src/subscriptions/list-catalog.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { countryName, fill, type InEveryLanguage } from '../words.ts';
import { seats, termWord } from './subscription-row.ts';

const words = {
  en: {
    title: 'Catalogue',
    purpose: 'What can be sold, by name.',
    asking: 'catalogue',
    in: 'Catalogue for {country}',
    found: 'Catalogue for {country}: “{words}”',
    none: 'Nothing of that name is sold there.',
    range: '{min} to {max}',
    order: 'Order',
    search: 'Search',
    searchLabel: 'Part of a name',
    all: 'All products',
  },
  ko: {
    title: '카탈로그',
    purpose: '판매할 수 있는 제품을 보여 줍니다.',
    asking: '카탈로그 보여 줘',
    in: '{country} 카탈로그',
    found: '{country} 카탈로그: “{words}”',
    none: '해당하는 판매 제품이 없습니다.',
    range: '{min}석에서 {max}까지',
    order: '주문',
    search: '검색',
    searchLabel: '이름의 일부',
    all: '전체 제품',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

async function page(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  const typed = (typeof asked.words === 'string' ? asked.words : (asked.product ?? '')).trim();
  const { customerId } = asked;
  const from = Number(asked.from ?? 0);
  const { items, next, country, orders } = await turn.perform(listCatalog, { customerId, words: typed, from });
  const rows = items.map(({ id, names, min, max, terms }) => {
    const range = min === max ? seats(min, turn) : fill(say.range, { min: String(min), max: seats(max, turn) });
    return {
      name: names[turn.language],
      detail: `${range} · ${terms.map((term) => termWord(term, turn)).join(', ')}`,
      actions: orders ? [{ title: say.order, press: ask('add-subscription', { customerId, productId: id }) }] : [],
    };
  });
  const place = countryName(country, turn.language) || say.title;
  const view = listView(
    {
      title: fill(typed ? say.found : say.in, { country: place, words: typed }),
      none: say.none,
      rows,
      next: next ? ask('list-catalog', { customerId, words: typed, from: next }) : undefined,
      buttons: [
        { title: say.search, press: { command: 'list-catalog', part: 'search', subject: { customerId } } },
        ...(typed ? [{ title: say.all, press: ask('list-catalog', { customerId }) }] : []),
      ],
    },
    turn,
  );
  return { ...view, card: 'customers/list-customers', data: { ...view.data, words: say, typed } };
}

/** What can be sold, ten at a time, also to one customer; found by part of a name. */
export const listCatalogCommand = defineCommand({
  name: 'list-catalog',
  operation: listCatalog,
  inputs: ['words'],
  words,
  open: page,
  steps: { search: page },
});

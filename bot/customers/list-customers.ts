import { listCustomers } from '../../src/customers/list-customers.ts';
import { nameKey } from '../../src/names.ts';
import { findPartner } from '../../src/partnerships/find-partner.ts';
import { resellerById } from '../../src/subscriptions/partner-of-record.ts';
import { type Asked, type CommandWords, defineCommand, isId, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';

/** The partner that the list is narrowed to: from a button, or by name among those that we work with. */
async function partnerOf(asked: Asked, turn: Turn): Promise<{ id: string; name: string } | undefined> {
  if (typeof asked.partner === 'string') return { id: asked.partner, name: String(asked.partnerName ?? '') };
  if (isId(asked.resellerId)) {
    const { tenantId: id, name } = await turn.perform(resellerById, { tenantId: asked.resellerId });
    return { id, name };
  }
  const { organization } = await turn.actor();
  const { kinds = [] } = organization ?? {};
  const name = asked.reseller ?? asked.provider;
  // The customers of one's own organisation are all of them.
  if (!name || nameKey(name) === nameKey(organization?.name ?? '')) return undefined;
  // Whichever word was used: to a provider the other side is a reseller, and the other way round.
  const as = kinds.includes('provider') && (asked.reseller || !kinds.includes('reseller')) ? 'reseller' : 'provider';
  const { tenantId, name: found } = (await turn.perform(findPartner, { name, as }))[as];
  return { id: tenantId, name: found };
}

const words = {
  en: {
    title: 'Customers',
    purpose: 'Your customers by name, or those of one partner.',
    asking: 'customers',
    of: 'Customers with {partner}',
    found: 'Customers found by “{words}”',
    none: 'No customers here.',
    with: '{domain} · with {others}',
    show: 'Show',
    all: 'All customers',
    invite: 'Invite a customer',
    search: 'Search',
    searchLabel: 'Part of a name',
  },
  ko: {
    title: '고객 목록',
    purpose: '고객을 이름순으로, 또는 파트너별로 보여 줍니다.',
    asking: '고객 목록',
    of: '{partner:과/와} 함께하는 고객',
    found: '“{words}” 검색 결과',
    none: '해당하는 고객이 없습니다.',
    with: '{domain} · {others:과/와} 함께',
    show: '보기',
    all: '전체 고객',
    invite: '고객 초대',
    search: '검색',
    searchLabel: '이름의 일부',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

async function page(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  await turn.authorize(listCustomers);
  const kinds = (await turn.actor()).organization?.kinds ?? [];
  const partner = await partnerOf(asked, turn);
  const typed = typeof asked.words === 'string' ? asked.words.trim() : '';
  const { items, next } = await turn.perform(listCustomers, { partner: partner?.id, words: typed, after: asked.after });
  const filter = { partner: partner?.id, partnerName: partner?.name, words: typed };
  const rows = items.map(({ customerId, name, domain, others }) => ({
    name,
    detail: others.length ? fill(say.with, { domain, others: others.map((one) => one.name).join(', ') }) : domain,
    actions: [{ title: say.show, press: ask('show-customer', { customerId }) }],
  }));
  const title = partner
    ? fill(say.of, { partner: partner.name })
    : typed
      ? fill(say.found, { words: typed })
      : say.title;
  const view = listView(
    {
      title,
      none: say.none,
      rows,
      next: next && ask('list-customers', { ...filter, after: next }),
      buttons: [
        { title: say.search, press: { command: 'list-customers', part: 'search', subject: {} } },
        {
          title: say.invite,
          press: ask('invite-customer', partner && !kinds.includes('provider') ? { with: partner.id } : {}),
        },
        ...(partner || typed ? [{ title: say.all, press: ask('list-customers', { words: '' }) }] : []),
      ],
    },
    turn,
  );
  return { ...view, card: 'customers/list-customers', data: { ...view.data, words: say, typed } };
}

/** “Search customers north”: the word that is searched for is anything, so no sentence is read for it. */
const searching: readonly [Language, RegExp][] = [
  [
    'en',
    /^(?:search|search for|find) (?:my |our |all )?customers (?:for |called |named )?(?!of |with |we |that |who |shared )(.+)$/,
  ],
  ['en', /^customers (?:called|named) (.+)$/],
  ['ko', /^고객 ?(?:목록 ?)?검색:? (.+)$/],
  ['ko', /^(\S+) 고객 검색(?: ?해 ?줘)?$/],
];

/** Customers by name, ten at a time: all, those of a reseller (P50), those shared with a provider (R54), or found by a word. */
export const listCustomersCommand = defineCommand({
  name: 'list-customers',
  operation: listCustomers,
  inputs: ['words'],
  takes: ['resellerId'],
  words,
  hears(said) {
    for (const [language, pattern] of searching) {
      const [, found] = pattern.exec(said) ?? [];
      if (found) return { slots: { words: found }, language };
    }
    return undefined;
  },
  open: page,
  steps: { search: page },
});

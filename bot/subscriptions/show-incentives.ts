import { findPartner } from '../../src/partnerships/find-partner.ts';
import { resellerById } from '../../src/subscriptions/partner-of-record.ts';
import { showIncentives } from '../../src/subscriptions/show-incentives.ts';
import { type Asked, defineCommand, isId, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';
import { seats } from './subscription-row.ts';

/** The partner that the list is narrowed to: from a button, or by name among those that we work with. */
async function partnerOf(asked: Asked, turn: Turn): Promise<{ tenantId: string; name: string } | undefined> {
  const { partnerId, partnerName } = asked;
  if (typeof partnerId === 'string') return { tenantId: partnerId, name: String(partnerName) };
  if (isId(asked.resellerId)) return turn.perform(resellerById, { tenantId: asked.resellerId });
  const name = asked.reseller ?? asked.provider;
  if (!name) return undefined;
  const { organization } = await turn.actor();
  const as = organization?.kinds.includes('provider') ? 'reseller' : 'provider';
  // A reseller that asks for its own has no partner in mind.
  if (as === 'provider' && organization?.name.toLowerCase() === name.toLowerCase()) return undefined;
  const { tenantId, name: found } = (await turn.perform(findPartner, { name, as }))[as];
  return { tenantId, name: found };
}

/** The subscriptions for which resellers may earn incentives. Never an amount (P54). */
export const showIncentivesCommand = defineCommand({
  name: 'show-incentives',
  operation: showIncentives,
  takes: ['resellerId'],
  words: {
    en: {
      title: 'Incentives',
      purpose: 'The subscriptions for which resellers may earn incentives.',
      asking: 'incentives of Adventure Works',
      of: 'Incentives: {partner}',
      none: 'No subscription is associated with a reseller here.',
      note: 'For these subscriptions the associated reseller may earn incentives, if applicable. Microsoft decides on them; amounts are not known here.',
      row: '{customer} · {seats} · {reseller}, since {since}',
      show: 'Show',
      all: 'All partners',
    },
    ko: {
      title: '인센티브',
      purpose: '재판매인이 인센티브를 받을 수 있는 구독을 보여 줍니다.',
      asking: 'Adventure Works의 인센티브 보여 줘',
      of: '인센티브: {partner}',
      none: '재판매인과 연결된 구독이 없습니다.',
      note: '연결된 재판매인은 해당하는 경우 다음 구독에 대해 인센티브를 받을 수 있습니다. 지급 여부는 Microsoft가 정하며 금액은 여기에서 알 수 없습니다.',
      row: '{customer} · {seats} · {reseller}, {since}부터',
      show: '보기',
      all: '전체 파트너',
    },
  },
  async open(asked, turn, words) {
    await turn.authorize(showIncentives);
    const partner = await partnerOf(asked, turn);
    const { items, next } = await turn.perform(showIncentives, { partner, after: asked.after });
    const view = listView(
      {
        title: partner ? fill(words.of, { partner: partner.name }) : words.title,
        none: words.none,
        rows: items.map(({ customerId, subscriptionId, customer, product, quantity, reseller, since }) => ({
          name: product[turn.language],
          detail: fill(words.row, {
            customer,
            seats: seats(quantity, turn),
            reseller: reseller.name,
            since: turn.moment(since),
          }),
          actions: [{ title: words.show, press: ask('show-subscription', { customerId, subscriptionId }) }],
        })),
        next: next && ask('show-incentives', { partnerId: partner?.tenantId, partnerName: partner?.name, after: next }),
        buttons: partner ? [{ title: words.all, press: ask('show-incentives') }] : [],
      },
      turn,
    );
    return items.length ? { ...view, data: { ...view.data, note: words.note } } : view;
  },
});

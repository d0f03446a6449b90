import { listOwnPartners } from '../../src/customers/list-relationships.ts';
import { relationshipKey, showRelationship } from '../../src/customers/show-relationship.ts';
import { rowsOnCard } from '../../src/partnerships/partnership.ts';
import { Refusal } from '../../src/refusal.ts';
import { defineCommand } from '../command.ts';
import { isCalled } from '../companies.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill } from '../words.ts';
import { kindWord, relationshipView } from './relationship-view.ts';

/** Who serves the speaker's own company, with what it has granted behind each. */
export const listRelationshipsCommand = defineCommand({
  name: 'list-relationships',
  operation: listOwnPartners,
  meantBy: { provider: 'show-customer', reseller: 'show-customer' },
  words: {
    en: {
      // What providers and resellers call their partners is another list: they say “my partners”, too.
      title: 'Who serves us',
      heading: 'My partners',
      purpose: 'Who serves your company, what you granted, since when.',
      asking: 'list our relationships',
      none: 'No partner serves your company.',
      detail: '{kind} · {domain} · since {at}',
      show: 'Show',
      invitations: 'Invitations',
    },
    ko: {
      title: '담당 파트너',
      heading: '내 파트너',
      purpose: '귀사를 담당하는 파트너와 부여한 권한, 시작일을 보여 줍니다.',
      asking: '담당 파트너',
      none: '귀사를 담당하는 파트너가 없습니다.',
      detail: '{kind} · {domain} · {at}부터',
      show: '보기',
      invitations: '초대 목록',
    },
  },
  async open(asked, turn, words) {
    const { tenantId: customerId } = turn.speaker;
    const all = await turn.perform(listOwnPartners, {});
    const name = asked.provider ?? asked.reseller ?? asked.customer;
    const relationships = name ? all.filter(({ partner }) => isCalled(partner, name)) : all;
    const [first, second] = relationships;
    if (name && !first) throw new Refusal('not-your-partner', { name });
    if (name && first && !second) {
      const relationship = relationshipKey(first);
      return relationshipView(await turn.perform(showRelationship, { customerId, relationship }), turn);
    }
    const from = Number(asked.from ?? 0);
    const rows = relationships.slice(from, from + rowsOnCard).map((one) => ({
      name: one.partner.name,
      detail: fill(words.detail, {
        kind: kindWord(one, turn),
        domain: one.partner.domain,
        at: turn.moment(one.since),
      }),
      actions: [
        {
          title: words.show,
          press: ask('show-relationship', { customerId, relationship: relationshipKey(one) }),
        },
      ],
    }));
    const buttons = [{ title: words.invitations, press: ask('list-invitations') }];
    const next = relationships.length > from + rowsOnCard && ask('list-relationships', { from: from + rowsOnCard });
    return listView({ title: words.heading, none: words.none, rows, next: next || '', buttons }, turn);
  },
});

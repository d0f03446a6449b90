import { findCustomer } from '../../src/customers/find-customer.ts';
import { endPartnership } from '../../src/partnerships/end-partnership.ts';
import { isCurrent, partnershipSubject } from '../../src/partnerships/partnership.ts';
import { showPartnership } from '../../src/partnerships/show-partnership.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { endRelationshipCommand } from '../customers/end-relationship.ts';
import { formView } from '../form-view.ts';
import { act, ask } from '../view.ts';
import { fill } from '../words.ts';
import { pairSubject, pairWith } from './partner.ts';
import { partnershipView } from './partnership-view.ts';

/** “The relationship with Northwind”: who is no partner of ours, but a customer. */
async function customerCalled(asked: Asked, error: unknown, turn: Turn): Promise<string | undefined> {
  const name = asked.reseller ?? asked.provider;
  if (!name || !(error instanceof Refusal) || !/^(reseller|provider)-not-found$/.test(error.code)) return undefined;
  try {
    return (await turn.perform(findCustomer, { name })).customerId;
  } catch (other) {
    if (other instanceof Refusal) return undefined;
    throw other;
  }
}

/** Ends a partnership, after its consequences were shown. */
export const endPartnershipCommand = defineCommand({
  name: 'end-partnership',
  meantBy: { customer: 'end-relationship' },
  operation: endPartnership,
  inputs: ['notify'],
  words: {
    en: {
      title: 'End a partnership',
      purpose: 'Shows what stays and what stops, then ends it.',
      recorded: 'Ended a partnership',
      asking: 'end partnership with Contoso',
      heading: 'End the partnership with {name}?',
      what: 'What this means:',
      stops: 'New customers, orders and associations between you and {name} are no longer possible.',
      stay: 'Customers that both of you serve stay, with their subscriptions.',
      rights:
        'Administrator rights that customers or {reseller} have delegated are not taken away: remove them in Microsoft Entra.',
      told: 'Microsoft tells nobody.',
      notify: 'Notice',
      tell: 'Tell {name} about it',
      end: 'End partnership',
      keep: 'Keep it',
    },
    ko: {
      title: '파트너 관계 종료',
      purpose: '남는 것과 중단되는 것을 확인한 뒤 종료합니다.',
      recorded: '파트너 관계를 종료했습니다',
      asking: '콘토소와의 파트너 관계를 종료해 줘',
      heading: '{name:과/와}의 파트너 관계를 종료하시겠습니까?',
      what: '종료하면 다음과 같이 됩니다.',
      stops: '{name:과/와}의 새로운 고객 추가, 주문, 연결은 더 이상 할 수 없습니다.',
      stay: '함께 관리하는 고객과 그 구독은 그대로 남습니다.',
      rights:
        '고객이나 {reseller:이/가} 위임한 관리자 권한은 자동으로 회수되지 않으므로 Microsoft Entra에서 제거해야 합니다.',
      told: 'Microsoft는 이 사실을 아무에게도 통지하지 않습니다.',
      notify: '통지',
      tell: '{name}에 알리기',
      end: '파트너 관계 종료',
      keep: '유지',
    },
  },
  async open(asked, turn, words) {
    await turn.authorize(endPartnership);
    const pair = await pairWith(asked, turn).catch(async (error) => {
      const customerId = await customerCalled(asked, error, turn);
      if (!customerId) throw error;
      return { customerId, customer: asked.reseller ?? asked.provider };
    });
    if ('customerId' in pair) {
      const { name, words: itsWords } = endRelationshipCommand;
      // What comes in its way now is in the way of that, and leads back to it.
      turn.interrupted = { command: name, takes: [], asked: pair, changes: true };
      return endRelationshipCommand.open(pair, turn, itsWords[turn.language]);
    }
    const partnership = await turn.perform(showPartnership, pair);
    if (!isCurrent(partnership)) return partnershipView(partnership, turn);
    const name = (turn.speaker.tenantId === pair.provider ? partnership.reseller : partnership.provider).name;
    const names = { name, reseller: partnership.reseller.name };
    const title = fill(words.heading, names);
    return formView({
      title,
      pointsTitle: words.what,
      points: [words.stops, words.stay, words.rights, words.told].map((line) => fill(line, names)),
      inputs: [{ kind: 'tick', id: 'notify', label: words.notify, tick: fill(words.tell, names), value: 'true' }],
      buttons: [
        { title: words.end, press: act('end-partnership', { ...pair, version: partnership.version }), primary: true },
        { title: words.keep, press: ask('show-partnership', pairSubject(pair)) },
      ],
    });
  },
  answer: (partnership, turn) => partnershipView(partnership, turn),
  subjectOf: ({ provider, reseller }) => partnershipSubject(String(provider), String(reseller)),
});

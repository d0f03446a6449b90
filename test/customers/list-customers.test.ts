import { expect } from 'chai';
import { type Customer, customerHome, customerId, relationshipOf } from '../../src/customers/customer.ts';
import { type CustomerEntry, customerEntries, customersHome, wordsOf } from '../../src/customers/customer-entry.ts';
import { buttonsOf, type Office, type Persona, textOf, titlesOf } from '../support/office.ts';
import { adventureWorks, contoso, openScene } from '../support/scene.ts';

describe('customers', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    ({ office, mina, robin } = await openScene());
  });
  afterEach(() => office.close());

  const fabrikam = () => ({
    tenantId: mina.identity.tenantId,
    name: 'Fabrikam',
    domain: 'fabrikam.com',
    country: 'US',
  });

  /** Customers of Fabrikam's, with a reseller or without, as their registration leaves them. */
  async function customers(...names: [name: string, resellers?: [tenantId: string, name: string][]][]): Promise<void> {
    const { store } = office.twotier;
    const at = office.clock.now.toISOString();
    for (const [nth, [name, resellers = []]] of names.entries()) {
      const id = `77777777-0000-4000-8000-${String(nth).padStart(12, '0')}`;
      const customer: Customer = {
        id: customerId,
        type: 'customer',
        customerId: id,
        name,
        domain: `c${nth}.example`,
        country: 'US',
        language: 'en',
        createdAt: at,
        version: 1,
      };
      const relationships = [
        relationshipOf({ as: 'provider', partner: fabrikam(), since: at }),
        ...resellers.map(([tenantId, reseller]) =>
          relationshipOf({
            as: 'reseller',
            partner: { tenantId, name: reseller, domain: '', country: 'US' },
            since: at,
          }),
        ),
      ];
      await store.commit(
        customerHome(id),
        [customer, ...relationships].map((doc) => ({ kind: 'put', doc })),
      );
      for (const effect of customerEntries(customer, relationships)) {
        if (effect.kind !== 'put') continue;
        await store.commit(
          effect.pk,
          effect.docs.map((doc) => ({ kind: 'put', doc })),
        );
      }
    }
  }

  async function namesOnAllPages(who: Persona, sentence: string): Promise<string[]> {
    const seen: string[] = [];
    let card = await who.says(sentence);
    for (;;) {
      const rows = buttonsOf(card).filter(({ title }) => title === 'Show');
      expect(rows.length).to.be.at.most(10);
      seen.push(...(JSON.stringify(card).match(/"text":"Customer \d\d[^"]*"/g) ?? []));
      if (!titlesOf(card).includes('Next')) return seen;
      card = await who.presses('Next');
    }
  }

  it('page ten at a time, each once, also those of one reseller', async () => {
    await customers(
      ...Array.from(
        { length: 27 },
        (_, at) =>
          [`Customer ${String(at).padStart(2, '0')}`, at % 2 ? [[adventureWorks, 'Adventure Works']] : []] as [
            string,
            [string, string][],
          ],
      ),
    );
    const all = await namesOnAllPages(mina, 'customers');
    expect(new Set(all).size).to.equal(27);
    expect(all).to.have.length(27);
    expect(await namesOnAllPages(mina, 'customers of Adventure Works')).to.have.length(13);
    expect(await namesOnAllPages(robin, 'customers we share with Fabrikam')).to.have.length(13);
  });

  it('are found by a word that begins so, by several, and in Korean', async () => {
    await customers(['Lamna Healthcare'], ['Lamna Logistics'], ['한솔 물류'], ['한솔 제지']);
    await mina.says('customers');
    expect(textOf(await mina.presses('Search', { words: 'lam' })))
      .to.include('Lamna Healthcare')
      .and.include('Lamna Logistics');
    const two = textOf(await mina.presses('Search', { words: 'lamna heal' }));
    expect(two).to.include('Lamna Healthcare').and.not.include('Logistics');
    expect(textOf(await mina.presses('Search', { words: '물류' })))
      .to.include('한솔 물류')
      .and.not.include('제지');
    expect(textOf(await mina.presses('Search', { words: 'amna' }))).to.include('No customers here.');
    expect(textOf(await mina.presses('All customers')))
      .to.include('Northwind Traders')
      .and.include('한솔 제지');
  });

  it('are found by each word of a long name, and by words that very many others have', async () => {
    const many = Array.from({ length: 102 }, (_, nth): [string] => [`Trading House ${1000 + nth}`]);
    await customers(...many, ['One Two Three Four Five Six Seven Eight Nine Trading Korea']);
    for (const words of ['nine', 'trading korea']) {
      await mina.says('customers');
      expect(textOf(await mina.presses('Search', { words })), words).to.include('One Two Three Four');
    }
  });

  it('are searched by a sentence, in both languages', async () => {
    await customers(['Lamna Healthcare'], ['한솔 물류']);
    const found = textOf(await mina.says('search customers lam'));
    expect(found).to.include('Lamna Healthcare').and.not.include('Northwind');
    expect(textOf(await mina.says('고객 검색 물류')))
      .to.include('한솔 물류')
      .and.not.include('Lamna');
    expect(textOf(await mina.says('find customers of Adventure Works'))).to.include('Northwind');
    expect(textOf(await mina.says('customers of Fabrikam')), 'their own').to.include('Lamna Healthcare');
  });

  it('are found by a name, a domain or a word of their own; what fits several is a question', async () => {
    await customers(['Lamna Healthcare'], ['Lamna Logistics']);
    expect(textOf(await mina.says('show customer Lamna Healthcare, Ltd.'))).to.include('c0.example');
    expect(textOf(await mina.says('show customer Logistics'))).to.include('c1.example');
    const asked = await mina.says('show customer Lamna');
    expect(textOf(asked)).to.include('does not point to one customer');
    expect(textOf(await mina.presses('Lamna Logistics'))).to.include('c1.example');
    const unknown = await mina.says('show customer Zzyzx');
    expect(titlesOf(unknown)).to.include('Invite Zzyzx');
  });

  it('are offered by what they sound like to whoever writes them in other letters', async () => {
    await customers(['한빛 전자'], ['Woodgrove Bank'], ['Lucerne Publishing']);
    expect(textOf(await mina.says('노스윈드 구독 목록'))).to.include(
      '“노스윈드”에 해당하는 고객을 하나로 정할 수 없습니다.',
    );
    expect(textOf(await mina.presses('Northwind Traders'))).to.include('Northwind Traders의 구독');
    for (const [said, meant] of [
      ['고객 우드그로브 보여 줘', 'Woodgrove Bank'],
      ['show customer Hanbit', '한빛 전자'],
      ['고객 루선 보여 줘', 'Lucerne Publishing'],
    ] as const)
      expect(titlesOf(await mina.says(said)), said).to.include(meant);
    const seats = await mina.says('노스윈드 Business Premium 5석 추가해 줘');
    expect(titlesOf(seats)).to.include('Northwind Traders');
    expect(textOf(await mina.presses('Northwind Traders')), 'and goes on').to.include('25석 → 30석');
    expect(textOf(await mina.says('어드벤처웍스의 고객 목록'))).to.include('하나로 정할 수 없습니다');
    expect(textOf(await mina.presses('Adventure Works'))).to.include('Adventure Works와 함께하는 고객');
    await mina.says('재판매인 어드벤처의 고객 사우스리지 추가해 줘');
    const form = await mina.presses('Adventure Works');
    expect(textOf(form)).to.include('Adventure Works의 고객 추가').and.include('사우스리지');
    expect(titlesOf(await mina.says('고객 콘토소 보여 줘')), 'nobody sounds like that').to.deep.equal([
      '콘토소 초대',
      '고객 목록',
    ]);
  });

  it('name only those other partners that the viewer works with', async () => {
    await customers([
      'Lamna Healthcare',
      [
        [adventureWorks, 'Adventure Works'],
        [contoso, 'Contoso'],
      ],
    ]);
    const list = textOf(await mina.says('customers'));
    expect(list).to.include('Adventure Works').and.not.include('Contoso');
    const card = textOf(await mina.says('show customer Lamna Healthcare'));
    expect(card).to.include('Adventure Works').and.not.include('Contoso');
    const pat = office.person('Pat');
    expect(textOf(await pat.says('customers')))
      .to.include('Lamna Healthcare')
      .and.not.include('Fabrikam');
    const theirs = textOf(await pat.says('show customer Lamna Healthcare'));
    expect(theirs).to.include('Contoso').and.not.include('Adventure').and.not.include('Fabrikam');
    // What the provider has made itself it goes on to see, whatever becomes of the partnership.
    await mina.says('end partnership with Adventure Works');
    await mina.presses('End partnership');
    expect(textOf(await mina.says('show customer Northwind'))).to.include('Adventure Works');
    expect(textOf(await mina.says('show customer Lamna Healthcare'))).not.to.include('Adventure');
  });

  it('have buttons for what the viewer may do', async () => {
    const shown = async (who: string) => titlesOf(await office.person(who).says('show customer Northwind Traders'));
    const both = ['Service requests', 'Delegated rights'];
    expect(await shown('Mina')).to.include.members([
      'Add a subscription',
      'Reseller access',
      ...both,
      'End relationship',
    ]);
    const joon = await shown('Joon');
    expect(joon).to.include.members(both);
    for (const title of ['Reseller access', 'End relationship', 'Invite with a provider'])
      expect(joon, title).not.to.include(title);
    expect(await shown('Robin'))
      .to.include.members([...both, 'End relationship'])
      .and.not.include('Reseller access');
    expect(titlesOf(await office.person('Pat').says('customers'))).to.include('Invite a customer');
    expect(titlesOf(await office.person('Lee').says('customers'))).not.to.include('Invite a customer');
  });

  it('lead from their card to the end of the relationship, and to the access of a reseller', async () => {
    await mina.says('show customer Northwind Traders');
    expect(textOf(await mina.presses('End relationship'))).to.include('cannot end yet');
    await mina.says('show customer Northwind Traders');
    const form = await mina.presses('Reseller access');
    expect(textOf(form)).to.include("Choose a reseller's access");
    expect(textOf(await mina.presses('Next', { resellerId: adventureWorks }))).to.include(
      'Adventure Works has this already.',
    );
  });

  it('are invited by a reseller from the card of its provider', async () => {
    await robin.says('providers');
    await robin.presses('Show');
    expect(textOf(await robin.presses('Shared customers'))).to.include('Northwind Traders');
    await robin.says('providers');
    await robin.presses('Show');
    const form = await robin.presses('Invite a customer');
    expect(JSON.stringify(form)).to.include('"value":"0d1f7a1e-0000-4000-8000-00000000fab0"');
  });

  it('of a directory have accepted their agreement by now, wherever somebody looks', async () => {
    // Ten in the evening of the day before, where it is today last.
    expect(textOf(await mina.says('show customer Northwind'))).to.include('accepted on Thu 19 Nov 2026');
  });

  it('leave the list of whoever has no relationship with them any more, also by their words', async () => {
    await robin.says('end the relationship with customer Northwind');
    await robin.presses('End relationship');
    const { items } = await office.twotier.store.list<CustomerEntry>(customersHome(adventureWorks), {
      type: 'customer-entry',
      limit: 100,
    });
    expect(items).to.deep.equal([]);
    await robin.says('customers');
    expect(textOf(await robin.presses('Search', { words: 'north' }))).to.include('No customers here.');
    expect(textOf(await mina.says('customers of Adventure Works'))).to.include('No customers here.');
  });

  it('have words that end in none but letters, wherever a long one is cut', () => {
    expect(wordsOf('A', `${'x'.repeat(59)}-y.example`)).to.deep.equal(['a', 'x'.repeat(59)]);
  });
});

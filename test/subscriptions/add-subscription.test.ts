import { expect } from 'chai';
import { auditHome } from '../../src/audit.ts';
import { customerHome } from '../../src/customers/customer.ts';
import { buttonsOf, codeIn, copyOf, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';
import { choicesOf, customers, lina, openMarket } from './market.ts';

const titles = (who: Persona) => titlesOf(who.card);

describe('ordering a subscription', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    ({ office, mina, robin } = await openScene({ office: openMarket(), installed: ['robin'] }));
  });
  afterEach(() => office.close());

  const held = async (customer: keyof typeof customers, product: string) =>
    (await office.twotier.partnerCenter.subscriptions(customers[customer])).filter(
      ({ friendlyName }) => friendlyName === product,
    );

  it('leads from one sentence to the review, and from one press to the subscription', async () => {
    const review = await mina.says('order 10 E3 for Northwind');
    expect(textOf(review))
      .to.include('Will be ordered: 10 seats of Office 365 E3 for Northwind Traders.')
      .and.include('The commitment runs for 1 year. It can be reduced or cancelled for seven days.');
    expect(await held('northwind', 'Office 365 E3')).to.deep.equal([]);
    const done = await mina.presses('Submit');
    expect(textOf(done))
      .to.include('Northwind Traders · 10 seats · active')
      .and.include('no reseller associated')
      .and.include('ordered, Mina Park');
    expect(titles(mina)).to.include.members(['Change seats', 'Support contact']);
    expect(textOf(await mina.says('subscriptions of Northwind'))).to.include('Office 365 E3');
  });

  it('finds what is typed in the language of the card, whatever that of the client', async () => {
    const titles = async (sentence: string) => {
      const dataset = /"dataset":"([^"]*product[^"]*)"/.exec(JSON.stringify(await mina.says(sentence)))?.[1] ?? '';
      return (await mina.searches(dataset, 'M365 BP')).map(({ title }) => title);
    };
    expect(await titles('order E3 for Northwind')).to.deep.equal(['Microsoft 365 Business Premium']);
    expect(await titles('Northwind에 E3 주문해 줘')).to.deep.equal(['Microsoft 365 비즈니스 프리미엄']);
  });

  it('says in Korean what will be ordered in Korean', async () => {
    const review = await mina.says('알파인스키에 Visio 플랜 2 3석을 주문해 줘');
    expect(textOf(review)).to.include('주문 내용: 알파인스키에 Visio 플랜 2 3석').and.include('약정 기간은 1년이며');
    expect(textOf(await mina.presses('제출'))).to.include('알파인스키 · 3석 · 사용 중');
  });

  it('tells what the customer has of the product already', async () => {
    expect(textOf(await mina.says('order 5 Power BI Pro for 알파인스키'))).to.include(
      'It has 8 seats of it now, and 13 seats afterwards.',
    );
  });

  it('asks on a form for what a sentence leaves out, and searches while somebody types', async () => {
    const form = await mina.says('order E3 for Northwind');
    expect(valuesOf(form)).to.include({ customer: customers.northwind, term: 'P1Y', reseller: '' });
    expect(choicesOf(form, 'reseller')).to.include.members(['No reseller', 'Adventure Works', 'Litware']);
    expect((await mina.searches('add-subscription/customer', 'woo')).map(({ title }) => title)).to.deep.equal([
      'Woodgrove Bank (woodgrove.com)',
    ]);
    const review = await mina.presses('Next: Review', { quantity: 3 });
    expect(textOf(review)).to.include('3 seats of Office 365 E3');
  });

  it("searches the catalogue of the customer's country", async () => {
    const sold = async (country: string) =>
      (await mina.searches(`add-subscription/product/${country}`, 'teams phone')).map(({ title }) => title);
    expect(await sold('US')).to.deep.equal(['Microsoft Teams Phone with Calling Plan']);
    expect(await sold('KR')).to.deep.equal([]);
  });

  it('associates the reseller that is named, which is told; both sides have it on record', async () => {
    const review = await mina.says('order 10 E3 for Northwind with reseller Adventure Works');
    expect(textOf(review)).to.include('Adventure Works manages the subscription and may earn incentives for it');
    await mina.presses('Submit');
    const told = textOf(robin.card);
    expect(told).to.match(/Mina Park ordered for Northwind Traders: Office 365 E3, \d+ seats\./);
    expect((await held('northwind', 'Office 365 E3'))[0]?.partnerIdOnRecord).to.equal('4567890');
    expect(textOf(await robin.says('incentives'))).to.include('Office 365 E3');
    for (const pk of [
      auditHome(mina.identity.tenantId),
      auditHome(robin.identity.tenantId),
      customerHome(customers.northwind),
    ]) {
      const items = await office.trail(pk);
      expect(items.map(({ operation }) => operation)).to.deep.equal(['add-subscription']);
      expect(items[0]?.after).to.deep.include({
        subscription: 'Office 365 E3',
        seats: '10',
        reseller: 'Adventure Works',
      });
    }
  });

  it('asks which product is meant, and goes on with the order', async () => {
    const asked = await mina.says('order 5 Dynamics 365 for Northwind');
    expect(textOf(asked)).to.include('“Dynamics 365” does not point to one product. Did you mean one of these?');
    const review = await mina.presses('Dynamics 365 Sales Professional');
    expect(textOf(review)).to.include('Will be ordered: 5 seats of Dynamics 365 Sales Professional for Northwind');
  });

  it('is one order, however often it is submitted', async () => {
    await mina.says('order 10 E3 for Northwind');
    const press = mina.pressOf('Submit');
    const old = copyOf(mina);
    const answers = await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    for (const { status } of answers) expect(status).to.equal(200);
    await office.settled();
    expect(textOf(await mina.presses('Submit', {}, old))).to.include('10 seats · active');
    expect(await held('northwind', 'Office 365 E3')).to.have.length(1);
  });

  it('orders nothing from a card whose order was cancelled', async () => {
    await mina.says('order 10 E3 for Northwind');
    const old = copyOf(mina);
    expect(textOf(await mina.presses('Cancel'))).to.include('Nothing was ordered');
    expect(textOf(await mina.presses('Submit', {}, old))).to.include('cancelled or submitted already');
    expect(await held('northwind', 'Office 365 E3')).to.deep.equal([]);
  });

  it('is changed on the form and reviewed anew, and waits among the drafts until it is submitted', async () => {
    await mina.says('order 10 E3 for Northwind');
    const form = await mina.presses('Change');
    expect(valuesOf(form)).to.include({ product: 'CFQ7TTC0LF8R:0001', quantity: 10 });
    await mina.presses('Next: Review', { quantity: '12', term: 'P1M' });
    expect(textOf(mina.card)).to.include('12 seats').and.include('1 month');
    expect(textOf(await mina.says('my drafts'))).to.include('12 seats · Office 365 E3 · Northwind Traders');
    expect(textOf(await mina.presses('Continue')))
      .to.include('12 seats')
      .and.include('1 month');
    await mina.presses('Submit');
    expect((await held('northwind', 'Office 365 E3'))[0]).to.include({ quantity: 12, term: 'P1M' });
    expect(textOf(await mina.says('my drafts'))).to.include('You have begun nothing');
  });

  it('is refused for a reseller that Partner Center takes on an attestation only, and no customer is made for it', async () => {
    await mina.says('order 10 Office 365 E3 for Northwind with reseller Wingtip Cloud');
    expect(textOf(await mina.presses('Submit')))
      .to.include('MPN ID 7890123')
      .and.include('choose another reseller');
    await mina.says('add customer Blue Yonder for reseller Wingtip Cloud');
    await mina.presses('Next: Subscriptions', {
      company: 'Blue Yonder',
      domain: 'blueyonder',
      ...{ street: '1 Way', city: 'Seattle', postalCode: '98101' },
      ...{ firstName: 'Ada', lastName: 'Lo', email: 'ada@blueyonder.example' },
    });
    const lines = { product1: 'CFQ7TTC0LCHC:0002', quantity1: '12' };
    expect(textOf(await mina.presses('Next: Review', lines))).to.include('MPN ID 7890123');
    expect(valuesOf(mina.card)).to.include(lines);
  });

  describe('with something in the way', () => {
    it('tells all of it at once', async () => {
      const review = await mina.says('order 301 Business Premium for Woodgrove with reseller Litware');
      expect(textOf(review))
        .to.include('Woodgrove Bank has not accepted the Microsoft Customer Agreement yet.')
        .and.include('Litware cannot be partner of record')
        .and.include('sold with 1 seat to 300 seats');
      expect(titles(mina)).to.deep.equal(['Confirm the agreement', 'Check Litware', 'Check again', 'Change', 'Cancel']);
      expect(await held('woodgrove', 'Microsoft 365 Business Premium')).to.deep.equal([]);
    });

    it('comes back to the order once the agreement is confirmed', async () => {
      await mina.says('order 10 E3 for Woodgrove');
      const form = await mina.presses('Confirm the agreement');
      expect(valuesOf(form)).to.include({ firstName: 'Wanda', lastName: 'Grove', email: 'wanda@woodgrove.com' });
      await mina.presses('Confirm acceptance', { dateAgreed: '2026-11-19' });
      expect(textOf(mina.card)).to.include('accepted on Thu 19 Nov 2026');
      expect(textOf(await mina.presses('Continue the order'))).to.include('Will be ordered: 10 seats of Office 365 E3');
      expect(textOf(await mina.presses('Submit'))).to.include('Woodgrove Bank · 10 seats · active');
    });

    it('is offered to nobody else to be continued', async () => {
      await mina.says('order 10 E3 for Woodgrove');
      const joon = office.person('Joon');
      await joon.says('show customer Woodgrove');
      expect(titles(joon)).not.to.include('Continue the order').and.not.to.include('주문 계속하기');
      await mina.says('show customer Northwind');
      expect(titles(mina)).not.to.include('Continue the order');
      await mina.says('show customer Woodgrove');
      expect(titles(mina)).to.include('Continue the order');
    });

    it('comes back once the reseller has authorised the partnership', async () => {
      const pat = office.person('Pat');
      await pat.installs();
      const becomesPartner = async () => {
        await mina.says('invite reseller Contoso at pat@contoso.com');
        await mina.presses('Send invitation');
        await pat.says(`accept invitation ${codeIn((await office.mail()).at(-1))}`);
        await pat.presses('Authorize indirect provider', { confirmed: 'true' });
      };
      await becomesPartner();
      await mina.says('order 10 E3 for Northwind with reseller Contoso');
      const standing = copyOf(mina);
      await mina.says('end partnership with Contoso');
      await mina.presses('End partnership');
      const blocked = await mina.presses('Submit', {}, standing);
      expect(textOf(blocked)).to.include('Contoso is not one of your resellers with a partnership in force');
      expect(buttonsOf(blocked).map(({ title }) => title)).to.include('Invite Contoso');
      await becomesPartner();
      await mina.says('show reseller Contoso');
      expect(textOf(await mina.presses('Continue the order'))).to.include('Contoso manages the subscription');
      await mina.presses('Submit');
      expect((await held('northwind', 'Office 365 E3'))[0]?.partnerIdOnRecord).to.equal('2345678');
    });

    it('is refused once the relationship with the customer has ended, with the way to it', async () => {
      await mina.says('order 10 E3 for Woodgrove Bank');
      const standing = copyOf(mina);
      await mina.says('end the relationship with customer Woodgrove Bank');
      await mina.presses('End relationship');
      const blocked = await mina.presses('Check again', {}, standing);
      expect(textOf(blocked)).to.include('Fabrikam has no reseller relationship with Woodgrove Bank');
      expect(buttonsOf(blocked).map(({ title }) => title)).to.include('Invite Woodgrove Bank');
    });

    it("is refused for another country's product and another term", async () => {
      const review = await mina.says('order 2 Teams Phone for 알파인스키');
      expect(textOf(review)).to.match(/is not sold in South Korea/);
      await mina.says('order 25 Copilot for Northwind');
      await mina.presses('Change');
      expect(choicesOf(mina.card, 'term')).to.deep.equal(['1 year']);
      expect(textOf(await mina.presses('Next: Review', { term: 'P1M' }))).to.include(
        'not sold for this term, but for: 1 year',
      );
    });

    it('keeps what was typed where Partner Center alone refuses', async () => {
      await mina.says('order 4 Teams Premium for Northwind');
      const refused = await mina.presses('Submit');
      expect(textOf(refused)).to.include('not sold to this customer').and.include('4 seats of Microsoft Teams Premium');
      await mina.presses('Change');
      await mina.presses('Next: Review', { product: 'CFQ7TTC0LF8R:0001' });
      expect(textOf(await mina.presses('Submit')))
        .to.include('Office 365 E3')
        .and.include('4 seats · active');
      expect(textOf(await mina.says('my drafts'))).to.include('You have begun nothing');
    });

    it('keeps what was typed wrong', async () => {
      await mina.says('order E3 for Northwind');
      const again = await mina.presses('Next: Review', { quantity: '0', product: 'E3' });
      expect(textOf(again)).to.include('a whole number from 1 up');
      expect(valuesOf(again)).to.include({ customer: customers.northwind, product: 'CFQ7TTC0LF8R:0001' });
    });
  });

  it('is finished when Partner Center did not answer at first', async () => {
    await mina.says('order 203 E3 for Northwind');
    const message = mina.messages.at(-1);
    const { body } = await mina.sends(mina.pressOf('Submit'));
    expect(JSON.stringify(body)).to.include('slow to answer');
    office.passes({ seconds: 120 });
    while (await office.twotier.outbox.poll()) await office.settled();
    await office.settled();
    expect(await held('northwind', 'Office 365 E3')).to.have.length(1);
    expect(textOf(message?.card ?? {})).to.include('203 seats · active');
  });

  describe('is a matter of rights', () => {
    it('of admin agents and global admins of the provider', async () => {
      const refused = textOf(await office.person('Joon').says('order 10 E3 for Northwind'));
      expect(refused).to.include('admin agent').and.include('Mina Park');
    });

    it('and not of resellers, who are led to a request', async () => {
      const request = await robin.says('order 10 E3 for Northwind');
      expect(textOf(request)).to.include('Send to Fabrikam').and.include('Office 365 E3');
      expect(textOf(await office.person(lina).says('order 10 E3 for Northwind'))).to.include(
        'is not one of your customers',
      );
    });

    it("and not of another provider's customers", async () => {
      const known = textOf(await mina.says('order 10 E3 for Margie'));
      expect(known).to.equal(textOf(await mina.says('order 10 E3 for Tailspin')).replaceAll('Tailspin', 'Margie'));
    });
  });

  it('of an Azure plan leaves the step in the Azure portal, which somebody says is done', async () => {
    await mina.says('order an Azure plan for Northwind');
    expect(textOf(mina.card)).to.include('1 seat of Azure plan');
    const card = await mina.presses('Submit');
    expect(textOf(card)).to.include('make Adventure Works owner of the tenant').and.include('being set up');
    const portal = buttonsOf(card).find(({ title }) => title === 'Open Azure portal');
    expect(portal?.url)
      .to.match(/^https:\/\/portal\.azure\.com\//)
      .and.include(customers.northwind);
    const first = copyOf(mina);
    const done = await mina.presses('Owner added');
    expect(textOf(done))
      .to.include('Adventure Works, added by Mina Park')
      .and.not.include('make Adventure Works owner');
    expect(textOf(await mina.presses('Owner added', {}, first))).to.include('added by Mina Park');
    office.passes({ seconds: 300 });
    await mina.says('subscriptions of Northwind');
    expect(textOf(mina.card)).to.match(/Azure plan\n1 seat · active/);
    expect(textOf(await mina.says('order an Azure plan for Northwind'))).to.include(
      'already has as many of this product as one customer may have',
    );
  });
});

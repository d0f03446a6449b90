import { expect } from 'chai';
import { auditHome } from '../../src/audit.ts';
import { buttonsOf, copyOf, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';
import { choicesOf, customers, lina, openMarket } from './market.ts';

const titles = (who: Persona) => titlesOf(who.card);

describe('the partners of a subscription', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    ({ office, mina, robin } = await openScene({ office: openMarket(), installed: ['robin'] }));
  });
  afterEach(() => office.close());

  const resource = async (product: string) =>
    (await office.twotier.partnerCenter.subscriptions(customers.alpine)).find(
      ({ friendlyName }) => friendlyName === product,
    );

  describe('the reseller that is associated', () => {
    it('manages it and may earn incentives: both are said before the press, and no amount', async () => {
      const form = await mina.says('associate Power BI Pro of 알파인스키 with reseller Adventure Works');
      expect(textOf(form))
        .to.include('The reseller manages this subscription for the customer')
        .and.include('it may earn incentives for it, if applicable')
        .and.not.match(/[$€₩%]/);
      const done = await mina.presses('Associate');
      expect(textOf(done)).to.include('Managed by\nAdventure Works').and.include('reseller nobody → Adventure Works');
      expect((await resource('Power BI Pro'))?.partnerIdOnRecord).to.equal('4567890');
      expect(textOf(robin.card)).to.include('Mina Park changed a subscription of 알파인스키: Power BI Pro');
    });

    it('is in the lists of incentives of both, and leaves them when it ends', async () => {
      await mina.says('associate Power BI Pro of 알파인스키 with reseller Adventure Works');
      await mina.presses('Associate');
      await office.settled();
      expect(textOf(await robin.says('incentives')))
        .to.include('Power BI Pro')
        .and.include('may earn incentives');
      expect(textOf(await mina.says('incentives of Adventure Works'))).to.include('Power BI Pro');
      expect(textOf(await mina.says('incentives of Litware'))).to.include('No subscription is associated');
      await mina.says('associate Power BI Pro of 알파인스키 with reseller Adventure Works');
      expect(choicesOf(mina.card, 'reseller')).to.include('No reseller');
      expect(textOf(await mina.presses('Associate', { reseller: 'none' }))).to.include('Adventure Works → nobody');
      await office.settled();
      expect(textOf(await robin.says('incentives'))).not.to.include('Power BI Pro');
      expect(textOf(await mina.says('incentives'))).not.to.include('Power BI Pro');
      expect((await resource('Power BI Pro'))?.partnerIdOnRecord).to.equal(undefined);
      for (const { tenantId } of [mina.identity, robin.identity]) {
        const items = await office.trail(auditHome(tenantId));
        expect(items.map(({ before, after }) => [before?.reseller, after?.reseller])).to.have.deep.members([
          ['', 'Adventure Works'],
          ['Adventure Works', ''],
        ]);
      }
    });

    it('is found while its name is typed, among those with a partnership in force', async () => {
      const found = (await mina.searches('associate-subscription/reseller', 'adv')).map(({ title }) => title);
      expect(found).to.deep.equal(['Adventure Works']);
      expect(await robin.searches('associate-subscription/reseller', 'adv')).to.deep.equal([]);
    });

    it('is nobody whom the provider does not know, and of whom there is no name to invite by', async () => {
      await mina.says('associate Power BI Pro of 알파인스키 with reseller Adventure Works');
      const unknown = await mina.presses('Associate', { reseller: '0d1f7a1e-0000-4000-8000-0000deadbeef' });
      expect(textOf(unknown)).to.include('There is no such reseller among yours.').and.not.include('“”');
      expect(titles(mina)).not.to.include('Invite ');
    });

    it('is missed along with whatever else is missing, each with its way on', async () => {
      const both = await mina.says('associate E5 of Northwind with Contoso');
      expect(textOf(both))
        .to.include('This has to come first')
        .and.include('“E5” is not the name of a subscription of Northwind Traders')
        .and.include('“Contoso” is not one of your resellers.');
      expect(titles(mina)).to.include.members(['Order Office 365 E5', 'Invite Contoso']);
    });

    it('is checked before a customer is typed for it', async () => {
      const form = await mina.says('add customer Tailspin for reseller Litware');
      expect(textOf(form)).to.include('Litware cannot be partner of record');
      expect(titles(mina)).to.include.members(['Next: Subscriptions', 'Check Litware']);
    });

    it('has to be taken by Partner Center as partner of record', async () => {
      await mina.says('associate Power BI Pro of 알파인스키 with reseller Litware');
      const refused = await mina.presses('Associate');
      expect(textOf(refused)).to.include('is not authorised as an indirect reseller');
      expect(valuesOf(refused).reseller).to.equal(lina.tenantId);
      expect(textOf(await mina.presses('Associate', { reseller: robin.identity.tenantId }))).to.include(
        'Adventure Works',
      );
    });

    it('has to be a partner still when the card is pressed (P09)', async () => {
      await mina.says('associate Power BI Pro of 알파인스키 with reseller Adventure Works');
      const standing = copyOf(mina);
      await mina.says('end partnership with Adventure Works');
      await mina.presses('End partnership');
      const refused = await mina.presses('Associate', {}, standing);
      expect(textOf(refused)).to.include('Adventure Works is not one of your resellers with a partnership in force');
      expect(buttonsOf(refused).map(({ title }) => title)).to.include('Invite Adventure Works');
      expect((await resource('Power BI Pro'))?.partnerIdOnRecord).to.equal(undefined);
    });

    it('sees the subscription that it manages, and nothing else of the customer (P04)', async () => {
      await mina.says('confirm the customer agreement of Woodgrove Bank');
      await mina.presses('Confirm acceptance');
      await mina.says('order 5 E3 for Woodgrove Bank with reseller Adventure Works');
      await mina.presses('Submit');
      expect(textOf(robin.card)).to.include('Woodgrove Bank · 5 seats · active');
      expect(titles(robin)).to.deep.equal(['Ask the provider']);
      expect(textOf(await robin.says('subscriptions of Woodgrove Bank'))).to.include('is not one of your customers');
      const told = robin.messages.at(-2);
      await mina.says("associate Woodgrove Bank's E3 with reseller Adventure Works");
      await mina.presses('Associate', { reseller: 'none' });
      await office.settled();
      expect(textOf(told?.card ?? {})).not.to.include('no reseller associated');
      const { body } = await robin.sends(
        robin.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: told?.id,
          value: { action: told?.card.refresh.action, trigger: 'automatic' },
        }),
      );
      expect(textOf(body?.value)).to.include('There is no such subscription among those of your customers.');
    });

    it('asks the provider for changes of what it manages, as long as it does', async () => {
      await mina.installs();
      await mina.says('confirm the customer agreement of Woodgrove Bank');
      await mina.presses('Confirm acceptance');
      await mina.says('order 5 E3 for Woodgrove Bank with reseller Adventure Works');
      await mina.presses('Submit');
      const form = await robin.presses('Ask the provider');
      expect(textOf(form)).to.include('Woodgrove Bank').and.include('5 seats');
      await robin.presses('Send to Fabrikam', { quantity: 8 });
      const news = copyOf(mina);
      await mina.says("associate Woodgrove Bank's E3 with reseller Adventure Works");
      await mina.presses('Associate', { reseller: 'none' });
      expect(textOf(await mina.presses('Approve', {}, news))).to.include('has no reseller relationship');
      await mina.says("associate Woodgrove Bank's E3 with reseller Adventure Works");
      await mina.presses('Associate');
      await mina.says('change requests');
      await mina.presses('Open');
      expect(textOf(await mina.presses('Approve'))).to.include('approved by Mina Park');
      expect(textOf(await mina.says('subscriptions of Woodgrove Bank'))).to.include('8 seats');
    });

    it('is not changed with the reseller of the customer, which keeps its own access', async () => {
      await mina.says("associate Northwind's Business Premium with reseller Adventure Works");
      expect(textOf(mina.card)).to.include('This is not a relationship with the customer');
      await mina.presses('Associate', { reseller: 'none' });
      await robin.says('show customer Northwind');
      expect(textOf(await robin.presses('Show'))).to.include('no reseller associated');
    });
  });

  describe('the designated support contact', () => {
    it('is the provider where nobody was chosen, and only resellers of the customer are offered (P26, P31)', async () => {
      await mina.says("set the support contact of Northwind's Business Premium to Adventure Works");
      expect(choicesOf(mina.card, 'contact')).to.deep.equal(['Fabrikam', 'Adventure Works']);
      expect(textOf(mina.card)).to.include('Now\nFabrikam');
      const done = await mina.presses('Set support contact');
      expect(textOf(done)).to.include('Support contact\nAdventure Works');
      expect(textOf(robin.card)).to.include('support contact Fabrikam → Adventure Works');
      const [sub] = await office.twotier.partnerCenter.subscriptions(customers.northwind);
      expect(sub?.supportContact).to.include({ tenantId: robin.identity.tenantId, name: 'Adventure Works' });
    });

    it('is not a reseller without a relationship to that customer', async () => {
      const refused = await mina.says("set the support contact of Northwind's Business Premium to Litware");
      expect(textOf(refused)).to.include('Litware has no reseller relationship with Northwind Traders');
      expect(choicesOf(mina.card, 'contact')).to.deep.equal(['Fabrikam', 'Adventure Works']);
      await mina.presses('Associate Litware with Northwind Traders');
      await mina.presses('Associate customer');
      expect(textOf(await mina.presses('Continue: Designated support contact'))).to.include(
        'Designated support contact',
      );
      expect(valuesOf(mina.card).contact, 'after the step that was missing').to.equal(lina.tenantId);
      expect(textOf(await mina.says("set the support contact of 알파인스키's Power BI Pro to Litware"))).to.include(
        'Support contact',
      );
      expect(valuesOf(mina.card).contact).to.equal(lina.tenantId);
    });

    it('is nobody that a card was made to name', async () => {
      await mina.says("set the support contact of Northwind's Business Premium to Adventure Works");
      const refused = await mina.presses('Set support contact', { contact: lina.tenantId });
      expect(textOf(refused)).to.include('Litware has no reseller relationship with Northwind Traders');
      expect(titles(mina)).to.include('Set support contact');
    });

    it('is said in Korean to whoever asks in Korean', async () => {
      await mina.says('알파인스키의 Power BI Pro 지원 담당자를 Litware로 지정해 줘');
      expect(textOf(mina.card)).to.include('고객과 재판매인 관계가 있는 재판매인만');
      expect(textOf(await mina.presses('지원 담당자 지정'))).to.include('지원 담당자 Fabrikam → Litware');
    });

    it('that is so already is no change', async () => {
      await mina.says("set the support contact of Northwind's Business Premium to Adventure Works");
      expect(textOf(await mina.presses('Set support contact', { contact: mina.identity.tenantId }))).to.include(
        'It is so already',
      );
    });
  });
});

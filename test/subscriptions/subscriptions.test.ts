import { expect } from 'chai';
import { buttonsOf, copyOf, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';
import { choicesOf, customers, lina, olga, openMarket } from './market.ts';

const titles = (who: Persona) => titlesOf(who.card);

describe('subscriptions', () => {
  let office: Office;
  let mina: Persona;
  let joon: Persona;
  let robin: Persona;
  beforeEach(async () => {
    ({ office, mina, joon, robin } = await openScene({ office: openMarket(), installed: ['robin'] }));
  });
  afterEach(() => office.close());

  const resource = async (product: string) =>
    (await office.twotier.partnerCenter.subscriptions(customers.alpine)).find(
      ({ friendlyName }) => friendlyName === product,
    );

  /** Opens one from the customer's list. */
  async function opens(who: Persona, product: string, customer = '알파인스키') {
    const list = await who.says(`subscriptions of ${customer}`);
    const names = textOf(list)
      .split('\n')
      .filter((line) => /^(Dynamics|Microsoft|Office|Power|Azure)/.test(line));
    const at = names.indexOf(product);
    const button = buttonsOf(list).filter(({ title }) => title === 'Show')[at];
    if (!button) throw new Error(`${product} is not in ${names.join(', ')}`);
    const press = who.pressOf('Show') as { value: { action: { data: object; verb: string } } };
    press.value.action.data = button.data;
    press.value.action.verb = button.verb;
    const { body } = await who.sends(press);
    const message = who.messages.at(-1);
    if (message) message.card = body?.value;
    return body?.value;
  }

  describe('of a customer', () => {
    it('are listed by name, each with a way to it', async () => {
      const list = await mina.says('subscriptions of 알파인스키');
      expect(textOf(list)).to.match(/Dynamics 365[\s\S]+Microsoft 365 E3[\s\S]+Office 365 E3[\s\S]+Power BI Pro/);
      expect(titles(mina).filter((title) => title === 'Show')).to.have.length(4);
      expect(textOf(await mina.says('알파인스키의 구독 목록'))).to.include('20석 · 사용 중');
    });

    it('are shown with term, renewal, windows and partners', async () => {
      expect(textOf(await opens(mina, 'Office 365 E3')))
        .to.include('알파인스키 · 20 seats · active')
        .and.include('Term\n1 year')
        .and.include('Renews\nSat 20 Nov 2027')
        .and.include('20 seats until Fri 27 Nov 2026')
        .and.include('Can be cancelled\nuntil Fri 27 Nov 2026')
        .and.include('Support contact\nFabrikam');
      expect(titles(mina)).to.deep.equal([
        'Change seats',
        'Upgrade',
        'Reseller',
        'Support contact',
        'Suspend or cancel',
        'Show 알파인스키',
      ]);
    });

    it('offer a helpdesk agent nothing about Office 365, and say why; other products they may change (R42)', async () => {
      expect(textOf(await opens(joon, 'Office 365 E3'))).to.include('are changed by an admin agent or a global admin');
      expect(titles(joon)).to.deep.equal(['Show 알파인스키']);
      expect(textOf(await opens(joon, 'Dynamics 365 Sales Professional'))).not.to.include('are changed by');
      expect(titles(joon)).to.include('Change seats');
    });

    it('are seen by its resellers, who change nothing (P48)', async () => {
      expect(textOf(await opens(robin, 'Office 365 E3'))).to.include('20 seats');
      expect(titles(robin)).to.deep.equal(['Ask the provider', 'Show 알파인스키']);
      expect(textOf(await robin.presses('Ask the provider')))
        .to.include('Office 365 E3')
        .and.include('Fabrikam');
    });

    it('do not exist for partners of others', async () => {
      const other = office.person(olga);
      expect(textOf(await other.says('subscriptions of 알파인스키'))).to.include('is not one of your customers');
      expect(textOf(await mina.says("subscriptions of Margie's Travel"))).to.include('is not one of your customers');
      expect(textOf(await other.says("subscriptions of Margie's Travel"))).to.include('Office 365 E5');
    });

    it('come to nothing for cards of somebody else', async () => {
      await mina.says('subscriptions of 알파인스키');
      const { type, name, value, replyToId } = mina.pressOf('Show');
      const { body } = await robin.sends(robin.activity({ type, name, value, replyToId }));
      expect(textOf(body?.value)).to.include('does not belong to this chat');
    });

    it('are what Partner Center says once the term has run out and renewed', async () => {
      office.passes({ days: 400 });
      expect(textOf(await opens(mina, 'Office 365 E3'))).to.include('Renews\nMon 20 Nov 2028');
    });
  });

  describe('are upgraded', () => {
    it('along the paths of the catalogue, with all of their seats', async () => {
      await mina.says('upgrade 알파인스키 from Office 365 E3 to Office 365 E5');
      expect(textOf(mina.card))
        .to.include('Office 365 E3 → Office 365 E5')
        .and.include('All 20 seats move to the new product');
      expect(choicesOf(mina.card, 'product')).to.deep.equal(['Office 365 E5', 'Microsoft 365 E3', 'Microsoft 365 E5']);
      const nearest = await mina.says('upgrade Northwind Business Premium to E3');
      expect(textOf(nearest))
        .to.include('cannot be upgraded to that')
        .and.include('Microsoft 365 Business Premium → Microsoft 365 E3');
      await mina.says('upgrade 알파인스키 from Office 365 E3 to Office 365 E5');
      const done = await mina.presses('Upgrade');
      expect(textOf(done))
        .to.match(/^Office 365 E5\n/)
        .and.include('upgraded from Office 365 E3, Mina Park');
      expect((await resource('Office 365 E5'))?.quantity).to.equal(20);
      expect(textOf(await mina.says('subscriptions of 알파인스키')))
        .to.include('Office 365 E5')
        .and.not.include('Office 365 E3');
    });

    it('to nothing that the catalogue does not lead to', async () => {
      const refused = await mina.says('upgrade 알파인스키 from Office 365 E3 to Visio Plan 2');
      expect(textOf(refused)).to.include('Office 365 E3 cannot be upgraded to that');
      await mina.says('upgrade 알파인스키 from Office 365 E3 to Office 365 E5');
      expect(textOf(await mina.presses('Upgrade', { product: 'CFQ7TTC0HD32:0002' }))).to.include('cannot be upgraded');
      expect((await resource('Office 365 E3'))?.quantity).to.equal(20);
    });

    it('by a helpdesk agent only where it is not Office 365', async () => {
      expect(textOf(await joon.says('upgrade 알파인스키 from Office 365 E3 to Office 365 E5'))).to.include('Mina Park');
      await joon.says('upgrade 알파인스키 from Dynamics 365 Sales Professional to Dynamics 365 Sales Enterprise');
      expect(textOf(await joon.presses('Upgrade'))).to.match(/^Dynamics 365 Sales Enterprise\n/);
    });
  });

  describe('are suspended, resumed and cancelled', () => {
    it('after what it means was read', async () => {
      await mina.says("suspend 알파인스키's Power BI Pro subscription");
      expect(textOf(mina.card))
        .to.include('Nobody at 알파인스키 can use Power BI Pro until it is resumed')
        .and.include('It is paid for all the same');
      expect(textOf(await mina.presses('Suspend'))).to.include('8 seats · suspended');
      expect(titles(mina)).to.deep.equal(['Resume', 'Cancel subscription', 'Show 알파인스키']);
      expect(textOf(robin.card)).to.include('Power BI Pro, suspended');
      await mina.presses('Resume');
      expect(textOf(await mina.presses('Resume'))).to.match(/8 seats · (active|suspended)/);
    });

    it('from the card that offers both', async () => {
      await opens(mina, 'Power BI Pro');
      await mina.presses('Suspend or cancel');
      expect(titles(mina)).to.deep.equal(['Suspend', 'Cancel instead', 'Leave as it is']);
      await mina.presses('Cancel instead');
      expect(textOf(await mina.presses('Cancel subscription'))).to.include('8 seats · cancelled');
      expect(titles(mina)).to.deep.equal(['Show 알파인스키']);
      expect(textOf(await mina.says('subscriptions of 알파인스키'))).not.to.include('Power BI Pro');
    });

    it('cancelled within seven days, and not a moment later', async () => {
      office.passes({ days: 7 });
      await mina.says("cancel 알파인스키's Power BI Pro subscription");
      const standing = copyOf(mina);
      office.passes({ seconds: 1 });
      expect(textOf(await mina.presses('Cancel subscription', {}, standing))).to.include('could be cancelled until');
      expect((await resource('Power BI Pro'))?.status).to.equal('active');
      await mina.says("suspend 알파인스키's Power BI Pro subscription");
      expect(titles(mina)).to.deep.equal(['Suspend', 'Leave as it is']);
    });

    it('once: whoever presses later sees how it stands', async () => {
      await mina.says("cancel 알파인스키's Power BI Pro subscription");
      const old = copyOf(mina);
      await mina.says("cancel 알파인스키's Power BI Pro subscription");
      await mina.presses('Cancel subscription');
      expect(textOf(await mina.presses('Cancel subscription', {}, old))).to.match(
        /Mina Park changed this subscription meanwhile|is cancelled now/,
      );
      expect(textOf(await mina.says("resume 알파인스키's Power BI Pro subscription"))).to.include(
        'is not the name of a subscription',
      );
    });

    it('in Korean', async () => {
      await mina.says('알파인스키의 Power BI Pro 구독을 취소해 줘');
      expect(textOf(mina.card)).to.include('알파인스키에서 Power BI Pro를 더 이상 사용할 수 없습니다');
      expect(textOf(await mina.presses('구독 취소'))).to.include('8석 · 취소됨');
    });

    it('not changed while they are suspended', async () => {
      await mina.says("suspend 알파인스키's Power BI Pro subscription");
      await mina.presses('Suspend');
      office.passes({ seconds: 120 });
      const refused = await mina.says('set Power BI Pro of 알파인스키 to 9 seats');
      expect(textOf(refused)).to.include('suspended, so it cannot be changed. Resume it first');
      expect(titles(mina), 'as long as it is suspended').not.to.include('Continue: Change seats');
      expect(refused.refresh, 'a look at it leaves that to be read').to.equal(undefined);
      await mina.presses('Resume');
      await mina.presses('Resume');
      expect(textOf(await mina.presses('Continue: Change seats'))).to.include('8 seats → 9 seats');
    });
  });

  describe('the catalogue', () => {
    it('lists ten products at a time, with what they are sold with', async () => {
      const first = await mina.says('catalogue');
      expect(textOf(first)).to.include('Catalogue for United States').and.include('1 to 300 seats · 1 month, 1 year');
      expect(titles(mina).filter((title) => title === 'Order')).to.have.length(10);
      const second = await mina.presses('Next');
      expect(textOf(second)).not.to.equal(textOf(first));
      expect(JSON.stringify(second).length).to.be.below(25_000);
    });

    it('finds products by what people call them, in both languages', async () => {
      const found = async (words: string) => {
        await mina.says('catalogue');
        return textOf(await mina.presses('Search', { words }));
      };
      expect(await found('m365bp'))
        .to.include('Microsoft 365 Business Premium')
        .and.not.include('Azure plan');
      expect(await found('비즈니스 프리미엄')).to.include('Microsoft 365 Business Premium');
      expect(await found('nothing like it')).to.include('Nothing of that name is sold there.');
      expect(textOf(await mina.says('카탈로그에서 E3 보여 줘'))).to.include('Office 365 E3');
    });

    it('leads to an order, for those who order', async () => {
      await mina.says('show customer 알파인스키');
      await mina.says('catalogue');
      const form = await mina.presses('Order');
      expect(valuesOf(form).product).to.equal('DZH318Z0BPS6:0001');
      for (const who of [joon, robin, office.person(lina)]) {
        await who.says('catalogue');
        expect(titles(who)).not.to.include('Order').and.not.to.include('주문');
      }
    });
  });

  describe('the customer agreement', () => {
    const confirms = (customer: string) => mina.says(`confirm the customer agreement of ${customer}`);

    it('is confirmed by the provider, once', async () => {
      await confirms('Woodgrove Bank');
      const old = copyOf(mina);
      expect(textOf(await mina.presses('Confirm acceptance'))).to.include('accepted on Fri 20 Nov 2026');
      expect(await office.twotier.partnerCenter.agreement(customers.woodgrove)).to.deep.include({
        dateAgreed: '2026-11-20',
        primaryContact: { firstName: 'Wanda', lastName: 'Grove', email: 'wanda@woodgrove.com' },
      });
      expect(textOf(await mina.presses('Confirm acceptance', {}, old))).to.include('accepted on Fri 20 Nov 2026');
      expect(textOf(await confirms('Woodgrove Bank'))).to.include('was accepted on Fri 20 Nov 2026 already');
    });

    it('is one of fifty presses at once', async () => {
      await confirms('Woodgrove Bank');
      const values = valuesOf(mina.card);
      const press = mina.pressOf('Confirm acceptance', values);
      const other = office.person('Mina');
      await Promise.all(Array.from({ length: 50 }, () => other.sends(press)));
      await office.settled();
      expect(textOf(await mina.presses('Confirm acceptance'))).to.include('accepted on Fri 20 Nov 2026');
    });

    it('is not of a day to come, nor by nobody; what was typed stays', async () => {
      await confirms('Woodgrove Bank');
      const refused = await mina.presses('Confirm acceptance', { dateAgreed: '2026-11-23', lastName: 'Groves' });
      expect(textOf(refused)).to.include('The date must not be in the future.');
      expect(valuesOf(refused)).to.include({ dateAgreed: '2026-11-23', lastName: 'Groves' });
      expect(textOf(await mina.presses('Confirm acceptance', { dateAgreed: '2026-11-20', firstName: ' ' }))).to.include(
        'The first name needs 1 to 50 characters.',
      );
      expect(await office.twotier.partnerCenter.agreement(customers.woodgrove)).to.equal(undefined);
    });

    it('is not of a day before there was an agreement', async () => {
      await confirms('Woodgrove Bank');
      for (const dateAgreed of ['0001-01-01', '2018-12-31'])
        expect(textOf(await mina.presses('Confirm acceptance', { dateAgreed }))).to.include('from 2019 on');
      expect(await office.twotier.partnerCenter.agreement(customers.woodgrove)).to.equal(undefined);
    });

    it('is not for resellers, nor for helpdesk agents', async () => {
      expect(textOf(await robin.says('confirm the customer agreement of Northwind'))).to.include('Fabrikam');
      expect(textOf(await joon.says('confirm the customer agreement of Woodgrove Bank'))).to.include('Mina Park');
    });
  });
});

import { expect } from 'chai';
import type { Twotier } from '../../bot/twotier.ts';
import { type Account, openAccount } from '../support/account.ts';
import { buttonsOf, Office, type Persona, textOf } from '../support/office.ts';

describe('a customer, submitted on two instances of the bot', () => {
  let account: Account;
  let office: Office;
  let other: Twotier;
  let mina: Persona;
  beforeEach(async () => {
    account = await openAccount(() => office?.clock.now.getTime() ?? Date.parse('2026-11-20T09:00:00.000Z'));
    office = await Office.open(account.settings);
    other = await office.anotherInstance();
    mina = office.person('mina');
    await mina.installs();
  });
  afterEach(async () => {
    await other.close();
    await office.close();
    account.close();
  });

  it('is one customer with one order, whichever was pressed', async () => {
    await mina.says('add customer Southridge Video for reseller Adventure Works');
    await mina.presses('Next: Subscriptions', {
      company: 'Southridge Video',
      domain: 'southridge',
      street: '12 Main Street',
      city: 'Seattle',
      postalCode: '98101',
      firstName: 'Ada',
      lastName: 'Quill',
      email: 'ada@southridge.example',
    });
    const [premium] = await mina.searches('add-customer/product', 'business premium');
    await mina.presses('Next: Review', { product1: premium?.value, quantity1: '12' });
    const press = mina.pressOf('Submit', { agreed: 'true', agreedOn: '2026-11-19' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => mina.sends(press, {}, nth % 2 ? other : office.twotier)),
    );
    for (const { status } of answers) expect(status).to.equal(200);
    // Those that came while the first one was at work stay as they were, and are answered when they are pressed again.
    const { body } = await mina.sends(press, {}, other);
    expect(textOf(body?.value)).to.include('Southridge Video was added for Adventure Works');
    await Promise.all([office.settled(), other.idle()]);
    const all = await mina.says('customers');
    expect(buttonsOf(all).filter(({ title }) => title === 'Show')).to.have.length(2);
    const shown = textOf(await mina.says('show customer Southridge Video'));
    expect(shown.match(/12 seats/g)).to.have.length(1);
  });
});

import { expect } from 'chai';
import { textOf } from '../support/office.ts';
import { Outside, person } from '../support/outside.ts';

const [mina, robin] = [person('Mina'), person('Robin')];
const killer = new URL('../support/killer.ts', import.meta.url).href;

describe('a bot that is killed inside Approve', () => {
  let outside: Outside;
  beforeEach(async () => {
    outside = new Outside();
    await outside.open();
  });
  afterEach(() => outside.close());

  const cardOf = ({ email }: typeof mina) => textOf(outside.cards.get(email)?.card ?? {});

  it('on the way from the order to the approval, brings both about all the same, once', async () => {
    await outside.start({ node: ['--import', killer], environment: { KILL_AT: '3' } });
    for (const who of [mina, robin]) await outside.send(who, { type: 'message', text: 'hello' });
    await outside.send(robin, { type: 'message', text: 'order 10 E3 for Northwind' });
    const sent = outside.cards.get(robin.email);
    const answer = await outside.press(robin, 'Send to Fabrikam');
    if (sent && answer) sent.card = answer.value;
    await outside.until(() => cardOf(mina).includes('asks for a change'));
    await outside.press(mina, 'Approve').catch(() => undefined);
    await outside.gone();
    await outside.start();
    await outside.until(() => cardOf(robin).includes('approved by Mina Park'));
    await outside.send(robin, { type: 'message', text: 'subscriptions of Northwind' });
    expect(cardOf(robin).match(/10 seats/g)).to.have.length(1);
  });
});

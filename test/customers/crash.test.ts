import { expect } from 'chai';
import { textOf } from '../support/office.ts';
import { Outside, person } from '../support/outside.ts';

const mina = person('Mina');
const killer = new URL('../support/killer.ts', import.meta.url).href;

const details = {
  company: 'Southridge Video',
  domain: 'southridge',
  street: '12 Main Street',
  city: 'Seattle',
  postalCode: '98101',
  firstName: 'Ada',
  lastName: 'Quill',
  email: 'ada@southridge.example',
};

describe('a bot that is killed inside Submit', () => {
  let outside: Outside;
  beforeEach(async () => {
    outside = new Outside();
    await outside.open();
  });
  afterEach(() => outside.close());

  const card = () => outside.cards.get(mina.email)?.card ?? {};
  const says = (text: string) => outside.send(mina, { type: 'message', text });
  /** A press whose answer takes the card's place, as in a client. */
  async function presses(title: string, inputs = {}): Promise<void> {
    const message = outside.cards.get(mina.email);
    const answer = await outside.press(mina, title, inputs);
    if (message && answer) message.card = answer.value;
  }

  // The account, its domain, the agreement, the order, the outcome, and what follows it: somewhere in each; and the
  // moment when all is done, and nobody told.
  for (const nth of [1, 4, 9, 13]) {
    it(`at its write of number ${nth}, makes one customer with one order all the same`, async () => {
      await outside.start({ node: ['--import', killer], environment: { KILL_AT: String(nth) } });
      await says('add customer Southridge Video for reseller Adventure Works');
      await presses('Next: Subscriptions', details);
      await presses('Next: Review', { product1: 'CFQ7TTC0LCHC:0002', quantity1: '12' });
      await outside.press(mina, 'Submit', { agreed: 'true', agreedOn: '2026-01-15' }).catch(() => undefined);
      await outside.gone();
      await outside.start();
      // The card that was pressed, and perhaps never answered, tells what became of it.
      await outside.until(() => textOf(card()).includes('Southridge Video was added'));
      await says('customers');
      expect(textOf(card()).match(/^Southridge Video$/gm)).to.have.length(1);
      await says('show customer Southridge Video');
      expect(textOf(card()).match(/12 seats/g)).to.have.length(1);
      await says('my drafts');
      expect(textOf(card())).to.include('You have begun nothing.');
    });
  }
});

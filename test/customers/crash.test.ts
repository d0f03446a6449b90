import { expect } from 'chai';
import { textOf } from '../support/office.ts';
import { Outside, person } from '../support/outside.ts';

const mina = person('Mina');
const killer = new URL('../support/killer.ts', import.meta.url).href;

const details = (company: string, domain: string) => ({
  company,
  domain,
  street: '12 Main Street',
  city: 'Seattle',
  postalCode: '98101',
  firstName: 'Ada',
  lastName: 'Quill',
  email: `ada@${domain}.example`,
});

describe('a bot that is killed inside Submit', () => {
  let outside: Outside;
  before(async () => {
    outside = new Outside();
    await outside.open();
  });
  after(() => outside.close());

  const card = () => outside.cards.get(mina.email)?.card ?? {};
  const says = (text: string) => outside.send(mina, { type: 'message', text });
  /** A press whose answer takes the card's place, as in a client. */
  async function presses(title: string, inputs = {}): Promise<void> {
    const message = outside.cards.get(mina.email);
    const answer = await outside.press(mina, title, inputs);
    if (message && answer) message.card = answer.value;
  }

  async function submits(company: string, domain: string): Promise<void> {
    await says(`add customer ${company} for reseller Adventure Works`);
    await presses('Next: Subscriptions', details(company, domain));
    await presses('Next: Review', { product1: 'CFQ7TTC0LCHC:0002', quantity1: '12' });
    await outside.press(mina, 'Submit', { agreed: 'true', agreedOn: '2026-01-15' }).catch(() => undefined);
    await outside.gone();
  }

  async function isThereOnce(company: string): Promise<void> {
    // The card that was pressed, and perhaps never answered, tells what became of it.
    await outside.until(() => textOf(card()).includes(`${company} was added`));
    await says('customers');
    expect(textOf(card()).match(new RegExp(`^${company}$`, 'gm'))).to.have.length(1);
    await says(`show customer ${company}`);
    expect(textOf(card()).match(/12 seats/g)).to.have.length(1);
    await says('my drafts');
    expect(textOf(card())).to.include('You have begun nothing.');
  }

  // The account, its domain, the agreement, the order, the outcome, and what follows it: somewhere in each; and the
  // moment when all is done, and nobody told.
  const deaths = [
    { write: 1, company: 'Southridge Video', domain: 'southridge' },
    { write: 4, company: 'Northridge Audio', domain: 'northridge' },
    { write: 9, company: 'Eastridge Prints', domain: 'eastridge' },
    { write: 13, company: 'Westridge Maps', domain: 'westridge' },
  ];
  deaths.forEach(({ write, company, domain }, at) => {
    it(`at its write of number ${write}, makes one customer with one order all the same`, async () => {
      if (at === 0) await outside.start({ node: ['--import', killer], environment: { KILL_AT: String(write) } });
      await submits(company, domain);
      // Starting takes long: the bot that comes back is the next one to die.
      const next = deaths[at + 1];
      await outside.start(next && { node: ['--import', killer], environment: { KILL_AT: String(next.write) } });
      await isThereOnce(company);
    });
  });
});

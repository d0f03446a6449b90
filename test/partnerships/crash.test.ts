import { expect } from 'chai';
import { textOf } from '../support/office.ts';
import { Outside, person } from '../support/outside.ts';

const mina = person('Mina');
const pat = person('Pat');

describe('a bot that is killed', () => {
  let outside: Outside;
  beforeEach(async () => {
    outside = new Outside();
    await outside.open();
    await outside.start();
  });
  afterEach(() => outside.close());

  async function upToAuthorize(): Promise<void> {
    await outside.send(pat, { type: 'message', text: 'hello' });
    await outside.send(mina, { type: 'message', text: 'invite reseller Contoso at pat@contoso.com' });
    await outside.press(mina, 'Send invitation');
    const asked = () =>
      outside.calls.some(
        ({ conversation, text }) => conversation === pat.email && text.includes('invites your organisation'),
      );
    await outside.until(() => outside.letters.length > 0 && asked());
    const code = /invitations\/([0-9A-Z-]+)/.exec(outside.letters[0] ?? '')?.[1];
    await outside.send(pat, { type: 'message', text: `accept invitation ${code}` });
    outside.calls.length = 0;
  }

  const told = () =>
    outside.calls.filter(
      ({ method, text }) => method === 'POST' && text.includes('Pat Rivera authorised the partnership.'),
    );
  const redrawn = () =>
    outside.calls.filter(
      ({ method, conversation, text }) =>
        method === 'PUT' && conversation === mina.email && text.includes('Contoso is your reseller'),
    );

  for (const nth of [1, 2]) {
    it(`while Teams has its ${nth === 1 ? 'first' : 'second'} call after an acceptance, carries on where it was`, async () => {
      await upToAuthorize();
      let killed: Promise<void> | undefined;
      outside.onCall = () => {
        if (outside.calls.length === nth) killed = outside.kill();
      };
      const pressed = outside.press(pat, 'Authorize indirect provider', { confirmed: 'true' }).catch(() => undefined);
      await outside.until(() => outside.calls.length >= nth);
      await Promise.all([killed, pressed]);
      outside.onCall = () => {};
      await outside.start();
      await outside.until(() => told().length > 0 && redrawn().length > 0);
      // Teams takes no key with a message: the one that it had when the bot died may come once more, and no other.
      expect(told().length).to.be.at.most(2);
      await outside.send(pat, { type: 'message', text: 'providers' });
      expect(textOf(outside.cards.get(pat.email)?.card ?? {}))
        .to.include('Fabrikam')
        .and.include('Partnership in force');
      await outside.press(mina, 'Show').catch(() => undefined);
      await outside.send(mina, { type: 'message', text: 'resellers' });
      expect(textOf(outside.cards.get(mina.email)?.card ?? {}).match(/^Contoso$/gm)).to.have.length(1);
      expect(outside.letters).to.have.length(1);
    });
  }

  it('between the press of Send and the mail, still sends it, once', async () => {
    await outside.send(mina, { type: 'message', text: 'invite reseller Contoso at pat@contoso.com' });
    await outside.press(mina, 'Send invitation');
    await outside.kill();
    const before = outside.letters.length;
    await outside.start();
    await outside.until(() => outside.letters.length > 0);
    expect(outside.letters.length).to.equal(Math.max(before, 1));
  });

  it('by SIGTERM, finishes what it has begun and ends with 0', async () => {
    await upToAuthorize();
    await outside.press(pat, 'Authorize indirect provider', { confirmed: 'true' });
    await outside.kill('SIGTERM');
    expect(told()).to.have.length(1);
    expect(redrawn()).to.have.length(1);
  });
});

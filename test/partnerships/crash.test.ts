import { expect } from 'chai';
import { textOf } from '../support/office.ts';
import { Outside, person } from '../support/outside.ts';

const mina = person('Mina');
const pat = person('Pat');
const sora = person('김소라');

type Admin = typeof pat;

describe('a bot that is killed', () => {
  let outside: Outside;
  before(async () => {
    outside = new Outside();
    await outside.open();
    await outside.start();
  });
  after(() => outside.close());

  async function upToAuthorize(admin: Admin, company: string): Promise<void> {
    outside.letters.length = 0;
    await outside.send(admin, { type: 'message', text: 'hello' });
    await outside.send(mina, { type: 'message', text: `invite reseller ${company} at ${admin.email}` });
    await outside.press(mina, 'Send invitation');
    const asked = () =>
      outside.calls.some(
        ({ conversation, text }) => conversation === admin.email && text.includes('invites your organisation'),
      );
    await outside.until(() => outside.letters.length > 0 && asked());
    const code = /invitations\/([0-9A-Z-]+)/.exec(outside.letters[0] ?? '')?.[1];
    await outside.send(admin, { type: 'message', text: `accept invitation ${code}` });
    outside.calls.length = 0;
  }

  const told = ({ name }: Admin) =>
    outside.calls.filter(
      ({ method, text }) => method === 'POST' && text.includes(`${name} authorised the partnership.`),
    );
  const redrawn = (company: string) =>
    outside.calls.filter(
      ({ method, conversation, text }) =>
        method === 'PUT' && conversation === mina.email && text.includes(`${company} is your reseller`),
    );

  // Starting takes long: the bot that comes back is the next one to die.
  const deaths = [
    { call: 'first', admin: pat, company: 'Contoso' },
    { call: 'second', admin: sora, company: '한빛물산' },
  ];
  deaths.forEach(({ call, admin, company }, at) => {
    it(`while Teams has its ${call} call after an acceptance, carries on where it was`, async () => {
      await upToAuthorize(admin, company);
      let killed: Promise<unknown> | undefined;
      outside.onCall = () => {
        if (outside.calls.length === at + 1) killed = outside.kill();
      };
      const pressed = outside.press(admin, 'Authorize indirect provider', { confirmed: 'true' }).catch(() => undefined);
      await outside.until(() => outside.calls.length > at);
      await Promise.all([killed, pressed]);
      outside.onCall = () => {};
      await outside.start();
      await outside.until(() => told(admin).length > 0 && redrawn(company).length > 0);
      // Teams takes no key with a message: the one that it had when the bot died may come once more, and no other.
      expect(told(admin).length).to.be.at.most(2);
      await outside.send(admin, { type: 'message', text: 'providers' });
      expect(textOf(outside.cards.get(admin.email)?.card ?? {}))
        .to.include('Fabrikam')
        .and.include('Partnership in force');
      await outside.press(mina, 'Show').catch(() => undefined);
      await outside.send(mina, { type: 'message', text: 'resellers' });
      expect(textOf(outside.cards.get(mina.email)?.card ?? {}).match(new RegExp(`^${company}$`, 'gm'))).to.have.length(
        1,
      );
      expect(outside.letters).to.have.length(1);
    });
  });

  it('between the press of Send and the mail, still sends it, once', async () => {
    outside.letters.length = 0;
    await outside.send(mina, { type: 'message', text: 'invite reseller Tailspin at kim@tailspin.example' });
    await outside.press(mina, 'Send invitation');
    await outside.kill();
    const before = outside.letters.length;
    await outside.start();
    await outside.until(() => outside.letters.length > 0);
    expect(outside.letters.length).to.equal(Math.max(before, 1));
  });

  it('by SIGTERM, finishes what it has begun and ends with 0', async () => {
    outside.letters.length = 0;
    await outside.send(mina, { type: 'message', text: 'invite reseller Proseware at lou@proseware.example' });
    await outside.press(mina, 'Send invitation');
    expect(await outside.kill('SIGTERM')).to.equal(0);
    expect(outside.letters).to.have.length(1);
    expect(outside.letters[0]).to.include('lou@proseware.example');
  });
});

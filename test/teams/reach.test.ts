import { expect } from 'chai';
import { peopleHome } from '../../src/people/person.ts';
import { type ConnectorCall, codeIn, Office, type Persona, textOf } from '../support/office.ts';
import { callsDuring } from './signed.ts';

describe('somebody who is told something unasked', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;

  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    pat = office.person('Pat');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    const [letter] = await office.mail();
    await pat.says(`accept invitation ${codeIn(letter)}`);
  });
  afterEach(() => office.close());

  const isTo = (persona: Persona) => (call: ConnectorCall) =>
    decodeURIComponent(call.path).includes(`/${persona.conversationId}/`);
  const posts = (persona: Persona, calls = office.calls) =>
    calls.filter((call) => call.method === 'POST' && isTo(persona)(call));
  const notices = () => mina.messages.filter(({ card }) => /is your reseller/.test(textOf(card))).length;
  const accepts = () => pat.presses('Authorize indirect provider', { confirmed: 'true' });
  const later = async () => {
    for (let day = 0; day < 3; day++) {
      office.passes({ days: 1 });
      await office.twotier.outbox.poll();
      await office.settled();
    }
  };
  const reachOf = (persona: Persona) =>
    office.twotier.store.get<{ id: string; type: string; serviceUrl: string; dead?: true }>(
      peopleHome(persona.identity.tenantId),
      `reach:${persona.identity.objectId}`,
    );

  it('is told in the chat with the bot', async () => {
    const before = office.calls.length;
    await accepts();
    expect(posts(mina, office.calls.slice(before))).to.have.length(1);
    // The invitation's own card has changed, and the notice is another.
    expect(notices()).to.equal(2);
    expect((await reachOf(mina))?.dead).to.equal(undefined);
  });

  for (const status of [403, 404]) {
    it(`is left alone after ${status}, and told at the next contact, once`, async () => {
      office.connectorAnswers((call) => (isTo(mina)(call) && call.method === 'POST' ? status : undefined));
      const before = office.calls.length;
      await accepts();
      expect(posts(mina, office.calls.slice(before)), 'tries').to.have.length(1);
      expect((await reachOf(mina))?.dead).to.equal(true);
      await later();
      expect(posts(mina, office.calls.slice(before)), 'tries in the days after').to.have.length(1);

      office.connectorAnswers(() => undefined);
      const waiting = notices();
      await mina.says('hello');
      await office.settled();
      expect(notices() - waiting, 'at the next contact').to.equal(1);
      expect((await reachOf(mina))?.dead).to.equal(undefined);
      await mina.says('hello');
      await later();
      expect(notices() - waiting, 'afterwards').to.equal(1);
    });
  }

  it('is told at the next contact, too, when that is the bot’s installation', async () => {
    office.connectorAnswers((call) => (isTo(mina)(call) && call.method === 'POST' ? 403 : undefined));
    await accepts();
    office.connectorAnswers(() => undefined);
    const waiting = notices();
    await mina.installs();
    expect(notices() - waiting).to.equal(1);
  });

  for (const status of [500, 400, 401, 413]) {
    it(`is not given up after ${status}: the notice is tried again later`, async () => {
      office.connectorAnswers((call) => (isTo(mina)(call) && call.method === 'POST' ? status : undefined));
      const before = office.calls.length;
      const waiting = notices();
      await accepts();
      expect(posts(mina, office.calls.slice(before))).to.have.length(1);
      expect((await reachOf(mina))?.dead).to.equal(undefined);

      office.connectorAnswers(() => undefined);
      await later();
      // One notice, and the invitation's card, which had changed at once.
      expect(notices() - waiting).to.equal(2);
      await later();
      expect(notices() - waiting).to.equal(2);
    });
  }

  it('is told at the first contact when there was none before', async () => {
    const sora = office.person('sora');
    await mina.says('invite reseller Hanbit at sora@hanbit.co.kr');
    await mina.presses('Send invitation');
    expect(sora.messages).to.have.length(0);
    await sora.says('안녕하세요');
    await office.settled();
    expect(sora.messages.filter(({ card }) => /Fabrikam/.test(textOf(card)))).to.have.length(1);
    await sora.says('안녕하세요');
    await later();
    expect(sora.messages.filter(({ card }) => /Fabrikam/.test(textOf(card)))).to.have.length(1);
  });

  it('is not told at an address that was planted in the store', async () => {
    const planted = await reachOf(mina);
    if (!planted) throw new Error('nobody knows where Mina is');
    const { etag: _, ...entry } = planted;
    const home = peopleHome(mina.identity.tenantId);
    await office.twotier.store.commit(home, [
      { kind: 'put', doc: { ...entry, serviceUrl: 'https://evil.example/' } as typeof entry },
    ]);
    const called = await callsDuring(async () => {
      await accepts();
      await later();
    });
    expect(called.filter((call) => !call.includes('//127.0.0.1/'))).to.deep.equal([]);
    expect(posts(mina).filter(({ body }) => JSON.stringify(body).includes('is your reseller'))).to.deep.equal([]);
    expect(textOf(await pat.says('providers'))).to.include('Fabrikam');
  });

  it('is told at the contact after, when it could not be delivered at the first one', async () => {
    office.connectorAnswers((call) => (isTo(mina)(call) && call.method === 'POST' ? 403 : undefined));
    await accepts();
    const waiting = notices();
    const isNotice = ({ body }: ConnectorCall) => /is your reseller/.test(JSON.stringify(body));
    office.connectorAnswers((call) => (isTo(mina)(call) && isNotice(call) ? 500 : undefined));
    await mina.says('hello');
    await office.settled();
    expect(notices() - waiting).to.equal(0);
    office.connectorAnswers(() => undefined);
    await mina.says('hello');
    await office.settled();
    expect(notices() - waiting).to.equal(1);
    await mina.says('hello');
    await later();
    expect(notices() - waiting).to.equal(1);
  });
});

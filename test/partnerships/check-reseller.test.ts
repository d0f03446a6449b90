import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { olga } from '../subscriptions/market.ts';
import { newFolder } from '../support/folder.ts';
import { buttonsOf, codeIn, copyOf, Office, type Persona, textOf } from '../support/office.ts';

/** The demo, but Contoso goes by the MPN id of its closed profile; and another provider. */
const file = join(newFolder(), 'demo.json');
const proseware = {
  tenantId: olga.tenantId,
  name: 'Proseware',
  kind: 'provider',
  domain: 'proseware.com',
  country: 'US',
  mpnId: '7654321',
  people: [
    { ...olga, tenantId: undefined, email: 'olga@proseware.com', agentRole: 'admin-agent', adminRole: 'global-admin' },
  ],
};
const organisations = demo.organisations.map((one) => (one.name === 'Contoso' ? { ...one, mpnId: '2345679' } : one));
writeFileSync(file, JSON.stringify({ ...demo, organisations: [...organisations, proseware] }));

describe('checking whether a reseller can be partner of record', () => {
  let office: Office;
  let mina: Persona;
  beforeEach(async () => {
    office = await Office.open({ DEMO: file });
    mina = office.person('Mina');
  });
  afterEach(() => office.close());

  const titles = () => buttonsOf(mina.card).map(({ title }) => title);

  it('says yes, with what it rests on, and leads on to a customer for it', async () => {
    const card = await mina.says('check reseller Adventure Works');
    expect(textOf(card))
      .to.include('Adventure Works can be partner of record on subscriptions.')
      .and.include('Partnership in force')
      .and.include('4567890')
      .and.include('Accepts it as partner of record');
    expect(titles()).to.deep.equal(['Add a customer', 'Show Adventure Works', 'My resellers']);
    expect(textOf(await mina.presses('Add a customer'))).to.include('Adventure Works');
  });

  /** Contoso becomes a reseller of Fabrikam's. */
  async function contosoAuthorizes(): Promise<void> {
    const pat = office.person('Pat');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await pat.says(`accept invitation ${codeIn((await office.mail()).at(-1))}`);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
  }

  it('names what Partner Center has against it, with a letter to whoever can put it right', async () => {
    await contosoAuthorizes();
    const card = await mina.says('check reseller Contoso');
    expect(textOf(card))
      .to.include('Contoso cannot be partner of record yet.')
      .and.include('Partner Center knows no active profile for it (MPN ID 2345679)')
      .and.include('The profile is not active')
      .and.include('The reseller puts its enrolment and its MPN ID right itself');
    expect(titles()).to.deep.equal(['Write to Pat Rivera', 'Show Contoso', 'My resellers']);
    const letter = decodeURIComponent(buttonsOf(card)[0]?.url ?? '');
    expect(letter)
      .to.match(/^mailto:pat@contoso\.com\?subject=Partner of record/)
      .and.include('Contoso cannot be partner of record on subscriptions yet (MPN ID 2345679)');
  });

  it('says what an order says', async () => {
    await contosoAuthorizes();
    const ordered = textOf(await mina.says('order 5 Power BI Pro for Northwind with reseller Contoso'));
    expect(ordered).to.include('Contoso cannot be partner of record: Partner Center knows no active profile');
  });

  it('says all that is missing of a former partner, and starts the new invitation', async () => {
    await mina.says('end partnership with Adventure Works');
    await mina.presses('End partnership');
    const card = await mina.says('check reseller Adventure Works');
    expect(textOf(card)).to.include('Partnership ended').and.include('is not one of your resellers with a partnership');
    expect(textOf(await mina.presses('Invite Adventure Works'))).to.include('Adventure Works');
  });

  it('leads to the confirmation that is missing, and to the letter', async () => {
    await mina.says('invite reseller Hanbit at sora@kontoso.kr');
    await mina.presses('Send invitation');
    const [letter] = await office.mail();
    const sora = office.person('sora');
    await sora.says(`초대 수락 ${codeIn(letter)}`);
    await sora.presses('간접 공급자 승인', { confirmed: 'true' });
    await mina.says('한빛물산을 등록 파트너로 지정할 수 있는지 확인해 줘');
    expect(textOf(mina.card)).to.include('한빛물산을 아직 등록 파트너로 지정할 수 없습니다.');
    expect(titles()).to.include('확정 또는 거부');
    await mina.presses('확정 또는 거부');
    expect(textOf(mina.card)).to.include('한빛물산');
  });

  it('knows nothing of companies that never were a partner, and offers the invitation', async () => {
    expect(textOf(await mina.says('check reseller Contoso'))).to.include('“Contoso” is not one of your resellers.');
    expect(titles()).to.include('Invite Contoso');
    for (const company of ['Contoso', '재판매인 Contoso']) {
      await mina.says(`${company}를 등록 파트너로 지정할 수 있는지 확인해 줘`);
      expect(titles(), 'as it was typed').to.include('Contoso 초대');
    }
  });

  it('is for a provider, of its own resellers, and for those who may see profiles', async () => {
    expect(textOf(await office.person('Robin').says('check reseller Fabrikam'))).to.include('Only ');
    expect(textOf(await office.person(olga).says('check reseller Adventure Works'))).to.include(
      'is not one of your resellers',
    );
    expect(textOf(await office.person('Joon').says('check reseller Adventure Works'))).to.include(
      'Your role does not include this',
    );
  });

  it('asks which reseller, goes on with the one that is chosen, and looks anew at each press', async () => {
    await mina.says('check reseller Adventu');
    const old = copyOf(mina);
    expect(titles()[0]).to.equal('Adventure Works');
    expect(textOf(await mina.presses('Adventure Works'))).to.include('Adventure Works can be partner of record');
    await mina.says('end partnership with Adventure Works');
    await mina.presses('End partnership');
    expect(textOf(await mina.presses('Adventure Works', {}, old))).to.include('cannot be partner of record yet');
  });
});

import { expect } from 'chai';
import { type Organization, organizationHome, organizationId } from '../../src/people/organization.ts';
import { type Person, peopleHome } from '../../src/people/person.ts';
import {
  buttonsOf,
  type Card,
  type Identity,
  type Message,
  Office,
  Persona,
  textOf,
  valuesOf,
} from '../support/office.ts';

const tenant = '44444444-0000-4000-8000-000000000000';
const kai: Identity = {
  tenantId: tenant,
  objectId: '44444444-0000-4000-8000-000000000001',
  name: 'Kai Lund',
  email: 'kai@litware.com',
};
const litware = {
  tenant,
  organization: 'Litware',
  organizationDomain: 'litware.com',
  organizationCountry: 'US',
  admin: kai.objectId,
};

/** All of help, area by area. */
async function helpOf(person: Persona): Promise<string> {
  const card = await person.says('help');
  const message = { id: person.messages.at(-1)?.id ?? '', card };
  const told: string[] = [];
  for (const open of buttonsOf(card).filter(({ title }) => title === 'Open')) {
    const area = await person.presses('Open', {}, { ...message, card: { body: [], actions: [open] } });
    told.push(textOf(area));
    if (buttonsOf(area).some(({ title }) => title === 'Next'))
      told.push(textOf(await person.presses('Next', {}, { ...message, card: area })));
  }
  return told.join('\n');
}

describe('register-provider', () => {
  let office: Office;
  let mina: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
  });
  afterEach(() => office.close());

  const organization = (tenantId: string) =>
    office.twotier.store.get<Organization>(organizationHome(tenantId), organizationId);
  const titles = (card: Card) => buttonsOf(card).map(({ title }) => title);
  async function registers(typed: object = litware): Promise<Card> {
    await mina.says('register provider Litware');
    await mina.presses('Next: Review', typed);
    return mina.presses('Register');
  }

  it('makes a further provider, whose first global admin can act at once', async () => {
    await office.person(kai).installs();
    const form = await mina.says('register provider Litware');
    expect(valuesOf(form)).to.include({ organization: 'Litware', admin: '' });
    const review = await mina.presses('Next: Review', litware);
    expect(textOf(review)).to.include('Register Litware as an indirect provider?').and.include('United States');
    expect(await organization(tenant), 'nothing before the press').to.equal(undefined);
    expect(textOf(await mina.presses('Register')))
      .to.include('Litware')
      .and.include('indirect provider');
    expect(textOf(office.person(kai).card), 'and is told').to.include('you are its global admin');
    const invited = await office.person(kai).says('invite reseller Contoso at pat@contoso.com');
    expect(textOf(invited)).to.include('Invite a reseller').and.include('Litware');
    expect(textOf(await office.person(kai).says('review enrolments')), 'no operator').not.to.include('Litware');
    expect((await organization(tenant))?.kinds).to.deep.equal(['provider']);
  });

  it('shows whoever was registered by object id by name, once they have come', async () => {
    await registers();
    const eve = office.person({ ...kai, objectId: '44444444-0000-4000-8000-000000000009', name: 'Eve' });
    await eve.says('hello');
    const told = await office.person(kai).says('users');
    expect(textOf(told)).to.include('Kai Lund').and.include('kai@litware.com').and.not.include(kai.objectId);
    expect(textOf(await eve.says('add user Eve'))).not.to.include(kai.objectId);
    const asked = office.rosterCalls;
    await office.person(kai).says('users');
    expect(office.rosterCalls, 'asked once').to.equal(asked);
    await mina.says('invite reseller Litware at kai@litware.com');
    await mina.presses('Send invitation');
    expect(textOf(office.person(kai).card), 'and is reached by the address').to.include('Partnership request');
  });

  it('lets nobody wait for a name that Teams does not give', async () => {
    await registers();
    office.connectorAnswers(({ path }) => (path.includes('/members/') ? 500 : undefined));
    expect(textOf(await office.person(kai).says('invite reseller Contoso'))).to.include('Invite a reseller');
    office.connectorAnswers(() => undefined);
    office.rosterSays(kai, { userPrincipalName: 'eve@litware.com', aadObjectId: mina.identity.objectId });
    const list = textOf(await new Persona(office, kai).says('users'));
    expect(list, 'somebody else’s entry').not.to.include('eve@litware.com');
  });

  it('takes an address for the first global admin, who is bound at the first contact', async () => {
    await registers({ ...litware, admin: 'Kai@Litware.com' });
    const eve = { ...kai, objectId: '44444444-0000-4000-8000-000000000002', email: 'eve@litware.com' };
    expect(textOf(await office.person(eve).says('users'))).to.include('no role in Litware');
    const list = textOf(await office.person(kai).says('users'));
    expect(list).to.include('Kai Lund').and.include('global admin');
    expect(textOf(await office.person(kai).says('remove global admin from me'))).to.include(
      'Kai Lund is the only global admin',
    );
  });

  it('acts once: again it says that it is done, by whatever card', async () => {
    await mina.says('register provider Litware');
    await mina.presses('Next: Review', litware);
    const card = { ...(mina.messages.at(-1) as Message) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => mina.sends(mina.pressOf('Register', {}, card))));
    for (const { body } of answers) expect(textOf(body?.value)).to.include('Litware');
    await office.settled();
    await mina.says('register provider Litware');
    const again = await mina.presses('Next: Review', { ...litware, admin: 'eve@litware.com' });
    expect(textOf(again)).to.include('Litware is registered as an indirect provider already, so nothing was changed.');
    expect(valuesOf(again), 'what was typed stays').to.include({ admin: 'eve@litware.com' });
    const staff = await office.twotier.store.list<Person>(peopleHome(tenant), { type: 'person', limit: 10 });
    expect(staff.items.map(({ objectId }) => objectId)).to.deep.equal([kai.objectId]);
  });

  it('makes a provider of a reseller that is here, and gives nobody rights over its people', async () => {
    const pat = office.person('Pat');
    await pat.installs();
    const contoso = { ...litware, tenant: pat.identity.tenantId, organization: 'Whatever', admin: 'eve@contoso.com' };
    await mina.says('register provider Contoso');
    const review = await mina.presses('Next: Review', contoso);
    expect(textOf(review))
      .to.include('Contoso is known here already, as indirect reseller.')
      .and.include('is given nothing');
    await mina.presses('Register');
    expect(textOf(pat.card), 'its global admin is told').to.include(
      'Contoso is registered as an indirect provider, and you are its global admin.',
    );
    expect(await organization(pat.identity.tenantId)).to.deep.include({
      name: 'Contoso',
      kinds: ['reseller', 'provider'],
    });
    expect(textOf(await pat.says('users')))
      .to.include('Pat Rivera')
      .and.not.include('eve@contoso.com');
    expect(textOf(await pat.says('invite reseller Tailspin at alex@tailspintoys.com'))).to.include('Invite a reseller');
  });

  it('says what is wrong with what was typed, and keeps it', async () => {
    await mina.says('공급자 등록');
    for (const [typed, said] of [
      [{ tenant: 'litware' }, '테넌트 ID는'],
      [{ organization: ' ' }, '조직 이름을'],
      [{ organizationDomain: 'litware' }, '도메인을'],
      [{ organizationCountry: 'Korea' }, '국가'],
      [{ organizationCountry: 'XX' }, '국가'],
      [{ admin: 'kai' }, '첫 전역 관리자의'],
      [{ admin: 'kai@litware.com\r\nBcc: eve@evil.example' }, '첫 전역 관리자의'],
    ] as const) {
      const again = await mina.presses('다음: 검토', { ...litware, ...typed });
      expect(textOf(again), JSON.stringify(typed)).to.include(said);
      expect(titles(again)).to.include('다음: 검토');
    }
    expect(textOf(await mina.presses('다음: 검토', litware))).to.include('Litware를 간접 공급자로 등록하시겠습니까?');
  });

  it('is the operator’s alone: everybody else is refused as for any other right', async () => {
    const refused = async (who: Persona, sentence: string) => textOf(await who.says(sentence)).replaceAll('\n', ' ');
    const pat = office.person('Pat');
    expect(await refused(pat, 'register provider Litware')).to.include(
      'Only the operator of the programme can do this.',
    );
    const joon = office.person('Joon');
    expect(await refused(joon, 'register provider Litware')).to.include('it takes the role of global admin');
    const visitor = office.person(kai);
    expect(await refused(visitor, 'register provider Litware')).to.equal(
      await refused(visitor, 'invite reseller Contoso'),
    );
    const stranger = office.person({ ...kai, tenantId: mina.identity.tenantId });
    expect(await refused(stranger, 'register provider Litware')).to.equal(
      await refused(stranger, 'invite reseller Contoso'),
    );
    expect(await helpOf(mina)).to.include('Register a provider');
    expect(await helpOf(pat)).not.to.include('Register a provider');
  });
});

import { expect } from 'chai';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { type Managers, managersId } from '../../src/people/managers.ts';
import { type Person, peopleHome, personId } from '../../src/people/person.ts';
import { buttonsOf, type Identity, type Message, type Office, type Persona, textOf } from '../support/office.ts';
import { openFabrikam } from './fabrikam.ts';

describe('first contact', () => {
  let office: Office;
  let mina: Persona;
  let haneul: Identity;
  let card: Message;
  beforeEach(async () => {
    const at = await openFabrikam();
    ({ office, mina } = at);
    const { tenantId } = mina.identity;
    haneul = {
      tenantId,
      objectId: '88888888-0000-4000-8000-000000000001',
      name: 'Haneul K.',
      email: 'Haneul@Fabrikam.com',
      language: 'ko',
    };
    await at.adds('Kim Haneul', 'haneul@fabrikam.com', { agentRole: 'helpdesk-agent' });
    card = mina.messages.at(-1) as Message;
  });
  afterEach(() => office.close());

  const person = async (objectId: string) =>
    office.twotier.store.get<Person>(peopleHome(mina.identity.tenantId), personId(objectId));
  const strange = /no role in Fabrikam|맡은 역할이 없어/;

  it('binds whoever comes with the address that was added, and the rights count at once', async () => {
    const kim = office.person(haneul);
    expect(textOf(await kim.says('고객 목록'))).not.to.match(strange);
    await office.settled();
    expect(await person(haneul.objectId)).to.include({ name: 'Kim Haneul', agentRole: 'helpdesk-agent' });
    expect(textOf(card.card), 'the card of whoever added her follows').not.to.include('not signed in yet');
    expect(buttonsOf(card.card).map(({ title }) => title)).to.deep.equal(['Change roles', 'Users']);
    const list = textOf(await mina.says('users'));
    expect(list.match(/Kim Haneul/g)).to.have.length(1);
    expect(list).not.to.include('not signed in yet');
    expect(textOf(await kim.says('who am i')))
      .to.include('Kim Haneul')
      .and.include('helpdesk agent');
  });

  it('asks the roster once, and never again for who is known', async () => {
    const kim = office.person(haneul);
    await kim.says('안녕하세요');
    expect(office.rosterCalls).to.equal(1);
    await kim.says('고객 목록');
    await mina.says('users');
    expect(office.rosterCalls).to.equal(1);
    const [asked] = office.calls.filter(({ path }) => path.includes('/members/'));
    expect(decodeURIComponent(asked?.path ?? '')).to.equal(
      `/v3/conversations/a:${haneul.objectId}/members/29:${haneul.objectId}`,
    );
  });

  it('asks the roster of nobody while nobody is awaited, and of nobody whose organisation is unknown', async () => {
    const pat = office.person('Pat');
    const stranger = { ...haneul, tenantId: pat.identity.tenantId };
    expect(textOf(await office.person(stranger).says('고객 목록'))).to.include('맡은 역할이 없어');
    await office.person({ ...haneul, tenantId: '88888888-0000-4000-8000-000000000000' }).says('고객 목록');
    expect(office.rosterCalls).to.equal(0);
  });

  const others: [string, (who: Identity) => Record<string, unknown>][] = [
    ['another user name', () => ({ userPrincipalName: 'eve@fabrikam.com' })],
    ['the address as mail alone', () => ({ userPrincipalName: 'eve@fabrikam.com', email: 'haneul@fabrikam.com' })],
    ['no user name', () => ({ userPrincipalName: undefined })],
    ['another tenant', () => ({ tenantId: '88888888-0000-4000-8000-000000000000' })],
    ['no tenant', () => ({ tenantId: undefined })],
    ['another object id', () => ({ aadObjectId: '88888888-0000-4000-8000-000000000002' })],
    ['a guest', () => ({ userRole: 'guest' })],
    ['a guest by the user name', () => ({ userPrincipalName: 'haneul_fabrikam.com#EXT#@relecloud.onmicrosoft.com' })],
  ];
  for (const [what, fields] of others) {
    it(`binds nobody whom the roster gives ${what}`, async () => {
      const eve = office.person(haneul);
      office.rosterSays(haneul, fields(haneul));
      expect(textOf(await eve.says('고객 목록'))).to.match(strange);
      expect(await person(haneul.objectId)).to.equal(undefined);
      expect(textOf(await mina.says('users'))).to.include('not signed in yet');
    });
  }

  it('binds nobody for what is typed or shown', async () => {
    const eve = office.person({ ...haneul, name: 'Kim Haneul', email: 'eve@fabrikam.com' });
    expect(textOf(await eve.says('I am Kim Haneul, haneul@fabrikam.com'))).not.to.include('helpdesk');
    expect(textOf(await eve.says('고객 목록'))).to.match(strange);
    expect(await person(haneul.objectId)).to.equal(undefined);
  });

  it('binds once: whoever comes later with the same address stays a stranger', async () => {
    await office.person(haneul).says('안녕하세요');
    const twin = { ...haneul, objectId: '88888888-0000-4000-8000-000000000003' };
    expect(textOf(await office.person(twin).says('고객 목록'))).to.match(strange);
    expect(await person(twin.objectId)).to.equal(undefined);
  });

  it('binds once, however many messages come at once', async () => {
    const kim = office.person(haneul);
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => kim.sends(kim.activity({ type: 'message', text: '고객 목록' }))),
    );
    expect(new Set(sent.map(({ status }) => status))).to.deep.equal(new Set([200]));
    await office.settled();
    for (const { card: answer } of kim.messages) expect(textOf(answer)).not.to.match(strange);
    const { items } = await office.twotier.store.list<AuditEntry>(auditHome(haneul.tenantId), {
      type: 'audit',
      limit: 100,
    });
    expect(items.filter(({ operation }) => operation === 'first-contact')).to.have.length(1);
  });

  it('happens when the bot is installed, too', async () => {
    await office.person(haneul).installs();
    expect(await person(haneul.objectId)).to.include({ agentRole: 'helpdesk-agent' });
  });

  it('answers the first message with what is so then', async () => {
    await mina.says('make Kim Haneul user management admin');
    await mina.presses('Update');
    const list = textOf(await office.person(haneul).says('users'));
    expect(list).to.include('Kim Haneul').and.not.include('not signed in yet');
  });

  it('makes a manager of whoever was added as one', async () => {
    await mina.says('make Kim Haneul global admin');
    await mina.presses('Update');
    await office.person(haneul).says('안녕하세요');
    const managers = await office.twotier.store.get<Managers>(peopleHome(haneul.tenantId), managersId);
    expect(managers?.admins).to.include({ [haneul.objectId]: 'global-admin' });
    await mina.says('remove global admin from me');
    expect(textOf(await mina.presses('Remove role'))).to.include('not an admin');
  });

  it('is not guessed when the roster does not answer: nothing is lost, and the next message tries again', async () => {
    const kim = office.person(haneul);
    office.connectorAnswers(({ path }) => (path.includes('/members/') ? 500 : undefined));
    expect(textOf(await kim.says('고객 목록'))).to.include('잠시 후 다시 시도해 주세요');
    office.connectorAnswers(() => undefined);
    expect(textOf(await kim.says('고객 목록'))).not.to.match(strange);
  });

  it('ends the temporary password, and cards from before lead to the person who came', async () => {
    await mina.says('make Kim Haneul admin agent');
    const before = { ...(mina.messages.at(-1) as Message) };
    const hidden = { ...card.card };
    await office.person(haneul).says('안녕하세요');
    await office.settled();
    const { data } = buttonsOf(hidden).find(({ title }) => title === 'Show sign-in once') ?? {};
    const { body } = await mina.sends(mina.activity({ type: 'invoke', name: 'task/fetch', value: { data } }));
    expect(textOf(body?.task?.value?.card?.content)).to.include('Kim Haneul has signed in already');
    expect(textOf(await mina.presses('Update', {}, before)), 'changed since').to.include(
      'Kim Haneul has changed since',
    );
    await mina.says('make Kim Haneul admin agent');
    await mina.presses('Update');
    expect(await person(haneul.objectId)).to.include({ agentRole: 'admin-agent' });
  });

  it('lets others reach her by the address from then on', async () => {
    await office.person(haneul).says('안녕하세요');
    await office.settled();
    await mina.says('add user Other Kim at haneul@fabrikam.com');
    expect(textOf(await mina.presses('Next: Review'))).to.include('already belongs to Kim Haneul');
  });
});

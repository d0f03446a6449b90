import { expect } from 'chai';
import { peopleHome, personId } from '../../src/people/person.ts';
import { type Office, type Persona, textOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';

describe('tickets to Partner Center', () => {
  let office: Office;
  let mina: Persona;
  beforeEach(async () => {
    ({ office, mina } = await openScene());
  });
  afterEach(() => office.close());

  it("are written by a global admin, and bear Partner Center's number", async () => {
    await mina.says('ticket to Partner Center: cannot sign in');
    expect(valuesOf(mina.card)).to.include({ title: 'cannot sign in' });
    const sent = textOf(await mina.presses('Send ticket', { description: 'The page stays white.' }));
    const number = /Ticket (261120\d{7}) to Partner Center/.exec(sent)?.[1];
    expect(number).to.be.a('string');
    expect(textOf(await mina.presses('Tickets')))
      .to.include('cannot sign in')
      .and.include(number);
    expect(textOf(await mina.presses('Show'))).to.include('The page stays white.');
  });

  it('are listed for those who may write them, and apart from service requests', async () => {
    await mina.says('ticket to Partner Center: cannot sign in');
    await mina.presses('Send ticket', { description: 'The page stays white.' });
    for (const sentence of [
      'tickets to Partner Center',
      'show my Partner Center tickets',
      '파트너 센터 티켓 목록 보여 줘',
    ])
      expect(textOf(await mina.says(sentence)), sentence).to.include('cannot sign in');
    expect(textOf(await mina.says('service requests'))).not.to.include('cannot sign in');
    expect(textOf(await mina.presses('Tickets to Partner Center'))).to.include('cannot sign in');
    const joon = office.person('Joon');
    await joon.says('service requests');
    expect(textOf(joon.card)).not.to.include('Partner Center');
    expect(textOf(await joon.says('tickets to Partner Center'))).to.include('the role of global admin.');
  });

  it('are not written by admin agents, nor by helpdesk agents', async () => {
    const home = peopleHome(mina.identity.tenantId);
    const found = await office.twotier.store.get(home, personId(mina.identity.objectId));
    const { etag: _, ...person } = found as unknown as Record<string, unknown>;
    const admin = { ...person, id: personId('0d1f7a1e-0000-4000-8000-0000000fab99'), sk: 'agent', name: 'Ada Agent' };
    const agent = { ...admin, objectId: '0d1f7a1e-0000-4000-8000-0000000fab99', adminRole: 'none' };
    await office.twotier.store.commit(home, [{ kind: 'put', doc: agent as never }]);
    const ada = office.person({ tenantId: mina.identity.tenantId, objectId: agent.objectId, name: 'Ada Agent' });
    for (const who of [ada, office.person('Joon')]) {
      const text = textOf(await who.says('ticket to Partner Center: cannot sign in'));
      expect(text).to.include('the role of global admin.').and.include('Mina Park');
    }
    // A look-alike that must not be refused: the same admin agent asks for a customer.
    expect(textOf(await ada.says('service request for Northwind: mail'))).to.include('Service request for Northwind');
  });

  it('are sent once for many presses, and seen by no other organisation', async () => {
    await mina.says('파트너 센터 티켓 만들어 줘: 로그인이 안 됩니다');
    const press = mina.pressOf('티켓 보내기', { ...valuesOf(mina.card), description: '화면이 비어 있습니다.' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    const numbers = answers.map(({ body }) => /261120\d{7}/.exec(JSON.stringify(body ?? {}))?.[0]);
    expect(new Set(numbers.filter(Boolean)).size).to.equal(1);
    await mina.says('티켓 목록');
    expect(textOf(await office.person('Pat').says('ticket to Partner Center: x'))).not.to.include('비어 있습니다');
  });
});

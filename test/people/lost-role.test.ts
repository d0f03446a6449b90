import { expect } from 'chai';
import { type Person, peopleHome, personId, type Roles } from '../../src/people/person.ts';
import { type Message, Office, type Persona, textOf, titlesOf } from '../support/office.ts';

/** Somebody's role goes, or comes back, between the form and its button. */
describe('a form whose role is gone', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open();
  });
  afterEach(() => office.close());

  async function has({ identity: { tenantId, objectId } }: Persona, roles: Partial<Roles>): Promise<Roles> {
    const found = await office.twotier.store.get<Person>(peopleHome(tenantId), personId(objectId));
    const { etag: _, ...person } = found as NonNullable<typeof found>;
    await office.twotier.store.commit(peopleHome(tenantId), [{ kind: 'put', doc: { ...person, ...roles } }]);
    return person;
  }
  const none: Roles = { agentRole: 'none', adminRole: 'none' };

  const formOf = (who: Persona): Message => who.messages.at(-1) as Message;

  for (const [name, sentence, button, typed] of [
    ['Mina', 'invite reseller Contoso', 'Send invitation', { email: 'pat@contoso.com', message: 'Dear Pat, …' }],
    ['Mina', 'add lead Southridge', 'Add lead', { source: 'own', note: 'Met at the fair.' }],
    ['Mina', 'ticket to Partner Center', 'Send ticket', { title: 'Customers', description: 'It does not load.' }],
    ['Mina', 'add user Kim Haneul at haneul@fabrikam.com', 'Next: Review', { agentRole: 'helpdesk-agent' }],
    ['Robin', 'service request for Northwind: mail', 'Open request', { description: 'Since this morning.' }],
    ['Robin', 'invite customer dana@southridge.com', 'Send invitation', { message: 'Dear Dana, …' }],
  ] as [string, string, string, object][])
    it(`stays as ${name} typed it: ${sentence}`, async () => {
      const who = office.person(name);
      const card = await who.says(sentence);
      const before = structuredClone(card);
      const had = await has(who, none);
      const refused = await who.presses(button, typed);
      expect(textOf(refused))
        .to.include('Your role does not include this: it takes the role of')
        .and.include('What you typed is still on the card.');
      expect(formOf(who).card, 'the card').to.deep.equal(before);
      expect(who.messages.filter(({ card: one }) => titlesOf(one).includes(button))).to.have.length(1);
      const { agentRole, adminRole } = had;
      await has(who, { agentRole, adminRole });
      expect(textOf(await who.presses(button, typed)), 'the role is back').not.to.include('role does not include');
    });

  it('stays in Korean, also for somebody who is on the staff no more', async () => {
    const sora = office.person('sora');
    await sora.says('잠재 고객 노스윈드 추가');
    const before = structuredClone(sora.card);
    const home = peopleHome(sora.identity.tenantId);
    await has(sora, none);
    const refused = await sora.presses('잠재 고객 추가', { source: 'own', note: '박람회에서 만남' });
    expect(textOf(refused))
      .to.match(/^현재 역할로는 할 수 없는 작업입니다\. 필요한 역할: /)
      .and.include('입력한 내용은 카드에 그대로 있습니다.');
    const { etag } = (await office.twotier.store.get(home, personId(sora.identity.objectId))) ?? { etag: '' };
    await office.twotier.store.commit(home, [{ kind: 'remove', id: personId(sora.identity.objectId), etag }]);
    const again = await sora.presses('잠재 고객 추가', { source: 'own', note: '박람회에서 만남' });
    expect(textOf(again)).to.include('맡은 역할이 없어').and.include('입력한 내용은 카드에 그대로 있습니다.');
    expect(sora.card).to.deep.equal(before);
  });

  it('stays at whatever step it is', async () => {
    const dana = office.person('Dana');
    await dana.says('enroll');
    await dana.presses('I have these', { country: 'US' });
    await dana.presses('Use another', { otherMpn: '5678901' });
    const before = structuredClone(dana.card);
    await has(dana, none);
    const refused = await dana.presses('Continue', { legalName: 'Northwind Traders', street: '1 Port Road' });
    expect(textOf(refused)).to.include('the role of global admin').and.include('still on the card');
    expect(dana.card).to.deep.equal(before);
  });

  it('stays for a client that knows no Action.Execute, beside what is said', async () => {
    const mina = office.person('Mina');
    await mina.says('add lead Southridge');
    const before = structuredClone(formOf(mina));
    await has(mina, none);
    const { replyToId, value } = mina.pressOf('Add lead', { company: 'Southridge', source: 'own' }) as {
      replyToId: string;
      value: { action: { data: object } };
    };
    await mina.sends(mina.activity({ type: 'message', replyToId, value: value.action.data }));
    expect(mina.messages.at(-2)).to.deep.equal(before);
    expect(textOf(mina.card)).to.include('still on the card');
  });

  it('turns into the refusal where nothing was typed', async () => {
    const mina = office.person('Mina');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await has(mina, none);
    await mina.presses('Withdraw');
    expect(textOf(mina.card))
      .to.match(/^Your role does not include this/)
      .and.not.include('still on the card');
    expect(titlesOf(mina.card)).to.deep.equal(['Help']);
  });
});

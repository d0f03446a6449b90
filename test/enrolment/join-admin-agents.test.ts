import { expect } from 'chai';
import { Office, type Persona, textOf } from '../support/office.ts';
import { alex, documents, verified } from './applying.ts';

describe('the last step of the set-up', () => {
  let office: Office;
  let newcomer: Persona;
  const staff = async () => (await documents(office, 'person')).filter(({ tenantId }) => tenantId === alex.tenantId);

  beforeEach(async () => {
    office = await Office.open();
    const mina = office.person('Mina');
    await mina.installs();
    newcomer = await verified(office);
    await mina.says('review enrollments');
    await mina.presses('Show');
    await mina.presses('Approve');
  });
  afterEach(() => office.close());

  const role = async () => (await staff())[0]?.agentRole;

  it('makes the applicant an admin agent, once', async () => {
    const [message] = newcomer.messages.slice(-1);
    const copy = message && { ...message };
    const presses = Array.from({ length: 20 }, () => newcomer.pressOf('Make me admin agent', {}, message));
    await Promise.all(presses.map((press) => newcomer.sends(press)));
    expect(await role()).to.equal('admin-agent');
    expect(textOf(await newcomer.says('customers'))).to.include('Customers');
    const again = await newcomer.presses('Make me admin agent', {}, copy);
    expect(textOf(again)).not.to.include('Make me admin agent');
  });

  it('is what the applicant is led to who asks for the role', async () => {
    expect(textOf(await newcomer.says('make me admin agent'))).to.include('One step is left');
    expect(textOf(await newcomer.presses('Make me admin agent'))).to.include('You are an admin agent now.');
    expect(textOf(await newcomer.says('나를 기술 지원팀 에이전트로 지정해 줘')), 'and to no other').to.include(
      '자신의 역할은 직접 부여할 수 없어',
    );
  });

  it('does not come back after the role was taken away', async () => {
    const status = await newcomer.says('show our enrollment status');
    expect(textOf(status)).to.include('Make me admin agent');
    const [second] = newcomer.messages.slice(-1).map((message) => ({ ...message }));
    await newcomer.presses('Make me admin agent');
    const [found] = await staff();
    const { pk, etag, ...person } = found as { pk: never; etag: string };
    await office.twotier.store.commit(pk, [{ kind: 'replace', doc: { ...person, agentRole: 'none' } as never, etag }]);
    await newcomer.says('show our enrollment status');
    const refused = await newcomer.presses('Make me admin agent');
    expect(textOf(refused)).to.include('This step of the set-up is not open any more.');
    await newcomer.presses('Make me admin agent', {}, second);
    expect(await role()).to.equal('none');
  });

  it('is offered to no other global admin', async () => {
    const [found] = await staff();
    const { pk, etag: _, ...person } = found as { pk: never; etag: string };
    const riley = { ...alex, objectId: '0d1f7a1e-0000-4000-8000-00007a115b02', name: 'Riley' };
    const doc = {
      ...person,
      id: `person:${riley.objectId}`,
      sk: `riley|${riley.objectId}`,
      objectId: riley.objectId,
    };
    await office.twotier.store.commit(pk, [{ kind: 'create', doc: doc as never }]);
    const card = textOf(await office.person(riley).says('show our enrollment status'));
    expect(card).to.include('alex@tailspintoys.com').and.not.include('Make me admin agent');
  });

  it('is for the applicant while global admin, and for thirty days', async () => {
    const { store } = office.twotier;
    const [found] = await staff();
    const { pk, etag, ...person } = found as { pk: never; etag: string; objectId: string };
    const press = newcomer.pressOf('Make me admin agent');
    office.passes({ days: 30, seconds: 1 });
    expect(textOf((await newcomer.sends(press)).body?.value)).to.include('not open any more');
    office.passes({ days: -30 });
    await store.commit(pk, [{ kind: 'replace', doc: { ...person, adminRole: 'user-admin' } as never, etag }]);
    expect(textOf((await newcomer.sends(press)).body?.value)).to.include('it takes the role of global admin');
    expect(await role()).to.equal('none');
  });
});

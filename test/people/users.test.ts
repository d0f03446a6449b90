import { expect } from 'chai';
import { buttonsOf, copyOf, missingFor, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { type Fabrikam, openFabrikam } from './fabrikam.ts';

describe('users', () => {
  let at: Fabrikam;
  let mina: Persona;
  beforeEach(async () => {
    at = await openFabrikam();
    ({ mina } = at);
  });
  afterEach(() => at.office.close());

  it('are added with a name, an address and two roles, after a page to confirm', async () => {
    const form = await mina.says('add user Kim Haneul at haneul@fabrikam.com as helpdesk agent');
    expect(valuesOf(form)).to.include({
      fullName: 'Kim Haneul',
      email: 'haneul@fabrikam.com',
      agentRole: 'helpdesk-agent',
      adminRole: 'none',
    });
    expect(missingFor('Next: Review', form, { fullName: '' })).to.deep.equal(['fullName']);
    const page = await mina.presses('Next: Review', { adminRole: 'billing-admin' });
    expect(textOf(page))
      .to.include('Add Kim Haneul?')
      .and.include('search and view customers')
      .and.match(/Will not be able to\n.*work on Office 365 subscriptions/)
      .and.include('invoices of all Microsoft services');
    const confirm = mina.messages.at(-1);
    expect(await at.list(mina), 'nothing before the press').not.to.include('Kim Haneul');
    const added = await mina.presses('Add', {}, confirm);
    expect(textOf(added)).to.include('Kim Haneul').and.include('not signed in yet').and.include('billing admin');
    expect(await at.list(mina)).to.include('helpdesk agent, billing admin · haneul@fabrikam.com · not signed in yet');
    const audit = await at.audited();
    expect(audit.at(-1)).to.deep.include({
      operation: 'add-user',
      outcome: 'done',
      after: {
        person: 'Kim Haneul',
        email: 'haneul@fabrikam.com',
        agentRole: 'helpdesk-agent',
        adminRole: 'billing-admin',
      },
    });
  });

  it('are added with both roles where the sentence names both', async () => {
    const both = { agentRole: 'helpdesk-agent', adminRole: 'billing-admin' };
    expect(
      valuesOf(await mina.says('add user Kim Haneul at haneul@fabrikam.com as helpdesk agent and billing admin')),
    ).to.include(both);
    expect(
      valuesOf(await mina.says('사용자 김하늘 추가해 줘 haneul@fabrikam.com 기술 지원팀 에이전트, 청구 관리자로')),
    ).to.include(both);
  });

  it('are added in Korean, where neither role is the default', async () => {
    const form = await mina.says('사용자 김하늘 추가해 줘 haneul@fabrikam.com');
    expect(valuesOf(form)).to.include({ fullName: '김하늘', agentRole: 'none', adminRole: 'none' });
    const page = await mina.presses('다음: 검토');
    expect(textOf(page)).to.include('김하늘 님을 추가하시겠습니까?').and.include('역할이 필요한 작업 없음');
    expect(textOf(await mina.presses('추가')))
      .to.include('에이전트가 아님')
      .and.include('아직 로그인하지 않음');
  });

  it('have one address each: what was typed stays, and who has it is named', async () => {
    await mina.says('add user Other Joon at joon@fabrikam.com');
    const again = await mina.presses('Next: Review');
    expect(textOf(again)).to.include('joon@fabrikam.com already belongs to Joon Lee.');
    expect(valuesOf(again)).to.include({ fullName: 'Other Joon', email: 'joon@fabrikam.com' });
    expect(textOf(await mina.presses('Show Joon Lee'))).to.include('helpdesk agent');

    await mina.says('add user Kim Haneul at haneul@fabrikam.com');
    await mina.presses('Next: Review');
    const early = copyOf(mina);
    await at.adds('Kim Haneul', 'haneul@fabrikam.com');
    const late = await mina.presses('Add', {}, early);
    expect(textOf(late)).to.include('haneul@fabrikam.com already belongs to Kim Haneul.');
    expect(valuesOf(late), 'the form, with what was typed').to.include({ fullName: 'Kim Haneul' });
    expect((await at.list(mina)).match(/Kim Haneul/g)).to.have.length(1);
  });

  it('may have an address that another organisation knows: nobody is told that it does', async () => {
    const text = textOf(await at.adds('Pat Twin', 'pat@contoso.com'));
    expect(text).to.include('Pat Twin').and.not.include('Rivera');
    expect(textOf(await at.office.person('Pat').says('who am i')), 'and it stays where it is').to.include('Contoso');
  });

  it('are not added with what is no name or no address', async () => {
    await mina.says('add user');
    for (const typed of [
      { fullName: '', email: 'a@fabrikam.com' },
      { fullName: '\u3164', email: 'a@fabrikam.com' },
      { fullName: 'A', email: 'a@fabrikam.com\r\nBcc: eve@evil.example' },
      { fullName: 'A', email: 'nobody' },
      { fullName: 'A', email: 'a@fabrikam.com', agentRole: 'sales-agent' },
    ]) {
      const again = await mina.presses('Next: Review', { agentRole: 'none', ...typed });
      expect(titlesOf(again), JSON.stringify(typed)).to.include('Next: Review');
      expect(textOf(again)).to.match(/^(?:Enter the full name|Enter one mail address|Choose the type of agent)/);
    }
  });

  it('are added once, however often Add is pressed', async () => {
    await mina.says('add user Kim Haneul at haneul@fabrikam.com');
    await mina.presses('Next: Review');
    const presses = Array.from({ length: 20 }, () => mina.sends(mina.pressOf('Add')));
    for (const { body } of await Promise.all(presses)) expect(textOf(body?.value)).to.include('Kim Haneul');
    await at.office.settled();
    expect((await at.list(mina)).match(/Kim Haneul/g)).to.have.length(1);
  });

  it('are removed as long as they have not come: address and temporary password are worth nothing then', async () => {
    await at.adds('Kim Haneul', 'hanuel@fabrikam.com');
    const card = mina.messages.at(-1);
    await mina.presses('Remove', {}, card);
    expect(textOf(mina.card)).to.include('Remove Kim Haneul?').and.include('Nobody has signed in with hanuel@');
    expect(await at.list(mina), 'nothing before the press').to.include('hanuel@fabrikam.com');
    await mina.says('사용자 Kim Haneul 제거해 줘');
    const late = copyOf(mina);
    expect(textOf(await mina.presses('제거'))).to.include('Kim Haneul 님을 제거했습니다.');
    expect(textOf(await mina.presses('제거', {}, late)), 'once').to.include('해당하는 사람이 없습니다');
    expect(await at.list(mina)).not.to.include('Kim Haneul');
    const stranger = {
      ...at.joon.identity,
      objectId: '88888888-0000-4000-8000-000000000001',
      email: 'hanuel@fabrikam.com',
    };
    expect(textOf(await at.office.person(stranger).says('customers'))).to.include('You have no role in Fabrikam');
    expect(textOf(await at.adds('Kim Haneul', 'hanuel@fabrikam.com')), 'and can be added again').to.include(
      'not signed in yet',
    );
    expect((await at.audited()).map(({ operation }) => operation)).to.deep.equal([
      'add-user',
      'remove-user',
      'add-user',
    ]);
  });

  it('are not removed by a card of before they came', async () => {
    await at.adds('Kim Haneul', 'haneul@fabrikam.com', { agentRole: 'helpdesk-agent' });
    await mina.says('remove user Kim Haneul');
    const early = copyOf(mina);
    const haneul = {
      ...at.joon.identity,
      objectId: '88888888-0000-4000-8000-000000000001',
      email: 'haneul@fabrikam.com',
    };
    await at.office.person(haneul).says('hello');
    expect(textOf(await mina.presses('Remove', {}, early)))
      .to.include('Kim Haneul has signed in meanwhile, so nothing was removed.')
      .and.include('helpdesk agent');
    expect(textOf(await at.office.person(haneul).says('customers'))).to.include('Customers');
  });

  it('are listed ten at a time', async () => {
    const given = ['Ada', 'Bea', 'Cem', 'Dora', 'Edda', 'Fritz', 'Gerd', 'Hilde', 'Olga', 'Petra'];
    for (const name of given) await at.adds(`Zoe ${name}`, `${name.toLowerCase()}@fabrikam.com`);
    const first = await mina.says('users');
    expect(buttonsOf(first).filter(({ title }) => title === 'Show')).to.have.length(10);
    const second = await mina.presses('Next');
    expect(textOf(second)).to.include('Zoe Olga').and.include('Zoe Petra').and.not.include('Joon Lee');
    expect(titlesOf(second)).not.to.include('Next');
  });

  it('are shown by address as well as by name', async () => {
    expect(textOf(await mina.says('show user joon@fabrikam.com')))
      .to.include('Joon Lee')
      .and.include('helpdesk agent');
    expect(textOf(await mina.says('사용자 joon@fabrikam.com 보여 줘'))).to.include('기술 지원팀 에이전트');
  });

  it('of another organisation do not exist', async () => {
    const pat = at.office.person('Pat');
    expect(await at.list(pat))
      .to.include('Lee Novak')
      .and.not.include('Mina Park');
    expect(textOf(await pat.says('show user Mina Park'))).to.equal(
      textOf(await pat.says('show user Mina Nobody')).replace('Mina Nobody', 'Mina Park'),
    );
  });
});

import { expect } from 'chai';
import { copyOf, textOf, titlesOf } from '../support/office.ts';
import { type Fabrikam, openFabrikam } from './fabrikam.ts';

describe('undoing a change of roles', () => {
  let at: Fabrikam;
  beforeEach(async () => {
    at = await openFabrikam({ UNDO_SECONDS: '20' });
  });
  afterEach(() => at.office.close());

  const operations = async () => (await at.audited()).map(({ operation }) => operation);

  it('takes back what was given before it counts, and before the person hears of it', async () => {
    const { mina, joon, changes, passes } = at;
    const before = joon.messages.length;
    const given = await changes('make Joon Lee admin agent');
    expect(textOf(given))
      .to.include('helpdesk agent → admin agent')
      .and.include('This counts in 20 seconds. Until then it can be undone, and Joon Lee is told nothing.');
    expect(titlesOf(given)[0]).to.equal('Undo');
    expect(textOf(await joon.says('invite reseller Contoso')), 'it does not count yet').to.include(
      'Your role does not include this',
    );
    const undone = await mina.presses('Undo');
    expect(textOf(undone))
      .to.include('The change was undone: Joon Lee has the roles of before')
      .and.include('helpdesk agent')
      .and.not.include('admin agent');
    await passes(60);
    expect(joon.messages).to.have.length(before + 1);
    expect(textOf(await joon.says('invite reseller Contoso'))).to.include('Your role does not include this');
    expect(await operations()).to.deep.equal(['assign-role', 'undo-role-change']);
  });

  it('is over when the time has passed: what was given counts, the person is told, and the card follows', async () => {
    const { mina, joon, changes, passes } = at;
    await changes('make Joon Lee admin agent');
    const old = copyOf(mina);
    await passes(10);
    expect(textOf(joon.card)).not.to.include('changed your roles');
    await passes(12);
    expect(textOf(joon.card)).to.include('Mina Park 님이 역할을 변경했습니다: 관리자 에이전트');
    expect(titlesOf(mina.card)).to.deep.equal(['Change roles', 'Users']);
    expect(textOf(mina.card)).to.include('admin agent').and.not.include('→').and.not.include('undone');
    expect(textOf(await joon.says('invite reseller Contoso'))).to.include('Invite a reseller');
    expect(textOf(await mina.presses('Undo', {}, old)))
      .to.include('It is too late to undo this: the roles of Joon Lee count as shown.')
      .and.include('Change roles');
  });

  it('counts by the clock alone: no message has to be delivered, and no process has to live through it', async () => {
    await at.changes('make Joon Lee user management admin');
    at.office.passes({ seconds: 21 });
    const office = await at.office.restart({ UNDO_SECONDS: '20' });
    at = { ...at, office };
    const joon = office.person('Joon');
    expect(textOf(await joon.says('users'))).to.include('Mina Park');
    await joon.says('add user Kim Haneul at haneul@fabrikam.com');
    await joon.presses('Next: Review');
    expect(textOf(await joon.presses('Add'))).to.include('Kim Haneul');
  });

  it('gives back what was taken, which had counted at once', async () => {
    const { mina, joon, changes, passes } = at;
    const taken = await changes('remove helpdesk agent from Joon Lee');
    expect(textOf(taken))
      .to.include('This counts already. It can be undone for 20 seconds, and until then Joon Lee is told nothing.')
      .and.include('not an agent');
    expect(textOf(await joon.says('customers'))).to.include('Your role does not include this');
    expect(textOf(await mina.presses('Undo'))).to.include('helpdesk agent');
    expect(textOf(await joon.says('customers'))).to.include('Customers');
    const before = joon.messages.length;
    await passes(60);
    expect(joon.messages, 'nothing was told').to.have.length(before);
  });

  it('keeps a smaller role of the same level at once, and nothing of an unlike one', async () => {
    const { mina, joon, changes, passes } = at;
    await changes('make Joon Lee global admin');
    await passes(30);
    await changes('make Joon Lee user management admin');
    expect(textOf(mina.card)).to.include('This counts already.');
    expect(textOf(await joon.says('users'))).to.include('Mina Park');
    await passes(30);
    await changes('make Joon Lee admin agent');
    await passes(30);
    await mina.says('assign a role');
    await mina.presses('Next', { person: joon.identity.objectId });
    await mina.presses('Next', { agentRole: 'helpdesk-agent', adminRole: 'global-admin' });
    const both = await mina.presses('Update');
    expect(textOf(both)).to.include('What was taken away counts already, what was given counts in 20 seconds.');
    expect(textOf(await joon.says('invite reseller Contoso'))).to.include('Your role does not include this');
    await passes(30);
    expect(textOf(await joon.says('who am i')))
      .to.include('helpdesk agent')
      .and.include('global admin');
  });

  it('leaves a change before it as it was: that goes on to wait, and is told of', async () => {
    const { mina, joon, changes, passes } = at;
    await changes('make Joon Lee billing admin');
    await passes(15);
    await changes('make Joon Lee admin agent');
    await passes(15);
    expect(textOf(joon.card), 'it waits together with the second').not.to.include('역할을 변경');
    const back = await mina.presses('Undo');
    expect(textOf(back)).to.include('billing admin').and.include('helpdesk agent');
    expect(textOf(joon.card)).to.include('Mina Park 님이 역할을 변경했습니다: 기술 지원팀 에이전트, 청구 관리자');
    expect(await at.stored(joon)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'billing-admin' });
  });

  it('leaves the person one message of what stands, when it is all delivered late', async () => {
    const { mina, joon, changes, passes, office } = at;
    for (const undone of [true, true, false]) {
      office.passes({ seconds: 1 });
      await changes('make Joon Lee admin agent');
      if (undone) await mina.presses('Undo');
    }
    await passes(60);
    expect(joon.messages.filter(({ card }) => textOf(card).includes('님이 역할을 변경했습니다'))).to.have.length(1);
  });

  it('is said as well, for the last thing that was done; and is done once', async () => {
    const { mina, joon, changes } = at;
    expect(textOf(await mina.says('undo'))).to.include('there is nothing to undo');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    at.office.passes({ seconds: 1 });
    await changes('make Joon Lee admin agent');
    expect(textOf(await mina.says('실행 취소'))).to.include('20초 후 적용됩니다.');
    const press = mina.pressOf('실행 취소');
    const answers = await Promise.all(Array.from({ length: 20 }, () => mina.sends(press)));
    for (const { body } of answers) expect(textOf(body?.value)).to.include('기술 지원팀 에이전트');
    expect((await operations()).filter((one) => one === 'undo-role-change')).to.have.length(1);
    expect(await at.stored(joon)).to.include({ agentRole: 'helpdesk-agent' });
    expect(textOf(await mina.says('undo')), 'the other one').to.include('Invitation to Contoso');
    expect(textOf(await mina.presses('Undo'))).to.include('was undone');
    expect(await at.office.mail()).to.deep.equal([]);
  });

  it('goes by the rules of any change: nobody whose role was taken, nobody above themselves', async () => {
    const { mina, joon, changes, passes, adds } = at;
    await changes('make Joon Lee user management admin');
    await passes(30);
    await adds('Kim Haneul', 'haneul@fabrikam.com', { adminRole: 'global-admin' });
    await joon.says('make Mina Park billing admin');
    await mina.says('remove global admin from Kim Haneul');
    await mina.presses('Remove role');
    expect(titlesOf(await joon.says('show user Kim Haneul'))).to.include('Undo');
    expect(textOf(await joon.presses('Undo')), 'a role of global admin is given by global admins').to.include(
      'Only a global admin can do this',
    );
    await joon.says('show user Kim Haneul');
    const kept = copyOf(joon);
    await changes('remove user management admin from Joon Lee');
    expect(textOf(await joon.presses('Undo', {}, kept))).to.include('Your role does not include this');
  });

  it('is not offered for what somebody gives up: nobody gives roles to themselves', async () => {
    const { mina, changes } = at;
    const given = await changes('remove admin agent from me');
    expect(titlesOf(given)).not.to.include('Undo');
    expect(textOf(given)).to.include('not an agent').and.not.include('undone');
    expect(textOf(await mina.says('undo'))).to.include('there is nothing to undo');
  });

  it('stays possible while the person gives something up: that makes nothing count earlier', async () => {
    const { mina, joon, changes, passes } = at;
    await changes('make Joon Lee user management admin');
    await passes(30);
    await changes('make Joon Lee global admin');
    await joon.says('remove helpdesk agent from me');
    await joon.presses('Remove role');
    expect(textOf(await joon.says('make Mina Park billing admin')), 'global admins are for global admins').to.include(
      'Only a global admin can do this',
    );
    await mina.says('show user Joon Lee');
    await mina.presses('Undo');
    expect(textOf(await mina.presses('Undo')))
      .to.include('user management admin')
      .and.not.include('global admin');
    await passes(60);
    expect(await at.stored(joon)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'user-admin' });
    expect(textOf(joon.card)).not.to.include('changed your roles');
  });

  it('never leaves an organisation without a global admin who can act', async () => {
    const { mina, joon, changes, passes } = at;
    await changes('make Joon Lee global admin');
    expect(textOf(await mina.says('remove global admin from me')), 'Joon cannot act yet').to.include(
      'Mina Park is the only global admin who can act',
    );
    await passes(30);
    await mina.says('remove global admin from me');
    await mina.presses('Remove role');
    expect(textOf(await joon.says('remove global admin from me'))).to.match(/only global admin|님뿐이어서/);
  });

  it('does not exist where there is no wait', async () => {
    at = { ...at, office: await at.office.restart({ UNDO_SECONDS: '0' }) };
    const mina = at.office.person('Mina');
    const joon = at.office.person('Joon');
    await mina.says('make Joon Lee admin agent');
    expect(titlesOf(await mina.presses('Update'))).not.to.include('Undo');
    expect(textOf(joon.card), 'and is told at once').to.include('역할을 변경했습니다: 관리자 에이전트');
  });
});

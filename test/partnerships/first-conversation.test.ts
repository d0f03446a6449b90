import { expect } from 'chai';
import { codeIn, Office, textOf, valuesOf } from '../support/office.ts';

describe('the first conversation', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open();
  });
  afterEach(() => office.close());

  it('asks a newcomer who has no list of invitations for the code, and keeps what was typed', async () => {
    const tenantId = '0d1f7a1e-0000-4000-8000-0000000e0e00';
    const nia = office.person({ tenantId, objectId: '0d1f7a1e-0000-4000-8000-0000000e0e01', name: 'Nia Stone' });
    const mina = office.person('Mina');
    await mina.says('invite reseller Stonework at nia@stonework.example');
    await mina.presses('Send invitation');
    const code = codeIn((await office.mail())[0]);
    expect(textOf(await nia.says('accept invitation'))).to.include('The code stands in the mail');
    await nia.presses('Open', { code: 'WRON-GONE-0000-0000-0000' });
    expect(valuesOf(nia.card)).to.include({ code: 'WRON-GONE-0000-0000-0000' });
    expect(textOf(await nia.presses('Open', { code: ' ' }))).to.include('Enter the code of the mail.');
    expect(textOf(await nia.presses('Open', { code: ` ${code.toLowerCase()} ` }))).to.include('Fabrikam');
    expect(textOf(await nia.says('초대 수락'))).to.include('초대 메일에 있는 코드를 입력해 주세요.');
  });

  it('goes from one sentence to a partnership that both sides see', async () => {
    const mina = office.person('Mina');
    const pat = office.person('Pat');

    const form = await mina.says('invite reseller Contoso at pat@contoso.com');
    expect(textOf(form)).to.include('Invite a reseller').and.include('pat@contoso.com').and.include('Contoso');
    expect(await office.mail(), 'mail before the press').to.have.length(0);

    const sent = await mina.presses('Send invitation');
    expect(textOf(sent)).to.include('Invitation to Contoso').and.include('Sent to pat@contoso.com by mail');
    const [letter, ...more] = await office.mail();
    expect(more).to.have.length(0);
    expect(letter).to.include({ to: 'pat@contoso.com', subject: 'Fabrikam invites you to a partnership' });

    const approval = await pat.says(`accept invitation ${codeIn(letter)}`);
    for (const said of [
      'Partnership request from Fabrikam',
      'fabrikam.com',
      '0d1f7a1e-0000-4000-8000-00000000fab0',
      'Submit orders',
      'Add subscriptions',
      'Administrator access',
    ]) {
      expect(textOf(approval)).to.include(said);
    }

    const done = await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    expect(textOf(done)).to.include('Fabrikam is now your indirect provider.');

    await office.settled();
    const [invitation, notice] = mina.messages;
    expect(textOf(invitation?.card ?? {}), "the inviter's card")
      .to.include('Contoso is your reseller')
      .and.include('Pat Rivera');
    expect(textOf(notice?.card ?? {}), 'the notice').to.include('Contoso is your reseller');

    expect(textOf(await mina.says('resellers')))
      .to.include('Contoso')
      .and.include('Adventure Works');
    expect(textOf(await pat.says('providers')))
      .to.include('Fabrikam')
      .and.include('Partnership in force');
    expect(textOf(await pat.says('what can Fabrikam do')))
      .to.include('Submit orders')
      .and.include('Pat Rivera');
  });
});

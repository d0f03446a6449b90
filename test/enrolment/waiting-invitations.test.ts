import { expect } from 'chai';
import { Office, type Persona, textOf } from '../support/office.ts';
import { alex, openEnrolment, verified } from './applying.ts';

/** What waited for the enrolment goes on (P13). */
describe('an invitation that waited for an enrolment', () => {
  let office: Office;
  let newcomer: Persona;
  let mina: Persona;
  beforeEach(async () => {
    ({ office, newcomer, mina } = await openEnrolment());
  });
  afterEach(() => office.close());

  const opens = async () => {
    await mina.says('review enrollments');
    return mina.presses('Show');
  };

  it('is shown again to who enrolled for it by the sentence, too, where the contact was invited', async () => {
    await mina.says('invite reseller Tailspin at alex@tailspintoys.com');
    await mina.presses('Send invitation');
    await verified(office);
    await opens();
    await mina.presses('Approve');
    expect(textOf(newcomer.card)).to.include('Partnership request from Fabrikam');
  });

  it('is not shown when it was withdrawn meanwhile, nor where it is somebody else’s', async () => {
    await mina.says('invite reseller Tailspin at alex@tailspintoys.com');
    await mina.presses('Send invitation');
    await mina.presses('Withdraw');
    await mina.says('invite reseller Other at other@tailspintoys.com');
    await mina.presses('Send invitation');
    await verified(office);
    await opens();
    await mina.presses('Approve');
    expect(textOf(newcomer.card)).to.include('approved the application').and.not.include('Partnership request');
  });

  it('is shown when it leaves to who has enrolled while it could be undone', async () => {
    await office.close();
    office = await Office.open({ UNDO_SECONDS: '20' });
    newcomer = office.person(alex);
    mina = office.person('Mina');
    await mina.installs();
    await mina.says('invite reseller Tailspin at alex@tailspintoys.com');
    await mina.presses('Send invitation');
    await verified(office);
    await opens();
    await mina.presses('Approve');
    expect(textOf(newcomer.card), 'nobody learns of it yet').not.to.include('Partnership request');
    office.passes({ seconds: 25 });
    await office.twotier.outbox.poll();
    await office.settled();
    await newcomer.presses('Authorize indirect provider', { confirmed: 'true' });
    expect(textOf(newcomer.card)).to.include('Fabrikam is now your indirect provider.');
  });
});

import { expect } from 'chai';
import { Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { alex, answers, applies, company, contacts, documents, verificationCodeIn } from './applying.ts';

describe('an application that was submitted', () => {
  let office: Office;
  let newcomer: Persona;
  beforeEach(async () => {
    office = await Office.open();
    newcomer = office.person(alex);
  });
  afterEach(() => office.close());

  it('shows colleagues who applied and where it stands, and not what was typed', async () => {
    await applies(newcomer);
    const riley = office.person({ ...alex, objectId: '0d1f7a1e-0000-4000-8000-00007a115b02', name: 'Riley' });
    const seen = await riley.says('show our enrollment status');
    expect(textOf(seen)).to.include('Waiting for the primary contact').and.include('Alex Moreno');
    expect(JSON.stringify(seen)).not.to.include('alex@tailspintoys.com').and.not.include('Toy Street');
    expect(titlesOf(seen)).to.deep.equal(['Help']);
    expect(textOf(await newcomer.says('show our enrollment status'))).to.include('alex@tailspintoys.com');
    const stranger = office.person({
      tenantId: '99999999-0000-4000-8000-000000000000',
      objectId: alex.objectId,
      name: 'Vera',
    });
    expect(textOf(await stranger.says('show our enrollment status'))).to.include('There is no application');
  });

  it('can be withdrawn and applied for again, with what was typed', async () => {
    await applies(newcomer);
    const code = verificationCodeIn(await office.mail());
    expect(textOf(await newcomer.presses('Withdraw'))).to.include('The application was withdrawn.');
    expect((await answers(office, code)).text).to.include('was withdrawn');
    await newcomer.presses('Apply again');
    await newcomer.presses('I have these');
    const known = await newcomer.presses('Choose');
    expect(valuesOf(known)).to.include(company);
    expect(valuesOf(await newcomer.presses('Continue'))).to.include(contacts);
    await newcomer.presses('Next: Review');
    expect(textOf(await newcomer.presses('Enroll now', { authority: 'true' }))).to.include('Submitted.');
    expect(await documents(office, 'application')).to.have.length(2);
  });

  it('mails no more than ten times a day on the word of one organisation', async () => {
    await applies(newcomer);
    for (let sent = 1; sent < 10; sent++) await newcomer.presses('Send the mail again');
    expect(textOf(await newcomer.presses('Send the mail again'))).to.include('No more than 10 verification mails');
    expect((await office.mail()).filter(({ subject }) => subject.startsWith('Please verify'))).to.have.length(10);
    office.passes({ days: 1 });
    await newcomer.says('show our enrollment status');
    expect(textOf(await newcomer.presses('Send the mail again'))).to.include('Sent again with a new link.');
  });
});

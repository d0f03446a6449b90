import { expect } from 'chai';
import { customerHome, type Relationship, relationshipId } from '../../src/customers/customer.ts';
import type { Stored } from '../../src/store/store.ts';
import { alex, answers, applies, verificationCodeIn } from '../enrolment/applying.ts';
import { codeIn, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { fabrikam, northwind, openScene } from '../support/scene.ts';
import { itIs, polled, remindersOf } from './notices.ts';

/** Nine in New York, on the days behind the one on which everything here begins. */
const day = (number: number) => `2026-11-${20 + number}T14:01:00Z`;

describe('what nobody answers', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  let dana: Persona;
  beforeEach(async () => {
    ({ office, mina, robin, dana } = await openScene({ installed: ['mina', 'robin', 'dana'] }));
    await mina.says('notifications');
    await mina.presses('Save', { kinds: 'service-request,change-request' });
  });
  afterEach(() => office.close());

  const at = (iso: string) => itIs(iso, office);
  const noticeOf = (who: Persona) => textOf(remindersOf(who).at(-1)?.card ?? {});

  async function robinAsks(): Promise<void> {
    await robin.says('service request for Northwind: mail does not arrive');
    await robin.presses('Open request', { description: 'Since this morning.' });
  }
  async function minaAnswers(): Promise<void> {
    await mina.says('service requests of Northwind');
    await mina.presses('Show');
    await mina.presses('Answer');
    await mina.presses('Send answer', { reply: 'Which mailboxes?' });
  }
  async function rightsAreAskedFor(days = '30'): Promise<void> {
    await mina.says('request delegated admin for Northwind');
    await mina.presses('Request rights', { days });
  }

  it('among service requests is told to those who are responsible, two days later, once', async () => {
    await robinAsks();
    await at(day(1));
    expect(remindersOf(mina)).to.have.length(0);
    await at(day(2));
    expect(noticeOf(mina))
      .to.include('Northwind Traders · mail does not arrive')
      .and.include('This service request has waited for an answer since Fri 20 Nov 2026, 04:00.');
    expect(remindersOf(robin), 'whoever asked').to.have.length(0);
    await at(day(3));
    await at(day(4));
    expect(remindersOf(mina)).to.have.length(1);
    expect(textOf(await mina.presses('Show', {}, remindersOf(mina)[0]))).to.include('Since this morning.');
  });

  it('is nothing that was answered or closed meanwhile', async () => {
    await robinAsks();
    await minaAnswers();
    await robin.says('service request for Northwind: another thing');
    await robin.presses('Open request', { description: 'Solved by itself.' });
    await robin.presses('Close');
    await robin.presses('Close request', { reason: 'Works again.' });
    await at(day(2));
    expect(remindersOf(mina)).to.have.length(0);
  });

  it('is what was asked again after an answer, from then on', async () => {
    await robinAsks();
    await minaAnswers();
    await at(day(3));
    await robin.says('service requests of Northwind');
    await robin.presses('Show');
    await robin.presses('Answer');
    await robin.presses('Send answer', { reply: 'All of them.' });
    await at(day(4));
    expect(remindersOf(mina)).to.have.length(0);
    await at(day(5));
    expect(noticeOf(mina)).to.include('has waited for an answer since Mon 23 Nov 2026');
  });

  it('is not told to a helpdesk agent who could not work on it', async () => {
    const joon = office.person('Joon');
    await joon.installs();
    await robinAsks();
    await at(day(2));
    expect(remindersOf(mina)).to.have.length(1);
    expect(remindersOf(joon), 'it is about Microsoft 365 Business Premium').to.have.length(0);
  });

  it('is not told to a partner that serves the customer no more', async () => {
    await robinAsks();
    const [home, id] = [customerHome(northwind), relationshipId('provider', fabrikam)];
    const found = await office.twotier.store.get<Relationship>(home, id);
    const { etag: _, ...relationship } = found as Stored<Relationship>;
    const ended: Relationship = { ...relationship, state: 'ended' };
    await office.twotier.store.commit(home, [{ kind: 'put', doc: ended }]);
    await at(day(2));
    expect(remindersOf(mina)).to.have.length(0);
  });

  it('among requests for administrator rights is told to the customer, who can answer from there', async () => {
    await rightsAreAskedFor();
    await at(day(2));
    expect(noticeOf(dana))
      .to.include('Fabrikam')
      .and.include('This partner has waited for your answer to its request for administrator rights since Fri 20 Nov');
    expect(remindersOf(mina), 'whoever asked').to.have.length(0);
    await at(day(3));
    const [notice, ...others] = remindersOf(dana);
    expect(others).to.have.length(0);
    await dana.presses('Show', {}, notice);
    expect(titlesOf(notice?.card ?? {})).to.deep.equal(['Approve', 'Decline']);
  });

  for (const [what, settles] of [
    ['approved', () => dana.presses('Approve', { confirmed: 'true' })],
    ['declined', () => dana.presses('Decline')],
    ['taken back', () => mina.presses('Take back')],
  ] as const) {
    it(`is no request for rights that was ${what}`, async () => {
      await rightsAreAskedFor('730');
      await settles();
      await at(day(2));
      expect(remindersOf(dana)).to.have.length(0);
      expect(remindersOf(mina)).to.have.length(0);
    });
  }

  for (const [answer, state] of [
    [undefined, 'nobody has confirmed'],
    ['Confirm partnership', 'was confirmed'],
    ['Refuse', 'was refused'],
  ] as const) {
    it(`is ${answer ? 'no' : 'a'} partnership that ${state}`, async () => {
      await mina.says('notifications');
      await mina.presses('Save', { kinds: 'partnership' });
      await mina.says('invite reseller Hanbit at sora@kontoso.kr');
      await mina.presses('Send invitation');
      const sora = office.person('sora');
      await sora.says(`초대 수락 ${codeIn((await office.mail())[0])}`);
      await sora.presses('간접 공급자 승인', { confirmed: 'true' });
      if (answer) {
        await mina.says('confirm the partnership with 한빛물산');
        await mina.presses(answer);
      }
      await at(day(2));
      expect(remindersOf(mina)).to.have.length(answer ? 0 : 1);
      if (answer) return;
      expect(noticeOf(mina))
        .to.include('한빛물산 (')
        .and.include('answered from another mail domain on Fri 20 Nov 2026');
      await mina.presses('Show', {}, remindersOf(mina)[0]);
      expect(textOf(mina.card)).to.include('한빛물산');
    });
  }

  it('is no change request that was withdrawn, rejected or approved', async () => {
    for (const number of [30, 31, 32]) {
      await robin.says(`set Northwind's Business Premium to ${number} seats`);
      await robin.presses('Send to Fabrikam', { note: '' });
      if (number === 30) await robin.presses('Take back');
      else if (number === 31) {
        await mina.presses('Reject');
        await mina.presses('Reject', { text: 'Not this month.' });
      } else {
        await mina.presses('Approve');
      }
    }
    await at(day(2));
    expect(remindersOf(mina)).to.have.length(0);
  });

  it('among questions to a primary contact is told to the applicant, the day before the link ends', async () => {
    const person = office.person(alex);
    await person.installs();
    await applies(person);
    await at(day(5));
    expect(remindersOf(person)).to.have.length(0);
    await at(day(6));
    expect(noticeOf(person))
      .to.include('alex@tailspintoys.com')
      .and.include(
        'This address is not verified yet, so the application waits. The link in the mail ends on Fri 27 Nov',
      );
    expect(textOf(await person.presses('Show', {}, remindersOf(person)[0]))).to.include('Tailspin Toys');
  });

  it('is no question to a primary contact that was answered', async () => {
    const person = office.person(alex);
    await person.installs();
    await applies(person);
    await answers(office, verificationCodeIn(await office.mail()));
    await at(day(6));
    expect(remindersOf(person)).to.have.length(0);
  });

  for (const [given, state] of [
    [{ signedUp: 'yes', ownAddress: 'yes' }, 'in review'],
    [{ signedUp: 'no', ownAddress: 'yes' }, 'frozen'],
  ] as const)
    it(`is an application that is ${state}: the operator is told, two days later, once`, async () => {
      await mina.says('notifications');
      await mina.presses('Save', { kinds: 'enrolment-review' });
      const [person, joon] = [office.person(alex), office.person('Joon')];
      await person.installs();
      await joon.installs();
      await applies(person);
      await at(day(1));
      await answers(office, verificationCodeIn(await office.mail()), given);
      await at(day(2));
      expect(remindersOf(mina), 'one day later').to.have.length(0);
      await at(day(3));
      expect(noticeOf(mina))
        .to.include('Tailspin Toys Inc.')
        .and.include('This application has waited for your decision since Sat 21 Nov 2026');
      for (const other of [person, joon, robin, dana]) expect(remindersOf(other), other.identity.name).to.be.empty;
      await at(day(4));
      expect(remindersOf(mina)).to.have.length(1);
      const shown = await mina.presses('Show', {}, remindersOf(mina)[0]);
      expect(titlesOf(shown)).to.include(state === 'frozen' ? 'Unfreeze and ask again' : 'Approve');
    });

  it('is no application that was decided, or that the applicant took back', async () => {
    await mina.says('notifications');
    await mina.presses('Save', { kinds: 'enrolment-review' });
    const person = office.person(alex);
    await person.installs();
    await applies(person);
    await answers(office, verificationCodeIn(await office.mail()));
    await person.presses('Withdraw');
    await applies(person);
    await answers(office, verificationCodeIn(await office.mail()));
    await mina.says('review enrollments');
    await mina.presses('Show');
    await mina.presses('Approve');
    await at(day(2));
    expect(remindersOf(mina)).to.have.length(0);
  });

  it('is an application for whoever operates the programme by then', async () => {
    const [tenantId, objectId] = ['77777777-0000-4000-8000-000000000000', '77777777-0000-4000-8000-000000000001'];
    const person = office.person(alex);
    await applies(person);
    await answers(office, verificationCodeIn(await office.mail()));
    await polled(office);
    const host = { PROVIDER_TENANT_ID: tenantId, PROVIDER_NAME: 'Lucerne', PROVIDER_ADMIN_ID: objectId };
    office = await office.restart(host);
    const lou = office.person({ tenantId, objectId, name: 'Lou' });
    await lou.installs();
    await at(day(2));
    expect(noticeOf(lou)).to.include('Tailspin Toys Inc.');
    expect(remindersOf(office.person('Mina'))).to.have.length(0);
  });

  it('can be done without, each kind by those whom it can come to', async () => {
    expect(textOf(await dana.says('notifications')))
      .to.include('requests for administrator rights that wait for an answer')
      .and.not.include('service requests')
      .and.not.include('seats that can be given back');
    await dana.presses('Save', { kinds: 'invitation' });
    await rightsAreAskedFor();
    await at(day(2));
    expect(remindersOf(dana)).to.have.length(0);
    expect(textOf(await mina.says('활동 기록')), 'what was turned off, in words')
      .to.include('확정할 파트너 관계')
      .and.not.match(/[a-z]+-request/);
    expect(valuesOf(await mina.says('알림 설정')).kinds).to.equal('change-request,service-request');
  });
});

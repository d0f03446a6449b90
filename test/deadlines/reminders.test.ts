import { expect } from 'chai';
import { type Deadline, deadlinesHome } from '../../src/deadlines/deadline.ts';
import { createNotices } from '../../src/deadlines/notify.ts';
import { type Person, peopleHome } from '../../src/people/person.ts';
import { partition, type Stored } from '../../src/store/store.ts';
import { openMarket } from '../subscriptions/market.ts';
import { newId } from '../support/ids.ts';
import { buttonsOf, type Office, type Persona, textOf } from '../support/office.ts';
import { itIs, polled, remindersOf } from './notices.ts';

describe('reminders', () => {
  let office: Office;
  let mina: Persona;
  beforeEach(async () => {
    office = await openMarket();
    mina = office.person('Mina');
    await mina.installs();
  });
  afterEach(() => office.close());

  const at = (iso: string) => itIs(iso, office);
  const reminders = (who = mina) => remindersOf(who);

  async function invite(company: string, email: string): Promise<void> {
    await mina.says(`invite reseller ${company} at ${email}`);
    await mina.presses('Send invitation');
  }

  /** Mina does without reminders of seats, of which the market has some for everybody. */
  async function leavesOutSeats(): Promise<void> {
    await mina.says('notifications');
    await mina.presses('Save', { kinds: 'invitation,change-request' });
  }

  it('come as one notice at nine where the person is, the day before an invitation expires', async () => {
    await leavesOutSeats();
    await invite('Contoso', 'pat@contoso.com');
    await invite('Tailspin', 'ann@tailspin.example');
    // Mina is in New York: nine there is 14:00 in UTC.
    await at('2026-11-26T13:59:00Z');
    expect(reminders()).to.have.length(0);
    await at('2026-11-26T14:01:00Z');
    const [notice, ...others] = reminders();
    expect(others).to.have.length(0);
    expect(textOf(notice?.card ?? {}))
      .to.include('Reminders: 2 things end soon or wait for an answer.')
      .and.include('Contoso (pat@contoso.com)')
      .and.include('Nobody has answered this invitation. It expires on Fri 27 Nov 2026, 04:00.')
      .and.include('Tailspin (ann@tailspin.example)');
    await at('2026-11-26T18:00:00Z');
    await at('2026-11-27T14:01:00Z');
    expect(reminders()).to.have.length(1);
  });

  it('leave out what has been answered, withdrawn or sent again meanwhile, and follow what becomes of the rest', async () => {
    await invite('Contoso', 'pat@contoso.com');
    await invite('Tailspin', 'ann@tailspin.example');
    await mina.says('cancel the invitation to pat@contoso.com');
    await mina.presses('Withdraw');
    await at('2026-11-26T14:01:00Z');
    const [notice] = reminders();
    expect(textOf(notice?.card ?? {}))
      .to.include('Tailspin')
      .and.not.include('Contoso');
    await mina.presses('Show', {}, notice);
    expect(textOf(notice?.card ?? {})).to.include('Invitation to Tailspin');
  });

  it('do not come when nothing is left of them', async () => {
    await leavesOutSeats();
    await invite('Contoso', 'pat@contoso.com');
    await mina.says('cancel the invitation to pat@contoso.com');
    await mina.presses('Withdraw');
    await at('2026-11-26T14:01:00Z');
    expect(reminders()).to.have.length(0);
  });

  it('come with the new date when an invitation was sent again, and not with the old one', async () => {
    await leavesOutSeats();
    await invite('Contoso', 'pat@contoso.com');
    await at('2026-11-23T09:00:00Z');
    await mina.says('resend the invitation to pat@contoso.com');
    await mina.presses('Resend');
    await at('2026-11-26T14:01:00Z');
    expect(reminders()).to.have.length(0);
    await at('2026-11-29T14:01:00Z');
    expect(textOf(reminders()[0]?.card ?? {})).to.include('It expires on Mon 30 Nov 2026');
  });

  it('tell of seats that can be given back for one more day, and of requests that wait', async () => {
    const robin = office.person('Robin');
    await robin.installs();
    await mina.says("set Northwind's Business Premium to 30 seats");
    await mina.presses('Change seats');
    await robin.says("set Northwind's Business Premium to 40 seats");
    await robin.presses('Send to Fabrikam', { note: '' });
    await at('2026-11-22T14:01:00Z');
    expect(textOf(reminders()[0]?.card ?? {}))
      .to.include('Adventure Works · Northwind Traders')
      .and.include('has waited for an answer since Fri 20 Nov 2026');
    await at('2026-11-26T14:01:00Z');
    expect(textOf(reminders()[1]?.card ?? {}))
      .to.include('Northwind Traders')
      .and.include('30 seats of Microsoft 365 Business Premium can be given back until Fri 27 Nov 2026');
  });

  it('cover what was there before anybody ordered anything here, for those of the staff whose role includes it', async () => {
    const joon = office.person('Joon');
    await joon.installs();
    await at('2026-11-26T14:01:00Z');
    const office365 = '20 seats of Office 365 E3 can be given back until Fri 27 Nov 2026, 04:00.';
    expect(textOf(reminders()[0]?.card ?? {}))
      .to.include('25 seats of Microsoft 365 Business Premium can be given back')
      .and.include(office365);
    expect(textOf(reminders(joon)[0]?.card ?? {}))
      .to.include('Dynamics 365 Sales Professional 6석은')
      .and.not.include('Office 365 E3');
    await at('2026-11-26T18:00:00Z');
    await at('2026-11-27T14:01:00Z');
    expect(reminders()).to.have.length(1);
  });

  it('cover what lies in a store whose changes were read before reminders were made of them', async () => {
    await leavesOutSeats();
    await invite('Contoso', 'pat@contoso.com');
    await polled(office);
    const { store } = office.twotier;
    const leaseHome = partition('outbox', 'lease');
    const { etag: _, reads: __, ...older } = (await store.get(leaseHome, 'lease')) as Stored & { reads: number };
    await store.commit(leaseHome, [{ kind: 'put', doc: older }]);
    const noted = await store.list<Deadline>(deadlinesHome('2026-11-26'), { type: 'deadline', limit: 100 });
    await store.commit(
      deadlinesHome('2026-11-26'),
      noted.items.map(({ id }) => ({ kind: 'remove', id })),
    );
    office = await office.restart();
    mina = office.person('Mina');
    await polled(office);
    await at('2026-11-26T14:01:00Z');
    expect(textOf(reminders()[0]?.card ?? {})).to.include('Contoso (pat@contoso.com)');
  });

  it('of several days in which nothing ran come as one notice', async () => {
    const robin = office.person('Robin');
    await robin.installs();
    await leavesOutSeats();
    await invite('Contoso', 'pat@contoso.com');
    office.passes({ days: 3 });
    await robin.says("set Northwind's Business Premium to 40 seats");
    await robin.presses('Send to Fabrikam', { note: '' });
    await at('2026-11-26T14:01:00Z');
    expect(textOf(reminders()[0]?.card ?? {}))
      .to.include('Reminders: 2 things')
      .and.include('Contoso (pat@contoso.com)')
      .and.include('has waited for an answer since Mon 23 Nov 2026');
    await at('2026-11-26T18:00:00Z');
    await at('2026-11-27T14:01:00Z');
    expect(reminders()).to.have.length(1);
  });

  it('tell of delegated rights two weeks before they end, of short ones half-way', async () => {
    const dana = office.person('Dana');
    await dana.installs();
    await leavesOutSeats();
    await mina.says('notifications');
    await mina.presses('Save', { kinds: 'delegated-admin' });
    await mina.says('request delegated admin for Northwind');
    await mina.presses('Request rights', { days: '10' });
    await dana.presses('Approve', { confirmed: 'true' });
    await at('2026-11-24T14:01:00Z');
    expect(reminders()).to.have.length(0);
    await at('2026-11-25T14:01:00Z');
    expect(textOf(reminders()[0]?.card ?? {}))
      .to.include('Northwind Traders')
      .and.include('The delegated administrator rights end on Mon 30 Nov 2026');
  });

  it('come once from two instances at the same time, and after a standstill', async () => {
    await invite('Contoso', 'pat@contoso.com');
    await office.settled();
    office.clock.now = new Date('2026-11-27T01:01:00Z');
    const { store } = office.twotier;
    const instance = () =>
      createNotices({
        store,
        now: () => office.clock.now,
        newId,
        zoneOf: async () => 'America/New_York',
        failed: () => {},
      });
    await Promise.all([instance()(), instance()(), office.twotier.outbox.poll()]);
    for (let round = 0; round < 3; round++) {
      office.passes({ seconds: 90 });
      await polled(office);
    }
    expect(reminders()).to.have.length(1);
  });

  it('do not come to somebody whose role does not include it any more', async () => {
    await invite('Contoso', 'pat@contoso.com');
    await office.settled();
    const home = peopleHome(mina.identity.tenantId);
    const found = (await office.twotier.store.get<Person>(home, `person:${mina.identity.objectId}`)) as Person;
    const { etag: _, ...person } = found as Person & { etag: string };
    const revoked: Person = { ...person, agentRole: 'none', adminRole: 'billing-admin' };
    await office.twotier.store.commit(home, [{ kind: 'put', doc: revoked }]);
    await at('2026-11-26T14:01:00Z');
    expect(reminders()).to.have.length(0);
  });

  it('come in the language of the person, at nine in Seoul', async () => {
    const sora = office.person('sora');
    await sora.installs();
    await sora.says('dana@northwind.com 주소로 고객 초대해 줘');
    await sora.presses('초대 보내기', { company: 'Northwind' });
    const before = sora.messages.length;
    await at('2026-11-25T23:59:00Z');
    expect(sora.messages).to.have.length(before);
    await at('2026-11-26T00:01:00Z');
    expect(textOf(sora.card))
      .to.include('미리 알림: 곧 끝나거나 답변을 기다리는 항목이 1건')
      .and.include('아직 답변이 없는 초대입니다.');
  });

  it('come though a note among them cannot be read', async () => {
    await invite('Contoso', 'pat@contoso.com');
    await polled(office);
    const odd = { id: 'deadline:odd', type: 'deadline', sk: '0', kind: 'change-request', to: { tenantId: '' } };
    await office.twotier.store.commit(deadlinesHome('2026-11-26'), [{ kind: 'put', doc: odd }]);
    await at('2026-11-26T14:01:00Z');
    expect(textOf(reminders()[0]?.card ?? {})).to.include('Contoso (pat@contoso.com)');
  });

  it('can be done without, kind by kind', async () => {
    await mina.says('turn off notifications');
    await mina.presses('Save', { kinds: 'seats,change-request' });
    expect(textOf(mina.card)).to.include('Saved.');
    await invite('Contoso', 'pat@contoso.com');
    await mina.says("set Northwind's Business Premium to 30 seats");
    await mina.presses('Change seats');
    await at('2026-11-26T14:01:00Z');
    expect(textOf(reminders()[0]?.card ?? {}))
      .to.include('can be given back')
      .and.not.include('Contoso');
    expect(textOf(await mina.says('알림 꺼 줘'))).to.include('미리 알림을 받을 항목');
    expect(textOf(await mina.says('알림 설정'))).to.include('미리 알림을 받을 항목');
    expect(buttonsOf(mina.card).map(({ title }) => title)).to.deep.equal(['저장']);
    await mina.presses('저장', { kinds: 'seats,nonsense' });
    expect(textOf(mina.card)).not.to.include('저장했습니다.');
  });
});

import { expect } from 'chai';
import { commands } from '../../bot/commands.ts';
import { activityTopics, operationsOf } from '../../src/activity/topics.ts';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { customerHome, relationshipId } from '../../src/customers/customer.ts';
import { peopleHome, personId } from '../../src/people/person.ts';
import { buttonsOf, codeIn, Office, type Persona, textOf } from '../support/office.ts';

const northwind = '0d1f7a1e-0000-4000-8000-000000a0c710';

describe('the activity', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    robin = office.person('Robin');
  });
  afterEach(() => office.close());

  const request = async (who: Persona, title: string) => {
    await who.says(`service request for Northwind: ${title}`);
    await who.presses('Open request', { description: 'Since this morning.' });
  };
  const hasRoles = async (who: Persona, agentRole: string, adminRole: string) => {
    const home = peopleHome(who.identity.tenantId);
    const found = await office.twotier.store.get(home, personId(who.identity.objectId));
    const { etag: _, ...person } = found as unknown as Record<string, unknown>;
    await office.twotier.store.commit(home, [{ kind: 'put', doc: { ...person, agentRole, adminRole } as never }]);
  };

  it('tells who did what, with the role held then, what it was before, and when', async () => {
    await mina.says('invite reseller Tailspin at tia@tailspin.example');
    await mina.presses('Send invitation');
    await mina.presses('Withdraw');
    await mina.presses('Withdraw').catch(() => undefined);
    await office.settled();
    await hasRoles(mina, 'admin-agent', 'none');
    const text = textOf(await mina.says('activity'));
    expect(text)
      .to.include('Withdrew an invitation')
      .and.include(
        'Mina Park (global admin, admin agent) · Fabrikam\nFri 20 Nov 2026, 04:00\nstate: pending → withdrawn\n',
      );
    expect(text).to.include('Invited a reseller').and.include('address: tia@tailspin.example\nreseller: Tailspin');
    expect(text.indexOf('Withdrew'), 'newest first').to.be.lessThan(text.indexOf('Invited'));
  });

  it('is told in Korean', async () => {
    await request(mina, 'mail');
    await office.settled();
    expect(textOf(await office.person('Joon').says('Northwind 활동 기록')))
      .to.include('활동 기록: Northwind Traders')
      .and.include('서비스 요청을 만들었습니다')
      .and.include('Mina Park(전역 관리자, 관리자 에이전트)')
      .and.include('제목: mail');
  });

  describe('asked about one thing', () => {
    beforeEach(async () => {
      await request(mina, 'no mail');
      await mina.says("set Northwind's Business Premium to 30 seats");
      await mina.presses('Change seats');
      await mina.says('invite reseller Contoso at pat@contoso.com');
      await mina.presses('Send invitation');
      await office.settled();
    });

    it('shows that and nothing else, in both languages, with the way to all of it', async () => {
      const english = textOf(await mina.says("who changed Northwind's seats"));
      expect(english)
        .to.include('Activity: Northwind Traders · seats')
        .and.include('licences: 25 → 30')
        .and.not.include('no mail');
      expect(textOf(await mina.presses('All of Northwind Traders'))).to.include('no mail');
      expect(textOf(await mina.says('Northwind 라이선스 수를 누가 바꿨나요?')))
        .to.include('활동 기록: Northwind Traders · 라이선스 수')
        .and.include('25 → 30')
        .and.not.include('no mail');
      expect(textOf(await mina.says('누가 좌석을 바꿨어?')))
        .to.include('라이선스 수: 25 → 30')
        .and.not.include('재판매인을 초대했습니다');
      expect(textOf(await mina.says('who changed the support contact of Northwind'))).to.include(
        'No change of this kind is on record here.',
      );
    });

    it('finds what somebody did', async () => {
      const robin = office.person('Robin');
      await robin.installs();
      await request(robin, 'from Robin');
      await office.settled();
      expect(textOf(await mina.says('what did Robin do?')))
        .to.include('Activity: Robin')
        .and.include('title: from Robin')
        .and.not.include('no mail');
      expect(textOf(await mina.says('Robin이 뭘 했어?'))).to.include('활동 기록: Robin');
      expect(textOf(await mina.says('what did they do'))).to.include('no mail');
      expect(textOf(await mina.says('what did I do?')))
        .to.include('Activity: Mina Park')
        .and.not.include('from Robin');
      expect(textOf(await robin.says('제가 뭘 했나요?'))).to.include('활동 기록: Robin Counts');
    });

    it('finds whom an invitation named, who is no partner yet, and who is one since', async () => {
      expect(textOf(await mina.says('who invited Contoso')))
        .to.include('Activity: Contoso · invitations')
        .and.include('reseller: Contoso')
        .and.not.include('licences');
      expect(textOf(await mina.says('누가 contoso를 초대했어?'))).to.include('재판매인: Contoso');
      const pat = office.person('Pat');
      await pat.says(`accept invitation ${codeIn((await office.mail())[0])}`);
      await pat.presses('Authorize indirect provider', { confirmed: 'true' });
      await office.settled();
      expect(textOf(await mina.says('who invited Contoso')))
        .to.include('Invited a reseller')
        .and.not.include('licences');
      expect(textOf(await mina.says('activity of Contoso')))
        .to.include('Invited a reseller')
        .and.include('in force');
      await mina.says('add lead Wingtip');
      await mina.presses('Add lead');
      expect(textOf(await mina.says('who added Wingtip')), 'which is no customer')
        .to.include('Activity: Wingtip\n')
        .and.include('Added a lead')
        .and.include('source: own marketing');
      expect(textOf(await mina.says('who invited Zzyzx')))
        .to.include('Nothing on record names “Zzyzx”')
        .and.include('All activity');
      expect(textOf(await mina.says('Zzyzx에 무슨 일이 있었어?'))).to.include('“Zzyzx”에 관한 기록이 없으며');
    });

    it('is exported as it is shown, and leads back to that', async () => {
      await mina.says("who changed Northwind's seats");
      expect(textOf(await mina.presses('Export as a file'))).to.include('Your export: Northwind Traders · seats');
      expect(textOf(await mina.presses('Activity')))
        .to.include('Activity: Northwind Traders · seats')
        .and.not.include('no mail');
      expect(textOf(await mina.says('활동 기록')))
        .to.include('범위: 라이선스 수')
        .and.not.include(northwind);
    });

    it('takes no word of a name for the thing', async () => {
      await mina.says('add lead License Users Invited');
      await mina.presses('Add lead');
      await office.settled();
      expect(textOf(await mina.says('activity of License Users Invited'))).to.include('Added a lead');
    });
  });

  it('has topics whose operations exist', () => {
    const changes = new Set(commands.map(({ operation }) => operation.name));
    for (const topic of activityTopics) for (const name of operationsOf(topic)) expect(changes).to.include(name);
  });

  it('of a customer is the same for both of its partners, and for nobody else', async () => {
    await request(mina, 'of the provider');
    await request(robin, 'of the reseller');
    await office.settled();
    for (const who of [mina, robin]) {
      expect(textOf(await who.says('activity of Northwind')))
        .to.include('of the provider')
        .and.include('of the reseller')
        .and.include('Robin Counts (global admin, admin agent) · Adventure Works');
    }
    const pat = office.person('Pat');
    expect(textOf(await pat.says('activity of Northwind'))).to.equal(
      textOf(await pat.says('activity of Zzyzx')).replaceAll('Zzyzx', 'Northwind'),
    );
    expect(textOf(await pat.says('activity'))).to.include('Nothing has happened here yet.');
    // The own trail has what was done for the own organisation: the other partner's acts are the customer's.
    const own = textOf(await robin.says('activity'));
    expect(own).to.include('of the reseller').and.include('Northwind Traders').and.not.include('of the provider');
  });

  it('of a customer is asked for by its tenant, too, and of no other', async () => {
    await request(robin, 'mail');
    await robin.says('add lead Lamna');
    expect(textOf(await robin.says(`activity of ${northwind}`))).to.include('Activity: Northwind Traders');
    for (const sentence of [
      'activity of 0d1f7a1e-0000-4000-8000-0000deadbeef',
      '0d1f7a1e-0000-4000-8000-0000deadbeef 활동 기록',
    ])
      expect(textOf(await robin.says(sentence))).to.match(
        /no such customer among yours|귀사의 고객 중에 해당하는 고객이 없/,
      );
  });

  it('of a customer ends with the relationship', async () => {
    await request(robin, 'mail');
    await robin.says('activity of Northwind');
    const home = customerHome(northwind);
    const found = await office.twotier.store.get(home, relationshipId('reseller', robin.identity.tenantId));
    const { etag: _, ...relationship } = found as unknown as Record<string, unknown>;
    await office.twotier.store.commit(home, [{ kind: 'put', doc: { ...relationship, state: 'ended' } as never }]);
    expect(textOf(await robin.presses('Export as a file'))).to.include('There is no such customer');
    expect(textOf(await robin.says('activity')), 'the own record stays').to.include('Opened a service request');
  });

  it('of a partner is what stands on the record of both', async () => {
    const pat = office.person('Pat');
    await pat.installs();
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await pat.says(`accept invitation ${codeIn((await office.mail()).at(-1))}`);
    await pat.presses('Authorize indirect provider', { confirmed: 'true' });
    await request(mina, 'for Northwind');
    await office.settled();
    const seen = textOf(await mina.says('activity of Contoso'));
    expect(seen)
      .to.include('Activity: Contoso')
      .and.include('Authorised an indirect provider')
      .and.include('Pat Rivera');
    expect(seen).to.include('grants: submit orders, add subscriptions, administrator access');
    expect(seen).not.to.include('for Northwind');
    expect(textOf(await pat.says('activity of Fabrikam'))).to.include('Authorised an indirect provider');
    expect(textOf(await mina.says('activity of Fabrikam')), 'the own organisation').to.include('for Northwind');
    expect(textOf(await robin.says('activity of Contoso'))).to.include('Nothing on record names “Contoso”');
  });

  it('of a name that several have is a question', async () => {
    const card = await mina.says('activity of North');
    expect(buttonsOf(card).map(({ title }) => title)).to.include('Customer Northwind Traders');
    expect(textOf(await mina.presses('Customer Northwind Traders'))).to.include('Activity: Northwind Traders');
  });

  it('shows each person what the roles include', async () => {
    await request(mina, 'mail');
    await mina.says('ticket to Partner Center: cannot sign in');
    await mina.presses('Send ticket', { description: 'White page.' });
    await mina.says('add lead Wingtip');
    await mina.presses('Add lead');
    const joon = office.person('Joon');
    await joon.says('request delegated admin for Northwind');
    await office.settled();
    const sees = async (agentRole: string, adminRole: string) => {
      await hasRoles(joon, agentRole, adminRole);
      const text = textOf(await joon.says('activity'));
      return ['Opened a service request', 'Wrote a ticket', 'Added a lead', 'Was refused'].map((one) =>
        text.includes(one),
      );
    };
    await hasRoles(joon, 'helpdesk-agent', 'none');
    await joon.says('leads');
    expect(await sees('helpdesk-agent', 'none')).to.deep.equal([true, false, false, false]);
    expect(await sees('admin-agent', 'none')).to.deep.equal([true, false, true, false]);
    expect(await sees('none', 'user-admin'), 'customer data takes an agent role').to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
    expect(await sees('none', 'global-admin')).to.deep.equal([true, true, true, false]);
    await hasRoles(joon, 'none', 'billing-admin');
    expect(textOf(await joon.says('activity'))).to.include('Your role does not include this');
  });

  it("shows a customer's global admin what its partners did, not what they say to each other", async () => {
    const dana = office.person('Dana');
    await dana.installs();
    await request(mina, 'between partners');
    await mina.says('request delegated admin for Northwind');
    await mina.presses('Request rights');
    await dana.presses('Decline');
    await office.settled();
    expect(textOf(await dana.says('activity')))
      .to.include('Requested delegated administrator rights')
      .and.include('state: pending → declined')
      .and.not.include('between partners');
  });

  it('tells of a role that was given, and of nothing else about the person', async () => {
    await mina.says('make Joon admin agent');
    await mina.presses('Update');
    await mina.says('remove admin agent from Joon');
    await mina.presses('Remove role');
    await office.settled();
    const text = textOf(await mina.says('activity'));
    expect(text).to.include('Gave a role').and.include('agent role: helpdesk agent → admin agent');
    expect(text).to.include('Took a role away').and.include('agent role: admin agent →');
    expect(text).not.to.include(office.person('Joon').identity.objectId).and.not.include('joon@');
  });

  it('has exactly one entry a change in each trail, also for many presses', async () => {
    await mina.says('add lead Wingtip');
    const press = mina.pressOf('Add lead', { company: 'Wingtip', source: 'own' });
    await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    await office.settled();
    const { items } = await office.twotier.store.list<AuditEntry>(auditHome(mina.identity.tenantId), {
      type: 'audit',
      limit: 100,
    });
    expect(items.map(({ operation }) => operation)).to.deep.equal(['add-lead']);
  });

  it('comes ten at a time, without a gap or a repetition', async () => {
    for (let at = 0; at < 23; at++) {
      office.passes({ seconds: 1 });
      await mina.says('add a lead');
      await mina.presses('Add lead', { company: `Company ${String(at).padStart(2, '0')}` });
    }
    await office.settled();
    const seen: string[] = [];
    let card = await mina.says('activity');
    for (;;) {
      const page = [...textOf(card).matchAll(/company: (Company \d\d)/g)].map(([, name]) => name as string);
      expect(page.length).to.be.lessThanOrEqual(10);
      seen.push(...page);
      expect(JSON.stringify(card).length).to.be.lessThan(25_000);
      if (!buttonsOf(card).some(({ title }) => title === 'Next')) break;
      card = await mina.presses('Next');
    }
    const all = Array.from({ length: 23 }, (_, at) => `Company ${String(22 - at).padStart(2, '0')}`);
    expect(seen).to.deep.equal(all);
  });
});

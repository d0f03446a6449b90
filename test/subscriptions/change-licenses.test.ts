import { expect } from 'chai';
import { auditHome } from '../../src/audit.ts';
import { customerHome } from '../../src/customers/customer.ts';
import { type Organization, organizationHome, organizationId } from '../../src/people/organization.ts';
import { type Person, peopleHome, personId } from '../../src/people/person.ts';
import type { Stored } from '../../src/store/store.ts';
import { buttonsOf, copyOf, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { openScene } from '../support/scene.ts';
import { customers, olga, openMarket } from './market.ts';

describe('changing the seats of a subscription', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    ({ office, mina, robin } = await openScene({ office: openMarket(), installed: ['robin'] }));
  });
  afterEach(() => office.close());

  it('shows old and new before the press, and the card becomes the subscription', async () => {
    const form = await mina.says("set Northwind's Business Premium to 40 seats");
    expect(textOf(form)).to.include('25 seats → 40 seats').and.include('25 seats until Fri 27 Nov 2026, 04:00');
    const done = await mina.presses('Change seats');
    expect(textOf(done)).to.include('Northwind Traders · 40 seats · active').and.include('seats 25 → 40, Mina Park');
  });

  it('takes digits for a number, and nothing that only counts as one', async () => {
    await mina.says("set Northwind's Business Premium to 40 seats");
    for (const quantity of [true, '0x10', '1e3', '-5', '40.5', ''])
      expect(textOf(await mina.presses('Change seats', { quantity })), String(quantity)).not.to.include(
        'seats · active',
      );
    expect(textOf(await mina.presses('Change seats', { quantity: '40' }))).to.include('40 seats · active');
  });

  it('counts relative numbers from what there is now', async () => {
    await mina.says("set Northwind's Business Premium to 40 seats");
    await mina.presses('Change seats');
    expect(textOf(await mina.says('add 5 seats to Northwind Business Premium'))).to.include('40 seats → 45 seats');
    expect(textOf(await mina.says('remove 5 seats from Northwind Business Premium'))).to.include('40 seats → 35 seats');
    expect(textOf(await mina.says('remove 40 seats from Northwind Business Premium'))).to.include(
      'would leave none. At least one has to stay',
    );
  });

  it('speaks Korean to whoever asks in Korean', async () => {
    const form = await mina.says('알파인스키 Power BI Pro 라이선스를 12석으로 변경해 줘');
    expect(textOf(form)).to.include('8석 → 12석').and.include('갱신');
    expect(textOf(await mina.presses('라이선스 수 변경')))
      .to.include('알파인스키 · 12석 · 사용 중')
      .and.include('라이선스 수 8 → 12');
  });

  it('tells the reseller, whose cards follow, and leaves a trace on both sides', async () => {
    await mina.says("set Northwind's Business Premium to 40 seats");
    await mina.presses('Change seats');
    const told = robin.messages.at(-1);
    expect(textOf(told?.card ?? {}))
      .to.include('Mina Park changed a subscription of Northwind Traders')
      .and.include('seats 25 → 40');
    const mine = mina.messages.at(-1);
    await mina.says("set Northwind's Business Premium to 41 seats");
    await mina.presses('Change seats');
    expect(textOf(told?.card ?? {})).to.include('41 seats · active');
    expect(textOf(mine?.card ?? {})).to.include('41 seats · active');
    expect(titlesOf(told?.card ?? {})).not.to.include('Change seats');
    for (const pk of [
      auditHome(mina.identity.tenantId),
      auditHome(robin.identity.tenantId),
      customerHome(customers.northwind),
    ]) {
      const items = await office.trail(pk);
      expect(items.filter(({ operation }) => operation === 'change-licenses')).to.have.length(2);
      expect(items.find(({ operation }) => operation === 'change-licenses')).to.deep.include({
        before: { subscription: 'Microsoft 365 Business Premium', seats: '25' },
        after: { subscription: 'Microsoft 365 Business Premium', seats: '40' },
      });
    }
  });

  it('refuses a card of before another change, says who made which, and keeps what was typed', async () => {
    await mina.says("set Northwind's Business Premium to 40 seats");
    const old = copyOf(mina);
    await mina.says("set Northwind's Business Premium to 30 seats");
    await mina.presses('Change seats');
    const again = await mina.presses('Change seats', { quantity: '41' }, old);
    expect(textOf(again)).to.include('Mina Park changed this subscription meanwhile (seats 25 → 30');
    expect(textOf(again)).to.include('30 seats → 41 seats');
    expect(valuesOf(again).quantity).to.equal(41);
    expect(textOf(await mina.presses('Change seats', {}, old))).to.include('41 seats · active');
  });

  it('lets a card stand that only something else has changed meanwhile', async () => {
    await mina.says("set Northwind's Business Premium to 40 seats");
    const old = copyOf(mina);
    await mina.says('알파인스키 Power BI Pro 라이선스를 12석으로 변경해 줘');
    await mina.presses('라이선스 수 변경');
    expect(textOf(await mina.presses('Change seats', {}, old))).to.include('40 seats · active');
  });

  it('happens once, however often the same card is pressed at once', async () => {
    await mina.says('add 5 seats to Northwind Business Premium');
    const press = mina.pressOf('Change seats', { quantity: 30 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    for (const { status } of answers) expect(status).to.equal(200);
    await office.settled();
    expect(textOf(await mina.presses('Change seats', { quantity: 30 }))).to.include('30 seats · active');
    const items = await office.trail(customerHome(customers.northwind));
    expect(items.map(({ after }) => after?.seats)).to.deep.equal(['30']);
  });

  it('lets one of two people win that press at once', async () => {
    const joon = office.person('Joon');
    await mina.says('set Dynamics 365 Sales Professional of 알파인스키 to 10 seats');
    await joon.says('알파인스키 Dynamics 365 Sales Professional을 11석으로 변경해 줘');
    const [mine, theirs] = await Promise.all([mina.presses('Change seats'), joon.presses('라이선스 수 변경')]);
    const texts = [textOf(mine), textOf(theirs)];
    expect(texts.filter((text) => /10 seats · active|11석 · 사용 중/.test(text))).to.have.length(1);
    expect(texts.filter((text) => /meanwhile|그 사이에/.test(text))).to.have.length(1);
  });

  it('takes seats back within seven days only, each in the window of its own purchase', async () => {
    office.passes({ days: 5 });
    await mina.says('add 5 seats to Northwind Business Premium');
    await mina.presses('Change seats');
    office.passes({ days: 3 });
    const form = await mina.says("set Northwind's Business Premium to 20 seats");
    expect(textOf(form)).to.include('5 seats until Wed 2 Dec 2026');
    const refused = await mina.presses('Change seats');
    expect(textOf(refused)).to.include('Only 5 seats can be given back now').and.include('at least 25 have to stay');
    expect(valuesOf(refused).quantity).to.equal(20);
    expect(textOf(await mina.presses('Change seats', { quantity: '25' }))).to.include('25 seats · active');
    expect(textOf(await mina.says("set Northwind's Business Premium to 24 seats"))).to.include('not before');
  });

  it('tells as one what was bought in the same minute', async () => {
    for (const _ of [1, 2]) {
      await mina.says('add 5 seats to Northwind Business Premium');
      await mina.presses('Change seats');
    }
    expect(textOf(mina.card).match(/\d+ seats until [^;\n]*/g)).to.deep.equal([
      '35 seats until Fri 27 Nov 2026, 04:00',
    ]);
  });

  it('refuses more than the product is sold with, and keeps the form', async () => {
    await mina.says("set Northwind's Business Premium to 301 seats");
    const refused = await mina.presses('Change seats');
    expect(textOf(refused)).to.include('sold with 1 to 300 seats');
    expect(textOf(await mina.presses('Change seats', { quantity: '300' }))).to.include('300 seats · active');
  });

  for (const typed of ['0', '-3', '2.5', 'many', ''])
    it(`does not take “${typed}” for a number of seats`, async () => {
      await mina.says('add 5 seats to Northwind Business Premium');
      expect(textOf(await mina.presses('Change seats', { quantity: typed }))).to.include('a whole number from 1 up');
    });

  it('is no change when it has that many already', async () => {
    await mina.says("set Northwind's Business Premium to 25 seats");
    expect(textOf(await mina.presses('Change seats'))).to.include('It has 25 seats already');
  });

  it('asks which, where the name fits several or none, and leads back to the change', async () => {
    const asked = await mina.says('set E4 of 알파인스키 to 30 seats');
    expect(textOf(asked)).to.include('“E4” is not the name of a subscription of 알파인스키. Did you mean');
    const several = await mina.says('add 5 seats to 알파인스키');
    expect(textOf(several)).to.include('several subscriptions that fit');
    const form = await mina.presses('Power BI Pro · 8 seats');
    expect(textOf(form)).to.include('8 seats → 13 seats');
  });

  it('asks of whom, where nobody was named, and leads back to the change', async () => {
    expect(textOf(await mina.says('add 5 E3 seats'))).to.include('Which customer?');
    expect(textOf(await mina.presses('알파인스키'))).to.include('20 seats → 25 seats');
  });

  it('takes the one that is called so, and not one with a longer name', async () => {
    expect(textOf(await mina.says('set E3 of 알파인스키 to 30 seats'))).to.include('Office 365 E3 · 알파인스키');
    expect(textOf(await mina.says('set M365 E3 of 알파인스키 to 30 seats'))).to.include(
      'Microsoft 365 E3 · 알파인스키',
    );
  });

  it('is an order where there is nothing of the kind yet, also for a reseller that asks for it', async () => {
    const order = await mina.says('add 25 seats of Dynamics 365 Sales Enterprise for Northwind');
    expect(textOf(order)).to.include(
      'Will be ordered: 25 seats of Dynamics 365 Sales Enterprise for Northwind Traders.',
    );
    expect(textOf(await mina.presses('Submit'))).to.include('Northwind Traders · 25 seats · active');
    const request = await robin.says('Northwind에 Power BI Pro 5석 추가해 줘');
    expect(textOf(request)).to.include('새 구독').and.include('Power BI Pro').and.include('5석');
    const other = await mina.says("set Northwind's Power BI Pro to 8 seats");
    expect(textOf(other)).to.include('is not the name of a subscription of Northwind Traders');
    expect(textOf(await mina.presses('Order Power BI Pro'))).to.include('Will be ordered: 8 seats of Power BI Pro');
  });

  it('tells before the press what cannot be, and the way that there is instead', async () => {
    const none = await mina.says("set Northwind's Business Premium to 0 seats");
    expect(textOf(none)).to.include('25 fewer would leave none');
    expect(buttonsOf(none).map(({ title }) => title)).to.include.members(['Cancel the subscription', 'Suspend it']);
    office.passes({ days: 8 });
    expect(textOf(await mina.says("set Northwind's Business Premium to 20 seats"))).to.include(
      'that time is over, so at least 25 have to stay until the renewal',
    );
    const late = await mina.says("cancel Northwind's Business Premium subscription");
    expect(textOf(late)).to.include('The subscription could be cancelled until Fri 27 Nov 2026');
    expect(buttonsOf(late).map(({ title }) => title)).to.deep.equal(['Suspend instead', 'Leave as it is']);
  });

  describe('is a matter of rights', () => {
    it('helpdesk agents change other products, but not Office 365, and learn who can', async () => {
      const joon = office.person('Joon');
      expect(textOf(await joon.says('set E3 of 알파인스키 to 30 seats')))
        .to.match(/admin agent|관리자 에이전트/)
        .and.include('Mina Park');
      await joon.says('set Dynamics 365 Sales Professional of 알파인스키 to 9 seats');
      expect(textOf(await joon.presses('Change seats'))).to.include('9 seats');
    });

    /** Somebody's roles become others, while their cards stay open. */
    async function becomes(who: Persona, roles: object): Promise<void> {
      const { store } = office.twotier;
      const { etag: _, ...person } = (await store.get<Person>(
        peopleHome(who.identity.tenantId),
        personId(who.identity.objectId),
      )) as Stored<Person>;
      await store.commit(peopleHome(who.identity.tenantId), [{ kind: 'put', doc: { ...person, ...roles } as Person }]);
    }

    it('a role that was taken away meanwhile is missed at the press', async () => {
      const joon = office.person('Joon');
      await joon.says('set Dynamics 365 Sales Professional of 알파인스키 to 9 seats');
      await becomes(joon, { agentRole: 'none' });
      expect(textOf(await joon.presses('Change seats'))).to.include('Your role does not include this');
      expect((await office.twotier.partnerCenter.subscriptions(customers.alpine))[0]?.quantity).to.equal(6);
    });

    it('whoever is a helpdesk agent by now changes no Office 365 subscription, which is on record', async () => {
      await mina.says('set E3 of 알파인스키 to 30 seats');
      await becomes(mina, { agentRole: 'helpdesk-agent', adminRole: 'none' });
      expect(textOf(await mina.presses('Change seats'))).to.include('it takes the role of global admin or admin agent');
      const items = await office.trail(auditHome(mina.identity.tenantId));
      expect(items.map(({ operation, outcome }) => [operation, outcome])).to.deep.equal([
        ['change-licenses', 'not-allowed'],
      ]);
      await mina.says('set Dynamics 365 Sales Professional of 알파인스키 to 9 seats');
      expect(textOf(await mina.presses('Change seats'))).to.include('9 seats · active');
    });

    it('resellers learn who changes it for them (P48)', async () => {
      const refused = await robin.says("set Northwind's Business Premium to 40 seats");
      expect(textOf(refused)).to.include('Fabrikam makes changes like this');
    });

    it('a provider to others is the reseller of this customer all the same', async () => {
      const { store } = office.twotier;
      const home = organizationHome(robin.identity.tenantId);
      const { etag: _, ...own } = (await store.get<Organization>(home, organizationId)) as Stored<Organization>;
      const both: Organization = { ...own, kinds: ['provider', 'reseller'] };
      await store.commit(home, [{ kind: 'put', doc: both }]);
      expect(textOf(await robin.says("set Northwind's Business Premium to 40 seats"))).to.include('Send to Fabrikam');
      await robin.says('subscriptions of Northwind');
      await robin.presses('Show');
      expect(titlesOf(robin.card)).not.to.include('Change seats');
    });

    it('for whoever does not serve the customer, it does not exist', async () => {
      const stranger = office.person(olga);
      expect(textOf(await stranger.says("set Northwind's Business Premium to 40 seats"))).to.equal(
        textOf(await stranger.says("set Nowhere's Business Premium to 40 seats")).replaceAll('Nowhere', 'Northwind'),
      );
    });

    it('nobody else can press the card', async () => {
      await mina.says("set Northwind's Business Premium to 40 seats");
      const press = mina.pressOf('Change seats', { quantity: 40 });
      const joon = office.person('Joon');
      const { body } = await joon.sends(joon.activity(pick(press)));
      expect(textOf(body?.value)).to.match(/does not belong|다른 채팅/);
      expect(buttonsOf(body?.value).map(({ title }) => title)).not.to.include('Change seats');
    });
  });
});

const pick = ({ type, name, value, replyToId }: Record<string, unknown>) => ({ type, name, value, replyToId });

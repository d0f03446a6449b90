import { expect } from 'chai';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { type Person, peopleHome, personId } from '../../src/people/person.ts';
import { choicesOf, openMarket } from '../subscriptions/market.ts';
import { becomePartners } from '../support/invitations.ts';
import { buttonsOf, type Card, Office, type Persona, textOf, valuesOf } from '../support/office.ts';

describe('a reseller asks its provider for a change', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    robin = office.person('Robin');
    await mina.installs();
    await robin.installs();
  });
  afterEach(() => office.close());

  const asks = async (
    sentence = "set Northwind's Business Premium to 40 seats",
    note = 'New store in June',
  ): Promise<void> => {
    await robin.says(sentence);
    await robin.presses('Send to Fabrikam', { note });
  };
  const seatsNow = async () => textOf(await robin.says('subscriptions of Northwind'));

  it('in the same words as the provider would change it, and both cards follow', async () => {
    const form = await robin.says('add 5 more seats to Business Premium for Northwind');
    expect(textOf(form)).to.include('25 seats → 30 seats');
    expect(textOf(form)).to.include('Fabrikam makes changes like this');
    const sent = await robin.presses('Send to Fabrikam', { note: 'New store in June' });
    expect(textOf(sent)).to.include('waiting for Fabrikam');
    const asked = { id: robin.messages.at(-1)?.id ?? '' };
    const news = mina.card;
    expect(textOf(news)).to.include('Robin Counts of Adventure Works asks for a change.');
    expect(textOf(news)).to.include('New store in June');

    await mina.presses('Approve');
    expect(textOf(mina.card)).to.include('approved by Mina Park');
    const follows = robin.messages.find(({ id }) => id === asked.id)?.card as Card;
    expect(textOf(follows)).to.include('approved by Mina Park');
    expect(await seatsNow()).to.include('30 seats');
  });

  it('from the subscription’s own card', async () => {
    await robin.says('subscriptions of Northwind');
    await robin.presses('Show');
    await robin.presses('Ask the provider');
    expect(textOf(await robin.presses('Send to Fabrikam', { quantity: 31 }))).to.include('25 seats → 31 seats');
  });

  it('for a number of seats, and nothing that only counts as one', async () => {
    await robin.says("set Northwind's Business Premium to 40 seats");
    for (const quantity of [true, '0x10', '1e3', '1.5', 0])
      expect(textOf(await robin.presses('Send to Fabrikam', { quantity })), String(quantity)).not.to.include(
        'waiting for',
      );
    expect(textOf(await robin.presses('Send to Fabrikam', { quantity: ' 40 ' }))).to.include('25 seats → 40 seats');
  });

  it('and Approve pressed twice, or fifty times at once, changes it once', async () => {
    await asks('add 5 more seats to Business Premium for Northwind');
    const press = mina.pressOf('Approve');
    const answers = await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    await office.settled();
    for (const { status } of answers) expect(status).to.equal(200);
    expect(await seatsNow()).to.include('30 seats');
    const { items } = await office.twotier.store.list<AuditEntry>(auditHome(mina.identity.tenantId), {
      type: 'audit',
      limit: 100,
    });
    expect(items.filter(({ operation }) => operation === 'change-licenses')).to.have.length(1);
    expect(items.filter(({ operation }) => operation === 'approve-request')).to.have.length(1);
  });

  it('which the provider edits and then approves', async () => {
    await asks();
    await mina.presses('Edit, then approve');
    expect(textOf(await mina.presses('Change request'))).to.include('waiting for Fabrikam');
    await mina.presses('Edit, then approve');
    await mina.presses('Change seats', { quantity: 35 });
    expect(await seatsNow()).to.include('35 seats');
    expect(textOf(await robin.says('change requests'))).to.include('No change request is waiting.');
    expect(buttonsOf(robin.card).map(({ title }) => title)).to.deep.equal(['What is waiting for me']);
  });

  it('about which the provider asks back, and gets an answer', async () => {
    await asks();
    await mina.presses('Ask back');
    await mina.presses('Ask', { text: 'From which day?' });
    expect(textOf(robin.card)).to.include('Fabrikam asks back about your request.');
    expect(textOf(robin.card)).to.include('From which day?');
    await robin.presses('Answer');
    await robin.presses('Send', { text: 'From Monday.' });
    expect(textOf(mina.card)).to.include('Robin Counts of Adventure Works has answered.').and.include('From Monday.');
    expect(await seatsNow()).to.include('25 seats');
  });

  it('which the provider rejects with a reason, and not without', async () => {
    await asks();
    await mina.presses('Reject');
    expect(textOf(await mina.presses('Reject', { text: '  ' }))).to.include('Say why.');
    await mina.presses('Reject', { text: 'The budget is used up.' });
    expect(textOf(robin.card)).to.include('Fabrikam rejected your request.');
    expect(textOf(robin.card)).to.include('The budget is used up.');
    expect(await seatsNow()).to.include('25 seats');
  });

  it('and takes it back: then it can be approved no more', async () => {
    await asks();
    const waiting = mina.messages.at(-1);
    const before = { id: waiting?.id ?? '', card: structuredClone(waiting?.card ?? {}) };
    await robin.presses('Take back');
    expect(textOf(await mina.presses('Approve', {}, before))).to.match(/took this request back|taken back/);
    expect(await seatsNow()).to.include('25 seats');
  });

  describe('which is carried out once', () => {
    let joon: Persona;
    const orders = async () => textOf(await mina.says('subscriptions of Northwind')).match(/10 seats/g)?.length ?? 0;
    const snap = (who: Persona) => {
      const message = who.messages.at(-1);
      return { id: message?.id ?? '', card: structuredClone(message?.card ?? {}) };
    };
    beforeEach(async () => {
      joon = office.person('Joon');
      await joon.installs();
      const home = peopleHome(joon.identity.tenantId);
      const found = await office.twotier.store.get<Person>(home, personId(joon.identity.objectId));
      const { etag: _, ...person } = found as Person & { etag: string };
      await office.twotier.store.commit(home, [
        { kind: 'put', doc: { ...person, agentRole: 'admin-agent' } as Person },
      ]);
      await asks('order 10 E3 for Northwind Traders');
    });

    it('when two approve it at once', async () => {
      await Promise.all([mina.sends(mina.pressOf('Approve')), joon.sends(joon.pressOf('승인'))]);
      await office.settled();
      expect(await orders()).to.equal(1);
    });

    it('when one edits it and another one approves it meanwhile', async () => {
      await mina.presses('Edit, then approve');
      const form = snap(mina);
      await joon.presses('승인');
      expect(textOf(await mina.presses('Submit', {}, form))).to.include('approved this request');
      expect(await orders()).to.equal(1);
    });

    it('and not at all when it was taken back while the form was open', async () => {
      await mina.presses('Edit, then approve');
      const form = snap(mina);
      await robin.presses('Take back');
      expect(textOf(await mina.presses('Submit', {}, form))).to.include('took this request back');
      expect(await orders()).to.equal(0);
    });

    it('nor when the reseller has lost the right to ask', async () => {
      const news = snap(mina);
      const dana = office.person('Dana');
      await dana.installs();
      await dana.says('end the relationship with Adventure Works');
      await dana.presses('End relationship');
      expect(textOf(await mina.presses('Approve', {}, news))).to.include('has no reseller relationship');
      expect(await orders()).to.equal(0);
    });
  });

  it('and is asked again when the seats have changed since', async () => {
    await asks('add 5 more seats to Business Premium for Northwind');
    const waiting = mina.messages.at(-1);
    const news = { id: waiting?.id ?? '', card: structuredClone(waiting?.card ?? {}) };
    await mina.says("set Northwind's Business Premium to 100 seats");
    await mina.presses('Change seats');
    const form = await mina.presses('Approve', {}, news);
    expect(textOf(form)).to.include('25 seats have become 100 seats');
    expect(await seatsNow()).to.include('100 seats');
  });

  it('and nobody but the provider’s agents decides it', async () => {
    await asks();
    const joon = office.person('Joon');
    const shown = await joon.says('변경 요청 목록');
    expect(textOf(shown)).to.include('Northwind');
    const card = await joon.presses('열기');
    expect(JSON.stringify(card)).not.to.include('"승인"');
    expect(textOf(await robin.says('change requests'))).to.include('Northwind');
    expect(JSON.stringify(await robin.presses('Open'))).not.to.include('"Approve"');
  });

  it('also for a new customer, whose form the provider then finds filled in', async () => {
    const form = await robin.says('add customer Southridge Video');
    expect(textOf(form)).to.include('New customer');
    await robin.presses('Send to Fabrikam', { note: 'southridge.example' });
    const opened = await mina.presses('Approve');
    expect(textOf(opened)).to.include('Add a customer for Adventure Works');
    expect(JSON.stringify(opened)).to.include('Southridge Video');
  });

  it('for who is to support a customer: itself, or the provider again, as it was said', async () => {
    const contacts = async () => {
      await robin.says('subscriptions of Northwind');
      return textOf(await robin.presses('Show'));
    };
    for (const company of ['Adventure Works', 'Fabrikam']) {
      const form = await robin.says(`set the support contact of Northwind's Business Premium to ${company}`);
      expect(choicesOf(form, 'contact')).to.deep.equal(['Adventure Works', 'Fabrikam']);
      await robin.presses('Send to Fabrikam');
      expect(textOf(mina.card)).to.include(`Support contact\n${company}`);
      await mina.presses('Approve');
      expect(await contacts()).to.include(`Support contact\n${company}`);
    }
    const again = await robin.says('Northwind의 Business Premium 지원 담당자를 Fabrikam으로 지정해 줘');
    expect(textOf(again)).to.include('지정된 지원 담당자');
    expect(textOf(await robin.presses('Fabrikam에 요청 보내기'))).to.include('이미 그렇게 되어 있어');
    expect(valuesOf(robin.card).contact, 'what was chosen stays').to.equal(mina.identity.tenantId);
  });

  it('for its own company only, which it is told when it names another one', async () => {
    const form = await robin.says("associate Northwind's Business Premium with Contoso");
    expect(textOf(form))
      .to.include('so this is for Adventure Works. “Contoso” has to ask for itself.')
      .and.include('Association of the subscription with Adventure Works');
    const own = await robin.says('재판매인 어드벤처 웍스의 고객 사우스리지 추가해 줘');
    expect(textOf(own)).to.include('Adventure Works의 새 고객').and.not.include('귀사에 대해서만');
  });

  it('for an upgrade to something that it can become', async () => {
    const form = await robin.says("upgrade Northwind's Business Premium");
    expect(choicesOf(form, 'to')).to.deep.equal(['Microsoft 365 E3', 'Microsoft 365 E5']);
    for (const to of ['', 'CFQ7TTC0LFLX:9999'])
      expect(textOf(await robin.presses('Send to Fabrikam', { to }))).not.to.include('waiting for');
    const named = await robin.says('upgrade Northwind from Business Premium to Visio Plan 2');
    expect(textOf(named)).to.include('cannot be upgraded to that');
    await robin.says('upgrade Northwind from Business Premium to M365 E3');
    await robin.presses('Send to Fabrikam');
    expect(textOf(mina.card)).to.include('Microsoft 365 Business Premium → Microsoft 365 E3');
    await mina.presses('Approve');
    expect(await seatsNow()).to.include('Microsoft 365 E3');
  });

  it('for nothing that is so already', async () => {
    const stands = ["set Northwind's Business Premium to 25 seats", "resume Northwind's Business Premium"];
    for (const sentence of [...stands, "associate Northwind's Business Premium with Adventure Works"]) {
      await robin.says(sentence);
      expect(textOf(await robin.presses('Send to Fabrikam')), sentence).to.include('already, so nothing was changed');
    }
  });

  it('for a product that the customer has not yet, in place of the order that the provider is offered', async () => {
    await robin.says("set Northwind's E3 to 40");
    const form = await robin.presses('Ask for Office 365 E3');
    expect(textOf(form)).to.include('New subscription with Adventure Works').and.include('40 seats');
    await robin.presses('Send to Fabrikam');
    await mina.presses('Approve');
    expect(await seatsNow())
      .to.include('Office 365 E3')
      .and.include('40 seats');
  });

  it('also for a customer that it does not serve yet, which the provider looks up by its name', async () => {
    const pat = office.person('Pat');
    await pat.installs();
    await becomePartners(mina, pat, 'Contoso', 'pat@contoso.com');
    const form = await pat.says('associate customer Northwind with Contoso');
    expect(textOf(form)).to.include('Association of the customer with Contoso').and.not.include('Seats');
    await pat.presses('Send to Fabrikam');
    await mina.presses('Edit, then approve');
    expect(textOf(mina.card)).to.include('Associate Northwind Traders with Contoso?');
    await mina.presses('Associate customer');
    expect(textOf(pat.messages.map(({ card }) => card))).to.include('approved by Mina Park');
    expect(textOf(await pat.says('customers'))).to.include('Northwind Traders');
  });

  it('and the word for a customer’s agreement is given by whoever approves, and not unseen', async () => {
    const market = await openMarket();
    const [provider, reseller] = [market.person('Mina'), market.person('Robin')];
    for (const one of [provider, reseller]) await one.installs();
    await provider.says('associate customer Woodgrove Bank with Adventure Works');
    await provider.presses('Associate customer');
    await reseller.says('confirm the customer agreement of Woodgrove Bank');
    await reseller.presses('Send to Fabrikam', { note: 'Wanda accepted it on Monday.' });
    const form = await provider.presses('Approve');
    expect(textOf(form)).to.include('With this you attest to Microsoft');
    await provider.presses('Confirm acceptance', { dateAgreed: '2026-11-16' });
    expect(textOf(reseller.card)).to.include('Fabrikam approved your request.');
    expect(textOf(await reseller.says('show customer Woodgrove Bank'))).to.include('accepted on Mon 16 Nov 2026');
    await market.close();
  });

  it('for a customer whose name is not clear, and the question leads back to the request', async () => {
    expect(textOf(await robin.says('노스윈드 Business Premium 5석 추가해 줘'))).to.include('하나로 정할 수 없습니다');
    const form = await robin.presses('Northwind Traders');
    expect(textOf(form)).to.include('25석 → 30석').and.include('Fabrikam에 요청 보내기');
  });

  it('in Korean', async () => {
    const korean = await robin.says('Northwind Business Premium 5석 추가해 줘');
    expect(textOf(korean)).to.include('25석 → 30석');
    const sent = await robin.presses('Fabrikam에 요청 보내기');
    expect(textOf(sent)).to.include('Fabrikam의 결정을 기다리는 중');
  });
});

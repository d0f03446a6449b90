import { expect } from 'chai';
import type { CustomerRequest } from '../../src/partner-center/partner-center.ts';
import { withFaults } from '../../src/store/embedded/faults.ts';
import { StoreBusy } from '../../src/store/store.ts';
import { closeAll, contoso, Desk, day, fabrikam, kim, newCustomer, refused, second, stranger } from './rig.ts';

describe('a new customer', () => {
  afterEach(closeAll);

  it('has an account, a first admin, and no password', async () => {
    const desk = await Desk.open();
    const account = await desk.customer({ reseller: contoso });
    const { provider: _, ...given } = newCustomer({ reseller: contoso });
    expect(account).to.deep.equal({
      ...given,
      tenantId: account.tenantId,
      domain: 'lamna.onmicrosoft.com',
      adminUserName: 'admin@lamna.onmicrosoft.com',
      providers: [fabrikam],
      createdAt: '2026-11-20T09:00:00.000Z',
    });
    expect(account.tenantId).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await desk.partnerCenter.customer(account.tenantId)).to.deep.equal(account);
    expect(await desk.partnerCenter.users(account.tenantId)).to.deep.equal([
      { userName: 'admin@lamna.onmicrosoft.com', displayName: 'Kim Abercrombie', role: 'global-admin' },
    ]);
    expect(await desk.partnerCenter.subscriptions(account.tenantId)).to.deep.equal([]);
    expect(await desk.partnerCenter.customer(stranger)).to.equal(undefined);
  });

  it('has a domain that nobody else has (domain-taken), given as its prefix or in full', async () => {
    const desk = await Desk.open();
    const { domainTaken } = desk.partnerCenter;
    expect(await domainTaken('lamna')).to.equal(false);
    await desk.customer();
    for (const domain of ['lamna', 'LAMNA ', 'lamna.onmicrosoft.com', 'contoso', 'taken.onmicrosoft.com']) {
      expect(await domainTaken(domain), domain).to.equal(true);
      const facts = await refused(desk.customer({ domain }), 'domain-taken');
      expect(facts.domain).to.match(/^[a-z]+\.onmicrosoft\.com$/);
    }
    for (const domain of ['lamna2', 'lamna.com', 'taken2']) {
      expect(await domainTaken(domain), domain).to.equal(false);
      await desk.customer({ domain });
    }
  });

  it('is refused by the field that does not fit (2000)', async () => {
    const desk = await Desk.open();
    const { address, contact } = newCustomer();
    const wrong: [Partial<CustomerRequest>, string, string][] = [
      [{ companyName: ' ' }, 'companyName', 'format'],
      [{ companyName: '' }, 'companyName', 'missing'],
      [{ domain: 'two words' }, 'domain', 'format'],
      [{ domain: 'a.b.onmicrosoft.com' }, 'domain', 'format'],
      [{ domain: `${'x'.repeat(28)}` }, 'domain', 'format'],
      [{ domain: '' }, 'domain', 'missing'],
      [{ country: 'Korea' }, 'country', 'format'],
      [{ address: { ...address, postalCode: '' } }, 'address.postalCode', 'missing'],
      [{ contact: { ...contact, email: 'kim' } }, 'contact.email', 'format'],
      [{ provider: 'Fabrikam' }, 'provider', 'format'],
      [{ password: 'secret' } as never, 'password', 'format'],
    ];
    for (const [more, field, reason] of wrong)
      expect(await refused(desk.customer(more), 2000), field).to.deep.equal({ field, reason });
    const noId = desk.partnerCenter.createCustomer(newCustomer(), '');
    expect(await refused(noId, 2000)).to.deep.equal({ field: 'requestId', reason: 'missing' });
    await desk.customer({ domain: 'x'.repeat(27), address: { line1: 'a', city: 'b', postalCode: 'c' } });
  });

  it('has a reseller that may be one (900154)', async () => {
    const desk = await Desk.open();
    const reseller = { ...contoso, mpnId: '2345679' };
    expect(await refused(desk.customer({ reseller }), 900154)).to.deep.equal({ mpnId: '2345679', reason: 'inactive' });
    expect(await desk.partnerCenter.domainTaken('lamna')).to.equal(false);
    await desk.customer({ reseller: contoso });
  });

  it('is completed by a repetition after a crash behind the reservation of its domain', async () => {
    const crash = { now: true };
    const wrap: Parameters<typeof Desk.open>[1] = {
      wrap: (httpClient) =>
        withFaults(httpClient, ({ body }) =>
          crash.now && String(body).includes('partner-center-account') ? { when: 'before', how: 'reset' } : undefined,
        ),
    };
    const desk = await Desk.open({}, wrap);
    const create = (requestId: string) => desk.partnerCenter.createCustomer(newCustomer(), requestId);
    const failure = await create('crash').catch((error) => error);
    expect(failure).to.be.instanceOf(StoreBusy);
    expect(await desk.partnerCenter.domainTaken('lamna')).to.equal(true);

    crash.now = false;
    await refused(create('other'), 'domain-taken');
    const account = await create('crash');
    expect(await desk.partnerCenter.customer(account.tenantId)).to.deep.equal(account);
    desk.pass(day);
    await refused(create('other'), 'domain-taken');
  });

  it('gives its domain back when it is never completed', async () => {
    const crash = { now: true };
    const wrap: Parameters<typeof Desk.open>[1] = {
      wrap: (httpClient) =>
        withFaults(httpClient, ({ body }) =>
          crash.now && String(body).includes('partner-center-account') ? { when: 'before', how: 'reset' } : undefined,
        ),
    };
    const desk = await Desk.open({}, wrap);
    const create = (requestId: string) => desk.partnerCenter.createCustomer(newCustomer(), requestId);
    await create('crash').catch((error) => error);
    crash.now = false;
    desk.pass(3600 * second);
    expect(await desk.partnerCenter.domainTaken('lamna')).to.equal(false);
    await create('other');
    await refused(create('crash'), 'domain-taken');
  });
});

describe('the relationship with a customer', () => {
  afterEach(closeAll);

  it('ends when nothing of the provider is active there any more', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { addCustomerRelationship: add, removeCustomerRelationship: remove } = desk.partnerCenter;
    await add(customer, stranger, desk.requestId());
    const { id } = await desk.order(customer);
    const facts = await refused(remove(customer, fabrikam, desk.requestId()), 'active-subscriptions');
    expect(facts).to.deep.equal({ customer, subscriptions: [id] });
    expect((await remove(customer, stranger, desk.requestId())).providers).to.deep.equal([fabrikam]);
    await desk.partnerCenter.setStatus(customer, id, 'suspended', 'suspend');
    expect((await remove(customer, fabrikam, desk.requestId())).providers).to.deep.equal([]);
    await refused(remove(customer, fabrikam, desk.requestId()), 1002);
    await refused(desk.order(customer), 1002);
    expect((await add(customer, fabrikam, desk.requestId())).providers).to.deep.equal([fabrikam]);
    expect((await add(customer, fabrikam, desk.requestId())).providers).to.deep.equal([fabrikam]);
  });

  it('carries the rights over the users (900308)', async () => {
    const desk = await Desk.open();
    const { tenantId, adminUserName } = await desk.customer();
    const { users, setPassword } = desk.partnerCenter;
    await desk.partnerCenter.removeCustomerRelationship(tenantId, fabrikam, 'remove');
    expect(await refused(users(tenantId), 900308)).to.deep.equal({ customer: tenantId });
    await refused(setPassword(tenantId, adminUserName, 'correct horse', 'set'), 900308);
    await desk.partnerCenter.addCustomerRelationship(tenantId, stranger, 'add');
    await setPassword(tenantId, adminUserName, 'correct horse', 'set');
    expect(await users(tenantId)).to.have.length(1);
  });
});

describe('the agreement', () => {
  afterEach(closeAll);

  it('is attested once (600061)', async () => {
    const desk = await Desk.open();
    const { tenantId } = await desk.customer();
    const { agreement, attest } = desk.partnerCenter;
    expect(await agreement(tenantId)).to.equal(undefined);
    const { dateAgreed, ...primaryContact } = kim;
    const attested = { type: 'MicrosoftCustomerAgreement', primaryContact, dateAgreed };
    expect(await attest(tenantId, kim, 'attest')).to.deep.equal(attested);
    expect(await agreement(tenantId)).to.deep.equal(attested);
    const again = attest(tenantId, { ...kim, dateAgreed: '2026-11-20' }, 'again');
    expect(await refused(again, 600061)).to.deep.equal({ customer: tenantId, dateAgreed });
  });

  it('was not accepted in the future (2000), wherever the day is today', async () => {
    const desk = await Desk.open();
    const { attest } = desk.partnerCenter;
    const on = async (dateAgreed: string, domain: string) => {
      const { tenantId } = await desk.customer({ domain });
      return attest(tenantId, { ...kim, dateAgreed }, desk.requestId());
    };
    const facts = { field: 'dateAgreed', reason: 'in-future' };
    expect(await refused(on('2026-11-21', 'a1'), 2000)).to.deep.equal(facts);
    expect(await refused(on('2026-11-20T09:00:01Z', 'a2'), 2000)).to.deep.equal(facts);
    expect(await refused(on('yesterday', 'a3'), 2000)).to.deep.equal({ field: 'dateAgreed', reason: 'format' });
    await on('2026-11-20T09:00:00Z', 'a4');
    // It is the 21st in Auckland then.
    desk.clock.time = Date.parse('2026-11-20T11:00:00Z');
    await on('2026-11-21', 'a5');
  });
});

describe('a password', () => {
  afterEach(closeAll);

  it('is kept as a salted hash only', async () => {
    const desk = await Desk.open();
    const { tenantId, adminUserName } = await desk.customer();
    const { setPassword, passwordMatches } = desk.partnerCenter;
    expect(await passwordMatches(tenantId, adminUserName, 'correct horse')).to.equal(false);
    expect(await setPassword(tenantId, adminUserName, 'correct horse', 'set')).to.equal(undefined);
    expect(await passwordMatches(tenantId, adminUserName.toUpperCase(), 'correct horse')).to.equal(true);
    expect(await passwordMatches(tenantId, adminUserName, 'correct horsf')).to.equal(false);
    const { items } = await desk.store.changes();
    expect(items.length).to.be.greaterThan(4);
    expect(JSON.stringify(items)).not.to.include('correct horse');
    await setPassword(tenantId, adminUserName, 'battery staple', 'reset');
    expect(await passwordMatches(tenantId, adminUserName, 'correct horse')).to.equal(false);
    expect(await passwordMatches(tenantId, adminUserName, 'battery staple')).to.equal(true);
  });

  it('is not taken twice under one id, when it is another one (2000)', async () => {
    const desk = await Desk.open();
    const { tenantId, adminUserName } = await desk.customer();
    const set = (password: string) => desk.partnerCenter.setPassword(tenantId, adminUserName, password, 'set');
    await set('correct horse');
    await set('correct horse');
    expect(await refused(set('battery staple'), 2000)).to.deep.equal({ field: 'requestId', reason: 'reused' });
    const { passwordMatches } = desk.partnerCenter;
    expect(await passwordMatches(tenantId, adminUserName, 'correct horse')).to.equal(true);
  });

  it('is of a user that is there, and not a short one', async () => {
    const desk = await Desk.open();
    const { tenantId, adminUserName } = await desk.customer();
    const { setPassword } = desk.partnerCenter;
    const nobody = setPassword(tenantId, 'nobody@lamna.example', 'correct horse', 'set');
    expect(await refused(nobody, 'not-found')).to.deep.equal({ what: 'user', id: 'nobody@lamna.example' });
    const facts = { field: 'password', reason: 'format' };
    expect(await refused(setPassword(tenantId, adminUserName, 'short', 'set'), 2000)).to.deep.equal(facts);
  });
});

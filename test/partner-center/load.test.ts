import { expect } from 'chai';
import demoDirectory from '../../src/demo/demo.json' with { type: 'json' };
import { type Demo, demoSchema } from '../../src/demo/demo.ts';
import { closeAll, contoso, Desk, day, fabrikam, idOf, premium, refused, stranger } from './rig.ts';

const demo = demoSchema.parse(demoDirectory);
const northwind = demo.customers[0]?.tenantId ?? '';

describe('the accounts of a directory', () => {
  afterEach(closeAll);

  it('are customers with subscriptions', async () => {
    const desk = await Desk.open();
    await desk.partnerCenter.load(demo);
    expect(await desk.partnerCenter.customer(northwind)).to.deep.include({
      companyName: 'Northwind Traders',
      domain: 'northwind.com',
      adminUserName: 'dana@northwind.com',
      providers: [fabrikam],
      reseller: { tenantId: '0d1f7a1e-0000-4000-8000-00000adae000', mpnId: '4567890' },
    });
    const [subscription] = await desk.partnerCenter.subscriptions(northwind);
    expect(subscription).to.deep.include({
      product: premium,
      quantity: 25,
      status: 'active',
      partnerIdOnRecord: '4567890',
      supportContact: { tenantId: fabrikam, mpnId: '1234567', name: 'Fabrikam' },
    });
    expect(await desk.partnerCenter.users(northwind)).to.deep.equal([
      { userName: 'dana@northwind.com', displayName: 'Dana Kim', role: 'global-admin' },
    ]);
    expect(await desk.partnerCenter.domainTaken('northwind.com')).to.equal(true);
    await desk.order(northwind);
  });

  it('are taken in once, and what has changed since is left alone', async () => {
    const desk = await Desk.open();
    await Promise.all([desk.partnerCenter.load(demo), desk.other.load(demo)]);
    const [{ id } = { id: '' }] = await desk.partnerCenter.subscriptions(northwind);
    await desk.licenses(northwind, id, 26);
    desk.pass(day);
    await desk.other.load(demo);
    const subscriptions = await desk.partnerCenter.subscriptions(northwind);
    expect(subscriptions.map(({ quantity }) => quantity)).to.deep.equal([26]);
    expect(await desk.partnerCenter.domainTaken('northwind.com')).to.equal(true);
  });

  it('may have many people, products that are not sold, and partners that the data does not know', async () => {
    const desk = await Desk.open();
    const directory: Demo = structuredClone(demo);
    const [customer] = directory.customers as [Demo['customers'][number]];
    const [dana] = customer.people as [Demo['organisations'][number]['people'][number]];
    customer.people = Array.from({ length: 250 }, (_, at) => ({ ...dana, email: `user${at}@northwind.com` }));
    customer.agreement = false;
    customer.subscriptions = [
      { product: 'M365 BP', quantity: 5 },
      { product: 'Clippy Pro', quantity: 7 },
      { product: 'Azure 플랜', quantity: 1 },
    ];
    Object.assign(directory.organisations[1] as object, { mpnId: '9876543', tenantId: stranger });
    await desk.partnerCenter.load(directory);

    expect(await desk.partnerCenter.users(northwind)).to.have.length(250);
    await desk.partnerCenter.setPassword(northwind, 'user0@northwind.com', 'correct horse', 'set');
    await desk.partnerCenter.load(directory);
    const matches = await desk.partnerCenter.passwordMatches(northwind, 'user0@northwind.com', 'correct horse');
    expect(matches).to.equal(true);
    const subscriptions = await desk.partnerCenter.subscriptions(northwind);
    expect(subscriptions.map(({ friendlyName, term }) => [friendlyName, term])).to.deep.equal([
      ['Azure plan', 'P1M'],
      ['Clippy Pro', 'P1Y'],
      ['Microsoft 365 Business Premium', 'P1Y'],
    ]);
    const clippy = subscriptions[1]?.id ?? '';
    expect(await desk.licenses(northwind, clippy, 8)).to.include({ quantity: 8 });
    await refused(desk.order(northwind), 13605);
    expect(await desk.partnerCenter.validateReseller('9876543')).to.deep.equal({ valid: true });
    expect(await desk.partnerCenter.mpnProfiles(stranger)).to.deep.equal([
      { mpnId: '9876543', name: 'Contoso', country: 'US', active: true },
    ]);
  });

  it('go before the data where both have an MPN id, of different organisations', async () => {
    const desk = await Desk.open();
    const directory: Demo = structuredClone(demo);
    Object.assign(directory.organisations[1] as object, { name: 'Woodgrove', mpnId: '6789012', tenantId: stranger });
    await desk.partnerCenter.load(directory);
    expect(await desk.partnerCenter.mpnProfile('6789012')).to.include({ name: 'Woodgrove' });
    expect(await desk.partnerCenter.validateReseller('6789012')).to.deep.equal({ valid: true });
    expect(await desk.partnerCenter.mpnProfiles('0d1f7a1e-0000-4000-8000-0000011a7e00')).to.deep.equal([]);
    expect(await desk.partnerCenter.validateReseller('1234567')).to.include({ reason: 'not-authorized' });
  });
});

describe('the partner profiles', () => {
  afterEach(closeAll);

  it('are found by MPN id and by organisation, whether active or not', async () => {
    const { partnerCenter } = await Desk.open();
    const profiles = [
      { mpnId: '2345678', name: 'Contoso', country: 'US', active: true },
      { mpnId: '2345679', name: 'Contoso Consulting (closed)', country: 'US', active: false },
    ];
    expect(await partnerCenter.mpnProfiles(contoso.tenantId.toUpperCase())).to.deep.equal(profiles);
    expect(await partnerCenter.mpnProfile('2345679')).to.deep.equal(profiles[1]);
    expect(await partnerCenter.mpnProfile('1111111')).to.equal(undefined);
    expect(await partnerCenter.mpnProfiles(stranger)).to.deep.equal([]);
  });

  it('tell why a partner cannot be on record (900154)', async () => {
    const { partnerCenter } = await Desk.open();
    const { validateReseller } = partnerCenter;
    expect(await validateReseller('2345678')).to.deep.equal({ valid: true });
    expect(await validateReseller('7890123')).to.deep.equal({ valid: true });
    expect(await validateReseller('6789012')).to.deep.equal({ valid: false, code: 900154, reason: 'not-authorized' });
    expect(await validateReseller('2345679')).to.include({ reason: 'inactive' });
    expect(await validateReseller('not | one')).to.include({ reason: 'unknown' });
  });
});

describe('the catalogue', () => {
  afterEach(closeAll);

  it('is of a country', async () => {
    const { partnerCenter } = await Desk.open();
    const names = async (country: string) => (await partnerCenter.products(country)).map(({ names }) => names.en);
    const callingPlan = 'Microsoft Teams Phone with Calling Plan';
    expect(await names('US'))
      .to.include(callingPlan)
      .and.not.include('Microsoft 365 E3 EEA (no Teams)');
    expect(await names('KR'))
      .to.include('Office 365 E3')
      .and.not.include(callingPlan);
    expect(await names('DE')).to.include('Microsoft 365 E3 EEA (no Teams)');
    expect(await partnerCenter.product(idOf(callingPlan))).to.deep.include({ countries: ['US', 'CA', 'GB', 'PR'] });
    expect(await partnerCenter.product('CFQ7TTC00000:0001')).to.equal(undefined);
  });
});

describe('the health of services', () => {
  afterEach(closeAll);

  it('is told of those that the customer subscribes to, newest first', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { serviceHealth, setStatus } = desk.partnerCenter;
    expect(await serviceHealth(customer)).to.deep.equal([]);
    const { id } = await desk.order(customer);
    await desk.order(customer, { product: idOf('Dynamics 365 Sales Enterprise') });
    const issues = await serviceHealth(customer);
    expect(issues.map(({ service, startedAt }) => [service, startedAt])).to.deep.equal([
      ['Dynamics 365 Sales', '2026-11-19T22:10:00.000Z'],
      ['Exchange Online', '2026-11-19T04:20:00.000Z'],
      ['Microsoft Teams', '2026-11-17T09:05:00.000Z'],
    ]);
    expect(issues[1]).to.include({ id: 'EX915540', status: 'service-degradation' });
    expect(issues[1]?.messages.map(({ at }) => at)).to.deep.equal([
      '2026-11-19T04:45:00.000Z',
      '2026-11-19T09:30:00.000Z',
    ]);
    await setStatus(customer, id, 'deleted', 'delete');
    expect(await serviceHealth(customer)).to.have.length(1);
  });
});

import { expect } from 'chai';
import { closeAll, Desk, idOf, newCustomer, refused } from './rig.ts';

describe('an error on purpose', () => {
  afterEach(closeAll);

  it('hits a request once, so that a repetition gets through', async () => {
    const desk = await Desk.open();
    const create = (requestId: string, domain: string) =>
      desk.partnerCenter.createCustomer(newCustomer({ domain }), requestId);
    expect(await refused(create('a', 'unavailable'), 'unavailable')).to.deep.equal({ retryAfter: 2 });
    expect(await create('a', 'unavailable')).to.include({ domain: 'unavailable.onmicrosoft.com' });
    expect(await refused(create('b', 'throttled'), 'throttled')).to.deep.equal({ retryAfter: 2 });
    expect(await create('b', 'throttled')).to.include({ domain: 'throttled.onmicrosoft.com' });
    await create('c', 'available');
  });

  it('hits one that it is always meant for each time', async () => {
    const desk = await Desk.open();
    const create = () => desk.partnerCenter.createCustomer(newCustomer({ domain: 'down' }), 'create');
    for (let time = 0; time < 3; time++) expect(await refused(create(), 'unavailable')).to.include({ retryAfter: 30 });
    expect(await desk.partnerCenter.domainTaken('down')).to.equal(false);
  });

  it('hits the domains of the built-in data', async () => {
    const desk = await Desk.open();
    const orders = await desk.buyer({ domain: 'noorders' });
    expect(await refused(desk.order(orders), 1002)).to.include({ customer: orders });
    const admin = await desk.buyer({ domain: 'noadmin' });
    expect(await refused(desk.partnerCenter.users(admin), 900308)).to.deep.equal({ customer: admin });
    const health = await desk.buyer({ domain: 'nohealth' });
    expect(await refused(desk.partnerCenter.serviceHealth(health), 'unavailable')).to.deep.equal({ retryAfter: 30 });
    await desk.order(admin);
    await desk.order(health);
    await desk.partnerCenter.users(orders);
  });

  it('hits the products and quantities of the built-in data', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const product = idOf('Microsoft Teams Premium');
    expect(await refused(desk.order(customer, { product }), 2085)).to.deep.equal({ product, line: 0 });
    const { id } = await desk.order(customer);
    await refused(desk.licenses(customer, id, 203), 'unavailable');
    await refused(desk.licenses(customer, id, 229), 'throttled');
    const until = '2026-11-21T09:00:00.000Z';
    expect(await refused(desk.licenses(customer, id, 278), 900278)).to.deep.equal({ subscription: id, until });
    expect(await refused(desk.licenses(customer, id, 211), 900311)).to.deep.equal({ subscription: id, limit: 100 });
    expect(await desk.licenses(customer, id, 212)).to.include({ quantity: 212 });
    await desk.order(customer, { product: idOf('Office 365 E3'), quantity: 278 });
  });
});

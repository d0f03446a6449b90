import { expect } from 'chai';
import { closeAll, contoso, Desk, day, fabrikam, idOf, premium, refused, second, stranger } from './rig.ts';

const basic = idOf('Microsoft 365 Business Basic');
const standard = idOf('Microsoft 365 Business Standard');
const e3 = idOf('Office 365 E3');
const m365e3 = idOf('Microsoft 365 E3');
const azure = idOf('Azure plan');

describe('a change of licences', () => {
  afterEach(closeAll);

  it('adds seats at any time, which have a window of their own', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id, etag } = await desk.order(customer, { quantity: 25 });
    desk.pass(3 * day);
    const changed = await desk.licenses(customer, id, 30);
    expect(changed).to.deep.include({
      quantity: 30,
      cancellationAllowedUntil: '2026-11-27T09:00:00.000Z',
      refundableQuantity: {
        total: 30,
        details: [
          { quantity: 25, allowedUntil: '2026-11-27T09:00:00.000Z' },
          { quantity: 5, allowedUntil: '2026-11-30T09:00:00.000Z' },
        ],
      },
    });
    expect(changed.etag).not.to.equal(etag);
  });

  it('takes seats back up to the last moment of their seven days, and not a moment later (800090)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { quantity: 25 });
    desk.pass(7 * day);
    expect(await desk.licenses(customer, id, 20)).to.include({ quantity: 20 });
    desk.pass(1);
    expect(await refused(desk.licenses(customer, id, 19), 800090)).to.deep.equal({
      subscription: id,
      quantity: 19,
      min: 20,
      refundable: 0,
    });
    expect(await desk.licenses(customer, id, 20)).to.include({ quantity: 20 });
  });

  it('takes back no more than those that are in a window (800090)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { quantity: 25 });
    desk.pass(5 * day);
    await desk.licenses(customer, id, 30);
    desk.pass(2 * day + 1);
    expect(await refused(desk.licenses(customer, id, 24), 800090)).to.deep.equal({
      subscription: id,
      quantity: 24,
      min: 25,
      refundable: 5,
      until: '2026-12-02T09:00:00.000Z',
    });
    expect((await desk.licenses(customer, id, 26)).refundableQuantity).to.deep.equal({
      total: 1,
      details: [{ quantity: 1, allowedUntil: '2026-12-02T09:00:00.000Z' }],
    });
    expect((await desk.licenses(customer, id, 25)).refundableQuantity).to.deep.equal({ total: 0, details: [] });
  });

  it('takes back first what can be given back for the shortest time', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { quantity: 10 });
    desk.pass(day);
    await desk.licenses(customer, id, 15);
    const { refundableQuantity } = await desk.licenses(customer, id, 7);
    expect(refundableQuantity.details).to.deep.equal([
      { quantity: 2, allowedUntil: '2026-11-27T09:00:00.000Z' },
      { quantity: 5, allowedUntil: '2026-11-28T09:00:00.000Z' },
    ]);
  });

  it('can take back any of them for seven days after renewal', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { quantity: 25 });
    desk.pass(365 * day - 1);
    await refused(desk.licenses(customer, id, 5), 800090);
    desk.pass(1);
    expect(await desk.licenses(customer, id, 20)).to.include({ quantity: 20 });
    desk.pass(7 * day);
    expect(await desk.licenses(customer, id, 5)).to.include({ quantity: 5 });
    desk.pass(1);
    await refused(desk.licenses(customer, id, 4), 800090);
  });

  it('keeps within the limits (2002)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { quantity: 25 });
    await desk.order(customer, { quantity: 100 });
    const facts = { product: premium, quantity: 201, min: 1, max: 200 };
    expect(await refused(desk.licenses(customer, id, 201), 2002)).to.deep.equal(facts);
    expect(await desk.licenses(customer, id, 200)).to.include({ quantity: 200 });
    await refused(desk.licenses(customer, id, 0), 2000);
  });

  it('is refused on a state that was not the last (2055)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id, etag } = await desk.order(customer);
    const { etag: next } = await desk.licenses(customer, id, 26, etag);
    expect(await refused(desk.licenses(customer, id, 27, etag), 2055)).to.deep.equal({ subscription: id });
    expect(await desk.licenses(customer, id, 27, next)).to.include({ quantity: 27 });
  });

  it('waits while the subscription is being suspended (2001), and is refused once it is (800091)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer);
    await desk.partnerCenter.setStatus(customer, id, 'suspended', 'suspend');
    desk.pass(59 * second);
    expect(await refused(desk.licenses(customer, id, 26), 2001)).to.deep.equal({
      subscription: id,
      until: '2026-11-20T09:01:00.000Z',
    });
    desk.pass(second);
    expect(await refused(desk.licenses(customer, id, 26), 800091)).to.deep.equal({ subscription: id });
    await desk.partnerCenter.setStatus(customer, id, 'active', 'activate');
    expect(await desk.licenses(customer, id, 26)).to.include({ quantity: 26, status: 'active' });
  });

  it('can be made so many times only (900311)', async () => {
    const desk = await Desk.open({ limits: { updatesPerSubscription: 2 } });
    const customer = await desk.buyer();
    const { id } = await desk.order(customer);
    await desk.licenses(customer, id, 26);
    await desk.licenses(customer, id, 27);
    expect(await refused(desk.licenses(customer, id, 28), 900311)).to.deep.equal({ subscription: id, limit: 2 });
    await desk.licenses(customer, id, 27);
  });

  it('is of a subscription that is there', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer);
    const other = await desk.buyer({ domain: 'other' });
    expect(await refused(desk.licenses(other, id, 1), 'not-found')).to.deep.equal({ what: 'subscription', id });
    expect(await desk.partnerCenter.subscription(other, id)).to.equal(undefined);
    expect(await desk.licenses(customer, id.toUpperCase(), 1)).to.include({ id });
  });
});

describe('an upgrade', () => {
  afterEach(closeAll);

  it('makes it a subscription of the other product, and is pending for a while (900278)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { product: basic });
    const upgrade = (product: string) => desk.partnerCenter.upgrade(customer, id, { product }, desk.requestId());
    expect(await upgrade(standard)).to.include({
      id,
      product: standard,
      friendlyName: 'Microsoft 365 Business Standard',
    });
    desk.pass(59 * second);
    const until = '2026-11-20T09:01:00.000Z';
    expect(await refused(desk.licenses(customer, id, 26), 900278)).to.deep.equal({ subscription: id, until });
    await refused(desk.partnerCenter.setStatus(customer, id, 'suspended', 'suspend'), 900278);
    desk.pass(second);
    await desk.licenses(customer, id, 26);
    expect(await upgrade(premium)).to.include({ quantity: 26, product: premium });
  });

  it('goes the ways that the catalogue has (2085), within the limits (2002)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { product: standard, quantity: 60 });
    const upgrade = (subscription: string, product: string) =>
      desk.partnerCenter.upgrade(customer, subscription, { product }, desk.requestId());
    expect(await refused(upgrade(id, basic), 2085)).to.deep.equal({ product: basic, from: standard });
    await refused(upgrade(id, standard), 2085);
    const { id: first } = await desk.order(customer, { quantity: 250 });
    expect(await refused(upgrade(id, premium), 2002)).to.include({ quantity: 60, max: 50 });
    expect(await upgrade(first, m365e3)).to.include({ product: m365e3 });
    expect(await upgrade(id, premium)).to.include({ product: premium });
  });

  it('is refused while something is pending or suspended (900278, 800091)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const plan = await desk.order(customer, { product: azure, quantity: 1, term: 'P1M' });
    await refused(desk.licenses(customer, plan.id, 2), 900278);
    const { id } = await desk.order(customer, { product: e3 });
    await desk.partnerCenter.setStatus(customer, id, 'suspended', 'suspend');
    await refused(desk.partnerCenter.upgrade(customer, id, { product: m365e3 }, 'upgrade'), 800091);
  });
});

describe('the status of a subscription', () => {
  afterEach(closeAll);

  it('can be deleted for seven days after purchase and no longer', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const [kept, gone] = [await desk.order(customer), await desk.order(customer)];
    desk.pass(7 * day);
    const deleted = await desk.partnerCenter.setStatus(customer, gone.id, 'deleted', 'delete');
    expect(deleted).to.deep.include({ status: 'deleted', autoRenew: false });
    expect(deleted.refundableQuantity).to.deep.equal({ total: 0, details: [] });
    desk.pass(1);
    const late = desk.partnerCenter.setStatus(customer, kept.id, 'deleted', 'late');
    expect(await refused(late, 'past-cancellation-window')).to.deep.equal({
      subscription: kept.id,
      until: '2026-11-27T09:00:00.000Z',
    });
    expect(await desk.partnerCenter.setStatus(customer, kept.id, 'suspended', 's')).to.include({ status: 'suspended' });
  });

  it('stays deleted, and at its last term', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer, { term: 'P1M' });
    const { commitmentEndDate } = await desk.partnerCenter.setStatus(customer, id, 'deleted', 'delete');
    const again = desk.partnerCenter.setStatus(customer, id, 'active', 'again');
    expect(await refused(again, 2000)).to.deep.equal({ field: 'subscription', reason: 'not-possible' });
    desk.pass(60 * day);
    expect(await desk.partnerCenter.subscription(customer, id)).to.include({ status: 'deleted', commitmentEndDate });
  });
});

describe('the partners of a subscription', () => {
  afterEach(closeAll);

  it('has a reseller on record that may be one (900154), or none', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer);
    const set = (mpnId: string | undefined) => desk.partnerCenter.setReseller(customer, id, mpnId, desk.requestId());
    expect(await refused(set('6789012'), 900154)).to.deep.equal({ mpnId: '6789012', reason: 'not-authorized' });
    expect(await set(contoso.mpnId)).to.include({ partnerIdOnRecord: contoso.mpnId });
    expect(await set(undefined)).not.to.have.property('partnerIdOnRecord');
    await desk.partnerCenter.setStatus(customer, id, 'suspended', 'suspend');
    await refused(set(contoso.mpnId), 800091);
  });

  it('has a support contact', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer);
    const contact = { ...contoso, name: 'Contoso' };
    const set = await desk.partnerCenter.setSupportContact(customer, id, contact, 'contact');
    expect(set.supportContact).to.deep.equal(contact);
    expect(await desk.partnerCenter.subscription(customer, id)).to.deep.equal(set);
    const wrong = desk.partnerCenter.setSupportContact(customer, id, { ...contact, tenantId: 'Contoso' }, 'wrong');
    expect(await refused(wrong, 2000)).to.deep.equal({ field: 'tenantId', reason: 'format' });
  });

  it('are those of the provider that bought it, while it has a relationship (1002)', async () => {
    const desk = await Desk.open();
    const customer = await desk.buyer();
    const { id } = await desk.order(customer);
    await desk.partnerCenter.setStatus(customer, id, 'suspended', 'suspend');
    await desk.partnerCenter.addCustomerRelationship(customer, stranger, 'add');
    await desk.partnerCenter.removeCustomerRelationship(customer, fabrikam, 'remove');
    const facts = { customer, provider: fabrikam };
    expect(await refused(desk.partnerCenter.setStatus(customer, id, 'active', 'activate'), 1002)).to.deep.equal(facts);
  });
});
